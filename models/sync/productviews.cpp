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

namespace {

/// The one product of a list that was asked for one SKU.
Result<Product> onlyOf(Result<remote::Client::Answer<remote::Page<Product>>> answer)
{
    if (!answer) {
        return failure(std::move(answer.error()));
    }
    if (answer->value.items.empty()) {
        return failure(ErrorKind::NotFound, u"The shop's list has no product of this SKU"_s);
    }
    return std::move(answer->value.items.front());
}

} // namespace

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

Result<std::vector<Result<Product>>> askForProducts(PullJob &job, std::span<const qint64> keys)
{
    const auto skus = skusOf(job, keys);
    if (!skus) {
        return failure(skus.error());
    }
    QHash<qint64, Sku> skuOf;
    for (const cache::KeyedSku &one : *skus) {
        skuOf.insert(one.productId, one.sku);
    }
    std::vector<remote::Request<Product>> byPath;
    std::vector<remote::Request<remote::Page<Product>>> byCriteria;
    for (const qint64 key : keys) {
        const Sku sku = skuOf.value(key);
        if (!remote::needsCriteria(sku)) {
            byPath.push_back(remote::readProduct(Scope::all(), sku));
            continue;
        }
        auto request = remote::findProduct(Scope::all(), sku);
        if (!request) {
            return failure(std::move(request.error()));
        }
        byCriteria.push_back(std::move(*request));
    }
    std::vector<Result<Product>> fromPath = valuesOf(job.askAll(byPath));
    auto fromCriteria = job.askAll(byCriteria);
    std::vector<Result<Product>> answers;
    auto path = fromPath.begin();
    auto criteria = fromCriteria.begin();
    for (const qint64 key : keys) {
        answers.push_back(remote::needsCriteria(skuOf.value(key)) ? onlyOf(std::move(*criteria++))
                                                                  : std::move(*path++));
    }
    return answers;
}

Result<ProductViews> readProductViews(PullJob &job)
{
    ProductViews views;
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
            views.on.push_back({view.id, view.code, *scope});
        } else if (view.id > 0) {
            views.off.push_back(view.id);
        }
    }
    return views;
}

Result<void> forgetViewsOff(PullJob &job, const ProductViews &views)
{
    for (const qint64 view : views.off) {
        const Result<bool> known =
            job.read<bool>([view](sqlite::Database &database) { return cache::hasProductsOfView(database, view); });
        if (!known) {
            return failure(known.error());
        }
        if (!*known) {
            continue;
        }
        const Result<bool> forgotten = job.write<bool>([view](cache::Writing &writing) -> Result<bool> {
            writing.touched |= cache::Entity::Products;
            return cache::forgetProductsOfView(writing.database, view).map([] { return true; });
        });
        if (!forgotten) {
            return failure(forgotten.error());
        }
    }
    return {};
}

Result<void> keepKnownViews(PullJob &job, ProductViews &views)
{
    std::vector<ProductView> known;
    for (const ProductView &view : views.on) {
        const Result<bool> isKnown = job.read<bool>(
            [id = view.storeId](sqlite::Database &database) { return cache::hasProductsOfView(database, id); });
        if (!isKnown) {
            return failure(isKnown.error());
        }
        if (*isKnown) {
            known.push_back(view);
        }
    }
    views.on = std::move(known);
    return {};
}

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
