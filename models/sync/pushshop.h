// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/plan.h"
#include "domain/product.h"
#include "domain/stop.h"
#include "remote/client.h"
#include "remote/criteria.h"
#include "sync/pulljob.h"
#include "sync/push.h"
#include "sync/taken.h"

#include <QHash>
#include <QSet>

#include <span>

namespace qm::sync {

/// The shop as a push asks it: requests are counted, and what it puts up with is remembered. Of the job's thread.
class PushShop
{
public:
    PushShop(remote::Client &client, const changes::Limits &theLimits)
        : limits(theLimits)
        , m_client(client)
    {}

    changes::Limits limits;
    int requests = 0;
    std::size_t mostAsked = 0;      ///< so many of them are kept
    std::vector<ReadRequest> asked; ///< the first ones

    /// `POST /rest/all/V1/inventory/source-items`
    [[nodiscard]] static QString nameOf(const remote::HttpRequest &http);
    [[nodiscard]] static ReadRequest toldOf(const remote::HttpRequest &http);

    template <typename T>
    [[nodiscard]] Result<remote::Client::Answer<T>> ask(const remote::Request<T> &request, const StopToken &stop)
    {
        ++requests;
        if (asked.size() < mostAsked) {
            asked.push_back(toldOf(request.http));
        }
        return taken(m_client.send(request, stop));
    }

    /// What the shop's clock said at \a ours.
    [[nodiscard]] UtcTime shopTime(UtcTime ours) const
    {
        return ours.plusSeconds(m_client.learned().clockSkew.count());
    }

    /// Every row of a list, in pages as large as the shop allows, \a size at most. \a list makes a page's request.
    template <typename T, typename List>
    [[nodiscard]] Result<std::vector<T>> all(List list, remote::Criteria criteria, int size, const StopToken &stop)
    {
        size = smallerOf(size, m_client.learned().maximumPageSize);
        std::vector<T> rows;
        for (int page = 1;; ++page) {
            const Result<remote::Request<remote::Page<T>>> request = list(criteria.pageSize(size).page(page));
            if (!request) {
                return failure(request.error());
            }
            const auto answer = ask(*request, stop);
            if (!answer) {
                const int limit = limitIn(answer.error());
                if (limit <= 0 || limit >= size) {
                    return failure(answer.error());
                }
                size = limit;
                rows.clear();
                page = 0;
                continue;
            }
            const std::vector<T> &items = answer->value.items;
            rows.insert(rows.end(), items.begin(), items.end());
            if (items.empty() || qint64(rows.size()) >= answer->value.totalCount) {
                return rows;
            }
        }
    }

    /// Those of \a skus that no product has.
    [[nodiscard]] Result<QSet<Sku>> withoutProduct(const std::vector<Sku> &skus, const StopToken &stop);
    /// Products as they look in \a scope. Those that the list keeps to itself are asked for by themselves; those that
    /// do not exist are left out.
    [[nodiscard]] Result<std::vector<Product>> products(const Scope &scope, const std::vector<Sku> &skus,
                                                        const StopToken &stop);
    /// By their ids. Asked once.
    [[nodiscard]] Result<changes::StoreViews> views(const StopToken &stop);
    /// Whether stock is kept at more than one place. Asked once.
    [[nodiscard]] Result<bool> hasSeveralSources(const StopToken &stop);

private:
    static int smallerOf(int size, int limit) { return limit > 0 ? std::min(size, limit) : size; }
    /// Those of \a skus for which the shop has no base price: it has one for every product with a price.
    [[nodiscard]] Result<std::vector<Sku>> withoutPrice(const std::vector<Sku> &skus, const StopToken &stop);

    remote::Client &m_client;
    std::optional<changes::StoreViews> m_views;
    std::optional<bool> m_hasSeveralSources;
};

/// The shop compares SKUs without regard to case.
[[nodiscard]] inline QString folded(const Sku &sku)
{
    return sku.text().toCaseFolded();
}

/// What was read of the shop for some changes.
struct Seen
{
    changes::ShopValues values;
    QSet<Sku> missing; ///< that no product has
    /// By the scope's code, then by folded SKU: for what changes beside what was sent.
    QHash<QString, QHash<QString, Product>> products;
};

/// One reading of the shop on its way.
struct Reading
{
    PushShop &shop;
    std::span<const Change> changes; ///< what it is for
    StopToken stop;
    Seen seen = {};
};

} // namespace qm::sync
