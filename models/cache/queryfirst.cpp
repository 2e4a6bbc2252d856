// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/queryfirst.h"

#include "cache/attributevalues.h"
#include "cache/condition.h"
#include "cache/keylist.h"
#include "cache/listindex.h"
#include "cache/lookuporder.h"
#include "cache/ownerfirst.h"
#include "cache/queryparts.h"
#include "cache/searchfirst.h"

#include <algorithm>
#include <utility>

namespace qm::cache {

namespace {

using sqlite::SqlValue;

/// An index that is gone through from end to end takes 85 ms for a million rows, a walk of 16,000 another 10: before
/// that the walk is so many times shorter.
constexpr qint64 beforeCovered = 2;
/// Products without an attribute: so many are sorted, and a walk for them is so many times shorter, because all of them
/// are told from two indices sooner.
constexpr std::size_t mostWithout = 50'000;
constexpr qint64 beforeWithout = 4;

/// A row met on a walk, with what decides its place.
struct Met
{
    qint64 tie = 0;
    qint64 key = 0;
};
using Walked = std::optional<std::vector<Met>>; ///< nothing: given up

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
        if (m_parts.empty() && !(m_sort && (ownerColumn(*m_sort) || m_sort->attribute))) {
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
        const Result<Walked> walked =
            sortsByTie() && *rarest && (*rarest)->equals ? walkEquals(**rarest, m_parts) : walkOrder();
        if (!walked) {
            return failure(walked.error());
        }
        if (*walked) {
            return keys(**walked);
        }
        return withoutWalk(*rarest);
    }

