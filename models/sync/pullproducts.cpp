// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/keys.h"
#include "remote/endpoints/products.h"
#include "sync/keyed.h"
#include "sync/parts.h"
#include "sync/productviews.h"

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

/// Gone: the shop knows neither the SKU, nor another product by it that is ours. One by one, because only the answer to
/// a question for one product says so for certain.
Result<std::vector<Presence>> presencesOf(PullJob &job, std::span<const qint64> keys)
{
    const auto answers = askForProducts(job, keys);
    if (!answers) {
        return failure(answers.error());
    }
    std::vector<Presence> presences;
    for (std::size_t i = 0; i < answers->size(); ++i) {
        const Result<Product> &answer = (*answers)[i];
        Presence presence = presenceOf(answer);
        if (answer && keyOfProduct(*answer) != keys[i]) {
            presence.is = Presence::Is::Gone; // the SKU has been given to another product
        }
        presences.push_back(presence);
    }
    return presences;
}

/// A view that is new, or was off when products were pulled last, has no values here yet.
Result<bool> hasNewView(PullJob &job, const std::vector<ProductView> &views)
{
    bool found = false;
    for (const ProductView &view : views) {
        const Result<bool> known = job.read<bool>(
            [id = view.storeId](sqlite::Database &database) { return cache::hasProductsOfView(database, id); });
        if (!known) {
            return failure(known.error());
        }
        if (!*known) {
            found = true;
            job.note({.kind = PullNote::Kind::NewView, .key = view.storeId, .text = view.code, .error = {}});
        }
    }
    return found;
}

} // namespace

Result<void> pullProducts(PullJob &job, PulledEntity &pulled)
{
    const Result<ProductViews> views = readProductViews(job);
    const Result<cache::PullState> state = job.pullState(cache::Entity::Products);
    if (!views || !state) {
        return failure(views ? state.error() : views.error());
    }
    if (Result<void> forgotten = forgetViewsOff(job, *views); !forgotten) {
        return forgotten;
    }
    Keyed<Product> keyed;
    keyed.entity = cache::Entity::Products;
    keyed.keyField = u"entity_id"_s;
    keyed.changedField = u"updated_at"_s;
    keyed.keyOf = &keyOfProduct;
    keyed.list = &remote::listProducts;
    keyed.newestMayGo = true;
    if (!views->on.empty()) {
        keyed.beside = [&job, &views](const std::vector<Product> &page) -> Result<Keyed<Product>::After> {
            auto found = readInViews(job, views->on, page);
            if (!found) {
                return failure(std::move(found.error()));
            }
            return storingViews(job, views->on, page, std::move(*found));
        };
    }
    keyed.deletions = Deletions<Product>{
        u"items[id,sku],total_count"_s,
        [&job](std::span<const qint64> keys) { return presencesOf(job, keys); },
        &cache::removeProduct,
    };
    // A walk that was cut off as well: what it had read by then lacks a view that came since.
    const bool isUnderWay = !state->backfillDone && state->backfillBelow;
    if (isUnderWay || (state->backfillDone && state->total.value_or(0) > 0)) {
        const Result<bool> isNew = hasNewView(job, views->on);
        if (!isNew) {
            return failure(isNew.error());
        }
        keyed.again = *isNew;
    }
    return KeyedPull<Product>(job, std::move(keyed), pulled).run();
}

} // namespace qm::sync
