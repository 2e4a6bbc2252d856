// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/all.h"
#include "remote/endpoints/attributes.h"
#include "remote/endpoints/bulks.h"
#include "remote/endpoints/categories.h"
#include "remote/endpoints/customers.h"
#include "remote/endpoints/documents.h"
#include "remote/endpoints/inventory.h"
#include "remote/endpoints/logins.h"
#include "remote/endpoints/orders.h"
#include "remote/endpoints/prices.h"
#include "remote/endpoints/products.h"
#include "remote/endpoints/promotions.h"
#include "remote/endpoints/stores.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::remote;

namespace {

QString line(const HttpRequest &request)
{
    return toString(request.verb) + u' ' + request.scope.code() + QString::fromLatin1(request.path) +
           (request.query.empty() ? QString() : u'?' + QString::fromLatin1(encodeQuery(request.query)));
}

Sku sku(const QString &text)
{
    return Sku::fromShop(text);
}

} // namespace

class TestEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paths();
    void strangeSkus();
    void listsEndInTheirUniqueKey();
    void badCriteria();
    void readingPosts();
    void writes();
    void bulks();
    void logins();
    void theListOfAll();
};

void TestEndpoints::paths()
{
    const Scope all;
    const Scope nl = *Scope::storeView(u"nl"_s);
    QCOMPARE(line(readOrder(all, 42).http), u"GET all/V1/orders/42"_s);
    QCOMPARE(line(listOrderComments(all, 42).http), u"GET all/V1/orders/42/comments"_s);
    QCOMPARE(line(readOrderStatus(all, 42).http), u"GET all/V1/orders/42/statuses"_s);
    QCOMPARE(line(readOrderItem(all, 7).http), u"GET all/V1/orders/items/7"_s);
    QCOMPARE(line(readInvoice(all, 7).http), u"GET all/V1/invoices/7"_s);
    QCOMPARE(line(readShipmentLabel(all, 7).http), u"GET all/V1/shipment/7/label"_s);
    QCOMPARE(line(listCreditMemoComments(all, 7).http), u"GET all/V1/creditmemo/7/comments"_s);
    QCOMPARE(line(readProduct(nl, sku(u"A"_s)).http), u"GET nl/V1/products/A"_s);
    QCOMPARE(line(listProductLinks(all, sku(u"A"_s), u"upsell"_s).http), u"GET all/V1/products/A/links/upsell"_s);
    QCOMPARE(line(readProductMedia(all, sku(u"A"_s), 3).http), u"GET all/V1/products/A/media/3"_s);
    QCOMPARE(line(listAttributeOptions(nl, u"colour"_s).http), u"GET nl/V1/products/attributes/colour/options"_s);
    QCOMPARE(line(readCategoryTree(all).http), u"GET all/V1/categories"_s);
    QCOMPARE(line(readCategoryTree(all, 2, 1).http), u"GET all/V1/categories?rootCategoryId=2&depth=1"_s);
    QCOMPARE(line(readSalableQuantity(all, sku(u"A"_s), 2).http),
             u"GET all/V1/inventory/get-product-salable-quantity/A/2"_s);
    QCOMPARE(line(readIsSalableForQuantity(all, sku(u"A"_s), 2, Decimal::fromUnits(15'000)).http),
             u"GET all/V1/inventory/is-product-salable-for-requested-qty/A/2/1.5"_s);
    QCOMPARE(line(listSalability(all, {sku(u"A"_s), sku(u"B,C"_s)}, 2).http),
             u"GET all/V1/inventory/are-products-salable?skus[0]=A&skus[1]=B%2CC&stockId=2"_s);
    QCOMPARE(line(resolveStock(all, u"base"_s).http), u"GET all/V1/inventory/stock-resolver/website/base"_s);
    QCOMPARE(line(listLowStock(all, Decimal(5), 1, 3).http),
             u"GET all/V1/stockItems/lowStock/?scopeId=0&qty=5&currentPage=1&pageSize=3"_s);
    QCOMPARE(line(listStoreConfigs({u"nl"_s, u"de"_s}).http),
             u"GET all/V1/store/storeConfigs?storeCodes[0]=nl&storeCodes[1]=de"_s);
    QCOMPARE(line(readCurrency(nl).http), u"GET nl/V1/directory/currency"_s);
    QCOMPARE(line(readBillingAddress(all, 3).http), u"GET all/V1/customers/3/billingAddress"_s);
    QCOMPARE(line(countBulkOperations(all, u"a-b"_s, 4).http), u"GET all/V1/bulk/a-b/operation-status/4"_s);
}

void TestEndpoints::strangeSkus()
{
    const Scope all;
    QCOMPARE(line(readProduct(all, sku(u"A/B"_s)).http), u"GET all/V1/products/A%2FB"_s);
    QCOMPARE(line(readProduct(all, sku(u"A B"_s)).http), u"GET all/V1/products/A%20B"_s);
    QCOMPARE(line(readProduct(all, sku(u"A+B%20?#&,;'"_s)).http),
             u"GET all/V1/products/A%2BB%2520%3F%23%26%2C%3B%27"_s);
    QCOMPARE(line(readStockItem(all, sku(u"Ü"_s)).http), u"GET all/V1/stockItems/%C3%9C"_s);
    QVERIFY(needsCriteria(sku(u"A/B"_s)));
    QVERIFY(needsCriteria(sku(u"A\\B"_s)));
    QVERIFY(!needsCriteria(sku(u"A B"_s)));
    const auto found = findProduct(all, sku(u"A/B,C"_s));
    QVERIFY(found.has_value());
    QVERIFY2(line(found->http).contains(u"[value]=A%2FB%2CC"_s), qPrintable(line(found->http)));
    QVERIFY(line(found->http).contains(u"[condition_type]=eq"_s));
    QVERIFY(line(found->http).contains(u"[pageSize]=1"_s));
}

void TestEndpoints::listsEndInTheirUniqueKey()
{
    Criteria criteria;
    criteria.orderBy({u"created_at"_s, Direction::Descending}).pageSize(20);
    const auto request = listOrders(Scope::all(), criteria);
    QVERIFY(request.has_value());
    const QString text = line(request->http);
    QVERIFY2(text.indexOf(u"=created_at"_s) >= 0 && text.indexOf(u"=created_at"_s) < text.indexOf(u"=entity_id"_s),
             qPrintable(text));
    QCOMPARE(request->http.route, u"/V1/orders"_s);
}

void TestEndpoints::badCriteria()
{
    Criteria criteria;
    criteria.where({u"sta tus"_s, Condition::Eq, {u"x"_s}});
    const auto check = [](const auto &request) { return !request && request.error().kind == ErrorKind::Validation; };
    QVERIFY(check(listOrders(Scope::all(), criteria)));
    QVERIFY(check(listProducts(Scope::all(), criteria)));
    QVERIFY(check(listInvoices(Scope::all(), criteria)));
    QVERIFY(check(listSalableStock(Scope::all(), u"base"_s, criteria)));
}

void TestEndpoints::readingPosts()
{
    const auto request = listTierPrices(Scope::all(), {sku(u"A\"B"_s), sku(u"Ü"_s)});
    QVERIFY(request.http.verb == Verb::Post);
    QVERIFY(request.http.repeat == Repeat::Safe);
    QVERIFY(!request.http.anonymous);
    QCOMPARE(*request.http.body, QByteArray("{\"skus\":[\"A\\\"B\",\"Ü\"]}"));
    QVERIFY(listBasePrices(Scope::all(), {}).http.repeat == Repeat::Safe);
    QVERIFY(listSpecialPrices(Scope::all(), {}).http.repeat == Repeat::Safe);
    QVERIFY(listCosts(Scope::all(), {}).http.repeat == Repeat::Safe);
}

void TestEndpoints::writes()
{
    const Scope all;
    const Scope nl = *Scope::storeView(u"nl"_s);
    const auto is = [](const HttpRequest &request, const QString &wanted, const QByteArray &body) {
        QCOMPARE(line(request), wanted);
        QCOMPARE(*request.body, body);
        QVERIFY(request.repeat == Repeat::Never);
    };
    is(writeBasePrices(all, {{sku(u"A"_s), 2, Decimal::fromUnits(165'000), {}}}).http,
       u"POST all/V1/products/base-prices"_s, R"({"prices":[{"price":16.5,"store_id":2,"sku":"A"}]})");
    is(writeCosts(all, {{sku(u"A"_s), 0, Decimal(4), {}}}).http, u"POST all/V1/products/cost"_s,
       R"({"prices":[{"cost":4,"store_id":0,"sku":"A"}]})");
    is(deleteCosts(all, {sku(u"A"_s)}).http, u"POST all/V1/products/cost-delete"_s, R"({"skus":["A"]})");
    const std::vector<SpecialPrice> special{{sku(u"A"_s), 0, Decimal(3), UtcTime::fromSeconds(0), {}, {}}};
    const QByteArray specials = R"({"prices":[{"price":3,"store_id":0,"sku":"A","price_from":"1970-01-01 00:00:00"}]})";
    is(writeSpecialPrices(all, special).http, u"POST all/V1/products/special-price"_s, specials);
    is(deleteSpecialPrices(all, special).http, u"POST all/V1/products/special-price-delete"_s, specials);
    const std::vector<TierPrice> tier{
        {sku(u"A"_s), Decimal(3), u"fixed"_s, 1, u"ALL GROUPS"_s, Decimal::fromUnits(15'000), {}}};
    const QByteArray tiers =
        R"({"prices":[{"price":3,"price_type":"fixed","website_id":1,"sku":"A","customer_group":"ALL GROUPS","quantity":1.5}]})";
    is(writeTierPrices(all, tier).http, u"POST all/V1/products/tier-prices"_s, tiers);
    is(replaceTierPrices(all, tier).http, u"PUT all/V1/products/tier-prices"_s, tiers);
    is(deleteTierPrices(all, tier).http, u"POST all/V1/products/tier-prices-delete"_s, tiers);
    is(writeProduct(nl, sku(u"A/B"_s), {{u"name"_s, {"\"x\""}}, {u"colour"_s, {"null"}}, {u"website_ids"_s, {"[1,2]"}}})
           .http,
       u"POST nl/V1/products"_s, // a path might not carry it
       R"({"product":{"sku":"A/B","name":"x","extension_attributes":{"website_ids":[1,2]},)"
       R"("custom_attributes":[{"attribute_code":"colour","value":null}]}})");
    is(writeProduct(nl, sku(u"A B"_s), {}).http, u"PUT nl/V1/products/A%20B"_s, R"({"product":{"sku":"A B"}})");
    is(writeStockItem(all, sku(u"A"_s), {{u"qty"_s, {"2.5"}}}).http, u"PUT all/V1/products/A/stockItems/0"_s,
       R"({"stockItem":{"qty":2.5}})");
}

void TestEndpoints::bulks()
{
    const Scope nl = *Scope::storeView(u"nl"_s);
    const auto bulk = inBulk({writeProduct(nl, sku(u"A+B"_s), {{u"name"_s, {"\"x\""}}}).http,
                              writeProduct(nl, sku(u"C"_s), {{u"weight"_s, {"2"}}}).http});
    QCOMPARE(line(bulk.http), u"PUT nl/V1/products/bySku"_s);
    QVERIFY(bulk.http.api == Api::AsyncBulk && bulk.http.repeat == Repeat::Never);
    QCOMPARE(*bulk.http.body, QByteArray(R"([{"sku":"A+B","product":{"sku":"A+B","name":"x"}},)"
                                         R"({"sku":"C","product":{"sku":"C","weight":2}}])"));
    const auto stock = inBulk({writeStockItem(Scope::all(), sku(u"A"_s), {{u"qty"_s, {"1"}}}).http});
    QCOMPARE(line(stock.http), u"PUT all/V1/products/byProductSku/stockItems/byItemId"_s);
    QCOMPARE(*stock.http.body, QByteArray(R"([{"productSku":"A","itemId":"0","stockItem":{"qty":1}}])"));
    const auto costs = inBulk({deleteCosts(Scope::all(), {sku(u"A"_s)}).http});
    QCOMPARE(line(costs.http), u"POST all/V1/products/cost-delete"_s);
    QCOMPARE(*costs.http.body, QByteArray(R"([{"skus":["A"]}])"));
}

void TestEndpoints::logins()
{
    const UserCredentials user{u"a\"b"_s, Secret("p\\w"), Secret(" 123456\n")};
    for (const auto &request :
         {requestAdminToken(user), requestAdminTokenWithOtp(user), requestCustomerToken(Scope::all(), user)}) {
        QVERIFY(request.http.repeat == Repeat::Never);
        QVERIFY(request.http.anonymous);
        const auto body = QJsonDocument::fromJson(*request.http.body);
        QCOMPARE(body["username"_L1].toString(), u"a\"b"_s);
        QCOMPARE(body["password"_L1].toString(), u"p\\w"_s);
    }
    QVERIFY(!requestAdminToken(user).http.body->contains("otp"));
    QCOMPARE(QJsonDocument::fromJson(*requestAdminTokenWithOtp(user).http.body)["otp"_L1].toString(), u"123456"_s);
}

void TestEndpoints::theListOfAll()
{
    QSet<QString> seen;
    for (const EndpointInfo &endpoint : allEndpoints()) {
        const QString name = toString(endpoint.verb) + u' ' + endpoint.route;
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.insert(name);
        QVERIFY2(endpoint.recode, qPrintable(name));
        QVERIFY2(endpoint.route.startsWith(u'/'), qPrintable(name));
        // Whatever comes instead of an answer is an error, not a crash.
        for (const char *junk : {"", "{", "<html>", "\"", "[[[", "{\"message\":1}x"}) {
            QVERIFY2(!endpoint.recode(junk, Recode::WithDocument).has_value(), qPrintable(name));
        }
        if (endpoint.verb == Verb::Get) {
            QVERIFY2(endpoint.repeat == Repeat::Safe, qPrintable(name));
        }
        if (endpoint.fieldNames) {
            QVERIFY2(!endpoint.fieldNames().isEmpty(), qPrintable(name));
        }
    }
    QVERIFY(seen.contains(u"GET /V1/orders"_s));
}

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
