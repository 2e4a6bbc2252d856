// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/listindex.h"
#include "cache/queryparts.h"

#include <optional>
#include <vector>

// Source items by what is low (lowstock.h). That depends on the user's own numbers, which no row keeps. But a number
// goes by the source and by what the shop says of the product: of such pairs there are few, and two indices find their
// rows.

namespace qm::cache {

enum class LowColumn { IsLow, Below };
/// Nothing: it is no column of that kind.
[[nodiscard]] std::optional<LowColumn> lowColumn(const Column &column);

/// What lists of stock want of it.
[[nodiscard]] std::vector<ListIndex> lowIndices();

/// Source items that go by the same number.
struct LowGroup
{
    QString source;
    std::optional<qint64> shops; ///< low_at, ten-thousandths
    std::optional<qint64> below; ///< what the column shows
    qint64 level = 0;            ///< what is fewer is low
};
/// Nothing: there are too many, or no indices.
[[nodiscard]] Result<std::optional<std::vector<LowGroup>>> lowGroups(sqlite::Database &database);
/// Select of the keys of rows that are low.
[[nodiscard]] Compiled lowRows(const std::vector<LowGroup> &groups);
/// Rows of \a group as a `from` with its `where`, in the order of keys; nothing else of them is asked.
[[nodiscard]] Compiled rowsOfGroup(const LowGroup &group);

/// Fills in how \a filter on \a column, which is of that kind, finds rows.
[[nodiscard]] Result<void> findLow(sqlite::Database &database, const Column &column, const Filter &filter,
                                   QueryPart &part);

} // namespace qm::cache
