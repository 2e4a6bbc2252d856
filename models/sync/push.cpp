// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/push.h"

#include "sync/pushjob.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qm::sync {

QLatin1StringView toString(PushedAs what)
{
    static constexpr std::array names{"verified"_L1, "already_so"_L1,  "ready"_L1,    "conflict"_L1,
                                      "failed"_L1,   "unknown"_L1,     "withheld"_L1, "edited"_L1,
                                      "waiting"_L1,  "unsupported"_L1, "left"_L1};
    static_assert(names.size() == std::size_t(PushedAs::Left) + 1);
    return names[std::size_t(what)];
}

int PushReport::count(PushedAs what) const
{
    return int(std::ranges::count_if(lines, [what](const PushedLine &line) { return line.what == what; }));
}

std::vector<qint64> PushReport::knownNow() const
{
    std::vector<qint64> ids;
    for (const PushedLine &line : lines) {
        if (line.what == PushedAs::Verified || line.what == PushedAs::AlreadySo || line.what == PushedAs::Conflict) {
            ids.push_back(line.changeId);
        }
    }
    return ids;
}

Push::Push(remote::Client &client, ledger::Ledger &ledger, const Clock &clock, PushOptions options,
           OnProgress onProgress, StopToken stop)
    : m_client(client)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_onProgress(std::move(onProgress))
    , m_stop(std::move(stop))
{}

Result<PushReport> Push::run()
{
    return PushJob(m_client, m_ledger, m_clock, m_options, m_onProgress, m_stop).run();
}

} // namespace qm::sync
