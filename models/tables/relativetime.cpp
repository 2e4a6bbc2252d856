// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/relativetime.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;
using Unit = RelativeTime::Unit;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

constexpr int most = 100'000; ///< of any unit: eleven years of hours

bool isOfTimes(const cache::List &list, const Filter &filter)
{
    const cache::Column *column = list.find(filter.field);
    return column && column->type == cache::ColumnType::Time;
}

UtcTime utcOf(const QDateTime &local)
{
    return UtcTime::fromSeconds(local.toSecsSinceEpoch());
}

/// The first moment behind the day that begins at \a midnight: not always 24 hours later.
UtcTime nextDay(UtcTime midnight)
{
    return utcOf(QDateTime::fromSecsSinceEpoch(midnight.seconds()).date().addDays(1).startOfDay());
}

/// One value as a moment. What a day is compared with is its beginning or its end, so that "until" has all of it.
QString moment(const QString &value, Condition condition, UtcTime now)
{
    if (const std::optional<RelativeTime> time = relativeTime(value)) {
        return momentOf(*time, now).toMagento();
    }
    const std::optional<WrittenTime> written = comparesTimes(condition) ? writtenTime(value) : std::nullopt;
    if (!written) {
        return value;
    }
    const bool isUpTo = condition == Condition::Lteq || condition == Condition::To || condition == Condition::Gt;
    return (written->isDay && isUpTo ? nextDay(written->first).plusSeconds(-1) : written->first).toMagento();
}

/// The day that \a group alone asks for: nothing when it asks for anything else.
std::optional<UtcTime> wholeDay(const cache::List &list, const std::vector<Filter> &group, UtcTime now)
{
    if (group.size() != 1 || group.front().condition != Condition::Eq || group.front().values.size() != 1 ||
        !isOfTimes(list, group.front())) {
        return {};
    }
    const QString &value = group.front().values.front();
    if (const std::optional<RelativeTime> time = relativeTime(value)) {
        return time->unit == Unit::Days ? std::optional(momentOf(*time, now)) : std::nullopt;
    }
    const std::optional<WrittenTime> written = writtenTime(value);
    return written && written->isDay ? std::optional(written->first) : std::nullopt;
}

} // namespace

std::optional<RelativeTime> relativeTime(QStringView text)
{
    const QString word = text.trimmed().toString().toLower();
    if (word == "today"_L1 || word == "yesterday"_L1) {
        return RelativeTime{word == "today"_L1 ? 0 : 1, Unit::Days};
    }
    if (word.size() < 3 || word[0] != u'-') {
        return {};
    }
    const qsizetype unit = u"hdwm"_s.indexOf(word.back());
    bool isNumber = word[1].isDigit();
    const int count = isNumber ? QStringView(word).sliced(1).chopped(1).toInt(&isNumber) : 0;
    if (unit < 0 || !isNumber || count > most) {
        return {};
    }
    return RelativeTime{count, Unit(unit)};
}

UtcTime momentOf(const RelativeTime &time, UtcTime now)
{
    constexpr qint64 minute = 60;
    if (time.unit == Unit::Hours) {
        const qint64 at = now.seconds() - time.count * 60 * minute;
        return UtcTime::fromSeconds(at - at % minute);
    }
    const QDate today = QDateTime::fromSecsSinceEpoch(now.seconds()).date();
    const QDate day = time.unit == Unit::Months  ? today.addMonths(-time.count)
                      : time.unit == Unit::Weeks ? today.addDays(-7 * qint64{time.count})
                                                 : today.addDays(-time.count);
    return UtcTime::fromSeconds(day.startOfDay().toSecsSinceEpoch());
}

QString agoText(const RelativeTime &time)
{
    switch (time.unit) {
    case Unit::Hours:
        return Words::tr("%n hour(s) ago", nullptr, time.count);
    case Unit::Days:
        return time.count == 0   ? Words::tr("today")
               : time.count == 1 ? Words::tr("yesterday")
                                 : Words::tr("%n day(s) ago", nullptr, time.count);
    case Unit::Weeks:
        return Words::tr("%n week(s) ago", nullptr, time.count);
    case Unit::Months:
        return Words::tr("%n month(s) ago", nullptr, time.count);
    }
    return {};
}

