// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pushjob.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

using changes::PlannedRow;
using changes::PlannedWrite;

/// What the shop surely did not carry out, whoever said so.
bool isRefusal(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Auth:
    case ErrorKind::Permission:
    case ErrorKind::NotFound:
    case ErrorKind::NoRoute:
    case ErrorKind::Validation:
    case ErrorKind::Busy:
    case ErrorKind::RateLimited:
        return true;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::Conflict:
    case ErrorKind::Maintenance:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::Storage:
    case ErrorKind::Damaged:
    case ErrorKind::Cancelled:
        return false;
    }
    return false;
}

/// Whether it is about the rows that were sent. A path that a web server does not let through is about its SKU
/// (magento-facts 6.2).
bool isOfItsRows(const Error &error, const PlannedWrite &write)
{
    return error.kind == ErrorKind::Validation || error.kind == ErrorKind::NotFound ||
           (error.kind == ErrorKind::NoRoute && pushKind(write.kind).isOneByOne());
}

/// A failure inside the shop. Its answer says that the request is over, and not what came of it; a gateway's says
/// neither.
bool isOver(const Error &error)
{
    return error.kind == ErrorKind::Server && error.httpStatus == 500;
}

} // namespace

std::vector<SentValue> valuesOf(const PlannedWrite &write)
{
    std::vector<SentValue> values;
    for (const PlannedRow &row : write.rows) {
        values.insert(values.end(), row.changes.begin(), row.changes.end());
    }
    return values;
}

/// For a dry run.
void PushJob::tellPlanned(const std::vector<PlannedWrite> &writes)
{
    for (const PlannedWrite &write : writes) {
        const remote::HttpRequest http = pushKind(write.kind).request(write).http;
        m_report.planned.push_back(
            {PushShop::nameOf(http), QString::fromUtf8(http.body.value_or(QByteArray())), qint64(write.rows.size())});
    }
}

Result<std::optional<qint64>> PushJob::begin(const remote::HttpRequest &request, const std::vector<SentValue> &values)
{
    const ledger::Outgoing outgoing{PushShop::nameOf(request), QString::fromUtf8(request.body.value_or(QByteArray())),
                                    values, m_onYes};
    const Result<qint64> entry = inLedger<qint64>(
        [&](sqlite::Database &database) { return ledger::beginSending(database, *m_turn, outgoing, m_clock.now()); });
    if (!entry && entry.error().kind == ErrorKind::Conflict) {
        return std::optional<qint64>();
    }
    return entry ? Result<std::optional<qint64>>(*entry) : Result<std::optional<qint64>>(failure(entry.error()));
}

Result<void> PushJob::note(qint64 entry, int status, const QString &answer)
{
    if (status == 0) {
        return {};
    }
    const Result<bool> noted = inLedger<bool>([&](sqlite::Database &database) {
        return ledger::noteAnswer(database, entry, status, answer, m_clock.now()).map([] { return true; });
    });
    return noted ? Result<void>() : Result<void>(failure(noted.error()));
}

Result<PushJob::Went> PushJob::send(const PlannedWrite &planned, Round &round)
{
    PlannedWrite write = planned;
    std::optional<qint64> entry;
    remote::Request<JsonText> request;
    while (!entry) {
        request = pushKind(write.kind).request(write);
        const Result<std::optional<qint64>> begun = begin(request.http, valuesOf(write));
        if (!begun) {
            return failure(begun.error());
        }
        entry = *begun;
        if (!entry) {
            const std::size_t rows = write.rows.size();
            Result<PlannedWrite> rest = withoutEdited(write, round);
            if (!rest) {
                return failure(rest.error());
            }
            if (rest->rows.empty() || rest->rows.size() == rows) {
                return Went::On;
            }
            write = std::move(*rest);
        }
    }
    // Once it is begun it is waited for, also after a stop: given up, it would only be unknown.
    const auto answer = m_shop.ask(request, StopToken());
    const int status = answer ? answer->http.status : answer.error().httpStatus;
    if (const Result<void> noted =
            note(*entry, status, answer ? QString::fromUtf8(answer->value.utf8) : answer.error().text());
        !noted) {
        return failure(noted.error());
    }
    if (answer) {
        answered(write, answer->value.utf8, round);
        return Went::On;
    }
    if (isOver(answer.error())) {
        doubt(write, answer.error().text(), false, round);
        return Went::On;
    }
    return isRefusal(answer.error()) ? refused(write, answer.error(), round) : lost(valuesOf(write), answer.error());
}

void PushJob::answered(const PlannedWrite &write, const QByteArray &answer, Round &round)
{
    std::ranges::move(valuesOf(write), std::back_inserter(round.sent));
    for (const RowRefusal &refusal : pushKind(write.kind).refusals(write, answer)) {
        for (const SentValue &value : write.rows[refusal.row].changes) {
            QString &message = round.messages[value.changeId];
            message += (message.isEmpty() ? QString() : u" "_s) + refusal.message;
        }
    }
}

void PushJob::doubt(const PlannedWrite &write, const QString &message, bool isPassing, Round &round)
{
    Doubt doubt;
    doubt.isPassing = isPassing;
    for (const SentValue &value : valuesOf(write)) {
        round.sent.push_back(value);
        round.messages.insert(value.changeId, message);
        doubt.changes.insert(value.changeId);
    }
    // Alone it is what the shop failed at: it is told then, and not tried for ever.
    if (isPassing || halved(changesOf(write, round)).size() > 1) {
        round.doubts.push_back(std::move(doubt));
    }
}

