// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/creditmemo.h"
#include "domain/invoice.h"
#include "domain/order.h"
#include "domain/orderaction.h"
#include "orders/ordersight.h"

#include <span>
#include <vector>

// What an invoice or a refund will come to, before it is sent: what a dialog shows. The shop makes the sums itself;
// these follow the way Magento collects totals: one kind of amount after the other (subtotal, discount, tax), each line
// its share of what is still open of it, rounded to cents with what was lost carried to the next amount of the
// document, the last pieces of a line all the rest. Both currencies are rounded on their own.

namespace qm::orders {

/// An amount in the website's currency and in the order's (magento-facts 4.23).
struct Both
{
    Decimal base;
    Decimal order;
    friend bool operator==(const Both &, const Both &) = default;
};

struct LineSums
{
    qint64 itemId = 0;
    Decimal quantity;
    Both row; ///< before discount, without tax
    Both discount;
    Both tax;
};

struct DocumentSums
{
    Both subtotal;     ///< without tax
    Both discount;     ///< taken off; the shop writes it negative
    Both shipping;     ///< without tax
    Both tax;          ///< of goods and shipping
    Both compensation; ///< tax that a discount on prices with tax hides
    Both adjustment;   ///< of a refund: given beyond the goods
    Both fee;          ///< of a refund: kept back
    Both total;
    std::vector<LineSums> lines; ///< those that carry amounts
    /// Shipping is taxed, and whether a refund's shipping amount holds that tax is a setting of the shop that its API
    /// does not tell: the total may differ by it.
    bool isShippingTaxUnsure = false;
    /// An invoice is refunded of whose order something was refunded without it: what tax is left of the invoice then,
    /// the shop does not say.
    bool isTaxUnsure = false;
};

/// An invoice of \a pieces; the first one of an order takes the shipping.
[[nodiscard]] DocumentSums invoiceSums(const Order &order, std::span<const ActionLine> pieces);

/// Amounts of a refund in the base currency, as requests have them (magento-facts 4.18).
struct RefundAmounts
{
    Decimal shipping;
    Decimal adjustment; ///< 0 or more
    Decimal fee;        ///< 0 or more
};

/// A refund of \a pieces, of the whole order.
[[nodiscard]] DocumentSums refundSums(const Order &order, std::span<const ActionLine> pieces,
                                      const RefundAmounts &amounts);
/// A refund of \a pieces of \a invoice; \a memos are the order's credit memos.
[[nodiscard]] DocumentSums refundSums(const Order &order, const Invoice &invoice, const std::vector<CreditMemo> &memos,
                                      std::span<const ActionLine> pieces, const RefundAmounts &amounts);

/// Of an action that is planned. A refund that does not say how much of the shipping takes what is left of it.
[[nodiscard]] DocumentSums sumsOf(const InvoiceAction &work, const OrderSight &sight);
[[nodiscard]] DocumentSums sumsOf(const CreditMemoAction &work, const OrderSight &sight);

/// What can still be refunded of \a invoice, as lines of an action; \a memos are the order's credit memos.
[[nodiscard]] std::vector<ActionLine> openToRefund(const Order &order, const Invoice &invoice,
                                                   const std::vector<CreditMemo> &memos);

/// The lines of which \a work, if it is a refund, can take something: of the order, or of the invoice that is refunded.
[[nodiscard]] std::vector<qint64> openBeside(const OrderWork &work, const OrderSight &sight);

/// The most that can go back, in the base currency: what was paid less what was refunded. More is refused with "The
/// most money available to refund is …" (magento-facts 4.5).
[[nodiscard]] Decimal mostRefundable(const Order &order);
/// The most of the shipping that can go back, in the base currency; of \a invoice, or of the order where it is null.
[[nodiscard]] Decimal openShipping(const Order &order, const Invoice *invoice, const std::vector<CreditMemo> &memos);

} // namespace qm::orders
