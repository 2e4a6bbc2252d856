// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loginfixture.h"

#include <QtTest>

using namespace qm::practicetest;

class TestPracticeLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLoginIsWhatProfileAddTakes();
    void oauth();
    void oauthSignsStrangePaths_data();
    void oauthSignsStrangePaths();
    void limitedSeesOrdersOnly_data();
    void limitedSeesOrdersOnly();
    void bearer();
    void adminToken();
    void badBearers_data();
    void badBearers();
    void tokenRequests_data();
    void tokenRequests();
    void lockOut();
    void twoFactor();
    void customers();
};

void TestPracticeLogins::eachLoginIsWhatProfileAddTakes()
{
    ServerOptions options = smallShop();
    options.twoFactor = true;
    const auto store = started(options);
    QVERIFY(store);
    const QJsonObject logins = store->logins();
    QCOMPARE(logins.keys(), QStringList({u"admin"_s, u"bearer"_s, u"customer"_s, u"limited"_s, u"oauth1"_s}));
    const QStringList keys = {u"access_token"_s, u"access_token_secret"_s, u"consumer_key"_s, u"consumer_secret"_s};
    QCOMPARE(logins.value("oauth1"_L1).toObject().keys(), keys);
    QCOMPARE(logins.value("limited"_L1).toObject().keys(), keys);
    for (const QString &key : keys) {
        QCOMPARE(logins.value("oauth1"_L1).toObject().value(key).toString().size(), 32);
    }
    QCOMPARE(logins.value("bearer"_L1).toObject().keys(), QStringList({u"token"_s}));
    QCOMPARE(logins.value("admin"_L1).toObject().keys(), QStringList({u"otp"_s, u"password"_s, u"username"_s}));
    QCOMPARE(logins.value("customer"_L1).toObject().keys(), QStringList({u"password"_s, u"username"_s}));
    QCOMPARE(started(options)->logins(), logins); // of the seed
    options.shop.seed = 2;
    QVERIFY(started(options)->logins() != logins);
}

void TestPracticeLogins::oauth()
{
    const auto store = started(smallShop());
    QCOMPARE(signedGet(*store, u"oauth1"_s, orders).body, QByteArray(R"({"total_count":60})"));
    QCOMPARE(signedGet(*store, u"limited"_s, orders).status, 200);
    PracticeClient client(*store);
    client.setAuthorization("OAuth oauth_consumer_key=\"nope\"");
    QCOMPARE(client.get(orders).status, 400);
    QCOMPARE(client.get(orders).message(), u"One or more input exceptions have occurred."_s);
}

void TestPracticeLogins::oauthSignsStrangePaths_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("differs"); ///< between the two dialects
    QTest::newRow("slash") << QByteArray("/rest/V1/products/SLASH%2FSKU") << true;
    QTest::newRow("plus") << QByteArray("/rest/V1/products/PLUS%2BSKU") << true;
    QTest::newRow("semicolon") << QByteArray("/rest/V1/products/SEMI%3BCOLON") << true;
    QTest::newRow("percent") << QByteArray("/rest/V1/products/PCT%2520SKU") << true;
    QTest::newRow("space") << QByteArray("/rest/V1/products/SPACE%20SKU%201") << false;
    QTest::newRow("unicode") << QByteArray("/rest/V1/products/%C3%9CN") << false;
    QByteArray groups;
    for (int i = 0; i < 12; ++i) {
        groups += practiceFilter(i, "entity_id", "gt", QByteArray::number(i)) + '&';
    }
    QTest::newRow("twelve groups") << "/rest/V1/orders?" + QUrl::toPercentEncoding(QString::fromLatin1(groups), "=&%") +
                                          "fields=total_count"
                                   << false;
}

void TestPracticeLogins::oauthSignsStrangePaths()
{
    using qm::remote::SigningDialect;
    QFETCH(QByteArray, target);
    QFETCH(bool, differs);
    const QString invalid = u"The signature is invalid. Verify and try again."_s;
    for (const bool asSent : {false, true}) {
        ServerOptions options = smallShop();
        options.asSentSigning = asSent;
        const auto store = started(options);
        const auto right = asSent ? SigningDialect::AsSent : SigningDialect::Normalised;
        const auto wrong = asSent ? SigningDialect::Normalised : SigningDialect::AsSent;
        QVERIFY(signedGet(*store, u"oauth1"_s, target, right).message() != invalid);
        QCOMPARE(signedGet(*store, u"oauth1"_s, target, wrong).message() == invalid, differs);
    }
}

