// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "cache/entity.h"
#include "domain/result.h"
#include "domain/stop.h"
#include "remote/client.h"
#include "sync/pullreport.h"

#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace qm::sync {

/// What a person means by a word: `orders` are also their invoices, shipments, credit memos and transactions; `stock`
/// is also sources; `customers` are also their groups; `catalog` is stores, attributes, categories, products, rules and
/// coupons; `all`. Nothing for another word.
[[nodiscard]] std::optional<cache::Entities> entitiesOf(QStringView word);

struct PullOptions
{
    cache::Entities entities = everything();
    /// Reads every row again, not only what changed, and looks for deletions.
    bool full = false;
    /// The answer to a PullGuard: what the shop no longer has may go, however much it is.
    bool acceptDrop = false;
    int pageSize = 100; ///< to begin with, 1 to 300: the shop's speed and limits change it
    /// Orders, products and customers are looked through for deletions when the last time is longer ago.
    std::chrono::seconds sweepEvery = std::chrono::hours(24);
    /// Tables with so many rows get indices for their lists; smaller ones are looked through faster than one notices.
    qint64 indexedFrom = 50'000;
};

/// Brings the local copy up to date with the shop. A job for a thread of its own that is not of the global pool: it
/// waits for the shop and for the copy's writer, and ends within 200 ms of a stop.
///
/// Orders, their documents, products and customers are read newest first the first time, and afterwards what changed
/// since (magento-facts 1.10 to 1.16); stock and prices, of which Magento tells no time of change, are swept; what is
/// small is read whole. Every page is committed together with the cursor that speaks of it, so that a pull that ends at
/// any instant, also by a kill, is gone on with by the next one. One at a time per copy.
class Pull
{
public:
    using OnProgress = std::function<void(const PullProgress &)>;
    using OnPulled = std::function<void(const PulledEntity &)>;

    /// \a client and \a copy outlive the pull; \a copy has been opened and is writable. \a onProgress is called on the
    /// thread of run(), after every page.
    Pull(remote::Client &client, cache::Cache &copy, PullOptions options, OnProgress onProgress = {},
         StopToken stop = {});

    /// \a onPulled is called on the thread of run() with each entity that the report will have, as soon as it is
    /// through.
    void tellPulled(OnPulled onPulled) { m_onPulled = std::move(onPulled); }

    /// Once. An error only when the copy could not even be asked how far it is; all else is in the report.
    [[nodiscard]] Result<PullReport> run();

private:
    remote::Client &m_client;
    cache::Cache &m_copy;
    PullOptions m_options;
    OnProgress m_onProgress;
    OnPulled m_onPulled;
    StopToken m_stop;
};

} // namespace qm::sync
