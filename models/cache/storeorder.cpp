// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/search.h"
#include "cache/storedtable.h"
#include "cache/storing.h"
#include "domain/order.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

using sqlite::SqlValue;

QString nameOf(const QString &first, const QString &last)
{
    return QStringList{first.trimmed(), last.trimmed()}.join(u' ').trimmed();
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

QString customerName(const Order &order)
{
    const QString name = nameOf(order.customerFirstname, order.customerLastname);
    if (!name.isEmpty() || !order.billingAddress) {
        return name;
    }
    return nameOf(order.billingAddress->firstname, order.billingAddress->lastname); // a guest's order may have no other
}

bool isFinal(const Order &order)
{
    return order.state == "canceled"_L1 || order.state == "closed"_L1;
}

/// What of a line is dealt with: invoiced, or shipped.
using Done = Decimal (*)(const OrderItem &);

/// Whether a bundle's children are dealt with one by one instead of the bundle (observed 34). The API does not say how
/// a bundle ships; what happened does.
bool isSeparate(const Order &order, const OrderItem &line, Done done)
{
    return line.productType == "bundle"_L1 && done(line).isZero() &&
           std::ranges::any_of(order.items, [&](const OrderItem &child) {
               return child.parentItemId == line.itemId && !done(child).isZero();
           });
}

Decimal remaining(const Order &order, Done done, bool withVirtual)
{
    Decimal sum;
    for (const OrderItem &item : order.items) {
        const auto parent = item.parentItemId.value_or(0) == 0
                                ? order.items.end()
                                : std::ranges::find(order.items, *item.parentItemId, &OrderItem::itemId);
        const bool counts =
            parent == order.items.end() ? !isSeparate(order, item, done) : isSeparate(order, *parent, done);
        if (counts && (withVirtual || !item.isVirtual)) {
            sum += std::max(Decimal(), item.qtyOrdered - done(item) - item.qtyCanceled);
        }
    }
    return isFinal(order) ? Decimal() : sum;
}

Decimal quantityToInvoice(const Order &order)
{
    return remaining(
        order, [](const OrderItem &item) { return item.qtyInvoiced; }, true);
}

/// What was refunded before it was shipped is not shipped any more.
Decimal quantityToShip(const Order &order)
{
    return remaining(
        order, [](const OrderItem &item) { return std::max(item.qtyShipped, item.qtyRefunded); }, false);
}

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
        });
    return table;
}

const StoredTable<OrderItem> &itemTable()
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

DocumentKey keyOf(qint64 entityId)
{
    return {DocumentKind::Order, entityId, 0};
}

Result<void> removeItems(sqlite::Database &database, qint64 orderId)
{
    return database.run("delete from sales_order_item where order_id = ?", orderId);
}

Result<void> putItems(sqlite::Database &database, const Order &order)
{
    for (const OrderItem &item : order.items) {
        if (Result<void> put = itemTable().put(database, item); !put) {
            return put;
        }
    }
    return {};
}

} // namespace

Result<Stored> store(sqlite::Database &database, const Prepared<Order> &order)
{
    const qint64 id = order.entity.entityId;
    return storeChanged(database, keyOf(id), order.document, [&](bool isNew) {
        return inOrder([&] { return isNew ? Result<void>() : forgetText(database, SearchIndex::Orders, id); },
                       [&] { return isNew ? Result<void>() : removeItems(database, id); },
                       [&] { return orderTable().put(database, order.entity); },
                       [&] { return putItems(database, order.entity); },
                       [&] { return indexText(database, SearchIndex::Orders, id); });
    });
}

Result<void> removeOrder(sqlite::Database &database, qint64 entityId)
{
    Result<void> done = inOrder([&] { return forgetText(database, SearchIndex::Orders, entityId); },
                                [&] { return removeItems(database, entityId); },
                                [&] { return orderTable().remove(database, entityId); },
                                [&] { return removeDocument(database, keyOf(entityId)); });
    return done ? removeOrderDocuments(database, entityId) : done;
}

} // namespace qm::cache
