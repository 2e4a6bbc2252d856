// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/goods.h"
#include "practice/goods/product.h"
#include "practice/goods/stock.h"
#include "practice/shop.h"

#include <algorithm>
#include <charconv>

namespace qm::practice {

namespace {

Refusal simpleRefusal(int status, std::string_view message)
{
    Refusal refusal;
    refusal.status = status;
    refusal.message = message;
    return refusal;
}

std::string number(Decimal value)
{
    std::string text;
    JsonWriter(text).value(value);
    return text;
}

template <typename Write>
Body written(Write write)
{
    Body body;
    JsonWriter json(body);
    write(json);
    return body;
}

Body stockItem(const Call &call)
{
    const qint64 row = productRow(call);
    return written([&](JsonWriter &json) { writeStockItem(json, goodsOf(call), row); });
}

Body stockStatus(const Call &call)
{
    const qint64 row = productRow(call);
    const Goods goods = goodsOf(call);
    return written([&](JsonWriter &json) {
        json.beginObject();
        json.member("product_id", idOfRow(row));
        json.member("stock_id", 1);
        json.member("qty", legacyQuantity(goods, row));
        const bool parent = sourceItemRows(goods.options, row).second == 0;
        const bool enough = isInLegacyStock(goods, row) && legacyQuantity(goods, row).units() > 0;
        json.member("stock_status", parent || enough ? 1 : 0);
        json.key("stock_item");
        writeStockItem(json, goods, row);
        json.endObject();
    });
}

qint64 numberOf(const std::string *text, qint64 otherwise)
{
    qint64 value = otherwise;
    if (text != nullptr)
        std::from_chars(text->data(), text->data() + text->size(), value);
    return value;
}

/// One missing parameter is refused by itself, several in one refusal (stock-low-no-params).
void requireLowStockParameters(const Call &call)
{
    std::vector<Refusal> missing;
    for (const std::string_view name : {"scopeId", "qty"}) {
        if (queryValue(call, name) == nullptr)
            missing.push_back(Refusal::required(name));
    }
    if (missing.size() == 1)
        throw missing.front();
    if (missing.empty())
        return;
    Refusal refusal = simpleRefusal(400, "One or more input exceptions have occurred.");
    refusal.errors = std::move(missing);
    throw refusal;
}

Body lowStock(const Call &call)
{
    requireLowStockParameters(call);
    const Goods goods = goodsOf(call);
    const auto limit = Decimal::fromText(requiredValue(call, "qty")).value_or(Decimal{});
    const qint64 page = std::max<qint64>(1, numberOf(queryValue(call, "currentPage"), 1));
    const qint64 pageSize = numberOf(queryValue(call, "pageSize"), 0);
    const qint64 first = pageSize > 0 ? (page - 1) * pageSize : 0;
    const EditedCollection products = current(call, *call.shop.products);
    qint64 total = 0;
    Body items;
    JsonWriter itemJson(items);
    itemJson.beginArray();
    for (qint64 row = 0; row < call.shop.catalogue().size(); ++row) {
        if (legacyQuantity(goods, row) > limit || products.isGone(row))
            continue;
        if (total >= first && (pageSize <= 0 || total < first + pageSize))
            writeStockItem(itemJson, goods, row);
        ++total;
    }
    itemJson.endArray();
    return written([&](JsonWriter &json) {
        json.beginObject();
        json.key("items");
        json.raw(items);
        json.key("search_criteria");
        json.beginObject();
        json.member("mapper_interface_name",
                    "Magento\\CatalogInventory\\Model\\ResourceModel\\Stock\\Item\\StockItemCriteriaMapper");
        for (const std::string_view name : {"criteria_list", "filters", "orders"}) {
            json.key(name);
            json.beginArray();
            json.endArray();
        }
        json.key("limit");
        json.beginArray();
        json.value(std::string_view(std::to_string(page)));
        json.value(std::string_view(std::to_string(pageSize)));
        json.endArray();
        json.endObject();
        json.member("total_count", total);
        json.endObject();
    });
}

Body source(const Call &call)
{
    const auto &list = sources();
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].code == call.segments[0])
            return entityBody(call, *call.shop.sources, static_cast<qint64>(i));
    }
    Refusal refusal = simpleRefusal(404, "Source with code \"%value\" does not exist.");
    refusal.named.emplace_back("value", quotedText(call.segments[0]));
    throw refusal;
}

