// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/condition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

using sqlite::SqlValue;

/// Longer lists go as one JSON text: SQLite takes 32,766 values, and each length would be a statement of its own.
constexpr std::size_t mostSingleValues = 8;

/// The column as a side of a comparison; texts as the shop compares them.
QByteArray compared(const Column &column)
{
    return isText(column.type) ? "(" + column.sql + ") collate shop" : "(" + column.sql + ")";
}

/// The value as MySQL prints it, which is what patterns are held against.
QByteArray printed(const Column &column)
{
    const QByteArray &sql = column.sql;
    switch (column.type) {
    case ColumnType::Text:
    case ColumnType::Code:
        return "(" + sql + ")";
    case ColumnType::Id:
    case ColumnType::Whole:
    case ColumnType::Flag:
        return "cast((" + sql + ") as text)";
    case ColumnType::Quantity:
    case ColumnType::Money:
        // printf() would print a 0 for what is null.
        return "(case when (" + sql + ") < 0 then '-' else '' end || abs((" + sql +
               ") / 10000) || '.' || substr('000' || abs((" + sql + ") % 10000), -4))";
    case ColumnType::Time:
        return "strftime('%Y-%m-%d %H:%M:%S', (" + sql + "), 'unixepoch')";
    }
    return {};
}

/// INET_NTOA: a number as the address it stands for; null when it stands for none.
QByteArray address(const Column &column)
{
    QByteArray number = "(" + column.sql + ")";
    switch (column.type) {
    case ColumnType::Quantity:
    case ColumnType::Money:
        number = "cast(round(" + number + " / 10000.0) as integer)";
        break;
    case ColumnType::Id:
    case ColumnType::Whole:
    case ColumnType::Flag:
        break;
    case ColumnType::Text:
    case ColumnType::Code:
    case ColumnType::Time:
        return "null";
    }
    return "(case when " + number + " between 0 and 4294967295 then (" + number + " >> 24) || '.' || ((" + number +
           " >> 16) & 255) || '.' || ((" + number + " >> 8) & 255) || '.' || (" + number + " & 255) end)";
}

/// What a comparison becomes when the value lies between two whole numbers: nothing equals it, and it is above the
/// lower one.
QByteArray besideWhole(const QByteArray &operation)
{
    if (operation == "=") {
        return "= null and ?";
    }
    if (operation == "<>") {
        return "is not null and ? is not null";
    }
    return operation.startsWith('>') ? "> ?" : "<= ?";
}

Result<void> appendComparison(Compiled &to, const Column &column, const QByteArray &operation, const QString &value)
{
    if (isText(column.type)) {
        to.sql += compared(column) + " " + operation + " ?";
        to.values.emplace_back(value.isNull() ? u""_s : value);
        return {};
    }
    const Result<NumberValue> number = numberValue(column, value);
    if (!number) {
        return failure(number.error());
    }
    to.sql += compared(column) + " " + (number->hasRest ? besideWhole(operation) : operation + " ?");
    to.values.emplace_back(number->whole);
    return {};
}

