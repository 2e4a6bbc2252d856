// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/stop.h"
#include "ledger/forgetting.h"
#include "profiles/profilestore.h"
#include "setup/keeping.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace qm::setup {

enum class Forget {
    Everything,   ///< secrets in the keychain and in memory too
    AllButSecrets ///< the keychain stays as it is
};

struct Removed
{
    bool keychain = false;   ///< secrets were removed from there
    qint64 copyBytes = 0;    ///< of the local copy and what was set aside of it; 0: there was none
    ledger::Holdings ledger; ///< what it held of the shop
};

/// Where what is kept of shops lies.
struct Folders
{
    QString cache;  ///< `cache` of the data directory
    QString ledger; ///< the file
    [[nodiscard]] static Folders of(const QString &dataDirectory);
};

/// What the ledger holds of the shop, for who asks before it is lost. Where the disk is too full to look, the local
/// copy goes first, which a pull brings back; \a roomMade grows by what that was. Errors are those of
/// ledger::holdingsOf().
[[nodiscard]] Result<ledger::Holdings> holdingsBeforeRemoval(const Folders &folders, const Profile &profile,
                                                             qint64 &roomMade);

/// Removes \a profile, its secrets, its local copy and what the ledger holds of it: names and addresses of customers
/// are in these (magento-facts 10.2). May wait for a person who unlocks the keychain: not for the window's thread. Who
/// calls this has asked before about changes that are not pushed (ledger::holdingsOf).
///
/// Errors, whose texts say what was removed and what was not: Conflict when a program holds the copy (it is named; this
/// one counts too) or pushes, those of the keychain, of the files and of the store. The profile goes last, so that
/// everything may be tried again. On a disk that is full the copy goes first, so that the rest can be done.
[[nodiscard]] Result<Removed> removeProfile(ProfileStore &store, const Places &places, const Folders &folders,
                                            const Profile &profile, Forget what = Forget::Everything,
                                            const StopToken &stop = {});

/// `its login in the keychain`, `its local copy (12 MB)`, `3 saved views`, …: what was there and is gone.
[[nodiscard]] QStringList wordsFor(const Removed &removed, const QLocale &locale);

} // namespace qm::setup
