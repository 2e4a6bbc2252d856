// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/sumparts.h"

namespace qm::orders {

using namespace sums;

namespace {

std::vector<Rest> restsToRefund(const Order &order, const Invoice *invoice, std::span<const ActionLine> pieces)
{
    std::vector<Rest> rests;
    const std::vector<DeskLine> lines = deskLines(order);
    for (const OrderItem &item : order.items) {
        const bool isThere = invoice == nullptr || std::ranges::any_of(invoice->items, [&item](const InvoiceItem &own) {
                                 return own.orderItemId == item.itemId;
                             });
        if (isThere && isPriced(lines, item)) {
            rests.push_back(restToRefund(item, piecesOf(pieces, item.itemId)));
        }
    }
    return rests;
}

/// A part of the shipping, in both currencies.
Sides shippingToRefund(const Order &order, Decimal base)
{
    const Sides all = orderShipping(order);
    const Sides open = all - sides(order.baseShippingRefunded, order.shippingRefunded);
    const double wanted = toCents(toDouble(base));
    if (wanted > open.base - 0.0001) {
        return open;
    }
    return toCents(all * (all.base > 0 ? wanted / all.base : 0));
}

/// The tax of that part. \a invoice: null for a refund of the order.
Sides shippingTaxToRefund(const Order &order, const Invoice *invoice, Sides shipping)
{
    const Sides all = orderShipping(order);
    if (all.base <= 0) {
        return {};
    }
    if (invoice != nullptr) {
        return toCents(sides(invoice->baseShippingTaxAmount, invoice->shippingTaxAmount) * (shipping.base / all.base));
    }
    const Sides tax = sides(order.baseShippingTaxAmount, order.shippingTaxAmount);
    const double open = all.base - toDouble(order.baseShippingRefunded);
    if (open > shipping.base + 0.00001) {
        return toCents(
            Sides{tax.base * shipping.base / all.base, all.order > 0 ? tax.order * shipping.order / all.order : 0});
    }
    return tax - sides(order.baseShippingTaxRefunded, order.shippingTaxRefunded);
}

/// Whether the refund takes all that is left: then it takes all that is left of the tax, too.
bool isLastRefund(const Order &order, const std::vector<Rest> &rests, std::span<const ActionLine> pieces)
{
    const std::vector<DeskLine> lines = deskLines(order);
    const bool allTaken = std::ranges::all_of(rests, &Rest::isLast);
    // Lines that only show the amounts of others are in the document, too, and count as not taken.
    const bool anyDummy = std::ranges::any_of(order.items, [&](const OrderItem &item) {
        return !isPriced(lines, item) && std::ranges::any_of(order.items, [&](const OrderItem &other) {
            const bool isRelated =
                other.itemId == item.parentItemId.value_or(0) || other.parentItemId.value_or(0) == item.itemId;
            return isRelated && piecesOf(pieces, other.itemId) > Decimal();
        });
    });
    return allTaken && !anyDummy;
}

/// \a allowedTax: what is left of the tax of the invoice, or of the order.
DocumentSums refund(const Order &order, const Invoice *invoice, Sides allowedTax, std::span<const ActionLine> pieces,
                    const RefundAmounts &amounts)
{
    const std::vector<Rest> rests = restsToRefund(order, invoice, pieces);
    const Goods goods(rests);
    const Sides shipping = shippingToRefund(order, amounts.shipping);
    const Sides shippingTax = shippingTaxToRefund(order, invoice, shipping);
    const Sides all = orderShipping(order);
    const Sides shippingOff = all.base > 0 ? sides(order.baseShippingDiscountAmount, order.shippingDiscountAmount) *
                                                 (shipping.base / all.base)
                                           : Sides();
    const bool isTaxedPart = shipping.base < all.base - 0.00001 && toDouble(order.shippingTaxAmount) > 0;
    const Sides tax =
        isLastRefund(order, rests, pieces) && !isTaxedPart ? allowedTax : lesser(allowedTax, goods.tax + shippingTax);
    const double rate = toDouble(order.baseToOrderRate.value_or(Decimal(1)));
    const auto converted = [rate](Decimal base) {
        const double rounded = toCents(toDouble(base));
        return Sides{rounded, toCents(rounded * rate)};
    };
    const Sides adjustment = converted(amounts.adjustment);
    const Sides fee = converted(amounts.fee);
    DocumentSums sums;
    sums.subtotal = both(goods.subtotal);
    sums.discount = both(goods.discount + shippingOff);
    sums.shipping = both(shipping);
    sums.tax = both(tax);
    sums.compensation = both(goods.compensation);
    sums.adjustment = both(adjustment);
    sums.fee = both(fee);
    sums.lines = goods.lines;
    sums.isShippingTaxUnsure = toDouble(order.shippingTaxAmount) > 0 && shipping.base > 0;
    return finished(std::move(sums), goods.subtotal - goods.discount - shippingOff + shipping + tax +
                                         goods.compensation + adjustment - fee);
}

} // namespace

DocumentSums refundSums(const Order &order, std::span<const ActionLine> pieces, const RefundAmounts &amounts)
{
    const Sides tax = sides(order.baseTaxInvoiced, order.taxInvoiced) - sides(order.baseTaxRefunded, order.taxRefunded);
    return refund(order, nullptr, tax, pieces, amounts);
}

DocumentSums refundSums(const Order &order, const Invoice &invoice, const std::vector<CreditMemo> &memos,
                        std::span<const ActionLine> pieces, const RefundAmounts &amounts)
{
    Sides tax = sides(invoice.baseTaxAmount, invoice.taxAmount);
    for (const CreditMemo &memo : memos) {
        tax = memo.invoiceId == invoice.entityId ? tax - sides(memo.baseTaxAmount, memo.taxAmount) : tax;
    }
    const bool isMixed =
        std::ranges::any_of(memos, [&invoice](const CreditMemo &memo) { return memo.invoiceId != invoice.entityId; });
    DocumentSums sums = refund(order, &invoice, tax, pieces, amounts);
    sums.isTaxUnsure = isMixed && !sums.tax.base.isZero();
    return sums;
}

std::vector<ActionLine> openToRefund(const Order &order, const Invoice &invoice, const std::vector<CreditMemo> &memos)
{
    constexpr int canceled = 3;
    std::vector<ActionLine> open = openToRefund(deskLines(order));
    for (ActionLine &line : open) {
        Decimal left;
        for (const InvoiceItem &item : invoice.items) {
            left += item.orderItemId == line.orderItemId ? item.qty : Decimal();
        }
        for (const CreditMemo &memo : memos) {
            for (const CreditMemoItem &item : memo.items) {
                const bool isOfIt = memo.invoiceId == invoice.entityId && memo.state != canceled;
                left += isOfIt && item.orderItemId == line.orderItemId ? -item.qty : Decimal();
            }
        }
        line.qty = std::min(line.qty, left);
    }
    std::erase_if(open, [](const ActionLine &line) { return line.qty <= Decimal(); });
    return open;
}

std::vector<qint64> openBeside(const OrderWork &work, const OrderSight &sight)
{
    const auto *memo = std::get_if<CreditMemoAction>(&work);
    if (!memo) {
        return {};
    }
    std::vector<ActionLine> open;
    if (memo->invoiceId == 0) {
        open = openToRefund(deskLines(sight.order));
    } else if (sight.invoices) {
        const auto paid = std::ranges::find(*sight.invoices, memo->invoiceId, &Invoice::entityId);
        open = paid == sight.invoices->end()
                   ? open
                   : openToRefund(sight.order, *paid, sight.creditMemos.value_or(std::vector<CreditMemo>()));
    }
    std::vector<qint64> items;
    for (const ActionLine &line : open) {
        items.push_back(line.orderItemId);
    }
    return items;
}

Decimal mostRefundable(const Order &order)
{
    return std::max(Decimal(), order.baseTotalPaid.value_or(Decimal()) - order.baseTotalRefunded.value_or(Decimal()));
}

Decimal openShipping(const Order &order, const Invoice *invoice, const std::vector<CreditMemo> &memos)
{
    const Decimal open = order.baseShippingAmount.value_or(Decimal()) - order.baseShippingRefunded.value_or(Decimal());
    if (invoice == nullptr) {
        return std::max(Decimal(), std::min(open, order.baseShippingInvoiced.value_or(Decimal())));
    }
    Decimal own = invoice->baseShippingAmount.value_or(Decimal());
    for (const CreditMemo &memo : memos) {
        own = memo.invoiceId == invoice->entityId ? own - memo.baseShippingAmount.value_or(Decimal()) : own;
    }
    return std::max(Decimal(), std::min(open, own));
}

} // namespace qm::orders
