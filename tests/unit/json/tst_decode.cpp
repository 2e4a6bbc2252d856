// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/category.h"
#include "domain/customer.h"
#include "domain/graphql.h"
#include "domain/order.h"
#include "domain/price.h"
#include "domain/product.h"
#include "domain/stock.h"
#include "domain/store.h"
#include "remote/request.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::remote;

namespace {

template <typename T>
QString messageOf(const QByteArray &json, int depth = 64)
{
    const Result<T> value = decode<T>(json, depth);
    if (value) {
        return u"decoded"_s;
    }
    return value.error().kind == ErrorKind::Protocol ? value.error().message : u"another kind of error"_s;
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsNameTheField_data();
    void errorsNameTheField();
    void brokenDocuments_data();
    void brokenDocuments();
    void everyPrefixFails();
    void depth();
    void tolerance();
    void absentMeansAbsent();
    void texts();
    void emptyArraysAsObjects();
    void duplicateKeysLastWins();
    void pages();
    void bareValues();
    void rawIsTheEntitysOwn();
    void attributeValues();
    void rowErrors();
    void namesOfFields();
};

void TestDecode::errorsNameTheField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto add = [](const char *name, const char *json, const QString &message) {
        QTest::newRow(name) << QByteArray(json) << message;
    };
    add("missing id", R"({"items":[{"entity_id":1},{"status":"x"}]})", u"items[1].entity_id: missing"_s);
    add("null id", R"({"items":[{"entity_id":null}]})", u"items[0].entity_id: missing"_s);
    add("nested number", R"({"items":[{"entity_id":1,"items":[{"item_id":1,"qty_ordered":"many"}]}]})",
        u"items[0].items[0].qty_ordered: expected number"_s);
    add("nested object", R"({"items":[{"entity_id":1,"billing_address":"x"}]})",
        u"items[0].billing_address: expected object"_s);
    add("list", R"({"items":[{"entity_id":1,"items":{"a":1}}]})", u"items[0].items: expected list"_s);
    add("whole number", R"({"items":[{"entity_id":1.5}]})", u"items[0].entity_id: expected whole number"_s);
    add("text", R"({"items":[{"entity_id":1,"status":["x"]}]})", u"items[0].status: expected text"_s);
    add("time", R"({"items":[{"entity_id":1,"created_at":"yesterday"}]})", u"items[0].created_at: expected time"_s);
    add("flag", R"({"items":[{"entity_id":1,"is_virtual":"maybe"}]})",
        u"items[0].is_virtual: expected true or false"_s);
    add("huge number", R"({"items":[{"entity_id":99999999999999999999}]})",
        u"items[0].entity_id: expected whole number"_s);
    add("huge decimal", R"({"items":[{"entity_id":1,"grand_total":1e300}]})",
        u"items[0].grand_total: expected number"_s);
    add("not an entity", R"({"items":[1]})", u"items[0]: expected object"_s);
    add("null entity", R"({"items":[null]})", u"items[0]: expected object"_s);
    add("items", R"({"items":7})", u"items: expected list"_s);
    add("count", R"({"items":[],"total_count":"x"})", u"total_count: expected whole number"_s);
    add("bad mask", "[]", u"expected a page with items"_s);
    add("no page", R"({"message":"hello"})", u"expected a page with items"_s);
    add("filled list for an object", R"({"items":[{"entity_id":1,"billing_address":[1]}]})",
        u"items[0].billing_address: expected object"_s);
}

void TestDecode::errorsNameTheField()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    QCOMPARE(messageOf<Page<Order>>(json), message);
}

