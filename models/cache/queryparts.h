// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/condition.h"
#include "cache/query.h"

#include <optional>
#include <vector>

namespace qm::cache {

/// A part of what a query asks of a row; all parts must hold.
struct QueryPart
{
    Compiled where;                 ///< of one row
    std::optional<Compiled> gather; ///< the same for who takes all rows by the index
    std::optional<Compiled> ids;    ///< select of keys among which all of its rows are
    QByteArray index;               ///< finds the rows; empty: each row has to be looked at, or each of `ids`
    QByteArray column;              ///< of that index, or of `values`: an expression
    std::optional<std::vector<sqlite::SqlValue>> equals; ///< it is nothing but one of these; null is null
    std::optional<Compiled> owned = {}; ///< the same of List::owner's order, where it is a range of `ownedSql`
    QByteArray ownedSql = {};
    bool exact = false;                   ///< `ids` are its rows and no others, found by an index alone
    std::optional<Compiled> onValue = {}; ///< of an attribute: the same asked of its value `v`
    QByteArray onValueSql = {};           ///< the column it is of
    const Column *absent = nullptr;       ///< it is nothing but that this attribute shows nothing
    bool covered = false;      ///< an index has all of the column: it is gone through from end to end without the rows
    QByteArray coveredBy = {}; ///< that index, also where it has no order
    std::optional<Compiled> values = {}; ///< select of the texts that the column has in rows of the part, each once
};

/// What \a query asks besides its search. A condition on a column with few values becomes the list of those it holds
/// for, so that an index can find them whatever the condition is.
[[nodiscard]] Result<std::vector<QueryPart>> partsOf(sqlite::Database &database, const List &list, const Query &query);

/// Rows that \a part finds by its index, \a few where there are more. Ids that are fewer stand in the part from then
/// on.
[[nodiscard]] Result<qint64> countFew(sqlite::Database &database, const List &list, QueryPart &part, qint64 few);
/// Select of \a keys.
[[nodiscard]] Compiled keyList(const std::vector<qint64> &keys);

/// The values of \a column, those that are equal once, in its order without null; nothing when they are more than some
/// dozen or there is no index to find them by.
[[nodiscard]] Result<std::optional<std::vector<sqlite::SqlValue>>> fewValues(sqlite::Database &database,
                                                                             const List &list, const Column &column);
/// What an `in` list of values becomes; null is one of them where it is.
[[nodiscard]] Compiled oneOf(const Column &column, const std::vector<sqlite::SqlValue> &values);
/// The values of \a base for which \a filter on \a column holds, of those there are; null is one more.
[[nodiscard]] Result<std::vector<sqlite::SqlValue>> valuesThatHold(sqlite::Database &database, const Column &column,
                                                                   const Column &base, const Filter &filter,
                                                                   std::vector<sqlite::SqlValue> values);

/// The own column that \a column is looked up by; null: it is none of that kind.
[[nodiscard]] const Column *baseOf(const List &list, const Column &column);

/// The column of orders that \a column shows; null: it is of the row itself.
[[nodiscard]] const Column *ownerColumn(const Column &column);

/// How rows are walked along in an order without sorting.
struct Way
{
    QByteArray from;
    OrderBy order = OrderBy::Either;
};
/// Nothing: there is no such way.
[[nodiscard]] Result<std::optional<Way>> wayOfOrder(sqlite::Database &database, const List &list,
                                                    const std::vector<SortOrder> &sorts);

/// How many rows \a query finds: of the counts that are kept, else of entries of indices alone where they have all that
/// is asked, else of the rows.
[[nodiscard]] Result<Compiled> compileQuickCount(sqlite::Database &database, const List &list, const Query &query);

/// Whether the copy has the index already.
[[nodiscard]] Result<bool> hasIndex(sqlite::Database &database, const QByteArray &name);

/// `billing_city collate shop` as comparisons and orders write it.
[[nodiscard]] QByteArray comparedSql(const Column &column);

} // namespace qm::cache
