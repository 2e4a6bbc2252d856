// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The practice shop as a person runs it: one program serves, another talks to it.
#include "clirunner.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

namespace {

/// `practice serve` as a process of its own.
class Serving
{
public:
    Serving(const CliRunner &cli, const QStringList &options)
    {
        m_process.setProcessEnvironment(cli.environment());
        m_process.start(CliRunner::program(),
                        QStringList{u"practice"_s, u"serve"_s, u"--orders"_s, u"50"_s, u"--products"_s, u"60"_s} +
                            options);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) {
        }
        m_line = m_process.readLine();
    }
    ~Serving()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Serving)

    QByteArray line() const { return m_line; }
    QJsonObject ready() const { return QJsonDocument::fromJson(m_line).object(); }
    QString url() const { return ready().value("base_url"_L1).toString(); }
    QJsonObject login(const QString &name) const
    {
        return ready().value("logins"_L1).toObject().value(name).toObject();
    }
    /// Ends it as Ctrl+C does. \returns its exit code.
    int stop()
    {
        m_process.terminate();
        return m_process.waitForFinished(60'000) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }

private:
    QProcess m_process;
    QByteArray m_line;
};

} // namespace

class TestCliPractice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneLineIsAllItTakes();
    void theSameSeedIsTheSameShop();
    void aPortThatIsTaken();
    void faultsFromAFile();
    void differencesForTheDoctor_data();
    void differencesForTheDoctor();
    void oneTimePasswords();
};

void TestCliPractice::oneLineIsAllItTakes()
{
    CliRunner cli;
    Serving shop(cli, {});
    QVERIFY2(shop.line().endsWith('\n'), shop.line().constData());
    QCOMPARE(shop.ready().keys(), QStringList({u"base_url"_s, u"logins"_s}));
    QVERIFY(shop.url().startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(shop.ready().value("logins"_L1).toObject().keys(),
             QStringList({u"admin"_s, u"bearer"_s, u"customer"_s, u"limited"_s, u"oauth1"_s}));
    for (const QString &login : {u"oauth1"_s, u"bearer"_s, u"admin"_s, u"customer"_s, u"limited"_s}) {
        const QString auth = login == u"limited"_s ? u"oauth1"_s : login;
        const Ran added = cli.addProfile(login, shop.url(), auth, shop.login(login));
        QVERIFY2(added.code == 0, added.told());
        const Ran tested = cli.run({u"profile"_s, u"test"_s, login});
        QVERIFY2(tested.code == 0, tested.told());
    }
    const Ran orders =
        cli.run({u"--profile"_s, u"limited"_s, u"orders"_s, u"list"_s, u"--live"_s, u"--format"_s, u"json"_s});
    QCOMPARE(orders.json().array().size(), 50);
    QCOMPARE(cli.leak(), QString());
#ifdef Q_OS_UNIX
    QCOMPARE(shop.stop(), 0);
#endif
}

void TestCliPractice::theSameSeedIsTheSameShop()
{
    CliRunner cli;
    QList<QByteArray> lists;
    for (const QString &seed : {u"5"_s, u"5"_s, u"6"_s}) {
        const Serving shop(cli, {u"--seed"_s, seed});
        const QString name = u"shop%1"_s.arg(lists.size());
        QVERIFY(cli.addProfile(name, shop.url(), u"oauth1"_s, shop.login(u"oauth1"_s)).code == 0);
        const Ran ran =
            cli.run({u"--profile"_s, name, u"orders"_s, u"list"_s, u"--live"_s, u"--format"_s, u"ndjson"_s});
        QVERIFY2(ran.code == 0 && ran.out.count('\n') == 50, ran.told());
        lists.append(ran.out);
    }
    QCOMPARE(lists.at(0), lists.at(1));
    QVERIFY(lists.at(0) != lists.at(2));
}

void TestCliPractice::aPortThatIsTaken()
{
    CliRunner cli;
    const Serving shop(cli, {});
    const QString port = QString::number(QUrl(shop.url()).port());
    const Ran ran = cli.run({u"practice"_s, u"serve"_s, u"--port"_s, port});
    QVERIFY2(ran.code == 3 && ran.isOneLine() && ran.err.contains(port.toUtf8()), ran.told());
}

void TestCliPractice::faultsFromAFile()
{
    CliRunner cli;
    const QString file = cli.writeFile(
        u"faults.json"_s,
        R"({"faults":[{"kind":"status","route":"GET /V1/orders*","status":503},{"kind":"delay","milliseconds":1}]})");
    const Serving shop(cli, {u"--faults"_s, file});
    QVERIFY(cli.addProfile(u"shop"_s, shop.url(), u"oauth1"_s, shop.login(u"oauth1"_s)).code == 0);
    const Ran orders = cli.run({u"--timeout"_s, u"5"_s, u"orders"_s, u"list"_s, u"--live"_s});
    QVERIFY2(orders.code == 3 && orders.isOneLine(), orders.told());
    const Ran products = cli.run({u"products"_s, u"list"_s, u"--live"_s});
    QVERIFY2(products.code == 0, products.told());
}

void TestCliPractice::differencesForTheDoctor_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("login");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &options, const QString &login, int code) {
        QTest::newRow(name) << options << login << code;
    };
    row("bearer off", {u"--bearer-off"_s}, u"bearer"_s, 3);
    row("as sent", {u"--as-sent"_s}, u"oauth1"_s, 0);
    row("two factor without a code", {u"--two-factor"_s}, u"admin"_s, 3);
    row("single source", {u"--single-source"_s}, u"oauth1"_s, 0);
    row("repeats the last page", {u"--repeats-last-page"_s}, u"oauth1"_s, 0);
    row("page limit", {u"--max-page-size"_s, u"20"_s}, u"oauth1"_s, 0);
    row("basic auth", {u"--basic-auth"_s}, u"oauth1"_s, 3);
    row("stripped authorization", {u"--strip-authorization"_s}, u"bearer"_s, 3);
    row("maintenance", {u"--maintenance"_s}, u"oauth1"_s, 3);
    row("wrong clock", {u"--clock-offset"_s, u"-3600"_s}, u"oauth1"_s, 0);
    row("no rewriting", {u"--path-prefix"_s, u"/index.php"_s}, u"oauth1"_s, 0);
    row("below a path", {u"--path-prefix"_s, u"/shop"_s}, u"oauth1"_s, 0);
}

