// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/server/faults.h"

#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

namespace qm::practice {

/// Decides which request meets which fault. Thread-safe.
class FaultSchedule
{
public:
    void setPlan(const FaultPlan &plan);
    /// Rules are looked at in order; each that matches counts the request, the first that hits ends the search.
    [[nodiscard]] std::optional<Fault> next(std::string_view method, std::string_view route);

private:
    struct Counter
    {
        qint64 seen = 0;
        qint64 hits = 0;
    };
    std::mutex m_mutex;
    FaultPlan m_plan;
    std::vector<Counter> m_counters;
};

/// `GET /V1/orders*` against method and route; `*` is any run of characters, without a method any matches.
[[nodiscard]] bool routeMatches(std::string_view pattern, std::string_view method, std::string_view route);

} // namespace qm::practice
