// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/ordertables.h"

#include "cache/derived.h"

#include "domain/openquantity.h"

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

using sqlite::SqlValue;

QString nameOf(const QString &first, const QString &last)
{
    return QString(first.trimmed() + u' ' + last.trimmed()).trimmed();
}

QString streetOf(const OrderAddress &address)
{
    return address.street.join(u", "_s);
}

const OrderAddress *shippingAddress(const Order &order)
{
    const auto &assignments = order.extensionAttributes.shippingAssignments;
    return !assignments.empty() && assignments.front().shipping.address ? &*assignments.front().shipping.address
                                                                        : nullptr;
}

template <typename Get>
SqlValue billing(const Order &order, Get get)
{
    return order.billingAddress ? SqlValue(get(*order.billingAddress)) : SqlValue();
}

template <typename Get>
SqlValue shipping(const Order &order, Get get)
{
    const OrderAddress *const address = shippingAddress(order);
    return address ? SqlValue(get(*address)) : SqlValue();
}

/// Country, postcode and city without the blanks of those that are missing; never null.
QString shipTo(const Order &order)
{
    const OrderAddress *const to = shippingAddress(order);
    QStringView text;
    const QString whole = to ? to->countryId + u' ' + to->postcode + u' ' + to->city : u""_s;
    for (text = whole; text.startsWith(u' '); text = text.mid(1)) {
    }
    while (text.endsWith(u' ')) {
        text.chop(1);
    }
    return text.isEmpty() ? u""_s : text.toString();
}

QString customerName(const Order &order)
{
    const QString name = nameOf(order.customerFirstname, order.customerLastname);
    if (!name.isEmpty() || !order.billingAddress) {
        return name;
    }
    return nameOf(order.billingAddress->firstname, order.billingAddress->lastname); // a guest's order may have no other
}

} // namespace

