// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/inventory.h"
#include "sync/pulljob.h"
#include "sync/pushjob.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

using changes::PlannedRow;
using changes::PlannedWrite;
using changes::WriteKind;

std::optional<remote::Request<JsonText>> requestFor(const PlannedWrite &write)
{
    std::vector<SourceItem> items;
    for (const PlannedRow &row : write.rows) {
        if (const auto *item = std::get_if<SourceItem>(&row.data)) {
            items.push_back(*item);
        }
    }
    if (items.size() != write.rows.size()) {
        return std::nullopt;
    }
    return write.kind == WriteKind::SourceItems ? remote::writeSourceItems(write.scope, items)
                                                : remote::deleteSourceItems(write.scope, items);
}

QString nameOf(const remote::HttpRequest &http)
{
    return u"%1 /rest/%2%3"_s.arg(toString(http.verb), http.scope.code(), QString::fromLatin1(http.path));
}

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

/// Whether another row of the request may be the one that is refused.
bool isOfOneRow(const Error &error)
{
    return error.kind == ErrorKind::Validation || error.kind == ErrorKind::NotFound;
}

std::vector<SentValue> valuesOf(const PlannedWrite &write)
{
    std::vector<SentValue> values;
    for (const PlannedRow &row : write.rows) {
        values.insert(values.end(), row.changes.begin(), row.changes.end());
    }
    return values;
}

/// As often as it takes until no part has more than so many rows.
std::vector<PlannedWrite> cutTo(const PlannedWrite &write, int rows)
{
    const std::vector<PlannedWrite> halves = changes::split(write);
    if (int(write.rows.size()) <= rows || halves.size() < 2) {
        return {write};
    }
    std::vector<PlannedWrite> parts;
    for (const PlannedWrite &half : halves) {
        std::ranges::move(cutTo(half, rows), std::back_inserter(parts));
    }
    return parts;
}

} // namespace

Result<PushJob::Went> PushJob::sendParts(const std::vector<PlannedWrite> &parts)
{
    for (const PlannedWrite &part : parts) {
        if (m_stop.stopRequested()) {
            return Went::Off;
        }
        const Result<Went> went = send(part);
        if (!went || *went == Went::Off) {
            return went;
        }
    }
    return Went::On;
}

/// For a dry run; what there is no request for is told as it would be.
void PushJob::tellPlanned(const std::vector<PlannedWrite> &writes)
{
    for (const PlannedWrite &write : writes) {
        if (const std::optional<remote::Request<JsonText>> request = requestFor(write)) {
            m_report.planned.push_back({nameOf(request->http),
                                        QString::fromUtf8(request->http.body.value_or(QByteArray())),
                                        qint64(write.rows.size())});
        } else {
            for (const SentValue &value : valuesOf(write)) {
                tell(value.changeId, PushedAs::Unsupported);
            }
        }
    }
}

Result<PushJob::Went> PushJob::send(const PlannedWrite &write)
{
    const std::optional<remote::Request<JsonText>> request = requestFor(write);
    if (!request) {
        for (const SentValue &value : valuesOf(write)) {
            tell(value.changeId, PushedAs::Unsupported);
        }
        return Went::On;
    }
    const ledger::Outgoing outgoing{nameOf(request->http), QString::fromUtf8(request->http.body.value_or(QByteArray())),
                                    valuesOf(write)};
    const Result<qint64> entry = inLedger<qint64>(
        [&](sqlite::Database &database) { return ledger::beginSending(database, *m_turn, outgoing, m_clock.now()); });
    if (!entry) {
        return entry.error().kind == ErrorKind::Conflict ? withoutEdited(write) : Result<Went>(failure(entry.error()));
    }
    // Once it is begun it is waited for, also after a stop: given up, it would only be unknown.
    const auto answer = ask(*request, StopToken());
    const int status = answer ? answer->http.status : answer.error().httpStatus;
    if (status != 0) {
        const QString text = answer ? QString::fromUtf8(answer->value.utf8) : answer.error().text();
        const Result<bool> noted = inLedger<bool>([&](sqlite::Database &database) {
            return ledger::noteAnswer(database, *entry, status, text, m_clock.now()).map([] { return true; });
        });
        if (!noted) {
            return failure(noted.error());
        }
    }
    if (answer) {
        return verify(write, std::nullopt);
    }
    return isRefusal(answer.error()) ? refused(write, answer.error()) : lost(write, answer.error());
}

