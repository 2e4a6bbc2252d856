// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/attributes.h"
#include "practice/goods/goods.h"
#include "practice/goods/tablecollection.h"
#include "practice/goods/words.h"
#include "practice/shop.h"

#include <array>

namespace qm::practice {

namespace {

using Def = AttributeDef;

bool has(const Def &attribute, Def::Flag flag)
{
    return (attribute.flags & flag) != 0;
}

void writeBit(JsonWriter &json, std::string_view name, bool set)
{
    json.member(name, set ? "1" : "0"); // these came as text from the database, and Magento leaves them so
}

/// general/country/default: marked in lists of countries.
constexpr std::string_view shopCountry = "NL";

void writeOptions(JsonWriter &json, const Def &attribute, int storeId)
{
    json.beginArray();
    if (hasBlankOption(attribute)) {
        json.beginObject();
        json.member("label", " ");
        json.member("value", "");
        json.endObject();
    }
    for (const AttributeOption &option : optionsOf(attribute)) {
        json.beginObject();
        json.member("label", option.label.in(languageOfStore(storeId)));
        json.member("value", option.value);
        if (attribute.id == countryAttribute && option.value == shopCountry)
            json.member("is_default", true);
        json.endObject();
    }
    json.endArray();
}

/// What only the catalogue knows of an attribute; an attribute set's list leaves it out.
void writeCatalogPart(JsonWriter &json, const Def &attribute)
{
    json.member("is_wysiwyg_enabled", attribute.id == 75 || attribute.id == 76);
    json.member("is_html_allowed_on_front", has(attribute, Def::Html));
    json.member("used_for_sort_by", has(attribute, Def::Sortable));
    json.member("is_filterable", has(attribute, Def::Filterable));
    json.member("is_filterable_in_search", attribute.id == 77);
    json.member("is_used_in_grid", has(attribute, Def::InGrid));
    json.member("is_visible_in_grid", false);
    json.member("is_filterable_in_grid", has(attribute, Def::InGrid));
    json.member("position", 0);
    json.key("apply_to");
    json.beginArray();
    if (has(attribute, Def::NotForVirtual)) {
        for (const std::string_view type : {"simple", "virtual", "downloadable", "bundle", "configurable"})
            json.value(type);
    } else if (attribute.id >= 129 && attribute.id <= 133) {
        json.value("bundle");
    } else if (attribute.id >= 125 && attribute.id <= 128) {
        json.value("downloadable");
    }
    json.endArray();
    writeBit(json, "is_searchable", has(attribute, Def::Searchable));
    writeBit(json, "is_visible_in_advanced_search", has(attribute, Def::Advanced));
    writeBit(json, "is_comparable", has(attribute, Def::Comparable));
    writeBit(json, "is_used_for_promo_rules", false);
    writeBit(json, "is_visible_on_front", has(attribute, Def::OnFront));
    writeBit(json, "used_in_product_listing", has(attribute, Def::Listing));
    json.member("is_visible", !has(attribute, Def::Hidden));
    json.member("scope", attribute.scope == 'g' ? "global" : attribute.scope == 'w' ? "website" : "store");
}

void writeLabels(JsonWriter &json, const Def &attribute)
{
    if (!attribute.label.en.empty())
        json.member("default_frontend_label", attribute.label.en);
    json.key("frontend_labels");
    json.beginArray();
    if (!attribute.label.nl.empty()) {
        json.beginObject();
        json.member("store_id", 2);
        json.member("label", attribute.label.nl);
        json.endObject();
        json.beginObject();
        json.member("store_id", 4);
        json.member("label", attribute.label.de);
        json.endObject();
    }
    json.endArray();
}

void writeEavPart(JsonWriter &json, const Def &attribute, int storeId)
{
    json.member("attribute_id", attribute.id);
    json.member("attribute_code", attribute.code);
    json.key("frontend_input");
    if (attribute.input.empty())
        json.null();
    else
        json.value(attribute.input);
    json.member("entity_type_id", "4");
    json.member("is_required", has(attribute, Def::Required));
    json.key("options");
    writeOptions(json, attribute, storeId);
    json.member("is_user_defined", has(attribute, Def::UserDefined));
    writeLabels(json, attribute);
    if (attribute.id == 86)
        json.member("note", "Maximum 255 chars. Meta Description should optimally be between 150-160 characters");
    json.member("backend_type", attribute.backendType);
    if (!attribute.backendModel.empty())
        json.member("backend_model", attribute.backendModel);
    if (!attribute.sourceModel.empty())
        json.member("source_model", attribute.sourceModel);
    if (attribute.defaultValue.data() != nullptr)
        json.member("default_value", attribute.defaultValue);
    json.member("is_unique", has(attribute, Def::Unique) ? "1" : "0");
    if (!attribute.frontendClass.empty())
        json.member("frontend_class", attribute.frontendClass);
    json.key("validation_rules");
    json.beginArray();
    json.endArray();
}

const Def &attributeAt(qint64 row)
{
    return attributeDefs()[static_cast<std::size_t>(row)];
}

/// The list leaves out extension_attributes, which the single attribute has.
class AttributeCollection final : public Collection
{
public:
    qint64 size() const override { return m_table.size(); }
    const Field *findField(std::string_view name) const override { return m_table.findField(name); }
    Cell cell(qint64 row, const Field &field, const StoreView &view) const override
    {
        return m_table.cell(row, field, view);
    }
    qint64 rowOf(qint64 key) const override { return m_table.rowOf(key); }

