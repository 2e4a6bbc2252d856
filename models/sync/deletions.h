// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/pulljob.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace qm::sync {

/// What a look through the shop's keys found.
struct Found
{
    std::vector<qint64> keys; ///< ascending
    /// What is missing above it is gone without asking: the shop says that it has no newer one.
    std::optional<qint64> noneAbove;
};

/// What the shop says when asked for one row that its lists lack.
struct Presence
{
    enum class Is { Gone, There, Unknown };
    Is is = Is::Unknown;
    std::optional<Error> error; ///< of Unknown
};
/// From the answer to a question for one entity: gone only when the shop knows the route and not the entity
/// (magento-facts 1.17).
template <typename T>
[[nodiscard]] Presence presenceOf(const Result<T> &answer)
{
    if (answer) {
        return {Presence::Is::There, {}};
    }
    if (answer.error().kind == ErrorKind::NotFound) {
        return {Presence::Is::Gone, {}};
    }
    return {Presence::Is::Unknown, answer.error()};
}

/// How rows that are gone are found and dropped.
template <typename T>
struct Deletions
{
    QString mask; ///< of fields: the key, and what the decoder cannot do without
    /// Asks the shop for these rows one by one.
    std::function<Result<std::vector<Presence>>(std::span<const qint64> keys)> ask;
    Result<void> (*remove)(sqlite::Database &, qint64 key);
};

/// The keys of \a ours that are not among those found; both ascend.
[[nodiscard]] std::vector<qint64> missingKeys(const std::vector<qint64> &ours, const Found &found);

/// How many rows a shop has, and its newest key by then.
struct Counted
{
    qint64 rows = 0;
    qint64 newest = 0;
};
/// Whether the copy has as many rows as the shop, and none that is newer than \a read, the newest that came from it:
/// those are left of a shop that was set back, and whose walk after that was cut off.
[[nodiscard]] Result<bool> isAllThere(PullJob &job, cache::Entity entity, const Counted &shop, qint64 read);

/// Asks for what is missing, and removes what is gone for certain. A row whose answer is of no use is noted and stays;
/// an error that is not of the row (no network, no login, a stop) ends it. False: too much is missing, \a pulled has
/// the guard.
[[nodiscard]] Result<bool> dropMissing(PullJob &job,
                                       const std::function<Result<std::vector<Presence>>(std::span<const qint64>)> &ask,
                                       Result<void> (*remove)(sqlite::Database &, qint64), cache::Entity entity,
                                       const Found &found, PulledEntity &pulled);

template <typename T>
[[nodiscard]] Result<bool> dropMissing(PullJob &job, const Deletions<T> &deletions, cache::Entity entity,
                                       const Found &found, PulledEntity &pulled)
{
    return dropMissing(job, deletions.ask, deletions.remove, entity, found, pulled);
}

} // namespace qm::sync
