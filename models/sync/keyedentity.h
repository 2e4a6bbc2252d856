// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/store.h"
#include "remote/criteria.h"
#include "remote/request.h"
#include "sync/deletions.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace qm::sync {

/// Rows that change without moving their time, but only as long as they are young: all young ones are read again once a
/// day, and with every pull those that are most likely to change.
struct Quiet
{
    static constexpr std::size_t most = 100; ///< keys in one question: a longer URL some servers refuse (observed 14)
    QString madeField;                       ///< in criteria
    int youngDays = 30;
    /// At most `most` keys of rows that are likely to change, made at \a since or later.
    std::function<Result<std::vector<qint64>>(UtcTime since)> likely;
};

/// How an entity with a unique, growing key is pulled.
template <typename T>
struct Keyed
{
    /// What is stored after the page's rows, in their transaction. \a stored has one place per row and may be changed.
    using After = std::function<Result<void>(sqlite::Database &, std::span<cache::Stored> stored)>;

    cache::Entity entity = cache::Entity::Orders;
    QString keyField;     ///< in criteria
    QString changedField; ///< in criteria; empty: the shop tells of no time of change, only new keys are seen
    qint64 (*keyOf)(const T &) = nullptr;
    Result<remote::Request<remote::Page<T>>> (*list)(const Scope &, const remote::Criteria &) = nullptr;
    /// Fetches what belongs to a page beside its rows. Empty: nothing does.
    std::function<Result<After>(const std::vector<T> &page)> beside;
    /// Hears of each row of a delta, and is asked to act on them before the cursor moves on.
    std::function<void(const T &)> onChanged;
    std::function<Result<void>()> afterChanges;
    /// Entities whose changes matter to this one: they are looked for from the beginning of this one's first walk.
    std::vector<cache::Entity> dependents;
    /// Looks for rows that are gone. Empty: they stay whatever the shop says.
    std::optional<Deletions<T>> deletions;
    /// Whether people delete single rows, so that a daily look is due. Otherwise they go only where the shop itself was
    /// set back or another one, which a walk through everything shows.
    bool isSwept = true;
    /// Whether the daily look is spared where the shop has as many rows as the copy: none is gone without that the
    /// number tells. Not where lists lose rows (magento-facts 1.2).
    bool countTells = false;
    /// Whether the daily look reads the rows whole, because they also change without moving their time.
    bool sweepReads = false;
    /// Rows of which something may have changed without moving their time.
    std::optional<Quiet> quiet;
    /// Whether one deleted row explains that the newest key went back: people delete products, nobody deletes orders.
    bool newestMayGo = false;
    bool again = false; ///< every row is to be read once more, as with PullOptions::full
};

} // namespace qm::sync
