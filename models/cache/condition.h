// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/list.h"
#include "cache/query.h"
#include "domain/filter.h"

#include <string_view>

namespace qm::cache {

// The parts of compiling a query. Each appends SQL and the values of its `?` to what is there.

/// `sku like %boot%` as SQL. Nothing that was typed stands in the statement itself.
[[nodiscard]] Result<void> appendCondition(Compiled &to, const Column &column, const Filter &filter);

/// The rows that \a text finds: all of its words, the last one as a beginning, or a number of List::numbers.
[[nodiscard]] Result<void> appendSearch(Compiled &to, const List &list, const QString &text);

/// Filters of one group: alternatives.
[[nodiscard]] Result<void> appendGroup(Compiled &to, const List &list, std::vector<Filter> group);

/// ` where` and all that \a query asks for; nothing when that is nothing.
[[nodiscard]] Result<void> appendWhere(Compiled &to, const List &list, const Query &query);

/// Sorting: the order is made of the rows that were found, whatever index there is. Owner: along List::owner. Either:
/// as SQLite likes.
enum class OrderBy { Either, Sorting, Owner };
/// List::tie and the key come last, or the order's time and key for what is known of it, in the direction of the column
/// before them: so one walk along an index gives the whole order. What is the same in all rows sorts nothing.
[[nodiscard]] Result<void> appendOrder(Compiled &to, const List &list, const std::vector<SortOrder> &sorts, OrderBy by);

/// Whether \a column says the same of every row: it mentions none.
[[nodiscard]] bool isSameInAll(const Column &column);

[[nodiscard]] Result<const Column *> columnOf(const List &list, const QString &id);

/// The first column of all rows.
[[nodiscard]] Result<std::vector<qint64>> keysOf(sqlite::Database &database, const Compiled &compiled);

/// A pattern that says no more than how a text begins: that beginning; else nothing.
[[nodiscard]] QString beginningOf(const QString &pattern);

inline std::string_view viewOf(const QByteArray &sql)
{
    return {sql.constData(), std::size_t(sql.size())};
}

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
