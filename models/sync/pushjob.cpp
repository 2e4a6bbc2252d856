// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pushjob.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

/// In the queue they are written when the shop comes to it.
constexpr int productsQueued = 500;
/// Requests of one batch for the queue that have many rows each.
constexpr int requestsQueued = 10;
/// From so many requests for one product each the queue pays.
constexpr int requestsThatPay = 200;

int rowsAtOnce(CellKind kind, Delivery delivery, const changes::Limits &limits)
{
    if (pushKind(kind).isOneByOne()) {
        return delivery == Delivery::Queue ? productsQueued : productsOfOne;
    }
    return delivery == Delivery::Queue ? requestsQueued * limits.rowsOfOne() : limits.rowsOfOne();
}

std::vector<Change> joined(std::vector<std::vector<Change>> batches)
{
    std::vector<Change> all;
    for (std::vector<Change> &batch : batches) {
        std::ranges::move(batch, std::back_inserter(all));
    }
    return all;
}

} // namespace

std::vector<std::vector<Change>> batchesOf(std::vector<Change> changes, int rows)
{
    struct Group
    {
        std::vector<Change> changes;
        QSet<QString> rows;
    };
    std::map<QString, Group> groups; // in order, so that a push is the same every time
    for (Change &change : changes) {
        const PushKind &kind = pushKind(kindOf(change.cell));
        Group &group = groups[kind.groupOf(change.cell)];
        group.rows.insert(kind.rowOf(change.cell));
        group.changes.push_back(std::move(change));
    }
    std::vector<std::vector<Change>> batches;
    qsizetype here = rows; // the first group begins a batch
    for (auto &[name, group] : groups) {
        if (here + group.rows.size() > rows || batches.empty()) {
            batches.emplace_back();
            here = 0;
        }
        here += group.rows.size();
        std::ranges::move(group.changes, std::back_inserter(batches.back()));
    }
    return batches;
}

std::vector<std::vector<Change>> halved(const std::vector<Change> &changes)
{
    if (changes.empty()) {
        return {};
    }
    const PushKind &kind = pushKind(kindOf(changes.front().cell));
    std::vector<QString> groups;
    for (const Change &change : changes) {
        groups.push_back(kind.groupOf(change.cell));
    }
    std::vector<QString> each = groups;
    std::ranges::sort(each);
    each.erase(std::unique(each.begin(), each.end()), each.end());
    if (each.size() < 2 && (!kind.isDivisible() || changes.size() < 2)) {
        return {changes};
    }
    std::vector<std::vector<Change>> halves(2);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const bool isFirst = each.size() < 2 ? i < changes.size() / 2 : groups[i] < each[each.size() / 2];
        halves[isFirst ? 0 : 1].push_back(changes[i]);
    }
    return halves;
}

PushJob::PushJob(remote::Client &client, ledger::Ledger &ledger, const Clock &clock, PushOptions options,
                 Push::OnProgress onProgress, StopToken stop)
    : m_ledger(ledger)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_onProgress(std::move(onProgress))
    , m_stop(std::move(stop))
    , m_shop(client, m_options.limits)
{
    m_shop.mostAsked = m_options.dryRun ? PushReport::mostReads : 0;
}

Result<PushReport> PushJob::run()
{
    Result<std::shared_ptr<ledger::PushTurn>> turn = taken(m_ledger.takeTurn(m_options.profileId));
    if (!turn) {
        return failure(turn.error());
    }
    m_turn = std::move(*turn);
    if (Result<void> recalled = recallLimit(); !recalled) {
        return failure(recalled.error());
    }
    if (Result<void> settled = settleOpen(); !settled) {
        return failure(settled.error());
    }
    Result<Changes> all = staged();
    if (!all) {
        return failure(all.error());
    }
    const Changes asked = *all;
    if (!m_report.error) {
        holdBack(*all);
    }
    if (!m_report.error) {
        const Delivery delivery = deliveryFor(*all);
        m_report.paysQueued = m_options.dryRun && pays(*all);
        if (const Result<void> done = pushAll(std::move(*all), delivery); !done) {
            return failure(done.error());
        }
    }
    finish(asked);
    return std::move(m_report);
}

Result<void> PushJob::recallLimit()
{
    if (m_shop.limits.arrayLimit) {
        return {};
    }
    Result<std::optional<int>> limit = inLedger<std::optional<int>>([this](sqlite::Database &database) {
        return ledger::readArrayLimit(database, m_options.profileId, m_clock.now());
    });
    if (!limit) {
        return failure(limit.error());
    }
    m_shop.limits.arrayLimit = *limit;
    return {};
}

