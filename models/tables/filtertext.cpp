// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/filtertext.h"

#include "tables/celltext.h"
#include "tables/relativetime.h"

#include <QCoreApplication>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("Filter", text);
}

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
        return FilterText{tr("%1 in").arg(title), sinceText(*time)};
    }
    const bool isBefore =
        filter.condition == Condition::Lteq || filter.condition == Condition::Lt || filter.condition == Condition::To;
    return FilterText{(isSince    ? tr("%1 since")
                       : isBefore ? tr("%1 before")
                                  : u"%1 "_s + conditionText(filter.condition))
                          .arg(title),
                      agoText(*time)};
}

/// What a cell with this value says: `Enabled` for 1, `Yes`, `Pending payment`.
QString valueText(const cache::Column &column, const QString &value)
{
    if (column.type == cache::ColumnType::Code) {
        return codeText(column.id, value);
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
        return tr("is");
    case Condition::Neq:
        return tr("is not");
    case Condition::Like:
        return tr("is like");
    case Condition::Nlike:
        return tr("is not like");
    case Condition::In:
        return tr("is one of");
    case Condition::Nin:
        return tr("is none of");
    case Condition::NotNull:
        return tr("is set");
    case Condition::Null:
        return tr("is not set");
    case Condition::Gt:
        return tr("more than");
    case Condition::Lt:
        return tr("less than");
    case Condition::Gteq:
        return tr("at least");
    case Condition::Lteq:
        return tr("at most");
    case Condition::Finset:
        return tr("list has");
    case Condition::Nfinset:
        return tr("list has not");
    case Condition::Regexp:
        return tr("matches");
    case Condition::From:
        return tr("from");
    case Condition::To:
        return tr("until");
    case Condition::Seq:
        return tr("is, or both are empty");
    case Condition::Sneq:
        return tr("is not, and not both are empty");
    case Condition::Ntoa:
        return tr("is, or is not set");
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
        values << (column ? valueText(*column, value) : value);
    }
    return {u"%1 %2"_s.arg(title, conditionText(filter.condition)), values.join(u", "_s)};
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
