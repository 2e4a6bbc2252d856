// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirunner.h"

#include <QFileInfo>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

class TestCliUsage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void helpAndVersion_data();
    void helpAndVersion();
    void badWords_data();
    void badWords();
    void badProfiles_data();
    void badProfiles();
    void listsWithoutTheShopSayWhatToDo_data();
    void listsWithoutTheShopSayWhatToDo();
    void aMissingProfileIsNamed();
    void badPracticeOptions_data();
    void badPracticeOptions();
};

void TestCliUsage::helpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("quartermaster-cli ");
    QTest::newRow("help") << QStringList{u"--help"_s} << QByteArray("orders list --live");
    QTest::newRow("short help") << QStringList{u"-h"_s} << QByteArray("Exit codes");
    for (const QString &command :
         {u"profile"_s,       u"profile add"_s,   u"profile list"_s,   u"profile show"_s,   u"profile remove"_s,
          u"profile test"_s,  u"doctor"_s,        u"scopes list"_s,    u"orders list"_s,    u"orders show"_s,
          u"products list"_s, u"products show"_s, u"customers list"_s, u"customers show"_s, u"stock list"_s,
          u"stock show"_s,    u"prices list"_s,   u"prices show"_s,    u"graphql"_s,        u"practice serve"_s}) {
        QTest::newRow(qPrintable(command))
            << command.split(u' ') + QStringList{u"--help"_s} << command.section(u' ', -1).toUtf8();
    }
}

void TestCliUsage::helpAndVersion()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, holds);
    CliRunner cli;
    const Ran ran = cli.run(arguments);
    QVERIFY2(ran.code == 0, ran.told());
    QVERIFY2(ran.out.contains(holds), ran.told());
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(!QFileInfo::exists(cli.dataDirectory()));
}

void TestCliUsage::badWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *line, const char *named) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(named);
    };
    row("", "a command is missing: profile, doctor");
    row("orders", "a command is missing: list, show");
    row("ordres list", "'ordres' is no command; there is profile");
    row("orders lst", "'lst' is no command; there is list, show");
    row("orders list --live --wehre x", "there is no option '--wehre' here");
    row("--frmat json orders list", "there is no option '--frmat' here");
    row("--format xml orders list --live", "xml");
    row("orders list --live --format", "--format");
    row("--timeout 0 doctor", "timeout");
    row("--timeout soon doctor", "timeout");
    row("orders list --live --limit -1", "limit");
    row("orders list --live --limit 0x10", "--limit: '0x10' is no whole number from 0 to 1000000000");
    row("orders list --live --limit 1e3", "'1e3'");
    row("orders list --live --limit ", "''");
    row("orders list --live --limit 99999999999999999999", "'99999999999999999999'");
    row("orders list --live --limit 1 --limit 2", "--limit");
    row("orders list --live --limit many", "'quartermaster-cli orders list --help' tells more");
    row("orders list --live --offset -1", "offset");
    row("orders list --live --where status", "--where: Filter 'status'");
    row("orders list --live --where status|is|pending", "'is'");
    row("orders list --live --where status|eq", "value is missing");
    row("orders list --live --where st!atus|eq|1", "st!atus");
    row("orders list --live --where ", "--where");
    row("orders list --live --where stat\xc3\xbcs|eq|1", "stat\xc3\xbcs");
    row("orders list --live --where created_at|gt|someday", "'someday' is no time");
    row("orders list --where created_at|gt|-14y", "'-14y' is no time");
    row("orders list --live --where created_at|gt|2026-02-30", "'2026-02-30' is no time");
    row("orders list --live --where status|eq|a --or-where updated_at|to|%1|%2", "'%1 %2' is no time");
    row("orders list --live --where sku|in|\"a", "quote");
    row("orders list --live --or-where status|eq|pending", "--or-where");
    row("orders list --live --sort created_at:down", "'down'");
    row("orders list --live --sort :desc", "--sort");
    row("orders list --live --columns a,,b", "--columns");
    row("orders list --live --columns status,state,status", "'status' is named twice");
    row("orders list --live --columns increment_idd", "'increment_idd'; similar: increment_id");
    row("orders list --live --columns cyti", "similar:");
    row("customers list --live --columns emial", "similar: email");
    row("stock list --live --columns quantty", "similar: quantity");
    row("orders list --view ", "--view");
    row("profile remove ", "the name of a profile is missing");
    row("profile show ", "the name of a profile is missing");
    row("profile test |", "the name of a profile is missing");
    row("graphql - --scope ", "--scope");
    row("--profile  orders list", "--profile: the name of a profile is missing");
    row("orders list --scope ", "--scope: the code of a store view is missing");
    row("orders show 1 --scope |", "--scope: the code of a store view is missing");
    row("orders list --search ", "--search: the text is missing");
    row("orders list --search |", "--search: the text is missing");
    row("orders list --view \xf0\x9f\x98\x80", "profile");
    // What would mean more than is there: all the shipping, no fee, any source, no parcels, a price for ever.
    row("orders refund 1 --shipping ", "--shipping: the amount is missing");
    row("orders refund 1 --fee |", "--fee: the amount is missing");
    row("orders refund 1 --adjustment ", "--adjustment: the amount is missing");
    row("orders refund 1 --invoice 0", "--invoice: '0' is no whole number");
    row("orders ship 1 --source ", "--source: the code of a source is missing");
    row("orders ship 1 --tracks ", "--tracks: the name of a file is missing");
    row("orders ship 1 --track |", "--track: the parcel's number is missing");
    row("orders ship 1 --track :123", "--track: ':123' is no parcel");
    row("orders ship 1 --track dhl:", "--track: 'dhl:' is no parcel");
    row("orders invoice 1 --orders-from ", "--orders-from: the name of a file is missing");
    row("orders comment 1 --status  --comment x", "--status: the status is missing");
    row("prices set-special A 9.95 --to ", "--to: the day is missing");
    row("prices set-special A 9.95 --from | --to 2030-11-30", "--from: the day is missing");
    row("prices set-tier A --qty 5 --discount 5 --price ", "--price: the price is missing");
    row("prices list cheap", "'cheap' is no kind of price");
    row("prices show", "SKU");
    row("prices list --live --sort price", "--sort");
    row("--data-dir  orders list", "--data-dir");
    row("--data-dir /dev/null orders list", "--data-dir: '/dev/null' is no folder");
    row("--data-dir /dev/null/deep/below profile list", "--data-dir: '/dev/null' is no folder");
    row("orders show", "ORDER");
    row("orders show 1 2 --live", "'2' is one word too many");
    row("orders show  --live", "'orders show': a name is missing");
    row("customers show | --live", "'customers show': a name is missing");
    row("products show |%1|%2 --live", "' %1 %2' is not a SKU");
    row("products show", "SKU");
    row("products show  --live", "SKU");
    row("graphql", "FILE");
    row("graphql /no/such/file", "/no/such/file");
    row("--format csv graphql -", "--format");
}