PushJob::Changes PushJob::changesOf(const PlannedWrite &write, const Round &round)
{
    QSet<qint64> ids;
    for (const SentValue &value : valuesOf(write)) {
        ids.insert(value.changeId);
    }
    Changes changes;
    std::ranges::copy_if(round.changes, std::back_inserter(changes),
                         [&ids](const Change &change) { return ids.contains(change.id); });
    return changes;
}

Result<PushJob::Went> PushJob::refused(const PlannedWrite &write, const Error &error, Round &round)
{
    const std::vector<SentValue> values = valuesOf(write);
    const int limit = limitIn(error);
    std::vector<Changes> parts = halved(changesOf(write, round));
    if (isOfItsRows(error, write) && parts.size() < 2) {
        round.sent.insert(round.sent.end(), values.begin(), values.end());
        for (const SentValue &value : values) {
            round.messages.insert(value.changeId, error.text());
        }
        return Went::On;
    }
    // All of it was refused, and the shop has what it had.
    if (const Result<void> done = settleAll(values, ChangeState::Staged, {}); !done) {
        return failure(done.error());
    }
    if (!isOfItsRows(error, write)) {
        m_report.error = error;
        return Went::Off;
    }
    if (limit > 0 && limit < int(write.rows.size())) {
        const bool isNew = limit < m_shop.limits.rowsOfOne();
        m_shop.limits.arrayLimit = limit;
        const Result<bool> noted = inLedger<bool>([this, limit](sqlite::Database &database) {
            return ledger::noteArrayLimit(database, m_options.profileId, limit, m_clock.now()).map([] { return true; });
        });
        if (!noted) {
            return failure(noted.error());
        }
        if (isNew) { // else it is cut to that already: one group has more rows, and dealt out it would be the same
                     // again
            parts = batchesOf(changesOf(write, round), limit);
        }
    }
    // Otherwise one row is bad, and which it is, it seldom says (magento-facts 3.28).
    std::ranges::move(parts, std::back_inserter(round.again));
    return Went::On;
}

/// Nobody knows whether it arrived, and the shop may be at it still: what it has now says nothing yet. The next push
/// asks.
Result<PushJob::Went> PushJob::lost(const std::vector<SentValue> &values, const Error &error)
{
    if (const Result<void> done = settleAll(values, ChangeState::Unknown, error.text()); !done) {
        return failure(done.error());
    }
    for (const SentValue &value : values) {
        tell(value.changeId, PushedAs::Unknown, error.text());
    }
    m_report.error = error;
    return Went::Off;
}

Result<PlannedWrite> PushJob::withoutEdited(const PlannedWrite &write, Round &round)
{
    std::vector<qint64> ids;
    for (const SentValue &value : valuesOf(write)) {
        ids.push_back(value.changeId);
    }
    const Result<Changes> now =
        inLedger<Changes>([&ids](sqlite::Database &database) { return ledger::readChanges(database, ids); });
    if (!now) {
        return failure(now.error());
    }
    QSet<qint64> same;
    QSet<qint64> withdrawn; // with a second yes that is none any more
    for (const SentValue &value : valuesOf(write)) {
        const auto change = std::ranges::find(*now, value.changeId, &Change::id);
        if (change != now->end() && change->state == ChangeState::Staged &&
            (!value.edit || *value.edit == change->edit)) {
            const bool isAllowed = change->isConfirmed || !m_onYes.contains(value.changeId);
            (isAllowed ? same : withdrawn).insert(value.changeId);
        }
    }
    // Rows that depend on each other go together or not at all: what a replacement does not name is gone.
    const PushKind &kind = pushKind(write.kind);
    QSet<QString> broken;
    const Changes ours = changesOf(write, round);
    for (const Change &change : ours) {
        if (!same.contains(change.id)) {
            broken.insert(pushKind(kindOf(change.cell)).groupOf(change.cell));
            tell(change.id, withdrawn.contains(change.id) ? PushedAs::Withheld : PushedAs::Edited);
        }
    }
    Changes companions;
    for (const Change &change : ours) {
        if (same.contains(change.id) && broken.contains(pushKind(kindOf(change.cell)).groupOf(change.cell))) {
            companions.push_back(change);
        }
    }
    PlannedWrite rest{write.kind, write.scope, {}};
    std::ranges::copy_if(write.rows, std::back_inserter(rest.rows), [&](const PlannedRow &row) {
        return std::ranges::all_of(row.changes, [&](const SentValue &value) {
            return same.contains(value.changeId) &&
                   std::ranges::find(companions, value.changeId, &Change::id) == companions.end();
        });
    });
    if (write.kind == changes::WriteKind::TierPricesReplace) { // with the rows that it only repeats
        std::erase_if(rest.rows, [&broken](const PlannedRow &row) {
            return broken.contains(std::get<TierPrice>(row.data).sku.text());
        });
    }
    if (kind.isDivisible() && !companions.empty()) {
        round.again.push_back(std::move(companions)); // planned anew, without the one
    } else {
        for (const Change &change : companions) {
            tell(change.id, PushedAs::Edited);
        }
    }
    return rest;
}

Result<void> PushJob::settleAll(const std::vector<SentValue> &values, ChangeState state, const QString &message)
{
    std::vector<ledger::Outcome> outcomes;
    for (const SentValue &value : values) {
        outcomes.push_back({value.changeId, state, {}, message});
    }
    return settle(std::move(outcomes));
}

} // namespace qm::sync
