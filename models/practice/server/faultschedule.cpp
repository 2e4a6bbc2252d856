// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/faultschedule.h"

#include <string>

namespace qm::practice {

namespace {

bool wildcardMatches(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t from = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            from = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++from;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') {
        ++p;
    }
    return p == pattern.size();
}

/// A number from 0 up to 1 that follows from the plan's seed, the rule and the count, on every platform.
double dice(quint32 seed, std::size_t rule, qint64 count)
{
    quint64 x = (quint64{seed} << 32) ^ (static_cast<quint64>(rule) << 20) ^ static_cast<quint64>(count);
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
    x ^= x >> 31;
    return static_cast<double>(x >> 11) / 9007199254740992.0;
}

} // namespace

bool routeMatches(std::string_view pattern, std::string_view method, std::string_view route)
{
    const std::size_t blank = pattern.find(' ');
    if (blank != std::string_view::npos) {
        const std::string_view wanted = pattern.substr(0, blank);
        if (wanted != "*" && wanted != method) {
            return false;
        }
        pattern.remove_prefix(blank + 1);
    }
    return wildcardMatches(pattern, route);
}

void FaultSchedule::setPlan(const FaultPlan &plan)
{
    const std::lock_guard lock(m_mutex);
    m_plan = plan;
    m_counters.assign(static_cast<std::size_t>(plan.faults.size()), Counter{});
}

std::optional<Fault> FaultSchedule::next(std::string_view method, std::string_view route)
{
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < m_counters.size(); ++i) {
        const Fault &fault = m_plan.faults.at(static_cast<qsizetype>(i));
        // What the queue and the payment gateway do is no request: a plan has to name them.
        const bool isRequest = method != "QUEUE" && method != "GATEWAY";
        const bool meantHere =
            isRequest ||
            fault.route.startsWith(QString::fromUtf8(method.data(), static_cast<qsizetype>(method.size())) +
                                   QLatin1Char(' '));
        if (!meantHere || !routeMatches(fault.route.toStdString(), method, route)) {
            continue;
        }
        Counter &counter = m_counters[i];
        ++counter.seen;
        const bool due = counter.seen > fault.after && (fault.times < 0 || counter.hits < fault.times);
        if (due && (fault.chance >= 1 || dice(m_plan.seed, i, counter.seen) < fault.chance)) {
            ++counter.hits;
            return fault;
        }
    }
    return std::nullopt;
}

} // namespace qm::practice
