// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/productjson.h"

#include "practice/goods/naming.h"
#include "practice/goods/strange.h"
#include "practice/goods/texts.h"

#include <array>

namespace qm::practice {

namespace {

/// One grey pixel: enough of a PNG for a client to decode.
constexpr std::string_view pixel =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/// `/r/j/rj-100412-1.png`: folders from the first two signs, as Magento's media storage makes them.
std::string mediaFile(std::string_view sku, int number)
{
    std::string stem = urlKey(sku);
    if (stem.size() < 2)
        stem = "product-" + stem;
    return std::string("/") + stem[0] + '/' + stem[1] + '/' + stem + '-' + std::to_string(number) + ".png";
}

enum class OptionKind { Field, Area, DropDown, Checkbox, Date, File };

struct CustomOption
{
    OptionKind kind;
    std::string_view type;
    std::string_view title;
    int price; ///< cents; unused where values have prices
};

constexpr std::array<CustomOption, 6> customOptions{{
    {OptionKind::Field, "field", "Engraving", 250},
    {OptionKind::DropDown, "drop_down", "Gift wrap", 0},
    {OptionKind::Date, "date", "Not before", 0},
    {OptionKind::Area, "area", "Message on the card", 100},
    {OptionKind::Checkbox, "checkbox", "Spare parts", 0},
    {OptionKind::File, "file", "Logo", 1'500},
}};

struct ChoiceText
{
    std::string_view title;
    int price;
    std::string_view sku;
};
constexpr ChoiceText wraps[] = {{"Brown paper", 100, "WRAP-1"}, {"Tin box", 495, "WRAP-2"}};
constexpr ChoiceText spares[] = {{"Buckle", 195, "SPARE-1"}, {"Cord lock", 95, "SPARE-2"}, {"Zip puller", 125, ""}};

Decimal cents(int count)
{
    return Decimal::fromUnits(qint64{count} * 100);
}

template <std::size_t count>
void writeChoices(JsonWriter &json, const ChoiceText (&choices)[count], qint64 firstId)
{
    json.key("values");
    json.beginArray();
    for (std::size_t i = 0; i < count; ++i) {
        json.beginObject();
        json.member("title", choices[i].title);
        json.member("sort_order", static_cast<int>(i) + 1);
        json.member("price", cents(choices[i].price));
        json.member("price_type", "fixed");
        if (!choices[i].sku.empty())
            json.member("sku", choices[i].sku);
        json.member("option_type_id", firstId + static_cast<qint64>(i));
        json.endObject();
    }
    json.endArray();
}

void writeCustomOption(JsonWriter &json, const ProductReader &product, const CustomOption &option, qint64 id,
                       int position)
{
    const bool hasValues = option.kind == OptionKind::DropDown || option.kind == OptionKind::Checkbox;
    json.beginObject();
    json.member("product_sku", std::string_view(product.sku()));
    json.member("option_id", id);
    json.member("title", option.title);
    json.member("type", option.type);
    json.member("sort_order", position);
    json.member("is_require", false);
    if (!hasValues) {
        json.member("price", cents(option.price));
        json.member("price_type", "fixed");
    }
    if (option.kind == OptionKind::File)
        json.member("file_extension", "svg, pdf, png");
    json.member("max_characters", option.kind == OptionKind::Field ? 20 : option.kind == OptionKind::Area ? 250 : 0);
    json.member("image_size_x", option.kind == OptionKind::File ? 2'000 : 0);
    json.member("image_size_y", option.kind == OptionKind::File ? 2'000 : 0);
    if (option.kind == OptionKind::DropDown)
        writeChoices(json, wraps, id * 4);
    else if (option.kind == OptionKind::Checkbox)
        writeChoices(json, spares, id * 4);
    json.endObject();
}

} // namespace

bool hasCustomOptions(const ProductReader &product)
{
    const Place &place = product.place();
    if (place.type != ProductType::Simple || place.parentRow >= 0 || place.row < strangeCount())
        return false;
    return place.offset % 4 == 3 && chance(product.options(), Chance::Options, place.row) % 2 == 0;
}

void writeCustomOptions(JsonWriter &json, const ProductReader &product)
{
    json.beginArray();
    if (hasCustomOptions(product)) {
        const quint64 hash = chance(product.options(), Chance::Options, product.place().row) >> 4;
        const int count = 1 + static_cast<int>(hash % 3);
        for (int i = 0; i < count; ++i) {
            const CustomOption &option = customOptions[((hash >> 8) + static_cast<quint64>(i)) % customOptions.size()];
            writeCustomOption(json, product, option, product.place().row * 4 + i + 1, i + 1);
        }
    }
    json.endArray();
}

std::vector<MediaEntry> mediaOf(const ProductReader &product)
{
    const quint64 hash = chance(product.options(), Chance::Media, product.place().row);
    std::vector<MediaEntry> list;
    if (hash % 10 >= (product.place().parentRow >= 0 ? 3U : 8U))
        return list;
    const int count = 1 + static_cast<int>((hash >> 8) % 3);
    const std::string sku = product.sku();
    for (int i = 0; i < count; ++i) {
        MediaEntry entry;
        entry.id = product.place().row * 4 + i + 1;
        entry.position = i + 1;
        entry.main = i == 0;
        entry.video = i == 1 && (hash >> 16) % 8 == 0;
        entry.disabled = i == 2 && (hash >> 20) % 4 == 0;
        entry.file = mediaFile(sku, i + 1);
        entry.label = i == 0 ? nameOf(product.options(), product.place(), 0) : i == 1 ? "Détail" : "Back";
        list.push_back(std::move(entry));
    }
    return list;
}

void writeMediaEntry(JsonWriter &json, const MediaEntry &entry, bool withContent)
{
    json.beginObject();
    json.member("id", entry.id);
    json.member("media_type", entry.video ? "external-video" : "image");
    json.member("label", std::string_view(entry.label));
    json.member("position", entry.position);
    json.member("disabled", entry.disabled);
    json.key("types");
    json.beginArray();
    if (entry.main) {
        for (const std::string_view role : {"image", "small_image", "thumbnail"})
            json.value(role);
    }
    json.endArray();
    json.member("file", std::string_view(entry.file));
    if (withContent) {
        json.key("content");
        json.beginObject();
        json.member("base64_encoded_data", pixel);
        json.member("type", "image/png");
        json.member("name", std::string_view(entry.file).substr(entry.file.rfind('/') + 1));
        json.endObject();
    }
    if (entry.video) {
        json.key("extension_attributes");
        json.beginObject();
        json.key("video_content");
        json.beginObject();
        json.member("media_type", "external-video");
        json.member("video_provider", "");
        json.member("video_url", "https://video.example.com/watch/" + std::to_string(entry.id));
        json.member("video_title", "In use");
        json.member("video_description", "");
        json.member("video_metadata", "");
        json.endObject();
        json.endObject();
    }
    json.endObject();
}

void writeMedia(JsonWriter &json, const ProductReader &product)
{
    json.beginArray();
    for (const MediaEntry &entry : mediaOf(product))
        writeMediaEntry(json, entry, false);
    json.endArray();
}

} // namespace qm::practice
