// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/orderrecord.h"

#include "cache/keylist.h"
#include "tables/document.h"

#include <algorithm>
#include <span>
#include <utility>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

template <typename T>
Result<void> readDocuments(sqlite::Database &database, cache::DocumentKind kind, std::string_view sql, qint64 orderId,
                           std::vector<T> &out)
{
    const Result<std::vector<qint64>> ids = readNumbers(database, sql, orderId);
    if (!ids) {
        return failure(ids.error());
    }
    Result<std::vector<T>> documents = readEntities<T>(database, kind, *ids);
    if (!documents) {
        return failure(documents.error());
    }
    out = std::move(*documents);
    return {};
}

OrderEvent commentEvent(const OrderComment &comment)
{
    OrderEvent event;
    event.kind = OrderEvent::Kind::Comment;
    event.time = comment.createdAt.value_or(UtcTime());
    event.text = comment.comment;
    event.status = comment.status;
    event.customerNotified = comment.isCustomerNotified.value_or(false);
    return event;
}

template <typename T>
OrderEvent documentEvent(OrderEvent::Kind kind, const T &document)
{
    OrderEvent event;
    event.kind = kind;
    event.time = document.createdAt.value_or(UtcTime());
    event.number = document.incrementId;
    return event;
}

template <typename T>
void addDocument(std::vector<OrderEvent> &events, OrderEvent::Kind kind, const T &document)
{
    events.push_back(documentEvent(kind, document));
    for (const DocumentComment &comment : document.comments) {
        if (comment.comment.isEmpty()) {
            continue;
        }
        OrderEvent event;
        event.kind = OrderEvent::Kind::Comment;
        event.document = kind;
        event.number = document.incrementId;
        event.time = comment.createdAt.value_or(document.createdAt.value_or(UtcTime()));
        event.text = comment.comment;
        event.customerNotified = comment.isCustomerNotified.value_or(false);
        events.push_back(event);
    }
}

std::vector<OrderEvent> eventsOf(const OrderRecord &record)
{
    std::vector<OrderEvent> events;
    if (record.order.createdAt) {
        OrderEvent placed;
        placed.kind = OrderEvent::Kind::Placed;
        placed.time = *record.order.createdAt;
        events.push_back(placed);
    }
    for (const OrderComment &comment : record.order.comments) {
        events.push_back(commentEvent(comment));
    }
    for (const Invoice &invoice : record.invoices) {
        const std::size_t at = events.size();
        addDocument(events, OrderEvent::Kind::Invoice, invoice);
        events[at].amount = invoice.grandTotal;
    }
    for (const Shipment &shipment : record.shipments) {
        const std::size_t at = events.size();
        addDocument(events, OrderEvent::Kind::Shipment, shipment);
        if (!shipment.tracks.empty()) {
            events[at].text = shipment.tracks.front().title + u' ' + shipment.tracks.front().trackNumber;
        }
    }
    for (const CreditMemo &creditMemo : record.creditMemos) {
        const std::size_t at = events.size();
        addDocument(events, OrderEvent::Kind::CreditMemo, creditMemo);
        events[at].amount = creditMemo.grandTotal;
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const OrderEvent &a, const OrderEvent &b) { return a.time > b.time; });
    return events;
}

Result<void> readStore(sqlite::Database &database, qint64 storeId, OrderRecord &record)
{
    sqlite::Rows rows = database.rows("select name, code, locale from store_view where store_id = ?", storeId);
    if (rows.next()) {
        record.storeName = u"%1 (%2)"_s.arg(rows.text(0), rows.text(1));
        record.locale = rows.text(2);
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return {};
}

Result<OrderRecord> read(sqlite::Database &database, qint64 id)
{
    using cache::DocumentKind;
    Result<Order> order = readEntity<Order>(database, {DocumentKind::Order, id});
    if (!order) {
        return failure(order.error());
    }
    OrderRecord record;
    record.order = std::move(*order);
    if (const Result<void> store = readStore(database, record.order.storeId.value_or(-1), record); !store) {
        return failure(store.error());
    }
    const Result<void> documents =
        readDocuments(database, DocumentKind::Invoice,
                      "select entity_id from sales_invoice where order_id = ? order by entity_id", id, record.invoices)
            .and_then([&] {
                return readDocuments(database, DocumentKind::Shipment,
                                     "select entity_id from sales_shipment where order_id = ? order by entity_id", id,
                                     record.shipments);
            })
            .and_then([&] {
                return readDocuments(database, DocumentKind::CreditMemo,
                                     "select entity_id from sales_creditmemo where order_id = ? order by entity_id", id,
                                     record.creditMemos);
            })
            .and_then([&] {
                return readDocuments(
                    database, DocumentKind::Transaction,
                    "select transaction_id from sales_transaction where order_id = ? order by transaction_id", id,
                    record.transactions);
            });
    if (!documents) {
        return failure(documents.error());
    }
    record.events = eventsOf(record);
    return record;
}

} // namespace

QFuture<Result<OrderRecord>> readOrderRecord(cache::Cache &cache, qint64 entityId, const StopToken &stop)
{
    return cache.read<OrderRecord>([entityId](sqlite::Database &database) { return read(database, entityId); }, stop);
}

QFuture<Result<QHash<qint64, QString>>> readLineSkus(cache::Cache &cache, std::vector<qint64> orders)
{
    using Skus = QHash<qint64, QString>;
    return cache.read<Skus>([orders = std::move(orders)](sqlite::Database &database) -> Result<Skus> {
        Skus skus;
        sqlite::Rows rows =
            database.rows("select i.item_id, i.sku from json_each(?) o cross join sales_order_item i on "
                          "i.order_id = o.value",
                          cache::jsonList(std::span(orders)));
        while (rows.next()) {
            skus.insert(rows.integer(0), rows.text(1));
        }
        if (const Result<void> done = rows.finished(); !done) {
            return failure(done.error());
        }
        return skus;
    });
}

} // namespace qm::tables
