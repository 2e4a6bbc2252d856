// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command line lists is what the shop says: compared with plain HTTP requests for the same criteria.
#include "clishop.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

class TestCliLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_shop = std::make_unique<CliShop>(); }
    void ordersAreWhatTheShopSays_data();
    void ordersAreWhatTheShopSays();
    void anyWindowOfTheList_data();
    void anyWindowOfTheList();
    void smallPagesOnlyAndOldServers_data();
    void smallPagesOnlyAndOldServers();
    void everyEntityIsListed_data();
    void everyEntityIsListed();
    void whatTheShopDoesNotHaveIsNamed_data();
    void whatTheShopDoesNotHaveIsNamed();
    void formatsAgree();
    void amountsAndTimes();
    void columns();
    void cleanupTestCase() { QCOMPARE(m_shop->runner().leak(), QString()); }

private:
    std::unique_ptr<CliShop> m_shop;
};

void TestCliLists::ordersAreWhatTheShopSays_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("query");
    const QList<std::pair<QByteArray, QByteArray>> newest{{"created_at", "DESC"}, {"entity_id", "ASC"}};
    const QList<std::pair<QByteArray, QByteArray>> byId{{"entity_id", "DESC"}};
    QTest::newRow("as in the manual") << u"--where status|eq|pending --sort created_at:desc --limit 20"_s
                                      << queryOf({{0, "status", "eq", "pending"}}, newest, 20, 1);
    QTest::newRow("nothing asked") << u"--limit 50"_s << queryOf({}, byId, 50, 1);
    QTest::newRow("and") << u"--where status|neq|pending --where grand_total|gteq|50"_s
                         << queryOf({{0, "status", "neq", "pending"}, {1, "grand_total", "gteq", "50"}}, byId, 100, 1);
    QTest::newRow("or") << u"--where status|eq|pending --or-where status|eq|complete --where store_id|eq|1"_s
                        << queryOf({{0, "status", "eq", "pending"},
                                    {0, "status", "eq", "complete"},
                                    {1, "store_id", "eq", "1"}},
                                   byId, 100, 1);
    QTest::newRow("since a time as printed")
        << u"--where created_at|gteq|2026-01-01T12:00:00Z"_s
        << queryOf({{0, "created_at", "gteq", "2026-01-01 12:00:00"}}, byId, 100, 1);
    QTest::newRow("since a day") << u"--where created_at|gteq|2026-01-01"_s
                                 << queryOf({{0, "created_at", "gteq", "2026-01-01"}}, byId, 100, 1);
    QTest::newRow("in") << u"--where status|in|pending,processing"_s
                        << queryOf({{0, "status", "in", "pending,processing"}}, byId, 100, 1);
    QTest::newRow("like") << u"--where customer_email|like|%example%"_s
                          << queryOf({{0, "customer_email", "like", "%example%"}}, byId, 100, 1);
    QTest::newRow("null") << u"--where coupon_code|null"_s << queryOf({{0, "coupon_code", "null", "1"}}, byId, 100, 1);
    QTest::newRow("two sorts") << u"--sort status --sort grand_total:desc --limit 30"_s
                               << queryOf({}, {{"status", "ASC"}, {"grand_total", "DESC"}, {"entity_id", "ASC"}}, 30,
                                          1);
    QTest::newRow("nothing fits") << u"--where status|eq|nosuch"_s
                                  << queryOf({{0, "status", "eq", "nosuch"}}, byId, 100, 1);
}

void TestCliLists::ordersAreWhatTheShopSays()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, query);
    const QStringList expected = idsOf(m_shop->raw("/rest/all/V1/orders?" + query), "increment_id"_L1);
    for (const QString &login : {u"oauth1"_s, u"bearer"_s, u"admin"_s}) {
        const Ran ran = m_shop->cli(u"orders list --live --format json "_s + words, login);
        QVERIFY2(ran.code == 0, ran.told());
        QCOMPARE(idsOf(ran.json().array(), "increment_id"_L1), expected);
    }
}

void TestCliLists::anyWindowOfTheList_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("offset");
    for (const int limit : {0, 1, 7, 100, 101, 150, 1'000}) {
        for (const int offset : {0, 1, 7, 100, 199, 229, 230, 500}) {
            QTest::addRow("%d from %d", limit, offset) << limit << offset;
        }
    }
}

