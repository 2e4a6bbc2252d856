// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/actionvalues.h"
#include "ledger/orderactions.h"

using namespace Qt::StringLiterals;

namespace qm::ledger {

namespace {

Result<std::optional<ChangeState>> stateOf(sqlite::Database &database, qint64 actionId)
{
    std::optional<ChangeState> state;
    sqlite::Rows rows = database.rows("select state from order_action where id = ?", actionId);
    while (rows.next()) {
        state = changeStateFromText(rows.text(0));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return state;
}

Result<void> settleOne(sqlite::Database &database, const ActionOutcome &outcome)
{
    const Result<std::optional<ChangeState>> from = stateOf(database, outcome.actionId);
    if (!from) {
        return failure(from.error());
    }
    const bool stays = *from && **from == ChangeState::Unknown && outcome.state == ChangeState::Unknown;
    if (!*from || (!stays && !mayBecome(**from, outcome.state))) {
        return failure(ErrorKind::Conflict,
                       u"The action %1 cannot become %2"_s.arg(outcome.actionId).arg(toString(outcome.state)));
    }
    Result<void> done = database.run(
        "update order_action set state = ?, reason = ifnull(?, ''), message = ifnull(?, ''), document_id = "
        "case when ? = 0 then document_id else ? end where id = ?",
        toString(outcome.state), outcome.reason, outcome.message, outcome.documentId, outcome.documentId,
        outcome.actionId);
    // Of the request it was in; an action that went nowhere has none of its own.
    if (done && (**from == ChangeState::Sending || **from == ChangeState::Unknown)) {
        done =
            database.run("update order_sent set outcome = ?, after = ifnull(?, after), message = ifnull(?, '') where "
                         "journal_id = (select max(journal_id) from order_sent where action_id = ?)",
                         toString(outcome.state), outcome.after ? toStored(*outcome.after) : QString(), outcome.message,
                         outcome.actionId);
    }
    return done;
}

} // namespace

Result<qint64> beginAction(sqlite::Database &database, const PushTurn &turn, const OrderOutgoing &outgoing, UtcTime at)
{
    // To its end, or it does not take effect.
    std::optional<qint64> attempt;
    {
        sqlite::Rows rows = database.rows("update order_action set state = 'sending', attempts = attempts + 1 where "
                                          "id = ? and profile_id = ? and state = 'staged' and (money is null or "
                                          "confirmed) returning attempts",
                                          outgoing.actionId, turn.profileId());
        while (rows.next()) {
            attempt = rows.integer(0);
        }
        if (const Result<void> done = rows.finished(); !done) {
            return failure(done.error());
        }
    }
    if (!attempt) {
        return failure(ErrorKind::Conflict,
                       u"The action %1 is not what was to be sent any more"_s.arg(outgoing.actionId));
    }
    const auto id =
        database.number("insert into journal (profile_id, request, body, sent_at) values (?, ifnull(?, ''), "
                        "ifnull(?, ''), ?) returning id",
                        turn.profileId(), outgoing.request, outgoing.body, at);
    if (!id) {
        return failure(id.error());
    }
    const Result<void> sent = database.run("insert into order_sent (journal_id, action_id, attempt, before, outcome) "
                                           "values (?, ?, ?, ?, 'sending')",
                                           id->value_or(0), outgoing.actionId, *attempt, toStored(outgoing.before));
    return sent ? Result<qint64>(id->value_or(0)) : Result<qint64>(failure(sent.error()));
}

Result<void> settleActions(sqlite::Database &database, std::span<const ActionOutcome> outcomes)
{
    for (const ActionOutcome &outcome : outcomes) {
        if (Result<void> done = settleOne(database, outcome); !done) {
            return done;
        }
    }
    return {};
}

Result<qint64> abandonActions(sqlite::Database &database, const PushTurn &turn)
{
    static_assert(mayBecome(ChangeState::Sending, ChangeState::Unknown));
    Result<void> done =
        database.run("update order_sent set outcome = 'unknown' where outcome = 'sending' and action_id "
                     "in (select id from order_action where profile_id = ? and state = 'sending')",
                     turn.profileId());
    if (done) {
        done = database.run("update order_action set state = 'unknown' where profile_id = ? and state = 'sending'",
                            turn.profileId());
    }
    return done ? Result<qint64>(database.changes()) : Result<qint64>(failure(done.error()));
}

} // namespace qm::ledger
