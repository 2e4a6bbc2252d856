// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/graphql/schema.h"

#include <algorithm>
#include <array>

namespace qm::practice::graphql {

namespace {

struct TypeFields
{
    std::string_view type;
    std::vector<SchemaField> fields;
};

constexpr std::string_view product = "ProductInterface";
constexpr int mostFields = 300; // magento-facts 7.9

/// The part of Magento's schema this shop answers, under Magento's names.
const std::vector<TypeFields> &schema()
{
    static const std::vector<TypeFields> types = {
        {"Query",
         {{"products", "Products", "search filter pageSize currentPage sort"},
          {"storeConfig", "StoreConfig", ""},
          {"currency", "Currency", ""},
          {"customer", "Customer", ""},
          {"categories", "CategoryResult", "filters pageSize currentPage"},
          {"categoryList", "CategoryTree", "filters pageSize currentPage"},
          {"isEmailAvailable", "IsEmailAvailableOutput", "email"}}},
        {"Mutation", {{"generateCustomerToken", "CustomerToken", "email password"}}},
        {"CustomerToken", {{"token", "String", ""}}},
        {"IsEmailAvailableOutput", {{"is_email_available", "Boolean", ""}}},
        {"Products", {{"items", product, ""}, {"total_count", "Int", ""}, {"page_info", "SearchResultPageInfo", ""}}},
        {"SearchResultPageInfo", {{"current_page", "Int", ""}, {"page_size", "Int", ""}, {"total_pages", "Int", ""}}},
        {product,
         {{"id", "Int", ""},
          {"uid", "ID", ""},
          {"sku", "String", ""},
          {"name", "String", ""},
          {"url_key", "String", ""},
          {"type_id", "String", ""},
          {"attribute_set_id", "Int", ""},
          {"created_at", "String", ""},
          {"updated_at", "String", ""},
          {"special_price", "Float", ""},
          {"stock_status", "ProductStockStatus", ""},
          {"description", "ComplexTextValue", ""},
          {"short_description", "ComplexTextValue", ""},
          {"meta_title", "String", ""},
          {"meta_keyword", "String", ""},
          {"meta_description", "String", ""},
          {"price_range", "PriceRange", ""},
          {"image", "ProductImage", ""},
          {"small_image", "ProductImage", ""},
          {"thumbnail", "ProductImage", ""},
          {"categories", "CategoryTree", ""}}},
        {"SimpleProduct", {{"weight", "Float", ""}}},
        {"VirtualProduct", {}},
        {"DownloadableProduct", {}},
        {"ConfigurableProduct", {{"weight", "Float", ""}}},
        {"GroupedProduct", {{"weight", "Float", ""}}},
        {"BundleProduct",
         {{"weight", "Float", ""}, {"dynamic_price", "Boolean", ""}, {"ship_bundle_items", "ShipBundleItemsEnum", ""}}},
        {"ComplexTextValue", {{"html", "String", ""}}},
        {"ProductImage", {{"url", "String", ""}, {"label", "String", ""}}},
        {"PriceRange", {{"minimum_price", "ProductPrice", ""}, {"maximum_price", "ProductPrice", ""}}},
        {"ProductPrice",
         {{"regular_price", "Money", ""}, {"final_price", "Money", ""}, {"discount", "ProductDiscount", ""}}},
        {"ProductDiscount", {{"amount_off", "Float", ""}, {"percent_off", "Float", ""}}},
        {"Money", {{"value", "Float", ""}, {"currency", "CurrencyEnum", ""}}},
        {"StoreConfig",
         {{"id", "Int", ""},
          {"code", "String", ""},
          {"store_code", "ID", ""},
          {"store_name", "String", ""},
          {"website_id", "Int", ""},
          {"website_code", "ID", ""},
          {"website_name", "String", ""},
          {"store_group_code", "ID", ""},
          {"store_group_name", "String", ""},
          {"locale", "String", ""},
          {"base_currency_code", "String", ""},
          {"default_display_currency_code", "String", ""},
          {"timezone", "String", ""},
          {"weight_unit", "String", ""},
          {"base_url", "String", ""},
          {"base_link_url", "String", ""},
          {"base_media_url", "String", ""},
          {"secure_base_url", "String", ""},
          {"root_category_id", "Int", ""}}},
        {"Currency",
         {{"base_currency_code", "String", ""},
          {"default_display_currency_code", "String", ""},
          {"available_currency_codes", "String", ""}}},
        {"Customer",
         {{"id", "Int", ""},
          {"firstname", "String", ""},
          {"lastname", "String", ""},
          {"email", "String", ""},
          {"group_id", "Int", ""},
          {"orders", "CustomerOrders", "pageSize currentPage"}}},
        {"CustomerOrders",
         {{"items", "CustomerOrder", ""}, {"total_count", "Int", ""}, {"page_info", "SearchResultPageInfo", ""}}},
        {"CustomerOrder",
         {{"id", "ID", ""},
          {"number", "String", ""},
          {"status", "String", ""},
          {"order_date", "String", ""},
          {"email", "String", ""},
          {"total", "OrderTotal", ""}}},
        {"OrderTotal", {{"grand_total", "Money", ""}}},
        {"CategoryResult",
         {{"items", "CategoryTree", ""}, {"total_count", "Int", ""}, {"page_info", "SearchResultPageInfo", ""}}},
        {"CategoryTree",
         {{"id", "Int", ""},
          {"uid", "ID", ""},
          {"name", "String", ""},
          {"level", "Int", ""},
          {"position", "Int", ""},
          {"path", "String", ""},
          {"url_key", "String", ""},
          {"children_count", "String", ""},
          {"product_count", "Int", ""}}},
    };
    return types;
}

const TypeFields *findType(std::string_view name)
{
    const auto found =
        std::find_if(schema().begin(), schema().end(), [&](const TypeFields &type) { return type.type == name; });
    return found == schema().end() ? nullptr : &*found;
}

bool isProductType(std::string_view type)
{
    static constexpr std::string_view ending = "Product";
    return type.size() > ending.size() && type.substr(type.size() - ending.size()) == ending;
}

[[noreturn]] void reject(std::string message, Location location)
{
    throw Problem{std::move(message), location, {}, true, false};
}

bool hasWord(std::string_view words, std::string_view wanted)
{
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (words.substr(0, end) == wanted) {
            return true;
        }
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

class Validator
{
public:
    explicit Validator(const Document &document)
        : m_document(document)
    {}

    void selections(const std::vector<Selection> &list, std::string_view type, int depth)
    {
        for (const Selection &selection : list) {
            if (++m_complexity > mostFields) { // also ends fragments that spread each other again and again
                reject("Max query complexity should be " + std::to_string(mostFields) + " but got more.",
                       selection.location);
            }
            switch (selection.kind) {
            case Selection::Kind::Field:
                field(selection, type, depth);
                break;
            case Selection::Kind::InlineFragment:
                fragment(selection.selections, selection.name, type, selection, depth);
                break;
            case Selection::Kind::FragmentSpread: {
                const auto found = m_document.fragments.find(selection.name);
                if (found == m_document.fragments.end()) {
                    reject("Unknown fragment \"" + selection.name + "\".", selection.location);
                }
                if (depth > 50) { // a fragment that spreads itself
                    reject("Cannot spread fragment \"" + selection.name + "\" within itself.", selection.location);
                }
                fragment(found->second.selections, found->second.typeCondition, type, selection, depth);
                break;
            }
            }
        }
    }

private:
    void fragment(const std::vector<Selection> &list, const std::string &condition, std::string_view type,
                  const Selection &where, int depth)
    {
        if (!condition.empty() && findType(condition) == nullptr) {
            reject("Unknown type \"" + condition + "\".", where.location);
        }
        const bool possible = condition.empty() || fits(type, condition) || fits(condition, type);
        if (!possible) {
            reject("Fragment cannot be spread here as objects of type \"" + std::string(type) +
                       "\" can never be of type \"" + condition + "\".",
                   where.location);
        }
        selections(list, condition.empty() ? type : std::string_view(condition), depth + 1);
    }

    void field(const Selection &selection, std::string_view type, int depth)
    {
        if (selection.name == "__typename") {
            return;
        }
        if (selection.name == "__schema" || selection.name == "__type") {
            reject("GraphQL introspection is not allowed, but the query contained __schema or __type",
                   selection.location);
        }
        const std::vector<SchemaField> known = fieldsOf(type);
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const SchemaField &f) { return f.name == selection.name; });
        if (found == known.end()) {
            reject("Cannot query field \"" + selection.name + "\" on type \"" + std::string(type) + "\".",
                   selection.location);
        }
        for (const auto &[name, value] : selection.arguments) {
            if (!hasWord(found->arguments, name)) {
                reject("Unknown argument \"" + name + "\" on field \"" + selection.name + "\" of type \"" +
                           std::string(type) + "\".",
                       selection.location);
            }
        }
        const bool isObject = findType(found->type) != nullptr;
        if (isObject && !selection.hasSelections) {
            reject("Field \"" + selection.name + "\" of type \"" + std::string(found->type) +
                       "\" must have a selection of subfields. Did you mean \"" + selection.name + " { ... }\"?",
                   selection.location);
        }
        if (!isObject && selection.hasSelections) {
            reject("Field \"" + selection.name + "\" must not have a selection since type \"" +
                       std::string(found->type) + "\" has no subfields.",
                   selection.location);
        }
        selections(selection.selections, found->type, depth + 1);
    }

    const Document &m_document;
    int m_complexity = 0;
};

} // namespace

std::vector<SchemaField> fieldsOf(std::string_view type)
{
    const TypeFields *found = findType(type);
    if (found == nullptr) {
        return {};
    }
    std::vector<SchemaField> fields = found->fields;
    if (isProductType(type)) {
        const std::vector<SchemaField> &shared = findType(product)->fields;
        fields.insert(fields.end(), shared.begin(), shared.end());
    }
    return fields;
}

bool fits(std::string_view type, std::string_view condition)
{
    return type == condition || (condition == product && isProductType(type));
}

void validate(const Document &document, const Operation &operation)
{
    Validator(document).selections(operation.selections, operation.type == "mutation" ? "Mutation" : "Query", 0);
}

} // namespace qm::practice::graphql
