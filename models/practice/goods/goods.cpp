// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/goods.h"

#include "practice/goods/categories.h"
#include "practice/goods/product.h"
#include "practice/goods/writes.h"
#include "practice/shop.h"

#include <QJsonArray>

namespace qm::practice {

using namespace Qt::StringLiterals;

void addGoods(Shop &shop)
{
    const ShopOptions &options = shop.options();
    const Goods goods{options, shop.writes()};
    shop.products = makeProducts(goods);
    shop.attributes = makeAttributes();
    shop.attributeSets = makeAttributeSets();
    shop.categories = makeCategories(options);
    shop.sourceItems = makeSourceItems(goods);
    shop.sources = makeSources();
    shop.stocks = makeStocks();
    shop.stockSourceLinks = makeStockSourceLinks();
    shop.salableMain = makeSalableExport(goods, websites()[1].stockId);
    shop.salableBusiness = makeSalableExport(goods, websites()[2].stockId);
    shop.customers = makeCustomers(options);
    shop.customerGroups = makeCustomerGroups();
    shop.cartRules = makeCartRules(options);
    shop.coupons = makeCoupons(options);
}

std::vector<Route> goodsRoutes()
{
    std::vector<Route> routes;
    // Before the routes by SKU: `/V1/products/attributes` is no product.
    addAttributeRoutes(routes);
    addPriceRoutes(routes);
    addPriceWriteRoutes(routes);
    addTierWriteRoutes(routes);
    addProductRoutes(routes);
    addProductWriteRoutes(routes);
    addCategoryRoutes(routes);
    addStockRoutes(routes);
    addStockWriteRoutes(routes);
    addCustomerRoutes(routes);
    addPromotionRoutes(routes);
    addTaxRoutes(routes);
    return routes;
}

Refusal noSuchWith(std::string_view field, std::string value)
{
    Refusal refusal;
    refusal.status = 404;
    refusal.message = "No such entity with %fieldName = %fieldValue";
    refusal.named.emplace_back("fieldName", quotedText(field));
    refusal.named.emplace_back("fieldValue", std::move(value));
    return refusal;
}

const std::string *queryValue(const Call &call, std::string_view name)
{
    for (const auto &[key, value] : call.query) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

std::string requiredValue(const Call &call, std::string_view name)
{
    const std::string *value = queryValue(call, name);
    if (value == nullptr)
        throw Refusal::required(name);
    return *value;
}

Goods goodsOf(const Call &call)
{
    return {call.shop.options(), call.shop.writes()};
}

qint64 productRow(const Call &call, std::size_t index)
{
    const qint64 row = call.shop.catalogue().rowOfSku(call.segments[index]);
    if (row < 0 || current(call, *call.shop.products).isGone(row))
        throw Refusal::noSuchProduct();
    return row;
}

std::vector<std::string> requestedSkus(const Call &call)
{
    if (!call.body.contains("skus"_L1))
        throw Refusal::required("skus");
    std::vector<std::string> skus;
    const QJsonArray list = call.body.value("skus"_L1).toArray();
    for (const QJsonValue sku : list)
        skus.push_back(sku.toVariant().toString().toStdString());
    return skus;
}

Body entityBody(const Call &call, const Collection &collection, qint64 row)
{
    Body body;
    JsonWriter json(body);
    current(call, collection).write(json, row, call.view, Detail::Full);
    return body;
}

} // namespace qm::practice
