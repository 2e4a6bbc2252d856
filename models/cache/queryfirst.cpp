// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/queryfirst.h"

#include "cache/condition.h"
#include "cache/listindex.h"
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
        if (m_parts.empty() && !(m_sort && ownerColumn(*m_sort))) {
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
        const Result<const QueryPart *> rarest = rarestPart();
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
        const bool gathers = *rarest && !(*rarest)->ids; // an index of the column is gone through sooner than rows
        return keysOf(m_database, gathers ? gathered(**rarest) : plain(OrderBy::Sorting));
    }

    /// The part that leaves the fewest rows; null: no index finds any of them. A list of values whose rows are many is
    /// preferred where it can be walked along in the wanted order.
    Result<const QueryPart *> rarestPart()
    {
        const QueryPart *rarest = nullptr;
        for (const QueryPart &part : m_parts) {
            if (part.index.isEmpty() && !part.ids) {
                continue;
            }
            const Compiled &gather = part.ids ? *part.ids : part.gather ? *part.gather : part.where;
            const QByteArray found =
                part.ids ? part.ids->sql
                         : "select 1 from " + m_list.from + " indexed by " + part.index + " where " + gather.sql;
            const QByteArray sql =
                "select count(*) from (" + found + " limit " + QByteArray::number(m_patience.few) + ")";
            sqlite::Rows rows = m_database.rowsOf(viewOf(sql), gather.values);
            const qint64 count = rows.next() ? rows.integer(0) : 0;
            if (const Result<void> done = rows.finished(); !done) {
                return failure(done.error());
            }
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

    /// One walk for each value that \a part lets pass, along the list's tie; the others of \a parts are looked at on
    /// the way.
    Result<Walked> walkEquals(const QueryPart &part, const std::vector<QueryPart> &parts)
    {
        std::vector<Met> all;
        for (const SqlValue &value : *part.equals) {
            Compiled walk{"select " + m_list.tie + ", " + m_list.key + ", 1", {}};
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
            walk.sql += " order by " + m_list.tie + direction + ", " + m_list.key + direction;
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

/// The values of \a base that look up the same, in the order of what they look up.
Result<std::vector<std::vector<SqlValue>>> inOrderOfWords(sqlite::Database &database, const Column &column,
                                                          const Column &base, std::vector<SqlValue> values,
                                                          bool descending)
{
    values.emplace_back();
    QByteArray lookUp = column.sql;
    lookUp.replace(base.sql, "v.value");
    QByteArray list;
    for (std::size_t i = 0; i < values.size(); ++i) {
        list += list.isEmpty() ? "select ? as value" : " union all select ?";
    }
    const QByteArray collation = isText(column.type) ? " collate shop" : "";
    const QByteArray sql = "select v.value, dense_rank() over (order by (" + lookUp + ")" + collation + ") r from (" +
                           list + ") v order by r" + (descending ? " desc" : "");
    std::vector<std::vector<SqlValue>> groups;
    qint64 rank = 0;
    sqlite::Rows rows = database.rowsOf(viewOf(sql), values);
    while (rows.next()) {
        if (groups.empty() || rows.integer(1) != rank) {
            groups.emplace_back();
            rank = rows.integer(1);
        }
        groups.back().push_back(rows.isNull(0)      ? SqlValue()
                                : isText(base.type) ? SqlValue(rows.text(0))
                                                    : SqlValue(rows.integer(0)));
    }
    const Result<void> done = rows.finished();
    return done ? Result<std::vector<std::vector<SqlValue>>>(std::move(groups)) : failure(done.error());
}

Result<std::vector<qint64>> First::byLookUp()
{
    const Column &base = *baseOf(m_list, *m_sort);
    const auto values = fewValues(m_database, m_list, base);
    if (!values) {
        return failure(values.error());
    }
    if (!*values || m_list.tie.isEmpty() || !m_query.groups.empty()) {
        return keysOf(m_database, plain(OrderBy::Either));
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
        const QueryPart part{{}, std::nullopt, std::nullopt, indexName(m_list, base), comparedSql(base), group};
        const Result<Walked> rows = walkEquals(part, {});
        if (!rows) {
            return failure(rows.error());
        }
        const std::vector<qint64> more = keys((*rows).value_or(std::vector<Met>()));
        all.insert(all.end(), more.begin(), more.end());
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
    return First(database, list, query, limit, patience).run();
}

} // namespace qm::cache
