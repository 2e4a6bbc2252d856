// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/productinput.h"

#include "practice/goods/prices.h"
#include "practice/goods/stockwrites.h"
#include "practice/sales/commentinput.h"
#include "practice/server/phpquery.h"

#include <array>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<InputMember, 17> productMembers{{
    {"id", InputType::Integer},
    {"sku", InputType::Text},
    {"name", InputType::Text},
    {"attribute_set_id", InputType::Integer},
    {"price", InputType::Number},
    {"status", InputType::Integer},
    {"visibility", InputType::Integer},
    {"type_id", InputType::Text},
    {"created_at", InputType::Text},
    {"updated_at", InputType::Text},
    {"weight", InputType::Number},
    {"extension_attributes", InputType::Object},
    {"product_links", InputType::List},
    {"options", InputType::List},
    {"media_gallery_entries", InputType::List},
    {"tier_prices", InputType::List},
    {"custom_attributes", InputType::List},
}};
constexpr std::array<InputMember, 9> extensionMembers{{
    {"website_ids", InputType::List},
    {"category_links", InputType::List},
    {"stock_item", InputType::Object},
    {"discounts", InputType::List},
    {"bundle_product_options", InputType::List},
    {"configurable_product_options", InputType::List},
    {"configurable_product_links", InputType::List},
    {"downloadable_product_links", InputType::List},
    {"downloadable_product_samples", InputType::List},
}};
constexpr std::array<InputMember, 3> categoryMembers{
    {{"position", InputType::Integer}, {"category_id", InputType::Text}, {"extension_attributes", InputType::Object}}};
constexpr std::array<InputMember, 4> tierMembers{{{"customer_group_id", InputType::Integer},
                                                  {"qty", InputType::Number},
                                                  {"value", InputType::Number},
                                                  {"extension_attributes", InputType::Object}}};
constexpr std::array<InputMember, 2> tierExtensionMembers{
    {{"percentage_value", InputType::Number}, {"website_id", InputType::Integer}}};

/// The product's own members that are attributes.
struct MemberAttribute
{
    std::string_view member;
    int attribute;
};
constexpr std::array<MemberAttribute, 5> memberAttributes{{{"name", nameAttribute},
                                                           {"price", priceAttribute},
                                                           {"status", statusAttribute},
                                                           {"visibility", 99},
                                                           {"weight", 82}}};

/// What PHP expects of a custom attribute's value; empty: anything.
std::string_view expectedType(const AttributeDef &attribute)
{
    if (attribute.backendType == "int") {
        return "int";
    }
    if (attribute.backendType == "decimal") {
        return "float";
    }
    return attribute.backendType == "static" ? std::string_view() : std::string_view("string");
}

[[noreturn]] void refuseAttribute(std::string_view code, std::string_view shown, std::string_view expected)
{
    Refusal refusal = Refusal::invalidType(shown, expected);
    refusal.message = "Error occurred during \"custom_attributes\" processing. Attribute \"" + std::string(code) +
                      "\" has invalid value. " + refusal.message;
    throw refusal;
}

std::string scalarText(const QJsonValue &value)
{
    return value.isDouble() ? QByteArray::number(value.toDouble(), 'g', 15).toStdString()
                            : value.toVariant().toString().toStdString();
}

std::optional<Cell> cellOf(const AttributeDef &attribute, const std::string &text)
{
    if (text.empty()) {
        return std::nullopt;
    }
    switch (storedType(attribute)) {
    case FieldType::Integer:
        return Cell::of(numericToInt(text));
    case FieldType::Decimal:
        return Cell::of(Decimal::fromText(QString::fromStdString(text).trimmed()).value_or(Decimal()).units());
    case FieldType::Time: {
        const auto time = UtcTime::fromText(text.size() == 10 ? text + " 00:00:00" : text);
        if (!time) {
            Refusal refusal;
            refusal.message = "Invalid input datetime format of value '%1'";
            refusal.positional.push_back(quotedText(text));
            throw refusal;
        }
        return Cell::of(time->seconds());
    }
    case FieldType::Text:
        break;
    }
    return Cell::of(threeByteText(text)); // observed 18
}

