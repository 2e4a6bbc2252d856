// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/graphql/productquery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace qm::practice::graphql {

using namespace Qt::StringLiterals;

namespace {

std::string_view typeNameOf(ProductType type)
{
    switch (type) {
    case ProductType::Simple:
        return "SimpleProduct";
    case ProductType::Virtual:
        return "VirtualProduct";
    case ProductType::Downloadable:
        return "DownloadableProduct";
    case ProductType::Configurable:
        return "ConfigurableProduct";
    case ProductType::Grouped:
        return "GroupedProduct";
    case ProductType::Bundle:
        return "BundleProduct";
    }
    return "SimpleProduct";
}

struct Prices
{
    Decimal regular;
    Decimal final;
};

/// Writes one product from its REST document and the facts behind it.
class ProductWriter
{
public:
    ProductWriter(JsonWriter &json, const Context &context, qint64 row)
        : m_json(json)
        , m_context(context)
        , m_facts(context.shop.catalogue().facts(row))
    {
        std::string text;
        JsonWriter document(text);
        context.shop.products->write(document, row, context.view, Detail::Full);
        m_product = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
        for (const QJsonValue attribute : m_product.value("custom_attributes"_L1).toArray()) {
            m_attributes.insert(attribute["attribute_code"_L1].toString(), attribute["value"_L1]);
        }
    }

    void write(const std::vector<const std::vector<Selection> *> &selections)
    {
        const std::string_view type = typeNameOf(m_facts.type);
        writeObject(m_json, m_context, type, selections, [this](const Wanted &field) { writeField(field); });
    }

private:
    [[nodiscard]] QJsonValue value(const std::string &name) const
    {
        const QString key = QString::fromStdString(name);
        return m_product.contains(key) ? m_product.value(key) : m_attributes.value(key);
    }

    void text(const QJsonValue &value)
    {
        if (value.isUndefined() || value.isNull()) {
            m_json.null();
        } else {
            m_json.value(std::string_view(value.toVariant().toString().toStdString()));
        }
    }

    void writeField(const Wanted &field)
    {
        const std::string &name = field.selection->name;
        if (name == "id") {
            m_json.value(m_facts.id);
        } else if (name == "uid") {
            m_json.value(std::string_view(QByteArray::number(m_facts.id).toBase64().toStdString()));
        } else if (name == "attribute_set_id") {
            m_json.value(value(name).toInteger());
        } else if (name == "special_price" || name == "weight") {
            const auto number = Decimal::fromText(value(name).toVariant().toString());
            if (number) {
                m_json.value(*number);
            } else {
                m_json.null();
            }
        } else if (name == "dynamic_price") {
            m_json.value(!m_facts.fixedBundlePrice);
        } else if (name == "ship_bundle_items") {
            m_json.value(m_facts.shipSeparately ? "SEPARATELY" : "TOGETHER");
        } else if (name == "stock_status") {
            const QJsonValue inStock = m_product["extension_attributes"_L1]["stock_item"_L1]["is_in_stock"_L1];
            m_json.value(inStock.isBool() && !inStock.toBool() ? "OUT_OF_STOCK" : "IN_STOCK");
        } else if (name == "description" || name == "short_description") {
            writeObject(m_json, m_context, "ComplexTextValue", field.selections,
                        [&](const Wanted &) { m_json.value(std::string_view(value(name).toString().toStdString())); });
        } else if (name == "image" || name == "small_image" || name == "thumbnail") {
            writeImage(field, name);
        } else if (name == "price_range") {
            writePriceRange(field);
        } else if (name == "categories") {
            writeCategories(field);
        } else {
            text(value(name));
        }
    }

    void writeImage(const Wanted &field, const std::string &name)
    {
        const QString file = value(name).toString();
        writeObject(m_json, m_context, "ProductImage", field.selections, [&](const Wanted &part) {
            if (part.selection->name == "url") {
                m_json.value(std::string_view(m_context.baseUrl + "media/catalog/product" + file.toStdString()));
            } else {
                text(value("name"));
            }
        });
    }

    [[nodiscard]] Prices pricesOf(qint64 row) const
    {
        const Collection &products = *m_context.shop.products;
        Prices prices;
        prices.regular = m_context.shop.catalogue().facts(row).price;
        if (const Field *field = products.findField("price")) {
            const Cell cell = products.cell(row, *field, m_context.view);
            if (!cell.null && cell.number > 0) {
                prices.regular = Decimal::fromUnits(cell.number);
            }
        }
        prices.final = prices.regular;
        if (const Field *field = products.findField("special_price")) {
            const Cell cell = products.cell(row, *field, m_context.view);
            if (!cell.null && field->type == FieldType::Decimal) {
                prices.final = std::min(prices.regular, Decimal::fromUnits(cell.number));
            }
        }
        return prices;
    }