    Result<std::vector<qint64>> withoutWalk(QueryPart *rarest)
    {
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

    /// What is asked of the column that is walked along says where the walk begins and ends; null: it is of another
    /// one.
    [[nodiscard]] const Compiled *endsOf(const QueryPart &part, OrderBy by) const
    {
        if (!m_sort || part.equals) {
            return nullptr;
        }
        if (by == OrderBy::Owner) {
            return part.owned && part.ownedSql == m_sort->owned ? &*part.owned : nullptr;
        }
        return !part.index.isEmpty() && !part.gather && part.column == comparedSql(*m_sort) ? &part.where : nullptr;
    }

    Result<Walked> walkOrder()
    {
        if (m_sort && m_sort->attribute) {
            return walkAttribute();
        }
        const Result<std::optional<Way>> way = wayOfOrder(m_database, m_list, m_query.sorts);
        if (!way) {
            return failure(way.error());
        }
        if (!*way) {
            return Walked();
        }
        Compiled walk{"select 0, " + m_list.key + ", ", {}};
        appendParts(walk, "");
        walk.sql += (m_parts.empty() ? "1 from " : " from ") + (*way)->from;
        QByteArray word = " where ";
        for (const QueryPart &part : m_parts) {
            if (const Compiled *const ends = endsOf(part, (*way)->order)) {
                walk.sql += std::exchange(word, " and ") + ends->sql;
                walk.values.insert(walk.values.end(), ends->values.begin(), ends->values.end());
            }
        }
        static_cast<void>(appendOrder(walk, m_list, m_query.sorts, (*way)->order));
        const bool covered = m_parts.size() == 1 && m_parts.front().covered;
        Result<Walked> rows = met(walk, covered ? m_patience.longestWalk / beforeCovered : m_patience.longestWalk);
        const bool mayMiss = (*way)->order == OrderBy::Owner && !m_list.alwaysOwned;
        return rows && *rows && mayMiss && qint64((*rows)->size()) < m_limit ? Walked() : rows;
    }

    /// Along the values of an attribute; products that have none come before the lowest, as SQLite sorts.
    Result<Walked> walkAttribute()
    {
        const Result<bool> there = hasIndex(m_database, attributeIndexName(*m_sort));
        if (!there || !*there) {
            return there ? Result<Walked>(Walked()) : failure(there.error());
        }
        std::vector<Met> all;
        const qint64 wanted = m_limit;
        for (const bool values : {isDescending(), !isDescending()}) {
            m_limit = wanted - qint64(all.size());
            if (m_limit > 0) {
                const Result<Walked> more =
                    values ? met(attributeWalk(*m_sort, m_parts, isDescending()), m_patience.longestWalk)
                           : walkWithout(*m_sort);
                if (!more || !*more) {
                    m_limit = wanted;
                    return more;
                }
                all.insert(all.end(), (*more)->begin(), (*more)->end());
            }
        }
        m_limit = wanted;
        return Walked(std::move(all));
    }

    /// Products that show nothing in \a column, in the order of their keys.
    Result<Walked> walkWithout(const Column &column)
    {
        const bool excluded = std::ranges::any_of(
            m_parts, [&column](const QueryPart &part) { return part.onValue && part.onValueSql == column.sql; });
        if (excluded) {
            return Walked(std::vector<Met>());
        }
        Compiled walk{"select 0, " + m_list.key + ", (" + column.sql + ") is null", {}};
        appendParts(walk, " and ");
        walk.sql += " from " + m_list.from;
        const QByteArray order = " order by " + m_list.key + (isDescending() ? " desc" : " asc");
        const Result<Walked> first = met({walk.sql + order, walk.values}, m_patience.longestWalk / beforeWithout);
        if (!first || *first) {
            return first;
        }
        const auto without = productsWithout(m_database, column, mostWithout);
        if (!without || !*without) {
            return without ? Result<Walked>(Walked()) : failure(without.error());
        }
        walk.sql += " where " + m_list.key + " in (select value from json_each(?))" + order;
        walk.values.push_back(jsonList(**without));
        return met(walk, qint64(mostWithout) + 1);
    }

    /// One walk for each value that \a part lets pass, along the list's tie; the others of \a parts are looked at on
    /// the way.
    Result<Walked> walkEquals(const QueryPart &part, const std::vector<QueryPart> &parts)
    {
        std::vector<Met> all;
        const QByteArray tie = m_list.tie.isEmpty() ? m_list.key : m_list.tie;
        for (const SqlValue &value : *part.equals) {
            Compiled walk{"select " + tie + ", " + m_list.key + ", 1", {}};
            for (const QueryPart &other : parts) {
                if (&other != &part && other.where.sql != part.where.sql) {
                    walk.sql += " and " + other.where.sql;
                    walk.values.insert(walk.values.end(), other.where.values.begin(), other.where.values.end());
                }
            }
            walk.sql += " from " + m_list.from + " indexed by " + part.index + " where " + part.column;
            if (value == SqlValue()) {
                walk.sql += " is null";
            } else {
                walk.sql += " = ?";
                walk.values.push_back(value);
            }
            const QByteArray direction = isDescending() ? " desc" : " asc";
            walk.sql += " order by " + tie + direction + (tie == m_list.key ? "" : ", " + m_list.key + direction);
            const Result<Walked> one = met(walk, m_patience.longestWalk / qint64(part.equals->size()) + m_limit);
            if (!one || !*one) {
                return one;
            }
            all.insert(all.end(), (*one)->begin(), (*one)->end());
        }
        std::ranges::sort(all, [down = isDescending()](const Met &a, const Met &b) {
            const auto one = std::pair(a.tie, a.key);
            const auto other = std::pair(b.tie, b.key);
            return down ? one > other : one < other;
        });
        all.resize(std::min(all.size(), std::size_t(m_limit)));
        return Walked(std::move(all));
    }

    /// Rows of \a walk for which its third column holds, until there are enough; nothing after \a most rows.
    Result<Walked> met(const Compiled &walk, qint64 most)
    {
        std::vector<Met> all;
        sqlite::Rows rows = m_database.rowsOf(viewOf(walk.sql), walk.values);
        while (rows.next()) {
            if (rows.flag(2)) {
                all.push_back({rows.integer(0), rows.integer(1)});
                if (qint64(all.size()) == m_limit) {
                    return Walked(std::move(all));
                }
            }
            if (--most == 0) {
                return Walked();
            }
        }
        const Result<void> done = rows.finished();
        return done ? Result<Walked>(std::move(all)) : Result<Walked>(failure(done.error()));
    }

    /// Sorted by what a small table says of an own column: the values in the order of their words, rows of each as they
    /// stand in the index.
    Result<std::vector<qint64>> byLookUp();
    /// Rows with one of \a values, in the order that decides between equal ones.
    Result<Walked> walkOwn(const Column &base, const std::vector<SqlValue> &values);
    Result<Walked> walkValues(const Column &base, const std::vector<SqlValue> &values);

    static std::vector<qint64> keys(const std::vector<Met> &rows)
    {
        std::vector<qint64> all;
        all.reserve(rows.size());
        for (const Met &row : rows) {
            all.push_back(row.key);
        }
        return all;
    }

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
    const qint64 wanted = m_limit;
    for (const std::vector<SqlValue> &group : *groups) {
        m_limit = wanted - qint64(all.size());
        if (m_limit == 0) {
            break;
        }
        const Result<Walked> rows = base.attribute ? walkValues(base, group) : walkOwn(base, group);
        if (!rows) {
            return failure(rows.error());
        }
        if (!*rows) {
            m_limit = wanted;
            return withoutWalk(*rarest);
        }
        const std::vector<qint64> more = keys(**rows);
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

Result<Walked> First::walkOwn(const Column &base, const std::vector<SqlValue> &values)
{
    QueryPart part;
    part.index = indexName(m_list, base);
    part.column = comparedSql(base);
    part.equals = values;
    return walkEquals(part, m_parts);
}

Result<Walked> First::walkValues(const Column &base, const std::vector<SqlValue> &values)
{
    std::vector<Met> all;
    for (const SqlValue &value : values) {
        const Result<Walked> one = value == SqlValue() ? walkWithout(base)
                                                       : met(attributeWalk(base, m_parts, isDescending(), value),
                                                             m_patience.longestWalk + m_limit);
        if (!one || !*one) {
            return one;
        }
        all.insert(all.end(), (*one)->begin(), (*one)->end());
    }
    std::ranges::sort(
        all, [down = isDescending()](const Met &a, const Met &b) { return down ? a.key > b.key : a.key < b.key; });
    all.resize(std::min(all.size(), std::size_t(m_limit)));
    return Walked(std::move(all));
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
