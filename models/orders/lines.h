// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/orderaction.h"
#include "domain/sku.h"

#include <QHash>

#include <vector>

namespace qm::orders {

// Which lines documents go by (magento-facts 4.6 and 4.8, observed 34): of a configurable the parent; of a bundle that
// is shipped together the parent, of one that is shipped separately the children; of a bundle whose parts have prices
// of their own the children are invoiced and refunded, of one with a fixed price the parent; virtual goods are never
// shipped.

/// What an order does not say of its bundles: by product id, whether the parts are shipped each by itself
/// (`shipment_type` 1), as the catalogue has it today. Of a bundle that is not in here, what has happened tells
/// (domain/openquantity.h).
using ShippedSeparately = QHash<qint64, bool>;

/// What lies on a shelf of one piece of a line.
struct LinePart
{
    Sku sku;
    Decimal perPiece;
};

/// One line of the order with what is open of it.
struct DeskLine
{
    qint64 itemId = 0;
    qint64 parentItemId = 0; ///< 0: a line of its own
    Sku sku;
    QString name;
    bool isPriced = false;          ///< invoices and refunds go by it
    bool isShipped = false;         ///< shipments go by it
    Decimal toInvoice;              ///< 0 where it is not priced
    Decimal toShip;                 ///< 0 where it is not shipped
    Decimal toRefund;               ///< 0 where it is not priced
    std::vector<LinePart> parts;    ///< of lines that are shipped
    bool needsShipmentType = false; ///< of a bundle of which nobody said how it is shipped: taken for together
};

/// Every line, in the order's order.
[[nodiscard]] std::vector<DeskLine> deskLines(const Order &order, const ShippedSeparately &separately = {});

/// Product ids of the order's bundles, of which ShippedSeparately is to be found out.
[[nodiscard]] std::vector<qint64> bundlesToAsk(const Order &order);

/// Everything that is open, as lines of an action.
[[nodiscard]] std::vector<ActionLine> openToInvoice(const std::vector<DeskLine> &lines);
[[nodiscard]] std::vector<ActionLine> openToShip(const std::vector<DeskLine> &lines);
[[nodiscard]] std::vector<ActionLine> openToRefund(const std::vector<DeskLine> &lines);

} // namespace qm::orders
