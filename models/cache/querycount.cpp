// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/condition.h"
#include "cache/query.h"
#include "cache/queryparts.h"

#include <algorithm>
#include <optional>

namespace qm::cache {

namespace {

/// Whether the copy keeps the count of \a query: it asks for nothing but status and store view.
bool isKept(const List &list, const Query &query)
{
    if (list.id != ordersList().id || !query.search.trimmed().isEmpty()) {
        return false;
    }
    for (const std::vector<Filter> &group : query.groups) {
        for (const Filter &filter : group) {
            const Column *const column = list.find(filter.field);
            if (!column || (column->sql != "t.status" && column->sql != "t.store_id" && column->of != "t.store_id")) {
                return false;
            }
        }
    }
    return true;
}

/// Of order_count, whose rows have the names of the orders' own columns.
Result<Compiled> compileKeptCount(const List &list, const Query &query)
{
    Compiled compiled{"select ifnull(sum(t.orders), 0) from order_count t", {}};
    const Result<void> done = appendWhere(compiled, list, query);
    return done ? Result<Compiled>(std::move(compiled)) : failure(done.error());
}

/// The index that has all that \a part asks; empty: there is none.
QByteArray wholeIndex(const QueryPart &part)
{
    if (!part.coveredBy.isEmpty()) {
        return part.coveredBy;
    }
    // SQLite looks through no index for one of nothing, and refuses it.
    const bool isNone = part.equals && part.equals->empty();
    return part.gather || part.ids || isNone ? QByteArray() : part.index;
}

/// Counts entries of indices alone: rows are ten times as wide, and lie wherever they were written. Each part but the
/// first becomes a set of keys. Nothing: a part has no index of its own.
Result<std::optional<Compiled>> compileByIndices(sqlite::Database &database, const List &list, const Query &query)
{
    if (query.groups.empty() || !query.search.trimmed().isEmpty()) {
        return std::nullopt;
    }
    const Result<std::vector<QueryPart>> parts = partsOf(database, list, query);
    if (!parts) {
        return failure(parts.error());
    }
    Compiled counting;
    for (const QueryPart &part : *parts) {
        const QByteArray index = wholeIndex(part);
        if (index.isEmpty()) {
            return std::nullopt;
        }
        const QByteArray from = list.from + " indexed by " + index + " where " + part.where.sql;
        counting.sql += counting.sql.isEmpty() ? "select count(*) from " + from
                                               : " and " + list.key + " in (select " + list.key + " from " + from + ")";
        counting.values.insert(counting.values.end(), part.where.values.begin(), part.where.values.end());
    }
    return counting.sql.isEmpty() ? std::nullopt : std::optional(std::move(counting));
}

} // namespace

Result<Compiled> compileQuickCount(sqlite::Database &database, const List &list, const Query &query)
{
    if (isKept(list, query)) {
        return compileKeptCount(list, query);
    }
    Result<std::optional<Compiled>> byIndices = compileByIndices(database, list, query);
    if (!byIndices) {
        return failure(std::move(byIndices.error()));
    }
    return *byIndices ? Result<Compiled>(std::move(**byIndices)) : compileCount(list, query);
}

Result<qint64> countRows(sqlite::Database &database, const List &list, const Query &query)
{
    const Result<Compiled> compiled = compileQuickCount(database, list, query);
    if (!compiled) {
        return failure(compiled.error());
    }
    qint64 count = 0;
    sqlite::Rows rows = database.rowsOf(viewOf(compiled->sql), compiled->values);
    while (rows.next()) {
        count = rows.integer(0);
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return count;
}

} // namespace qm::cache
