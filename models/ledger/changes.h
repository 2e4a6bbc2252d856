// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/result.h"
#include "sqlite/database.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace qm::ledger {

// Staged changes: what a person wants the shop to have. For the work of Ledger::write and Ledger::read. Errors, unless
// said otherwise, are those of the file: Storage (full, held by another program), Damaged; nothing has changed then.

/// \returns the id.
[[nodiscard]] Result<qint64> createSet(sqlite::Database &database, const QString &profileId, const QString &name,
                                       const QString &author, UtcTime at);
/// Newest first.
[[nodiscard]] Result<std::vector<ChangeSet>> readSets(sqlite::Database &database, const QString &profileId);
/// NotFound: there is none of the id.
[[nodiscard]] Result<ChangeSet> readSet(sqlite::Database &database, qint64 setId);
[[nodiscard]] Result<void> renameSet(sqlite::Database &database, qint64 setId, const QString &name);

enum class StageOutcome {
    Staged,   ///< new
    Replaced, ///< the cell had an open change; its edit is the new one now, in the set named
    Dropped,  ///< the edit makes what the base is: nothing is wanted any more
    Held,     ///< somebody else's change of the cell is open and stays
    Busy,     ///< a change of the cell is on its way to the shop, or it is not known whether it arrived
};

struct StageResult
{
    StageOutcome outcome = StageOutcome::Staged;
    qint64 id = 0;  ///< of the change that the cell has now; 0: none
    QString author; ///< whose change was found; empty: none was
    friend bool operator==(const StageResult &, const StageResult &) = default;
};

enum class OthersWork {
    Keep,    ///< Held
    Replace, ///< after the person was asked
};

/// Puts \a drafts into \a setId, in their order, and says of each what became of it. A cell has one open change:
/// staging it again replaces the edit, also one that failed or is in conflict. A draft that follows another stands
/// behind it, shares its fate, and never replaces what somebody edited by hand. NotFound: there is no such set.
[[nodiscard]] Result<std::vector<StageResult>> stage(sqlite::Database &database, qint64 setId, const QString &author,
                                                     UtcTime at, std::span<const ChangeDraft> drafts,
                                                     OthersWork others = OthersWork::Keep);

/// Drops those of \a ids that are in hand (staged, failed, in conflict), with what follows them. \returns how many of
/// \a ids were dropped. Their lines in the journal stay.
[[nodiscard]] Result<qint64> unstage(sqlite::Database &database, std::span<const qint64> ids);

/// "Keep mine": the change is staged again, on what the shop had when it was last asked. Of those of \a ids that are in
/// conflict or failed; \returns how many.
[[nodiscard]] Result<qint64> restage(sqlite::Database &database, std::span<const qint64> ids);
/// Gives a second yes to what a guard held up, or takes it back. Of those of \a ids that are staged.
[[nodiscard]] Result<void> confirm(sqlite::Database &database, std::span<const qint64> ids, bool isConfirmed);

/// What is asked for; an empty member does not narrow.
struct ChangeFilter
{
    QString profileId;
    std::optional<qint64> setId;
    std::vector<ChangeState> states;
    std::optional<CellKind> kind;
    QString author;
    QString text; ///< a part of the SKU, in any case
};

/// In the order of a review: by kind, SKU and address; newest first among the same cell. Ids alone are cheap for tens
/// of thousands of rows, which readChanges() then fetches around what is visible.
[[nodiscard]] Result<std::vector<qint64>> findChanges(sqlite::Database &database, const ChangeFilter &filter);
/// In the order of \a ids; those that are gone meanwhile are left out.
[[nodiscard]] Result<std::vector<Change>> readChanges(sqlite::Database &database, std::span<const qint64> ids);
/// The open changes of some products, for the rows of a table that shows them.
[[nodiscard]] Result<std::vector<Change>> openChanges(sqlite::Database &database, const QString &profileId,
                                                      CellKind kind, std::span<const Sku> skus);

struct ChangeCount
{
    qint64 setId = 0;
    CellKind kind = CellKind::SourceItem;
    ChangeState state = ChangeState::Staged;
    qint64 count = 0;
    friend bool operator==(const ChangeCount &, const ChangeCount &) = default;
};
/// Kept by the file itself: no change is read for this. What follows another change is not counted.
[[nodiscard]] Result<std::vector<ChangeCount>> countChanges(sqlite::Database &database, const QString &profileId);

} // namespace qm::ledger
