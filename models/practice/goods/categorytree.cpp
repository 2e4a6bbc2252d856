// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/categories.h"

#include "practice/goods/goods.h"
#include "practice/goods/naming.h"
#include "practice/goods/product.h"
#include "practice/goods/tablecollection.h"
#include "practice/goods/texts.h"
#include "practice/shop.h"

#include <QJsonArray>
#include <QVariant>

#include <algorithm>
#include <charconv>
#include <mutex>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

const Category &categoryAt(qint64 row)
{
    return categories()[static_cast<std::size_t>(row)];
}

int positionOf(const Category &category)
{
    const std::vector<const Category *> siblings = childrenOf(category.parent);
    const auto index = std::find(siblings.begin(), siblings.end(), &category) - siblings.begin();
    return static_cast<int>(index) + (levelOf(category) == 1 ? 1 : 0);
}

int descendantCount(const Category &category)
{
    int count = 0;
    for (const Category *child : childrenOf(category.id))
        count += 1 + descendantCount(*child);
    return count;
}

std::string childIds(const Category &category)
{
    std::string ids;
    for (const Category *child : childrenOf(category.id)) {
        ids += ids.empty() ? "" : ",";
        ids += std::to_string(child->id);
    }
    return ids;
}

std::string urlPath(const Category &category, int storeId)
{
    const Category *parent = findCategory(category.parent);
    const std::string own = urlKey(categoryName(category, storeId));
    return parent == nullptr || levelOf(*parent) < 2 ? own : urlPath(*parent, storeId) + '/' + own;
}

UtcTime createdAt(const ShopOptions &options, const Category &category)
{
    return options.today.plusSeconds(-3 * 365 * 86'400 - 5 * 86'400 + category.id * 61);
}

