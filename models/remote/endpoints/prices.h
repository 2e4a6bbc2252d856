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

[[nodiscard]] Request<std::vector<TierPrice>> listTierPrices(const Scope &scope, const std::vector<Sku> &skus);
[[nodiscard]] Request<std::vector<BasePrice>> listBasePrices(const Scope &scope, const std::vector<Sku> &skus);
[[nodiscard]] Request<std::vector<SpecialPrice>> listSpecialPrices(const Scope &scope, const std::vector<Sku> &skus);
[[nodiscard]] Request<std::vector<Cost>> listCosts(const Scope &scope, const std::vector<Sku> &skus);

} // namespace qm::remote
