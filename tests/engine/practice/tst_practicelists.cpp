// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceclient.h"

#include <QJsonArray>
#include <QtTest>

#include <functional>

using namespace qm::practice;
using namespace Qt::StringLiterals;

/// Lists over the wire: each condition against what the unfiltered list says, paging, sorting, masks.
class TestPracticeLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void conditions_data();
    void conditions();
    void groups();
    void sorts_data();
    void sorts();
    void pages_data();
    void pages();
    void unknownFields_data();
    void unknownFields();
    void echo();
    void masks_data();
    void masks();
    void changesAreSeen();
    void wholeTable();

private:
    using Matcher = std::function<bool(const QJsonObject &)>;
    static constexpr int orderCount = 300;

    [[nodiscard]] QJsonArray items(const QByteArray &query)
    {
        return m_client->get("/rest/V1/orders?" + query).object().value("items"_L1).toArray();
    }
    [[nodiscard]] static QList<qint64> ids(const QJsonArray &list)
    {
        QList<qint64> out;
        for (const QJsonValue item : list) {
            out.append(item["entity_id"_L1].toInteger());
        }
        return out;
    }

    std::unique_ptr<PracticeStore> m_store;
    std::unique_ptr<PracticeClient> m_client;
    QJsonArray m_all;
};

namespace {

const QByteArray fields =
    "&fields=items[entity_id,status,store_id,grand_total,created_at,customer_email,increment_id,customer_id]";

QString textOf(const QJsonObject &order, const char *name)
{
    return order.value(QLatin1StringView(name)).toString();
}

} // namespace

void TestPracticeLists::initTestCase()
{
    ServerOptions options;
    options.shop.orders = orderCount;
    options.shop.products = 200;
    auto store = PracticeStore::start(options);
    QVERIFY2(store, store ? "" : qPrintable(store.error().message));
    m_store = std::move(*store);
    m_client = std::make_unique<PracticeClient>(*m_store);
    QVERIFY(m_client->logInAsAdmin(*m_store));
    m_all = items("searchCriteria=" + fields);
    QCOMPARE(m_all.size(), orderCount);
}

