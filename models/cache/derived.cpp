// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/derived.h"

#include "cache/keylist.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

std::string_view deriveSql(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Invoice:
        return "update sales_order set invoice_count = (select count(*) from sales_invoice where order_id = "
               "sales_order.entity_id) where entity_id in (select value from json_each(?))";
    case DocumentKind::Shipment:
        return "update sales_order set shipment_count = (select count(*) from sales_shipment where order_id = "
               "sales_order.entity_id), track_numbers = (select group_concat(track_number, ', ') from (select "
               "k.track_number from sales_shipment s join sales_shipment_track k on k.shipment_id = s.entity_id where "
               "s.order_id = sales_order.entity_id order by k.entity_id)) where entity_id in (select value from "
               "json_each(?))";
    case DocumentKind::CreditMemo:
        return "update sales_order set creditmemo_count = (select count(*) from sales_creditmemo where order_id = "
               "sales_order.entity_id) where entity_id in (select value from json_each(?))";
    case DocumentKind::Order:
    case DocumentKind::Transaction:
    case DocumentKind::Product:
    case DocumentKind::Customer:
        break;
    }
    return {}; // orders tell nothing of those
}

struct Documents
{
    DocumentKind kind;
    std::string_view orders; ///< of documents by their ids
    std::string_view any;    ///< whether orders from one key to another have some
};
constexpr std::array allDocuments{
    Documents{DocumentKind::Invoice,
              "select distinct order_id from sales_invoice where entity_id in (select value from json_each(?))",
              "select 1 from sales_invoice where order_id between ? and ? limit 1"},
    Documents{DocumentKind::Shipment,
              "select distinct order_id from sales_shipment where entity_id in (select value from json_each(?))",
              "select 1 from sales_shipment where order_id between ? and ? limit 1"},
    Documents{DocumentKind::CreditMemo,
              "select distinct order_id from sales_creditmemo where entity_id in (select value from json_each(?))",
              "select 1 from sales_creditmemo where order_id between ? and ? limit 1"},
};

} // namespace

QString skusOf(const Order &order)
{
    std::vector<const OrderItem *> lines;
    for (const OrderItem &item : order.items) {
        if (item.parentItemId.value_or(0) == 0 && !item.sku.text().isNull()) {
            lines.push_back(&item);
        }
    }
    std::ranges::sort(lines, {}, &OrderItem::itemId);
    QStringList skus;
    for (const OrderItem *const line : lines) {
        skus << line->sku.text();
    }
    return skus.isEmpty() ? QString() : skus.join(u", "_s) + u""_s;
}

Result<void> deriveSkus(sqlite::Database &database, std::span<const qint64> orderIds)
{
    // Compared to the letter: to the shop's eye `abc` is `ABC`.
    return orderIds.empty()
               ? Result<void>()
               : database.run("with said(id, skus) as (select value, (select group_concat(sku, ', ') from (select sku "
                              "from sales_order_item where order_id = value and ifnull(parent_item_id, 0) = 0 order by "
                              "item_id)) from json_each(?)) update sales_order set skus = said.skus from said where "
                              "entity_id = said.id and sales_order.skus collate binary is not said.skus",
                              jsonList(orderIds));
}

Result<void> deriveDocuments(sqlite::Database &database, DocumentKind kind, std::span<const qint64> orderIds)
{
    const std::string_view sql = deriveSql(kind);
    return sql.empty() || orderIds.empty() ? Result<void>() : database.run(sql, jsonList(orderIds));
}

Result<void> deriveDocuments(sqlite::Database &database, std::span<const qint64> newOrderIds)
{
    if (newOrderIds.empty()) {
        return {};
    }
    for (const Documents &documents : allDocuments) {
        const Result<std::optional<qint64>> any =
            database.number(documents.any, newOrderIds.front(), newOrderIds.back());
        Result<void> done = any ? Result<void>() : Result<void>(failure(any.error()));
        if (done && *any) {
            done = deriveDocuments(database, documents.kind, newOrderIds);
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<std::vector<qint64>> ordersOf(sqlite::Database &database, DocumentKind kind, std::span<const qint64> documentIds)
{
    std::vector<qint64> orders;
    const auto documents = std::ranges::find(allDocuments, kind, &Documents::kind);
    if (documents == allDocuments.end()) {
        return orders;
    }
    sqlite::Rows rows = database.rows(documents->orders, jsonList(documentIds));
    while (rows.next()) {
        orders.push_back(rows.integer(0));
    }
    const Result<void> done = rows.finished();
    return done ? Result<std::vector<qint64>>(std::move(orders)) : failure(done.error());
}

} // namespace qm::cache
