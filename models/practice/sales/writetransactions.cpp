// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/writers.h"

namespace qm::practice {

std::string transactionIdOf(const SalesOrder &order, const SalesDocument &document)
{
    if (document.added) {
        return document.gatewayId;
    }
    return order.online ? gatewayId(order, transactionPlace(order, document)) : std::string();
}

int transactionPlace(const SalesOrder &order, const SalesDocument &document)
{
    const bool memo = document.kind == DocumentKind::Creditmemo;
    const auto &documents = memo ? order.creditmemos : order.invoices;
    const auto index = static_cast<int>(document.id - documents.front().id);
    return 1 + index + (memo ? static_cast<int>(order.seedInvoices) : 0);
}

SalesTransaction transactionOf(const SalesOrder &order, int place)
{
    const qint64 firstId = order.book->first(SalesPart::Transactions, order.row) + 1;
    const auto captures = static_cast<int>(order.seedInvoices);
    const int seeded = 1 + captures + static_cast<int>(order.seedCreditmemos);
    if (order.writes && place >= seeded - (order.online ? 0 : seeded)) {
        return order.writes->transactions.at(static_cast<std::size_t>(place - (order.online ? seeded : 0)));
    }
    const bool refund = place > captures;
    SalesTransaction transaction;
    transaction.id = firstId + place;
    transaction.orderId = order.id();
    transaction.gatewayId = gatewayId(order, place);
    transaction.type = place == 0 ? "authorization" : refund ? "refund" : "capture";
    transaction.closed = place > 0 || captures > 0 || (order.writes && order.writes->authorizationClosed);
    transaction.created = order.times.created;
    if (place > 0) {
        transaction.parentId = refund ? firstId + 1 : firstId;
        transaction.parentGatewayId = gatewayId(order, refund ? 1 : 0);
        transaction.created =
            refund ? order.times.refunded : order.invoices[static_cast<std::size_t>(place - 1)].created;
    }
    return transaction;
}

void writeTransaction(JsonWriter &json, const SalesTransaction &transaction)
{
    json.beginObject();
    json.member("transaction_id", transaction.id);
    if (transaction.parentId != 0) {
        json.member("parent_id", transaction.parentId);
    }
    json.member("order_id", transaction.orderId);
    json.member("payment_id", transaction.orderId);
    json.member("txn_id", std::string_view(transaction.gatewayId));
    json.key("parent_txn_id");
    if (transaction.parentGatewayId.empty()) {
        json.null();
    } else {
        json.value(std::string_view(transaction.parentGatewayId));
    }
    json.member("txn_type", std::string_view(transaction.type));
    json.member("is_closed", transaction.closed ? 1 : 0);
    json.key("additional_information");
    json.beginArray();
    json.value("Completed");
    json.endArray();
    json.member("created_at", UtcTime::fromSeconds(transaction.created));
    json.key("child_transactions");
    json.beginArray();
    json.endArray();
    json.endObject();
}

} // namespace qm::practice
