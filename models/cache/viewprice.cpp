// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/viewprice.h"

#include "cache/attributevalues.h"
#include "cache/condition.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qm::cache {

namespace {

constexpr auto code = "price";
constexpr auto pricesIndex = "list_base_price_view";
/// Prices of all views are not in it. SQLite takes an index for a query that says the same of its rows, so this one
/// comes in the way of no other: it would be taken for looking up a SKU in a view. A copy of an earlier program has one
/// of all rows by this name, which does as well for those that say so.
constexpr auto ofViews = "store_id <> 0";
constexpr auto placeOfValue = "@"; ///< in a condition that is to be asked of each of the three

QByteArray saidSql(qint64 storeId)
{
    return "(select price from base_price where sku = t.sku and store_id = " + QByteArray::number(storeId) + ")";
}

QByteArray numberSql(const QByteArray &value)
{
    return "cast(round(nullif(" + value + ", '') * 10000) as integer)";
}

QByteArray ownSql(qint64 storeId)
{
    return numberSql("(select value from product_value where product_id = t.entity_id and store_id = " +
                     QByteArray::number(storeId) + " and attribute_code = 'price')");
}

/// One of those who say a price: products with its value, along the index of that.
struct Said
{
    QByteArray value;
    QByteArray from;
    QByteArray where; ///< that are found
    QByteArray holds; ///< whether it has its say: nobody goes before it
};

/// Nothing: an index is missing, or the shop has told of no such attribute.
Result<std::optional<std::array<Said, 3>>> allSaid(sqlite::Database &database, const List &list, const Column &column)
{
    const auto number = std::ranges::find_if(list.columns, [](const Column &other) {
        return other.attribute && other.attribute->numbers.contains(QByteArray("'") + code + "'");
    });
    if (number == list.columns.end()) {
        return std::nullopt;
    }
    const QByteArray valueIndex = attributeIndexName(*number);
    const QByteArray rowIndex = indexName(productsList(), *productsList().find(QString::fromLatin1(code)));
    for (const QByteArray &index : {QByteArray(pricesIndex), valueIndex, rowIndex}) {
        const Result<bool> there = hasIndex(database, index);
        if (!there || !*there) {
            return there ? Result<std::optional<std::array<Said, 3>>>(std::nullopt) : failure(there.error());
        }
    }
    const qint64 storeId = *viewOfPrice(column);
    const QByteArray view = QByteArray::number(storeId);
    const QByteArray unsaid = saidSql(storeId) + " is null";
    return std::optional(std::array{
        Said{"b.price", QByteArray("base_price b indexed by ") + pricesIndex + " cross join product t on t.sku = b.sku",
             QByteArray(ofViews) + " and b.store_id = " + view + " and b.price is not null",
             // of rows whose SKUs are spelled in two ways one counts
             "b.id = (select id from base_price where sku = t.sku and store_id = " + view + ")"},
        Said{numberSql("v.value"),
             "product_value v indexed by " + valueIndex + " cross join product t on t.entity_id = v.product_id",
             QByteArray("v.attribute_code = '") + code + "' and v.attribute_code in (" + number->attribute->numbers +
                 ") and v.store_id = " + view + " and " + numberSql("v.value") + " is not null",
             unsaid},
        Said{"t.base_price", "product t indexed by " + rowIndex, {}, unsaid + " and " + ownSql(storeId) + " is null"},
    });
}

/// A condition, asked of \a value.
void append(Compiled &to, const QByteArray &before, const Compiled &what, const QByteArray &value)
{
    to.sql += before + QByteArray(what.sql).replace(placeOfValue, value);
    to.values.insert(to.values.end(), what.values.begin(), what.values.end());
}

} // namespace

QByteArray viewPriceSql(qint64 storeId)
{
    return "coalesce(" + saidSql(storeId) + ", " + ownSql(storeId) + ", t.base_price)";
}

std::optional<qint64> viewOfPrice(const Column &column)
{
    static const QByteArray before = [] {
        const QByteArray any = viewPriceSql(0);
        return any.left(any.indexOf('0'));
    }();
    if (!column.sql.startsWith(before)) {
        return std::nullopt;
    }
    const qint64 storeId = column.sql.mid(before.size(), column.sql.indexOf(')') - before.size()).toLongLong();
    return column.sql == viewPriceSql(storeId) ? std::optional(storeId) : std::nullopt;
}

ListIndex viewPriceIndex()
{
    return {pricesIndex,
            QByteArray("create index if not exists ") + pricesIndex + " on base_price(store_id, price) where " +
                ofViews,
            Entity::Prices, "base_price"};
}

Result<std::optional<Compiled>> viewPriceWalk(sqlite::Database &database, const List &list, const Column &column,
                                              const std::vector<QueryPart> &parts, bool descending)
{
    const auto all = allSaid(database, list, column);
    if (!all || !*all) {
        return all ? Result<std::optional<Compiled>>(std::nullopt) : failure(all.error());
    }
    Compiled walk;
    for (const Said &said : **all) {
        walk.sql +=
            (walk.sql.isEmpty() ? "select " : " union all select ") + said.value + ", " + list.key + ", " + said.holds;
        for (const QueryPart &part : parts) {
            walk.sql += " and " + part.where.sql;
            walk.values.insert(walk.values.end(), part.where.values.begin(), part.where.values.end());
        }
        walk.sql += " from " + said.from;
        QByteArray word = " where ";
        if (!said.where.isEmpty()) {
            walk.sql += std::exchange(word, " and ") + said.where;
        }
        for (const QueryPart &part : parts) { // where the walk begins and ends
            if (part.onValue && part.onValueSql == column.sql) {
                append(walk, std::exchange(word, " and "), *part.onValue, said.value);
            }
        }
    }
    const QByteArray direction = descending ? " desc" : " asc";
    walk.sql += " order by 1" + direction + ", 2" + direction;
    return std::optional(std::move(walk));
}

Result<void> findViewPrice(sqlite::Database &database, const List &list, const Column &column, const Filter &filter,
                           QueryPart &part)
{
    const auto all = allSaid(database, list, column);
    if (!all || !*all) {
        return all ? Result<void>() : failure(all.error());
    }
    Column asked = column;
    asked.sql = placeOfValue;
    Compiled condition{"(", {}};
    if (Result<void> done = appendCondition(condition, asked, filter); !done) {
        return done;
    }
    condition.sql += ")";
    Compiled ids;
    for (const Said &said : **all) {
        ids.sql += (ids.sql.isEmpty() ? "select t.entity_id from " : " union all select t.entity_id from ") +
                   said.from + " where " + said.holds;
        if (!said.where.isEmpty()) {
            ids.sql += " and " + said.where;
        }
        append(ids, " and ", condition, said.value);
    }
    part.ids = std::move(ids);
    part.exact = true;
    part.onValue = std::move(condition);
    part.onValueSql = column.sql;
    return {};
}

} // namespace qm::cache
