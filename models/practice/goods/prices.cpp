// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/prices.h"

#include "practice/goods/naming.h"

namespace qm::practice {

namespace {

constexpr qint64 day = 86'400;

/// Cents, as people set prices.
Decimal percentOf(Decimal price, int percent)
{
    const qint64 cents = (price.units() * percent / 100 + 50) / 100;
    return Decimal::fromUnits(cents * 100);
}

SpecialPrice specialFrom(const ShopOptions &options, const Place &place, quint64 hash, Decimal price)
{
    const int percent = 60 + static_cast<int>(hash % 7) * 5;
    SpecialPrice special;
    // A bundle's special price is a percentage.
    special.price = place.type == ProductType::Bundle ? Decimal(percent) : percentOf(price, percent);
    const qint64 today = options.today.seconds() / day * day;
    switch ((hash >> 16) % 5) {
    case 0: // over
        special.from = UtcTime::fromSeconds(today - 90 * day);
        special.to = UtcTime::fromSeconds(today - 20 * day);
        break;
    case 1: // not yet
        special.from = UtcTime::fromSeconds(today + 7 * day);
        special.to = UtcTime::fromSeconds(today + 28 * day);
        break;
    case 2: // without an end
        special.from = UtcTime::fromSeconds(today - 12 * day);
        break;
    default:
        special.from = UtcTime::fromSeconds(today - 5 * day);
        special.to = UtcTime::fromSeconds(today + 9 * day);
        break;
    }
    return special;
}

bool canBeSpecial(const Place &place)
{
    return place.type != ProductType::Grouped && place.type != ProductType::Configurable;
}

} // namespace

bool hasTierPrices(const Place &place)
{
    return place.type != ProductType::Grouped && place.type != ProductType::Configurable;
}

bool hasBasePrice(const Place &place)
{
    return hasTierPrices(place) && (place.type != ProductType::Bundle || isFixedBundle(place));
}

bool hasCost(const Place &place)
{
    return place.type == ProductType::Simple || place.type == ProductType::Virtual ||
           place.type == ProductType::Downloadable;
}

bool hasOwnPrice(const ShopOptions &options, const Place &place, int website)
{
    return website == 2 && hasBasePrice(place) && chance(options, Chance::Overrides, place.row) % 4 == 0 &&
           !basePriceOf(options, place).isZero();
}

Decimal priceOf(const ShopOptions &options, const Place &place, int website)
{
    const Decimal price = basePriceOf(options, place);
    return hasOwnPrice(options, place, website) ? percentOf(price, 92) : price;
}

std::optional<Decimal> costOf(const ShopOptions &options, const Place &place)
{
    const quint64 hash = chance(options, Chance::Price, place.row);
    if (!hasCost(place) || (hash >> 40) % 3 == 0)
        return std::nullopt;
    return percentOf(basePriceOf(options, place), 35 + static_cast<int>((hash >> 44) % 30));
}

std::optional<SpecialPrice> ownSpecialPriceOf(const ShopOptions &options, const Place &place, int website)
{
    const quint64 hash = chance(options, Chance::Special, place.row);
    const bool has = website == 0 ? hash % 8 == 0 : website == 2 ? hash % 16 == 1 : false;
    if (!has || !canBeSpecial(place))
        return std::nullopt;
    return specialFrom(options, place, hash >> 8, priceOf(options, place, website));
}

std::optional<SpecialPrice> specialPriceOf(const ShopOptions &options, const Place &place, int website)
{
    if (website != 0) {
        if (const auto own = ownSpecialPriceOf(options, place, website))
            return own;
    }
    return ownSpecialPriceOf(options, place, 0);
}

std::vector<TierPrice> tierPricesOf(const ShopOptions &options, const Place &place)
{
    std::vector<TierPrice> tiers;
    const quint64 hash = chance(options, Chance::Tier, place.row);
    if (!hasTierPrices(place) || hash % 5 != 0)
        return tiers;
    const Decimal price = basePriceOf(options, place);
    const auto pick = static_cast<unsigned>(hash >> 8);
    if (place.type == ProductType::Bundle) { // percentages only (magento-facts 3.15)
        tiers.push_back({0, allGroups, Decimal(3), Decimal(5), true});
        return tiers;
    }
    if (pick % 3 == 0)
        tiers.push_back({2, 5, Decimal::fromUnits(15'000), percentOf(price, 80), false});
    if (pick % 2 == 0)
        tiers.push_back({1, 2, Decimal(5), Decimal::fromUnits(125'000), true});
    tiers.push_back({0, allGroups, Decimal(10), percentOf(price, 90), false});
    if (pick % 7 == 0)
        tiers.push_back({0, allGroups, Decimal(100), percentOf(price, 75), false});
    return tiers;
}

} // namespace qm::practice
