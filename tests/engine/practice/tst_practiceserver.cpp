// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceclient.h"
#include "startedshop.h"

#include "domain/utctime.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace qm::practice;
using namespace qm::practicetest;
using namespace Qt::StringLiterals;

class TestPracticeServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errors_data();
    void errors();
    void bodies_data();
    void bodies();
    void acceptXml();
    void gzip();
    void headAndOptions();
    void manyClientsAtOnce();
    void stateSurvivesRestart();
    void asyncCalls();
    void oneBadShapeRefusesTheBulk_data();
    void oneBadShapeRefusesTheBulk();
    void stopsWithClientsConnected();
    void logsRequests();
};

void TestPracticeServer::errors_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *method, const char *target, int status, const char *type, const QString &message) {
        QTest::addRow("%s %s", method, target)
            << QByteArray(method) << QByteArray(target) << status << QByteArray(type) << message;
    };
    const char *json = "application/json; charset=utf-8";
    const char *html = "text/html; charset=UTF-8";
    const QString noRoute = u"Request does not match any route."_s;
    const QString notProcessed = u"Specified request cannot be processed."_s;
    row("GET", "/rest/all/V1/nosuchthing", 404, json, noRoute);
    row("DELETE", "/rest/all/V1/orders/1", 404, json, noRoute);
    row("GET", "/rest/V1/integration/admin/token", 404, json, noRoute);
    row("GET", "/rest/V2/orders/1", 404, json, noRoute);
    row("GET", "/rest/V1/products/SLASH/SKU", 404, json, noRoute);
    row("PATCH", "/rest/all/V1/orders/1", 405, json, u"The PATCH HTTP method is not supported."_s);
    row("OPTIONS", "/rest/all/V1/store/websites", 405, json, u"The OPTIONS HTTP method is not supported."_s);
    row("GET", "/rest/nosuchstore/V1/store/websites", 400, json, notProcessed);
    row("GET", "/rest/ALL/V1/store/websites", 400, json, notProcessed);
    row("GET", "/rest/orders/1", 400, json, notProcessed);
    row("GET", "/rest", 400, json, notProcessed);
    row("GET", "/rest/all/async/V1/orders/1", 400, json, notProcessed);
    row("POST", "/rest/all/async/V1/nosuch", 404, json, noRoute);
    row("GET", "/rest//V1/store/websites", 200, json, QString());
    row("GET", "/rest/all/V1/store/websites/", 200, json, QString());
    row("GET", "/index.php/rest/V1/store/websites", 200, json, QString());
    row("GET", "/V1/store/websites", 404, html, QString());
    row("GET", "/", 200, html, QString());
    row("GET", "/admin", 200, html, QString());
    row("GET", "/rest/V1/products/PCT%SKU", 400, html, QString());
    row("GET", "/rest/all/V1/orders/abc", 400, json,
        u"The \"abc\" value's type is invalid. The \"int\" type was expected. Verify and try again."_s);
    row("GET", "/rest/all/V1/orders/1.5", 200, json, QString());
    row("GET", "/rest/all/V1/orders/000000007", 200, json, QString());
    row("GET", "/rest/all/V1/orders/99999999", 404, json,
        u"The entity that was requested doesn't exist. Verify the entity and try again."_s);
    row("GET", "/rest/V1/orders?searchCriteria=", 200, json, QString());
}

void TestPracticeServer::errors()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QString, message);
    const auto store = started();
    PracticeClient client(*store);
    QVERIFY(client.logInAsAdmin(*store));
    const PracticeAnswer answer = client.send(method, target);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.contentType, type);
    QCOMPARE(answer.message(), message);
    QVERIFY(qm::UtcTime::fromHttpDate(answer.header("Date").toStdString()));
}

