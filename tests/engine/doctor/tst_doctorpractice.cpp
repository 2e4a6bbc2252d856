// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"
#include "examined.h"
#include "practice/practicestore.h"
#include "remote/credentialsjson.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::test;
using doctor::Level;
using practice::PracticeStore;
using practice::ServerOptions;

namespace {

struct Way
{
    const char *name; ///< of PracticeStore::logins()
    LoginKind kind;
};

Credentials secretsOf(const PracticeStore &store, const Way &way, const QString &otp = {})
{
    QJsonObject login = store.logins().value(QString::fromLatin1(way.name)).toObject();
    login.remove(u"otp"_s); // a store with two factors hands it out
    if (!otp.isEmpty()) {
        login.insert(u"otp"_s, otp);
    }
    const Result<Credentials> secrets =
        remote::credentialsFromJson(way.kind, QJsonDocument(login).toJson(QJsonDocument::Compact));
    return secrets ? *secrets : Credentials();
}

ServerOptions smallShop()
{
    ServerOptions options;
    options.shop.orders = 30;
    options.shop.products = 200;
    return options;
}

constexpr Way oauth{"oauth1", LoginKind::OAuth1};
constexpr Way bearer{"bearer", LoginKind::Bearer};
constexpr Way admin{"admin", LoginKind::Admin};
constexpr Way customer{"customer", LoginKind::Customer};
constexpr Way limited{"limited", LoginKind::OAuth1};

struct Given
{
    Way way = oauth;
    std::function<void(ServerOptions &)> options = [](ServerOptions &) {};
    std::function<void(PracticeStore &)> then = [](PracticeStore &) {};
    QString path = {}; ///< appended to the store's address
    QString otp = {};
};

} // namespace

Q_DECLARE_METATYPE(Given)

