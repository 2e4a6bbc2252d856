// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/commentruns.h"

#include "ledger/actionvalues.h"
#include "ledger/values.h"

namespace qm::ledger {

namespace {

Result<std::vector<qint64>> numbersOf(sqlite::Rows rows)
{
    std::vector<qint64> numbers;
    while (rows.next()) {
        numbers.push_back(rows.integer(0));
    }
    const Result<void> done = rows.finished();
    return done ? Result<std::vector<qint64>>(std::move(numbers)) : Result<std::vector<qint64>>(failure(done.error()));
}

/// Nothing: none of the batch is in hand for that order.
Result<std::optional<qint64>> inHand(sqlite::Database &database, qint64 batchId, const OrderActionDraft &draft)
{
    // By the order, of which few are known, and not by the batch, which may be thousands: hence the plus.
    static const std::string sql =
        "select max(id) from order_action where profile_id = (select profile_id from order_batch where id = ?) and "
        "order_id = ? and +batch_id = ? and kind = 'comment' and work = ? and " +
        stateIsInHand;
    return database.number(sql, batchId, draft.order.entityId, batchId, toStored(draft.work));
}

} // namespace

Result<std::vector<CommentRun>> openCommentRuns(sqlite::Database &database, const QString &profileId,
                                                const Remark &remark, UtcTime since)
{
    static const std::string open = "select distinct batch_id from order_action where profile_id = ? and kind = "
                                    "'comment' and work = ? and " +
                                    stateIsOpen +
                                    " and batch_id in (select id from order_batch where created_at >= ?) order by "
                                    "batch_id desc";
    const QString work = toStored(OrderWork(CommentAction{remark}));
    const Result<std::vector<qint64>> batches = numbersOf(database.rows(open, profileId, work, since));
    if (!batches) {
        return failure(batches.error());
    }
    std::vector<CommentRun> runs;
    for (const qint64 batch : *batches) {
        Result<std::vector<qint64>> orders = numbersOf(
            database.rows("select distinct order_id from order_action where batch_id = ? and kind = 'comment' and "
                          "work = ? order by order_id",
                          batch, work));
        if (!orders) {
            return failure(orders.error());
        }
        runs.push_back({batch, std::move(*orders)});
    }
    return runs;
}

Result<std::vector<qint64>> commentedOrders(sqlite::Database &database, qint64 batchId, const Remark &remark)
{
    return numbersOf(database.rows("select distinct order_id from order_action where batch_id = ? and kind = "
                                   "'comment' and work = ? and state = 'verified' order by order_id",
                                   batchId, toStored(OrderWork(CommentAction{remark}))));
}

Result<void> joinCommentRuns(sqlite::Database &database, qint64 batchId, std::span<const qint64> joined,
                             const Remark &remark)
{
    const QString work = toStored(OrderWork(CommentAction{remark}));
    for (const qint64 other : joined) {
        const Result<void> moved =
            database.run("update order_action set batch_id = ? where batch_id = ? and kind = 'comment' and work = ?",
                         batchId, other, work);
        if (!moved) {
            return moved;
        }
    }
    return {};
}

Result<std::vector<StagedAction>> stageCommentsAgain(sqlite::Database &database, qint64 batchId, UtcTime at,
                                                     std::span<const OrderActionDraft> drafts)
{
    std::vector<StagedAction> staged;
    for (const OrderActionDraft &draft : drafts) {
        const Result<std::optional<qint64>> old = inHand(database, batchId, draft);
        if (!old) {
            return failure(old.error());
        }
        if (*old) {
            if (const auto again = restageActions(database, std::span(&**old, 1)); !again) {
                return failure(again.error());
            }
            staged.push_back({**old});
            continue;
        }
        const auto added = stageActions(database, batchId, at, std::span(&draft, 1));
        if (!added) {
            return failure(added.error());
        }
        staged.push_back(added->front());
    }
    return staged;
}

} // namespace qm::ledger
