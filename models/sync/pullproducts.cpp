// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/keys.h"
#include "remote/endpoints/products.h"
#include "remote/endpoints/stores.h"
#include "sync/keyed.h"
#include "sync/parts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

struct View
{
    qint64 storeId;
    QString code;
    Scope scope;
};

qint64 keyOfProduct(const Product &product)
{
    return product.id.value_or(0);
}

/// The active store views; none, with a note, when the login may not see them.
Result<std::vector<View>> activeViews(PullJob &job)
{
    std::vector<View> views;
    const auto answer = job.ask(remote::listStoreViews());
    if (!answer) {
        if (answer.error().kind != ErrorKind::Permission) {
            return failure(answer.error());
        }
        job.note({.kind = PullNote::Kind::NoViews, .text = {}, .error = answer.error()});
        return views;
    }
    for (const StoreView &view : answer->value) {
        const std::optional<Scope> scope = Scope::storeView(view.code);
        if (view.isActive && view.id > 0 && scope) {
            views.push_back({view.id, view.code, *scope});
        }
    }
    return views;
}

/// A page of products as the store views have it, in the order of views.
Result<std::vector<std::vector<Product>>> readInViews(PullJob &job, const std::vector<View> &views,
                                                      const std::vector<Product> &page)
{
    constexpr std::size_t most = 100; // ids in one URL
    std::vector<remote::Request<remote::Page<Product>>> requests;
    std::vector<std::size_t> viewOf;
    for (std::size_t view = 0; view < views.size(); ++view) {
        for (std::size_t first = 0; first < page.size(); first += most) {
            QStringList ids;
            for (std::size_t i = first; i < std::min(page.size(), first + most); ++i) {
                ids.append(QString::number(keyOfProduct(page[i])));
            }
            remote::Criteria criteria;
            criteria.where({u"entity_id"_s, Condition::In, ids}).pageSize(int(ids.size()));
            auto request = remote::listProducts(views[view].scope, criteria);
            if (!request) {
                return failure(std::move(request.error()));
            }
            requests.push_back(std::move(*request));
            viewOf.push_back(view);
        }
    }
    std::vector<std::vector<Product>> found(views.size());
    auto answers = job.askAll(requests);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (!answers[i]) {
            return failure(std::move(answers[i].error()));
        }
        std::vector<Product> &products = found[viewOf[i]];
        std::move(answers[i]->value.items.begin(), answers[i]->value.items.end(), std::back_inserter(products));
    }
    return found;
}

/// Stores what readInViews() found, after the page itself.
Keyed<Product>::After storingViews(PullJob &job, const std::vector<View> &views, const std::vector<Product> &page,
                                   std::vector<std::vector<Product>> found)
{
    struct InView
    {
        std::size_t row; ///< of the page
        qint64 storeId;
        cache::Prepared<Product> product;
    };
    QHash<qint64, std::size_t> rowOf;
    for (std::size_t row = 0; row < page.size(); ++row) {
        rowOf.insert(keyOfProduct(page[row]), row);
    }
    auto all = std::make_shared<std::vector<InView>>();
    for (std::size_t view = 0; view < views.size(); ++view) {
        for (Product &product : found[view]) {
            if (const auto row = rowOf.constFind(keyOfProduct(product)); row != rowOf.constEnd()) {
                all->push_back({*row, views[view].storeId, prepare(job.learning.press(), std::move(product))});
            }
        }
    }
    return [all](sqlite::Database &database, std::span<cache::Stored> stored) -> Result<void> {
        for (const InView &one : *all) {
            const Result<cache::Stored> inView = storeInView(database, one.product, one.storeId);
            if (!inView) {
                return failure(inView.error());
            }
            if (*inView != cache::Stored::Same && stored[one.row] == cache::Stored::Same) {
                stored[one.row] = cache::Stored::Changed;
            }
        }
        return {};
    };
}

/// Gone: the shop knows neither the SKU, nor another product by it that is ours. One by one, because only the answer to
/// a question for one product says so for certain.
Result<std::vector<Presence>> askForProducts(PullJob &job, std::span<const qint64> keys)
{
    const std::vector<qint64> ids(keys.begin(), keys.end());
    const auto skus = job.read<std::vector<cache::KeyedSku>>(
        [ids](sqlite::Database &database) { return cache::readSkus(database, ids); });
    if (!skus) {
        return failure(skus.error());
    }
    QHash<qint64, Sku> skuOf;
    for (const cache::KeyedSku &one : *skus) {
        skuOf.insert(one.productId, one.sku);
    }
    std::vector<remote::Request<Product>> requests;
    for (const qint64 id : ids) {
        requests.push_back(remote::readProduct(Scope::all(), skuOf.value(id)));
    }
    const auto answers = job.askAll(requests);
    std::vector<Presence> presences;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        Presence presence = presenceOf(answers[i]);
        if (answers[i] && keyOfProduct(answers[i]->value) != ids[i]) {
            presence.is = Presence::Is::Gone; // the SKU has been given to another product
        }
        presences.push_back(presence);
    }
    return presences;
}

/// A view that is new, or was switched on, has no values here yet.
Result<bool> hasNewView(PullJob &job, const std::vector<View> &views)
{
    bool found = false;
    for (const View &view : views) {
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
    const Result<std::vector<View>> views = activeViews(job);
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
