// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/productform.h"

#include "changes/staging.h"
#include "tables/celltext.h"
#include "tables/stockform.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProductForm)
};

constexpr QLatin1StringView midnight(" 00:00:00");
constexpr QLatin1StringView websites("website_ids");

using Values = QHash<QString, QString>;

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

/// What Magento keeps for itself, and what stands elsewhere on the pane.
bool isElsewhere(const QString &code)
{
    static constexpr std::array codes{"sku"_L1,
                                      "price"_L1,
                                      "special_price"_L1,
                                      "cost"_L1,
                                      "special_from_date"_L1,
                                      "special_to_date"_L1,
                                      "tier_price"_L1,
                                      "quantity_and_stock_status"_L1,
                                      "created_at"_L1,
                                      "updated_at"_L1,
                                      "media_gallery"_L1,
                                      "gallery"_L1,
                                      "category_ids"_L1,
                                      "has_options"_L1,
                                      "minimal_price"_L1,
                                      "required_options"_L1};
    return std::ranges::any_of(codes, [&](QLatin1StringView each) { return code == each; });
}

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

template <typename Take, typename... Args>
Result<void> each(sqlite::Database &database, Take take, std::string_view sql, const Args &...args)
{
    sqlite::Rows rows = database.rows(sql, args...);
    while (rows.next()) {
        take(rows);
    }
    return rows.finished();
}

QStringList listOf(const QString &json)
{
    QString inner = json;
    inner.remove(u'[').remove(u']').remove(u'"');
    return inner.split(u',', Qt::SkipEmptyParts);
}

/// Fills one form.
class FormReading
{
public:
    FormReading(sqlite::Database &database, qint64 productId, const StoreChoice &store)
        : m_database(database)
        , m_productId(productId)
        , m_store(store)
    {}

    Result<ProductForm> read()
    {
        Result<ShopNames> names = readShopNames(m_database);
        if (!names) {
            return failure(std::move(names.error()));
        }
        m_form.names = std::move(*names);
        const Result<std::vector<Attribute>> attributes = tables::readAttributes(m_database);
        if (!attributes) {
            return failure(attributes.error());
        }
        const Result<void> done = readProduct().and_then([&] { return readValues(); });
        if (!done) {
            return failure(done.error());
        }
        for (const Attribute &attribute : *attributes) {
            add(attribute);
        }
        std::ranges::stable_sort(m_form.attributes, {}, &ProductField::place);
        Result<std::vector<ProductField>> stock =
            readStockForm(m_database, m_productId, m_sku, m_form.typeId, m_form.names);
        if (!stock) {
            return failure(std::move(stock.error()));
        }
        m_form.stock = std::move(*stock);
        return std::move(m_form);
    }

private:
    Result<void> readProduct()
    {
        return each(
                   m_database,
                   [this](const sqlite::Rows &rows) {
                       m_sku = Sku::fromShop(rows.text(0));
                       m_form.typeId = rows.text(1);
                   },
                   "select sku, type_id from product where entity_id = ?", m_productId)
            .and_then([&] {
                return each(
                    m_database, [this](const sqlite::Rows &rows) { m_websites << rows.text(0); },
                    "select website_id from product_website where product_id = ? order by website_id", m_productId);
            });
    }
    Result<void> readValues()
    {
        return each(
            m_database,
            [this](const sqlite::Rows &rows) { m_values[rows.integer(0)].insert(rows.text(1), rows.text(2)); },
            "select store_id, attribute_code, value from product_value where product_id = ? order by store_id",
            m_productId);
    }

