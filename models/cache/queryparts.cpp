// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/queryparts.h"

#include "cache/attributevalues.h"
#include "cache/condition.h"
#include "cache/keylist.h"
#include "cache/linevalues.h"
#include "cache/listindex.h"
#include "cache/lowfirst.h"
#include "cache/viewprice.h"

#include <algorithm>
#include <array>
#include <span>

namespace qm::cache {

namespace {

using namespace Qt::StringLiterals;
using sqlite::SqlValue;

constexpr qint64 mostValues = 64;
constexpr qsizetype shortestWord = 3; ///< of shorter ones there are too many rows

/// Whether an index finds the rows of the condition by itself.
bool isRange(const Column &column, const Filter &filter)
{
    switch (filter.condition) {
    case Condition::Eq:
    case Condition::Gt:
    case Condition::Lt:
    case Condition::Gteq:
    case Condition::Lteq:
    case Condition::From:
    case Condition::To:
    case Condition::In:
    case Condition::Null:
    case Condition::Seq:
        return true;
    case Condition::Like:
        return isText(column.type) && !filter.values.isEmpty() && !beginningOf(filter.values.front()).isEmpty();
    case Condition::Neq:
    case Condition::Nlike:
    case Condition::Nin:
    case Condition::NotNull:
    case Condition::Finset:
    case Condition::Nfinset:
    case Condition::Regexp:
    case Condition::Sneq:
    case Condition::Ntoa:
        break;
    }
    return false;
}

/// Texts that are equal to the shop may still differ for a pattern (blanks at their ends): only codes have no such.
bool mayBeListed(const Column &column)
{
    return column.type != ColumnType::Text && column.type != ColumnType::Time && column.type != ColumnType::Money &&
           column.type != ColumnType::Quantity;
}

/// Rows of orders for which a condition holds: by an index of the orders, and then by the one of their rows.
Result<void> findOwnerIndex(sqlite::Database &database, const List &list, const Column &owned, const Filter &filter,
                            QueryPart &part)
{
    const QByteArray index = indexName(ordersList(), owned);
    const Result<bool> there = index.isEmpty() ? Result<bool>(false) : hasIndex(database, index);
    if (!there || !*there || !isRange(owned, filter)) {
        return there ? Result<void>() : Result<void>(failure(there.error()));
    }
    const auto key = std::ranges::find(list.columns, QByteArray("t.order_id"), &Column::sql);
    Column asked = owned;
    asked.sql = "o." + owned.sql.mid(2);
    Compiled condition{"(", {}};
    if (Result<void> done = appendCondition(condition, asked, filter); !done) {
        return done;
    }
    condition.sql += ")";
    Compiled gather = condition;
    gather.sql =
        "t.order_id in (select o.entity_id from sales_order o indexed by " + index + " where " + condition.sql + ")";
    part.owned = std::move(condition);
    part.ownedSql = asked.sql;
    part.gather = std::move(gather);
    part.index = key->index;
    part.column = key->sql;
    return {};
}

/// Where \a text stands, the longest word of it that surely is a word there, or begins one, as the text index asks for
/// it; empty: there is none. Of letters that the shop reads into others (ß, ı) the index knows nothing.
QString sureWord(const QString &text)
{
    QString longest;
    QString word;
    bool begins = false; // behind something that parts words
    const auto isPart = [](QChar c) { return c.isLetterOrNumber(); };
    const auto take = [&](bool ends) {
        const bool doubtful = word.contains(u's', Qt::CaseInsensitive) || word.contains(u'i', Qt::CaseInsensitive);
        if (begins && !doubtful && word.size() >= shortestWord && word.size() > longest.size() - 3) {
            longest = u'"' + word + (ends ? u"\""_s : u"\"*"_s);
        }
        word.clear();
    };
    for (const QChar character : text) {
        if (character.unicode() >= 0x80) {
            return {};
        }
        if (isPart(character)) {
            word += character;
            continue;
        }
        take(true);
        begins = true;
    }
    take(false);
    return longest;
}

/// The column of the list's text index that has every word of \a column; null: there is none.
const char *searchedColumn(const List &list, const Column &column)
{
    struct Searched
    {
        const char *sql;
        const char *name;
    };
    static constexpr std::array ofOrders{
        Searched{"t.increment_id", "number"},          Searched{"t.customer_name", "name"},
        Searched{"t.customer_email", "email"},         Searched{"t.billing_name", "name"},
        Searched{"t.billing_company", "company"},      Searched{"t.billing_street", "place"},
        Searched{"t.billing_postcode", "place"},       Searched{"t.billing_city", "place"},
        Searched{"t.billing_telephone", "telephone"},  Searched{"t.shipping_name", "name"},
        Searched{"t.shipping_company", "company"},     Searched{"t.shipping_street", "place"},
        Searched{"t.shipping_postcode", "place"},      Searched{"t.shipping_city", "place"},
        Searched{"t.shipping_telephone", "telephone"}, Searched{"t.skus", "sku"},
    };
    static constexpr std::array ofProducts{Searched{"t.sku", "sku"}, Searched{"t.name", "name"}};
    static constexpr std::array ofCustomers{Searched{"t.name", "name"}, Searched{"t.email", "email"}};
    std::span<const Searched> all;
    if (list.key == "t.entity_id") { // else ids of the index are none of the list's keys
        all = list.searchTable == "order_search"      ? std::span<const Searched>(ofOrders)
              : list.searchTable == "product_search"  ? std::span<const Searched>(ofProducts)
              : list.searchTable == "customer_search" ? std::span<const Searched>(ofCustomers)
                                                      : all;
    }
    const bool isOwn = list.found.startsWith(list.key + " in ");
    const auto found = std::ranges::find_if(all, [&column](const Searched &one) { return column.sql == one.sql; });
    return isOwn && found != all.end() ? found->name : nullptr;
}

/// Rows whose text contains something: those among which the text index has a word of it.
void findWords(const List &list, const Column &column, const Filter &filter, QueryPart &part)
{
    const QString pattern = filter.values.value(0);
    QString text = pattern;
    text.remove(u'%');
    const bool isPlain = pattern.startsWith(u'%') && !text.contains(u'_') && !text.contains(u'\\') &&
                         pattern.mid(1, text.size()) == text;
    const char *const searched = searchedColumn(list, column);
    if (filter.condition != Condition::Like || !isPlain || !searched) {
        return;
    }
    if (const QString word = sureWord(text); !word.isEmpty()) {
        part.ids = Compiled{"select rowid from " + list.searchTable + " where " + list.searchTable + " match ?",
                            {QString::fromLatin1(searched) + u" : "_s + word}};
    }
}

/// Fills in how an index may find the rows of a group that is a single condition.
Result<void> findIndex(sqlite::Database &database, const List &list, const Filter &filter, QueryPart &part)
{
    const Result<const Column *> found = columnOf(list, filter.field);
    if (!found) {
        return failure(found.error());
    }
    const Column &column = **found;
    if (const Column *const owned = ownerColumn(column)) {
        return findOwnerIndex(database, list, *owned, filter, part);
    }
    if (lowColumn(column)) {
        return findLow(database, column, filter, part);
    }
    if (viewOfPrice(column)) {
        return findViewPrice(database, list, column, filter, part);
    }
    const Column *const lookedUp = baseOf(list, column);
    const Column &base = lookedUp ? *lookedUp : column;
    if (base.attribute) {
        return findAttribute(database, list, column, base, filter, part);
    }
    const QByteArray index = indexName(list, base);
    const Result<bool> there = index.isEmpty() ? Result<bool>(false) : hasIndex(database, index);
    if (!there) {
        return failure(there.error());
    }
    if (!*there) {
        return {};
    }
    const bool direct = !lookedUp && isRange(column, filter);
    if (direct && filter.condition != Condition::Eq && filter.condition != Condition::In &&
        filter.condition != Condition::Null) {
        part.index = index;
        part.column = comparedSql(column);
        return {};
    }
    if (direct || lookedUp || mayBeListed(column)) {
        const auto values = fewValues(database, list, base);
        if (!values) {
            return failure(values.error());
        }
        if (*values) {
            Result<std::vector<SqlValue>> hold = valuesThatHold(database, column, base, filter, **values);
            if (!hold) {
                return failure(std::move(hold.error()));
            }
            part.where = oneOf(base, *hold);
            part.index = index;
            part.column = comparedSql(base);
            part.equals = std::move(*hold);
            return {};
        }
    }
    if (direct) {
        part.index = index;
        part.column = comparedSql(column);
        return {};
    }
    findWords(list, column, filter, part);
    part.coveredBy = lookedUp ? QByteArray() : index;
    if (!list.tie.isEmpty()) {
        part.covered = true;
        auto values = lineValues(database, list, column, filter);
        if (!values) {
            return failure(std::move(values.error()));
        }
        part.values = std::move(*values);
        part.column = comparedSql(column);
    } else if (!lookedUp && !part.ids) { // the index does not have the order: who fits is read from it alone
        part.ids =
            Compiled{"select " + list.key + " from " + list.from + " indexed by " + index + " where " + part.where.sql,
                     part.where.values};
        part.exact = true;
    }
    return {};
}

} // namespace

Compiled oneOf(const Column &column, const std::vector<SqlValue> &values)
{
    Compiled where{"(", {}};
    QByteArray list;
    bool isNull = false;
    for (const SqlValue &value : values) {
        if (value == SqlValue()) {
            isNull = true;
            continue;
        }
        list += list.isEmpty() ? "?" : ", ?";
        where.values.push_back(value);
    }
    where.sql +=
        comparedSql(column) + " in (" + list + ")" + (isNull ? " or (" + column.sql + ") is null" : QByteArray()) + ")";
    return where;
}

Result<std::vector<SqlValue>> valuesThatHold(sqlite::Database &database, const Column &column, const Column &base,
                                             const Filter &filter, std::vector<SqlValue> values)
{
    values.emplace_back(); // null may hold, too
    Column asked = column;
    asked.sql.replace(base.sql, "v.value");
    std::vector<SqlValue> hold;
    for (const SqlValue &value : values) {
        Compiled test{"select 1 from (select ? as value) v where ", {value}};
        if (Result<void> done = appendCondition(test, asked, filter); !done) {
            return failure(std::move(done.error()));
        }
        sqlite::Rows rows = database.rowsOf(viewOf(test.sql), test.values);
        if (rows.next()) {
            hold.push_back(value);
        }
        if (const Result<void> done = rows.finished(); !done) {
            return failure(done.error());
        }
    }
    return hold;
}

Compiled keyList(const std::vector<qint64> &keys)
{
    return {"select value from json_each(?)", {jsonList(keys)}};
}

Result<qint64> countFew(sqlite::Database &database, const List &list, QueryPart &part, qint64 few)
{
    const QByteArray limit = " limit " + QByteArray::number(few);
    if (part.ids) {
        const Result<std::vector<qint64>> ids = keysOf(database, {part.ids->sql + limit, part.ids->values});
        if (ids && qint64(ids->size()) < few) {
            part.ids = keyList(*ids);
        }
        return ids ? Result<qint64>(qint64(ids->size())) : Result<qint64>(failure(ids.error()));
    }
    const Compiled &gather = part.gather ? *part.gather : part.where;
    const QByteArray sql = "select count(*) from (select 1 from " + list.from + " indexed by " + part.index +
                           " where " + gather.sql + limit + ")";
    sqlite::Rows rows = database.rowsOf(viewOf(sql), gather.values);
    const qint64 count = rows.next() ? rows.integer(0) : 0;
    const Result<void> done = rows.finished();
    return done ? Result<qint64>(count) : Result<qint64>(failure(done.error()));
}

Result<std::vector<QueryPart>> partsOf(sqlite::Database &database, const List &list, const Query &query)
{
    std::vector<QueryPart> parts;
    for (const std::vector<Filter> &group : query.groups) {
        if (group.empty()) {
            continue;
        }
        QueryPart part;
        if (Result<void> done = appendGroup(part.where, list, group); !done) {
            return failure(std::move(done.error()));
        }
        if (group.size() == 1) {
            if (Result<void> done = findIndex(database, list, group.front(), part); !done) {
                return failure(std::move(done.error()));
            }
        }
        // Two ends of one span are one walk along the index.
        const auto same = std::ranges::find_if(parts, [&part](const QueryPart &other) {
            return !part.index.isEmpty() && other.index == part.index && !other.equals && !part.equals &&
                   !other.gather && !part.gather;
        });
        if (same != parts.end()) {
            same->where.sql += " and " + part.where.sql;
            same->where.values.insert(same->where.values.end(), part.where.values.begin(), part.where.values.end());
        } else {
            parts.push_back(std::move(part));
        }
    }
    return parts;
}

Result<std::optional<std::vector<SqlValue>>> fewValues(sqlite::Database &database, const List &list,
                                                       const Column &column)
{
    if (column.attribute) {
        return fewAttributeValues(database, column);
    }
    const QByteArray index = indexName(list, column);
    const Result<bool> there = index.isEmpty() ? Result<bool>(false) : hasIndex(database, index);
    if (!there) {
        return failure(there.error());
    }
    if (!*there) {
        return std::nullopt;
    }
    const QByteArray from = " from " + list.from + " indexed by " + index + " where ";
    const QByteArray sql = "select " + column.sql + from + comparedSql(column);
    const QByteArray order = " order by " + comparedSql(column) + " limit 1";
    std::vector<SqlValue> values;
    while (qint64(values.size()) <= mostValues) {
        sqlite::Rows rows = values.empty() ? database.rows(viewOf(sql + " is not null" + order))
                                           : database.rows(viewOf(sql + " > ?" + order), values.back());
        const bool more = rows.next();
        if (more) {
            values.push_back(isText(column.type) ? SqlValue(rows.text(0)) : SqlValue(rows.integer(0)));
        }
        if (const Result<void> done = rows.finished(); !done) {
            return failure(done.error());
        }
        if (!more) {
            return std::optional(std::move(values));
        }
    }
    return std::nullopt;
}

const Column *ownerColumn(const Column &column)
{
    return column.owned.isEmpty() ? nullptr : ordersList().find(QString::fromLatin1(column.owned.mid(2)));
}

const Column *baseOf(const List &list, const Column &column)
{
    const auto found = std::ranges::find_if(
        list.columns, [&column](const Column &other) { return !column.of.isEmpty() && other.sql == column.of; });
    return found == list.columns.end() ? nullptr : &*found;
}

Result<std::optional<Way>> wayOfOrder(sqlite::Database &database, const List &list, const std::vector<SortOrder> &sorts)
{
    const Way own{list.from, OrderBy::Either};
    if (sorts.empty()) {
        return own;
    }
    const Result<const Column *> sort = columnOf(list, sorts.front().field);
    if (!sort) {
        return failure(sort.error());
    }
    if (sorts.size() > 1) {
        return std::nullopt;
    }
    if ((*sort)->sql == list.key || (isSameInAll(**sort) && list.tie.isEmpty())) {
        return own;
    }
    const Column *const owned = ownerColumn(**sort);
    if (owned && owned->sql == ordersList().key) {
        return Way{list.owner, OrderBy::Owner};
    }
    const QByteArray index = owned ? indexName(ordersList(), *owned) : indexName(list, **sort);
    const Result<bool> there = index.isEmpty() ? Result<bool>(false) : hasIndex(database, index);
    if (!there) {
        return failure(there.error());
    }
    return !*there ? std::nullopt : std::optional(owned ? Way{list.owner, OrderBy::Owner} : own);
}

Result<bool> hasIndex(sqlite::Database &database, const QByteArray &name)
{
    return database.number("select 1 from sqlite_schema where type = 'index' and name = ?", QString::fromLatin1(name))
        .map([](std::optional<qint64> found) { return found.has_value(); });
}

QByteArray comparedSql(const Column &column)
{
    return "(" + column.sql + ")" + (isText(column.type) ? " collate shop" : "");
}

} // namespace qm::cache
