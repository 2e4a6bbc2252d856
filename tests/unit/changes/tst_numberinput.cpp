// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changes/numberinput.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::changes;

class TestNumberInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAsPeopleWriteThem_data()
    {
        // What comes of the text with either mark, with a point, with a comma: a number, or the reason's name.
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("either");
        QTest::addColumn<QString>("point");
        QTest::addColumn<QString>("comma");
        const auto row = [](const QString &text, const char *either, const char *point, const char *comma) {
            QTest::newRow(text.isEmpty() ? "nothing" : qPrintable(text))
                << text << QString::fromLatin1(either) << QString::fromLatin1(point) << QString::fromLatin1(comma);
        };
        const auto same = [&row](const QString &text, const char *all) { row(text, all, all, all); };
        same(u"5"_s, "5");
        same(u" 12 "_s, "12");
        same(u"+5"_s, "+5");
        same(u"-5"_s, "-5");
        same(u"-0"_s, "+0");
        same(u"007"_s, "7");
        same(u""_s, "empty");
        same(u"  "_s, "empty");
        row(u"12.5"_s, "12.5", "12.5", "not_a_number");
        row(u"12,5"_s, "12.5", "not_a_number", "12.5");
        row(u"0,005"_s, "0.005", "not_a_number", "0.005");
        row(u"1,234"_s, "ambiguous_number", "ambiguous_number", "1.234");
        row(u"1.234"_s, "ambiguous_number", "1.234", "ambiguous_number");
        row(u"1234,567"_s, "1234.567", "not_a_number", "1234.567");
        row(u"1.234,56"_s, "1234.56", "not_a_number", "1234.56");
        row(u"1,234.56"_s, "1234.56", "1234.56", "not_a_number");
        row(u"1.234.567"_s, "1234567", "not_a_number", "1234567");
        row(u"1,234,567"_s, "1234567", "1234567", "not_a_number");
        row(u"1.23.456"_s, "not_a_number", "not_a_number", "not_a_number");
        row(u"1 234,5"_s, "1234.5", "not_a_number", "1234.5");
        same(u"1 234"_s, "1234");
        same(u"1\u00A0234"_s, "1234");
        same(u"12 34"_s, "not_a_number");
        row(u"1.23456"_s, "too_many_places", "too_many_places", "not_a_number");
        row(u"1.2340000"_s, "1.234", "1.234", "not_a_number");
        row(u"5."_s, "not_a_number", "not_a_number", "not_a_number");
        row(u".5"_s, "not_a_number", "not_a_number", "not_a_number");
        same(u"99999999999999999999"_s, "too_large");
        same(QString(80, u'9'), "too_large");
        same(u"1.23E+12"_s, "shortened");
        same(u"1,23E+12"_s, "shortened");
        same(u"4E-05"_s, "shortened");
        same(u"1e5"_s, "not_a_number");
        same(u"NaN"_s, "not_a_number");
        same(u"inf"_s, "not_a_number");
        same(u"0x10"_s, "not_a_number");
        same(u"--5"_s, "not_a_number");
        same(u"5 pcs"_s, "not_a_number");
        same(u"٥"_s, "not_a_number"); // a digit all the same, but none the shop reads
        same(u"=A1*2"_s, "formula");
        same(u"@SUM(A1)"_s, "formula");
        same(u"#REF!"_s, "formula");
        same(u"#N/A"_s, "formula");
        same(u"=5"_s, "formula");
    }
    void numbersAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, either);
        QFETCH(QString, point);
        QFETCH(QString, comma);
        const auto read = [&text](DecimalMark mark) {
            const auto number = readNumber(text, mark);
            if (!number) {
                return QString(toString(number.error()));
            }
            return (number->hasSign && number->value >= Decimal(0) ? u"+"_s : QString()) + number->value.toString();
        };
        QCOMPARE(read(DecimalMark::Either), either);
        QCOMPARE(read(DecimalMark::Point), point);
        QCOMPARE(read(DecimalMark::Comma), comma);
    }

    void whatSpreadsheetsLeave()
    {
        QVERIFY(!leftBySpreadsheet(u"HB-TRK-42"));
        QVERIFY(!leftBySpreadsheet(u"12E5")); // a SKU may look so; what a spreadsheet shortened has a sign
        QVERIFY(!leftBySpreadsheet(u"E+5"));
        QVERIFY(!leftBySpreadsheet(u""));
        QVERIFY(leftBySpreadsheet(u" 8.71E+12") == std::optional(RefusalReason::Shortened));
        QVERIFY(leftBySpreadsheet(u"#DIV/0!") == std::optional(RefusalReason::Formula));
    }

    void everyReasonHasItsWords()
    {
        QStringList names;
        for (int i = 0; i <= int(RefusalReason::UnknownDates); ++i) {
            const Refusal refusal{1, u"quantity"_s, RefusalReason(i), u"<b>%1</b>"_s, u"7"_s};
            const QString text = explain(refusal);
            QVERIFY(text.endsWith(u'.'));
            QVERIFY2(!text.contains(u"%1"_s) || text.contains(refusal.value), qPrintable(text));
            QVERIFY(!names.contains(toString(refusal.reason)));
            names.append(toString(refusal.reason));
        }
    }
};

QTEST_GUILESS_MAIN(TestNumberInput)
#include "tst_numberinput.moc"
