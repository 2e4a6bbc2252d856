// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/stock.h"

#include "practice/catalogue.h"
#include "practice/stores.h"

#include <QTest>

#include <map>
#include <set>

using namespace qm;
using namespace qm::practice;

namespace {

ShopOptions options(quint32 seed, qint64 products)
{
    ShopOptions result;
    result.seed = seed;
    result.products = products;
    return result;
}

} // namespace

class TestStock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyItemBelongsToItsProduct_data();
    void everyItemBelongsToItsProduct();
    void parentsHaveNone();
    void salableIsQuantityLessReservations();
    void allKindsOfQuantitiesOccur();
};

void TestStock::everyItemBelongsToItsProduct_data()
{
    QTest::addColumn<qint64>("products");
    for (const qint64 products : {0, 165, 166, 167, 1'000, 5'001})
        QTest::addRow("%lld products", static_cast<long long>(products)) << products;
}

void TestStock::everyItemBelongsToItsProduct()
{
    QFETCH(qint64, products);
    const ShopOptions shop = options(3, products);
    const Catalogue catalogue(shop);
    qint64 next = 0;
    for (qint64 row = 0; row < catalogue.size(); ++row) {
        const auto [first, count] = sourceItemRows(shop, row);
        QCOMPARE(count > 0, hasSourceItems(catalogue.facts(row).type));
        if (count == 0)
            continue;
        QCOMPARE(first, next);
        std::set<int> sourcesSeen;
        for (int i = 0; i < count; ++i) {
            const SourceItem item = sourceItemAt(shop, first + i);
            QCOMPARE(item.productRow, row);
            QVERIFY(item.source >= 0 && item.source < static_cast<int>(sources().size()));
            QVERIFY(sourcesSeen.insert(item.source).second);
            QCOMPARE(item.inStock, item.quantity.units() > 0);
        }
        next = first + count;
    }
    QCOMPARE(next, sourceItemCount(shop));
}

void TestStock::parentsHaveNone()
{
    const ShopOptions shop = options(3, 1'000);
    const Catalogue catalogue(shop);
    for (qint64 row = 0; row < catalogue.size(); ++row) {
        QCOMPARE(salableQuantity(shop, row, 2).has_value(), hasSourceItems(catalogue.facts(row).type));
        if (!hasSourceItems(catalogue.facts(row).type))
            QVERIFY(legacyQuantity(shop, row).isZero());
    }
}

void TestStock::salableIsQuantityLessReservations()
{
    const ShopOptions shop = options(4, 3'000);
    const Catalogue catalogue(shop);
    int reserved = 0;
    for (qint64 row = 0; row < catalogue.size(); ++row) {
        const auto [first, count] = sourceItemRows(shop, row);
        std::map<int, qint64> sums;
        for (int i = 0; i < count; ++i) {
            const SourceItem item = sourceItemAt(shop, first + i);
            for (const int stock : {1, 2, 3}) {
                if (item.inStock && isLinked(stock, item.source))
                    sums[stock] += item.quantity.units();
            }
        }
        for (const int stock : {1, 2, 3}) {
            if (count == 0)
                continue;
            const qint64 units = salableQuantity(shop, row, stock)->units();
            QVERIFY(units >= 0 && units <= sums[stock]);
            if (stock != 2)
                QCOMPARE(units, sums[stock]);
            reserved += units < sums[stock] ? 1 : 0;
        }
    }
    QVERIFY(reserved > 200);
}

void TestStock::allKindsOfQuantitiesOccur()
{
    const ShopOptions shop = options(5, 5'000);
    int none = 0;
    int few = 0;
    int halves = 0;
    int negative = 0;
    std::set<int> sourcesSeen;
    for (qint64 row = 0; row < sourceItemCount(shop); ++row) {
        const SourceItem item = sourceItemAt(shop, row);
        sourcesSeen.insert(item.source);
        none += item.quantity.isZero() ? 1 : 0;
        negative += item.quantity.units() < 0 ? 1 : 0;
        few += item.quantity > Decimal(0) && item.quantity < Decimal(5) ? 1 : 0;
        halves += item.quantity.units() % Decimal::unitsPerOne != 0 ? 1 : 0;
    }
    QCOMPARE(sourcesSeen.size(), sources().size());
    QVERIFY(none > 0 && few > 0 && halves > 0 && negative > 0);
}

QTEST_GUILESS_MAIN(TestStock)
#include "tst_stock.moc"