void TestPracticeServer::bodies_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const QByteArray login = R"({"username":"admin","password":"x"})";
    const QString decoding = u"Decoding error."_s;
    QTest::newRow("text") << QByteArray("text/plain") << login
                          << u"Server cannot understand Content-Type HTTP header media type text/plain"_s;
    QTest::newRow("other charset") << QByteArray("application/json; charset=latin1") << login
                                   << u"UTF-8 is the only supported charset."_s;
    QTest::newRow("byte order mark") << QByteArray("application/json") << "\xef\xbb\xbf" + login << decoding;
    QTest::newRow("not UTF-8") << QByteArray("application/json")
                               << QByteArray("{\"username\":\"\xff\xfe\",\"password\":\"x\"}") << decoding;
    QTest::newRow("cut off") << QByteArray("application/json") << login.left(20) << decoding;
    QTest::newRow("two values") << QByteArray("application/json") << QByteArray("{},{}") << decoding;
    QTest::newRow("a list") << QByteArray("application/json") << QByteArray("[1,2]")
                            << u"One or more input exceptions have occurred."_s;
    QTest::newRow("a number") << QByteArray("application/json; charset=UTF-8") << QByteArray("7")
                              << u"One or more input exceptions have occurred."_s;
}

void TestPracticeServer::bodies()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    const auto store = started();
    PracticeClient client(*store);
    const PracticeAnswer answer =
        client.send("POST", "/rest/V1/integration/admin/token", {{"Content-Type", type}}, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.message(), message);
}

void TestPracticeServer::acceptXml()
{
    const auto store = started();
    PracticeClient client(*store);
    QVERIFY(client.logInAsAdmin(*store));
    const auto ask = [&](const QByteArray &accept, const QByteArray &target) {
        return client.get(target, {{"Accept", accept}});
    };
    const QByteArray missing = "/rest/all/V1/orders/99999999";
    PracticeAnswer answer = ask("application/xml", missing);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.contentType, QByteArray("application/xml; charset=utf-8"));
    QCOMPARE(answer.body,
             QByteArray("<?xml version=\"1.0\"?>\n<response>\n  <message>The entity that was requested doesn't exist. "
                        "Verify the entity and try again.</message>\n</response>\n"));
    for (const char *accept : {"text/html", "text/csv", "application/*", "image/png, text/html;q=0.5"}) {
        answer = ask(accept, missing);
        QCOMPARE(answer.status, 500);
        QCOMPARE(answer.contentType, QByteArray("text/html; charset=UTF-8"));
    }
    for (const char *accept : {"*/*", "application/json", "text/html, application/json", "Application/JSON;q=0.9"}) {
        answer = ask(accept, missing);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.contentType, QByteArray("application/json; charset=utf-8"));
    }
}

void TestPracticeServer::gzip()
{
    const auto store = started();
    PracticeClient client(*store);
    QVERIFY(client.logInAsAdmin(*store));
    const QByteArray target = "/rest/V1/orders?searchCriteria[pageSize]=20";
    const PracticeAnswer plain = client.get(target);
    QVERIFY(plain.header("Content-Encoding").isEmpty());
    const PracticeAnswer zipped = client.get(target, {{"Accept-Encoding", "gzip, deflate"}});
    QCOMPARE(zipped.header("Content-Encoding"), QByteArray("gzip"));
    QVERIFY(zipped.body.size() * 4 < plain.body.size());
    QVERIFY(zipped.body.startsWith("\x1f\x8b"));
    const PracticeAnswer small =
        client.get("/rest/V1/orders?searchCriteria=&fields=total_count", {{"Accept-Encoding", "gzip"}});
    QVERIFY(small.header("Content-Encoding").isEmpty());
}

