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
Result<std::vector<Presence>> askForProducts(PullJob &job, std::span<const qint64> keys)
{
    const auto requests = requestsForProducts(job, keys);
    if (!requests) {
        return failure(requests.error());
    }
    const auto answers = job.askAll(*requests);
    std::vector<Presence> presences;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        Presence presence = presenceOf(answers[i]);
        if (answers[i] && keyOfProduct(answers[i]->value) != keys[i]) {
            presence.is = Presence::Is::Gone; // the SKU has been given to another product
        }
        presences.push_back(presence);
    }
    return presences;
}

/// A view that is new, or was switched on, has no values here yet.
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
    const Result<std::vector<ProductView>> views = activeViews(job);
    const Result<cache::PullState> state = job.pullState(cache::Entity::Products);
    if (!views || !state) {
        return failure(views ? state.error() : views.error());
    }
    Keyed<Product> keyed;
    keyed.entity = cache::Entity::Products;
    keyed.keyField = u"entity_id"_s;
    keyed.changedField = u"updated_at"_s;
    keyed.keyOf = &keyOfProduct;
    keyed.list = &remote::listProducts;
    keyed.newestMayGo = true;
    if (!views->empty()) {
        keyed.beside = [&job, &views](const std::vector<Product> &page) -> Result<Keyed<Product>::After> {
            auto found = readInViews(job, *views, page);
            if (!found) {
                return failure(std::move(found.error()));
            }
            return storingViews(job, *views, page, std::move(*found));
        };
    }
    keyed.deletions = Deletions<Product>{
        u"items[id,sku],total_count"_s,
        [&job](std::span<const qint64> keys) { return askForProducts(job, keys); },
        &cache::removeProduct,
    };
    if (state->backfillDone && state->total.value_or(0) > 0) {
        const Result<bool> isNew = hasNewView(job, *views);
        if (!isNew) {
            return failure(isNew.error());
        }
        keyed.again = *isNew;
    }
    return KeyedPull<Product>(job, std::move(keyed), pulled).run();
}

} // namespace qm::sync