const StoredTable<Order> &orderTable()
{
    static const StoredTable<Order> table(
        "sales_order",
        {
            {"entity_id", [](const Order &o) -> SqlValue { return o.entityId; }},
            {"increment_id", [](const Order &o) -> SqlValue { return o.incrementId; }},
            {"state", [](const Order &o) -> SqlValue { return o.state; }},
            {"status", [](const Order &o) -> SqlValue { return o.status; }},
            {"store_id", [](const Order &o) -> SqlValue { return o.storeId; }},
            {"created_at", [](const Order &o) -> SqlValue { return o.createdAt; }},
            {"updated_at", [](const Order &o) -> SqlValue { return o.updatedAt; }},
            {"customer_id", [](const Order &o) -> SqlValue { return o.customerId; }},
            {"customer_group_id", [](const Order &o) -> SqlValue { return o.customerGroupId; }},
            {"customer_is_guest", [](const Order &o) -> SqlValue { return o.customerIsGuest; }},
            {"customer_email", [](const Order &o) -> SqlValue { return o.customerEmail; }},
            {"customer_name", [](const Order &o) -> SqlValue { return customerName(o); }},
            {"billing_name",
             [](const Order &o) { return billing(o, [](auto &a) { return nameOf(a.firstname, a.lastname); }); }},
            {"billing_company", [](const Order &o) { return billing(o, [](auto &a) { return a.company; }); }},
            {"billing_street", [](const Order &o) { return billing(o, [](auto &a) { return streetOf(a); }); }},
            {"billing_city", [](const Order &o) { return billing(o, [](auto &a) { return a.city; }); }},
            {"billing_region", [](const Order &o) { return billing(o, [](auto &a) { return a.region; }); }},
            {"billing_postcode", [](const Order &o) { return billing(o, [](auto &a) { return a.postcode; }); }},
            {"billing_country_id", [](const Order &o) { return billing(o, [](auto &a) { return a.countryId; }); }},
            {"billing_telephone", [](const Order &o) { return billing(o, [](auto &a) { return a.telephone; }); }},
            {"shipping_name",
             [](const Order &o) { return shipping(o, [](auto &a) { return nameOf(a.firstname, a.lastname); }); }},
            {"shipping_company", [](const Order &o) { return shipping(o, [](auto &a) { return a.company; }); }},
            {"shipping_street", [](const Order &o) { return shipping(o, [](auto &a) { return streetOf(a); }); }},
            {"shipping_city", [](const Order &o) { return shipping(o, [](auto &a) { return a.city; }); }},
            {"shipping_region", [](const Order &o) { return shipping(o, [](auto &a) { return a.region; }); }},
            {"shipping_postcode", [](const Order &o) { return shipping(o, [](auto &a) { return a.postcode; }); }},
            {"shipping_country_id", [](const Order &o) { return shipping(o, [](auto &a) { return a.countryId; }); }},
            {"shipping_telephone", [](const Order &o) { return shipping(o, [](auto &a) { return a.telephone; }); }},
            {"ship_to", [](const Order &o) -> SqlValue { return shipTo(o); }},
            {"shipping_description", [](const Order &o) -> SqlValue { return o.shippingDescription; }},
            {"payment_method", [](const Order &o) { return o.payment ? SqlValue(o.payment->method) : SqlValue(); }},
            {"coupon_code", [](const Order &o) -> SqlValue { return o.couponCode; }},
            {"order_currency_code", [](const Order &o) -> SqlValue { return o.orderCurrencyCode; }},
            {"base_currency_code", [](const Order &o) -> SqlValue { return o.baseCurrencyCode; }},
            {"grand_total", [](const Order &o) -> SqlValue { return o.grandTotal; }},
            {"base_grand_total", [](const Order &o) -> SqlValue { return o.baseGrandTotal; }},
            {"subtotal", [](const Order &o) -> SqlValue { return o.subtotal; }},
            {"shipping_amount", [](const Order &o) -> SqlValue { return o.shippingAmount; }},
            {"tax_amount", [](const Order &o) -> SqlValue { return o.taxAmount; }},
            {"discount_amount", [](const Order &o) -> SqlValue { return o.discountAmount; }},
            {"total_paid", [](const Order &o) -> SqlValue { return o.totalPaid; }},
            {"total_refunded", [](const Order &o) -> SqlValue { return o.totalRefunded; }},
            {"total_due", [](const Order &o) -> SqlValue { return o.totalDue; }},
            {"total_qty_ordered", [](const Order &o) -> SqlValue { return o.totalQtyOrdered; }},
            {"total_item_count", [](const Order &o) -> SqlValue { return o.totalItemCount; }},
            {"weight", [](const Order &o) -> SqlValue { return o.weight; }},
            {"is_virtual", [](const Order &o) -> SqlValue { return o.isVirtual; }},
            {"remote_ip", [](const Order &o) -> SqlValue { return o.remoteIp; }},
            {"qty_to_invoice", [](const Order &o) -> SqlValue { return quantityToInvoice(o); }},
            {"qty_to_ship", [](const Order &o) -> SqlValue { return quantityToShip(o); }},
            {"skus", [](const Order &o) -> SqlValue { return skusOf(o); }},
        });
    return table;
}

const StoredTable<OrderItem> &orderItemTable()
{
    static const StoredTable<OrderItem> table(
        "sales_order_item", {
                                {"item_id", [](const OrderItem &i) -> SqlValue { return i.itemId; }},
                                {"order_id", [](const OrderItem &i) -> SqlValue { return i.orderId; }},
                                {"parent_item_id", [](const OrderItem &i) -> SqlValue { return i.parentItemId; }},
                                {"product_id", [](const OrderItem &i) -> SqlValue { return i.productId; }},
                                {"product_type", [](const OrderItem &i) -> SqlValue { return i.productType; }},
                                {"sku", [](const OrderItem &i) -> SqlValue { return i.sku; }},
                                {"name", [](const OrderItem &i) -> SqlValue { return i.name; }},
                                {"qty_ordered", [](const OrderItem &i) -> SqlValue { return i.qtyOrdered; }},
                                {"qty_invoiced", [](const OrderItem &i) -> SqlValue { return i.qtyInvoiced; }},
                                {"qty_shipped", [](const OrderItem &i) -> SqlValue { return i.qtyShipped; }},
                                {"qty_refunded", [](const OrderItem &i) -> SqlValue { return i.qtyRefunded; }},
                                {"qty_canceled", [](const OrderItem &i) -> SqlValue { return i.qtyCanceled; }},
                                {"price", [](const OrderItem &i) -> SqlValue { return i.price; }},
                                {"row_total", [](const OrderItem &i) -> SqlValue { return i.rowTotal; }},
                            });
    return table;
}

} // namespace qm::cache
