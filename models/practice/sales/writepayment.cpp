// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/writers.h"

#include <string_view>

namespace qm::practice {
namespace {

void writeAmounts(JsonWriter &json, const SalesOrder &order, Side side)
{
    const bool invoiced = !order.invoices.empty();
    const bool refunded = !order.creditmemos.empty();
    if (order.online) {
        writeAmount(json, side, "base_amount_authorized", order.amounts.grandTotal);
    }
    writeAmount(json, side, "base_amount_ordered", order.amounts.grandTotal);
    if (invoiced) {
        writeAmount(json, side, "base_amount_paid", order.paid());
        if (order.paidOnline() != Pair() && side == Side::Base) {
            writeAmount(json, side, "base_amount_paid_online", order.paidOnline());
        }
    }
    if (refunded) {
        writeAmount(json, side, "base_amount_refunded", order.refundedTotal());
    }
    writeAmount(json, side, "base_shipping_amount", order.amounts.shipping);
    if (invoiced) {
        writeAmount(json, side, "base_shipping_captured", sumOf(order.invoices, &SalesDocument::shipping));
    }
    if (refunded) {
        writeAmount(json, side, "base_shipping_refunded", sumOf(order.creditmemos, &SalesDocument::shipping));
    }
}

std::string lastTransaction(const SalesOrder &order)
{
    if (order.writes && !order.writes->transactions.empty()) {
        return order.writes->transactions.back().gatewayId;
    }
    return gatewayId(order, order.seedInvoices > 0 ? 1 : 0);
}

void writeInfo(JsonWriter &json, std::string_view key, std::string_view value)
{
    json.beginObject();
    json.member("key", key);
    json.member("value", value);
    json.endObject();
}

} // namespace

void writeOrderPayment(JsonWriter &json, const SalesOrder &order)
{
    const PaymentName payment = paymentOf(order);
    json.key("payment");
    json.beginObject();
    json.key("account_status");
    json.null();
    json.key("additional_information");
    json.beginArray();
    json.value(payment.title);
    if (payment.code == "banktransfer") {
        json.null(); // its instructions are not configured
    }
    json.endArray();
    writeAmounts(json, order, Side::Base);
    writeAmounts(json, order, Side::Order);
    if (order.book->buyer(order.row).id == 0) {
        json.member("cc_exp_year", "0");
        json.member("cc_ss_start_month", "0");
        json.member("cc_ss_start_year", "0");
    }
    json.key("cc_last4");
    json.null();
    json.member("entity_id", order.id());
    if (order.online) {
        json.member("last_trans_id", std::string_view(lastTransaction(order)));
    }
    json.member("method", payment.code);
    json.member("parent_id", order.id());
    json.endObject();
}

void writePaymentInfo(JsonWriter &json, const SalesOrder &order)
{
    json.key("payment_additional_info");
    json.beginArray();
    writeInfo(json, "method_title", paymentOf(order).title);
    if (paymentOf(order).code == "banktransfer") {
        writeInfo(json, "instructions", "null");
    }
    json.endArray();
}

} // namespace qm::practice
