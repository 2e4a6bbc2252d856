// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/pricing.h"

#include <algorithm>
#include <array>

namespace qm::practice {
namespace {

constexpr qint64 divideRounded(qint64 value, qint64 by)
{
    return value >= 0 ? (value + by / 2) / by : -((-value + by / 2) / by);
}

Pair percentOf(Pair amount, int percent)
{
    return {divideRounded(amount.base * percent, 100), divideRounded(amount.order * percent, 100)};
}

Pair converted(qint64 cents, const Terms &terms)
{
    return {cents, divideRounded(cents * terms.rate, 10'000)};
}

LineAmounts lineAmounts(const BasketLine &line, const Basket &basket, const Terms &terms)
{
    LineAmounts amounts;
    amounts.price = converted(line.price, terms);
    amounts.originalPrice = converted(line.originalPrice, terms);
    if (!line.priced) {
        return amounts;
    }
    amounts.taxPercent = line.reducedTax ? terms.reducedTax : terms.standardTax;
    amounts.priceInclTax = amounts.price + percentOf(amounts.price, amounts.taxPercent);
    amounts.row = amounts.price * line.quantity;
    amounts.discount = percentOf(amounts.row, basket.discountPercent);
    amounts.tax = percentOf(amounts.row - amounts.discount, amounts.taxPercent);
    amounts.fullTax = percentOf(amounts.row, amounts.taxPercent);
    return amounts;
}

/// A dynamic bundle's parent line shows the sums of its children; only they count (as recorded in order-detail-coupon).
void sumBundles(const Basket &basket, PricedBasket &priced)
{
    for (std::size_t i = 0; i < basket.lines.size(); ++i) {
        const BasketLine &line = basket.lines[i];
        if (line.parent < 0 && !line.priced) {
            priced.lines[i].price = {};
            priced.lines[i].originalPrice = {};
        }
    }
    for (std::size_t i = 0; i < basket.lines.size(); ++i) {
        const BasketLine &line = basket.lines[i];
        if (line.parent < 0 || !line.priced) {
            continue;
        }
        const LineAmounts &child = priced.lines[i];
        LineAmounts &parent = priced.lines[static_cast<std::size_t>(line.parent)];
        parent.price += child.price * line.perParent;
        parent.originalPrice += child.originalPrice * line.perParent;
        parent.priceInclTax += child.priceInclTax * line.perParent;
        parent.row += child.row;
        parent.tax += child.tax;
    }
}

} // namespace

Pair shareUpTo(Pair total, int upTo, int quantity)
{
    if (quantity == 0) {
        return {};
    }
    return {divideRounded(total.base * upTo, quantity), divideRounded(total.order * upTo, quantity)};
}

Terms termsOf(const StoreView &view)
{
    struct Rate
    {
        std::string_view currency;
        qint64 rate;
    };
    constexpr std::array<Rate, 5> rates{
        {{"USD", 10'850}, {"GBP", 8'560}, {"CHF", 9'430}, {"PLN", 42'700}, {"SEK", 112'400}}};
    Terms terms;
    // Shoppers of the outlet pay in pounds, whatever the view shows first.
    terms.currency = view.code == "outlet_en" ? std::string_view("GBP") : view.currency;
    if (const auto *const rate =
            std::find_if(rates.begin(), rates.end(), [&](const Rate &r) { return r.currency == terms.currency; });
        rate != rates.end()) {
        terms.rate = rate->rate;
    }
    if (view.websiteId == 2) {
        terms.standardTax = 19;
        terms.reducedTax = 7;
        terms.standardCode = "DE-19";
        terms.reducedCode = "DE-7";
    } else {
        terms.standardCode = "NL-21";
        terms.reducedCode = "NL-9";
    }
    return terms;
}

PricedBasket priceBasket(const Basket &basket, const Terms &terms)
{
    PricedBasket priced;
    priced.lines.reserve(basket.lines.size());
    for (const BasketLine &line : basket.lines) {
        const LineAmounts amounts = lineAmounts(line, basket, terms);
        priced.lines.push_back(amounts);
        if (!line.priced) {
            continue;
        }
        priced.subtotal += amounts.row;
        priced.subtotalInclTax += amounts.row + amounts.fullTax;
        priced.discount += amounts.discount;
        priced.tax += amounts.tax;
        auto sum = std::find_if(priced.taxes.begin(), priced.taxes.end(),
                                [&](const TaxSum &tax) { return tax.percent == amounts.taxPercent; });
        if (sum == priced.taxes.end()) {
            priced.taxes.push_back({amounts.taxPercent, line.reducedTax ? terms.reducedCode : terms.standardCode, {}});
            sum = priced.taxes.end() - 1;
        }
        sum->amount += amounts.tax;
    }
    sumBundles(basket, priced);
    priced.shipping = converted(basket.shippingAmount, terms);
    priced.grandTotal = priced.subtotal - priced.discount + priced.tax + priced.shipping;
    return priced;
}

} // namespace qm::practice
