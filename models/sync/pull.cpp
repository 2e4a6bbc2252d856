// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pull.h"

#include "cache/listindex.h"
#include "domain/giveway.h"
#include "sync/parts.h"

#include <algorithm>
#include <array>

namespace qm::sync {

namespace {

using cache::Entity;

struct Part
{
    Entity entity;
    Result<void> (*pull)(PullJob &, PulledEntity &);
};

/// In the order of a run: what the day's work needs comes first; documents after their orders, prices and stock after
/// their products.
constexpr std::array parts{
    Part{Entity::Stores, &pullStores},
    Part{Entity::Orders, &pullOrders},
    Part{Entity::Invoices, &pullInvoices},
    Part{Entity::Shipments, &pullShipments},
    Part{Entity::CreditMemos, &pullCreditMemos},
    Part{Entity::Transactions, &pullTransactions},
    Part{Entity::Groups, &pullGroups},
    Part{Entity::Customers, &pullCustomers},
    Part{Entity::Attributes, &pullAttributes},
    Part{Entity::Categories, &pullCategories},
    Part{Entity::Products, &pullProducts},
    Part{Entity::Sources, &pullSources},
    Part{Entity::Stock, &pullStock},
    Part{Entity::Prices, &pullPrices},
    Part{Entity::Rules, &pullRules},
    Part{Entity::Coupons, &pullCoupons},
};
static_assert(parts.size() == cache::allEntities.size());

PullEnd endOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Permission:
        return PullEnd::NotAllowed;
    case ErrorKind::NoRoute:
        return PullEnd::NotThere;
    case ErrorKind::Cancelled:
        return PullEnd::Stopped;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::Auth:
    case ErrorKind::NotFound:
    case ErrorKind::Validation:
    case ErrorKind::Conflict:
    case ErrorKind::Busy:
    case ErrorKind::RateLimited:
    case ErrorKind::Maintenance:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::Storage:
    case ErrorKind::Damaged:
        return PullEnd::Failed;
    }
    return PullEnd::Failed;
}

/// What makes lists fast costs the pages of a first pull more than it may take: so it is made behind them.
/// Cut off, the next pull makes what is missing: lists only take longer without.
Result<void> prepareLists(PullJob &job)
{
    const auto missing =
        job.read<std::vector<cache::ListIndex>>([fewest = job.options.indexedFrom](sqlite::Database &database) {
            return cache::missingListIndices(database, fewest);
        });
    if (!missing) {
        return failure(missing.error());
    }
    qint64 done = 0;
    for (const cache::ListIndex &index : *missing) {
        job.tellIndexing(index.entity, done++, qint64(missing->size()));
        const Result<bool> made = job.write<bool>([&index](cache::Writing &writing) -> Result<bool> {
            const Result<void> run = writing.database.script(index.sql);
            return run ? Result<bool>(true) : Result<bool>(failure(run.error()));
        });
        if (!made) {
            return failure(made.error());
        }
    }
    return {};
}

} // namespace

bool PullReport::isDone() const
{
    return std::ranges::all_of(entities, [](const PulledEntity &one) {
        return one.end == PullEnd::Done || one.end == PullEnd::NotAllowed || one.end == PullEnd::NotThere;
    });
}

Pull::Pull(remote::Client &client, cache::Cache &copy, PullOptions options, OnProgress onProgress, StopToken stop)
    : m_client(client)
    , m_copy(copy)
    , m_options(options)
    , m_onProgress(std::move(onProgress))
    , m_stop(std::move(stop))
{}

Result<PullReport> Pull::run()
{
    // What is made ready here waits for the writer anyway: where both want the same core, the writer is to have it, and
    // whoever sits before the window before either.
    giveWay();
    PullJob job(m_client, m_copy, m_options, m_onProgress, m_stop);
    if (Result<void> loaded = job.learning.load(); !loaded) {
        return failure(std::move(loaded.error()));
    }
    PullReport report;
    bool over = false;
    for (const Part &part : parts) {
        if (!m_options.entities.testFlag(part.entity)) {
            continue;
        }
        PulledEntity pulled;
        pulled.entity = part.entity;
        if (!over) {
            job.begin(part.entity);
            const Result<void> done = part.pull(job, pulled);
            pulled.took = job.elapsed();
            pulled.end = done ? (pulled.guard ? PullEnd::Guarded : PullEnd::Done) : endOf(done.error());
            if (!done) {
                pulled.error = done.error();
                over = isHopeless(done.error());
            }
        }
        if (m_onPulled) {
            m_onPulled(pulled);
        }
        report.entities.push_back(std::move(pulled));
    }
    if (!over) {
        const Result<void> prepared = prepareLists(job);
        if (!prepared && prepared.error().kind != ErrorKind::Cancelled) {
            job.note({.kind = PullNote::Kind::ListsSlow, .text = {}, .error = prepared.error()});
        }
    }
    report.notes = job.takeNotes();
    return report;
}

} // namespace qm::sync