void TestCliLists::anyWindowOfTheList()
{
    QFETCH(int, limit);
    QFETCH(int, offset);
    static const QStringList all =
        idsOf(m_shop->raw("/rest/all/V1/orders?" + queryOf({}, {{"entity_id", "ASC"}}, 1'000, 1)), "entity_id"_L1);
    QCOMPARE(all.size(), 230);
    const Ran ran = m_shop->cli(
        u"orders list --live --format ndjson --columns entity_id --sort entity_id --limit %1 --offset %2"_s.arg(limit)
            .arg(offset));
    QVERIFY2(ran.code == 0, ran.told());
    QStringList ids;
    for (const QByteArray &line : ran.out.split('\n')) {
        if (!line.isEmpty()) {
            ids.append(QString::number(QJsonDocument::fromJson(line).object().value("entity_id"_L1).toInteger()));
        }
    }
    QCOMPARE(ids, all.mid(offset, limit == 0 ? -1 : limit));
}

void TestCliLists::smallPagesOnlyAndOldServers_data()
{
    QTest::addColumn<int>("maximum");
    QTest::addColumn<bool>("repeats");
    QTest::newRow("pages of 20") << 20 << false;
    QTest::newRow("pages of 7") << 7 << false;
    QTest::newRow("repeats the last page") << 0 << true;
    QTest::newRow("both") << 20 << true;
}

void TestCliLists::smallPagesOnlyAndOldServers()
{
    QFETCH(int, maximum);
    QFETCH(bool, repeats);
    practice::ServerOptions options;
    options.maximumPageSize = maximum;
    options.repeatsLastPage = repeats;
    const auto store = startShop(options);
    CliRunner runner;
    QVERIFY(runner
                .addProfile(u"shop"_s, store->baseUrl().toString(), u"oauth1"_s,
                            store->logins().value("oauth1"_L1).toObject())
                .code == 0);
    const QStringList words =
        u"orders list --live --format json --columns entity_id --sort entity_id --limit 45 --offset 199"_s.split(u' ');
    Ran ran = runner.run(words);
    QVERIFY2(ran.code == 0, ran.told());
    QStringList expected =
        idsOf(rawGet(m_shop->store(), "/rest/all/V1/orders?" + queryOf({}, {{"entity_id", "ASC"}}, 1'000, 1))
                  .object()
                  .value("items"_L1)
                  .toArray(),
              "entity_id"_L1);
    QCOMPARE(idsOf(ran.json().array(), "entity_id"_L1), expected.mid(199));
    ran = runner.run(u"orders list --live --format json --limit 10 --offset 500"_s.split(u' '));
    QVERIFY2(ran.code == 0 && ran.json().array().isEmpty(), ran.told());
}

void TestCliLists::everyEntityIsListed_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("id");
    QTest::newRow("products") << u"products list"_s
                              << "/rest/all/V1/products?" + queryOf({}, {{"entity_id", "ASC"}}, 100, 1) << u"sku"_s;
    QTest::newRow("products by type") << u"products list --where type_id|eq|configurable --sort name:desc"_s
                                      << "/rest/all/V1/products?" + queryOf({{0, "type_id", "eq", "configurable"}},
                                                                            {{"name", "DESC"}, {"entity_id", "ASC"}},
                                                                            100, 1)
                                      << u"sku"_s;
    QTest::newRow("product search") << u"products list --search a"_s
                                    << "/rest/all/V1/products?" +
                                           queryOf({{0, "sku", "like", "%a%"}, {0, "name", "like", "%a%"}},
                                                   {{"entity_id", "ASC"}}, 100, 1)
                                    << u"sku"_s;
    QTest::newRow("a store view's products")
        << u"products list --scope nl"_s << "/rest/nl/V1/products?" + queryOf({}, {{"entity_id", "ASC"}}, 100, 1)
        << u"name"_s;
    QTest::newRow("customers") << u"customers list"_s
                               << "/rest/all/V1/customers/search?" + queryOf({}, {{"entity_id", "DESC"}}, 100, 1)
                               << u"email"_s;
    QTest::newRow("stock") << u"stock list --where source_code|eq|ams"_s
                           << "/rest/all/V1/inventory/source-items?" +
                                  queryOf({{0, "source_code", "eq", "ams"}},
                                          {{"sku", "ASC"}, {"source_code", "ASC"}, {"source_item_id", "ASC"}}, 100, 1)
                           << u"sku"_s;
}

void TestCliLists::everyEntityIsListed()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, target);
    QFETCH(QString, id);
    const QStringList expected = idsOf(m_shop->raw(target), QLatin1StringView(id.toLatin1()));
    QVERIFY(!expected.isEmpty());
    const Ran ran = m_shop->cli(words + u" --live --format json"_s);
    QVERIFY2(ran.code == 0, ran.told());
    QCOMPARE(idsOf(ran.json().array(), QLatin1StringView(id.toLatin1())), expected);
}

void TestCliLists::whatTheShopDoesNotHaveIsNamed_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("filter") << u"orders list --live --where grandtotal|gt|1"_s
                            << QByteArray("by 'grandtotal' (similar: grand_total");
    QTest::newRow("inside") << u"orders list --live --where items.sku|eq|1"_s << QByteArray("by 'items.sku'");
    QTest::newRow("sort") << u"orders list --live --sort nosuch"_s << QByteArray("by 'nosuch'");
    QTest::newRow("store view") << u"orders list --live --scope nowhere"_s
                                << QByteArray("'quartermaster-cli scopes list'");
}

void TestCliLists::whatTheShopDoesNotHaveIsNamed()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, named);
    const Ran ran = m_shop->cli(words);
    QVERIFY2(ran.code == 2 && ran.isOneLine() && ran.err.contains(named), ran.told());
}