    void add(const Attribute &attribute)
    {
        const QString &code = attribute.attributeCode;
        const bool isHere = attribute.applyTo.isEmpty() || attribute.applyTo.contains(m_form.typeId);
        std::optional<ProductField> field = fieldOf(attribute);
        if (!field) {
            field = ProductField();
            field->id = code;
            field->label = attribute.defaultFrontendLabel;
            field->place = placeOf(attribute);
            field->fixed = Words::tr("not edited here");
        }
        const bool isGlobal = attribute.scope == "global"_L1;
        if (!field->fixed.isEmpty() || !isHere) {
            field->cells.clear();
        } else {
            field->cells = attributeCells(m_sku, code, isGlobal, m_store, m_form.names);
        }
        setValue(*field, isGlobal);
        // What has no value and no room for one says nothing.
        const bool isSilent = !field->hasValue && (field->cells.empty() || attribute.isVisible == false);
        if (!isSilent && !isElsewhere(code)) {
            m_form.attributes.push_back(std::move(*field));
        }
    }

    void setValue(ProductField &field, bool isGlobal)
    {
        const QString &code = field.id;
        const QString forAll = code == websites ? m_websites.join(u',') : m_values.value(0).value(code);
        field.hasValue = !forAll.isEmpty() || std::ranges::any_of(m_values, [&](const Values &values) {
            return !values.value(code).isEmpty();
        });
        field.notes << code;
        const auto set = [&field](const QString &value) {
            field.shown = shownValue(field, value);
            field.now.text = typedValue(field, value);
        };
        set(forAll);
        if (isGlobal) {
            field.notes << Words::tr("same everywhere");
            return;
        }
        if (m_store.kind == StoreChoice::Kind::All || m_store.viewIds.isEmpty()) {
            const QStringList views = viewsThatDiffer(code);
            field.notes << (views.isEmpty() ? Words::tr("every view uses the default")
                                            : Words::tr("differs in %1").arg(views.join(u", "_s)));
            return;
        }
        field.defaultText = Words::tr("Use default");
        setOwn(field, forAll);
    }

    /// In the store views that are looked at.
    void setOwn(ProductField &field, const QString &forAll)
    {
        QStringList different;
        qsizetype own = 0;
        for (const qint64 view : m_store.viewIds) {
            const auto values = m_values.constFind(view);
            const bool isOwn = values != m_values.cend() && values->contains(field.id);
            own += isOwn ? 1 : 0;
            const QString value = isOwn ? values->value(field.id) : forAll;
            if (!different.contains(value)) {
                different << value;
            }
        }
        field.now.usesDefault = own == 0;
        if (different.size() > 1) {
            field.shown = Words::tr("differs between its views");
            field.now.text.clear();
            field.notes << Words::tr("default: %1").arg(shownValue(field, forAll));
            return;
        }
        field.shown = shownValue(field, different.front());
        field.now.text = typedValue(field, different.front());
        if (own == 0) {
            field.notes << Words::tr("uses default");
            return;
        }
        field.notes << Words::tr("own value of %1").arg(m_store.name);
        if (!forAll.isEmpty()) {
            field.notes << Words::tr("default: %1").arg(shownValue(field, forAll));
        }
    }

    [[nodiscard]] QStringList viewsThatDiffer(const QString &code) const
    {
        QList<qint64> ids;
        for (auto view = m_values.cbegin(); view != m_values.cend(); ++view) {
            if (view.key() != 0 && view->contains(code)) {
                ids << view.key();
            }
        }
        std::ranges::sort(ids);
        QStringList codes;
        for (const qint64 id : std::as_const(ids)) {
            const auto scope = m_form.names.scopes.constFind(id);
            codes << (scope == m_form.names.scopes.cend() ? QString::number(id) : scope->code());
        }
        return codes;
    }

    sqlite::Database &m_database;
    qint64 m_productId;
    const StoreChoice &m_store;
    Sku m_sku;
    QStringList m_websites;
    QHash<qint64, Values> m_values; ///< by store
    ProductForm m_form;
};

} // namespace

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
    sites.attributeCode = websites;
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

Result<ProductForm> readProductForm(sqlite::Database &database, qint64 productId, const StoreChoice &store)
{
    return FormReading(database, productId, store).read();
}

} // namespace qm::tables
