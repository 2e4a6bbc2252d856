// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/prices.h"

#include "remote/json/writer.h"

namespace qm::remote {

namespace {

/// `{"skus": ["A", "B"]}`
QByteArray skuList(const std::vector<Sku> &skus)
{
    json::Writer writer;
    writer.beginObject();
    writer.key("skus");
    writer.beginArray();
    for (const Sku &sku : skus) {
        writer.text(sku.text());
    }
    writer.endArray();
    writer.endObject();
    return writer.take();
}

} // namespace

Request<std::vector<TierPrice>> listTierPrices(const Scope &scope, const std::vector<Sku> &skus)
{
    return tierPricesEndpoint(scope, {}, {}, skuList(skus));
}

Request<std::vector<BasePrice>> listBasePrices(const Scope &scope, const std::vector<Sku> &skus)
{
    return basePricesEndpoint(scope, {}, {}, skuList(skus));
}

Request<std::vector<SpecialPrice>> listSpecialPrices(const Scope &scope, const std::vector<Sku> &skus)
{
    return specialPricesEndpoint(scope, {}, {}, skuList(skus));
}

Request<std::vector<Cost>> listCosts(const Scope &scope, const std::vector<Sku> &skus)
{
    return costsEndpoint(scope, {}, {}, skuList(skus));
}

} // namespace qm::remote