void TestPracticeServer::headAndOptions()
{
    const auto store = started();
    PracticeClient client(*store);
    const PracticeAnswer answer = client.send("HEAD", "/rest/V1/orders");
    QCOMPARE(answer.status, 405);
    QVERIFY(answer.body.isEmpty());
    // Without a Content-Length a POST has no body; the server must not wait for one.
    QCOMPARE(client.send("DELETE", "/rest/V1/nosuch").status, 404);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(store->baseUrl().port()));
    const auto answerTo = [&socket](const QByteArray &request, const QByteArray &end) {
        QByteArray received;
        socket.write(request);
        while (!received.contains(end) && socket.waitForReadyRead(60'000)) {
            received += socket.readAll();
        }
        return received;
    };
    QVERIFY(answerTo("POST /rest/V1/nosuch HTTP/1.1\r\nHost: x\r\n\r\n", "any route.").startsWith("HTTP/1.1 404"));
    const QByteArray untyped =
        "POST /rest/V1/integration/admin/token HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}";
    QVERIFY(answerTo(untyped, "is empty.").contains("Content-Type header is empty."));
    const QByteArray longLine = "GET /" + QByteArray(9'000, 'x') + " HTTP/1.1\r\nHost: x\r\n\r\n";
    QVERIFY(answerTo(longLine, "</html>").startsWith("HTTP/1.1 414"));
}

void TestPracticeServer::manyClientsAtOnce()
{
    const auto store = started();
    PracticeClient admin(*store);
    const QJsonObject login = store->logins().value("bearer"_L1).toObject();
    const QByteArray authorization = "Bearer " + login.value("token"_L1).toString().toUtf8();
    std::atomic<int> good{0};
    std::vector<std::thread> threads;
    for (int number = 0; number < 32; ++number) {
        threads.emplace_back([&, number] {
            PracticeClient client(*store);
            client.setAuthorization(authorization);
            for (int i = 0; i < 10; ++i) {
                const QByteArray target = "/rest/V1/orders?searchCriteria[pageSize]=5&searchCriteria[currentPage]=" +
                                          QByteArray::number(1 + (number + i) % 12) +
                                          "&searchCriteria[sortOrders][0][field]=grand_total";
                const PracticeAnswer answer = client.get(target);
                good += answer.status == 200 && answer.object().value("items"_L1).toArray().size() == 5 ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QCOMPARE(good.load(), 320);
    QCOMPARE(store->requests().size(), 320);
}

void TestPracticeServer::stateSurvivesRestart()
{
    QTemporaryDir folder;
    ServerOptions options = smallShop();
    options.stateFile = folder.filePath(u"state"_s);
    const QByteArray comment =
        R"({"statusHistory":{"comment":"kept \u00fc","is_customer_notified":0,"is_visible_on_front":0}})";
    const QByteArray comments = "/rest/V1/orders/5/comments";
    for (int round = 0; round < 2; ++round) {
        const auto store = started(options);
        QVERIFY(store);
        PracticeClient client(*store);
        QVERIFY(client.logInAsAdmin(*store));
        if (round == 0) {
            QVERIFY(!client.get(comments).body.contains("kept"));
            QCOMPARE(client.post(comments, comment).body, QByteArray("true"));
        }
        QVERIFY(client.get(comments).body.contains("kept"));
        if (round == 1) {
            store->reset();
            QVERIFY(client.logInAsAdmin(*store));
            QVERIFY(!client.get(comments).body.contains("kept"));
        }
    }
    options.shop.seed = 2;
    QVERIFY(!PracticeStore::start(options)); // another shop's state
}

void TestPracticeServer::asyncCalls()
{
    const auto store = started();
    PracticeClient client(*store);
    QVERIFY(client.logInAsAdmin(*store));
    const QByteArray comment =
        R"({"statusHistory":{"comment":"async","is_customer_notified":0,"is_visible_on_front":0}})";
    PracticeAnswer answer = client.post("/rest/all/async/V1/orders/5/comments", comment);
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.object().value("errors"_L1).toBool(true), false);
    const QByteArray uuid = answer.object().value("bulk_uuid"_L1).toString().toUtf8();
    const auto open = [&client](const QByteArray &bulk) {
        return client.get("/rest/all/V1/bulk/" + bulk + "/operation-status/4").body;
    };
    QTRY_COMPARE_WITH_TIMEOUT(open(uuid), QByteArray("0"), 60'000);
    QVERIFY(client.get("/rest/all/V1/orders/5/comments").body.contains("async"));

    answer = client.get("/rest/all/V1/bulk/" + uuid + "/status");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object()["operations_list"_L1][0]["status"_L1].toInt(), 1);
    QCOMPARE(answer.object().value("operation_count"_L1).toInt(), 1);
    QCOMPARE(client.get("/rest/all/V1/bulk/" + uuid + "/operation-status/1").body, QByteArray("1"));
    QVERIFY(client.get("/rest/all/V1/bulk/" + uuid + "/detailed-status").body.contains("serialized_data"));
    QCOMPARE(client.get("/rest/all/V1/bulk?searchCriteria=").object().value("total_count"_L1).toInt(), 1);
    answer = client.get("/rest/all/V1/bulk/xyz/status");
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.body, QByteArray(R"({"message":"Bulk uuid %bulkUuid not exist","parameters":{"bulkUuid":"xyz"}})"));

    const QByteArray list = "[{\"id\":6,\"statusHistory\":{\"comment\":\"bulk\"}},{\"id\":99999999,\"statusHistory\":{"
                            "\"comment\":\"bulk\"}}]";
    answer = client.post("/rest/all/async/bulk/V1/orders/byId/comments", list);
    QCOMPARE(answer.status, 202);
    const QByteArray second = answer.object().value("bulk_uuid"_L1).toString().toUtf8();
    QTRY_COMPARE_WITH_TIMEOUT(open(second), QByteArray("0"), 60'000);
    QCOMPARE(client.get("/rest/all/V1/bulk/" + second + "/operation-status/1").body, QByteArray("1"));
    QCOMPARE(client.get("/rest/all/V1/bulk/" + second + "/operation-status/3").body, QByteArray("1"));
    QVERIFY(client.get("/rest/all/V1/bulk/" + second + "/detailed-status").body.contains(R"(\"id\\\":99999999)"));
    client.setAuthorization({});
    QCOMPARE(client.post("/rest/all/async/V1/orders/5/comments", comment).status, 401);
}

/// Whatever stands before it: nothing is done, nothing is noted (observed 58).
void TestPracticeServer::oneBadShapeRefusesTheBulk_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("refused"); // the member that the refusal names
    QTest::newRow("wrong type") << QByteArray(R"({"id":7,"statusHistory":{"is_customer_notified":"abc"}})")
                                << QString();
    QTest::newRow("unknown member") << QByteArray(R"({"id":7,"statusHistory":{"bogus":1}})") << u"Bogus"_s;
    QTest::newRow("missing member") << QByteArray(R"({"id":7})") << u"statusHistory"_s;
    QTest::newRow("missing path part") << QByteArray(R"({"statusHistory":{"comment":"x"}})") << u"id"_s;
    QTest::newRow("no object") << QByteArray("7") << u"id"_s;
}

void TestPracticeServer::oneBadShapeRefusesTheBulk()
{
    QFETCH(QByteArray, bad);
    QFETCH(QString, refused);
    const auto store = started();
    PracticeClient client(*store);
    QVERIFY(client.logInAsAdmin(*store));
    const QByteArray good = R"({"id":6,"statusHistory":{"comment":"must not stay"}})";
    const QByteArray all = '[' + good + ',' + bad + ',' + good + ']';
    const PracticeAnswer answer = client.post("/rest/all/async/bulk/V1/orders/byId/comments", all);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.object()["parameters"_L1]["fieldName"_L1].toString(), refused);
    QVERIFY(!client.get("/rest/all/V1/orders/6/comments").body.contains("must not stay"));
    QCOMPARE(client.get("/rest/all/V1/bulk?searchCriteria=").object().value("total_count"_L1).toInt(-1), 0);
}

void TestPracticeServer::stopsWithClientsConnected()
{
    auto store = started();
    std::vector<std::unique_ptr<PracticeClient>> idle;
    for (int i = 0; i < 20; ++i) {
        idle.push_back(std::make_unique<PracticeClient>(*store));
        QCOMPARE(idle.back()->get("/rest/V1/directory/currency").status, 200);
    }
    store.reset(); // returns although twenty connections are kept alive; the test's own time-out tells otherwise
    QCOMPARE(idle.front()->get("/rest/V1/directory/currency").status, 0);
}

void TestPracticeServer::logsRequests()
{
    const auto store = started();
    PracticeClient client(*store);
    client.get("/rest/V1/directory/currency?x=%2F");
    client.get("/rest/V1/nosuch");
    const QList<SeenRequest> seen = store->requests();
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.at(0).method, u"GET"_s);
    QCOMPARE(seen.at(0).target, u"/rest/V1/directory/currency?x=%2F"_s);
    QCOMPARE(seen.at(0).status, 200);
    QCOMPARE(seen.at(1).status, 404);
    store->clearRequests();
    QVERIFY(store->requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
