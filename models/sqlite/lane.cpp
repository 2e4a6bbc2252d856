// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/lane.h"

#include <optional>

namespace qm::sqlite {

Lane::Lane(int threads, Open open)
    : m_open(std::move(open))
{
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back([this] { run(); });
    }
}

Lane::~Lane()
{
    close();
}

void Lane::close()
{
    std::deque<Work> dropped; // its promises end outside the lock
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
        dropped.swap(m_queue);
    }
    m_wanted.release(int(m_threads.size()));
    dropped.clear(); // who waits for that need not wait for the work at hand
    join();
}

void Lane::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wanted.release(int(m_threads.size()));
    join();
}

void Lane::join()
{
    for (std::thread &thread : m_threads) {
        thread.join();
    }
    m_threads.clear();
}

void Lane::post(Work work)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_ending) {
            return;
        }
        m_queue.push_back(std::move(work));
    }
    m_wanted.release();
}

void Lane::reopen()
{
    const std::scoped_lock lock(m_mutex);
    ++m_opening;
}

void Lane::run()
{
    std::optional<Result<Database>> database;
    quint64 opening = 0;
    while (true) {
        Work work;
        bool stale = false;
        bool isLast = false;
        {
            m_wanted.acquire();
            const std::scoped_lock lock(m_mutex);
            if (m_queue.empty()) {
                return; // only at the end there is more wanted than there is work
            }
            isLast = m_ending;
            work = std::move(m_queue.front());
            m_queue.pop_front();
            stale = opening != m_opening;
            opening = m_opening;
        }
        // Each try may wait seconds for another process; at the end one of them is enough.
        const bool isWorthATry = !database || (!*database && !isLast);
        if (stale || isWorthATry) {
            database.reset();
            database.emplace(m_open());
        }
        work(*database);
    }
}

} // namespace qm::sqlite
