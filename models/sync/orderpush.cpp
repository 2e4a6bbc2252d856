// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/orderpush.h"

#include "orders/ordersight.h"
#include "sync/orderpushjob.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qm::sync {

QLatin1StringView toString(OrderPushedAs what)
{
    static constexpr std::array names{"verified"_L1, "cut"_L1,     "already_so"_L1, "blocked"_L1,
                                      "failed"_L1,   "unknown"_L1, "withheld"_L1,   "left"_L1};
    static_assert(names.size() == std::size_t(OrderPushedAs::Left) + 1);
    return names[std::size_t(what)];
}

RequestCount requestsFor(const OrderWork &work)
{
    orders::Documents documents = orders::documentsFor(kindOf(work));
    documents.transactions = documents.transactions && movesMoney(work);
    const int reads = 1 + int(documents.invoices) + int(documents.shipments) + int(documents.creditMemos) +
                      int(documents.transactions);
    return {reads, 1, reads};
}

int OrderPushReport::count(OrderPushedAs what) const
{
    return int(std::ranges::count_if(lines, [what](const OrderPushedLine &line) { return line.what == what; }));
}

OrderPush::OrderPush(remote::Client &client, ledger::Ledger &ledger, const Clock &clock, OrderPushOptions options,
                     OnProgress onProgress, StopToken stop, Pause *pause)
    : m_client(client)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_onProgress(std::move(onProgress))
    , m_stop(std::move(stop))
    , m_pause(pause)
{}

Result<OrderPushReport> OrderPush::run()
{
    return OrderPushJob(m_client, m_ledger, m_clock, m_options, m_onProgress, m_stop, m_pause).run();
}

Result<OrderPushReport> OrderPush::settle()
{
    return OrderPushJob(m_client, m_ledger, m_clock, m_options, m_onProgress, m_stop, m_pause).settle();
}

} // namespace qm::sync
