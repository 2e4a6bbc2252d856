// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/attributes.h"
#include "practice/goods/goods.h"
#include "practice/goods/naming.h"
#include "practice/goods/prices.h"
#include "practice/goods/product.h"
#include "practice/goods/productjson.h"
#include "practice/shop.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace qm::practice {

namespace {

ProductReader requestedProduct(const Call &call)
{
    return ProductReader(goodsOf(call), productRow(call));
}

/// A body written by one function.
template <typename Write>
Body written(Write write)
{
    Body body;
    JsonWriter json(body);
    write(json);
    return body;
}

/// `storeId` in the query wins over the store code in the path (product-get-storeid-param).
const StoreView &askedView(const Call &call)
{
    const std::string *text = queryValue(call, "storeId");
    int id = -1;
    if (text != nullptr)
        std::from_chars(text->data(), text->data() + text->size(), id);
    const StoreView *view = id < 0 ? nullptr : findStoreView(id);
    return view == nullptr ? call.view : *view;
}

Body product(const Call &call)
{
    const qint64 row = productRow(call);
    return written(
        [&](JsonWriter &json) { current(call, *call.shop.products).write(json, row, askedView(call), Detail::Full); });
}

struct LinkType
{
    int code;
    std::string_view name;
};
constexpr std::array<LinkType, 4> linkTypes{{{1, "related"}, {4, "upsell"}, {5, "crosssell"}, {3, "associated"}}};

Body links(const Call &call)
{
    const std::string &type = call.segments[1];
    const bool known =
        std::any_of(linkTypes.begin(), linkTypes.end(), [&](const LinkType &link) { return link.name == type; });
    const ProductReader reader = requestedProduct(call);
    if (!known) {
        Refusal refusal;
        refusal.status = 404;
        refusal.message = "The \"%1\" link type is unknown. Verify the type and try again.";
        refusal.positional.push_back(quotedText(type));
        throw refusal;
    }
    return written([&](JsonWriter &json) { writeLinks(json, reader, type); });
}

Body mediaEntry(const Call &call)
{
    const ProductReader reader = requestedProduct(call);
    const qint64 id = call.integer(1);
    for (const MediaEntry &entry : mediaOf(reader)) {
        if (entry.id == id)
            return written([&](JsonWriter &json) { writeMediaEntry(json, entry, true); });
    }
    Refusal refusal;
    refusal.status = 404;
    refusal.message = "The image doesn't exist. Verify and try again.";
    throw refusal;
}

Body children(const Call &call)
{
    const ProductReader parent = requestedProduct(call);
    return written([&](JsonWriter &json) {
        json.beginArray();
        for (int i = 0; i < parent.place().childCount; ++i) {
            const qint64 row = parent.place().firstRow + parent.place().firstChild + i;
            writeChildProduct(json, ProductReader(goodsOf(call), row), call.view);
        }
        json.endArray();
    });
}

void requireType(const ProductReader &reader, ProductType type, int status, std::string_view message)
{
    if (reader.place().type == type)
        return;
    Refusal refusal;
    refusal.status = status;
    refusal.message = message;
    throw refusal;
}

Body configurableOptions(const Call &call)
{
    const ProductReader reader = requestedProduct(call);
    return written([&](JsonWriter &json) { writeConfigurableOptions(json, reader); });
}

Body bundleOptions(const Call &call)
{
    const ProductReader reader = requestedProduct(call);
    requireType(reader, ProductType::Bundle, 400, "This is implemented for bundle products only.");
    return written([&](JsonWriter &json) { writeBundleOptions(json, reader, call.view); });
}

Body bundleChildren(const Call &call)
{
    const ProductReader reader = requestedProduct(call);
    requireType(reader, ProductType::Bundle, 400, "This is implemented for bundle products only.");
    return written([&](JsonWriter &json) { writeBundleChildren(json, reader, call.view); });
}

/// The old tier price list of one customer group: `[{"qty":5,"value":12.5}]`.
Body groupTiers(const Call &call)
{
    const ProductReader reader = requestedProduct(call);
    const std::string &group = call.segments[1];
    const Decimal price = Decimal::fromUnits(reader.value(priceAttribute, call.view).number);
    return written([&](JsonWriter &json) {
        json.beginArray();
        for (const TierPrice &tier : reader.tierPrices()) {
            const bool all = group == "all" || group == std::to_string(allGroups);
            if (all ? tier.group != allGroups : group != std::to_string(tier.group))
                continue;
            const Decimal off = Decimal::fromUnits(price.units() * tier.value.units() / (100 * Decimal::unitsPerOne));
            json.beginObject();
            json.member("customer_group_id", tier.group);
            json.member("qty", tier.quantity);
            json.member("value", tier.isPercent ? price - off : tier.value);
            json.endObject();
        }
        json.endArray();
    });
}

Body productTypes(const Call &)
{
    return R"([{"name":"simple","label":"Simple Product"},{"name":"virtual","label":"Virtual Product"},)"
           R"({"name":"downloadable","label":"Downloadable Product"},{"name":"bundle","label":"Bundle Product"},)"
           R"({"name":"configurable","label":"Configurable Product"},{"name":"grouped","label":"Grouped Product"}])";
}

Body allLinkTypes(const Call &)
{
    return written([](JsonWriter &json) {
        json.beginArray();
        for (const LinkType &type : linkTypes) {
            json.beginObject();
            json.member("code", type.code);
            json.member("name", type.name);
            json.endObject();
        }
        json.endArray();
    });
}

Body bundleOptionTypes(const Call &)
{
    return R"([{"label":"Drop-down","code":"select"},{"label":"Radio Buttons","code":"radio"},)"
           R"({"label":"Checkbox","code":"checkbox"},{"label":"Multiple Select","code":"multi"}])";
}

} // namespace

