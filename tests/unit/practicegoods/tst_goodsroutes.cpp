// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shape.h"

#include "practice/goods/goods.h"
#include "practice/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::practice;
using namespace qm::practicetest;

namespace {

using Query = std::vector<std::pair<std::string, std::string>>;

const Query allOfThem{{"searchCriteria[pageSize]", "3000"}};

Query filter(const std::string &field, const std::string &value, const std::string &condition = "eq")
{
    const std::string start = "searchCriteria[filter_groups][0][filters][0]";
    return {{start + "[field]", field}, {start + "[value]", value}, {start + "[condition_type]", condition}};
}

/// One answer of the shop: a body, or how it refused.
struct Answer
{
    int status = 200;
    QJsonValue body;
    QString text;
};

class Asked
{
public:
    Asked()
    {
        ShopOptions options;
        options.seed = 41;
        options.products = 1'200;
        options.orders = 900;
        m_state = std::move(State::open({}, "test").value());
        m_shop = std::make_unique<Shop>(options, *m_state);
        for (auto routes : {goodsRoutes(), accountRoutes()})
            m_routes.insert(m_routes.end(), routes.begin(), routes.end());
    }

    const Shop &shop() const { return *m_shop; }
    const std::vector<Route> &routes() const { return m_routes; }

    Answer ask(std::string_view pattern, std::vector<std::string> segments = {}, const Query &query = {},
               const QJsonObject &body = {}, int storeId = 0, qint64 customerId = 0,
               std::string_view method = "GET") const
    {
        for (const Route &route : m_routes) {
            if (route.method != method || route.pattern != pattern)
                continue;
            Call call{*m_shop, *findStoreView(storeId), std::move(segments), query, body, customerId, {}};
            Answer answer;
            try {
                const Body text = route.handler(call);
                answer.text = QString::fromStdString(text);
                answer.body = parsed(text);
            } catch (const Refusal &refusal) {
                answer.status = refusal.status;
                answer.text = QString::fromStdString(refusal.message);
                answer.body = refusal.plainText ? QJsonValue(answer.text) : parsed(toJson(refusal));
            }
            return answer;
        }
        qFatal("no such route");
    }

    /// Rows of the list that a filter lets through.
    qint64 count(std::string_view pattern, const Query &query, int storeId = 0) const
    {
        return ask(pattern, {}, query, {}, storeId).body["total_count"_L1].toInteger(-1);
    }

    std::string skuOfType(ProductType type) const
    {
        for (qint64 row = 60; row < m_shop->catalogue().size(); ++row) {
            if (m_shop->catalogue().facts(row).type == type)
                return m_shop->catalogue().facts(row).sku;
        }
        return {};
    }

private:
    std::unique_ptr<State> m_state;
    std::unique_ptr<Shop> m_shop;
    std::vector<Route> m_routes;
};

} // namespace

class TestGoodsRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapesAreTheRecordedOnes_data();
    void shapesAreTheRecordedOnes();
    void refusalsAreTheRecordedOnes_data();
    void refusalsAreTheRecordedOnes();
    void theListsAreWhole_data();
    void theListsAreWhole();
    void productFilters();
    void strangeSkusAreAnswered();
    void pricesTellTheSameStory();
    void categoryTreeHasTwoRoots();
    void categoryProductsFitTheTree();
    void customersAndTheirAddresses();
    void salableQuantities();
    void resourcesAreTheRecordedOnes();

private:
    Asked m_shop;
};

