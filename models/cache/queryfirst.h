// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"

namespace qm::cache {

/// As many rows as somebody sees at first, and some to scroll.
constexpr qint64 mostFirst = 1'024;

/// How far a way is gone before another one is taken: measured, and for tests.
struct Patience
{
    qint64 few = 5'000;          ///< so few rows are gathered and sorted at once
    qint64 longestWalk = 16'000; ///< rows that are looked at along an order
    qint64 mostFound = 3'000;    ///< ids that are taken from a text index at once
    qint64 mostTexts = 400;      ///< rows whose text is read and held against the words, 10 us each
    qint64 mostNumbered = 2'000; ///< rows that are found by a number; of more none is looked at
};

/// The first \a limit keys of selectKeys(), at most mostFirst, in the time of a key stroke where a copy has the indices
/// of lists (listindex.h).
///
/// SQLite decides for one way to go before it has seen a row: it may walk along the order through a million rows of
/// which none fits, or gather half a million that fit to sort them. Here the ways are tried: rare rows are gathered,
/// frequent ones met on a walk along the order, and no walk goes further than rows are worth.
[[nodiscard]] Result<std::vector<qint64>> selectFirst(sqlite::Database &database, const List &list, const Query &query,
                                                      qint64 limit, const Patience &patience = {});

} // namespace qm::cache