void TestPracticeLists::conditions_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Matcher>("matcher");
    const auto row = [](const char *field, const char *condition, const QByteArray &value, Matcher matcher) {
        QTest::addRow("%s %s %s", field, condition, value.constData())
            << QByteArray(field) << QByteArray(condition) << value << std::move(matcher);
    };
    const auto id = [](const QJsonObject &order) { return order.value("entity_id"_L1).toInteger(); };
    const auto total = [](const QJsonObject &order) { return order.value("grand_total"_L1).toDouble(); };
    const auto status = [](const QJsonObject &order) { return textOf(order, "status"); };
    const auto created = [](const QJsonObject &order) { return textOf(order, "created_at"); };
    const auto email = [](const QJsonObject &order) { return textOf(order, "customer_email"); };
    const auto isGuest = [](const QJsonObject &order) { return !order.contains("customer_id"_L1); };
    row("entity_id", "eq", "17", [=](auto &o) { return id(o) == 17; });
    row("entity_id", "neq", "17", [=](auto &o) { return id(o) != 17; });
    row("entity_id", "gt", "250", [=](auto &o) { return id(o) > 250; });
    row("entity_id", "gteq", "250", [=](auto &o) { return id(o) >= 250; });
    row("entity_id", "lt", "10", [=](auto &o) { return id(o) < 10; });
    row("entity_id", "lteq", "10", [=](auto &o) { return id(o) <= 10; });
    row("entity_id", "from", "290", [=](auto &o) { return id(o) >= 290; });
    row("entity_id", "to", "4", [=](auto &o) { return id(o) <= 4; });
    row("entity_id", "in", "5,7,9999", [=](auto &o) { return id(o) == 5 || id(o) == 7; });
    row("entity_id", "nin", "5,7", [=](auto &o) { return id(o) != 5 && id(o) != 7; });
    row("entity_id", "gte", "17", [=](auto &o) { return id(o) == 17; });
    row("entity_id", "like", "1_", [=](auto &o) { return id(o) >= 10 && id(o) < 20; });
    row("entity_id", "regexp", "^29", [=](auto &o) { return id(o) == 29 || (id(o) >= 290 && id(o) < 300); });
    row("entity_id", "ntoa", "0.0.0.9", [=](auto &o) { return id(o) == 9; });
    row("grand_total", "gteq", "200", [=](auto &o) { return total(o) >= 200; });
    row("grand_total", "lt", "99.99", [=](auto &o) { return total(o) < 99.99; });
    row("status", "eq", "COMPLETE", [=](auto &o) { return status(o) == u"complete"; });
    row("status", "neq", "complete", [=](auto &o) { return !status(o).isEmpty() && status(o) != u"complete"; });
    row("status", "seq", "complete", [=](auto &o) { return status(o) == u"complete"; });
    row("status", "sneq", "", [=](auto &o) { return !status(o).isEmpty(); });
    row("status", "in", "pending,closed", [=](auto &o) { return status(o) == u"pending" || status(o) == u"closed"; });
    row("status", "nin", "pending,closed",
        [=](auto &o) { return !status(o).isEmpty() && status(o) != u"pending" && status(o) != u"closed"; });
    row("status", "like", "p%g", [=](auto &o) { return status(o).startsWith(u'p') && status(o).endsWith(u'g'); });
    row("status", "nlike", "p%", [=](auto &o) { return !status(o).isEmpty() && !status(o).startsWith(u'p'); });
    row("store_id", "finset", "2", [](auto &o) { return o.value("store_id"_L1).toInt() == 2; });
    row("store_id", "nfinset", "2", [](auto &o) { return o.value("store_id"_L1).toInt() != 2; });
    row("customer_id", "null", "1", isGuest);
    row("customer_id", "notnull", "1", [=](auto &o) { return !isGuest(o); });
    row("customer_email", "like", "%example.com", [=](auto &o) { return email(o).endsWith(u"example.com"); });
    row("created_at", "gt", "2026-11-20 12:00:00", [=](auto &o) { return created(o) > u"2026-11-20 12:00:00"; });
    row("created_at", "gt", "2026-11-20T12:00:00Z", [=](auto &o) { return created(o) > u"2026-11-20 12:00:00"; });
    row("created_at", "gteq", "not a date", [](auto &) { return true; });
    row("created_at", "lteq", "not a date", [](auto &) { return false; });
}

void TestPracticeLists::conditions()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, value);
    QFETCH(Matcher, matcher);
    QList<qint64> expected;
    for (const QJsonValue order : std::as_const(m_all)) {
        if (matcher(order.toObject())) {
            expected.append(order["entity_id"_L1].toInteger());
        }
    }
    const QByteArray query = practiceFilter(0, field, condition, value);
    QCOMPARE(ids(items(query + "&fields=items[entity_id]")), expected);
    QCOMPARE(
        m_client->get("/rest/V1/orders?" + query + "&fields=total_count").object().value("total_count"_L1).toInteger(),
        expected.size());
}

void TestPracticeLists::groups()
{
    const QByteArray both =
        practiceFilter(0, "entity_id", "gt", "10") + '&' + practiceFilter(1, "entity_id", "lteq", "12");
    QCOMPARE(ids(items(both)), (QList<qint64>{11, 12}));
    const QByteArray either = practiceFilter(0, "entity_id", "eq", "3") +
                              "&searchCriteria[filter_groups][0][filters][1][field]=entity_id&"
                              "searchCriteria[filter_groups][0][filters][1][value]=9";
    QCOMPARE(ids(items(either)), (QList<qint64>{3, 9}));
    // from and to on one field in one group are one range (magento-facts 1.6)
    const QByteArray range = practiceFilter(0, "entity_id", "from", "3") +
                             "&searchCriteria[filter_groups][0][filters][1][field]=entity_id&searchCriteria[filter_"
                             "groups][0][filters][1][value]=5"
                             "&searchCriteria[filter_groups][0][filters][1][condition_type]=to";
    QCOMPARE(ids(items(range)), (QList<qint64>{3, 4, 5}));
}

