// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"

#include <QtTest>

using namespace qm;
using namespace qm::remote;
using namespace qm::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(qm::test::ScriptedReply)

namespace {

using Fault = ScriptedReply::Fault;

/// Which of the clocks is short in a row; the others stay long, or a slow machine would fail the row for another
/// reason.
enum class Short { None, FirstByte, Idle, Whole };

struct Row
{
    const char *name;
    ScriptedReply reply;
    ErrorKind kind;
    int gets;  ///< requests the server sees for one GET
    int posts; ///< … and for one POST that must not be repeated
    Short clock = Short::None;
    int status = -1; ///< of the error; -1: that of the reply
};

ScriptedReply with(Fault fault, std::chrono::milliseconds delay = 0ms)
{
    ScriptedReply reply = json(200, R"({"items":[1,2,3,4,5,6,7,8,9,10],"total_count":10})");
    reply.fault = fault;
    reply.delay = delay;
    return reply;
}

ScriptedReply header(ScriptedReply reply, const QByteArray &name, const QByteArray &value)
{
    reply.headers.emplace_back(name, value);
    return reply;
}

ScriptedReply typed(int status, const QByteArray &contentType, const QByteArray &body)
{
    ScriptedReply reply = json(status, body);
    reply.contentType = contentType;
    return reply;
}

ScriptedReply raw(const QByteArray &bytes)
{
    ScriptedReply reply = with(Fault::Raw);
    reply.body = bytes;
    return reply;
}

ScriptedReply cutShort(ScriptedReply reply)
{
    reply.fault = Fault::DropInBody;
    return reply;
}

const QByteArray deadlock = R"({"message":"Database deadlock found when trying to get lock"})";

std::vector<Row> rows()
{
    const QByteArray big(3 * 1024 * 1024, ' ');
    static const QByteArray bomb = qCompress(QByteArray(64 * 1024 * 1024, ' ')).mid(4);
    return {
        {"dropped before an answer", with(Fault::DropBeforeAnswer), ErrorKind::Network, 3, 1, Short::None, 0},
        {"dropped in a header", with(Fault::DropInHeaders), ErrorKind::Network, 3, 1, Short::None, 0},
        {"dropped in the body", with(Fault::DropInBody), ErrorKind::Network, 3, 1},
        {"dropped between chunks", with(Fault::DropInChunk), ErrorKind::Network, 3, 1},
        {"silent", with(Fault::Hang), ErrorKind::Timeout, 2, 1, Short::FirstByte, 0},
        {"silent in a header", with(Fault::HangInHeaders), ErrorKind::Timeout, 2, 1, Short::FirstByte, 0},
        {"silent in the body", with(Fault::HangInBody), ErrorKind::Timeout, 2, 1, Short::Idle, 0},
        {"dripping", with(Fault::Drip, 100ms), ErrorKind::Timeout, 2, 1, Short::Whole, 0},
        {"too large", json(200, '[' + big + ']'), ErrorKind::Protocol, 1, 1},
        {"bomb", header(json(200, bomb), "Content-Encoding", "deflate"), ErrorKind::Protocol, 1, 1},
        {"bad compression", header(json(200, "this is no gzip at all"), "Content-Encoding", "gzip"),
         ErrorKind::Protocol, 1, 1},
        {"not http", raw("SSH-2.0-OpenSSH_9.2p1\r\n"), ErrorKind::Network, 3, 1, Short::None, 0},
        {"empty", json(200, ""), ErrorKind::Protocol, 1, 1},
        {"no content", json(204, ""), ErrorKind::Protocol, 1, 1},
        {"page", html(200), ErrorKind::Protocol, 1, 1},
        {"page called json", json(200, "<html><title>Shop</title></html>"), ErrorKind::Protocol, 1, 1},
        {"json called page", typed(200, "text/html", "{}"), ErrorKind::Protocol, 1, 1},
        {"xml", typed(200, "application/xml", "<?xml version=\"1.0\"?><response/>"), ErrorKind::Protocol, 1, 1},
        {"cut json", json(200, "{\"items\":[{\"a\":1"), ErrorKind::Protocol, 1, 1},
        {"redirect elsewhere", header(html(301), "Location", "https://other.example/rest/V1/orders?secret=1"),
         ErrorKind::Protocol, 1, 1},
        {"redirect to another port", header(html(302), "Location", "http://127.0.0.1:1/rest/V1/orders"),
         ErrorKind::Protocol, 1, 1},
        {"redirect without end", header(html(302), "Location", "/rest/all/V1/orders"), ErrorKind::Protocol, 4, 1},
        {"redirect 308", header(html(308), "Location", "/rest/all/V1/orders"), ErrorKind::Protocol, 4, 1},
        {"redirect to nowhere", html(303), ErrorKind::Protocol, 1, 1},
        {"redirect to the login page", header(html(302), "Location", "http://user:canary@127.0.0.1/admin?key=canary"),
         ErrorKind::Protocol, 1, 1},
        {"not modified", json(304, ""), ErrorKind::Protocol, 1, 1},
        {"validation", json(400, R"({"message":"\"%fieldName\" is required.","parameters":{"fieldName":"sku"}})"),
         ErrorKind::Validation, 1, 1},
        {"deadlock", json(400, deadlock), ErrorKind::Busy, 6, 6},
        {"bad request page", html(400), ErrorKind::Protocol, 1, 1},
        {"refused by a guard", header(html(401), "WWW-Authenticate", "Basic realm=\"staging\""), ErrorKind::Auth, 1, 1},
        {"refused in the middle", cutShort(refused()), ErrorKind::Network, 3, 1},
        {"forbidden", json(403, R"({"message":"no"})"), ErrorKind::Permission, 1, 1},
        {"forbidden by a firewall", html(403), ErrorKind::Protocol, 1, 1},
        {"no route", json(404, R"({"message":"Request does not match any route."})"), ErrorKind::NoRoute, 1, 1},
        {"no entity",
         json(
             404,
             R"({"message":"No such entity with %fieldName = %fieldValue","parameters":{"fieldName":"id","fieldValue":7}})"),
         ErrorKind::NotFound, 1, 1},
        {"wrong method", json(405, R"({"message":"Request method is invalid."})"), ErrorKind::NoRoute, 1, 1},
        {"proxy wants a login", html(407), ErrorKind::Network, 3, 1},
        {"conflict", json(409, R"({"message":"no"})"), ErrorKind::Conflict, 1, 1},
        {"too long", html(414), ErrorKind::Validation, 1, 1},
        {"too many", json(429, R"({"message":"Too Many Requests"})"), ErrorKind::RateLimited, 5, 1},
        {"too many for an hour", header(html(429), "Retry-After", "3600"), ErrorKind::RateLimited, 1, 1},
        {"server error", json(500, R"({"message":"Internal Error. Report ID: webapi-1"})"), ErrorKind::Server, 1, 1},
        {"server error text", typed(500, "text/plain", "An error has happened during application run."),
         ErrorKind::Server, 1, 1},
        {"bad gateway", html(502), ErrorKind::Server, 4, 1},
        {"maintenance", html(503), ErrorKind::Maintenance, 1, 1},
        {"gateway without backend",
         html(503, "<html><title>503 Backend fetch failed</title><p>Guru Meditation</p></html>"), ErrorKind::Server, 4,
         1},
        {"gateway timeout", html(504), ErrorKind::Timeout, 2, 1},
    };
}

