// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirunner.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject &secretsOf(const QString &auth)
{
    static const QHash<QString, QJsonObject> all{
        {u"oauth1"_s,
         {{u"consumer_key"_s, u"canaryConsumerKeyxxxxxxxxxxxxxxx"_s},
          {u"consumer_secret"_s, u"canaryConsumerSecretxxxxxxxxxxxx"_s},
          {u"access_token"_s, u"canaryAccessTokenxxxxxxxxxxxxxxx"_s},
          {u"access_token_secret"_s, u"canaryAccessTokenSecretxxxxxxxxx"_s}}},
        {u"bearer"_s, {{u"token"_s, u"canaryBearerTokenxxxxxxxxxxxxxxx"_s}}},
        {u"admin"_s,
         {{u"username"_s, u"frida"_s}, {u"password"_s, u"canaryAdmin password"_s}, {u"otp"_s, u"123456"_s}}},
        {u"customer"_s, {{u"username"_s, u"frida@example.org"_s}, {u"password"_s, u"canaryCustomer"_s}}},
    };
    return *all.constFind(auth);
}

QByteArray asJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QStringList addWords(const QString &name, const QString &auth)
{
    return {u"profile"_s,        u"add"_s, name, u"--url"_s, u"https://shop.example/"_s, u"--auth"_s, auth,
            u"--secrets-stdin"_s};
}

} // namespace

class TestCliProfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAKeychainNothingIsStored_data();
    void withoutAKeychainNothingIsStored();
    void theEnvironmentMayHoldTheSecrets_data();
    void theEnvironmentMayHoldTheSecrets();
    void theEnvironmentMustHoldTheSameSecrets();
    void secretsFromFiles();
    void whatIsStoredIsShown();
    void names();
    void aDamagedFileIsNamed();
    void theDataDirectoryIsTheUsersChoice();
    void aFullDiskLosesNothing();
    void aRealKeychain();
};

void TestCliProfiles::withoutAKeychainNothingIsStored_data()
{
    QTest::addColumn<QString>("auth");
    QTest::addColumn<QString>("variable");
    QTest::newRow("oauth1") << u"oauth1"_s << u"QUARTERMASTER_PROFILE_MY_SHOP_ACCESS_TOKEN_SECRET"_s;
    QTest::newRow("bearer") << u"bearer"_s << u"QUARTERMASTER_PROFILE_MY_SHOP_TOKEN"_s;
    QTest::newRow("admin") << u"admin"_s << u"QUARTERMASTER_PROFILE_MY_SHOP_PASSWORD"_s;
    QTest::newRow("customer") << u"customer"_s << u"QUARTERMASTER_PROFILE_MY_SHOP_USERNAME"_s;
}

void TestCliProfiles::withoutAKeychainNothingIsStored()
{
    QFETCH(QString, auth);
    QFETCH(QString, variable);
    CliRunner cli;
    const Ran ran = cli.run(addWords(u"my-shop"_s, auth), asJson(secretsOf(auth)));
    QVERIFY2(ran.code == 3, ran.told());
    QVERIFY2(ran.isOneLine(), ran.told());
    QVERIFY2(QString::fromUtf8(ran.err).contains(variable), ran.told());
    QVERIFY2(!ran.err.contains("canary"), ran.told());
    QVERIFY(!QFileInfo::exists(cli.dataDirectory()));
}

void TestCliProfiles::theEnvironmentMayHoldTheSecrets_data()
{
    withoutAKeychainNothingIsStored_data();
}

void TestCliProfiles::theEnvironmentMayHoldTheSecrets()
{
    QFETCH(QString, auth);
    // The same secrets on standard input, and none there at all.
    for (const bool typed : {true, false}) {
        CliRunner cli;
        cli.setSecrets(u"my-shop"_s, secretsOf(auth));
        QStringList words = addWords(u"my-shop"_s, auth);
        if (!typed) {
            words.removeLast();
        }
        const Ran ran = cli.run(words, typed ? asJson(secretsOf(auth)) : QByteArray());
        QVERIFY2(ran.code == 0, ran.told());
        QCOMPARE(ran.out, QByteArray());
        const Ran shown = cli.run({u"profile"_s, u"show"_s, u"--format"_s, u"json"_s});
        QCOMPARE(shown.json().object().value("auth"_L1).toString(), auth);
        QCOMPARE(shown.json().object().value("secrets_in"_L1).toString(), u"environment"_s);
        const Ran removed = cli.run({u"profile"_s, u"remove"_s, u"my-shop"_s, u"--quiet"_s});
        QVERIFY2(removed.code == 0 && removed.err.isEmpty(), removed.told());
        QCOMPARE(cli.leak(), QString());
    }
}

