// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/utctime.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using qm::UtcTime;

class TestUtcTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatShopsSend()
    {
        const UtcTime expected = UtcTime::fromSeconds(1'795'402'220);
        QCOMPARE(UtcTime::fromText("2026-11-23 02:50:20")->seconds(), expected.seconds());
        QCOMPARE(UtcTime::fromText("2026-11-23T02:50:20Z")->seconds(), expected.seconds());
        QCOMPARE(UtcTime::fromText("2026-11-23T02:50:20")->seconds(), expected.seconds());
        QCOMPARE(UtcTime::fromText("2026-11-23")->seconds(), expected.seconds() - 2 * 3'600 - 50 * 60 - 20);
        QCOMPARE(UtcTime::fromHttpDate("Mon, 23 Nov 2026 02:50:20 GMT")->seconds(), expected.seconds());
        QCOMPARE(expected.toMagento(), u"2026-11-23 02:50:20"_s);
        QCOMPARE(expected.toIso(), u"2026-11-23T02:50:20Z"_s);
        QCOMPARE(expected.toHttpDate(), QByteArray("Mon, 23 Nov 2026 02:50:20 GMT"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "0000-00-00 00:00:00", "2026-02-30", "2026-11-23 24:00:00", "2026-11-23 02:50", "26-11-23",
              "2026-11-23T02:50:20+01:00", "2026-11-23 02:50:20.5", "2026/11/23", "garbage", "2026-11-2x"}) {
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
        }
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!UtcTime::fromText({text.constData(), std::size_t(text.size())}));
        QVERIFY(!UtcTime::fromHttpDate({text.constData(), std::size_t(text.size())}));
    }

    void agreesWithQt()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 5'000; ++i) {
            const qint64 seconds = qint64(random.generate()) * 2 - 2'000'000'000;
            const QDateTime qt = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
            const UtcTime time = UtcTime::fromSeconds(seconds);
            QCOMPARE(time.toIso(), qt.toString(Qt::ISODate));
            const QByteArray text = time.toMagento().toLatin1();
            QCOMPARE(UtcTime::fromText({text.constData(), std::size_t(text.size())})->seconds(), seconds);
            const QByteArray http = time.toHttpDate();
            QCOMPARE(UtcTime::fromHttpDate({http.constData(), std::size_t(http.size())})->seconds(), seconds);
        }
    }
};

QTEST_GUILESS_MAIN(TestUtcTime)
#include "tst_utctime.moc"
