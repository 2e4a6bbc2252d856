// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command line lists is what the shop says: compared with plain HTTP requests for the same criteria.
#include "clirunner.h"

#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

namespace {

/// The searchCriteria of a test, written by hand as a person would with curl.
struct Criterion
{
    int group;
    const char *field;
    const char *condition;
    const char *value;
};

QByteArray queryOf(const QList<Criterion> &criteria, const QList<std::pair<QByteArray, QByteArray>> &sorts, int size,
                   int page)
{
    QByteArray query = "searchCriteria[pageSize]=" + QByteArray::number(size) +
                       "&searchCriteria[currentPage]=" + QByteArray::number(page);
    QHash<int, int> counts;
    for (const Criterion &criterion : criteria) {
        const QByteArray filter = "&searchCriteria[filter_groups][" + QByteArray::number(criterion.group) +
                                  "][filters][" + QByteArray::number(counts[criterion.group]++) + "]";
        query += filter + "[field]=" + criterion.field + filter + "[condition_type]=" + criterion.condition + filter +
                 "[value]=" + QUrl::toPercentEncoding(QString::fromUtf8(criterion.value));
    }
    for (qsizetype i = 0; i < sorts.size(); ++i) {
        const QByteArray order = "&searchCriteria[sortOrders][" + QByteArray::number(i) + "]";
        query += order + "[field]=" + sorts.at(i).first + order + "[direction]=" + sorts.at(i).second;
    }
    return query;
}

QStringList idsOf(const QJsonArray &items, QLatin1StringView name)
{
    QStringList ids;
    for (const QJsonValue &item : items) {
        const QJsonValue id = item.toObject().value(name);
        ids.append(id.isString() ? id.toString() : QString::number(id.toInteger()));
    }
    return ids;
}

} // namespace

class TestCliLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyLoginIsHealthy_data();
    void everyLoginIsHealthy();
    void ordersAreWhatTheShopSays_data();
    void ordersAreWhatTheShopSays();
    void anyWindowOfTheList_data();
    void anyWindowOfTheList();
    void smallPagesOnlyAndOldServers_data();
    void smallPagesOnlyAndOldServers();
    void everyEntityIsListed_data();
    void everyEntityIsListed();
    void formatsAgree();
    void amountsAndTimes();
    void columns();
    void orderShow();
    void productShow();
    void customerAndStockShow();
    void notFound_data();
    void notFound();
    void scopes();
    void graphQl();
    void guards();
    void theDialectIsRemembered();
    void limitedLogin();
    void cleanupTestCase();

private:
    Ran cli(const QString &line, const QString &profile = u"oauth1"_s) const;
    QJsonArray raw(const QByteArray &target) const;

    std::unique_ptr<practice::PracticeStore> m_store;
    std::unique_ptr<CliRunner> m_cli;
};

/// `|` stands for a blank inside one word.
Ran TestCliLists::cli(const QString &line, const QString &profile) const
{
    QStringList words = line.split(u' ');
    words.replaceInStrings(u"|"_s, u" "_s);
    return m_cli->run(QStringList{u"--profile"_s, profile} + words);
}

QJsonArray TestCliLists::raw(const QByteArray &target) const
{
    return rawGet(*m_store, target).object().value("items"_L1).toArray();
}

void TestCliLists::initTestCase()
{
    m_store = startShop();
    m_cli = std::make_unique<CliRunner>();
    const QJsonObject logins = m_store->logins();
    for (const QString &login : logins.keys()) {
        const Ran ran = m_cli->addProfile(login, m_store->baseUrl().toString(),
                                          login == u"limited"_s ? u"oauth1"_s : login, logins.value(login).toObject());
        QVERIFY2(ran.code == 0, ran.told());
    }
}

void TestCliLists::everyLoginIsHealthy_data()
{
    QTest::addColumn<QString>("login");
    for (const QString &login : {u"oauth1"_s, u"bearer"_s, u"admin"_s, u"customer"_s}) {
        QTest::newRow(qPrintable(login)) << login;
    }
}

