// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/orderactions.h"

namespace qm::ledger {

// The same comment on several orders, begun and not ended. An order tells of its shipments what is left to ship, and
// takes a comment as often as it comes: only the ledger knows which orders have it of a run that was interrupted. For
// the work of Ledger::write and Ledger::read. Errors are those of the file; nothing has changed then.

struct CommentRun
{
    qint64 batchId = 0;
    std::vector<qint64> orders; ///< entity ids, ascending: all that the run was for
};

/// Batches that were begun at \a since or later, of which a comment with \a remark is not done: still staged, under
/// way, unknown, failed or in conflict. Newest first.
[[nodiscard]] Result<std::vector<CommentRun>> openCommentRuns(sqlite::Database &database, const QString &profileId,
                                                              const Remark &remark, UtcTime since);
/// Those of the batch's orders that have the comment, ascending.
[[nodiscard]] Result<std::vector<qint64>> commentedOrders(sqlite::Database &database, qint64 batchId,
                                                          const Remark &remark);
/// Makes the comments of the batches \a joined those of \a batchId, done or not: a later look has them in one place.
[[nodiscard]] Result<void> joinCommentRuns(sqlite::Database &database, qint64 batchId, std::span<const qint64> joined,
                                           const Remark &remark);
/// Stages comments into a batch that has begun. What of it is in hand for an order is staged again, and keeps its
/// marker: it may be what arrives after all. Otherwise as stageActions().
[[nodiscard]] Result<std::vector<StagedAction>>
stageCommentsAgain(sqlite::Database &database, qint64 batchId, UtcTime at, std::span<const OrderActionDraft> drafts);

} // namespace qm::ledger
