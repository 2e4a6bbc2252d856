// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ledger/ledger.h"
#include "sync/push.h"

#include <QFuture>

#include <span>
#include <vector>

namespace qm::tables {

/// What to do with a change of a cell that the shop has changed, too. In the window and on the command line alike.
enum class Keep {
    Mine,  ///< the value that was wanted, over what the shop has now
    Again, ///< the same difference, on what the shop has now
    Shops, ///< nothing is wanted any more
};

/// Resolves conflicts, also those that only a dry run has found: \a lines say what the shop has now; a change without
/// a line counts with what it was last read to have. \returns how many changes are resolved.
[[nodiscard]] QFuture<Result<qint64>> resolve(ledger::Ledger &ledger, const Clock &clock,
                                              std::vector<sync::PushedLine> lines, Keep keep);
/// The same inside a write of the ledger, at \a now.
[[nodiscard]] Result<qint64> resolveIn(sqlite::Database &database, UtcTime now, std::span<const sync::PushedLine> lines,
                                       Keep keep);

} // namespace qm::tables
