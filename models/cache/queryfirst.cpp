// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/queryfirst.h"

#include "cache/attributevalues.h"
#include "cache/condition.h"
#include "cache/lookuporder.h"
#include "cache/ownerfirst.h"
#include "cache/queryparts.h"
#include "cache/searchfirst.h"
#include "cache/viewprice.h"
#include "cache/walks.h"

#include <algorithm>
#include <utility>

namespace qm::cache {

namespace {

using sqlite::SqlValue;

class First
{
public:
    First(sqlite::Database &database, const List &list, const Query &query, qint64 limit, const Patience &patience)
        : m_database(database)
        , m_list(list)
        , m_query(query)
        , m_limit(limit)
        , m_patience(patience)
    {}

    Result<std::vector<qint64>> run()
    {
        const Result<const Column *> column =
            m_query.sorts.size() == 1 ? columnOf(m_list, m_query.sorts.front().field) : nullptr;
        if (!column) {
            return failure(column.error());
        }
        m_sort = *column;
        Result<std::vector<QueryPart>> parts = partsOf(m_database, m_list, m_query);
        if (!parts) {
            return failure(std::move(parts.error()));
        }
        m_parts = std::move(*parts);
        if (m_sort && baseOf(m_list, *m_sort)) {
            return byLookUp();
        }
        if (m_sort && lowColumn(*m_sort)) {
            return byLow(*lowColumn(*m_sort));
        }
        if (m_parts.empty() && !(m_sort && (ownerColumn(*m_sort) || m_sort->attribute || viewOfPrice(*m_sort)))) {
            return keysOf(m_database, plain(OrderBy::Either));
        }
        return found();
    }

private:
    [[nodiscard]] bool isDescending() const
    {
        return m_query.sorts.empty() || m_query.sorts.front().direction == Direction::Descending;
    }
    /// Whether rows of equal values of a column stand in the wanted order in its index.
    [[nodiscard]] bool sortsByTie() const { return m_sort && !m_list.tie.isEmpty() && m_sort->sql == m_list.tie; }

    Result<std::vector<qint64>> found()
    {
        const Result<QueryPart *> rarest = rarestPart();
        if (!rarest) {
            return failure(rarest.error());
        }
        if (*rarest && m_rarest < m_patience.few) {
            return keysOf(m_database, gathered(**rarest));
        }
        Result<Walks::Walked> walked = sortsByTie() && *rarest && (*rarest)->equals
                                           ? walks().alongEquals(**rarest, m_limit)
                                           : walks().alongOrder(m_limit);
        if (!walked) {
            return failure(std::move(walked.error()));
        }
        return *walked ? Result<std::vector<qint64>>(std::move(**walked)) : withoutWalk(*rarest);
    }

    Result<std::vector<qint64>> byLow(LowColumn column)
    {
        const Result<QueryPart *> rarest = rarestPart();
        if (!rarest) {
            return failure(rarest.error());
        }
        if (*rarest && m_rarest < m_patience.few) {
            return keysOf(m_database, gathered(**rarest));
        }
        Result<Walks::Walked> walked = walks().alongLow(column, m_limit);
        if (!walked) {
            return failure(std::move(walked.error()));
        }
        return *walked ? Result<std::vector<qint64>>(std::move(**walked)) : withoutWalk(*rarest);
    }

    Result<std::vector<qint64>> withoutWalk(QueryPart *rarest)
    {
        if (m_parts.size() == 1) {
            Result<std::optional<std::vector<qint64>>> newest =
                newestOfPart(m_database, m_list, m_query, m_parts.front(), m_limit, m_patience.few);
            if (!newest || *newest) {
                return newest ? Result<std::vector<qint64>>(std::move(**newest)) : failure(std::move(newest.error()));
            }
        }
        // An index of the column is gone through sooner than rows.
        if (rarest && (!rarest->ids || rarest->exact)) {
            return keysOf(m_database, gathered(*rarest));
        }
        const auto absent = std::ranges::find_if(m_parts, [](const QueryPart &part) { return part.absent != nullptr; });
        if (absent != m_parts.end()) {
            const auto without = productsWithout(m_database, *absent->absent, mostWithout);
            if (!without) {
                return failure(without.error());
            }
            if (*without) {
                absent->ids = keyList(**without);
                return keysOf(m_database, gathered(*absent));
            }
        }
        return keysOf(m_database, plain(OrderBy::Sorting));
    }