    void write(JsonWriter &json, qint64 row, const StoreView &view, Detail detail) const override
    {
        json.beginObject();
        if (detail == Detail::Full) {
            json.key("extension_attributes");
            json.beginObject();
            json.member("is_pagebuilder_enabled", false);
            json.endObject();
        }
        writeCatalogPart(json, attributeAt(row));
        writeEavPart(json, attributeAt(row), view.id);
        json.endObject();
    }

private:
    static std::vector<TableCollection::Column> columns();
    TableCollection m_table{static_cast<qint64>(attributeDefs().size()), columns(), {}};
};

std::vector<TableCollection::Column> AttributeCollection::columns()
{
    const auto flag = [](Def::Flag wanted) {
        return
            [wanted](qint64 row, const StoreView &) { return Cell::of(qint64{has(attributeAt(row), wanted) ? 1 : 0}); };
    };
    const auto text = [](std::string_view Def::*member) {
        return [member](qint64 row, const StoreView &) { return Cell::of(std::string(attributeAt(row).*member)); };
    };
    return {
        {"attribute_id", FieldType::Integer,
         [](qint64 row, const StoreView &) { return Cell::of(qint64{attributeAt(row).id}); }, true},
        {"attribute_code", FieldType::Text, text(&Def::code)},
        {"frontend_input", FieldType::Text, text(&Def::input)},
        {"backend_type", FieldType::Text, text(&Def::backendType)},
        {"frontend_label", FieldType::Text,
         [](qint64 row, const StoreView &) { return Cell::of(std::string(attributeAt(row).label.en)); }},
        {"is_user_defined", FieldType::Integer, flag(Def::UserDefined)},
        {"is_required", FieldType::Integer, flag(Def::Required)},
        {"is_unique", FieldType::Integer, flag(Def::Unique)},
        {"is_filterable", FieldType::Integer, flag(Def::Filterable)},
        {"is_searchable", FieldType::Integer, flag(Def::Searchable)},
        {"is_comparable", FieldType::Integer, flag(Def::Comparable)},
        {"is_visible_on_front", FieldType::Integer, flag(Def::OnFront)},
        {"used_in_product_listing", FieldType::Integer, flag(Def::Listing)},
        {"is_visible", FieldType::Integer,
         [](qint64 row, const StoreView &) { return Cell::of(qint64{has(attributeAt(row), Def::Hidden) ? 0 : 1}); }},
    };
}

struct SetEntry
{
    int id;
    std::string_view name;
    int sortOrder;
    int entityType = 4;
};

/// In the order Magento lists them, which is by sort_order.
constexpr std::array<SetEntry, 5> sets{{
    {clothingSet, "Clothing", 0},
    {footwearSet, "Footwear", 0},
    {coffeeSet, "Coffee", 0},
    {defaultSet, "Default", 1},
    {gearSet, "Gear", 5},
}};

constexpr std::array<SetEntry, 12> eavSets{{
    {1, "Default", 2, 1},
    {2, "Default", 2, 2},
    {3, "Default", 1, 3},
    {defaultSet, "Default", 1},
    {5, "Default", 1, 5},
    {6, "Default", 1, 6},
    {7, "Default", 1, 7},
    {8, "Default", 1, 8},
    {clothingSet, "Clothing", 0},
    {footwearSet, "Footwear", 0},
    {coffeeSet, "Coffee", 0},
    {gearSet, "Gear", 5},
}};

void writeSet(JsonWriter &json, const SetEntry &set)
{
    json.beginObject();
    json.member("attribute_set_id", set.id);
    json.member("attribute_set_name", set.name);
    json.member("sort_order", set.sortOrder);
    json.member("entity_type_id", set.entityType);
    json.endObject();
}

template <std::size_t count>
std::unique_ptr<const Collection> setTable(const std::array<SetEntry, count> &list, bool ascending)
{
    const auto at = [&list](qint64 row) -> const SetEntry & { return list[static_cast<std::size_t>(row)]; };
    std::vector<TableCollection::Column> columns{
        {"attribute_set_id", FieldType::Integer,
         [at](qint64 row, const StoreView &) { return Cell::of(qint64{at(row).id}); }, ascending},
        {"attribute_set_name", FieldType::Text,
         [at](qint64 row, const StoreView &) { return Cell::of(std::string(at(row).name)); }},
        {"sort_order", FieldType::Integer,
         [at](qint64 row, const StoreView &) { return Cell::of(qint64{at(row).sortOrder}); }},
        {"entity_type_id", FieldType::Integer,
         [at](qint64 row, const StoreView &) { return Cell::of(qint64{at(row).entityType}); }},
    };
    return std::make_unique<TableCollection>(
        static_cast<qint64>(count), std::move(columns),
        [at](JsonWriter &json, qint64 row, const StoreView &) { writeSet(json, at(row)); });
}

constexpr std::string_view groupNames[] = {
    "Product Details",  "Content", "Bundle Items",           "Images",       "Search Engine Optimization",
    "Advanced Pricing", "Design",  "Schedule Design Update", "Autosettings", "Gift Options",
    "Trade details"};

int groupSet(qint64 row)
{
    return sets[static_cast<std::size_t>(row) / std::size(groupNames)].id;
}

std::string_view groupName(qint64 row)
{
    return groupNames[static_cast<std::size_t>(row) % std::size(groupNames)];
}

qint64 requestedSet(const Call &call)
{
    const qint64 id = call.integer(0);
    const qint64 row = call.shop.attributeSets->rowOf(id);
    if (row < 0)
        throw noSuchWith("id", std::to_string(id));
    return row;
}

Body attributesOfSet(const Call &call)
{
    const int set = sets[static_cast<std::size_t>(requestedSet(call))].id;
    Body body;
    JsonWriter json(body);
    json.beginArray();
    for (const Def &attribute : attributeDefs()) {
        if (!isInSet(attribute, set))
            continue;
        json.beginObject();
        writeEavPart(json, attribute, call.view.id);
        json.endObject();
    }
    json.endArray();
    return body;
}

const Def &requestedAttribute(const Call &call)
{
    const Def *attribute = findAttribute(std::string_view(call.segments[0]));
    if (attribute == nullptr) {
        Refusal refusal;
        refusal.status = 404;
        refusal.message =
            "The attribute with a \"%1\" attributeCode doesn't exist. Verify the attribute and try again.";
        refusal.positional.push_back(quotedText(call.segments[0]));
        throw refusal;
    }
    return *attribute;
}

} // namespace

std::unique_ptr<const Collection> makeAttributes()
{
    return std::make_unique<AttributeCollection>();
}

std::unique_ptr<const Collection> makeAttributeSets()
{
    return setTable(sets, false);
}

std::unique_ptr<const Collection> makeEavSets()
{
    return setTable(eavSets, true);
}

std::unique_ptr<const Collection> makeAttributeGroups()
{
    std::vector<TableCollection::Column> columns{
        {"attribute_group_id", FieldType::Integer, [](qint64 row, const StoreView &) { return Cell::of(row + 20); },
         true},
        {"attribute_set_id", FieldType::Integer,
         [](qint64 row, const StoreView &) { return Cell::of(qint64{groupSet(row)}); }},
        {"attribute_group_name", FieldType::Text,
         [](qint64 row, const StoreView &) { return Cell::of(std::string(groupName(row))); }},
    };
    return std::make_unique<TableCollection>(static_cast<qint64>(std::size(groupNames) * sets.size()),
                                             std::move(columns), [](JsonWriter &json, qint64 row, const StoreView &) {
                                                 json.beginObject();
                                                 json.member("attribute_group_id",
                                                             std::string_view(std::to_string(row + 20)));
                                                 json.member("attribute_group_name", groupName(row));
                                                 json.member("attribute_set_id", groupSet(row));
                                                 json.endObject();
                                             });
}

void addAttributeRoutes(std::vector<Route> &routes)
{
    constexpr std::string_view attributes = "Magento_Catalog::attributes_attributes";
    constexpr std::string_view setResource = "Magento_Catalog::sets";
    const std::shared_ptr<const Collection> groups = makeAttributeGroups();
    const std::shared_ptr<const Collection> allSets = makeEavSets();

    routes.push_back({"GET", "/V1/products/attributes", attributes,
                      [](const Call &call) { return listOf(call, *call.shop.attributes, UnknownField::ServerError); }});
    routes.push_back({"GET", "/V1/products/attributes/types", attributes, [](const Call &) -> Body {
                          return R"([{"value":"price","label":"Price"},{"value":"media_image","label":"Media Image"}])";
                      }});
    routes.push_back({"GET", "/V1/products/attributes/:attributeCode", attributes, [](const Call &call) {
                          const Def &attribute = requestedAttribute(call);
                          return entityBody(call, *call.shop.attributes, call.shop.attributes->rowOf(attribute.id));
                      }});
    routes.push_back({"GET", "/V1/products/attributes/:attributeCode/options", attributes, [](const Call &call) {
                          Body body;
                          JsonWriter json(body);
                          writeOptions(json, requestedAttribute(call), call.view.id);
                          return body;
                      }});
    routes.push_back({"GET", "/V1/products/attribute-sets/sets/list", setResource, [](const Call &call) {
                          return listOf(call, *call.shop.attributeSets, UnknownField::ServerError);
                      }});
    routes.push_back({"GET", "/V1/products/attribute-sets/groups/list", setResource,
                      [groups](const Call &call) { return listOf(call, *groups, UnknownField::ServerError); }});
    routes.push_back({"GET", "/V1/products/attribute-sets/:attributeSetId", setResource,
                      [](const Call &call) { return entityBody(call, *call.shop.attributeSets, requestedSet(call)); }});
    routes.push_back({"GET", "/V1/products/attribute-sets/:attributeSetId/attributes", setResource, attributesOfSet});
    routes.push_back({"GET", "/V1/eav/attribute-sets/list", setResource,
                      [allSets](const Call &call) { return listOf(call, *allSets, UnknownField::ServerError); }});
}

} // namespace qm::practice
