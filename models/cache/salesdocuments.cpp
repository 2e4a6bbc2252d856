// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/salesdocuments.h"

#include "cache/derived.h"
#include "cache/keylist.h"
#include "cache/storing.h"

#include <string>

namespace qm::cache {

namespace {

struct Table
{
    std::string name;
    std::string key;
};

Table tableOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Invoice:
        return {"sales_invoice", "entity_id"};
    case DocumentKind::Shipment:
        return {"sales_shipment", "entity_id"};
    case DocumentKind::CreditMemo:
        return {"sales_creditmemo", "entity_id"};
    case DocumentKind::Transaction:
        return {"sales_transaction", "transaction_id"};
    case DocumentKind::Order:
    case DocumentKind::Product:
    case DocumentKind::Customer:
        break;
    }
    Q_UNREACHABLE();
}

Result<std::vector<qint64>> takeKeys(sqlite::Rows rows)
{
    std::vector<qint64> keys;
    while (rows.next()) {
        keys.push_back(rows.integer(0));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return keys;
}

} // namespace

Result<std::vector<SalesDocumentKey>> salesDocumentsOf(sqlite::Database &database, DocumentKind kind,
                                                       std::span<const qint64> orderIds)
{
    const Table table = tableOf(kind);
    const std::string sql = "select " + table.key + ", order_id from " + table.name +
                            " where order_id in (select value from json_each(?)) order by 1";
    std::vector<SalesDocumentKey> found;
    sqlite::Rows rows = database.rows(sql, jsonList(orderIds));
    while (rows.next()) {
        found.push_back({rows.integer(0), rows.integer(1)});
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return found;
}

Result<void> removeSalesDocument(sqlite::Database &database, DocumentKind kind, qint64 id)
{
    const Table table = tableOf(kind);
    const std::string remove = "delete from " + table.name + " where " + table.key + " = ?";
    const Result<std::vector<qint64>> orders = ordersOf(database, kind, std::span(&id, 1));
    if (!orders) {
        return failure(orders.error());
    }
    return inOrder(
        [&] {
            return kind == DocumentKind::Shipment
                       ? database.run("delete from sales_shipment_track where shipment_id = ?", id)
                       : Result<void>();
        },
        [&] { return database.run(remove, id); },
        [&] {
            return removeDocument(database, {kind, id, 0});
        },
        [&] { return deriveDocuments(database, kind, *orders); });
}

Result<std::vector<qint64>> ordersWithOpenTransactions(sqlite::Database &database, std::span<const qint64> orderIds)
{
    return takeKeys(database.rows("select distinct order_id from sales_transaction where is_closed = 0 and order_id in "
                                  "(select value from json_each(?)) order by order_id",
                                  jsonList(orderIds)));
}

Result<std::vector<qint64>> shipmentsWithoutTrack(sqlite::Database &database, UtcTime since, qint64 most)
{
    return takeKeys(database.rows("select s.entity_id from sales_shipment s where s.created_at >= ? and not exists "
                                  "(select 1 from sales_shipment_track k where k.shipment_id = s.entity_id) order by "
                                  "s.created_at desc limit ?",
                                  since, most));
}

} // namespace qm::cache