void TestCliProfiles::theEnvironmentMustHoldTheSameSecrets()
{
    CliRunner cli;
    QJsonObject other = secretsOf(u"oauth1"_s);
    other.insert("access_token"_L1, u"canaryAnotherTokenxxxxxxxxxxxxxx"_s);
    cli.setSecrets(u"my-shop"_s, other);
    const Ran ran = cli.run(addWords(u"my-shop"_s, u"oauth1"_s), asJson(secretsOf(u"oauth1"_s)));
    QVERIFY2(ran.code == 3 && ran.isOneLine(), ran.told());
    QVERIFY(!QFileInfo::exists(cli.dataDirectory()));
    QCOMPARE(cli.leak(), QString());
}

void TestCliProfiles::secretsFromFiles()
{
    CliRunner cli;
    cli.set(u"QUARTERMASTER_PROFILE_MY_SHOP_USERNAME"_s, u"frida"_s);
    cli.set(u"QUARTERMASTER_PROFILE_MY_SHOP_PASSWORD_FILE"_s, cli.writeFile(u"password"_s, "canaryAdmin password\n"));
    QStringList words = addWords(u"my-shop"_s, u"admin"_s);
    Ran ran = cli.run(words, R"({"username":"frida","password":"canaryAdmin password"})");
    QVERIFY2(ran.code == 0, ran.told());
    cli.set(u"QUARTERMASTER_PROFILE_MY_SHOP_PASSWORD"_s, u"canary"_s);
    ran = cli.run({u"doctor"_s});
    QVERIFY2(ran.code == 2 && ran.isOneLine() && ran.err.contains("_PASSWORD_FILE"), ran.told());
    cli.unset(u"QUARTERMASTER_PROFILE_MY_SHOP_PASSWORD"_s);
    cli.unset(u"QUARTERMASTER_PROFILE_MY_SHOP_PASSWORD_FILE"_s);
    ran = cli.run({u"doctor"_s});
    QVERIFY2(ran.code == 3 && ran.isOneLine() && ran.err.contains("QUARTERMASTER_PROFILE_MY_SHOP_USERNAME"),
             ran.told());
}

