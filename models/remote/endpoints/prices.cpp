// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/prices.h"

#include "remote/json/writer.h"

namespace qm::remote {

namespace {

/// `{"skus": ["A", "B"]}`
QByteArray skuList(const std::vector<Sku> &skus)
{
    json::Writer writer;
    writer.beginObject();
    writer.key("skus");
    writer.beginArray();
    for (const Sku &sku : skus) {
        writer.text(sku.text());
    }
    writer.endArray();
    writer.endObject();
    return writer.take();
}

/// `{"prices": [{…}, …]}`; \a write says what stands in a row.
template <typename Row, typename Write>
QByteArray priceList(const std::vector<Row> &rows, Write write)
{
    json::Writer writer;
    writer.beginObject();
    writer.key("prices");
    writer.beginArray();
    for (const Row &row : rows) {
        writer.beginObject();
        write(writer, row);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    return writer.take();
}

void writeAmount(json::Writer &writer, std::string_view name, Decimal amount, qint64 storeId, const Sku &sku)
{
    writer.key(name);
    writer.number(amount);
    writer.key("store_id");
    writer.number(storeId);
    writer.key("sku");
    writer.text(sku.text());
}

QByteArray specialList(const std::vector<SpecialPrice> &rows)
{
    return priceList(rows, [](json::Writer &writer, const SpecialPrice &row) {
        writeAmount(writer, "price", row.price, row.storeId, row.sku);
        if (row.priceFrom) {
            writer.key("price_from");
            writer.text(row.priceFrom->toMagento());
        }
        if (row.priceTo) {
            writer.key("price_to");
            writer.text(row.priceTo->toMagento());
        }
    });
}

QByteArray tierList(const std::vector<TierPrice> &rows)
{
    return priceList(rows, [](json::Writer &writer, const TierPrice &row) {
        writer.key("price");
        writer.number(row.price);
        writer.key("price_type");
        writer.text(row.priceType);
        writer.key("website_id");
        writer.number(row.websiteId);
        writer.key("sku");
        writer.text(row.sku.text());
        writer.key("customer_group");
        writer.text(row.customerGroup);
        writer.key("quantity");
        writer.number(row.quantity);
    });
}

} // namespace

Request<std::vector<TierPrice>> listTierPrices(const Scope &scope, const std::vector<Sku> &skus)
{
    return tierPricesEndpoint(scope, {}, {}, skuList(skus));
}

Request<std::vector<BasePrice>> listBasePrices(const Scope &scope, const std::vector<Sku> &skus)
{
    return basePricesEndpoint(scope, {}, {}, skuList(skus));
}

Request<std::vector<SpecialPrice>> listSpecialPrices(const Scope &scope, const std::vector<Sku> &skus)
{
    return specialPricesEndpoint(scope, {}, {}, skuList(skus));
}

Request<std::vector<Cost>> listCosts(const Scope &scope, const std::vector<Sku> &skus)
{
    return costsEndpoint(scope, {}, {}, skuList(skus));
}

PriceAnswer writeBasePrices(const Scope &scope, const std::vector<BasePrice> &rows)
{
    return writeBasePricesEndpoint(scope, {}, {}, priceList(rows, [](json::Writer &writer, const BasePrice &row) {
                                       writeAmount(writer, "price", row.price, row.storeId, row.sku);
                                   }));
}

PriceAnswer writeCosts(const Scope &scope, const std::vector<Cost> &rows)
{
    return writeCostsEndpoint(scope, {}, {}, priceList(rows, [](json::Writer &writer, const Cost &row) {
                                  writeAmount(writer, "cost", row.cost, row.storeId, row.sku);
                              }));
}

Request<bool> deleteCosts(const Scope &scope, const std::vector<Sku> &skus)
{
    return deleteCostsEndpoint(scope, {}, {}, skuList(skus));
}

PriceAnswer writeSpecialPrices(const Scope &scope, const std::vector<SpecialPrice> &rows)
{
    return writeSpecialPricesEndpoint(scope, {}, {}, specialList(rows));
}

PriceAnswer deleteSpecialPrices(const Scope &scope, const std::vector<SpecialPrice> &rows)
{
    return deleteSpecialPricesEndpoint(scope, {}, {}, specialList(rows));
}

PriceAnswer writeTierPrices(const Scope &scope, const std::vector<TierPrice> &rows)
{
    return writeTierPricesEndpoint(scope, {}, {}, tierList(rows));
}

PriceAnswer replaceTierPrices(const Scope &scope, const std::vector<TierPrice> &rows)
{
    return replaceTierPricesEndpoint(scope, {}, {}, tierList(rows));
}

PriceAnswer deleteTierPrices(const Scope &scope, const std::vector<TierPrice> &rows)
{
    return deleteTierPricesEndpoint(scope, {}, {}, tierList(rows));
}

} // namespace qm::remote
