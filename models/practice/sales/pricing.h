// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sales/baskets.h"
#include "practice/stores.h"

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace qm::practice {

/// An amount in cents, in the base currency and in the order's currency (magento-facts 4.23). Each is rounded on its
/// own, so each adds up on its own.
struct Pair
{
    qint64 base = 0;
    qint64 order = 0;

    friend constexpr bool operator==(const Pair &, const Pair &) = default;
    friend constexpr Pair operator+(Pair a, Pair b) { return {a.base + b.base, a.order + b.order}; }
    friend constexpr Pair operator-(Pair a, Pair b) { return {a.base - b.base, a.order - b.order}; }
    friend constexpr Pair operator*(Pair a, qint64 count) { return {a.base * count, a.order * count}; }
    Pair &operator+=(Pair other) { return *this = *this + other; }
};

/// The part of \a total that belongs to the first \a upTo of \a quantity pieces, rounded to cents. Differences of these
/// are the shares of single documents, and add up to the total.
[[nodiscard]] Pair shareUpTo(Pair total, int upTo, int quantity);

/// What a store view means for prices: its tax and the currency its orders are in.
struct Terms
{
    int standardTax = 21;          ///< percent
    int reducedTax = 9;            ///< percent
    std::string_view standardCode; ///< `NL-21`
    std::string_view reducedCode;
    std::string_view currency; ///< of the order; the base currency is EUR
    qint64 rate = 10'000;      ///< base_to_order_rate in ten-thousandths
};
[[nodiscard]] Terms termsOf(const StoreView &view);

struct LineAmounts
{
    Pair price;
    Pair originalPrice;
    Pair priceInclTax;
    Pair row;      ///< price × quantity, before discount
    Pair discount; ///< positive
    Pair tax;      ///< of the discounted row
    Pair fullTax;  ///< of the row as if there were no discount: subtotal_incl_tax counts this
    int taxPercent = 0;
};

struct TaxSum
{
    int percent = 0;
    std::string_view code;
    Pair amount;
};

struct PricedBasket
{
    std::vector<LineAmounts> lines; ///< like Basket::lines; a dynamic bundle's parent has its children's sums
    std::vector<TaxSum> taxes;
    Pair subtotal;
    Pair subtotalInclTax;
    Pair discount; ///< positive
    Pair tax;
    Pair shipping;
    Pair grandTotal;
};

[[nodiscard]] PricedBasket priceBasket(const Basket &basket, const Terms &terms);

} // namespace qm::practice