Result<PushJob::Went> PushJob::refused(const PlannedWrite &write, const Error &error)
{
    const int limit = limitIn(error);
    const bool isLimit = limit > 0 && limit < int(write.rows.size());
    if (isOfOneRow(error) && !isLimit && write.rows.size() == 1) {
        return verify(write, error);
    }
    // All of it was refused, and the shop has what it had.
    if (const Result<void> done = settleAll(write, ChangeState::Staged, {}); !done) {
        return failure(done.error());
    }
    if (isLimit) {
        m_options.limits.arrayLimit = limit;
        return sendParts(cutTo(write, limit));
    }
    if (isOfOneRow(error)) {
        return sendParts(changes::split(write)); // which row it is, it seldom says (magento-facts 3.28)
    }
    m_report.error = error;
    return Went::Off;
}

/// Reads back what was sent. \a error: what the shop said to the one row, when it refused it.
Result<PushJob::Went> PushJob::verify(const PlannedWrite &write, const std::optional<Error> &error)
{
    const Result<Changes> sent = changesOf(write);
    if (!sent) {
        return failure(sent.error());
    }
    // Also after a stop: what was sent is not left open for the sake of a moment.
    const Result<changes::ShopValues> shop = read(changes::planReads(*sent, m_options.limits), StopToken());
    if (!shop) {
        return lost(write, shop.error());
    }
    QHash<qint64, Cell> cells;
    for (const Change &change : *sent) {
        cells.insert(change.id, change.cell);
    }
    std::vector<ledger::Outcome> outcomes;
    for (const SentValue &value : valuesOf(write)) {
        JournalLine line;
        line.cell = cells.value(value.changeId);
        line.before = value.before;
        line.sent = value.sent;
        ChangeState state = changes::settled(line, *shop);
        QString message = error ? error->text() : QString();
        if (state == ChangeState::Staged) {
            state = ChangeState::Failed; // refused, or agreed to and not done
            message = error ? message
                            : QCoreApplication::translate("Push",
                                                          "The shop answered with success and has what it had before.");
        }
        const CellValue *now = shop->find(line.cell);
        outcomes.push_back({value.changeId, state, now ? std::optional(*now) : std::nullopt, message});
        tell(value.changeId,
             state == ChangeState::Verified   ? PushedAs::Verified
             : state == ChangeState::Failed   ? PushedAs::Failed
             : state == ChangeState::Conflict ? PushedAs::Conflict
                                              : PushedAs::Unknown,
             message);
    }
    if (const Result<void> done = settle(std::move(outcomes)); !done) {
        return failure(done.error());
    }
    return Went::On;
}

/// Nobody knows whether it arrived, and the shop may be at it still: what it has now says nothing yet. The next push
/// asks.
Result<PushJob::Went> PushJob::lost(const PlannedWrite &write, const Error &error)
{
    if (const Result<void> done = settleAll(write, ChangeState::Unknown, error.text()); !done) {
        return failure(done.error());
    }
    for (const SentValue &value : valuesOf(write)) {
        tell(value.changeId, PushedAs::Unknown, error.text());
    }
    m_report.error = error;
    return Went::Off;
}

/// Somebody edited or dropped a change between reading and sending: the rows of the others go on.
Result<PushJob::Went> PushJob::withoutEdited(const PlannedWrite &write)
{
    const Result<Changes> now = changesOf(write);
    if (!now) {
        return failure(now.error());
    }
    QHash<qint64, const Change *> known;
    for (const Change &change : *now) {
        known.insert(change.id, &change);
    }
    PlannedWrite rest{write.kind, write.scope, {}};
    for (const PlannedRow &row : write.rows) {
        const bool isSame = std::ranges::all_of(row.changes, [&known](const SentValue &value) {
            const Change *change = known.value(value.changeId);
            return change && change->state == ChangeState::Staged && (!value.edit || *value.edit == change->edit);
        });
        if (isSame) {
            rest.rows.push_back(row);
            continue;
        }
        for (const SentValue &value : row.changes) {
            tell(value.changeId, PushedAs::Edited);
        }
    }
    if (rest.rows.empty() || rest.rows.size() == write.rows.size()) {
        return Went::On;
    }
    return send(rest);
}

Result<void> PushJob::settleAll(const PlannedWrite &write, ChangeState state, const QString &message)
{
    std::vector<ledger::Outcome> outcomes;
    for (const SentValue &value : valuesOf(write)) {
        outcomes.push_back({value.changeId, state, {}, message});
    }
    return settle(std::move(outcomes));
}

Result<void> PushJob::settle(std::vector<ledger::Outcome> outcomes)
{
    if (outcomes.empty()) {
        return {};
    }
    const Result<bool> done = inLedger<bool>([&outcomes](sqlite::Database &database) {
        return ledger::settle(database, outcomes).map([] { return true; });
    });
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

Result<PushJob::Changes> PushJob::changesOf(const PlannedWrite &write)
{
    std::vector<qint64> ids;
    for (const SentValue &value : valuesOf(write)) {
        ids.push_back(value.changeId);
    }
    return inLedger<Changes>([&ids](sqlite::Database &database) { return ledger::readChanges(database, ids); });
}

} // namespace qm::sync