void TestGoodsRoutes::shapesAreTheRecordedOnes_data()
{
    QTest::addColumn<QString>("exchange");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QStringList>("segments");
    QTest::addColumn<QStringList>("optional"); // paths only one side has, because of what is in the shop
    const auto add = [](const char *exchange, const char *pattern, const QStringList &segments = {},
                        const QStringList &optional = {}) {
        QTest::newRow(exchange) << QString::fromLatin1(exchange) << QByteArray(pattern) << segments << optional;
    };
    const QString download = QString::fromStdString(m_shop.skuOfType(ProductType::Downloadable));
    const QString grouped = QString::fromStdString(m_shop.skuOfType(ProductType::Grouped));
    const QString bundle = QString::fromStdString(m_shop.skuOfType(ProductType::Bundle));
    const QString configurable = QString::fromStdString(m_shop.skuOfType(ProductType::Configurable));
    add("store-websites", "/V1/store/websites");
    add("store-store-groups", "/V1/store/storeGroups");
    add("store-store-views", "/V1/store/storeViews");
    add("gzip-response", "/V1/store/storeConfigs");
    add("modules", "/V1/modules");
    add("auth-expired-token-anonymous-route", "/V1/directory/currency");
    add("auth-anonymous-directory-countries", "/V1/directory/countries/:countryId", {u"NL"_s});
    add("sources-list", "/V1/inventory/sources");
    add("source-get", "/V1/inventory/sources/:sourceCode", {u"ams"_s});
    add("stocks-list", "/V1/inventory/stocks");
    add("stock-get", "/V1/inventory/stocks/:stockId", {u"2"_s});
    add("stock-source-links", "/V1/inventory/stock-source-links");
    add("stock-resolver", "/V1/inventory/stock-resolver/:type/:code", {u"website"_s, u"base"_s});
    add("stock-item-get", "/V1/stockItems/:productSku", {u"SLASH/SKU"_s});
    add("stock-status", "/V1/stockStatuses/:productSku", {u"SLASH/SKU"_s});
    add("is-salable", "/V1/inventory/is-product-salable/:sku/:stockId", {u"SLASH/SKU"_s, u"2"_s});
    add("salable-quantity", "/V1/inventory/get-product-salable-quantity/:sku/:stockId", {u"SLASH/SKU"_s, u"2"_s});
    add("is-salable-for-requested-qty",
        "/V1/inventory/is-product-salable-for-requested-qty/:sku/:stockId/:requestedQty",
        {u"SLASH/SKU"_s, u"2"_s, u"99999"_s});
    add("attribute-size", "/V1/products/attributes/:attributeCode", {u"size"_s});
    add("attribute-status", "/V1/products/attributes/:attributeCode", {u"status"_s});
    add("attribute-rig_bool", "/V1/products/attributes/:attributeCode", {u"waterproof"_s});
    add("attribute-rig_date", "/V1/products/attributes/:attributeCode", {u"launch_date"_s});
    add("attribute-rig_datetime", "/V1/products/attributes/:attributeCode", {u"next_delivery"_s});
    add("attribute-rig_image", "/V1/products/attributes/:attributeCode", {u"size_chart"_s});
    add("attribute-rig_price", "/V1/products/attributes/:attributeCode", {u"rental_price"_s});
    add("attribute-rig_select", "/V1/products/attributes/:attributeCode", {u"material"_s});
    add("attribute-rig_weee", "/V1/products/attributes/:attributeCode", {u"eco_fee"_s});
    add("attribute-rig_vswatch", "/V1/products/attributes/:attributeCode", {u"fabric"_s});
    add("attribute-rig_tswatch", "/V1/products/attributes/:attributeCode", {u"fit"_s});
    add("attribute-tax_class_id", "/V1/products/attributes/:attributeCode", {u"tax_class_id"_s});
    add("attribute-country_of_manufacture", "/V1/products/attributes/:attributeCode", {u"country_of_manufacture"_s},
        {u"apply_to list"_s, u"apply_to[] string"_s});
    add("attribute-options", "/V1/products/attributes/:attributeCode/options", {u"colour"_s});
    add("attribute-types", "/V1/products/attributes/types");
    add("attribute-set-get", "/V1/products/attribute-sets/:attributeSetId", {u"9"_s});
    add("attribute-set-attributes", "/V1/products/attribute-sets/:attributeSetId/attributes", {u"9"_s});
    add("attribute-set-list", "/V1/products/attribute-sets/sets/list", {}, {u"search_criteria.page_size number"_s});
    add("eav-attribute-sets-list", "/V1/eav/attribute-sets/list");
    add("category-get", "/V1/categories/:categoryId", {u"36"_s});
    add("categories-list", "/V1/categories/list");
    add("categories-tree", "/V1/categories", {},
        {u"children_data[].children_data[].children_data list"_s, u"children_data[].children_data list"_s});
    add("category-products", "/V1/categories/:categoryId/products", {u"40"_s});
    add("configurable-children", "/V1/configurable-products/:sku/children", {configurable});
    add("configurable-children-of-simple", "/V1/configurable-products/:sku/children", {u"SLASH/SKU"_s});
    add("configurable-options", "/V1/configurable-products/:sku/options/all", {configurable});
    add("bundle-options", "/V1/bundle-products/:sku/options/all", {bundle});
    add("bundle-option-types", "/V1/bundle-products/options/types");
    add("downloadable-links", "/V1/products/:sku/downloadable-links", {download});
    add("grouped-links", "/V1/products/:sku/links/:type", {grouped, u"associated"_s});
    add("product-links-related", "/V1/products/:sku/links/:type", {u"SPACE SKU 1"_s, u"related"_s});
    add("customer-group-get", "/V1/customerGroups/:id", {u"2"_s});
    add("customer-groups-search", "/V1/customerGroups/search");
    add("customer-attributes-metadata", "/V1/attributeMetadata/customer", {},
        {u"[].options[].options list"_s, u"[].options[].options[].label string"_s,
         u"[].options[].options[].value string"_s});
    add("customers-search", "/V1/customers/search", {},
        {u"items[].addresses[].fax string"_s, u"items[].addresses list"_s,
         u"items[].addresses[].region.region_code null"_s, u"items[].addresses[].region.region null"_s});
    add("salesrule-get", "/V1/salesRules/:ruleId", {u"1"_s},
        {u"store_labels list"_s, u"store_labels[].store_id number"_s, u"store_labels[].store_label string"_s});
    add("salesrules-search", "/V1/salesRules/search", {},
        {u"items[].store_labels[].store_id number"_s, u"items[].store_labels[].store_label string"_s,
         u"items[].to_date string"_s});
    add("coupons-search", "/V1/coupons/search");
    add("coupon-get", "/V1/coupons/:couponId", {u"1"_s});
    add("tax-classes", "/V1/taxClasses/search");
    add("tax-rules", "/V1/taxRules/search");
    add("source-items-list", "/V1/inventory/source-items", {},
        {u"search_criteria.filter_groups list"_s, u"search_criteria.filter_groups[].filters[].condition_type string"_s,
         u"search_criteria.filter_groups[].filters[].field string"_s,
         u"search_criteria.filter_groups[].filters[].value string"_s});
}

