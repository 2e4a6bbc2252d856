// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/daytext.h"

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

} // namespace

QString dayFormat(const QLocale &locale)
{
    // Of two digits nobody reads back which century they are of.
    QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.contains("yyyy"_L1) ? format : format.replace("yy"_L1, "yyyy"_L1);
}

QString dayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, dayFormat(locale));
}

std::optional<QDate> dayFrom(const QString &text, const QLocale &locale)
{
    const QString typed = text.trimmed();
    if (const QDate day = QDate::fromString(typed, u"yyyy-MM-dd"_s); day.isValid()) {
        return day;
    }
    QString loose = dayFormat(locale);
    loose.replace("dd"_L1, "d"_L1);
    if (!loose.contains("MMM"_L1)) {
        loose.replace("MM"_L1, "M"_L1);
    }
    for (const QString &format : {dayFormat(locale), loose}) {
        if (const QDate day = locale.toDate(typed, format); day.isValid()) {
            return day;
        }
    }
    const QDate day = locale.toDate(typed, loose.replace("yyyy"_L1, "yy"_L1)); // of the century before, says Qt
    return day.isValid() ? std::optional(day.year() < 2000 ? day.addYears(100) : day) : std::nullopt;
}

QString stagedDay(const QString &typed)
{
    const std::optional<QDate> day = dayFrom(typed);
    return day ? day->toString(Qt::ISODate) : typed.trimmed();
}

QString readDay(const QString &staged)
{
    const QDate day = QDate::fromString(staged, u"yyyy-MM-dd"_s);
    return day.isValid() ? dayText(day) : staged;
}

} // namespace qm::tables
