// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attribute.h"
#include "domain/order.h"
#include "domain/price.h"
#include "domain/product.h"
#include "domain/stock.h"
#include "remote/request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::remote;

namespace {

/// Decodes, lets \a change happen, encodes.
template <typename T, typename Change>
QByteArray changed(const QByteArray &json, Change change)
{
    Result<T> value = decode<T>(json);
    if (!value) {
        return value.error().message.toUtf8();
    }
    change(*value);
    return encode(*value);
}

template <typename T>
QByteArray unchanged(const QByteArray &json)
{
    return changed<T>(json, [](T &) {});
}

} // namespace

class TestEncode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedTextIsTheShops();
    void changesKeepTheSpelling();
    void addedAndRemovedMembers();
    void listsFollowIdentity();
    void listsWithoutIdentity();
    void nestedUnknownsSurvive();
    void withoutDocument();
    void brokenDocumentIsIgnored();
    void escapes();
    void pagesAndBareValues();
    void reencodedDecodesTheSame();
};

void TestEncode::untouchedTextIsTheShops()
{
    for (
        const char *json : {
            R"({"item_id":"7","qty":"12.500000","is_in_stock":"1","use_config_min_sale_qty":1,"min_qty":0,"unknown":[1,{"a":null}]})",
            R"({"qty":29.949999999999999,"is_in_stock":true,"low_stock_date":"0000-00-00 00:00:00","item_id":null,"min_sale_qty":""})",
        }) {
        QCOMPARE(unchanged<StockItem>(json), QByteArray(json));
    }
    const QByteArray order = R"({"entity_id":1,"extension_attributes":[],"billing_address":{"entity_id":4,"vat":"u"},)"
                             R"("items":[{"item_id":1,"is_virtual":0,"x":[]}],"status_histories":[],"state":null})";
    QCOMPARE(unchanged<Order>(order), order);
}

void TestEncode::changesKeepTheSpelling()
{
    const auto change = [](StockItem &item) {
        item.itemId = 8;
        item.qty = Decimal(3);
        item.isInStock = false;
        item.useConfigMinSaleQty = false;
        item.manageStock = true;
    };
    QCOMPARE(
        changed<StockItem>(
            R"({"item_id":"7","qty":"12.5","is_in_stock":"1","use_config_min_sale_qty":1,"manage_stock":false})",
            change),
        QByteArray(R"({"item_id":"8","qty":"3","is_in_stock":"0","use_config_min_sale_qty":0,"manage_stock":true})"));
    QCOMPARE(changed<Order>(R"({"entity_id":1,"created_at":"2026-01-01 00:00:00","status":"a"})",
                            [](Order &order) {
                                order.createdAt = order.createdAt->plusSeconds(61);
                                order.status = u"b\"ü"_s;
                            }),
             QByteArray("{\"entity_id\":1,\"created_at\":\"2026-01-01 00:01:01\",\"status\":\"b\\\"ü\"}"));
}

void TestEncode::addedAndRemovedMembers()
{
    const auto change = [](Order &order) {
        order.status = QString();
        order.state = u"new"_s;
        order.totalPaid.reset();
        order.totalDue = Decimal(5);
        order.items.clear();
        order.billingAddress.reset();
    };
    QCOMPARE(
        changed<Order>(
            R"({"entity_id":1,"status":"a","x":1,"total_paid":3,"items":[{"item_id":1}],"billing_address":{"city":"x"}})",
            change),
        QByteArray(R"({"entity_id":1,"x":1,"items":[],"state":"new","total_due":5})"));
}

void TestEncode::listsFollowIdentity()
{
    const QByteArray json = R"({"entity_id":1,"items":[{"item_id":1,"a":1},{"item_id":2,"a":2},{"item_id":3,"a":3}]})";
    const auto change = [](Order &order) {
        order.items.erase(order.items.begin());
        std::swap(order.items[0], order.items[1]);
        order.items.emplace_back().itemId = 9;
        order.items[0].name = u"n"_s;
    };
    const auto items = QJsonDocument::fromJson(changed<Order>(json, change))["items"_L1].toArray();
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0].toObject(), (QJsonObject{{u"item_id"_s, 3}, {u"a"_s, 3}, {u"name"_s, u"n"_s}}));
    QCOMPARE(items[1].toObject(), (QJsonObject{{u"item_id"_s, 2}, {u"a"_s, 2}}));
    QCOMPARE(items[2]["item_id"_L1].toInt(), 9);
    QVERIFY(!items[2].toObject().contains("a"_L1));
}

