// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenshop.h"

#include <QtTest>

using namespace qm;
using namespace qm::remote;
using namespace qm::test;

namespace {

const std::vector<QString> twentyFine(20, u"ok"_s);

} // namespace

class ClientTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLoginForTwentyRequests()
    {
        Rig rig;
        QVERIFY(rig.askMany(20) == twentyFine);
        QCOMPARE(rig.logins(), 1);
        const SeenRequest login = rig.server.requests().front();
        QCOMPARE(login.path(), "/rest/all/V1/integration/admin/token");
        QCOMPARE(login.method, "POST");
        QVERIFY(login.header("Authorization").isEmpty());
        QCOMPARE(rig.server.requests().back().header("Authorization"), "Bearer token1");
    }

    void aDeadTokenIsRenewedByOneLogin_data()
    {
        QTest::addColumn<bool>("write");
        QTest::addRow("GET") << false;
        QTest::addRow("POST") << true;
    }
    void aDeadTokenIsRenewedByOneLogin()
    {
        QFETCH(bool, write);
        Rig rig;
        QCOMPARE(rig.ask(), u"ok"_s);
        rig.shop.killTokens();
        QVERIFY(rig.askMany(20, write ? post() : get()) == twentyFine);
        QCOMPARE(rig.logins(), 2);
        QCOMPARE(rig.probes(), 1);
        QVERIFY(rig.server.requestCount() <= 1 + 2 + 1 + 1 + 20 + 4);
    }

    void renewalHappensAgainAndAgain()
    {
        Rig rig;
        for (int round = 1; round <= 5; ++round) {
            QVERIFY(rig.askMany(20) == twentyFine);
            QCOMPARE(rig.logins(), round);
            rig.shop.killTokens();
        }
    }

    void aRefusedPasswordIsNeverTriedAgain()
    {
        Rig rig;
        rig.shop.change([&](Shop &shop) { shop.password = "another"; });
        for (const QString &result : rig.askMany(20)) {
            QCOMPARE(result, u"auth"_s);
        }
        rig.client.setOneTimePassword(Secret("123456"));
        QCOMPARE(rig.ask(), u"auth"_s);
        QCOMPARE(rig.ask(post()), u"auth"_s);
        QCOMPARE(rig.server.requestCount(), 1);
    }

    void aPasswordChangedMeanwhileIsTriedOnce()
    {
        Rig rig;
        QCOMPARE(rig.ask(), u"ok"_s);
        rig.shop.change([&](Shop &shop) { shop.password = "another"; });
        rig.shop.killTokens();
        for (const QString &result : rig.askMany(20)) {
            QCOMPARE(result, u"auth"_s);
        }
        QCOMPARE(rig.ask(), u"auth"_s);
        QCOMPARE(rig.logins(), 2);
    }

    void aLoginThatNobodyAnsweredMayBeTriedByTheNextRequest()
    {
        Rig rig;
        rig.shop.change([&](Shop &shop) { shop.loginFault = ScriptedReply::Fault::DropBeforeAnswer; });
        for (const QString &result : rig.askMany(5)) {
            QCOMPARE(result, u"network"_s);
        }
        QCOMPARE(rig.logins(), 1);
        rig.shop.change([&](Shop &shop) { shop.loginFault = ScriptedReply::Fault::None; });
        QCOMPARE(rig.ask(), u"ok"_s);
        QCOMPARE(rig.logins(), 2);
    }

    void aPageInFrontOfTheShopIsNoRefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("basic");
        QTest::addRow("firewall") << 403 << false;
        QTest::addRow("bad request") << 400 << false;
        QTest::addRow("somebody's login page") << 401 << false;
        QTest::addRow("guard") << 401 << true;
    }
    void aPageInFrontOfTheShopIsNoRefusal()
    {
        QFETCH(int, status);
        QFETCH(bool, basic);
        ScriptedReply page = basic ? json(status, "{\"message\":\"Authorization Required\"}") : html(status);
        if (basic) {
            page = with(page, "WWW-Authenticate", "Basic realm=\"staging\"");
        }
        for (const bool renewal : {false, true}) {
            Rig rig;
            if (renewal) {
                QCOMPARE(rig.ask(), u"ok"_s);
                rig.shop.killTokens();
            }
            rig.shop.change([&](Shop &shop) { shop.loginGuard = page; });
            for (const QString &result : rig.askMany(3)) {
                QCOMPARE(result, u"protocol"_s);
            }
            rig.shop.change([&](Shop &shop) { shop.loginGuard.reset(); });
            QCOMPARE(rig.ask(), u"ok"_s);
            QCOMPARE(rig.logins(), renewal ? 3 : 2);
        }
    }

    void aPageInFrontOfTheProbeSaysNothingOfTheToken()
    {
        Rig rig;
        QCOMPARE(rig.ask(), u"ok"_s);
        rig.shop.killTokens();
        rig.shop.change([&](Shop &shop) { shop.probeGuard = html(401); });
        QCOMPARE(rig.ask(), u"auth"_s);
        QCOMPARE(rig.logins(), 1);
        rig.shop.change([&](Shop &shop) { shop.probeGuard.reset(); });
        QCOMPARE(rig.ask(), u"ok"_s);
        QCOMPARE(rig.logins(), 2);
    }

    void anEndlessRenewalEnds()
    {
        Rig rig;
        QCOMPARE(rig.ask(), u"ok"_s);
        rig.shop.change([&](Shop &shop) { shop.renewable = false; });
        rig.shop.killTokens();
        QCOMPARE(rig.ask(), u"auth"_s);
        QCOMPARE(rig.logins(), 2);
    }

    void aMissingResourceIsPermissionAndAskedOnce_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addRow("admin") << static_cast<int>(LoginKind::Admin);
        QTest::addRow("customer") << static_cast<int>(LoginKind::Customer);
    }
    void aMissingResourceIsPermissionAndAskedOnce()
    {
        QFETCH(int, kind);
        Rig rig(static_cast<LoginKind>(kind));
        rig.shop.change([&](Shop &shop) { shop.roleMayAll = false; });
        for (const QString &result : rig.askMany(20)) {
            QCOMPARE(result, u"permission"_s);
        }
        QCOMPARE(rig.ask(post()), u"permission"_s);
        QCOMPARE(rig.logins(), 1);
        QCOMPARE(rig.probes(), 1);
    }

    void aTokenThatDiesAfterItWasProvenIsNoticed()
    {
        Rig rig;
        rig.shop.change([&](Shop &shop) { shop.roleMayAll = false; });
        QCOMPARE(rig.ask(), u"permission"_s);
        rig.shop.change([&](Shop &shop) { shop.roleMayAll = true; });
        rig.shop.killTokens();
        rig.clock.advance(301);
        QCOMPARE(rig.ask(), u"ok"_s);
        QCOMPARE(rig.probes(), 2);
        QCOMPARE(rig.logins(), 2);
    }

    void aWebTokenIsRenewedBeforeItDies()
    {
        Rig rig;
        rig.shop.change([&](Shop &shop) { shop.jwtLife = 3600; });
        QCOMPARE(rig.ask(), u"ok"_s);
        rig.clock.advance(3539);
        QCOMPARE(rig.ask(), u"ok"_s);
        QCOMPARE(rig.logins(), 1);
        rig.clock.advance(2);
        QVERIFY(rig.askMany(20) == twentyFine);
        QCOMPARE(rig.logins(), 2);
        QCOMPARE(rig.server.requestCount(), 2 + 22); // no request was refused on the way
    }

    void aClockThatIsSetBackKeepsNoOldAnswerAlive()
    {
        Rig rig;
        rig.shop.change([](Shop &shop) { shop.roleMayAll = false; });
        QCOMPARE(rig.ask(), u"permission"_s); // the token is alive
        rig.clock.advance(-7'200);
        rig.shop.killTokens();
        rig.shop.change([](Shop &shop) { shop.roleMayAll = true; });
        QCOMPARE(rig.ask(), u"ok"_s);
        QCOMPARE(rig.logins(), 2);
    }

    void aWrongClockDoesNotMatterForWebTokens()
    {
        for (const int ahead : {-1'000'000, 1'000'000}) {
            Rig rig;
            rig.shop.change([&](Shop &shop) { shop.jwtLife = 3600; });
            rig.clock.advance(ahead);
            QCOMPARE(rig.ask(), u"ok"_s);
            QCOMPARE(rig.ask(), u"ok"_s);
            QCOMPARE(rig.logins(), 1);
        }
    }

    void twoFactors()
    {
        Rig rig;
        rig.shop.change([&](Shop &shop) { shop.twoFactors = true; });
        // Without a code: the shop's own words, once.
        const Result<HttpAnswer> wanted = rig.client.exchange(get()).result();
        QCOMPARE(outcome(wanted), u"auth"_s);
        QCOMPARE(wanted.error().parameters.constFirst().name, u"active_providers"_s);
        QCOMPARE(rig.ask(), u"auth"_s);
        QCOMPARE(rig.logins(), 1);
        // A wrong code asks for another, a right one logs in.
        rig.client.setOneTimePassword(Secret("000000"));
        QCOMPARE(rig.ask(), u"auth"_s);
        QCOMPARE(rig.ask(), u"auth"_s);
        QCOMPARE(rig.logins(), 2);
        rig.client.setOneTimePassword(Secret(" 123456\n"));
        QVERIFY(rig.askMany(20) == twentyFine);
        QCOMPARE(rig.logins(), 3);
        QCOMPARE(countOf(rig.server, "/V1/tfa/provider/google/authenticate"), 2);
        // A dead token can't be renewed without a person …
        rig.shop.killTokens();
        for (int i = 0; i < 3; ++i) {
            const Result<HttpAnswer> again = rig.client.exchange(get()).result();
            QCOMPARE(outcome(again), u"auth"_s);
            QCOMPARE(again.error().parameters.constFirst().name, u"one_time_password"_s);
        }
        QCOMPARE(rig.logins(), 3);
        // … but with one it can.
        rig.client.setOneTimePassword(Secret("123456"));
        QCOMPARE(rig.ask(), u"ok"_s);
        QCOMPARE(rig.logins(), 4);
    }

    void twoFactorsFromTheStart()
    {
        Rig rig(LoginKind::Admin, UserCredentials{u"anna"_s, Secret("password"), Secret("123456")});
        rig.shop.change([&](Shop &shop) { shop.twoFactors = true; });
        QVERIFY(rig.askMany(20) == twentyFine);
        QCOMPARE(rig.logins(), 1);
        QCOMPARE(QJsonDocument::fromJson(rig.server.requests().front().body).object().value(u"otp"_s).toString(),
                 u"123456"_s);
    }

    void aWrongPasswordWithACodeIsFinal()
    {
        Rig rig(LoginKind::Admin, UserCredentials{u"anna"_s, Secret("wrong"), Secret("123456")});
        rig.shop.change([&](Shop &shop) { shop.twoFactors = true; });
        QCOMPARE(rig.ask(), u"auth"_s);
        rig.client.setOneTimePassword(Secret("123456"));
        QCOMPARE(rig.ask(), u"auth"_s);
        QCOMPARE(rig.logins(), 1);
    }

    void aCodeForAShopWithoutTwoFactors()
    {
        Rig rig(LoginKind::Admin, UserCredentials{u"anna"_s, Secret("password"), Secret("123456")});
        rig.shop.change([&](Shop &shop) { shop.hasTwoFactorRoute = false; });
        QCOMPARE(rig.ask(), u"ok"_s);
        QCOMPARE(rig.logins(), 2);
        rig.shop.killTokens();
        QCOMPARE(rig.ask(), u"ok"_s);
    }

    void aCustomerLogsInThroughTheStore()
    {
        Rig rig(LoginKind::Customer);
        HttpRequest request = get(u"/V1/customers/me"_s);
        request.scope = Scope::storeView(u"de_b2b"_s).value();
        QCOMPARE(rig.ask(request), u"ok"_s);
        QCOMPARE(rig.server.requests().front().path(), "/rest/de_b2b/V1/integration/customer/token");
        QCOMPARE(rig.server.requests().back().path(), "/rest/de_b2b/V1/customers/me");
    }

    /// Under `all` nobody is a customer: the default store view is asked, by no code at all.
    void aCustomerOfNoStoreIsOneOfTheDefaultStore()
    {
        Rig rig(LoginKind::Customer);
        QCOMPARE(rig.ask(get(u"/V1/customers/me"_s)), u"ok"_s);
        QCOMPARE(rig.server.requests().front().path(), "/rest/V1/integration/customer/token");
        QCOMPARE(rig.server.requests().back().path(), "/rest/V1/customers/me");
        Rig admin(LoginKind::Admin);
        QCOMPARE(admin.ask(get(u"/V1/orders"_s)), u"ok"_s);
        QCOMPARE(admin.server.requests().back().path(), "/rest/all/V1/orders");
    }

    void bearer_data()
    {
        QTest::addColumn<QByteArray>("answerToProbe");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("result");
        QTest::addRow("alive") << QByteArray("[]") << 200 << u"permission"_s;
        QTest::addRow("dead") << QByteArray() << 401 << u"auth"_s;
        QTest::addRow("nobody knows") << QByteArray("{}") << 500 << u"auth"_s;
    }
    void bearer()
    {
        QFETCH(QByteArray, answerToProbe);
        QFETCH(int, status);
        QFETCH(QString, result);
        ScriptedServer server([answerToProbe, status](const SeenRequest &request, int) {
            return request.path().endsWith("/V1/modules") && status != 401 ? json(status, answerToProbe) : refused();
        });
        const StoppedClock clock(noon);
        Client client(connectionTo(server), BearerCredentials{Secret(" \"token\"\r\n")}, clock, fast);
        std::vector<QFuture<Result<HttpAnswer>>> futures;
        for (int i = 0; i < 20; ++i) {
            futures.push_back(client.exchange(get()));
        }
        for (QFuture<Result<HttpAnswer>> &future : futures) {
            QCOMPARE(outcome(future.result()), result);
        }
        QCOMPARE(server.requests().front().header("Authorization"), "Bearer token");
        if (status != 500) {
            QCOMPARE(countOf(server, "/V1/modules"), 1);
        }
        QCOMPARE(countOf(server, "/token"), 0);
    }

    void aLoginWithoutAToken_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"\"\"", "{}", "[]", "null", "12", "{\"token\":\"x\"}"}) {
            QTest::addRow("%s", body) << QByteArray(body);
        }
    }
    void aLoginWithoutAToken()
    {
        QFETCH(QByteArray, body);
        ScriptedServer server([body](const SeenRequest &, int) { return json(200, body); });
        const StoppedClock clock(noon);
        Client client(connectionTo(server, LoginKind::Admin), user, clock, fast);
        QCOMPARE(outcome(client.exchange(get()).result()), u"protocol"_s);
        QCOMPARE(outcome(client.exchange(get()).result()), u"protocol"_s);
        QCOMPARE(server.requestCount(), 1);
    }

    void credentialsOfAnotherLogin()
    {
        ScriptedServer server([](const SeenRequest &, int) { return ScriptedReply(); });
        const StoppedClock clock(noon);
        Client client(connectionTo(server, LoginKind::Admin), BearerCredentials{Secret("token")}, clock, fast);
        QCOMPARE(outcome(client.exchange(get()).result()), u"validation"_s);
        QCOMPARE(server.requestCount(), 0);
        HttpRequest anonymous = get();
        anonymous.anonymous = true;
        QCOMPARE(outcome(client.exchange(anonymous).result()), u"ok"_s);
        QVERIFY(server.requests().front().header("Authorization").isEmpty());
    }
};

QTEST_GUILESS_MAIN(ClientTokens)
#include "tst_clienttokens.moc"
