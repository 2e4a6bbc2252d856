// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/documentinput.h"
#include "practice/sales/documentpieces.h"
#include "practice/sales/documenttotals.h"
#include "practice/sales/orderroutes.h"
#include "practice/sales/orderrules.h"
#include "practice/sales/orderwork.h"
#include "practice/sales/salesstock.h"
#include "practice/sales/writers.h"
#include "practice/shop.h"

#include <array>

namespace qm::practice {
namespace {

void validate(const SalesOrder &order, const std::vector<int> &pieces)
{
    std::vector<std::string> messages;
    if (pricedPieces(order, pieces) <= 0) {
        messages.emplace_back("The invoice can't be created without products. Add products and try again.");
    }
    constexpr std::array<std::string_view, 5> refused{"payment_review", "holded", "canceled", "complete", "closed"};
    if (std::find(refused.begin(), refused.end(), order.state) != refused.end()) {
        messages.push_back("An invoice cannot be created when an order has a status of " + order.status);
    } else if (!canInvoice(order)) {
        messages.emplace_back("The order does not allow an invoice to be created.");
    }
    refuseWith("Invoice", messages);
}

/// Takes the money through the gateway; the shop's history tells of it.
void capture(OrderWork &work, SalesDocument &invoice)
{
    invoice.gatewayId = work.pay("capture", invoice.grandTotal, gatewayId(work.order, 0));
    invoice.online = true;
    SalesComment told;
    told.text = "Captured amount of " + plainAmount(work.order, invoice.grandTotal) + " online. Transaction ID: \"" +
                invoice.gatewayId + "\"";
    told.entityName = "invoice";
    told.status = "processing";
    work.tell(std::move(told));
}

/// Goods without a parcel leave the stock with the invoice (magento-facts 4.12).
void takeVirtualGoods(StockMoves &moves, const SalesOrder &order, const std::vector<int> &pieces)
{
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (order.basket->lines[i].isVirtual && pieces[i] > 0 &&
            !moves.take(i, pieces[i], moves.sourceFor(i, pieces[i]))) {
            moves.release(i, pieces[i]);
        }
    }
}

Body invoiceOrder(const Call &call)
{
    const DocumentInput input = readDocumentInput(call.body);
    OrderWork work(call, rowFor(call, *call.shop.orders));
    const std::vector<int> pieces = piecesToInvoice(work.order, input);
    validate(work.order, pieces);
    SalesDocument invoice = priceInvoice(work.order, pieces);
    invoice.notified = input.notify;
    if (input.capture && work.order.online && invoice.grandTotal != Pair()) {
        try {
            capture(work, invoice);
        } catch (const GatewayFailure &) {
            throw plainRefusal("Could not save an invoice, see error log for details");
        }
    }
    StockMoves moves(call, work.order);
    takeVirtualGoods(moves, work.order, pieces);
    count(work.order, pieces, &LineProgress::invoiced);
    const qint64 id = work.add(std::move(invoice)).id;
    settle(work.order, true);
    work.writes.authorizationClosed =
        work.writes.authorizationClosed || work.order.paid() == work.order.amounts.grandTotal;
    addComment(work, DocumentKind::Invoice, id, input);
    work.commit(true, moves.publish());
    return quotedText(std::to_string(id));
}

/// Invoices of this shop are paid when they are made: there is nothing to capture and nothing to void.
Handler notAvailable(const char *message)
{
    return [message](const Call &call) -> Body {
        static_cast<void>(rowFor(call, *call.shop.invoices));
        throw plainRefusal(message);
    };
}

} // namespace

void addComment(OrderWork &work, DocumentKind kind, qint64 documentId, const DocumentInput &input)
{
    if (input.comment) {
        SalesRemark remark;
        remark.kind = kind;
        remark.documentId = documentId;
        remark.text = input.comment;
        remark.notified = input.appendComment ? 1 : 0;
        remark.visible = input.commentVisible;
        work.remark(std::move(remark));
    }
    if (input.notify) {
        constexpr std::array<std::string_view, 3> names{"invoice", "shipment", "creditmemo"};
        work.mail(names[static_cast<std::size_t>(kind)], documentId,
                  input.appendComment ? input.comment.value_or(std::string()) : std::string());
    }
}

std::vector<Route> invoiceRoutes()
{
    constexpr std::string_view invoices = "Magento_Sales::sales_invoice";
    const ShapeCheck isInvoice = [](const Call &call) { static_cast<void>(readDocumentInput(call.body)); };
    return {
        {"POST", "/V1/order/:orderId/invoice", "Magento_Sales::invoice", invoiceOrder, false, isInvoice},
        {"POST", "/V1/invoices/:id/capture", invoices, notAvailable("The capture action is not available.")},
        {"POST", "/V1/invoices/:id/void", invoices, notAvailable("The void action is not available.")},
    };
}

} // namespace qm::practice