void TestDecode::brokenDocuments_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"items\":[]}");
    QTest::newRow("trailing text") << QByteArray("{\"items\":[]} x");
    QTest::newRow("two documents") << QByteArray("{\"items\":[]}{\"items\":[]}");
    QTest::newRow("two with comma") << QByteArray("{\"items\":[]},{\"items\":[]}");
    QTest::newRow("closed by itself") << QByteArray("{\"items\":[]}],[1");
    QTest::newRow("bad utf-8") << QByteArray("{\"items\":[{\"entity_id\":1,\"status\":\"\xC3\x28\"}]}");
    QTest::newRow("surrogate half") << QByteArray(R"({"items":[{"entity_id":1,"status":"\ud800"}]})");
    QTest::newRow("control character") << QByteArray("{\"items\":[{\"entity_id\":1,\"status\":\"a\nb\"}]}");
    QTest::newRow("raw NUL") << QByteArray("{\"items\":[{\"entity_id\":1,\"status\":\"a\0b\"}]}", 43);
    QTest::newRow("missing comma") << QByteArray(R"({"items":[{"entity_id":1 "status":"x"}]})");
    QTest::newRow("missing colon") << QByteArray(R"({"items" []})");
    QTest::newRow("unknown half word") << QByteArray(R"({"items":[{"entity_id":1,"unknown":tru}]})");
    QTest::newRow("unknown bad number") << QByteArray(R"({"items":[{"entity_id":1,"unknown":01}]})");
    QTest::newRow("leading zero") << QByteArray(R"({"items":[{"entity_id":01}]})");
    QTest::newRow("html") << QByteArray("<html><body>Maintenance</body></html>");
    QTest::newRow("plain text") << QByteArray("An error has happened during application run.");
}

void TestDecode::brokenDocuments()
{
    QFETCH(QByteArray, json);
    const auto page = decode<Page<Order>>(json);
    QVERIFY(!page.has_value());
    QVERIFY(page.error().kind == ErrorKind::Protocol);
    QVERIFY(!page.error().message.isEmpty());
}

void TestDecode::everyPrefixFails()
{
    const QByteArray whole =
        R"({"items":[{"entity_id":1,"status":"a\"b","grand_total":"29.95","unknown":{"a":[1,"}"]},)"
        R"("items":[{"item_id":2,"sku":"x"}],"extension_attributes":[]}],"total_count":1})";
    QCOMPARE(messageOf<Page<Order>>(whole), u"decoded"_s);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY2(messageOf<Page<Order>>(whole.left(length)) != u"decoded"_s, whole.left(length).constData());
    }
}

