// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/stop.h"
#include "sqlite/database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace qm::cache {

/// Threads that do one kind of work on one file: the writer is a lane with one thread, the readers are one with a few.
/// Each thread opens its own connection when its first piece of work comes and closes it at the end. Work is begun in
/// the order it came. Thread-safe.
class Lane
{
public:
    using Open = std::function<Result<sqlite::Database>()>;
    /// Gets the thread's connection, or why there is none; in the second case the next piece of work tries again.
    using Work = std::function<void(Result<sqlite::Database> &)>;

    Lane(int threads, Open open);
    /// Finishes the work that has begun, drops what has not (its promises are broken off as Cancelled by whoever made
    /// them), joins.
    ~Lane();
    Q_DISABLE_COPY_MOVE(Lane)

    void post(Work work);
    /// Closes the connections after the work at hand, so that the file can be moved; the next work opens it again.
    void reopen();

private:
    void run();

    Open m_open;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_queue;
    quint64 m_opening = 0;
    bool m_ending = false;
    std::vector<std::thread> m_threads; // last: they use what is above
};

} // namespace qm::cache