void TestCliPractice::differencesForTheDoctor()
{
    QFETCH(QStringList, options);
    QFETCH(QString, login);
    QFETCH(int, code);
    CliRunner cli;
    const Serving shop(cli, options);
    QJsonObject secrets = shop.login(login);
    secrets.remove("otp"_L1);
    QVERIFY(cli.addProfile(u"shop"_s, shop.url(), login, secrets).code == 0);
    const Ran ran = cli.run({u"doctor"_s, u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == code, ran.told());
    QVERIFY2(ran.json().isArray(), ran.told());
    const bool moved = options.contains(u"/index.php"_s); // the address is put right, and told
    QVERIFY2(ran.err.contains("address is now") == moved, ran.told());
    QCOMPARE(ran.err.count('\n'), code == 0 && !moved ? 0 : 1);
    if (code == 3) { // whatever is wrong, what to do about it is said
        bool advised = false;
        for (const QJsonValue &finding : ran.json().array()) {
            const QJsonObject object = finding.toObject();
            advised = advised || (object.value("level"_L1).toString() == u"fail"_s &&
                                  !object.value("advice"_L1).toString().isEmpty());
        }
        QVERIFY2(advised, ran.told());
    }
    QCOMPARE(cli.leak(), QString());
}

void TestCliPractice::oneTimePasswords()
{
    CliRunner cli;
    const Serving shop(cli, {u"--two-factor"_s});
    const QJsonObject secrets = shop.login(u"admin"_s);
    QCOMPARE(secrets.value("otp"_L1).toString(), u"123456"_s);
    QVERIFY(cli.addProfile(u"shop"_s, shop.url(), u"admin"_s, secrets).code == 0);
    const Ran ran = cli.run({u"orders"_s, u"list"_s, u"--live"_s, u"--limit"_s, u"1"_s, u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == 0 && ran.json().array().size() == 1, ran.told());
    for (const auto &[name, content] : cli.files()) {
        QVERIFY2(!content.contains("123456"), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestCliPractice)
#include "tst_clipractice.moc"
