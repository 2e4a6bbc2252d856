// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"

#include <condition_variable>
#include <mutex>

namespace qm {

/// Holds a job up between two of its steps, for as long as somebody wants to look. Thread-safe; outlives the job.
class Pause
{
public:
    void hold();
    void goOn();
    [[nodiscard]] bool isHeld() const;

    /// Returns at once unless it is held; else when it goes on or \a stop is requested.
    void wait(const StopToken &stop);

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isHeld = false;
};

} // namespace qm
