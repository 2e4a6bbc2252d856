// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/productjson.h"

#include "practice/goods/attributes.h"
#include "practice/goods/naming.h"
#include "practice/goods/stock.h"

#include "domain/utctime.h"

#include <algorithm>

namespace qm::practice {

namespace {

/// Members of the product itself, or kept out of custom_attributes by Magento.
bool isOwnMember(int attribute)
{
    constexpr int members[] = {73, 74, 77, 82, 90, 92, 93, 96, 97, 98, 99, 105, 112, 113, 115, 128, 159};
    return std::find(std::begin(members), std::end(members), attribute) != std::end(members);
}

void writeCustomAttribute(JsonWriter &json, std::string_view code, std::string_view value)
{
    json.beginObject();
    json.member("attribute_code", code);
    json.member("value", value);
    json.endObject();
}

void writeCategoryIds(JsonWriter &json, const ProductReader &product)
{
    json.beginObject();
    json.member("attribute_code", "category_ids");
    json.key("value");
    json.beginArray();
    for (const CategoryLink &link : product.categories())
        json.value(std::string_view(std::to_string(link.category)));
    json.endArray();
    json.endObject();
}

void writeEcoFee(JsonWriter &json)
{
    json.beginObject();
    json.member("attribute_code", "eco_fee");
    json.key("value");
    json.beginArray();
    json.endArray();
    json.endObject();
}

void writeCustomAttributes(JsonWriter &json, const ProductReader &product, const StoreView &view)
{
    json.beginArray();
    for (const AttributeDef &attribute : attributeDefs()) {
        if (isOwnMember(attribute.id))
            continue;
        const Cell cell = product.value(attribute.id, view);
        if (!cell.null)
            writeCustomAttribute(json, attribute.code, eavText(cell, storedType(attribute)));
    }
    // The weee attribute is an empty list wherever it applies; a grouped product does not have it.
    if (product.place().type != ProductType::Grouped)
        writeEcoFee(json);
    writeCategoryIds(json, product);
    json.endArray();
}

void writeExtension(JsonWriter &json, const ProductReader &product, const StoreView &view, Detail detail)
{
    json.beginObject();
    json.key("website_ids");
    json.beginArray();
    for (const int id : product.websiteIds())
        json.value(id);
    json.endArray();
    const std::vector<CategoryLink> categories = product.categories();
    if (!categories.empty()) {
        json.key("category_links");
        json.beginArray();
        for (const CategoryLink &link : categories) {
            json.beginObject();
            json.member("position", link.position);
            json.member("category_id", std::string_view(std::to_string(link.category)));
            json.endObject();
        }
        json.endArray();
    }
    if (detail == Detail::Full) {
        json.key("stock_item");
        writeStockItem(json, product.goods(), product.place().row);
    }
    switch (product.place().type) {
    case ProductType::Bundle:
        json.key("bundle_product_options");
        writeBundleOptions(json, product, view);
        break;
    case ProductType::Downloadable:
        json.key("downloadable_product_links");
        writeDownloadableLinks(json, product);
        json.key("downloadable_product_samples");
        writeDownloadableSamples(json, product);
        break;
    case ProductType::Configurable:
        json.key("configurable_product_options");
        writeConfigurableOptions(json, product);
        json.key("configurable_product_links");
        json.beginArray();
        for (int i = 0; i < product.place().childCount; ++i)
            json.value(idOfRow(product.place().firstRow + product.place().firstChild + i));
        json.endArray();
        break;
    case ProductType::Simple:
    case ProductType::Virtual:
    case ProductType::Grouped:
        break;
    }
    json.endObject();
}

void writeHead(JsonWriter &json, const ProductReader &product, const StoreView &view)
{
    json.member("id", product.id());
    json.member("sku", std::string_view(product.sku()));
    json.member("name", std::string_view(product.value(73, view).text));
    json.member("attribute_set_id", product.attributeSet());
    const Cell price = product.value(77, view);
    if (!price.null)
        json.member("price", Decimal::fromUnits(price.number));
    json.member("status", product.value(97, view).number);
    json.member("visibility", product.value(99, view).number);
    json.member("type_id", toString(product.place().type));
    json.member("created_at", product.createdAt());
    json.member("updated_at", product.updatedAt());
    const Cell weight = product.value(82, view);
    if (!weight.null)
        json.member("weight", Decimal::fromUnits(weight.number));
}

} // namespace

std::string eavText(const Cell &cell, FieldType type)
{
    std::string text;
    switch (type) {
    case FieldType::Integer:
        return std::to_string(cell.number);
    case FieldType::Text:
        return cell.text;
    case FieldType::Decimal: {
        // decimal(20,6) columns come as text with all their places (magento-facts 7.5).
        const qint64 size = cell.number < 0 ? -cell.number : cell.number;
        const std::string places = std::to_string(size % Decimal::unitsPerOne);
        text = cell.number < 0 ? "-" : "";
        return text + std::to_string(size / Decimal::unitsPerOne) + '.' + std::string(4 - places.size(), '0') + places +
               "00";
    }
    case FieldType::Time:
        JsonWriter(text).value(UtcTime::fromSeconds(cell.number));
        return text.substr(1, text.size() - 2);
    }
    return text;
}

void writeProduct(JsonWriter &json, const ProductReader &product, const StoreView &view, Detail detail)
{
    json.beginObject();
    writeHead(json, product, view);
    json.key("extension_attributes");
    writeExtension(json, product, view, detail);
    json.key("product_links");
    writeLinks(json, product);
    json.key("options");
    writeCustomOptions(json, product);
    json.key("media_gallery_entries");
    writeMedia(json, product);
    json.key("tier_prices");
    writeTierPrices(json, product, view);
    json.key("custom_attributes");
    writeCustomAttributes(json, product, view);
    json.endObject();
}

void writeChildProduct(JsonWriter &json, const ProductReader &product, const StoreView &view)
{
    json.beginObject();
    writeHead(json, product, view);
    for (const std::string_view empty : {"product_links", "media_gallery_entries", "tier_prices"}) {
        json.key(empty);
        json.beginArray();
        json.endArray();
    }
    json.key("custom_attributes");
    json.beginArray();
    for (const int id : {107, 108, 136, 121, 124, sizeAttribute, colourAttribute}) {
        const AttributeDef *attribute = findAttribute(id);
        const Cell cell = product.value(id, view);
        if (!cell.null)
            writeCustomAttribute(json, attribute->code, eavText(cell, storedType(*attribute)));
    }
    writeCategoryIds(json, product);
    json.endArray();
    json.endObject();
}

void writeTierPrices(JsonWriter &json, const ProductReader &product, const StoreView &view)
{
    const Decimal price = Decimal::fromUnits(product.value(priceAttribute, view).number);
    json.beginArray();
    for (const TierPrice &tier : product.tierPrices()) {
        // A view shows its own website's tiers and calls the global ones its own (products-list-full-object).
        if (view.websiteId != 0 && tier.website != 0 && tier.website != view.websiteId)
            continue;
        json.beginObject();
        json.member("customer_group_id", tier.group);
        json.member("qty", tier.quantity);
        const Decimal off = Decimal::fromUnits(price.units() * tier.value.units() / (100 * Decimal::unitsPerOne));
        json.member("value", tier.isPercent ? price - off : tier.value);
        json.key("extension_attributes");
        json.beginObject();
        if (tier.isPercent)
            json.member("percentage_value", tier.value);
        json.member("website_id", tier.website == 0 ? view.websiteId : tier.website);
        json.endObject();
        json.endObject();
    }
    json.endArray();
}

} // namespace qm::practice
