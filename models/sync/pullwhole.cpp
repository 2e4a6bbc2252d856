// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/attributes.h"
#include "remote/endpoints/categories.h"
#include "remote/endpoints/customers.h"
#include "remote/endpoints/inventory.h"
#include "remote/endpoints/promotions.h"
#include "remote/endpoints/stores.h"
#include "sync/parts.h"
#include "sync/wholelist.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

/// All rows of a list with a number for a key.
template <typename T>
Result<std::vector<T>> readList(PullJob &job, ListOf<T> list, const QString &keyField, qint64 (*keyOf)(const T &))
{
    remote::PagerOptions options;
    options.key = keyField;
    return readAll<T>(job, list, keyOf, options, [&job](qint64 rows) { job.advance(rows); });
}

/// All rows of a short list without one, by page number. \a same tells rows apart: an old server repeats its last page
/// (magento-facts 1.1).
template <typename T>
Result<std::vector<T>> readPages(PullJob &job, ListOf<T> list, bool (*same)(const T &, const T &))
{
    int pageSize = 100;
    std::vector<T> all;
    for (int number = 1;; ++number) {
        remote::Criteria criteria;
        criteria.pageSize(pageSize).page(number);
        auto answer = job.ask(list(Scope::all(), criteria));
        if (!answer) {
            const int limit = limitIn(answer.error());
            if (number > 1 || limit <= 0 || limit >= pageSize) {
                return failure(std::move(answer.error()));
            }
            pageSize = limit;
            number = 0;
            continue;
        }
        const std::size_t before = all.size();
        for (T &row : answer->value.items) {
            if (std::none_of(all.begin(), all.end(), [&](const T &known) { return same(known, row); })) {
                all.push_back(std::move(row));
            }
        }
        job.advance(qint64(all.size() - before));
        if (all.size() == before || qint64(all.size()) >= answer->value.totalCount) {
            return all;
        }
    }
}

Error emptyList(const QString &what)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.message = u"The shop's list of %1 is empty, which no shop's is"_s.arg(what);
    return error;
}

/// Puts a whole list in the place of the one that was there, unless too much of it would go.
Result<void> replaceWhole(PullJob &job, PulledEntity &pulled,
                          std::function<Result<cache::Tally>(sqlite::Database &)> replace)
{
    const auto guard = std::make_shared<std::optional<PullGuard>>();
    const Result<cache::Tally> written = job.write<cache::Tally>(
        [replace = std::move(replace), guard, accept = job.options.acceptDrop, entity = pulled.entity,
         now = job.serverNow()](cache::Writing &writing) -> Result<cache::Tally> {
            Result<cache::Tally> tally = replace(writing.database);
            if (!tally) {
                return tally;
            }
            const qint64 before = tally->seen - tally->added + tally->gone;
            const bool isWiped = tally->seen == 0 && before > 0; // however few they were
            if (!accept && (isWiped || isTooMany(tally->gone, before))) {
                *guard = PullGuard{PullGuard::Why::ManyGone, tally->gone, before, 0, 0};
                return failure(ErrorKind::Conflict, u"Too many rows would go"_s); // rolls back
            }
            Result<cache::PullState> state = readPullState(writing.database, entity);
            if (!state) {
                return failure(std::move(state.error()));
            }
            state->pulledAt = now;
            state->total = tally->seen;
            if (const Result<void> kept = writePullState(writing.database, entity, *state); !kept) {
                return failure(kept.error());
            }
            if (tally->added + tally->changed + tally->gone > 0) {
                writing.touched |= entity;
            }
            return tally;
        });
    if (*guard) {
        pulled.guard = *guard;
        return {};
    }
    if (!written) {
        return failure(written.error());
    }
    pulled.tally += *written;
    pulled.total = written->seen;
    return {};
}

template <typename T>
using Shared = std::shared_ptr<const std::vector<T>>;

template <typename T>
Shared<T> shared(std::vector<T> rows)
{
    return std::make_shared<const std::vector<T>>(std::move(rows));
}

/// A list that is stored as it is.
template <typename T>
Result<void> pullList(PullJob &job, PulledEntity &pulled, Result<std::vector<T>> rows,
                      Result<cache::Tally> (*replace)(sqlite::Database &, std::span<const T>))
{
    if (!rows) {
        return failure(std::move(rows.error()));
    }
    return replaceWhole(job, pulled, [all = shared(std::move(*rows)), replace](sqlite::Database &database) {
        return replace(database, *all);
    });
}

} // namespace

