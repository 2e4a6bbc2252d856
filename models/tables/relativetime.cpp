// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/relativetime.h"

#include <QCoreApplication>
#include <QDateTime>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;
using Unit = RelativeTime::Unit;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

constexpr int most = 100'000; ///< of any unit: eleven years of hours

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

cache::Query resolved(cache::Query query, const cache::List &list, UtcTime now)
{
    for (std::vector<Filter> &group : query.groups) {
        for (Filter &filter : group) {
            const cache::Column *column = list.find(filter.field);
            if (!column || column->type != cache::ColumnType::Time) {
                continue;
            }
            for (QString &value : filter.values) {
                if (const std::optional<RelativeTime> time = relativeTime(value)) {
                    value = momentOf(*time, now).toMagento();
                }
            }
        }
    }
    return query;
}

} // namespace qm::tables
