// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything a shop or the way to it can do wrong: the right exit code, one line, no secret, no hang.
#include "clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

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
    void aShopThatSpeaksSecretsBack();
    void unreachable_data();
    void unreachable();
    void revokedAndWrongLogins_data();
    void revokedAndWrongLogins();
    void aFailureInTheMiddle_data();
    void aFailureInTheMiddle();
    void interrupted_data();
    void interrupted();
    void aReaderThatLeaves();
    void aFullDisk();
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
    const auto row = [](const char *name, const practice::Fault &rule, int code, const char *named = "",
                        const QString &login = u"oauth1"_s) {
        QTest::newRow(name) << rule << login << code << QByteArray(named);
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
    row("hang", fault(Kind::Hang), 3, "--timeout");
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
    row("502", status(502), 3);
    row("503", status(503), 3);
    row("504", status(504), 3);
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
    row("drip", drip, 3, "--timeout");
    row("deep", fault(Kind::Deep), 3);
    row("huge", fault(Kind::Huge), 3);
}

void TestCliFaults::everyFault()
{
    QFETCH(practice::Fault, rule);
    QFETCH(QString, login);
    QFETCH(int, code);
    QFETCH(QByteArray, named);
    practice::FaultPlan plan;
    plan.faults = {rule};
    m_store->setFaults(plan);
    const Ran ran = m_cli->run({u"--profile"_s, login, u"--timeout"_s, u"1"_s, u"orders"_s, u"list"_s, u"--live"_s,
                                u"--limit"_s, u"1"_s, u"--format"_s, u"json"_s, u"--quiet"_s});
    QVERIFY2(ran.code == code, ran.told());
    if (code == 0) {
        QVERIFY2(ran.err.isEmpty() && ran.json().array().size() == 1, ran.told());
    } else {
        QVERIFY2(ran.isOneLine() && ran.err.contains(named), ran.told());
    }
    QVERIFY2(!ran.err.contains("token=x"), ran.told());
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

void TestCliFaults::interrupted_data()
{
    QTest::addColumn<int>("signal");
#ifdef Q_OS_UNIX
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("end") << SIGTERM;
#else
    QSKIP("signals are a matter of Unix");
#endif
}

void TestCliFaults::interrupted()
{
#ifdef Q_OS_UNIX
    QFETCH(int, signal);
    practice::FaultPlan plan;
    plan.faults = {fault(practice::FaultKind::Hang)};
    m_store->setFaults(plan);
    QProcess process;
    process.setProcessEnvironment(m_cli->environment());
    process.start(CliRunner::program(),
                  {u"--profile"_s, u"admin"_s, u"--timeout"_s, u"3600"_s, u"orders"_s, u"list"_s, u"--live"_s});
    // The login goes through, the list behind it hangs: from then on the program has nothing to do but wait.
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!m_store->requests().isEmpty() || process.state() == QProcess::NotRunning, 60'000);
    ::kill(pid_t(process.processId()), signal);
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 130, err.constData());
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QCOMPARE(err, QByteArray("quartermaster-cli: stopped\n"));
#endif
}

void TestCliFaults::aReaderThatLeaves()
{
#ifdef Q_OS_UNIX
    QProcess shell;
    shell.setProcessEnvironment(m_cli->environment());
    const QString code = m_cli->path(u"code"_s);
    // The reader is gone before the first page arrives, and the output is larger than any pipe.
    shell.start(u"sh"_s, {u"-c"_s,
                          u"{ \"$0\" --profile oauth1 orders list --live --limit 0 --format ndjson "
                          u"--columns entity_id,items,billing_address,payment; echo $? >\"$1\"; } | true"_s,
                          CliRunner::program(), code});
    QVERIFY(shell.waitForFinished(100'000));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QFile file(code);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("0\n"));
#endif
}

void TestCliFaults::aFullDisk()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("there is no device that is always full");
    }
    for (const QString &format : {u"table"_s, u"json"_s, u"ndjson"_s, u"csv"_s}) {
        QProcess process;
        process.setProcessEnvironment(m_cli->environment());
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(CliRunner::program(), {u"--profile"_s, u"oauth1"_s, u"orders"_s, u"list"_s, u"--live"_s,
                                             u"--format"_s, format, u"--quiet"_s});
        QVERIFY(process.waitForFinished(100'000));
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 3 && err.count('\n') == 1 && err.contains("cannot be written"), err.constData());
    }
}

void TestCliFaults::cleanupTestCase()
{
    QCOMPARE(m_cli->leak(), QString());
}

QTEST_GUILESS_MAIN(TestCliFaults)
#include "tst_clifaults.moc"
