// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pause.h"

namespace qm {

void Pause::hold()
{
    const std::lock_guard lock(m_mutex);
    m_isHeld = true;
}

void Pause::goOn()
{
    const std::lock_guard lock(m_mutex);
    m_isHeld = false;
    m_changed.notify_all();
}

bool Pause::isHeld() const
{
    const std::lock_guard lock(m_mutex);
    return m_isHeld;
}

void Pause::wait(const StopToken &stop)
{
    bool isStopped = false; // under m_mutex
    const std::shared_ptr<void> handle = stop.onStop([this, &isStopped] {
        const std::lock_guard lock(m_mutex);
        isStopped = true;
        m_changed.notify_all();
    });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !m_isHeld || isStopped; });
}

} // namespace qm