void TestPracticeLists::sorts_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("direction");
    for (const char *field : {"entity_id", "created_at", "grand_total", "status", "customer_email"}) {
        for (const char *direction : {"ASC", "DESC", "asc", ""}) {
            QTest::addRow("%s %s", field, direction) << QByteArray(field) << QByteArray(direction);
        }
    }
}

void TestPracticeLists::sorts()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, direction);
    QByteArray query = "searchCriteria[sortOrders][0][field]=" + field + fields;
    if (!direction.isEmpty()) {
        query += "&searchCriteria[sortOrders][0][direction]=" + direction;
    }
    const QJsonArray whole = items(query);
    QCOMPARE(whole.size(), orderCount);
    const bool ascending = direction.toUpper() == "ASC";
    for (qsizetype i = 1; i < whole.size(); ++i) {
        const QJsonValue before = whole.at(i - 1)[QLatin1StringView(field)];
        const QJsonValue after = whole.at(i)[QLatin1StringView(field)];
        if (before.isDouble()) {
            QVERIFY(ascending ? before.toDouble() <= after.toDouble() : before.toDouble() >= after.toDouble());
        } else if (before.isString() && after.isString()) {
            const int order = before.toString().compare(after.toString(), Qt::CaseInsensitive);
            QVERIFY(ascending ? order <= 0 : order >= 0);
        }
    }
    // Page by page it is the same list.
    QJsonArray paged;
    for (int page = 1; page <= 6; ++page) {
        for (const QJsonValue item :
             items(query + "&searchCriteria[pageSize]=50&searchCriteria[currentPage]=" + QByteArray::number(page))) {
            paged.append(item);
        }
    }
    QCOMPARE(paged, whole);
}

void TestPracticeLists::pages_data()
{
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<qint64>("first");
    const auto row = [](const char *size, const char *page, qsizetype count, qint64 first) {
        QTest::addRow("size %s page %s", size, page) << QByteArray(size) << QByteArray(page) << count << first;
    };
    row("7", "1", 7, 1);
    row("7", "2", 7, 8);
    row("7", "43", 6, 295);
    row("7", "44", 0, 0);
    row("7", "9999", 0, 0);
    row("7", "0", 7, 1);
    row("7", "-1", 7, 1);
    row("0", "1", 300, 1);
    row("0", "5", 300, 1);
    row("100000", "1", 300, 1);
    row("-5", "1", 1, 1);
    row("300", "1", 300, 1);
    row("300", "2", 0, 0);
}

void TestPracticeLists::pages()
{
    QFETCH(QByteArray, size);
    QFETCH(QByteArray, page);
    QFETCH(qsizetype, count);
    QFETCH(qint64, first);
    const QByteArray query = "searchCriteria[pageSize]=" + size + "&searchCriteria[currentPage]=" + page;
    const QJsonObject answer = m_client->get("/rest/V1/orders?" + query).object();
    QCOMPARE(answer.value("total_count"_L1).toInt(), orderCount);
    QVERIFY(answer.value("items"_L1).isArray());
    const QList<qint64> got = ids(answer.value("items"_L1).toArray());
    QCOMPARE(got.size(), count);
    QCOMPARE(got.isEmpty() ? 0 : got.first(), first);
}

void TestPracticeLists::unknownFields_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const QByteArray filter = practiceFilter(0, "bogus", "eq", "1");
    const QByteArray sort = "searchCriteria[sortOrders][0][field]=bogus&searchCriteria[pageSize]=1";
    QTest::newRow("orders filter") << "/rest/V1/orders?" + filter << 500;
    QTest::newRow("orders sort") << "/rest/V1/orders?" + sort << 500;
    QTest::newRow("products filter") << "/rest/V1/products?" + filter << 400;
    QTest::newRow("products sort") << "/rest/V1/products?" + sort << 200;
    QTest::newRow("customers filter") << "/rest/V1/customers/search?" + filter << 400;
    QTest::newRow("source items filter") << "/rest/V1/inventory/source-items?" + filter << 500;
    QTest::newRow("no field") << QByteArray("/rest/V1/orders?searchCriteria[filter_groups][0][filters][0][value]=x")
                              << 500;
}

