// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/columns.h"
#include "cache/lowstock.h"

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

constexpr auto currency = "currency";
/// Empty for all of them, which is a row of its own in the shop, called Admin.
constexpr auto storeSql = "iif(t.store_id = 0, '', (select name from store_view where store_id = t.store_id))";

/// Rows say of their product what it is called, and of the other prices of its SKU what they are (schema 013, 014).
std::vector<Column> withProduct(std::initializer_list<ColumnLine> own)
{
    std::vector<Column> columns = columnsOf({
        {.id = "sku", .title = QT_TRANSLATE_NOOP("Column", "SKU"), .shown = true},
        {.id = "name",
         .title = QT_TRANSLATE_NOOP("Column", "Product"),
         .shown = true,
         .sql = "t.product_name",
         .ofRow = true},
        {.id = "type_id",
         .title = QT_TRANSLATE_NOOP("Column", "Type"),
         .type = ColumnType::Code,
         .sql = "t.product_type",
         .ofRow = true},
        {.id = "product_id",
         .title = QT_TRANSLATE_NOOP("Column", "Product id"),
         .type = ColumnType::Id,
         .tip = QT_TRANSLATE_NOOP("Column", "Empty when no product has this SKU")},
    });
    const std::vector<Column> rest = columnsOf(own);
    columns.insert(columns.end(), rest.begin(), rest.end());
    return columns;
}

/// Rows by SKU: found by what the product is called.
List skuList(const QString &id, Entity entity, const QByteArray &table, std::vector<Column> columns)
{
    List list;
    list.id = id;
    list.entity = entity;
    list.from = table + " t";
    list.key = "t.id";
    columns.front().index = table + "_sku"; // the schema's
    list.searchTable = "product_search";
    list.found = "t.sku in (select sku from product where entity_id in (select value from json_each(?)))";
    list.search = "select id from " + table +
                  " where sku in (select sku from product where entity_id in (select rowid from product_search where "
                  "product_search match ?))";
    list.numbers = {
        {NumberSearch::Match::Beginning, "select id from " + table + " where " + betweenSql("sku")},
    };
    list.columns = std::move(columns);
    list.sortedBy = u"sku"_s;
    return list;
}

} // namespace

const List &sourceItemsList()
{
    static const List list = skuList(
        u"source-items"_s, Entity::Stock, "source_item",
        withProduct({
            {.id = "source_code", .title = QT_TRANSLATE_NOOP("Column", "Source code"), .type = ColumnType::Code},
            {.id = "source_name",
             .title = QT_TRANSLATE_NOOP("Column", "Source"),
             .shown = true,
             .sql = "(select name from source where source_code = t.source_code)",
             .of = "t.source_code"},
            {.id = "quantity",
             .title = QT_TRANSLATE_NOOP("Column", "Quantity"),
             .type = ColumnType::Quantity,
             .shown = true},
            {.id = "status",
             .title = QT_TRANSLATE_NOOP("Column", "In stock"),
             .type = ColumnType::Flag,
             .shown = true,
             .tip = QT_TRANSLATE_NOOP("Column", "Set by hand, not derived from the quantity")},
            {.id = "quantity_all",
             .title = QT_TRANSLATE_NOOP("Column", "On hand"),
             .type = ColumnType::Quantity,
             .shown = true,
             .tip = QT_TRANSLATE_NOOP("Column", "At all sources together")},
            {.id = "notify_stock_qty",
             .title = QT_TRANSLATE_NOOP("Column", "Low at"),
             .type = ColumnType::Quantity,
             .shown = true,
             .sql = "t.low_at",
             .ofRow = true},
            {.id = "is_low",
             .title = QT_TRANSLATE_NOOP("Column", "Low"),
             .type = ColumnType::Flag,
             .sql = lowStockSql(),
             .tip =
                 QT_TRANSLATE_NOOP("Column", "In stock, and fewer pieces at this source than the number in Low below")},
            {.id = "low_below",
             .title = QT_TRANSLATE_NOOP("Column", "Low below"),
             .type = ColumnType::Quantity,
             .sql = lowBelowSql(),
             .tip = QT_TRANSLATE_NOOP("Column", "Your own number for this source or for all, or else the shop's")},
            {.id = "enabled",
             .title = QT_TRANSLATE_NOOP("Column", "Source enabled"),
             .type = ColumnType::Flag,
             .sql = "(select enabled from source where source_code = t.source_code)",
             .of = "t.source_code"},
        }));
    return list;
}

const List &basePricesList()
{
    static const List list = skuList(u"base-prices"_s, Entity::Prices, "base_price",
                                     withProduct({
                                         {.id = "store_id",
                                          .title = QT_TRANSLATE_NOOP("Column", "Store view id"),
                                          .type = ColumnType::Id,
                                          .tip = QT_TRANSLATE_NOOP("Column", "0 = all store views")},
                                         {.id = "store_view",
                                          .title = QT_TRANSLATE_NOOP("Column", "Store view"),
                                          .shown = true,
                                          .sql = storeSql,
                                          .of = "t.store_id"},
                                         {.id = "price",
                                          .title = QT_TRANSLATE_NOOP("Column", "Base price"),
                                          .type = ColumnType::Money,
                                          .shown = true,
                                          .currency = currency},
                                         {.id = "cost",
                                          .title = QT_TRANSLATE_NOOP("Column", "Cost"),
                                          .type = ColumnType::Money,
                                          .shown = true,
                                          .sql = "t.said_cost",
                                          .currency = "base_currency",
                                          .ofRow = true},
                                         {.id = "special_price",
                                          .title = QT_TRANSLATE_NOOP("Column", "Special price"),
                                          .type = ColumnType::Money,
                                          .shown = true,
                                          .sql = "t.said_special_price",
                                          .currency = currency,
                                          .ofRow = true},
                                         {.id = currency,
                                          .title = QT_TRANSLATE_NOOP("Column", "Currency"),
                                          .type = ColumnType::Code,
                                          .sql = baseCurrencyOfView("t.store_id"),
                                          .of = "t.store_id"},
                                         {.id = "base_currency",
                                          .title = QT_TRANSLATE_NOOP("Column", "Base currency"),
                                          .type = ColumnType::Code,
                                          .sql = baseCurrencySql,
                                          .tip = QT_TRANSLATE_NOOP("Column", "Of prices of all store views")},
                                     }));
    return list;
}

