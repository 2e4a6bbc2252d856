// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/bulks.h"
#include "sync/pushjob.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

/// Nobody takes up an operation again whose consumer died at it (observed 57).
constexpr qint64 longestQueue = 24 * 3'600;
/// How far a bulk's time may be from when it was sent.
constexpr qint64 aroundIt = 15 * 60;

bool isOpen(const BulkOperation &operation)
{
    return operation.status == operationStatus::open;
}

/// The queue cannot be looked at, and will not be later.
bool isOutOfSight(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::NoRoute || error.kind == ErrorKind::Permission;
}

} // namespace

/// What an earlier push does not know of: the shop does.
Result<void> PushJob::settleOpen()
{
    if (m_options.dryRun) {
        return {};
    }
    Result<Changes> open = inState(ChangeState::Unknown);
    if (!open) {
        return failure(open.error());
    }
    const auto lines = inLedger<std::vector<JournalLine>>([&open](sqlite::Database &database) {
        std::vector<qint64> ids;
        for (const Change &change : *open) {
            ids.push_back(change.id);
        }
        return ledger::readLastLines(database, ids);
    });
    if (!lines) {
        return failure(lines.error());
    }
    if (const Result<void> done = leaveQueued(*open, *lines); !done) {
        return done;
    }
    if (open->empty() || m_report.error) {
        return {};
    }
    const Result<Seen> seen = read(*open, m_stop);
    if (!seen) {
        m_report.error = seen.error(); // they stay unknown
        return {};
    }
    QSet<qint64> asked;
    for (const Change &change : *open) {
        asked.insert(change.id);
    }
    std::vector<ledger::Outcome> outcomes;
    for (const JournalLine &line : *lines) {
        if (!asked.contains(line.changeId)) {
            continue;
        }
        if (seen->missing.contains(skuOf(line.cell))) { // gone since: there is nothing that could have arrived
            outcomes.push_back({line.changeId, ChangeState::Staged, Absent(), {}});
            continue;
        }
        const ChangeState state = changes::settled(line, seen->values);
        const CellValue *now = seen->values.find(line.cell);
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

/// What may still be done by the shop's queue says nothing yet, whatever the shop has now.
Result<void> PushJob::leaveQueued(Changes &open, const std::vector<JournalLine> &lines)
{
    QHash<qint64, bool> queued; // by journal entry
    QSet<qint64> left;
    for (const JournalLine &line : lines) {
        if (!queued.contains(line.entryId)) {
            const Result<bool> is = isQueued(line.entryId);
            if (!is) {
                return failure(is.error());
            }
            queued.insert(line.entryId, *is);
        }
        if (queued.value(line.entryId)) {
            left.insert(line.changeId);
            tell(line.changeId, PushedAs::Unknown,
                 QCoreApplication::translate("Push", "It still waits in the shop's queue."));
        }
    }
    std::erase_if(open, [&left](const Change &change) { return left.contains(change.id); });
    return {};
}

Result<bool> PushJob::isQueued(qint64 entryId)
{
    const auto entries = inLedger<std::vector<JournalEntry>>([this, entryId](sqlite::Database &database) {
        return ledger::readJournal(database, m_options.profileId, entryId + 1, 1);
    });
    if (!entries) {
        return failure(entries.error());
    }
    if (entries->empty() || entries->front().id != entryId || !entries->front().request.contains("/async/"_L1) ||
        m_clock.now().seconds() - entries->front().sentAt.seconds() > longestQueue) {
        return false;
    }
    const Result<BulkAccepted> accepted = remote::decode<BulkAccepted>(entries->front().answer.toUtf8());
    if (accepted) {
        const auto bulk = m_shop.ask(remote::readBulkStatus(Scope::all(), accepted->bulkUuid), m_stop);
        return bulk ? std::ranges::any_of(bulk->value.operations, isOpen) : !isOutOfSight(bulk.error());
    }
    // Its answer was lost, and with it its number: any of that time that is open may be it.
    const UtcTime sent = m_shop.shopTime(entries->front().sentAt);
    remote::Criteria criteria;
    criteria.where({u"status"_s, Condition::Eq, {QString::number(operationStatus::open)}})
        .where({u"start_time"_s, Condition::Gteq, {sent.plusSeconds(-aroundIt).toMagento()}})
        .where({u"start_time"_s, Condition::Lteq, {sent.plusSeconds(aroundIt).toMagento()}})
        .pageSize(1);
    const auto request = remote::listBulkOperations(Scope::all(), criteria);
    if (!request) {
        return false;
    }
    const auto any = m_shop.ask(*request, m_stop);
    return any ? any->value.totalCount > 0 : !isOutOfSight(any.error());
}

} // namespace qm::sync
