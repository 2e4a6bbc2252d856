// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"
#include "presentation.h"

#include <QTest>

using namespace qm;
using namespace qm::cli;
using namespace Qt::StringLiterals;

namespace {

// Every field of orders, their documents, products, customers, stock and rules that Magento's schema calls a number.
const QStringList &moneyNames()
{
    static const QStringList names =
        u"adjustment adjustment_negative adjustment_positive amount amount_authorized amount_canceled amount_ordered "
        u"amount_paid amount_refunded base_adjustment base_adjustment_negative base_adjustment_positive base_amount "
        u"base_amount_authorized base_amount_canceled base_amount_ordered base_amount_paid base_amount_paid_online "
        u"base_amount_refunded base_amount_refunded_online base_cost base_discount_amount base_discount_canceled "
        u"base_discount_invoiced base_discount_refunded base_discount_tax_compensation_amount "
        u"base_discount_tax_compensation_invoiced base_discount_tax_compensation_refunded base_grand_total "
        u"base_original_amount base_original_price base_price base_price_incl_tax base_real_amount base_row_invoiced "
        u"base_row_total base_row_total_incl_tax base_shipping_amount base_shipping_canceled base_shipping_captured "
        u"base_shipping_discount_amount base_shipping_discount_tax_compensation_amnt base_shipping_incl_tax "
        u"base_shipping_invoiced base_shipping_refunded base_shipping_tax_amount base_shipping_tax_refunded "
        u"base_subtotal base_subtotal_canceled base_subtotal_incl_tax base_subtotal_invoiced base_subtotal_refunded "
        u"base_tax_amount base_tax_before_discount base_tax_canceled base_tax_invoiced base_tax_refunded "
        u"base_total_canceled base_total_due base_total_invoiced base_total_invoiced_cost base_total_offline_refunded "
        u"base_total_online_refunded base_total_paid base_total_refunded base_weee_tax_applied_amount "
        u"base_weee_tax_applied_row_amnt base_weee_tax_disposition base_weee_tax_row_disposition discount_amount "
        u"discount_canceled discount_invoiced discount_refunded discount_tax_compensation_amount "
        u"discount_tax_compensation_canceled discount_tax_compensation_invoiced discount_tax_compensation_refunded "
        u"grand_total gw_base_price gw_base_price_invoiced gw_base_price_refunded gw_base_tax_amount "
        u"gw_base_tax_amount_invoiced gw_base_tax_amount_refunded gw_price gw_price_invoiced gw_price_refunded "
        u"gw_tax_amount gw_tax_amount_invoiced gw_tax_amount_refunded original_amount original_price "
        u"payment_authorization_amount price price_incl_tax real_amount real_base_amount row_invoiced row_total "
        u"row_total_incl_tax shipping_amount shipping_canceled shipping_captured shipping_discount_amount "
        u"shipping_discount_tax_compensation_amount shipping_incl_tax shipping_invoiced shipping_refunded "
        u"shipping_tax_amount shipping_tax_refunded subtotal subtotal_canceled subtotal_incl_tax subtotal_invoiced "
        u"subtotal_refunded tax_amount tax_before_discount tax_canceled tax_invoiced tax_refunded total_canceled "
        u"total_due total_invoiced total_offline_refunded total_online_refunded total_paid total_refunded "
        u"weee_tax_applied_amount weee_tax_applied_row_amount weee_tax_disposition weee_tax_row_disposition "
        u"special_price cost msrp"_s.split(u' ');
    return names;
}

const QStringList &otherNames()
{
    static const QStringList names =
        u"base_to_global_rate base_to_order_rate base_total_qty_ordered discount_percent discount_qty max_sale_qty "
        u"min_qty min_sale_qty notify_stock_qty percent percentage_value qty qty_backordered qty_canceled "
        u"qty_increments qty_invoiced qty_ordered qty_refunded qty_returned qty_shipped quantity row_weight "
        u"store_to_base_rate store_to_order_rate tax_percent total_qty total_qty_ordered total_weight value weight "
        u"assistance_allowed associated_item_id attribute_set_id backorders billing_address_id can_change_quantity "
        u"can_ship_partially can_void_flag coupon_id creditmemo_status customer_address_id customer_gender "
        u"customer_group_id customer_id customer_is_guest customer_note_notify disable_auto_group_change discount_step "
        u"edit_increment email_sent entity_id event_id forced_shipment_with_invoice free_shipping gender "
        u"gift_message_id group_id id invoice_id is_customer_notified is_qty_decimal is_used_for_refund is_virtual "
        u"item_id locked_do_invoice locked_do_ship no_discount number_of_downloads option_id option_qty option_value "
        u"order_id order_item_id parent_id parent_item_id payment_auth_expiration position price_type price_view "
        u"priority "
        u"product_id quote_id region_id rule_id send_notification shipment_status shipping_address_id sort_order state "
        u"status stock_id store_id tax_id times_used total_item_count total_count type usage_limit usage_per_customer "
        u"uses_per_coupon value_index visibility website_id increment_id sku created_at"_s.split(u' ');
    return names;
}

JsonNode parsed(const char *json)
{
    return parseJson(json).value_or(JsonNode::ofText(u"(broken)"_s));
}

QByteArray compact(const JsonNode &node)
{
    return writeJson(node, JsonStyle::Compact);
}

} // namespace

