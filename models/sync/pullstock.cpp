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

/// Asks for each of these by its SKU. What is neither told nor gone stays as it is: its SKU may be one that no address
/// can hold.
Result<void> askFor(PullJob &job, Sweeping<StockItem> &sweeping, const std::vector<cache::KeyedSku> &missing)
{
    std::vector<remote::Request<StockItem>> requests;
    for (const cache::KeyedSku &one : missing) {
        requests.push_back(remote::readStockItem(Scope::all(), one.sku));
    }
    std::vector<StockItem> found;
    std::vector<qint64> untold;
    auto answers = job.askAll(requests);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i]) {
            found.push_back(std::move(answers[i]->value));
            continue;
        }
        const Error &error = answers[i].error();
        if (isNotOfTheRow(error) || error.kind == ErrorKind::Permission) {
            return failure(error);
        }
        if (error.kind != ErrorKind::NotFound) {
            untold.push_back(missing[i].productId);
            job.note({.kind = PullNote::Kind::NotConfirmed, .key = missing[i].productId, .text = {}, .error = error});
        }
    }
    const Result<bool> kept =
        job.write<bool>([untold, sweep = sweeping.number()](cache::Writing &writing) -> Result<bool> {
            return cache::keepStockItems(writing.database, untold, sweep).map([] { return true; });
        });
    if (!kept) {
        return failure(kept.error());
    }
    return found.empty() ? Result<void>() : sweeping.add(std::move(found));
}

/// The older items come in pages by number and in no order that could be asked for: what a page lost is asked for by
/// its SKU before it is taken for gone. Not when so much is missing that a person is asked.
Result<void> askForMissing(PullJob &job, Sweeping<StockItem> &sweeping)
{
    constexpr qint64 atOnce = 200;
    const Result<bool> tooMany = sweeping.isTooMuchMissing();
    if (!tooMany || *tooMany) {
        return tooMany ? Result<void>() : Result<void>(failure(tooMany.error()));
    }
    qint64 after = 0;
    while (true) {
        const auto missing =
            job.read<std::vector<cache::KeyedSku>>([sweep = sweeping.number(), after](sqlite::Database &database) {
                return cache::unsweptStockItems(database, sweep, after, atOnce);
            });
        if (!missing) {
            return failure(missing.error());
        }
        if (missing->empty()) {
            return {};
        }
        if (Result<void> asked = askFor(job, sweeping, *missing); !asked) {
            return asked;
        }
        after = missing->back().productId;
    }
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
    const bool denied = !items && items.error().kind == ErrorKind::Permission;
    if (single) {
        items = dropItems(job, pulled);
    }
    if ((!items && !denied) || pulled.guard) {
        return items;
    }
    Result<void> legacy = sweepLegacyItems(job, pulled);
    if (denied) { // the two are permissions of their own
        if (!legacy) {
            return items;
        }
        job.note({.kind = PullNote::Kind::ItemsNotAllowed, .text = {}, .error = items.error()});
    }
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
