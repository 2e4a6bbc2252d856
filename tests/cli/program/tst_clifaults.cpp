// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything a shop or the way to it can do wrong: the right exit code, one line, no secret, no hang.
#include "clirunner.h"

#include <QJsonArray>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

namespace {

practice::Fault fault(practice::FaultKind kind)
{
    practice::Fault rule;
    rule.kind = kind;
    rule.route = u"GET /V1/orders*"_s;
    return rule;
}

} // namespace

class TestCliFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyFault_data();
    void everyFault();
    void theTimeIsThatOfTheWholeCommand_data();
    void theTimeIsThatOfTheWholeCommand();
    void theDoctorFindsAShopThatHangs();
    void aShopThatSpeaksSecretsBack();
    void unreachable_data();
    void unreachable();
    void revokedAndWrongLogins_data();
    void revokedAndWrongLogins();
    void aFailureInTheMiddle_data();
    void aFailureInTheMiddle();
    void cleanupTestCase();

private:
    std::unique_ptr<practice::PracticeStore> m_store;
    std::unique_ptr<CliRunner> m_cli;
};

void TestCliFaults::initTestCase()
{
    m_store = startShop();
    m_cli = std::make_unique<CliRunner>();
    const QJsonObject logins = m_store->logins();
    for (const QString &login : {u"oauth1"_s, u"bearer"_s, u"admin"_s, u"customer"_s}) {
        const Ran ran = m_cli->addProfile(login, m_store->baseUrl().toString(), login, logins.value(login).toObject());
        QVERIFY2(ran.code == 0, ran.told());
    }
}

void TestCliFaults::init()
{
    m_store->reset();
    m_store->setFaults({});
    m_store->clearRequests();
}

void TestCliFaults::everyFault_data()
{
    using Kind = practice::FaultKind;
    QTest::addColumn<practice::Fault>("rule");
    QTest::addColumn<QString>("login");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QString>("timeout");
    const auto row = [](const char *name, const practice::Fault &rule, int code, const char *named = "",
                        const QString &login = u"oauth1"_s, const QString &timeout = u"60"_s) {
        QTest::newRow(name) << rule << login << code << QByteArray(named) << timeout;
    };
    const auto status = [](int code, int times = -1, int retryAfter = -1) {
        practice::Fault rule = fault(Kind::Status);
        rule.status = code;
        rule.times = times;
        rule.retryAfter = retryAfter;
        return rule;
    };
    practice::Fault delay = fault(Kind::Delay);
    delay.milliseconds = 20;
    row("delay", delay, 0);
    row("hang", fault(Kind::Hang), 3, "--timeout", u"oauth1"_s, u"1"_s);
    row("drop", fault(Kind::Drop), 3, "doctor");
    practice::Fault dropOnce = fault(Kind::Drop);
    dropOnce.times = 1;
    row("drop once", dropOnce, 0);
    row("drop in the middle", fault(Kind::DropMidBody), 3);
    row("truncate", fault(Kind::Truncate), 3);
    row("400", status(400), 3);
    row("429", status(429, -1, 0), 3);
    row("429 once", status(429, 1, 0), 0);
    row("500", status(500), 3, "HTTP 500");
    row("502", status(502), 3, "HTTP 502", u"oauth1"_s, u"5"_s); // would be repeated for longer
    row("503", status(503), 3, "HTTP 503");
    row("504", status(504), 3, "HTTP 504");
    row("html", fault(Kind::Html), 3, "doctor");
    row("empty", fault(Kind::Empty), 3);
    practice::Fault redirect = fault(Kind::Redirect);
    redirect.location = u"https://elsewhere.example/login?token=x"_s;
    row("redirect", redirect, 3, "elsewhere.example");
    practice::Fault type = fault(Kind::ContentType);
    type.contentType = "text/html";
    row("content type", type, 3);
    practice::Fault expired = fault(Kind::ExpiredToken);
    row("expired token, oauth", expired, 3, "does not accept the login", u"oauth1"_s);
    row("expired token, bearer", expired, 3, "does not accept the login", u"bearer"_s);
    row("expired token, admin", expired, 3, "does not accept the login", u"admin"_s);
    expired.times = 1;
    row("expired token once, admin", expired, 0, "", u"admin"_s);
    practice::Fault drip = fault(Kind::Drip);
    drip.milliseconds = 50;
    row("drip", drip, 3, "--timeout", u"oauth1"_s, u"1"_s);
    row("deep", fault(Kind::Deep), 3);
    row("huge", fault(Kind::Huge), 3);
}

