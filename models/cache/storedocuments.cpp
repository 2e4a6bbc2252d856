// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/derived.h"
#include "cache/keylist.h"
#include "cache/storedtable.h"
#include "cache/storepage.h"
#include "cache/storing.h"

namespace qm::cache {

namespace {

using sqlite::SqlValue;

const StoredTable<Invoice> &invoiceTable()
{
    static const StoredTable<Invoice> table(
        "sales_invoice", {
                             {"entity_id", [](const Invoice &i) -> SqlValue { return i.entityId; }},
                             {"increment_id", [](const Invoice &i) -> SqlValue { return i.incrementId; }},
                             {"order_id", [](const Invoice &i) -> SqlValue { return i.orderId; }},
                             {"store_id", [](const Invoice &i) -> SqlValue { return i.storeId; }},
                             {"state", [](const Invoice &i) -> SqlValue { return i.state; }},
                             {"created_at", [](const Invoice &i) -> SqlValue { return i.createdAt; }},
                             {"updated_at", [](const Invoice &i) -> SqlValue { return i.updatedAt; }},
                             {"order_currency_code", [](const Invoice &i) -> SqlValue { return i.orderCurrencyCode; }},
                             {"grand_total", [](const Invoice &i) -> SqlValue { return i.grandTotal; }},
                             {"total_qty", [](const Invoice &i) -> SqlValue { return i.totalQty; }},
                             {"transaction_id", [](const Invoice &i) -> SqlValue { return i.transactionId; }},
                         });
    return table;
}

const StoredTable<Shipment> &shipmentTable()
{
    static const StoredTable<Shipment> table(
        "sales_shipment",
        {
            {"entity_id", [](const Shipment &s) -> SqlValue { return s.entityId; }},
            {"increment_id", [](const Shipment &s) -> SqlValue { return s.incrementId; }},
            {"order_id", [](const Shipment &s) -> SqlValue { return s.orderId; }},
            {"store_id", [](const Shipment &s) -> SqlValue { return s.storeId; }},
            {"created_at", [](const Shipment &s) -> SqlValue { return s.createdAt; }},
            {"updated_at", [](const Shipment &s) -> SqlValue { return s.updatedAt; }},
            {"total_qty", [](const Shipment &s) -> SqlValue { return s.totalQty; }},
            {"source_code", [](const Shipment &s) -> SqlValue { return s.extensionAttributes.sourceCode; }},
        });
    return table;
}

const StoredTable<CreditMemo> &creditMemoTable()
{
    static const StoredTable<CreditMemo> table(
        "sales_creditmemo",
        {
            {"entity_id", [](const CreditMemo &c) -> SqlValue { return c.entityId; }},
            {"increment_id", [](const CreditMemo &c) -> SqlValue { return c.incrementId; }},
            {"order_id", [](const CreditMemo &c) -> SqlValue { return c.orderId; }},
            {"invoice_id", [](const CreditMemo &c) -> SqlValue { return c.invoiceId; }},
            {"store_id", [](const CreditMemo &c) -> SqlValue { return c.storeId; }},
            {"state", [](const CreditMemo &c) -> SqlValue { return c.state; }},
            {"created_at", [](const CreditMemo &c) -> SqlValue { return c.createdAt; }},
            {"updated_at", [](const CreditMemo &c) -> SqlValue { return c.updatedAt; }},
            {"order_currency_code", [](const CreditMemo &c) -> SqlValue { return c.orderCurrencyCode; }},
            {"grand_total", [](const CreditMemo &c) -> SqlValue { return c.grandTotal; }},
        });
    return table;
}

const StoredTable<Transaction> &transactionTable()
{
    static const StoredTable<Transaction> table(
        "sales_transaction", {
                                 {"transaction_id", [](const Transaction &t) -> SqlValue { return t.transactionId; }},
                                 {"order_id", [](const Transaction &t) -> SqlValue { return t.orderId; }},
                                 {"payment_id", [](const Transaction &t) -> SqlValue { return t.paymentId; }},
                                 {"txn_id", [](const Transaction &t) -> SqlValue { return t.txnId; }},
                                 {"txn_type", [](const Transaction &t) -> SqlValue { return t.txnType; }},
                                 {"is_closed", [](const Transaction &t) -> SqlValue { return t.isClosed; }},
                                 {"created_at", [](const Transaction &t) -> SqlValue { return t.createdAt; }},
                             });
    return table;
}

Result<void> putTracks(sqlite::Database &database, const Shipment &shipment)
{
    for (const ShipmentTrack &track : shipment.tracks) {
        Result<void> put = database.run(
            "insert into sales_shipment_track (entity_id, shipment_id, order_id, track_number, title, carrier_code) "
            "values (?, ?, ?, ?, ?, ?) on conflict (entity_id) do update set shipment_id = excluded.shipment_id, "
            "order_id = excluded.order_id, track_number = excluded.track_number, title = excluded.title, "
            "carrier_code = excluded.carrier_code",
            track.entityId, shipment.entityId, shipment.orderId, track.trackNumber, track.title, track.carrierCode);
        if (!put) {
            return put;
        }
    }
    return {};
}

/// Stores a page of documents and has their orders say what they say; \a steps.clear is that of the kind.
template <typename T>
Result<std::vector<Stored>> storeOfOrders(sqlite::Database &database, std::span<const Prepared<T>> page,
                                          PageSteps steps)
{
    std::vector<qint64> orders;
    steps.clear = [&database, &orders, kind = steps.kind, clear = steps.clear](std::span<const qint64> changed) {
        const Result<std::vector<qint64>> before = ordersOf(database, kind, changed);
        if (!before) {
            return Result<void>(failure(before.error()));
        }
        orders = *before;
        return clear ? clear(changed) : Result<void>();
    };
    Result<std::vector<Stored>> stored =
        storeRows(database, pageRows(page, [](const T &document) { return document.entityId; }), steps);
    for (std::size_t i = 0; stored && i < page.size(); ++i) {
        if ((*stored)[i] != Stored::Same) {
            orders.push_back(page[i].entity.orderId);
        }
    }
    const Result<void> derived = stored ? deriveDocuments(database, steps.kind, orders) : Result<void>();
    return derived ? std::move(stored) : failure(derived.error());
}

/// The documents' rows of one kind; their keys are read before the rows go.
Result<void> removeKind(sqlite::Database &database, qint64 orderId, DocumentKind kind, std::string_view keys,
                        std::string_view remove)
{
    std::vector<qint64> ids;
    {
        sqlite::Rows rows = database.rows(keys, orderId);
        while (rows.next()) {
            ids.push_back(rows.integer(0));
        }
        if (Result<void> done = rows.finished(); !done) {
            return done;
        }
    }
    for (const qint64 id : ids) {
        if (Result<void> removed = removeDocument(database, {kind, id, 0}); !removed) {
            return removed;
        }
    }
    return database.run(remove, orderId);
}

} // namespace

Result<std::vector<Stored>> storePage(sqlite::Database &database, std::span<const Prepared<Invoice>> page)
{
    PageSteps steps;
    steps.kind = DocumentKind::Invoice;
    steps.put = [&](std::size_t place) { return invoiceTable().put(database, page[place].entity); };
    return storeOfOrders(database, page, std::move(steps));
}

Result<std::vector<Stored>> storePage(sqlite::Database &database, std::span<const Prepared<Shipment>> page)
{
    PageSteps steps;
    steps.kind = DocumentKind::Shipment;
    steps.clear = [&](std::span<const qint64> changed) {
        return database.run("delete from sales_shipment_track where shipment_id in (select value from json_each(?))",
                            jsonList(changed));
    };
    steps.put = [&](std::size_t place) {
        const Shipment &shipment = page[place].entity;
        return inOrder([&] { return shipmentTable().put(database, shipment); },
                       [&] { return putTracks(database, shipment); });
    };
    return storeOfOrders(database, page, std::move(steps));
}

Result<std::vector<Stored>> storePage(sqlite::Database &database, std::span<const Prepared<CreditMemo>> page)
{
    PageSteps steps;
    steps.kind = DocumentKind::CreditMemo;
    steps.put = [&](std::size_t place) { return creditMemoTable().put(database, page[place].entity); };
    return storeOfOrders(database, page, std::move(steps));
}

Result<std::vector<Stored>> storePage(sqlite::Database &database, std::span<const Prepared<Transaction>> page)
{
    PageSteps steps;
    steps.kind = DocumentKind::Transaction;
    steps.put = [&](std::size_t place) { return transactionTable().put(database, page[place].entity); };
    return storeRows(database, pageRows(page, [](const Transaction &one) { return one.transactionId; }), steps);
}

Result<void> removeOrderDocuments(sqlite::Database &database, qint64 orderId)
{
    return inOrder(
        [&] {
            return removeKind(database, orderId, DocumentKind::Invoice,
                              "select entity_id from sales_invoice where order_id = ?",
                              "delete from sales_invoice where order_id = ?");
        },
        [&] {
            return database.run("delete from sales_shipment_track where shipment_id in (select entity_id from "
                                "sales_shipment where order_id = ?)",
                                orderId);
        },
        [&] {
            return removeKind(database, orderId, DocumentKind::Shipment,
                              "select entity_id from sales_shipment where order_id = ?",
                              "delete from sales_shipment where order_id = ?");
        },
        [&] {
            return removeKind(database, orderId, DocumentKind::CreditMemo,
                              "select entity_id from sales_creditmemo where order_id = ?",
                              "delete from sales_creditmemo where order_id = ?");
        },
        [&] {
            return removeKind(database, orderId, DocumentKind::Transaction,
                              "select transaction_id from sales_transaction where order_id = ?",
                              "delete from sales_transaction where order_id = ?");
        });
}

} // namespace qm::cache