Body stock(const Call &call)
{
    const qint64 id = call.integer(0);
    const qint64 row = call.shop.stocks->rowOf(id);
    if (row >= 0)
        return entityBody(call, *call.shop.stocks, row);
    Refusal refusal = simpleRefusal(404, "Stock with id \"%value\" does not exist.");
    refusal.named.emplace_back("value", std::to_string(id));
    throw refusal;
}

int stockOfWebsite(std::string_view type, std::string_view code)
{
    for (const Website &website : websites()) {
        if (type == "website" && website.id != 0 && website.code == code)
            return website.stockId;
    }
    throw simpleRefusal(404, "No linked stock found");
}

Body resolvedStock(const Call &call)
{
    return entityBody(call, *call.shop.stocks,
                      call.shop.stocks->rowOf(stockOfWebsite(call.segments[0], call.segments[1])));
}

/// The salable quantity's own errors: a plain-text 500 for an unknown SKU, 400 for a parent (observed 50).
qint64 salableRow(const Call &call)
{
    const qint64 row = call.shop.catalogue().rowOfSku(call.segments[0]);
    if (row < 0) {
        Refusal refusal =
            simpleRefusal(500, "An error has happened during application run. See exception log for details.\n");
        refusal.plainText = true;
        throw refusal;
    }
    if (sourceItemRows(call.shop.options(), row).second == 0)
        throw simpleRefusal(400, "Can't check requested quantity for products without Source Items support.");
    return row;
}

int requestedStock(const Call &call)
{
    return static_cast<int>(call.integer(1));
}

Body salable(const Call &call)
{
    const qint64 row = salableRow(call);
    return number(salableQuantity(goodsOf(call), row, requestedStock(call)).value_or(Decimal{}));
}

Body isProductSalable(const Call &call)
{
    const qint64 row = call.shop.catalogue().rowOfSku(call.segments[0]);
    return row >= 0 && isSalable(goodsOf(call), row, requestedStock(call)) ? "true" : "false";
}

Body isSalableForQuantity(const Call &call)
{
    const qint64 row = salableRow(call);
    const Goods goods = goodsOf(call);
    const auto wanted = Decimal::fromText(call.segments[2]).value_or(Decimal{});
    const bool tooMany = wanted > Decimal(10'000);
    const bool enough = !tooMany && isSalable(goods, row, requestedStock(call)) &&
                        wanted <= salableQuantity(goods, row, requestedStock(call)).value_or(Decimal{});
    return written([&](JsonWriter &json) {
        json.beginObject();
        json.member("salable", enough);
        json.key("errors");
        json.beginArray();
        if (!enough) {
            json.beginObject();
            json.member("code",
                        tooMany ? "is_correct_qty-max_sale_qty" : "is_salable_with_reservations-not_enough_qty");
            json.member("message", tooMany ? "The requested qty exceeds the maximum qty allowed in shopping cart"
                                           : "The requested qty is not available");
            json.endObject();
        }
        json.endArray();
        json.endObject();
    });
}

Body areSalable(const Call &call)
{
    const auto stockId = static_cast<int>(numberOf(queryValue(call, "stockId"), 0));
    if (queryValue(call, "stockId") == nullptr)
        throw Refusal::required("stockId");
    return written([&](JsonWriter &json) {
        json.beginArray();
        for (const auto &[key, sku] : call.query) {
            if (key != "skus" && key.rfind("skus[", 0) != 0)
                continue;
            const qint64 row = call.shop.catalogue().rowOfSku(sku);
            json.beginObject();
            json.member("sku", std::string_view(sku));
            json.member("stock_id", stockId);
            json.member("salable", row >= 0 && isSalable(goodsOf(call), row, stockId));
            json.endObject();
        }
        json.endArray();
    });
}

Body lowQuantityNotification(const Call &call)
{
    const qint64 row = call.shop.catalogue().rowOfSku(call.segments[1]);
    const auto &list = sources();
    const auto source =
        std::find_if(list.begin(), list.end(), [&](const Source &entry) { return entry.code == call.segments[0]; });
    if (row < 0 || source == list.end())
        throw simpleRefusal(400, "Wrong input data");
    const auto writes = call.shop.writes().of(row);
    const int index = static_cast<int>(source - list.begin());
    const bool own = writes && writes->notifyBelow.contains(index);
    return written([&](JsonWriter &json) {
        json.beginObject();
        json.member("source_code", std::string_view(call.segments[0]));
        json.member("notify_stock_qty", own ? writes->notifyBelow.at(index) : Decimal(5));
        json.member("sku", std::string_view(ProductReader(goodsOf(call), row).sku()));
        json.endObject();
    });
}

Body exportSalable(const Call &call)
{
    const int stockId = stockOfWebsite(call.segments[0], call.segments[1]);
    return listOf(call, *(stockId == 2 ? call.shop.salableMain : call.shop.salableBusiness),
                  UnknownField::IgnoreInSort);
}

void add(std::vector<Route> &routes, std::string_view pattern, std::string_view resource, Handler handler, bool msi)
{
    routes.push_back({"GET", pattern, resource, std::move(handler), msi});
}

} // namespace

