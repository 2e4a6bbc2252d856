// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cache.h"
#include "ledger/ledger.h"
#include "ledger/pushturn.h"
#include "secrets/environmentsecrets.h"
#include "secrets/sessionsecrets.h"
#include "setup/removing.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using setup::Forget;
using setup::Removed;

namespace {

class FakeKeychain final : public secrets::SecretStore
{
public:
    [[nodiscard]] secrets::Place place() const override { return secrets::Place::Keychain; }
    [[nodiscard]] Result<secrets::SecretFields> read(const secrets::SecretKey &key, const StopToken &stop) override
    {
        return memory.read(key, stop);
    }
    [[nodiscard]] Result<void> write(const secrets::SecretKey &key, const secrets::SecretFields &fields,
                                     const StopToken &stop) override
    {
        return memory.write(key, fields, stop);
    }
    [[nodiscard]] Result<void> remove(const secrets::SecretKey &key, const StopToken &stop) override
    {
        return isLocked ? failure(ErrorKind::Permission, u"the keychain refuses"_s) : memory.remove(key, stop);
    }

    bool isLocked = false;
    secrets::SessionSecrets memory;
};

/// Two shops with a copy each, their secrets in the keychain and in memory.
struct Desk
{
    Desk()
    {
        for (Profile *profile : {&shop, &other}) {
            profile->name = profile == &shop ? u"shop"_s : u"other"_s;
            profile->connection.baseUrl = QUrl(u"https://shop.example"_s);
            profile->connection.login = LoginKind::Bearer;
            *profile = store.add(*profile).value();
            const secrets::SecretFields fields{{secrets::Field::Token, Secret("canary")}};
            if (!keychain.write(key(*profile), fields, {}) || !session.write(key(*profile), fields)) {
                qFatal("no secrets");
            }
            cache::Cache copy({cacheFolder(), profile->id, 1, false, {}});
            if (!copy.open().result()) {
                qFatal("no copy");
            }
            for (const QString &ending : {u".sqlite-wal"_s, u".sqlite-shm"_s, u".sqlite.suspect"_s,
                                          u"-20260101-000000.damaged"_s, u"-20260101-000001.outdated"_s}) {
                QFile file(cacheFolder() + u'/' + profile->id + ending);
                if (!file.open(QIODevice::WriteOnly) || file.write("name and address") < 0) {
                    qFatal("no file");
                }
            }
        }
    }
    [[nodiscard]] static secrets::SecretKey key(const Profile &profile) { return {profile.id, profile.name}; }
    [[nodiscard]] QString cacheFolder() const { return folder.filePath(u"cache"_s); }
    [[nodiscard]] QStringList filesOf(const Profile &profile) const
    {
        QStringList names = QDir(cacheFolder()).entryList(QDir::Files | QDir::Hidden);
        names.removeIf([&](const QString &name) {
            return !name.startsWith(profile.id) || name.contains(u".turn"_s) || name.endsWith(u".holder"_s);
        });
        return names;
    }
    [[nodiscard]] Result<Removed> remove(Forget what = Forget::Everything)
    {
        return removeProfile(store, {environment, keychain, session}, setup::Folders::of(folder.path()), shop, what);
    }
    [[nodiscard]] bool hasSecrets(const Profile &profile)
    {
        return !keychain.read(key(profile), {})->empty() && !session.read(key(profile))->empty();
    }
    /// Profile, secrets and every file.
    [[nodiscard]] bool isUntouched(const Profile &profile)
    {
        return store.find(profile.name) && hasSecrets(profile) && filesOf(profile).size() == 6;
    }

    QTemporaryDir folder;
    ProfileStore store{folder.path()};
    secrets::EnvironmentSecrets environment{QProcessEnvironment()};
    FakeKeychain keychain;
    secrets::SessionSecrets session;
    Profile shop;
    Profile other;
};

} // namespace

