// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sqlite/database.h"

#include <QFuture>
#include <QPromise>
#include <QSemaphore>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace qm::sqlite {

/// Threads that do one kind of work on one file: the writer is a lane with one thread, the readers are one with a few.
/// Each thread opens its own connection when its first piece of work comes and closes it at the end. Work is begun in
/// the order it came. Thread-safe.
class Lane
{
public:
    using Open = std::function<Result<Database>()>;
    /// Gets the thread's connection, or why there is none; in the second case the next piece of work tries again.
    using Work = std::function<void(Result<Database> &)>;

    Lane(int threads, Open open);
    /// As close().
    ~Lane();
    Q_DISABLE_COPY_MOVE(Lane)

    /// Finishes the work that has begun, drops what has not, closes the connections and joins. Work that comes later is
    /// dropped too. Once or more often, by one thread at a time.
    void close();
    /// As close(), but what was posted before is done first: for work that nobody could do again. A file that cannot be
    /// opened is not tried again for it.
    void finish();

    void post(Work work);

    /// Does \a work on one of the threads and tells its result. When the lane ends before its turn comes, the result is
    /// Cancelled: the future always ends.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> ask(std::function<Result<T>(Database &)> work)
    {
        auto ending = std::make_shared<Ending<T>>();
        QFuture<Result<T>> future = ending->promise.future();
        post([ending, work = std::move(work)](Result<Database> &database) {
            ending->end(database ? work(*database) : Result<T>(failure(database.error())));
        });
        return future;
    }

    /// As ask(), for work that needs no connection or opens its own.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> askWithout(std::function<Result<T>()> work)
    {
        auto ending = std::make_shared<Ending<T>>();
        QFuture<Result<T>> future = ending->promise.future();
        post([ending, work = std::move(work)](Result<Database> &) { ending->end(work()); });
        return future;
    }

    /// Closes the connections after the work at hand, so that the file can be moved; the next work opens it again.
    void reopen();

private:
    /// Shared with the work: when the lane drops that, the promise ends with it.
    template <typename T>
    struct Ending
    {
        QPromise<Result<T>> promise;
        bool done = false;

        Ending() { promise.start(); }
        ~Ending()
        {
            if (!done) {
                end(failure(ErrorKind::Cancelled, QStringLiteral("The file was closed")));
            }
        }
        Q_DISABLE_COPY_MOVE(Ending)

        void end(Result<T> result)
        {
            done = true;
            promise.addResult(std::move(result));
            promise.finish();
        }
    };

    void run();
    void join();

    Open m_open;
    std::mutex m_mutex;
    /// One for each piece of work that waits, and for each thread at the end. No condition variable: glibc's keeps who
    /// posts, which may be the window, until threads that were woken before have had a core, and these give way.
    QSemaphore m_wanted;
    std::deque<Work> m_queue;
    quint64 m_opening = 0;
    bool m_ending = false;              ///< nothing more comes; threads end when the queue is empty
    std::vector<std::thread> m_threads; // last: they use what is above
};

} // namespace qm::sqlite
