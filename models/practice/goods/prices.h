// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/goods/layout.h"

#include "domain/decimal.h"
#include "domain/utctime.h"

#include <optional>
#include <vector>

namespace qm::practice {

/// A product's price where \a website has its own, else the global one. The price scope of this shop is Website.
[[nodiscard]] Decimal priceOf(const ShopOptions &options, const Place &place, int website);
[[nodiscard]] bool hasOwnPrice(const ShopOptions &options, const Place &place, int website);
[[nodiscard]] std::optional<Decimal> costOf(const ShopOptions &options, const Place &place);

struct SpecialPrice
{
    Decimal price; ///< of a bundle: percent of its price
    UtcTime from;
    std::optional<UtcTime> to;
};
/// The special price in force at \a website's scope; 0 asks for the global one.
[[nodiscard]] std::optional<SpecialPrice> specialPriceOf(const ShopOptions &options, const Place &place, int website);
/// Only where the website has a special price of its own.
[[nodiscard]] std::optional<SpecialPrice> ownSpecialPriceOf(const ShopOptions &options, const Place &place,
                                                            int website);

inline constexpr int allGroups = 32'000;

struct TierPrice
{
    int website = 0; ///< 0: all
    int group = allGroups;
    Decimal quantity;
    Decimal value; ///< fixed price, or percent off
    bool isPercent = false;
};
[[nodiscard]] std::vector<TierPrice> tierPricesOf(const ShopOptions &options, const Place &place);

/// Types that the price endpoints know; others are passed over in silence.
[[nodiscard]] bool hasTierPrices(const Place &place);
[[nodiscard]] bool hasBasePrice(const Place &place);
[[nodiscard]] bool hasCost(const Place &place);

} // namespace qm::practice
