// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"
#include "tables/keychanges.h"

#include <QHash>

#include <memory>

namespace qm::tables {

/// The cells of rows by key, with a bound: two shelves, and when the younger one is full the older one is thrown away.
/// A row found on the older one moves up, so what is on screen stays.
class RowStore
{
public:
    struct Entry
    {
        std::vector<cache::Value> cells;
        quint64 epoch = 0;
    };

    static constexpr qsizetype shelfSize = 8'192;

    /// Null when it is not there.
    [[nodiscard]] const Entry *find(qint64 key) const;
    void insert(qint64 key, std::vector<cache::Value> cells);
    void clear();
    /// What is there counts as outdated from now on, but stays until it is replaced.
    void outdate() { ++m_epoch; }
    [[nodiscard]] bool isFresh(const Entry &entry) const { return entry.epoch == m_epoch; }
    [[nodiscard]] qsizetype size() const { return m_young.size() + m_old.size(); }

private:
    using Shelf = QHash<qint64, std::shared_ptr<const Entry>>;
    void put(qint64 key, std::shared_ptr<const Entry> entry) const;

    mutable Shelf m_young;
    mutable Shelf m_old;
    quint64 m_epoch = 1;
};

} // namespace qm::tables
