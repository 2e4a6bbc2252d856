// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace qm::practice {

/// Threads for open connections: as many as there are, because a kept-alive or hanging one holds its thread. Idle ones
/// are used again. Of the server's own translation unit only.
class Workers final : public httplib::TaskQueue
{
    // void in older, bool in newer releases of the library
    using Accepted = decltype(std::declval<httplib::TaskQueue &>().enqueue(std::function<void()>()));

public:
    ~Workers() override { shutdown(); }

    Accepted enqueue(std::function<void()> task) override
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        if (m_idle < m_tasks.size()) {
            m_threads.emplace_back([this] { work(); });
        }
        m_wake.notify_one();
        return static_cast<Accepted>(true);
    }

    void shutdown() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_all();
        for (std::thread &thread : m_threads) {
            thread.join();
        }
        m_threads.clear();
    }

private:
    void work()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            ++m_idle;
            m_wake.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
            --m_idle;
            if (m_tasks.empty()) {
                return; // stopping; connections that were accepted before are still served
            }
            const std::function<void()> task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_stopping = false;
};

} // namespace qm::practice
