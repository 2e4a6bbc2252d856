// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicestore.h"

#include <deque>
#include <mutex>
#include <string>

namespace qm::practice {

/// The last requests in the order of their arrival. A request that is still being answered has status 0. Thread-safe.
class RequestLog
{
public:
    [[nodiscard]] quint64 arrived(const std::string &method, const std::string &target);
    void answered(quint64 entry, int status);
    [[nodiscard]] QList<SeenRequest> requests() const;
    void clear();

private:
    mutable std::mutex m_mutex;
    std::deque<SeenRequest> m_requests;
    quint64 m_first = 0; ///< the number of m_requests' first entry
};

} // namespace qm::practice
