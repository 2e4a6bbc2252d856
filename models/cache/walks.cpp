// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/walks.h"

#include "cache/attributevalues.h"
#include "cache/condition.h"
#include "cache/keylist.h"
#include "cache/listindex.h"
#include "cache/viewprice.h"

#include <algorithm>
#include <utility>

namespace qm::cache {

namespace {

using sqlite::SqlValue;

/// An index that is gone through from end to end takes 85 ms for a million rows, a walk of 16,000 another 10: before
/// that the walk is so many times shorter.
constexpr qint64 beforeCovered = 2;
/// A walk for products without an attribute is so many times shorter, because all of them are told from two indices
/// sooner.
constexpr qint64 beforeWithout = 4;

} // namespace

/// What is asked of the column that is walked along says where the walk begins and ends; null: it is of another one.
const Compiled *Walks::endsOf(const QueryPart &part, OrderBy by) const
{
    if (!m_sort || part.equals) {
        return nullptr;
    }
    if (by == OrderBy::Owner) {
        return part.owned && part.ownedSql == m_sort->owned ? &*part.owned : nullptr;
    }
    return !part.index.isEmpty() && !part.gather && part.column == comparedSql(*m_sort) ? &part.where : nullptr;
}

Result<Walks::Walked> Walks::alongOrder(qint64 limit)
{
    if (m_sort && m_sort->attribute) {
        return alongAttribute(limit);
    }
    if (m_sort && viewOfPrice(*m_sort)) {
        return alongViewPrice(limit);
    }
    const Result<std::optional<Way>> way = wayOfOrder(m_database, m_list, m_query.sorts);
    if (!way) {
        return failure(way.error());
    }
    if (!*way) {
        return Walked();
    }
    Compiled walk{"select 0, " + m_list.key + ", ", {}};
    QByteArray word;
    for (const QueryPart &part : m_parts) {
        walk.sql += std::exchange(word, " and ") + part.where.sql;
        walk.values.insert(walk.values.end(), part.where.values.begin(), part.where.values.end());
    }
    walk.sql += (m_parts.empty() ? "1 from " : " from ") + (*way)->from;
    word = " where ";
    for (const QueryPart &part : m_parts) {
        if (const Compiled *const ends = endsOf(part, (*way)->order)) {
            walk.sql += std::exchange(word, " and ") + ends->sql;
            walk.values.insert(walk.values.end(), ends->values.begin(), ends->values.end());
        }
    }
    if (Result<void> done = appendOrder(walk, m_list, m_query.sorts, (*way)->order); !done) {
        return failure(std::move(done.error()));
    }
    const bool covered = m_parts.size() == 1 && m_parts.front().covered;
    const Result<AllMet> rows =
        met(walk, limit, covered ? m_patience.longestWalk / beforeCovered : m_patience.longestWalk);
    if (!rows || !*rows) {
        return rows ? Result<Walked>(Walked()) : failure(rows.error());
    }
    return Walked(keysOfMet(**rows));
}

Result<Walks::Walked> Walks::alongViewPrice(qint64 limit)
{
    const auto walk = viewPriceWalk(m_database, m_list, *m_sort, m_parts, isDescending());
    if (!walk || !*walk) {
        return walk ? Result<Walked>(Walked()) : failure(walk.error());
    }
    const Result<AllMet> rows = met(**walk, limit, m_patience.longestWalk);
    return rows ? Result<Walked>(*rows ? Walked(keysOfMet(**rows)) : Walked()) : failure(rows.error());
}

/// Along the values of an attribute; products that have none come before the lowest, as SQLite sorts.
Result<Walks::Walked> Walks::alongAttribute(qint64 limit)
{
    const Result<bool> there = hasIndex(m_database, attributeIndexName(*m_sort));
    if (!there || !*there) {
        return there ? Result<Walked>(Walked()) : failure(there.error());
    }
    std::vector<qint64> keys;
    for (const bool values : {isDescending(), !isDescending()}) {
        const qint64 left = limit - qint64(keys.size());
        if (left == 0) {
            break;
        }
        const Result<AllMet> more =
            values ? met(attributeWalk(*m_sort, m_parts, isDescending()), left, m_patience.longestWalk)
                   : without(*m_sort, left);
        if (!more || !*more) {
            return more ? Result<Walked>(Walked()) : failure(more.error());
        }
        for (const Met &row : **more) {
            keys.push_back(row.key);
        }
    }
    return Walked(std::move(keys));
}

Result<Walks::AllMet> Walks::without(const Column &column, qint64 limit)
{
    const bool excluded = std::ranges::any_of(
        m_parts, [&column](const QueryPart &part) { return part.onValue && part.onValueSql == column.sql; });
    if (excluded) {
        return AllMet(std::vector<Met>());
    }
    Compiled walk{"select 0, " + m_list.key + ", (" + column.sql + ") is null", {}};
    for (const QueryPart &part : m_parts) {
        walk.sql += " and " + part.where.sql;
        walk.values.insert(walk.values.end(), part.where.values.begin(), part.where.values.end());
    }
    walk.sql += " from " + m_list.from;
    const QByteArray order = " order by " + m_list.key + (isDescending() ? " desc" : " asc");
    Result<AllMet> first = met({walk.sql + order, walk.values}, limit, m_patience.longestWalk / beforeWithout);
    if (!first || *first) {
        return first;
    }
    const auto keys = productsWithout(m_database, column, mostWithout);
    if (!keys || !*keys) {
        return keys ? Result<AllMet>(AllMet()) : failure(keys.error());
    }
    walk.sql += " where " + m_list.key + " in (select value from json_each(?))" + order;
    walk.values.push_back(jsonList(**keys));
    return met(walk, limit, qint64(mostWithout) + 1);
}

Result<Walks::Walked> Walks::alongEquals(const QueryPart &part, qint64 limit)
{
    std::vector<Met> all;
    const QByteArray tie = m_list.tie.isEmpty() ? m_list.key : m_list.tie;
    const QByteArray direction = isDescending() ? " desc" : " asc";
    for (const SqlValue &value : *part.equals) {
        Compiled walk{"select " + tie + ", " + m_list.key + ", 1", {}};
        for (const QueryPart &other : m_parts) {
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
        walk.sql += " order by " + tie + direction + (tie == m_list.key ? "" : ", " + m_list.key + direction);
        const Result<AllMet> one = met(walk, limit, m_patience.longestWalk / qint64(part.equals->size()) + limit);
        if (!one || !*one) {
            return one ? Result<Walked>(Walked()) : failure(one.error());
        }
        all.insert(all.end(), (*one)->begin(), (*one)->end());
    }
    return Walked(firstOf(std::move(all), limit));
}

Result<Walks::Walked> Walks::alongValues(const Column &base, const std::vector<SqlValue> &values, qint64 limit)
{
    if (!base.attribute) {
        QueryPart part;
        part.index = indexName(m_list, base);
        part.column = comparedSql(base);
        part.equals = values;
        return alongEquals(part, limit);
    }
    std::vector<Met> all;
    for (const SqlValue &value : values) {
        const Result<AllMet> one = value == SqlValue() ? without(base, limit)
                                                       : met(attributeWalk(base, m_parts, isDescending(), value), limit,
                                                             m_patience.longestWalk + limit);
        if (!one || !*one) {
            return one ? Result<Walked>(Walked()) : failure(one.error());
        }
        all.insert(all.end(), (*one)->begin(), (*one)->end());
    }
    for (Met &row : all) {
        row.tie = 0; // values of one word are one to the order
    }
    return Walked(firstOf(std::move(all), limit));
}

Result<Walks::AllMet> Walks::met(const Compiled &walk, qint64 limit, qint64 most)
{
    std::vector<Met> all;
    sqlite::Rows rows = m_database.rowsOf(viewOf(walk.sql), walk.values);
    while (rows.next()) {
        if (rows.flag(2)) {
            all.push_back({rows.integer(0), rows.integer(1)});
            if (qint64(all.size()) == limit) {
                return AllMet(std::move(all));
            }
        }
        if (--most == 0) {
            return AllMet();
        }
    }
    const Result<void> done = rows.finished();
    return done ? Result<AllMet>(std::move(all)) : Result<AllMet>(failure(done.error()));
}

std::vector<qint64> Walks::firstOf(std::vector<Met> rows, qint64 limit) const
{
    std::ranges::sort(rows, [down = isDescending()](const Met &a, const Met &b) {
        const auto one = std::pair(a.tie, a.key);
        const auto other = std::pair(b.tie, b.key);
        return down ? one > other : one < other;
    });
    rows.resize(std::min(rows.size(), std::size_t(limit)));
    return keysOfMet(rows);
}

std::vector<qint64> Walks::keysOfMet(const std::vector<Met> &rows)
{
    std::vector<qint64> keys;
    keys.reserve(rows.size());
    for (const Met &row : rows) {
        keys.push_back(row.key);
    }
    return keys;
}

} // namespace qm::cache
