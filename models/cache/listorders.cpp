// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/columns.h"

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

constexpr auto storeSql = "(select name from store_view where store_id = t.store_id)";
constexpr auto orderCurrency = "order_currency_code";
constexpr auto baseCurrency = "base_currency_code";

std::vector<Column> orderColumns()
{
    return columnsOf({
        {.id = "entity_id",
         .title = QT_TRANSLATE_NOOP("Column", "Id"),
         .type = ColumnType::Id,
         .tip = QT_TRANSLATE_NOOP("Column", "The order's key in the shop's database and in its API")},
        {.id = "increment_id", .title = QT_TRANSLATE_NOOP("Column", "Order"), .type = ColumnType::Code, .shown = true},
        {.id = "created_at",
         .title = QT_TRANSLATE_NOOP("Column", "Purchased"),
         .type = ColumnType::Time,
         .shown = true,
         .index = "sales_order_created"},
        {.id = "updated_at",
         .title = QT_TRANSLATE_NOOP("Column", "Updated"),
         .type = ColumnType::Time,
         .tip = QT_TRANSLATE_NOOP("Column", "Moves for invoices, shipments and refunds, not for comments and tracks")},
        {.id = "customer_name", .title = QT_TRANSLATE_NOOP("Column", "Customer"), .shown = true},
        {.id = "customer_email", .title = QT_TRANSLATE_NOOP("Column", "E-mail")},
        {.id = "ship_to",
         .title = QT_TRANSLATE_NOOP("Column", "Ship to"),
         .shown = true,
         .tip = QT_TRANSLATE_NOOP("Column", "Country, postcode and city; empty when nothing is shipped")},
        {.id = "status",
         .title = QT_TRANSLATE_NOOP("Column", "Status"),
         .type = ColumnType::Code,
         .shown = true,
         .index = "sales_order_status"},
        {.id = "total_qty_ordered",
         .title = QT_TRANSLATE_NOOP("Column", "Qty"),
         .type = ColumnType::Quantity,
         .shown = true,
         .tip = QT_TRANSLATE_NOOP("Column", "Pieces ordered")},
        {.id = "grand_total",
         .title = QT_TRANSLATE_NOOP("Column", "Grand total"),
         .type = ColumnType::Money,
         .shown = true,
         .currency = orderCurrency},
        {.id = "payment_method",
         .title = QT_TRANSLATE_NOOP("Column", "Payment"),
         .type = ColumnType::Code,
         .shown = true},
        {.id = "state",
         //: The state of an order, from which Magento derives what may be done with it; its status is another column
         .title = QT_TRANSLATE_NOOP("Column", "State"),
         .type = ColumnType::Code,
         .tip = QT_TRANSLATE_NOOP("Column", "Magento's own state behind the status")},
        {.id = "store_id", .title = QT_TRANSLATE_NOOP("Column", "Store view id"), .type = ColumnType::Id},
        {.id = "store_view", .title = QT_TRANSLATE_NOOP("Column", "Store view"), .sql = storeSql, .of = "t.store_id"},
        {.id = "website",
         .title = QT_TRANSLATE_NOOP("Column", "Website"),
         .sql = "(select w.name from store_view s join website w on w.website_id = s.website_id where s.store_id = "
                "t.store_id)",
         .of = "t.store_id"},
        {.id = "customer_id", .title = QT_TRANSLATE_NOOP("Column", "Customer id"), .type = ColumnType::Id},
        {.id = "customer_group_id", .title = QT_TRANSLATE_NOOP("Column", "Customer group id"), .type = ColumnType::Id},
        {.id = "customer_group",
         .title = QT_TRANSLATE_NOOP("Column", "Customer group"),
         .sql = "(select code from customer_group where id = t.customer_group_id)",
         .of = "t.customer_group_id"},
        {.id = "customer_is_guest", .title = QT_TRANSLATE_NOOP("Column", "Guest"), .type = ColumnType::Flag},
        {.id = "billing_name", .title = QT_TRANSLATE_NOOP("Column", "Billing name")},
        {.id = "billing_company", .title = QT_TRANSLATE_NOOP("Column", "Billing company")},
        {.id = "billing_street", .title = QT_TRANSLATE_NOOP("Column", "Billing street")},
        {.id = "billing_postcode", .title = QT_TRANSLATE_NOOP("Column", "Billing postcode")},
        {.id = "billing_city", .title = QT_TRANSLATE_NOOP("Column", "Billing city")},
        {.id = "billing_region", .title = QT_TRANSLATE_NOOP("Column", "Billing region")},
        {.id = "billing_country_id", .title = QT_TRANSLATE_NOOP("Column", "Billing country"), .type = ColumnType::Code},
        {.id = "billing_telephone", .title = QT_TRANSLATE_NOOP("Column", "Billing telephone")},
        {.id = "shipping_name", .title = QT_TRANSLATE_NOOP("Column", "Shipping name")},
        {.id = "shipping_company", .title = QT_TRANSLATE_NOOP("Column", "Shipping company")},
        {.id = "shipping_street", .title = QT_TRANSLATE_NOOP("Column", "Shipping street")},
        {.id = "shipping_postcode", .title = QT_TRANSLATE_NOOP("Column", "Shipping postcode")},
        {.id = "shipping_city", .title = QT_TRANSLATE_NOOP("Column", "Shipping city")},
        {.id = "shipping_region", .title = QT_TRANSLATE_NOOP("Column", "Shipping region")},
        {.id = "shipping_country_id",
         .title = QT_TRANSLATE_NOOP("Column", "Shipping country"),
         .type = ColumnType::Code},
        {.id = "shipping_telephone", .title = QT_TRANSLATE_NOOP("Column", "Shipping telephone")},
        {.id = "shipping_description", .title = QT_TRANSLATE_NOOP("Column", "Shipping method")},
        {.id = "coupon_code", .title = QT_TRANSLATE_NOOP("Column", "Coupon")},
        {.id = orderCurrency, .title = QT_TRANSLATE_NOOP("Column", "Currency"), .type = ColumnType::Code},
        {.id = baseCurrency, .title = QT_TRANSLATE_NOOP("Column", "Base currency"), .type = ColumnType::Code},
        {.id = "base_grand_total",
         .title = QT_TRANSLATE_NOOP("Column", "Grand total, base"),
         .type = ColumnType::Money,
         .currency = baseCurrency,
         .tip = QT_TRANSLATE_NOOP("Column", "In the website's currency: to be added up over store views")},
        {.id = "subtotal",
         .title = QT_TRANSLATE_NOOP("Column", "Subtotal"),
         .type = ColumnType::Money,
         .currency = orderCurrency,
         .tip = QT_TRANSLATE_NOOP("Column", "Goods without tax, before discounts")},
        {.id = "shipping_amount",
         .title = QT_TRANSLATE_NOOP("Column", "Shipping"),
         .type = ColumnType::Money,
         .currency = orderCurrency},
        {.id = "tax_amount",
         .title = QT_TRANSLATE_NOOP("Column", "Tax"),
         .type = ColumnType::Money,
         .currency = orderCurrency},
        {.id = "discount_amount",
         .title = QT_TRANSLATE_NOOP("Column", "Discount"),
         .type = ColumnType::Money,
         .currency = orderCurrency,
         .tip = QT_TRANSLATE_NOOP("Column", "Negative, as the shop keeps it")},
        {.id = "total_paid",
         .title = QT_TRANSLATE_NOOP("Column", "Paid"),
         .type = ColumnType::Money,
         .currency = orderCurrency},
        {.id = "total_refunded",
         .title = QT_TRANSLATE_NOOP("Column", "Refunded"),
         .type = ColumnType::Money,
         .currency = orderCurrency},
        {.id = "total_due",
         .title = QT_TRANSLATE_NOOP("Column", "Due"),
         .type = ColumnType::Money,
         .currency = orderCurrency},
        {.id = "total_item_count",
         .title = QT_TRANSLATE_NOOP("Column", "Lines"),
         .type = ColumnType::Whole,
         .tip = QT_TRANSLATE_NOOP("Column", "Different products ordered")},
        {.id = "qty_to_invoice",
         .title = QT_TRANSLATE_NOOP("Column", "To invoice"),
         .type = ColumnType::Quantity,
         .tip = QT_TRANSLATE_NOOP("Column", "Pieces not invoiced yet")},
        {.id = "qty_to_ship",
         .title = QT_TRANSLATE_NOOP("Column", "To ship"),
         .type = ColumnType::Quantity,
         .tip = QT_TRANSLATE_NOOP("Column", "Pieces not shipped yet; nothing of canceled and closed orders")},
        {.id = "weight", .title = QT_TRANSLATE_NOOP("Column", "Weight"), .type = ColumnType::Quantity},
        {.id = "is_virtual",
         .title = QT_TRANSLATE_NOOP("Column", "Virtual"),
         .type = ColumnType::Flag,
         .tip = QT_TRANSLATE_NOOP("Column", "Nothing to ship")},
        {.id = "skus", .title = QT_TRANSLATE_NOOP("Column", "SKUs")},
        {.id = "track_numbers", .title = QT_TRANSLATE_NOOP("Column", "Track numbers")},
        {.id = "invoice_count", .title = QT_TRANSLATE_NOOP("Column", "Invoices"), .type = ColumnType::Whole},
        {.id = "shipment_count", .title = QT_TRANSLATE_NOOP("Column", "Shipments"), .type = ColumnType::Whole},
        {.id = "creditmemo_count", .title = QT_TRANSLATE_NOOP("Column", "Refunds"), .type = ColumnType::Whole},
        {.id = "remote_ip",
         .title = QT_TRANSLATE_NOOP("Column", "IP address"),
         .tip = QT_TRANSLATE_NOOP("Column", "Where the order was placed from; empty for orders made in the admin")},
    });
}

