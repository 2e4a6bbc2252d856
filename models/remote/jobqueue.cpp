// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/jobqueue.h"

#include <algorithm>
#include <iterator>

namespace qm::remote {

void JobQueue::push(JobPtr job)
{
    lane(job->lane).push_back(std::move(job));
}

void JobQueue::pushFront(JobPtr job)
{
    lane(job->lane).push_front(std::move(job));
}

void JobQueue::delay(JobPtr job)
{
    m_delayed.push_back(std::move(job));
}

void JobQueue::promote(Time now)
{
    const auto due = std::stable_partition(m_delayed.begin(), m_delayed.end(),
                                           [now](const JobPtr &job) { return job->notBefore > now; });
    std::for_each(std::make_reverse_iterator(m_delayed.end()), std::make_reverse_iterator(due),
                  [this](const JobPtr &job) { pushFront(job); });
    m_delayed.erase(due, m_delayed.end());
}

std::optional<JobQueue::Time> JobQueue::nextPromotion() const
{
    const auto next = std::min_element(m_delayed.begin(), m_delayed.end(),
                                       [](const JobPtr &a, const JobPtr &b) { return a->notBefore < b->notBefore; });
    return next == m_delayed.end() ? std::nullopt : std::optional<Time>((*next)->notBefore);
}

JobPtr JobQueue::first(Throttle::Lane wanted, bool doorOpen) const
{
    const std::deque<JobPtr> &jobs = lane(wanted);
    const auto found = std::find_if(jobs.begin(), jobs.end(), [doorOpen](const JobPtr &job) {
        return doorOpen || job->internal || !job->needsLogin();
    });
    return found == jobs.end() ? nullptr : *found;
}

bool JobQueue::remove(const JobPtr &job)
{
    const auto removeFrom = [&job](auto &jobs) {
        const auto found = std::find(jobs.begin(), jobs.end(), job);
        if (found == jobs.end()) {
            return false;
        }
        jobs.erase(found);
        return true;
    };
    return removeFrom(lane(job->lane)) || removeFrom(m_delayed);
}

int JobQueue::count() const
{
    return static_cast<int>(m_reads.size() + m_writes.size() + m_delayed.size());
}

std::vector<JobPtr> JobQueue::takeAllThatNeedLogin()
{
    std::vector<JobPtr> taken;
    const auto takeFrom = [&taken](auto &jobs) {
        const auto theirs = std::stable_partition(
            jobs.begin(), jobs.end(), [](const JobPtr &job) { return job->internal || !job->needsLogin(); });
        std::move(theirs, jobs.end(), std::back_inserter(taken));
        jobs.erase(theirs, jobs.end());
    };
    takeFrom(m_reads);
    takeFrom(m_writes);
    takeFrom(m_delayed);
    return taken;
}

} // namespace qm::remote
