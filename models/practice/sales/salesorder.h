// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sales/salesbook.h"

#include <QtGlobal>

#include <vector>

namespace qm::practice {

/// What became of one order line.
struct LineProgress
{
    int invoiced = 0;
    int shipped = 0;
    int refunded = 0;
    int canceled = 0;
};

/// One line of an invoice or credit memo (with amounts) or of a shipment (without).
struct SalesDocumentLine
{
    int line = 0; ///< index in the order
    int quantity = 0;
    Pair row; ///< before discount
    Pair discount;
    Pair tax;
    Pair fullTax;
};

enum class DocumentKind { Invoice, Shipment, Creditmemo };

struct SalesDocument
{
    DocumentKind kind = DocumentKind::Invoice;
    qint64 id = 0;      ///< entity_id
    qint64 created = 0; ///< seconds since the epoch
    std::vector<SalesDocumentLine> lines;
    Pair subtotal;
    Pair subtotalInclTax;
    Pair discount;
    Pair tax;
    Pair shipping;
    Pair adjustment; ///< refunds: paid back on top
    Pair grandTotal;
    int totalQuantity = 0;
};

/// One order with everything that can be read of it. \a book must outlive it.
struct SalesOrder
{
    const SalesBook *book = nullptr;
    qint64 row = 0;
    const Basket *basket = nullptr;
    const SalesShape *shape = nullptr;
    const StoreView *view = nullptr;
    const Terms *terms = nullptr;
    bool online = false;
    SalesTimes times;
    PricedBasket amounts;
    std::vector<LineProgress> progress;
    std::vector<SalesDocument> invoices;
    std::vector<SalesDocument> shipments;
    std::vector<SalesDocument> creditmemos;
    qint64 firstItemId = 0;

    [[nodiscard]] qint64 id() const { return row + 1; }
    [[nodiscard]] qint64 itemId(std::size_t line) const { return firstItemId + static_cast<qint64>(line); }
    [[nodiscard]] qint64 shippingAddressId() const { return 2 * row + 1; }
    [[nodiscard]] qint64 billingAddressId() const { return 2 * row + 2; }
    [[nodiscard]] Pair paid() const; ///< an offline invoice counts as paid (observed 33)
    [[nodiscard]] Pair refundedTotal() const;
};

/// The whole order; a few microseconds.
[[nodiscard]] SalesOrder makeOrder(const SalesBook &book, qint64 row);

/// The sum of one member over documents: `sumOf(order.invoices, &SalesDocument::tax)`.
[[nodiscard]] Pair sumOf(const std::vector<SalesDocument> &documents, Pair SalesDocument::*member);

} // namespace qm::practice
