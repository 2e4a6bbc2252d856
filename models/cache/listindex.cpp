// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/listindex.h"

#include "cache/attributevalues.h"
#include "cache/condition.h"
#include "cache/linevalues.h"
#include "cache/liststock.h"
#include "cache/lowfirst.h"
#include "cache/viewprice.h"

#include <QHash>
#include <QSet>

namespace qm::cache {

namespace {

/// `create index` has no alias for the table.
QByteArray withoutAlias(QByteArray sql)
{
    return sql.replace("t.", "");
}

ListIndex indexOf(const List &list, const Column &column)
{
    ListIndex index;
    index.entity = list.entity;
    index.table = tableOf(list);
    index.name = indexName(list, column);
    index.sql = "create index if not exists " + index.name + " on " + tableOf(list) + "(" + withoutAlias(column.sql) +
                (isText(column.type) ? " collate shop" : "");
    if (!list.tie.isEmpty()) {
        index.sql += ", " + withoutAlias(list.tie);
    }
    index.sql += ")";
    return index;
}

/// What products have in their row for some shops only: attributes that the price calls say something of.
Result<std::vector<ListIndex>> wantedOfProducts(sqlite::Database &database)
{
    const Result<List> list = productsWithAttributes(database, 0);
    if (!list) {
        return failure(list.error());
    }
    std::vector<ListIndex> wanted;
    for (const Column &column : list->columns) {
        if (column.ofRow && !productsList().find(column.id)) {
            wanted.push_back(indexOf(*list, column));
        }
    }
    return wanted;
}

/// What lists want, the shown columns of all lists first.
std::vector<ListIndex> wantedIndices()
{
    std::vector<const List *> lists = allLists();
    lists.push_back(&stockItemsList());
    std::vector<ListIndex> wanted;
    for (const bool shown : {true, false}) {
        for (const List *const list : lists) {
            for (const Column &column : list->columns) {
                if (column.shown == shown && column.index.isEmpty() && !indexName(*list, column).isEmpty()) {
                    wanted.push_back(indexOf(*list, column));
                }
            }
        }
    }
    for (const std::vector<ListIndex> &more : {lowIndices(), lineValueTables()}) {
        wanted.insert(wanted.end(), more.begin(), more.end());
    }
    wanted.push_back(viewPriceIndex());
    return wanted;
}

Result<bool> hasRows(sqlite::Database &database, const QByteArray &table, qint64 fewest)
{
    const QByteArray sql = "select count(*) from (select 1 from " + table + " limit ?)";
    return database.number(viewOf(sql), fewest).map([fewest](std::optional<qint64> rows) {
        return rows.value_or(0) >= fewest;
    });
}

/// Entities whose first pull has begun and is not done.
Result<Entities> underWay(sqlite::Database &database)
{
    Entities entities;
    sqlite::Rows rows =
        database.rows("select entity from pull_state where backfill_done = 0 and backfill_below is not null");
    while (rows.next()) {
        if (const std::optional<Entity> entity = entityFromText(rows.text(0))) {
            entities.setFlag(*entity);
        }
    }
    const Result<void> done = rows.finished();
    return done ? Result<Entities>(entities) : Result<Entities>(failure(done.error()));
}

} // namespace

QByteArray tableOf(const List &list)
{
    return list.from.left(list.from.indexOf(' '));
}

QByteArray indexName(const List &list, const Column &column)
{
    if (!column.index.isEmpty()) {
        return column.index;
    }
    if (column.attribute) {
        return {};
    }
    const bool isOwn = column.sql == "t." + column.id.toLatin1() || column.ofRow;
    if (!isOwn || column.sql == list.key) {
        return {};
    }
    return "list_" + tableOf(list) + "_" + column.id.toLatin1();
}

Result<std::vector<ListIndex>> missingListIndices(sqlite::Database &database, qint64 fewest)
{
    static const std::vector<ListIndex> always = wantedIndices();
    Result<std::vector<ListIndex>> wanted = wantedOfProducts(database);
    if (!wanted) {
        return failure(std::move(wanted.error()));
    }
    wanted->insert(wanted->begin(), always.begin(), always.end());
    QSet<QByteArray> there;
    sqlite::Rows rows = database.rows("select name from sqlite_schema where type in ('index', 'table')");
    while (rows.next()) {
        there.insert(rows.text(0).toLatin1());
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    const Result<Entities> pulled = underWay(database);
    if (!pulled) {
        return failure(pulled.error());
    }
    QHash<QByteArray, bool> isLarge;
    std::vector<ListIndex> missing;
    for (const ListIndex &index : *wanted) {
        if (!isLarge.contains(index.table)) {
            const Result<bool> large = hasRows(database, index.table, fewest);
            if (!large) {
                return failure(large.error());
            }
            isLarge.insert(index.table, *large);
        }
        if (isLarge.value(index.table) && !there.contains(index.name) && !pulled->testFlag(index.entity)) {
            missing.push_back(index);
        }
    }
    const Result<bool> manyValues = hasRows(database, "product_value", fewest);
    if (!manyValues) {
        return failure(manyValues.error());
    }
    if (*manyValues && !pulled->testFlag(Entity::Products)) {
        const Result<std::vector<ListIndex>> ofAttributes = missingAttributeIndices(database);
        if (!ofAttributes) {
            return failure(ofAttributes.error());
        }
        missing.insert(missing.end(), ofAttributes->begin(), ofAttributes->end());
    }
    return missing;
}

} // namespace qm::cache
