// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "deadline.h"
#include "interrupt.h"
#include "output.h"

#include "domain/clock.h"
#include "profiles/profilestore.h"
#include "remote/client.h"
#include "secrets/environmentsecrets.h"
#include "secrets/keychainsecrets.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace qm::cli {

/// The options every command takes.
struct Globals
{
    QString dataDirectory;
    QString profile;
    Format format = Format::Table;
    bool formatGiven = false;
    bool quiet = false;
    int timeoutSeconds = 0; ///< of the whole command; 0: only the connection's own time-outs
};

/// A profile that is being talked to.
struct Shop
{
    Profile profile;
    std::unique_ptr<remote::Client> client;
};

/// What a command works with; made once, by main.
class Context
{
public:
    Context(Globals globals, Console &console, const Interrupt &interrupt);
    ~Context();
    Q_DISABLE_COPY_MOVE(Context)

    [[nodiscard]] const Globals &globals() const { return m_globals; }
    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// Stops at Ctrl+C, and when the time of `--timeout` is over, which runs from the first call: what a person types
    /// before does not count.
    [[nodiscard]] StopToken stop();
    /// Stops at Ctrl+C alone.
    [[nodiscard]] StopToken interrupted() const { return m_interrupt.token(); }
    /// stop() has ended the command.
    [[nodiscard]] bool hasStopped() const;
    /// The end of the command as people and scripts see it: one that `--timeout` stopped says so.
    [[nodiscard]] Outcome concluded(Outcome outcome) const;
    void waitForInterrupt() const { m_interrupt.wait(); }

    /// Refuses a data directory that can be none.
    [[nodiscard]] Try<void> checkDataDirectory() const;
    [[nodiscard]] ProfileStore profiles() const;
    [[nodiscard]] secrets::EnvironmentSecrets &environmentSecrets() { return m_environment; }
    /// Made when first asked for: most commands of a machine without a keychain never do.
    [[nodiscard]] secrets::SecretStore &keychain();

    /// The profile of \a name, else of `--profile`, else the only one there is.
    [[nodiscard]] Try<Profile> chosenProfile(const QString &name = {});
    [[nodiscard]] Try<Credentials> secretsOf(const Profile &profile);
    /// The connection, with as much patience for one answer as `--timeout` asks for.
    [[nodiscard]] remote::Connection patient(remote::Connection connection) const;
    /// Opens the chosen profile. \a scopeCode, when not empty, takes the place of the profile's own scope.
    [[nodiscard]] Try<Shop> openShop(const QString &scopeCode = {});
    /// Keeps what the client learned about the shop, for the next command. Failing to is no reason to fail.
    void remember(const Shop &shop);

    /// Waits for an answer of the shop.
    template <typename T>
    [[nodiscard]] Try<T> ask(const Shop &shop, const remote::Request<T> &request)
    {
        auto answer = shop.client->send(request, stop()).result();
        if (!answer) {
            return fail(answer.error());
        }
        return std::move(answer->value);
    }

private:
    Globals m_globals;
    Console &m_console;
    const Interrupt &m_interrupt;
    std::optional<Deadline> m_deadline; ///< made by stop()
    SystemClock m_clock;
    secrets::EnvironmentSecrets m_environment;
    std::unique_ptr<secrets::KeychainSecrets> m_keychain;
};

/// What the command line asked for; set while it is parsed, run afterwards.
using Command = std::function<Outcome(Context &)>;

} // namespace qm::cli
