// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/lists/collection.h"
#include "practice/sales/salesbook.h"
#include "practice/state.h"

#include <memory>

namespace qm::practice {

using SharedSalesBook = std::shared_ptr<const SalesBook>;

[[nodiscard]] std::unique_ptr<const Collection> makeOrderCollection(SharedSalesBook book, const State &state);
[[nodiscard]] std::unique_ptr<const Collection> makeOrderItemCollection(SharedSalesBook book);
[[nodiscard]] std::unique_ptr<const Collection> makeInvoiceCollection(SharedSalesBook book);
[[nodiscard]] std::unique_ptr<const Collection> makeShipmentCollection(SharedSalesBook book);
[[nodiscard]] std::unique_ptr<const Collection> makeCreditmemoCollection(SharedSalesBook book);
[[nodiscard]] std::unique_ptr<const Collection> makeTransactionCollection(SharedSalesBook book);

/// The book behind a collection of orders that makeOrderCollection() made.
[[nodiscard]] const SalesBook &bookOf(const Collection &orders);

} // namespace qm::practice
