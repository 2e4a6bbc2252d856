// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/salesdocuments.h"
#include "remote/endpoints/documents.h"
#include "remote/endpoints/orders.h"
#include "sync/keyed.h"
#include "sync/parts.h"
#include "sync/wholelist.h"

#include <set>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

/// Asks for rows one by one.
template <typename T>
auto askEach(PullJob &job, remote::Request<T> (*read)(const Scope &, qint64))
{
    return [&job, read](std::span<const qint64> keys) -> Result<std::vector<Presence>> {
        std::vector<remote::Request<T>> requests;
        for (const qint64 key : keys) {
            requests.push_back(read(Scope::all(), key));
        }
        std::vector<Presence> presences;
        for (const auto &answer : job.askAll(requests)) {
            presences.push_back(presenceOf(answer));
        }
        return presences;
    };
}

template <cache::DocumentKind kind>
Result<void> removeDocumentOf(sqlite::Database &database, qint64 id)
{
    return cache::removeSalesDocument(database, kind, id);
}

Keyed<Order> keyedOrders(PullJob &job)
{
    Keyed<Order> keyed;
    keyed.entity = cache::Entity::Orders;
    keyed.keyField = u"entity_id"_s;
    keyed.changedField = u"updated_at"_s;
    keyed.keyOf = [](const Order &order) { return order.entityId; };
    keyed.list = &remote::listOrders;
    keyed.deletions =
        Deletions<Order>{u"items[entity_id],total_count"_s, askEach(job, &remote::readOrder), &cache::removeOrder};
    keyed.countTells = true;
    // A document made after its order was read, before the documents themselves were, is a change.
    keyed.dependents = {cache::Entity::Invoices, cache::Entity::Shipments, cache::Entity::CreditMemos};
    return keyed;
}

template <typename T>
Keyed<T> keyedDocuments(cache::Entity entity,
                        Result<remote::Request<remote::Page<T>>> (*list)(const Scope &, const remote::Criteria &),
                        Deletions<T> deletions)
{
    Keyed<T> keyed;
    keyed.entity = entity;
    keyed.keyField = u"entity_id"_s;
    keyed.changedField = u"updated_at"_s;
    keyed.keyOf = [](const T &document) { return document.entityId; };
    keyed.list = list;
    keyed.deletions = std::move(deletions);
    keyed.isSwept = false;
    return keyed;
}

/// A document's order may not have moved its time of change (magento-facts 1.13): orders of documents that changed are
/// read again before the documents' cursor moves on, so that a pull cut off in between does it once more. Likewise
/// transactions of orders that were open, which an invoice or a refund may have closed.
template <typename T>
Result<void> pullDocuments(PullJob &job, PulledEntity &pulled, Keyed<T> keyed)
{
    const Result<cache::PullState> orders = job.pullState(cache::Entity::Orders);
    if (!orders) {
        return failure(orders.error());
    }
    std::set<qint64> orderIds;
    if (orders->changedUntil) { // orders are part of this copy
        keyed.onChanged = [&orderIds](const T &document) { orderIds.insert(document.orderId); };
        keyed.afterChanges = [&job, &orderIds]() -> Result<void> {
            const std::vector<qint64> ids(orderIds.begin(), orderIds.end());
            orderIds.clear();
            const Result<cache::Tally> read = rereadOrders(job, ids);
            if (!read && read.error().kind == ErrorKind::Permission) {
                job.note({.kind = PullNote::Kind::NotReread, .text = {}, .error = read.error()});
            } else if (!read) {
                return failure(read.error());
            }
            return rereadTransactions(job, ids);
        };
    }
    return KeyedPull<T>(job, std::move(keyed), pulled).run();
}

} // namespace

Result<void> pullOrders(PullJob &job, PulledEntity &pulled)
{
    Keyed<Order> keyed = keyedOrders(job);
    std::set<qint64> ids; // a void moves its order's time and makes no document
    keyed.onChanged = [&ids](const Order &order) { ids.insert(order.entityId); };
    keyed.afterChanges = [&job, &ids] {
        const std::vector<qint64> changed(ids.begin(), ids.end());
        ids.clear();
        return rereadTransactions(job, changed);
    };
    return KeyedPull<Order>(job, std::move(keyed), pulled).run();
}

Result<void> pullInvoices(PullJob &job, PulledEntity &pulled)
{
    const Deletions<Invoice> deletions{u"items[entity_id,order_id],total_count"_s, askEach(job, &remote::readInvoice),
                                       &removeDocumentOf<cache::DocumentKind::Invoice>};
    return pullDocuments(job, pulled, keyedDocuments(cache::Entity::Invoices, &remote::listInvoices, deletions));
}

Result<void> pullShipments(PullJob &job, PulledEntity &pulled)
{
    const Deletions<Shipment> deletions{u"items[entity_id,order_id],total_count"_s, askEach(job, &remote::readShipment),
                                        &removeDocumentOf<cache::DocumentKind::Shipment>};
    Keyed<Shipment> keyed = keyedDocuments(cache::Entity::Shipments, &remote::listShipments, deletions);
    // A track that is added later moves no time at all.
    Quiet quiet;
    quiet.madeField = u"created_at"_s;
    quiet.likely = [&job](UtcTime since) {
        return job.read<std::vector<qint64>>([since](sqlite::Database &database) {
            return cache::shipmentsWithoutTrack(database, since, qint64{Quiet::most});
        });
    };
    keyed.quiet = std::move(quiet);
    return pullDocuments(job, pulled, std::move(keyed));
}

