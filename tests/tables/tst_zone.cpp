// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shop's times are UTC, people's are not: days begin at their midnight, and clocks are put back on some of them. The
// zone is given as a rule, so that no table of zones need be installed.
#include "tables/celltext.h"
#include "tables/figures.h"
#include "tables/relativetime.h"

#include "opencopy.h"

#include <QDateTime>
#include <QTest>

#include <ctime>

using namespace qm;
using namespace Qt::StringLiterals;

namespace {

UtcTime utc(const char *text)
{
    return UtcTime::fromText(text).value();
}

} // namespace

class TestZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_WIN
        QSKIP("a process has no zone of its own on Windows");
#endif
        QCOMPARE(QDateTime::fromSecsSinceEpoch(utc("2026-01-01 00:00:00").seconds()).offsetFromUtc(), 3'600);
        QCOMPARE(QDateTime::fromSecsSinceEpoch(utc("2026-07-01 00:00:00").seconds()).offsetFromUtc(), 7'200);
    }

    void timesAreShownInThePersonsZone()
    {
        const QLocale plain = QLocale::c();
        const UtcTime now = utc("2026-11-23 12:00:00");
        QCOMPARE(tables::timeText(utc("2026-11-22 23:30:00"), now, plain), u"23 Nov 00:30"_s);
        QCOMPARE(tables::timeText(utc("2026-07-01 22:30:00"), now, plain), u"2 Jul 00:30"_s); // as it was in summer
        QCOMPARE(tables::timeText(utc("2024-12-31 23:30:00"), now, plain), u"1 Jan 2025"_s);
        QCOMPARE(tables::longTimeText(utc("2026-11-22 23:30:00"), plain), u"23 Nov 2026, 00:30"_s);
        // What scripts and the shop get stays UTC.
        QCOMPARE(utc("2026-11-22 23:30:00").toIso(), u"2026-11-22T23:30:00Z"_s);
        QCOMPARE(utc("2026-11-22T23:30:00Z").toMagento(), u"2026-11-22 23:30:00"_s);
    }

    void daysToldFromNowBeginAtMidnight_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("moment");
        QTest::newRow("today") << u"today"_s << QByteArray("2026-11-23 12:00:00") << u"2026-11-22 23:00:00"_s;
        QTest::newRow("today, just begun")
            << u"today"_s << QByteArray("2026-11-22 23:10:00") << u"2026-11-22 23:00:00"_s;
        QTest::newRow("across the end of summer")
            << u"-30d"_s << QByteArray("2026-11-05 12:00:00") << u"2026-10-05 22:00:00"_s;
        QTest::newRow("a month") << u"-1m"_s << QByteArray("2026-03-31 23:30:00") << u"2026-02-28 23:00:00"_s;
        QTest::newRow("hours are hours") << u"-24h"_s << QByteArray("2026-10-25 12:00:30") << u"2026-10-24 12:00:00"_s;
    }
    void daysToldFromNowBeginAtMidnight()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, now);
        QFETCH(QString, moment);
        QCOMPARE(tables::momentOf(*tables::relativeTime(words), utc(now.constData())).toMagento(), moment);
    }

    void aDayOfTheOverviewIsAsLongAsItIs()
    {
        const auto filters = tables::ordersOfDay(QDate(2026, 10, 25)); // 25 hours
        QCOMPARE(filters[0][0].values.first(), u"2026-10-24 22:00:00"_s);
        QCOMPARE(filters[1][0].values.first(), u"2026-10-25 23:00:00"_s);
    }

    void ordersAreCountedOnThePersonsDay()
    {
        test::OpenCopy copy;
        const auto add = [&copy](int id, const char *created) {
            copy.write([=](sqlite::Database &database) {
                return database.run("insert into sales_order (entity_id, status, created_at, grand_total, "
                                    "order_currency_code) values (?, 'complete', ?, 10000, 'EUR')",
                                    id, utc(created));
            });
        };
        add(1, "2026-11-22 22:59:59"); // yesterday, a second before midnight
        add(2, "2026-11-22 23:00:00");
        add(3, "2026-11-23 10:00:00");
        const auto overview = tables::readOverview(copy.cache(), utc("2026-11-23 12:00:00")).result();
        QVERIFY(overview);
        QCOMPARE(overview->days.back().day, QDate(2026, 11, 23));
        QCOMPARE(overview->days.back().orders, 2);
        QCOMPARE(overview->days[28].orders, 1);
        const auto early = tables::readOverview(copy.cache(), utc("2026-11-22 23:30:00")).result(); // past midnight
        QVERIFY(early);
        QCOMPARE(early->days.back().day, QDate(2026, 11, 23));
        QCOMPARE(early->days[28].orders, 1);
        const std::shared_ptr<const cache::List> orders(&cache::ordersList(), [](const cache::List *) {});
        const auto counts =
            tables::countQueries(copy.cache(), orders, {{tables::ordersOfDay(QDate(2026, 11, 23)), {}, {}}}).result();
        QVERIFY(counts);
        QCOMPARE(counts->front(), 2);
    }
};

int main(int argc, char **argv)
{
#ifndef Q_OS_WIN
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
    tzset();
#endif
    QCoreApplication application(argc, argv);
    TestZone test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_zone.moc"