/// The same examination against the practice store, which answers as a real Magento does.
class TestDoctorPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<Given>("given");
        QTest::addColumn<QString>("id"); ///< of the first finding that is not in order; empty: all well
        QTest::addColumn<Level>("level");
        const auto row = [](const char *name, const Given &given, const QString &id, Level level) {
            QTest::newRow(name) << given << id << level;
        };
        row("oauth1", {}, u""_s, Level::Ok);
        row("bearer", {.way = bearer}, u""_s, Level::Ok);
        row("admin", {.way = admin}, u""_s, Level::Ok);
        row("customer", {.way = customer}, u""_s, Level::Ok);
        row("limited", {.way = limited}, u"permissions"_s, Level::Warn);
        row("signs as sent", {.options = [](ServerOptions &o) { o.asSentSigning = true; }}, u""_s, Level::Ok);
        row("folder", {.options = [](ServerOptions &o) { o.pathPrefix = u"/shop"_s; }}, u""_s, Level::Ok);
        row("no rewriting", {.options = [](ServerOptions &o) { o.pathPrefix = u"/index.php"_s; }}, u"rest-root"_s,
            Level::Warn);
        row("admin panel pasted", {.path = u"/admin_x1/admin/dashboard"_s}, u"admin-path"_s, Level::Warn);
        row("bearer off", {.way = bearer, .options = [](ServerOptions &o) { o.bearerEnabled = false; }}, u"bearer"_s,
            Level::Fail);
        row("bearer revoked", {.way = bearer, .then = [](PracticeStore &s) { s.revokeIntegration(u"bearer"_s); }},
            u"bearer"_s, Level::Fail);
        row("guard", {.options = [](ServerOptions &o) { o.basicAuthGuard = true; }}, u"guard"_s, Level::Fail);
        for (const Way &way : {oauth, bearer, admin}) {
            row(qPrintable(u"stripped, %1"_s.arg(QLatin1StringView(way.name))),
                {.way = way, .options = [](ServerOptions &o) { o.stripsAuthorization = true; }},
                u"authorization-header"_s, Level::Fail);
        }
        row("maintenance", {.options = [](ServerOptions &o) { o.maintenance = true; }}, u"maintenance"_s, Level::Fail);
        row("no sources", {.options = [](ServerOptions &o) { o.singleSource = true; }}, u"multi-source"_s, Level::Warn);
        row("page limit", {.options = [](ServerOptions &o) { o.maximumPageSize = 300; }}, u"page-limit"_s, Level::Warn);
        row("clock ahead", {.options = [](ServerOptions &o) { o.clockOffset = std::chrono::seconds(900); }}, u"clock"_s,
            Level::Warn);
        row("clock behind", {.options = [](ServerOptions &o) { o.clockOffset = std::chrono::seconds(-900); }},
            u"clock"_s, Level::Warn);
        row("second factor", {.way = admin, .options = [](ServerOptions &o) { o.twoFactor = true; }},
            u"one-time-code"_s, Level::Fail);
        row("second factor given",
            {.way = admin, .options = [](ServerOptions &o) { o.twoFactor = true; }, .otp = u"123456"_s}, u""_s,
            Level::Ok);
        row("wrong code", {.way = admin, .options = [](ServerOptions &o) { o.twoFactor = true; }, .otp = u"000000"_s},
            u"one-time-code"_s, Level::Fail);
        row("code where none is needed", {.way = admin, .otp = u"123456"_s}, u""_s, Level::Ok);
    }
    void finds()
    {
        QFETCH(Given, given);
        QFETCH(QString, id);
        QFETCH(Level, level);
        ServerOptions options = smallShop();
        given.options(options);
        const Result<std::unique_ptr<PracticeStore>> store = PracticeStore::start(options);
        QVERIFY2(store, store ? "" : qPrintable(store.error().message));
        given.then(**store);
        remote::Connection connection = connectionTo(QUrl((*store)->baseUrl().toString() + given.path), given.way.kind);
        const Examined examined = examine(connection, secretsOf(**store, given.way, given.otp));
        QVERIFY2(examined.firstId() == id, examined.all().constData());
        QVERIFY2(examined.report.worst() == level, examined.all().constData());
        const bool asSent = options.asSentSigning && examined.report.corrected;
        QVERIFY(!asSent || examined.report.corrected->dialect == remote::SigningDialect::AsSent);
        for (const QJsonValue &login : (*store)->logins()) {
            for (const QJsonValue &secret : login.toObject()) {
                QVERIFY2(secret.toString() == "admin"_L1 || !examined.all().contains(secret.toString().toUtf8()),
                         examined.all().constData());
            }
        }
    }

    void tellsWhatTheLoginMayRead_data()
    {
        QTest::addColumn<Given>("given");
        QTest::addColumn<QStringList>("allowed"); ///< empty: all
        QTest::addColumn<int>("looked");
        QTest::addColumn<QStringList>("views");
        const QStringList views{u"default"_s, u"nl"_s, u"outlet_en"_s, u"de_b2b"_s};
        QTest::newRow("all") << Given{} << QStringList() << 16 << views;
        QTest::newRow("orders only") << Given{.way = limited} << QStringList{u"orders"_s} << 16 << QStringList();
        QTest::newRow("customer") << Given{.way = customer} << QStringList() << 0 << QStringList();
    }
    void tellsWhatTheLoginMayRead()
    {
        QFETCH(Given, given);
        QFETCH(QStringList, allowed);
        QFETCH(int, looked);
        QFETCH(QStringList, views);
        const Result<std::unique_ptr<PracticeStore>> store = PracticeStore::start(smallShop());
        QVERIFY(store);
        const Examined examined =
            examine(connectionTo((*store)->baseUrl(), given.way.kind), secretsOf(**store, given.way));
        QCOMPARE(examined.report.features.size(), looked);
        for (const doctor::Feature &feature : examined.report.features) {
            const bool may = allowed.isEmpty() || allowed.contains(feature.name);
            const auto expected = may ? doctor::Feature::Access::Allowed : doctor::Feature::Access::Refused;
            QVERIFY2(feature.access == expected, qPrintable(feature.name));
            QVERIFY2(feature.resource.contains("::"_L1), qPrintable(feature.name));
        }
        QStringList seen;
        for (const doctor::View &view : examined.report.views) {
            QVERIFY(!view.name.isEmpty());
            seen.append(view.code);
        }
        QCOMPARE(seen, views);
    }

    void revoked()
    {
        const Result<std::unique_ptr<PracticeStore>> store = PracticeStore::start(smallShop());
        QVERIFY(store);
        (*store)->revokeIntegration(u"oauth1"_s);
        const Examined examined = examine(connectionTo((*store)->baseUrl()), secretsOf(**store, oauth));
        const QStringList either{u"token"_s, u"integration"_s};
        QVERIFY2(either.contains(examined.firstId()), examined.all().constData());
    }

    void wrongPassword()
    {
        const Result<std::unique_ptr<PracticeStore>> store = PracticeStore::start(smallShop());
        QVERIFY(store);
        UserCredentials user = std::get<UserCredentials>(secretsOf(**store, admin));
        user.password = Secret("canary-wrong");
        (*store)->clearRequests();
        const Examined examined = examine(connectionTo((*store)->baseUrl(), LoginKind::Admin), user);
        checkHabits(examined);
        QVERIFY2(examined.firstId() == "account"_L1, examined.all().constData());
        int tries = 0;
        for (const practice::SeenRequest &request : (*store)->requests()) {
            tries += request.target.contains("/token"_L1) ? 1 : 0;
        }
        QCOMPARE(tries, 1);
    }

    void overTls()
    {
        const Certificate authority = makeCertificate({"one", -1, 30, true});
        const Certificate leaf = makeCertificate({}, &authority);
        ServerOptions options = smallShop();
        options.tlsCertificatePem = QString::fromLatin1(leaf.pem);
        options.tlsKeyPem = QString::fromLatin1(leaf.keyPem);
        const Result<std::unique_ptr<PracticeStore>> store = PracticeStore::start(options);
        QVERIFY2(store, store ? "" : qPrintable(store.error().message));
        QUrl url = (*store)->baseUrl();
        url.setHost(u"localhost"_s);
        remote::Connection connection = connectionTo(url);
        Examined examined = examine(connection, secretsOf(**store, oauth));
        QVERIFY2(examined.firstId() == "tls"_L1, examined.all().constData());
        connection.tls.extraCaPem = authority.pem;
        examined = examine(connection, secretsOf(**store, oauth));
        QVERIFY2(examined.report.worst() == Level::Ok, examined.all().constData());
    }
};

QTEST_GUILESS_MAIN(TestDoctorPractice)
#include "tst_doctorpractice.moc"
