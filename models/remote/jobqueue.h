// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/job.h"

#include <deque>
#include <optional>
#include <vector>

namespace qm::remote {

/// The requests that wait: ready ones in order per lane, and those that wait out a delay before they are repeated.
class JobQueue
{
public:
    using Time = Throttle::Time;

    void push(JobPtr job);
    /// Before all others of its lane.
    void pushFront(JobPtr job);
    /// Not before job->notBefore, then at the front.
    void delay(JobPtr job);
    void promote(Time now);
    [[nodiscard]] std::optional<Time> nextPromotion() const;

    /// The first of \a lane that may start; \a doorOpen false: only those that need no login, and internal ones.
    [[nodiscard]] JobPtr first(Throttle::Lane lane, bool doorOpen) const;
    bool remove(const JobPtr &job);
    [[nodiscard]] int count() const;
    /// All that wait for the login, removed from the queue.
    [[nodiscard]] std::vector<JobPtr> takeAllThatNeedLogin();

private:
    [[nodiscard]] std::deque<JobPtr> &lane(Throttle::Lane lane)
    {
        return lane == Throttle::Lane::Read ? m_reads : m_writes;
    }
    [[nodiscard]] const std::deque<JobPtr> &lane(Throttle::Lane lane) const
    {
        return lane == Throttle::Lane::Read ? m_reads : m_writes;
    }

    std::deque<JobPtr> m_reads;
    std::deque<JobPtr> m_writes;
    std::vector<JobPtr> m_delayed;
};

} // namespace qm::remote
