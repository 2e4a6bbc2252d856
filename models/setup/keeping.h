// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"
#include "domain/stop.h"
#include "profiles/profilestore.h"
#include "secrets/secretstore.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace qm::setup {

/// Where secrets can live. The program makes them once; they outlive everybody who is given this.
struct Places
{
    secrets::SecretSource &environment;
    secrets::SecretStore &keychain;
    secrets::SecretStore &session;
};

/// `QUARTERMASTER_PROFILE_MY_SHOP_TOKEN`, …: what the environment has to hold where there is no keychain.
[[nodiscard]] QStringList variablesFor(const QString &profileName, LoginKind login);

struct Kept
{
    std::optional<Profile> profile;                  ///< as stored; nothing when it was not
    secrets::Place place = secrets::Place::Keychain; ///< of its secrets
    /// Variables that hold other secrets for a profile of this name. Whoever opens the shop asks the environment first,
    /// so nothing was stored.
    QStringList othersInEnvironment;
    std::optional<Error> keychain; ///< why the keychain does not hold them; nothing was stored
    std::optional<Error> store;    ///< why the profile could not be stored; of the environment's secrets, too
};

enum class Keep {
    Lasting,    ///< in the keychain; where none answers, an environment that holds the same secrets will do
    ThisSession ///< in memory until the program ends; the next start asks the environment
};

/// Stores \a profile and its secrets: both, or neither, and only where these are what the shop will be opened with. The
/// one-time password is never kept. May wait for a person who unlocks the keychain: not for the window's thread.
[[nodiscard]] Kept keepProfile(ProfileStore &store, const Places &places, const Profile &profile,
                               const Credentials &credentials, Keep how, const StopToken &stop = {});

} // namespace qm::setup
