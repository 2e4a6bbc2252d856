// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commentagain.h"

#include "ledgerfile.h"

#include <algorithm>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

/// Of a run. What was not ended for longer is not gone on with: a reminder of last week is no part of this week's, only
/// because of one order that the shop refuses for good.
constexpr qint64 longestOpen = qint64{7} * 24 * 60 * 60; // seconds
} // namespace

Try<CommentAgain> CommentAgain::look(Work &work, const Remark &remark)
{
    auto runs = inLedger<std::vector<ledger::CommentRun>>(*work.ledger, [&](sqlite::Database &database) {
        return ledger::openCommentRuns(database, work.shop.profile.id, remark,
                                       work.context.clock().now().plusSeconds(-longestOpen));
    });
    if (!runs) {
        return tl::unexpected(runs.error());
    }
    CommentAgain again;
    again.m_remark = remark;
    again.m_runs = std::move(*runs);
    return again;
}

Try<void> CommentAgain::leaveOut(Work &work, const std::vector<OrderName> &found, Wanted &wanted) const
{
    std::vector<qint64> named;
    for (const OrderName &order : found) {
        named.push_back(order.entityId);
    }
    std::ranges::sort(named);
    // There may be several: of two lists that were interrupted one after the other, and are one list now.
    std::vector<qint64> done;
    std::optional<ledger::CommentRun> newest;
    for (const ledger::CommentRun &run : m_runs) {
        if (!std::ranges::includes(named, run.orders)) {
            continue;
        }
        const auto own = inLedger<std::vector<qint64>>(*work.ledger, [&](sqlite::Database &database) {
            return ledger::commentedOrders(database, run.batchId, m_remark);
        });
        if (!own) {
            return tl::unexpected(own.error());
        }
        done.insert(done.end(), own->begin(), own->end());
        if (newest) {
            work.joined.push_back(run.batchId);
        } else {
            newest = run;
        }
    }
    if (!newest) {
        return {};
    }
    work.batchId = newest->batchId;
    std::ranges::sort(done);
    const auto twice = std::ranges::unique(done);
    done.erase(twice.begin(), twice.end());
    const auto hasIt = [&done](qint64 orderId) { return std::ranges::binary_search(done, orderId); };
    for (const OrderName &order : found) {
        if (hasIt(order.entityId)) {
            wanted.rows.addDone(order, OrderActionKind::Comment, u"already_commented"_s,
                                u"An earlier run of the same, which did not end, has put the comment there."_s);
        }
    }
    std::erase_if(wanted.wishes, [&hasIt](const sync::OrderWishes &one) { return hasIt(one.orderId); });
    work.context.console().notice(
        u"the same comment was begun for these orders and not ended: %1 have it already and %2 are left; --again puts "
        "it to all of them once more"_s.arg(done.size())
            .arg(wanted.wishes.size()));
    return {};
}

} // namespace qm::cli