std::vector<Column> itemColumns()
{
    return columnsOf({
        {.id = "item_id", .title = QT_TRANSLATE_NOOP("Column", "Line id"), .type = ColumnType::Id},
        {.id = "order_id",
         .title = QT_TRANSLATE_NOOP("Column", "Order id"),
         .type = ColumnType::Id,
         .owned = "o.entity_id",
         .index = "sales_order_item_order"},
        {.id = "increment_id",
         .title = QT_TRANSLATE_NOOP("Column", "Order"),
         .type = ColumnType::Code,
         .shown = true,
         .sql = "(select increment_id from sales_order where entity_id = t.order_id)",
         .owned = "o.increment_id"},
        {.id = "created_at",
         .title = QT_TRANSLATE_NOOP("Column", "Purchased"),
         .type = ColumnType::Time,
         .shown = true,
         .sql = "(select created_at from sales_order where entity_id = t.order_id)",
         .owned = "o.created_at"},
        {.id = "status",
         .title = QT_TRANSLATE_NOOP("Column", "Status"),
         .type = ColumnType::Code,
         .shown = true,
         .sql = "(select status from sales_order where entity_id = t.order_id)",
         .tip = QT_TRANSLATE_NOOP("Column", "Of the order"),
         .owned = "o.status"},
        {.id = "store_id",
         .title = QT_TRANSLATE_NOOP("Column", "Store view id"),
         .type = ColumnType::Id,
         .sql = "(select store_id from sales_order where entity_id = t.order_id)",
         .owned = "o.store_id"},
        {.id = "customer_name",
         .title = QT_TRANSLATE_NOOP("Column", "Customer"),
         .sql = "(select customer_name from sales_order where entity_id = t.order_id)",
         .owned = "o.customer_name"},
        {.id = "sku", .title = QT_TRANSLATE_NOOP("Column", "SKU"), .shown = true, .index = "sales_order_item_sku"},
        {.id = "name", .title = QT_TRANSLATE_NOOP("Column", "Product"), .shown = true},
        {.id = "product_type", .title = QT_TRANSLATE_NOOP("Column", "Type"), .type = ColumnType::Code},
        {.id = "product_id", .title = QT_TRANSLATE_NOOP("Column", "Product id"), .type = ColumnType::Id},
        {.id = "parent_item_id",
         .title = QT_TRANSLATE_NOOP("Column", "Parent line"),
         .type = ColumnType::Id,
         .tip = QT_TRANSLATE_NOOP("Column", "The configurable or bundle that this line is a part of")},
        {.id = "qty_ordered",
         .title = QT_TRANSLATE_NOOP("Column", "Ordered"),
         .type = ColumnType::Quantity,
         .shown = true},
        {.id = "qty_invoiced", .title = QT_TRANSLATE_NOOP("Column", "Invoiced"), .type = ColumnType::Quantity},
        {.id = "qty_shipped",
         .title = QT_TRANSLATE_NOOP("Column", "Shipped"),
         .type = ColumnType::Quantity,
         .shown = true},
        {.id = "qty_refunded", .title = QT_TRANSLATE_NOOP("Column", "Refunded"), .type = ColumnType::Quantity},
        {.id = "qty_canceled", .title = QT_TRANSLATE_NOOP("Column", "Canceled"), .type = ColumnType::Quantity},
        {.id = "price",
         .title = QT_TRANSLATE_NOOP("Column", "Price"),
         .type = ColumnType::Money,
         .currency = orderCurrency,
         .tip = QT_TRANSLATE_NOOP("Column", "Of one piece, without tax")},
        {.id = "row_total",
         .title = QT_TRANSLATE_NOOP("Column", "Row total"),
         .type = ColumnType::Money,
         .shown = true,
         .currency = orderCurrency,
         .tip = QT_TRANSLATE_NOOP("Column", "Without tax, before discounts")},
        {.id = orderCurrency,
         .title = QT_TRANSLATE_NOOP("Column", "Currency"),
         .type = ColumnType::Code,
         .sql = "(select order_currency_code from sales_order where entity_id = t.order_id)",
         .owned = "o.order_currency_code"},
    });
}

