// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace qm::cli {

/// A stop token that stops with another one, and by itself when a time is over. The token may outlive it, and then only
/// never stops by itself.
class Deadline
{
public:
    /// The time runs from now.
    Deadline(std::chrono::milliseconds limit, const StopToken &outer);
    ~Deadline();
    Q_DISABLE_COPY_MOVE(Deadline)

    [[nodiscard]] StopToken token() const { return m_source.token(); }
    /// The time was over before anybody else asked to stop.
    [[nodiscard]] bool hasPassed() const { return m_passed; }

private:
    void watch(std::chrono::steady_clock::time_point end, const StopToken &outer);

    StopSource m_source;
    std::atomic<bool> m_passed{false};
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_closing = false;
    std::shared_ptr<void> m_forward;
    std::thread m_watch;
};

} // namespace qm::cli