    /// The part that leaves the fewest rows; null: no index finds any of them. A list of values whose rows are many is
    /// preferred where it can be walked along in the wanted order.
    Result<QueryPart *> rarestPart()
    {
        QueryPart *rarest = nullptr;
        for (QueryPart &part : m_parts) {
            if (part.index.isEmpty() && !part.ids) {
                continue;
            }
            const Result<qint64> counted = countFew(m_database, m_list, part, m_patience.few);
            if (!counted) {
                return failure(counted.error());
            }
            const qint64 count = *counted;
            if (!rarest || count < m_rarest || (count == m_rarest && part.equals && !rarest->equals)) {
                rarest = &part;
                m_rarest = count;
            }
        }
        return rarest;
    }

    [[nodiscard]] QByteArray select() const { return "select " + m_list.key + " from " + m_list.from; }

    /// All parts; \a gathered is the one whose rows are taken by its index.
    void appendParts(Compiled &to, const QByteArray &before, const QueryPart *gathered = nullptr) const
    {
        QByteArray word = before;
        for (const QueryPart &part : m_parts) {
            const Compiled &where = &part == gathered && part.gather ? *part.gather : part.where;
            to.sql += std::exchange(word, " and ") + where.sql;
            to.values.insert(to.values.end(), where.values.begin(), where.values.end());
        }
    }

    void appendEnd(Compiled &to, OrderBy by) const
    {
        // The columns are known: columnOf() has found them.
        static_cast<void>(appendOrder(to, m_list, m_query.sorts, by));
        to.sql += " limit ?";
        to.values.emplace_back(m_limit);
    }

    [[nodiscard]] Compiled plain(OrderBy by) const
    {
        Compiled all{select(), {}};
        appendParts(all, " where ");
        appendEnd(all, by);
        return all;
    }

    /// Every row that \a part finds by its index, sorted.
    [[nodiscard]] Compiled gathered(const QueryPart &part) const
    {
        Compiled all{select(), {}};
        if (part.ids) {
            all.sql += " where " + m_list.key + " in (" + part.ids->sql + ")";
            all.values = part.ids->values;
            appendParts(all, " and ");
        } else {
            all.sql += " indexed by " + part.index;
            appendParts(all, " where ", &part);
        }
        appendEnd(all, OrderBy::Sorting);
        return all;
    }

    /// Sorted by what a small table says of an own column: the values in the order of their words, rows of each as they
    /// stand in the index.
    Result<std::vector<qint64>> byLookUp();
    [[nodiscard]] Walks walks() const { return {m_database, m_list, m_query, m_patience, m_parts, m_sort}; }

    sqlite::Database &m_database;
    const List &m_list;
    const Query &m_query;
    qint64 m_limit;
    const Patience &m_patience;
    const Column *m_sort = nullptr; ///< null: several, or none
    std::vector<QueryPart> m_parts;
    qint64 m_rarest = 0; ///< rows of the rarest part, as far as they were counted
};

Result<std::vector<qint64>> First::byLookUp()
{
    const Column &base = *baseOf(m_list, *m_sort);
    const auto values = fewValues(m_database, m_list, base);
    if (!values) {
        return failure(values.error());
    }
    const Result<QueryPart *> rarest = rarestPart();
    if (!rarest) {
        return failure(rarest.error());
    }
    if (*rarest && m_rarest < m_patience.few) {
        return keysOf(m_database, gathered(**rarest));
    }
    if (!*values) {
        return withoutWalk(*rarest);
    }
    const auto groups = inOrderOfWords(m_database, *m_sort, base, **values, isDescending());
    if (!groups) {
        return failure(groups.error());
    }
    std::vector<qint64> all;
    for (const std::vector<SqlValue> &group : *groups) {
        const qint64 left = m_limit - qint64(all.size());
        if (left == 0) {
            break;
        }
        const Result<Walks::Walked> rows = walks().alongValues(base, group, left);
        if (!rows) {
            return failure(rows.error());
        }
        if (!*rows) {
            return withoutWalk(*rarest);
        }
        all.insert(all.end(), (*rows)->begin(), (*rows)->end());
    }
    return all;
}

} // namespace

Result<std::vector<qint64>> selectFirst(sqlite::Database &database, const List &list, const Query &query, qint64 limit,
                                        const Patience &patience)
{
    if (!query.search.trimmed().isEmpty()) {
        Result<std::optional<std::vector<qint64>>> found = selectFound(database, list, query, limit, patience);
        if (!found) {
            return failure(std::move(found.error()));
        }
        if (*found) {
            return std::move(**found);
        }
        const Result<Compiled> compiled = compileKeys(list, query, limit);
        return compiled ? keysOf(database, *compiled) : failure(compiled.error());
    }
    Result<std::optional<std::vector<qint64>>> byOwner = selectByOwner(database, list, query, limit, patience);
    if (!byOwner || *byOwner) {
        return byOwner ? Result<std::vector<qint64>>(std::move(**byOwner)) : failure(std::move(byOwner.error()));
    }
    return First(database, list, query, limit, patience).run();
}

} // namespace qm::cache