void TestGoodsRoutes::shapesAreTheRecordedOnes()
{
    QFETCH(QString, exchange);
    QFETCH(QByteArray, pattern);
    QFETCH(QStringList, segments);
    QFETCH(QStringList, optional);
    std::vector<std::string> parts;
    for (const QString &segment : std::as_const(segments))
        parts.push_back(segment.toStdString());
    const bool isList = pattern.endsWith("search") || exchange.endsWith("-list"_L1) || exchange.endsWith("links"_L1);
    const Answer answer = m_shop.ask(pattern.toStdString(), parts, isList ? allOfThem : Query{});
    QVERIFY2(answer.status == 200, qPrintable(answer.text));
    QVERIFY(!answer.body.isUndefined());

    const QJsonValue theirs = recorded(exchange)["response"_L1]["body"_L1];
    if (theirs.isUndefined())
        QSKIP("QUARTERMASTER_CONTRACT_DIR names no folder with this exchange");
    QSet<QString> recordedShape = shapeOf(theirs);
    QSet<QString> ours = shapeOf(answer.body);
    for (const QString &path : std::as_const(optional)) {
        recordedShape.remove(path);
        ours.remove(path);
    }
    // Whether a page size was asked for is the request's business.
    for (QSet<QString> *shape : {&recordedShape, &ours})
        shape->remove(u"search_criteria.page_size number"_s);
    QCOMPARE(sorted(ours - recordedShape).join(u'\n'), QString());
    QCOMPARE(sorted(recordedShape - ours).join(u'\n'), QString());
}

