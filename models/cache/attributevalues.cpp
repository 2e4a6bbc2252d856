// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/attributevalues.h"

#include "cache/condition.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

using sqlite::SqlValue;

constexpr std::size_t mostValues = 64; ///< as fewValues() counts them
constexpr qint64 units = 10'000;
constexpr qint64 highestKey = qint64{1} << 26; ///< of larger ones a bit each is too much
constexpr auto textIndex = "list_product_value_text";
constexpr auto numberIndex = "list_product_value_number_";

QByteArray numberSql(const QByteArray &value)
{
    return "cast(round(nullif(" + value + ", '') * 10000) as integer)";
}

QByteArray viewOf(const Column &column)
{
    return QByteArray::number(column.attribute->storeId);
}

/// `product_value v` of the attribute in one store view, or in several; \a joined stands before the `where`.
QByteArray rowsOf(const Column &column, const QByteArray &views, const char *joined = "")
{
    const Column::OfAttribute &attribute = *column.attribute;
    QByteArray sql = "product_value v indexed by " + attributeIndexName(column) + joined;
    sql += " where v.attribute_code = '" + attribute.code + "' and v.store_id in (" + views + ")";
    if (!attribute.numbers.isEmpty()) { // as the index has it
        sql += " and v.attribute_code in (" + attribute.numbers + ")";
    }
    return sql;
}

QByteArray shownViews(const Column &column)
{
    return column.attribute->storeId == 0 ? QByteArray("0") : "0, " + viewOf(column);
}

/// The column as a condition asks for it where values are read from the index.
Column onValue(const Column &column, const Filter &filter)
{
    Column asked = column;
    asked.sql = attributeValueSql(column);
    const bool isWhole = column.type == ColumnType::Whole || column.type == ColumnType::Id;
    switch (filter.condition) {
    case Condition::Eq:
    case Condition::Gt:
    case Condition::Lt:
    case Condition::Gteq:
    case Condition::Lteq:
    case Condition::From:
    case Condition::To:
    case Condition::In:
        if (isWhole) { // then the index finds them
            asked.type = ColumnType::Quantity;
            return asked;
        }
        break;
    default:
        break;
    }
    if (isWhole || column.type == ColumnType::Flag) {
        asked.sql = "(" + asked.sql + " / 10000)";
    }
    return asked;
}

/// A value of the column, as the index has it.
QByteArray markOf(const Column &column)
{
    return column.attribute->isNumber() ? QByteArray("? * 10000") : QByteArray("?");
}

/// A label: values of the attribute that say it.
Result<void> findLabel(sqlite::Database &database, const Column &column, const Column &base, const Filter &filter,
                       QueryPart &part)
{
    auto values = fewAttributeValues(database, base);
    if (!values || !*values) {
        return values ? Result<void>() : Result<void>(failure(values.error()));
    }
    const Result<std::vector<SqlValue>> hold = valuesThatHold(database, column, base, filter, std::move(**values));
    if (!hold) {
        return failure(hold.error());
    }
    part.where = oneOf(base, *hold);
    if (std::ranges::find(*hold, SqlValue()) != hold->end()) {
        part.absent = hold->size() == 1 ? &base : nullptr;
        return {};
    }
    if (hold->empty()) { // SQLite would look through no index for one of nothing, and refuse this one
        part.ids = Compiled{"select 0 where 0", {}};
        part.exact = true;
        return {};
    }
    Compiled ids{
        "select v.product_id from " + rowsOf(base, shownViews(base)) + " and " + attributeValueSql(base) + " in (", {}};
    for (std::size_t i = 0; i < hold->size(); ++i) {
        ids.sql += (i == 0 ? "" : ", ") + markOf(base);
        ids.values.push_back((*hold)[i]);
    }
    ids.sql += ")";
    part.ids = std::move(ids);
    part.exact = true;
    return {};
}

} // namespace

QByteArray attributeValueSql(const Column &column)
{
    return column.attribute->isNumber() ? numberSql("v.value") : QByteArray("v.value");
}

QByteArray attributeIndexName(const Column &column)
{
    const QByteArray &numbers = column.attribute->numbers;
    if (numbers.isEmpty()) {
        return textIndex;
    }
    // Another list of attributes is another index: the one that is there is not asked for what it has not.
    return numberIndex + QCryptographicHash::hash(numbers, QCryptographicHash::Sha256).toHex().left(8);
}

