// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/columns.h"

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

constexpr auto orderCurrency = "order_currency_code";

/// What every document says of itself and its order.
std::vector<Column> documentColumns(const char *title)
{
    return columnsOf({
        {.id = "entity_id", .title = QT_TRANSLATE_NOOP("Column", "Id"), .type = ColumnType::Id},
        {.id = "increment_id", .title = title, .type = ColumnType::Code, .shown = true},
        {.id = "created_at", .title = QT_TRANSLATE_NOOP("Column", "Created"), .type = ColumnType::Time, .shown = true},
        {.id = "updated_at", .title = QT_TRANSLATE_NOOP("Column", "Updated"), .type = ColumnType::Time},
        {.id = "order_id", .title = QT_TRANSLATE_NOOP("Column", "Order id"), .type = ColumnType::Id},
        {.id = "order_increment_id",
         //: Column title: the order’s number
         .title = QT_TRANSLATE_NOOP("Column", "Order"),
         .type = ColumnType::Code,
         .shown = true},
        {.id = "order_status", .title = QT_TRANSLATE_NOOP("Column", "Order status"), .type = ColumnType::Code},
        {.id = "order_created_at", .title = QT_TRANSLATE_NOOP("Column", "Purchased"), .type = ColumnType::Time},
        {.id = "customer_name", .title = QT_TRANSLATE_NOOP("Column", "Customer"), .shown = true},
        {.id = "customer_email", .title = QT_TRANSLATE_NOOP("Column", "E-mail")},
        {.id = "store_id", .title = QT_TRANSLATE_NOOP("Column", "Store view id"), .type = ColumnType::Id},
        {.id = "store_view",
         .title = QT_TRANSLATE_NOOP("Column", "Store view"),
         .sql = "(select name from store_view where store_id = t.store_id)",
         .of = "t.store_id"},
    });
}

std::vector<Column> moneyColumns(const char *stateTip)
{
    return columnsOf({
        {.id = "state",
         //: The state of an invoice or credit memo (Open, Paid, Canceled)
         .title = QT_TRANSLATE_NOOP("Column", "State"),
         .type = ColumnType::Id,
         .shown = true,
         .tip = stateTip},
        {.id = "grand_total",
         .title = QT_TRANSLATE_NOOP("Column", "Grand total"),
         .type = ColumnType::Money,
         .shown = true,
         .currency = orderCurrency},
        {.id = orderCurrency, .title = QT_TRANSLATE_NOOP("Column", "Currency"), .type = ColumnType::Code},
    });
}

List documentList(const QString &id, Entity entity, const QByteArray &table, std::vector<Column> columns,
                  const std::vector<Column> &own)
{
    using Match = NumberSearch::Match;
    List list;
    list.id = id;
    list.entity = entity;
    list.from = table + " t";
    list.key = "t.entity_id";
    list.tie = "t.created_at";
    list.searchTable = "order_search";
    list.found = "t.order_id in (select value from json_each(?))";
    const QByteArray ofOrders = "select entity_id from " + table + " where order_id in (";
    list.search = ofOrders + "select rowid from order_search where order_search match ?)";
    list.numbers = {
        {Match::End, ofOrders + ordersByTail() + ")"},
        {Match::Beginning, "select entity_id from " + table + " where " + betweenSql("increment_id")},
    };
    columns.insert(columns.end(), own.begin(), own.end());
    for (Column &column : columns) {
        if (column.id == "created_at"_L1) {
            column.index = table + "_created"; // the schema's
        } else if (column.id == "order_id"_L1) {
            column.index = table + "_order";
        }
    }
    list.columns = std::move(columns);
    list.sortedBy = u"created_at"_s;
    return list;
}

std::vector<Column> invoiceColumns()
{
    std::vector<Column> columns = moneyColumns(QT_TRANSLATE_NOOP("Column", "1 open, 2 paid, 3 canceled"));
    const std::vector<Column> own = columnsOf({
        {.id = "total_qty", .title = QT_TRANSLATE_NOOP("Column", "Qty"), .type = ColumnType::Quantity},
        {.id = "transaction_id",
         .title = QT_TRANSLATE_NOOP("Column", "Transaction"),
         .tip = QT_TRANSLATE_NOOP("Column", "The payment provider's number")},
    });
    columns.insert(columns.end(), own.begin(), own.end());
    return columns;
}

std::vector<Column> shipmentColumns()
{
    return columnsOf({
        {.id = "total_qty", .title = QT_TRANSLATE_NOOP("Column", "Qty"), .type = ColumnType::Quantity, .shown = true},
        {.id = "source_code", .title = QT_TRANSLATE_NOOP("Column", "Source code"), .type = ColumnType::Code},
        {.id = "source_name",
         .title = QT_TRANSLATE_NOOP("Column", "Source"),
         .shown = true,
         .sql = "(select name from source where source_code = t.source_code)",
         .of = "t.source_code"},
        {.id = "ship_to", .title = QT_TRANSLATE_NOOP("Column", "Ship to"), .shown = true},
        {.id = "track_numbers", .title = QT_TRANSLATE_NOOP("Column", "Track numbers"), .shown = true},
        {.id = "carriers", .title = QT_TRANSLATE_NOOP("Column", "Carriers")},
    });
}

std::vector<Column> creditMemoColumns()
{
    std::vector<Column> columns = moneyColumns(QT_TRANSLATE_NOOP("Column", "1 open, 2 refunded, 3 canceled"));
    const std::vector<Column> own = columnsOf({
        {.id = "invoice_id",
         .title = QT_TRANSLATE_NOOP("Column", "Invoice id"),
         .type = ColumnType::Id,
         .tip = QT_TRANSLATE_NOOP("Column", "Empty for a refund that no invoice's payment was asked for")},
        {.id = "invoice_increment_id", .title = QT_TRANSLATE_NOOP("Column", "Invoice"), .type = ColumnType::Code},
    });
    columns.insert(columns.end(), own.begin(), own.end());
    return columns;
}

} // namespace

const List &invoicesList()
{
    static const List list = documentList(u"invoices"_s, Entity::Invoices, "sales_invoice",
                                          documentColumns(QT_TRANSLATE_NOOP("Column", "Invoice")), invoiceColumns());
    return list;
}

const List &shipmentsList()
{
    static const List list = [] {
        List made = documentList(u"shipments"_s, Entity::Shipments, "sales_shipment",
                                 documentColumns(QT_TRANSLATE_NOOP("Column", "Shipment")), shipmentColumns());
        made.numbers.push_back({NumberSearch::Match::Beginning,
                                "select shipment_id from sales_shipment_track where " + betweenSql("track_number")});
        return made;
    }();
    return list;
}

const List &creditMemosList()
{
    static const List list =
        documentList(u"creditmemos"_s, Entity::CreditMemos, "sales_creditmemo",
                     documentColumns(QT_TRANSLATE_NOOP("Column", "Credit memo")), creditMemoColumns());
    return list;
}

} // namespace qm::cache