Result<void> pullStores(PullJob &job, PulledEntity &pulled)
{
    auto websites = job.ask(remote::listWebsites());
    if (!websites) {
        return failure(std::move(websites.error()));
    }
    auto groups = job.ask(remote::listStoreGroups());
    if (!groups) {
        return failure(std::move(groups.error()));
    }
    auto views = job.ask(remote::listStoreViews());
    if (!views) {
        return failure(std::move(views.error()));
    }
    auto configs = job.ask(remote::listStoreConfigs());
    if (!configs) {
        return failure(std::move(configs.error()));
    }
    if (websites->value.empty() || views->value.empty()) {
        return failure(emptyList(u"store views"_s));
    }
    auto tree = std::make_shared<cache::StoreTree>();
    tree->websites = std::move(websites->value);
    tree->groups = std::move(groups->value);
    tree->views = std::move(views->value);
    tree->configs = std::move(configs->value);
    job.advance(qint64(tree->websites.size() + tree->groups.size() + tree->views.size()));
    return replaceWhole(job, pulled,
                        [tree](sqlite::Database &database) { return cache::replaceStores(database, *tree); });
}

Result<void> pullAttributes(PullJob &job, PulledEntity &pulled)
{
    Result<std::vector<Attribute>> attributes =
        readList<Attribute>(job, &remote::listAttributes, u"attribute_id"_s,
                            [](const Attribute &attribute) { return attribute.attributeId.value_or(0); });
    if (!attributes) {
        return failure(std::move(attributes.error()));
    }
    Result<std::vector<AttributeSet>> sets =
        readList<AttributeSet>(job, &remote::listAttributeSets, u"attribute_set_id"_s,
                               [](const AttributeSet &set) { return set.attributeSetId; });
    if (!sets) {
        return failure(std::move(sets.error()));
    }
    if (attributes->empty() || sets->empty()) {
        return failure(emptyList(u"attributes"_s));
    }
    return replaceWhole(job, pulled,
                        [all = shared(std::move(*attributes)), allSets = shared(std::move(*sets))](
                            sqlite::Database &database) { return cache::replaceAttributes(database, *all, *allSets); });
}

Result<void> pullCategories(PullJob &job, PulledEntity &pulled)
{
    Result<void> list = pullList(job, pulled,
                                 readList<Category>(job, &remote::listCategories, u"entity_id"_s,
                                                    [](const Category &category) { return category.id; }),
                                 &cache::replaceCategories);
    return list && !pulled.guard ? pullCategoryProducts(job, pulled) : list;
}

Result<void> pullGroups(PullJob &job, PulledEntity &pulled)
{
    return pullList(job, pulled,
                    readList<CustomerGroup>(job, &remote::listCustomerGroups, u"customer_group_id"_s,
                                            [](const CustomerGroup &group) { return group.id; }),
                    &cache::replaceGroups);
}

Result<void> pullSources(PullJob &job, PulledEntity &pulled)
{
    Result<std::vector<Source>> sources = readPages<Source>(
        job, &remote::listSources, [](const Source &one, const Source &other) { return one.code == other.code; });
    if (!sources) {
        return failure(std::move(sources.error()));
    }
    Result<std::vector<Stock>> stocks =
        readList<Stock>(job, &remote::listStocks, u"stock_id"_s, [](const Stock &stock) { return stock.stockId; });
    if (!stocks) {
        return failure(std::move(stocks.error()));
    }
    if (sources->empty() || stocks->empty()) {
        return failure(emptyList(u"sources"_s)); // the default ones cannot be deleted
    }
    Result<std::vector<StockSourceLink>> links = readPages<StockSourceLink>(
        job, &remote::listStockSourceLinks, [](const StockSourceLink &one, const StockSourceLink &other) {
            return one.stockId == other.stockId && one.sourceCode == other.sourceCode;
        });
    if (!links) {
        return failure(std::move(links.error()));
    }
    return replaceWhole(job, pulled,
                        [allSources = shared(std::move(*sources)), allStocks = shared(std::move(*stocks)),
                         allLinks = shared(std::move(*links))](sqlite::Database &database) {
                            return cache::replaceSources(database, *allSources, *allStocks, *allLinks);
                        });
}

Result<void> pullRules(PullJob &job, PulledEntity &pulled)
{
    return pullList(
        job, pulled,
        readList<CartRule>(job, &remote::listCartRules, u"rule_id"_s, [](const CartRule &rule) { return rule.ruleId; }),
        &cache::replaceRules);
}

Result<void> pullCoupons(PullJob &job, PulledEntity &pulled)
{
    return pullList(job, pulled,
                    readList<Coupon>(job, &remote::listCoupons, u"coupon_id"_s,
                                     [](const Coupon &coupon) { return coupon.couponId; }),
                    &cache::replaceCoupons);
}

} // namespace qm::sync
