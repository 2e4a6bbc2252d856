// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each login may do, what a profile keeps back, and GraphQL.
#include "clishop.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

class TestCliLogins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_shop = std::make_unique<CliShop>(); }
    void everyLoginIsHealthy_data();
    void everyLoginIsHealthy();
    void graphQl();
    void guards();
    void theDialectIsRemembered();
    void limitedLogin();
    void cleanupTestCase() { QCOMPARE(m_shop->runner().leak(), QString()); }

private:
    std::unique_ptr<CliShop> m_shop;
};

void TestCliLogins::everyLoginIsHealthy_data()
{
    QTest::addColumn<QString>("login");
    for (const QString &login : {u"oauth1"_s, u"bearer"_s, u"admin"_s, u"customer"_s}) {
        QTest::newRow(qPrintable(login)) << login;
    }
}

void TestCliLogins::everyLoginIsHealthy()
{
    QFETCH(QString, login);
    Ran ran = m_shop->cli(u"doctor --format json"_s, login);
    QVERIFY2(ran.code == 0 && ran.err.isEmpty(), ran.told());
    const QJsonArray findings = ran.json().array();
    QVERIFY(findings.size() >= 3);
    for (const QJsonValue &finding : findings) {
        const QString level = finding.toObject().value("level"_L1).toString();
        QVERIFY2(level == u"ok"_s || level == u"skipped"_s, ran.told());
    }
    ran = m_shop->cli(u"doctor"_s, login);
    QVERIFY2(ran.code == 0 && ran.out.startsWith("ok "), ran.told());
    ran = m_shop->cli(u"profile test"_s, login);
    QVERIFY2(ran.code == 0 && ran.out.count('\n') == 1 && ran.out.contains(login.toUtf8()), ran.told());
}

void TestCliLogins::graphQl()
{
    const QString file = m_shop->runner().writeFile(u"query.graphql"_s, "{ storeConfig { code base_currency_code } }");
    Ran ran = m_shop->runner().run({u"--profile"_s, u"oauth1"_s, u"graphql"_s, file, u"--scope"_s, u"nl"_s});
    QVERIFY2(ran.code == 0 && ran.err.isEmpty(), ran.told());
    QCOMPARE(
        ran.json().object().value("data"_L1).toObject().value("storeConfig"_L1).toObject().value("code"_L1).toString(),
        u"nl"_s);
    ran = m_shop->runner().run({u"--profile"_s, u"oauth1"_s, u"graphql"_s, u"-"_s, u"--format"_s, u"ndjson"_s},
                               R"({"query": "{ products(search: \"a\", pageSize: 1) { total_count } }"})");
    QVERIFY2(ran.code == 0 && ran.out.count('\n') == 1 && ran.out.contains("total_count"), ran.told());
    ran = m_shop->runner().run({u"--profile"_s, u"oauth1"_s, u"graphql"_s, u"-"_s}, "{ nosuchfield }");
    QVERIFY2(ran.code == 1 && ran.err.count('\n') == 1, ran.told());
    for (const QByteArray &json :
         {QByteArray(R"({"quer": "{ a }"})"), QByteArray(R"({"query": 5})"), QByteArray("[]")}) {
        ran = m_shop->runner().run({u"--profile"_s, u"oauth1"_s, u"graphql"_s, u"-"_s}, json);
        QVERIFY2(ran.code == 2 && ran.isOneLine() && ran.err.contains("FILE: it is JSON"), ran.told());
    }
    ran = m_shop->runner().run({u"--profile"_s, u"oauth1"_s, u"graphql"_s, u"-"_s},
                               R"({"query": "{ a }", "variables": [1]})");
    QVERIFY2(ran.code == 2 && ran.isOneLine() && ran.err.contains("FILE: "), ran.told());
    ran = m_shop->runner().run({u"--profile"_s, u"oauth1"_s, u"graphql"_s, u"-"_s}, " ");
    QVERIFY2(ran.code == 2 && ran.isOneLine(), ran.told());
    ran = m_shop->runner().run({u"--profile"_s, u"oauth1"_s, u"graphql"_s, u"-"_s, u"--variables"_s, u"[1"_s}, "{ a }");
    QVERIFY2(ran.code == 2 && ran.isOneLine() && ran.err.contains("--variables"), ran.told());
}

void TestCliLogins::guards()
{
    CliRunner runner;
    const QJsonObject secrets = m_shop->store().logins().value("oauth1"_L1).toObject();
    const QString url = m_shop->store().baseUrl().toString();
    QVERIFY(runner.addProfile(u"live"_s, url, u"oauth1"_s, secrets, {u"--live"_s}).code == 0);
    QVERIFY(runner.addProfile(u"locked"_s, url, u"oauth1"_s, secrets, {u"--read-only"_s}).code == 0);
    const qsizetype before = m_shop->store().requests().size();
    const QByteArray mutation = "mutation { createEmptyCart }";
    Ran ran = runner.run({u"--profile"_s, u"live"_s, u"graphql"_s, u"-"_s}, mutation);
    QVERIFY2(ran.code == 5 && ran.isOneLine() && ran.err.contains("--yes"), ran.told());
    ran = runner.run({u"--profile"_s, u"locked"_s, u"graphql"_s, u"-"_s, u"--yes"_s}, mutation);
    QVERIFY2(ran.code == 5 && ran.isOneLine() && ran.err.contains("read-only"), ran.told());
    QCOMPARE(m_shop->store().requests().size(), before);
}

void TestCliLogins::theDialectIsRemembered()
{
    practice::ServerOptions options;
    options.asSentSigning = true;
    const auto store = startShop(options);
    CliRunner runner;
    QVERIFY(runner
                .addProfile(u"shop"_s, store->baseUrl().toString(), u"oauth1"_s,
                            store->logins().value("oauth1"_L1).toObject())
                .code == 0);
    const Ran ran = runner.run({u"doctor"_s, u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == 0, ran.told());
    const Ran shown = runner.run({u"profile"_s, u"show"_s, u"--format"_s, u"json"_s});
    QCOMPARE(shown.json().object().value("dialect"_L1).toString(), u"as-sent"_s);
}

void TestCliLogins::limitedLogin()
{
    Ran ran = m_shop->cli(u"orders list --live --limit 1 --format json"_s, u"limited"_s);
    QVERIFY2(ran.code == 0 && ran.json().array().size() == 1, ran.told());
    for (const QString &words :
         {u"products list --live"_s, u"customers list --live"_s, u"stock list --live"_s, u"scopes list"_s}) {
        ran = m_shop->cli(words, u"limited"_s);
        QVERIFY2(ran.code == 3 && ran.isOneLine() && ran.err.contains("Magento_"), ran.told());
    }
    ran = m_shop->cli(u"doctor --format json"_s, u"limited"_s);
    QVERIFY2(ran.code == 0 && ran.out.contains("\"warn\""), ran.told());
}

QTEST_GUILESS_MAIN(TestCliLogins)
#include "tst_clilogins.moc"
