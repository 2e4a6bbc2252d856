// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/stop.h"

#include <QByteArray>
#include <QString>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace qm::secrets {

/// What a finished job said, as values: the job itself stays in its thread.
struct Outcome
{
    bool isDone = false; ///< it did what it was to do
    int error = 0;       ///< in the terms of whoever made the job
    QString message;
    QByteArray data;
};

/// Jobs for somebody who does one thing at a time and cannot be called off, done in a thread with an event loop. A job
/// that nobody waits for any more is not begun; one that is under way by then, and is done after all, is undone.
/// Thread-safe.
class Turns
{
public:
    /// Calls `finished` once, at any later time and from any thread.
    using Finished = std::function<void(Outcome)>;
    /// Begins a job, in the thread of the turns.
    using Begin = std::function<void(Finished finished)>;

    explicit Turns(const QString &threadName);
    /// Nobody may wait any more. A job that is under way is left alone.
    ~Turns();
    Q_DISABLE_COPY_MOVE(Turns)

    /// Waits for the job's turn and its end. Errors: Cancelled; Timeout after \a patience, and at once while a job is
    /// under way that others gave up: whatever came behind it would only hang as well.
    /// \a undo: begun in the place of a next job when this one, given up, is done after all.
    [[nodiscard]] Result<Outcome> run(Begin begin, std::chrono::milliseconds patience, const StopToken &stop,
                                      Begin undo = {});

private:
    struct Job;
    class Doorman;
    void next();
    void finished(const std::shared_ptr<Job> &job, Outcome outcome);
    void wake();

    std::mutex m_mutex; ///< of what follows, and of every job's state
    std::condition_variable m_changed;
    std::deque<std::shared_ptr<Job>> m_waiting;
    std::shared_ptr<Job> m_running;
    QThread m_thread;
    std::unique_ptr<Doorman> m_doorman;
};

} // namespace qm::secrets