void TestGoodsRoutes::refusalsAreTheRecordedOnes_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QStringList>("segments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QString configurable = QString::fromStdString(m_shop.skuOfType(ProductType::Configurable));
    const auto add = [](const char *name, const char *pattern, const QStringList &segments, int status,
                        const char *body) {
        QTest::newRow(name) << QByteArray(pattern) << segments << status << QByteArray(body);
    };
    const char *noProduct =
        R"({"message":"The product that was requested doesn't exist. Verify the product and try again."})";
    add("product-get-not-found", "/V1/products/:sku", {u"NOPE"_s}, 404, noProduct);
    add("stock item", "/V1/stockItems/:productSku", {u"NOPE"_s}, 404, noProduct);
    add("media-get-missing", "/V1/products/:sku/media/:entryId", {u"SLASH/SKU"_s, u"999999"_s}, 404,
        R"({"message":"The image doesn't exist. Verify and try again."})");
    add("product-links-bad-type", "/V1/products/:sku/links/:type", {u"SLASH/SKU"_s, u"bogus"_s}, 404,
        R"({"message":"The \"%1\" link type is unknown. Verify the type and try again.","parameters":["bogus"]})");
    add("category-not-found", "/V1/categories/:categoryId", {u"99999"_s}, 404,
        R"({"message":"No such entity with %fieldName = %fieldValue","parameters":{"fieldName":"id","fieldValue":99999}})");
    add("attribute-set-not-found", "/V1/products/attribute-sets/:attributeSetId", {u"9999"_s}, 404,
        R"({"message":"No such entity with %fieldName = %fieldValue","parameters":{"fieldName":"id","fieldValue":9999}})");
    add("source-get-missing", "/V1/inventory/sources/:sourceCode", {u"nowhere"_s}, 404,
        R"({"message":"Source with code \"%value\" does not exist.","parameters":{"value":"nowhere"}})");
    add("stock-get-missing", "/V1/inventory/stocks/:stockId", {u"999"_s}, 404,
        R"({"message":"Stock with id \"%value\" does not exist.","parameters":{"value":999}})");
    add("stock-resolver-unknown", "/V1/inventory/stock-resolver/:type/:code", {u"website"_s, u"nope"_s}, 404,
        R"({"message":"No linked stock found"})");
    add("salable-quantity-unknown-sku", "/V1/inventory/get-product-salable-quantity/:sku/:stockId", {u"NOPE"_s, u"2"_s},
        500, R"("An error has happened during application run. See exception log for details.\n")");
    add("salable-quantity-configurable", "/V1/inventory/get-product-salable-quantity/:sku/:stockId",
        {configurable, u"2"_s}, 400,
        R"({"message":"Can't check requested quantity for products without Source Items support."})");
    add("low-quantity-notification-missing", "/V1/inventory/low-quantity-notification/:sourceCode/:sku",
        {u"ams"_s, u"NOPE"_s}, 400, R"({"message":"Wrong input data"})");
    add("coupon-get-missing", "/V1/coupons/:couponId", {u"99999"_s}, 404, R"({"message":"No such entity."})");
    add("customer", "/V1/customers/:customerId", {u"99999999"_s}, 404,
        R"({"message":"No such entity with %fieldName = %fieldValue","parameters":{"fieldName":"customerId","fieldValue":99999999}})");
    add("auth-admin-token-on-me-route", "/V1/customers/me", {}, 400,
        R"({"message":"\"%fieldName\" is required. Enter and try again.","parameters":{"fieldName":"customerId"}})");
    add("stock-low-no-params", "/V1/stockItems/lowStock", {}, 400,
        R"({"message":"One or more input exceptions have occurred.","errors":[)"
        R"({"message":"\"%fieldName\" is required. Enter and try again.","parameters":{"fieldName":"scopeId"}},)"
        R"({"message":"\"%fieldName\" is required. Enter and try again.","parameters":{"fieldName":"qty"}}]})");
}

