// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/filtertext.h"

#include "tables/celltext.h"
#include "tables/relativetime.h"

#include <QCoreApplication>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

/// `Purchased in` and `last 14 days`: what is told from now reads as people say it.
std::optional<FilterText> relativeText(const QString &title, const Filter &filter)
{
    const std::optional<RelativeTime> time =
        filter.values.size() == 1 ? relativeTime(filter.values.front()) : std::nullopt;
    if (!time) {
        return {};
    }
    const bool isSince = filter.condition == Condition::Gteq || filter.condition == Condition::From;
    const bool isDay = time->unit == RelativeTime::Unit::Days && time->count < 2;
    if (isSince && !isDay) {
        //: A filter as a chip: the column, then a period: “Placed in” “the last 14 days”. %1 is the column.
        return FilterText{Words::tr("%1 in").arg(title), sinceText(*time)};
    }
    const bool isBefore =
        filter.condition == Condition::Lteq || filter.condition == Condition::Lt || filter.condition == Condition::To;
    //: %1 is a column with a time, a date follows: “Placed since” “1 Nov”
    return FilterText{(isSince    ? Words::tr("%1 since")
                       : isBefore ? Words::tr("%1 before")
                                  : u"%1 "_s + conditionText(filter.condition))
                          .arg(title),
                      agoText(*time)};
}

/// `Purchased before`: what comparisons are called where they speak of times.
QString timeConditionText(Condition condition)
{
    if (condition == Condition::Gteq || condition == Condition::From) {
        //: Between the column and a date: “Placed from 1 Nov”
        return Words::tr("from");
    }
    if (condition == Condition::Lteq || condition == Condition::To) {
        //: Between the column and a date: “Placed until 1 Nov”
        return Words::tr("until");
    }
    //: Between the column and a date: “Placed after 1 Nov”
    return condition == Condition::Gt   ? Words::tr("after")
           : condition == Condition::Lt ? Words::tr("before")
                                        : conditionText(condition);
}

/// A day alone where all of it is meant, or where it begins anyway.
QString momentOfFilter(const WrittenTime &written, Condition condition)
{
    const bool isFromMidnight =
        condition == Condition::Gteq || condition == Condition::From || condition == Condition::Lt;
    return written.isDay || isFromMidnight ? momentText(written.first) : exactMomentText(written.first);
}

/// What a cell with this value says: `Enabled` for 1, `Yes`, `Pending payment`.
QString valueText(const cache::Column &column, Condition condition, const QString &value)
{
    if (column.type == cache::ColumnType::Code) {
        return codeText(column.id, value);
    }
    if (column.type == cache::ColumnType::Time && comparesTimes(condition)) {
        const std::optional<RelativeTime> relative = relativeTime(value);
        const std::optional<WrittenTime> written = writtenTime(value);
        return relative ? agoText(*relative) : written ? momentOfFilter(*written, condition) : value;
    }
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (isNumber && (column.type == cache::ColumnType::Flag || column.type == cache::ColumnType::Id)) {
        return cellText(column, number, {}, UtcTime());
    }
    return value;
}

} // namespace

const std::array<Condition, 20> &conditionsForPeople()
{
    static constexpr std::array<Condition, 20> conditions{
        Condition::Eq,      Condition::Neq,    Condition::Like, Condition::Nlike,   Condition::In,
        Condition::Nin,     Condition::Gteq,   Condition::Lteq, Condition::Gt,      Condition::Lt,
        Condition::From,    Condition::To,     Condition::Null, Condition::NotNull, Condition::Finset,
        Condition::Nfinset, Condition::Regexp, Condition::Seq,  Condition::Sneq,    Condition::Ntoa,
    };
    return conditions;
}

QString conditionText(Condition condition)
{
    switch (condition) {
    case Condition::Eq:
        //: Between the column and a value, as the words below: “Status is Processing”
        return Words::tr("is");
    case Condition::Neq:
        return Words::tr("is not");
    case Condition::Like:
        return Words::tr("is like");
    case Condition::Nlike:
        return Words::tr("is not like");
    case Condition::In:
        return Words::tr("is one of");
    case Condition::Nin:
        return Words::tr("is none of");
    case Condition::NotNull:
        return Words::tr("is set");
    case Condition::Null:
        return Words::tr("is not set");
    case Condition::Gt:
        return Words::tr("more than");
    case Condition::Lt:
        return Words::tr("less than");
    case Condition::Gteq:
        return Words::tr("at least");
    case Condition::Lteq:
        return Words::tr("at most");
    case Condition::Finset:
        //: The value of the column is a list, of which the word that follows is one
        return Words::tr("list has");
    case Condition::Nfinset:
        return Words::tr("list has not");
    case Condition::Regexp:
        return Words::tr("matches");
    case Condition::From:
        return Words::tr("from");
    case Condition::To:
        return Words::tr("until");
    case Condition::Seq:
        return Words::tr("is, or both are empty");
    case Condition::Sneq:
        return Words::tr("is not, and not both are empty");
    case Condition::Ntoa:
        return Words::tr("is, or is not set");
    }
    return {};
}

bool takesValue(Condition condition)
{
    return condition != Condition::Null && condition != Condition::NotNull;
}

FilterText filterText(const cache::List &list, const Filter &filter)
{
    const cache::Column *column = list.find(filter.field);
    const QString title =
        column ? QCoreApplication::translate("Column", column->title.toUtf8().constData()) : filter.field;
    if (column && column->type == cache::ColumnType::Time) {
        if (const std::optional<FilterText> relative = relativeText(title, filter)) {
            return *relative;
        }
    }
    QStringList values;
    for (const QString &value : filter.values) {
        values << (column ? valueText(*column, filter.condition, value) : value);
    }
    const bool isTime = column && column->type == cache::ColumnType::Time;
    return {u"%1 %2"_s.arg(title, isTime ? timeConditionText(filter.condition) : conditionText(filter.condition)),
            values.join(u", "_s)};
}

FilterText filterText(const cache::List &list, const std::vector<Filter> &group)
{
    FilterText all = filterText(list, group.front());
    for (std::size_t i = 1; i < group.size(); ++i) {
        const FilterText other = filterText(list, group[i]);
        //: %1: a value; %2: the next condition (“is”); %3: its value
        all.value = Words::tr("%1 or %2 %3").arg(all.value, other.what, other.value);
    }
    return all;
}

QString valueToWrite(const cache::Column &column, const QString &value)
{
    const bool isUtc = column.type == cache::ColumnType::Time && value.endsWith(u'Z', Qt::CaseInsensitive);
    const std::optional<WrittenTime> written = isUtc ? writtenTime(value) : std::nullopt;
    return written ? timeToWrite(written->first) : value;
}

QString filterProblem(const cache::List &list, const Filter &filter)
{
    cache::Query query;
    query.groups.push_back({filter});
    // Any moment will do: only whether it is one matters.
    const Result<cache::Compiled> compiled = cache::compileCount(list, resolved(query, list, UtcTime()));
    return compiled ? QString() : compiled.error().text();
}

} // namespace qm::tables
