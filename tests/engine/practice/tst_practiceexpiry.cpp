// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loginfixture.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qm::practicetest;

/// How tokens end: by time, by the shop's hand, by a fault.
class TestPracticeExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensExpire();
    void tokensSurviveRestart();
    void revoked();
    void fastClock();
    void aFaultEndsAnAdminToken();
    void aFaultEndsAnIntegration();
    void aFaultEndsACustomerToken();
    void aFaultFindsNoToken();
};

void TestPracticeExpiry::tokensExpire()
{
    ServerOptions options = smallShop();
    options.tokenLifetime = std::chrono::seconds(600);
    const auto store = started(options);
    PracticeClient client(*store);
    QVERIFY(client.logInAsAdmin(*store));
    store->setClockOffset(std::chrono::seconds(300));
    QCOMPARE(client.get(orders).status, 200);
    store->setClockOffset(std::chrono::seconds(601));
    QCOMPARE(client.get(orders).status, 401);
    QVERIFY(client.logInAsAdmin(*store));
    QCOMPARE(client.get(orders).status, 200);
    store->expireTokens();
    QCOMPARE(client.get(orders).status, 401);
    QVERIFY(client.logInAsAdmin(*store));
    QCOMPARE(client.get(orders).status, 200);
    store->reset();
    QCOMPARE(client.get(orders).status, 401);
}

void TestPracticeExpiry::tokensSurviveRestart()
{
    QTemporaryDir folder;
    ServerOptions options = smallShop();
    options.stateFile = folder.filePath(u"state"_s);
    auto store = started(options);
    store->expireTokens();
    QByteArray token;
    {
        PracticeClient client(*store);
        const PracticeAnswer answer =
            client.post("/rest/V1/integration/admin/token", compact(store->logins().value("admin"_L1).toObject()));
        token = "Bearer " + answer.body.mid(1, answer.body.size() - 2);
    }
    store->revokeIntegration(u"limited"_s);
    store.reset();
    store = started(options);
    QVERIFY(store);
    PracticeClient client(*store);
    client.setAuthorization(token);
    QCOMPARE(client.get(orders).status, 200);
    QCOMPARE(signedGet(*store, u"limited"_s, orders).status, 401);
}

void TestPracticeExpiry::revoked()
{
    const auto store = started(smallShop());
    store->revokeIntegration(u"oauth1"_s);
    store->revokeIntegration(u"bearer"_s);
    QCOMPARE(signedGet(*store, u"oauth1"_s, orders).message(), u"Access token has been revoked"_s);
    QCOMPARE(signedGet(*store, u"limited"_s, orders).status, 200);
    PracticeClient client(*store);
    client.setAuthorization("Bearer " + store->logins()["bearer"_L1]["token"_L1].toString().toUtf8());
    QCOMPARE(client.get(orders).message(), notAuthorised);
    store->reset();
    QCOMPARE(signedGet(*store, u"oauth1"_s, orders).status, 200);
}

void TestPracticeExpiry::fastClock()
{
    ServerOptions options = smallShop();
    options.clockOffset = std::chrono::seconds(-700);
    const auto store = started(options);
    const auto dialect = qm::remote::SigningDialect::Normalised;
    QCOMPARE(signedGet(*store, u"oauth1"_s, orders).message(), u"An error occurred validating the nonce"_s);
    QCOMPARE(signedGet(*store, u"oauth1"_s, orders, dialect, -700).status, 200);
    const QByteArray date = PracticeClient(*store).get(orders).header("Date");
    const auto seen = qm::UtcTime::fromHttpDate(date.toStdString());
    QVERIFY(seen);
    const qint64 difference = qm::SystemClock().now().seconds() - seen->seconds();
    QVERIFY(difference >= 700 && difference < 760);
}

namespace {

FaultPlan expiring(const QString &route, bool afterEffect = false)
{
    Fault fault;
    fault.kind = FaultKind::ExpiredToken;
    fault.route = route;
    fault.times = 1;
    fault.afterEffect = afterEffect;
    FaultPlan plan;
    plan.faults = {fault};
    return plan;
}

} // namespace

/// Dead for every route, not only for the one where it happened; others' tokens and the next login live.
void TestPracticeExpiry::aFaultEndsAnAdminToken()
{
    const auto store = started(smallShop());
    PracticeClient client(*store);
    QVERIFY(client.logInAsAdmin(*store));
    store->setFaults(expiring(u"GET /V1/orders*"_s));
    QCOMPARE(client.get("/rest/V1/modules").status, 200);
    const PracticeAnswer answer = client.get(orders);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.message(), notAuthorised);
    QCOMPARE(client.get(orders).status, 401);
    QCOMPARE(client.get("/rest/V1/modules").status, 401);
    QCOMPARE(client.get("/rest/V1/directory/currency").status, 200); // needs no login
    QCOMPARE(signedGet(*store, u"oauth1"_s, orders).status, 200);
    QVERIFY(client.logInAsAdmin(*store)); // within the same second: still another token
    QCOMPARE(client.get(orders).status, 200);
}

void TestPracticeExpiry::aFaultEndsAnIntegration()
{
    const auto store = started(smallShop());
    const QByteArray modules = "/rest/V1/modules";
    for (const bool afterEffect : {false, true}) {
        store->setFaults(expiring(u"GET /V1/orders*"_s, afterEffect));
        QCOMPARE(signedGet(*store, u"oauth1"_s, orders).message(), u"Access token has been revoked"_s);
        QCOMPARE(signedGet(*store, u"oauth1"_s, modules).status, 401);
        QCOMPARE(signedGet(*store, u"limited"_s, orders).status, 200);
        store->reset();
        QCOMPARE(signedGet(*store, u"oauth1"_s, modules).status, 200);
    }
    PracticeClient client(*store);
    client.setAuthorization("Bearer " + store->logins()["bearer"_L1]["token"_L1].toString().toUtf8());
    store->setFaults(expiring(u"GET /V1/orders*"_s));
    QCOMPARE(client.get(orders).message(), notAuthorised);
    QCOMPARE(client.get(modules).status, 401);
    store->reset();
    QCOMPARE(client.get(modules).status, 200);
}

void TestPracticeExpiry::aFaultEndsACustomerToken()
{
    const auto store = started(smallShop());
    PracticeClient client(*store);
    const QJsonObject login = store->logins().value("customer"_L1).toObject();
    const PracticeAnswer token =
        tokenFor(client, "customer", login.value("username"_L1).toString(), login.value("password"_L1).toString());
    client.setAuthorization("Bearer " + token.body.mid(1, token.body.size() - 2));
    store->setFaults(expiring(u"/graphql"_s));
    const QByteArray question = R"({"query":"{customer{email}}"})";
    QVERIFY(client.post("/graphql", question).body.contains("graphql-authorization")); // a guest now
    QCOMPARE(client.get("/rest/V1/customers/me").status, 401);
}

/// Who carries no token loses none: the shop answers as it would have.
void TestPracticeExpiry::aFaultFindsNoToken()
{
    const auto store = started(smallShop());
    PracticeClient client(*store);
    for (const QByteArray &authorization : {QByteArray(), QByteArray("Bearer made-up"), QByteArray("OAuth x=\"y\"")}) {
        client.setAuthorization(authorization);
        store->setFaults(expiring(u"GET /V1/directory/currency"_s, true));
        QCOMPARE(client.get("/rest/V1/directory/currency").status, 200);
    }
    QCOMPARE(signedGet(*store, u"oauth1"_s, orders).status, 200);
}

QTEST_GUILESS_MAIN(TestPracticeExpiry)
#include "tst_practiceexpiry.moc"
