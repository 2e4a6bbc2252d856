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

/// The query with what is told from now in columns of times put as a moment: what the copy is asked. A view keeps the
/// words, so that "last 14 days" means the same next month.
[[nodiscard]] cache::Query resolved(cache::Query query, const cache::List &list, UtcTime now);

} // namespace qm::tables