UtcTime changedAt(const ShopOptions &options, const Category &category)
{
    return createdAt(options, category)
        .plusSeconds(static_cast<qint64>(mix(options.seed, 91, static_cast<quint64>(category.id)) % (900 * 86'400)));
}

void writeAttribute(JsonWriter &json, std::string_view code, const std::string &value)
{
    json.beginObject();
    json.member("attribute_code", code);
    json.member("value", std::string_view(value));
    json.endObject();
}

void writeAttributes(JsonWriter &json, const Category &category, int storeId)
{
    const int level = levelOf(category);
    json.beginArray();
    if (level == 1)
        writeAttribute(json, "display_mode", "PRODUCTS");
    if (level > 1)
        writeAttribute(json, "is_anchor", "1");
    writeAttribute(json, "path", pathOf(category));
    writeAttribute(json, "children_count", std::to_string(descendantCount(category)));
    if (level > 1) {
        writeAttribute(json, "url_key", urlKey(categoryName(category, storeId)));
        writeAttribute(json, "url_path", urlPath(category, storeId));
    }
    json.endArray();
}

void writeCategory(JsonWriter &json, const ShopOptions &options, const Category &category, int storeId)
{
    json.beginObject();
    json.member("id", category.id);
    json.member("parent_id", category.parent);
    json.member("name", std::string_view(categoryName(category, storeId)));
    if (category.parent != 0)
        json.member("is_active", category.active);
    json.member("position", positionOf(category));
    json.member("level", levelOf(category));
    json.member("children", std::string_view(childIds(category)));
    json.member("created_at", createdAt(options, category));
    json.member("updated_at", changedAt(options, category));
    json.member("path", std::string_view(pathOf(category)));
    json.member("include_in_menu", true);
    json.key("custom_attributes");
    writeAttributes(json, category, storeId);
    json.endObject();
}

/// Product counts of one shop, made when first asked for: half a second at half a million products.
class CategoryCollection final : public Collection
{
public:
    explicit CategoryCollection(const ShopOptions &options)
        : m_options(options)
        , m_table(static_cast<qint64>(categories().size()), columns(options),
                  [options](JsonWriter &json, qint64 row, const StoreView &view) {
                      writeCategory(json, options, categoryAt(row), view.id);
                  })
    {}

    qint64 size() const override { return m_table.size(); }
    const Field *findField(std::string_view name) const override { return m_table.findField(name); }
    Cell cell(qint64 row, const Field &field, const StoreView &view) const override
    {
        return m_table.cell(row, field, view);
    }
    void write(JsonWriter &json, qint64 row, const StoreView &view, Detail detail) const override
    {
        m_table.write(json, row, view, detail);
    }
    qint64 rowOf(qint64 key) const override { return m_table.rowOf(key); }

    std::span<const int> counts() const
    {
        std::call_once(m_counted, [this] {
            m_counts = countProducts(m_options, [this, size = catalogueSize(m_options)](qint64 row) {
                return categoriesOf(m_options, placeOf(row, size));
            });
        });
        return m_counts;
    }

private:
    static std::vector<TableCollection::Column> columns(const ShopOptions &options);

    ShopOptions m_options;
    TableCollection m_table;
    mutable std::once_flag m_counted;
    mutable std::vector<int> m_counts;
};

std::vector<TableCollection::Column> CategoryCollection::columns(const ShopOptions &options)
{
    using Row = qint64;
    return {
        {"entity_id", FieldType::Integer,
         [](Row row, const StoreView &) { return Cell::of(qint64{categoryAt(row).id}); }, true},
        {"parent_id", FieldType::Integer,
         [](Row row, const StoreView &) { return Cell::of(qint64{categoryAt(row).parent}); }},
        {"name", FieldType::Text,
         [](Row row, const StoreView &view) { return Cell::of(categoryName(categoryAt(row), view.id)); }},
        {"is_active", FieldType::Integer,
         [](Row row, const StoreView &) { return Cell::of(qint64{categoryAt(row).active ? 1 : 0}); }},
        {"position", FieldType::Integer,
         [](Row row, const StoreView &) { return Cell::of(qint64{positionOf(categoryAt(row))}); }},
        {"level", FieldType::Integer,
         [](Row row, const StoreView &) { return Cell::of(qint64{levelOf(categoryAt(row))}); }},
        {"path", FieldType::Text, [](Row row, const StoreView &) { return Cell::of(pathOf(categoryAt(row))); }},
        {"url_key", FieldType::Text,
         [](Row row, const StoreView &view) { return Cell::of(urlKey(categoryName(categoryAt(row), view.id))); }},
        {"created_at", FieldType::Time,
         [options](Row row, const StoreView &) { return Cell::of(createdAt(options, categoryAt(row)).seconds()); }},
        {"updated_at", FieldType::Time,
         [options](Row row, const StoreView &) { return Cell::of(changedAt(options, categoryAt(row)).seconds()); }},
    };
}

const Category &requestedCategory(qint64 id)
{
    const Category *category = findCategory(id);
    if (category == nullptr)
        throw noSuchWith("id", std::to_string(id));
    return *category;
}

int numberOf(const std::string &text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Categories of products as they are now: assigning one changes the product's links, and nothing else of it.
class Assignments
{
public:
    explicit Assignments(const Call &call)
        : m_goods(goodsOf(call))
        , m_products(current(call, *call.shop.products))
    {}

    [[nodiscard]] bool isEdited() const { return m_products.isEdited() || m_goods.writes.anything(); }
    [[nodiscard]] std::vector<int> of(qint64 row) const
    {
        if (m_products.isGone(row)) {
            return {};
        }
        const QJsonValue edited = m_products.changed(row).value("extension_attributes"_L1);
        if (edited.isUndefined()) {
            std::vector<int> ids;
            for (const CategoryLink &link : ProductReader(m_goods, row).categories()) {
                ids.push_back(link.category);
            }
            return ids;
        }
        std::vector<int> ids;
        for (const QJsonValue &link : edited["category_links"_L1].toArray()) {
            ids.push_back(link["category_id"_L1].toVariant().toInt());
        }
        return ids;
    }

private:
    Goods m_goods;
    EditedCollection m_products;
};

Body tree(const Call &call)
{
    int root = 1;
    for (const StoreGroup &group : storeGroups()) {
        if (call.view.id != 0 && group.id == call.view.groupId)
            root = group.rootCategoryId;
    }
    int depth = -1;
    if (const std::string *wanted = queryValue(call, "rootCategoryId"))
        root = numberOf(*wanted);
    if (const std::string *wanted = queryValue(call, "depth"))
        depth = numberOf(*wanted);
    const auto *collection = static_cast<const CategoryCollection *>(call.shop.categories.get());
    Body body;
    JsonWriter json(body);
    const Assignments assignments(call);
    std::vector<int> counts;
    if (assignments.isEdited()) {
        counts = countProducts(call.shop.options(), [&assignments](qint64 row) { return assignments.of(row); });
    }
    writeCategoryTree(json, requestedCategory(root), call.view.id, depth,
                      counts.empty() ? collection->counts() : std::span<const int>(counts));
    return body;
}

Body productsOf(const Call &call)
{
    const Category &category = requestedCategory(call.integer(0));
    const ShopOptions &options = call.shop.options();
    const qint64 size = call.shop.catalogue().size();
    const std::string id = std::to_string(category.id);
    const Assignments assignments(call);
    Body body;
    JsonWriter json(body);
    json.beginArray();
    for (qint64 row = 0; row < size; ++row) {
        const Place place = placeOf(row, size);
        const std::vector<int> ids = assignments.of(row);
        if (std::find(ids.begin(), ids.end(), category.id) == ids.end())
            continue;
        json.beginObject();
        json.member("sku", std::string_view(skuOf(options, place)));
        json.member("position", 0);
        json.member("category_id", std::string_view(id));
        json.endObject();
    }
    json.endArray();
    return body;
}

} // namespace

std::unique_ptr<const Collection> makeCategories(const ShopOptions &options)
{
    return std::make_unique<CategoryCollection>(options);
}

void writeCategoryTree(JsonWriter &json, const Category &root, int storeId, int depth, std::span<const int> counts)
{
    json.beginObject();
    json.member("id", root.id);
    json.member("parent_id", root.parent);
    json.member("name", std::string_view(categoryName(root, storeId)));
    json.key("is_active");
    if (root.parent == 0)
        json.null();
    else
        json.value(root.active);
    json.member("position", positionOf(root));
    json.member("level", levelOf(root));
    json.member("product_count", counts[static_cast<std::size_t>(root.id)]);
    json.key("children_data");
    json.beginArray();
    if (depth != 0) {
        for (const Category *child : childrenOf(root.id))
            writeCategoryTree(json, *child, storeId, depth < 0 ? -1 : depth - 1, counts);
    }
    json.endArray();
    json.endObject();
}

void addCategoryRoutes(std::vector<Route> &routes)
{
    constexpr std::string_view resource = "Magento_Catalog::categories";
    routes.push_back({"GET", "/V1/categories", resource, tree});
    routes.push_back({"GET", "/V1/categories/list", resource,
                      [](const Call &call) { return listOf(call, *call.shop.categories, UnknownField::Refuse); }});
    routes.push_back({"GET", "/V1/categories/:categoryId", resource, [](const Call &call) {
                          const Category &category = requestedCategory(call.integer(0));
                          return entityBody(call, *call.shop.categories, category.id - 1);
                      }});
    routes.push_back({"GET", "/V1/categories/:categoryId/products", resource, productsOf});
}

} // namespace qm::practice
