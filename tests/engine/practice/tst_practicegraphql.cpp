// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceclient.h"

#include <QJsonArray>
#include <QtTest>

using namespace qm::practice;
using namespace Qt::StringLiterals;

class TestPracticeGraphQl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void storeConfig();
    void errors_data();
    void errors();
    void transportErrors();
    void productsLikeRest();
    void productTypesAndFragments();
    void filters_data();
    void filters();
    void pagesAndSorts();
    void storeHeader();
    void customer();
    void customerToken();
    void categories();
    void variablesAliasesAndConditions();

private:
    [[nodiscard]] PracticeAnswer ask(const QString &query, const QJsonObject &variables = {},
                                     PracticeClient::Headers headers = {})
    {
        return PracticeClient(*m_store).post(
            "/graphql",
            QJsonDocument(QJsonObject{{u"query"_s, query}, {u"variables"_s, variables}}).toJson(QJsonDocument::Compact),
            headers);
    }
    [[nodiscard]] QJsonObject data(const QString &query, const QJsonObject &variables = {})
    {
        return ask(query, variables).object().value("data"_L1).toObject();
    }

    std::unique_ptr<PracticeStore> m_store;
};

void TestPracticeGraphQl::initTestCase()
{
    ServerOptions options;
    options.shop.orders = 400;
    options.shop.products = 400;
    auto store = PracticeStore::start(options);
    QVERIFY2(store, store ? "" : qPrintable(store.error().message));
    m_store = std::move(*store);
}

void TestPracticeGraphQl::storeConfig()
{
    const PracticeAnswer answer = ask(u"{storeConfig{code store_name locale base_url __typename}}"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, QByteArray("application/json"));
    const QByteArray expected =
        R"({"data":{"storeConfig":{"code":"default","store_name":"Default Store View","locale":"en_US","base_url":"URL","__typename":"StoreConfig"}}})";
    QCOMPARE(answer.body, QByteArray(expected).replace("URL", m_store->baseUrl().toEncoded() + '/'));
    QCOMPARE(PracticeClient(*m_store).get("/graphql?query=%7BstoreConfig%7Bcode%7D%7D").body,
             QByteArray(R"({"data":{"storeConfig":{"code":"default"}}})"));
}

void TestPracticeGraphQl::errors_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *query, int status, const char *body) {
        QTest::newRow(query) << QString::fromLatin1(query) << status << QByteArray(body);
    };
    row("{products(", 500,
        R"({"errors":[{"message":"Syntax Error: Expected Name, found <EOF>","locations":[{"line":1,"column":11}]}]})");
    row("{products(search:\"x\"){bogus}}", 200,
        R"({"errors":[{"message":"Cannot query field \"bogus\" on type \"Products\".","locations":[{"line":1,"column":23}]}]})");
    row("{products{total_count}}", 200,
        R"({"errors":[{"message":"'search' or 'filter' input argument is required.","locations":[{"line":1,"column":2}],"path":["products"],"extensions":{"category":"graphql-input"}}],"data":{"products":null}})");
    row("{customer{email}}", 200,
        R"({"errors":[{"message":"The current customer isn't authorized.","locations":[{"line":1,"column":2}],"path":["customer"],"extensions":{"category":"graphql-authorization"}}],"data":{"customer":null}})");
    row("{products(filter:{sku:{eq:\"SPACE SKU 1\"}},pageSize:3,currentPage:99){total_count}}", 200,
        R"({"errors":[{"message":"currentPage value 99 specified is greater than the 1 page(s) available.","locations":[{"line":1,"column":2}],"path":["products"],"extensions":{"category":"graphql-input"}}],"data":{"products":null}})");
    row("{products(search:\"x\",pageSize:0){total_count}}", 200,
        R"({"errors":[{"message":"pageSize value must be greater than 0.","locations":[{"line":1,"column":2}],"path":["products"],"extensions":{"category":"graphql-input"}}],"data":{"products":null}})");
    row("mutation{generateCustomerToken(email:\"a@b.example\",password:\"x\"){token}}", 200,
        R"({"errors":[{"message":"The account sign-in was incorrect or your account is disabled temporarily. Please wait and try again later.","locations":[{"line":1,"column":10}],"path":["generateCustomerToken"],"extensions":{"category":"graphql-authentication"}}],"data":{"generateCustomerToken":null}})");
    row("mutation{createEmptyCart}", 200,
        R"({"errors":[{"message":"Cannot query field \"createEmptyCart\" on type \"Mutation\".","locations":[{"line":1,"column":10}]}]})");
}

void TestPracticeGraphQl::errors()
{
    QFETCH(QString, query);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const PracticeAnswer answer = ask(query);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, body);
}

