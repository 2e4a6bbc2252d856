// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pushjob.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

bool isSupported(const Cell &cell)
{
    return kindOf(cell) == CellKind::SourceItem;
}

/// What is written as one row of the shop.
QString rowOf(const Change &change)
{
    const auto *item = std::get_if<SourceItemCell>(&change.cell);
    return item ? item->sourceCode + u'/' + item->sku.text() : keyOf(change.cell);
}

/// So many rows of the shop at once, and never one of them in two.
std::vector<std::vector<Change>> batchesOf(std::vector<Change> changes, int rows)
{
    std::ranges::stable_sort(changes, {},
                             [](const Change &change) { return std::pair(skuOf(change.cell).text(), rowOf(change)); });
    std::vector<std::vector<Change>> batches;
    QString last;
    int here = rows; // the first row begins a batch
    for (Change &change : changes) {
        const QString row = rowOf(change);
        if (row != last || batches.empty()) {
            here = here >= rows ? 1 : here + 1;
            if (here == 1) {
                batches.emplace_back();
            }
            last = row;
        }
        batches.back().push_back(std::move(change));
    }
    return batches;
}

} // namespace

PushJob::PushJob(remote::Client &client, ledger::Ledger &ledger, const Clock &clock, PushOptions options,
                 Push::OnProgress onProgress, StopToken stop)
    : m_client(client)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_onProgress(std::move(onProgress))
    , m_stop(std::move(stop))
{}

Result<PushReport> PushJob::run()
{
    Result<std::shared_ptr<ledger::PushTurn>> turn = taken(m_ledger.takeTurn(m_options.profileId));
    if (!turn) {
        return failure(turn.error());
    }
    m_turn = std::move(*turn);
    if (Result<void> settled = settleOpen(); !settled) {
        return failure(settled.error());
    }
    Result<Changes> all = staged();
    if (!all) {
        return failure(all.error());
    }
    const Changes asked = *all;
    holdBack(*all);
    const qint64 of = qint64(all->size());
    qint64 done = 0;
    for (const Changes &batch : batchesOf(std::move(*all), m_options.limits.rowsOfOne())) {
        if (m_report.error || m_stop.stopRequested()) {
            break;
        }
        const Result<Went> went = pushBatch(batch);
        if (!went) {
            return failure(went.error());
        }
        if (*went == Went::Off) {
            break;
        }
        done += qint64(batch.size());
        if (m_onProgress) {
            m_onProgress({done, of});
        }
    }
    finish(asked);
    return std::move(m_report);
}

/// What an earlier push does not know of: the shop does.
Result<void> PushJob::settleOpen()
{
    if (m_options.dryRun) {
        return {};
    }
    const Result<Changes> open = inLedger<Changes>([this](sqlite::Database &database) -> Result<Changes> {
        ledger::ChangeFilter filter;
        filter.profileId = m_options.profileId;
        filter.states = {ChangeState::Unknown};
        const Result<std::vector<qint64>> ids = ledger::findChanges(database, filter);
        return ids ? ledger::readChanges(database, *ids) : Result<Changes>(failure(ids.error()));
    });
    if (!open) {
        return failure(open.error());
    }
    Changes askable;
    std::ranges::copy_if(*open, std::back_inserter(askable), [](const Change &each) { return isSupported(each.cell); });
    if (askable.empty()) {
        return {};
    }
    const Result<changes::ShopValues> shop = read(changes::planReads(askable, m_options.limits), m_stop);
    if (!shop) {
        m_report.error = shop.error(); // they stay unknown
        return {};
    }
    const auto lines = inLedger<std::vector<JournalLine>>([&askable](sqlite::Database &database) {
        std::vector<qint64> ids;
        for (const Change &change : askable) {
            ids.push_back(change.id);
        }
        return ledger::readLastLines(database, ids);
    });
    if (!lines) {
        return failure(lines.error());
    }
    std::vector<ledger::Outcome> outcomes;
    for (const JournalLine &line : *lines) {
        const ChangeState state = changes::settled(line, *shop);
        const CellValue *now = shop->find(line.cell);
        if (state == ChangeState::Unknown || !now) {
            continue;
        }
        outcomes.push_back({line.changeId, state, *now, {}});
        if (state != ChangeState::Staged) { // which is pushed anew
            tell(line.changeId, state == ChangeState::Verified ? PushedAs::Verified : PushedAs::Conflict);
        }
    }
    return settle(std::move(outcomes));
}

