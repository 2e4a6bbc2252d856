// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/commentinput.h"
#include "practice/sales/documentpieces.h"
#include "practice/sales/orderroutes.h"
#include "practice/sales/orderrules.h"
#include "practice/sales/orderwork.h"
#include "practice/sales/salesstock.h"
#include "practice/sales/writers.h"
#include "practice/shop.h"

namespace qm::practice {
namespace {

/// A comment keeps the order's status: another one is refused, even one of the same state (magento-facts 4.13).
Body commentOrder(const Call &call)
{
    SalesComment comment = readCommentInput(call.body);
    OrderWork work(call, rowFor(call, *call.shop.orders));
    const std::string &status = work.order.status;
    if (!comment.status.empty() && comment.status != status) {
        Refusal mismatch = plainRefusal(
            "Unable to add comment: The status \"%1\" is not part of the order\n                 status history.");
        mismatch.positional.push_back(quotedText(comment.status));
        throw mismatch;
    }
    comment.status = status;
    if (comment.notified.value_or(0) != 0) {
        work.mail("order_comment", 0, comment.text.value_or(std::string()));
    }
    work.tell(std::move(comment));
    work.commit(false);
    return "true";
}

Body hold(const Call &call)
{
    OrderWork work(call, rowFor(call, *call.shop.orders));
    if (!canHold(work.order)) {
        throw plainRefusal("A hold action is not available.");
    }
    work.order.heldState = work.order.state;
    work.order.heldStatus = work.order.status;
    enter(work.order, "holded");
    work.commit();
    return "true";
}

Body unhold(const Call &call)
{
    OrderWork work(call, rowFor(call, *call.shop.orders));
    if (!canUnhold(work.order)) {
        throw plainRefusal("You cannot remove the hold.");
    }
    work.order.state = work.order.heldState;
    work.order.status = work.order.heldStatus;
    work.order.heldState.clear();
    work.order.heldStatus.clear();
    work.commit();
    return "true";
}

/// Voids what the gateway still holds for the order.
void release(OrderWork &work)
{
    if (!work.order.online || work.order.seedInvoices > 0 || work.writes.authorizationClosed) {
        return;
    }
    const Pair open = work.order.amounts.grandTotal - work.order.paid();
    work.pay("void", open, gatewayId(work.order, 0));
    work.writes.authorizationClosed = true;
}

/// What cannot be canceled is answered with `false`, not refused (observed 27).
Body cancel(const Call &call)
{
    OrderWork work(call, rowFor(call, *call.shop.orders));
    if (!canCancel(work.order)) {
        return "false";
    }
    try {
        release(work);
    } catch (const GatewayFailure &) {
        throw plainRefusal("The payment gateway refused to void the authorization.");
    }
    const std::vector<LineProgress> before = work.order.progress;
    cancelRest(work.order);
    StockMoves moves(call, work.order);
    for (std::size_t i = 0; i < before.size(); ++i) {
        moves.release(i, work.order.progress[i].canceled - before[i].canceled);
    }
    work.commit(true, moves.publish());
    return "true";
}

} // namespace

std::vector<Route> orderActionRoutes()
{
    const ShapeCheck isComment = [](const Call &call) { static_cast<void>(readCommentInput(call.body)); };
    return {
        {"POST", "/V1/orders/:id/comments", "Magento_Sales::comment", commentOrder, false, isComment},
        {"POST", "/V1/orders/:id/hold", "Magento_Sales::hold", hold},
        {"POST", "/V1/orders/:id/unhold", "Magento_Sales::unhold", unhold},
        {"POST", "/V1/orders/:id/cancel", "Magento_Sales::cancel", cancel},
    };
}

} // namespace qm::practice
