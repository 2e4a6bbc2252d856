// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/sweep.h"

#include "cache/mirror.h"

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

struct SweptRow
{
    SqlValues keys;
    SqlValues values;
};

template <typename T, typename RowOf>
Result<Tally> sweepRows(sqlite::Database &database, const Mirror &mirror, std::span<const T> entities, qint64 sweep,
                        RowOf rowOf)
{
    Tally tally;
    for (const T &entity : entities) {
        const SweptRow row = rowOf(entity);
        if (const Result<Stored> put = mirror.put(database, row.keys, row.values, tally, sweep); !put) {
            return failure(put.error());
        }
    }
    return tally;
}

struct SweptSql
{
    const char *count;
    const char *drop;
};

SweptSql sqlOf(Swept what)
{
    switch (what) {
    case Swept::SourceItems:
        return {"select count(*) from source_item where sweep < ?", "delete from source_item where sweep < ?"};
    case Swept::StockItems:
        return {"select count(*) from stock_item where sweep < ?", "delete from stock_item where sweep < ?"};
    case Swept::BasePrices:
        return {"select count(*) from base_price where sweep < ?", "delete from base_price where sweep < ?"};
    case Swept::Costs:
        return {"select count(*) from cost where sweep < ?", "delete from cost where sweep < ?"};
    case Swept::SpecialPrices:
        return {"select count(*) from special_price where sweep < ?", "delete from special_price where sweep < ?"};
    case Swept::TierPrices:
        return {"select count(*) from tier_price where sweep < ?", "delete from tier_price where sweep < ?"};
    }
    return {"", ""};
}

} // namespace

Tally &Tally::operator+=(const Tally &other)
{
    seen += other.seen;
    added += other.added;
    changed += other.changed;
    gone += other.gone;
    return *this;
}

Result<Tally> sweepSourceItems(sqlite::Database &database, std::span<const SourceItem> items, qint64 sweep)
{
    static const Mirror mirror("source_item", {{"sku"}, {"source_code"}}, {"quantity", "status"}, true);
    return sweepRows(database, mirror, items, sweep, [](const SourceItem &item) -> SweptRow {
        return {{item.sku, item.sourceCode}, {item.quantity, item.status}};
    });
}

Result<Tally> sweepStockItems(sqlite::Database &database, std::span<const StockItem> items, qint64 sweep)
{
    static const Mirror mirror("stock_item", {{"product_id"}},
                               {"item_id", "stock_id", "qty", "is_in_stock", "manage_stock", "backorders", "min_qty",
                                "notify_stock_qty", "document"},
                               true);
    for (const StockItem &item : items) {
        if (!item.productId) {
            return failure(ErrorKind::Protocol, u"A stock item came without its product_id"_s);
        }
    }
    return sweepRows(database, mirror, items, sweep, [](const StockItem &item) -> SweptRow {
        return {{item.productId},
                {item.itemId, item.stockId, item.qty, item.isInStock, item.manageStock, item.backorders, item.minQty,
                 item.notifyStockQty, documentText(item.raw)}};
    });
}

Result<Tally> sweepBasePrices(sqlite::Database &database, std::span<const BasePrice> prices, qint64 sweep)
{
    static const Mirror mirror("base_price", {{"sku"}, {"store_id"}}, {"price"}, true);
    return sweepRows(database, mirror, prices, sweep, [](const BasePrice &price) -> SweptRow {
        return {{price.sku, price.storeId}, {price.price}};
    });
}

Result<Tally> sweepCosts(sqlite::Database &database, std::span<const Cost> costs, qint64 sweep)
{
    static const Mirror mirror("cost", {{"sku"}, {"store_id"}}, {"cost"}, true);
    return sweepRows(database, mirror, costs, sweep, [](const Cost &cost) -> SweptRow {
        return {{cost.sku, cost.storeId}, {cost.cost}};
    });
}

Result<Tally> sweepSpecialPrices(sqlite::Database &database, std::span<const SpecialPrice> prices, qint64 sweep)
{
    static const Mirror mirror("special_price", {{"sku"}, {"store_id"}, {"price_from", true}}, {"price", "price_to"},
                               true);
    return sweepRows(database, mirror, prices, sweep, [](const SpecialPrice &price) -> SweptRow {
        return {{price.sku, price.storeId, price.priceFrom}, {price.price, price.priceTo}};
    });
}

Result<Tally> sweepTierPrices(sqlite::Database &database, std::span<const TierPrice> prices, qint64 sweep)
{
    static const Mirror mirror("tier_price", {{"sku"}, {"website_id"}, {"customer_group"}, {"quantity"}},
                               {"price", "price_type"}, true);
    return sweepRows(database, mirror, prices, sweep, [](const TierPrice &price) -> SweptRow {
        return {{price.sku, price.websiteId, price.customerGroup, price.quantity}, {price.price, price.priceType}};
    });
}

Result<qint64> countUnswept(sqlite::Database &database, Swept what, qint64 sweep)
{
    const Result<std::optional<qint64>> count = database.number(sqlOf(what).count, sweep);
    if (!count) {
        return failure(count.error());
    }
    return count->value_or(0);
}

Result<Tally> finishSweep(sqlite::Database &database, Swept what, qint64 sweep)
{
    if (const Result<void> dropped = database.run(sqlOf(what).drop, sweep); !dropped) {
        return failure(dropped.error());
    }
    return Tally{0, 0, 0, database.changes()};
}

} // namespace qm::cache