void TestCliUsage::badWords()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    CliRunner cli;
    QStringList arguments = line.isEmpty() ? QStringList() : line.split(u' ');
    arguments.replaceInStrings(u"|"_s, u" "_s); // blanks inside one argument
    const Ran ran = cli.run(arguments);
    QVERIFY2(ran.code == 2, ran.told());
    QVERIFY2(ran.isOneLine(), ran.told());
    QVERIFY2(QString::fromUtf8(ran.err).contains(named), ran.told());
    QVERIFY(!QFileInfo::exists(cli.dataDirectory()));
}

void TestCliUsage::badProfiles_data()
{
    QTest::addColumn<QStringList>("change"); // option, value …; a value of `-` takes the option away
    QTest::addColumn<QByteArray>("secrets");
    QTest::addColumn<QString>("named");
    const QByteArray good = R"({"token": "canaryTokencanaryTokencanaryToken"})";
    const auto row = [](const char *name, const QStringList &change, const QByteArray &secrets, const char *named) {
        QTest::newRow(name) << change << secrets << QString::fromUtf8(named);
    };
    row("no name", {u"NAME"_s, u"-"_s}, good, "NAME");
    row("bad name", {u"NAME"_s, u"a b"_s}, good, "name");
    row("empty pin", {u"--pin"_s, u""_s}, good, "--pin: the SHA-256 is missing");
    row("empty authority", {u"--ca"_s, u""_s}, good, "--ca");
    row("empty scope", {u"--scope"_s, u""_s}, good, "--scope");
    row("empty name", {u"NAME"_s, u""_s}, good, "a profile name is");
    row("unicode name", {u"NAME"_s, u"gr\u00f6\u00dfe"_s}, good, "a profile name is");
    row("a bad name before anything else", {u"NAME"_s, u"a/b"_s, u"--secrets-stdin"_s, u"-"_s}, good,
        "a profile name is");
    row("long name", {u"NAME"_s, QString(41, u'x')}, good, "name");
    row("no url", {u"--url"_s, u"-"_s}, good, "--url");
    row("empty url", {u"--url"_s, u""_s}, good, "--url");
    row("other scheme", {u"--url"_s, u"ftp://shop.example"_s}, good, "--url");
    row("no host", {u"--url"_s, u"https://"_s}, good, "--url");
    row("blank in url", {u"--url"_s, u"https://shop example"_s}, good, "--url");
    row("password in url", {u"--url"_s, u"https://u:canaryPassword@shop.example"_s}, good, "--url");
    row("plain http", {u"--url"_s, u"http://shop.example"_s}, good, "--allow-http");
    row("no auth", {u"--auth"_s, u"-"_s}, good, "--auth");
    row("bad auth", {u"--auth"_s, u"oauth2"_s}, good, "oauth2");
    row("bad scope", {u"--scope"_s, u"a b"_s}, good, "--scope");
    row("live and staging", {u"--live"_s, u""_s, u"--staging"_s, u""_s}, good, "--staging");
    row("bad proxy", {u"--proxy"_s, u"proxy:80"_s}, good, "--proxy");
    row("password in proxy", {u"--proxy"_s, u"http://u:canaryPassword@p:80"_s}, good, "--proxy");
    row("missing ca", {u"--ca"_s, u"/no/such/file"_s}, good, "--ca");
    row("short pin", {u"--pin"_s, u"abcd"_s}, good, "--pin");
    row("bad pin", {u"--pin"_s, QString(64, u'z')}, good, "--pin");
    row("no secrets at all", {u"--secrets-stdin"_s, u"-"_s}, good, "--secrets-stdin");
    row("empty secrets", {}, "", "--secrets-stdin");
    row("secrets are text", {}, "canaryTokencanaryTokencanaryToken", "--secrets-stdin");
    row("secrets are a list", {}, R"(["canaryToken"])", "--secrets-stdin");
    row("secrets are cut", {}, R"({"token": "canaryTok)", "--secrets-stdin");
    row("unknown member", {}, R"({"token": "canaryTokencanaryTokencanaryToken", "tokn": "canary"})", "tokn");
    row("missing member", {}, R"({})", "token");
    row("wrong type", {}, R"({"token": 12345})", "token");
    row("empty token", {}, R"({"token": ""})", "token");
    row("other login's secrets", {}, R"({"username": "canaryUser", "password": "canaryPassword"})", "unknown member");
    row("short oauth key", {u"--auth"_s, u"oauth1"_s},
        R"({"consumer_key":"canary","consumer_secret":"canary","access_token":"canary","access_token_secret":"canary"})",
        "consumer_key");
    row("too large", {}, QByteArray(2 * 1024 * 1024, ' '), "--secrets-stdin");
}