    /// Of a configurable and a group the cheapest and the dearest member; of a dynamic bundle the sum of its
    /// selections.
    [[nodiscard]] std::pair<Prices, Prices> priceRange() const
    {
        const bool ofMembers = m_facts.type == ProductType::Configurable || m_facts.type == ProductType::Grouped;
        if (m_facts.type == ProductType::Bundle && !m_facts.fixedBundlePrice) {
            Prices sum;
            for (const qint64 child : m_facts.childRows) {
                const Prices prices = pricesOf(child);
                sum = {sum.regular + prices.regular, sum.final + prices.final};
            }
            return {sum, sum};
        }
        if (!ofMembers || m_facts.childRows.empty()) {
            const Prices own = pricesOf(m_facts.row);
            return {own, own};
        }
        std::vector<Prices> all;
        for (const qint64 child : m_facts.childRows) {
            all.push_back(pricesOf(child));
        }
        const auto [least, most] = std::minmax_element(
            all.begin(), all.end(), [](const Prices &a, const Prices &b) { return a.final < b.final; });
        return {*least, *most};
    }

    void writePriceRange(const Wanted &field)
    {
        const auto [least, most] = priceRange();
        writeObject(m_json, m_context, "PriceRange", field.selections,
                    [&, least = least, most = most](const Wanted &end) {
                        const Prices &prices = end.selection->name == "minimum_price" ? least : most;
                        writeObject(m_json, m_context, "ProductPrice", end.selections, [&](const Wanted &part) {
                            if (part.selection->name == "discount") {
                                writeDiscount(part, prices);
                            } else {
                                const bool regular = part.selection->name == "regular_price";
                                writeMoney(m_json, m_context, part, regular ? prices.regular : prices.final,
                                           m_context.view.currency);
                            }
                        });
                    });
    }

    void writeDiscount(const Wanted &field, const Prices &prices)
    {
        const Decimal off = prices.regular - prices.final;
        writeObject(m_json, m_context, "ProductDiscount", field.selections, [&](const Wanted &part) {
            if (part.selection->name == "amount_off" || off.isZero()) {
                m_json.value(off);
                return;
            }
            const qint64 hundredths = (off.units() * 10'000 + prices.regular.units() / 2) / prices.regular.units();
            m_json.value(Decimal::fromUnits(hundredths * 100));
        });
    }

    void writeCategories(const Wanted &field)
    {
        m_json.beginArray();
        const Collection *categories = m_context.shop.categories.get();
        for (const QJsonValue link : m_product["extension_attributes"_L1]["category_links"_L1].toArray()) {
            const qint64 id = link["category_id"_L1].toString().toLongLong();
            const qint64 row = categories == nullptr ? -1 : categories->rowOf(id);
            if (row >= 0) {
                writeCategory(m_json, m_context, row, field.selections);
            }
        }
        m_json.endArray();
    }

    JsonWriter &m_json;
    const Context &m_context;
    ProductFacts m_facts;
    QJsonObject m_product;
    QJsonObject m_attributes;
};

} // namespace

void resolveProducts(JsonWriter &json, const Context &context, const Wanted &wanted)
{
    const Selection &selection = *wanted.selection;
    const std::vector<SortKey> keys = productSort(context, selection);
    const Collection &products = *context.shop.products;
    const RowSelection rows = selectRows(products, context.view, productConditions(context, selection));
    const Paging paging = Paging::of(selection, rows.size());
    std::vector<quint32> sorted;
    if (!keys.empty()) {
        sorted = sortRows(products, context.view, rows, keys, paging.last());
    }
    writeObject(json, context, "Products", wanted.selections, [&](const Wanted &field) {
        if (field.selection->name == "total_count") {
            json.value(rows.size());
        } else if (field.selection->name == "page_info") {
            writePageInfo(json, context, field, paging);
        } else {
            json.beginArray();
            for (qint64 position = paging.first(); position < paging.last(); ++position) {
                const qint64 row = keys.empty() ? rows.row(position) : sorted[static_cast<std::size_t>(position)];
                ProductWriter(json, context, row).write(field.selections);
            }
            json.endArray();
        }
    });
}

} // namespace qm::practice::graphql