void TestDecode::depth()
{
    const auto order = [](const QByteArray &unknown) {
        return QByteArray("{\"entity_id\":1,\"unknown\":" + unknown + "}");
    };
    QCOMPARE(messageOf<Order>(order(nested(9)), 10), u"decoded"_s);
    QCOMPARE(messageOf<Order>(order(nested(10)), 10), u"unknown: not valid JSON: nested too deeply"_s);
    QCOMPARE(messageOf<Order>(order(nested(100'000))), u"unknown: not valid JSON: nested too deeply"_s);
    QVERIFY(messageOf<Order>(QByteArray(100'000, '[')) != u"decoded"_s);
    QByteArray tree = R"({"id":1,"children_data":[]})";
    for (int i = 0; i < 40; ++i) {
        tree = R"({"id":1,"children_data":[)" + tree + "]}";
    }
    QCOMPARE(messageOf<JsonText>(tree, 100), u"decoded"_s);
    QCOMPARE(messageOf<JsonText>(tree, 64), u"not valid JSON: nested too deeply"_s);
    // Typed recursion counts too.
    QCOMPARE(messageOf<CategoryTree>(tree, 100), u"decoded"_s);
    const QString refused = messageOf<CategoryTree>(tree, 64);
    QVERIFY2(refused.startsWith("children_data[0].children_data[0]"_L1) && refused.endsWith("nested too deeply"_L1),
             qPrintable(refused));
}

void TestDecode::tolerance()
{
    const auto item =
        decode<StockItem>(R"({"item_id":"7","qty":"12.500000","is_in_stock":"1","use_config_min_sale_qty":1,
        "min_qty":-0.25,"max_sale_qty":1e4,"manage_stock":0,"backorders":"2.0000","low_stock_date":"0000-00-00 00:00:00",
        "min_sale_qty":"","notify_stock_qty":29.949999999999999})");
    QVERIFY2(item.has_value(), item ? "" : qPrintable(item.error().message));
    QCOMPARE(item->itemId.value_or(0), 7);
    QCOMPARE(item->qty->toString(), u"12.5"_s);
    QVERIFY(item->isInStock);
    QVERIFY(item->useConfigMinSaleQty);
    QVERIFY(!item->manageStock);
    QCOMPARE(item->minQty.toString(), u"-0.25"_s);
    QCOMPARE(item->maxSaleQty.toString(), u"10000"_s);
    QCOMPARE(item->backorders, 2);
    QVERIFY(!item->lowStockDate);
    QVERIFY(item->minSaleQty.isZero());
    QCOMPARE(item->notifyStockQty.toString(), u"29.95"_s);
}

void TestDecode::absentMeansAbsent()
{
    const auto order = decode<Order>(R"({"entity_id":1,"customer_note_notify":null,"total_paid":null})");
    QVERIFY(order.has_value());
    QVERIFY(order->state.isNull() && order->status.isNull());
    QVERIFY(!order->createdAt && !order->totalPaid && !order->customerNoteNotify && !order->billingAddress);
    QVERIFY(order->items.empty());
    const auto empty = decode<Order>(R"({"entity_id":1,"status":""})");
    QVERIFY(empty && empty->status.isEmpty() && !empty->status.isNull());
}

void TestDecode::texts()
{
    const auto order = decode<Order>(
        R"({"entity_id":1,"status":"a\u0000b","state":"\ud83d\ude00 \"q\" \/ \\","store_name":12,"coupon_code":"Zoë"})");
    QVERIFY2(order.has_value(), order ? "" : qPrintable(order.error().message));
    QCOMPARE(order->status, QString(u"a\0b"_s));
    QCOMPARE(order->status.size(), 3);
    QCOMPARE(order->state, u"😀 \"q\" / \\"_s);
    QCOMPARE(order->storeName, u"12"_s);
    QCOMPARE(order->couponCode, u"Zoë"_s);
}

void TestDecode::emptyArraysAsObjects()
{
    const auto order =
        decode<Order>(R"({"entity_id":1,"extension_attributes":[],"items":[{"item_id":1,"product_option":[]}]})");
    QVERIFY(order.has_value());
    QVERIFY(order->extensionAttributes.shippingAssignments.empty());
    QCOMPARE(messageOf<Order>("[]"), u"entity_id: missing"_s);
    const auto none = decode<std::optional<CustomerAddress>>("[]");
    QVERIFY(none && !*none);
    const auto some = decode<std::optional<CustomerAddress>>(R"({"id":3})");
    QVERIFY(some && *some && (*some)->id == 3);
    QCOMPARE(messageOf<std::optional<CustomerAddress>>("[1]"), u"expected object"_s);
}

void TestDecode::duplicateKeysLastWins()
{
    const auto order =
        decode<Order>(R"({"entity_id":1,"status":"a","status":"b","items":[{"item_id":1}],"items":[{"item_id":2}]})");
    QVERIFY(order.has_value());
    QCOMPARE(order->status, u"b"_s);
    QCOMPARE(order->items.size(), std::size_t{1});
    QCOMPARE(order->items[0].itemId, 2);
}

void TestDecode::pages()
{
    const auto null = decode<Page<Order>>(R"({"items":null,"search_criteria":{"a":[{}]},"total_count":5058})");
    QVERIFY(null && null->items.empty());
    QCOMPARE(null->totalCount, 5058);
    const auto uncounted = decode<Page<Order>>(R"({"items":[{"entity_id":1}]})");
    QVERIFY(uncounted.has_value());
    QCOMPARE(uncounted->totalCount, -1);
    const auto list = decode<std::vector<Website>>(R"([{"id":0,"code":"admin"},{"id":1,"code":"base"}])");
    QVERIFY(list && list->size() == 2 && list->at(1).code == u"base"_s);
}

void TestDecode::bareValues()
{
    QCOMPARE(decode<bool>("true").value_or(false), true);
    QCOMPARE(decode<bool>("1").value_or(false), true);
    QCOMPARE(decode<QString>("\"token\"").value_or(QString()), u"token"_s);
    QCOMPARE(decode<QString>("\"\"").value_or(u"x"_s), QString());
    QCOMPARE(decode<qint64>("\"12\"").value_or(0), 12);
    QCOMPARE(decode<qint64>(" 12 ").value_or(0), 12);
    QCOMPARE(decode<Decimal>("65.5").value_or(Decimal()).toString(), u"65.5"_s);
    QCOMPARE(decode<QStringList>(R"(["a","b"])").value_or(QStringList()), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(decode<JsonText>(R"( {"a":[1]} )").value_or(JsonText()).utf8, QByteArray(R"({"a":[1]})"));
    QCOMPARE(messageOf<QString>("{}"), u"expected text"_s);
    QCOMPARE(messageOf<bool>("\"yes\""), u"expected true or false"_s);
    QCOMPARE(messageOf<QString>("null"), u"expected a value"_s);
    QCOMPARE(messageOf<int>("3000000000"), u"expected a smaller number"_s);
}

void TestDecode::rawIsTheEntitysOwn()
{
    const QByteArray first = R"({"entity_id":1,"unknown":{"a":1},"items":[{"item_id":5}]})";
    const QByteArray second = "{ \"entity_id\" : 2 }";
    const auto page = decode<Page<Order>>("{\"items\":[" + first + " ,\n" + second + "  ],\"total_count\":2}");
    QVERIFY(page.has_value());
    QCOMPARE(page->items[0].raw, first);
    QCOMPARE(page->items[1].raw, second);
    // What is inside a kept document keeps nothing of its own.
    QVERIFY(page->items[0].items[0].raw.isEmpty());
    const auto items = decode<Page<OrderItem>>(R"({"items":[{"item_id":5,"x":1}],"total_count":1})");
    QCOMPARE(items->items[0].raw, QByteArray(R"({"item_id":5,"x":1})"));
}

void TestDecode::attributeValues()
{
    const auto product =
        decode<Product>(R"({"sku":"A","custom_attributes":[{"attribute_code":"cost","value":"4.500000"},
        {"attribute_code":"category_ids","value":["5","6"]},{"attribute_code":"odd","value":{"a":1}},
        {"attribute_code":"none","value":null},{"attribute_code":"mixed","value":["a",1]},{"attribute_code":"empty","value":[]}]})");
    QVERIFY(product.has_value());
    const auto &attributes = product->customAttributes;
    QCOMPARE(std::get<QString>(*attributeValue(attributes, u"cost"_s)), u"4.500000"_s);
    QCOMPARE(std::get<QStringList>(*attributeValue(attributes, u"category_ids"_s)), QStringList({u"5"_s, u"6"_s}));
    QCOMPARE(std::get<JsonText>(*attributeValue(attributes, u"odd"_s)).utf8, QByteArray(R"({"a":1})"));
    QCOMPARE(std::get<JsonText>(*attributeValue(attributes, u"none"_s)).utf8, QByteArray("null"));
    QCOMPARE(std::get<JsonText>(*attributeValue(attributes, u"mixed"_s)).utf8, QByteArray(R"(["a",1])"));
    QCOMPARE(std::get<QStringList>(*attributeValue(attributes, u"empty"_s)), QStringList());
    QVERIFY(!attributeValue(attributes, u"absent"_s));
    QCOMPARE(messageOf<Product>(R"({"sku":"A","custom_attributes":[{"value":"x"}]})"),
             u"custom_attributes[0].attribute_code: missing"_s);
}

void TestDecode::rowErrors()
{
    const auto rows = decode<std::vector<PriceUpdateError>>(
        R"([{"message":"Invalid %a","parameters":["x",0]},{"message":"b","parameters":{"f\"n":"v"}},{"message":"c"}])");
    QVERIFY(rows.has_value());
    QCOMPARE(rows->at(0).parameters, QList<ErrorParameter>({{{}, u"x"_s}, {{}, u"0"_s}}));
    QCOMPARE(rows->at(1).parameters, QList<ErrorParameter>({{u"f\"n"_s, u"v"_s}}));
    QVERIFY(rows->at(2).parameters.isEmpty());
}

void TestDecode::namesOfFields()
{
    const QStringList &names = fieldNames<Order>();
    QCOMPARE(names.first(), u"entity_id"_s);
    for (const auto name : {"billing_address.city"_L1, "payment.method"_L1, "items"_L1,
                            "extension_attributes.shipping_assignments"_L1, "base_grand_total"_L1}) {
        QVERIFY2(names.contains(name), name.data());
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QVERIFY(fieldNames<Product>().contains(u"extension_attributes.stock_item.qty"_s));
}

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
