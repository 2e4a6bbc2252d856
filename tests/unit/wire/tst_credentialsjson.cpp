// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/credentialsjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::remote;

namespace {

const QByteArray canary = "canary7canary7canary7canary7cana"; // 32 characters

QByteArray oauth(const QByteArray &token = canary)
{
    return "{\"consumer_key\":\"" + canary + "\",\"consumer_secret\":\"" + canary + "\",\"access_token\":\"" + token +
           "\",\"access_token_secret\":\"" + canary + "\"}";
}

} // namespace

class TestCredentialsJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const Result<Credentials> keys = credentialsFromJson(LoginKind::OAuth1, oauth(" " + canary + "\\n"));
        QVERIFY(keys);
        QCOMPARE(std::get<OAuthCredentials>(*keys).accessToken.reveal(), canary);
        QCOMPARE(std::get<OAuthCredentials>(*keys).consumerSecret.reveal(), canary);

        const Result<Credentials> bearer = credentialsFromJson(LoginKind::Bearer, " {\"token\": \" abc \"}\n");
        QVERIFY(bearer);
        QCOMPARE(std::get<BearerCredentials>(*bearer).token.reveal(), QByteArray("abc"));

        const Result<Credentials> admin = credentialsFromJson(
            LoginKind::Admin, "{\"username\":\" eva \",\"password\":\" p w \\r\\n\",\"otp\":\"123 456\"}");
        QVERIFY(admin);
        QCOMPARE(std::get<UserCredentials>(*admin).username, u"eva"_s);
        QCOMPARE(std::get<UserCredentials>(*admin).password.reveal(), QByteArray(" p w "));
        QCOMPARE(std::get<UserCredentials>(*admin).otp.reveal(), QByteArray("123456"));

        const Result<Credentials> customer =
            credentialsFromJson(LoginKind::Customer, "{\"username\":\"a@example.com\",\"password\":\"Ü\"}");
        QVERIFY(customer);
        QCOMPARE(std::get<UserCredentials>(*customer).password.reveal(), QByteArray("\xc3\x9c"));
    }

    void refuses_data()
    {
        QTest::addColumn<LoginKind>("kind");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, LoginKind kind, const QByteArray &json, const QString &named) {
            QTest::newRow(name) << kind << json << named;
        };
        row("no JSON", LoginKind::Bearer, canary, u"token"_s);
        row("array", LoginKind::Bearer, "[\"" + canary + "\"]", u"token"_s);
        row("empty", LoginKind::Admin, "", u"username"_s);
        row("unknown member", LoginKind::Bearer, "{\"token\":\"" + canary + "\",\"scope\":1}", u"'scope'"_s);
        row("secret as member", LoginKind::Bearer, "{\"" + canary + "\":\"x\"}", u"strange name"_s);
        row("missing", LoginKind::OAuth1, "{\"consumer_key\":\"" + canary + "\"}", u"'consumer_secret' is missing"_s);
        row("too short", LoginKind::OAuth1, oauth(canary.chopped(1)), u"'access_token' has 31"_s);
        row("too long", LoginKind::OAuth1, oauth(canary + "x"), u"'access_token' has 33"_s);
        row("number", LoginKind::Bearer, "{\"token\":12}", u"'token' has to be text"_s);
        row("null", LoginKind::Admin, "{\"username\":null,\"password\":\"x\"}", u"'username'"_s);
        row("blank inside", LoginKind::OAuth1, oauth("canary7canary7 anary7canary7cana"),
            u"'access_token' holds a blank"_s);
        row("with Bearer", LoginKind::Bearer, "{\"token\":\"Bearer " + canary + "\"}", u"'token' holds a blank"_s);
        row("with its quotes", LoginKind::Bearer, "{\"token\":\"\\\"" + canary + "\\\"\"}", u"'token'"_s);
        row("line break inside", LoginKind::Bearer, "{\"token\":\"a\\nX-Evil: 1\"}", u"'token' holds a line break"_s);
        row("beyond ASCII", LoginKind::Bearer, "{\"token\":\"caf\xc3\xa9\"}", u"'token'"_s);
        row("empty password", LoginKind::Admin, "{\"username\":\"a\",\"password\":\"\\n\"}", u"'password' is empty"_s);
        row("blank username", LoginKind::Admin, "{\"username\":\"  \",\"password\":\"x\"}", u"'username' is empty"_s);
        row("otp as number", LoginKind::Admin, "{\"username\":\"a\",\"password\":\"x\",\"otp\":123456}", u"'otp'"_s);
        row("otp of a customer", LoginKind::Customer, "{\"username\":\"a\",\"password\":\"x\",\"otp\":\"1\"}",
            u"'otp'"_s);
        row("endless", LoginKind::Bearer, "{\"token\":\"" + QByteArray(9'000, 'x') + "\"}", u"'token'"_s);
    }
    void refuses()
    {
        QFETCH(LoginKind, kind);
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const Result<Credentials> result = credentialsFromJson(kind, json);
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::Validation);
        QVERIFY2(result.error().message.contains(named), qPrintable(result.error().message));
        QVERIFY(!result.error().message.contains("canary"_L1));
        QVERIFY(result.error().message.size() < 200);
    }
};

QTEST_GUILESS_MAIN(TestCredentialsJson)
#include "tst_credentialsjson.moc"