void TestCliFaults::everyFault()
{
    QFETCH(practice::Fault, rule);
    QFETCH(QString, login);
    QFETCH(int, code);
    QFETCH(QByteArray, named);
    QFETCH(QString, timeout);
    practice::FaultPlan plan;
    plan.faults = {rule};
    m_store->setFaults(plan);
    const Ran ran = m_cli->run({u"--profile"_s, login, u"--timeout"_s, timeout, u"orders"_s, u"list"_s, u"--live"_s,
                                u"--limit"_s, u"1"_s, u"--format"_s, u"json"_s, u"--quiet"_s});
    QVERIFY2(ran.code == code, ran.told());
    if (code == 0) {
        QVERIFY2(ran.err.isEmpty() && ran.json().array().size() == 1, ran.told());
    } else {
        QVERIFY2(ran.isOneLine() && ran.err.contains(named), ran.told());
    }
    QVERIFY2(!ran.err.contains("token=x"), ran.told());
}

void TestCliFaults::theTimeIsThatOfTheWholeCommand_data()
{
    QTest::addColumn<practice::Fault>("rule");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QByteArray>("seconds");
    // Without a bound of the whole these would be repeated for half a minute and fail as what they are.
    practice::Fault busy = fault(practice::FaultKind::Status);
    busy.status = 429;
    QTest::newRow("told to wait") << busy << u"orders list --live"_s
                                  << QByteArray("GET /rest/all/V1/orders (last: HTTP 429: ") << QByteArray("3");
    practice::Fault later = busy;
    later.retryAfter = 100;
    QTest::newRow("told to wait long") << later << u"orders list --live"_s << QByteArray("last: HTTP 429: ")
                                       << QByteArray("3");
    // Each answer is well below the time, the pages together are not.
    practice::Fault slow = fault(practice::FaultKind::Delay);
    slow.milliseconds = 2'000;
    QTest::newRow("slow pages") << slow << u"orders list --live --limit 0"_s << QByteArray("GET /rest/all/V1/orders;")
                                << QByteArray("3");
    practice::Fault product = fault(practice::FaultKind::Hang);
    product.route = u"GET /V1/directory/currency"_s;
    QTest::newRow("the second question") << product << u"products show --live"_s
                                         << QByteArray("GET /rest/all/V1/directory/currency;")
                                         << QByteArray("10"); // the first one is to be answered by then
}

void TestCliFaults::theTimeIsThatOfTheWholeCommand()
{
    QFETCH(practice::Fault, rule);
    QFETCH(QString, words);
    QFETCH(QByteArray, named);
    QFETCH(QByteArray, seconds);
    QStringList arguments =
        QStringList{u"--profile"_s, u"oauth1"_s, u"--timeout"_s, QString::fromLatin1(seconds)} + words.split(u' ');
    if (words.startsWith(u"products"_s)) {
        const QJsonDocument page = rawGet(*m_store, "/rest/all/V1/products?searchCriteria[pageSize]=1");
        arguments += {u"--"_s, page.object().value("items"_L1).toArray().at(0).toObject().value("sku"_L1).toString()};
    }
    practice::FaultPlan plan;
    plan.faults = {rule};
    m_store->setFaults(plan);
    m_store->clearRequests();
    const Ran ran = m_cli->run(arguments);
    QVERIFY2(ran.code == 3 && ran.isOneLine(), ran.told());
    QVERIFY2(ran.err.contains("not done within the " + seconds + " s of --timeout") && ran.err.contains(named),
             ran.told());
    QVERIFY2(m_store->requests().size() <= 3, ran.told());
}

void TestCliFaults::theDoctorFindsAShopThatHangs()
{
    practice::Fault rule = fault(practice::FaultKind::Hang);
    rule.route = u"*"_s;
    practice::FaultPlan plan;
    plan.faults = {rule};
    m_store->setFaults(plan);
    const Ran ran = m_cli->run({u"--profile"_s, u"oauth1"_s, u"--timeout"_s, u"8"_s, u"doctor"_s});
    QVERIFY2(ran.code == 3 && ran.out.startsWith("fail ") && ran.err.contains("No answer within 2 s"), ran.told());
}

void TestCliFaults::aShopThatSpeaksSecretsBack()
{
    for (const QString &login : {u"oauth1"_s, u"bearer"_s, u"admin"_s}) {
        const QJsonObject secrets = m_store->logins().value(login).toObject();
        practice::Fault rule = fault(practice::FaultKind::Status);
        rule.status = 400;
        rule.contentType = "application/json";
        QString all;
        for (const QString &key : secrets.keys()) {
            all += key == u"username"_s ? QString() : secrets.value(key).toString() + u' ';
        }
        rule.body = QJsonDocument(QJsonObject{{u"message"_s, u"You sent: "_s + all}}).toJson();
        practice::FaultPlan plan;
        plan.faults = {rule};
        m_store->setFaults(plan);
        const Ran ran = m_cli->run({u"--profile"_s, login, u"orders"_s, u"list"_s, u"--live"_s});
        QVERIFY2(ran.code != 0 && ran.isOneLine() && ran.err.contains("You sent: (secret)"), ran.told());
    }
}

