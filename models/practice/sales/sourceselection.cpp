// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/stock.h"
#include "practice/sales/orderroutes.h"
#include "practice/server/serviceinput.h"
#include "practice/shop.h"

#include <algorithm>
#include <array>

namespace qm::practice {
namespace {

constexpr std::array<InputMember, 3> requestMembers{
    {{"stock_id", InputType::Integer}, {"items", InputType::List}, {"extension_attributes", InputType::Object}}};
constexpr std::array<InputMember, 3> itemMembers{
    {{"sku", InputType::Text}, {"qty", InputType::Number}, {"extension_attributes", InputType::Object}}};

void writeProposal(JsonWriter &json, int source, const std::string &sku, Decimal taken, Decimal available)
{
    json.beginObject();
    json.member("source_code", sources()[static_cast<std::size_t>(source)].code);
    json.member("sku", std::string_view(sku));
    json.member("qty_to_deduct", taken);
    json.member("qty_available", available);
    json.endObject();
}

/// By priority: each source of the stock in turn gives what it has, those that give nothing are told as well
/// (source-selection). \returns whether all of it was found.
bool propose(JsonWriter &json, const Goods &goods, qint64 productRow, int stockId, const InputObject &item)
{
    Decimal wanted = item.number("qty").value_or(Decimal());
    const std::string sku = item.text("sku").value_or(std::string());
    for (int source = 0; productRow >= 0 && source < static_cast<int>(sources().size()); ++source) {
        const auto held = isLinked(stockId, source) ? sourceItemOf(goods, productRow, source) : std::nullopt;
        if (!held || !held->inStock) {
            continue;
        }
        const Decimal taken = std::max(Decimal(), std::min(wanted, held->quantity));
        wanted = wanted - taken;
        writeProposal(json, source, sku, taken, held->quantity);
    }
    return wanted <= Decimal();
}

Body selectSources(const Call &call)
{
    const InputObject request(parameter(call.body, "inventoryRequest").toObject(), requestMembers);
    static_cast<void>(parameter(call.body, "algorithmCode"));
    const Goods goods{call.shop.options(), call.shop.writes()};
    const auto stockId = static_cast<int>(request.integer("stock_id").value_or(0));
    bool shippable = true;
    Body body;
    JsonWriter json(body);
    json.beginObject();
    json.key("source_selection_items");
    json.beginArray();
    for (const QJsonValue value : request.list("items")) {
        const InputObject item(value.toObject(), itemMembers);
        const qint64 row = call.shop.catalogue().rowOfSku(item.text("sku").value_or(std::string()));
        shippable = propose(json, goods, row, stockId, item) && shippable;
    }
    json.endArray();
    json.member("shippable", shippable);
    json.endObject();
    return body;
}

} // namespace

std::vector<Route> sourceSelectionRoutes()
{
    return {{"POST", "/V1/inventory/source-selection-algorithm-result",
             "Magento_InventorySourceSelectionApi::source_selection_algorithm_post", selectSources, true}};
}

} // namespace qm::practice