void TestCliProfiles::whatIsStoredIsShown()
{
    CliRunner cli;
    const QString pin(64, u'a');
    Ran ran = cli.addProfile(u"Shop"_s, u"shop.example/sub/index.php/admin_1x/dashboard/index/key/abc/"_s, u"bearer"_s,
                             secretsOf(u"bearer"_s),
                             {u"--scope"_s, u"nl"_s, u"--read-only"_s, u"--live"_s, u"--pin"_s, pin, u"--proxy"_s,
                              u"socks5://proxy.example:1080"_s});
    QVERIFY2(ran.code == 0, ran.told());
    ran = cli.addProfile(u"local"_s, u"http://localhost:8080"_s, u"bearer"_s, secretsOf(u"bearer"_s));
    QVERIFY2(ran.code == 0, ran.told());

    ran = cli.run({u"--profile"_s, u"shop"_s, u"profile"_s, u"show"_s, u"--format"_s, u"json"_s});
    const QJsonObject shop = ran.json().object();
    QCOMPARE(shop.value("name"_L1).toString(), u"Shop"_s);
    QVERIFY2(shop.value("base_url"_L1).toString().startsWith(u"https://shop.example"_s), ran.told());
    QCOMPARE(shop.value("scope"_L1).toString(), u"nl"_s);
    QCOMPARE(shop.value("environment"_L1).toString(), u"live"_s);
    QCOMPARE(shop.value("read_only"_L1).toBool(), true);
    QCOMPARE(shop.value("pinned_sha256"_L1).toString(), pin);
    QCOMPARE(shop.value("proxy"_L1).toString(), u"socks5://proxy.example:1080"_s);

    ran = cli.run({u"profile"_s, u"list"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ran.json().array().size(), 2);
    QCOMPARE(ran.json().array().at(0).toObject().value("name"_L1).toString(), u"local"_s);
    QCOMPARE(ran.json().array().at(0).toObject().value("environment"_L1).toString(), u"staging"_s);
    for (const QString &format : {u"table"_s, u"csv"_s, u"ndjson"_s}) {
        ran = cli.run({u"profile"_s, u"list"_s, u"--format"_s, format});
        QVERIFY2(ran.code == 0 && ran.out.count('\n') == (format == u"ndjson"_s ? 2 : 3), ran.told());
    }
    QCOMPARE(cli.leak(), QString());
}

void TestCliProfiles::names()
{
    CliRunner cli;
    QVERIFY(cli.addProfile(u"my-shop"_s, u"https://shop.example"_s, u"bearer"_s, secretsOf(u"bearer"_s)).code == 0);
    const auto before = cli.files();
    for (const QString &name : {u"my-shop"_s, u"MY-SHOP"_s, u"my_shop"_s}) {
        const Ran ran = cli.addProfile(name, u"https://other.example"_s, u"bearer"_s, secretsOf(u"bearer"_s));
        QVERIFY2(ran.code == 2 && ran.isOneLine() && ran.err.contains("my-shop"), ran.told());
        QCOMPARE(cli.files(), before);
    }
}

void TestCliProfiles::aDamagedFileIsNamed()
{
    CliRunner cli;
    QVERIFY(cli.addProfile(u"shop"_s, u"https://shop.example"_s, u"bearer"_s, secretsOf(u"bearer"_s)).code == 0);
    const QString file = cli.dataDirectory() + u"/profiles.json"_s;
    QVERIFY(QFile::remove(file));
    cli.writeFile(u"data/profiles.json"_s, "{\"format\": 1, \"profiles\": [{");
    const auto before = cli.files();
    for (const QStringList &words :
         {QStringList{u"profile"_s, u"list"_s}, QStringList{u"doctor"_s},
          QStringList{u"profile"_s, u"remove"_s, u"shop"_s}, addWords(u"b"_s, u"bearer"_s)}) {
        const Ran ran = cli.run(words, asJson(secretsOf(u"bearer"_s)));
        QVERIFY2(ran.code == 2 && ran.isOneLine() && ran.err.contains("profiles.json"), ran.told());
        QCOMPARE(cli.files(), before);
    }
}

void TestCliProfiles::theDataDirectoryIsTheUsersChoice()
{
    CliRunner cli;
    const QString elsewhere = cli.path(u"else where"_s);
    const Ran ran = cli.addProfile(u"shop"_s, u"https://shop.example"_s, u"bearer"_s, secretsOf(u"bearer"_s),
                                   {u"--data-dir"_s, elsewhere});
    QVERIFY2(ran.code == 0, ran.told());
    QVERIFY(QFileInfo::exists(elsewhere + u"/profiles.json"_s));
    QVERIFY(!QFileInfo::exists(cli.dataDirectory()));
}

/// A limit on the size of files stands for the end of the disk.
void TestCliProfiles::aFullDiskLosesNothing()
{
#ifdef Q_OS_UNIX
    CliRunner cli;
    const QJsonObject secrets{{u"token"_s, QString(32, u't')}};
    for (int i = 0; i < 3; ++i) {
        QVERIFY(cli.addProfile(u"shop%1"_s.arg(i), u"https://shop.example"_s, u"bearer"_s, secrets).code == 0);
    }
    const auto before = cli.files();
    cli.setSecrets(u"more"_s, secrets);
    QProcess process;
    process.setProcessEnvironment(cli.environment());
    process.start(u"bash"_s, {u"-c"_s,
                              u"trap '' XFSZ; ulimit -f 1; \"$0\" profile add more --url https://more.example "
                              "--auth bearer --secrets-stdin"_s,
                              CliRunner::program()});
    process.write(QJsonDocument(secrets).toJson());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(100'000));
    const QByteArray error = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 3 && error.contains("cannot be written"), error.constData());
    QCOMPARE(cli.files(), before);
    QCOMPARE(cli.run(u"profile list --format ndjson"_s.split(u' ')).out.count('\n'), 3);
#else
    QSKIP("there are no limits here");
#endif
}

void TestCliProfiles::aRealKeychain()
{
#ifndef Q_OS_LINUX
    QSKIP("the private session is a matter of D-Bus");
#endif
    for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            QSKIP(qPrintable(program + u" is not installed (packages dbus, gnome-keyring)"_s));
        }
    }
    CliRunner cli;
    cli.writeFile(u"secrets.json"_s, asJson(secretsOf(u"oauth1"_s)));
    // Stored, found without any variable set, forgotten. Port 9 is where nobody listens: what matters is that the
    // secrets were found before the shop was asked.
    const QByteArray script = R"(
echo -n test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
cli=$0 home=$1
"$cli" profile add shop --url http://127.0.0.1:9 --auth oauth1 --secrets-stdin <"$home/secrets.json" || exit 11
"$cli" profile show --format json | grep -q '"secrets_in": "keychain"' || exit 12
"$cli" --timeout 5 orders list --live; [ $? = 3 ] || exit 13
QUARTERMASTER_PROFILE_SHOP_CONSUMER_KEY_FILE=/no/such "$cli" orders list --live; [ $? = 2 ] || exit 14
cp "$home/data/profiles.json" "$home/profiles.json"
"$cli" profile remove shop || exit 15
cp "$home/profiles.json" "$home/data/profiles.json"
"$cli" orders list --live; [ $? = 3 ] || exit 16
)";
    QProcess process;
    QProcessEnvironment environment = cli.environment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"dbus-run-session"_s, {u"--"_s, u"sh"_s, u"-c"_s, QString::fromUtf8(script), CliRunner::program(),
                                          QFileInfo(cli.path(u"x"_s)).path()});
    QVERIFY(process.waitForFinished(100'000));
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitCode() == 0, QByteArray(QByteArray::number(process.exitCode()) + output).constData());
    QVERIFY2(output.contains("cannot be reached") || output.contains("127.0.0.1") || output.contains("refused"),
             output.constData());
    QVERIFY2(output.contains("no secrets are stored"), output.constData());
    QVERIFY(!output.contains("canary"));
    for (const auto &[name, content] : cli.files()) {
        QVERIFY2(!content.contains("canary"), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestCliProfiles)
#include "tst_cliprofiles.moc"
