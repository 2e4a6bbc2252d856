// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/lowlevels.h"

namespace qm::ledger {

Result<LowLevels> readLowLevels(sqlite::Database &database, const QString &profileId)
{
    LowLevels levels;
    sqlite::Rows rows = database.rows("select source_code, level from low_level where profile_id = ?", profileId);
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

Result<void> writeLowLevels(sqlite::Database &database, const QString &profileId, const LowLevels &levels)
{
    const auto add = [&](const QString &source, Decimal level) {
        return database.run("insert into low_level (profile_id, source_code, level) values (?, ?, ?)", profileId,
                            source, level);
    };
    if (Result<void> gone = database.run("delete from low_level where profile_id = ?", profileId); !gone) {
        return gone;
    }
    if (levels.everywhere) {
        if (Result<void> added = add(QStringLiteral(""), *levels.everywhere); !added) {
            return added;
        }
    }
    for (auto level = levels.bySource.cbegin(); level != levels.bySource.cend(); ++level) {
        if (Result<void> added = add(level.key(), level.value()); !added) {
            return added;
        }
    }
    return {};
}

} // namespace qm::ledger
