// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/documentsums.h"

#include "orders/lines.h"

#include <algorithm>
#include <cmath>

namespace qm::orders {

namespace {

/// Amounts are computed as the shop does it, in binary fractions, so that halves fall to the same side.
struct Sides
{
    double base = 0;
    double order = 0;
    friend Sides operator+(Sides a, Sides b) { return {a.base + b.base, a.order + b.order}; }
    friend Sides operator-(Sides a, Sides b) { return {a.base - b.base, a.order - b.order}; }
    friend Sides operator*(Sides a, double factor) { return {a.base * factor, a.order * factor}; }
    friend Sides operator/(Sides a, double by) { return {a.base / by, a.order / by}; }
};

double toDouble(Decimal value)
{
    return double(value.units()) / Decimal::unitsPerOne;
}

double toDouble(const std::optional<Decimal> &value)
{
    return toDouble(value.value_or(Decimal()));
}

template <typename Base, typename Order>
Sides sides(const Base &base, const Order &order)
{
    return {toDouble(base), toDouble(order)};
}

Decimal toDecimal(double value)
{
    return Decimal::fromUnits(std::llround(value * Decimal::unitsPerOne));
}

Both both(Sides sides)
{
    return {toDecimal(sides.base), toDecimal(sides.order)};
}

/// To cents, halves away from zero; what is a half but for the last binary digits is one.
double toCents(double value)
{
    const double cents = std::fabs(value) * 100;
    const double whole = std::floor(cents + 0.5 + 1e-9 * std::max(1.0, cents));
    return std::copysign(whole / 100, value);
}

Sides toCents(Sides value)
{
    return {toCents(value.base), toCents(value.order)};
}

Sides lesser(Sides a, Sides b)
{
    return {std::min(a.base, b.base), std::min(a.order, b.order)};
}

/// One document's rounding in one currency: what is cut off one amount is added to the next. Discounts count the other
/// way.
class CarriedRounding
{
public:
    double operator()(double amount, bool isDiscount)
    {
        if (amount == 0) {
            return 0;
        }
        const double wanted = amount + (isDiscount ? -m_delta : m_delta);
        const double rounded = toCents(wanted);
        m_delta = isDiscount ? rounded - wanted : wanted - rounded;
        return rounded;
    }

private:
    double m_delta = 0;
};

class Rounding
{
public:
    Sides operator()(Sides amount, bool isDiscount = false)
    {
        return {m_base(amount.base, isDiscount), m_order(amount.order, isDiscount)};
    }

private:
    CarriedRounding m_base;
    CarriedRounding m_order;
};

/// What is still open of one line, and how many pieces that is for.
struct Rest
{
    const OrderItem *item = nullptr;
    double taken = 0;     ///< pieces of this document
    double open = 0;      ///< pieces the shop would let it have
    double available = 0; ///< pieces that the amounts are for
    Sides row;
    Sides discount;
    Sides tax;
    Sides compensation;

