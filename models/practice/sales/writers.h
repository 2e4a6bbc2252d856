// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sales/comments.h"
#include "practice/sales/salesorder.h"
#include "practice/sales/saleswrites.h"
#include "practice/server/jsonwriter.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace qm::practice {

/// The JSON of everything in sales, with the members and types a 2.4.7-p3 sends. Null members are left out (observed
/// 38).

void writeOrder(JsonWriter &json, const SalesOrder &order, std::span<const SalesComment> comments);

/// What an order item shows beside itself: within an order its taxes, in lists of items not.
enum class ItemContext { InOrder, Alone };
void writeOrderItem(JsonWriter &json, const SalesOrder &order, std::size_t line, ItemContext context);

void writeInvoice(JsonWriter &json, const SalesOrder &order, const SalesDocument &invoice);
void writeShipment(JsonWriter &json, const SalesOrder &order, const SalesDocument &shipment);
void writeCreditmemo(JsonWriter &json, const SalesOrder &order, const SalesDocument &memo);

[[nodiscard]] SalesTransaction transactionOf(const SalesOrder &order, int place);
/// The place of the transaction that belongs to an invoice or credit memo the seed gave an order paid online.
[[nodiscard]] int transactionPlace(const SalesOrder &order, const SalesDocument &document);
void writeTransaction(JsonWriter &json, const SalesTransaction &transaction);

/// Comments of an order or of a document; each has its own order of members and its own idea of null.
void writeComments(JsonWriter &json, std::span<const SalesComment> comments);

/// `base_tax_amount` with the base side of \a amount or `tax_amount` with the other.
enum class Side { Base, Order };
void writeAmount(JsonWriter &json, Side side, std::string_view baseName, Pair amount);
[[nodiscard]] Decimal fromCents(qint64 cents);

/// The order's sums in one currency; its shipping sums stand a second time in the shipping assignment.
void writeOrderTotals(JsonWriter &json, const SalesOrder &order, Side side);
void writeShippingTotals(JsonWriter &json, const SalesOrder &order, Side side);

/// `Main Website\nMain Website Store\nDefault Store View`: an order remembers where it was placed.
[[nodiscard]] std::string storeName(const StoreView &view);

/// `flatrate_flatrate` and the like.
[[nodiscard]] std::string_view shippingCode(ShippingMethod method);

/// base_to_order_rate as Magento prints it.
[[nodiscard]] Decimal orderRate(const SalesOrder &order);

/// How the order was paid: the method's code and its title.
struct PaymentName
{
    std::string_view code;
    std::string_view title;
};
[[nodiscard]] PaymentName paymentOf(const SalesOrder &order);

/// The order's `payment`, and what its extension attributes say of it once more.
void writeOrderPayment(JsonWriter &json, const SalesOrder &order);
void writePaymentInfo(JsonWriter &json, const SalesOrder &order);

/// The identifier that the made-up gateway gave to transaction \a place of the order.
[[nodiscard]] std::string gatewayId(const SalesOrder &order, int place);

/// The identifier of a document's transaction; empty: it has none.
[[nodiscard]] std::string transactionIdOf(const SalesOrder &order, const SalesDocument &document);

/// The tracks of a shipment, those added later among them, as the API shows each.
[[nodiscard]] std::vector<SalesTrack> tracksOf(const SalesOrder &order, const SalesDocument &shipment);
void writeTrack(JsonWriter &json, const SalesOrder &order, const SalesTrack &track);
/// The source a shipment left from.
[[nodiscard]] std::string sourceOf(const SalesOrder &order, const SalesDocument &shipment);

/// The increment id of a document, numbered per kind through the shop.
[[nodiscard]] std::string documentNumber(const SalesOrder &order, const SalesDocument &document);

} // namespace qm::practice
