// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/datadirectory.h"
#include "profiles/profilejson.h"
#include "profiles/profilestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace qm;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

Profile sample(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.connection.baseUrl = QUrl(u"https://shop.example/sub/index.php"_s);
    profile.connection.login = LoginKind::Admin;
    profile.connection.dialect = remote::SigningDialect::AsSent;
    profile.connection.tls.extraCaPem = "-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----\n";
    profile.connection.tls.pinnedSha256 = QByteArray(32, '\xab');
    profile.connection.proxy = {remote::ProxyPolicy::Mode::Manual, QUrl(u"socks5://proxy.example:1080"_s)};
    profile.connection.readsInFlight = 2;
    profile.connection.insecureHttpAllowed = true;
    profile.scope = *Scope::storeView(u"nl"_s);
    profile.environment = Environment::Live;
    profile.readOnly = true;
    profile.secretsIn = SecretsIn::Environment;
    return profile;
}

/// Everything of a profile as one text, so that comparing says what differs.
QByteArray dump(const Profile &profile)
{
    return QJsonDocument(profileToJson(profile)).toJson();
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingIsNoError();
    void profilesSurvive();
    void goodNames_data();
    void goodNames();
    void badNames_data();
    void badNames();
    void namesThatClash_data();
    void namesThatClash();
    void thePracticeStoresNameIsKept();
    void changesKeepNameAndId();
    void unknownMembersAreKept();
    void removedProfilesAreGone();
    void damagedFilesAreNamedAndLeftAlone_data();
    void damagedFilesAreNamedAndLeftAlone();
    void aFailedPreparationStoresNothing();
    void filesAreForTheirOwnerOnly();
    void aKilledProgramHindersNobody();
    void manyWritersLoseNothing();
    void aFolderThatCannotBeWritten();
    void theDataDirectory_data();
    void theDataDirectory();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_directory;
};

void TestProfiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_directory = m_folder->filePath(u"deep/data"_s);
}

void TestProfiles::nothingIsNoError()
{
    const ProfileStore store(m_directory);
    QVERIFY(store.list() && store.list()->isEmpty());
    QVERIFY(!store.find(u"a"_s) && store.find(u"a"_s).error().kind == ErrorKind::NotFound);
    QVERIFY(store.checkName(u"a"_s));
    QVERIFY(!QFileInfo::exists(m_directory));
}

void TestProfiles::profilesSurvive()
{
    ProfileStore store(m_directory);
    const Result<Profile> second = store.add(sample(u"second"_s));
    const Result<Profile> first = store.add(sample(u"First"_s));
    QVERIFY(first && second);
    QVERIFY(!first->id.isEmpty() && first->id != second->id);
    const Result<QList<Profile>> all = ProfileStore(m_directory).list();
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(dump(all->at(0)), dump(*first));
    QCOMPARE(dump(all->at(1)), dump(*second));
    QCOMPARE(dump(*store.find(u"FIRST"_s)), dump(*first));
    // And the defaults, which another version may leave out.
    Profile plain;
    plain.name = u"plain"_s;
    plain.connection.baseUrl = QUrl(u"https://shop.example"_s);
    const Profile stored = *store.add(plain);
    const QJsonObject least{{u"id"_s, stored.id},
                            {u"name"_s, u"plain"_s},
                            {u"base_url"_s, u"https://shop.example"_s},
                            {u"auth"_s, u"oauth1"_s}};
    QCOMPARE(dump(*profileFromJson(least)), dump(stored));
}

void TestProfiles::goodNames_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"a"_s, u"Shop-1_b.c"_s, u"0"_s, u"."_s, QString(40, u'x')}) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestProfiles::goodNames()
{
    QFETCH(QString, name);
    ProfileStore store(m_directory);
    QVERIFY(store.checkName(name));
    QVERIFY(store.add(sample(name)));
    QVERIFY(store.find(name));
}

void TestProfiles::badNames_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {QString(), u" "_s, u"a b"_s, u"a/b"_s, u"ä"_s, u"a\n"_s, u"..\\x"_s, u"a:b"_s, QString(41, u'x')}) {
        QTest::addRow("'%s'", qPrintable(name.simplified())) << name;
    }
}

