// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prices that are worked out, of one product or many, from the preview to the shop and back.
#include "clishop.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QTest>

#include <cmath>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

namespace {

/// In whole cents, as a person with a calculator has it.
qint64 cents(const QString &price)
{
    return std::llround(price.toDouble() * 100);
}

} // namespace

class TestCliPrices : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliShop> m_shop;
    QMap<QString, qint64> m_base; ///< cents, by SKU: prices for all store views

    [[nodiscard]] Ran cli(const QString &line) const { return m_shop->cli(line); }
    [[nodiscard]] QMap<QString, qint64> baseInShop() const
    {
        QMap<QString, qint64> prices;
        const Ran live = cli(u"prices list --live --limit 0 --format json"_s);
        for (const QJsonValue &row : live.json().array()) {
            if (row["store_id"_L1].toInteger() == 0) {
                prices.insert(row["sku"_L1].toString(), cents(row["price"_L1].toVariant().toString()));
            }
        }
        return prices;
    }
    /// Plain words of SKUs whose price is at least ten.
    [[nodiscard]] QStringList some(int count) const
    {
        QStringList skus;
        for (auto price = m_base.cbegin(); price != m_base.cend() && skus.size() < count; ++price) {
            const bool isPlain = std::ranges::all_of(
                price.key(), [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'); });
            const bool isOne = isPlain && price.value() >= 1'000;
            if (isOne && cli(u"prices set-base %1 77 --dry-run"_s.arg(price.key())).code == 0) {
                skus << price.key();
            }
        }
        return skus;
    }

private Q_SLOTS:
    void init()
    {
        if (QByteArrayView(QTest::currentTestFunction()) == "wrongWordsAreNamed" && m_shop) {
            return; // nothing is changed by them
        }
        practice::ServerOptions options;
        options.shop.products = 120;
        options.shop.orders = 5;
        m_shop = std::make_unique<CliShop>(options);
        const Ran pulled = m_shop->cli(u"pull"_s);
        QVERIFY2(pulled.code == 0, pulled.told());
        m_base = baseInShop();
        QVERIFY(m_base.size() > 40);
    }

    void aPercentageGoesToTheShopAndBack()
    {
        const QStringList skus = some(3);
        QCOMPARE(skus.size(), 3);
        const QString chosen = skus.join(u' ');
        const Ran seen = cli(u"prices set-base %1 --by +10% --dry-run --format json"_s.arg(chosen));
        QVERIFY2(seen.code == 0 && seen.err.contains("nothing was staged"), seen.told());
        const QJsonArray rows = seen.json().array();
        QCOMPARE(rows.size(), 3);
        for (const QJsonValue &row : rows) {
            const qint64 base = m_base.value(row["sku"_L1].toString());
            QCOMPARE(cents(row["base"_L1].toString()), base);
            QCOMPARE(cents(row["mine"_L1].toString()), (base * 110 + 50) / 100);
            QVERIFY2(std::abs(row["percent"_L1].toDouble() - 10) <= 0.1, seen.told());
            QVERIFY(row["guard"_L1].isNull());
        }
        QCOMPARE(cli(u"changes list --format json"_s).json().array().size(), 0);
        const Ran table = cli(u"prices set-base %1 --by +10% --dry-run"_s.arg(chosen));
        QVERIFY2(table.code == 0 && table.out.contains("percent") && table.out.contains(skus[2].toUtf8()),
                 table.told());

        const Ran pushed = cli(u"prices set-base %1 --by +10% --push"_s.arg(chosen));
        QVERIFY2(pushed.code == 0, pushed.told());
        QMap<QString, qint64> wanted = m_base;
        for (const QString &sku : skus) {
            wanted[sku] = (wanted[sku] * 110 + 50) / 100;
        }
        QCOMPARE(baseInShop(), wanted);
        const Ran undone = cli(u"changes undo 1 --push"_s);
        QVERIFY2(undone.code == 0, undone.told());
        QCOMPARE(baseInShop(), m_base);
    }

    void howItIsRounded_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<qint64>("step");   // cents
        QTest::addColumn<qint64>("ending"); // cents
        QTest::newRow("ending") << u".95"_s << qint64{100} << qint64{95};
        QTest::newRow("ending, comma") << u",99"_s << qint64{100} << qint64{99};
        QTest::newRow("step") << u"0.05"_s << qint64{5} << qint64{0};
        QTest::newRow("whole") << u"1"_s << qint64{100} << qint64{0};
    }
    void howItIsRounded()
    {
        QFETCH(const QString, rule);
        QFETCH(const qint64, step);
        QFETCH(const qint64, ending);
        const Ran seen = cli(u"prices set-base --all --skip-refused --formula price|*|1.07 --round %1 --dry-run "
                             "--format json"_s.arg(rule));
        QVERIFY2(seen.code == 0 || seen.code == 1, seen.told());
        const QJsonArray rows = seen.json().array();
        QVERIFY2(rows.size() > 30, seen.told());
        for (const QJsonValue &row : rows) {
            const qint64 mine = cents(row["mine"_L1].toString());
            QCOMPARE(mine % step, ending);
            const double exact = double(m_base.value(row["sku"_L1].toString())) * 1.07;
            QVERIFY2(std::abs(double(mine) - exact) <= double(step) / 2 + 0.01 || mine == ending, seen.told());
        }
    }

    /// By filter, by file, by a saved view's like: the same rows.
    void productsAreChosen()
    {
        const QString sku = some(1).value(0);
        const Ran byFilter = cli(u"prices set-base --where sku|eq|%1 --by -5 --dry-run --format json"_s.arg(sku));
        QVERIFY2(byFilter.code == 0 && byFilter.json().array().size() == 1, byFilter.told());
        const QString file = m_shop->runner().writeFile(u"skus.txt"_s, sku.toUtf8() + "\r\n\r\n" + sku.toUtf8() + '\n');
        const Ran byFile = cli(u"prices set-base --skus-from %1 --by -5 --dry-run --format json"_s.arg(file));
        QCOMPARE(byFile.json(), byFilter.json());
        const Ran bySearch = cli(u"prices set-base --search %1 --by -5 --dry-run --format json"_s.arg(sku));
        QVERIFY2(bySearch.code == 0 && bySearch.out.contains(sku.toUtf8()), bySearch.told());
        // The file narrows what is chosen, and what a word of it does not name is told.
        const Ran none = cli(u"prices set-base NIX %1 --by -5 --dry-run"_s.arg(sku));
        QVERIFY2(none.code == 1 && none.err.contains("NIX: the local copy has no price of it"), none.told());
        const Ran others = cli(u"prices set-base NIX %1 --by -5 --skip-refused --format json"_s.arg(sku));
        QVERIFY2(others.code == 1 && others.json().array().size() == 1, others.told());
        // What a filter leaves out has a price all the same.
        const QStringList two = some(2);
        QCOMPARE(two.size(), 2);
        const Ran narrowed = cli(u"prices set-base %1 %2 --where sku|eq|%1 --by -5 --dry-run --format json"_s.arg(
            two.value(0), two.value(1)));
        QVERIFY2(narrowed.code == 0 && narrowed.json().array().size() == 1, narrowed.told());
        const QString latin = m_shop->runner().writeFile(u"latin.txt"_s, "K\xe9rosine\n");
        const Ran unread = cli(u"prices set-base --skus-from %1 --by -5"_s.arg(latin));
        QVERIFY2(unread.code == 2 && unread.err.contains("no text in UTF-8"), unread.told());
        const Ran empty = cli(u"prices set-base --where sku|eq|NIX --by -5"_s);
        QVERIFY2(empty.code == 1 && empty.err.contains("no price"), empty.told());
    }

    /// Of special prices and costs the formula may speak of the others; what is lacking is told with its product.
    void otherKinds()
    {
        const QString sku = some(1).value(0);
        const Ran special =
            cli(u"prices set-special %1 --formula price*0.8 --to 2030-11-30 --push --format json"_s.arg(sku));
        QVERIFY2(special.code == 0, special.told());
        const Ran shown = cli(u"prices list special --live --search %1 --format json"_s.arg(sku));
        QVERIFY2(shown.out.contains("2030-11-30"), shown.told());
        const qint64 wanted = (m_base.value(sku) * 80 + 50) / 100;
        const QJsonArray found = shown.json().array();
        QVERIFY2(
            std::ranges::any_of(
                found, [&](const QJsonValue &row) { return cents(row["price"_L1].toVariant().toString()) == wanted; }),
            shown.told());
        // By a percentage of what is not there yet nothing comes.
        QCOMPARE(cli(u"prices set-cost %1 20 --push"_s.arg(sku)).code, 0);
        const Ran dearer = cli(u"prices set-cost %1 --by 10% --dry-run --format json"_s.arg(sku));
        QVERIFY2(dearer.code == 0 && cents(dearer.json()[0]["mine"_L1].toString()) == 2'200, dearer.told());
        QCOMPARE(cli(u"prices set-cost %1 --remove --push"_s.arg(sku)).code, 0);
        const Ran lacking = cli(u"prices set-base %1 --formula cost*2"_s.arg(sku));
        QVERIFY2(lacking.code == 1 && lacking.err.contains((sku + u": no result. There is no cost"_s).toUtf8()),
                 lacking.told());
        QVERIFY2(lacking.err.contains("nothing was staged"), lacking.told());
    }

    /// What is computed keeps its days; and new days are set where the amount stays.
    void specialPricesKeepTheirDays()
    {
        const QString sku = some(1).value(0);
        const auto terms = [this, &sku] {
            const Ran ran = cli(u"prices list special --live --where sku|eq|%1 --format json"_s.arg(sku));
            const QJsonObject row = ran.json()[0].toObject();
            return u"%1 %2"_s.arg(cents(row["price"_L1].toVariant().toString()))
                .arg(row["price_to"_L1].toString().left(10));
        };
        QCOMPARE(cli(u"prices set-special %1 8 --to 2030-11-30 --push"_s.arg(sku)).code, 0);
        QCOMPARE(cli(u"prices set-special %1 --by -10% --push"_s.arg(sku)).code, 0);
        QCOMPARE(terms(), u"720 2030-11-30"_s);
        QCOMPARE(cli(u"prices set-special %1 --formula now --to 2031-01-31 --push"_s.arg(sku)).code, 0);
        QCOMPARE(terms(), u"720 2031-01-31"_s);
        // One day that is typed leaves the other as it is staged, although the shop has it otherwise.
        QCOMPARE(cli(u"prices set-special %1 7 --from 2030-11-23 --to 2030-11-30"_s.arg(sku)).code, 0);
        QCOMPARE(cli(u"prices set-special %1 7.2 --from 2030-11-24"_s.arg(sku)).code, 0);
        const Ran early = cli(u"prices set-special %1 7.2 --to 2030-11-23"_s.arg(sku));
        QVERIFY2(early.code == 1 && early.err.contains("before it begins"), early.told());
        QCOMPARE(cli(u"changes push"_s).code, 0);
        QCOMPARE(terms(), u"720 2030-11-30"_s);
        QCOMPARE(cli(u"prices set-special %1 7.2 --from none --to 2031-01-31 --push"_s.arg(sku)).code, 0);
        // So does a file that has no column for them; an empty cell is no day.
        QString file = m_shop->runner().writeFile(u"special.csv"_s, "sku,special_price\n" + sku.toUtf8() + ",1.25\n");
        QCOMPARE(cli(u"prices import %1 --push --allow-large"_s.arg(file)).code, 0);
        QCOMPARE(terms(), u"125 2031-01-31"_s);
        file = m_shop->runner().writeFile(u"special.csv"_s, "sku,special_price,price_to\n" + sku.toUtf8() + ",1.25,\n");
        QCOMPARE(cli(u"prices import %1 --push"_s.arg(file)).code, 0);
        QCOMPARE(terms(), u"125 "_s);
    }

    void costIsALimit()
    {
        const QString sku = some(1).value(0);
        const qint64 base = m_base.value(sku);
        QCOMPARE(cli(u"prices set-cost %1 %2 --push"_s.arg(sku).arg(double(base) / 100)).code, 0);
        const Ran held = cli(u"prices set-base %1 --by -20% --over-cost 10 --dry-run --format json"_s.arg(sku));
        QVERIFY2(held.code == 0 && held.err.contains("1 prices are held at --over-cost"), held.told());
        QVERIFY2(std::abs(cents(held.json()[0]["mine"_L1].toString()) - base * 11 / 10) <= 1, held.told());
    }

    void largeMovesWantASecondYes()
    {
        const QString sku = some(1).value(0);
        const Ran seen = cli(u"prices set-base %1 --by +50% --dry-run --format json"_s.arg(sku));
        QVERIFY2(seen.code == 0 && seen.json()[0]["guard"_L1] == "rises"_L1, seen.told());
        QVERIFY2(seen.err.contains("--allow-large"), seen.told());
        const Ran zero = cli(u"prices set-base %1 --by -100% --dry-run --format json"_s.arg(sku));
        QVERIFY2(zero.code == 0 && zero.json()[0]["guard"_L1] == "zero"_L1, zero.told());
        const Ran held = cli(u"prices set-base %1 --by -100% --push"_s.arg(sku));
        QVERIFY2(held.code == 5 && baseInShop() == m_base, held.told());
        const Ran free = cli(u"changes push --allow-large"_s);
        QVERIFY2(free.code == 0 && baseInShop().value(sku) == 0, free.told());
    }

    /// Each bad row by its number and column; the others can go on alone.
    void badRowsOfFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("named");
        const auto add = [](const char *name, const QByteArray &row, const char *named) {
            QTest::newRow(name) << row << QByteArray(named);
        };
        add("unknown SKU", "NIX,all,ALL GROUPS,10,5,fixed", "row 3, sku:");
        add("long SKU", QByteArray(70, 'x') + ",all,ALL GROUPS,10,5,fixed", "row 3, sku:");
        add("unknown group", "SKU,all,Nobody,10,5,fixed", "row 3, customer_group:");
        add("unknown website", "SKU,nowhere,ALL GROUPS,10,5,fixed", "row 3, website:");
        add("NaN", "SKU,all,ALL GROUPS,10,NaN,fixed", "row 3, price:");
        add("negative", "SKU,all,ALL GROUPS,10,-5,fixed", "row 3, price:");
        add("no quantity", "SKU,all,ALL GROUPS,0,5,fixed", "row 3, quantity:");
        add("too many places", "SKU,all,ALL GROUPS,10,5.00001,fixed", "row 3, price:");
        add("too many digits", "SKU,all,ALL GROUPS,10,123456789012345,fixed", "row 3, price:");
        add("formula", "SKU,all,ALL GROUPS,10,=A1*2,fixed", "row 3, price:");
        add("shortened", "SKU,all,ALL GROUPS,10,1.23E+12,fixed", "row 3, price:");
        add("over a hundred", "SKU,all,ALL GROUPS,10,101,discount", "row 3, price:");
        add("no price type", "SKU,all,ALL GROUPS,10,5,halves", "row 3, price_type:");
        add("twice", "SKU,all,ALL GROUPS,77,6,fixed", "row 3, ");
    }
    void badRowsOfFilesAreNamed()
    {
        QFETCH(QByteArray, row);
        QFETCH(const QByteArray, named);
        const QByteArray sku = some(1).value(0).toUtf8();
        const QString file = m_shop->runner().writeFile(
            u"tiers.csv"_s, "sku,website,customer_group,quantity,price,price_type\n" + sku +
                                ",all,ALL GROUPS,77,7,fixed\n" + row.replace("SKU", sku) + '\n');
        const Ran refused = cli(u"prices import "_s + file);
        QVERIFY2(refused.code == 1 && refused.err.contains(named) && refused.out.isEmpty(), refused.told());
        QCOMPARE(cli(u"changes list --format json"_s).json().array().size(), 0);
        const Ran others = cli(u"prices import %1 --skip-refused --format json"_s.arg(file));
        QVERIFY2(others.code == 1 && others.err.contains(named) && others.json().array().size() == 1, others.told());
    }

    void wrongWordsAreNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *name, const QString &words, const char *named) {
            QTest::newRow(name) << words << QByteArray(named);
        };
        row("no product", u"set-base --by 5"_s, "no product is named");
        row("no price", u"set-base A"_s, "the price is missing");
        row("no SKU", u"set-base"_s, "the SKU is missing");
        row("three words", u"set-base A 5 6"_s, "one word too many");
        row("both", u"set-base A --by 5 --formula price"_s, "one of --by and --formula");
        row("no percentage", u"set-base A --by five"_s, "--by: 'five' is no percentage");
        row("no formula", u"set-base A --formula price|*"_s, "--formula: This formula cannot be read");
        row("a decimal comma", u"set-base A --formula price*1,05"_s, "--formula: Decimals in a formula have a point");
        row("another name", u"set-base A --formula preis"_s, "--formula: This formula cannot be read");
        row("no rule", u"set-base A --by 5 --round up"_s, "--round: 'up' is neither");
        row("no step", u"set-base A --by 5 --round 0"_s, "--round: '0' is neither");
        row("a rule alone", u"set-base A 5 --round .95"_s, "--by or --formula is missing");
        row("a filter alone", u"set-base --where sku|eq|A"_s, "--by or --formula is missing");
        row("removed", u"set-cost A --by 5 --remove"_s, "--remove:");
        row("cost of a view", u"set-cost A --by 5 --scope nl"_s, "--scope:");
        row("all and some", u"set-base A --by 5 --all"_s, "--all:");
        row("no such column", u"set-base --by 5 --where colour|eq|1"_s, "there is no column 'colour'");
    }
    void wrongWordsAreNamed()
    {
        QFETCH(const QString, words);
        QFETCH(const QByteArray, named);
        const Ran ran = cli(u"prices "_s + words);
        QVERIFY2(ran.code == 2 && ran.err.contains(named) && ran.out.isEmpty(), ran.told());
    }
};

QTEST_GUILESS_MAIN(TestCliPrices)
#include "tst_cliprices.moc"
