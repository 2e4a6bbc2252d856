// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectstage.h"

#include "ui/dialogs/connect/testpage.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qm;
using practice::FaultKind;
using practice::ServerOptions;
using test::ConnectStage;
using test::faultPlan;

namespace {
constexpr int patience = 60'000; ///< a bound for a machine that is busy elsewhere, not a figure
const QString letIn = u"The shop answers and lets Quartermaster in"_s;

struct Case
{
    std::function<void(ServerOptions &)> options = [](ServerOptions &) {};
    QString login = u"oauth1"_s;
    QString address = {}; ///< empty: the store's
};

QString asText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

/// Address and keys, up to the running test.
void startTest(const ConnectStage &stage, const QString &address, const QJsonObject &secrets)
{
    stage.type(address);
    stage.press(Qt::Key_Return);
    stage.paste(asText(secrets));
    stage.press(Qt::Key_Return);
}

QString freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QString::number(server.serverPort());
}

/// There is one when all was tried, not when the first trouble is told.
bool hasReport(const ConnectStage &stage)
{
    return stage.shows(u"Copy report"_s);
}

} // namespace

Q_DECLARE_METATYPE(Case)

/// What can go wrong on the way: one cause, its remedy first, and a way out at any instant.
class TestConnectTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRemedyIsChosenByWhatWasFoundNotByItsWords()
    {
        using doctor::Level;
        QCOMPARE(ui::remedyFor({u"one-time-code"_s, Level::Fail, {}, {}, u"le chiffre de l'application"_s}),
                 ui::Remedy::GiveCode);
        QCOMPARE(ui::remedyFor({u"two-factor"_s, Level::Fail, {}, {}, u"a code of another kind"_s}),
                 ui::Remedy::TestAgain);
    }

    void initTestCase() { m_appearance = std::make_unique<ui::Appearance>(*qApp); }

    void namesOneCause_data()
    {
        QTest::addColumn<Case>("given");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("remedy"); ///< the button that has the focus
        QTest::addColumn<bool>("again");     ///< the footer offers the same test once more
        const auto row = [](const char *name, const Case &given, const QString &title, const QString &remedy,
                            bool again = true) { QTest::newRow(name) << given << title << remedy << again; };
        row("wrong address", {.address = u"http://127.0.0.1:"_s + freePort()}, u"Nothing answers at"_s,
            u"Change the address"_s);
        row("not Magento", {.options = [](ServerOptions &o) { o.faults = faultPlan(FaultKind::Html); }},
            u"No Magento shop answers"_s, u"Change the address"_s);
        row("maintenance", {.options = [](ServerOptions &o) { o.maintenance = true; }}, u"maintenance mode"_s,
            u"Test again"_s);
        row("guard", {.options = [](ServerOptions &o) { o.basicAuthGuard = true; }}, u"password stands in front"_s,
            u"Test again"_s);
        row("bearer off", {.options = [](ServerOptions &o) { o.bearerEnabled = false; }, .login = u"bearer"_s},
            u"does not take the token"_s, u"Use OAuth 1.0a"_s);
        row("wrong password", {.login = u"wrong"_s}, u"user name or password is wrong"_s, u"Change the sign-in"_s,
            false);
    }
    void namesOneCause()
    {
        QFETCH(Case, given);
        QFETCH(QString, title);
        QFETCH(QString, remedy);
        QFETCH(bool, again);
        ServerOptions options = ConnectStage::smallShop();
        given.options(options);
        ConnectStage stage(options);
        QVERIFY(stage.open());
        QJsonObject secrets = stage.secretsOf(given.login);
        if (given.login == "wrong"_L1) {
            secrets = {{u"username"_s, u"admin"_s}, {u"password"_s, u"canary-wrong"_s}};
        }
        startTest(stage, given.address.isEmpty() ? stage.store->baseUrl().toString() : given.address, secrets);
        QTRY_VERIFY2_WITH_TIMEOUT(stage.shows(title), qPrintable(stage.shown()), patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.focusName(), remedy, patience);
        QVERIFY(stage.shows(u"(Next)"_s));
        const int buttons = int(stage.shown().count(u"Test again"_s));
        QCOMPARE(buttons, (again ? 1 : 0) + (remedy == "Test again"_L1 ? 1 : 0));
        QVERIFY(!stage.shows(u"canary-wrong"_s));
        // The remedy is one key away.
        stage.store->clearRequests();
        stage.press(Qt::Key_Return);
        if (remedy == "Change the address"_L1) {
            QCOMPARE(stage.focusName(), u"Address of the shop"_s);
        } else if (remedy == "Change the sign-in"_L1) {
            QCOMPARE(stage.focusName(), u"User name"_s);
            QVERIFY(stage.store->requests().isEmpty());
        } else if (remedy == "Use OAuth 1.0a"_L1) {
            QCOMPARE(stage.focusName(), u"Consumer key"_s);
            stage.paste(asText(stage.secretsOf(u"oauth1"_s)));
            stage.press(Qt::Key_Return);
            QTRY_VERIFY2_WITH_TIMEOUT(stage.shows(letIn), qPrintable(stage.shown()), patience);
        }
        QVERIFY(stage.profiles.list()->isEmpty());
    }

    void oneTryPerPassword()
    {
        ConnectStage stage;
        QVERIFY(stage.open());
        startTest(stage, stage.store->baseUrl().toString(),
                  {{u"username"_s, u"admin"_s}, {u"password"_s, u"canary-wrong"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(stage.focusName(), u"Change the sign-in"_s, patience);
        int tries = 0;
        for (const practice::SeenRequest &request : stage.store->requests()) {
            tries += request.target.contains("/token"_L1) ? 1 : 0;
        }
        QCOMPARE(tries, 1);
    }

    void aSecretTheShopRepeatsIsNotShown()
    {
        ServerOptions options = ConnectStage::smallShop();
        options.faults = faultPlan(FaultKind::Status, 0, -1, u"POST /V1/integration/admin/token"_s);
        options.faults.faults[0].status = 400;
        options.faults.faults[0].body = R"({"message":"<b>canary-wrong</b> is no password"})";
        ConnectStage stage(options);
        QVERIFY(stage.open());
        startTest(stage, stage.store->baseUrl().toString(),
                  {{u"username"_s, u"admin"_s}, {u"password"_s, u"canary-wrong"_s}});
        QTRY_VERIFY2_WITH_TIMEOUT(stage.shows(u"<b>•••</b> is no password"_s), qPrintable(stage.shown()), patience);
        QVERIFY2(!stage.shows(u"canary-wrong"_s), qPrintable(stage.shown()));
        QTRY_VERIFY_WITH_TIMEOUT(hasReport(stage), patience);
        QVERIFY(stage.tabTo(u"Copy report"_s));
        stage.press(Qt::Key_Return);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"canary-wrong"_s));
    }

    void theCodeIsAskedForWhenWanted()
    {
        ServerOptions options = ConnectStage::smallShop();
        options.twoFactor = true;
        ConnectStage stage(options);
        QVERIFY(stage.open());
        QJsonObject secrets = stage.secretsOf(u"admin"_s);
        secrets.remove(u"otp"_s);
        startTest(stage, stage.store->baseUrl().toString(), secrets);
        QTRY_COMPARE_WITH_TIMEOUT(stage.focusName(), u"Code of the authenticator app"_s, patience);
        stage.type(u"000000"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(stage.shows(u"one-time password was refused"_s), qPrintable(stage.shown()), patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.focusName(), u"Code of the authenticator app"_s, patience);
        stage.type(u"123456"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(stage.shows(letIn), qPrintable(stage.shown()), patience);

        QSignalSpy accepted(stage.dialog.get(), &QDialog::accepted);
        stage.press(Qt::Key_Return);
        stage.press(Qt::Key_Return);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, patience);
        const Profile profile = stage.profiles.list()->first();
        QVERIFY(!stage.keychain.read({profile.id, profile.name}, {})->contains(secrets::Field::Otp));
    }

    void canBeLeftAtAnyInstant_data()
    {
        QTest::addColumn<int>("after"); ///< requests that are answered before one hangs
        for (const int after : {0, 1, 2, 3, 5, 8, 13}) {
            QTest::addRow("%d", after) << after;
        }
    }
    void canBeLeftAtAnyInstant()
    {
        QFETCH(int, after);
        ServerOptions options = ConnectStage::smallShop();
        options.faults = faultPlan(FaultKind::Hang, after);
        ConnectStage stage(options);
        QVERIFY(stage.open());
        QSignalSpy rejected(stage.dialog.get(), &QDialog::rejected);
        startTest(stage, stage.store->baseUrl().toString(), stage.secretsOf(u"oauth1"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stage.store->requests().size() >= after, patience);
        QVERIFY(stage.shows(u"Testing the connection"_s));
        stage.press(Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1); // at once, whatever the shop does
        stage.close();                // returns although the shop never answers
        QVERIFY(stage.profiles.list()->isEmpty());
    }

    void backStopsTheTest()
    {
        ServerOptions options = ConnectStage::smallShop();
        options.faults = faultPlan(FaultKind::Hang, 0, 1);
        ConnectStage stage(options);
        QVERIFY(stage.open());
        startTest(stage, stage.store->baseUrl().toString(), stage.secretsOf(u"oauth1"_s));
        QVERIFY(stage.shows(u"Testing the connection"_s));
        QVERIFY(stage.tabTo(u"Back"_s));
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.focusName(), u"Consumer key"_s);
        stage.store->setFaults({});
        stage.press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(stage.shows(letIn), qPrintable(stage.shown()), patience);
    }

    void withoutAKeychain_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("until it closes") << u"Keep them until Quartermaster closes"_s;
        QTest::newRow("it answers again") << u"Try the keychain again"_s;
    }
    void withoutAKeychain()
    {
        QFETCH(QString, way);
        ConnectStage stage;
        stage.keychain.isMissing = true;
        QVERIFY(stage.open());
        QSignalSpy connected(stage.dialog.get(), &ui::ConnectDialog::connected);
        startTest(stage, stage.store->baseUrl().toString(), stage.secretsOf(u"bearer"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stage.shows(letIn), patience);
        stage.press(Qt::Key_Return);
        stage.press(Qt::Key_Return);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(stage.shows(u"did not take the keys"_s), qPrintable(stage.shown()), patience);
        QVERIFY(stage.shows(u"No keychain answers on this computer."_s));
        QVERIFY(stage.shows(u"QUARTERMASTER_PROFILE_127_0_0_1_TOKEN"_s));
        QVERIFY(stage.profiles.list()->isEmpty());
        QVERIFY(connected.isEmpty());
        stage.keychain.isMissing = way.startsWith("Keep"_L1);
        QVERIFY(stage.tabTo(way));
        stage.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, patience);
        const Profile profile = stage.profiles.list()->first();
        const bool session = way.startsWith("Keep"_L1);
        QVERIFY(connected[0][1].value<secrets::Place>() ==
                (session ? secrets::Place::Session : secrets::Place::Keychain));
        QCOMPARE(stage.session.read({profile.id, profile.name})->empty(), !session);
    }

    void otherKeysInTheEnvironmentAreNamed()
    {
        ConnectStage stage;
        QProcessEnvironment variables;
        variables.insert(u"QUARTERMASTER_PROFILE_127_0_0_1_TOKEN"_s, u"canary-of-last-year"_s);
        stage.environment = secrets::EnvironmentSecrets(variables);
        QVERIFY(stage.open());
        QSignalSpy accepted(stage.dialog.get(), &QDialog::accepted);
        startTest(stage, stage.store->baseUrl().toString(), stage.secretsOf(u"bearer"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stage.shows(letIn), patience);
        stage.press(Qt::Key_Return);
        stage.press(Qt::Key_Return);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(stage.shows(u"The environment has other keys for this name"_s),
                                  qPrintable(stage.shown()), patience);
        QVERIFY(stage.shows(u"QUARTERMASTER_PROFILE_127_0_0_1_TOKEN"_s) && !stage.shows(u"canary"_s));
        QVERIFY(!stage.shows(u"keychain again"_s));
        QVERIFY(stage.profiles.list()->isEmpty());
        // The practice store's name is not free, another one is.
        QVERIFY(stage.tabTo(u"Name"_s));
        stage.press(Qt::Key_A, Qt::ControlModifier);
        stage.type(u"practice-store"_s);
        QVERIFY2(stage.shows(u"kept for the practice store"_s) && stage.shows(u"(Connect and pull)"_s),
                 qPrintable(stage.shown()));
        stage.press(Qt::Key_A, Qt::ControlModifier);
        stage.type(u"this-year"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, patience);
        QCOMPARE(stage.profiles.list()->first().name, u"this-year"_s);
    }

    void theReportHoldsNoSecret()
    {
        ConnectStage stage;
        QVERIFY(stage.open());
        const QJsonObject keys = stage.secretsOf(u"limited"_s);
        startTest(stage, stage.store->baseUrl().toString(), keys);
        QTRY_VERIFY_WITH_TIMEOUT(stage.shows(letIn), patience);
        QTRY_VERIFY_WITH_TIMEOUT(hasReport(stage), patience);
        QVERIFY(stage.tabTo(u"Copy report"_s));
        stage.press(Qt::Key_Return);
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY2(report.contains(u"Magento_Catalog::products"_s), qPrintable(report));
        for (const QJsonValue &key : keys) {
            QVERIFY(!report.contains(key.toString()));
        }
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestConnectTrouble)
#include "tst_connecttrouble.moc"