Result<void> pullCreditMemos(PullJob &job, PulledEntity &pulled)
{
    const Deletions<CreditMemo> deletions{u"items[entity_id,order_id],total_count"_s,
                                          askEach(job, &remote::readCreditMemo),
                                          &removeDocumentOf<cache::DocumentKind::CreditMemo>};
    return pullDocuments(job, pulled, keyedDocuments(cache::Entity::CreditMemos, &remote::listCreditMemos, deletions));
}

Result<void> pullTransactions(PullJob &job, PulledEntity &pulled)
{
    Keyed<Transaction> keyed;
    keyed.entity = cache::Entity::Transactions;
    keyed.keyField = u"transaction_id"_s;
    keyed.keyOf = [](const Transaction &transaction) { return transaction.transactionId; };
    keyed.list = &remote::listTransactions;
    keyed.deletions =
        Deletions<Transaction>{u"items[transaction_id,order_id],total_count"_s, askEach(job, &remote::readTransaction),
                               &removeDocumentOf<cache::DocumentKind::Transaction>};
    keyed.isSwept = false;
    return KeyedPull<Transaction>(job, std::move(keyed), pulled).run();
}

Result<void> rereadTransactions(PullJob &job, std::span<const qint64> orderIds)
{
    using cache::Entity;
    const std::vector<qint64> wanted(orderIds.begin(), orderIds.end());
    const auto open = job.read<std::vector<qint64>>(
        [wanted](sqlite::Database &database) { return cache::ordersWithOpenTransactions(database, wanted); });
    if (!open) {
        return failure(open.error());
    }
    constexpr std::size_t most = 100; // as for orders
    for (std::size_t first = 0; first < open->size(); first += most) {
        QStringList ids;
        for (const qint64 id : std::span(*open).subspan(first, std::min(most, open->size() - first))) {
            ids.append(QString::number(id));
        }
        remote::PagerOptions options;
        options.key = u"transaction_id"_s;
        options.filter.where({u"order_id"_s, Condition::In, ids});
        auto rows = readAll<Transaction>(
            job, &remote::listTransactions, [](const Transaction &one) { return one.transactionId; }, options);
        if (!rows && (rows.error().kind == ErrorKind::Permission || rows.error().kind == ErrorKind::NoRoute)) {
            job.note({.kind = PullNote::Kind::NotReread, .text = {}, .error = rows.error()});
            return {};
        }
        if (!rows) {
            return failure(std::move(rows.error()));
        }
        auto page = std::make_shared<std::vector<cache::Prepared<Transaction>>>();
        for (Transaction &row : *rows) {
            page->push_back(prepare(job.learning.press(), std::move(row)));
        }
        const Result<bool> written = job.write<bool>([page](cache::Writing &writing) -> Result<bool> {
            const auto stored = storePage(writing.database, std::span<const cache::Prepared<Transaction>>(*page));
            if (!stored) {
                return failure(stored.error());
            }
            const auto isOther = [](cache::Stored one) { return one != cache::Stored::Same; };
            if (std::any_of(stored->begin(), stored->end(), isOther)) {
                writing.touched |= Entity::Transactions;
            }
            return true;
        });
        if (!written) {
            return failure(written.error());
        }
    }
    return {};
}

Result<cache::Tally> rereadOrders(PullJob &job, std::span<const qint64> orderIds)
{
    constexpr std::size_t most = 100; // a longer list of ids makes a longer URL than some servers take (observed 14)
    Writes writes(job.copy, job.stop);
    for (std::size_t first = 0; first < orderIds.size(); first += most) {
        QStringList ids;
        for (const qint64 id : orderIds.subspan(first, std::min(most, orderIds.size() - first))) {
            ids.append(QString::number(id));
        }
        remote::PagerOptions options;
        options.filter.where({u"entity_id"_s, Condition::In, ids});
        options.pageSize = int(ids.size()) + 1; // a page that is not full needs no look for more
        auto orders = readAll<Order>(
            job, &remote::listOrders, [](const Order &order) { return order.entityId; }, options);
        if (!orders) {
            return failure(std::move(orders.error()));
        }
        auto page = std::make_shared<std::vector<cache::Prepared<Order>>>();
        for (Order &order : *orders) {
            page->push_back(prepare(job.learning.press(), std::move(order)));
        }
        Result<void> added = writes.add([page](cache::Writing &writing) -> Result<cache::Tally> {
            const Result<std::vector<cache::Stored>> stored =
                storePage(writing.database, std::span<const cache::Prepared<Order>>(*page));
            if (!stored) {
                return failure(stored.error());
            }
            cache::Tally tally;
            tally.seen = qint64(stored->size());
            tally.added = std::count(stored->begin(), stored->end(), cache::Stored::New);
            tally.changed = std::count(stored->begin(), stored->end(), cache::Stored::Changed);
            if (tally.added + tally.changed > 0) {
                writing.touched |= cache::Entity::Orders;
            }
            return tally;
        });
        if (!added) {
            return failure(std::move(added.error()));
        }
    }
    if (Result<void> written = writes.finish(); !written) {
        return failure(std::move(written.error()));
    }
    return writes.tally();
}

} // namespace qm::sync
