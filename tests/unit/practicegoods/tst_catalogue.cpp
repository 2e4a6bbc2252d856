// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/catalogue.h"

#include <QSet>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::practice;

namespace {

std::string print(const ProductFacts &facts)
{
    std::string text = facts.sku + '|' + facts.name + '|' + std::to_string(facts.id) + '|' +
                       std::string(toString(facts.type)) + '|' + std::to_string(facts.price.units()) + '|' +
                       std::to_string(facts.weight.units()) + '|' + std::to_string(facts.enabled);
    for (const qint64 row : facts.childRows)
        text += '/' + std::to_string(row);
    for (const auto &[attribute, option] : facts.superAttributes)
        text += '+' + std::to_string(attribute) + '=' + std::to_string(option);
    return text;
}

std::string print(const Catalogue &catalogue)
{
    std::string text;
    for (qint64 row = 0; row < catalogue.size(); ++row)
        text += print(catalogue.facts(row)) + '\n';
    return text;
}

ShopOptions options(quint32 seed, qint64 products)
{
    ShopOptions result;
    result.seed = seed;
    result.products = products;
    return result;
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mixIsTheSameEverywhere();
    void sameSeedSameCatalogue();
    void rowsIdsAndSkusLeadToEachOther_data();
    void rowsIdsAndSkusLeadToEachOther();
    void unknownOnesAreNowhere();
    void strangeSkusAreThere_data();
    void strangeSkusAreThere();
    void skusIgnoreCaseAndAccents();
    void everyTypeHasItsParts();
    void childrenOfOneParentDiffer();
    void pricesFitTheirType();
    void sellableRowsCanBeSold();
    void longAndEvilNamesAreThere();
};

void TestCatalogue::mixIsTheSameEverywhere()
{
    // A change here changes every shop that someone has written down a seed of.
    QCOMPARE(mix(1, 2, 3), mix(1, 2, 3));
    std::set<quint64> seen;
    for (quint64 seed = 0; seed < 10; ++seed) {
        for (quint64 stream = 0; stream < 10; ++stream) {
            for (quint64 index = 0; index < 100; ++index)
                seen.insert(mix(seed, stream, index));
        }
    }
    QCOMPARE(seen.size(), std::size_t{10'000});
}

void TestCatalogue::sameSeedSameCatalogue()
{
    const std::string first = print(Catalogue(options(7, 600)));
    QVERIFY(first == print(Catalogue(options(7, 600))));
    QVERIFY(first != print(Catalogue(options(8, 600))));
}

void TestCatalogue::rowsIdsAndSkusLeadToEachOther_data()
{
    QTest::addColumn<qint64>("products");
    QTest::addColumn<qint64>("step");
    QTest::newRow("smallest") << qint64{0} << qint64{1};
    QTest::newRow("with a tail") << qint64{1'999} << qint64{1};
    QTest::newRow("half a million") << qint64{500'000} << qint64{397};
    QTest::newRow("a million and a bit") << qint64{1'000'003} << qint64{1'009};
}

void TestCatalogue::rowsIdsAndSkusLeadToEachOther()
{
    QFETCH(qint64, products);
    QFETCH(qint64, step);
    const Catalogue catalogue(options(3, products));
    QVERIFY(catalogue.size() >= products);
    std::set<std::string> skus;
    qint64 lastId = 0;
    const auto check = [&](qint64 row) {
        const ProductFacts facts = catalogue.facts(row);
        QCOMPARE(facts.row, row);
        QVERIFY2(facts.id > lastId, facts.sku.c_str());
        lastId = facts.id;
        QCOMPARE(catalogue.rowOfId(facts.id), row);
        QVERIFY2(catalogue.rowOfSku(facts.sku) == row, facts.sku.c_str());
        QVERIFY2(!facts.sku.empty() && QString::fromStdString(facts.sku).size() <= 64, facts.sku.c_str());
        QVERIFY2(skus.insert(facts.sku).second, facts.sku.c_str());
        QVERIFY(!facts.name.empty() && facts.name.size() <= 255);
    };
    qint64 row = 0;
    for (; row < std::min<qint64>(catalogue.size(), 200); ++row)
        check(row);
    for (; row < catalogue.size() - 50; row += step)
        check(row);
    for (row = std::max(row - step + 1, catalogue.size() - 50); row < catalogue.size(); ++row)
        check(row);
}

void TestCatalogue::unknownOnesAreNowhere()
{
    const Catalogue catalogue(options(1, 2'000));
    for (const qint64 id : {qint64{-5}, qint64{0}, qint64{51}, qint64{102},
                            catalogue.facts(catalogue.size() - 1).id + 1, qint64{1} << 60})
        QCOMPARE(catalogue.rowOfId(id), -1);
    for (const std::string_view sku :
         {"", "NOPE", "RJ-", "RJ-100000", "RJ-999999999", "ZZ-100100", "RJ-100100-M-NAVY-X", "1E5 X"})
        QVERIFY2(catalogue.rowOfSku(sku) == -1, std::string(sku).c_str());
}

void TestCatalogue::strangeSkusAreThere_data()
{
    QTest::addColumn<QString>("sku");
    for (const QString &sku :
         {u"SPACE SKU 1"_s, u"SLASH/SKU"_s, u"A/B/C"_s,       u"PLUS+SKU"_s,  u"PCT%SKU"_s,  u"PCT%20SKU"_s,
          u"QUOTE'S"_s,     u"DQ\"UOTE"_s,  u"AMP&SKU"_s,     u"HASH#SKU"_s,  u"Q?MARK"_s,   u"COMMA,SKU"_s,
          u"SEMI;COLON"_s,  u"EQ=SKU"_s,    u"COLON:SKU"_s,   u"BR[ACK]ET"_s, u"PAREN(1)"_s, u"TILDE~@!$()*"_s,
          u"PIPE|SKU"_s,    u"LT<GT>"_s,    u"BACK\\SLASH"_s, u"DOT.SKU"_s,   u".."_s,       u"0001"_s,
          u"1000"_s,        u"1E5"_s,       u"1e3"_s,         u"ÜNÏ-çødé"_s,  u"日本-01"_s,  u"case-Sku"_s})
        QTest::newRow(qPrintable(sku)) << sku;
}

void TestCatalogue::strangeSkusAreThere()
{
    QFETCH(QString, sku);
    for (const qint64 products : {qint64{0}, qint64{2'000}, qint64{500'000}}) {
        const Catalogue catalogue(options(11, products));
        const qint64 row = catalogue.rowOfSku(sku.toStdString());
        QVERIFY(row >= 0 && row < 60);
        QCOMPARE(QString::fromStdString(catalogue.facts(row).sku), sku);
    }
}

void TestCatalogue::skusIgnoreCaseAndAccents()
{
    const Catalogue catalogue(options(1, 2'000));
    QCOMPARE(catalogue.rowOfSku("CASE-SKU"), catalogue.rowOfSku("case-Sku"));
    QCOMPARE(catalogue.rowOfSku("UNI-cøde"), catalogue.rowOfSku("ÜNÏ-çødé"));
    QCOMPARE(catalogue.rowOfSku("slash/sku "), catalogue.rowOfSku("SLASH/SKU"));
    const ProductFacts ordinary = catalogue.facts(400);
    QCOMPARE(catalogue.rowOfSku(QString::fromStdString(ordinary.sku).toLower().toStdString()), 400);
}

void TestCatalogue::everyTypeHasItsParts()
{
    const Catalogue catalogue(options(5, 0));
    std::map<ProductType, int> seen;
    std::set<std::pair<bool, bool>> bundles;
    for (qint64 row = 0; row < catalogue.size(); ++row) {
        const ProductFacts facts = catalogue.facts(row);
        ++seen[facts.type];
        for (const qint64 child : facts.childRows) {
            QVERIFY(child >= 0 && child < row); // made before what holds them
            const ProductFacts part = catalogue.facts(child);
            QVERIFY(part.type == ProductType::Simple);
            QVERIFY(part.enabled);
            QCOMPARE(part.parentRow, facts.type == ProductType::Configurable ? row : qint64{-1});
        }
        switch (facts.type) {
        case ProductType::Configurable:
            QVERIFY(facts.childRows.size() >= 5);
            break;
        case ProductType::Grouped:
            QCOMPARE(facts.childRows.size(), std::size_t{3});
            break;
        case ProductType::Bundle:
            QVERIFY(facts.childRows.size() >= 2);
            bundles.insert({facts.fixedBundlePrice, facts.shipSeparately});
            break;
        case ProductType::Simple:
        case ProductType::Virtual:
        case ProductType::Downloadable:
            QVERIFY(facts.childRows.empty());
            break;
        }
        QCOMPARE(facts.parentRow >= 0, !facts.superAttributes.empty());
    }
    QCOMPARE(seen.size(), std::size_t{6});

    const Catalogue larger(options(5, 2'000));
    for (qint64 row = 0; row < larger.size(); ++row) {
        const ProductFacts facts = larger.facts(row);
        if (facts.type == ProductType::Bundle)
            bundles.insert({facts.fixedBundlePrice, facts.shipSeparately});
    }
    QCOMPARE(bundles.size(), std::size_t{4}); // dynamic and fixed, together and separately
}

void TestCatalogue::childrenOfOneParentDiffer()
{
    const Catalogue catalogue(options(2, 1'000));
    for (qint64 row = 0; row < catalogue.size(); ++row) {
        std::set<std::vector<std::pair<int, int>>> combinations;
        const std::vector<qint64> children = catalogue.facts(row).childRows;
        if (catalogue.facts(row).type != ProductType::Configurable)
            continue;
        for (const qint64 child : children) {
            combinations.insert(catalogue.facts(child).superAttributes);
            // A child is called after its parent, as the admin panel makes it.
            QVERIFY(catalogue.facts(child).sku.starts_with(catalogue.facts(row).sku + '-'));
            QVERIFY(catalogue.facts(child).name.starts_with(catalogue.facts(row).name));
        }
        QCOMPARE(combinations.size(), children.size());
    }
}

void TestCatalogue::pricesFitTheirType()
{
    const Catalogue catalogue(options(2, 1'000));
    for (qint64 row = 46; row < catalogue.size(); ++row) {
        const ProductFacts facts = catalogue.facts(row);
        const bool priceless =
            facts.type == ProductType::Grouped || (facts.type == ProductType::Bundle && !facts.fixedBundlePrice);
        QCOMPARE(facts.price.isZero(), priceless);
        if (facts.type == ProductType::Configurable) {
            for (const qint64 child : facts.childRows)
                QVERIFY(catalogue.facts(child).price >= facts.price);
        }
    }
}

void TestCatalogue::sellableRowsCanBeSold()
{
    const Catalogue catalogue(options(9, 2'000));
    std::set<qint64> rows;
    std::set<ProductType> types;
    for (quint64 hash = 0; hash < 5'000; ++hash) {
        const qint64 row = catalogue.sellableRow(hash);
        QCOMPARE(catalogue.sellableRow(hash), row);
        const ProductFacts facts = catalogue.facts(row);
        QVERIFY(facts.enabled);
        QCOMPARE(facts.parentRow, -1);
        rows.insert(row);
        types.insert(facts.type);
    }
    QVERIFY(rows.size() > 800);
    QCOMPARE(types.size(), std::size_t{6});
}

void TestCatalogue::longAndEvilNamesAreThere()
{
    const Catalogue catalogue(options(1, 0));
    QCOMPARE(QString::fromStdString(catalogue.facts(catalogue.rowOfSku("LONG-NAME")).name).size(), 255);
    QVERIFY(catalogue.facts(catalogue.rowOfSku("HTML-NAME")).name.find("<img src=x>") != std::string::npos);
    QVERIFY(QString::fromStdString(catalogue.facts(catalogue.rowOfSku("RTL-NAME")).name).isRightToLeft());
    QVERIFY(catalogue.facts(catalogue.rowOfSku("FREE-SAMPLE")).price.isZero());
    bool longest = false;
    for (qint64 row = 0; row < catalogue.size(); ++row)
        longest = longest || catalogue.facts(row).sku.size() == 64;
    QVERIFY(longest);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
