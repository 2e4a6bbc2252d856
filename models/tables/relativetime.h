// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"
#include "domain/utctime.h"

namespace qm::tables {

/// A moment that is told from now: `-14d` is the day two weeks ago, `-24h` the minute a day ago.
struct RelativeTime
{
    enum class Unit { Hours, Days, Weeks, Months };
    int count = 0;
    Unit unit = Unit::Days;
    friend bool operator==(const RelativeTime &, const RelativeTime &) = default;
};

/// Reads `-24h`, `-14d`, `-2w`, `-3m`, `today` and `yesterday`; nothing for any other text.
[[nodiscard]] std::optional<RelativeTime> relativeTime(QStringView text);
/// Days, weeks and months begin at midnight of the user's zone, as people count them; hours at the minute.
[[nodiscard]] UtcTime momentOf(const RelativeTime &time, UtcTime now);
/// `14 days ago`, `today`.
[[nodiscard]] QString agoText(const RelativeTime &time);
/// `last 14 days`; the day itself for `today` and `yesterday`.
[[nodiscard]] QString sinceText(const RelativeTime &time);

/// A moment as a person writes it.
struct WrittenTime
{
    UtcTime first;      ///< the moment itself; of a day its midnight
    bool isDay = false; ///< no time of day was written: all of the day is meant
};
/// Reads `2026-11-23`, `2026-11-23 10:00` and `2026-11-23 10:00:00`, also with `T`: in the user's zone, a time of day
/// with `Z` behind it in UTC. Nothing for any other text.
[[nodiscard]] std::optional<WrittenTime> writtenTime(QStringView text);
/// \a time with its time of day, as a person would write it: what writtenTime() reads back.
[[nodiscard]] QString timeToWrite(UtcTime time);

/// Whether a condition takes moments; others hold a pattern against the text that the shop has.
[[nodiscard]] bool comparesTimes(Condition condition);

/// The query with times put as moments in UTC, as the copy and the shop are asked: told from now, and written in the
/// user's zone, where a day means all of it. A view keeps the words, so that "last 14 days" means the same next month,
/// and a day the same for a person who takes the view along to another zone.
[[nodiscard]] cache::Query resolved(cache::Query query, const cache::List &list, UtcTime now);
/// Whether what is asked for changes as time goes by.
[[nodiscard]] bool isToldFromNow(const cache::Query &query, const cache::List &list);

} // namespace qm::tables
