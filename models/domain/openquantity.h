// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/order.h"

// What is left to do of an order, in pieces, as the shop itself counts: a line has its ordered pieces less what was
// done (or refunded before it could be shipped) less what was canceled; of a configurable only the parent line counts,
// its child is the same piece again. Nothing is left of canceled and closed orders.
//
// A bundle counts as one thing, or its children do. The API does not say which (`shipment_type` is not in an order),
// but what happened does: together, every child is shipped in proportion to the bundle. Separately, the bundle's own
// line is no goods at all, and each shipment of the order, whatever is in it, adds one to its `qty_shipped`. Invoicing
// goes by the children where they carry the price; the first invoice then marks the whole bundle's line as invoiced. As
// long as nothing was done of a bundle, it counts as one.
//
// The copy keeps these figures in columns (resources/schema/cache/003_orders.sql): who changes one raises the number
// there, and every copy is pulled anew.

namespace qm {

[[nodiscard]] Decimal quantityToInvoice(const Order &order);
[[nodiscard]] Decimal quantityToShip(const Order &order); ///< without what is virtual
[[nodiscard]] Decimal quantityShipped(const Order &order);

/// Whether the children of this line of the order are what is shipped: then its own quantities tell nothing.
[[nodiscard]] bool shipsByChildren(const Order &order, const OrderItem &line);

} // namespace qm