QByteArray orderOf(const QByteArray &table)
{
    return "select order_id from " + table + " where " + betweenSql("increment_id");
}

} // namespace

const List &ordersList()
{
    using Match = NumberSearch::Match;
    static const List list = [] {
        List made;
        made.id = u"orders"_s;
        made.entity = Entity::Orders;
        made.from = "sales_order t";
        made.key = "t.entity_id";
        made.tie = "t.created_at";
        made.searchTable = "order_search";
        made.search = "select rowid from order_search where order_search match ?";
        made.found = "t.entity_id in (select value from json_each(?))";
        made.numbers = {
            {Match::End, ordersByTail()},
            {Match::Beginning, "select s.order_id from sales_shipment_track k join sales_shipment s on s.entity_id = "
                               "k.shipment_id where " +
                                   betweenSql("k.track_number")},
            {Match::Beginning, orderOf("sales_invoice")},
            {Match::Beginning, orderOf("sales_shipment")},
            {Match::Beginning, orderOf("sales_creditmemo")},
        };
        made.columns = orderColumns();
        made.sortedBy = u"created_at"_s;
        return made;
    }();
    return list;
}

const List &orderItemsList()
{
    using Match = NumberSearch::Match;
    static const List list = [] {
        List made;
        made.id = u"order-items"_s;
        made.entity = Entity::Orders;
        made.from = "sales_order_item t";
        made.owner = "sales_order o cross join sales_order_item t on t.order_id = o.entity_id";
        made.found = "t.order_id in (select value from json_each(?))";
        made.key = "t.item_id";
        made.tie = "t.order_id";
        made.searchTable = "order_search";
        made.search = "select item_id from sales_order_item where order_id in (select rowid from order_search where "
                      "order_search match ?)";
        made.numbers = {
            {Match::End, "select item_id from sales_order_item where order_id in (" + ordersByTail() + ")"},
            {Match::Beginning, "select item_id from sales_order_item where " + betweenSql("sku")},
        };
        made.columns = itemColumns();
        made.sortedBy = u"created_at"_s;
        return made;
    }();
    return list;
}

} // namespace qm::cache