void TestEncode::listsWithoutIdentity()
{
    // Tier prices have no id: as long as none came or went, each keeps its place.
    const QByteArray json = R"({"sku":"A","tier_prices":[{"qty":5,"value":9,"x":1},{"qty":10,"value":8,"x":2}]})";
    QCOMPARE(changed<Product>(json, [](Product &product) { product.tierPrices[1].value = Decimal(7); }),
             QByteArray(R"({"sku":"A","tier_prices":[{"qty":5,"value":9,"x":1},{"qty":10,"value":7,"x":2}]})"));
    const auto shorter = changed<Product>(json, [](Product &product) { product.tierPrices.pop_back(); });
    QVERIFY2(!shorter.contains("\"x\""), shorter.constData());
}

void TestEncode::nestedUnknownsSurvive()
{
    const QByteArray json =
        R"({"entity_id":1,"extension_attributes":{"shipping_assignments":[{"shipping":{"method":"a","y":2},"items":[{"item_id":4}]}],"mine":{"b":[null]}}})";
    QCOMPARE(changed<Order>(
                 json, [](Order &order) { order.extensionAttributes.shippingAssignments[0].shipping.method = u"b"_s; }),
             QByteArray(json).replace("\"a\"", "\"b\""));
}

void TestEncode::withoutDocument()
{
    SourceItem item;
    item.sku = Sku::fromShop(u"A"_s);
    item.sourceCode = u"ams"_s;
    item.quantity = Decimal::fromUnits(25'000);
    QCOMPARE(encode(item), QByteArray(R"({"sku":"A","source_code":"ams","quantity":2.5,"status":0})"));
    // A flag that Magento spells 0 and 1 is written so.
    const auto stock = QJsonDocument::fromJson(encode(StockItem())).object();
    QVERIFY(stock["use_config_min_sale_qty"_L1].isDouble());
    QVERIFY(stock["is_in_stock"_L1].isBool());
    QVERIFY(!stock.contains("qty"_L1));
}

void TestEncode::brokenDocumentIsIgnored()
{
    SourceItem item;
    item.sku = Sku::fromShop(u"A"_s);
    item.raw = R"({"sku":"B","x":tru)";
    QVERIFY(!QJsonDocument::fromJson(encode(item)).isNull());
    QVERIFY(!encode(item).contains("\"B\""));
}

void TestEncode::escapes()
{
    QString all;
    for (int c = 0; c < 0x250; ++c) {
        all.append(QChar(c));
    }
    all.append(u"😀\\\"/"_s);
    SourceItem item;
    item.sku = Sku::fromShop(all);
    const auto back = decode<SourceItem>(encode(item).replace("\"quantity\"", "\"source_code\":\"a\",\"quantity\""));
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().message));
    QCOMPARE(back->sku.text(), all);
}

void TestEncode::pagesAndBareValues()
{
    QCOMPARE(unchanged<Page<SourceItem>>(
                 R"({"items":[{"sku":"A","source_code":"b","u":1}],"search_criteria":{},"total_count":3})"),
             QByteArray(R"({"items":[{"sku":"A","source_code":"b","u":1}],"total_count":3})"));
    QCOMPARE(unchanged<Page<SourceItem>>(R"({"items":null})"), QByteArray(R"({"items":[]})"));
    QCOMPARE(encode(true), QByteArray("true"));
    QCOMPARE(encode(QString(u"a\"b"_s)), QByteArray("\"a\\\"b\""));
    QCOMPARE(encode(Decimal::fromUnits(12'345)), QByteArray("1.2345"));
    QCOMPARE(encode(QStringList{u"a"_s, u"b"_s}), QByteArray(R"(["a","b"])"));
    const QByteArray rows = R"([{"message":"m","parameters":{"f\"n":"v"}}])";
    QCOMPARE(unchanged<std::vector<PriceUpdateError>>(rows), rows);
}

void TestEncode::reencodedDecodesTheSame()
{
    const QByteArray json =
        R"({"attribute_code":"colour","frontend_labels":[{"store_id":2,"label":"Farbe"}],"is_searchable":"1","apply_to":["simple"],)"
        R"("options":[{"label":" ","value":""},{"label":"Rot","value":"5","is_default":true}]})";
    Attribute attribute = decode<Attribute>(json).value();
    attribute.raw.clear();
    const Attribute again = decode<Attribute>(encode(attribute)).value();
    QCOMPARE(again.attributeCode, u"colour"_s);
    QCOMPARE(again.frontendLabels.at(0).label, u"Farbe"_s);
    QCOMPARE(again.isSearchable, std::optional(true));
    QCOMPARE(again.applyTo, QStringList{u"simple"_s});
    QCOMPARE(again.options.at(1).isDefault, std::optional(true));
    QCOMPARE(again.options.at(0).value, QString(u""_s));
}

QTEST_GUILESS_MAIN(TestEncode)
#include "tst_encode.moc"
