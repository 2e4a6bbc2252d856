// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/limits.h"

#include <limits>

namespace qm::ledger {

Result<std::optional<int>> readArrayLimit(sqlite::Database &database, const QString &profileId, UtcTime now)
{
    // What was told later than now: the clock was set back, and how long ago it was is not known.
    const Result<std::optional<qint64>> limit =
        database.number("select array_limit from shop_limit where profile_id = ? and told_at > ? and told_at <= ?",
                        profileId, now.plusSeconds(-qint64(daysOfLimit) * 24 * 60 * 60), now);
    if (!limit) {
        return failure(limit.error());
    }
    const bool isOne = *limit && **limit > 0 && **limit <= std::numeric_limits<int>::max();
    return isOne ? std::optional(int(**limit)) : std::nullopt;
}

Result<void> noteArrayLimit(sqlite::Database &database, const QString &profileId, int rows, UtcTime at)
{
    return database.run("insert or replace into shop_limit (profile_id, array_limit, told_at) values (?, ?, ?)",
                        profileId, qint64(rows), at);
}

} // namespace qm::ledger
