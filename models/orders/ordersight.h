// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/creditmemo.h"
#include "domain/invoice.h"
#include "domain/order.h"
#include "domain/orderaction.h"
#include "domain/shipment.h"
#include "domain/transaction.h"

#include <optional>
#include <vector>

namespace qm::orders {

/// An order with its documents, as read at one time. Nothing: not asked for.
struct OrderSight
{
    Order order;
    std::optional<std::vector<Invoice>> invoices;
    std::optional<std::vector<Shipment>> shipments;
    std::optional<std::vector<CreditMemo>> creditMemos;
    std::optional<std::vector<Transaction>> transactions;
};

/// Which documents tell what became of an action.
struct Documents
{
    bool invoices = false;
    bool shipments = false;
    bool creditMemos = false;
    bool transactions = false;
};
[[nodiscard]] Documents documentsFor(OrderActionKind kind);

[[nodiscard]] OrderImage imageOf(const OrderSight &sight, UtcTime readAt);
[[nodiscard]] OrderName nameOf(const Order &order);
/// By which people know it: its title, else its code.
[[nodiscard]] QString paymentMethodOf(const Order &order);

} // namespace qm::orders
