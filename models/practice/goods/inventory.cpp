// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/goods.h"
#include "practice/goods/product.h"
#include "practice/goods/stock.h"
#include "practice/goods/tablecollection.h"
#include "practice/shop.h"

#include <algorithm>
#include <array>

namespace qm::practice {

namespace {

const Source &sourceAt(qint64 index)
{
    return sources()[static_cast<std::size_t>(index)];
}

void writeOptional(JsonWriter &json, std::string_view name, std::string_view value)
{
    if (!value.empty())
        json.member(name, value);
}

void writeSource(JsonWriter &json, const Source &source)
{
    const bool isDefault = source.code == "default";
    json.beginObject();
    json.member("source_code", source.code);
    json.member("name", source.name);
    json.member("enabled", true);
    if (isDefault) {
        json.member("description", "Default Source");
        json.member("latitude", 0);
        json.member("longitude", 0);
    }
    json.member("country_id", source.country);
    writeOptional(json, "city", source.city);
    json.member("postcode", source.postcode);
    json.member("use_default_carrier_config", true);
    json.key("carrier_links");
    json.beginArray();
    json.endArray();
    json.key("extension_attributes");
    json.beginObject();
    json.member("is_pickup_location_active", false);
    json.member("frontend_name", isDefault ? std::string_view{} : source.name);
    json.endObject();
    json.endObject();
}

struct Stock
{
    int id;
    std::string_view name;
    std::string_view website; ///< its only sales channel; empty: none
};
constexpr std::array<Stock, 3> stocks{{{1, "Default Stock", ""}, {2, "NL stock", "base"}, {3, "B2B stock", "b2b"}}};

const Stock &stockAt(qint64 row)
{
    return stocks[static_cast<std::size_t>(row)];
}

void writeStock(JsonWriter &json, const Stock &stock)
{
    json.beginObject();
    json.member("stock_id", stock.id);
    json.member("name", stock.name);
    json.key("extension_attributes");
    json.beginObject();
    json.key("sales_channels");
    json.beginArray();
    if (!stock.website.empty()) {
        json.beginObject();
        json.member("type", "website");
        json.member("code", stock.website);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.endObject();
}

struct StockSourceLink
{
    int stock;
    std::string_view source;
    int priority;
};
constexpr std::array<StockSourceLink, 4> stockLinks{{{1, "default", 1}, {2, "ams", 1}, {2, "rtm", 2}, {3, "ber", 1}}};

const StockSourceLink &linkAt(qint64 row)
{
    return stockLinks[static_cast<std::size_t>(row)];
}

enum SourceItemColumn { IdColumn, SkuColumn, SourceColumn, QuantityColumn, StatusColumn };

class SourceItemCollection final : public Collection
{
public:
    explicit SourceItemCollection(const Goods &goods)
        : m_options(goods.options)
        , m_writes(goods.writes)
        , m_catalogue(goods.options)
    {
        const auto field = [](std::string_view name, FieldType type, int index) {
            Field made;
            made.name = name;
            made.type = type;
            made.index = index;
            made.ascending = index == IdColumn;
            return made;
        };
        m_fields = {field("source_item_id", FieldType::Integer, IdColumn), field("sku", FieldType::Text, SkuColumn),
                    field("source_code", FieldType::Text, SourceColumn),
                    field("quantity", FieldType::Decimal, QuantityColumn),
                    field("status", FieldType::Integer, StatusColumn)};
    }

    qint64 size() const override { return sourceItemCount(m_options) + m_writes.addedSourceItems(); }
    qint64 rowOf(qint64 key) const override { return key >= 1 && key <= size() ? key - 1 : -1; }
    bool hasGaps() const override { return m_writes.anything(); }
    bool isMissing(qint64 row) const override { return hasGaps() && sourceItemNow(goods(), row).gone; }

    const Field *findField(std::string_view name) const override
    {
        const auto found =
            std::find_if(m_fields.begin(), m_fields.end(), [name](const Field &field) { return field.name == name; });
        return found == m_fields.end() ? nullptr : &*found;
    }

    Cell cell(qint64 row, const Field &field, const StoreView &view) const override
    {
        Q_UNUSED(view)
        if (field.index == IdColumn)
            return Cell::of(row + 1);
        const SourceItem item = sourceItemNow(goods(), row);
        switch (field.index) {
        case SkuColumn:
            return Cell::of(skuAt(row, item));
        case SourceColumn:
            return Cell::of(std::string(sourceAt(item.source).code));
        case QuantityColumn:
            return Cell::of(item.quantity.units());
        default:
            return Cell::of(qint64{item.inStock ? 1 : 0});
        }
    }

    void write(JsonWriter &json, qint64 row, const StoreView &view, Detail detail) const override
    {
        Q_UNUSED(view)
        Q_UNUSED(detail)
        const SourceItem item = sourceItemNow(goods(), row);
        json.beginObject();
        json.member("sku", std::string_view(skuAt(row, item)));
        json.member("source_code", sourceAt(item.source).code);
        json.member("quantity", item.quantity);
        json.member("status", item.inStock ? 1 : 0);
        json.endObject();
    }

    std::optional<std::vector<qint64>> rowsEqual(const Field &field, std::string_view text) const override
    {
        if (field.index != SkuColumn)
            return std::nullopt;
        std::vector<qint64> rows;
        const qint64 product = m_catalogue.rowOfSku(text);
        const auto [first, count] = product < 0 ? std::pair<qint64, int>{0, 0} : sourceItemRows(m_options, product);
        for (int i = 0; i < count; ++i)
            rows.push_back(first + i);
        for (const qint64 added : m_writes.addedSourceItemsOf(text))
            rows.push_back(sourceItemCount(m_options) + added);
        return rows;
    }

private:
    [[nodiscard]] Goods goods() const { return {m_options, m_writes}; }
    [[nodiscard]] std::string skuAt(qint64 row, const SourceItem &item) const
    {
        return item.productRow < 0 ? m_writes.addedSourceItem(row - sourceItemCount(m_options)).sku
                                   : ProductReader(goods(), item.productRow).sku();
    }

    ShopOptions m_options;
    const Writes &m_writes;
    Catalogue m_catalogue;
    std::vector<Field> m_fields;
};

/// The catalogue's products with what can be sold of them: the rows of export-stock-salable-qty.
class SalableCollection final : public Collection
{
public:
    SalableCollection(const Goods &goods, int stockId)
        : m_options(goods.options)
        , m_writes(goods.writes)
        , m_stockId(stockId)
        , m_products(makeProducts(goods))
    {}

    qint64 size() const override { return m_products->size(); }
    const Field *findField(std::string_view name) const override { return m_products->findField(name); }
    Cell cell(qint64 row, const Field &field, const StoreView &view) const override
    {
        return m_products->cell(row, field, view);
    }
    qint64 rowOf(qint64 key) const override { return m_products->rowOf(key); }
    std::optional<std::vector<qint64>> rowsEqual(const Field &field, std::string_view text) const override
    {
        return m_products->rowsEqual(field, text);
    }

    void write(JsonWriter &json, qint64 row, const StoreView &view, Detail detail) const override
    {
        Q_UNUSED(view)
        Q_UNUSED(detail)
        json.beginObject();
        const Goods goods{m_options, m_writes};
        json.member("sku", std::string_view(ProductReader(goods, row).sku()));
        if (const auto quantity = salableQuantity(goods, row, m_stockId))
            json.member("qty", *quantity);
        json.member("is_salable", isSalable(goods, row, m_stockId));
        json.endObject();
    }

private:
    ShopOptions m_options;
    const Writes &m_writes;
    int m_stockId;
    std::unique_ptr<const Collection> m_products;
};

} // namespace

std::unique_ptr<const Collection> makeSourceItems(const Goods &goods)
{
    return std::make_unique<SourceItemCollection>(goods);
}

std::unique_ptr<const Collection> makeSalableExport(const Goods &goods, int stockId)
{
    return std::make_unique<SalableCollection>(goods, stockId);
}

std::unique_ptr<const Collection> makeSources()
{
    const auto text = [](std::string_view Source::*member) {
        return [member](qint64 row, const StoreView &) { return Cell::of(std::string(sourceAt(row).*member)); };
    };
    std::vector<TableCollection::Column> columns{
        {"source_code", FieldType::Text, text(&Source::code), true},
        {"name", FieldType::Text, text(&Source::name)},
        {"enabled", FieldType::Integer, [](qint64, const StoreView &) { return Cell::of(qint64{1}); }},
        {"country_id", FieldType::Text, text(&Source::country)},
        {"city", FieldType::Text, text(&Source::city)},
        {"postcode", FieldType::Text, text(&Source::postcode)},
    };
    return std::make_unique<TableCollection>(
        static_cast<qint64>(sources().size()), std::move(columns),
        [](JsonWriter &json, qint64 row, const StoreView &) { writeSource(json, sourceAt(row)); });
}

std::unique_ptr<const Collection> makeStocks()
{
    std::vector<TableCollection::Column> columns{
        {"stock_id", FieldType::Integer,
         [](qint64 row, const StoreView &) { return Cell::of(qint64{stockAt(row).id}); }, true},
        {"name", FieldType::Text,
         [](qint64 row, const StoreView &) { return Cell::of(std::string(stockAt(row).name)); }},
    };
    return std::make_unique<TableCollection>(
        static_cast<qint64>(stocks.size()), std::move(columns),
        [](JsonWriter &json, qint64 row, const StoreView &) { writeStock(json, stockAt(row)); });
}

std::unique_ptr<const Collection> makeStockSourceLinks()
{
    std::vector<TableCollection::Column> columns{
        {"link_id", FieldType::Integer, [](qint64 row, const StoreView &) { return Cell::of(row + 1); }, true},
        {"stock_id", FieldType::Integer,
         [](qint64 row, const StoreView &) { return Cell::of(qint64{linkAt(row).stock}); }, true},
        {"source_code", FieldType::Text,
         [](qint64 row, const StoreView &) { return Cell::of(std::string(linkAt(row).source)); }},
        {"priority", FieldType::Integer,
         [](qint64 row, const StoreView &) { return Cell::of(qint64{linkAt(row).priority}); }},
    };
    const auto write = [](JsonWriter &json, qint64 row, const StoreView &) {
        json.beginObject();
        json.member("stock_id", linkAt(row).stock);
        json.member("source_code", linkAt(row).source);
        json.member("priority", linkAt(row).priority);
        json.endObject();
    };
    return std::make_unique<TableCollection>(static_cast<qint64>(stockLinks.size()), std::move(columns), write);
}

} // namespace qm::practice
