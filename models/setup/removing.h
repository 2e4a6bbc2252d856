// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/stop.h"
#include "profiles/profilestore.h"
#include "setup/keeping.h"

#include <QString>

namespace qm::setup {

enum class Forget {
    Everything,   ///< secrets in the keychain and in memory too
    AllButSecrets ///< the keychain stays as it is
};

struct Removed
{
    qint64 copyBytes = 0; ///< of the local copy and what was set aside of it; 0: there was none
};

/// Removes \a profile, its secrets and its local copy in \a cacheFolder: names and addresses of customers are in that
/// (magento-facts 10.2). What the ledger holds stays. May wait for a person who unlocks the keychain: not for the
/// window's thread.
///
/// Errors, whose texts say what was removed and what was not: Conflict when a program holds the copy (it is named; this
/// one counts too), those of the keychain, of the files and of the store. The profile goes last, so that everything may
/// be tried again.
[[nodiscard]] Result<Removed> removeProfile(ProfileStore &store, const Places &places, const QString &cacheFolder,
                                            const Profile &profile, Forget what = Forget::Everything,
                                            const StopToken &stop = {});

} // namespace qm::setup
