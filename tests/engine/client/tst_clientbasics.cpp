// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace qm;
using namespace qm::remote;
using namespace qm::test;
using Future = QFuture<Result<HttpAnswer>>;

namespace {

struct Length
{
    qsizetype bytes = 0;
};

} // namespace

/// A type of this test's own, so that it does not depend on what shops answer.
template <>
Result<Length> qm::remote::decode<Length>(const QByteArray &json, int maximumDepth)
{
    if (maximumDepth != 7) {
        return failure(ErrorKind::Protocol, u"depth: expected the connection's"_s);
    }
    return Length{json.size()};
}

namespace {

const UtcTime noon = UtcTime::fromText("2026-03-01 12:00:00").value();
const BearerCredentials bearer{Secret("token")};

} // namespace

class ClientBasics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<int>("api");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QByteArray>("target");
        const auto rest = static_cast<int>(Api::Rest);
        const auto bulk = static_cast<int>(Api::AsyncBulk);
        const auto graph = static_cast<int>(Api::GraphQl);
        QTest::addRow("rest") << QString() << rest << u"all"_s
                              << QByteArray("/rest/all/V1/orders?a%5Bb=1%2B2%20%3D&c[d]=");
        QTest::addRow("view") << u"/"_s << rest << u"de_b2b"_s
                              << QByteArray("/rest/de_b2b/V1/orders?a%5Bb=1%2B2%20%3D&c[d]=");
        QTest::addRow("folder") << u"/shop/index.php/"_s << rest << u"all"_s
                                << QByteArray("/shop/index.php/rest/all/V1/orders?a%5Bb=1%2B2%20%3D&c[d]=");
        QTest::addRow("bulk") << QString() << bulk << u"nl"_s
                              << QByteArray("/rest/nl/async/bulk/V1/orders?a%5Bb=1%2B2%20%3D&c[d]=");
        QTest::addRow("graphql") << u"/sub"_s << graph << u"nl"_s << QByteArray("/sub/graphql?a%5Bb=1%2B2%20%3D&c[d]=");
    }
    void addresses()
    {
        QFETCH(QString, base);
        QFETCH(int, api);
        QFETCH(QString, scope);
        QFETCH(QByteArray, target);
        ScriptedServer server([](const SeenRequest &, int) { return json(200, "[]"); });
        Connection connection = connectionTo(server);
        connection.baseUrl.setPath(base);
        const SystemClock clock;
        Client client(connection, bearer, clock, fast);
        HttpRequest request = get();
        request.api = static_cast<Api>(api);
        request.query = {{u"a[b"_s, u"1+2 ="_s}, {u"c[d]"_s, QString()}};
        if (scope != u"all"_s) {
            request.scope = Scope::storeView(scope).value();
        }
        QCOMPARE(outcome(client.exchange(request).result()), u"ok"_s);
        const SeenRequest seen = server.requests().front();
        target.replace("a%5Bb", "a[b"); // brackets stay readable, also a lonely one
        QCOMPARE(seen.target, target);
        QCOMPARE(seen.header("Store"), request.api == Api::GraphQl ? scope.toLatin1() : QByteArray());
    }

    void typedAnswers()
    {
        ScriptedServer server([](const SeenRequest &, int index) {
            return index == 2 ? json(404, "{\"message\":\"Request does not match any route.\"}") : json(200, "[1,2]");
        });
        Connection connection = connectionTo(server);
        connection.limits.jsonDepth = 7;
        const SystemClock clock;
        Client client(connection, bearer, clock, fast);
        const Request<Length> request{get()};
        const Result<Client::Answer<Length>> answer = client.send(request).result();
        QCOMPARE(outcome(answer), u"ok"_s);
        QCOMPARE(answer->value.bytes, 5);
        QVERIFY(answer->http.body.isEmpty());
        QCOMPARE(answer->http.status, 200);

        Connection shallow = connection;
        shallow.limits.jsonDepth = 3;
        Client other(shallow, bearer, clock, fast);
        const Result<Client::Answer<Length>> undecodable = other.send(request).result();
        QCOMPARE(outcome(undecodable), u"protocol"_s);
        QCOMPARE(undecodable.error().httpStatus, 200);
        QCOMPARE(undecodable.error().request, u"GET /rest/all/V1/orders"_s);
        QCOMPARE(outcome(client.send(request).result()), u"noRoute"_s);
    }

    void headers()
    {
        ScriptedServer server(
            [](const SeenRequest &, int) { return with(json(200, "[]"), "Set-Cookie", "PHPSESSID=abc; path=/"); });
        const SystemClock clock;
        Client client(connectionTo(server), bearer, clock, fast);
        for (const HttpRequest &request : {get(), post(), get()}) {
            QCOMPARE(outcome(client.exchange(request).result()), u"ok"_s);
        }
        std::set<QByteArray> ids;
        for (const SeenRequest &seen : server.requests()) {
            QCOMPARE(seen.header("Accept"), "application/json");
            QCOMPARE(seen.header("Authorization"), "Bearer token");
            QVERIFY(seen.header("User-Agent").startsWith("Quartermaster/"));
            QVERIFY(seen.header("Accept-Encoding").contains("gzip"));
            QVERIFY(seen.header("Cookie").isEmpty());
            QCOMPARE(seen.header("Content-Type"), seen.method == "GET" ? QByteArray() : "application/json");
            ids.insert(seen.header("X-Request-Id"));
        }
        QCOMPARE(ids.size(), 3U);
        QCOMPARE(server.requests()[1].body, *post().body);
    }

    void compressedAnswers()
    {
        const QByteArray text = "[\"" + QByteArray(200'000, 'x') + "\"]";
        ScriptedServer server([text](const SeenRequest &, int) {
            return with(json(200, qCompress(text).mid(4)), "Content-Encoding", "deflate");
        });
        const SystemClock clock;
        Client client(connectionTo(server), bearer, clock, fast);
        QVERIFY(client.exchange(get()).result()->body == text);
    }

    void anAnswerOfExactlyTheLimit()
    {
        for (const int above : {0, 1}) {
            const QByteArray text = "[\"" + QByteArray(100'000 - 4 + above, 'x') + "\"]";
            ScriptedServer server([text](const SeenRequest &, int) { return json(200, text); });
            Connection connection = connectionTo(server);
            connection.limits.answerBytes = 100'000;
            const SystemClock clock;
            Client client(connection, bearer, clock, fast);
            QCOMPARE(outcome(client.exchange(get()).result()), above == 0 ? u"ok"_s : u"protocol"_s);
        }
    }

    void redirectsOfReadsAreFollowed_data()
    {
        QTest::addColumn<int>("hops");
        QTest::addColumn<QString>("result");
        QTest::addRow("1") << 1 << u"ok"_s;
        QTest::addRow("3") << 3 << u"ok"_s;
        QTest::addRow("4") << 4 << u"protocol"_s;
    }
    void redirectsOfReadsAreFollowed()
    {
        QFETCH(int, hops);
        QFETCH(QString, result);
        for (const int status : {301, 302, 303, 307, 308}) {
            ScriptedServer server([hops, status](const SeenRequest &, int index) {
                return index < hops ? with(html(status), "Location", "/moved/" + QByteArray::number(index) + "?x=1")
                                    : json(200, "[]");
            });
            const SystemClock clock;
            Client client(connectionTo(server), bearer, clock, fast);
            QCOMPARE(outcome(client.exchange(get()).result()), result);
            QCOMPARE(server.requestCount(), std::min(hops, 3) + 1);
            QCOMPARE(server.requests()[1].target, "/moved/0?x=1");
            QCOMPARE(server.requests()[1].header("Authorization"), "Bearer token");
        }
    }

    void learnsThePageLimit()
    {
        ScriptedServer server([](const SeenRequest &, int index) {
            return index == 0
                       ? json(400, "{\"message\":\"Maximum items of type \\\"%type\\\" is "
                                   "%max\",\"parameters\":{\"type\":\"X\",\"max\":20}}")
                       : json(400,
                              "{\"message\":\"Maximum SearchCriteria pageSize is %max\",\"parameters\":{\"max\":300}}");
        });
        const SystemClock clock;
        Client client(connectionTo(server), bearer, clock, fast);
        QCOMPARE(outcome(client.exchange(get()).result()), u"validation"_s);
        QCOMPARE(outcome(client.exchange(get()).result()), u"validation"_s);
        QCOMPARE(client.learned().maximumPageSize, 300);
    }

    void learnsTheServersTime()
    {
        ScriptedServer server(
            [](const SeenRequest &, int) { return with(json(200, "[]"), "Date", noon.plusSeconds(-90).toHttpDate()); });
        const StoppedClock clock(noon);
        Client client(connectionTo(server), bearer, clock, fast);
        const Result<HttpAnswer> answer = client.exchange(get()).result();
        QVERIFY(answer->serverTime == noon.plusSeconds(-90));
        QVERIFY(client.learned().clockSkew == std::chrono::seconds(-90));
    }

    /// A shop in another language: its words for "no such route" are asked once per store view.
    void tellsMissingEntitiesFromMissingRoutesInAnyLanguage()
    {
        ScriptedServer server([](const SeenRequest &request, int) {
            const bool entity = request.path().contains("/V1/products/");
            return json(404, entity ? "{\"message\":\"Nie ma takiego produktu.\"}"
                                    : "{\"message\":\"Nie ma takiej drogi.\"}");
        });
        const SystemClock clock;
        Client client(connectionTo(server), bearer, clock, fast);
        HttpRequest product = get(u"/V1/products/:sku"_s);
        product.path = "/V1/products/X";
        std::vector<Future> futures;
        for (int i = 0; i < 10; ++i) {
            futures.push_back(client.exchange(product));
        }
        for (Future &future : futures) {
            QCOMPARE(outcome(future.result()), u"notFound"_s);
        }
        QCOMPARE(outcome(client.exchange(get(u"/V1/nonsense"_s)).result()), u"noRoute"_s);
        QCOMPARE(countOf(server, "/V1/quartermaster-no-such-route"), 1);
        product.scope = Scope::storeView(u"pl"_s).value();
        QCOMPARE(outcome(client.exchange(product).result()), u"notFound"_s);
        QCOMPARE(countOf(server, "/V1/quartermaster-no-such-route"), 2);
    }

    void everyAttemptIsLogged()
    {
        ScriptedServer server([](const SeenRequest &, int index) { return index == 0 ? html(502) : json(200, "[1]"); });
        const SystemClock clock;
        std::vector<LogLine> lines;
        {
            Client client(connectionTo(server), bearer, clock, fast);
            client.setLog([&lines](const LogLine &line) { lines.push_back(line); });
            QCOMPARE(outcome(client.exchange(get()).result()), u"ok"_s);
        }
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(lines[0].status, 502);
        QVERIFY(lines[0].error == ErrorKind::Server);
        QCOMPARE(lines[1].status, 200);
        QVERIFY(!lines[1].error);
        QCOMPARE(lines[1].bytes, 3);
        QCOMPARE(lines[1].attempt, 2);
        QCOMPARE(lines[1].request, u"GET /rest/all/V1/orders"_s);
        QCOMPARE(lines[1].id, server.requests()[1].header("X-Request-Id"));
    }

    void aProxyIsUsed()
    {
        ScriptedServer proxy([](const SeenRequest &, int) { return json(200, "[\"by proxy\"]"); });
        Connection connection;
        connection.baseUrl = QUrl(u"http://shop.invalid"_s);
        connection.insecureHttpAllowed = true;
        connection.login = LoginKind::Bearer;
        connection.proxy.mode = ProxyPolicy::Mode::Manual;
        connection.proxy.url = proxy.url();
        const SystemClock clock;
        Client client(connection, bearer, clock, fast);
        const Result<HttpAnswer> answer = client.exchange(get()).result();
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->body, "[\"by proxy\"]");
        QCOMPARE(proxy.requests().front().target, "http://shop.invalid/rest/all/V1/orders");
    }

    void aDeadProxyIsNamed()
    {
        Connection connection;
        connection.baseUrl = QUrl(u"https://shop.invalid"_s);
        connection.login = LoginKind::Bearer;
        connection.proxy.mode = ProxyPolicy::Mode::Manual;
        connection.proxy.url = deadAddress();
        const SystemClock clock;
        Client client(connection, bearer, clock, fast);
        const Result<HttpAnswer> answer = client.exchange(get()).result();
        QCOMPARE(outcome(answer), u"network"_s);
        QVERIFY2(answer.error().message.contains(u"proxy"_s), qPrintable(answer.error().message));
    }

    void theRequestsOwnTimeOutHolds()
    {
        ScriptedServer server([](const SeenRequest &, int) {
            ScriptedReply reply = json(200, "[]");
            reply.fault = ScriptedReply::Fault::Hang;
            return reply;
        });
        const SystemClock clock;
        Client client(connectionTo(server), bearer, clock, fast);
        HttpRequest request = post();
        request.timeout = std::chrono::milliseconds(50);
        QCOMPARE(outcome(client.exchange(request).result()), u"timeout"_s);
    }
};

QTEST_GUILESS_MAIN(ClientBasics)
#include "tst_clientbasics.moc"
