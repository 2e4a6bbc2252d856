// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sending.h"

#include "ledger/values.h"

using namespace Qt::StringLiterals;

namespace qm::ledger {

namespace {

struct Moved
{
    StoredCell cell;
    qint64 attempt = 0;
};

/// From staged to sending. Nothing: it is not staged, not what was to be sent, or not of the profile.
Result<std::optional<Moved>> moveOut(sqlite::Database &database, const QString &profileId, const SentValue &line,
                                     bool needsYes)
{
    static const std::string sql =
        "update change set state = 'sending', attempts = attempts + 1, shop = ifnull(?, shop) "
        "where id = ? and profile_id = ? and state = 'staged' and edit = ifnull(?, edit) and value = ifnull(?, value) "
        "and confirmed >= ? returning " +
        cellColumns + ", attempts";
    std::optional<Moved> moved;
    sqlite::Rows rows = database.rows(sql, toStored(line.before), line.changeId, profileId,
                                      line.edit ? QString(editName(*line.edit)) : QString(),
                                      line.edit ? editValue(*line.edit) : QString(), needsYes);
    while (rows.next()) { // once; to its end, or it does not take effect
        moved = Moved{{rows.text(0), rows.text(1), rows.text(2), rows.integer(3), rows.decimal(4), rows.text(5)},
                      rows.integer(6)};
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return moved;
}

Result<void> addLine(sqlite::Database &database, qint64 journalId, qint64 position, const SentValue &line,
                     const Moved &moved)
{
    static const std::string sql = "insert into journal_line (journal_id, position, change_id, " + cellColumns +
                                   ", attempt, before, sent, outcome) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    const StoredCell &cell = moved.cell;
    return database.run(sql, journalId, position, line.changeId, cell.kind, cell.sku, cell.place, cell.placeId,
                        cell.fromQuantity, cell.field, moved.attempt, toStored(line.before), toStored(line.sent),
                        toString(ChangeState::Sending));
}

struct Now
{
    ChangeState state = ChangeState::Staged;
    qint64 undoes = 0;
};

Result<std::optional<Now>> stateOf(sqlite::Database &database, qint64 changeId)
{
    std::optional<Now> now;
    sqlite::Rows rows = database.rows("select state, undoes from change where id = ?", changeId);
    if (rows.next()) {
        const std::optional<ChangeState> state = changeStateFromText(rows.text(0));
        if (state) {
            now = Now{*state, rows.integer(1)};
        }
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return now;
}

Result<void> settleOne(sqlite::Database &database, const Outcome &outcome)
{
    const Result<std::optional<Now>> now = stateOf(database, outcome.changeId);
    if (!now) {
        return failure(now.error());
    }
    if (!*now) {
        return failure(ErrorKind::Conflict, u"The change %1 is gone"_s.arg(outcome.changeId));
    }
    const ChangeState from = (*now)->state;
    if (!mayBecome(from, outcome.state)) {
        return failure(ErrorKind::Conflict, u"The change %1 is %2 and cannot become %3"_s.arg(outcome.changeId)
                                                .arg(toString(from), toString(outcome.state)));
    }
    Result<void> done =
        database.run("update change set state = ?, shop = ifnull(?, shop), message = ifnull(?, '') "
                     "where id = ?",
                     toString(outcome.state), toStored(outcome.shop), outcome.message, outcome.changeId);
    // Of the request it was in; a change that went nowhere has none of its own.
    if (done && (from == ChangeState::Sending || from == ChangeState::Unknown)) {
        done = database.run("update journal_line set outcome = ?, read_back = ifnull(?, read_back), "
                            "message = ifnull(?, '') where change_id = ? and journal_id = "
                            "(select max(journal_id) from journal_line where change_id = ?)",
                            toString(outcome.state), toStored(outcome.shop), outcome.message, outcome.changeId,
                            outcome.changeId);
    }
    if (done && outcome.state == ChangeState::Verified && (*now)->undoes) {
        done = database.run("update change set state = 'undone' where id = ? and state = 'verified'", (*now)->undoes);
    }
    return done;
}

} // namespace

Result<qint64> beginSending(sqlite::Database &database, const PushTurn &turn, const Outgoing &outgoing, UtcTime at)
{
    const Result<std::optional<qint64>> id =
        database.number("insert into journal (profile_id, request, body, sent_at) values (?, ifnull(?, ''), "
                        "ifnull(?, ''), ?) returning id",
                        turn.profileId(), outgoing.request, outgoing.body, at);
    if (!id) {
        return failure(id.error());
    }
    qint64 position = 0;
    for (const SentValue &line : outgoing.lines) {
        const Result<std::optional<Moved>> moved =
            moveOut(database, turn.profileId(), line, outgoing.onYes.contains(line.changeId));
        if (!moved) {
            return failure(moved.error());
        }
        if (!*moved) {
            return failure(ErrorKind::Conflict,
                           u"The change %1 is not what was to be sent any more"_s.arg(line.changeId));
        }
        if (const Result<void> done = addLine(database, id->value_or(0), ++position, line, **moved); !done) {
            return failure(done.error());
        }
    }
    return id->value_or(0);
}

Result<void> noteAnswer(sqlite::Database &database, qint64 journalId, int httpStatus, const QString &answer, UtcTime at)
{
    return database.run("update journal set answered_at = ?, http_status = ?, answer = ifnull(?, '') where id = ?", at,
                        httpStatus, answer.left(JournalEntry::mostAnswer), journalId);
}

Result<void> settle(sqlite::Database &database, std::span<const Outcome> outcomes)
{
    for (const Outcome &outcome : outcomes) {
        if (Result<void> done = settleOne(database, outcome); !done) {
            return done;
        }
    }
    return {};
}

Result<qint64> abandonSending(sqlite::Database &database, const PushTurn &turn)
{
    static_assert(mayBecome(ChangeState::Sending, ChangeState::Unknown));
    Result<void> done =
        database.run("update journal_line set outcome = 'unknown' where outcome = 'sending' and change_id "
                     "in (select id from change where profile_id = ? and state = 'sending')",
                     turn.profileId());
    if (done) {
        done = database.run("update change set state = 'unknown' where profile_id = ? and state = 'sending'",
                            turn.profileId());
    }
    if (!done) {
        return failure(done.error());
    }
    return database.changes();
}

} // namespace qm::ledger