void TestProfiles::badNames()
{
    QFETCH(QString, name);
    ProfileStore store(m_directory);
    const Result<Profile> added = store.add(sample(name));
    QVERIFY(!added && added.error().kind == ErrorKind::Validation);
    QVERIFY(!QFileInfo::exists(m_directory));
}

void TestProfiles::namesThatClash_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const QString shop = u"my-shop"_s;
    QTest::newRow("same") << shop << shop;
    QTest::newRow("case") << shop << u"My-Shop"_s;
    QTest::newRow("same variables") << shop << u"my_shop"_s;
    QTest::newRow("same variables, case") << shop << u"MY.shop"_s;
    // …_MY_SHOP_ACCESS_TOKEN is the access token of one and the token of the other.
    QTest::newRow("one variable") << shop << u"My.shop-access"_s;
    QTest::newRow("one variable, the other way round") << u"my-shop-access"_s << shop;
}

void TestProfiles::namesThatClash()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    ProfileStore store(m_directory);
    QVERIFY(store.add(sample(first)));
    const QByteArray before = content(store.file());
    const Result<Profile> added = store.add(sample(second));
    QVERIFY(!added && added.error().kind == ErrorKind::Conflict);
    QVERIFY(added.error().message.contains(first));
    QCOMPARE(content(store.file()), before);
    QVERIFY(store.add(sample(u"my-shop-token"_s)));
}

void TestProfiles::thePracticeStoresNameIsKept()
{
    ProfileStore store(m_directory);
    for (const QString &name : {practiceProfileName(), practiceProfileName().toLower(), u"PRACTICE-STORE"_s}) {
        const Result<void> free = store.checkName(name);
        QVERIFY(!free && free.error().kind == ErrorKind::Conflict);
        const Result<Profile> added = store.add(sample(name));
        QVERIFY(!added && added.error().kind == ErrorKind::Conflict);
        QVERIFY2(added.error().message.contains(name), qPrintable(added.error().message));
    }
    QVERIFY(!QFileInfo::exists(m_directory));
    QVERIFY(store.add(sample(u"practice-store-2"_s)));
    Profile practice = sample(practiceProfileName());
    practice.environment = Environment::Practice;
    QVERIFY(store.checkName(practice.name, practice.environment));
    QVERIFY(store.add(practice));
}

void TestProfiles::changesKeepNameAndId()
{
    ProfileStore store(m_directory);
    const Profile before = *store.add(sample(u"shop"_s));
    const Result<Profile> after = store.update(u"SHOP"_s, [](Profile &profile) {
        profile.name = u"other"_s;
        profile.id = u"other"_s;
        profile.connection.dialect = remote::SigningDialect::Normalised;
    });
    QVERIFY(after);
    QCOMPARE(after->name, before.name);
    QCOMPARE(after->id, before.id);
    QVERIFY(after->connection.dialect == remote::SigningDialect::Normalised);
    QCOMPARE(dump(*store.find(u"shop"_s)), dump(*after));
    const Result<Profile> none = store.update(u"none"_s, [](Profile &) {});
    QVERIFY(!none && none.error().kind == ErrorKind::NotFound);
}

void TestProfiles::unknownMembersAreKept()
{
    ProfileStore store(m_directory);
    QVERIFY(store.add(sample(u"a"_s)));
    QJsonObject root = QJsonDocument::fromJson(content(store.file())).object();
    QJsonArray entries = root.value("profiles"_L1).toArray();
    QJsonObject entry = entries.at(0).toObject();
    QJsonObject tls = entry.value("tls"_L1).toObject();
    tls.insert("later"_L1, 1);
    entry.insert("tls"_L1, tls);
    entry.insert("colour"_L1, u"red"_s);
    entries.replace(0, entry);
    root.insert("profiles"_L1, entries);
    root.insert("order"_L1, QJsonArray{u"a"_s});
    write(store.file(), QJsonDocument(root).toJson());

    QVERIFY(store.update(u"a"_s, [](Profile &profile) { profile.readOnly = !profile.readOnly; }));
    QVERIFY(store.add(sample(u"b"_s)));
    const QJsonObject after = QJsonDocument::fromJson(content(store.file())).object();
    const QJsonObject first = after.value("profiles"_L1).toArray().at(0).toObject();
    QCOMPARE(first.value("colour"_L1).toString(), u"red"_s);
    QCOMPARE(first.value("tls"_L1).toObject().value("later"_L1).toInt(), 1);
    QCOMPARE(first.value("read_only"_L1).toBool(), false);
    QCOMPARE(after.value("order"_L1).toArray().size(), 1);
}

