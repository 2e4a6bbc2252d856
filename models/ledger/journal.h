// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/result.h"
#include "sqlite/database.h"

#include <QString>

#include <span>
#include <vector>

namespace qm::ledger {

/// Newest first, \a limit at most, before the entry \a before (0: from the newest).
[[nodiscard]] Result<std::vector<JournalEntry>> readJournal(sqlite::Database &database, const QString &profileId,
                                                            qint64 before, int limit);
/// In the order of the request's rows.
[[nodiscard]] Result<std::vector<JournalLine>> readJournalLines(sqlite::Database &database, qint64 entryId);
/// Every line of one change, newest first.
[[nodiscard]] Result<std::vector<JournalLine>> readLinesOfChange(sqlite::Database &database, qint64 changeId);

/// How a change was last sent; a change that never was has none. In no order.
[[nodiscard]] Result<std::vector<JournalLine>> readLastLines(sqlite::Database &database,
                                                             std::span<const qint64> changeIds);

struct Forgotten
{
    qint64 changes = 0;
    qint64 entries = 0;
    qint64 sets = 0;
};

/// Lets go of what is done with: changes that are verified or undone in sets made before \a time and without an open
/// change, the journal entries before \a time that no kept change needs, and sets before \a time that are empty.
[[nodiscard]] Result<Forgotten> forgetBefore(sqlite::Database &database, const QString &profileId, UtcTime time);

} // namespace qm::ledger
