// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/catalogue.h"

#include <QtGlobal>

#include <string>
#include <vector>

namespace qm::practice {

/// One order line before anybody bought it: what, how many, at which price. Prices are cents of the base currency,
/// excluding tax.
struct BasketLine
{
    ProductFacts product;
    std::string sku;   ///< of the line: a configurable shows its child's, a dynamic bundle appends its children's
    int parent = -1;   ///< index of the parent line
    int perParent = 1; ///< pieces of this child in one parent
    int choice = -1;   ///< of a bundle's child: index in the bundle's ProductFacts::choices
    int quantity = 1;
    bool priced = true; ///< carries the money; a configurable's child and a dynamic bundle's parent do not
    bool hasChildren = false;
    bool isVirtual = false; ///< needs no shipment
    bool reducedTax = false;
    qint64 price = 0;         ///< cents; of a dynamic bundle the sum of its children
    qint64 originalPrice = 0; ///< cents, before special and tier prices
    qint64 weight = 0;        ///< ten-thousandths
};

enum class ShippingMethod { FlatRate, TableRate, Free };

/// What one customer put into the cart. A shop of a million orders has a few thousand different ones: held once, so
/// that sums over all orders are table look-ups.
struct Basket
{
    std::vector<BasketLine> lines; ///< parents before their children, never more than 16
    ShippingMethod shipping = ShippingMethod::FlatRate;
    qint64 shippingAmount = 0; ///< cents of the base currency; 0 when virtual
    int discountPercent = 0;
    bool isVirtual = false;
    bool divisible = false;          ///< can be invoiced in two parts
    bool shippableDivisible = false; ///< can be shipped in two parts
};

/// \a count baskets, the same for the same options. They show every product type the catalogue has.
[[nodiscard]] std::vector<Basket> makeBaskets(const Catalogue &catalogue, quint32 seed, int count);

/// How many pieces of each line the first of two documents has; parents decide for their children.
/// \a shipping leaves out what needs no shipment.
[[nodiscard]] std::vector<int> firstPart(const Basket &basket, bool shipping);

} // namespace qm::practice
