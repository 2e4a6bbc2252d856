// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::practice;
using namespace qm::practicetest;

/// What the lists hold, and that one route tells what the other does.
class TestGoodsLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListsAreWhole_data();
    void theListsAreWhole();
    void productFilters();
    void strangeSkusAreAnswered();
    void pricesTellTheSameStory();
    void categoryTreeHasTwoRoots();
    void categoryProductsFitTheTree();
    void customersAndTheirAddresses();
    void salableQuantities();

private:
    Asked m_shop;
};

void TestGoodsLists::theListsAreWhole_data()
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

void TestGoodsLists::theListsAreWhole()
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

void TestGoodsLists::productFilters()
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

void TestGoodsLists::strangeSkusAreAnswered()
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

void TestGoodsLists::pricesTellTheSameStory()
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

void TestGoodsLists::categoryTreeHasTwoRoots()
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

void TestGoodsLists::categoryProductsFitTheTree()
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

void TestGoodsLists::customersAndTheirAddresses()
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

void TestGoodsLists::salableQuantities()
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

QTEST_GUILESS_MAIN(TestGoodsLists)
#include "tst_goodslists.moc"