void TestPracticeLists::unknownFields()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    const PracticeAnswer answer = m_client->get(target);
    QCOMPARE(answer.status, status);
    if (status == 500) {
        QVERIFY(answer.message().startsWith(
            u"Internal Error. Details are available in Magento log file. Report ID: webapi-"));
    } else if (status == 400) {
        const QByteArray refused =
            R"({"message":"The \"%1\" attribute name is invalid. Reset the name and try again.","parameters":["bogus"]})";
        QCOMPARE(answer.body, refused);
    }
}

void TestPracticeLists::echo()
{
    const QByteArray query =
        practiceFilter(0, "status", "neq", "x,y") + "&searchCriteria[pageSize]=1&fields=search_criteria";
    QCOMPARE(
        m_client->get("/rest/V1/orders?" + query).body,
        QByteArray(
            R"({"search_criteria":{"filter_groups":[{"filters":[{"field":"status","value":"x,y","condition_type":"neq"}]}],"page_size":1}})"));
}

void TestPracticeLists::masks_data()
{
    QTest::addColumn<QByteArray>("mask");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("two members") << QByteArray("items[entity_id],total_count")
                                 << QByteArray(R"({"items":[{"entity_id":1}],"total_count":300})");
    QTest::newRow("encoded") << QByteArray("items%5Bentity_id%5D%2Ctotal_count")
                             << QByteArray(R"({"items":[{"entity_id":1}],"total_count":300})");
    QTest::newRow("a blank") << QByteArray("items%5Bentity_id%2C%20status%5D") << QByteArray("[]");
    QTest::newRow("unknown") << QByteArray("bogus") << QByteArray("[]");
    QTest::newRow("count only") << QByteArray("total_count") << QByteArray(R"({"total_count":300})");
}

void TestPracticeLists::masks()
{
    QFETCH(QByteArray, mask);
    QFETCH(QByteArray, body);
    QCOMPARE(m_client->get("/rest/V1/orders?searchCriteria[pageSize]=1&fields=" + mask).body, body);
}

/// A list remembered from before a write must not be served after it.
void TestPracticeLists::changesAreSeen()
{
    const QByteArray list = "/rest/V1/orders?searchCriteria[pageSize]=1&fields=items[status_histories[comment]]&" +
                            practiceFilter(0, "entity_id", "eq", "30");
    QVERIFY(!m_client->get(list).body.contains("fresh"));
    QCOMPARE(
        m_client
            ->post("/rest/V1/orders/30/comments", R"({"statusHistory":{"comment":"fresh","is_customer_notified":0}})")
            .status,
        200);
    QVERIFY(m_client->get(list).body.contains("fresh"));
}

void TestPracticeLists::wholeTable()
{
    ServerOptions options;
    options.shop.orders = 60'000;
    options.shop.products = 126;
    auto store = PracticeStore::start(options);
    QVERIFY(store);
    PracticeClient client(**store);
    QVERIFY(client.logInAsAdmin(**store));
    const PracticeAnswer answer = client.get("/rest/V1/orders?searchCriteria="); // more than PHP could hold
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.object()["messages"_L1]["error"_L1][0]["code"_L1].toInt(), 500);
    QCOMPARE(client.get("/rest/V1/orders?searchCriteria=&fields=total_count").body,
             QByteArray(R"({"total_count":60000})"));
    const QByteArray deep =
        "/rest/V1/"
        "orders?searchCriteria[sortOrders][0][field]=grand_total&searchCriteria[sortOrders][1][field]=entity_id"
        "&searchCriteria[pageSize]=100&fields=items[entity_id,grand_total]&searchCriteria[currentPage]=";
    double last = std::numeric_limits<double>::max();
    for (const int page : {1, 2, 20, 21, 300, 600}) { // across the border between the kept head and the whole list
        for (const QJsonValue item : client.get(deep + QByteArray::number(page)).object().value("items"_L1).toArray()) {
            QVERIFY(item["grand_total"_L1].toDouble() <= last);
            last = item["grand_total"_L1].toDouble();
        }
    }
}

QTEST_GUILESS_MAIN(TestPracticeLists)
#include "tst_practicelists.moc"
