// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sales/salesorder.h"

#include <vector>

namespace qm::practice {

/// An invoice over \a pieces of the order's lines, with its sums as Magento's collectors make them: each line takes its
/// share of what is not invoiced yet, what rounding left of one line goes into the next, the last piece takes the rest.
/// The first invoice takes the shipping.
[[nodiscard]] SalesDocument priceInvoice(const SalesOrder &order, const std::vector<int> &pieces);

/// A refund over \a pieces, in the same way out of what was invoiced; without shipping and adjustments. Of \a invoice
/// it gives back no more tax than that had; null: of the order.
[[nodiscard]] SalesDocument priceRefund(const SalesOrder &order, const std::vector<int> &pieces,
                                        const SalesDocument *invoice = nullptr);

/// \a base cents in the order's currency.
[[nodiscard]] Pair inBothCurrencies(const SalesOrder &order, qint64 base);

} // namespace qm::practice