void addStockRoutes(std::vector<Route> &routes)
{
    constexpr std::string_view legacy = "Magento_Catalog::catalog_inventory";
    constexpr std::string_view sourceResource = "Magento_InventoryApi::source";
    constexpr std::string_view stockResource = "Magento_InventoryApi::stock";
    constexpr std::string_view salesResource = "Magento_InventorySalesApi::stock";
    add(routes, "/V1/stockItems/lowStock", legacy, lowStock, false);
    add(routes, "/V1/stockItems/:productSku", legacy, stockItem, false);
    add(routes, "/V1/stockStatuses/:productSku", legacy, stockStatus, false);

    const auto list = [](std::unique_ptr<const Collection> Shop::*member) {
        return [member](const Call &call) { return listOf(call, *(call.shop.*member), UnknownField::ServerError); };
    };
    add(routes, "/V1/inventory/sources", sourceResource, list(&Shop::sources), true);
    add(routes, "/V1/inventory/sources/:sourceCode", sourceResource, source, true);
    add(routes, "/V1/inventory/stocks", stockResource, list(&Shop::stocks), true);
    add(routes, "/V1/inventory/stocks/:stockId", stockResource, stock, true);
    add(routes, "/V1/inventory/stock-source-links", "Magento_InventoryApi::stock_source_link",
        list(&Shop::stockSourceLinks), true);
    add(routes, "/V1/inventory/source-items", sourceResource, list(&Shop::sourceItems), true);
    add(routes, "/V1/inventory/stock-resolver/:type/:code", salesResource, resolvedStock, true);
    add(routes, "/V1/inventory/get-product-salable-quantity/:sku/:stockId", salesResource, salable, true);
    add(routes, "/V1/inventory/is-product-salable/:sku/:stockId", salesResource, isProductSalable, true);
    add(routes, "/V1/inventory/is-product-salable-for-requested-qty/:sku/:stockId/:requestedQty", salesResource,
        isSalableForQuantity, true);
    add(routes, "/V1/inventory/are-products-salable", salesResource, areSalable, true);
    add(routes, "/V1/inventory/export-stock-salable-qty/:salesChannelType/:salesChannelCode", stockResource,
        exportSalable, true);
    add(routes, "/V1/inventory/low-quantity-notification/:sourceCode/:sku",
        "Magento_InventoryLowQuantityNotificationApi::low_quantity_notification", lowQuantityNotification, true);
}

} // namespace qm::practice