void TestGoodsRoutes::refusalsAreTheRecordedOnes()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QStringList, segments);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    std::vector<std::string> parts;
    for (const QString &segment : std::as_const(segments))
        parts.push_back(segment.toStdString());
    const Answer answer = m_shop.ask(pattern.toStdString(), parts);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, parsed(body.toStdString()));
    const QJsonObject exchange = recorded(QString::fromLatin1(QTest::currentDataTag()))["response"_L1].toObject();
    if (!exchange.isEmpty()) {
        QCOMPARE(exchange["status"_L1].toInt(), status);
        QCOMPARE(shapeOf(exchange["body"_L1]), shapeOf(answer.body));
        QCOMPARE(exchange["body"_L1]["message"_L1], answer.body["message"_L1]);
    }
}

void TestGoodsRoutes::theListsAreWhole_data()
{
    QTest::addColumn<QByteArray>("pattern");
    for (const char *pattern :
         {"/V1/products", "/V1/products/attributes", "/V1/products/attribute-sets/sets/list",
          "/V1/products/attribute-sets/groups/list", "/V1/eav/attribute-sets/list", "/V1/categories/list",
          "/V1/inventory/sources", "/V1/inventory/stocks", "/V1/inventory/stock-source-links",
          "/V1/inventory/source-items", "/V1/customers/search", "/V1/customerGroups/search", "/V1/salesRules/search",
          "/V1/coupons/search", "/V1/taxClasses/search", "/V1/taxRates/search", "/V1/taxRules/search"})
        QTest::newRow(pattern) << QByteArray(pattern);
}

void TestGoodsRoutes::theListsAreWhole()
{
    QFETCH(QByteArray, pattern);
    const Answer all = m_shop.ask(pattern.toStdString(), {}, {{"searchCriteria[pageSize]", "20000"}});
    QVERIFY2(all.status == 200, qPrintable(all.text));
    const QJsonArray items = all.body["items"_L1].toArray();
    QCOMPARE(items.size(), all.body["total_count"_L1].toInteger());
    QVERIFY(!items.isEmpty());
    QSet<QByteArray> different;
    for (const QJsonValue item : items)
        different.insert(QJsonDocument(item.toObject()).toJson(QJsonDocument::Compact));
    QCOMPARE(different.size(), items.size());
    const Answer page = m_shop.ask(pattern.toStdString(), {},
                                   {{"searchCriteria[pageSize]", "2"}, {"searchCriteria[currentPage]", "2"}});
    QCOMPARE(page.body["items"_L1].toArray().at(0),
             items.at(2).isUndefined() ? QJsonValue(QJsonValue::Undefined) : items.at(2));
}

