// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/stores.h"

namespace qm::remote {

using namespace Qt::StringLiterals;

Request<std::vector<Website>> listWebsites(const Scope &scope)
{
    return websitesEndpoint(scope);
}

Request<std::vector<StoreGroup>> listStoreGroups(const Scope &scope)
{
    return storeGroupsEndpoint(scope);
}

Request<std::vector<StoreView>> listStoreViews(const Scope &scope)
{
    return storeViewsEndpoint(scope);
}

Request<std::vector<StoreConfig>> listStoreConfigs(const QStringList &codes, const Scope &scope)
{
    Query query;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        query.emplace_back(u"storeCodes[%1]"_s.arg(i), codes[i]);
    }
    return storeConfigsEndpoint(scope, {}, std::move(query));
}

Request<CurrencyInfo> readCurrency(const Scope &scope)
{
    return currencyEndpoint(scope);
}

Request<std::vector<Country>> listCountries(const Scope &scope)
{
    return countriesEndpoint(scope);
}

Request<Country> readCountry(const Scope &scope, const QString &countryId)
{
    return countryEndpoint(scope, {countryId});
}

Request<QStringList> listModules(const Scope &scope)
{
    return modulesEndpoint(scope);
}

} // namespace qm::remote
