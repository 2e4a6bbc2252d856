// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/productform.h"

#include "tables/celltext.h"
#include "tables/eachrow.h"
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

using Values = QHash<QString, QString>;

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
        const QString forAll = code == websitesOfProducts ? m_websites.join(u',') : m_values.value(0).value(code);
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

Result<ProductForm> readProductForm(sqlite::Database &database, qint64 productId, const StoreChoice &store)
{
    return FormReading(database, productId, store).read();
}

} // namespace qm::tables
