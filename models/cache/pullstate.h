// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entity.h"
#include "domain/result.h"
#include "domain/utctime.h"
#include "sqlite/database.h"

#include <optional>

namespace qm::cache {

/// How far the pull of one entity has come. Written in the transaction of the rows it speaks of, so that both are there
/// or neither is.
struct PullState
{
    std::optional<qint64> backfillBelow; ///< the first pull has everything above this key
    bool backfillDone = false;
    std::optional<qint64> newestKey;
    std::optional<UtcTime> changedUntil; ///< server's time up to which every change was read
    std::optional<UtcTime> pulledAt;     ///< server's time of the last pull that came to its end
    std::optional<UtcTime> sweptAt;      ///< of the last sweep for deletions
    std::optional<qint64> total;         ///< what the shop last said there are
    friend bool operator==(const PullState &, const PullState &) = default;
};

/// An entity never pulled has an empty state.
[[nodiscard]] Result<PullState> readPullState(sqlite::Database &database, Entity entity);
[[nodiscard]] Result<void> writePullState(sqlite::Database &database, Entity entity, const PullState &state);

} // namespace qm::cache
