// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/writes.h"

#include "sync/taken.h"

namespace qm::sync {

namespace {
constexpr std::size_t mostUnderWay = 2;
}

Result<void> Writes::add(Work work)
{
    while (m_underWay.size() >= mostUnderWay) {
        takeOldest();
    }
    if (!m_failed) {
        m_underWay.push_back(m_copy.write<cache::Tally>(untilStopped(std::move(work), m_stop)));
    }
    return state();
}

Result<void> Writes::finish()
{
    while (!m_underWay.empty()) {
        takeOldest();
    }
    return state();
}

void Writes::takeOldest()
{
    const Result<cache::Tally> written = taken(std::move(m_underWay.front()));
    m_underWay.pop_front();
    if (written) {
        m_tally += *written;
    } else if (!m_failed) {
        m_failed = written.error();
    }
}

Result<void> Writes::state() const
{
    return m_failed ? Result<void>(failure(*m_failed)) : Result<void>();
}

} // namespace qm::sync
