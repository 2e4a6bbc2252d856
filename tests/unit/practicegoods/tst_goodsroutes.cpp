// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::practice;
using namespace qm::practicetest;

/// Each route answers and refuses as the recorded shop did.
class TestGoodsRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRouteAnswers_data() { addRoutes(); }
    void everyRouteAnswers();
    void shapesAreTheRecordedOnes_data();
    void shapesAreTheRecordedOnes();
    void refusalsAreTheRecordedOnes_data();
    void refusalsAreTheRecordedOnes();
    void resourcesAreTheRecordedOnes();

private:
    void addRoutes() const;
    /// What the route of the current row answers.
    [[nodiscard]] Answer answer() const;

    Asked m_shop;
};

void TestGoodsRoutes::addRoutes() const
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

Answer TestGoodsRoutes::answer() const
{
    QFETCH(QString, exchange);
    QFETCH(QByteArray, pattern);
    QFETCH(QStringList, segments);
    std::vector<std::string> parts;
    for (const QString &segment : std::as_const(segments))
        parts.push_back(segment.toStdString());
    const bool isList = pattern.endsWith("search") || exchange.endsWith("-list"_L1) || exchange.endsWith("links"_L1);
    return m_shop.ask(pattern.toStdString(), parts, isList ? allOfThem : Query{});
}

void TestGoodsRoutes::everyRouteAnswers()
{
    const Answer answered = answer();
    QVERIFY2(answered.status == 200, qPrintable(answered.text));
    QVERIFY(!answered.body.isUndefined());
}

void TestGoodsRoutes::shapesAreTheRecordedOnes_data()
{
    if (contractFolder().isEmpty())
        QSKIP("QUARTERMASTER_CONTRACT_DIR names no recorded exchanges");
    addRoutes();
}

void TestGoodsRoutes::shapesAreTheRecordedOnes()
{
    QFETCH(QString, exchange);
    QFETCH(QStringList, optional);
    const Answer answered = answer();
    const QJsonValue theirs = recorded(exchange)["response"_L1]["body"_L1];
    QVERIFY2(!theirs.isUndefined(), "this exchange is not among the recorded ones");
    QSet<QString> recordedShape = shapeOf(theirs);
    QSet<QString> ours = shapeOf(answered.body);
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