class TestPresentation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amountsAreKnownByName();
    void documents_data();
    void documents();
    void columns_data();
    void columns();
    void cells_data();
    void cells();
    void similarNames_data();
    void similarNames();
    void everyErrorHasItsCodeAndOneLine_data();
    void everyErrorHasItsCodeAndOneLine();
    void errorsTellWhatTheShopSaid();
};

void TestPresentation::amountsAreKnownByName()
{
    for (const QString &name : moneyNames()) {
        QVERIFY2(isMoneyName(name), qPrintable(name));
        QVERIFY2(isMoneyName(u"items."_s + name), qPrintable(name));
    }
    for (const QString &name : otherNames()) {
        QVERIFY2(!isMoneyName(name), qPrintable(name));
        QVERIFY2(!isMoneyName(u"total."_s + name), qPrintable(name));
    }
}

void TestPresentation::documents_data()
{
    QTest::addColumn<QByteArray>("shop");
    QTest::addColumn<QByteArray>("shownAs");
    const auto row = [](const char *name, const char *shop, const char *shownAs) {
        QTest::newRow(name) << QByteArray(shop) << QByteArray(shownAs);
    };
    row("amounts", R"({"grand_total":29.9500,"price":10,"tax_amount":"0.0000"})",
        R"({"grand_total":"29.95","price":"10","tax_amount":"0"})");
    row("no floating point", R"({"grand_total":29.949999999999999})", R"({"grand_total":"29.95"})");
    row("negative", R"({"discount_amount":-5.0000})", R"({"discount_amount":"-5"})");
    row("absent amounts", R"({"price":null,"cost":""})", R"({"price":null,"cost":""})");
    row("quantities stay", R"({"qty_ordered":2,"weight":1.5000})", R"({"qty_ordered":2,"weight":1.5000})");
    row("ids that look like amounts stay text", R"({"increment_id":"000000012"})", R"({"increment_id":"000000012"})");
    row("times", R"({"created_at":"2026-11-23 02:50:20","updated_at":null})",
        R"({"created_at":"2026-11-23T02:50:20Z","updated_at":null})");
    row("times that are none", R"({"created_at":"0000-00-00 00:00:00","x_at":"soon"})",
        R"({"created_at":"0000-00-00 00:00:00","x_at":"soon"})");
    row("times of special prices are by the shop's clock", R"({"price_from":"2026-11-01 00:00:00"})",
        R"({"price_from":"2026-11-01 00:00:00"})");
    row("dates of the shop's own zone stay", R"({"special_from_date":"2026-11-23 00:00:00"})",
        R"({"special_from_date":"2026-11-23 00:00:00"})");
    row("nested", R"({"items":[{"price":1.10,"created_at":"2026-01-02 03:04:05"}],"payment":{"amount_paid":3}})",
        R"({"items":[{"price":"1.1","created_at":"2026-01-02T03:04:05Z"}],"payment":{"amount_paid":"3"}})");
    row("attributes",
        R"({"custom_attributes":[{"attribute_code":"special_price","value":"9.950000"},{"attribute_code":"color","value":"12"}]})",
        R"({"custom_attributes":[{"attribute_code":"special_price","value":"9.95"},{"attribute_code":"color","value":"12"}]})");
    row("tier prices", R"({"tier_prices":[{"customer_group_id":1,"qty":5,"value":9.5000}]})",
        R"({"tier_prices":[{"customer_group_id":1,"qty":5,"value":"9.5"}]})");
}

void TestPresentation::documents()
{
    QFETCH(QByteArray, shop);
    QFETCH(QByteArray, shownAs);
    QCOMPARE(compact(presented(parsed(shop.constData()))), shownAs);
}

void TestPresentation::columns_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << u"id"_s << QByteArray("7");
    QTest::newRow("dotted") << u"address.city"_s << QByteArray("\"Ghent\"");
    QTest::newRow("object") << u"address"_s << QByteArray(R"({"city":"Ghent"})");
    QTest::newRow("through a list") << u"items.sku"_s << QByteArray(R"(["a","b"])");
    QTest::newRow("missing in a list") << u"items.qty"_s << QByteArray("[1,null]");
    QTest::newRow("attribute") << u"color"_s << QByteArray("\"12\"");
    QTest::newRow("own field before attribute") << u"name"_s << QByteArray("\"own\"");
    QTest::newRow("missing") << u"nothing"_s << QByteArray("null");
    QTest::newRow("beyond a plain value") << u"id.x"_s << QByteArray("null");
    QTest::newRow("empty") << u""_s << QByteArray("null");
}