QString sinceText(const RelativeTime &time)
{
    switch (time.unit) {
    case Unit::Hours:
        return Words::tr("last %n hour(s)", nullptr, time.count);
    case Unit::Days:
        return time.count < 2 ? Words::tr("since %1").arg(agoText(time))
                              : Words::tr("last %n day(s)", nullptr, time.count);
    case Unit::Weeks:
        return Words::tr("last %n week(s)", nullptr, time.count);
    case Unit::Months:
        return Words::tr("last %n month(s)", nullptr, time.count);
    }
    return {};
}

bool comparesTimes(Condition condition)
{
    switch (condition) {
    case Condition::Eq:
    case Condition::Neq:
    case Condition::In:
    case Condition::Nin:
    case Condition::Gt:
    case Condition::Gteq:
    case Condition::Lt:
    case Condition::Lteq:
    case Condition::From:
    case Condition::To:
    case Condition::Seq:
    case Condition::Sneq:
        return true;
    case Condition::Like:
    case Condition::Nlike:
    case Condition::Null:
    case Condition::NotNull:
    case Condition::Finset:
    case Condition::Nfinset:
    case Condition::Regexp:
    case Condition::Ntoa:
        break;
    }
    return false;
}

std::optional<WrittenTime> writtenTime(QStringView text)
{
    constexpr qsizetype toMinutes = 16;
    constexpr qsizetype toSeconds = 19;
    QString word = text.trimmed().toString();
    const bool isUtc = word.endsWith(u'Z', Qt::CaseInsensitive);
    if (isUtc) {
        word.chop(1);
    }
    if (word.size() == toMinutes) {
        word += u":00"_s;
    }
    const bool isDay = word.size() < toMinutes;
    const std::optional<UtcTime> read = isUtc && isDay ? std::nullopt : UtcTime::fromText(word.toStdString());
    if (!read || (!isDay && word.size() != toSeconds)) {
        return {};
    }
    if (isUtc) {
        return WrittenTime{*read, false};
    }
    const QDateTime clock = QDateTime::fromSecsSinceEpoch(read->seconds(), Qt::UTC); // its numbers are those written
    if (isDay) {
        return WrittenTime{utcOf(clock.date().startOfDay()), true};
    }
    QDateTime local(clock.date(), clock.time());
    if (!local.isValid()) { // clocks were put forward over it
        local = QDateTime(clock.date(), clock.time().addSecs(3'600));
    }
    return WrittenTime{utcOf(local), false};
}

QString timeToWrite(UtcTime time)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time.seconds());
    QString text = local.toString(local.time().second() == 0 ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm:ss"_s);
    const std::optional<WrittenTime> read = writtenTime(text);
    return read && read->first == time ? text : time.toIso(); // the clock showed it twice that day
}

cache::Query resolved(cache::Query query, const cache::List &list, UtcTime now)
{
    std::vector<std::vector<Filter>> groups;
    for (std::vector<Filter> &group : query.groups) {
        if (const std::optional<UtcTime> day = wholeDay(list, group, now)) {
            groups.push_back({{group.front().field, Condition::Gteq, {day->toMagento()}}});
            groups.push_back({{group.front().field, Condition::Lt, {nextDay(*day).toMagento()}}});
            continue;
        }
        for (Filter &filter : group) {
            for (QString &value : filter.values) {
                value = isOfTimes(list, filter) ? moment(value, filter.condition, now) : value;
            }
        }
        groups.push_back(std::move(group));
    }
    query.groups = std::move(groups);
    return query;
}

bool isToldFromNow(const cache::Query &query, const cache::List &list)
{
    const auto isMoving = [&list](const Filter &filter) {
        return isOfTimes(list, filter) &&
               std::ranges::any_of(filter.values, [](const QString &value) { return relativeTime(value).has_value(); });
    };
    return std::ranges::any_of(query.groups,
                               [&](const std::vector<Filter> &group) { return std::ranges::any_of(group, isMoving); });
}

} // namespace qm::tables