void addProductRoutes(std::vector<Route> &routes)
{
    constexpr std::string_view products = "Magento_Catalog::products";
    constexpr std::string_view catalog = "Magento_Catalog::catalog";
    routes.push_back({"GET", "/V1/products", products,
                      [](const Call &call) { return listOf(call, *call.shop.products, UnknownField::IgnoreInSort); }});
    routes.push_back({"GET", "/V1/products/types", products, productTypes});
    routes.push_back({"GET", "/V1/products/links/types", catalog, allLinkTypes});
    routes.push_back({"GET", "/V1/products/:sku", products, product});
    routes.push_back({"GET", "/V1/products/:sku/links/:type", catalog, links});
    routes.push_back({"GET", "/V1/products/:sku/media", catalog, [](const Call &call) {
                          return written([&](JsonWriter &json) { writeMedia(json, requestedProduct(call)); });
                      }});
    routes.push_back({"GET", "/V1/products/:sku/media/:entryId", "Magento_Catalog::attributes_attributes", mediaEntry});
    routes.push_back({"GET", "/V1/products/:sku/options", catalog, [](const Call &call) {
                          return written([&](JsonWriter &json) { writeCustomOptions(json, requestedProduct(call)); });
                      }});
    routes.push_back(
        {"GET", "/V1/products/:sku/downloadable-links", "Magento_Downloadable::downloadable", [](const Call &call) {
             return written([&](JsonWriter &json) { writeDownloadableLinks(json, requestedProduct(call)); });
         }});
    routes.push_back({"GET", "/V1/products/:sku/downloadable-links/samples", "Magento_Downloadable::downloadable",
                      [](const Call &call) {
                          return written(
                              [&](JsonWriter &json) { writeDownloadableSamples(json, requestedProduct(call)); });
                      }});
    routes.push_back({"GET", "/V1/products/:sku/group-prices/:customerGroupId/tiers", catalog, groupTiers});
    routes.push_back({"GET", "/V1/configurable-products/:sku/children", products, children});
    routes.push_back({"GET", "/V1/configurable-products/:sku/options/all", products, configurableOptions});
    routes.push_back({"GET", "/V1/bundle-products/options/types", products, bundleOptionTypes});
    routes.push_back({"GET", "/V1/bundle-products/:sku/options/all", products, bundleOptions});
    routes.push_back({"GET", "/V1/bundle-products/:productSku/children", products, bundleChildren});
}

} // namespace qm::practice
