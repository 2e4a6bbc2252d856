// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/lists/criteriacondition.h"

#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace qm::practice {

/// The rows a filter lets through, in row order: one range where bisection sufficed, else a list.
class RowSelection
{
public:
    RowSelection() = default;
    explicit RowSelection(RowRange range)
        : m_range(range)
    {}
    explicit RowSelection(std::vector<quint32> rows)
        : m_listed(true)
        , m_rows(std::move(rows))
    {}

    [[nodiscard]] qint64 size() const
    {
        return m_listed ? static_cast<qint64>(m_rows.size()) : m_range.last - m_range.first;
    }
    [[nodiscard]] qint64 row(qint64 position) const
    {
        return m_listed ? m_rows[static_cast<std::size_t>(position)] : m_range.first + position;
    }

private:
    bool m_listed = false;
    RowRange m_range;
    std::vector<quint32> m_rows;
};

/// Groups are AND; within a group each member is a conjunction (mostly of one), and one must hold.
using ConditionGroups = std::vector<std::vector<std::vector<Condition>>>;

struct SortKey
{
    const Field *field = nullptr;
    bool ascending = true;
};

[[nodiscard]] RowSelection selectRows(const Collection &collection, const StoreView &view,
                                      const ConditionGroups &groups);

/// The first \a count rows of the selection in sorted order (all when \a count is not less than its size). NULL sorts
/// first, equal rows keep their order. For a small \a count nothing but that many rows is kept.
[[nodiscard]] std::vector<quint32> sortRows(const Collection &collection, const StoreView &view,
                                            const RowSelection &selection, const std::vector<SortKey> &keys,
                                            qint64 count);

/// Remembers the last few selections and sorted lists, so that paging deep neither filters nor sorts again.
/// Thread-safe; two requests for the same list compute it once.
class ListCache
{
public:
    struct Entry
    {
        std::mutex busy;
        bool ready = false;
        RowSelection selection;
        std::vector<quint32> sorted; ///< of a sorted list: its first rows
    };

    /// The entry of this key, made when it is new; the oldest unused one goes. The caller locks `busy` to fill it.
    [[nodiscard]] std::shared_ptr<Entry> entry(const std::string &key);
    /// Held while a whole list is sorted: its keys take memory by the million.
    [[nodiscard]] std::mutex &heavyWork() { return m_heavyWork; }

private:
    std::mutex m_mutex;
    std::mutex m_heavyWork;
    std::list<std::pair<std::string, std::shared_ptr<Entry>>> m_entries; ///< most recently used first
};

} // namespace qm::practice
