// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/collections.h"
#include "practice/sales/documentinput.h"
#include "practice/sales/documentpieces.h"
#include "practice/sales/documenttotals.h"
#include "practice/sales/orderroutes.h"
#include "practice/sales/orderrules.h"
#include "practice/sales/orderwork.h"
#include "practice/sales/salesstock.h"
#include "practice/sales/writers.h"
#include "practice/shop.h"

#include <algorithm>
#include <array>

namespace qm::practice {
namespace {

qint64 centsOf(Decimal amount)
{
    const qint64 units = amount.units();
    return (units >= 0 ? units + 50 : units - 50) / 100;
}

/// `431.09`, `0`, `25.5`: as PHP prints a number.
std::string plainNumber(qint64 cents)
{
    return fromCents(cents).toString().toStdString();
}

/// What of the shipping is not refunded yet.
Pair openShipping(const SalesOrder &order, const SalesDocument *invoice)
{
    if (invoice == nullptr) {
        return order.amounts.shipping - sumOf(order.creditmemos, &SalesDocument::shipping);
    }
    Pair open = invoice->shipping;
    for (const SalesDocument &memo : order.creditmemos) {
        open = memo.invoiceId == invoice->id ? open - memo.shipping : open;
    }
    return open;
}

/// All of the shipping goes back unless the request says how much; amounts are in the base currency
/// (magento-facts 4.18).
void addShipping(const SalesOrder &order, const DocumentInput &input, const SalesDocument *invoice, SalesDocument &memo)
{
    const Pair open = openShipping(order, invoice);
    const qint64 base = input.shippingAmount ? centsOf(*input.shippingAmount) : open.base;
    if (base > open.base) {
        Refusal refusal = plainRefusal("Maximum shipping amount allowed to refund is: %1");
        refusal.positional.push_back(quotedText("€" + fromCents(open.base).toFixed(2).toStdString()));
        throw refusal;
    }
    // A part is that part of all of the shipping, whatever was refunded of it before; the last part takes the rest.
    const Pair rest = openShipping(order, nullptr);
    memo.shipping = base == rest.base ? rest
                                      : Pair{base, shareUpTo(order.amounts.shipping, static_cast<int>(base),
                                                             static_cast<int>(order.amounts.shipping.base))
                                                       .order};
}

SalesDocument priced(const SalesOrder &order, const DocumentInput &input, const std::vector<int> &pieces,
                     const SalesDocument *invoice)
{
    SalesDocument memo = priceRefund(order, pieces, invoice);
    addShipping(order, input, invoice, memo);
    memo.adjustment = inBothCurrencies(order, centsOf(input.adjustment));
    memo.adjustmentFee = inBothCurrencies(order, centsOf(input.adjustmentFee));
    memo.grandTotal += memo.shipping + memo.adjustment - memo.adjustmentFee;
    memo.withArguments = input.hasArguments;
    memo.notified = input.notify;
    memo.invoiceId = invoice == nullptr ? 0 : invoice->id;
    return memo;
}

void checkOrder(const SalesOrder &order, std::vector<std::string> &messages)
{
    constexpr std::array<std::string_view, 4> refused{"payment_review", "holded", "canceled", "closed"};
    if (std::find(refused.begin(), refused.end(), order.state) != refused.end()) {
        messages.push_back("A creditmemo can not be created when an order has a status of " + order.status);
    }
}

void checkLines(const SalesOrder &order, const DocumentInput &input, const SalesDocument *invoice,
                std::vector<std::string> &messages)
{
    for (const auto &[itemId, pieces] : input.items) {
        const int line = lineOf(order, itemId);
        if (line < 0) {
            messages.emplace_back("The creditmemo contains product item that is not part of the original order.");
            continue;
        }
        const auto at = static_cast<std::size_t>(line);
        const int open = invoice == nullptr ? openToRefund(order, at) : openOfInvoice(order, *invoice, at);
        if (!order.basket->lines[at].priced) {
            messages.emplace_back("The creditmemo contains incorrect product items.");
        } else if (pieces > open) {
            messages.push_back(
                "The quantity to creditmemo must not be greater than the unrefunded quantity for product "
                "SKU \"" +
                order.basket->lines[at].sku + "\".");
        }
    }
}

void checkMoney(const SalesOrder &order, const SalesDocument &memo, std::vector<std::string> &messages)
{
    const qint64 available = order.paid().base - order.refundedTotal().base;
    if (memo.grandTotal.base > available) {
        messages.push_back("The most money available to refund is " + plainNumber(available) + '.');
    }
}

/// Pieces that were shipped come back to where they came from, the others are free for sale again (magento-facts 4.19).
void returnToStock(StockMoves &moves, const SalesOrder &before, const DocumentInput &input,
                   const std::vector<int> &pieces)
{
    for (const qint64 itemId : input.returnToStock) {
        const int line = lineOf(before, itemId);
        if (line < 0) {
            continue;
        }
        const auto at = static_cast<std::size_t>(line);
        const LineProgress &done = before.progress[at];
        const bool virtualGoods = before.basket->lines[at].isVirtual;
        const int gone = virtualGoods ? pieces[at] : std::min(pieces[at], std::max(0, done.shipped - done.refunded));
        int source = virtualGoods ? moves.sourceFor(at, 0) : sourceIndex(before, {});
        for (const SalesDocument &shipment : before.shipments) {
            for (const SalesDocumentLine &entry : shipment.lines) {
                if (entry.line == line) {
                    source = sourceIndex(before, sourceOf(before, shipment));
                }
            }
        }
        if (gone > 0 && source >= 0) {
            moves.putBack(at, gone, source);
        }
        moves.release(at, pieces[at] - gone);
    }
}

/// Gives the money back through the gateway.
void payBack(OrderWork &work, SalesDocument &memo, const SalesDocument &invoice)
{
    memo.gatewayId = work.pay("refund", memo.grandTotal, transactionIdOf(work.order, invoice));
    memo.online = true;
}

Body keep(const Call &call, OrderWork &work, const DocumentInput &input, const std::vector<int> &pieces,
          SalesDocument memo)
{
    StockMoves moves(call, work.order);
    returnToStock(moves, work.order, input, pieces);
    count(work.order, pieces, &LineProgress::refunded);
    SalesComment told;
    told.text = "We refunded " + plainAmount(work.order, memo.grandTotal) + (memo.online ? " online." : " offline.");
    if (memo.online) {
        *told.text += " Transaction ID: \"" + memo.gatewayId + "\"";
    }
    told.entityName = "creditmemo";
    const qint64 id = work.add(std::move(memo)).id;
    settle(work.order, false);
    told.status = work.order.status;
    work.tell(std::move(told));
    addComment(work, DocumentKind::Creditmemo, id, input);
    work.commit(true, moves.publish());
    return quotedText(std::to_string(id));
}

/// Never returns money by itself (magento-facts 4.17).
Body refundOrder(const Call &call)
{
    const DocumentInput input = readDocumentInput(call.body);
    OrderWork work(call, rowFor(call, *call.shop.orders));
    const std::vector<int> pieces = piecesToRefund(work.order, input, nullptr);
    SalesDocument memo = priced(work.order, input, pieces, nullptr);
    std::vector<std::string> messages;
    checkOrder(work.order, messages);
    checkMoney(work.order, memo, messages);
    checkLines(work.order, input, nullptr, messages);
    refuseWith("Creditmemo", messages);
    return keep(call, work, input, pieces, std::move(memo));
}

bool allowsRefund(const SalesOrder &order, const SalesDocument &invoice)
{
    Pair refunded;
    for (const SalesDocument &memo : order.creditmemos) {
        refunded += memo.invoiceId == invoice.id ? memo.grandTotal : Pair();
    }
    return order.online && invoice.grandTotal.base != refunded.base;
}

/// Only methods with a gateway can: the others are refused even when nothing is to go through it (observed 31).
Body refundInvoice(const Call &call)
{
    const DocumentInput input = readDocumentInput(call.body);
    const qint64 invoiceRow = rowFor(call, *call.shop.invoices);
    OrderWork work(call, bookOf(*call.shop.orders).locate(SalesPart::Invoices, invoiceRow).first);
    const auto found = std::find_if(work.order.invoices.begin(), work.order.invoices.end(),
                                    [&](const SalesDocument &invoice) { return invoice.id == call.integer(0); });
    if (found == work.order.invoices.end()) {
        throw Refusal::noSuchEntity();
    }
    const SalesDocument invoice = *found;
    const std::vector<int> pieces = piecesToRefund(work.order, input, &invoice);
    SalesDocument memo = priced(work.order, input, pieces, &invoice);
    std::vector<std::string> messages;
    checkOrder(work.order, messages);
    checkMoney(work.order, memo, messages);
    checkLines(work.order, input, &invoice, messages);
    if (!allowsRefund(work.order, invoice)) {
        messages.emplace_back("We can't create creditmemo for the invoice.");
    }
    refuseWith("Creditmemo", messages);
    if (input.online && !transactionIdOf(work.order, invoice).empty()) {
        try {
            payBack(work, memo, invoice);
        } catch (const GatewayFailure &) {
            throw plainRefusal("Could not save a Creditmemo, see error log for details");
        }
    }
    return keep(call, work, input, pieces, std::move(memo));
}

} // namespace

std::vector<Route> refundRoutes()
{
    const ShapeCheck isRefund = [](const Call &call) { static_cast<void>(readDocumentInput(call.body)); };
    return {
        {"POST", "/V1/order/:orderId/refund", "Magento_Sales::creditmemo", refundOrder, false, isRefund},
        {"POST", "/V1/invoice/:invoiceId/refund", "Magento_Sales::sales_invoice", refundInvoice, false, isRefund},
    };
}

} // namespace qm::practice