void TestCliLists::formatsAgree()
{
    const QString words = u"orders list --live --limit 5 --columns entity_id,increment_id,status --format "_s;
    const QJsonArray json = m_shop->cli(words + u"json"_s).json().array();
    QCOMPARE(json.size(), 5);
    QByteArray ndjson;
    QByteArray csv = "entity_id,increment_id,status\r\n";
    QList<QByteArrayList> cells{{"entity_id", "increment_id", "status"}};
    for (const QJsonValue &row : json) {
        const QByteArray id = QByteArray::number(row.toObject().value("entity_id"_L1).toInteger());
        const QByteArray number = row.toObject().value("increment_id"_L1).toString().toUtf8();
        const QByteArray status = row.toObject().value("status"_L1).toString().toUtf8();
        ndjson += R"({"entity_id":)" + id + R"(,"increment_id":")" + number + R"(","status":")" + status + "\"}\n";
        csv += id + ',' + number + ',' + status + "\r\n";
        cells.append({id, number, status});
    }
    QCOMPARE(m_shop->cli(words + u"ndjson"_s).out, ndjson);
    QCOMPARE(m_shop->cli(words + u"csv"_s).out, csv);
    const QList<QByteArray> lines = m_shop->cli(words + u"table"_s).out.split('\n');
    QCOMPARE(lines.size(), cells.size() + 1);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QCOMPARE(lines.at(i).simplified().split(' '), cells.at(i));
    }
    const Ran quiet = m_shop->cli(words + u"table --quiet"_s);
    QCOMPARE(quiet.err, QByteArray());
    QVERIFY(m_shop->cli(words + u"table"_s).err.contains("5 of 230 orders"));
}

void TestCliLists::amountsAndTimes()
{
    const QJsonArray shop = m_shop->raw("/rest/all/V1/orders?" + queryOf({}, {{"entity_id", "DESC"}}, 20, 1));
    const QJsonArray shown = m_shop->cli(u"orders list --live --limit 20 --format json"_s).json().array();
    QCOMPARE(shown.size(), 20);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QJsonObject row = shown.at(i).toObject();
        const QJsonObject order = shop.at(i).toObject();
        QVERIFY(row.value("grand_total"_L1).isString());
        QCOMPARE(row.value("grand_total"_L1).toString().toDouble(), order.value("grand_total"_L1).toDouble());
        QCOMPARE(row.value("order_currency_code"_L1).toString(), order.value("order_currency_code"_L1).toString());
        QString iso = order.value("created_at"_L1).toString();
        iso.replace(10, 1, u"T"_s);
        QCOMPARE(row.value("created_at"_L1).toString(), iso + u'Z');
    }
    const QJsonArray products = m_shop->cli(u"products list --live --limit 3 --format json"_s).json().array();
    QCOMPARE(products.at(0).toObject().value("base_currency_code"_L1).toString(), u"EUR"_s);
}

void TestCliLists::columns()
{
    Ran ran = m_shop->cli(u"orders list --live --limit 3 --format json --columns "_s
                          u"increment_id,billing_address.city,items.sku,payment.method,billing_address"_s);
    QVERIFY2(ran.code == 0, ran.told());
    for (const QJsonValue &value : ran.json().array()) {
        const QJsonObject row = value.toObject();
        QCOMPARE(row.size(), 5);
        QVERIFY2(!row.value("billing_address.city"_L1).toString().isEmpty(), ran.told());
        QVERIFY2(!row.value("items.sku"_L1).toArray().isEmpty(), ran.told());
        QVERIFY2(!row.value("payment.method"_L1).toString().isEmpty(), ran.told());
        QCOMPARE(row.value("billing_address"_L1).toObject().value("city"_L1), row.value("billing_address.city"_L1));
    }
    // Attributes by code; what is neither field nor attribute is refused by name.
    ran = m_shop->cli(u"products list --live --limit 50 --format json --columns sku,url_key"_s);
    QVERIFY2(ran.code == 0, ran.told());
    for (const QJsonValue &row : ran.json().array()) {
        QVERIFY2(!row.toObject().value("url_key"_L1).toString().isEmpty(), ran.told());
    }
    ran = m_shop->cli(u"products list --live --columns sku,no_such_attribute"_s);
    QVERIFY2(ran.code == 2 && ran.isOneLine() && ran.err.contains("'no_such_attribute'"), ran.told());
    ran = m_shop->cli(u"products list --live --columns sku,pirce"_s);
    QVERIFY2(ran.code == 2 && ran.isOneLine() && ran.err.contains("similar: price"), ran.told());
}

QTEST_GUILESS_MAIN(TestCliLists)
#include "tst_clilists.moc"
