// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pushshop.h"

#include "remote/endpoints/inventory.h"
#include "remote/endpoints/prices.h"
#include "remote/endpoints/products.h"
#include "remote/endpoints/stores.h"

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

/// \a skus in pieces of \a size.
std::vector<std::vector<Sku>> piecesOf(const std::vector<Sku> &skus, int size)
{
    std::vector<std::vector<Sku>> pieces;
    for (std::size_t begin = 0; begin < skus.size(); begin += std::size_t(size)) {
        const std::size_t end = std::min(skus.size(), begin + std::size_t(size));
        pieces.emplace_back(skus.begin() + std::ptrdiff_t(begin), skus.begin() + std::ptrdiff_t(end));
    }
    return pieces;
}

} // namespace

QString PushShop::nameOf(const remote::HttpRequest &http)
{
    const QLatin1StringView entry = http.api == remote::Api::AsyncBulk ? "/async/bulk"_L1 : QLatin1StringView();
    return u"%1 /rest/%2%3%4"_s.arg(toString(http.verb), http.scope.code(), entry, QString::fromLatin1(http.path));
}

ReadRequest PushShop::toldOf(const remote::HttpRequest &http)
{
    QStringList lines;
    for (const auto &[name, value] : http.query) {
        lines.append(name + u'=' + value);
    }
    if (http.body) {
        lines.append(QString::fromUtf8(*http.body));
    }
    return {nameOf(http), lines.join(u'\n')};
}

Result<std::vector<Sku>> PushShop::withoutPrice(const std::vector<Sku> &skus, const StopToken &stop)
{
    std::vector<Sku> left;
    for (const std::vector<Sku> &some : piecesOf(skus, limits.rowsOfOne())) {
        const auto answer = ask(remote::listBasePrices(Scope::all(), some), stop);
        if (!answer) {
            return failure(answer.error());
        }
        QSet<QString> priced;
        for (const BasePrice &row : answer->value) {
            priced.insert(folded(row.sku));
        }
        std::ranges::copy_if(some, std::back_inserter(left),
                             [&priced](const Sku &sku) { return !priced.contains(folded(sku)); });
    }
    return left;
}

Result<QSet<Sku>> PushShop::withoutProduct(const std::vector<Sku> &skus, const StopToken &stop)
{
    // Cheaper than products by far: many of them in one request, and nothing of them is loaded (magento-facts 5.1).
    const Result<std::vector<Sku>> doubtful = withoutPrice(skus, stop);
    const Result<std::vector<Product>> found =
        doubtful ? products(Scope::all(), *doubtful, stop) : Result<std::vector<Product>>(failure(doubtful.error()));
    if (!found) {
        return failure(found.error());
    }
    QSet<QString> known;
    for (const Product &product : *found) {
        known.insert(folded(product.sku));
    }
    QSet<Sku> missing;
    for (const Sku &sku : *doubtful) {
        if (!known.contains(folded(sku))) {
            missing.insert(sku);
        }
    }
    return missing;
}

Result<std::vector<Product>> PushShop::products(const Scope &scope, const std::vector<Sku> &skus, const StopToken &stop)
{
    std::vector<Product> found;
    for (const std::vector<Sku> &some : piecesOf(skus, limits.products)) {
        QStringList texts;
        for (const Sku &sku : some) {
            texts.append(sku.text());
        }
        remote::Criteria criteria;
        criteria.where({u"sku"_s, Condition::In, texts});
        Result<std::vector<Product>> rows =
            all<Product>([&scope](const remote::Criteria &page) { return remote::listProducts(scope, page); }, criteria,
                         limits.products, stop);
        if (!rows) {
            return failure(rows.error());
        }
        QSet<QString> known;
        for (Product &product : *rows) {
            known.insert(folded(product.sku));
            found.push_back(std::move(product));
        }
        // Products without a status or a visibility are kept out of lists (magento-facts 1.19).
        for (const Sku &sku : some) {
            if (known.contains(folded(sku))) {
                continue;
            }
            auto one = ask(remote::readProduct(scope, sku), stop);
            if (one) {
                found.push_back(std::move(one->value));
            } else if (one.error().kind != ErrorKind::NotFound &&
                       !(one.error().kind == ErrorKind::NoRoute && remote::needsCriteria(sku))) {
                return failure(one.error());
            }
        }
    }
    return found;
}

Result<changes::StoreViews> PushShop::views(const StopToken &stop)
{
    if (!m_views) {
        const auto answer = ask(remote::listStoreViews(), stop);
        if (!answer) {
            return failure(answer.error());
        }
        m_views.emplace();
        for (const StoreView &view : answer->value) {
            if (const std::optional<Scope> scope = Scope::storeView(view.code); scope && view.id > 0) {
                m_views->insert(view.id, *scope);
            }
        }
    }
    return *m_views;
}

Result<bool> PushShop::hasSeveralSources(const StopToken &stop)
{
    if (!m_hasSeveralSources) {
        remote::Criteria criteria;
        criteria.where({u"enabled"_s, Condition::Eq, {u"1"_s}}).pageSize(2);
        const auto request = remote::listSources(Scope::all(), criteria);
        if (!request) {
            return failure(request.error());
        }
        const auto answer = ask(*request, stop);
        if (!answer && answer.error().kind != ErrorKind::NoRoute) { // without its modules there is one
            return failure(answer.error());
        }
        m_hasSeveralSources = answer && answer->value.totalCount > 1;
    }
    return *m_hasSeveralSources;
}

} // namespace qm::sync