void TestCliUsage::badProfiles()
{
    QFETCH(QStringList, change);
    QFETCH(QByteArray, secrets);
    QFETCH(QString, named);
    QStringList arguments{u"profile"_s, u"add"_s};
    QList<std::pair<QString, QString>> words{{u"NAME"_s, u"shop"_s},
                                             {u"--url"_s, u"https://shop.example"_s},
                                             {u"--auth"_s, u"bearer"_s},
                                             {u"--secrets-stdin"_s, u""_s}};
    for (qsizetype i = 0; i < change.size(); i += 2) {
        words.removeIf([&](const auto &word) { return word.first == change.at(i); });
        if (change.at(i + 1) != u"-"_s) {
            words.append({change.at(i), change.at(i + 1)});
        }
    }
    const QStringList flags{u"--secrets-stdin"_s, u"--live"_s, u"--staging"_s};
    for (const auto &[option, value] : words) {
        if (option != u"NAME"_s) {
            arguments.append(option);
        }
        if (!flags.contains(option)) {
            arguments.append(value);
        }
    }
    CliRunner cli;
    const Ran ran = cli.run(arguments, secrets);
    QVERIFY2(ran.code == 2, ran.told());
    QVERIFY2(ran.isOneLine(), ran.told());
    QVERIFY2(QString::fromUtf8(ran.err).contains(named), ran.told());
    QVERIFY2(!ran.err.contains("canary"), ran.told());
    QVERIFY(!QFileInfo::exists(cli.dataDirectory()));
}

