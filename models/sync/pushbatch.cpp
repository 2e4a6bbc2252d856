// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pushjob.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

QString noProduct()
{
    return QCoreApplication::translate("Push", "The shop has no product with this SKU.");
}

bool isAbsent(const std::optional<CellValue> &value)
{
    return value && std::holds_alternative<Absent>(*value);
}

} // namespace

Result<PushJob::Went> PushJob::pushBatch(const Changes &batch, Delivery delivery)
{
    // Just before it is written: the shop has no lock, and the shorter the time between the better.
    Result<Seen> seen = read(batch, m_stop);
    if (!seen) {
        m_report.error = seen.error();
        return Went::Off;
    }
    Result<Changes> ready = settleCompared(batch, *seen);
    if (!ready) {
        return failure(ready.error());
    }
    changes::StoreViews views;
    if (changes::needsStoreViews(*ready)) {
        const Result<changes::StoreViews> known = m_shop.views(m_stop);
        if (!known) {
            m_report.error = known.error();
            return Went::Off;
        }
        views = *known;
    }
    const changes::Plan plan = changes::planWrites(*ready, seen->values, views, m_shop.limits);
    for (const changes::Unplanned &unplanned : plan.unplanned) {
        tell(unplanned.changeId, PushedAs::Unsupported, changes::explain(unplanned.problem));
    }
    if (m_options.dryRun) {
        tellPlanned(plan.writes);
        return Went::On;
    }
    Round round{std::move(*ready), std::move(*seen)};
    Result<Went> went = Went::On;
    if (delivery == Delivery::Queue) {
        went = sendQueued(plan.writes, round);
    } else {
        for (auto write = plan.writes.begin(); went && *went == Went::On && write != plan.writes.end(); ++write) {
            const bool isOld = write != plan.writes.begin() && pushKind(write->kind).isOneByOne();
            went = m_stop.stopRequested() ? Went::Off : isOld ? sendFresh(*write, round) : send(*write, round);
        }
    }
    if (!went) {
        return went;
    }
    // Also when the rest cannot go: what was sent is not left open.
    const Result<Went> verified = verify(round);
    if (!verified || *verified == Went::Off || *went == Went::Off) {
        return verified ? Result<Went>(Went::Off) : verified;
    }
    return pushAgain(round);
}

Result<PushJob::Went> PushJob::sendFresh(const changes::PlannedWrite &write, Round &round)
{
    const Changes wanted = changesOf(write, round);
    const Result<Seen> seen = read(wanted, m_stop);
    if (!seen) {
        m_report.error = seen.error();
        return Went::Off;
    }
    const Result<Changes> ready = settleCompared(wanted, *seen);
    if (!ready) {
        return failure(ready.error());
    }
    if (m_report.error) {
        return Went::Off;
    }
    // Without a base what the shop has counts, and undo goes back to that: also then it is to be what it was.
    const bool isOther = std::ranges::any_of(*ready, [&](const Change &change) {
        const CellValue *then = round.before.values.find(change.cell);
        const CellValue *now = seen->values.find(change.cell);
        return !then || !now || *then != *now;
    });
    if (isOther || ready->size() < wanted.size()) { // what is left is planned anew
        if (!ready->empty()) {
            round.again.push_back(*ready);
        }
        return Went::On;
    }
    for (auto scope = seen->products.cbegin(); scope != seen->products.cend(); ++scope) {
        round.before.products[scope.key()].insert(*scope);
    }
    return send(write, round);
}

Result<Seen> PushJob::read(std::span<const Change> changes, const StopToken &stop)
{
    Reading reading{m_shop, changes, stop};
    QSet<int> kinds;
    for (const Change &change : changes) {
        kinds.insert(int(kindOf(change.cell)));
    }
    for (const changes::PlannedRead &planned : changes::planReads(changes, m_shop.limits)) {
        if (const Result<void> done = pushKind(planned.kind).read(reading, planned); !done) {
            return failure(done.error());
        }
    }
    for (const int kind : kinds) {
        if (const Result<void> done = pushKind(CellKind(kind)).conclude(reading); !done) {
            return failure(done.error());
        }
    }
    return std::move(reading.seen);
}

/// A value that is gone may be gone with its product.
Result<void> PushJob::findMissing(const Changes &batch, Seen &seen)
{
    std::vector<Sku> doubtful;
    for (const Change &change : batch) {
        const CellValue *now = seen.values.find(change.cell);
        const Sku &sku = skuOf(change.cell);
        if (now && isAbsent(*now) && change.base && !isAbsent(change.base) && !seen.missing.contains(sku) &&
            (doubtful.empty() || doubtful.back() != sku)) {
            doubtful.push_back(sku);
        }
    }
    if (doubtful.empty()) {
        return {};
    }
    const Result<QSet<Sku>> missing = m_shop.withoutProduct(doubtful, m_stop);
    if (!missing) {
        return failure(missing.error());
    }
    seen.missing.unite(*missing);
    return {};
}

