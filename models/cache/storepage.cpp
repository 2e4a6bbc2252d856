// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/storepage.h"

#include "cache/storing.h"

#include <algorithm>
#include <numeric>

namespace qm::cache {

namespace {

/// What there is to do with the rows of a page.
struct Plan
{
    std::vector<Stored> stored;       ///< as the page has them
    std::vector<std::size_t> written; ///< places of rows that are new or changed, by key
    std::vector<qint64> changed;      ///< keys of those that were there, ascending
    std::vector<qint64> writtenKeys;  ///< of both, ascending
};

/// Places in the order of their keys; of equal ones only the last.
std::vector<std::size_t> byKey(const std::vector<PageRow> &page)
{
    std::vector<std::size_t> places(page.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::ranges::stable_sort(places, {}, [&page](std::size_t place) { return page[place].id; });
    std::vector<std::size_t> last;
    last.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i + 1 == places.size() || page[places[i + 1]].id != page[places[i]].id) {
            last.push_back(places[i]);
        }
    }
    return last;
}

Result<Plan> planFor(sqlite::Database &database, const std::vector<PageRow> &page, const PageSteps &steps)
{
    const std::vector<std::size_t> places = byKey(page);
    std::vector<DocumentKey> keys;
    keys.reserve(places.size());
    for (const std::size_t place : places) {
        keys.push_back({steps.kind, page[place].id, steps.storeId});
    }
    const Result<std::vector<std::optional<qint64>>> known = documentHashes(database, keys);
    if (!known) {
        return failure(known.error());
    }
    Plan plan;
    plan.stored.resize(page.size(), Stored::Same);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const PageRow &row = page[places[i]];
        const std::optional<qint64> &hash = (*known)[i];
        if (hash == row.document->hash) {
            continue;
        }
        plan.stored[places[i]] = hash ? Stored::Changed : Stored::New;
        plan.written.push_back(places[i]);
        plan.writtenKeys.push_back(row.id);
        if (hash) {
            plan.changed.push_back(row.id);
        }
    }
    return plan;
}

std::vector<qint64> merged(const std::vector<qint64> &one, const std::vector<qint64> &other)
{
    std::vector<qint64> all;
    std::ranges::set_union(one, other, std::back_inserter(all));
    return all;
}

Result<void> forEach(const std::vector<std::size_t> &places, const std::function<Result<void>(std::size_t)> &put)
{
    for (const std::size_t place : places) {
        if (Result<void> done = put(place); !done) {
            return done;
        }
    }
    return {};
}

Result<void> writeAll(sqlite::Database &database, const std::vector<PageRow> &page, const PageSteps &steps,
                      const Plan &plan)
{
    DocumentWriter documents(database);
    return inOrder([&] { return forEach(plan.written, steps.put); },
                   [&] { return steps.putLines ? forEach(plan.written, steps.putLines) : Result<void>(); },
                   [&] {
                       return forEach(plan.written, [&](std::size_t place) {
                           return documents.put({steps.kind, page[place].id, steps.storeId}, *page[place].document);
                       });
                   });
}

Result<void> tellIndex(sqlite::Database &database, const PageSteps &steps, const Plan &plan,
                       const std::vector<qint64> &robbed)
{
    if (!steps.index) {
        return {};
    }
    if (steps.tell && robbed.empty()) {
        const Result<bool> told = steps.tell(plan.written);
        if (!told) {
            return failure(told.error());
        }
        if (*told) {
            return {};
        }
    }
    return indexTexts(database, *steps.index, merged(plan.writtenKeys, robbed));
}

} // namespace

Result<std::vector<Stored>> storeRows(sqlite::Database &database, const std::vector<PageRow> &page,
                                      const PageSteps &steps)
{
    Result<Plan> plan = planFor(database, page, steps);
    if (!plan) {
        return failure(std::move(plan.error()));
    }
    if (plan->written.empty()) {
        return std::move(plan->stored);
    }
    std::vector<qint64> robbed;
    if (steps.robbed) {
        Result<std::vector<qint64>> found = steps.robbed(plan->written);
        if (!found) {
            return failure(std::move(found.error()));
        }
        robbed = std::move(*found);
    }
    // The index has to be told what to forget while the rows are still what they were.
    const Result<void> done = inOrder(
        [&] {
            return steps.index ? forgetTexts(database, *steps.index, merged(plan->changed, robbed)) : Result<void>();
        },
        [&] { return steps.clear && !plan->changed.empty() ? steps.clear(plan->changed) : Result<void>(); },
        [&] { return writeAll(database, page, steps, *plan); },
        [&] { return tellIndex(database, steps, *plan, robbed); });
    if (!done) {
        return failure(done.error());
    }
    return std::move(plan->stored);
}

} // namespace qm::cache
