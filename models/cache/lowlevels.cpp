// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/lowlevels.h"

#include <string>

namespace qm::cache {

namespace {

Result<LowLevels> readLevels(sqlite::Database &database)
{
    LowLevels levels;
    sqlite::Rows rows = database.rows("select source_code, level from low_level");
    while (rows.next()) {
        const QString source = rows.text(0);
        if (source.isEmpty()) {
            levels.everywhere = rows.decimal(1);
        } else {
            levels.bySource.insert(source, rows.decimal(1));
        }
    }
    const Result<void> done = rows.finished();
    return done ? Result<LowLevels>(std::move(levels)) : failure(done.error());
}

/// \a table is a name of this file.
Result<void> fill(sqlite::Database &database, const std::string &table, const LowLevels &levels)
{
    const std::string insert = "insert into " + table + " (source_code, level) values (?, ?)";
    if (Result<void> gone = database.run("delete from " + table); !gone) {
        return gone;
    }
    if (levels.everywhere) {
        if (Result<void> added = database.run(insert, QStringLiteral(""), *levels.everywhere); !added) {
            return added;
        }
    }
    for (auto level = levels.bySource.cbegin(); level != levels.bySource.cend(); ++level) {
        if (Result<void> added = database.run(insert, level.key(), level.value()); !added) {
            return added;
        }
    }
    return {};
}

} // namespace

Result<void> keepLowLevels(Writing &writing, const LowLevels &levels)
{
    const Result<LowLevels> now = readLevels(writing.database);
    if (!now) {
        return failure(now.error());
    }
    if (*now == levels) {
        return {};
    }
    writing.touched |= Entity::Stock;
    return fill(writing.database, "main.low_level", levels);
}

Result<void> useLowLevels(sqlite::Database &database, const LowLevels &levels)
{
    // A table of the connection goes before one of the file that has the same name. Where that is only read it is
    // opened so, too: what is lifted here for a moment is the second lock.
    const Result<std::optional<qint64>> locked = database.number("pragma query_only");
    if (!locked) {
        return failure(locked.error());
    }
    Result<void> done = database.script("pragma query_only=0; create temp table if not exists temp.low_level "
                                        "(source_code text primary key, level integer not null) without rowid");
    if (done) {
        done = fill(database, "temp.low_level", levels);
    }
    const Result<void> back = database.script(locked->value_or(0) ? "pragma query_only=1" : "pragma query_only=0");
    return done ? back : done;
}

} // namespace qm::cache
