// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/documentsums.h"
#include "orders/lines.h"

#include <algorithm>
#include <cmath>

// Of what the sums of invoices and refunds are made; for documentsums.cpp and refundsums.cpp.

namespace qm::orders::sums {

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

inline double toDouble(Decimal value)
{
    return double(value.units()) / Decimal::unitsPerOne;
}

inline double toDouble(const std::optional<Decimal> &value)
{
    return toDouble(value.value_or(Decimal()));
}

template <typename Base, typename Order>
Sides sides(const Base &base, const Order &order)
{
    return {toDouble(base), toDouble(order)};
}

inline Decimal toDecimal(double value)
{
    return Decimal::fromUnits(std::llround(value * Decimal::unitsPerOne));
}

inline Both both(Sides sides)
{
    return {toDecimal(sides.base), toDecimal(sides.order)};
}

/// To cents, halves away from zero; what is a half but for the last binary digits is one.
inline double toCents(double value)
{
    const double cents = std::fabs(value) * 100;
    const double whole = std::floor(cents + 0.5 + 1e-9 * std::max(1.0, cents));
    return std::copysign(whole / 100, value);
}

inline Sides toCents(Sides value)
{
    return {toCents(value.base), toCents(value.order)};
}

inline Sides lesser(Sides a, Sides b)
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

inline Decimal piecesOf(std::span<const ActionLine> pieces, qint64 itemId)
{
    const auto found = std::ranges::find(pieces, itemId, &ActionLine::orderItemId);
    return found == pieces.end() ? Decimal() : found->qty;
}

/// Lines that are not only show the amounts of others.
inline bool isPriced(const std::vector<DeskLine> &lines, const OrderItem &item)
{
    const auto found = std::ranges::find(lines, item.itemId, &DeskLine::itemId);
    return found != lines.end() && found->isPriced;
}

/// Before discount. The API takes the discount off the row of an order's line (as recorded: row_total of a discounted
/// line is 46.80 where the price is 52.00); servers before 2.3.2 did not, which the order's subtotal tells.
inline bool isRowDiscounted(const Order &order)
{
    Decimal rows;
    const std::vector<DeskLine> lines = deskLines(order);
    for (const OrderItem &item : order.items) {
        rows += isPriced(lines, item) ? item.baseRowTotal : Decimal();
    }
    return rows != order.baseSubtotal;
}

/// A part of a line's compensation, which is kept in the order's currency only.
inline Sides compensationOf(const OrderItem &item, const std::optional<Decimal> &part)
{
    const Sides all = sides(item.baseDiscountTaxCompensationAmount, item.discountTaxCompensationAmount);
    const double order = toDouble(part);
    return {all.order == 0 ? order : toCents(order * all.base / all.order), order};
}

inline Rest restToInvoice(const OrderItem &item, Decimal pieces, bool isDiscounted)
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

inline Rest restToRefund(const OrderItem &item, Decimal pieces)
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

inline Sides orderShipping(const Order &order)
{
    return sides(order.baseShippingAmount, order.shippingAmount);
}

inline DocumentSums finished(DocumentSums sums, Sides total)
{
    sums.total = both(total);
    return sums;
}

} // namespace qm::orders::sums
