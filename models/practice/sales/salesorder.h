// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sales/salesbook.h"

#include <QtGlobal>

#include <memory>
#include <string>
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

struct OrderWrites;

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
    Pair adjustment;    ///< refunds: paid back on top
    Pair adjustmentFee; ///< refunds: kept back
    Pair grandTotal;
    int totalQuantity = 0;
    // Of documents that were made since the seed; the seed's follow from their numbers.
    bool added = false;
    bool online = false;        ///< money went through the gateway
    bool notified = false;      ///< the customer got an e-mail
    bool withArguments = false; ///< a refund that was given amounts
    qint64 invoiceId = 0;       ///< a refund of this invoice; 0: of the order
    std::string source;         ///< a shipment's
    std::string gatewayId;      ///< empty: no transaction
};

/// What the gateway did for an order: place 0 is the authorization, then the captures, then the refunds of the seed,
/// then what was done since.
struct SalesTransaction
{
    qint64 id = 0;
    qint64 parentId = 0; ///< 0: none
    qint64 orderId = 0;
    std::string gatewayId;
    std::string parentGatewayId; ///< empty: none
    std::string type;
    bool closed = false;
    qint64 created = 0; ///< seconds since the epoch
};

/// One order with everything that can be read of it. \a book must outlive it.
struct SalesOrder
{
    const SalesBook *book = nullptr;
    qint64 row = 0;
    const Basket *basket = nullptr;
    const SalesShape *shape = nullptr;         ///< as the seed made it
    std::shared_ptr<const OrderWrites> writes; ///< what was done since; null: nothing
    std::string state;                         ///< now; empty: null
    std::string status;
    std::string heldState;
    std::string heldStatus;
    bool canceled = false; ///< what was not invoiced is canceled
    const StoreView *view = nullptr;
    const Terms *terms = nullptr;
    bool online = false;
    SalesTimes times;
    PricedBasket amounts;
    std::vector<LineProgress> progress;
    std::vector<SalesDocument> invoices;
    std::vector<SalesDocument> shipments;
    std::vector<SalesDocument> creditmemos;
    std::size_t seedInvoices = 0; ///< the first of invoices
    std::size_t seedCreditmemos = 0;
    qint64 firstItemId = 0;

    [[nodiscard]] qint64 id() const { return row + 1; }
    [[nodiscard]] qint64 itemId(std::size_t line) const { return firstItemId + static_cast<qint64>(line); }
    [[nodiscard]] qint64 shippingAddressId() const { return 2 * row + 1; }
    [[nodiscard]] qint64 billingAddressId() const { return 2 * row + 2; }
    [[nodiscard]] Pair paid() const; ///< an offline invoice counts as paid (observed 33)
    [[nodiscard]] Pair paidOnline() const;
    [[nodiscard]] Pair refundedTotal() const;
    [[nodiscard]] Pair refundedOnline() const;
    [[nodiscard]] std::vector<SalesDocument> &documents(DocumentKind kind);
    [[nodiscard]] const std::vector<SalesDocument> &documents(DocumentKind kind) const;
};

/// The whole order as it is now; a few microseconds.
[[nodiscard]] SalesOrder makeOrder(const SalesBook &book, qint64 row);

/// The sum of one member over documents: `sumOf(order.invoices, &SalesDocument::tax)`.
[[nodiscard]] Pair sumOf(const std::vector<SalesDocument> &documents, Pair SalesDocument::*member);

/// What the documents took of one line.
[[nodiscard]] Pair lineSum(const std::vector<SalesDocument> &documents, std::size_t line,
                           Pair SalesDocumentLine::*member);

/// Counts \a pieces of a line as shipped, and puts it into \a shipment where it is a line of its own. A configurable
/// and a ship-together bundle go by their parent line, a ship-separately bundle by its children (observed 34): its
/// parent's `qty_shipped` then counts shipments (bundle-order-after-ship).
void shipPieces(SalesOrder &order, SalesDocument &shipment, const std::vector<int> &pieces);

} // namespace qm::practice
