// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/orderactions.h"

#include "ledger/actionvalues.h"
#include "ledger/values.h"

using namespace Qt::StringLiterals;

namespace qm::ledger {

namespace {

const std::string isUnsettled = "state in ('sending', 'unknown')";

/// Whether an order can have several of them, one beside the other: then a new one does not replace another one.
bool staysBeside(OrderActionKind kind)
{
    return kind == OrderActionKind::Comment || kind == OrderActionKind::Track;
}

/// Drops what an earlier batch left in hand and this one replaces. \returns false: something of the order is not
/// settled.
Result<bool> makeWay(sqlite::Database &database, const OrderBatch &batch, const OrderActionDraft &draft)
{
    static const std::string unsettled =
        "select count(*) from order_action where profile_id = ? and order_id = ? and " + isUnsettled;
    static const std::string drop = "delete from order_action where profile_id = ? and order_id = ? and kind = ? "
                                    "and batch_id <> ? and " +
                                    stateIsInHand;
    static const std::string dropSame = drop + " and work = ?";
    const auto open = database.number(unsettled, batch.profileId, draft.order.entityId);
    if (!open) {
        return failure(open.error());
    }
    if (open->value_or(0) > 0) {
        return false;
    }
    const OrderActionKind kind = kindOf(draft.work);
    const Result<void> dropped =
        staysBeside(kind) ? database.run(dropSame, batch.profileId, draft.order.entityId, toString(kind), batch.id,
                                         toStored(draft.work))
                          : database.run(drop, batch.profileId, draft.order.entityId, toString(kind), batch.id);
    return dropped ? Result<bool>(true) : Result<bool>(failure(dropped.error()));
}

Result<qint64> insert(sqlite::Database &database, const OrderBatch &batch, UtcTime at, const OrderActionDraft &draft)
{
    const OrderName &order = draft.order;
    const auto id = database.number(
        "insert into order_action (batch_id, profile_id, order_id, increment_id, store_id, store_name, customer, kind, "
        "work, marker, money, confirmed, state, staged_at) values (?, ?, ?, ifnull(?, ''), ?, ifnull(?, ''), "
        "ifnull(?, ''), ?, ?, ?, ?, ?, 'staged', ?) returning id",
        batch.id, batch.profileId, order.entityId, order.incrementId, order.storeId, order.storeName, order.customer,
        toString(kindOf(draft.work)), toStored(draft.work), draft.marker, toStored(draft.money), draft.isConfirmed, at);
    return id ? Result<qint64>(id->value_or(0)) : Result<qint64>(failure(id.error()));
}

/// Runs \a sql for each of \a ids, the last parameter. \returns how many rows it changed.
Result<qint64> forEach(sqlite::Database &database, const std::string &sql, std::span<const qint64> ids)
{
    qint64 changed = 0;
    for (const qint64 id : ids) {
        if (const Result<void> done = database.run(sql, id); !done) {
            return failure(done.error());
        }
        changed += database.changes();
    }
    return changed;
}

} // namespace

Result<qint64> createBatch(sqlite::Database &database, const QString &profileId, const QString &name,
                           const QString &author, UtcTime at)
{
    const auto id = database.number("insert into order_batch (profile_id, name, author, created_at) values (?, "
                                    "ifnull(?, ''), ifnull(?, ''), ?) returning id",
                                    profileId, name, author, at);
    return id ? Result<qint64>(id->value_or(0)) : Result<qint64>(failure(id.error()));
}

Result<std::vector<OrderBatch>> readBatches(sqlite::Database &database, const QString &profileId)
{
    std::vector<OrderBatch> batches;
    sqlite::Rows rows = database.rows("select id, profile_id, name, author, created_at from order_batch where "
                                      "profile_id = ? order by id desc",
                                      profileId);
    while (rows.next()) {
        batches.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.time(4)});
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return batches;
}

Result<std::vector<StagedAction>> stageActions(sqlite::Database &database, qint64 batchId, UtcTime at,
                                               std::span<const OrderActionDraft> drafts)
{
    OrderBatch batch;
    {
        sqlite::Rows rows = database.rows("select id, profile_id from order_batch where id = ?", batchId);
        while (rows.next()) {
            batch.id = rows.integer(0);
            batch.profileId = rows.text(1);
        }
        if (const Result<void> done = rows.finished(); !done) {
            return failure(done.error());
        }
    }
    if (batch.id == 0) {
        return failure(ErrorKind::NotFound, u"There is no batch %1"_s.arg(batchId));
    }
    std::vector<StagedAction> staged;
    for (const OrderActionDraft &draft : drafts) {
        const Result<bool> free = makeWay(database, batch, draft);
        if (!free) {
            return failure(free.error());
        }
        if (!*free) {
            staged.push_back({});
            continue;
        }
        const Result<qint64> id = insert(database, batch, at, draft);
        if (!id) {
            return failure(id.error());
        }
        staged.push_back({*id});
    }
    return staged;
}

Result<qint64> unstageActions(sqlite::Database &database, std::span<const qint64> ids)
{
    static const std::string sql = "delete from order_action where " + stateIsInHand + " and id = ?";
    return forEach(database, sql, ids);
}

Result<qint64> restageActions(sqlite::Database &database, std::span<const qint64> ids)
{
    // A money step is said yes to anew: time has passed.
    static const std::string sql = "update order_action set state = 'staged', confirmed = 0, reason = '', message = '' "
                                   "where state in ('failed', 'conflict') and id = ?";
    return forEach(database, sql, ids);
}

Result<void> confirmMoney(sqlite::Database &database, std::span<const qint64> ids, bool isConfirmed)
{
    const std::string sql = std::string("update order_action set confirmed = ") + (isConfirmed ? "1" : "0") +
                            " where state = 'staged' and id = ?";
    return forEach(database, sql, ids).map([](qint64) {});
}

Result<void> decide(sqlite::Database &database, qint64 actionId, Decision decision)
{
    const bool arrived = decision == Decision::Arrived;
    static_assert(mayBecome(ChangeState::Unknown, ChangeState::Verified)); // to failed no program goes, only a person
    const QLatin1StringView state = toString(arrived ? ChangeState::Verified : ChangeState::Failed);
    if (const Result<void> done =
            database.run("update order_action set state = ?, reason = 'decided' where id = ? and state = 'unknown'",
                         state, actionId);
        !done) {
        return done;
    }
    if (database.changes() == 0) {
        return failure(ErrorKind::Conflict, u"The action %1 is not one of which nobody knows"_s.arg(actionId));
    }
    return database.run("update order_sent set outcome = ? where journal_id = (select max(journal_id) from order_sent "
                        "where action_id = ?)",
                        state, actionId);
}

} // namespace qm::ledger
