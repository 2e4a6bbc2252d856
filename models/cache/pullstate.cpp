// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/pullstate.h"

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

std::optional<UtcTime> timeOf(const sqlite::Rows &rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional(rows.time(column));
}

} // namespace

Result<PullState> readPullState(sqlite::Database &database, Entity entity)
{
    PullState state;
    sqlite::Rows rows = database.rows("select backfill_below, backfill_done, newest_key, changed_until, pulled_at, "
                                      "swept_at, total from pull_state where entity = ?",
                                      toString(entity));
    if (rows.next()) {
        state.backfillBelow = rows.optionalInteger(0);
        state.backfillDone = rows.flag(1);
        state.newestKey = rows.optionalInteger(2);
        state.changedUntil = timeOf(rows, 3);
        state.pulledAt = timeOf(rows, 4);
        state.sweptAt = timeOf(rows, 5);
        state.total = rows.optionalInteger(6);
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return state;
}

Result<void> writePullState(sqlite::Database &database, Entity entity, const PullState &state)
{
    return database.run("insert or replace into pull_state (entity, backfill_below, backfill_done, newest_key, "
                        "changed_until, pulled_at, swept_at, total) values (?, ?, ?, ?, ?, ?, ?, ?)",
                        toString(entity), state.backfillBelow, state.backfillDone, state.newestKey, state.changedUntil,
                        state.pulledAt, state.sweptAt, state.total);
}

} // namespace qm::cache
