// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/list.h"
#include "domain/filter.h"
#include "domain/result.h"
#include "sqlite/database.h"

#include <QString>

#include <span>
#include <variant>
#include <vector>

namespace qm::cache {

/// What to show of a list, in the terms of searchCriteria: groups are AND, filters within a group are OR, except that
/// `from` and `to` of one field in one group are one span (magento-facts 1.6).
struct Query
{
    std::vector<std::vector<Filter>> groups;
    std::vector<SortOrder> sorts; ///< the key is added as the last one; without any the newest key comes first
    QString search;               ///< as typed; every word must occur, the last one may be incomplete. A single word
                                  ///< is also looked for among List::numbers
    friend bool operator==(const Query &, const Query &) = default;
};

/// A statement with its values.
struct Compiled
{
    QByteArray sql;
    std::vector<sqlite::SqlValue> values;
};

/// Errors (Validation) name what is wrong: an unknown column, a value that is no number or date, a bad expression.
/// Comparisons work as the shop's own: texts without regard to case, accents and blanks at the end, times in UTC
/// (`2026-11-23` is midnight, also for `to`), `like` with `%` and `_`, patterns on numbers as MySQL prints them
/// (`20.0000`). Flags are also `yes` and `no`. Where the shop would take garbage for 0 there is an error instead.
[[nodiscard]] Result<Compiled> compileKeys(const List &list, const Query &query, qint64 limit = -1, qint64 offset = 0);
[[nodiscard]] Result<Compiled> compileCount(const List &list, const Query &query);

[[nodiscard]] Result<std::vector<qint64>> selectKeys(sqlite::Database &database, const List &list, const Query &query,
                                                     qint64 limit = -1, qint64 offset = 0);
[[nodiscard]] Result<qint64> countRows(sqlite::Database &database, const List &list, const Query &query);

/// A cell: nothing, a whole number (as its column's type says), a text.
using Value = std::variant<std::monostate, qint64, QString>;
struct Row
{
    qint64 key = 0;
    std::vector<Value> cells; ///< one for each column asked for
};
/// The rows of \a keys in their order; a key that is gone leaves no row.
[[nodiscard]] Result<std::vector<Row>> selectRows(sqlite::Database &database, const List &list,
                                                  std::span<const Column *const> columns, std::span<const qint64> keys);

} // namespace qm::cache