/// Long enough for a request to be on its way on a busy machine, whose thread may be let go on late.
constexpr auto shortest = 1s;

Connection shortened(Connection connection, Short clock)
{
    connection.limits.answerBytes = 1024 * 1024;
    switch (clock) {
    case Short::None:
        break;
    case Short::FirstByte:
        connection.timeouts.connectAndFirstByte = shortest;
        break;
    case Short::Idle:
        connection.timeouts.idle = shortest;
        break;
    case Short::Whole:
        connection.timeouts.whole = shortest;
        break;
    }
    return connection;
}

void compare(const Row &row, const HttpRequest &request, int requests)
{
    ScriptedServer server([&row](const SeenRequest &, int) { return row.reply; });
    SystemClock clock;
    Client client(shortened(connectionTo(server), row.clock), BearerCredentials{Secret("token")}, clock, fast);
    const Result<HttpAnswer> answer = client.exchange(request).result();
    QVERIFY2(!answer, "an answer was believed");
    const Error &error = answer.error();
    QVERIFY2(error.kind == row.kind, qPrintable(toString(error.kind) + u": "_s + error.text()));
    QVERIFY(server.waitForRequests(requests)); // one that was given up may not have been looked at yet
    QCOMPARE(server.requestCount(), requests);
    const int status = row.status >= 0 ? row.status : row.reply.status;
    // Qt holds a 401 back until its body is whole, to see whether it can log in: a cut one may arrive without its
    // status.
    const bool heldBack = status == 401 && error.kind == ErrorKind::Network && error.httpStatus == 0;
    QVERIFY2(heldBack || error.httpStatus == status, qPrintable(QString::number(error.httpStatus)));
    QVERIFY(!error.message.isEmpty());
    QVERIFY(!error.message.contains(u'?'));
    QVERIFY(!error.message.contains("canary"_L1));
    QCOMPARE(error.request, toString(request.verb) + u" /rest/all"_s + request.route);
}

} // namespace

