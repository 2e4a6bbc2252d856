// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/keychanges.h"

#include <algorithm>
#include <unordered_set>

namespace qm::tables {

namespace {

constexpr std::size_t mostRuns = 64; ///< each moves the rest of the list once

void append(std::vector<KeyRun> &runs, qsizetype at)
{
    if (!runs.empty() && runs.back().first + runs.back().count == at) {
        ++runs.back().count;
    } else {
        runs.push_back({at, 1});
    }
}

} // namespace

KeyChanges compareKeys(const QList<qint64> &before, const QList<qint64> &now)
{
    // Most refreshes add some rows at one end: what is equal there needs no look-up.
    const auto [oldBegin, newBegin] = std::mismatch(before.begin(), before.end(), now.begin(), now.end());
    const qsizetype start = oldBegin - before.begin();
    qsizetype oldEnd = before.size();
    qsizetype newEnd = now.size();
    while (oldEnd > start && newEnd > start && before[oldEnd - 1] == now[newEnd - 1]) {
        --oldEnd;
        --newEnd;
    }

    KeyChanges changes;
    if (oldEnd == start || newEnd == start) {
        // They differ by one run, as after the first rows of a million: nothing has to be looked up, and the tables for
        // that would be five times as large as the keys.
        if (oldEnd > start) {
            changes.removed.push_back({start, oldEnd - start});
        }
        if (newEnd > start) {
            changes.inserted.push_back({start, newEnd - start});
        }
        return changes;
    }
    const std::unordered_set<qint64> oldKeys(before.begin() + start, before.begin() + oldEnd);
    const std::unordered_set<qint64> newKeys(now.begin() + start, now.begin() + newEnd);
    std::vector<qint64> stay;
    for (qsizetype i = start; i < oldEnd; ++i) {
        if (newKeys.contains(before[i])) {
            stay.push_back(before[i]);
        } else {
            append(changes.removed, i);
        }
    }
    std::size_t next = 0;
    for (qsizetype i = start; i < newEnd; ++i) {
        if (!oldKeys.contains(now[i])) {
            append(changes.inserted, i);
        } else if (now[i] != stay[next++]) {
            changes.reset = true;
            break;
        }
    }
    if (changes.reset || changes.removed.size() + changes.inserted.size() > mostRuns) {
        return {true, {}, {}};
    }
    std::reverse(changes.removed.begin(), changes.removed.end());
    return changes;
}

} // namespace qm::tables
