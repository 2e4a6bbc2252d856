// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <vector>

namespace qm::tables {

struct KeyRun
{
    qsizetype first = 0;
    qsizetype count = 0;
    friend bool operator==(const KeyRun &, const KeyRun &) = default;
};

/// How one list of keys becomes another: what goes, then what comes.
struct KeyChanges
{
    bool reset = false;           ///< rows changed places, or so much changed that steps cost more than a new start
    std::vector<KeyRun> removed;  ///< of the old list, last one first
    std::vector<KeyRun> inserted; ///< of the new list, first one first
};

/// \a before and \a now hold each key once.
[[nodiscard]] KeyChanges compareKeys(const QList<qint64> &before, const QList<qint64> &now);

} // namespace qm::tables
