// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sales/documentinput.h"
#include "practice/sales/salesorder.h"

#include <string>
#include <vector>

namespace qm::practice {

/// How many pieces of each line a request means, lines that only show what others carry among them. Throws Refusal for
/// an invoice over more than is open (observed 28).
[[nodiscard]] std::vector<int> piecesToInvoice(const SalesOrder &order, const DocumentInput &input);
/// Cut to what is open (observed 28, magento-facts 4.7).
[[nodiscard]] std::vector<int> piecesToShip(const SalesOrder &order, const DocumentInput &input);
/// As asked for; what is too many is for the validation. \a invoice: only what is left of it, null: of the order.
[[nodiscard]] std::vector<int> piecesToRefund(const SalesOrder &order, const DocumentInput &input,
                                              const SalesDocument *invoice);
/// What is left of an invoice's line to refund.
[[nodiscard]] int openOfInvoice(const SalesOrder &order, const SalesDocument &invoice, std::size_t line);

/// Counts \a pieces as done.
void count(SalesOrder &order, const std::vector<int> &pieces, int LineProgress::*done);

/// Pieces of the lines that carry money.
[[nodiscard]] int pricedPieces(const SalesOrder &order, const std::vector<int> &pieces);

/// Magento's validators give their findings together: `{title} Document Validation Error(s):` and a line for each.
void refuseWith(std::string_view title, const std::vector<std::string> &messages);
[[nodiscard]] Refusal plainRefusal(std::string message);

/// Index of the line with this item id, -1: none.
[[nodiscard]] int lineOf(const SalesOrder &order, qint64 itemId);

} // namespace qm::practice
