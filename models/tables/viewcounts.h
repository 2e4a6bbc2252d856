// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "cache/query.h"
#include "domain/stop.h"

#include <QObject>

#include <deque>
#include <memory>
#include <vector>

namespace qm::tables {

/// How many rows each of some questions has: asked one after the other, so that never more than one reader of the copy
/// is at it, whatever number of views somebody has saved. For one thread, which does not wait.
class ViewCounts : public QObject
{
    Q_OBJECT
public:
    explicit ViewCounts(QObject *parent = nullptr)
        : QObject(parent)
    {}
    ~ViewCounts() override { stop(); }

    /// These and no others from now on, the first one first. What is being counted goes on where it is one of them, and
    /// is stopped where not. \a copy outlives it, or stop() comes before.
    void ask(cache::Cache &copy, std::shared_ptr<const cache::List> list, std::vector<cache::Query> questions);
    void stop();
    [[nodiscard]] bool isBusy() const { return m_isCounting || !m_waiting.empty(); }

Q_SIGNALS:
    /// \a place: of the question, as it was asked last. One that cannot be counted has no answer.
    void counted(int place, qint64 rows);
    /// All that was asked was counted; not after stop().
    void ended();

private:
    void next();

    cache::Cache *m_copy = nullptr;
    std::shared_ptr<const cache::List> m_list;
    std::vector<cache::Query> m_questions;
    std::deque<int> m_waiting; ///< places
    int m_place = -1;          ///< what is being counted
    bool m_isCounting = false;
    quint64 m_generation = 0;
    StopSource m_stop;
};

} // namespace qm::tables
