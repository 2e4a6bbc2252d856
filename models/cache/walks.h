// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/lowfirst.h"
#include "cache/queryfirst.h"
#include "cache/queryparts.h"

#include <optional>
#include <vector>

namespace qm::cache {

/// Rows met on walks along an order, for selectFirst(): each is looked at until enough of them fit, and no walk goes
/// further than rows are worth. Nothing: a walk was given up, or there is none.
class Walks
{
public:
    using Walked = std::optional<std::vector<qint64>>; ///< keys

    /// All of them outlive it. \a sort: null where the order is that of keys, or of several columns.
    Walks(sqlite::Database &database, const List &list, const Query &query, const Patience &patience,
          const std::vector<QueryPart> &parts, const Column *sort)
        : m_database(database)
        , m_list(list)
        , m_query(query)
        , m_patience(patience)
        , m_parts(parts)
        , m_sort(sort)
    {}

    /// Along the query's order.
    [[nodiscard]] Result<Walked> alongOrder(qint64 limit);
    /// One walk for each value that \a part lets pass, along the list's tie; the other parts are looked at on the way.
    [[nodiscard]] Result<Walked> alongEquals(const QueryPart &part, qint64 limit);
    /// Rows with one of \a values in \a base, in the order that decides between equal ones.
    [[nodiscard]] Result<Walked> alongValues(const Column &base, const std::vector<sqlite::SqlValue> &values,
                                             qint64 limit);

    /// Along a \a column of source items that goes by what is low.
    [[nodiscard]] Result<Walked> alongLow(LowColumn column, qint64 limit);

private:
    /// A row, with what decides its place.
    struct Met
    {
        qint64 tie = 0;
        qint64 key = 0;
    };
    using AllMet = std::optional<std::vector<Met>>;

    [[nodiscard]] bool isDescending() const
    {
        return m_query.sorts.empty() || m_query.sorts.front().direction == Direction::Descending;
    }
    [[nodiscard]] const Compiled *endsOf(const QueryPart &part, OrderBy by) const;
    [[nodiscard]] Result<Walked> alongIsLow(const std::vector<LowGroup> &groups, qint64 limit);
    [[nodiscard]] Result<Walked> alongBelow(const std::vector<LowGroup> &groups, qint64 limit);
    /// The beginning of a walk in the order of keys: whether all parts hold for a row, and \a condition, if it is one.
    [[nodiscard]] Compiled asked(const QByteArray &condition) const;
    [[nodiscard]] Result<Walked> alongAttribute(qint64 limit);
    /// Products by their price in a store view.
    [[nodiscard]] Result<Walked> alongViewPrice(qint64 limit);
    /// Products that show nothing in \a column, in the order of their keys.
    [[nodiscard]] Result<AllMet> without(const Column &column, qint64 limit);
    /// Rows of \a walk for which its third column holds, until there are enough; nothing after \a most rows.
    [[nodiscard]] Result<AllMet> met(const Compiled &walk, qint64 limit, qint64 most);
    /// The first \a limit keys in the order of ties and keys.
    [[nodiscard]] std::vector<qint64> firstOf(std::vector<Met> rows, qint64 limit) const;

    [[nodiscard]] static std::vector<qint64> keysOfMet(const std::vector<Met> &rows);

    sqlite::Database &m_database;
    const List &m_list;
    const Query &m_query;
    const Patience &m_patience;
    const std::vector<QueryPart> &m_parts;
    const Column *m_sort;
};

} // namespace qm::cache
