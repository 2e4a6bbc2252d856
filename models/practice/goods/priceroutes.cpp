// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/customers.h"
#include "practice/goods/goods.h"
#include "practice/goods/naming.h"
#include "practice/goods/prices.h"
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
    const qint64 size = call.shop.catalogue().size();
    const EditedCollection products = current(call, *call.shop.products);
    for (const std::string &sku : requestedSkus(call)) {
        const qint64 row = call.shop.catalogue().rowOfSku(sku);
        if (row < 0 || products.isGone(row))
            continue;
        const Place place = placeOf(row, size);
        if (fits(place))
            write(json, place, std::string_view(sku));
    }
    json.endArray();
    return body;
}

/// Store views of a website: a value of website scope stands once for each of them.
template <typename Visit>
void forEachStoreOf(int website, Visit visit)
{
    for (const StoreView &view : storeViews()) {
        if (view.websiteId == website)
            visit(view.id);
    }
}

Body tierInformation(const Call &call)
{
    const ShopOptions &options = call.shop.options();
    return information(call, hasTierPrices, [&](JsonWriter &json, const Place &place, std::string_view sku) {
        for (const TierPrice &tier : tierPricesOf(options, place)) {
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

Body baseInformation(const Call &call)
{
    const ShopOptions &options = call.shop.options();
    return information(call, hasBasePrice, [&](JsonWriter &json, const Place &place, std::string_view sku) {
        const auto write = [&](Decimal price, int storeId) {
            json.beginObject();
            json.member("price", price);
            json.member("store_id", storeId);
            json.member("sku", sku);
            json.endObject();
        };
        write(priceOf(options, place, 0), 0);
        for (const int website : {1, 2}) {
            if (hasOwnPrice(options, place, website))
                forEachStoreOf(website, [&](int storeId) { write(priceOf(options, place, website), storeId); });
        }
    });
}

Body costInformation(const Call &call)
{
    const ShopOptions &options = call.shop.options();
    return information(call, hasCost, [&](JsonWriter &json, const Place &place, std::string_view sku) {
        const auto cost = costOf(options, place);
        if (!cost)
            return;
        json.beginObject();
        json.member("cost", *cost);
        json.member("store_id", 0);
        json.member("sku", sku);
        json.endObject();
    });
}

struct StoredSpecial
{
    int storeId;
    SpecialPrice special;
};

void writeSpecial(JsonWriter &json, std::string_view sku, const StoredSpecial &price, UtcTime from,
                  const std::optional<UtcTime> &to)
{
    json.beginObject();
    json.member("price", price.special.price);
    json.member("store_id", price.storeId);
    json.member("sku", sku);
    json.member("price_from", from);
    json.key("price_to");
    if (to)
        json.value(*to);
    else
        json.null();
    json.endObject();
}

/// Magento joins the three attribute tables on the product alone: with values in several views every price meets every
/// other view's dates (observed 54).
Body specialInformation(const Call &call)
{
    const ShopOptions &options = call.shop.options();
    return information(call, hasTierPrices, [&](JsonWriter &json, const Place &place, std::string_view sku) {
        std::vector<StoredSpecial> stored;
        for (const int website : {0, 1, 2}) {
            if (const auto own = ownSpecialPriceOf(options, place, website))
                forEachStoreOf(website, [&](int storeId) { stored.push_back({storeId, *own}); });
        }
        std::vector<std::optional<UtcTime>> ends;
        for (const StoredSpecial &special : stored) {
            if (special.special.to)
                ends.push_back(special.special.to);
        }
        if (ends.empty())
            ends.push_back(std::nullopt);
        for (const StoredSpecial &price : stored) {
            for (const StoredSpecial &from : stored) {
                for (const std::optional<UtcTime> &to : ends)
                    writeSpecial(json, sku, price, from.special.from, to);
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
