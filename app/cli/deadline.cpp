// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadline.h"

namespace qm::cli {

Deadline::Deadline(std::chrono::milliseconds limit, const StopToken &outer)
    : m_forward(outer.onStop([source = m_source]() mutable { source.requestStop(); }))
    , m_watch([this, end = std::chrono::steady_clock::now() + limit, outer] { watch(end, outer); })
{}

Deadline::~Deadline()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_all();
    m_watch.join();
}

void Deadline::watch(std::chrono::steady_clock::time_point end, const StopToken &outer)
{
    std::unique_lock lock(m_mutex);
    if (m_changed.wait_until(lock, end, [this] { return m_closing; })) {
        return;
    }
    lock.unlock();
    m_passed = !outer.stopRequested();
    m_source.requestStop();
}

} // namespace qm::cli
