// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/deletions.h"

#include "cache/keys.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>

namespace qm::sync {

namespace {

constexpr std::size_t askedAtOnce = 64;

/// What ends the look for what is gone.
std::optional<Error> cutOff(const std::vector<Presence> &presences)
{
    const auto found =
        std::ranges::find_if(presences, [](const Presence &one) { return one.error && isNotOfTheRow(*one.error); });
    return found == presences.end() ? std::nullopt : found->error;
}

/// The rows that the shop says are gone; the others are noted.
std::vector<qint64> goneOf(PullJob &job, std::span<const qint64> keys, const std::vector<Presence> &presences)
{
    std::vector<qint64> gone;
    for (std::size_t i = 0; i < keys.size() && i < presences.size(); ++i) {
        switch (presences[i].is) {
        case Presence::Is::Gone:
            gone.push_back(keys[i]);
            break;
        case Presence::Is::There:
            job.note({.kind = PullNote::Kind::KeptOutOfLists, .key = keys[i], .text = {}, .error = {}});
            break;
        case Presence::Is::Unknown:
            job.note({.kind = PullNote::Kind::NotConfirmed, .key = keys[i], .text = {}, .error = presences[i].error});
            break;
        }
    }
    return gone;
}

Result<void> removeAll(PullJob &job, const std::vector<qint64> &gone,
                       Result<void> (*remove)(sqlite::Database &, qint64), cache::Entity entity)
{
    const Result<bool> removed = job.write<bool>([gone, remove, entity](cache::Writing &writing) -> Result<bool> {
        for (const qint64 key : gone) {
            if (Result<void> one = remove(writing.database, key); !one) {
                return failure(std::move(one.error()));
            }
        }
        if (!gone.empty()) {
            writing.touched |= entity;
        }
        return true;
    });
    if (!removed) {
        return failure(removed.error());
    }
    for (const qint64 key : gone) {
        job.note({.kind = PullNote::Kind::Gone, .key = key, .text = {}, .error = {}});
    }
    return {};
}

} // namespace

std::vector<qint64> missingKeys(const std::vector<qint64> &ours, const Found &found)
{
    std::vector<qint64> missing;
    std::set_difference(ours.begin(), ours.end(), found.keys.begin(), found.keys.end(), std::back_inserter(missing));
    return missing;
}

Result<bool> isAllThere(PullJob &job, cache::Entity entity, const Counted &shop, qint64 read)
{
    return job.read<bool>([entity, shop, read](sqlite::Database &database) -> Result<bool> {
        const std::array upTo{shop.newest, std::max(shop.newest, read), std::numeric_limits<qint64>::max()};
        std::array<qint64, upTo.size()> rows{};
        for (std::size_t i = 0; i < upTo.size(); ++i) {
            const Result<qint64> count = cache::countKeys(database, entity, upTo[i]);
            if (!count) {
                return failure(count.error());
            }
            rows[i] = *count;
        }
        return rows[0] == shop.rows && rows[1] == rows[2];
    });
}

Result<bool> dropMissing(PullJob &job, const std::function<Result<std::vector<Presence>>(std::span<const qint64>)> &ask,
                         Result<void> (*remove)(sqlite::Database &, qint64), cache::Entity entity, const Found &found,
                         PulledEntity &pulled)
{
    const Result<std::vector<qint64>> ours = job.read<std::vector<qint64>>(
        [entity](sqlite::Database &database) { return cache::readKeys(database, entity); });
    if (!ours) {
        return failure(ours.error());
    }
    const std::vector<qint64> missing = missingKeys(*ours, found);
    if (!job.options.acceptDrop && isTooMany(qint64(missing.size()), qint64(ours->size()))) {
        pulled.guard = {PullGuard::Why::ManyGone, qint64(missing.size()), qint64(ours->size()), 0, 0};
        return false;
    }
    const auto asked = found.noneAbove ? std::ranges::upper_bound(missing, *found.noneAbove) : missing.end();
    const auto certain = std::size_t(asked - missing.begin());
    for (std::size_t first = 0; first < missing.size();) {
        const std::size_t end = first < certain ? certain : missing.size();
        const std::span<const qint64> some = std::span(missing).subspan(first, std::min(askedAtOnce, end - first));
        std::vector<qint64> gone(some.begin(), some.end());
        if (first < certain) {
            const Result<std::vector<Presence>> presences = ask(some);
            if (!presences) {
                return failure(presences.error());
            }
            if (const std::optional<Error> error = cutOff(*presences)) {
                return failure(*error); // looked for again by the next pull
            }
            gone = goneOf(job, some, *presences);
        }
        if (Result<void> removed = removeAll(job, gone, remove, entity); !removed) {
            return failure(std::move(removed.error()));
        }
        pulled.tally.gone += qint64(gone.size());
        first += some.size();
    }
    return true;
}

} // namespace qm::sync
