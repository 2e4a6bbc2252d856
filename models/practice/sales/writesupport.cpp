// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/writers.h"

#include <array>

namespace qm::practice {
namespace {

constexpr quint64 paymentStream = 0x5a1e'6000;
constexpr quint64 gatewayStream = 0x5a1e'7000;
constexpr std::string_view basePrefix = "base_";

void writeOrderComment(JsonWriter &json, const SalesComment &comment)
{
    json.key("comment");
    if (comment.text) {
        json.value(std::string_view(*comment.text));
    } else {
        json.null();
    }
    json.member("created_at", UtcTime::fromSeconds(comment.created));
    json.member("entity_id", comment.id);
    if (!comment.entityName.empty()) {
        json.member("entity_name", std::string_view(comment.entityName));
    }
    json.key("is_customer_notified");
    if (comment.notified) {
        json.value(*comment.notified);
    } else {
        json.null();
    }
    json.member("is_visible_on_front", comment.visible);
    json.member("parent_id", comment.parentId);
    if (!comment.status.empty()) {
        json.member("status", std::string_view(comment.status));
    }
}

} // namespace

void writeComments(JsonWriter &json, std::span<const SalesComment> comments)
{
    json.beginArray();
    for (const SalesComment &comment : comments) {
        json.beginObject();
        writeOrderComment(json, comment);
        json.endObject();
    }
    json.endArray();
}

void writeAmount(JsonWriter &json, Side side, std::string_view baseName, Pair amount)
{
    if (side == Side::Base) {
        json.member(baseName, fromCents(amount.base));
    } else {
        json.member(baseName.substr(basePrefix.size()), fromCents(amount.order));
    }
}

Decimal fromCents(qint64 cents)
{
    return Decimal::fromUnits(cents * 100);
}

Decimal orderRate(const SalesOrder &order)
{
    return Decimal::fromUnits(order.terms->rate);
}

PaymentName paymentOf(const SalesOrder &order)
{
    if (order.online) {
        return {"paypal_express", "PayPal Express Checkout"};
    }
    if (order.amounts.grandTotal == Pair()) {
        return {"free", "No Payment Information Required"};
    }
    constexpr std::array<PaymentName, 3> offline{{{"checkmo", "Check / Money order"},
                                                  {"banktransfer", "Bank Transfer Payment"},
                                                  {"cashondelivery", "Cash On Delivery"}}};
    const quint64 draw = order.book->hash(order.row, paymentStream) % 10;
    return offline[draw < 5 ? 0 : draw < 9 ? 1 : 2];
}

std::string gatewayId(const SalesOrder &order, int place)
{
    constexpr std::string_view digits = "0123456789ABCDEFGHJKLMNPQRSTUVWX";
    quint64 chance = order.book->hash(order.row, gatewayStream + static_cast<quint64>(place));
    std::string id;
    for (int i = 0; i < 12; ++i, chance >>= 5) {
        id += digits[chance & 31U];
    }
    // The row makes it unique whatever chance says.
    return id + std::to_string(order.row);
}

std::string documentNumber(const SalesOrder &order, const SalesDocument &document)
{
    std::string digits = std::to_string(document.id);
    std::string number(digits.size() < 9 ? 9 - digits.size() : 0, '0');
    number += digits;
    return order.view->id == 1 ? number : std::to_string(order.view->id) + number;
}

} // namespace qm::practice
