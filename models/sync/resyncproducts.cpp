// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/products.h"
#include "sync/resyncparts.h"

namespace qm::sync {

using cache::Entity;

Result<void> resyncProducts(PullJob &job, Keys keys, ResyncReport &report)
{
    report.parts.push_back({Entity::Products, {}, {}});
    Result<ProductViews> views = readProductViews(job);
    if (!views) {
        return failure(views.error());
    }
    if (Result<void> kept = keepKnownViews(job, *views); !kept) {
        return kept;
    }
    Reread<Product> how;
    how.entity = Entity::Products;
    how.keyOf = &keyOfProduct;
    how.list = &remote::listProducts;
    how.oneByOne = [&job](Keys missing) { return askForProducts(job, missing); };
    how.remove = &cache::removeProduct;
    if (!views->on.empty()) {
        how.beside = [&job, &views](const std::vector<Product> &page) -> Result<Reread<Product>::After> {
            auto found = readInViews(job, views->on, page);
            if (!found) {
                return failure(std::move(found.error()));
            }
            return storingViews(job, views->on, page, std::move(*found));
        };
    }
    if (Result<void> done = Rereading<Product>(job, std::move(how), report.parts.back()).run(keys); !done) {
        return done;
    }
    // Of what is still there: stock and prices have no time of change that a pull could go by.
    const auto skus = skusOf(job, keys);
    if (!skus) {
        return failure(skus.error());
    }
    std::vector<Sku> goods;
    for (const cache::KeyedSku &one : *skus) {
        goods.push_back(one.sku);
    }
    Result<void> stock = resyncStock(job, goods, report);
    return stock ? resyncPrices(job, goods, report) : stock;
}

} // namespace qm::sync
