// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/requestlog.h"

namespace qm::practice {

namespace {

constexpr std::size_t mostRequests = 50'000; // a store may serve for days

} // namespace

quint64 RequestLog::arrived(const std::string &method, const std::string &target)
{
    const std::lock_guard lock(m_mutex);
    m_requests.push_back({QString::fromStdString(method), QString::fromStdString(target), 0});
    if (m_requests.size() > mostRequests) {
        m_requests.pop_front();
        ++m_first;
    }
    return m_first + m_requests.size() - 1;
}

void RequestLog::answered(quint64 entry, int status)
{
    const std::lock_guard lock(m_mutex);
    if (entry >= m_first && entry - m_first < m_requests.size()) {
        m_requests[entry - m_first].status = status;
    }
}

QList<SeenRequest> RequestLog::requests() const
{
    const std::lock_guard lock(m_mutex);
    return {m_requests.begin(), m_requests.end()};
}

void RequestLog::clear()
{
    const std::lock_guard lock(m_mutex);
    m_first += m_requests.size();
    m_requests.clear();
}

} // namespace qm::practice
