// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/shopvalues.h"

namespace qm::changes {

enum class Verdict {
    Ready,    ///< the shop has the base: to be sent
    Done,     ///< the shop has the wish already: nothing to be sent
    Conflict, ///< the shop has something else: a person decides
    Waits,    ///< it follows a change that is not sent now
    Unread,   ///< the shop was not asked for this cell
};

struct Comparison
{
    Verdict verdict = Verdict::Unread;
    std::optional<CellValue> shop;
    CellValue wish; ///< what is to be sent, when Ready; what the cell shall have, when Done
};

/// Whether \a change may be sent: base against shop against mine, for its one cell. A base that is not known is what
/// the shop has now. A relative edit of a cell that changed meanwhile is a conflict: whether it is in there already,
/// nobody can tell.
[[nodiscard]] Comparison compare(const Change &change, const ShopValues &shop);

/// compare() for changes that are to go together, in their order. What follows another change waits unless that one is
/// Ready or Done; if that one is not among \a changes, it goes by itself.
[[nodiscard]] std::vector<Comparison> compareAll(std::span<const Change> changes, const ShopValues &shop);

/// What to think of a change that was sent and of which it is not known whether it arrived (Sending, Unknown), or that
/// was just answered with success: \a last is its last line in the journal. Verified: the shop has what was sent.
/// Staged: it has what it had before. Conflict: it has something else. Unknown: it was not asked.
[[nodiscard]] ChangeState settled(const JournalLine &last, const ShopValues &shop);

} // namespace qm::changes
