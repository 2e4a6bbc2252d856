// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/productviews.h"

#include "cache/keys.h"
#include "remote/endpoints/products.h"
#include "remote/endpoints/stores.h"

#include <QHash>

#include <iterator>

using namespace Qt::StringLiterals;

namespace qm::sync {

qint64 keyOfProduct(const Product &product)
{
    return product.id.value_or(0);
}

Result<std::vector<cache::KeyedSku>> skusOf(PullJob &job, std::span<const qint64> keys)
{
    return job.read<std::vector<cache::KeyedSku>>(
        [ids = std::vector<qint64>(keys.begin(), keys.end())](sqlite::Database &database) {
            return cache::readSkus(database, ids);
        });
}

Result<std::vector<remote::Request<Product>>> requestsForProducts(PullJob &job, std::span<const qint64> keys)
{
    const auto skus = skusOf(job, keys);
    if (!skus) {
        return failure(skus.error());
    }
    QHash<qint64, Sku> skuOf;
    for (const cache::KeyedSku &one : *skus) {
        skuOf.insert(one.productId, one.sku);
    }
    std::vector<remote::Request<Product>> requests;
    for (const qint64 key : keys) {
        requests.push_back(remote::readProduct(Scope::all(), skuOf.value(key)));
    }
    return requests;
}

/// The active store views; none, with a note, when the login may not see them.
Result<std::vector<ProductView>> activeViews(PullJob &job)
{
    std::vector<ProductView> views;
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
Result<std::vector<std::vector<Product>>> readInViews(PullJob &job, const std::vector<ProductView> &views,
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
Keyed<Product>::After storingViews(PullJob &job, const std::vector<ProductView> &views,
                                   const std::vector<Product> &page, std::vector<std::vector<Product>> found)
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

} // namespace qm::sync