class TestRemoving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheShopIsLeft()
    {
        Desk desk;
        QVERIFY(desk.isUntouched(desk.shop));
        QFile earlier(desk.cacheFolder() + u'/' + desk.shop.id + u".lock"_s); // of a version before this one
        QVERIFY(earlier.open(QIODevice::WriteOnly));
        earlier.close();
        const Result<Removed> removed = desk.remove();
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message));
        QVERIFY(removed->copyBytes > 10'000);
        QVERIFY(!desk.store.find(u"shop"_s));
        QVERIFY(desk.keychain.read(Desk::key(desk.shop), {})->empty());
        QVERIFY(desk.session.read(Desk::key(desk.shop))->empty());
        QCOMPARE(QDir(desk.cacheFolder()).entryList({desk.shop.id + u'*'}, QDir::Files | QDir::Hidden), QStringList());
        QVERIFY(desk.isUntouched(desk.other));
    }

    void secretsMayStay()
    {
        Desk desk;
        desk.keychain.isLocked = true; // is not asked
        QVERIFY(desk.remove(Forget::AllButSecrets));
        QVERIFY(desk.hasSecrets(desk.shop));
        QVERIFY(desk.filesOf(desk.shop).isEmpty());
    }

    void aCopyThatIsHeldIsLeftAlone()
    {
        Desk desk;
        const Result<cache::CopyFiles::Claim> holder = cache::CopyFiles(desk.cacheFolder(), desk.shop.id).claim();
        QVERIFY(holder && holder->lock);
        const Result<Removed> removed = desk.remove();
        QVERIFY(!removed);
        QVERIFY(removed.error().kind == ErrorKind::Conflict);
        QVERIFY2(removed.error().message.contains(u"process %1"_s.arg(QCoreApplication::applicationPid())),
                 qPrintable(removed.error().message));
        QVERIFY(desk.isUntouched(desk.shop));
    }

    void aPushKeepsItsLogin()
    {
        Desk desk;
        const QString path = setup::Folders::of(desk.folder.path()).ledger;
        QVERIFY(ledger::Ledger(path).open().takeResult());
        {
            const auto turn = ledger::PushTurn::take(path, desk.shop.id, std::chrono::milliseconds(0));
            QVERIFY(turn);
            const Result<Removed> removed = desk.remove();
            QVERIFY(!removed);
            QVERIFY(removed.error().kind == ErrorKind::Conflict);
            QVERIFY(removed.error().message.contains(u"nothing was removed"_s));
            QVERIFY(desk.isUntouched(desk.shop));
        }
        QVERIFY(desk.remove());
    }

    void aLockedKeychainKeepsEverything()
    {
        Desk desk;
        desk.keychain.isLocked = true;
        const Result<Removed> removed = desk.remove();
        QVERIFY(!removed);
        QVERIFY(removed.error().kind == ErrorKind::Permission);
        QVERIFY(removed.error().message.contains(u"nothing was removed"_s));
        QVERIFY(desk.isUntouched(desk.shop));
        desk.keychain.isLocked = false;
        QVERIFY(desk.remove());
    }

    /// A folder in the place of a file cannot be deleted as one.
    void everyFileMayRefuseToGo()
    {
        Desk pattern;
        QStringList names = pattern.filesOf(pattern.shop);
        names.removeIf([](const QString &name) { return name.contains(u"-2026"_s); }); // looked for among files
        QCOMPARE(names.size(), 4);
        for (const QString &name : std::as_const(names)) {
            Desk desk;
            const QString stuck = desk.cacheFolder() + u'/' + desk.shop.id + name.mid(pattern.shop.id.size());
            QVERIFY(QFile::remove(stuck));
            QVERIFY(QDir().mkpath(stuck));
            const Result<Removed> removed = desk.remove();
            QVERIFY2(!removed, qPrintable(stuck));
            QVERIFY(removed.error().kind == ErrorKind::Storage);
            QVERIFY2(removed.error().message.contains(stuck) &&
                         removed.error().message.contains(u"removed so far: its login in the keychain. The profile"_s),
                     qPrintable(removed.error().message));
            QVERIFY(desk.store.find(u"shop"_s));
            QVERIFY(desk.filesOf(desk.shop).isEmpty()); // all the others
            QVERIFY(QDir().rmdir(stuck));
            QVERIFY(desk.remove());
            QVERIFY(!desk.store.find(u"shop"_s));
        }
    }

    void aProfileThatCannotBeRemovedIsSaid()
    {
        Desk desk;
        QFile profiles(desk.store.file());
        QVERIFY(profiles.open(QIODevice::WriteOnly));
        profiles.write("damaged");
        profiles.close();
        const Result<Removed> removed = desk.remove();
        QVERIFY(!removed);
        QVERIFY2(removed.error().message.contains(
                     u"removed so far: its login in the keychain, its local copy. The profile stays"_s),
                 qPrintable(removed.error().message));
        QVERIFY(desk.filesOf(desk.shop).isEmpty());
        // Where nothing is left, nothing is said to be gone.
        const Result<Removed> again = desk.remove(Forget::AllButSecrets);
        QVERIFY(!again);
        QVERIFY2(again.error().message.contains(u"nothing was removed"_s), qPrintable(again.error().message));
    }

    void aLedgerThatIsHalfForgottenIsSaid()
    {
        Desk desk;
        const QString path = setup::Folders::of(desk.folder.path()).ledger;
        QVERIFY(ledger::Ledger(path).open().takeResult());
        QFile copy(path + u".before-4"_s);
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(QByteArray(8'192, 'x'));
        copy.close();
        const Result<Removed> removed = desk.remove();
        QVERIFY(!removed);
        QVERIFY2(
            removed.error().message.contains(u"its login in the keychain, its changes and views. The profile stays"_s),
            qPrintable(removed.error().message));
        QVERIFY(desk.store.find(u"shop"_s));
        QVERIFY(copy.remove());
        QVERIFY(desk.remove());
        QVERIFY(!desk.store.find(u"shop"_s));
    }

    void withoutACopy()
    {
        Desk desk;
        QVERIFY(QDir(desk.cacheFolder()).removeRecursively());
        const Result<Removed> removed = desk.remove();
        QVERIFY(removed);
        QCOMPARE(removed->copyBytes, 0);
        QVERIFY(!desk.store.find(u"shop"_s));
        QVERIFY(!QDir(desk.cacheFolder()).exists());
    }
};

QTEST_GUILESS_MAIN(TestRemoving)
#include "tst_removing.moc"