void TestPracticeLogins::limitedSeesOrdersOnly_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("resource"); ///< that is lacking; empty: allowed
    QTest::newRow("orders") << orders << QString();
    QTest::newRow("one order") << QByteArray("/rest/V1/orders/1") << QString();
    QTest::newRow("modules") << QByteArray("/rest/V1/modules") << QString();
    QTest::newRow("products") << QByteArray("/rest/V1/products?searchCriteria=") << u"Magento_Catalog::products"_s;
    QTest::newRow("customers") << QByteArray("/rest/V1/customers/search?searchCriteria=")
                               << u"Magento_Customer::customer"_s;
    QTest::newRow("invoices") << QByteArray("/rest/V1/invoices?searchCriteria=") << u"Magento_Sales::sales_invoice"_s;
    QTest::newRow("stores") << QByteArray("/rest/V1/store/websites") << u"Magento_Backend::store"_s;
    QTest::newRow("bulk") << QByteArray("/rest/V1/bulk?searchCriteria=")
                          << u"Magento_Logging::system_magento_logging_bulk_operations"_s;
}

void TestPracticeLogins::limitedSeesOrdersOnly()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, resource);
    const auto store = started(smallShop());
    QCOMPARE(signedGet(*store, u"oauth1"_s, target).status, 200);
    const PracticeAnswer answer = signedGet(*store, u"limited"_s, target);
    QCOMPARE(answer.status, resource.isEmpty() ? 200 : 401);
    if (!resource.isEmpty()) {
        QCOMPARE(answer.message(), notAuthorised);
        QCOMPARE(answer.object()["parameters"_L1]["resources"_L1].toString(), resource);
    }
}

void TestPracticeLogins::bearer()
{
    for (const bool enabled : {true, false}) {
        ServerOptions options = smallShop();
        options.bearerEnabled = enabled;
        const auto store = started(options);
        PracticeClient client(*store);
        client.setAuthorization("Bearer " + store->logins()["bearer"_L1]["token"_L1].toString().toUtf8());
        QCOMPARE(client.get(orders).status, enabled ? 200 : 401);
    }
}

void TestPracticeLogins::adminToken()
{
    const auto store = started(smallShop());
    PracticeClient client(*store);
    QVERIFY(client.logInAsAdmin(*store));
    QCOMPARE(client.get(orders).status, 200);
    QCOMPARE(client.get("/rest/V1/customers/me").object(),
             QJsonObject({{u"message"_s, u"\"%fieldName\" is required. Enter and try again."_s},
                          {u"parameters"_s, QJsonObject{{u"fieldName"_s, u"customerId"_s}}}}));
}

void TestPracticeLogins::badBearers_data()
{
    QTest::addColumn<QByteArray>("format"); ///< `T` stands for a good token
    QTest::addColumn<int>("status");
    QTest::newRow("as it is") << QByteArray("Bearer T") << 200;
    QTest::newRow("lower case scheme") << QByteArray("bearer T") << 200;
    QTest::newRow("with its quotes") << QByteArray("Bearer \"T\"") << 401;
    QTest::newRow("two blanks") << QByteArray("Bearer  T") << 401;
    QTest::newRow("nothing behind") << QByteArray("Bearer ") << 401;
    QTest::newRow("no scheme") << QByteArray("T") << 401;
    QTest::newRow("cut short") << QByteArray("Bearer Tx") << 401;
    QTest::newRow("other scheme") << QByteArray("Basic T") << 401;
    QTest::newRow("unknown") << QByteArray("Bearer qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq") << 401;
    QTest::newRow("forged") << QByteArray("Bearer eyJraWQiOiIxIiwiYWxnIjoiSFMyNTYifQ.eyJ1aWQiOjEsInV0eXBpZCI6Mn0.AAAA")
                            << 401;
}

void TestPracticeLogins::badBearers()
{
    QFETCH(QByteArray, format);
    QFETCH(int, status);
    const auto store = started(smallShop());
    PracticeClient client(*store);
    const QJsonObject login = store->logins().value("admin"_L1).toObject();
    const QByteArray quoted = client.post("/rest/V1/integration/admin/token", compact(login)).body;
    const QByteArray token = quoted.mid(1, quoted.size() - 2);
    client.setAuthorization(QByteArray(format).replace("T", token));
    const PracticeAnswer answer = client.get(orders);
    QCOMPARE(answer.status, status);
    if (status == 401) {
        QCOMPARE(answer.object()["parameters"_L1]["resources"_L1].toString(), u"Magento_Sales::actions_view"_s);
    }
    QCOMPARE(client.get("/rest/V1/directory/currency").status, 200); // anonymous routes do not look
}

