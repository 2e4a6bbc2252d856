// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shopsession.h"
#include "practice/catalogue.h"
#include "profiles/profilestore.h"
#include "secrets/environmentsecrets.h"
#include "secrets/keychainsecrets.h"
#include "secrets/sessionsecrets.h"

#include <QProcessEnvironment>

#include <memory>

namespace qm::desktop {

// Finding what a shop needs to be opened. Both read files, ask the keychain or start a server: never on the window's
// thread.

/// The places of the whole program, once. A test puts a keychain of its own in: the user's is not touched.
struct SecretPlaces
{
    secrets::EnvironmentSecrets environment{QProcessEnvironment::systemEnvironment()};
    secrets::SessionSecrets session;
    std::unique_ptr<secrets::SecretStore> keychain = std::make_unique<secrets::KeychainSecrets>();
};

/// Starts the practice store and keeps a profile for it, whose copy stays from one start to the next. A shop that
/// begins has its newest orders shortly before \a now. Conflict: another shop's profile has its name, from a version
/// of the program that let it.
[[nodiscard]] Result<ShopParts> practiceParts(const QString &dataDirectory, const practice::ShopOptions &shop,
                                              UtcTime now);
/// \a stop ends waiting for the keychain.
[[nodiscard]] Result<ShopParts> profileParts(const QString &dataDirectory, const QString &name, SecretPlaces &places,
                                             const StopToken &stop);

} // namespace qm::desktop
