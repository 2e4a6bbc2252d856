// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/ownerfirst.h"

#include "cache/condition.h"
#include "cache/queryparts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace qm::cache {

namespace {

constexpr int mostTexts = 20'000; ///< of more, an index of the rows is gone through

/// The same asked of orders; nothing: a part of it is of the row itself.
std::optional<Query> ofOrders(const List &list, const Query &query)
{
    const auto owned = [&list](const QString &id) {
        const Column *const column = list.find(id);
        return column ? ownerColumn(*column) : nullptr;
    };
    if (list.owner.isEmpty() || query.groups.empty() || query.sorts.size() != 1 || !owned(query.sorts.front().field)) {
        return std::nullopt;
    }
    Query asked = query;
    asked.sorts.front().field = owned(query.sorts.front().field)->id;
    for (std::vector<Filter> &group : asked.groups) {
        for (Filter &filter : group) {
            const Column *const column = owned(filter.field);
            if (!column) {
                return std::nullopt;
            }
            filter.field = column->id;
        }
    }
    std::erase_if(asked.groups, [](const std::vector<Filter> &group) { return group.empty(); });
    return asked.groups.empty() ? std::nullopt : std::optional(std::move(asked));
}

struct Owned
{
    qint64 order = 0;
    qint64 key = 0;
};

Result<std::vector<Owned>> ownedOf(sqlite::Database &database, const Compiled &compiled)
{
    std::vector<Owned> all;
    sqlite::Rows rows = database.rowsOf(viewOf(compiled.sql), compiled.values);
    while (rows.next()) {
        all.push_back({rows.integer(0), rows.integer(1)});
    }
    const Result<void> done = rows.finished();
    return done ? Result<std::vector<Owned>>(std::move(all)) : failure(done.error());
}

/// Rows whose \a column is one of \a ids in the order of \a query, at most \a limit.
Result<std::vector<qint64>> sorted(sqlite::Database &database, const List &list, const Query &query,
                                   const QByteArray &column, const std::vector<qint64> &ids, qint64 limit)
{
    Compiled select = keyList(ids);
    select.sql = "select " + list.key + " from " + list.from + " where " + column + " in (" + select.sql + ")";
    if (Result<void> done = appendOrder(select, list, query.sorts, OrderBy::Sorting); !done) {
        return failure(std::move(done.error()));
    }
    select.sql += " limit ?";
    select.values.emplace_back(limit);
    return keysOf(database, select);
}

/// Orders with a lower id than \a order (a higher one on the way up) that are as late as that of the row \a key.
Result<std::vector<qint64>> ordersAmiss(sqlite::Database &database, const List &list, qint64 order, qint64 key,
                                        bool descending, qint64 most)
{
    const QByteArray sql = QByteArray("select entity_id from sales_order indexed by sales_order_created where "
                                      "created_at ") +
                           (descending ? ">=" : "<=") +
                           " (select created_at from sales_order where entity_id = (select " + "t.order_id from " +
                           list.from + " where " + list.key + " = ?)) and entity_id " + (descending ? "< ?" : "> ?") +
                           " limit ?";
    return keysOf(database, {sql, {key, order, most}});
}

/// What \a part asks; where few texts can be its column's, they are told from a table that has each once.
Result<Compiled> byValues(sqlite::Database &database, const QueryPart &part)
{
    if (!part.values) {
        return part.where;
    }
    QJsonArray texts;
    sqlite::Rows rows =
        database.rowsOf(viewOf(part.values->sql + " limit " + QByteArray::number(mostTexts)), part.values->values);
    while (rows.next()) {
        texts.append(rows.text(0));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    if (texts.size() == mostTexts) {
        return part.where;
    }
    Compiled where{part.column + " in (select value from json_each(?)) and " + part.where.sql,
                   {QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact))}};
    where.values.insert(where.values.end(), part.where.values.begin(), part.where.values.end());
    return where;
}

} // namespace

Result<std::optional<std::vector<qint64>>> selectByOwner(sqlite::Database &database, const List &list,
                                                         const Query &query, qint64 limit, const Patience &patience)
{
    const std::optional<Query> asked = ofOrders(list, query);
    if (!asked) {
        return std::nullopt;
    }
    const Result<std::vector<qint64>> orders = selectFirst(database, ordersList(), *asked, limit, patience);
    if (!orders) {
        return failure(orders.error());
    }
    Result<std::vector<qint64>> keys = sorted(database, list, query, "t.order_id", *orders, limit);
    if (!keys) {
        return failure(std::move(keys.error()));
    }
    // Orders that follow may have rows, too.
    const bool isWhole = qint64(keys->size()) == limit || qint64(orders->size()) < limit;
    return isWhole ? std::optional(std::move(*keys)) : std::nullopt;
}

Result<std::optional<std::vector<qint64>>> newestOfPart(sqlite::Database &database, const List &list,
                                                        const Query &query, const QueryPart &part, qint64 limit,
                                                        qint64 few)
{
    const Column *const sort = query.sorts.size() == 1 ? list.find(query.sorts.front().field) : nullptr;
    const QByteArray &index = part.covered ? part.coveredBy : part.index;
    if (list.owner.isEmpty() || !sort || sort->owned != "o.created_at" || list.tie != "t.order_id" || index.isEmpty() ||
        part.gather || part.ids || (part.equals && part.equals->empty())) {
        return std::nullopt;
    }
    const Result<Compiled> where = byValues(database, part);
    if (!where) {
        return failure(where.error());
    }
    const bool descending = query.sorts.front().direction == Direction::Descending;
    const QByteArray direction = descending ? " desc" : " asc";
    Compiled last{"select t.order_id, " + list.key + " from " + list.from + " indexed by " + index + " where " +
                      where->sql + " order by +t.order_id" + direction + ", +" + list.key + direction + " limit ?",
                  where->values};
    last.values.emplace_back(limit);
    const Result<std::vector<Owned>> rows = ownedOf(database, last);
    if (!rows) {
        return failure(rows.error());
    }
    std::vector<qint64> keys;
    for (const Owned &row : *rows) {
        keys.push_back(row.key);
    }
    Result<std::vector<qint64>> first = sorted(database, list, query, list.key, keys, limit);
    if (!first || qint64(first->size()) < limit) {
        return first ? std::optional(std::move(*first))
                     : Result<std::optional<std::vector<qint64>>>(failure(first.error()));
    }
    const Result<std::vector<qint64>> amiss =
        ordersAmiss(database, list, rows->back().order, first->back(), descending, few);
    if (!amiss || qint64(amiss->size()) == few) {
        return amiss ? Result<std::optional<std::vector<qint64>>>(std::nullopt) : failure(amiss.error());
    }
    if (amiss->empty()) {
        return std::optional(std::move(*first));
    }
    Compiled theirs = keyList(*amiss);
    theirs.sql =
        "select " + list.key + " from " + list.from + " where t.order_id in (" + theirs.sql + ") and " + part.where.sql;
    theirs.values.insert(theirs.values.end(), part.where.values.begin(), part.where.values.end());
    const Result<std::vector<qint64>> more = keysOf(database, theirs);
    if (!more) {
        return failure(more.error());
    }
    keys.insert(keys.end(), more->begin(), more->end());
    return sorted(database, list, query, list.key, keys, limit).map([](std::vector<qint64> all) {
        return std::optional(std::move(all));
    });
}

} // namespace qm::cache
