// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examined.h"

#include <QTest>
#include <QTranslator>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::test;
using doctor::Level;

namespace {

UserCredentials person(const QByteArray &code = {})
{
    return {u"eva"_s, Secret("canary-password"), Secret(code)};
}

class OffsetClock final : public Clock
{
public:
    explicit OffsetClock(qint64 seconds)
        : m_seconds(seconds)
    {}
    [[nodiscard]] UtcTime now() const override { return m_system.now().plusSeconds(m_seconds); }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_system.steady(); }

private:
    SystemClock m_system;
    qint64 m_seconds;
};

/// One case: what is wrong, how one tries to get in, what has to be found first.
struct Case
{
    std::function<void(ShopBehaviour &)> wrong = [](ShopBehaviour &) {};
    LoginKind login = LoginKind::OAuth1;
    Credentials secrets = shopKeys();
    remote::SigningDialect dialect = remote::SigningDialect::Detect;
    qint64 clock = 0;
};

OAuthCredentials withConsumerKey()
{
    OAuthCredentials keys = shopKeys();
    keys.consumerKey = Secret(QByteArray(32, 'z'));
    return keys;
}

OAuthCredentials withWrongSecret()
{
    OAuthCredentials keys = shopKeys();
    keys.consumerSecret = Secret(QByteArray(32, 'z'));
    return keys;
}

/// A language whose texts all stand in quotation marks.
class Marking final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        return u"«%1»"_s.arg(QString::fromUtf8(text));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

QByteArray says(const char *text)
{
    return QByteArray("{\"message\":\"") + text + "\"}";
}

} // namespace

Q_DECLARE_METATYPE(Case)