Result<PushJob::Changes> PushJob::staged()
{
    return inLedger<Changes>([this](sqlite::Database &database) -> Result<Changes> {
        ledger::ChangeFilter filter;
        filter.profileId = m_options.profileId;
        filter.states = {ChangeState::Staged};
        Result<std::vector<qint64>> ids = ledger::findChanges(database, filter);
        if (!ids) {
            return failure(ids.error());
        }
        if (m_options.changes) {
            std::vector<qint64> wanted = *m_options.changes;
            std::ranges::sort(wanted);
            std::erase_if(*ids, [&wanted](qint64 id) { return !std::ranges::binary_search(wanted, id); });
        }
        return ledger::readChanges(database, *ids);
    });
}

void PushJob::holdBack(Changes &all)
{
    std::erase_if(all, [this](const Change &change) {
        if (!isSupported(change.cell)) {
            tell(change.id, PushedAs::Unsupported);
            return true;
        }
        const std::optional<CellValue> mine = change.mine();
        if (mine && !change.isConfirmed && changes::guard(change.cell, change.base, *mine, m_options.guard)) {
            tell(change.id, PushedAs::Withheld);
            return true;
        }
        return false;
    });
}

Result<PushJob::Went> PushJob::pushBatch(const Changes &batch)
{
    // Just before it is written: the shop has no lock, and the shorter the time between the better.
    const Result<changes::ShopValues> shop = read(changes::planReads(batch, m_options.limits), m_stop);
    if (!shop) {
        m_report.error = shop.error();
        return Went::Off;
    }
    Result<Changes> ready = settleCompared(batch, *shop);
    if (!ready) {
        return failure(ready.error());
    }
    if (const Result<Went> went = failOrphans(*ready, *shop); !went || *went == Went::Off) {
        return went;
    }
    const changes::Plan plan = changes::planWrites(*ready, *shop, {}, m_options.limits);
    for (const changes::Unplanned &unplanned : plan.unplanned) {
        tell(unplanned.changeId, PushedAs::Unsupported);
    }
    if (m_options.dryRun) {
        tellPlanned(plan.writes);
        return Went::On;
    }
    return sendParts(plan.writes);
}

/// What would be a source item of nothing.
Result<PushJob::Went> PushJob::failOrphans(Changes &ready, const changes::ShopValues &shop)
{
    std::vector<Sku> made;
    for (const Change &change : ready) {
        const CellValue *now = shop.find(change.cell);
        if (now && std::holds_alternative<Absent>(*now) && std::ranges::find(made, skuOf(change.cell)) == made.end()) {
            made.push_back(skuOf(change.cell));
        }
    }
    const Result<QSet<Sku>> orphans = withoutProduct(made);
    if (!orphans) {
        m_report.error = orphans.error();
        return Went::Off;
    }
    std::vector<ledger::Outcome> outcomes;
    std::erase_if(ready, [&](const Change &change) {
        if (!orphans->contains(skuOf(change.cell))) {
            return false;
        }
        const QString message = QCoreApplication::translate("Push", "The shop has no product with this SKU.");
        outcomes.push_back({change.id, ChangeState::Failed, Absent(), message});
        tell(change.id, PushedAs::Failed, message);
        return true;
    });
    if (!m_options.dryRun) {
        if (const Result<void> done = settle(std::move(outcomes)); !done) {
            return failure(done.error());
        }
    }
    return Went::On;
}

/// Notes what needs no request. \returns what does.
Result<PushJob::Changes> PushJob::settleCompared(const Changes &batch, const changes::ShopValues &shop)
{
    const std::vector<changes::Comparison> comparisons = changes::compareAll(batch, shop);
    Changes ready;
    std::vector<ledger::Outcome> outcomes;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const qint64 id = batch[i].id;
        switch (comparisons[i].verdict) {
        case changes::Verdict::Ready:
            ready.push_back(batch[i]);
            tell(id, m_options.dryRun ? PushedAs::Ready : PushedAs::Left);
            break;
        case changes::Verdict::Done:
            outcomes.push_back({id, ChangeState::Verified, comparisons[i].shop, {}});
            tell(id, PushedAs::AlreadySo);
            break;
        case changes::Verdict::Conflict:
            outcomes.push_back({id, ChangeState::Conflict, comparisons[i].shop, {}});
            tell(id, PushedAs::Conflict);
            break;
        case changes::Verdict::Waits:
            tell(id, PushedAs::Waiting);
            break;
        case changes::Verdict::Unread:
            tell(id, PushedAs::Left);
            break;
        }
    }
    if (!m_options.dryRun) {
        if (const Result<void> done = settle(std::move(outcomes)); !done) {
            return failure(done.error());
        }
    }
    return ready;
}

void PushJob::tell(qint64 changeId, PushedAs what, const QString &message)
{
    m_lines.insert(changeId, {changeId, what, message});
}

void PushJob::finish(const Changes &all)
{
    for (const Change &change : all) {
        if (!m_lines.contains(change.id)) {
            tell(change.id, PushedAs::Left);
        }
    }
    m_report.lines.assign(m_lines.cbegin(), m_lines.cend());
}

} // namespace qm::sync