void TestPracticeGraphQl::transportErrors()
{
    PracticeClient client(*m_store);
    const PracticeAnswer broken = client.post("/graphql", "{\"query\":");
    QCOMPARE(broken.status, 500);
    QVERIFY(broken.contentType.startsWith("text/html"));
    QCOMPARE(ask(u"{storeConfig{code}}"_s, {}, {{"Store", "nosuch"}}).status, 500);
    QCOMPARE(client.get("/graphql?query=mutation%7BgenerateCustomerToken(email:%22a%22,password:%22b%22)%7Btoken%7D%7D")
                 .status,
             500);
    const QByteArray wrongType =
        R"({"errors":[{"message":"Variable \"$n\" got invalid value \"abc\"; Int cannot represent non-integer value: \"abc\"","locations":[{"line":1,"column":7}]}]})";
    const PracticeAnswer answer =
        ask(u"query($n:Int){products(search:\"x\",pageSize:$n){total_count}}"_s, {{u"n"_s, u"abc"_s}});
    QCOMPARE(answer.body, wrongType);
}

void TestPracticeGraphQl::productsLikeRest()
{
    PracticeClient rest(*m_store);
    QVERIFY(rest.logInAsAdmin(*m_store));
    const QJsonArray items =
        data(
            u"{products(search:\"\",pageSize:40){items{sku name type_id price_range{minimum_price{regular_price{value currency}}}}}}"_s)
            ["products"_L1]["items"_L1]
                .toArray();
    QCOMPARE(items.size(), 40);
    for (const QJsonValue item : items) {
        const QByteArray sku = item["sku"_L1].toString().toUtf8();
        const QJsonObject product = rest.get("/rest/default/V1/products/" + sku.toPercentEncoding()).object();
        QCOMPARE(item["name"_L1], product.value("name"_L1));
        QCOMPARE(item["type_id"_L1], product.value("type_id"_L1));
        const QJsonValue price = item["price_range"_L1]["minimum_price"_L1]["regular_price"_L1];
        QCOMPARE(price["currency"_L1].toString(), u"EUR"_s);
        QVERIFY(price["value"_L1].toDouble() >= 0);
        if (product.value("type_id"_L1) == u"simple"_s) {
            QCOMPARE(price["value"_L1].toDouble(), product.value("price"_L1).toDouble());
        }
    }
}

void TestPracticeGraphQl::productTypesAndFragments()
{
    const QJsonArray items =
        data(
            u"query{products(search:\"\",pageSize:400){items{__typename ...Base ... on BundleProduct{dynamic_price} "
            u"price_range{minimum_price{final_price{value}} maximum_price{final_price{value}}}}}} "
            u"fragment Base on ProductInterface{sku uid stock_status categories{name} description{html} small_image{url label}}"_s)
            ["products"_L1]["items"_L1]
                .toArray();
    QVERIFY(!items.isEmpty());
    QSet<QString> types;
    for (const QJsonValue item : items) {
        types.insert(item["__typename"_L1].toString());
        QVERIFY(item["sku"_L1].isString());
        QCOMPARE(item.toObject().contains("dynamic_price"_L1), item["__typename"_L1] == u"BundleProduct"_s);
        const QJsonValue range = item["price_range"_L1];
        QVERIFY(range["minimum_price"_L1]["final_price"_L1]["value"_L1].toDouble() <=
                range["maximum_price"_L1]["final_price"_L1]["value"_L1].toDouble());
    }
    for (const QString &type : {u"SimpleProduct"_s, u"VirtualProduct"_s, u"DownloadableProduct"_s,
                                u"ConfigurableProduct"_s, u"GroupedProduct"_s, u"BundleProduct"_s}) {
        QVERIFY2(types.contains(type), qPrintable(type));
    }
}

void TestPracticeGraphQl::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("count");
    QTest::newRow("sku") << u"{sku:{eq:\"slash/sku\"}}"_s << 1;
    QTest::newRow("skus, one with a comma") << u"{sku:{in:[\"COMMA,SKU\",\"SLASH/SKU\"]}}"_s << 2;
    QTest::newRow("no skus") << u"{sku:{in:[]}}"_s << 0;
    QTest::newRow("unknown sku") << u"{sku:{eq:\"NOPE\"}}"_s << 0;
    QTest::newRow("name") << u"{sku:{eq:\"SLASH/SKU\"},name:{match:\"e\"}}"_s << 1;
    QTest::newRow("impossible price") << u"{price:{from:\"10\",to:\"1\"}}"_s << 0;
}