std::optional<Cell> customCell(const AttributeDef &attribute, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) {
        return std::nullopt;
    }
    const std::string_view expected = expectedType(attribute);
    const bool structured = value.isArray() || value.isObject();
    if (structured && !expected.empty()) {
        refuseAttribute(attribute.code, "array", expected);
    }
    const std::string text = structured ? std::string() : scalarText(value);
    const bool number = expected == "int" || expected == "float";
    if (number && !isNumericText(text)) {
        refuseAttribute(attribute.code, text, expected);
    }
    return cellOf(attribute, text);
}

std::vector<int> numbersOf(const QJsonArray &list)
{
    std::vector<int> numbers;
    for (const QJsonValue value : list) {
        numbers.push_back(value.toVariant().toInt());
    }
    return numbers;
}

void readCustomAttributes(ProductInput &input, const QJsonValue &sent)
{
    if (sent.isObject()) { // product-put-custom-attributes-as-object
        Refusal refusal;
        refusal.status = 500;
        refusal.plainText = true;
        throw refusal;
    }
    for (const QJsonValue entry : sent.toArray()) {
        const QString code = entry["attribute_code"_L1].toString();
        const QJsonValue value = entry["value"_L1];
        const AttributeDef *const attribute = findAttribute(code.toStdString());
        if (attribute == nullptr) {
            continue; // accepted without a word (observed 43)
        }
        if (code == "category_ids"_L1) {
            input.categoryIds = numbersOf(value.toArray());
            continue;
        }
        const std::optional<Cell> cell = customCell(*attribute, value);
        if (attribute->backendType != "static") {
            input.attributes.push_back({attribute, cell});
            input.members.append(code);
        }
    }
}

void readExtension(ProductInput &input, const InputObject &extension)
{
    if (extension.has("website_ids")) {
        input.websites = numbersOf(extension.list("website_ids"));
    }
    if (extension.has("category_links")) {
        input.categoryLinks.emplace();
        for (const QJsonValue entry : extension.list("category_links")) {
            const InputObject link(entry.toObject(), categoryMembers);
            const QString id = QString::fromStdString(link.text("category_id").value_or(std::string()));
            input.categoryLinks->push_back({id.toInt(), static_cast<int>(link.integer("position").value_or(0))});
        }
    }
    if (extension.has("stock_item")) {
        input.stockItem = stockItemInput(extension.object("stock_item"));
    }
}

std::vector<TierPrice> readTiers(const QJsonArray &list, int website)
{
    std::vector<TierPrice> tiers;
    for (const QJsonValue entry : list) {
        const InputObject tier(entry.toObject(), tierMembers);
        const InputObject extension(tier.object("extension_attributes"), tierExtensionMembers);
        const auto percent = extension.number("percentage_value");
        tiers.push_back({static_cast<int>(extension.integer("website_id").value_or(website)),
                         static_cast<int>(tier.integer("customer_group_id").value_or(allGroups)),
                         tier.number("qty").value_or(Decimal(1)),
                         percent ? *percent : tier.number("value").value_or(Decimal()), percent.has_value()});
    }
    return tiers;
}

} // namespace

ProductInput productInput(const QJsonObject &body, int website)
{
    const QJsonObject sent = parameter(body, "product").toObject();
    const InputObject object(sent, productMembers);
    ProductInput input;
    input.sku = object.text("sku");
    input.attributeSet = object.integer("attribute_set_id");
    input.typeId = object.text("type_id");
    for (const auto &[member, id] : memberAttributes) {
        if (object.has(member)) {
            const AttributeDef *const attribute = findAttribute(id);
            const auto text = object.text(member);
            input.attributes.push_back({attribute, text ? cellOf(*attribute, *text) : std::nullopt});
        }
    }
    readCustomAttributes(input, object.sent().value("custom_attributes"_L1));
    readExtension(input, InputObject(object.object("extension_attributes"), extensionMembers));
    if (object.has("tier_prices")) {
        input.tiers = readTiers(object.list("tier_prices"), website);
    }
    input.media = object.has("media_gallery_entries");
    input.members += object.sent().keys();
    return input;
}

} // namespace qm::practice
