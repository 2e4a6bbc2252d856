// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orderjob.h"

#include "ledger/commentruns.h"

#include <vector>

namespace qm::cli {

/// The same comment on the same orders once more, after a command that did not end: what that one did is left out, and
/// what it left goes on in its batch, so that it may be interrupted as often as one likes.
class CommentAgain
{
public:
    /// Before anything is settled: a comment of which the shop says now that it arrived may have been the last one, and
    /// then nothing tells any more that the command was interrupted.
    [[nodiscard]] static Try<CommentAgain> look(Work &work, const Remark &remark);

    /// Takes the orders that have the comment out of what is wanted, of the earlier runs that were for none but those
    /// that are named now.
    [[nodiscard]] Try<void> leaveOut(Work &work, const std::vector<OrderName> &found, Wanted &wanted) const;

private:
    Remark m_remark;
    std::vector<ledger::CommentRun> m_runs;
};

} // namespace qm::cli
