// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decimal.h"
#include "domain/money.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using qm::Decimal;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("units");
        QTest::newRow("whole") << QByteArray("10") << 100'000LL;
        QTest::newRow("database") << QByteArray("29.9500") << 299'500LL;
        QTest::newRow("attribute") << QByteArray("29.950000") << 299'500LL;
        QTest::newRow("serialize_precision 17") << QByteArray("29.949999999999999") << 299'500LL;
        QTest::newRow("half away from zero") << QByteArray("0.00005") << 1LL;
        QTest::newRow("below half") << QByteArray("0.00004999999") << 0LL;
        QTest::newRow("negative half") << QByteArray("-0.00005") << -1LL;
        QTest::newRow("exponent") << QByteArray("1.5e3") << 15'000'000LL;
        QTest::newRow("small exponent") << QByteArray("5E-5") << 1LL;
        QTest::newRow("tiny") << QByteArray("1e-300") << 0LL;
        QTest::newRow("zero with exponent") << QByteArray("0e999") << 0LL;
        QTest::newRow("leading zeros") << QByteArray("000123.40") << 1'234'000LL;
        QTest::newRow("only fraction") << QByteArray(".5") << 5'000LL;
        QTest::newRow("point at the end") << QByteArray("5.") << 50'000LL;
        QTest::newRow("plus") << QByteArray("+1") << 10'000LL;
        QTest::newRow("largest") << QByteArray("922337203685477.5807") << std::numeric_limits<qint64>::max();
        QTest::newRow("many digits") << QByteArray("0.1234500000000000000000000000000000000000000000000001") << 1'235LL;
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, units);
        const auto decimal = Decimal::fromText(std::string_view(text.constData(), std::size_t(text.size())));
        QVERIFY(decimal);
        QCOMPARE(decimal->units(), units);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "-", ".", "e5", "1e", "1e+", "1,5", " 1", "1 ", "1.2.3", "0x10", "NaN", "Infinity", "١",
              "922337203685477.5808", "1e300", "12345678901234567890", "--1", "1e99999999999"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!Decimal::fromText(text));
    }

    void printsTheShortestForm()
    {
        QCOMPARE(Decimal(10).toString(), u"10"_s);
        QCOMPARE(Decimal::fromUnits(299'500).toString(), u"29.95"_s);
        QCOMPARE(Decimal::fromUnits(-1).toString(), u"-0.0001"_s);
        QCOMPARE(Decimal().toString(), u"0"_s);
        QCOMPARE(Decimal::fromUnits(std::numeric_limits<qint64>::min()).toString(), u"-922337203685477.5808"_s);
    }

    void fixesDigits()
    {
        QCOMPARE(Decimal::fromUnits(299'500).toFixed(2), u"29.95"_s);
        QCOMPARE(Decimal::fromUnits(299'550).toFixed(2), u"29.96"_s);
        QCOMPARE(Decimal::fromUnits(-299'550).toFixed(2), u"-29.96"_s);
        QCOMPARE(Decimal::fromUnits(-40).toFixed(2), u"0.00"_s);
        QCOMPARE(Decimal::fromUnits(12'345'000).toFixed(0), u"1235"_s);
        QCOMPARE(qm::toPlainText({Decimal(5), u"EUR"_s}), u"5.00 EUR"_s);
        QCOMPARE(qm::toPlainText({Decimal(5), u"JPY"_s}), u"5 JPY"_s);
        QCOMPARE(qm::toPlainText({Decimal(5), u"KWD"_s}), u"5.000 KWD"_s);
    }

    void everyPrintedNumberReadsBack()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            const qint64 units = qint64(random.generate64()) >> random.bounded(64);
            const Decimal decimal = Decimal::fromUnits(units);
            const auto again = Decimal::fromText(decimal.toString());
            if (units == std::numeric_limits<qint64>::min()) {
                continue; // has no positive twin, and no shop has it
            }
            QVERIFY2(again && *again == decimal, qPrintable(decimal.toString()));
        }
    }

    void multipliesExactly()
    {
        QCOMPARE((*Decimal::fromText(u"19.99"_s) * *Decimal::fromText(u"1.21"_s)).toString(), u"24.1879"_s);
        QCOMPARE((*Decimal::fromText(u"-0.01"_s) * *Decimal::fromText(u"0.005"_s)).toString(), u"-0.0001"_s);
        QRandomGenerator random(11);
        for (int i = 0; i < 20'000; ++i) {
            const qint64 a = random.bounded(-10'000'000, 10'000'000);
            const qint64 b = random.bounded(-10'000'000, 10'000'000);
            const qint64 product = a * b;
            const qint64 sign = product < 0 ? -1 : 1;
            const qint64 expected = sign * ((std::llabs(product) + 5'000) / 10'000);
            QCOMPARE((Decimal::fromUnits(a) * Decimal::fromUnits(b)).units(), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