/// Every way an answer can fail, for a request that may be repeated and for one that may not: the kind of the error,
/// how often the shop was really asked, and that there is an end.
class ClientFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void get_data() { fill(); }
    void get()
    {
        QFETCH(int, row);
        const Row tested = rows().at(static_cast<std::size_t>(row));
        compare(tested, test::get(), tested.gets);
    }

    void post_data() { fill(); }
    void post()
    {
        QFETCH(int, row);
        const Row tested = rows().at(static_cast<std::size_t>(row));
        compare(tested, test::post(u"/V1/products/base-prices"_s), tested.posts);
        if (tested.posts > 1) {
            compare(tested, test::post(), 1); // what is written to an order goes once, whatever is answered
        }
    }

    void putAndDeleteAreNeverSafe_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addRow("PUT") << static_cast<int>(Verb::Put);
        QTest::addRow("DELETE") << static_cast<int>(Verb::Delete);
    }
    void putAndDeleteAreNeverSafe()
    {
        QFETCH(int, verb);
        ScriptedServer server([](const SeenRequest &, int) { return with(Fault::DropBeforeAnswer); });
        SystemClock clock;
        Client client(connectionTo(server), BearerCredentials{Secret("token")}, clock, fast);
        HttpRequest request = test::get();
        request.verb = static_cast<Verb>(verb);
        QCOMPARE(outcome(client.exchange(request).result()), u"network"_s);
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(server.requests().front().header("Content-Type"), "application/json");
    }

    void nobodyListens_data()
    {
        QTest::addColumn<bool>("write");
        QTest::addRow("GET") << false;
        QTest::addRow("POST") << true;
    }
    void nobodyListens()
    {
        QFETCH(bool, write);
        Connection connection;
        connection.baseUrl = deadAddress();
        connection.login = LoginKind::Bearer;
        connection.proxy.mode = ProxyPolicy::Mode::None;
        SystemClock clock;
        std::atomic<int> attempts = 0;
        Client client(connection, BearerCredentials{Secret("token")}, clock, fast);
        client.setLog([&attempts](const LogLine &) { ++attempts; });
        const Result<HttpAnswer> answer = client.exchange(write ? test::post() : test::get()).result();
        QVERIFY(!answer);
        QCOMPARE(outcome(answer), u"network"_s);
        QVERIFY(answer.error().message.contains("refuses connections"_L1));
        QCOMPARE(attempts.load(), write ? 1 : 3);
    }

    void unknownHost()
    {
        Connection connection;
        connection.baseUrl = QUrl(u"https://shop.invalid"_s);
        connection.login = LoginKind::Bearer;
        connection.proxy.mode = ProxyPolicy::Mode::None;
        SystemClock clock;
        Client client(connection, BearerCredentials{Secret("token")}, clock, fast);
        const Result<HttpAnswer> answer = client.exchange(test::get()).result();
        QVERIFY(!answer);
        QCOMPARE(outcome(answer), u"network"_s);
    }

    void plainHttpIsRefusedBeforeAnythingIsSent()
    {
        Connection connection;
        connection.baseUrl = QUrl(u"http://192.0.2.1"_s);
        connection.login = LoginKind::Bearer;
        connection.proxy.mode = ProxyPolicy::Mode::None;
        SystemClock clock;
        Client client(connection, BearerCredentials{Secret("token")}, clock, fast);
        const Result<HttpAnswer> answer = client.exchange(test::get()).result();
        QVERIFY(!answer);
        QCOMPARE(outcome(answer), u"tls"_s);
    }

    void recoversAfter_data()
    {
        QTest::addColumn<int>("row");
        const std::vector<Row> all = rows();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].gets > 1 && (all[i].reply.status < 300 || all[i].reply.status >= 400)) {
                QTest::addRow("%s", all[i].name) << static_cast<int>(i);
            }
        }
    }
    /// One failure, then an answer: the caller sees only the answer and the number of attempts.
    void recoversAfter()
    {
        QFETCH(int, row);
        const Row tested = rows().at(static_cast<std::size_t>(row));
        ScriptedServer server(
            [&tested](const SeenRequest &, int index) { return index == 0 ? tested.reply : json(200, "[1]"); });
        SystemClock clock;
        Client client(shortened(connectionTo(server), tested.clock), BearerCredentials{Secret("token")}, clock, fast);
        const Result<HttpAnswer> answer = client.exchange(test::get()).result();
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text()));
        QCOMPARE(answer->body, "[1]");
        QCOMPARE(answer->attempts, 2);
        QVERIFY(server.requests()[0].header("X-Request-Id") != server.requests()[1].header("X-Request-Id"));
        QCOMPARE(server.requests()[0].header("X-Request-Id").split('-').first(),
                 server.requests()[1].header("X-Request-Id").split('-').first());
    }

private:
    static void fill()
    {
        QTest::addColumn<int>("row");
        const std::vector<Row> all = rows();
        for (std::size_t i = 0; i < all.size(); ++i) {
            QTest::addRow("%s", all[i].name) << static_cast<int>(i);
        }
    }
};

QTEST_GUILESS_MAIN(ClientFaults)
#include "tst_clientfaults.moc"
