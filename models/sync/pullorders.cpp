// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/documents.h"
#include "remote/endpoints/orders.h"
#include "sync/keyed.h"
#include "sync/parts.h"

#include <set>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

Deletions<Order> orderDeletions(PullJob &job)
{
    const auto ask = [&job](std::span<const qint64> keys) -> Result<std::vector<Presence>> {
        std::vector<remote::Request<Order>> requests;
        for (const qint64 key : keys) {
            requests.push_back(remote::readOrder(Scope::all(), key));
        }
        std::vector<Presence> presences;
        for (const auto &answer : job.askAll(requests)) {
            presences.push_back(presenceOf(answer));
        }
        return presences;
    };
    return {u"items[entity_id],total_count"_s, ask, &cache::removeOrder};
}

Keyed<Order> keyedOrders(PullJob &job)
{
    Keyed<Order> keyed;
    keyed.entity = cache::Entity::Orders;
    keyed.keyField = u"entity_id"_s;
    keyed.changedField = u"updated_at"_s;
    keyed.keyOf = [](const Order &order) { return order.entityId; };
    keyed.list = &remote::listOrders;
    keyed.deletions = orderDeletions(job);
    // A document made after its order was read, before the documents themselves were, is a change.
    keyed.dependents = {cache::Entity::Invoices, cache::Entity::Shipments, cache::Entity::CreditMemos};
    return keyed;
}

/// A document's order may not have moved its time of change (magento-facts 1.13): orders of documents that changed are
/// read again before the documents' cursor moves on, so that a pull cut off in between does it once more.
template <typename T>
Result<void> pullDocuments(PullJob &job, PulledEntity &pulled, cache::Entity entity,
                           Result<remote::Request<remote::Page<T>>> (*list)(const Scope &, const remote::Criteria &))
{
    const Result<cache::PullState> orders = job.pullState(cache::Entity::Orders);
    if (!orders) {
        return failure(orders.error());
    }
    std::set<qint64> orderIds;
    Keyed<T> keyed;
    keyed.entity = entity;
    keyed.keyField = u"entity_id"_s;
    keyed.changedField = u"updated_at"_s;
    keyed.keyOf = [](const T &document) { return document.entityId; };
    keyed.list = list;
    if (orders->changedUntil) { // orders are part of this copy
        keyed.onChanged = [&orderIds](const T &document) { orderIds.insert(document.orderId); };
        keyed.afterChanges = [&job, &orderIds]() -> Result<void> {
            const std::vector<qint64> ids(orderIds.begin(), orderIds.end());
            orderIds.clear();
            const Result<cache::Tally> read = rereadOrders(job, ids);
            if (!read && read.error().kind == ErrorKind::Permission) {
                job.note({.kind = PullNote::Kind::NotReread, .text = {}, .error = read.error()});
                return {};
            }
            return read ? Result<void>() : Result<void>(failure(read.error()));
        };
    }
    return KeyedPull<T>(job, std::move(keyed), pulled).run();
}

} // namespace

Result<void> pullOrders(PullJob &job, PulledEntity &pulled)
{
    return KeyedPull<Order>(job, keyedOrders(job), pulled).run();
}

Result<void> pullInvoices(PullJob &job, PulledEntity &pulled)
{
    return pullDocuments<Invoice>(job, pulled, cache::Entity::Invoices, &remote::listInvoices);
}

Result<void> pullShipments(PullJob &job, PulledEntity &pulled)
{
    return pullDocuments<Shipment>(job, pulled, cache::Entity::Shipments, &remote::listShipments);
}

Result<void> pullCreditMemos(PullJob &job, PulledEntity &pulled)
{
    return pullDocuments<CreditMemo>(job, pulled, cache::Entity::CreditMemos, &remote::listCreditMemos);
}

Result<void> pullTransactions(PullJob &job, PulledEntity &pulled)
{
    Keyed<Transaction> keyed;
    keyed.entity = cache::Entity::Transactions;
    keyed.keyField = u"transaction_id"_s;
    keyed.keyOf = [](const Transaction &transaction) { return transaction.transactionId; };
    keyed.list = &remote::listTransactions;
    return KeyedPull<Transaction>(job, std::move(keyed), pulled).run();
}

Result<cache::Tally> rereadOrders(PullJob &job, std::span<const qint64> orderIds)
{
    constexpr std::size_t most = 100; // a longer list of ids makes a longer URL than some servers take (observed 14)
    const int limit = job.client.learned().maximumPageSize;
    const std::size_t chunk = limit > 0 ? std::min(most, std::size_t(limit)) : most;
    Writes writes(job.copy, job.stop);
    for (std::size_t first = 0; first < orderIds.size(); first += chunk) {
        QStringList ids;
        for (const qint64 id : orderIds.subspan(first, std::min(chunk, orderIds.size() - first))) {
            ids.append(QString::number(id));
        }
        remote::Criteria criteria;
        criteria.where({u"entity_id"_s, Condition::In, ids}).pageSize(int(ids.size()));
        auto answer = job.ask(remote::listOrders(Scope::all(), criteria));
        if (!answer) {
            return failure(std::move(answer.error()));
        }
        auto page = std::make_shared<std::vector<cache::Prepared<Order>>>();
        for (Order &order : answer->value.items) {
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
