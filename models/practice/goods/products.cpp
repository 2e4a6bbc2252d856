// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/product.h"

#include "practice/goods/attributes.h"
#include "practice/goods/productjson.h"

#include <algorithm>

namespace qm::practice {

namespace {

FieldType typeOf(const AttributeDef &attribute)
{
    if (attribute.code == "created_at" || attribute.code == "updated_at" || attribute.backendType == "datetime")
        return FieldType::Time;
    if (attribute.backendType == "decimal")
        return FieldType::Decimal;
    const bool flag =
        attribute.code == "has_options" || attribute.code == "required_options" || attribute.code == "category_ids";
    return attribute.backendType == "int" || flag ? FieldType::Integer : FieldType::Text;
}

std::vector<Field> makeFields()
{
    std::vector<Field> fields;
    const auto add = [&fields](std::string_view name, FieldType type, int index, bool ascending, bool many) {
        Field field;
        field.name = name;
        field.type = type;
        field.index = index;
        field.ascending = ascending;
        field.many = many;
        fields.push_back(field);
    };
    add("entity_id", FieldType::Integer, EntityIdColumn, true, false);
    add("attribute_set_id", FieldType::Integer, AttributeSetColumn, false, false);
    add("type_id", FieldType::Text, TypeColumn, false, false);
    add("category_id", FieldType::Integer, CategoryColumn, false, true);
    add("store_id", FieldType::Integer, StoreColumn, false, true);
    add("store", FieldType::Integer, StoreColumn, false, true);
    add("website_id", FieldType::Integer, WebsiteColumn, false, true);
    for (const AttributeDef &attribute : attributeDefs())
        add(attribute.code, typeOf(attribute), attribute.id, attribute.code == "created_at",
            attribute.code == "category_ids");
    return fields;
}

class ProductCollection final : public Collection
{
public:
    explicit ProductCollection(const Goods &goods)
        : m_options(goods.options)
        , m_writes(goods.writes)
        , m_catalogue(goods.options)
        , m_fields(makeFields())
    {}

    qint64 size() const override { return catalogueSize(m_options); }

    const Field *findField(std::string_view name) const override
    {
        const auto found =
            std::find_if(m_fields.begin(), m_fields.end(), [name](const Field &field) { return field.name == name; });
        return found == m_fields.end() ? nullptr : &*found;
    }

    Cell cell(qint64 row, const Field &field, const StoreView &view) const override
    {
        return ProductReader({m_options, m_writes}, row).value(field.index, view);
    }

    void write(JsonWriter &json, qint64 row, const StoreView &view, Detail detail) const override
    {
        writeProduct(json, ProductReader({m_options, m_writes}, row), view, detail);
    }

    qint64 rowOf(qint64 key) const override { return m_catalogue.rowOfId(key); }

    std::optional<std::vector<qint64>> rowsEqual(const Field &field, std::string_view text) const override
    {
        if (field.name != "sku")
            return std::nullopt;
        const qint64 row = m_catalogue.rowOfSku(text);
        return row < 0 ? std::vector<qint64>{} : std::vector<qint64>{row};
    }

private:
    ShopOptions m_options;
    const Writes &m_writes;
    Catalogue m_catalogue;
    std::vector<Field> m_fields;
};

} // namespace

std::unique_ptr<const Collection> makeProducts(const Goods &goods)
{
    return std::make_unique<ProductCollection>(goods);
}

} // namespace qm::practice
