// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/changes.h"

namespace qm::ledger {

struct UndoStaged
{
    qint64 setId = 0;                 ///< the new set; 0: there was nothing to take back, and no set was made
    std::vector<qint64> changes;      ///< that are taken back by a staged one now
    std::vector<StageResult> refused; ///< Held, Busy: an open change of the cell is in the way, whosever it is
};

/// Stages the reverse of what \a setId did: for each of its verified changes that nobody is taking back already, from
/// what it made of the shop to what the shop had before, both as the journal has them. An ordinary set: it is compared
/// with the shop like any other, so that what somebody changed since is a conflict. NotFound: there is no such set.
[[nodiscard]] Result<UndoStaged> stageUndo(sqlite::Database &database, qint64 setId, const QString &name,
                                           const QString &author, UtcTime at);

} // namespace qm::ledger
