// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/environmentsecrets.h"
#include "secrets/sessionsecrets.h"
#include "setup/keeping.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using setup::Keep;
using setup::Kept;

namespace {

/// A computer without a keychain, or with one that answers.
class FakeKeychain final : public secrets::SecretStore
{
public:
    explicit FakeKeychain(std::optional<ErrorKind> trouble)
        : m_trouble(trouble)
    {}
    [[nodiscard]] secrets::Place place() const override { return secrets::Place::Keychain; }
    [[nodiscard]] Result<secrets::SecretFields> read(const secrets::SecretKey &key, const StopToken &stop) override
    {
        return m_memory.read(key, stop);
    }
    [[nodiscard]] Result<void> write(const secrets::SecretKey &key, const secrets::SecretFields &fields,
                                     const StopToken &stop) override
    {
        written = key;
        return m_trouble ? failure(*m_trouble, u"no keychain"_s) : m_memory.write(key, fields, stop);
    }
    [[nodiscard]] Result<void> remove(const secrets::SecretKey &key, const StopToken &stop) override
    {
        return m_memory.remove(key, stop);
    }

    std::optional<secrets::SecretKey> written;

private:
    std::optional<ErrorKind> m_trouble;
    secrets::SessionSecrets m_memory;
};

Profile shop(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.connection.baseUrl = QUrl(u"https://shop.example"_s);
    profile.connection.login = LoginKind::Admin;
    return profile;
}

const UserCredentials user{u"jo"_s, Secret("canary-password"), Secret("123456")};

struct Desk
{
    explicit Desk(std::optional<ErrorKind> trouble = {}, const QProcessEnvironment &variables = QProcessEnvironment())
        : environment(variables)
        , keychain(trouble)
    {}
    [[nodiscard]] Kept keep(Keep how, const QString &name = u"my-shop"_s)
    {
        return keepProfile(store, {environment, keychain, session}, shop(name), user, how);
    }

    QTemporaryDir folder;
    ProfileStore store{folder.path()};
    secrets::EnvironmentSecrets environment;
    FakeKeychain keychain;
    secrets::SessionSecrets session;
};

QProcessEnvironment variables(const QString &password)
{
    QProcessEnvironment environment;
    environment.insert(u"QUARTERMASTER_PROFILE_MY_SHOP_USERNAME"_s, u"jo"_s);
    environment.insert(u"QUARTERMASTER_PROFILE_MY_SHOP_PASSWORD"_s, password);
    return environment;
}

} // namespace

class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inTheKeychain()
    {
        Desk desk;
        const Kept kept = desk.keep(Keep::Lasting);
        QVERIFY(kept.profile && !kept.keychain && !kept.store && kept.othersInEnvironment.isEmpty());
        QVERIFY(desk.store.find(u"my-shop"_s));
        QVERIFY(kept.profile->secretsIn == SecretsIn::Keychain);
        const Result<secrets::SecretFields> fields = desk.keychain.read({kept.profile->id, {}}, {});
        QCOMPARE(fields->size(), size_t{2}); // without the one-time password
        QVERIFY(fields->at(secrets::Field::Password).reveal() == "canary-password");
        QFile file(desk.store.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("canary"));
    }

    void withoutAKeychainNothingIsStored()
    {
        Desk desk(ErrorKind::Network);
        const Kept kept = desk.keep(Keep::Lasting);
        QVERIFY(!kept.profile && kept.keychain && !kept.store);
        QVERIFY(desk.store.list()->isEmpty());
    }

    void forThisSession()
    {
        Desk desk(ErrorKind::Network);
        const Kept kept = desk.keep(Keep::ThisSession);
        QVERIFY(kept.profile && !kept.keychain);
        QVERIFY(kept.place == secrets::Place::Session);
        QVERIFY(kept.profile->secretsIn == SecretsIn::Environment); // what the next start asks
        QCOMPARE(desk.session.read({kept.profile->id, {}})->size(), size_t{2});
        QVERIFY(!desk.keychain.written);
    }

    void anEnvironmentThatHasThemWillDo()
    {
        Desk desk(ErrorKind::Network, variables(u"canary-password"_s));
        const Kept kept = desk.keep(Keep::Lasting);
        QVERIFY(kept.profile && !kept.keychain && kept.othersInEnvironment.isEmpty());
        QVERIFY(kept.place == secrets::Place::Environment);
    }

    /// The shop would be opened with them, and not with what was tried.
    void anEnvironmentThatSaysOtherwiseIsTold()
    {
        Desk desk({}, variables(u"another"_s));
        for (const Keep how : {Keep::Lasting, Keep::ThisSession}) {
            const Kept kept = desk.keep(how);
            QVERIFY(!kept.profile && !kept.keychain);
            QCOMPARE(kept.othersInEnvironment, QStringList{u"QUARTERMASTER_PROFILE_MY_SHOP_PASSWORD"_s});
            QVERIFY(!desk.keychain.written);
            QVERIFY(desk.store.list()->isEmpty());
        }
        QVERIFY(desk.keep(Keep::Lasting, u"another-name"_s).profile);
    }

    void anEnvironmentThatKnowsAPartOfThemWillDo()
    {
        QProcessEnvironment some;
        some.insert(u"QUARTERMASTER_PROFILE_MY_SHOP_USERNAME"_s, u"jo"_s);
        some.insert(u"QUARTERMASTER_PROFILE_MY_SHOP_TOKEN"_s, u"of another login"_s);
        Desk desk({}, some);
        const Kept kept = desk.keep(Keep::Lasting);
        QVERIFY(kept.profile && kept.othersInEnvironment.isEmpty());
        QVERIFY(kept.place == secrets::Place::Keychain);
    }

    void anEnvironmentThatCannotBeReadIsNoFaultOfTheKeychain()
    {
        QProcessEnvironment both = variables(u"canary-password"_s);
        both.insert(u"QUARTERMASTER_PROFILE_MY_SHOP_PASSWORD_FILE"_s, u"/a/file"_s);
        Desk desk({}, both);
        const Kept kept = desk.keep(Keep::Lasting);
        QVERIFY(!kept.profile && !kept.keychain && kept.store);
        QVERIFY2(kept.store->message.contains(u"PASSWORD_FILE"_s), qPrintable(kept.store->message));
    }

    void aTakenNameLeavesNoSecretBehind()
    {
        Desk desk;
        QVERIFY(desk.keep(Keep::Lasting).profile);
        const Kept kept = desk.keep(Keep::Lasting, u"MY-shop"_s);
        QVERIFY(!kept.profile && !kept.keychain && kept.store);
        QVERIFY(kept.store->kind == ErrorKind::Conflict);
        QCOMPARE(desk.store.list()->size(), 1);
        QVERIFY(desk.keychain.read({desk.keychain.written->id, {}}, {})->empty() ||
                desk.keychain.written->id == desk.store.list()->first().id);
    }

    void namesTheVariables()
    {
        QCOMPARE(setup::variablesFor(u"my-shop"_s, LoginKind::Bearer),
                 QStringList{u"QUARTERMASTER_PROFILE_MY_SHOP_TOKEN"_s});
        QCOMPARE(setup::variablesFor(u"my-shop"_s, LoginKind::OAuth1).size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestKeeping)
#include "tst_keeping.moc"