void TestGoodsRoutes::productFilters()
{
    const qint64 all = m_shop.count("/V1/products", allOfThem);
    QCOMPARE(all, m_shop.shop().catalogue().size());
    QCOMPARE(m_shop.count("/V1/products", filter("sku", "UNI-cøde")), 1);
    QCOMPARE(m_shop.count("/V1/products", filter("sku", "NOPE")), 0);
    const qint64 enabled = m_shop.count("/V1/products", filter("status", "1"));
    const qint64 disabled = m_shop.count("/V1/products", filter("status", "2"));
    QVERIFY(enabled > 0 && disabled > 0);
    QCOMPARE(enabled + disabled, all);
    qint64 byType = 0;
    for (const char *type : {"simple", "virtual", "downloadable", "configurable", "grouped", "bundle"}) {
        const qint64 count = m_shop.count("/V1/products", filter("type_id", type));
        QVERIFY2(count > 0, type);
        byType += count;
    }
    QCOMPARE(byType, all);
    QVERIFY(m_shop.count("/V1/products", filter("special_price", "1", "notnull")) > 50);
    QVERIFY(m_shop.count("/V1/products", filter("season", "83", "finset")) > 10);
    // Fields with several values: any of them counts, and a store only chooses the scope (products-list-store-id).
    const Answer inCategory = m_shop.ask("/V1/categories/:categoryId/products", {"50"});
    QVERIFY(inCategory.body.toArray().size() > 10);
    QCOMPARE(m_shop.count("/V1/products", filter("category_id", "50")), inCategory.body.toArray().size());
    QCOMPARE(m_shop.count("/V1/products", filter("store_id", "2")), all);
    const qint64 main = m_shop.count("/V1/products", filter("website_id", "1"));
    QVERIFY(main > all / 2 && main < all);
    const Answer unknown = m_shop.ask("/V1/products", {}, filter("qty", "5"));
    QCOMPARE(unknown.status, 400);
    QCOMPARE(m_shop.ask("/V1/inventory/source-items", {}, filter("bogus", "3")).status, 500);
    QCOMPARE(m_shop.ask("/V1/customers/search", {}, filter("bogus", "3")).status, 400);
}

void TestGoodsRoutes::strangeSkusAreAnswered()
{
    for (qint64 row = 0; row < 46; ++row) {
        const std::string sku = m_shop.shop().catalogue().facts(row).sku;
        for (const char *pattern :
             {"/V1/products/:sku", "/V1/stockItems/:productSku", "/V1/stockStatuses/:productSku"}) {
            const Answer answer = m_shop.ask(pattern, {sku});
            QVERIFY2(answer.status == 200 && answer.body.isObject(), sku.c_str());
        }
        QCOMPARE(m_shop.ask("/V1/products/:sku", {sku}).body["sku"_L1].toString(), QString::fromStdString(sku));
        QCOMPARE(m_shop.count("/V1/inventory/source-items", filter("sku", sku)), 4);
    }
}

void TestGoodsRoutes::pricesTellTheSameStory()
{
    QJsonArray skus;
    for (qint64 row = 0; row < m_shop.shop().catalogue().size(); ++row)
        skus.append(QString::fromStdString(m_shop.shop().catalogue().facts(row).sku));
    const QJsonObject body{{u"skus"_s, skus}};
    const auto post = [&](std::string_view pattern) {
        return m_shop.ask(pattern, {}, {}, body, 0, 0, "POST").body.toArray();
    };

    const QJsonArray bases = post("/V1/products/base-prices-information");
    for (const QJsonValue base : bases) {
        const QJsonObject product = m_shop
                                        .ask("/V1/products/:sku", {base["sku"_L1].toString().toStdString()}, {}, {},
                                             base["store_id"_L1].toInt())
                                        .body.toObject();
        QCOMPARE(product["price"_L1], base["price"_L1]);
    }
    QCOMPARE(shapeOf(QJsonValue(bases)),
             (QSet<QString>{u"[].price number"_s, u"[].store_id number"_s, u"[].sku string"_s}));
    const QSet<QString> tierShape{u"[].price number"_s, u"[].price_type string"_s,     u"[].website_id number"_s,
                                  u"[].sku string"_s,   u"[].customer_group string"_s, u"[].quantity number"_s};
    QCOMPARE(shapeOf(QJsonValue(post("/V1/products/tier-prices-information"))), tierShape);
    const QSet<QString> specialShape{u"[].price number"_s,      u"[].store_id number"_s, u"[].sku string"_s,
                                     u"[].price_from string"_s, u"[].price_to string"_s, u"[].price_to null"_s};
    QCOMPARE(shapeOf(QJsonValue(post("/V1/products/special-price-information"))), specialShape);
    QVERIFY(!post("/V1/products/cost-information").isEmpty());

    const QJsonObject unknown{{u"skus"_s, QJsonArray{u"NOPE"_s}}};
    QCOMPARE(m_shop.ask("/V1/products/special-price-information", {}, {}, unknown, 0, 0, "POST").text, u"[]"_s);
    QCOMPARE(m_shop.ask("/V1/products/tier-prices-information", {}, {}, {}, 0, 0, "POST").status, 400);
}

