// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changes/comparison.h"
#include "changes/plan.h"

#include <QSet>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::changes;

namespace {

Sku sku(const QString &text)
{
    return Sku::fromShop(text);
}

Change change(qint64 id, const Cell &cell, std::optional<CellValue> base, Edit edit, bool follows = false)
{
    Change made;
    made.id = id;
    made.cell = cell;
    made.base = std::move(base);
    made.edit = std::move(edit);
    made.follows = follows;
    return made;
}

Cell quantity(const QString &of, const QString &source = u"utr"_s)
{
    return SourceItemCell{sku(of), source, SourceItemField::Quantity};
}
Cell status(const QString &of, const QString &source = u"utr"_s)
{
    return SourceItemCell{sku(of), source, SourceItemField::Status};
}
TierPriceCell tier(const QString &of, int from, qint64 website = 0, const QString &group = u"General"_s)
{
    return {sku(of), website, group, Decimal(from)};
}
TierPrice tierRow(const TierPriceCell &cell, int price)
{
    return {cell.sku, Decimal(price), u"fixed"_s, cell.websiteId, cell.customerGroup, cell.quantity, {}};
}
TierPriceTerms terms(int price)
{
    return {Decimal(price), false};
}

QStringList kinds(const Plan &plan)
{
    QStringList names;
    for (const PlannedWrite &write : plan.writes) {
        names.append(u"%1 %2"_s.arg(toString(write.kind)).arg(write.rows.size()));
    }
    return names;
}

QList<qint64> idsOf(const std::vector<PlannedWrite> &writes)
{
    QList<qint64> ids;
    for (const PlannedWrite &write : writes) {
        for (const PlannedRow &row : write.rows) {
            for (const SentValue &sent : row.changes) {
                ids.append(sent.changeId);
            }
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

template <typename T>
const T &dataOf(const Plan &plan, std::size_t write, std::size_t row = 0)
{
    return std::get<T>(plan.writes.at(write).rows.at(row).data);
}

Plan planned(const std::vector<Change> &changes, const ShopValues &shop, const Limits &limits = {})
{
    return planWrites(changes, shop, {{2, Scope::storeView(u"nl"_s).value()}}, limits);
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandStockChanges_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"HB-TRK-%1"_s;
        QTest::newRow("strange") << u"HB/TRK 42 Grün & %1"_s;
    }
    void tenThousandStockChanges()
    {
        QFETCH(QString, name);
        std::vector<Change> changes;
        for (int i = 0; i < 10'000; ++i) {
            changes.push_back(change(i + 1, quantity(name.arg(i)), Decimal(5), SetTo{Decimal(7)}));
        }
        const Plan plan = planAll(changes, {}, {});
        QVERIFY2(plan.requests() <= 210, qPrintable(QString::number(plan.requests())));
        QCOMPARE(plan.writes.size(), 20U);
        QCOMPARE(idsOf(plan.writes).size(), 10'000);
        QVERIFY(plan.unplanned.empty());
        QSet<Sku> read;
        for (const PlannedRead &one : plan.reads) {
            QCOMPARE(one.sourceCodes, QStringList{u"utr"_s});
            qsizetype bytes = 0;
            for (const Sku &each : one.skus) {
                QVERIFY(!read.contains(each));
                read.insert(each);
                bytes += QUrl::toPercentEncoding(each.text()).size() + 3;
            }
            QVERIFY(bytes <= Limits().urlBytes);
        }
        QCOMPARE(read.size(), 10'000);
        QCOMPARE(plan.readBacks.size(), plan.reads.size());
    }

    void tenThousandTierPrices()
    {
        std::vector<Change> changes;
        for (int i = 0; i < 10'000; ++i) {
            changes.push_back(change(i + 1, tier(u"S%1"_s.arg(i), 10), Absent(), SetTo{terms(3)}));
        }
        const Plan plan = planAll(changes, {}, {});
        QCOMPARE(plan.requests(), 60);
        QCOMPARE(idsOf(plan.writes).size(), 10'000);
    }

    void theShopsLimitIsObeyed()
    {
        std::vector<Change> changes;
        for (int i = 0; i < 45; ++i) {
            changes.push_back(change(i + 1, quantity(QString::number(i)), Decimal(5), SetTo{Decimal(7)}));
            changes.push_back(
                change(i + 101, BasePriceCell{sku(QString::number(i)), 0}, Decimal(5), SetTo{Decimal(7)}));
        }
        Limits limits;
        limits.arrayLimit = 20;
        const Plan plan = planAll(changes, {}, limits);
        QCOMPARE(kinds(plan), QStringList({u"source_items 20"_s, u"source_items 20"_s, u"source_items 5"_s,
                                           u"base_prices 20"_s, u"base_prices 20"_s, u"base_prices 5"_s}));
        QCOMPARE(idsOf(plan.writes).size(), 90);
    }

    void aLongSkuStillHasItsRequest()
    {
        Limits limits;
        limits.urlBytes = 10;
        const std::vector<Change> changes{change(1, quantity(QString(64, u'ü')), Decimal(1), SetTo{Decimal(2)}),
                                          change(2, quantity(u"a"_s), Decimal(1), SetTo{Decimal(2)})};
        QCOMPARE(planReads(changes, limits).size(), 2U);
        QVERIFY(planReads({}, limits).empty());
    }

    void quantityAndStatusAreOneRow()
    {
        ShopValues shop;
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s}) {
            shop.set(quantity(name), Decimal(5));
            shop.set(status(name), false);
        }
        shop.set(quantity(u"D"_s), Absent());
        shop.set(status(u"D"_s), Absent());
        const Plan plan = planned(
            {change(1, quantity(u"A"_s), Decimal(5), AddTo{Decimal(2)}), change(2, status(u"A"_s), false, SetTo{true}),
             change(3, quantity(u"B"_s), Decimal(5), SetTo{Decimal(0)}), change(4, status(u"C"_s), false, SetTo{true}),
             change(5, quantity(u"D"_s), Absent(), SetTo{Decimal(3)})},
            shop);
        QCOMPARE(kinds(plan), QStringList{u"source_items 4"_s});
        const auto is = [&plan](std::size_t row, int pieces, int inStock) {
            const auto &item = dataOf<SourceItem>(plan, 0, row);
            return item.quantity == Decimal(pieces) && item.status == inStock && item.sourceCode == "utr"_L1;
        };
        QVERIFY(is(0, 7, 1)); // both are mine
        QVERIFY(is(1, 0, 0)); // the status is the shop's
        QVERIFY(is(2, 5, 1)); // the quantity is the shop's
        QVERIFY(is(3, 3, 1)); // neither was there
        QVERIFY(
            (plan.writes[0].rows[0].changes ==
             std::vector<SentValue>{{1, Decimal(5), Decimal(7), AddTo{Decimal(2)}}, {2, false, true, SetTo{true}}}));
        QVERIFY(plan.writes[0].scope.isAll());
    }

    void aSourceItemComesAndGoes()
    {
        ShopValues shop;
        shop.set(quantity(u"A"_s), Decimal(5));
        shop.set(status(u"A"_s), true);
        shop.set(quantity(u"B"_s), Absent());
        shop.set(status(u"B"_s), Absent());
        const Plan plan = planned({change(1, quantity(u"A"_s), Decimal(5), SetTo{Absent()}),
                                   change(2, status(u"A"_s), true, SetTo{Absent()}),
                                   change(3, status(u"B"_s), Absent(), SetTo{true})},
                                  shop);
        QCOMPARE(kinds(plan), QStringList{u"source_items_delete 1"_s});
        QCOMPARE(plan.writes[0].rows[0].changes.size(), 2U);
        QVERIFY((plan.unplanned == std::vector<Unplanned>{{3, PlanProblem::NoQuantity}}));
        QCOMPARE(plan.readBacks.size(), 1U);
        QCOMPARE(plan.readBacks[0].skus.size(), 1U);
    }

    void pricesGoTheirOwnWays()
    {
        const SpecialPriceTerms dated{Decimal(3), UtcTime::fromSeconds(0), UtcTime::fromSeconds(86'400)};
        const SpecialPriceTerms bare{Decimal(2), UtcTime::fromSeconds(0), std::nullopt};
        const Cell withDate = SpecialPriceCell{sku(u"B"_s), 0};
        const Cell inView = SpecialPriceCell{sku(u"B"_s), 2};
        const Cell nowhere = SpecialPriceCell{sku(u"B"_s), 9};
        ShopValues shop;
        for (const Cell &cell : {withDate, inView, nowhere, Cell(SpecialPriceCell{sku(u"A"_s), 0})}) {
            shop.set(cell, dated);
        }
        const Plan plan = planned({change(1, BasePriceCell{sku(u"A"_s), 0}, Decimal(5), SetTo{Decimal(6)}),
                                   change(2, CostCell{sku(u"A"_s), 0}, Decimal(5), SetTo{Decimal(6)}),
                                   change(3, CostCell{sku(u"B"_s), 0}, Decimal(5), SetTo{Absent()}),
                                   change(4, CostCell{sku(u"B"_s), 2}, Decimal(5), SetTo{Absent()}),
                                   change(5, SpecialPriceCell{sku(u"A"_s), 0}, dated, SetTo{Absent()}),
                                   change(6, SpecialPriceCell{sku(u"C"_s), 0}, Absent(), SetTo{bare}),
                                   change(7, withDate, dated, SetTo{bare}), change(8, inView, dated, SetTo{bare}),
                                   change(9, nowhere, dated, SetTo{bare}),
                                   change(10, BasePriceCell{sku(u"B"_s), 0}, Decimal(5), SetTo{Absent()})},
                                  shop);
        QCOMPARE(kinds(plan),
                 QStringList({u"base_prices 1"_s, u"costs_delete 1"_s, u"costs 1"_s, u"special_prices_delete 1"_s,
                              u"special_prices 1"_s, u"product 1"_s, u"product 1"_s}));
        // As stored, to the second.
        const auto &gone = dataOf<SpecialPrice>(plan, 3);
        QVERIFY(gone.price == dated.price && gone.priceFrom == dated.from && gone.priceTo == dated.to);
        QVERIFY(
            (plan.unplanned == std::vector<Unplanned>{{9, PlanProblem::NoScope}, {10, PlanProblem::NothingToClear}}));
        QVERIFY(!explain(PlanProblem::NoScope).isEmpty());
        const auto &patch = dataOf<ProductPatch>(plan, 5);
        QVERIFY((patch.values ==
                 std::vector<std::pair<QString, CellValue>>{{u"special_price"_s, Decimal(2)},
                                                            {u"special_from_date"_s, u"1970-01-01 00:00:00"_s},
                                                            {u"special_to_date"_s, Absent()}}));
        QVERIFY(plan.writes[5].scope.isAll());
        // What its own endpoint would take away everywhere, or leave in part.
        QCOMPARE(plan.writes[6].scope.code(), u"nl"_s);
        QCOMPARE(plan.writes[6].rows[0].changes.size(), 2U); // 4 and 8
        QVERIFY((dataOf<ProductPatch>(plan, 6).values.front() == std::pair(u"cost"_s, CellValue(Absent()))));
    }

    void aStoreViewsPricesAreTakenAwayThroughTheProduct()
    {
        const SpecialPriceTerms dated{Decimal(3), UtcTime::fromSeconds(0), std::nullopt};
        ShopValues shop;
        shop.set(SpecialPriceCell{sku(u"B"_s), 2}, dated);
        shop.set(CostCell{sku(u"C"_s), 2}, Decimal(4));
        const std::vector<Change> changes{
            change(1, BasePriceCell{sku(u"A"_s), 2}, Decimal(5), SetTo{Absent()}),
            change(2, SpecialPriceCell{sku(u"B"_s), 2}, dated, SetTo{Absent()}),
            change(3, CostCell{sku(u"C"_s), 0}, Decimal(5), SetTo{Absent()})}; // a view's would go with it
        QVERIFY(needsStoreViews(changes));
        QVERIFY(!needsStoreViews({}));
        const Plan plan = planned(changes, shop);
        QCOMPARE(kinds(plan), QStringList({u"product 1"_s, u"product 1"_s, u"product 1"_s}));
        QCOMPARE(plan.writes[0].scope.code(), u"nl"_s);
        QVERIFY((dataOf<ProductPatch>(plan, 0).values.front() == std::pair(u"price"_s, CellValue(UseDefault()))));
        QCOMPARE(dataOf<ProductPatch>(plan, 1).values.size(), 3U);
        QVERIFY(plan.writes[2].scope.isAll());
    }

    void aTierPriceIsTakenAwayAlone()
    {
        ShopValues shop;
        shop.setTierPrices(sku(u"A"_s), {tierRow(tier(u"A"_s, 10), 8), tierRow(tier(u"A"_s, 20), 7)});
        const Plan plan = planned({change(1, tier(u"A"_s, 10), terms(8), SetTo{Absent()}),
                                   change(2, tier(u"A"_s, 30, 0, u"all groups"_s), Absent(), SetTo{terms(5)})},
                                  shop);
        QCOMPARE(kinds(plan), QStringList({u"tier_prices_delete 1"_s, u"tier_prices 1"_s}));
        QVERIFY(dataOf<TierPrice>(plan, 0).price == Decimal(8)); // it is found by its price too
        QCOMPARE(dataOf<TierPrice>(plan, 1).customerGroup, u"ALL GROUPS"_s);
    }

    void aTierPriceThatHasATwinIsTakenAwayWithTheWholeSet()
    {
        ShopValues shop;
        const TierPrice untouched = tierRow(tier(u"A"_s, 20), 7);
        shop.setTierPrices(sku(u"A"_s), {untouched, tierRow(tier(u"A"_s, 10, 1), 8), tierRow(tier(u"A"_s, 10, 2), 8)});
        shop.setTierPrices(sku(u"B"_s), {tierRow(tier(u"B"_s, 10), 0), tierRow(tier(u"B"_s, 20), 4)});
        shop.setTierPrices(sku(u"C"_s), {tierRow(tier(u"C"_s, 10), 0)});
        const Plan plan = planned({change(1, tier(u"A"_s, 10, 1), terms(8), SetTo{Absent()}),
                                   change(2, tier(u"A"_s, 10, 2), terms(8), SetTo{terms(9)}),
                                   change(3, tier(u"B"_s, 10), terms(0), SetTo{Absent()}),
                                   change(4, tier(u"C"_s, 10), terms(0), SetTo{Absent()})},
                                  shop);
        QCOMPARE(kinds(plan), QStringList({u"tier_prices_replace 3"_s, u"product 1"_s}));
        QCOMPARE(idsOf(plan.writes), QList<qint64>({1, 2, 3, 4}));
        QVERIFY(dataOf<TierPrice>(plan, 0, 0).price == untouched.price);
        QVERIFY(dataOf<TierPrice>(plan, 0, 1).price == Decimal(9));
        QVERIFY(dataOf<TierPrice>(plan, 0, 2).price == Decimal(4));
        const auto &patch = dataOf<ProductPatch>(plan, 1);
        QVERIFY((patch.values == std::vector<std::pair<QString, CellValue>>{{u"tier_prices"_s, Absent()}}));
        // Without the complete set nothing is taken away.
        const Plan blind = planned({change(1, tier(u"A"_s, 10, 1), terms(8), SetTo{Absent()})}, ShopValues());
        QVERIFY(blind.writes.empty());
        QVERIFY((blind.unplanned == std::vector<Unplanned>{{1, PlanProblem::Incomplete}}));
    }

    void aReplacementIsNeverCutInAProduct()
    {
        ShopValues shop;
        std::vector<Change> changes;
        for (int i = 0; i < 6; ++i) {
            const QString name = QString::number(i);
            std::vector<TierPrice> rows{tierRow(tier(name, 1), 0)};
            for (int from = 2; from < 2 + i; ++from) {
                rows.push_back(tierRow(tier(name, from), 9));
            }
            rows.push_back(tierRow(tier(name, 99), 9));
            shop.setTierPrices(sku(name), rows);
            changes.push_back(change(i + 1, tier(name, 1), terms(0), SetTo{Absent()}));
        }
        Limits limits;
        limits.arrayLimit = 3; // the products have 1 to 6 rows left
        const Plan plan = planned(changes, shop, limits);
        QCOMPARE(kinds(plan),
                 QStringList({u"tier_prices_replace 3"_s, u"tier_prices_replace 3"_s, u"tier_prices_replace 4"_s,
                              u"tier_prices_replace 5"_s, u"tier_prices_replace 6"_s}));
        QSet<Sku> seen;
        for (const PlannedWrite &write : plan.writes) {
            QSet<Sku> here;
            for (const PlannedRow &row : write.rows) {
                here.insert(std::get<TierPrice>(row.data).sku);
            }
            QVERIFY(!seen.intersects(here));
            seen.unite(here);
        }
        QCOMPARE(seen.size(), 6);
    }

    void aProductHasOneRequestPerScope()
    {
        const Scope dutch = Scope::storeView(u"nl"_s).value();
        const std::vector<Change> changes{
            change(1, AttributeCell{sku(u"A"_s), Scope::all(), u"name"_s}, u"Boot"_s, SetTo{u"Boots"_s}),
            change(2, AttributeCell{sku(u"A"_s), Scope::all(), u"weight"_s}, Decimal(1), SetTo{Decimal(2)}),
            change(3, AttributeCell{sku(u"A"_s), dutch, u"name"_s}, u"Laars"_s, SetTo{UseDefault()}),
            change(4, StockItemCell{sku(u"A"_s), StockItemField::Qty}, Decimal(1), SetTo{Decimal(2)}),
            change(5, StockItemCell{sku(u"A"_s), StockItemField::IsInStock}, false, SetTo{true})};
        const Plan plan = planAll(changes, {}, {});
        QCOMPARE(kinds(plan), QStringList({u"stock_item 1"_s, u"product 1"_s, u"product 1"_s}));
        QCOMPARE(dataOf<StockItemPatch>(plan, 0).values.size(), 2U);
        QCOMPARE(dataOf<ProductPatch>(plan, 1).values.size(), 2U);
        QCOMPARE(plan.writes[2].scope.code(), u"nl"_s);
        QVERIFY(dataOf<ProductPatch>(plan, 2).values.front().second == CellValue(UseDefault()));
        // What a view shows is read beside what all show.
        QCOMPARE(plan.reads.size(), 3U);
        QVERIFY(plan.reads[1].kind == CellKind::Attribute && plan.reads[1].scope.isAll());
        QCOMPARE(plan.reads[2].scope.code(), u"nl"_s);
    }

    void whatFollowsWaitsForWhatLeads()
    {
        ShopValues shop;
        shop.set(quantity(u"A"_s), Decimal(9)); // somebody was there
        shop.set(status(u"A"_s), false);
        shop.set(quantity(u"B"_s), Decimal(0));
        shop.set(status(u"B"_s), false);
        shop.set(status(u"C"_s), false);
        const std::vector<Change> changes{change(1, quantity(u"A"_s), Decimal(0), SetTo{Decimal(4)}),
                                          change(2, status(u"A"_s), false, SetTo{true}, true),
                                          change(3, quantity(u"B"_s), Decimal(0), SetTo{Decimal(4)}),
                                          change(4, status(u"B"_s), false, SetTo{true}, true),
                                          change(5, status(u"C"_s), false, SetTo{true}, true)};
        const std::vector<Comparison> found = compareAll(changes, shop);
        QVERIFY(found[0].verdict == Verdict::Conflict);
        QVERIFY(found[1].verdict == Verdict::Waits);
        QVERIFY(found[2].verdict == Verdict::Ready);
        QVERIFY(found[3].verdict == Verdict::Ready);
        QVERIFY(found[4].verdict == Verdict::Ready);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
