// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/keys.h"
#include "remote/endpoints/inventory.h"
#include "sync/parts.h"
#include "sync/sourceitemwalk.h"
#include "sync/sweeping.h"

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

/// A shop of one source only, or an old one, does not know source items at all.
bool isNotThere(const Error &error)
{
    return error.kind == ErrorKind::NoRoute || error.kind == ErrorKind::NotFound;
}

Result<void> sweepItems(PullJob &job, PulledEntity &pulled)
{
    Sweeping<SourceItem> sweeping(job, pulled, cache::Swept::SourceItems, &cache::sweepSourceItems);
    if (Result<void> begun = sweeping.begin(); !begun) {
        return begun;
    }
    SourceItemWalk walk(job);
    while (true) {
        Result<std::vector<SourceItem>> rows = walk.next();
        if (!rows) {
            return failure(std::move(rows.error()));
        }
        if (rows->empty()) {
            return sweeping.finish();
        }
        if (Result<void> added = sweeping.add(std::move(*rows)); !added) {
            return added;
        }
    }
}

/// What is left of a time with several sources.
Result<void> dropItems(PullJob &job, PulledEntity &pulled)
{
    Sweeping<SourceItem> sweeping(job, pulled, cache::Swept::SourceItems, &cache::sweepSourceItems);
    Result<void> begun = sweeping.begin();
    return begun ? sweeping.finish() : begun;
}

/// The older items come in pages by number and in no order that could be asked for: what a page lost is asked for by
/// its SKU before it is taken for gone.
Result<void> askForMissing(PullJob &job, Sweeping<StockItem> &sweeping)
{
    constexpr qint64 most = 200; // more than that is for the guard
    if (Result<void> written = sweeping.settle(); !written) {
        return written;
    }
    const auto missing =
        job.read<std::vector<cache::KeyedSku>>([sweep = sweeping.number()](sqlite::Database &database) {
            return cache::unsweptStockItems(database, sweep, most);
        });
    if (!missing) {
        return failure(missing.error());
    }
    std::vector<remote::Request<StockItem>> requests;
    for (const cache::KeyedSku &one : *missing) {
        requests.push_back(remote::readStockItem(Scope::all(), one.sku));
    }
    std::vector<StockItem> found;
    for (auto &answer : job.askAll(requests)) {
        if (answer) {
            found.push_back(std::move(answer->value));
        } else if (answer.error().kind != ErrorKind::NotFound) {
            return failure(std::move(answer.error()));
        }
    }
    return found.empty() ? Result<void>() : sweeping.add(std::move(found));
}

Result<void> sweepLegacyItems(PullJob &job, PulledEntity &pulled)
{
    constexpr int pageSize = 200;
    const Decimal everything = Decimal::fromUnits(999'999'999'999); // as much as the column holds
    Sweeping<StockItem> sweeping(job, pulled, cache::Swept::StockItems, &cache::sweepStockItems);
    if (Result<void> begun = sweeping.begin(); !begun) {
        return begun;
    }
    qint64 seen = 0;
    for (int number = 1;; ++number) {
        auto answer = job.ask(remote::listLowStock(Scope::all(), everything, number, pageSize));
        if (!answer) {
            return failure(std::move(answer.error()));
        }
        const qint64 total = answer->value.totalCount;
        const auto count = qint64(answer->value.items.size());
        seen += count;
        if (count > 0) {
            if (Result<void> added = sweeping.add(std::move(answer->value.items)); !added) {
                return added;
            }
        }
        if (count == 0 || seen >= total) {
            break;
        }
    }
    if (Result<void> asked = askForMissing(job, sweeping); !asked) {
        return asked;
    }
    return sweeping.finish();
}

} // namespace

Result<void> pullStock(PullJob &job, PulledEntity &pulled)
{
    Result<void> items = sweepItems(job, pulled);
    const bool single = !items && isNotThere(items.error());
    if (single) {
        items = dropItems(job, pulled);
    }
    if (!items || pulled.guard) {
        return items;
    }
    Result<void> legacy = sweepLegacyItems(job, pulled);
    if (!legacy && !single && (isNotThere(legacy.error()) || legacy.error().kind == ErrorKind::Permission)) {
        job.note({.kind = PullNote::Kind::LegacyNotThere, .text = {}, .error = legacy.error()});
        legacy = {};
    }
    if (!legacy || pulled.guard) {
        return legacy;
    }
    return finishPull(job, pulled);
}

} // namespace qm::sync