/// Notes what needs no request. \returns what does.
Result<PushJob::Changes> PushJob::settleCompared(const Changes &batch, const Seen &seen)
{
    Seen known = {seen.values, seen.missing, {}};
    if (const Result<void> done = findMissing(batch, known); !done) {
        m_report.error = done.error();
        return Changes();
    }
    const std::vector<changes::Comparison> comparisons = changes::compareAll(batch, known.values);
    Changes ready;
    std::vector<ledger::Outcome> outcomes;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const qint64 id = batch[i].id;
        if (known.missing.contains(skuOf(batch[i].cell))) {
            outcomes.push_back({id, ChangeState::Failed, Absent(), noProduct()});
            tell(id, PushedAs::Failed, noProduct());
            continue;
        }
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
        m_lines[id].shop = comparisons[i].shop;
    }
    if (const Result<void> done = settleUnsent(batch, std::move(outcomes)); !done) {
        return failure(done.error());
    }
    return ready;
}

/// Nothing of these has left: whoever edited or dropped one since it was read has the last word.
Result<void> PushJob::settleUnsent(const Changes &batch, std::vector<ledger::Outcome> outcomes)
{
    if (outcomes.empty() || m_options.dryRun) {
        return {};
    }
    QHash<qint64, const Change *> then;
    for (const Change &change : batch) {
        then.insert(change.id, &change);
    }
    std::vector<qint64> ids;
    for (const ledger::Outcome &outcome : outcomes) {
        ids.push_back(outcome.changeId);
    }
    QSet<qint64> same;
    const Result<bool> done = inLedger<bool>([&](sqlite::Database &database) -> Result<bool> {
        const Result<Changes> now = ledger::readChanges(database, ids);
        if (!now) {
            return failure(now.error());
        }
        for (const Change &change : *now) {
            const Change &was = *then.value(change.id);
            if (change.state == ChangeState::Staged && change.edit == was.edit && change.base == was.base) {
                same.insert(change.id);
            }
        }
        std::erase_if(outcomes, [&same](const ledger::Outcome &outcome) { return !same.contains(outcome.changeId); });
        return ledger::settle(database, outcomes).map([] { return true; });
    });
    if (!done) {
        return failure(done.error());
    }
    for (const qint64 id : ids) {
        if (!same.contains(id)) {
            tell(id, PushedAs::Edited);
        }
    }
    return {};
}

/// Reads back what the shop answered for.
Result<PushJob::Went> PushJob::verify(Round &round)
{
    if (round.sent.empty()) {
        return Went::On;
    }
    QSet<qint64> ids;
    for (const SentValue &value : round.sent) {
        ids.insert(value.changeId);
    }
    Changes sent;
    std::ranges::copy_if(round.changes, std::back_inserter(sent),
                         [&ids](const Change &change) { return ids.contains(change.id); });
    // Also after a stop: what was sent is not left open for the sake of a moment.
    const Result<Seen> after = read(sent, StopToken());
    if (!after) {
        return lost(round.sent, after.error());
    }
    std::vector<ledger::Outcome> outcomes;
    for (const SentValue &value : round.sent) {
        noteVerified(round, value, *after, outcomes);
    }
    retryUndone(round);
    if (const Result<void> done = settle(std::move(outcomes)); !done) {
        return failure(done.error());
    }
    return Went::On;
}

void PushJob::noteVerified(Round &round, const SentValue &value, const Seen &after,
                           std::vector<ledger::Outcome> &outcomes)
{
    const auto change = std::ranges::find(round.changes, value.changeId, &Change::id);
    JournalLine line;
    line.cell = change->cell;
    line.before = value.before;
    line.sent = value.sent;
    const CellValue *now = after.values.find(line.cell);
    ChangeState state = changes::settled(line, after.values);
    QString message = round.messages.value(value.changeId);
    PushedAs what = PushedAs::Unknown;
    switch (state) {
    case ChangeState::Verified:
        message = pushKind(kindOf(change->cell)).alsoChanged(*change, round.changes, round.before, after);
        what = PushedAs::Verified;
        break;
    case ChangeState::Staged:
        if (std::ranges::any_of(round.doubts,
                                [&value](const Doubt &doubt) { return doubt.changes.contains(value.changeId); })) {
            round.undone.insert(value.changeId);
            break;
        }
        state = ChangeState::Failed; // refused, or agreed to and not done
        what = PushedAs::Failed;
        if (message.isEmpty()) {
            message = QCoreApplication::translate("Push", "The shop answered with success and has what it had before.");
        }
        break;
    case ChangeState::Conflict:
        what = PushedAs::Conflict;
        break;
    default:
        break;
    }
    outcomes.push_back({value.changeId, state, now ? std::optional(*now) : std::nullopt,
                        state == ChangeState::Staged ? QString() : message});
    tell(value.changeId, state == ChangeState::Staged ? PushedAs::Left : what, message);
}

void PushJob::retryUndone(Round &round)
{
    for (const Doubt &doubt : round.doubts) {
        Changes undone;
        std::ranges::copy_if(round.changes, std::back_inserter(undone), [&](const Change &change) {
            return round.undone.contains(change.id) && doubt.changes.contains(change.id);
        });
        if (doubt.isPassing && !undone.empty()) {
            round.again.push_back(std::move(undone));
        } else {
            std::ranges::move(halved(undone), std::back_inserter(round.again));
        }
    }
}

Result<PushJob::Went> PushJob::pushAgain(const Round &round)
{
    for (const Changes &part : round.again) {
        if (m_report.error || m_stop.stopRequested()) {
            return Went::Off;
        }
        const Result<Went> went = pushBatch(part, Delivery::Direct);
        if (!went || *went == Went::Off) {
            return went;
        }
    }
    return Went::On;
}

} // namespace qm::sync