void TestProfiles::removedProfilesAreGone()
{
    ProfileStore store(m_directory);
    QVERIFY(store.add(sample(u"a"_s)));
    QVERIFY(store.add(sample(u"b"_s)));
    QVERIFY(store.remove(u"A"_s));
    QCOMPARE(store.list()->size(), 1);
    QCOMPARE(store.list()->at(0).name, u"b"_s);
    const Result<void> again = store.remove(u"a"_s);
    QVERIFY(!again && again.error().kind == ErrorKind::NotFound);
    QVERIFY(store.add(sample(u"a"_s)));
}

void TestProfiles::damagedFilesAreNamedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    const auto entry = [](const char *member, const QJsonValue &value) {
        QJsonObject object = profileToJson(sample(u"a"_s));
        object.insert("id"_L1, u"1"_s);
        if (value.isUndefined()) {
            object.remove(QLatin1StringView(member));
        } else {
            object.insert(QLatin1StringView(member), value);
        }
        return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"profiles"_s, QJsonArray{object}}}).toJson();
    };
    QTest::newRow("empty") << QByteArray() << u"byte"_s;
    QTest::newRow("cut") << entry("name", u"a"_s).chopped(9) << u"byte"_s;
    QTest::newRow("no object") << QByteArray("[]") << u"no list of profiles"_s;
    QTest::newRow("no format") << QByteArray(R"({"profiles":[]})") << u"no list of profiles"_s;
    QTest::newRow("no list") << QByteArray(R"({"format":1,"profiles":{}})") << u"no list of profiles"_s;
    QTest::newRow("newer") << QByteArray(R"({"format":2,"profiles":[]})") << u"newer version"_s;
    QTest::newRow("entry is text") << QByteArray(R"({"format":1,"profiles":["a"]})") << u"profiles[0].id"_s;
    for (const char *member : {"id", "name", "base_url", "auth"}) {
        QTest::addRow("without %s", member)
            << entry(member, QJsonValue::Undefined) << u"profiles[0]."_s + QLatin1StringView(member);
    }
    for (const char *member : {"id", "name", "base_url", "auth", "scope", "environment", "read_only", "secrets_in",
                               "dialect", "reads_in_flight", "insecure_http", "tls", "proxy"}) {
        QTest::addRow("wrong type of %s", member)
            << entry(member, QJsonArray()) << u"profiles[0]."_s + QLatin1StringView(member);
    }
    QTest::newRow("unknown login") << entry("auth", u"magic"_s) << u"profiles[0].auth"_s;
    QTest::newRow("bad scope") << entry("scope", u"a b"_s) << u"profiles[0].scope"_s;
    QTest::newRow("bad readers") << entry("reads_in_flight", 9) << u"profiles[0].reads_in_flight"_s;
    QTest::newRow("bad pin") << entry("tls", QJsonObject{{u"pinned_sha256"_s, u"abcd"_s}})
                             << u"profiles[0].pinned_sha256"_s;
}

void TestProfiles::damagedFilesAreNamedAndLeftAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);
    QVERIFY(QDir().mkpath(m_directory));
    ProfileStore store(m_directory);
    write(store.file(), bytes);
    const auto check = [&](const Error &error) {
        QVERIFY(error.kind == ErrorKind::Validation);
        QVERIFY2(error.message.contains(store.file()) && error.message.contains(named), qPrintable(error.message));
        QVERIFY(!error.message.contains(u'\n'));
        QCOMPARE(content(store.file()), bytes);
    };
    QVERIFY(!store.list());
    check(store.list().error());
    check(store.find(u"a"_s).error());
    check(store.add(sample(u"b"_s)).error());
    check(store.update(u"a"_s, [](Profile &) {}).error());
    check(store.remove(u"a"_s).error());
}

