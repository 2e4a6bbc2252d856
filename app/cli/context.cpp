// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"

#include "profiles/datadirectory.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;
} // namespace

Context::Context(Globals globals, Console &console, const Interrupt &interrupt)
    : m_globals(std::move(globals))
    , m_console(console)
    , m_interrupt(interrupt)
    , m_environment(QProcessEnvironment::systemEnvironment())
{}

Context::~Context() = default;

StopToken Context::stop()
{
    if (m_globals.timeoutSeconds <= 0) {
        return m_interrupt.token();
    }
    if (!m_deadline) {
        m_deadline.emplace(std::chrono::seconds(m_globals.timeoutSeconds), m_interrupt.token());
    }
    return m_deadline->token();
}

bool Context::hasStopped() const
{
    return m_interrupt.token().stopRequested() || (m_deadline && m_deadline->hasPassed());
}

Outcome Context::concluded(Outcome outcome) const
{
    const ExitCode code = outcome ? *outcome : outcome.error().code;
    const bool stoppedByTime = code == ExitCode::Interrupted && m_deadline && m_deadline->hasPassed();
    if (!stoppedByTime) {
        return outcome;
    }
    const QString awaited = outcome ? QString() : outcome.error().awaited;
    return fail(ExitCode::Unreachable, u"not done within the %1 s of --timeout%2; try again, or allow more time"_s
                                           .arg(m_globals.timeoutSeconds)
                                           .arg(awaited.isEmpty() ? QString() : u", still waiting for "_s + awaited));
}

Try<void> Context::checkDataDirectory() const
{
    QFileInfo place(dataDirectory(m_globals.dataDirectory, QProcessEnvironment::systemEnvironment()));
    while (!place.exists() && !place.isRoot()) {
        place.setFile(place.path());
    }
    if (place.isDir()) {
        return {};
    }
    return usage(u"%1: '%2' is no folder"_s.arg(
        m_globals.dataDirectory.isEmpty() ? u"QUARTERMASTER_DATA_DIR"_s : u"--data-dir"_s, place.filePath()));
}

ProfileStore Context::profiles() const
{
    return ProfileStore(dataDirectory(m_globals.dataDirectory, QProcessEnvironment::systemEnvironment()));
}

secrets::SecretStore &Context::keychain()
{
    if (!m_keychain) {
        m_keychain = std::make_unique<secrets::KeychainSecrets>();
    }
    return *m_keychain;
}

Try<Profile> Context::chosenProfile(const QString &name)
{
    const QString wanted = name.isEmpty() ? m_globals.profile : name;
    const ProfileStore store = profiles();
    const Result<QList<Profile>> all = store.list();
    if (!all) {
        return failLocally(all.error());
    }
    if (wanted.isEmpty() && all->size() == 1) {
        return all->first();
    }
    QStringList names;
    for (const Profile &profile : *all) {
        if (profile.name.compare(wanted, Qt::CaseInsensitive) == 0) {
            return profile;
        }
        names.append(profile.name);
    }
    if (names.isEmpty()) {
        return usage(u"there is no profile yet; add one with 'quartermaster-cli profile add'"_s);
    }
    if (wanted.isEmpty()) {
        return usage(u"several profiles: name one with --profile (%1)"_s.arg(names.join(u", "_s)));
    }
    return usage(u"there is no profile '%1'; there is %2"_s.arg(wanted, names.join(u", "_s)));
}

Try<Credentials> Context::secretsOf(const Profile &profile)
{
    const secrets::SecretKey key{profile.id, profile.name};
    const LoginKind login = profile.connection.login;
    // The keychain is asked only where the environment leaves something open.
    Result<secrets::SecretFields> given = m_environment.read(key, stop());
    if (!given) {
        return failLocally(given.error());
    }
    Result<secrets::FoundSecrets> found = secrets::toCredentials(login, *given)
                                              ? secrets::findSecrets(key, login, {&m_environment}, stop())
                                              : secrets::findSecrets(key, login, {&m_environment, &keychain()}, stop());
    if (!found) {
        if (found.error().kind == ErrorKind::Cancelled) {
            return stopped(u"the keychain"_s);
        }
        return fail(
            ExitCode::Unreachable,
            u"the secrets of '%1' cannot be read: %2; unlock the keychain, or set the environment variables %3…"_s.arg(
                profile.name, found.error().text(),
                secrets::EnvironmentSecrets::variable(profile.name, secrets::requiredFields(login).first())));
    }
    m_console.hide(found->credentials);
    return std::move(found->credentials);
}

remote::Connection Context::patient(remote::Connection connection) const
{
    // Less patience needs nothing here: stop() ends the waiting.
    const std::chrono::milliseconds limit = std::chrono::seconds(m_globals.timeoutSeconds);
    connection.timeouts.whole = std::max(connection.timeouts.whole, limit);
    connection.timeouts.connectAndFirstByte = std::max(connection.timeouts.connectAndFirstByte, limit);
    return connection;
}

Try<Shop> Context::openShop(const QString &scopeCode)
{
    Try<Profile> profile = chosenProfile();
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    if (!scopeCode.isEmpty()) {
        const std::optional<Scope> scope = Scope::storeView(scopeCode);
        if (!scope) {
            return usage(u"--scope: '%1' is not a store view's code"_s.arg(scopeCode));
        }
        profile->scope = *scope;
    }
    Try<Credentials> credentials = secretsOf(*profile);
    if (!credentials) {
        return tl::unexpected(credentials.error());
    }
    auto client = std::make_unique<remote::Client>(patient(profile->connection), std::move(*credentials), m_clock);
    return Shop{std::move(*profile), std::move(client)};
}

void Context::remember(const Shop &shop)
{
    using remote::SigningDialect;
    const SigningDialect learned = shop.client->learned().dialect;
    if (learned == SigningDialect::Detect || learned == shop.profile.connection.dialect) {
        return;
    }
    ProfileStore store = profiles();
    const Result<Profile> stored =
        store.update(shop.profile.name, [learned](Profile &profile) { profile.connection.dialect = learned; });
    if (!stored) {
        m_console.notice(u"how the shop checks signatures could not be stored: %1"_s.arg(stored.error().text()));
    }
}

} // namespace qm::cli
