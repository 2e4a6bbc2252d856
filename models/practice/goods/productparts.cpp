// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/productjson.h"

#include "practice/goods/attributes.h"
#include "practice/goods/naming.h"
#include "practice/goods/strange.h"

#include <set>

namespace qm::practice {

namespace {

struct OptionTexts
{
    std::string_view title;
    std::string_view type;
};

/// Main first, then what goes with it; the last may be left out.
constexpr OptionTexts bundleTexts[] = {{"Main item", "select"}, {"Second item", "radio"}, {"Extras", "checkbox"}};

void writeSelection(JsonWriter &json, const ProductReader &product, const StoreView &view, const BundleOption &option,
                    qint64 optionId, int index)
{
    const ProductReader member(product.goods(), option.rows[static_cast<std::size_t>(index)]);
    const bool fixed = isFixedBundle(product.place());
    json.beginObject();
    json.member("id", std::string_view(std::to_string(bundleSelectionId(optionId, index))));
    json.member("sku", std::string_view(member.sku()));
    json.member("option_id", optionId);
    json.member("qty", option.quantity);
    json.member("position", index + 1);
    json.member("is_default", index == 0 && option.required);
    if (fixed) {
        json.member("price", Decimal(3 + index * 2));
        json.member("price_type", 0);
    } else {
        json.member("price", Decimal::fromUnits(member.value(priceAttribute, view).number));
        json.key("price_type");
        json.null();
    }
    json.member("can_change_quantity", option.quantity == 1 ? 1 : 0);
    json.endObject();
}

void writeLink(JsonWriter &json, const ProductReader &product, const ProductLink &link)
{
    const ProductReader other(product.goods(), link.row);
    json.beginObject();
    json.member("sku", std::string_view(product.sku()));
    json.member("link_type", link.type);
    json.member("linked_product_sku", std::string_view(other.sku()));
    json.member("linked_product_type", toString(other.place().type));
    json.member("position", link.position);
    if (link.quantity > 0) {
        json.key("extension_attributes");
        json.beginObject();
        json.member("qty", link.quantity);
        json.endObject();
    }
    json.endObject();
}

} // namespace

std::vector<ProductLink> linksOf(const ProductReader &product)
{
    const Place &place = product.place();
    std::vector<ProductLink> links;
    if (place.type == ProductType::Grouped) {
        int position = 0;
        for (const qint64 row : groupedRowsOf(place)) {
            ++position;
            links.push_back({"associated", row, position, position});
        }
        return links;
    }
    const bool linked =
        place.block >= 0 && place.offset < 10 && chance(product.options(), Chance::Links, place.row) % 2 == 0;
    if (linked || place.row == 0) {
        links.push_back({"related", place.row + 1, 1});
        links.push_back({"related", place.row + 4, 4});
        links.push_back({"crosssell", place.row + 3, 3});
        links.push_back({"upsell", place.row + 2, 2});
    }
    return links;
}

void writeLinks(JsonWriter &json, const ProductReader &product, std::string_view onlyType)
{
    json.beginArray();
    for (const ProductLink &link : linksOf(product)) {
        if (onlyType.empty() || onlyType == link.type)
            writeLink(json, product, link);
    }
    json.endArray();
}

void writeBundleOptions(JsonWriter &json, const ProductReader &product, const StoreView &view)
{
    const qint64 first = bundleOptionId(product.place(), 0);
    int index = 0;
    json.beginArray();
    for (const BundleOption &option : bundleOptionsOf(product.options(), product.place())) {
        const OptionTexts &texts = bundleTexts[index];
        json.beginObject();
        json.member("option_id", first + index);
        json.member("title", texts.title);
        json.member("required", option.required);
        json.member("type", texts.type);
        json.member("position", index + 1);
        json.member("sku", std::string_view(product.sku()));
        json.key("product_links");
        json.beginArray();
        for (int i = 0; i < static_cast<int>(option.rows.size()); ++i)
            writeSelection(json, product, view, option, first + index, i);
        json.endArray();
        json.endObject();
        ++index;
    }
    json.endArray();
}

void writeBundleChildren(JsonWriter &json, const ProductReader &product, const StoreView &view)
{
    qint64 optionId = bundleOptionId(product.place(), 0);
    json.beginArray();
    for (const BundleOption &option : bundleOptionsOf(product.options(), product.place())) {
        for (int i = 0; i < static_cast<int>(option.rows.size()); ++i)
            writeSelection(json, product, view, option, optionId, i);
        ++optionId;
    }
    json.endArray();
}

void writeConfigurableOptions(JsonWriter &json, const ProductReader &product)
{
    const Place &parent = product.place();
    std::set<int> sizes;
    std::set<int> colours;
    for (int i = 0; i < parent.childCount; ++i) {
        const Place child = placeOf(parent.firstRow + parent.firstChild + i, catalogueSize(product.options()));
        if (child.size >= 0)
            sizes.insert(firstSizeOption + child.size);
        colours.insert(firstColourOption + child.colour);
    }
    qint64 id = parent.row * 2 + 1;
    int position = 0;
    json.beginArray();
    const auto write = [&](int attribute, std::string_view label, const std::set<int> &values) {
        json.beginObject();
        json.member("id", id++);
        json.member("attribute_id", std::string_view(std::to_string(attribute)));
        json.member("label", label);
        json.member("position", position++);
        json.key("values");
        json.beginArray();
        for (const int value : values) {
            json.beginObject();
            json.member("value_index", value);
            json.endObject();
        }
        json.endArray();
        json.member("product_id", product.id());
        json.endObject();
    };
    if (!sizes.empty())
        write(sizeAttribute, "Size", sizes);
    if (!colours.empty())
        write(colourAttribute, "Colour", colours);
    json.endArray();
}

void writeDownloadableLinks(JsonWriter &json, const ProductReader &product)
{
    constexpr std::string_view titles[] = {"PDF, A4", "Ebook"};
    json.beginArray();
    for (int i = 0; i < 2 && product.place().type == ProductType::Downloadable; ++i) {
        const std::string file = "https://files.example.com/" + product.sku() + '-' + std::to_string(i + 1) + ".pdf";
        json.beginObject();
        json.member("id", downloadableLinkId(product.place(), i));
        json.member("title", titles[i]);
        json.member("sort_order", i + 1);
        json.member("is_shareable", 0);
        json.member("price", Decimal::fromUnits(i == 0 ? 0 : 25'000));
        json.member("number_of_downloads", 5);
        json.member("link_type", "url");
        json.member("link_url", std::string_view(file));
        json.key("sample_type");
        json.null();
        json.endObject();
    }
    json.endArray();
}

void writeDownloadableSamples(JsonWriter &json, const ProductReader &product)
{
    json.beginArray();
    if (product.place().type == ProductType::Downloadable) {
        const std::string file = "https://files.example.com/" + product.sku() + "-sample.pdf";
        json.beginObject();
        json.member("id", product.place().block + 1);
        json.member("title", "First pages");
        json.member("sort_order", 0);
        json.member("sample_type", "url");
        json.member("sample_url", std::string_view(file));
        json.endObject();
    }
    json.endArray();
}

} // namespace qm::practice