/// From the login on: a shop is there, what does it say to us?
class TestDoctorLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        using remote::SigningDialect;
        QTest::addColumn<Case>("given");
        QTest::addColumn<QString>("id");
        QTest::addColumn<Level>("level");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const Case &given, const QString &id, Level level, const QString &named) {
            QTest::newRow(name) << given << id << level << named;
        };
        const auto refusal = [](const char *text, int status = 401) {
            return [text, status](ShopBehaviour &shop) {
                shop.oauthRefusal = says(text);
                shop.oauthRefusalStatus = status;
            };
        };
        const auto strips = [](ShopBehaviour &shop) { shop.stripsAuthorization = true; };

        row("OAuth", {}, u""_s, Level::Ok, u""_s);
        row("OAuth, signs as sent", {[](ShopBehaviour &shop) { shop.dialect = SigningDialect::AsSent; }}, u""_s,
            Level::Ok, u"as sent"_s);
        row("OAuth, known dialect", {.dialect = SigningDialect::Normalised}, u""_s, Level::Ok, u"normalised"_s);
        row("wrong dialect: shop is newer",
            {.wrong = [](ShopBehaviour &shop) { shop.dialect = SigningDialect::AsSent; },
             .dialect = SigningDialect::Normalised},
            u"dialect"_s, Level::Warn, u"as sent"_s);
        row("wrong dialect: shop is older", {.dialect = SigningDialect::AsSent}, u"dialect"_s, Level::Warn,
            u"normalised"_s);
        row("nonce used before", {[](ShopBehaviour &shop) { shop.nonceUsedOnce = true; }}, u""_s, Level::Ok, u""_s);
        row("stripped header", {strips}, u"authorization-header"_s, Level::Fail, u"CGIPassAuth"_s);
        row("unknown consumer key", {.secrets = withConsumerKey()}, u"login"_s, Level::Fail, u"consumer key"_s);
        row("wrong secret", {.secrets = withWrongSecret()}, u"login"_s, Level::Fail, u"a secret is wrong"_s);
        row("unknown token", {refusal("Specified token does not exist")}, u"token"_s, Level::Fail, u"access token"_s);
        row("revoked token", {refusal("Access token has been revoked")}, u"token"_s, Level::Fail, u"revoked"_s);
        row("token of another integration", {refusal("Token is not associated with the specified consumer")},
            u"token"_s, Level::Fail, u"another integration"_s);
        row("not activated", {[](ShopBehaviour &shop) {
                shop.oauthRefusal =
                    "{\"message\":\"\\\"%fieldName\\\" is required.\",\"parameters\":{\"fieldName\":\"oauth_token\"}}";
                shop.oauthRefusalStatus = 400;
            }},
            u"integration"_s, Level::Fail, u"Activate"_s);
        row("inactive", {[](ShopBehaviour &shop) { shop.integrationActive = false; }}, u"integration"_s, Level::Fail,
            u"Activate"_s);
        row("port lost on the way", {[](ShopBehaviour &shop) { shop.portStripped = true; }}, u"signed-address"_s,
            Level::Fail, u"http://127.0.0.1"_s);
        row("nonce refused in spite of the right time", {refusal("An error occurred validating the nonce")},
            u"timestamp"_s, Level::Fail, u"Date header"_s);
        row("unknown words", {refusal("Iets anders")}, u"login"_s, Level::Fail, u"Iets anders"_s);
        row("login breaks the shop", {refusal("Internal Error", 500)}, u"login"_s, Level::Fail, u"500"_s);
        row("this computer ahead", {.clock = 700}, u"clock"_s, Level::Warn, u"ahead"_s);
        row("this computer behind", {.clock = -700}, u"clock"_s, Level::Warn, u"behind"_s);
        row("no date", {[](ShopBehaviour &shop) { shop.sendsDate = false; }}, u""_s, Level::Ok, u""_s);

        const Credentials token = BearerCredentials{Secret(shopBearerToken())};
        row("bearer", {.login = LoginKind::Bearer, .secrets = token}, u""_s, Level::Ok, u""_s);
        row("bearer switched off",
            {.wrong = [](ShopBehaviour &shop) { shop.bearerEnabled = false; },
             .login = LoginKind::Bearer,
             .secrets = token},
            u"bearer"_s, Level::Fail, u"OAuth 1.0a"_s);
        row("bearer unknown", {.login = LoginKind::Bearer, .secrets = BearerCredentials{Secret("canary-x")}},
            u"bearer"_s, Level::Fail, u"revoked"_s);
        row("bearer stripped", {.wrong = strips, .login = LoginKind::Bearer, .secrets = token},
            u"authorization-header"_s, Level::Fail, u"SetEnvIf"_s);

        const auto answers = [](int status, const char *body) {
            return [status, body](ShopBehaviour &shop) {
                shop.tokenStatus = status;
                shop.tokenBody = body;
            };
        };
        const auto admin = [](const std::function<void(ShopBehaviour &)> &wrong, const QByteArray &code = {}) {
            return Case{wrong, LoginKind::Admin, person(code)};
        };
        row("admin", admin([](ShopBehaviour &) {}), u""_s, Level::Ok, u""_s);
        row("admin, code not needed", admin([](ShopBehaviour &) {}, "123456"), u""_s, Level::Ok, u""_s);
        row("admin, code", admin([](ShopBehaviour &shop) { shop.twoFactorRoute = true; }, "123456"), u""_s, Level::Ok,
            u""_s);
        row("wrong password",
            admin(answers(401, "{\"message\":\"The account sign-in was incorrect or your account is disabled "
                               "temporarily. Please wait and try again later.\"}")),
            u"account"_s, Level::Fail, u"locked"_s);
        row("second factor wanted",
            admin(answers(400, "{\"message\":\"x\",\"parameters\":{\"active_providers\":[\"google\"]}}")),
            u"one-time-code"_s, Level::Fail, u"authenticator app"_s);
        row("second factor of another kind",
            admin(answers(400, "{\"message\":\"x\",\"parameters\":{\"active_providers\":[\"u2fkey\"]}}")),
            u"two-factor"_s, Level::Fail, u"u2fkey"_s);
        row("second factor not set up",
            admin(answers(
                400, "{\"message\":\"Please ask an administrator with sufficient access to configure 2FA first\"}")),
            u"two-factor"_s, Level::Fail, u"Set up"_s);
        row("second factor not enrolled",
            admin(answers(400,
                          "{\"message\":\"x\",\"parameters\":{\"providers\":[\"google\"],\"active_providers\":[]}}")),
            u"two-factor"_s, Level::Fail, u"Set up"_s);
        row("wrong code",
            admin(
                [](ShopBehaviour &shop) {
                    shop.twoFactorRoute = true;
                    shop.tokenStatus = 401;
                    shop.tokenBody = says("Invalid code.");
                },
                "123456"),
            u"one-time-code"_s, Level::Fail, u"next code"_s);
        row("captcha", admin(answers(400, "{\"message\":\"ReCaptcha\",\"parameters\":{\"x\":1}}")), u"login"_s,
            Level::Fail, u"ReCaptcha"_s);
        row("token refused at once", admin([](ShopBehaviour &shop) { shop.tokenTaken = false; }), u"login"_s,
            Level::Fail, u"at once"_s);
        row("admin stripped", admin(strips), u"authorization-header"_s, Level::Fail, u"CGIPassAuth"_s);
        row("no token in the answer", admin(answers(200, "{}")), u"login"_s, Level::Fail, u"no token"_s);
        row("customer", {.login = LoginKind::Customer, .secrets = person()}, u""_s, Level::Ok, u""_s);
        row("customer, wrong password",
            {.wrong = answers(401, "{\"message\":\"x\"}"), .login = LoginKind::Customer, .secrets = person()},
            u"account"_s, Level::Fail, u"another website"_s);
        row("secrets of another kind", {.login = LoginKind::Admin}, u"login"_s, Level::Fail, u"another kind"_s);

        row("orders only", {[](ShopBehaviour &shop) {
                shop.missing = {u"Magento_Catalog::products"_s, u"Magento_Customer::customer"_s};
            }},
            u"permissions"_s, Level::Warn,
            u"products (Magento_Catalog::products), customers (Magento_Customer::customer)"_s);
        row("one list broken", {[](ShopBehaviour &shop) { shop.brokenRoute = "/V1/invoices"; }}, u"features"_s,
            Level::Warn, u"webapi-0123456789abc"_s);
        row("no sources", {[](ShopBehaviour &shop) { shop.sources = false; }}, u"multi-source"_s, Level::Warn,
            u"one quantity per product"_s);
        row("page limit", {[](ShopBehaviour &shop) { shop.maximumPageSize = 300; }}, u"page-limit"_s, Level::Warn,
            u"at most 300 rows"_s);
        row("slashes stopped", {[](ShopBehaviour &shop) { shop.slashPasses = false; }}, u"encoded-slash"_s, Level::Warn,
            u"AllowEncodedSlashes"_s);

        const auto dutch = [](ShopBehaviour &shop) { shop.translated = true; };
        row("translated, all well", {dutch}, u""_s, Level::Ok, u""_s);
        row("translated, signs as sent", {[](ShopBehaviour &shop) {
                shop.translated = true;
                shop.dialect = SigningDialect::AsSent;
            }},
            u""_s, Level::Ok, u"as sent"_s);
        row("translated, wrong secret", {.wrong = dutch, .secrets = withWrongSecret()}, u"login"_s, Level::Fail,
            u"secret"_s);
        row("translated, stripped", {[](ShopBehaviour &shop) {
                shop.translated = true;
                shop.stripsAuthorization = true;
            }},
            u"authorization-header"_s, Level::Fail, u"CGIPassAuth"_s);
    }
    void finds()
    {
        QFETCH(Case, given);
        QFETCH(QString, id);
        QFETCH(Level, level);
        QFETCH(QString, named);
        ShopBehaviour behaviour;
        given.wrong(behaviour);
        const ScriptedServer server(
            [behaviour](const SeenRequest &request, int index) { return answerOf(behaviour, request, index); });
        remote::Connection connection = connectionTo(server.url(), given.login);
        connection.dialect = given.dialect;
        const Examined examined = examine(connection, given.secrets, OffsetClock(given.clock));
        checkHabits(examined);
        QVERIFY2(examined.firstId() == id, examined.all().constData());
        QVERIFY2(examined.report.worst() == level, examined.all().constData());
        QVERIFY2(examined.all().contains(named.toUtf8()), examined.all().constData());
        QVERIFY(examined.report.corrected);
        if (level != Level::Fail && given.login == LoginKind::OAuth1) {
            QCOMPARE(toString(examined.report.corrected->dialect), toString(behaviour.dialect));
        }
        onePasswordAtMost(server, given);
    }

    void whatIsSaidCanBeTranslated()
    {
        Marking marking;
        QCoreApplication::installTranslator(&marking);
        for (const bool isWrong : {false, true}) {
            const ScriptedServer server(
                [](const SeenRequest &request, int index) { return answerOf(ShopBehaviour(), request, index); });
            const Examined examined =
                examine(connectionTo(server.url()), isWrong ? withWrongSecret() : shopKeys(), SystemClock());
            for (const doctor::Finding &finding : examined.report.findings) {
                QVERIFY2(finding.title.startsWith(u'«'), qPrintable(finding.title));
                QVERIFY2(finding.advice.isEmpty() || finding.advice.startsWith(u'«'), qPrintable(finding.advice));
                QVERIFY2(!finding.id.contains(u'«'), qPrintable(finding.id));
            }
        }
        QCoreApplication::removeTranslator(&marking);
    }

    void nothingIsAllowed()
    {
        ShopBehaviour behaviour;
        const ScriptedServer all([&behaviour](const SeenRequest &request, int index) {
            ScriptedReply reply = answerOf(behaviour, request, index);
            if (request.path().startsWith("/rest/all/V1/") && !request.path().contains("modules") &&
                !request.path().contains("currency")) {
                reply.status = 401;
                reply.body = "{\"message\":\"%resources\",\"parameters\":{\"resources\":\"X::y\"}}";
            }
            return reply;
        });
        const Examined examined = examine(connectionTo(all.url()), shopKeys());
        QVERIFY2(examined.firstId() == "permissions"_L1 && examined.first()->level == Level::Fail,
                 examined.all().constData());
    }

    /// Accounts belong to a website (observed 6).
    void aCustomerLogsInWhereTheProfileReads_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("prefix");
        QTest::newRow("a view") << u"b2b_nl"_s << QByteArray("/rest/b2b_nl/V1/");
        QTest::newRow("all views") << u"all"_s << QByteArray("/rest/V1/"); // the default one
    }
    void aCustomerLogsInWhereTheProfileReads()
    {
        QFETCH(QString, code);
        QFETCH(QByteArray, prefix);
        const ScriptedServer server([&prefix](const SeenRequest &request, int index) {
            ScriptedReply reply = answerOf(ShopBehaviour(), request, index);
            if (request.path().contains("customer") && !request.path().startsWith(prefix)) {
                reply.status = 401;
                reply.body = "{\"message\":\"The account sign-in was incorrect.\"}";
            }
            return reply;
        });
        const Examined examined =
            examine(connectionTo(server.url(), LoginKind::Customer), person(), SystemClock(), *Scope::storeView(code));
        QVERIFY2(examined.report.worst() == Level::Ok, examined.all().constData());
    }

    void stops()
    {
        StopSource source;
        const ScriptedServer server([&source](const SeenRequest &, int) {
            source.requestStop();
            ScriptedReply reply;
            reply.fault = ScriptedReply::Fault::Hang;
            return reply;
        });
        const SystemClock clock;
        const Credentials keys = shopKeys();
        const doctor::Report report =
            doctor::examine(connectionTo(server.url()), Scope::all(), keys, clock, source.token());
        for (const doctor::Finding &finding : report.findings) {
            QCOMPARE(toString(finding.level), toString(Level::Skipped));
        }
        QVERIFY(!report.corrected);
    }

    void onlyReads()
    {
        const ScriptedServer server([](const SeenRequest &request, int index) { return answerOf({}, request, index); });
        const Examined examined = examine(connectionTo(server.url()), shopKeys());
        QVERIFY(examined.report.worst() == Level::Ok);
        for (const SeenRequest &request : server.requests()) {
            QCOMPARE(request.method, QByteArray("GET"));
        }
    }

private:
    static void onePasswordAtMost(const ScriptedServer &server, const Case &given)
    {
        int passwords = 0;
        for (const SeenRequest &request : server.requests()) {
            const bool looked = !request.path().contains("/tfa/") || request.body.isEmpty();
            passwords += request.body.contains("canary-password") && looked ? 1 : 0;
        }
        const bool person = given.login == LoginKind::Admin || given.login == LoginKind::Customer;
        QVERIFY(passwords <= (person ? 1 : 0));
    }
};

QTEST_GUILESS_MAIN(TestDoctorLogin)
#include "tst_doctorlogin.moc"
