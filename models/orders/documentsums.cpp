// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/sumparts.h"

namespace qm::orders {

using namespace sums;

namespace {

/// What is invoiced, locked or canceled whole is not in an invoice, not even with no pieces: as the last of its line it
/// would bring the amounts of what was canceled.
bool isInInvoice(const OrderItem &item)
{
    return !item.lockedDoInvoice.value_or(false) && item.qtyOrdered - item.qtyInvoiced - item.qtyCanceled > Decimal();
}

std::vector<Rest> restsToInvoice(const Order &order, std::span<const ActionLine> pieces)
{
    std::vector<Rest> rests;
    const std::vector<DeskLine> lines = deskLines(order);
    const bool isDiscounted = isRowDiscounted(order);
    for (const OrderItem &item : order.items) {
        if (isPriced(lines, item) && isInInvoice(item)) {
            rests.push_back(restToInvoice(item, piecesOf(pieces, item.itemId), isDiscounted));
        }
    }
    return rests;
}

} // namespace

DocumentSums invoiceSums(const Order &order, std::span<const ActionLine> pieces)
{
    const std::vector<Rest> rests = restsToInvoice(order, pieces);
    const Goods goods(rests);
    const bool isLast = std::ranges::all_of(rests, &Rest::isLast);
    const Sides openSubtotal =
        sides(order.baseSubtotal, order.subtotal) - sides(order.baseSubtotalInvoiced, order.subtotalInvoiced);
    const Sides subtotal = isLast ? openSubtotal : lesser(goods.subtotal, openSubtotal);

    const bool isFirst = order.baseShippingInvoiced.value_or(Decimal()).isZero();
    const Sides shipping = isFirst ? orderShipping(order) : Sides();
    const Sides shippingTax = isFirst ? sides(order.baseShippingTaxAmount, order.shippingTaxAmount) : Sides();
    const Sides openTax = sides(order.baseTaxAmount, order.taxAmount) - sides(order.baseTaxInvoiced, order.taxInvoiced);
    const Sides tax = isLast ? openTax : lesser(goods.tax + shippingTax, openTax);
    const Sides shippingOff = order.discountInvoiced.value_or(Decimal()).isZero()
                                  ? sides(order.baseShippingDiscountAmount, order.shippingDiscountAmount)
                                  : Sides();
    DocumentSums sums;
    sums.subtotal = both(subtotal);
    sums.discount = both(goods.discount + shippingOff);
    sums.shipping = both(shipping);
    sums.tax = both(tax);
    sums.compensation = both(goods.compensation);
    sums.lines = goods.lines;
    return finished(std::move(sums), subtotal - goods.discount - shippingOff + shipping + tax + goods.compensation);
}

DocumentSums sumsOf(const InvoiceAction &work, const OrderSight &sight)
{
    return invoiceSums(sight.order, work.lines);
}

DocumentSums sumsOf(const CreditMemoAction &work, const OrderSight &sight)
{
    static const std::vector<Invoice> noInvoices;
    static const std::vector<CreditMemo> noMemos;
    const std::vector<Invoice> &invoices = sight.invoices ? *sight.invoices : noInvoices;
    const std::vector<CreditMemo> &memos = sight.creditMemos ? *sight.creditMemos : noMemos;
    const auto found = std::ranges::find(invoices, work.invoiceId, &Invoice::entityId);
    const Invoice *invoice = work.invoiceId == 0 || found == invoices.end() ? nullptr : &*found;
    const RefundAmounts amounts{work.shippingAmount ? *work.shippingAmount : openShipping(sight.order, invoice, memos),
                                work.adjustmentPositive, work.adjustmentNegative};
    return invoice == nullptr ? refundSums(sight.order, work.lines, amounts)
                              : refundSums(sight.order, *invoice, memos, work.lines, amounts);
}

} // namespace qm::orders
