// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/staging.h"
#include "tables/eachrow.h"
#include "tables/productform.h"

#include <QCoreApplication>
#include <QHash>

// Attributes of the shop as fields, whatever product they are of.

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProductForm)
};

FieldInput inputOf(const Attribute &attribute)
{
    const QString &input = attribute.frontendInput;
    if (input == "multiselect"_L1) {
        return FieldInput::SeveralOf;
    }
    if (input == "select"_L1 || input == "boolean"_L1) {
        return FieldInput::OneOf;
    }
    if (input == "date"_L1 || input == "datetime"_L1) {
        return FieldInput::Date;
    }
    if (attribute.backendType == "decimal"_L1) {
        return FieldInput::Number;
    }
    return input == "textarea"_L1 || input == "texteditor"_L1 || input == "pagebuilder"_L1 ? FieldInput::Text
                                                                                           : FieldInput::Line;
}

QStringList listOf(const QString &json)
{
    QString inner = json;
    inner.remove(u'[').remove(u']').remove(u'"');
    return inner.split(u',', Qt::SkipEmptyParts);
}

} // namespace

AttributePlace placeOf(const Attribute &attribute)
{
    using G = AttributePlace;
    static const QHash<QString, G> known{
        {u"description"_s, G::Content},
        {u"short_description"_s, G::Content},
        {u"image"_s, G::Images},
        {u"small_image"_s, G::Images},
        {u"thumbnail"_s, G::Images},
        {u"swatch_image"_s, G::Images},
        {u"image_label"_s, G::Images},
        {u"small_image_label"_s, G::Images},
        {u"thumbnail_label"_s, G::Images},
        {u"msrp"_s, G::Prices},
        {u"msrp_display_actual_price_type"_s, G::Prices},
        {u"price_type"_s, G::Prices},
        {u"price_view"_s, G::Prices},
        {u"tax_class_id"_s, G::Prices},
        {u"url_key"_s, G::Search},
        {u"url_path"_s, G::Search},
        {u"meta_title"_s, G::Search},
        {u"meta_keyword"_s, G::Search},
        {u"meta_description"_s, G::Search},
        {u"page_layout"_s, G::Design},
        {u"options_container"_s, G::Design},
        {u"custom_layout_update"_s, G::Design},
        {u"custom_layout_update_file"_s, G::Design},
        {u"custom_design"_s, G::Schedule},
        {u"custom_design_from"_s, G::Schedule},
        {u"custom_design_to"_s, G::Schedule},
        {u"custom_layout"_s, G::Schedule},
    };
    return known.value(attribute.attributeCode, attribute.isUserDefined ? G::Own : G::Details);
}

std::optional<ProductField> fieldOf(const Attribute &attribute)
{
    if (!changes::isEditable(attribute)) {
        return std::nullopt;
    }
    ProductField field;
    field.id = attribute.attributeCode;
    field.label = attribute.defaultFrontendLabel.isEmpty() ? field.id : attribute.defaultFrontendLabel;
    field.place = placeOf(attribute);
    field.input = inputOf(attribute);
    field.isRequired = attribute.isRequired;
    for (const AttributeOption &option : attribute.options) {
        if (!option.value.isEmpty()) {
            field.choices.push_back({option.value, option.label});
        }
    }
    const bool isYesNo = attribute.frontendInput == "boolean"_L1;
    if (isYesNo) {
        field.choices = {{u"1"_s, Words::tr("Yes")}, {u"0"_s, Words::tr("No")}};
    }
    return field;
}

Result<std::vector<Attribute>> readAttributes(sqlite::Database &database)
{
    std::vector<Attribute> attributes;
    QHash<QString, std::size_t> places;
    Attribute sites;
    sites.attributeCode = websitesOfProducts;
    sites.defaultFrontendLabel = Words::tr("Websites");
    sites.frontendInput = u"multiselect"_s;
    sites.scope = u"global"_s;
    sites.isRequired = true;
    Result<void> done = each(
        database,
        [&](const sqlite::Rows &rows) {
            Attribute attribute;
            attribute.attributeCode = rows.text(0);
            attribute.defaultFrontendLabel = rows.text(1);
            attribute.frontendInput = rows.text(2);
            attribute.backendType = rows.text(3);
            attribute.scope = rows.text(4);
            attribute.isUserDefined = rows.flag(5);
            attribute.isRequired = rows.flag(6);
            attribute.isVisible = rows.isNull(7) || rows.flag(7);
            attribute.applyTo = listOf(rows.text(8));
            places.insert(attribute.attributeCode, attributes.size());
            attributes.push_back(std::move(attribute));
        },
        "select attribute_code, ifnull(nullif(label, ''), attribute_code), frontend_input, backend_type, scope, "
        "is_user_defined, json_extract(told, '$.is_required'), json_extract(told, '$.is_visible'), "
        "json_extract(told, '$.apply_to') from (select *, iif(json_valid(document), document, '{}') told from "
        "attribute) "
        "order by label collate nocase, attribute_code");
    if (done) {
        done = each(
            database,
            [&](const sqlite::Rows &rows) {
                const auto place = places.constFind(rows.text(0));
                if (place != places.cend()) {
                    AttributeOption option;
                    option.value = rows.text(1);
                    option.label = rows.text(2).simplified();
                    attributes[*place].options.push_back(std::move(option));
                }
            },
            "select attribute_code, value, label from attribute_option order by attribute_code, position");
    }
    if (done) {
        done = each(
            database,
            [&](const sqlite::Rows &rows) {
                AttributeOption option;
                option.value = rows.text(0);
                option.label = rows.text(1).simplified();
                sites.options.push_back(std::move(option));
            },
            "select website_id, name from website where website_id <> 0 order by website_id");
    }
    if (!done) {
        return failure(done.error());
    }
    attributes.push_back(std::move(sites));
    return attributes;
}

std::vector<Cell> attributeCells(const Sku &sku, const QString &code, bool isGlobal, const StoreChoice &store,
                                 const ShopNames &names)
{
    if (isGlobal || store.kind == StoreChoice::Kind::All) {
        return {AttributeCell{sku, Scope::all(), code}};
    }
    // The shop's API knows store views and all of them; a website is its views.
    std::vector<Cell> cells;
    for (const qint64 view : store.viewIds) {
        if (const auto scope = names.scopes.constFind(view); scope != names.scopes.cend()) {
            cells.emplace_back(AttributeCell{sku, *scope, code});
        }
    }
    return cells;
}

} // namespace qm::tables
