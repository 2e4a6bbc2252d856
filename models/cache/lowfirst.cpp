// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/lowfirst.h"

#include "cache/condition.h"
#include "cache/lowstock.h"
#include "cache/walks.h"

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

using sqlite::SqlValue;

constexpr std::size_t mostGroups = 200; ///< terms of one statement, and walks of one answer
constexpr auto belowIndex = "list_source_item_low_below";
constexpr auto lowIndex = "list_source_item_is_low";
/// Every row. SQLite takes such an index for a query that says so, and comes upon it nowhere else: it would take it for
/// looking up a SKU at a source.
constexpr auto isRow = "source_code >= ''";
/// Rows that can be low at all.
constexpr auto canBeLow = "status = 1 and ifnull(manage_stock, 1) <> 0";

SqlValue valueOf(const std::optional<qint64> &number)
{
    return number ? SqlValue(*number) : SqlValue();
}

Result<std::vector<QString>> sources(sqlite::Database &database)
{
    static const QByteArray from = QByteArray("select source_code from source_item indexed by ") + belowIndex +
                                   " where " + isRow + " and source_code ";
    static const QByteArray first = from + ">= '' order by source_code limit 1";
    static const QByteArray next = from + "> ? order by source_code limit 1";
    std::vector<QString> all;
    while (all.size() <= mostGroups) {
        sqlite::Rows rows = all.empty() ? database.rows(viewOf(first)) : database.rows(viewOf(next), all.back());
        const bool more = rows.next();
        if (more) {
            all.push_back(rows.text(0));
        }
        if (const Result<void> done = rows.finished(); !done) {
            return failure(done.error());
        }
        if (!more) {
            break;
        }
    }
    return all;
}

/// What the shop says of products of a source, each number once.
Result<std::vector<std::optional<qint64>>> shopsNumbers(sqlite::Database &database, const QString &source)
{
    std::vector<std::optional<qint64>> all;
    static const QByteArray from = QByteArray("select low_at from source_item indexed by ") + belowIndex + " where " +
                                   isRow + " and source_code = ? and low_at ";
    static const QByteArray first = from + "is not null order by low_at limit 1";
    static const QByteArray next = from + "> ? order by low_at limit 1";
    static const QByteArray absent = "select exists (" + from + "is null)";
    const Result<std::optional<qint64>> none = database.number(viewOf(absent), source);
    if (!none) {
        return failure(none.error());
    }
    if (none->value_or(0) != 0) {
        all.emplace_back();
    }
    std::optional<qint64> last;
    while (all.size() <= mostGroups) {
        const Result<std::optional<qint64>> number =
            last ? database.number(viewOf(next), source, *last) : database.number(viewOf(first), source);
        if (!number) {
            return failure(number.error());
        }
        if (!*number) {
            break;
        }
        last = *number;
        all.push_back(last);
    }
    return all;
}

/// Keys of nothing: SQLite would look through no index for one of nothing, and refuse that index.
Compiled noRows()
{
    return {"select 0 where 0", {}};
}

Compiled united(const std::vector<LowGroup> &groups, const std::function<Compiled(const LowGroup &)> &one)
{
    if (groups.empty()) {
        return noRows();
    }
    Compiled all;
    for (const LowGroup &group : groups) {
        const Compiled rows = one(group);
        all.sql += (all.sql.isEmpty() ? "select t.id from " : " union all select t.id from ") + rows.sql;
        all.values.insert(all.values.end(), rows.values.begin(), rows.values.end());
    }
    return all;
}

void take(QueryPart &part, Compiled ids)
{
    part.ids = std::move(ids);
    part.exact = true;
}

} // namespace

std::optional<LowColumn> lowColumn(const Column &column)
{
    static const QByteArray isLow = lowStockSql();
    static const QByteArray below = lowBelowSql();
    return column.sql == isLow   ? std::optional(LowColumn::IsLow)
           : column.sql == below ? std::optional(LowColumn::Below)
                                 : std::nullopt;
}

std::vector<ListIndex> lowIndices()
{
    const auto index = [](const char *name, const QByteArray &on) {
        return ListIndex{name, QByteArray("create index if not exists ") + name + " on source_item" + on, Entity::Stock,
                         "source_item"};
    };
    return {index(belowIndex, QByteArray("(source_code, low_at) where ") + isRow),
            index(lowIndex, QByteArray("(source_code, low_at, quantity) where ") + canBeLow)};
}

Result<std::optional<std::vector<LowGroup>>> lowGroups(sqlite::Database &database)
{
    for (const char *const name : {belowIndex, lowIndex}) {
        const Result<bool> there = hasIndex(database, name);
        if (!there || !*there) {
            return there ? Result<std::optional<std::vector<LowGroup>>>(std::nullopt) : failure(there.error());
        }
    }
    const Result<std::vector<QString>> codes = sources(database);
    if (!codes) {
        return failure(codes.error());
    }
    static const QByteArray ownLevel = "select " + ownLowLevelSql("?");
    std::vector<LowGroup> groups;
    for (const QString &source : *codes) {
        const auto numbers = shopsNumbers(database, source);
        const Result<std::optional<qint64>> own = database.number(viewOf(ownLevel), source);
        if (!numbers || !own) {
            return failure(numbers ? own.error() : numbers.error());
        }
        for (const std::optional<qint64> &number : *numbers) {
            const std::optional<qint64> below = *own ? *own : number;
            groups.push_back({source, number, below, below.value_or(defaultLowLevel)});
        }
        if (groups.size() > mostGroups) {
            return std::nullopt;
        }
    }
    return std::optional(std::move(groups));
}