void TestProfiles::aFailedPreparationStoresNothing()
{
    ProfileStore store(m_directory);
    const auto refuse = [](Profile &profile) -> Result<void> {
        return failure(ErrorKind::Network, u"no keychain for "_s + profile.id);
    };
    const Result<Profile> added = store.add(sample(u"a"_s), refuse);
    QVERIFY(!added && added.error().kind == ErrorKind::Network);
    QVERIFY(added.error().message.size() > 20); // the id was there already
    QVERIFY(!QFileInfo::exists(m_directory));

    QVERIFY(store.add(sample(u"b"_s)));
    const QByteArray before = content(store.file());
    QVERIFY(!store.add(sample(u"a"_s), refuse));
    QCOMPARE(content(store.file()), before);
}

void TestProfiles::filesAreForTheirOwnerOnly()
{
#ifdef Q_OS_WIN
    QSKIP("permissions are inherited from the user's folder on Windows");
#endif
    ProfileStore store(m_directory);
    QVERIFY(store.add(sample(u"a"_s)));
    QVERIFY(store.add(sample(u"b"_s)));
    QVERIFY(QFileInfo(store.file()).permissions() == ownerOnly);
    QVERIFY(QFileInfo(m_directory).permissions() == (ownerOnly | QFileDevice::ExeOwner | QFileDevice::ExeUser));
    QCOMPARE(QDir(m_directory).entryList(QDir::Files | QDir::Hidden),
             (QStringList{u"profiles.json"_s, u"profiles.json.turn"_s}));
    QVERIFY(QFileInfo(store.file() + u".turn"_s).permissions() == ownerOnly);
}

/// In a container every program has the number of the one that was killed there.
void TestProfiles::aKilledProgramHindersNobody()
{
    ProfileStore store(m_directory);
    QVERIFY(store.add(sample(u"a"_s)));
    QLockFile earlier(store.file() + u".lock"_s); // as versions before this one locked
    earlier.setStaleLockTime(0);
    QVERIFY(earlier.tryLock(0));
    const Result<Profile> added = store.add(sample(u"b"_s));
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
}

void TestProfiles::manyWritersLoseNothing()
{
    constexpr int writers = 4;
    constexpr int each = 5;
    std::vector<std::thread> threads;
    std::atomic<int> failures{0};
    for (int w = 0; w < writers; ++w) {
        threads.emplace_back([this, w, &failures] {
            ProfileStore store(m_directory);
            for (int i = 0; i < each; ++i) {
                const QString name = u"shop%1-%2"_s.arg(w).arg(i);
                failures += store.add(sample(name)) ? 0 : 1;
                failures += store.update(name, [](Profile &profile) { profile.readOnly = false; }) ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QCOMPARE(failures.load(), 0);
    const Result<QList<Profile>> all = ProfileStore(m_directory).list();
    QVERIFY(all);
    QCOMPARE(all->size(), writers * each);
    for (const Profile &profile : *all) {
        QVERIFY(!profile.readOnly);
    }
}

void TestProfiles::aFolderThatCannotBeWritten()
{
    // A file where a folder should be: refused for every user, root included.
    const QString obstacle = m_folder->filePath(u"file"_s);
    write(obstacle, "x");
    ProfileStore store(obstacle + u"/data"_s);
    const Result<Profile> added = store.add(sample(u"a"_s));
    QVERIFY(!added && added.error().kind == ErrorKind::Permission);
    QVERIFY(added.error().message.contains(obstacle));
}

void TestProfiles::theDataDirectory_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("expected");
    const QString here = QDir::currentPath();
    QTest::newRow("asked") << u"/a/b"_s << u"/c"_s << QFileInfo(u"/a/b"_s).absoluteFilePath();
    QTest::newRow("variable") << QString() << u"/c/"_s << QFileInfo(u"/c"_s).absoluteFilePath();
    QTest::newRow("relative") << u"x/../y"_s << QString() << here + u"/y"_s;
    QTest::newRow("blanks") << u"/a b/ü"_s << QString() << QFileInfo(u"/a b/ü"_s).absoluteFilePath();
}

void TestProfiles::theDataDirectory()
{
    QFETCH(QString, asked);
    QFETCH(QString, variable);
    QFETCH(QString, expected);
    QProcessEnvironment environment;
    environment.insert(u"QUARTERMASTER_DATA_DIR"_s, variable);
    QCOMPARE(dataDirectory(asked, environment), expected);
    QVERIFY(dataDirectory({}, {}).endsWith(u"/quartermaster"_s));
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
