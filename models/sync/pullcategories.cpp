// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/categoryproducts.h"
#include "remote/endpoints/categories.h"
#include "sync/parts.h"

#include <algorithm>
#include <iterator>
#include <memory>

namespace qm::sync {

namespace {

using cache::Entity;
using Counts = QHash<qint64, qint64>;

void countTree(const CategoryTree &tree, Counts &counts)
{
    counts.insert(tree.id, tree.productCount);
    for (const CategoryTree &child : tree.childrenData) {
        countTree(child, counts);
    }
}

/// Categories to be asked for their products, ascending: all of them once a day, otherwise those of which the shop
/// counts others than before.
std::vector<qint64> dueCategories(const Counts &known, const Counts &counts, bool all)
{
    std::vector<qint64> due;
    for (auto one = known.begin(); one != known.end(); ++one) {
        const qint64 now = counts.value(one.key(), -1);
        if (now >= 0 && (all || now != one.value())) {
            due.push_back(one.key());
        }
    }
    std::sort(due.begin(), due.end());
    return due;
}

Result<void> readCategories(PullJob &job, PulledEntity &pulled, const std::vector<qint64> &ids, const Counts &counts)
{
    constexpr std::size_t atOnce = 32;
    for (std::size_t first = 0; first < ids.size(); first += atOnce) {
        const std::span<const qint64> some = std::span(ids).subspan(first, std::min(atOnce, ids.size() - first));
        std::vector<remote::Request<std::vector<CategoryProduct>>> requests;
        std::transform(some.begin(), some.end(), std::back_inserter(requests),
                       [](qint64 id) { return remote::listCategoryProducts(Scope::all(), id); });
        auto answers = job.askAll(requests);
        for (std::size_t i = 0; i < answers.size(); ++i) {
            auto &answer = answers[i];
            if (!answer && answer.error().kind == ErrorKind::NotFound) {
                continue; // deleted since the list of categories was read
            }
            if (!answer) {
                return failure(std::move(answer.error()));
            }
            const auto products = std::make_shared<const std::vector<CategoryProduct>>(std::move(answer->value));
            const Result<bool> changed = job.write<bool>(
                [products, id = some[i], count = counts.value(some[i])](cache::Writing &writing) -> Result<bool> {
                    Result<bool> other = cache::replaceCategoryProducts(writing.database, id, *products, count);
                    if (other && *other) {
                        writing.touched |= Entity::Products;
                    }
                    return other;
                });
            if (!changed) {
                return failure(changed.error());
            }
            pulled.tally.changed += *changed ? 1 : 0;
        }
    }
    return {};
}

Result<void> rememberSweep(PullJob &job)
{
    return job
        .write<bool>([now = job.serverNow()](cache::Writing &writing) -> Result<bool> {
            Result<cache::PullState> state = readPullState(writing.database, Entity::Categories);
            if (!state) {
                return failure(std::move(state.error()));
            }
            state->sweptAt = now;
            const Result<void> kept = writePullState(writing.database, Entity::Categories, *state);
            return kept ? Result<bool>(true) : failure(kept.error());
        })
        .map([](bool) {});
}

} // namespace

Result<void> pullCategoryProducts(PullJob &job, PulledEntity &pulled)
{
    const Result<cache::PullState> products = job.pullState(Entity::Products);
    const Result<cache::PullState> state = job.pullState(Entity::Categories);
    if (!products || !state) {
        return failure(products ? state.error() : products.error());
    }
    if (!products->backfillDone) {
        return {}; // each product will bring its own
    }
    const UtcTime before = job.serverNow().plusSeconds(-job.options.sweepEvery.count());
    const bool all = job.options.full || !state->sweptAt || *state->sweptAt <= before;
    const auto tree = job.ask(remote::readCategoryTree(Scope::all()));
    if (!tree) {
        return failure(tree.error());
    }
    Counts counts;
    countTree(tree->value, counts);
    const auto known = job.read<Counts>([](sqlite::Database &database) { return cache::countsOfCategories(database); });
    if (!known) {
        return failure(known.error());
    }
    Result<void> read = readCategories(job, pulled, dueCategories(*known, counts, all), counts);
    return read && all ? rememberSweep(job) : read;
}

} // namespace qm::sync
