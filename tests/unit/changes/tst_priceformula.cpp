// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/priceformula.h"

#include <QTest>

using namespace qm;
using namespace qm::changes;
using namespace Qt::StringLiterals;

class TestPriceFormula : public QObject
{
    Q_OBJECT

    static PriceNames boot()
    {
        PriceNames names;
        names.now = Decimal::fromText(u"179.95");
        names.base = Decimal::fromText(u"199.95");
        names.cost = Decimal::fromText(u"94.10");
        return names;
    }

private Q_SLOTS:
    void results_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QString>("result");
        QTest::newRow("base") << u"price * 1.05"_s << u"209.9475"_s;
        QTest::newRow("the same") << u"base * 1.05"_s << u"209.9475"_s;
        QTest::newRow("now") << u"now - 10"_s << u"169.95"_s;
        QTest::newRow("the higher one") << u"max(cost * 2, now)"_s << u"188.2"_s;
        QTest::newRow("a number") << u"12"_s << u"12"_s;
        QTest::newRow("two numbers") << u"max(1, 2)"_s << u"2"_s;
    }
    void results()
    {
        QFETCH(QString, formula);
        auto read = PriceFormula::read(formula);
        QVERIFY(read);
        const Result<Decimal> made = read->result(boot());
        QVERIFY(made);
        QTEST(made->toString(), "result");
    }

    void whatIsNoFormulaIsTold_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::newRow("empty") << u" "_s;
        QTest::newRow("unfinished") << u"price *"_s;
        QTest::newRow("unknown name") << u"price * margin"_s;
        QTest::newRow("assignment left alone") << u"price = "_s;
        QTest::newRow("decimal comma") << u"price * 1,05"_s;
        QTest::newRow("decimal comma, more behind it") << u"now*1,05+2"_s;
        QTest::newRow("decimal comma among arguments") << u"max(now*1,05, cost)"_s;
        QTest::newRow("thousands") << u"1,234"_s;
        QTest::newRow("a blank in it") << u"price * 1 ,05"_s;
        QTest::newRow("several results") << u"price, cost"_s;
    }
    void whatIsNoFormulaIsTold()
    {
        QFETCH(QString, formula);
        const auto read = PriceFormula::read(formula);
        QVERIFY(!read);
        QVERIFY(read.error().kind == ErrorKind::Validation);
    }

    void whatHasNoResultSaysWhy()
    {
        auto special = PriceFormula::read(u"special * 0.9"_s);
        QVERIFY(special && !special->result(boot()));
        QVERIFY(special->result(boot()).error().text().contains(u"special"));
        auto negative = PriceFormula::read(u"now - 500"_s);
        QVERIFY(negative && !negative->result(boot()));
        auto infinite = PriceFormula::read(u"now / (cost - cost)"_s);
        QVERIFY(infinite && !infinite->result(boot()));
    }

    void roundings_data()
    {
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("price");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, PriceRounding::To to, const QString &by, const QString &price,
                            const QString &result) { QTest::newRow(name) << int(to) << by << price << result; };
        row("cents", PriceRounding::To::Cents, u"0"_s, u"209.9475"_s, u"209.95"_s);
        row("half a cent", PriceRounding::To::Cents, u"0"_s, u"1.005"_s, u"1.01"_s);
        row("steps", PriceRounding::To::Step, u"0.05"_s, u"12.57"_s, u"12.55"_s);
        row("steps up", PriceRounding::To::Step, u"0.05"_s, u"12.58"_s, u"12.6"_s);
        row("ending above", PriceRounding::To::Ending, u"0.95"_s, u"12.61"_s, u"12.95"_s);
        row("ending below", PriceRounding::To::Ending, u"0.95"_s, u"12.44"_s, u"11.95"_s);
        row("as near", PriceRounding::To::Ending, u"0.95"_s, u"12.45"_s, u"12.95"_s);
        row("never below zero", PriceRounding::To::Ending, u"0.95"_s, u"0.2"_s, u"0.95"_s);
        row("is one already", PriceRounding::To::Ending, u"0.95"_s, u"12.95"_s, u"12.95"_s);
        row("whole", PriceRounding::To::Ending, u"0"_s, u"12.4"_s, u"12"_s);
    }
    void roundings()
    {
        QFETCH(int, to);
        QFETCH(QString, by);
        QFETCH(QString, price);
        const PriceRounding rounding{PriceRounding::To(to), *Decimal::fromText(by)};
        QTEST(rounded(*Decimal::fromText(price), rounding).toString(), "result");
    }
};

QTEST_APPLESS_MAIN(TestPriceFormula)
#include "tst_priceformula.moc"
