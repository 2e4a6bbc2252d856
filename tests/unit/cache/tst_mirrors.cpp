// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "built.h"
#include "copy.h"

#include <QTest>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::cache;

namespace {

Sku sku(const QString &text)
{
    return Sku::fromShop(text);
}

std::vector<SourceItem> sourceItems()
{
    return {{sku(u"HB-TRK"_s), u"utr"_s, Decimal(18), 1, {}},
            {sku(u"HB-TRK"_s), u"ant"_s, Decimal(6), 0, {}},
            {sku(u"hb-trk"_s), u"utr"_s, Decimal(1), 1, {}}}; // another spelling is another row (magento-facts 3.29)
}

Category category(qint64 id, const QString &name)
{
    Category made;
    made.id = id;
    made.parentId = 2;
    made.name = name;
    made.path = u"1/2/"_s + QString::number(id);
    made.raw = "{\"name\":\"" + name.toUtf8() + "\"}";
    return made;
}

} // namespace

class TestMirrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_copy.emplace(); }

    void aSweepCountsWhatItDid()
    {
        std::vector<SourceItem> items = sourceItems();
        QCOMPARE(sweepSourceItems(database(), items, 1).value(), (Tally{3, 3, 0, 0}));
        QCOMPARE(finishSweep(database(), Swept::SourceItems, 1).value(), (Tally{0, 0, 0, 0}));
        QCOMPARE(
            text("select group_concat(sku || source_code || quantity || status) from (select * from source_item order "
                 "by id)"),
            u"HB-TRKutr1800001,HB-TRKant600000,hb-trkutr100001"_s);
        // The second sweep, page by page: one row changed, one is gone, one is new, one comes twice.
        items[0].quantity = Decimal(17);
        items.erase(items.begin() + 1);
        items.push_back({sku(u"HB-SCK"_s), u"utr"_s, Decimal(5), 1, {}});
        items.push_back(items.back());
        QCOMPARE(sweepSourceItems(database(), std::span(items).first(2), 2).value(), (Tally{2, 0, 1, 0}));
        QCOMPARE(countUnswept(database(), Swept::SourceItems, 2).value(), qint64(1));
        QCOMPARE(sweepSourceItems(database(), std::span(items).subspan(2), 2).value(), (Tally{2, 1, 0, 0}));
        QCOMPARE(countUnswept(database(), Swept::SourceItems, 2).value(), qint64(1));
        QCOMPARE(finishSweep(database(), Swept::SourceItems, 2).value(), (Tally{0, 0, 0, 1}));
        QCOMPARE(
            text("select group_concat(sku || source_code || quantity) from (select * from source_item order by id)"),
            u"HB-TRKutr170000,hb-trkutr10000,HB-SCKutr50000"_s);
    }

    void everySweepAddsChangesAndDrops_data()
    {
        QTest::addColumn<int>("what");
        for (const Swept what : {Swept::SourceItems, Swept::StockItems, Swept::BasePrices, Swept::Costs,
                                 Swept::SpecialPrices, Swept::TierPrices}) {
            QTest::addRow("%d", int(what)) << int(what);
        }
    }

    void everySweepAddsChangesAndDrops()
    {
        QFETCH(int, what);
        const auto kind = Swept(what);
        QCOMPARE(sweepOne(kind, 1, 10, 1).value(), (Tally{2, 2, 0, 0}));
        const QStringList before = m_copy->dump();
        QCOMPARE(sweepOne(kind, 1, 10, 1).value(), (Tally{2, 0, 0, 0}));
        QCOMPARE(m_copy->dump(), before);
        QCOMPARE(sweepOne(kind, 1, 11, 2).value(), (Tally{2, 0, 2, 0}));
        QCOMPARE(finishSweep(database(), kind, 2).value(), (Tally{0, 0, 0, 0}));
        QCOMPARE(sweepOne(kind, 3, 11, 3).value(), (Tally{2, 2, 0, 0}));
        QCOMPARE(countUnswept(database(), kind, 3).value(), qint64(2));
        QCOMPARE(finishSweep(database(), kind, 3).value(), (Tally{0, 0, 0, 2}));
        QCOMPARE(finishSweep(database(), kind, 3).value(), (Tally{0, 0, 0, 0}));
    }

    void aSpecialPriceWithoutStartIsOneRow()
    {
        const std::vector<SpecialPrice> prices{{sku(u"A"_s), 0, Decimal(5), std::nullopt, std::nullopt, {}}};
        QCOMPARE(sweepSpecialPrices(database(), prices, 1).value(), (Tally{1, 1, 0, 0}));
        QCOMPARE(sweepSpecialPrices(database(), prices, 2).value(), (Tally{1, 0, 0, 0}));
    }

    void aStockItemWithoutProductIsRefused()
    {
        const std::vector<StockItem> items(1);
        const Result<Tally> tally = sweepStockItems(database(), items, 1);
        QVERIFY(!tally);
        QVERIFY(tally.error().kind == ErrorKind::Protocol);
    }

    void aChangeOfCaseIsAChange()
    {
        QCOMPARE(replaceCategories(database(), std::vector{category(3, u"boots"_s)}).value(), (Tally{1, 1, 0, 0}));
        QCOMPARE(replaceCategories(database(), std::vector{category(3, u"Boots"_s)}).value(), (Tally{1, 0, 1, 0}));
        Category plain = category(3, u"Böots"_s);
        plain.raw = category(3, u"Boots"_s).raw; // nothing but the name
        QCOMPARE(replaceCategories(database(), std::vector{plain}).value(), (Tally{1, 0, 1, 0}));
        QCOMPARE(text("select name from category"), u"Böots"_s);
    }

    void listsAreReplacedAsAWhole()
    {
        std::vector<Category> categories{category(3, u"Boots"_s), category(4, u"Shells"_s)};
        QCOMPARE(replaceCategories(database(), categories).value(), (Tally{2, 2, 0, 0}));
        QCOMPARE(replaceCategories(database(), categories).value(), (Tally{2, 0, 0, 0}));
        categories.erase(categories.begin());
        QCOMPARE(replaceCategories(database(), categories).value(), (Tally{1, 0, 0, 1}));
        QCOMPARE(text("select group_concat(category_id) from category"), u"4"_s);
        QCOMPARE(replaceCategories(database(), {}).value(), (Tally{0, 0, 0, 1}));
    }

    void stores()
    {
        QCOMPARE(replaceStores(database(), test::builtStores({0, 1, 2})).value(), (Tally{5, 5, 0, 0}));
        QCOMPARE(replaceStores(database(), test::builtStores({0, 1, 2})).value(), (Tally{5, 0, 0, 0}));
        QCOMPARE(
            text("select group_concat(code || ':' || ifnull(locale, '-') || ':' || ifnull(base_currency_code, '-')) "
                 "from store_view"),
            u"view0:-:-,view1:nl_NL:EUR,view2:nl_NL:EUR"_s);
        StoreTree tree = test::builtStores({0, 1, 2});
        tree.configs.front().timezone = u"Europe/Amsterdam"_s;
        QCOMPARE(replaceStores(database(), tree).value(), (Tally{5, 0, 1, 0}));
    }

    void attributesAndTheirOptions()
    {
        const std::vector<AttributeSet> sets{{4, u"Default"_s, 0, 4, "{}"}};
        std::vector<Attribute> attributes{test::builtAttribute(93, u"color"_s, {u"Green"_s, u"Black"_s}),
                                          test::builtAttribute(94, u"size"_s, {u"M"_s})};
        QCOMPARE(replaceAttributes(database(), attributes, sets).value(), (Tally{3, 3, 0, 0}));
        QCOMPARE(text("select group_concat(attribute_code || value || label || position) from attribute_option"),
                 u"color9301Green0,color9302Black1,size9401M0"_s);
        QCOMPARE(replaceAttributes(database(), attributes, sets).value(), (Tally{3, 0, 0, 0}));
        attributes[0] = test::builtAttribute(93, u"color"_s, {u"Red"_s}, 2);
        attributes.pop_back();
        QCOMPARE(replaceAttributes(database(), attributes, sets).value(), (Tally{2, 0, 1, 1}));
        QCOMPARE(text("select group_concat(attribute_code || label) from attribute_option"), u"colorRed"_s);
        // Deleted and made anew: the code is the same, the id is not.
        attributes = {test::builtAttribute(101, u"color"_s, {u"Blue"_s})};
        QCOMPARE(replaceAttributes(database(), attributes, sets).value(), (Tally{2, 1, 0, 1}));
        QCOMPARE(text("select group_concat(attribute_code || label) from attribute_option"), u"colorBlue"_s);
        // Two that swapped their codes.
        attributes = {test::builtAttribute(101, u"a"_s, {u"x"_s}), test::builtAttribute(102, u"b"_s, {u"y"_s})};
        QVERIFY(replaceAttributes(database(), attributes, sets));
        std::swap(attributes[0].attributeCode, attributes[1].attributeCode);
        QVERIFY(replaceAttributes(database(), attributes, sets));
        QCOMPARE(text("select group_concat(attribute_code || label) from attribute_option"), u"ay,bx"_s);
        QVERIFY(!replaceAttributes(database(), std::vector<Attribute>(1), sets));
    }

    void sourcesStocksAndLinks()
    {
        Source source;
        source.code = u"utr"_s;
        source.name = u"Utrecht DC"_s;
        Source other;
        other.code = u"ant"_s;
        Stock stock;
        stock.stockId = 2;
        const std::vector<StockSourceLink> links{{2, u"utr"_s, 1, {}}, {2, u"ant"_s, 2, {}}};
        QCOMPARE(replaceSources(database(), std::vector{source, other}, std::vector{stock}, links).value(),
                 (Tally{5, 5, 0, 0}));
        QCOMPARE(replaceSources(database(), std::vector{source, other}, std::vector{stock}, links).value(),
                 (Tally{5, 0, 0, 0}));
        const std::vector<StockSourceLink> fewer{{2, u"utr"_s, 3, {}}};
        QCOMPARE(replaceSources(database(), std::vector{source}, std::vector{stock}, fewer).value(),
                 (Tally{3, 0, 1, 2}));
        QCOMPARE(text("select group_concat(stock_id || source_code || priority) from stock_source_link"), u"2utr3"_s);
    }

    void groupsRulesAndCoupons()
    {
        const std::vector<CustomerGroup> groups{{0, u"NOT LOGGED IN"_s, 3, {}, {}}, {1, u"General"_s, 3, {}, {}}};
        QCOMPARE(replaceGroups(database(), groups).value(), (Tally{2, 2, 0, 0}));
        QCOMPARE(replaceGroups(database(), std::span(groups).first(1)).value(), (Tally{1, 0, 0, 1}));
        std::vector<CartRule> rules(2);
        rules[0].ruleId = 1;
        rules[0].name = u"November"_s;
        rules[1].ruleId = 2;
        QCOMPARE(replaceRules(database(), rules).value(), (Tally{2, 2, 0, 0}));
        rules[1].timesUsed = 7;
        QCOMPARE(replaceRules(database(), rules).value(), (Tally{2, 0, 1, 0}));
        std::vector<Coupon> coupons(3);
        for (std::size_t i = 0; i < coupons.size(); ++i) {
            coupons[i].couponId = qint64(i) + 1;
            coupons[i].ruleId = 1;
            coupons[i].code = u"NOV"_s + QString::number(i);
        }
        QCOMPARE(replaceCoupons(database(), coupons).value(), (Tally{3, 3, 0, 0}));
        coupons[0].timesUsed = 1;
        coupons.pop_back();
        QCOMPARE(replaceCoupons(database(), coupons).value(), (Tally{2, 0, 1, 1}));
    }

    void talliesAddUp()
    {
        Tally tally{1, 2, 3, 4};
        tally += Tally{10, 20, 30, 40};
        QCOMPARE(tally, (Tally{11, 22, 33, 44}));
    }

