// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/route.h"
#include "practice/sales/collections.h"
#include "practice/sales/orderroutes.h"
#include "practice/sales/orderwork.h"
#include "practice/sales/writers.h"

#include <memory>
#include <span>

namespace qm::practice {
namespace {

constexpr std::string_view viewOrders = "Magento_Sales::actions_view";
constexpr std::string_view viewInvoices = "Magento_Sales::sales_invoice";
constexpr std::string_view viewShipments = "Magento_Sales::shipment";
constexpr std::string_view viewCreditmemos = "Magento_Sales::sales_creditmemo";
constexpr std::string_view viewTransactions = "Magento_Sales::transactions_fetch";

using Member = std::unique_ptr<const Collection> Shop::*;

Handler list(Member member)
{
    return [member](const Call &call) { return listOf(call, *(call.shop.*member), UnknownField::ServerError); };
}

Handler detail(Member member)
{
    return [member](const Call &call) {
        const Collection &collection = *(call.shop.*member);
        Body body;
        JsonWriter json(body);
        current(call, collection).write(json, rowFor(call, collection), call.view, Detail::Full);
        return body;
    };
}

/// The list answer that Magento builds itself: the criteria it echoes are the ones it used.
Body commentList(qint64 parentId, std::span<const SalesComment> comments)
{
    Body body;
    JsonWriter json(body);
    json.beginObject();
    json.key("items");
    writeComments(json, comments);
    json.key("search_criteria");
    json.beginObject();
    json.key("filter_groups");
    json.beginArray();
    json.beginObject();
    json.key("filters");
    json.beginArray();
    json.beginObject();
    json.member("field", "parent_id");
    json.member("value", std::string_view(std::to_string(parentId)));
    json.member("condition_type", "eq");
    json.endObject();
    json.endArray();
    json.endObject();
    json.endArray();
    json.endObject();
    json.member("total_count", static_cast<qint64>(comments.size()));
    json.endObject();
    return body;
}

Body orderCommentList(const Call &call)
{
    const qint64 id = call.integer(0);
    const qint64 row = call.shop.orders->rowOf(id);
    std::vector<SalesComment> comments;
    if (row >= 0) {
        comments = orderComments(makeOrder(bookOf(*call.shop.orders), row), call.shop.state());
    }
    return commentList(id, comments);
}

Handler documentCommentList(Member member, SalesPart part, std::vector<SalesDocument> SalesOrder::*documents)
{
    return [member, part, documents](const Call &call) {
        const qint64 id = call.integer(0);
        const qint64 row = (call.shop.*member)->rowOf(id);
        std::vector<SalesComment> comments;
        if (row >= 0) {
            const SalesBook &book = bookOf(*call.shop.orders);
            const auto [orderRow, place] = book.locate(part, row);
            const SalesOrder order = makeOrder(book, orderRow);
            comments = documentComments(order, (order.*documents)[static_cast<std::size_t>(place)]);
        }
        return commentList(id, comments);
    };
}

Body orderStatus(const Call &call)
{
    const std::string status = makeOrder(bookOf(*call.shop.orders), rowFor(call, *call.shop.orders)).status;
    return status.empty() ? Body("null") : quotedText(status);
}

Body shipmentLabel(const Call &call)
{
    static_cast<void>(rowFor(call, *call.shop.shipments));
    return "\"\""; // no label was ever stored (shipment-label-none)
}

} // namespace

std::vector<Route> salesRoutes()
{
    std::vector<Route> routes{
        {"GET", "/V1/orders", viewOrders, list(&Shop::orders)},
        {"GET", "/V1/orders/items", viewOrders, list(&Shop::orderItems)},
        {"GET", "/V1/orders/items/:id", viewOrders, detail(&Shop::orderItems)},
        {"GET", "/V1/orders/:id", viewOrders, detail(&Shop::orders)},
        {"GET", "/V1/orders/:id/comments", viewOrders, orderCommentList},
        {"GET", "/V1/orders/:id/statuses", viewOrders, orderStatus},
        {"GET", "/V1/invoices", viewInvoices, list(&Shop::invoices)},
        {"GET", "/V1/invoices/:id", viewInvoices, detail(&Shop::invoices)},
        {"GET", "/V1/invoices/:id/comments", viewInvoices,
         documentCommentList(&Shop::invoices, SalesPart::Invoices, &SalesOrder::invoices)},
        {"GET", "/V1/shipments", viewShipments, list(&Shop::shipments)},
        {"GET", "/V1/shipment/:id", viewShipments, detail(&Shop::shipments)},
        {"GET", "/V1/shipment/:id/comments", viewShipments,
         documentCommentList(&Shop::shipments, SalesPart::Shipments, &SalesOrder::shipments)},
        {"GET", "/V1/shipment/:id/label", viewShipments, shipmentLabel},
        {"GET", "/V1/creditmemos", viewCreditmemos, list(&Shop::creditmemos)},
        {"GET", "/V1/creditmemo/:id", viewCreditmemos, detail(&Shop::creditmemos)},
        {"GET", "/V1/creditmemo/:id/comments", viewCreditmemos,
         documentCommentList(&Shop::creditmemos, SalesPart::Creditmemos, &SalesOrder::creditmemos)},
        {"GET", "/V1/transactions", viewTransactions, list(&Shop::transactions)},
        {"GET", "/V1/transactions/:id", viewTransactions, detail(&Shop::transactions)},
    };
    for (const std::vector<Route> &more : {orderActionRoutes(), invoiceRoutes(), shipRoutes(), refundRoutes(),
                                           documentRoutes(), sourceSelectionRoutes()}) {
        routes.insert(routes.end(), more.begin(), more.end());
    }
    return routes;
}

} // namespace qm::practice
