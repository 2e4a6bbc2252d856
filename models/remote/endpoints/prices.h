// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/price.h"
#include "domain/sku.h"
#include "remote/request.h"

namespace qm::remote {

// POSTs that only read, so they may be repeated. Unknown SKUs are left out of base, special and cost answers; one
// unknown SKU turns tier prices into a 404 (observed 51).
// Amounts come without a currency: for store view or website 0 in the shop's base currency, for another one in that of
// its website. From and to of a special price come without a zone, by the shop's own clock (magento-facts 3.19):
// UtcTime holds them as they read, and they are to be shown so.
inline constexpr Endpoint<std::vector<TierPrice>> tierPricesEndpoint{
    Verb::Post, QLatin1StringView("/V1/products/tier-prices-information"),
    QLatin1StringView("Magento_Catalog::catalog"), Repeat::Safe};
inline constexpr Endpoint<std::vector<BasePrice>> basePricesEndpoint{
    Verb::Post, QLatin1StringView("/V1/products/base-prices-information"),
    QLatin1StringView("Magento_Catalog::catalog"), Repeat::Safe};
inline constexpr Endpoint<std::vector<SpecialPrice>> specialPricesEndpoint{
    Verb::Post, QLatin1StringView("/V1/products/special-price-information"),
    QLatin1StringView("Magento_Catalog::catalog"), Repeat::Safe};
inline constexpr Endpoint<std::vector<Cost>> costsEndpoint{Verb::Post,
                                                           QLatin1StringView("/V1/products/cost-information"),
                                                           QLatin1StringView("Magento_Catalog::catalog"), Repeat::Safe};

// Writes that answer 200 with the rows they refused, and keep the others (magento-facts 3.14): an empty list is
// success.
inline constexpr Endpoint<std::vector<PriceUpdateError>> writeBasePricesEndpoint{
    Verb::Post, QLatin1StringView("/V1/products/base-prices"), QLatin1StringView("Magento_Catalog::catalog"),
    Repeat::Never};
inline constexpr Endpoint<std::vector<PriceUpdateError>> writeCostsEndpoint{
    Verb::Post, QLatin1StringView("/V1/products/cost"), QLatin1StringView("Magento_Catalog::catalog"), Repeat::Never};
/// `true`, also for SKUs that no product has.
inline constexpr Endpoint<bool> deleteCostsEndpoint{Verb::Post, QLatin1StringView("/V1/products/cost-delete"),
                                                    QLatin1StringView("Magento_Catalog::catalog"), Repeat::Never};
inline constexpr Endpoint<std::vector<PriceUpdateError>> writeSpecialPricesEndpoint{
    Verb::Post, QLatin1StringView("/V1/products/special-price"), QLatin1StringView("Magento_Catalog::catalog"),
    Repeat::Never};
inline constexpr Endpoint<std::vector<PriceUpdateError>> deleteSpecialPricesEndpoint{
    Verb::Post, QLatin1StringView("/V1/products/special-price-delete"), QLatin1StringView("Magento_Catalog::catalog"),
    Repeat::Never};
// One unknown SKU turns a whole request with tier prices into a 404 (observed 51).
inline constexpr Endpoint<std::vector<PriceUpdateError>> writeTierPricesEndpoint{
    Verb::Post, QLatin1StringView("/V1/products/tier-prices"), QLatin1StringView("Magento_Catalog::catalog"),
    Repeat::Never};
inline constexpr Endpoint<std::vector<PriceUpdateError>> replaceTierPricesEndpoint{
    Verb::Put, QLatin1StringView("/V1/products/tier-prices"), QLatin1StringView("Magento_Catalog::catalog"),
    Repeat::Never};
inline constexpr Endpoint<std::vector<PriceUpdateError>> deleteTierPricesEndpoint{
    Verb::Post, QLatin1StringView("/V1/products/tier-prices-delete"), QLatin1StringView("Magento_Catalog::catalog"),
    Repeat::Never};

[[nodiscard]] Request<std::vector<TierPrice>> listTierPrices(const Scope &scope, const std::vector<Sku> &skus);
[[nodiscard]] Request<std::vector<BasePrice>> listBasePrices(const Scope &scope, const std::vector<Sku> &skus);
[[nodiscard]] Request<std::vector<SpecialPrice>> listSpecialPrices(const Scope &scope, const std::vector<Sku> &skus);
[[nodiscard]] Request<std::vector<Cost>> listCosts(const Scope &scope, const std::vector<Sku> &skus);

using PriceAnswer = Request<std::vector<PriceUpdateError>>;
/// A store view's price goes to all views of its website, or under global prices to all there are (magento-facts 3.17).
[[nodiscard]] PriceAnswer writeBasePrices(const Scope &scope, const std::vector<BasePrice> &rows);
[[nodiscard]] PriceAnswer writeCosts(const Scope &scope, const std::vector<Cost> &rows);
/// Takes the costs of all store views away.
[[nodiscard]] Request<bool> deleteCosts(const Scope &scope, const std::vector<Sku> &skus);
/// A date is written only when there is one: an old one stays beside a new price (magento-facts 3.18).
[[nodiscard]] PriceAnswer writeSpecialPrices(const Scope &scope, const std::vector<SpecialPrice> &rows);
/// Each row exactly as it is stored; another takes nothing away and is not told (special-delete-wrong).
[[nodiscard]] PriceAnswer deleteSpecialPrices(const Scope &scope, const std::vector<SpecialPrice> &rows);
/// Each row is written or made.
[[nodiscard]] PriceAnswer writeTierPrices(const Scope &scope, const std::vector<TierPrice> &rows);
/// \a rows are all tier prices of the products they name: what else these have goes (magento-facts 3.12).
[[nodiscard]] PriceAnswer replaceTierPrices(const Scope &scope, const std::vector<TierPrice> &rows);
/// Found by product, group, quantity and price, not by website, and never at a price of 0 (magento-facts 3.13).
[[nodiscard]] PriceAnswer deleteTierPrices(const Scope &scope, const std::vector<TierPrice> &rows);

} // namespace qm::remote
