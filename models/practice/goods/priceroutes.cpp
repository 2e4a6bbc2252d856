// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/attributes.h"
#include "practice/goods/customers.h"
#include "practice/goods/goods.h"
#include "practice/goods/prices.h"
#include "practice/goods/product.h"
#include "practice/shop.h"

namespace qm::practice {

namespace {

/// Calls \a write for every product asked for that exists and passes \a fits. The SKU is printed as it was asked for
/// (tier-information-sku-case); unknown ones are passed over (special-information-unknown).
template <typename Fits, typename Write>
Body information(const Call &call, Fits fits, Write write)
{
    Body body;
    JsonWriter json(body);
    json.beginArray();
    const EditedCollection products = current(call, *call.shop.products);
    for (const std::string &sku : requestedSkus(call)) {
        const qint64 row = call.shop.catalogue().rowOfSku(sku);
        if (row < 0 || products.isGone(row))
            continue;
        const ProductReader product(goodsOf(call), row);
        if (fits(product.place()))
            write(json, product, std::string_view(sku));
    }
    json.endArray();
    return body;
}

struct StoredValue
{
    int storeId;
    Cell cell;
};

/// The rows that an attribute has: of the default scope first, then of the store views.
std::vector<StoredValue> storedValues(const ProductReader &product, int attribute)
{
    std::vector<StoredValue> values;
    for (const StoreView &view : storeViews()) {
        if (const std::optional<Cell> cell = product.stored(attribute, view.id))
            values.push_back({view.id, *cell});
    }
    return values;
}

Body tierInformation(const Call &call)
{
    return information(call, hasTierPrices, [&](JsonWriter &json, const ProductReader &product, std::string_view sku) {
        for (const TierPrice &tier : product.tierPrices()) {
            json.beginObject();
            json.member("price", tier.value);
            json.member("price_type", tier.isPercent ? "discount" : "fixed");
            json.member("website_id", tier.website);
            json.member("sku", sku);
            // Read back in lower case whatever was sent (observed 52).
            json.member("customer_group", tier.group == allGroups ? "all groups" : groupName(tier.group));
            json.member("quantity", tier.quantity);
            json.endObject();
        }
    });
}

/// Base prices and costs: one row per scope that has a value.
Body valueInformation(const Call &call, bool (*fits)(const Place &), int attribute, std::string_view name)
{
    return information(call, fits, [&](JsonWriter &json, const ProductReader &product, std::string_view sku) {
        for (const StoredValue &value : storedValues(product, attribute)) {
            json.beginObject();
            json.member(name, Decimal::fromUnits(value.cell.number));
            json.member("store_id", value.storeId);
            json.member("sku", sku);
            json.endObject();
        }
    });
}

Body baseInformation(const Call &call)
{
    return valueInformation(call, hasBasePrice, priceAttribute, "price");
}

Body costInformation(const Call &call)
{
    return valueInformation(call, hasCost, costAttribute, "cost");
}

void writeDate(JsonWriter &json, std::string_view name, const std::optional<StoredValue> &date)
{
    json.key(name);
    if (date)
        json.value(UtcTime::fromSeconds(date->cell.number));
    else
        json.null();
}

/// Magento joins the three attribute tables on the product alone: with values in several views every price meets every
/// other view's dates (observed 54).
Body specialInformation(const Call &call)
{
    return information(call, hasTierPrices, [&](JsonWriter &json, const ProductReader &product, std::string_view sku) {
        const auto dates = [&](int attribute) {
            const std::vector<StoredValue> rows = storedValues(product, attribute);
            std::vector<std::optional<StoredValue>> joined(rows.begin(), rows.end());
            if (joined.empty())
                joined.emplace_back();
            return joined;
        };
        const auto starts = dates(specialFromAttribute);
        const auto ends = dates(specialToAttribute);
        for (const StoredValue &price : storedValues(product, specialPriceAttribute)) {
            for (const auto &from : starts) {
                for (const auto &to : ends) {
                    json.beginObject();
                    json.member("price", Decimal::fromUnits(price.cell.number));
                    json.member("store_id", price.storeId);
                    json.member("sku", sku);
                    writeDate(json, "price_from", from);
                    writeDate(json, "price_to", to);
                    json.endObject();
                }
            }
        }
    });
}

} // namespace

void addPriceRoutes(std::vector<Route> &routes)
{
    constexpr std::string_view catalog = "Magento_Catalog::catalog";
    const ShapeCheck isSkuList = [](const Call &call) { static_cast<void>(requestedSkus(call)); };
    routes.push_back({"POST", "/V1/products/tier-prices-information", catalog, tierInformation, false, isSkuList});
    routes.push_back({"POST", "/V1/products/special-price-information", catalog, specialInformation, false, isSkuList});
    routes.push_back({"POST", "/V1/products/base-prices-information", catalog, baseInformation, false, isSkuList});
    routes.push_back({"POST", "/V1/products/cost-information", catalog, costInformation, false, isSkuList});
}

} // namespace qm::practice
