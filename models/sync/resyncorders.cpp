// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/salesdocuments.h"
#include "remote/endpoints/documents.h"
#include "remote/endpoints/orders.h"
#include "sync/resyncparts.h"
#include "sync/wholelist.h"

#include <QHash>

#include <set>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

using cache::Entity;
using After = Keyed<Order>::After;

/// One kind of document of some orders: all there are, whatever their number.
template <typename T>
Result<std::vector<T>> documentsOf(PullJob &job, const QStringList &orderIds, ListOf<T> list,
                                   qint64 (*keyOf)(const T &), const QString &key)
{
    remote::PagerOptions options;
    options.key = key;
    options.filter.where({u"order_id"_s, Condition::In, orderIds});
    return readAll<T>(job, list, keyOf, options);
}

/// A login that may see orders and not their invoices still reads its orders.
bool isNotForUs(const Error &error)
{
    return error.kind == ErrorKind::Permission || error.kind == ErrorKind::NoRoute;
}

class Documents
{
public:
    using RowOf = QHash<qint64, std::size_t>; ///< of an order, in the batch

    Documents(PullJob &job, const std::vector<Order> &orders)
        : m_job(job)
    {
        for (std::size_t row = 0; row < orders.size(); ++row) {
            m_rowOf.insert(orders[row].entityId, row);
            m_ids.append(QString::number(orders[row].entityId));
        }
    }

    template <typename T>
    [[nodiscard]] Result<void>
    read(Result<remote::Request<remote::Page<T>>> (*list)(const Scope &, const remote::Criteria &),
         qint64 (*keyOf)(const T &), cache::DocumentKind kind, const QString &key = u"entity_id"_s)
    {
        Result<std::vector<T>> found = documentsOf<T>(m_job, m_ids, list, keyOf, key);
        if (!found) {
            if (!isNotForUs(found.error())) {
                return failure(std::move(found.error()));
            }
            m_job.note({.kind = PullNote::Kind::NotReread, .text = {}, .error = found.error()});
            return {};
        }
        struct Made
        {
            std::optional<std::size_t> row;
            cache::Prepared<T> document;
        };
        auto made = std::make_shared<std::vector<Made>>();
        std::set<qint64> keys;
        for (T &document : *found) {
            keys.insert(keyOf(document));
            const auto row = m_rowOf.constFind(document.orderId);
            made->push_back({row == m_rowOf.constEnd() ? std::nullopt : std::optional(*row),
                             prepare(m_job.learning.press(), std::move(document))});
        }
        m_steps.push_back([made, keys = std::move(keys), kind, rowOf = m_rowOf](
                              sqlite::Database &database, std::span<cache::Stored> stored) -> Result<void> {
            if (Result<void> dropped = dropOthers(database, kind, keys, rowOf, stored); !dropped) {
                return dropped;
            }
            for (const Made &one : *made) {
                const Result<cache::Stored> done = store(database, one.document);
                if (!done) {
                    return failure(done.error());
                }
                if (*done != cache::Stored::Same && one.row && stored[*one.row] == cache::Stored::Same) {
                    stored[*one.row] = cache::Stored::Changed; // people count orders, not papers
                }
            }
            return {};
        });
        return {};
    }

    /// The list was complete: what it lacks is gone, as after a return to a backup.
    [[nodiscard]] static Result<void> dropOthers(sqlite::Database &database, cache::DocumentKind kind,
                                                 const std::set<qint64> &keys, const RowOf &rowOf,
                                                 std::span<cache::Stored> stored)
    {
        const QList<qint64> orders = rowOf.keys();
        const auto ours = cache::salesDocumentsOf(database, kind, orders);
        if (!ours) {
            return failure(ours.error());
        }
        for (const cache::SalesDocumentKey &one : *ours) {
            if (keys.contains(one.id)) {
                continue;
            }
            if (Result<void> removed = removeSalesDocument(database, kind, one.id); !removed) {
                return removed;
            }
            cache::Stored &order = stored[rowOf.value(one.orderId)];
            order = order == cache::Stored::Same ? cache::Stored::Changed : order;
        }
        return {};
    }

    [[nodiscard]] After take()
    {
        return
            [steps = std::move(m_steps)](sqlite::Database &database, std::span<cache::Stored> stored) -> Result<void> {
                for (const After &step : steps) {
                    if (Result<void> done = step(database, stored); !done) {
                        return done;
                    }
                }
                return {};
            };
    }

private:
    PullJob &m_job;
    RowOf m_rowOf;
    QStringList m_ids;
    std::vector<After> m_steps;
};

template <typename T>
qint64 entityIdOf(const T &document)
{
    return document.entityId;
}

Result<After> readDocuments(PullJob &job, const std::vector<Order> &orders)
{
    using cache::DocumentKind;
    Documents documents(job, orders);
    Result<void> done = documents.read<Invoice>(&remote::listInvoices, &entityIdOf<Invoice>, DocumentKind::Invoice);
    if (done) {
        done = documents.read<Shipment>(&remote::listShipments, &entityIdOf<Shipment>, DocumentKind::Shipment);
    }
    if (done) {
        done = documents.read<CreditMemo>(&remote::listCreditMemos, &entityIdOf<CreditMemo>, DocumentKind::CreditMemo);
    }
    if (done) {
        done = documents.read<Transaction>(
            &remote::listTransactions, [](const Transaction &transaction) { return transaction.transactionId; },
            DocumentKind::Transaction, u"transaction_id"_s);
    }
    return done ? Result<After>(documents.take()) : Result<After>(failure(std::move(done.error())));
}

} // namespace

Result<void> resyncOrders(PullJob &job, Keys keys, ResyncReport &report)
{
    report.parts.push_back({Entity::Orders, {}, {}});
    Reread<Order> how;
    how.entity = Entity::Orders;
    how.keyOf = &entityIdOf<Order>;
    how.list = &remote::listOrders;
    how.oneByOne = [&job](Keys missing) -> Result<std::vector<Result<Order>>> {
        std::vector<remote::Request<Order>> requests;
        for (const qint64 key : missing) {
            requests.push_back(remote::readOrder(Scope::all(), key));
        }
        return valuesOf(job.askAll(requests));
    };
    how.remove = &cache::removeOrder;
    how.beside = [&job](const std::vector<Order> &orders) { return readDocuments(job, orders); };
    return Rereading<Order>(job, std::move(how), report.parts.back()).run(keys);
}

} // namespace qm::sync