Result<std::vector<ListIndex>> missingAttributeIndices(sqlite::Database &database)
{
    const Result<List> list = productsWithAttributes(database, 0);
    if (!list) {
        return failure(list.error());
    }
    std::vector<ListIndex> missing;
    const auto add = [&missing](const QByteArray &name, const QByteArray &sql) {
        missing.push_back({name, sql, Entity::Products, "product_value"});
    };
    QByteArray number;
    for (const Column &column : list->columns) {
        if (!column.attribute) {
            continue;
        }
        const QByteArray name = attributeIndexName(column);
        if (column.attribute->isNumber() && number.isEmpty()) {
            number = name;
            add(name, "create index if not exists " + name + " on product_value(attribute_code, store_id, " +
                          numberSql("value") + ") where attribute_code in (" + column.attribute->numbers + ")");
        }
    }
    add(textIndex,
        QByteArray("create index if not exists ") + textIndex + " on product_value(attribute_code, store_id, value)");
    sqlite::Rows rows = database.rows("select name from sqlite_schema where type = 'index' and tbl_name = "
                                      "'product_value' and name like 'list!_%' escape '!'");
    std::vector<ListIndex> drops;
    while (rows.next()) {
        const QByteArray name = rows.text(0).toLatin1();
        if (std::erase_if(missing, [&name](const ListIndex &one) { return one.name == name; }) == 0) {
            drops.push_back({name, "drop index if exists " + name, Entity::Products, "product_value"});
        }
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    missing.insert(missing.begin(), drops.begin(), drops.end());
    return missing;
}

Result<void> findAttribute(sqlite::Database &database, const List & /*list*/, const Column &column, const Column &base,
                           const Filter &filter, QueryPart &part)
{
    const Result<bool> there = hasIndex(database, attributeIndexName(base));
    if (!there || !*there) {
        return there ? Result<void>() : Result<void>(failure(there.error()));
    }
    if (&column != &base) {
        return findLabel(database, column, base, filter, part);
    }
    const bool isEmpty = filter.condition == Condition::Null ||
                         (filter.condition == Condition::Seq && filter.values.value(0).remove(QChar(0)).isEmpty());
    if (isEmpty) {
        part.absent = &column;
        return {};
    }
    Compiled condition;
    if (Result<void> done = appendCondition(condition, onValue(column, filter), filter); !done) {
        return done;
    }
    part.ids =
        Compiled{"select v.product_id from " + rowsOf(column, shownViews(column)) + " and (" + condition.sql + ")",
                 condition.values};
    part.exact = true;
    part.onValue = std::move(condition);
    part.onValueSql = column.sql;
    return {};
}

Result<std::optional<std::vector<SqlValue>>> fewAttributeValues(sqlite::Database &database, const Column &column)
{
    const Result<bool> there = hasIndex(database, attributeIndexName(column));
    if (!there || !*there) {
        return there ? Result<std::optional<std::vector<SqlValue>>>(std::nullopt) : failure(there.error());
    }
    const QByteArray value = attributeValueSql(column);
    std::vector<SqlValue> values;
    for (const QByteArray &view : shownViews(column).split(',')) {
        const QByteArray sql = "select " + value + " from " + rowsOf(column, view) + " and " + value;
        const QByteArray order = " order by " + value + " limit 1";
        std::optional<SqlValue> last;
        while (values.size() <= mostValues) {
            sqlite::Rows rows = last ? database.rows(cache::viewOf(sql + " > ?" + order), *last)
                                     : database.rows(cache::viewOf(sql + " is not null" + order));
            if (!rows.next()) {
                if (const Result<void> done = rows.finished(); !done) {
                    return failure(done.error());
                }
                break;
            }
            const bool isNumber = column.attribute->isNumber();
            last = isNumber ? SqlValue(rows.integer(0)) : SqlValue(rows.text(0));
            const SqlValue shown = isNumber ? SqlValue(rows.integer(0) / units) : *last;
            if (std::ranges::find(values, shown) == values.end()) {
                values.push_back(shown);
            }
        }
    }
    return values.size() > mostValues ? std::nullopt : std::optional(std::move(values));
}

Compiled attributeWalk(const Column &column, const std::vector<QueryPart> &parts, bool descending,
                       const std::optional<SqlValue> &only)
{
    const QByteArray value = attributeValueSql(column);
    const QByteArray direction = descending ? " desc" : " asc";
    Compiled walk;
    for (const QByteArray &view : shownViews(column).split(',')) {
        walk.sql += (walk.sql.isEmpty() ? "select " : " union all select ") + value + ", v.product_id, 1";
        for (const QueryPart &part : parts) {
            walk.sql += " and " + part.where.sql;
            walk.values.insert(walk.values.end(), part.where.values.begin(), part.where.values.end());
        }
        walk.sql += " from " + rowsOf(column, view, " cross join product t on t.entity_id = v.product_id");
        for (const QueryPart &part : parts) { // where the walk begins and ends
            if (part.onValue && part.onValueSql == column.sql) {
                walk.sql += " and (" + part.onValue->sql + ")";
                walk.values.insert(walk.values.end(), part.onValue->values.begin(), part.onValue->values.end());
            }
        }
        walk.sql += " and " + value + (only ? " = " + markOf(column) : QByteArray(" is not null"));
        if (only) {
            walk.values.push_back(*only);
        }
        if (view == "0" && column.attribute->storeId != 0) {
            walk.sql += " and not exists (select 1 from product_value w where w.product_id = v.product_id and "
                        "w.store_id = " +
                        viewOf(column) + " and w.attribute_code = '" + column.attribute->code + "')";
        }
    }
    walk.sql += " order by 1" + direction + ", 2" + direction;
    return walk;
}

Result<std::optional<std::vector<qint64>>> productsWithout(sqlite::Database &database, const Column &column,
                                                           std::size_t most)
{
    std::vector<bool> shows;
    for (const QByteArray &view : shownViews(column).split(',')) { // a view's own value comes over that of all views
        sqlite::Rows rows = database.rows(cache::viewOf("select v.product_id, " + attributeValueSql(column) +
                                                        " is not null from " + rowsOf(column, view)));
        while (rows.next()) {
            const qint64 key = rows.integer(0);
            if (key < 0 || key > highestKey) {
                return std::nullopt;
            }
            if (std::size_t(key) >= shows.size()) {
                shows.resize(std::size_t(key) + std::size_t(key) / 2 + 1);
            }
            shows[std::size_t(key)] = rows.flag(1);
        }
        if (const Result<void> done = rows.finished(); !done) {
            return failure(done.error());
        }
    }
    std::vector<qint64> without;
    sqlite::Rows rows = database.rows("select entity_id from product indexed by product_updated");
    while (rows.next()) {
        const qint64 key = rows.integer(0);
        if (key < 0 || std::size_t(key) >= shows.size() || !shows[std::size_t(key)]) {
            without.push_back(key);
            if (without.size() > most) {
                return std::nullopt;
            }
        }
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    std::ranges::sort(without);
    return std::optional(std::move(without));
}

} // namespace qm::cache
