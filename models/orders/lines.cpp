// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/lines.h"

#include "domain/openquantity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::orders {

namespace {

bool isBundle(const OrderItem &line)
{
    return line.productType == "bundle"_L1;
}

const OrderItem *parentOf(const Order &order, const OrderItem &line)
{
    const auto parent = line.parentItemId.value_or(0) == 0
                            ? order.items.end()
                            : std::ranges::find(order.items, *line.parentItemId, &OrderItem::itemId);
    return parent == order.items.end() ? nullptr : &*parent;
}

std::vector<const OrderItem *> childrenOf(const Order &order, const OrderItem &line)
{
    std::vector<const OrderItem *> children;
    for (const OrderItem &child : order.items) {
        if (child.parentItemId.value_or(0) == line.itemId) {
            children.push_back(&child);
        }
    }
    return children;
}

/// Whether the parts of a bundle have prices of their own: with a fixed price they have none.
bool isPricedByParts(const Order &order, const OrderItem &bundle)
{
    return std::ranges::any_of(childrenOf(order, bundle),
                               [](const OrderItem *child) { return !child->price.isZero(); });
}

struct ShippingWay
{
    bool byParts = false;
    bool isKnown = true;
};

ShippingWay shippingWay(const Order &order, const OrderItem &bundle, const ShippedSeparately &separately)
{
    if (const auto said = separately.constFind(bundle.productId.value_or(0)); said != separately.cend()) {
        return {*said, true};
    }
    const bool isTouched =
        !bundle.qtyShipped.isZero() ||
        std::ranges::any_of(childrenOf(order, bundle), [](auto *child) { return !child->qtyShipped.isZero(); });
    return {shipsByChildren(order, bundle), isTouched};
}

bool isPriced(const Order &order, const OrderItem &line, const OrderItem *parent)
{
    if (parent) {
        return isBundle(*parent) && isPricedByParts(order, *parent);
    }
    return !isBundle(line) || !isPricedByParts(order, line);
}

Decimal left(Decimal pieces)
{
    return std::max(Decimal(), pieces);
}

Decimal perPiece(const OrderItem &child, const OrderItem &parent)
{
    const qint64 pieces = parent.qtyOrdered.units();
    return pieces <= 0 ? child.qtyOrdered
                       : Decimal::fromUnits(child.qtyOrdered.units() * Decimal::unitsPerOne / pieces);
}

std::vector<LinePart> partsOf(const Order &order, const OrderItem &line)
{
    std::vector<LinePart> parts;
    for (const OrderItem *child : childrenOf(order, line)) {
        if (!child->isVirtual) {
            parts.push_back({child->sku, perPiece(*child, line)});
        }
    }
    if (parts.empty()) {
        parts.push_back({line.sku, Decimal(1)});
    }
    return parts;
}

std::vector<ActionLine> open(const std::vector<DeskLine> &lines, Decimal DeskLine::*pieces)
{
    std::vector<ActionLine> all;
    for (const DeskLine &line : lines) {
        if (line.*pieces > Decimal()) {
            all.push_back({line.itemId, line.*pieces});
        }
    }
    return all;
}

} // namespace

std::vector<DeskLine> deskLines(const Order &order, const ShippedSeparately &separately)
{
    std::vector<DeskLine> lines;
    for (const OrderItem &item : order.items) {
        const OrderItem *parent = parentOf(order, item);
        DeskLine line;
        line.itemId = item.itemId;
        line.parentItemId = parent ? parent->itemId : 0;
        line.sku = item.sku;
        line.name = item.name;
        line.isPriced = isPriced(order, item, parent);
        if (const OrderItem *bundle = parent ? parent : &item; !isBundle(*bundle)) {
            line.isShipped = !parent && !item.isVirtual;
        } else {
            const ShippingWay way = shippingWay(order, *bundle, separately);
            line.isShipped = !item.isVirtual && way.byParts == (parent != nullptr);
            line.needsShipmentType = !way.isKnown;
        }
        if (line.isPriced) {
            line.toInvoice = item.lockedDoInvoice.value_or(false)
                                 ? Decimal()
                                 : left(item.qtyOrdered - item.qtyInvoiced - item.qtyCanceled);
            line.toRefund = left(item.qtyInvoiced - item.qtyRefunded);
        }
        if (line.isShipped) {
            const Decimal done = std::max(item.qtyShipped, item.qtyRefunded);
            line.toShip =
                item.lockedDoShip.value_or(false) ? Decimal() : left(item.qtyOrdered - done - item.qtyCanceled);
            line.parts = partsOf(order, item);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<qint64> bundlesToAsk(const Order &order)
{
    std::vector<qint64> products;
    for (const OrderItem &item : order.items) {
        if (isBundle(item) && item.productId) {
            products.push_back(*item.productId);
        }
    }
    return products;
}

std::vector<ActionLine> openToInvoice(const std::vector<DeskLine> &lines)
{
    return open(lines, &DeskLine::toInvoice);
}

std::vector<ActionLine> openToShip(const std::vector<DeskLine> &lines)
{
    return open(lines, &DeskLine::toShip);
}

std::vector<ActionLine> openToRefund(const std::vector<DeskLine> &lines)
{
    return open(lines, &DeskLine::toRefund);
}

} // namespace qm::orders