Result<void> PushJob::pushAll(Changes all, Delivery delivery)
{
    m_progress.of = qint64(all.size());
    std::map<CellKind, Changes> kinds;
    for (Change &change : all) {
        kinds[kindOf(change.cell)].push_back(std::move(change));
    }
    for (auto &[kind, ofKind] : kinds) {
        const Delivery way = delivery == Delivery::WhereItPays
                                 ? (pushKind(kind).isOneByOne() ? Delivery::Queue : Delivery::Direct)
                                 : delivery;
        int rows = rowsAtOnce(kind, way, m_shop.limits);
        std::vector<Changes> batches = batchesOf(std::move(ofKind), rows);
        std::ranges::reverse(batches);
        while (!batches.empty()) {
            if (m_report.error || m_stop.stopRequested()) {
                return {};
            }
            const Changes batch = std::move(batches.back());
            batches.pop_back();
            const Result<Went> went = pushBatch(batch, way);
            if (!went) {
                return failure(went.error());
            }
            if (*went == Went::Off) {
                return {};
            }
            m_progress.done += qint64(batch.size());
            if (m_onProgress) {
                m_onProgress(m_progress);
            }
            if (std::exchange(rows, rowsAtOnce(kind, way, m_shop.limits)) != rows) { // the shop named a limit
                batches = batchesOf(joined(std::move(batches)), rows);
                std::ranges::reverse(batches);
            }
        }
    }
    return {};
}

/// WhereItPays only where it does.
Delivery PushJob::deliveryFor(const Changes &all) const
{
    if (m_options.delivery != Delivery::WhereItPays) {
        return m_options.delivery;
    }
    return pays(all) ? Delivery::WhereItPays : Delivery::Direct;
}

bool PushJob::pays(const Changes &all)
{
    QSet<QString> rows;
    for (const Change &change : all) {
        const PushKind &kind = pushKind(kindOf(change.cell));
        if (kind.isOneByOne()) {
            rows.insert(kind.rowOf(change.cell));
        }
    }
    return rows.size() >= requestsThatPay;
}

Result<PushJob::Changes> PushJob::inState(ChangeState state)
{
    return inLedger<Changes>([this, state](sqlite::Database &database) -> Result<Changes> {
        ledger::ChangeFilter filter;
        filter.profileId = m_options.profileId;
        filter.states = {state};
        const Result<std::vector<qint64>> ids = ledger::findChanges(database, filter);
        return ids ? ledger::readChanges(database, *ids) : Result<Changes>(failure(ids.error()));
    });
}

Result<PushJob::Changes> PushJob::staged()
{
    Result<Changes> all = inState(ChangeState::Staged);
    if (all && m_options.changes) {
        const QSet<qint64> wanted(m_options.changes->begin(), m_options.changes->end());
        std::erase_if(*all, [&wanted](const Change &change) { return !wanted.contains(change.id); });
    }
    return all;
}

void PushJob::holdBack(Changes &all)
{
    std::optional<Error> error;
    std::erase_if(all, [this, &error](const Change &change) {
        const std::optional<CellValue> mine = change.mine();
        if (mine && changes::guard(change.cell, change.base, *mine, m_options.guard)) {
            if (!change.isConfirmed) {
                tell(change.id, PushedAs::Withheld);
                return true;
            }
            m_onYes.insert(change.id);
        }
        if (error) {
            return false;
        }
        const Result<QString> objection = pushKind(kindOf(change.cell)).objection(m_shop, change, m_stop);
        if (!objection) {
            error = objection.error();
            return false;
        }
        if (!objection->isEmpty()) {
            tell(change.id, PushedAs::Unsupported, *objection);
        }
        return !objection->isEmpty();
    });
    m_report.error = error; // of the shop: what is staged stays
}

Result<void> PushJob::settle(std::vector<ledger::Outcome> outcomes)
{
    if (outcomes.empty() || m_options.dryRun) {
        return {};
    }
    const Result<bool> done = inLedger<bool>([&outcomes](sqlite::Database &database) {
        return ledger::settle(database, outcomes).map([] { return true; });
    });
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

void PushJob::tell(qint64 changeId, PushedAs what, const QString &message)
{
    m_lines.insert(changeId, {changeId, what, message, m_lines.value(changeId).shop});
}

void PushJob::finish(const Changes &all)
{
    for (const Change &change : all) {
        if (!m_lines.contains(change.id)) {
            tell(change.id, PushedAs::Left);
        }
    }
    m_report.lines.assign(m_lines.cbegin(), m_lines.cend());
    m_report.requests = m_shop.requests;
    if (m_options.dryRun) {
        m_report.reads = m_shop.asked;
    }
}

} // namespace qm::sync
