// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commentagain.h"

#include "ledgerfile.h"

#include <algorithm>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;
} // namespace

Try<CommentAgain> CommentAgain::look(Work &work, const Remark &remark)
{
    auto runs = inLedger<std::vector<ledger::CommentRun>>(*work.ledger, [&](sqlite::Database &database) {
        return ledger::openCommentRuns(database, work.shop.profile.id, remark);
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
    const auto run = std::ranges::find_if(
        m_runs, [&named](const ledger::CommentRun &each) { return std::ranges::includes(named, each.orders); });
    if (run == m_runs.end()) {
        return {};
    }
    const auto done = inLedger<std::vector<qint64>>(*work.ledger, [&](sqlite::Database &database) {
        return ledger::commentedOrders(database, run->batchId, m_remark);
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    work.batchId = run->batchId;
    const auto hasIt = [&done](qint64 orderId) { return std::ranges::binary_search(*done, orderId); };
    for (const OrderName &order : found) {
        if (hasIt(order.entityId)) {
            wanted.rows.addDone(order, OrderActionKind::Comment, u"already_commented"_s,
                                u"An earlier run of the same, which did not end, has put the comment there."_s);
        }
    }
    std::erase_if(wanted.wishes, [&hasIt](const sync::OrderWishes &one) { return hasIt(one.orderId); });
    work.context.console().notice(
        u"the same comment was begun for these orders and not ended: %1 have it already and %2 are left; --again puts "
        "it to all of them once more"_s.arg(done->size())
            .arg(wanted.wishes.size()));
    return {};
}

} // namespace qm::cli