void TestPracticeLogins::tokenRequests_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray required =
        R"({"message":"\"%fieldName\" is required. Enter and try again.","parameters":{"fieldName":"NAME"}})";
    const auto one = [&](const char *name) { return QByteArray(required).replace("NAME", name); };
    const QByteArray refused = R"({"message":")" + signInRefused.toUtf8() + R"("})";
    QTest::newRow("wrong password") << QByteArray(R"({"username":"admin","password":"wrong"})") << 401 << refused;
    QTest::newRow("unknown user") << QByteArray(R"({"username":"nobody","password":"wrong"})") << 401 << refused;
    QTest::newRow("no password") << QByteArray(R"({"username":"admin"})") << 400 << one("password");
    QTest::newRow("empty password") << QByteArray(R"({"username":"admin","password":""})") << 400 << one("password");
    QTest::newRow("empty body") << QByteArray() << 400
                                << R"({"message":"One or more input exceptions have occurred.","errors":[)" +
                                       one("username") + ',' + one("password") + "]}";
    QTest::newRow("broken JSON") << QByteArray(R"({"username":)") << 400
                                 << QByteArray(R"({"message":"Decoding error."})");
}

void TestPracticeLogins::tokenRequests()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    const auto store = started(smallShop());
    PracticeClient client(*store);
    const PracticeAnswer got = client.post("/rest/V1/integration/admin/token", body);
    QCOMPARE(got.status, status);
    QCOMPARE(got.body, answer);
}

void TestPracticeLogins::lockOut()
{
    const auto store = started(smallShop());
    PracticeClient client(*store);
    const QString password = store->logins()["admin"_L1]["password"_L1].toString();
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(tokenFor(client, "admin", u"admin"_s, u"wrong"_s).status, 401);
    }
    QCOMPARE(tokenFor(client, "admin", u"admin"_s, password).status, 200); // the count starts anew
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(tokenFor(client, "admin", u"admin"_s, u"wrong"_s).status, 401);
    }
    const PracticeAnswer locked = tokenFor(client, "admin", u"Admin"_s, password);
    QCOMPARE(locked.status, 401);
    QCOMPARE(locked.message(), signInRefused);
    store->setClockOffset(std::chrono::minutes(31));
    QCOMPARE(tokenFor(client, "admin", u"admin"_s, password).status, 200);
}

void TestPracticeLogins::twoFactor()
{
    ServerOptions options = smallShop();
    options.twoFactor = true;
    const auto store = started(options);
    PracticeClient client(*store);
    const QJsonObject login = store->logins().value("admin"_L1).toObject();
    const QString password = login.value("password"_L1).toString();
    PracticeAnswer answer = tokenFor(client, "admin", u"admin"_s, password);
    QCOMPARE(answer.status, 400);
    QCOMPARE(
        answer.body,
        QByteArray(
            R"({"message":"Please use the 2fa provider-specific endpoints to obtain a token.","parameters":{"active_providers":["google"]}})"));
    answer = tokenFor(client, "admin", u"newcomer"_s, password);
    QCOMPARE(
        answer.body,
        QByteArray(
            R"({"message":"You are required to configure personal Two-Factor Authorization in order to login. Please check your email.","parameters":{"providers":["google"],"active_providers":[]}})"));
    QCOMPARE(tokenFor(client, "admin", u"admin"_s, u"wrong"_s).status, 401);

    const QByteArray google = "/rest/V1/tfa/provider/google/authenticate";
    QJsonObject withCode = login;
    QCOMPARE(client.post(google, compact(withCode)).status, 200);
    withCode.insert(u"otp"_s, u"000000"_s);
    answer = client.post(google, compact(withCode));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.message(), u"Invalid code."_s);
    withCode.remove(u"otp"_s);
    QCOMPARE(client.post(google, compact(withCode)).object()["parameters"_L1]["fieldName"_L1].toString(), u"otp"_s);
    withCode = login;
    withCode.insert(u"password"_s, u"bad"_s);
    QCOMPARE(client.post(google, compact(withCode)).message(), signInRefused);

    const auto without = started(smallShop());
    PracticeClient other(*without);
    QCOMPARE(other.post(google, compact(login)).status, 404);
}

void TestPracticeLogins::customers()
{
    const auto store = started(smallShop());
    PracticeClient client(*store);
    const QJsonObject login = store->logins().value("customer"_L1).toObject();
    const QString email = login.value("username"_L1).toString();
    const QString password = login.value("password"_L1).toString();
    QCOMPARE(tokenFor(client, "customer", email, password, "de_b2b").status, 401); // lives on the other website
    QCOMPARE(tokenFor(client, "customer", email, u"bad"_s).status, 401);
    const PracticeAnswer token = tokenFor(client, "customer", email.toUpper(), password, "nl");
    QCOMPARE(token.status, 200);
    client.setAuthorization("Bearer " + token.body.mid(1, token.body.size() - 2));
    QCOMPARE(client.get(orders).object()["parameters"_L1]["resources"_L1].toString(), u"Magento_Sales::actions_view"_s);
    const PracticeAnswer me = client.get("/rest/V1/customers/me");
    QCOMPARE(me.status, 200);
    QCOMPARE(me.object().value("email"_L1).toString(), email);
}

QTEST_GUILESS_MAIN(TestPracticeLogins)
#include "tst_practicelogins.moc"
