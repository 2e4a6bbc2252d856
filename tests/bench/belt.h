// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace qm::bench {

constexpr qint64 rowsPerPage = 300;

/// Pages of \a rowsPerPage rows that threads make and one writer takes in their order.
template <typename Page>
class Belt
{
public:
    using Make = std::function<Result<Page>(qint64 first)>;

    Belt(qint64 rows, Make make)
        : m_rows(rows)
        , m_make(std::move(make))
    {
        for (unsigned i = 0; i < std::max(2U, std::thread::hardware_concurrency()); ++i) {
            m_threads.emplace_back([this] { run(); });
        }
    }
    ~Belt()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_next = m_rows;
            m_taken = m_rows;
        }
        m_changed.notify_all();
        for (std::thread &thread : m_threads) {
            thread.join();
        }
    }
    Q_DISABLE_COPY_MOVE(Belt)

    [[nodiscard]] bool atEnd() const { return m_takenHere >= m_rows; }
    [[nodiscard]] Result<Page> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_made.contains(m_takenHere); });
        auto node = m_made.extract(m_takenHere);
        m_takenHere += rowsPerPage;
        m_taken = m_takenHere;
        lock.unlock();
        m_changed.notify_all();
        return std::move(node.mapped());
    }

private:
    static constexpr qint64 mostWaiting = 16; ///< pages made ahead of the writer

    void run()
    {
        while (true) {
            qint64 first = 0;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [this] { return m_next - m_taken < mostWaiting * rowsPerPage; });
                if (m_next >= m_rows) {
                    return;
                }
                first = m_next;
                m_next += rowsPerPage;
            }
            Result<Page> page = m_make(first);
            {
                const std::scoped_lock lock(m_mutex);
                m_made.emplace(first, std::move(page));
            }
            m_changed.notify_all();
        }
    }

    qint64 m_rows;
    Make m_make;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<qint64, Result<Page>> m_made;
    qint64 m_next = 0;
    qint64 m_taken = 0;
    qint64 m_takenHere = 0; ///< of the writer's thread
    std::vector<std::thread> m_threads;
};

} // namespace qm::bench