Result<void> appendList(Compiled &to, const Column &column, const Filter &filter)
{
    if (filter.values.isEmpty()) {
        return failure(ErrorKind::Validation, u"%1: the list of values is empty"_s.arg(column.id));
    }
    std::vector<SqlValue> values;
    QJsonArray array;
    for (const QString &value : filter.values) {
        if (isText(column.type)) {
            values.emplace_back(value.isNull() ? u""_s : value);
            if (!value.contains(QChar(0))) { // JSON texts end there in SQLite, and no text of a shop has one
                array.append(value);
            }
            continue;
        }
        const Result<NumberValue> number = numberValue(column, value);
        if (!number) {
            return failure(number.error());
        }
        if (!number->hasRest) { // else no whole number equals it
            values.emplace_back(number->whole);
            array.append(number->whole);
        }
    }
    to.sql += compared(column) + (filter.condition == Condition::In ? " in (" : " not in (");
    if (values.size() > mostSingleValues) {
        to.sql += "select value from json_each(?))";
        to.values.emplace_back(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
        return {};
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        to.sql += i == 0 ? "?" : ", ?";
        to.values.push_back(std::move(values[i]));
    }
    to.sql += ")";
    if (values.empty() && filter.condition == Condition::Nin) {
        to.sql += " and " + compared(column) + " is not null";
    }
    return {};
}

/// Before and behind all texts that begin with \a beginning; below the blanks that shorter texts go on in.
void appendBeginning(Compiled &to, const Column &column, const QString &beginning)
{
    constexpr char32_t last = 0x10FFFF;
    to.sql += compared(column) + " >= ? and " + compared(column) + " < ? and ";
    to.values.emplace_back(beginning + QString(4, QChar(1)));
    to.values.emplace_back(beginning + QString::fromUcs4(&last, 1));
}

void appendPattern(Compiled &to, const QByteArray &before, const QString &value, const QByteArray &text)
{
    to.sql += before + "(?, " + text + ")";
    to.values.emplace_back(value.isNull() ? u""_s : value);
}

Result<void> appendExpression(Compiled &to, const Column &column, const QString &value)
{
    const QRegularExpression expression(value);
    if (value.isEmpty() || !expression.isValid()) {
        return failure(ErrorKind::Validation, u"%1: '%2' is no regular expression: %3"_s.arg(column.id, value.left(100),
                                                                                             expression.errorString()));
    }
    to.sql += printed(column) + " regexp ?";
    to.values.emplace_back(value);
    return {};
}

/// `seq` and `sneq` mean "is empty" when they are given nothing (magento-facts 1.4).
Condition settled(Condition condition, const QString &value)
{
    if (condition == Condition::Seq) {
        return value.isEmpty() ? Condition::Null : Condition::Eq;
    }
    if (condition == Condition::Sneq) {
        return value.isEmpty() ? Condition::NotNull : Condition::Neq;
    }
    return condition;
}

} // namespace

QString beginningOf(const QString &pattern)
{
    const auto isPlain = [](QChar c) { return c != u'%' && c != u'_' && c != u'\\' && c != QChar(0); };
    return pattern.endsWith(u'%') && std::all_of(pattern.begin(), pattern.end() - 1, isPlain) ? pattern.chopped(1)
                                                                                              : QString();
}

Result<void> appendCondition(Compiled &to, const Column &column, const Filter &filter)
{
    QString value = filter.values.isEmpty() ? QString() : filter.values.front();
    if (filter.condition == Condition::Seq || filter.condition == Condition::Sneq) {
        value.remove(QChar(0));
    }
    switch (settled(filter.condition, value)) {
    case Condition::Eq:
        return appendComparison(to, column, "=", value);
    case Condition::Neq:
        return appendComparison(to, column, "<>", value);
    case Condition::Gt:
        return appendComparison(to, column, ">", value);
    case Condition::Lt:
        return appendComparison(to, column, "<", value);
    case Condition::Gteq:
    case Condition::From:
        return appendComparison(to, column, ">=", value);
    case Condition::Lteq:
    case Condition::To:
        return appendComparison(to, column, "<=", value);
    case Condition::In:
    case Condition::Nin:
        return appendList(to, column, filter);
    case Condition::Null:
        to.sql += "(" + column.sql + ") is null";
        return {};
    case Condition::NotNull:
        to.sql += "(" + column.sql + ") is not null";
        return {};
    case Condition::Like:
        if (const QString beginning = beginningOf(value); isText(column.type) && !beginning.isEmpty()) {
            appendBeginning(to, column, beginning);
        }
        appendPattern(to, "shop_like", value, printed(column));
        return {};
    case Condition::Nlike:
        appendPattern(to, "not shop_like", value, printed(column));
        return {};
    case Condition::Finset:
        appendPattern(to, "shop_finset", value, printed(column));
        return {};
    case Condition::Nfinset:
        appendPattern(to, "not shop_finset", value, printed(column));
        return {};
    case Condition::Ntoa:
        appendPattern(to, "shop_like", value, address(column));
        return {};
    case Condition::Regexp:
        return appendExpression(to, column, value);
    case Condition::Seq:
    case Condition::Sneq:
        break; // settled above
    }
    return {};
}

} // namespace qm::cache
