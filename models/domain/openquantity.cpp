// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openquantity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm {

namespace {

using ByChildren = bool (*)(const Order &, const OrderItem &line);
using Pieces = Decimal (*)(const OrderItem &);

template <typename Test>
bool anyChild(const Order &order, const OrderItem &line, Test test)
{
    return std::ranges::any_of(order.items, [&](const OrderItem &child) {
        return child.parentItemId.value_or(0) == line.itemId && test(child);
    });
}

bool isBundle(const OrderItem &line)
{
    return line.productType == "bundle"_L1;
}

bool invoicesByChildren(const Order &order, const OrderItem &line)
{
    return isBundle(line) && anyChild(order, line, [](const OrderItem &child) { return !child.price.isZero(); }) &&
           (!line.qtyInvoiced.isZero() ||
            anyChild(order, line, [](const OrderItem &child) { return !child.qtyInvoiced.isZero(); }));
}

/// Whether a line is counted by itself.
bool counts(const Order &order, const OrderItem &item, ByChildren byChildren)
{
    const auto parent = item.parentItemId.value_or(0) == 0
                            ? order.items.end()
                            : std::ranges::find(order.items, *item.parentItemId, &OrderItem::itemId);
    return parent == order.items.end() ? !byChildren(order, item) : byChildren(order, *parent);
}

Decimal sum(const Order &order, ByChildren byChildren, Pieces pieces)
{
    Decimal all;
    for (const OrderItem &item : order.items) {
        all += counts(order, item, byChildren) ? pieces(item) : Decimal();
    }
    return all;
}

bool isFinal(const Order &order)
{
    return order.state == "canceled"_L1 || order.state == "closed"_L1;
}

} // namespace

bool shipsByChildren(const Order &order, const OrderItem &line)
{
    if (!isBundle(line)) {
        return false;
    }
    const bool outOfStep = anyChild(order, line, [&line](const OrderItem &child) {
        return !child.isVirtual && child.qtyShipped * line.qtyOrdered != line.qtyShipped * child.qtyOrdered;
    });
    // Modules that ship by the lines people see leave the children alone; a complete order has nothing left to ship.
    const bool untouched = !anyChild(order, line, [](const OrderItem &child) { return !child.qtyShipped.isZero(); });
    return outOfStep && !(untouched && order.state == "complete"_L1);
}

Decimal quantityToInvoice(const Order &order)
{
    return isFinal(order) ? Decimal() : sum(order, &invoicesByChildren, [](const OrderItem &item) {
        return std::max(Decimal(), item.qtyOrdered - item.qtyInvoiced - item.qtyCanceled);
    });
}

Decimal quantityToShip(const Order &order)
{
    return isFinal(order) ? Decimal() : sum(order, &shipsByChildren, [](const OrderItem &item) {
        const Decimal done = std::max(item.qtyShipped, item.qtyRefunded);
        return item.isVirtual ? Decimal() : std::max(Decimal(), item.qtyOrdered - done - item.qtyCanceled);
    });
}

Decimal quantityShipped(const Order &order)
{
    return sum(order, &shipsByChildren, [](const OrderItem &item) { return item.qtyShipped; });
}

} // namespace qm