void TestCliLists::everyLoginIsHealthy()
{
    QFETCH(QString, login);
    Ran ran = cli(u"doctor --format json"_s, login);
    QVERIFY2(ran.code == 0 && ran.err.isEmpty(), ran.told());
    const QJsonArray findings = ran.json().array();
    QVERIFY(findings.size() >= 3);
    for (const QJsonValue &finding : findings) {
        const QString level = finding.toObject().value("level"_L1).toString();
        QVERIFY2(level == u"ok"_s || level == u"skipped"_s, ran.told());
    }
    ran = cli(u"doctor"_s, login);
    QVERIFY2(ran.code == 0 && ran.out.startsWith("ok "), ran.told());
    ran = cli(u"profile test"_s, login);
    QVERIFY2(ran.code == 0 && ran.out.count('\n') == 1 && ran.out.contains(login.toUtf8()), ran.told());
}

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
    const QStringList expected = idsOf(raw("/rest/all/V1/orders?" + query), "increment_id"_L1);
    for (const QString &login : {u"oauth1"_s, u"bearer"_s, u"admin"_s}) {
        const Ran ran = cli(u"orders list --live --format json "_s + words, login);
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
        idsOf(raw("/rest/all/V1/orders?" + queryOf({}, {{"entity_id", "ASC"}}, 1'000, 1)), "entity_id"_L1);
    QCOMPARE(all.size(), 230);
    const Ran ran = cli(
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
        idsOf(rawGet(*m_store, "/rest/all/V1/orders?" + queryOf({}, {{"entity_id", "ASC"}}, 1'000, 1))
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
                                  queryOf({{0, "source_code", "eq", "ams"}}, {{"source_item_id", "ASC"}}, 100, 1)
                           << u"sku"_s;
}

void TestCliLists::everyEntityIsListed()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, target);
    QFETCH(QString, id);
    const QStringList expected = idsOf(raw(target), QLatin1StringView(id.toLatin1()));
    QVERIFY(!expected.isEmpty());
    const Ran ran = cli(words + u" --live --format json"_s);
    QVERIFY2(ran.code == 0, ran.told());
    QCOMPARE(idsOf(ran.json().array(), QLatin1StringView(id.toLatin1())), expected);
}

void TestCliLists::formatsAgree()
{
    const QString words = u"orders list --live --limit 5 --columns entity_id,increment_id,status --format "_s;
    const QJsonArray json = cli(words + u"json"_s).json().array();
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
    QCOMPARE(cli(words + u"ndjson"_s).out, ndjson);
    QCOMPARE(cli(words + u"csv"_s).out, csv);
    const QList<QByteArray> lines = cli(words + u"table"_s).out.split('\n');
    QCOMPARE(lines.size(), cells.size() + 1);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QCOMPARE(lines.at(i).simplified().split(' '), cells.at(i));
    }
    const Ran quiet = cli(words + u"table --quiet"_s);
    QCOMPARE(quiet.err, QByteArray());
    QVERIFY(cli(words + u"table"_s).err.contains("5 of 230 orders"));
}

void TestCliLists::amountsAndTimes()
{
    const QJsonArray shop = raw("/rest/all/V1/orders?" + queryOf({}, {{"entity_id", "DESC"}}, 20, 1));
    const QJsonArray shown = cli(u"orders list --live --limit 20 --format json"_s).json().array();
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
    const QJsonArray products = cli(u"products list --live --limit 3 --format json"_s).json().array();
    QCOMPARE(products.at(0).toObject().value("base_currency_code"_L1).toString(), u"EUR"_s);
}

void TestCliLists::columns()
{
    Ran ran = cli(u"orders list --live --limit 3 --format json --columns "_s
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
    ran = cli(u"products list --live --limit 50 --format json --columns sku,url_key"_s);
    QVERIFY2(ran.code == 0, ran.told());
    for (const QJsonValue &row : ran.json().array()) {
        QVERIFY2(!row.toObject().value("url_key"_L1).toString().isEmpty(), ran.told());
    }
    ran = cli(u"products list --live --columns sku,no_such_attribute"_s);
    QVERIFY2(ran.code == 2 && ran.isOneLine() && ran.err.contains("'no_such_attribute'"), ran.told());
    ran = cli(u"products list --live --columns sku,pirce"_s);
    QVERIFY2(ran.code == 2 && ran.isOneLine() && ran.err.contains("similar: price"), ran.told());
}

void TestCliLists::orderShow()
{
    // Stores count alike here, as in many shops: some numbers name one order, some name several.
    QHash<QString, QJsonArray> byNumber;
    for (const QJsonValue &order : raw("/rest/all/V1/orders?" + queryOf({}, {{"entity_id", "DESC"}}, 1'000, 1))) {
        byNumber[order.toObject().value("increment_id"_L1).toString()].append(order);
    }
    QJsonObject order;
    QJsonArray shared;
    for (const QJsonArray &orders : std::as_const(byNumber)) {
        if (orders.size() == 1) {
            order = orders.at(0).toObject();
        } else {
            shared = orders;
        }
    }
    const QString number = order.value("increment_id"_L1).toString();
    const QString id = QString::number(order.value("entity_id"_L1).toInteger());
    for (const QString &name : {number, u'#' + id}) {
        const Ran ran = cli(u"orders show %1 --live --format json"_s.arg(name));
        QVERIFY2(ran.code == 0 && ran.err.isEmpty(), ran.told());
        const QJsonObject shown = ran.json().object();
        QCOMPARE(shown.value("increment_id"_L1).toString(), number);
        // Nothing of the shop's document is lost.
        for (const QString &key : order.keys()) {
            QVERIFY2(shown.contains(key), qPrintable(key));
        }
        QCOMPARE(shown.value("items"_L1).toArray().size(), order.value("items"_L1).toArray().size());
        QCOMPARE(cli(u"orders show %1 --live --format ndjson"_s.arg(name)).json().object(), shown);
    }
    const QString ambiguous = shared.at(0).toObject().value("increment_id"_L1).toString();
    const Ran several = cli(u"orders show %1 --live"_s.arg(ambiguous));
    QVERIFY2(several.code == 1 && several.isOneLine(), several.told());
    for (const QString &each : idsOf(shared, "entity_id"_L1)) {
        QVERIFY2(several.err.contains('#' + each.toUtf8() + ' '), several.told());
        const Ran one = cli(u"orders show #%1 --live --format json"_s.arg(each));
        QCOMPARE(one.json().object().value("increment_id"_L1).toString(), ambiguous);
    }
    const Ran table = cli(u"orders show %1 --live"_s.arg(number));
    QVERIFY2(table.code == 0 && table.out.contains("\nitems\n") && table.out.contains(number.toUtf8()), table.told());
    const Ran csv = cli(u"orders show %1 --live --format csv"_s.arg(number));
    QVERIFY2(csv.code == 0 && csv.out.count("\r\n") == 2, csv.told());
}

void TestCliLists::productShow()
{
    const QJsonArray products = raw("/rest/all/V1/products?" + queryOf({}, {{"entity_id", "ASC"}}, 150, 1));
    QVERIFY(products.size() > 100);
    int strange = 0;
    QSet<QString> types;
    for (const QJsonValue &product : products) {
        const QString sku = product.toObject().value("sku"_L1).toString();
        const QString type = product.toObject().value("type_id"_L1).toString();
        const bool isStrange = QUrl::toPercentEncoding(sku) != sku.toLatin1();
        if (!isStrange && types.contains(type)) {
            continue;
        }
        strange += isStrange ? 1 : 0;
        types.insert(type);
        const Ran ran = m_cli->run({u"--profile"_s, u"oauth1"_s, u"products"_s, u"show"_s, u"--live"_s, u"--format"_s,
                                    u"json"_s, u"--"_s, sku});
        QVERIFY2(ran.code == 0, QByteArray(sku.toUtf8() + ": " + ran.told()).constData());
        QCOMPARE(ran.json().object().value("sku"_L1).toString(), sku);
    }
    QVERIFY(strange >= 3);
    QCOMPARE(types.size(), 6);
}

void TestCliLists::customerAndStockShow()
{
    const QJsonObject customer =
        raw("/rest/all/V1/customers/search?" + queryOf({}, {{"entity_id", "ASC"}}, 1, 1)).at(0).toObject();
    const QString email = customer.value("email"_L1).toString();
    for (const QString &name : {email, QString::number(customer.value("id"_L1).toInteger())}) {
        const Ran ran = cli(u"customers show %1 --live --format json"_s.arg(name));
        QVERIFY2(ran.code == 0, ran.told());
        QCOMPARE(ran.json().object().value("email"_L1).toString(), email);
    }
    const QJsonObject item =
        raw("/rest/all/V1/inventory/source-items?" + queryOf({}, {{"source_item_id", "ASC"}}, 1, 1)).at(0).toObject();
    const QString sku = item.value("sku"_L1).toString();
    const Ran ran =
        m_cli->run({u"--profile"_s, u"admin"_s, u"stock"_s, u"show"_s, sku, u"--live"_s, u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == 0, ran.told());
    const QJsonObject stock = ran.json().object();
    QCOMPARE(stock.value("sku"_L1).toString(), sku);
    QVERIFY2(!stock.value("source_items"_L1).toArray().isEmpty(), ran.told());
    QCOMPARE(idsOf(stock.value("stocks"_L1).toArray(), "stock_id"_L1),
             idsOf(raw("/rest/all/V1/inventory/stocks?" + queryOf({}, {{"stock_id", "ASC"}}, 100, 1)), "stock_id"_L1));
    QVERIFY2(stock.value("stock_item"_L1).toObject().contains("qty"_L1), ran.told());
}

void TestCliLists::notFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("order by number") << u"orders show 999999999"_s << 1;
    QTest::newRow("order by id") << u"orders show #999999999"_s << 1;
    QTest::newRow("order by nonsense") << u"orders show #12x"_s << 2;
    QTest::newRow("product") << u"products show no-such-sku"_s << 1;
    QTest::newRow("product with a slash") << u"products show no/such/sku"_s << 1;
    QTest::newRow("product with a blank before") << u"products show |x"_s << 2;
    QTest::newRow("customer by id") << u"customers show 999999999"_s << 1;
    QTest::newRow("customer by address") << u"customers show nobody@nowhere.example"_s << 1;
    QTest::newRow("customer by nonsense") << u"customers show nobody"_s << 2;
    QTest::newRow("stock") << u"stock show no-such-sku"_s << 1;
}

void TestCliLists::notFound()
{
    QFETCH(QString, words);
    QFETCH(int, code);
    const Ran ran = cli(words + u" --live"_s);
    QVERIFY2(ran.code == code && ran.isOneLine(), ran.told());
}

void TestCliLists::scopes()
{
    const Ran ran = cli(u"scopes list --format json"_s);
    QVERIFY2(ran.code == 0, ran.told());
    QStringList views;
    QHash<QString, int> types;
    for (const QJsonValue &value : ran.json().array()) {
        const QJsonObject row = value.toObject();
        ++types[row.value("type"_L1).toString()];
        if (row.value("type"_L1).toString() == u"store_view"_s) {
            views.append(row.value("code"_L1).toString());
        }
    }
    for (const QString &code : {u"default"_s, u"nl"_s, u"outlet_en"_s, u"de_b2b"_s}) {
        QVERIFY2(views.contains(code), ran.told());
    }
    QVERIFY(types.value(u"website"_s) >= 2 && types.value(u"store_group"_s) >= 2);
    const Ran unknown = cli(u"orders list --live --scope nowhere"_s);
    QVERIFY2(unknown.code != 0 && unknown.isOneLine(), unknown.told());
}

void TestCliLists::graphQl()
{
    const QString file = m_cli->writeFile(u"query.graphql"_s, "{ storeConfig { code base_currency_code } }");
    Ran ran = m_cli->run({u"--profile"_s, u"oauth1"_s, u"graphql"_s, file, u"--scope"_s, u"nl"_s});
    QVERIFY2(ran.code == 0 && ran.err.isEmpty(), ran.told());
    QCOMPARE(
        ran.json().object().value("data"_L1).toObject().value("storeConfig"_L1).toObject().value("code"_L1).toString(),
        u"nl"_s);
    ran = m_cli->run({u"--profile"_s, u"oauth1"_s, u"graphql"_s, u"-"_s, u"--format"_s, u"ndjson"_s},
                     R"({"query": "{ products(search: \"a\", pageSize: 1) { total_count } }"})");
    QVERIFY2(ran.code == 0 && ran.out.count('\n') == 1 && ran.out.contains("total_count"), ran.told());
    ran = m_cli->run({u"--profile"_s, u"oauth1"_s, u"graphql"_s, u"-"_s}, "{ nosuchfield }");
    QVERIFY2(ran.code == 1 && ran.err.count('\n') == 1, ran.told());
    ran = m_cli->run({u"--profile"_s, u"oauth1"_s, u"graphql"_s, u"-"_s}, " ");
    QVERIFY2(ran.code == 2 && ran.isOneLine(), ran.told());
    ran = m_cli->run({u"--profile"_s, u"oauth1"_s, u"graphql"_s, u"-"_s, u"--variables"_s, u"[1"_s}, "{ a }");
    QVERIFY2(ran.code == 2 && ran.isOneLine() && ran.err.contains("--variables"), ran.told());
}

void TestCliLists::guards()
{
    CliRunner runner;
    const QJsonObject secrets = m_store->logins().value("oauth1"_L1).toObject();
    const QString url = m_store->baseUrl().toString();
    QVERIFY(runner.addProfile(u"live"_s, url, u"oauth1"_s, secrets, {u"--live"_s}).code == 0);
    QVERIFY(runner.addProfile(u"locked"_s, url, u"oauth1"_s, secrets, {u"--read-only"_s}).code == 0);
    const qsizetype before = m_store->requests().size();
    const QByteArray mutation = "mutation { createEmptyCart }";
    Ran ran = runner.run({u"--profile"_s, u"live"_s, u"graphql"_s, u"-"_s}, mutation);
    QVERIFY2(ran.code == 5 && ran.isOneLine() && ran.err.contains("--yes"), ran.told());
    ran = runner.run({u"--profile"_s, u"locked"_s, u"graphql"_s, u"-"_s, u"--yes"_s}, mutation);
    QVERIFY2(ran.code == 5 && ran.isOneLine() && ran.err.contains("read-only"), ran.told());
    QCOMPARE(m_store->requests().size(), before);
}

void TestCliLists::theDialectIsRemembered()
{
    practice::ServerOptions options;
    options.asSentSigning = true;
    const auto store = startShop(options);
    CliRunner runner;
    QVERIFY(runner
                .addProfile(u"shop"_s, store->baseUrl().toString(), u"oauth1"_s,
                            store->logins().value("oauth1"_L1).toObject())
                .code == 0);
    const Ran ran = runner.run({u"doctor"_s, u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == 0, ran.told());
    const Ran shown = runner.run({u"profile"_s, u"show"_s, u"--format"_s, u"json"_s});
    QCOMPARE(shown.json().object().value("dialect"_L1).toString(), u"as-sent"_s);
}

void TestCliLists::limitedLogin()
{
    Ran ran = cli(u"orders list --live --limit 1 --format json"_s, u"limited"_s);
    QVERIFY2(ran.code == 0 && ran.json().array().size() == 1, ran.told());
    for (const QString &words :
         {u"products list --live"_s, u"customers list --live"_s, u"stock list --live"_s, u"scopes list"_s}) {
        ran = cli(words, u"limited"_s);
        QVERIFY2(ran.code == 3 && ran.isOneLine() && ran.err.contains("Magento_"), ran.told());
    }
    ran = cli(u"doctor --format json"_s, u"limited"_s);
    QVERIFY2(ran.code == 0 && ran.out.contains("\"warn\""), ran.told());
}

void TestCliLists::cleanupTestCase()
{
    QCOMPARE(m_cli->leak(), QString());
}

QTEST_GUILESS_MAIN(TestCliLists)
#include "tst_clilists.moc"
