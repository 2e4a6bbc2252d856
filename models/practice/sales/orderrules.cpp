// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/orderrules.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace qm::practice {
namespace {

bool isIn(const SalesOrder &order, std::initializer_list<std::string_view> states)
{
    return std::find(states.begin(), states.end(), order.state) != states.end();
}

bool anyLine(const SalesOrder &order, int (*open)(const SalesOrder &, std::size_t))
{
    for (std::size_t i = 0; i < order.progress.size(); ++i) {
        if (open(order, i) > 0) {
            return true;
        }
    }
    return false;
}

/// As many of the line as are shipped, told by what carries it.
int shippedPieces(const SalesOrder &order, std::size_t at)
{
    const auto &lines = order.basket->lines;
    const BasketLine &line = lines[at];
    if (line.parent >= 0 && lines[static_cast<std::size_t>(line.parent)].product.type == ProductType::Configurable) {
        return order.progress[static_cast<std::size_t>(line.parent)].shipped;
    }
    if (!line.hasChildren || !line.product.shipSeparately) {
        return order.progress[at].shipped;
    }
    int whole = line.quantity;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].parent == static_cast<int>(at)) {
            whole = std::min(whole, order.progress[i].shipped / lines[i].perParent);
        }
    }
    return whole;
}

/// Shipped and refunded pieces are all that was ordered, with something of each.
bool partlyRefundedAndShipped(const SalesOrder &order)
{
    int ordered = 0;
    int done = 0;
    int shipped = 0;
    for (std::size_t i = 0; i < order.progress.size(); ++i) {
        if (order.basket->lines[i].parent < 0) {
            ordered += order.basket->lines[i].quantity;
            shipped += shippedPieces(order, i);
            done += shippedPieces(order, i) + order.progress[i].refunded;
        }
    }
    return shipped > 0 && ordered <= done;
}

} // namespace

int openToInvoice(const SalesOrder &order, std::size_t line)
{
    const LineProgress &done = order.progress[line];
    return std::max(0, order.basket->lines[line].quantity - done.invoiced - done.canceled);
}

int openToRefund(const SalesOrder &order, std::size_t line)
{
    const LineProgress &done = order.progress[line];
    return std::max(0, done.invoiced - done.refunded);
}

bool shipsByItself(const SalesOrder &order, std::size_t line)
{
    const BasketLine &own = order.basket->lines[line];
    if (own.isVirtual) {
        return false;
    }
    if (own.parent < 0) {
        return !(own.hasChildren && own.product.shipSeparately);
    }
    return order.basket->lines[static_cast<std::size_t>(own.parent)].product.shipSeparately;
}

int openToShip(const SalesOrder &order, std::size_t line)
{
    if (!shipsByItself(order, line)) {
        return 0;
    }
    const LineProgress &done = order.progress[line];
    return std::max(0, order.basket->lines[line].quantity - std::max(done.shipped, done.refunded) - done.canceled);
}

bool canHold(const SalesOrder &order)
{
    return !isIn(order, {"canceled", "payment_review", "complete", "closed", "holded"});
}

bool canUnhold(const SalesOrder &order)
{
    return order.state == "holded";
}

bool canCancel(const SalesOrder &order)
{
    return !isIn(order, {"holded", "payment_review", "canceled", "complete", "closed"}) &&
           anyLine(order, openToInvoice);
}

bool canInvoice(const SalesOrder &order)
{
    return !isIn(order, {"holded", "payment_review", "canceled", "complete", "closed"}) &&
           anyLine(order, openToInvoice);
}

bool canShip(const SalesOrder &order)
{
    return !isIn(order, {"holded", "payment_review", "canceled"}) && anyLine(order, openToShip);
}

bool canRefund(const SalesOrder &order)
{
    if (isIn(order, {"holded", "payment_review", "canceled", "closed"})) {
        return false;
    }
    if (order.amounts.grandTotal == Pair()) {
        return anyLine(order, openToRefund);
    }
    const qint64 rest = (order.paid() - order.refundedTotal()).order;
    return rest != 0 && rest != sumOf(order.creditmemos, &SalesDocument::adjustmentFee).order;
}

void enter(SalesOrder &order, std::string_view state)
{
    order.state = state;
    order.status = state == "new" ? std::string_view("pending") : state;
}

void settle(SalesOrder &order, bool progressed)
{
    const bool wasNew = order.state == "new";
    const bool over = !isIn(order, {"canceled", "holded"}) && !canInvoice(order) && !canShip(order);
    if (over && (order.amounts.grandTotal.base == 0 || canRefund(order))) {
        enter(order, "complete");
    } else if (over && order.refundedTotal() != Pair()) {
        enter(order, "closed");
    } else {
        enter(order, "processing");
    }
    if (wasNew && progressed) {
        enter(order, "processing");
    }
    // What saving the order does with it.
    if (canInvoice(order)) {
        return;
    }
    if (isIn(order, {"processing", "complete"}) && !canRefund(order) && !canShip(order) && !order.basket->isVirtual) {
        enter(order, order.amounts.grandTotal.base == 0 ? "complete" : "closed");
    } else if (order.state == "processing" && (!canShip(order) || partlyRefundedAndShipped(order))) {
        enter(order, "complete");
    }
}

void cancelRest(SalesOrder &order)
{
    std::string_view state = "canceled";
    for (std::size_t i = 0; i < order.progress.size(); ++i) {
        if (state != "processing" && openToRefund(order, i) > 0) {
            const int open = std::max(0, openToShip(order, i) - openToInvoice(order, i));
            state = open > 0 ? "processing" : "complete";
        }
    }
    for (std::size_t i = 0; i < order.progress.size(); ++i) {
        LineProgress &done = order.progress[i];
        const int taken = std::max(done.invoiced, shippedPieces(order, i));
        done.canceled = std::max(done.canceled, order.basket->lines[i].quantity - taken);
    }
    order.canceled = true;
    enter(order, state);
}

void followChildren(SalesOrder &order, int LineProgress::*done)
{
    const auto &lines = order.basket->lines;
    for (std::size_t parent = 0; parent < lines.size(); ++parent) {
        if (lines[parent].parent >= 0 || lines[parent].priced || !lines[parent].hasChildren) {
            continue;
        }
        int whole = lines[parent].quantity;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].parent == static_cast<int>(parent)) {
                whole = std::min(whole, order.progress[i].*done / lines[i].perParent);
            }
        }
        order.progress[parent].*done = whole;
    }
}

} // namespace qm::practice
