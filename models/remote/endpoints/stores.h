// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/store.h"
#include "remote/endpoints/list.h"

namespace qm::remote {

// The scope tree is the same whatever scope asks.
inline constexpr Endpoint<std::vector<Website>> websitesEndpoint{Verb::Get, QLatin1StringView("/V1/store/websites"),
                                                                 QLatin1StringView("Magento_Backend::store")};
inline constexpr Endpoint<std::vector<StoreGroup>> storeGroupsEndpoint{
    Verb::Get, QLatin1StringView("/V1/store/storeGroups"), QLatin1StringView("Magento_Backend::store")};
inline constexpr Endpoint<std::vector<StoreView>> storeViewsEndpoint{
    Verb::Get, QLatin1StringView("/V1/store/storeViews"), QLatin1StringView("Magento_Backend::store")};
inline constexpr Endpoint<std::vector<StoreConfig>> storeConfigsEndpoint{
    Verb::Get, QLatin1StringView("/V1/store/storeConfigs"), QLatin1StringView("Magento_Backend::store")};
inline constexpr Endpoint<CurrencyInfo> currencyEndpoint{Verb::Get, QLatin1StringView("/V1/directory/currency"), {}};
inline constexpr Endpoint<std::vector<Country>> countriesEndpoint{
    Verb::Get, QLatin1StringView("/V1/directory/countries"), {}};
inline constexpr Endpoint<Country> countryEndpoint{
    Verb::Get, QLatin1StringView("/V1/directory/countries/:countryId"), {}};
inline constexpr Endpoint<QStringList> modulesEndpoint{Verb::Get, QLatin1StringView("/V1/modules"),
                                                       QLatin1StringView("Magento_Backend::admin")};

[[nodiscard]] Request<std::vector<Website>> listWebsites(const Scope &scope = {});
[[nodiscard]] Request<std::vector<StoreGroup>> listStoreGroups(const Scope &scope = {});
[[nodiscard]] Request<std::vector<StoreView>> listStoreViews(const Scope &scope = {});
/// \a codes empty: every store view.
[[nodiscard]] Request<std::vector<StoreConfig>> listStoreConfigs(const QStringList &codes = {},
                                                                 const Scope &scope = {});
/// The currencies of the store view asked.
[[nodiscard]] Request<CurrencyInfo> readCurrency(const Scope &scope);
[[nodiscard]] Request<std::vector<Country>> listCountries(const Scope &scope);
[[nodiscard]] Request<Country> readCountry(const Scope &scope, const QString &countryId);
/// The enabled modules. Allowed to any working login (observed 4): also the question "is this login accepted at all?".
[[nodiscard]] Request<QStringList> listModules(const Scope &scope = {});

} // namespace qm::remote
