// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sales/salesorder.h"

#include <cstddef>

namespace qm::practice {

/// What an order allows and where it goes, by Magento's state machine (magento-facts 4.5, 4.16).

/// How many pieces of a line are open. Lines that only show what others carry (a configurable's child, a dynamic
/// bundle's parent) count as those do.
[[nodiscard]] int openToInvoice(const SalesOrder &order, std::size_t line);
[[nodiscard]] int openToRefund(const SalesOrder &order, std::size_t line);
/// 0 for virtual lines, and for lines that are not shipped by themselves (magento-facts 4.6).
[[nodiscard]] int openToShip(const SalesOrder &order, std::size_t line);

/// A line that is shipped by itself: no virtual one, and of a compound the right one of parent and children.
[[nodiscard]] bool shipsByItself(const SalesOrder &order, std::size_t line);

[[nodiscard]] bool canHold(const SalesOrder &order);
[[nodiscard]] bool canUnhold(const SalesOrder &order);
[[nodiscard]] bool canCancel(const SalesOrder &order);
[[nodiscard]] bool canInvoice(const SalesOrder &order);
[[nodiscard]] bool canShip(const SalesOrder &order);
[[nodiscard]] bool canRefund(const SalesOrder &order);

/// The order goes into \a state, with that state's default status.
void enter(SalesOrder &order, std::string_view state);
/// After an invoice or shipment (\a progressed) or a refund: a status of the shop's own is lost (magento-facts 4.15).
void settle(SalesOrder &order, bool progressed);
/// Cancels what is open.
void cancelRest(SalesOrder &order);

/// Parents of dynamic bundles follow their children: as many as are whole.
void followChildren(SalesOrder &order, int LineProgress::*done);

} // namespace qm::practice
