// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"
#include "remote/oauth.h"

#include <QRegularExpression>
#include <QtTest>

#include <set>

using namespace qm;
using namespace qm::remote;
using namespace qm::test;

namespace {

const OAuthCredentials keys{Secret("consumerkeyconsumerkeyconsumerke"), Secret("consumersecretconsumersecretcons"),
                            Secret("accesstokenaccesstokenaccesstoke"), Secret("tokensecrettokensecrettokensecre")};
const UtcTime noon = UtcTime::fromText("2026-03-01 12:00:00").value();

QByteArray parameter(const QByteArray &header, const char *name)
{
    const QRegularExpression pattern(QLatin1StringView(name) + u"=\"([^\"]*)\""_s);
    return pattern.match(QString::fromLatin1(header)).captured(1).toLatin1();
}

Verb verbOf(const QByteArray &method)
{
    return method == "POST" ? Verb::Post : Verb::Get;
}

/// What a shop does with a signature: it makes its own and compares.
struct Shop
{
    SigningDialect dialect = SigningDialect::Normalised;
    OAuthCredentials known = keys;
    UtcTime time = noon;
    std::set<QByteArray> nonces = {};

    ScriptedReply operator()(const SeenRequest &request)
    {
        ScriptedReply reply = judge(request);
        reply.headers.emplace_back("Date", time.toHttpDate());
        return reply;
    }

    ScriptedReply judge(const SeenRequest &request)
    {
        const QByteArray header = request.header("Authorization");
        const OAuthStamp stamp{UtcTime::fromSeconds(parameter(header, "oauth_timestamp").toLongLong()),
                               parameter(header, "oauth_nonce")};
        const QByteArray url = "http://" + request.header("Host") + request.target;
        if (stamp.timestamp > time.plusSeconds(600)) {
            return json(401, "{\"message\":\"An error occurred validating the nonce\"}");
        }
        if (!nonces.insert(stamp.nonce).second) {
            return json(
                401,
                "{\"message\":\"The nonce is already being used by the consumer with ID %1\",\"parameters\":[\"1\"]}");
        }
        if (oauthHeader(dialect, verbOf(request.method), url, known, stamp) != header) {
            return json(401, "{\"message\":\"The signature is invalid. Verify and try again.\"}");
        }
        return request.path().endsWith("/forbidden") ? refused() : json(200, "[]");
    }
};

Connection oauthTo(const ScriptedServer &server, SigningDialect dialect = SigningDialect::Detect)
{
    Connection connection = connectionTo(server, LoginKind::OAuth1);
    connection.dialect = dialect;
    return connection;
}

HttpRequest product(const QString &sku, Verb verb = Verb::Get)
{
    HttpRequest request;
    request.verb = verb;
    request.route = u"/V1/products/:sku"_s;
    request.path = "/V1/products/" + encodeSegment(sku);
    request.repeat = verb == Verb::Get ? Repeat::Safe : Repeat::Never;
    return request;
}

} // namespace

class ClientOAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheDialect_data()
    {
        QTest::addColumn<int>("shop");
        QTest::addColumn<int>("told");
        QTest::addColumn<QString>("sku");
        QTest::addColumn<bool>("write");
        QTest::addColumn<QString>("result");
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("learned");
        const auto n = static_cast<int>(SigningDialect::Normalised);
        const auto s = static_cast<int>(SigningDialect::AsSent);
        const auto d = static_cast<int>(SigningDialect::Detect);
        for (const bool write : {false, true}) {
            const char *verb = write ? "POST" : "GET";
            QTest::addRow("%s, old shop", verb) << n << d << u"A/B"_s << write << u"ok"_s << 1 << n;
            QTest::addRow("%s, new shop", verb) << s << d << u"A/B"_s << write << u"ok"_s << 2 << s;
            QTest::addRow("%s, any shop, plain sku", verb) << s << d << u"AB"_s << write << u"ok"_s << 1 << d;
            QTest::addRow("%s, told right", verb) << s << s << u"A/B"_s << write << u"ok"_s << 1 << s;
            QTest::addRow("%s, told wrong", verb) << s << n << u"A/B"_s << write << u"auth"_s << 1 << n;
        }
    }
    void findsTheDialect()
    {
        QFETCH(int, shop);
        QFETCH(int, told);
        QFETCH(QString, sku);
        QFETCH(bool, write);
        QFETCH(QString, result);
        QFETCH(int, requests);
        QFETCH(int, learned);
        ScriptedServer server([behaviour = Shop{static_cast<SigningDialect>(shop)}](
                                  const SeenRequest &request, int) mutable { return behaviour(request); });
        const StoppedClock clock(noon);
        Client client(oauthTo(server, static_cast<SigningDialect>(told)), keys, clock, fast);
        const HttpRequest request = product(sku, write ? Verb::Post : Verb::Get);
        QCOMPARE(outcome(client.exchange(request).result()), result);
        QCOMPARE(server.requestCount(), requests);
        // Once known, one request is enough.
        if (result == u"ok"_s) {
            QCOMPARE(outcome(client.exchange(request).result()), u"ok"_s);
            QCOMPARE(server.requestCount(), requests + 1);
        }
        QCOMPARE(static_cast<int>(client.learned().dialect), learned);
    }

    void aWrongSecretIsNotADialect()
    {
        for (const QString &sku : {u"AB"_s, u"A/B"_s}) {
            OAuthCredentials other = keys;
            other.consumerSecret = Secret("another secret another secret an");
            ScriptedServer server([behaviour = Shop{SigningDialect::Normalised, other}](
                                      const SeenRequest &request, int) mutable { return behaviour(request); });
            const StoppedClock clock(noon);
            Client client(oauthTo(server), keys, clock, fast);
            QCOMPARE(outcome(client.exchange(product(sku)).result()), u"auth"_s);
            QCOMPARE(server.requestCount(), sku.contains(u'/') ? 2 : 1);
            QVERIFY(client.learned().dialect == SigningDialect::Detect);
        }
    }

    void correctsTheClock_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::addColumn<int>("requests");
        QTest::addRow("right") << 0 << 1;
        QTest::addRow("599 s fast") << 599 << 1;
        QTest::addRow("601 s fast") << 601 << 2;
        QTest::addRow("ten days fast") << 864'000 << 2;
        QTest::addRow("ten days slow") << -864'000 << 1;
    }
    void correctsTheClock()
    {
        QFETCH(int, ahead);
        QFETCH(int, requests);
        ScriptedServer server(
            [behaviour = Shop()](const SeenRequest &request, int) mutable { return behaviour(request); });
        const StoppedClock clock(noon.plusSeconds(ahead));
        Client client(oauthTo(server), keys, clock, fast);
        QCOMPARE(outcome(client.exchange(post()).result()), u"ok"_s);
        QCOMPARE(server.requestCount(), requests);
        QCOMPARE(client.learned().clockSkew.count(), -ahead);
        QCOMPARE(outcome(client.exchange(post()).result()), u"ok"_s);
        QCOMPARE(server.requestCount(), requests + 1);
    }

    void aRefusedNonceIsSignedAgainOnce_data()
    {
        QTest::addColumn<int>("refusals");
        QTest::addColumn<QString>("result");
        QTest::addColumn<int>("requests");
        QTest::addRow("once") << 1 << u"ok"_s << 2;
        QTest::addRow("always") << 1000 << u"auth"_s << 2;
    }
    void aRefusedNonceIsSignedAgainOnce()
    {
        QFETCH(int, refusals);
        QFETCH(QString, result);
        QFETCH(int, requests);
        ScriptedServer server([refusals](const SeenRequest &, int index) {
            return index < refusals ? json(401, "{\"message\":\"The nonce is already being used by the consumer with "
                                                "ID %1\",\"parameters\":[\"1\"]}")
                                    : json(200, "[]");
        });
        const SystemClock clock;
        Client client(oauthTo(server), keys, clock, fast);
        QCOMPARE(outcome(client.exchange(post()).result()), result);
        QCOMPARE(server.requestCount(), requests);
    }

    void everyAttemptHasItsOwnNonce()
    {
        ScriptedServer server([](const SeenRequest &, int index) { return index < 3 ? html(502) : json(200, "[]"); });
        const SystemClock clock;
        Client client(oauthTo(server), keys, clock, fast);
        QCOMPARE(outcome(client.exchange(get()).result()), u"ok"_s);
        std::set<QByteArray> nonces;
        for (const SeenRequest &request : server.requests()) {
            nonces.insert(parameter(request.header("Authorization"), "oauth_nonce"));
        }
        QCOMPARE(nonces.size(), 4U);
        QVERIFY(!nonces.contains(QByteArray()));
    }

    void aMissingResourceIsPermission()
    {
        ScriptedServer server(
            [behaviour = Shop()](const SeenRequest &request, int) mutable { return behaviour(request); });
        const StoppedClock clock(noon);
        Client client(oauthTo(server), keys, clock, fast);
        QCOMPARE(outcome(client.exchange(get(u"/V1/forbidden"_s)).result()), u"permission"_s);
        QCOMPARE(server.requestCount(), 1);
    }

    /// What is signed is what is sent, for every character a SKU can hold.
    void everyCharacterOfASkuSurvives()
    {
        ScriptedServer server([behaviour = Shop{SigningDialect::AsSent}](const SeenRequest &request, int) mutable {
            return behaviour(request);
        });
        const StoppedClock clock(noon);
        Client client(oauthTo(server, SigningDialect::AsSent), keys, clock, fast);
        QStringList skus{u"Ünï cödé ✓"_s, u"a/b+c d%e&f?g#h"_s, u"%2F"_s, u"..x"_s};
        for (char16_t c = 0x20; c < 0x7f; ++c) {
            skus += u"a%1b"_s.arg(QChar(c));
        }
        for (const QString &sku : skus) {
            const Result<HttpAnswer> answer = client.exchange(product(sku)).result();
            QVERIFY2(answer, qPrintable(sku));
            QCOMPARE(server.requests().back().path(), "/rest/all/V1/products/" + encodeSegment(sku));
        }
        // These two can't be sent by any means: every part of the way reads them as "here" and "up".
        for (const QString &sku : {u"."_s, u".."_s}) {
            QCOMPARE(outcome(client.exchange(product(sku)).result()), u"validation"_s);
        }
        QCOMPARE(server.requestCount(), skus.size());
    }
};

QTEST_GUILESS_MAIN(ClientOAuth)
#include "tst_clientoauth.moc"
