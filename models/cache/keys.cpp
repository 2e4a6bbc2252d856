// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/keys.h"

#include "cache/documents.h"

#include <string>
#include <utility>

namespace qm::cache {

namespace {

/// Table and key of what has a document of its own; nothing for other entities.
std::pair<const char *, const char *> keyedTable(Entity entity)
{
    switch (entity) {
    case Entity::Orders:
        return {"sales_order", "entity_id"};
    case Entity::Invoices:
        return {"sales_invoice", "entity_id"};
    case Entity::Shipments:
        return {"sales_shipment", "entity_id"};
    case Entity::CreditMemos:
        return {"sales_creditmemo", "entity_id"};
    case Entity::Transactions:
        return {"sales_transaction", "transaction_id"};
    case Entity::Products:
        return {"product", "entity_id"};
    case Entity::Customers:
        return {"customer", "entity_id"};
    case Entity::Stores:
    case Entity::Attributes:
    case Entity::Categories:
    case Entity::Groups:
    case Entity::Sources:
    case Entity::Stock:
    case Entity::Prices:
    case Entity::Rules:
    case Entity::Coupons:
        break;
    }
    return {nullptr, nullptr};
}

std::string_view nextSweepSql(Swept what)
{
    switch (what) {
    case Swept::SourceItems:
        return "select ifnull(max(sweep), 0) + 1 from source_item";
    case Swept::StockItems:
        return "select ifnull(max(sweep), 0) + 1 from stock_item";
    case Swept::BasePrices:
        return "select ifnull(max(sweep), 0) + 1 from base_price";
    case Swept::Costs:
        return "select ifnull(max(sweep), 0) + 1 from cost";
    case Swept::SpecialPrices:
        return "select ifnull(max(sweep), 0) + 1 from special_price";
    case Swept::TierPrices:
        return "select ifnull(max(sweep), 0) + 1 from tier_price";
    }
    return {};
}

Result<std::vector<KeyedSku>> takeSkus(sqlite::Rows rows)
{
    std::vector<KeyedSku> skus;
    while (rows.next()) {
        skus.push_back({rows.integer(0), Sku::fromShop(rows.text(1))});
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return skus;
}

/// A document's key has twelve bits for the store view.
bool hasRoomFor(qint64 storeId)
{
    return storeId >= 0 && storeId < (1 << 12);
}

/// Keys of the first and the last document that products can have in a store view.
std::pair<qint64, qint64> documentsOfView(qint64 storeId)
{
    constexpr qint64 lastId = (qint64{1} << 40) - 1;
    return {DocumentKey{DocumentKind::Product, 0, int(storeId)}.value(),
            DocumentKey{DocumentKind::Product, lastId, int(storeId)}.value()};
}

} // namespace

Result<std::vector<qint64>> readKeys(sqlite::Database &database, Entity entity)
{
    std::vector<qint64> keys;
    const auto [table, key] = keyedTable(entity);
    if (!table) {
        return keys;
    }
    const std::string sql = std::string("select ") + key + " from " + table + " order by 1";
    sqlite::Rows rows = database.rows(sql);
    while (rows.next()) {
        keys.push_back(rows.integer(0));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return keys;
}

Result<qint64> countKeys(sqlite::Database &database, Entity entity, qint64 upTo)
{
    const auto [table, key] = keyedTable(entity);
    if (!table) {
        return 0;
    }
    const std::string sql = std::string("select count(*) from ") + table + " where " + key + " <= ?";
    const Result<std::optional<qint64>> count = database.number(sql, upTo);
    return count ? Result<qint64>(count->value_or(0)) : failure(count.error());
}

Result<std::vector<KeyedSku>> readSkus(sqlite::Database &database)
{
    return takeSkus(database.rows("select entity_id, sku from product order by entity_id"));
}

Result<std::vector<KeyedSku>> readSkus(sqlite::Database &database, std::span<const qint64> productIds)
{
    std::vector<KeyedSku> skus;
    for (const qint64 id : productIds) {
        Result<std::vector<KeyedSku>> found =
            takeSkus(database.rows("select entity_id, sku from product where entity_id = ?", id));
        if (!found) {
            return found;
        }
        skus.insert(skus.end(), found->begin(), found->end());
    }
    return skus;
}

Result<bool> hasProductsOfView(sqlite::Database &database, qint64 storeId)
{
    if (!hasRoomFor(storeId)) {
        return failure(ErrorKind::Protocol,
                       QStringLiteral("The local copy has no room for store view %1").arg(storeId));
    }
    const auto [first, last] = documentsOfView(storeId);
    const Result<std::optional<qint64>> found =
        database.number("select 1 from document where key between ? and ? limit 1", first, last);
    if (!found) {
        return failure(found.error());
    }
    return found->has_value();
}

Result<void> forgetProductsOfView(sqlite::Database &database, qint64 storeId)
{
    if (!hasRoomFor(storeId)) {
        return {}; // nothing was ever kept of it
    }
    const auto [first, last] = documentsOfView(storeId);
    Result<void> values = database.run("delete from product_value where store_id = ?", storeId);
    return values ? database.run("delete from document where key between ? and ?", first, last) : values;
}

Result<std::optional<qint64>> findView(sqlite::Database &database, const QString &code)
{
    return database.number("select store_id from store_view where code = ?", code);
}

Result<QString> baseCurrencyOf(sqlite::Database &database, qint64 storeId)
{
    sqlite::Rows rows = database.rows("select base_currency_code from store_view where base_currency_code is not null "
                                      "and (store_id = ?1 or ?1 = 0) order by store_id limit 1",
                                      storeId);
    const QString currency = rows.next() ? rows.text(0) : QString();
    const Result<void> done = rows.finished();
    return done ? Result<QString>(currency) : failure(done.error());
}

Result<qint64> nextSweep(sqlite::Database &database, Swept what)
{
    const Result<std::optional<qint64>> next = database.number(nextSweepSql(what));
    if (!next) {
        return failure(next.error());
    }
    return next->value_or(1);
}

Result<std::vector<KeyedSku>> unsweptStockItems(sqlite::Database &database, qint64 sweep, qint64 after, qint64 limit)
{
    return takeSkus(database.rows("select s.product_id, p.sku from stock_item s join product p on p.entity_id = "
                                  "s.product_id where s.sweep < ? and s.product_id > ? order by s.product_id limit ?",
                                  sweep, after, limit));
}

Result<void> keepStockItems(sqlite::Database &database, std::span<const qint64> productIds, qint64 sweep)
{
    for (const qint64 id : productIds) {
        if (Result<void> kept = database.run("update stock_item set sweep = ? where product_id = ?", sweep, id);
            !kept) {
            return kept;
        }
    }
    return {};
}

} // namespace qm::cache
