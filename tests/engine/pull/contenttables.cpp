// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contenttables.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace qm::test {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueAt(const QJsonObject &document, const char *path)
{
    QJsonValue value = document;
    for (const QByteArray &step : QByteArray(path).split('.')) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        value = isIndex ? value.toArray().at(index) : value.toObject().value(QString::fromLatin1(step));
    }
    return value;
}

double numberOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toDouble()
           : value.isBool() ? (value.toBool() ? 1 : 0)
                            : value.toDouble();
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

QString nameOf(const QJsonValue &who)
{
    return (who[u"firstname"_s].toString().trimmed() + u' ' + who[u"lastname"_s].toString().trimmed()).trimmed();
}

QString cellOf(const ContentColumn &column, const QJsonObject &document)
{
    const QJsonValue value = valueAt(document, column.path ? column.path : column.name);
    const bool absent = value.isNull() || value.isUndefined();
    if (absent) {
        return column.holds == Holds::Amount0 || column.holds == Holds::Whole0 ? u"0"_s : u"NULL"_s;
    }
    switch (column.holds) {
    case Holds::Text:
        return textOf(value);
    case Holds::Whole:
    case Holds::Whole0:
        return QString::number(std::llround(numberOf(value)));
    case Holds::Amount:
    case Holds::Amount0:
        return QString::number(std::llround(numberOf(value) * 10'000));
    case Holds::Time: {
        const QDateTime time = QDateTime::fromString(value.toString(), u"yyyy-MM-dd HH:mm:ss"_s);
        return QString::number(QDateTime(time.date(), time.time(), QTimeZone::utc()).toSecsSinceEpoch());
    }
    case Holds::Name:
        return nameOf(value);
    case Holds::Street: {
        QStringList lines;
        for (const QJsonValue &line : value.toArray()) {
            lines.append(line.toString());
        }
        return lines.join(u", "_s);
    }
    }
    return {};
}

#define QM_ADDRESS(kind, path)                                                                                         \
    {kind "_name", Holds::Name, path}, {kind "_company", Holds::Text, path ".company"},                                \
        {kind "_street", Holds::Street, path ".street"}, {kind "_city", Holds::Text, path ".city"},                    \
        {kind "_region", Holds::Text, path ".region"}, {kind "_postcode", Holds::Text, path ".postcode"},              \
        {kind "_country_id", Holds::Text, path ".country_id"},                                                         \
    {                                                                                                                  \
        kind "_telephone", Holds::Text, path ".telephone"                                                              \
    }

std::vector<ContentTable> salesTables()
{
    using enum Holds;
    return {
        {"sales_order",
         {{"entity_id", Whole},
          {"increment_id", Text},
          {"state", Text},
          {"status", Text},
          {"store_id", Whole},
          {"created_at", Time},
          {"updated_at", Time},
          {"customer_id", Whole},
          {"customer_group_id", Whole},
          {"customer_is_guest", Whole0},
          {"customer_email", Text},
          QM_ADDRESS("billing", "billing_address"),
          QM_ADDRESS("shipping", "extension_attributes.shipping_assignments.0.shipping.address"),
          {"shipping_description", Text},
          {"payment_method", Text, "payment.method"},
          {"coupon_code", Text},
          {"order_currency_code", Text},
          {"base_currency_code", Text},
          {"grand_total", Amount0},
          {"base_grand_total", Amount0},
          {"subtotal", Amount0},
          {"shipping_amount", Amount},
          {"tax_amount", Amount},
          {"discount_amount", Amount},
          {"total_paid", Amount},
          {"total_refunded", Amount},
          {"total_due", Amount},
          {"total_qty_ordered", Amount},
          {"total_item_count", Whole},
          {"weight", Amount},
          {"is_virtual", Whole0},
          {"remote_ip", Text}}},
        {"sales_order_item",
         {{"item_id", Whole},
          {"order_id", Whole},
          {"parent_item_id", Whole},
          {"product_id", Whole},
          {"product_type", Text},
          {"sku", Text},
          {"name", Text},
          {"qty_ordered", Amount0},
          {"qty_invoiced", Amount0},
          {"qty_shipped", Amount0},
          {"qty_refunded", Amount0},
          {"qty_canceled", Amount0},
          {"price", Amount0},
          {"row_total", Amount0}}},
        {"sales_invoice",
         {{"entity_id", Whole},
          {"increment_id", Text},
          {"order_id", Whole},
          {"store_id", Whole},
          {"state", Whole},
          {"created_at", Time},
          {"updated_at", Time},
          {"order_currency_code", Text},
          {"grand_total", Amount0},
          {"total_qty", Amount0},
          {"transaction_id", Text}}},
        {"sales_shipment",
         {{"entity_id", Whole},
          {"increment_id", Text},
          {"order_id", Whole},
          {"store_id", Whole},
          {"created_at", Time},
          {"updated_at", Time},
          {"total_qty", Amount},
          {"source_code", Text, "extension_attributes.source_code"}}},
        {"sales_shipment_track",
         {{"entity_id", Whole},
          {"shipment_id", Whole},
          {"order_id", Whole},
          {"track_number", Text},
          {"title", Text},
          {"carrier_code", Text}}},
        {"sales_creditmemo",
         {{"entity_id", Whole},
          {"increment_id", Text},
          {"order_id", Whole},
          {"invoice_id", Whole},
          {"store_id", Whole},
          {"state", Whole},
          {"created_at", Time},
          {"updated_at", Time},
          {"order_currency_code", Text},
          {"grand_total", Amount0}}},
        {"sales_transaction",
         {{"transaction_id", Whole},
          {"order_id", Whole},
          {"payment_id", Whole},
          {"txn_id", Text},
          {"txn_type", Text},
          {"is_closed", Whole0},
          {"created_at", Time}}},
    };
}

std::vector<ContentTable> goodsTables()
{
    using enum Holds;
    return {
        {"product",
         {{"entity_id", Whole, "id"},
          {"sku", Text},
          {"name", Text},
          {"type_id", Text},
          {"attribute_set_id", Whole},
          {"status", Whole},
          {"visibility", Whole},
          {"price", Amount},
          {"weight", Amount},
          {"created_at", Time},
          {"updated_at", Time},
          {"image", Text}}},
        {"product_website", {{"product_id", Whole}, {"website_id", Whole}}},
        {"product_category", {{"product_id", Whole}, {"category_id", Whole}, {"position", Whole}}},
        {"product_relation",
         {{"product_id", Whole}, {"kind", Text}, {"child_id", Whole}, {"child_sku", Text}, {"position", Whole}}},
        {"category",
         {{"category_id", Whole, "id"},
          {"parent_id", Whole},
          {"name", Text},
          {"path", Text},
          {"level", Whole},
          {"position", Whole},
          {"is_active", Whole}}},
        {"attribute",
         {{"attribute_id", Whole},
          {"attribute_code", Text},
          {"label", Text, "default_frontend_label"},
          {"frontend_input", Text},
          {"backend_type", Text},
          {"scope", Text},
          {"is_user_defined", Whole0}}},
        {"attribute_option", {{"attribute_code", Text}, {"value", Text}, {"label", Text}, {"position", Whole}}},
        {"attribute_set", {{"attribute_set_id", Whole}, {"name", Text, "attribute_set_name"}}},
        {"source", {{"source_code", Text}, {"name", Text}, {"enabled", Whole}, {"country_id", Text}, {"city", Text}}},
        {"stock", {{"stock_id", Whole}, {"name", Text}}},
        {"stock_source_link", {{"stock_id", Whole}, {"source_code", Text}, {"priority", Whole}}},
        {"source_item", {{"sku", Text}, {"source_code", Text}, {"quantity", Amount}, {"status", Whole}}},
        {"stock_item",
         {{"product_id", Whole},
          {"item_id", Whole},
          {"stock_id", Whole},
          {"qty", Amount},
          {"is_in_stock", Whole},
          {"manage_stock", Whole},
          {"backorders", Whole},
          {"min_qty", Amount},
          {"notify_stock_qty", Amount}}},
        {"base_price", {{"sku", Text}, {"store_id", Whole}, {"price", Amount}}},
        {"special_price",
         {{"sku", Text}, {"store_id", Whole}, {"price", Amount}, {"price_from", Time}, {"price_to", Time}}},
        {"tier_price",
         {{"sku", Text},
          {"website_id", Whole},
          {"customer_group", Text},
          {"quantity", Amount},
          {"price", Amount},
          {"price_type", Text}}},
        {"cost", {{"sku", Text}, {"store_id", Whole}, {"cost", Amount}}},
    };
}

std::vector<ContentTable> otherTables()
{
    using enum Holds;
    return {
        {"customer",
         {{"entity_id", Whole, "id"},
          {"email", Text},
          {"firstname", Text},
          {"lastname", Text},
          {"group_id", Whole},
          {"website_id", Whole},
          {"store_id", Whole},
          {"created_at", Time},
          {"updated_at", Time},
          {"dob", Text},
          {"gender", Whole},
          {"taxvat", Text},
          {"is_subscribed", Whole0, "extension_attributes.is_subscribed"}}},
        {"customer_address",
         {{"customer_id", Whole},
          {"address_id", Whole, "id"},
          {"company", Text},
          {"street", Street},
          {"city", Text},
          {"postcode", Text},
          {"country_id", Text},
          {"telephone", Text}}},
        {"customer_group", {{"id", Whole}, {"code", Text}, {"tax_class_id", Whole}}},
        {"sales_rule",
         {{"rule_id", Whole},
          {"name", Text},
          {"is_active", Whole0},
          {"from_date", Text},
          {"to_date", Text},
          {"simple_action", Text},
          {"discount_amount", Amount},
          {"coupon_type", Text},
          {"times_used", Whole0},
          {"sort_order", Whole0}}},
        {"coupon",
         {{"coupon_id", Whole},
          {"rule_id", Whole},
          {"code", Text},
          {"usage_limit", Whole},
          {"times_used", Whole0},
          {"expiration_date", Time},
          {"created_at", Time},
          {"is_primary", Whole0}}},
        {"website", {{"website_id", Whole, "id"}, {"code", Text}, {"name", Text}, {"default_group_id", Whole}}},
        {"store_group",
         {{"group_id", Whole, "id"},
          {"website_id", Whole},
          {"code", Text},
          {"name", Text},
          {"root_category_id", Whole},
          {"default_store_id", Whole}}},
        {"store_view",
         {{"store_id", Whole, "id"},
          {"code", Text},
          {"name", Text},
          {"website_id", Whole},
          {"group_id", Whole, "store_group_id"},
          {"is_active", Whole}}},
        {"store_config",
         {{"store_id", Whole, "id"},
          {"locale", Text},
          {"timezone", Text},
          {"base_currency_code", Text},
          {"display_currency_code", Text, "default_display_currency_code"},
          {"base_url", Text},
          {"media_url", Text, "base_media_url"}},
         "store_view where config_document is not null"},
    };
}

} // namespace

const std::vector<ContentTable> &contentTables()
{
    static const std::vector<ContentTable> all = [] {
        std::vector<ContentTable> tables = salesTables();
        for (const auto &more : {goodsTables(), otherTables()}) {
            tables.insert(tables.end(), more.begin(), more.end());
        }
        return tables;
    }();
    return all;
}

const ContentTable &contentTable(const char *name)
{
    const auto found = std::ranges::find_if(
        contentTables(), [name](const ContentTable &table) { return std::strcmp(table.name, name) == 0; });
    if (found == contentTables().end()) {
        qFatal("no table %s", name);
    }
    return *found;
}

QString lineOf(const ContentTable &table, const QJsonObject &document)
{
    QString line = QString::fromLatin1(table.name);
    for (const ContentColumn &column : table.columns) {
        line += u" | "_s + QString::fromLatin1(column.name) + u'=' + cellOf(column, document);
    }
    return line;
}

QStringList linesOf(const ContentTable &table, sqlite::Database &database)
{
    std::string sql = "select ";
    for (const ContentColumn &column : table.columns) {
        sql += (&column == table.columns.data() ? "" : ", ") + std::string(column.name);
    }
    sqlite::Rows rows = database.rowsOf(sql + " from " + (table.from ? table.from : table.name), {});
    QStringList lines;
    while (rows.next()) {
        QString line = QString::fromLatin1(table.name);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            line += u" | "_s + QString::fromLatin1(table.columns[i].name) + u'=' +
                    (rows.isNull(int(i)) ? u"NULL"_s : rows.text(int(i)));
        }
        lines.append(line);
    }
    if (const Result<void> done = rows.finished(); !done) {
        qFatal("%s: %s", table.name, qPrintable(done.error().text()));
    }
    return lines;
}

QList<QJsonObject> objectsIn(const QJsonValue &array)
{
    QList<QJsonObject> objects;
    for (const QJsonValue &item : array.toArray()) {
        objects.append(item.toObject());
    }
    return objects;
}

} // namespace qm::test