void TestPresentation::columns()
{
    QFETCH(QString, column);
    QFETCH(QByteArray, value);
    const JsonNode entity = parsed(
        R"({"id":7,"name":"own","address":{"city":"Ghent"},"items":[{"sku":"a","qty":1},{"sku":"b"}],)"
        R"("custom_attributes":[{"attribute_code":"color","value":"12"},{"attribute_code":"name","value":"other"}]})");
    QCOMPARE(compact(valueAt(entity, column)), value);
}

void TestPresentation::cells_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("text") << QByteArray(R"("a\nb")") << u"a\nb"_s;
    QTest::newRow("number") << QByteArray("1.50") << u"1.50"_s;
    QTest::newRow("flag") << QByteArray("true") << u"true"_s;
    QTest::newRow("list") << QByteArray(R"(["a",1,null])") << u"a, 1, "_s;
    QTest::newRow("empty list") << QByteArray("[]") << QString();
    QTest::newRow("object") << QByteArray(R"({"a":[1]})") << u"{\"a\":[1]}"_s;
    QTest::newRow("list of objects") << QByteArray(R"([{"a":1}])") << u"[{\"a\":1}]"_s;
}

void TestPresentation::cells()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QCOMPARE(cellText(parsed(json.constData())), text);
}

void TestPresentation::similarNames_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("first");
    QTest::newRow("letter missing") << u"increment_d"_s << u"increment_id"_s;
    QTest::newRow("letters swapped") << u"grand_toatl"_s << u"grand_total"_s;
    QTest::newRow("case") << u"Status"_s << u"status"_s;
    QTest::newRow("piece") << u"email"_s << u"customer_email"_s;
    QTest::newRow("last part") << u"city"_s << u"billing_address.city"_s;
    QTest::newRow("nothing alike") << u"xyzzyplugh"_s << QString();
}

void TestPresentation::similarNames()
{
    QFETCH(QString, word);
    QFETCH(QString, first);
    const QStringList names{u"increment_id"_s,   u"grand_total"_s,          u"status"_s,
                            u"customer_email"_s, u"billing_address.city"_s, u"state"_s};
    const QStringList similar = nearest(word, names);
    QVERIFY(similar.size() <= 3);
    QCOMPARE(similar.value(0), first);
}

void TestPresentation::everyErrorHasItsCodeAndOneLine_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    const auto row = [](ErrorKind kind, int code) { QTest::newRow(qm::toString(kind).data()) << int(kind) << code; };
    row(ErrorKind::Network, 3);
    row(ErrorKind::Timeout, 3);
    row(ErrorKind::Tls, 3);
    row(ErrorKind::Auth, 3);
    row(ErrorKind::Permission, 3);
    row(ErrorKind::NotFound, 1);
    row(ErrorKind::NoRoute, 3);
    row(ErrorKind::Validation, 2);
    row(ErrorKind::Conflict, 4);
    row(ErrorKind::Busy, 3);
    row(ErrorKind::RateLimited, 3);
    row(ErrorKind::Maintenance, 3);
    row(ErrorKind::Server, 3);
    row(ErrorKind::Protocol, 3);
    row(ErrorKind::Cancelled, 130);
}

void TestPresentation::everyErrorHasItsCodeAndOneLine()
{
    QFETCH(int, kind);
    QFETCH(int, code);
    for (const QString &message : {QString(), u"a\n  b"_s, u"Sentence."_s}) {
        Error error;
        error.kind = ErrorKind(kind);
        error.message = message;
        const Failure failure = fail(error).value();
        QCOMPARE(int(failure.code), code);
        QVERIFY(!failure.line.isEmpty());
        QVERIFY(!failure.line.contains(u'\n'));
        QCOMPARE(int(failLocally(error).value().code), code);
    }
}

void TestPresentation::errorsTellWhatTheShopSaid()
{
    Error error;
    error.kind = ErrorKind::Server;
    error.httpStatus = 500;
    error.request = u"GET /rest/all/V1/orders"_s;
    error.message = u"Field %1 of %name"_s;
    error.parameters = {{QString(), u"x"_s}, {u"name"_s, u"y"_s}};
    error.reportId = u"webapi-12ab"_s;
    Error detail;
    detail.message = u"and this"_s;
    error.details = {detail};
    const QString line = fail(error).value().line;
    QVERIFY2(line.startsWith(u"GET /rest/all/V1/orders: HTTP 500: Field x of y and this; "_s), qPrintable(line));
    QVERIFY2(line.contains(u"webapi-12ab"_s), qPrintable(line));

    error.kind = ErrorKind::RateLimited;
    error.retryAfterSeconds = 17;
    QVERIFY(fail(error).value().line.contains(u"17 seconds"_s));
}

QTEST_GUILESS_MAIN(TestPresentation)
#include "tst_presentation.moc"