Compiled lowRows(const std::vector<LowGroup> &groups)
{
    return united(groups, [](const LowGroup &group) {
        return Compiled{QByteArray("source_item t indexed by ") + lowIndex + " where " + canBeLow +
                            " and t.source_code = ? and t.low_at is ? and t.quantity < ?",
                        {group.source, valueOf(group.shops), group.level}};
    });
}

Compiled rowsOfGroup(const LowGroup &group)
{
    return {QByteArray("source_item t indexed by ") + belowIndex + " where " + isRow +
                " and t.source_code = ? and t.low_at is ?",
            {group.source, valueOf(group.shops)}};
}

Result<void> findLow(sqlite::Database &database, const Column &column, const Filter &filter, QueryPart &part)
{
    auto groups = lowGroups(database);
    if (!groups || !*groups) {
        return groups ? Result<void>() : failure(groups.error());
    }
    const bool isLow = lowColumn(column) == LowColumn::IsLow;
    std::vector<SqlValue> values{SqlValue(qint64{0}), SqlValue(qint64{1})};
    if (!isLow) {
        values.clear();
        for (const LowGroup &group : **groups) {
            if (group.below && std::ranges::find(values, valueOf(group.below)) == values.end()) {
                values.push_back(valueOf(group.below));
            }
        }
    }
    const Result<std::vector<SqlValue>> hold = valuesThatHold(database, column, column, filter, std::move(values));
    if (!hold) {
        return failure(hold.error());
    }
    const auto holds = [&hold](const SqlValue &value) { return std::ranges::find(*hold, value) != hold->end(); };
    if (isLow) {
        if (!holds(SqlValue(qint64{0}))) {
            take(part, holds(SqlValue(qint64{1})) ? lowRows(**groups) : noRows());
        }
        return {};
    }
    std::erase_if(**groups, [&holds](const LowGroup &group) { return !holds(valueOf(group.below)); });
    take(part, united(**groups, &rowsOfGroup));
    return {};
}

Compiled Walks::asked(const QByteArray &condition) const
{
    Compiled walk{"select 0, " + m_list.key + ", " + (condition.isEmpty() ? QByteArray("1") : condition), {}};
    for (const QueryPart &part : m_parts) {
        walk.sql += " and " + part.where.sql;
        walk.values.insert(walk.values.end(), part.where.values.begin(), part.where.values.end());
    }
    return walk;
}

// Along the order of such a column, from the lowest or the highest value on.
Result<Walks::Walked> Walks::alongLow(LowColumn column, qint64 limit)
{
    const auto groups = lowGroups(m_database);
    if (!groups || !*groups) {
        return groups ? Result<Walked>(Walked()) : failure(groups.error());
    }
    return column == LowColumn::IsLow ? alongIsLow(**groups, limit) : alongBelow(**groups, limit);
}

Result<Walks::Walked> Walks::alongIsLow(const std::vector<LowGroup> &groups, qint64 limit)
{
    QueryPart low;
    low.ids = lowRows(groups);
    const Result<qint64> count = countFew(m_database, m_list, low, m_patience.few);
    if (!count) {
        return failure(count.error());
    }
    const QByteArray order = " order by " + m_list.key + (isDescending() ? " desc" : " asc");
    std::vector<qint64> keys;
    for (const bool isLow : {isDescending(), !isDescending()}) {
        const qint64 left = limit - qint64(keys.size());
        if (left == 0) {
            break;
        }
        const bool areFew = isLow && *count < m_patience.few;
        Compiled walk = asked(areFew ? QByteArray() : (isLow ? m_sort->sql : "not " + m_sort->sql));
        walk.sql += " from " + m_list.from;
        if (areFew) {
            walk.sql += " where " + m_list.key + " in (" + low.ids->sql + ")";
            walk.values.insert(walk.values.end(), low.ids->values.begin(), low.ids->values.end());
        }
        walk.sql += order;
        const Result<AllMet> rows = met(walk, left, areFew ? m_patience.few + 1 : m_patience.longestWalk);
        if (!rows || !*rows) {
            return rows ? Result<Walked>(Walked()) : failure(rows.error());
        }
        for (const Met &row : **rows) {
            keys.push_back(row.key);
        }
    }
    return Walked(std::move(keys));
}

Result<Walks::Walked> Walks::alongBelow(const std::vector<LowGroup> &groups, qint64 limit)
{
    std::map<std::optional<qint64>, std::vector<const LowGroup *>> byValue; // nothing first, as SQLite sorts
    for (const LowGroup &group : groups) {
        byValue[group.below].push_back(&group);
    }
    std::vector<std::vector<const LowGroup *>> inOrder;
    for (const auto &[value, equal] : byValue) {
        inOrder.push_back(equal);
    }
    if (isDescending()) {
        std::ranges::reverse(inOrder);
    }
    const QByteArray order = " order by " + m_list.key + (isDescending() ? " desc" : " asc");
    std::vector<qint64> keys;
    for (const std::vector<const LowGroup *> &equal : inOrder) {
        const qint64 left = limit - qint64(keys.size());
        if (left == 0) {
            break;
        }
        std::vector<Met> all;
        for (const LowGroup *const group : equal) {
            Compiled walk = asked({});
            const Compiled rows = rowsOfGroup(*group);
            walk.sql += " from " + rows.sql + order;
            walk.values.insert(walk.values.end(), rows.values.begin(), rows.values.end());
            const Result<AllMet> one = met(walk, left, m_patience.longestWalk / qint64(equal.size()) + left);
            if (!one || !*one) {
                return one ? Result<Walked>(Walked()) : failure(one.error());
            }
            all.insert(all.end(), (*one)->begin(), (*one)->end());
        }
        const std::vector<qint64> first = firstOf(std::move(all), left);
        keys.insert(keys.end(), first.begin(), first.end());
    }
    return Walked(std::move(keys));
}

} // namespace qm::cache