const List &specialPricesList()
{
    static const List list =
        skuList(u"special-prices"_s, Entity::Prices, "special_price",
                withProduct({
                    {.id = "store_id",
                     .title = QT_TRANSLATE_NOOP("Column", "Store view id"),
                     .type = ColumnType::Id,
                     .tip = QT_TRANSLATE_NOOP("Column", "0 = all store views")},
                    {.id = "store_view",
                     .title = QT_TRANSLATE_NOOP("Column", "Store view"),
                     .shown = true,
                     .sql = storeSql,
                     .of = "t.store_id"},
                    {.id = "price",
                     .title = QT_TRANSLATE_NOOP("Column", "Special price"),
                     .type = ColumnType::Money,
                     .shown = true,
                     .currency = currency},
                    // By the shop's wall clock (magento-facts 3.19): a zone would make another day of it.
                    {.id = "price_from",
                     .title = QT_TRANSLATE_NOOP("Column", "From"),
                     .shown = true,
                     .sql = wallClockSql("t.price_from"),
                     .tip = QT_TRANSLATE_NOOP("Column", "By the shop's own clock"),
                     .ofRow = true},
                    {.id = "price_to",
                     .title = QT_TRANSLATE_NOOP("Column", "To"),
                     .shown = true,
                     .sql = wallClockSql("t.price_to"),
                     .tip = QT_TRANSLATE_NOOP("Column", "By the shop's own clock"),
                     .ofRow = true},
                    {.id = "base_price",
                     .title = QT_TRANSLATE_NOOP("Column", "Base price"),
                     .type = ColumnType::Money,
                     .shown = true,
                     .sql = "t.said_base_price",
                     .currency = "base_currency",
                     .ofRow = true},
                    {.id = "cost",
                     .title = QT_TRANSLATE_NOOP("Column", "Cost"),
                     .type = ColumnType::Money,
                     .sql = "t.said_cost",
                     .currency = "base_currency",
                     .ofRow = true},
                    {.id = currency,
                     .title = QT_TRANSLATE_NOOP("Column", "Currency"),
                     .type = ColumnType::Code,
                     .sql = baseCurrencyOfView("t.store_id"),
                     .of = "t.store_id"},
                    {.id = "base_currency",
                     .title = QT_TRANSLATE_NOOP("Column", "Base currency"),
                     .type = ColumnType::Code,
                     .sql = baseCurrencySql,
                     .tip = QT_TRANSLATE_NOOP("Column", "Of prices of all store views")},
                }));
    return list;
}

const List &tierPricesList()
{
    static const List list =
        skuList(u"tier-prices"_s, Entity::Prices, "tier_price",
                withProduct({
                    {.id = "website_id",
                     .title = QT_TRANSLATE_NOOP("Column", "Website id"),
                     .type = ColumnType::Id,
                     .tip = QT_TRANSLATE_NOOP("Column", "0 = all websites")},
                    {.id = "website",
                     .title = QT_TRANSLATE_NOOP("Column", "Website"),
                     .shown = true,
                     .sql = "(select name from website where website_id = t.website_id)",
                     .of = "t.website_id"},
                    {.id = "customer_group", .title = QT_TRANSLATE_NOOP("Column", "Customer group"), .shown = true},
                    {.id = "quantity",
                     .title = QT_TRANSLATE_NOOP("Column", "From quantity"),
                     .type = ColumnType::Quantity,
                     .shown = true},
                    {.id = "price",
                     .title = QT_TRANSLATE_NOOP("Column", "Price"),
                     .type = ColumnType::Money,
                     .shown = true,
                     .currency = currency,
                     .tip = QT_TRANSLATE_NOOP("Column", "The price of one piece, or what is taken off in percent")},
                    {.id = "price_type",
                     .title = QT_TRANSLATE_NOOP("Column", "Price type"),
                     .type = ColumnType::Code,
                     .tip = QT_TRANSLATE_NOOP("Column", "fixed: the price itself; discount: percent off")},
                    {.id = "base_price",
                     .title = QT_TRANSLATE_NOOP("Column", "Base price"),
                     .type = ColumnType::Money,
                     .shown = true,
                     .sql = "t.said_base_price",
                     .currency = "base_currency",
                     .ofRow = true},
                    {.id = "cost",
                     .title = QT_TRANSLATE_NOOP("Column", "Cost"),
                     .type = ColumnType::Money,
                     .sql = "t.said_cost",
                     .currency = "base_currency",
                     .ofRow = true},
                    {.id = currency,
                     .title = QT_TRANSLATE_NOOP("Column", "Currency"),
                     .type = ColumnType::Code,
                     .sql = "case when t.price_type = 'discount' then '%' else " +
                            baseCurrencyOfWebsite("t.website_id") + " end",
                     .tip = QT_TRANSLATE_NOOP("Column", "Of the price; % for a discount")},
                    {.id = "base_currency",
                     .title = QT_TRANSLATE_NOOP("Column", "Base currency"),
                     .type = ColumnType::Code,
                     .sql = baseCurrencySql},
                }));
    return list;
}

} // namespace qm::cache