    [[nodiscard]] bool isLast() const { return std::fabs(taken - open) < 1e-8; }
};

Decimal piecesOf(std::span<const ActionLine> pieces, qint64 itemId)
{
    const auto found = std::ranges::find(pieces, itemId, &ActionLine::orderItemId);
    return found == pieces.end() ? Decimal() : found->qty;
}

/// Lines that are not only show the amounts of others.
bool isPriced(const std::vector<DeskLine> &lines, const OrderItem &item)
{
    const auto found = std::ranges::find(lines, item.itemId, &DeskLine::itemId);
    return found != lines.end() && found->isPriced;
}

/// Before discount. The API takes the discount off the row of an order's line (as recorded: row_total of a discounted
/// line is 46.80 where the price is 52.00); servers before 2.3.2 did not, which the order's subtotal tells.
bool isRowDiscounted(const Order &order)
{
    Decimal rows;
    const std::vector<DeskLine> lines = deskLines(order);
    for (const OrderItem &item : order.items) {
        rows += isPriced(lines, item) ? item.baseRowTotal : Decimal();
    }
    return rows != order.baseSubtotal;
}

/// A part of a line's compensation, which is kept in the order's currency only.
Sides compensationOf(const OrderItem &item, const std::optional<Decimal> &part)
{
    const Sides all = sides(item.baseDiscountTaxCompensationAmount, item.discountTaxCompensationAmount);
    const double order = toDouble(part);
    return {all.order == 0 ? order : toCents(order * all.base / all.order), order};
}

Rest restToInvoice(const OrderItem &item, Decimal pieces, bool isDiscounted)
{
    Rest rest;
    rest.item = &item;
    rest.taken = toDouble(pieces);
    rest.open = toDouble(std::max(Decimal(), item.qtyOrdered - item.qtyInvoiced - item.qtyCanceled));
    rest.available = toDouble(item.qtyOrdered - item.qtyInvoiced);
    const Sides discount = sides(item.baseDiscountAmount, item.discountAmount);
    rest.row = sides(item.baseRowTotal, item.rowTotal) + discount * (isDiscounted ? 1 : 0) -
               sides(item.baseRowInvoiced, item.rowInvoiced);
    rest.discount = discount - sides(item.baseDiscountInvoiced, item.discountInvoiced);
    rest.tax = sides(item.baseTaxAmount, item.taxAmount) - sides(item.baseTaxInvoiced, item.taxInvoiced);
    // The API has the invoiced and refunded part in the order's currency only; where there is one currency it is both.
    const double invoiced = toDouble(item.discountTaxCompensationInvoiced);
    rest.compensation =
        sides(item.baseDiscountTaxCompensationAmount, item.discountTaxCompensationAmount) - Sides{invoiced, invoiced};
    return rest;
}

Rest restToRefund(const OrderItem &item, Decimal pieces)
{
    Rest rest;
    rest.item = &item;
    rest.taken = toDouble(pieces);
    rest.open = toDouble(std::max(Decimal(), item.qtyInvoiced - item.qtyRefunded));
    rest.available = rest.open;
    rest.row = sides(item.baseRowInvoiced, item.rowInvoiced) - sides(item.baseAmountRefunded, item.amountRefunded);
    rest.discount = sides(item.baseDiscountInvoiced, item.discountInvoiced) -
                    sides(item.baseDiscountRefunded, item.discountRefunded);
    rest.tax = sides(item.baseTaxInvoiced, item.taxInvoiced) - sides(item.baseTaxRefunded, item.taxRefunded);
    rest.compensation = compensationOf(item, item.discountTaxCompensationInvoiced) -
                        compensationOf(item, item.discountTaxCompensationRefunded);
    return rest;
}

/// The sums over lines, kind by kind: the order in which rounding is carried.
struct Goods
{
    Sides subtotal;
    Sides discount;
    Sides tax;
    Sides compensation;
    std::vector<LineSums> lines;

    explicit Goods(const std::vector<Rest> &rests)
    {
        Rounding rounding;
        const auto part = [&rounding](const Rest &rest, Sides whole, bool isDiscount) {
            return rest.isLast() || rest.available <= 0 ? whole
                                                        : rounding(whole / rest.available * rest.taken, isDiscount);
        };
        for (const Rest &rest : rests) {
            const Sides row = part(rest, rest.row, false);
            subtotal = subtotal + row;
            lines.push_back({rest.item->itemId, toDecimal(rest.taken), both(row), {}, {}});
        }
        for (std::size_t i = 0; i < rests.size(); ++i) {
            const Sides off = part(rests[i], rests[i].discount, true);
            discount = discount + off;
            lines[i].discount = both(off);
        }
        for (std::size_t i = 0; i < rests.size(); ++i) {
            if (rests[i].taken > 0) {
                const Sides own = part(rests[i], rests[i].tax, false);
                tax = tax + own;
                compensation = compensation + part(rests[i], rests[i].compensation, false);
                lines[i].tax = both(own);
            }
        }
        std::erase_if(lines, [](const LineSums &line) { return line.quantity.isZero(); });
    }
};

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

Sides orderShipping(const Order &order)
{
    return sides(order.baseShippingAmount, order.shippingAmount);
}

DocumentSums finished(DocumentSums sums, Sides total)
{
    sums.total = both(total);
    return sums;
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
/// \a isMixed: others than its own memos took from it.
DocumentSums refund(const Order &order, const Invoice *invoice, Sides allowedTax, bool isMixed,
                    std::span<const ActionLine> pieces, const RefundAmounts &amounts)
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
    const Sides tax = isLastRefund(order, rests, pieces) && !isTaxedPart && !isMixed
                          ? allowedTax
                          : lesser(allowedTax, goods.tax + shippingTax);
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

DocumentSums refundSums(const Order &order, std::span<const ActionLine> pieces, const RefundAmounts &amounts)
{
    const Sides tax = sides(order.baseTaxInvoiced, order.taxInvoiced) - sides(order.baseTaxRefunded, order.taxRefunded);
    return refund(order, nullptr, tax, false, pieces, amounts);
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
    DocumentSums sums = refund(order, &invoice, tax, isMixed, pieces, amounts);
    sums.isTaxUnsure = isMixed && !sums.tax.base.isZero();
    return sums;
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
