// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/list.h"
#include "cache/query.h"
#include "domain/filter.h"

namespace qm::cache {

// The parts of compiling a query. Each appends SQL and the values of its `?` to what is there.

/// `sku like %boot%` as SQL. Nothing that was typed stands in the statement itself.
[[nodiscard]] Result<void> appendCondition(Compiled &to, const Column &column, const Filter &filter);

/// The rows that \a text finds: all of its words, the last one as a beginning, or a number of List::numbers.
[[nodiscard]] Result<void> appendSearch(Compiled &to, const List &list, const QString &text);

/// A word of a value, read as the column's type has it: for whole numbers the part before the point, and whether there
/// was one behind it.
struct NumberValue
{
    qint64 whole = 0;
    bool hasRest = false; ///< the value lies between `whole` and `whole + 1`
};
[[nodiscard]] Result<NumberValue> numberValue(const Column &column, const QString &text);

[[nodiscard]] bool isText(ColumnType type);

} // namespace qm::cache
