// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace qm::ledger {

/// What the ledger holds of one shop.
struct Holdings
{
    qint64 views = 0;    ///< saved ones
    qint64 runs = 0;     ///< pulls and pushes, with their lines
    qint64 changes = 0;  ///< of every state, those of orders too; what follows another one is not counted
    qint64 open = 0;     ///< of them: not pushed yet, or not to its end
    qint64 requests = 0; ///< in the journal
    friend bool operator==(const Holdings &, const Holdings &) = default;
};

/// Of the file \a ledgerPath; none where there is no file, and none is made. Waits for the disk.
[[nodiscard]] Result<Holdings> holdingsOf(const QString &ledgerPath, const QString &profileId);

/// Removes all of it from the ledger and from the copies that were taken before migrations, and writes over the places
/// where it stood. Waits for the disk: not for the window's thread. \returns what was in the ledger. Conflict: a push
/// to that shop is under way, and nothing was removed; or somebody reads the ledger, and what was erased can still be
/// found in its file. \a isErased tells what an error cannot: whether the rows are gone from the ledger. Then it may be
/// called again for the rest.
[[nodiscard]] Result<Holdings> forgetShop(const QString &ledgerPath, const QString &profileId,
                                          bool *isErased = nullptr);

} // namespace qm::ledger