void TestCliFaults::unreachable_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("nobody listens") << u"http://127.0.0.1:9"_s;
    QTest::newRow("no such host") << u"https://no-such-host.invalid"_s;
    QTest::newRow("https where http is spoken") << QString();
}

void TestCliFaults::unreachable()
{
    QFETCH(QString, url);
    CliRunner cli;
    if (url.isEmpty()) {
        url = u"https://127.0.0.1:%1"_s.arg(m_store->baseUrl().port());
    }
    QVERIFY(cli.addProfile(u"shop"_s, url, u"oauth1"_s, m_store->logins().value("oauth1"_L1).toObject()).code == 0);
    Ran ran = cli.run({u"--timeout"_s, u"5"_s, u"orders"_s, u"list"_s, u"--live"_s});
    QVERIFY2(ran.code == 3 && ran.isOneLine(), ran.told());
    ran = cli.run({u"--timeout"_s, u"5"_s, u"doctor"_s, u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == 3 && ran.err.count('\n') == 1 && ran.out.contains("\"fail\""), ran.told());
    ran = cli.run({u"--timeout"_s, u"5"_s, u"profile"_s, u"test"_s});
    QVERIFY2(ran.code == 3 && ran.err.count('\n') == 1, ran.told());
    QCOMPARE(cli.leak(), QString());
}

void TestCliFaults::revokedAndWrongLogins_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("member"); // that is replaced; empty: the integration is revoked
    QTest::newRow("revoked oauth") << u"oauth1"_s << QString();
    QTest::newRow("revoked bearer") << u"bearer"_s << QString();
    QTest::newRow("wrong consumer key") << u"oauth1"_s << u"consumer_key"_s;
    QTest::newRow("wrong consumer secret") << u"oauth1"_s << u"consumer_secret"_s;
    QTest::newRow("wrong access token") << u"oauth1"_s << u"access_token"_s;
    QTest::newRow("wrong token secret") << u"oauth1"_s << u"access_token_secret"_s;
    QTest::newRow("wrong bearer") << u"bearer"_s << u"token"_s;
    QTest::newRow("wrong password") << u"admin"_s << u"password"_s;
    QTest::newRow("wrong customer password") << u"customer"_s << u"password"_s;
}

void TestCliFaults::revokedAndWrongLogins()
{
    QFETCH(QString, login);
    QFETCH(QString, member);
    const auto store = startShop();
    QJsonObject secrets = store->logins().value(login).toObject();
    if (member.isEmpty()) {
        store->revokeIntegration(login);
    } else {
        secrets.insert(member, QString(secrets.value(member).toString().size(), u'z'));
    }
    CliRunner cli;
    QVERIFY(cli.addProfile(u"shop"_s, store->baseUrl().toString(), login, secrets).code == 0);
    const Ran ran = cli.run({u"orders"_s, u"list"_s, u"--live"_s});
    QVERIFY2(ran.code == 3 && ran.isOneLine(), ran.told());
    const Ran doctor = cli.run({u"doctor"_s});
    QVERIFY2(doctor.code == 3 && doctor.err.count('\n') == 1 && doctor.out.contains("\nfail "), doctor.told());
    QCOMPARE(cli.leak(), QString());
}

void TestCliFaults::aFailureInTheMiddle_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("lines"); // on standard output
    QTest::newRow("table") << u"table"_s << 0;
    QTest::newRow("json") << u"json"_s << 0;
    QTest::newRow("ndjson") << u"ndjson"_s << 100;
    QTest::newRow("csv") << u"csv"_s << 101;
}

void TestCliFaults::aFailureInTheMiddle()
{
    QFETCH(QString, format);
    QFETCH(int, lines);
    practice::Fault rule = fault(practice::FaultKind::Html);
    rule.after = 1;
    practice::FaultPlan plan;
    plan.faults = {rule};
    m_store->setFaults(plan);
    const Ran ran = m_cli->run({u"--profile"_s, u"oauth1"_s, u"orders"_s, u"list"_s, u"--live"_s, u"--limit"_s, u"0"_s,
                                u"--format"_s, format});
    QVERIFY2(ran.code == 3 && ran.err.count('\n') == 1, ran.told());
    QCOMPARE(ran.out.count('\n'), lines);
}

void TestCliFaults::cleanupTestCase()
{
    QCOMPARE(m_cli->leak(), QString());
}

QTEST_GUILESS_MAIN(TestCliFaults)
#include "tst_clifaults.moc"