void TestGoodsRoutes::categoryTreeHasTwoRoots()
{
    const QJsonValue tree = m_shop.ask("/V1/categories").body;
    const QJsonArray roots = tree["children_data"_L1].toArray();
    QCOMPARE(roots.size(), 2);
    QVERIFY(tree["is_active"_L1].isNull());
    int deepest = 0;
    const std::function<void(const QJsonValue &)> walk = [&](const QJsonValue &node) {
        deepest = std::max(deepest, node["level"_L1].toInt());
        const QJsonArray children = node["children_data"_L1].toArray();
        for (const QJsonValue child : children) {
            QCOMPARE(child["parent_id"_L1], node["id"_L1]);
            walk(child);
        }
    };
    walk(tree);
    QVERIFY(deepest >= 4);
    QCOMPARE(m_shop.ask("/V1/categories", {}, {}, {}, 4).body["id"_L1].toInt(), 33);
    QCOMPARE(m_shop.ask("/V1/categories", {}, {{"rootCategoryId", "2"}, {"depth", "0"}})
                 .body["children_data"_L1]
                 .toArray()
                 .size(),
             0);
    QVERIFY(m_shop.ask("/V1/categories", {}, {{"depth", "1"}}, {}, 2).body["children_data"_L1].toArray().size() > 5);
    QCOMPARE(m_shop.ask("/V1/categories/:categoryId", {"4"}, {}, {}, 2).body["name"_L1].toString(), u"Jassen"_s);
    QCOMPARE(m_shop.ask("/V1/categories", {}, {{"rootCategoryId", "777"}}).status, 404);
}

void TestGoodsRoutes::categoryProductsFitTheTree()
{
    const std::function<void(const QJsonValue &)> walk = [&](const QJsonValue &node) {
        const QJsonArray children = node["children_data"_L1].toArray();
        if (children.isEmpty()) {
            const QString id = QString::number(node["id"_L1].toInt());
            const QJsonArray products =
                m_shop.ask("/V1/categories/:categoryId/products", {id.toStdString()}).body.toArray();
            QCOMPARE(products.size(), node["product_count"_L1].toInteger());
        }
        for (const QJsonValue child : children)
            walk(child);
    };
    walk(m_shop.ask("/V1/categories").body);
}

void TestGoodsRoutes::customersAndTheirAddresses()
{
    const QJsonArray customers = m_shop.ask("/V1/customers/search", {}, allOfThem).body["items"_L1].toArray();
    QCOMPARE(customers.size(), m_shop.shop().people().size());
    int without = 0;
    for (const QJsonValue customer : customers) {
        const std::string id = std::to_string(customer["id"_L1].toInteger());
        QCOMPARE(m_shop.ask("/V1/customers/:customerId", {id}).body, customer);
        QCOMPARE(m_shop.ask("/V1/customers/me", {}, {}, {}, 1, customer["id"_L1].toInteger()).body, customer);
        const QJsonArray addresses = customer["addresses"_L1].toArray();
        without += addresses.isEmpty() ? 1 : 0;
        for (const QJsonValue address : addresses) {
            const std::string addressId = std::to_string(address["id"_L1].toInteger());
            QCOMPARE(m_shop.ask("/V1/customers/addresses/:addressId", {addressId}).body, address);
            if (address["default_billing"_L1].toBool()) {
                QCOMPARE(customer["default_billing"_L1].toString().toStdString(), addressId);
                QCOMPARE(m_shop.ask("/V1/customers/:customerId/billingAddress", {id}).body, address);
            }
            if (address["default_shipping"_L1].toBool())
                QCOMPARE(m_shop.ask("/V1/customers/:customerId/shippingAddress", {id}).body, address);
        }
        if (addresses.isEmpty())
            QCOMPARE(m_shop.ask("/V1/customers/:customerId/billingAddress", {id}).text, u"[]"_s);
    }
    QVERIFY(without > 0);
    QVERIFY(m_shop.count("/V1/customers/search", filter("billing_country_id", "DE")) > 20);
    QVERIFY(m_shop.count("/V1/customers/search", filter("email", "%example.org", "like")) > 20);
}