void TestCliUsage::listsWithoutTheShopSayWhatToDo_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line :
         {u"orders list"_s, u"orders show 1"_s, u"products list"_s, u"products show a"_s, u"customers list"_s,
          u"customers show 1"_s, u"stock list"_s, u"stock show a"_s, u"prices list"_s, u"prices show a"_s}) {
        QTest::newRow(qPrintable(line)) << line;
    }
}

void TestCliUsage::listsWithoutTheShopSayWhatToDo()
{
    QFETCH(QString, line);
    CliRunner cli;
    const Ran added = cli.addProfile(u"shop"_s, u"http://127.0.0.1:1"_s, u"bearer"_s,
                                     {{u"token"_s, u"abcdefghijklmnopqrstuvwxyz012345"_s}});
    QVERIFY2(added.code == 0, added.told());
    const Ran ran = cli.run(line.split(u' '));
    QVERIFY2(ran.code == 3, ran.told());
    QVERIFY2(ran.isOneLine() && ran.err.contains("--live"), ran.told());
}

void TestCliUsage::aMissingProfileIsNamed()
{
    CliRunner cli;
    Ran ran = cli.run({u"doctor"_s});
    QVERIFY2(ran.code == 2 && ran.isOneLine() && ran.err.contains("profile add"), ran.told());
    const QJsonObject secrets{{u"token"_s, QString(32, u't')}};
    for (const QString &name : {u"one"_s, u"two"_s}) {
        QVERIFY(cli.addProfile(name, u"https://shop.example"_s, u"bearer"_s, secrets).code == 0);
    }
    ran = cli.run({u"doctor"_s});
    QVERIFY2(ran.code == 2 && ran.isOneLine() && ran.err.contains("one, two"), ran.told());
    ran = cli.run({u"--profile"_s, u"three"_s, u"orders"_s, u"list"_s, u"--live"_s});
    QVERIFY2(ran.code == 2 && ran.isOneLine() && ran.err.contains("'three'"), ran.told());
    ran = cli.run({u"profile"_s, u"remove"_s, u"three"_s});
    QVERIFY2(ran.code == 2 && ran.isOneLine() && ran.err.contains("'three'"), ran.told());
    QCOMPARE(cli.leak(), QString());
}

void TestCliUsage::badPracticeOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("faults");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QStringList &options, const QByteArray &faults, const char *named) {
        QTest::newRow(name) << options << faults << QString::fromUtf8(named);
    };
    row("port", {u"--port"_s, u"70000"_s}, {}, "port");
    row("orders", {u"--orders"_s, u"-1"_s}, {}, "orders");
    row("seed", {u"--seed"_s, u"x"_s}, {}, "seed");
    row("prefix", {u"--path-prefix"_s, u"shop"_s}, {}, "--path-prefix");
    row("prefix with a query", {u"--path-prefix"_s, u"/a?b"_s}, {}, "'/a?b'");
    row("prefix that ends in the air", {u"--path-prefix"_s, u"/a/"_s}, {}, "'/a/'");
    row("key without certificate", {u"--tls-key"_s, u"x"_s}, {}, "--tls-cert");
    row("no certificate", {u"--tls-cert"_s, u"/dev/null"_s, u"--tls-key"_s, u"/dev/null"_s}, {}, "--tls-cert");
    row("what is none", {u"--tls-cert"_s, CliRunner::program(), u"--tls-key"_s, CliRunner::program()}, {},
        "--tls-cert");
    row("missing faults", {u"--faults"_s, u"/no/such/file"_s}, {}, "--faults");
    row("faults are no JSON", {}, "{", "--faults");
    row("faults are a list", {}, "[]", "--faults");
    row("unknown kind", {}, R"({"faults":[{"kind":"explode"}]})", "explode");
    row("unknown member", {}, R"({"faults":[{"kind":"hang","rout":"x"}]})", "rout");
    row("bad chance", {}, R"({"faults":[{"kind":"hang"},{"kind":"hang","chance":2}]})", "faults[1]");
}

void TestCliUsage::badPracticeOptions()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, faults);
    QFETCH(QString, named);
    CliRunner cli;
    QStringList arguments = QStringList{u"practice"_s, u"serve"_s} + options;
    if (!faults.isEmpty()) {
        arguments += {u"--faults"_s, cli.writeFile(u"faults.json"_s, faults)};
    }
    const Ran ran = cli.run(arguments);
    QVERIFY2(ran.code == 2, ran.told());
    QVERIFY2(ran.isOneLine(), ran.told());
    QVERIFY2(QString::fromUtf8(ran.err).contains(named), ran.told());
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
