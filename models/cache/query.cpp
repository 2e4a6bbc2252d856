// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/query.h"

#include "cache/condition.h"
#include "cache/keylist.h"
#include "cache/queryfirst.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

Result<void> appendFilter(Compiled &to, const List &list, const Filter &filter)
{
    const Result<const Column *> column = columnOf(list, filter.field);
    if (!column) {
        return failure(column.error());
    }
    to.sql += "(";
    if (Result<void> done = appendCondition(to, **column, filter); !done) {
        return done;
    }
    to.sql += ")";
    return {};
}

} // namespace

Result<const Column *> columnOf(const List &list, const QString &id)
{
    if (const Column *const column = list.find(id)) {
        return column;
    }
    return failure(ErrorKind::Validation, u"%1: there is no column '%2'"_s.arg(list.id, id.left(100)));
}

bool isSameInAll(const Column &column)
{
    return !column.sql.contains("t.") && !column.sql.contains("o.");
}

/// Filters of a group are alternatives, but `from` and `to` of one field in it are one span (magento-facts 1.6).
Result<void> appendGroup(Compiled &to, const List &list, std::vector<Filter> group)
{
    QByteArray before = "(";
    while (!group.empty()) {
        const Filter filter = group.front();
        group.erase(group.begin());
        to.sql += before;
        before = " or ";
        if (Result<void> done = appendFilter(to, list, filter); !done) {
            return done;
        }
        const bool isSpan = filter.condition == Condition::From || filter.condition == Condition::To;
        const auto other = std::ranges::find_if(group, [&](const Filter &candidate) {
            return candidate.field == filter.field && candidate.condition != filter.condition &&
                   (candidate.condition == Condition::From || candidate.condition == Condition::To);
        });
        if (isSpan && other != group.end()) {
            to.sql += " and ";
            const Filter end = *other;
            group.erase(other);
            if (Result<void> done = appendFilter(to, list, end); !done) {
                return done;
            }
        }
    }
    to.sql += ")";
    return {};
}

Result<void> appendWhere(Compiled &to, const List &list, const Query &query)
{
    QByteArray before = " where ";
    for (const std::vector<Filter> &group : query.groups) {
        if (group.empty()) {
            continue;
        }
        to.sql += std::exchange(before, " and ");
        if (Result<void> done = appendGroup(to, list, group); !done) {
            return done;
        }
    }
    if (!query.search.trimmed().isEmpty()) {
        to.sql += before;
        return appendSearch(to, list, query.search);
    }
    return {};
}

Result<void> appendOrder(Compiled &to, const List &list, const std::vector<SortOrder> &sorts, OrderBy by)
{
    const QByteArray before = by == OrderBy::Sorting ? "+" : "";
    const auto sqlOf = [by](const Column &column) {
        return by == OrderBy::Owner && !column.owned.isEmpty() ? column.owned : column.sql;
    };
    QByteArray direction = " desc"; // the newest first
    const Column *last = nullptr;
    bool tied = list.tie.isEmpty();
    to.sql += " order by ";
    for (const SortOrder &sort : sorts) {
        const Result<const Column *> column = columnOf(list, sort.field);
        if (!column) {
            return failure(column.error());
        }
        last = *column;
        direction = sort.direction == Direction::Ascending ? " asc" : " desc";
        if (isSameInAll(*last)) {
            continue;
        }
        tied = tied || last->sql == list.tie || last->sql == list.key;
        to.sql += before + "(" + sqlOf(*last) + ")" + (isText(last->type) ? " collate shop" : "") + direction + ", ";
    }
    if (last && !last->owned.isEmpty()) { // what belongs to one order stays together
        const auto time = std::ranges::find(list.columns, QByteArray("o.created_at"), &Column::owned);
        if (time != list.columns.end() && &*time != last) {
            to.sql += before + sqlOf(*time) + direction + ", ";
        }
        to.sql += before + (by == OrderBy::Owner ? "o.entity_id" : "t.order_id") + direction + ", ";
    } else if (last && !tied) {
        to.sql += before + list.tie + direction + ", ";
    }
    to.sql += before + list.key + direction;
    return {};
}

namespace {

Value valueAt(const sqlite::Rows &rows, int index, ColumnType type)
{
    if (rows.isNull(index)) {
        return {};
    }
    return isText(type) ? Value(rows.text(index)) : Value(rows.integer(index));
}

} // namespace

Result<Compiled> compileKeys(const List &list, const Query &query, qint64 limit, qint64 offset)
{
    Compiled compiled{"select " + list.key + " from " + list.from, {}};
    if (const Result<void> done = appendWhere(compiled, list, query); !done) {
        return failure(done.error());
    }
    if (const Result<void> done = appendOrder(compiled, list, query.sorts, OrderBy::Either); !done) {
        return failure(done.error());
    }
    if (limit >= 0 || offset > 0) {
        compiled.sql += " limit ? offset ?";
        compiled.values.emplace_back(limit);
        compiled.values.emplace_back(offset);
    }
    return compiled;
}

Result<Compiled> compileCount(const List &list, const Query &query)
{
    Compiled compiled{"select count(*) from " + list.from, {}};
    if (const Result<void> done = appendWhere(compiled, list, query); !done) {
        return failure(done.error());
    }
    return compiled;
}

Result<std::vector<qint64>> selectKeys(sqlite::Database &database, const List &list, const Query &query, qint64 limit,
                                       qint64 offset)
{
    if (limit > 0 && limit <= mostFirst && offset == 0) {
        return selectFirst(database, list, query, limit);
    }
    const Result<Compiled> compiled = compileKeys(list, query, limit, offset);
    return compiled ? keysOf(database, *compiled) : failure(compiled.error());
}

Result<std::vector<qint64>> keysOf(sqlite::Database &database, const Compiled &compiled)
{
    std::vector<qint64> keys;
    sqlite::Rows rows = database.rowsOf(viewOf(compiled.sql), compiled.values);
    while (rows.next()) {
        keys.push_back(rows.integer(0));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return keys;
}

Result<std::vector<Row>> selectRows(sqlite::Database &database, const List &list,
                                    std::span<const Column *const> columns, std::span<const qint64> keys)
{
    QByteArray sql = "select " + list.key;
    for (const Column *const column : columns) {
        sql += ", " + column->sql;
    }
    sql += " from " + list.from + " where " + list.key + " in (select value from json_each(?))";
    QHash<qint64, Row> found;
    found.reserve(qsizetype(keys.size()));
    {
        sqlite::Rows rows = database.rowsOf(viewOf(sql), {jsonList(keys)});
        while (rows.next()) {
            Row row{rows.integer(0), {}};
            row.cells.reserve(columns.size());
            for (std::size_t i = 0; i < columns.size(); ++i) {
                row.cells.push_back(valueAt(rows, int(i) + 1, columns[i]->type));
            }
            found.emplace(row.key, std::move(row));
        }
        if (const Result<void> done = rows.finished(); !done) {
            return failure(done.error());
        }
    }
    std::vector<Row> ordered;
    ordered.reserve(keys.size());
    for (const qint64 key : keys) {
        if (const auto row = found.find(key); row != found.end()) {
            ordered.push_back(std::move(*row));
        }
    }
    return ordered;
}

} // namespace qm::cache