void TestGoodsRoutes::salableQuantities()
{
    const QJsonArray exported = m_shop
                                    .ask("/V1/inventory/export-stock-salable-qty/:salesChannelType/:salesChannelCode",
                                         {"website", "base"}, allOfThem)
                                    .body["items"_L1]
                                    .toArray();
    QCOMPARE(exported.size(), m_shop.shop().catalogue().size());
    int salable = 0;
    for (const QJsonValue item : exported) {
        const std::string sku = item["sku"_L1].toString().toStdString();
        const Answer quantity = m_shop.ask("/V1/inventory/get-product-salable-quantity/:sku/:stockId", {sku, "2"});
        QCOMPARE(quantity.status, item["qty"_L1].isUndefined() ? 400 : 200);
        if (quantity.status == 200)
            QCOMPARE(quantity.body, item["qty"_L1]);
        QCOMPARE(m_shop.ask("/V1/inventory/is-product-salable/:sku/:stockId", {sku, "2"}).body, item["is_salable"_L1]);
        salable += item["is_salable"_L1].toBool() ? 1 : 0;
    }
    QVERIFY(salable > exported.size() / 2 && salable < exported.size());
    const Query pair{{"skus[]", "SLASH/SKU"}, {"skus[]", "NOPE"}, {"stockId", "2"}};
    QCOMPARE(m_shop.ask("/V1/inventory/are-products-salable", {}, pair).body.toArray().size(), 2);
    const Answer low = m_shop.ask("/V1/stockItems/lowStock", {}, {{"scopeId", "0"}, {"qty", "5"}, {"pageSize", "3"}});
    QCOMPARE(low.body["items"_L1].toArray().size(), 3);
    QVERIFY(low.body["total_count"_L1].toInteger() > 100);
}

/// Every route is one of the real server's, under the same permission.
void TestGoodsRoutes::resourcesAreTheRecordedOnes()
{
    QFile file(contractFolder() + u"/routes.tsv"_s);
    if (contractFolder().isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("QUARTERMASTER_CONTRACT_DIR names no folder with routes.tsv");
    QMap<QString, QString> resources;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList columns = line.split(u'\t');
        if (columns.size() > 3)
            resources.insert(columns[0] + u' ' + (columns[1].endsWith(u'/') ? columns[1].chopped(1) : columns[1]),
                             columns[3]);
    }
    for (const Route &route : m_shop.routes()) {
        const QString key = QString::fromUtf8(route.method.data(), static_cast<qsizetype>(route.method.size())) + u' ' +
                            QString::fromUtf8(route.pattern.data(), static_cast<qsizetype>(route.pattern.size()));
        QVERIFY2(resources.contains(key), qPrintable(key));
        QCOMPARE(QString::fromUtf8(route.resource.data(), static_cast<qsizetype>(route.resource.size())),
                 resources.value(key));
    }
}

QTEST_GUILESS_MAIN(TestGoodsRoutes)
#include "tst_goodsroutes.moc"