private:
    /// Two rows of a kind, known by \a key, with \a value in them.
    Result<Tally> sweepOne(Swept what, int key, int value, qint64 sweep)
    {
        const QString one = u"SKU-"_s + QString::number(key);
        const QString two = u"SKU-"_s + QString::number(key + 1);
        switch (what) {
        case Swept::SourceItems:
            return sweepSourceItems(database(),
                                    std::vector<SourceItem>{{sku(one), u"s"_s, Decimal(value), 1, {}},
                                                            {sku(two), u"s"_s, Decimal(value), 1, {}}},
                                    sweep);
        case Swept::StockItems: {
            std::vector<StockItem> items(2);
            items[0].productId = key;
            items[1].productId = key + 1;
            items[0].qty = items[1].qty = Decimal(value);
            return sweepStockItems(database(), items, sweep);
        }
        case Swept::BasePrices:
            return sweepBasePrices(
                database(),
                std::vector<BasePrice>{{sku(one), 0, Decimal(value), {}}, {sku(two), 1, Decimal(value), {}}}, sweep);
        case Swept::Costs:
            return sweepCosts(database(),
                              std::vector<Cost>{{sku(one), 0, Decimal(value), {}}, {sku(two), 0, Decimal(value), {}}},
                              sweep);
        case Swept::SpecialPrices:
            return sweepSpecialPrices(
                database(),
                std::vector<SpecialPrice>{{sku(one), 0, Decimal(value), std::nullopt, UtcTime::fromSeconds(5), {}},
                                          {sku(two), 0, Decimal(value), UtcTime::fromSeconds(1), std::nullopt, {}}},
                sweep);
        case Swept::TierPrices:
            return sweepTierPrices(
                database(),
                std::vector<TierPrice>{{sku(one), Decimal(value), u"fixed"_s, 0, u"all groups"_s, Decimal(10), {}},
                                       {sku(two), Decimal(value), u"fixed"_s, 0, u"all groups"_s, Decimal(10), {}}},
                sweep);
        }
        return Tally();
    }

    sqlite::Database &database() { return m_copy->database(); }
    QString text(std::string_view sql) { return test::textOf(database(), sql); }

    std::optional<test::Copy> m_copy;
};

QTEST_GUILESS_MAIN(TestMirrors)
#include "tst_mirrors.moc"
