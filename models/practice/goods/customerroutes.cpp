// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/customers.h"
#include "practice/goods/goods.h"
#include "practice/goods/tablecollection.h"
#include "practice/shop.h"

#include <array>

namespace qm::practice {

namespace {

constexpr std::array<std::string_view, customerGroupCount> groups{"NOT LOGGED IN", "General",    "Wholesale",
                                                                  "Retailer",      "VIP Kunden", "B2B Händler"};

void writeGroup(JsonWriter &json, qint64 id)
{
    json.beginObject();
    json.member("id", id);
    json.member("code", groups[static_cast<std::size_t>(id)]);
    json.member("tax_class_id", 3);
    json.member("tax_class_name", "Retail Customer");
    json.endObject();
}

const CustomerCollection &customersOf(const Call &call)
{
    return static_cast<const CustomerCollection &>(*call.shop.customers);
}

qint64 customerRow(const Call &call, qint64 id)
{
    const qint64 row = call.shop.customers->rowOf(id);
    if (row < 0 || current(call, *call.shop.customers).isGone(row))
        throw noSuchWith("customerId", std::to_string(id));
    return row;
}

/// The id of the customer whose token this is; an integration or an admin has none (auth-admin-token-on-me-route).
qint64 ownId(const Call &call)
{
    if (call.customerId == 0)
        throw Refusal::required("customerId");
    return call.customerId;
}

Body defaultAddress(const Call &call, qint64 id, bool billing)
{
    Body body;
    JsonWriter json(body);
    // Null comes out as an empty list (customer-billing-address-missing).
    if (!customersOf(call).writeAddressOf(json, customerRow(call, id), billing))
        body = "[]";
    return body;
}

Body address(const Call &call)
{
    const qint64 id = call.integer(0);
    Body body;
    JsonWriter json(body);
    if (!customersOf(call).writeAddressById(json, id))
        throw noSuchWith("addressId", std::to_string(id));
    return body;
}

Body group(const Call &call)
{
    const qint64 id = call.integer(0);
    if (id < 0 || id >= customerGroupCount)
        throw noSuchWith("id", std::to_string(id));
    return entityBody(call, *call.shop.customerGroups, id);
}

struct CustomerAttribute
{
    std::string_view code;
    std::string_view input;
    std::string_view label;
    std::string_view rules;   ///< JSON
    std::string_view options; ///< JSON
    std::string_view frontendClass;
    std::string_view filter;
    int sortOrder;
    bool visible;
    bool required;
    bool system;
    bool inGrid;
};

constexpr std::string_view noList = "[]";
constexpr std::string_view websiteOptions =
    R"([{"label":"Main Website","value":"1"},{"label":"B2B Großhandel","value":"2"}])";
constexpr std::string_view groupOptions = R"([{"label":"B2B Händler","value":"5"},{"label":"General","value":"1"},)"
                                          R"({"label":"Retailer","value":"3"},{"label":"VIP Kunden","value":"4"},)"
                                          R"({"label":"Wholesale","value":"2"}])";
constexpr std::string_view genderOptions =
    R"([{"label":" ","value":""},{"label":"Male","value":"1"},{"label":"Female","value":"2"},)"
    R"({"label":"Not Specified","value":"3"}])";
constexpr std::string_view nameRules =
    R"([{"name":"max_text_length","value":"255"},{"name":"min_text_length","value":"1"}])";

constexpr CustomerAttribute customerAttributes[] = {
    {"created_at", "date", "Created At", noList, noList, "", "", 0, false, false, false, true},
    {"website_id", "select", "Associate to Website", noList, websiteOptions, "required-entry", "", 10, true, true, true,
     true},
    {"created_in", "text", "Created From", noList, noList, "", "", 20, true, false, true, true},
    {"group_id", "select", "Group", noList, groupOptions, "required-entry", "", 25, true, true, true, true},
    {"disable_auto_group_change", "boolean", "Disable Automatic Group Change Based on VAT ID", noList, noList, "", "",
     28, true, false, true, false},
    {"prefix", "text", "Name Prefix", noList, noList, "", "", 30, false, false, false, false},
    {"firstname", "text", "First Name", nameRules, noList, "required-entry", "trim", 40, true, true, true, false},
    {"middlename", "text", "Middle Name/Initial", noList, noList, "", "trim", 50, false, false, false, false},
    {"lastname", "text", "Last Name", nameRules, noList, "required-entry", "trim", 60, true, true, true, false},
    {"suffix", "text", "Name Suffix", noList, noList, "", "", 70, false, false, false, false},
    {"email", "text", "Email", R"([{"name":"input_validation","value":"email"}])", noList,
     "required-entry validate-email", "", 80, true, true, true, true},
    {"password_hash", "hidden", "", noList, noList, "", "", 81, false, false, true, false},
    {"default_billing", "text", "Default Billing Address", noList, noList, "", "", 82, false, false, true, false},
    {"default_shipping", "text", "Default Shipping Address", noList, noList, "", "", 83, false, false, true, false},
    {"updated_at", "date", "Updated At", noList, noList, "", "", 87, false, false, false, false},
    {"dob", "date", "Date of Birth", R"([{"name":"input_validation","value":"date"}])", noList, "", "date", 90, false,
     false, false, true},
    {"taxvat", "text", "Tax/VAT Number", R"([{"name":"max_text_length","value":"255"}])", noList, "", "", 100, false,
     false, false, true},
    {"gender", "select", "Gender", noList, genderOptions, "", "", 110, false, false, false, true},
};

void writeLabel(JsonWriter &json, std::string_view name, std::string_view label)
{
    json.key(name);
    if (label.empty())
        json.null();
    else
        json.value(label);
}

void writeMetadata(JsonWriter &json, const CustomerAttribute &attribute)
{
    json.beginObject();
    json.member("frontend_input", attribute.input);
    json.member("input_filter", attribute.filter);
    writeLabel(json, "store_label", attribute.label);
    json.key("validation_rules");
    json.raw(attribute.rules);
    json.member("multiline_count", 0);
    json.member("visible", attribute.visible);
    json.member("required", attribute.required);
    json.member("data_model", "");
    json.key("options");
    json.raw(attribute.options);
    json.member("frontend_class", attribute.frontendClass);
    json.member("user_defined", false);
    json.member("sort_order", attribute.sortOrder);
    writeLabel(json, "frontend_label", attribute.label);
    json.member("note", "");
    json.member("system", attribute.system);
    json.member("backend_type", "static");
    json.member("is_used_in_grid", attribute.inGrid);
    json.member("is_visible_in_grid", attribute.inGrid);
    json.member("is_filterable_in_grid", attribute.inGrid);
    json.member("is_searchable_in_grid", attribute.code == "email" || attribute.code == "taxvat");
    json.member("attribute_code", attribute.code);
    json.endObject();
}

Body metadata(const Call &)
{
    Body body;
    JsonWriter json(body);
    json.beginArray();
    for (const CustomerAttribute &attribute : customerAttributes)
        writeMetadata(json, attribute);
    json.endArray();
    return body;
}

} // namespace

std::string_view groupName(int id)
{
    return groups[static_cast<std::size_t>(id)];
}

std::unique_ptr<const Collection> makeCustomerGroups()
{
    std::vector<TableCollection::Column> columns{
        {"customer_group_id", FieldType::Integer, [](qint64 row, const StoreView &) { return Cell::of(row); }, true},
        {"id", FieldType::Integer, [](qint64 row, const StoreView &) { return Cell::of(row); }, true},
        {"code", FieldType::Text,
         [](qint64 row, const StoreView &) { return Cell::of(std::string(groupName(static_cast<int>(row)))); }},
        {"customer_group_code", FieldType::Text,
         [](qint64 row, const StoreView &) { return Cell::of(std::string(groupName(static_cast<int>(row)))); }},
        {"tax_class_id", FieldType::Integer, [](qint64, const StoreView &) { return Cell::of(qint64{3}); }},
    };
    return std::make_unique<TableCollection>(
        customerGroupCount, std::move(columns),
        [](JsonWriter &json, qint64 row, const StoreView &) { writeGroup(json, row); });
}

void addCustomerRoutes(std::vector<Route> &routes)
{
    constexpr std::string_view customer = "Magento_Customer::customer";
    constexpr std::string_view manage = "Magento_Customer::manage";
    constexpr std::string_view groupResource = "Magento_Customer::group";
    const auto add = [&routes](std::string_view pattern, std::string_view resource, Handler handler) {
        routes.push_back({"GET", pattern, resource, std::move(handler)});
    };
    add("/V1/customers/search", customer,
        [](const Call &call) { return listOf(call, *call.shop.customers, UnknownField::Refuse); });
    add("/V1/customers/me", "self",
        [](const Call &call) { return entityBody(call, *call.shop.customers, customerRow(call, ownId(call))); });
    add("/V1/customers/me/billingAddress", "self",
        [](const Call &call) { return defaultAddress(call, ownId(call), true); });
    add("/V1/customers/me/shippingAddress", "self",
        [](const Call &call) { return defaultAddress(call, ownId(call), false); });
    add("/V1/customers/addresses/:addressId", manage, address);
    add("/V1/customers/:customerId", customer,
        [](const Call &call) { return entityBody(call, *call.shop.customers, customerRow(call, call.integer(0))); });
    add("/V1/customers/:customerId/billingAddress", manage,
        [](const Call &call) { return defaultAddress(call, call.integer(0), true); });
    add("/V1/customers/:customerId/shippingAddress", manage,
        [](const Call &call) { return defaultAddress(call, call.integer(0), false); });
    add("/V1/customerGroups/search", groupResource,
        [](const Call &call) { return listOf(call, *call.shop.customerGroups, UnknownField::ServerError); });
    add("/V1/customerGroups/default", groupResource,
        [](const Call &call) { return entityBody(call, *call.shop.customerGroups, 1); });
    add("/V1/customerGroups/default/:storeId", groupResource,
        [](const Call &call) { return entityBody(call, *call.shop.customerGroups, 1); });
    add("/V1/customerGroups/:id", groupResource, group);
    add("/V1/attributeMetadata/customer", customer, metadata);
}

} // namespace qm::practice
