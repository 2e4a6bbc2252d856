// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/actionvalues.h"
#include "ledger/orderactions.h"

using namespace Qt::StringLiterals;

namespace qm::ledger {

namespace {

Result<OrderAction> actionFrom(const sqlite::Rows &rows)
{
    const std::optional<OrderActionKind> kind = orderActionKindFromText(rows.text(8));
    const std::optional<ChangeState> state = changeStateFromText(rows.text(13));
    // With its id: by that it can be dropped.
    const tl::unexpected<Error> unreadable =
        failure(ErrorKind::Damaged, u"The action %1 cannot be read"_s.arg(rows.integer(0)));
    if (!kind || !state) {
        return unreadable;
    }
    Result<OrderWork> work = workFromStored(*kind, rows.text(9));
    if (!work) {
        return unreadable;
    }
    OrderAction action;
    action.id = rows.integer(0);
    action.batchId = rows.integer(1);
    action.profileId = rows.text(2);
    action.order = {rows.integer(3), rows.text(4), rows.integer(5), rows.text(6), rows.text(7)};
    action.work = std::move(*work);
    action.marker = rows.text(10);
    Result<std::optional<MoneyStep>> money = moneyFromStored(rows.text(11));
    if (!money) {
        return unreadable;
    }
    action.money = std::move(*money);
    action.isConfirmed = rows.flag(12);
    action.state = *state;
    action.stagedAt = rows.time(14);
    action.attempts = int(rows.integer(15));
    action.reason = rows.text(16);
    action.message = rows.text(17);
    action.documentId = rows.integer(18);
    action.author = rows.text(19);
    if (!rows.isNull(20)) {
        Result<OrderImage> before = imageFromStored(rows.text(20));
        if (!before) {
            return unreadable;
        }
        action.before = std::move(*before);
        action.sentAt = rows.time(21);
    }
    return action;
}

} // namespace

Result<std::vector<qint64>> findActions(sqlite::Database &database, const OrderActionFilter &filter)
{
    std::string sql = "select id from order_action where profile_id = ?";
    std::vector<sqlite::SqlValue> values{filter.profileId};
    if (filter.batchId) {
        sql += " and batch_id = ?";
        values.emplace_back(*filter.batchId);
    }
    if (filter.orderId) {
        sql += " and order_id = ?";
        values.emplace_back(*filter.orderId);
    }
    if (filter.kind) {
        sql += " and kind = ?";
        values.emplace_back(toString(*filter.kind));
    }
    if (!filter.states.empty()) {
        sql += " and state in (";
        for (std::size_t i = 0; i < filter.states.size(); ++i) {
            sql += i == 0 ? "?" : ", ?";
            values.emplace_back(toString(filter.states[i]));
        }
        sql += ")";
    }
    sql += " order by id";
    std::vector<qint64> ids;
    sqlite::Rows rows = database.rowsOf(sql, values);
    while (rows.next()) {
        ids.push_back(rows.integer(0));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return ids;
}

Result<std::vector<OrderAction>> readActions(sqlite::Database &database, std::span<const qint64> ids)
{
    std::vector<OrderAction> actions;
    actions.reserve(ids.size());
    for (const qint64 id : ids) {
        sqlite::Rows rows = database.rows(
            "select a.id, a.batch_id, a.profile_id, a.order_id, a.increment_id, a.store_id, a.store_name, a.customer, "
            "a.kind, a.work, a.marker, a.money, a.confirmed, a.state, a.staged_at, a.attempts, a.reason, a.message, "
            "a.document_id, b.author, s.before, j.sent_at from order_action a join order_batch b on b.id = a.batch_id "
            "left join order_sent s on s.journal_id = (select max(journal_id) from order_sent where action_id = a.id) "
            "left join journal j on j.id = s.journal_id where a.id = ?",
            id);
        while (rows.next()) {
            Result<OrderAction> action = actionFrom(rows);
            if (!action) {
                return failure(action.error());
            }
            actions.push_back(std::move(*action));
        }
        if (const Result<void> done = rows.finished(); !done) {
            return failure(done.error());
        }
    }
    return actions;
}

Result<std::vector<qint64>> unsettledOrders(sqlite::Database &database, const QString &profileId)
{
    std::vector<qint64> orders;
    sqlite::Rows rows = database.rows("select distinct order_id from order_action where profile_id = ? and state in "
                                      "('sending', 'unknown') order by order_id",
                                      profileId);
    while (rows.next()) {
        orders.push_back(rows.integer(0));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return orders;
}

Result<std::vector<SentAction>> readSent(sqlite::Database &database, qint64 actionId)
{
    std::vector<SentAction> all;
    sqlite::Rows rows = database.rows(
        "select j.id, j.profile_id, j.request, j.body, j.sent_at, j.answered_at, j.http_status, j.answer, s.attempt, "
        "s.before, s.after, s.outcome, s.message from order_sent s join journal j on j.id = s.journal_id where "
        "s.action_id = ? order by s.journal_id desc",
        actionId);
    while (rows.next()) {
        SentAction sent;
        sent.entry = {rows.integer(0), rows.text(1), rows.text(2),         rows.text(3),
                      rows.time(4),    {},           int(rows.integer(6)), rows.text(7)};
        if (!rows.isNull(5)) {
            sent.entry.answeredAt = rows.time(5);
        }
        sent.attempt = int(rows.integer(8));
        Result<OrderImage> before = imageFromStored(rows.text(9));
        if (!before) {
            return failure(before.error());
        }
        sent.before = std::move(*before);
        if (!rows.isNull(10)) {
            Result<OrderImage> after = imageFromStored(rows.text(10));
            if (!after) {
                return failure(after.error());
            }
            sent.after = std::move(*after);
        }
        sent.outcome = changeStateFromText(rows.text(11)).value_or(ChangeState::Unknown);
        sent.message = rows.text(12);
        all.push_back(std::move(sent));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return all;
}

} // namespace qm::ledger