void TestPracticeGraphQl::filters()
{
    QFETCH(QString, filter);
    QFETCH(int, count);
    QCOMPARE(data(u"{products(filter:"_s + filter + u"){total_count}}"_s)["products"_L1]["total_count"_L1].toInt(-1),
             count);
}

void TestPracticeGraphQl::pagesAndSorts()
{
    const auto names = [&](int page) {
        QStringList list;
        const QJsonObject answer =
            data(u"query($p:Int){products(search:\"\",pageSize:10,currentPage:$p,sort:{name:ASC}){items{name} "
                 u"page_info{current_page page_size total_pages} total_count}}"_s,
                 {{u"p"_s, page}})
                .value("products"_L1)
                .toObject();
        for (const QJsonValue item : answer.value("items"_L1).toArray()) {
            list.append(item["name"_L1].toString());
        }
        const QJsonObject info = answer.value("page_info"_L1).toObject();
        [&] {
            QCOMPARE(info.value("current_page"_L1).toInt(), page);
            QCOMPARE(info.value("page_size"_L1).toInt(), 10);
            QCOMPARE(info.value("total_pages"_L1).toInt(), (answer.value("total_count"_L1).toInt() + 9) / 10);
        }();
        return list;
    };
    const QStringList first = names(1);
    const QStringList second = names(2);
    QCOMPARE(first.size(), 10);
    QCOMPARE(second.size(), 10);
    QVERIFY(first.first().compare(first.last(), Qt::CaseInsensitive) <= 0);
    QVERIFY(first != second);
}

void TestPracticeGraphQl::storeHeader()
{
    const QString query = u"{storeConfig{code locale}}"_s;
    QCOMPARE(ask(query, {}, {{"Store", "nl"}}).body,
             QByteArray(R"({"data":{"storeConfig":{"code":"nl","locale":"nl_NL"}}})"));
}

void TestPracticeGraphQl::customer()
{
    PracticeClient client(*m_store);
    const QJsonObject login = m_store->logins().value("customer"_L1).toObject();
    const QByteArray token = client.post("/rest/V1/integration/customer/token", QJsonDocument(login).toJson()).body;
    client.setAuthorization("Bearer " + token.mid(1, token.size() - 2));
    const QJsonObject answer =
        client
            .post(
                "/graphql",
                R"({"query":"{customer{email firstname orders(pageSize:3){total_count items{number status total{grand_total{value currency}}}}}}"})")
            .object()["data"_L1]["customer"_L1]
            .toObject();
    QCOMPARE(answer.value("email"_L1), login.value("username"_L1));
    const QJsonObject orders = answer.value("orders"_L1).toObject();
    QCOMPARE(orders.value("items"_L1).toArray().size(), std::min(3, orders.value("total_count"_L1).toInt()));
    PracticeClient admin(*m_store);
    QVERIFY(admin.logInAsAdmin(*m_store));
    QVERIFY(admin.post("/graphql", R"({"query":"{customer{email}}"})").body.contains("isn't authorized"));
}

void TestPracticeGraphQl::customerToken()
{
    const QJsonObject login = m_store->logins().value("customer"_L1).toObject();
    const QJsonObject answer =
        data(u"mutation($e:String!,$p:String!){generateCustomerToken(email:$e,password:$p){token}}"_s,
             {{u"e"_s, login.value("username"_L1)}, {u"p"_s, login.value("password"_L1)}});
    QVERIFY(answer["generateCustomerToken"_L1]["token"_L1].toString().size() > 50);
}

void TestPracticeGraphQl::categories()
{
    const QJsonObject list = data(u"{categories(filters:{ids:{in:[\"2\",\"3\"]}}){total_count items{id name level}}}"_s)
                                 .value("categories"_L1)
                                 .toObject();
    QCOMPARE(list.value("total_count"_L1).toInt(), 2);
    QCOMPARE(list["items"_L1][0]["id"_L1].toInt(), 2);
    QVERIFY(!list["items"_L1][0]["name"_L1].toString().isEmpty());
}

void TestPracticeGraphQl::variablesAliasesAndConditions()
{
    const QJsonObject answer = data(u"query($yes:Boolean!){a:storeConfig{code @include(if:$yes) locale @skip(if:$yes)} "
                                    u"b:storeConfig{c:code} a:storeConfig{store_name}}"_s,
                                    {{u"yes"_s, true}});
    QCOMPARE(answer.value("a"_L1).toObject(),
             QJsonObject({{u"code"_s, u"default"_s}, {u"store_name"_s, u"Default Store View"_s}}));
    QCOMPARE(answer.value("b"_L1).toObject(), QJsonObject({{u"c"_s, u"default"_s}}));
}

QTEST_GUILESS_MAIN(TestPracticeGraphQl)
#include "tst_practicegraphql.moc"
