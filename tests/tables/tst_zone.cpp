// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shop's times are UTC, people's are not: days begin at their midnight, and clocks are put back on some of them. The
// zone is given as a rule, so that no table of zones need be installed.
#include "tables/celltext.h"
#include "tables/figures.h"
#include "tables/filtertext.h"
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

QString chip(const Filter &filter)
{
    const tables::FilterText text = tables::filterText(cache::ordersList(), filter);
    return text.what + u' ' + text.value;
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
        QCOMPARE(filters[0][0].values.first(), u"2026-10-24T22:00:00Z"_s);
        QCOMPARE(filters[1][0].values.first(), u"2026-10-25T23:00:00Z"_s);
        // The list that it opens asks for just that, and says so in the person's days.
        const cache::Query asked = tables::resolved({filters, {}, {}}, cache::ordersList(), utc("2026-11-23 12:00:00"));
        QCOMPARE(asked.groups[0][0].values.first(), u"2026-10-24 22:00:00"_s);
        QCOMPARE(asked.groups[1][0].values.first(), u"2026-10-25 23:00:00"_s);
        QCOMPARE(chip(filters[0][0]), u"Purchased from 25 Oct 2026"_s);
        QCOMPARE(chip(filters[1][0]), u"Purchased before 26 Oct 2026"_s);
    }

    void timesInFiltersAreThePersonsOwn_data()
    {
        QTest::addColumn<int>("condition");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("asked"); // `condition moment` of each group
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Condition condition, const QString &value, const QStringList &asked,
                            const QString &text) {
            QTest::newRow(name) << int(condition) << value << asked << u"Purchased "_s + text;
        };
        row("a day", Condition::Gteq, u"2026-11-23"_s, {u"gteq 2026-11-22 23:00:00"_s}, u"from 23 Nov 2026"_s);
        row("in summer", Condition::From, u"2026-07-01"_s, {u"from 2026-06-30 22:00:00"_s}, u"from 1 Jul 2026"_s);
        row("until has all of it", Condition::Lteq, u"2026-11-23"_s, {u"lteq 2026-11-23 22:59:59"_s},
            u"until 23 Nov 2026"_s);
        row("a long day", Condition::To, u"2026-10-25"_s, {u"to 2026-10-25 22:59:59"_s}, u"until 25 Oct 2026"_s);
        row("before", Condition::Lt, u"2026-11-23"_s, {u"lt 2026-11-22 23:00:00"_s}, u"before 23 Nov 2026"_s);
        row("after", Condition::Gt, u"2026-11-23"_s, {u"gt 2026-11-23 22:59:59"_s}, u"after 23 Nov 2026"_s);
        row("on a day", Condition::Eq, u"2026-11-23"_s, {u"gteq 2026-11-22 23:00:00"_s, u"lt 2026-11-23 23:00:00"_s},
            u"is 23 Nov 2026"_s);
        row("on a day told from now", Condition::Eq, u"yesterday"_s,
            {u"gteq 2026-11-21 23:00:00"_s, u"lt 2026-11-22 23:00:00"_s}, u"is yesterday"_s);
        row("a time", Condition::Lteq, u"2026-11-23 00:00"_s, {u"lteq 2026-11-22 23:00:00"_s},
            u"until 23 Nov 2026, 00:00"_s);
        row("with seconds", Condition::Eq, u"2026-11-23T10:00:30"_s, {u"eq 2026-11-23 09:00:30"_s},
            u"is 23 Nov 2026, 10:00:30"_s);
        row("UTC", Condition::Gteq, u"2026-11-23T10:00:00Z"_s, {u"gteq 2026-11-23 10:00:00"_s},
            u"from 23 Nov 2026, 11:00"_s);
        row("where clocks are put forward", Condition::Gteq, u"2026-03-29 02:30"_s, {u"gteq 2026-03-29 01:30:00"_s},
            u"from 29 Mar 2026, 03:30"_s);
        row("a pattern is the shop's", Condition::Like, u"2026-11-23"_s, {u"like 2026-11-23"_s},
            u"is like 2026-11-23"_s);
        row("no time", Condition::Gteq, u"soon"_s, {u"gteq soon"_s}, u"from soon"_s);
    }
    void timesInFiltersAreThePersonsOwn()
    {
        QFETCH(int, condition);
        QFETCH(QString, value);
        QFETCH(QStringList, asked);
        QFETCH(QString, text);
        const Filter filter{u"created_at"_s, Condition(condition), {value}};
        QStringList made;
        const cache::Query query{{{filter}}, {}, {}};
        for (const auto &group : tables::resolved(query, cache::ordersList(), utc("2026-11-23 12:00:00")).groups) {
            made << toString(group.front().condition) + u' ' + group.front().values.first();
        }
        QCOMPARE(made, asked);
        QCOMPARE(chip(filter), text);
    }

    void whatIsWrittenForAMomentIsThatMoment()
    {
        const cache::Column &created = *cache::ordersList().find(u"created_at");
        for (const auto &[kept, written] :
             {std::pair{u"2026-11-22T23:00:00Z"_s, u"2026-11-23 00:00"_s},
              std::pair{u"2026-07-01T10:00:30Z"_s, u"2026-07-01 12:00:30"_s}, std::pair{u"-14d"_s, u"-14d"_s},
              std::pair{u"2026-11-23"_s, u"2026-11-23"_s}, std::pair{u"soonZ"_s, u"soonZ"_s}}) {
            QCOMPARE(tables::valueToWrite(created, kept), written);
        }
        // The clock shows half past two twice that night: one of the two has to be told in UTC.
        for (const char *moment : {"2026-10-25 00:30:00", "2026-10-25 01:30:00"}) {
            const auto read = tables::writtenTime(tables::timeToWrite(utc(moment)));
            QVERIFY(read && read->first == utc(moment));
        }
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
    QLocale::setDefault(QLocale::c());
    TestZone test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_zone.moc"
