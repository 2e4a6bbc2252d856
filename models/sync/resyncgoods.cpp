// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/resweep.h"
#include "remote/endpoints/inventory.h"
#include "remote/endpoints/prices.h"
#include "sync/resyncparts.h"

#include <deque>
#include <iterator>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

using cache::Entity;
using Skus = std::vector<Sku>;

constexpr std::size_t mostSkus = 40; ///< in one URL: an SKU has up to 64 characters, of three bytes each when encoded

/// Source items of some SKUs, page by page: their key is in no answer, but with a few SKUs there is hardly a second.
Result<std::vector<SourceItem>> readItems(PullJob &job, const Skus &skus)
{
    QStringList texts;
    for (const Sku &sku : skus) {
        texts.append(sku.text());
    }
    constexpr int wanted = 200;
    const int limit = job.client.learned().maximumPageSize;
    std::vector<SourceItem> items;
    int size = limit > 0 ? std::min(wanted, limit) : wanted;
    for (int number = 1;; ++number) {
        remote::Criteria criteria;
        // Without an order a row may come in two pages, and another one in none: that one would be taken for gone.
        criteria.where({u"sku"_s, Condition::In, texts})
            .orderBy({u"source_item_id"_s, Direction::Ascending})
            .pageSize(size)
            .page(number);
        auto answer = job.ask(remote::listSourceItems(Scope::all(), criteria));
        if (!answer) {
            const int allowed = limitIn(answer.error());
            if (allowed > 0 && allowed < size) {
                size = allowed;
                items.clear();
                number = 0;
                continue;
            }
            return failure(std::move(answer.error()));
        }
        const bool last = answer->value.items.empty() ||
                          qint64(items.size() + answer->value.items.size()) >= answer->value.totalCount;
        std::move(answer->value.items.begin(), answer->value.items.end(), std::back_inserter(items));
        if (last) {
            return items;
        }
    }
}

/// The older items; a product that the shop does not know keeps the one it had.
Result<std::vector<StockItem>> readLegacyItems(PullJob &job, const Skus &skus)
{
    std::vector<remote::Request<StockItem>> requests;
    for (const Sku &sku : skus) {
        requests.push_back(remote::readStockItem(Scope::all(), sku));
    }
    std::vector<StockItem> items;
    for (auto &answer : job.askAll(requests)) {
        if (answer) {
            items.push_back(std::move(answer->value));
        } else if (!isNotThere(answer.error()) && answer.error().kind != ErrorKind::Validation) {
            return failure(std::move(answer.error())); // Validation: an SKU that no address can hold
        }
    }
    return items;
}

template <typename Row>
using Sweep = Result<cache::Tally> (*)(sqlite::Database &, std::span<const Row>, qint64);

/// Stores all rows there are of \a skus, and drops what the shop did not name any more.
template <typename Row>
Result<cache::Tally> storeRows(cache::Writing &writing, Entity entity, cache::Swept what, Sweep<Row> sweep,
                               const std::vector<Row> &rows, const Skus &skus)
{
    const Result<qint64> number = cache::nextSweep(writing.database, what);
    if (!number) {
        return failure(number.error());
    }
    Result<cache::Tally> tally = sweep(writing.database, rows, *number);
    if (!tally) {
        return tally;
    }
    const Result<cache::Tally> dropped = cache::dropUnswept(writing.database, what, skus, *number);
    if (!dropped) {
        return dropped;
    }
    *tally += *dropped;
    if (tally->added + tally->changed + tally->gone > 0) {
        writing.touched |= entity;
    }
    return tally;
}

Result<void> resyncStockOf(PullJob &job, const Skus &skus, ResyncedPart &part)
{
    Result<std::vector<SourceItem>> items = readItems(job, skus);
    const bool single = !items && isNotThere(items.error());
    if (!items && !single) {
        return failure(std::move(items.error()));
    }
    Result<std::vector<StockItem>> legacy = readLegacyItems(job, skus);
    if (!legacy && (single || legacy.error().kind != ErrorKind::Permission)) {
        return failure(std::move(legacy.error()));
    }
    const Result<cache::Tally> written = job.write<cache::Tally>([&](cache::Writing &writing) -> Result<cache::Tally> {
        cache::Tally tally;
        if (items) {
            auto stored = storeRows<SourceItem>(writing, Entity::Stock, cache::Swept::SourceItems,
                                                &cache::sweepSourceItems, *items, skus);
            if (!stored) {
                return stored;
            }
            tally += *stored;
        }
        if (legacy) {
            // A row here stands for a product, not for an SKU: what did not come stays.
            auto stored = storeRows<StockItem>(writing, Entity::Stock, cache::Swept::StockItems,
                                               &cache::sweepStockItems, *legacy, {});
            if (!stored) {
                return stored;
            }
            tally += *stored;
        }
        return tally;
    });
    if (!written) {
        return failure(written.error());
    }
    part.tally += *written;
    return {};
}

/// Prices of one kind. One unknown SKU and the shop answers for none of them (observed 51): the halves find out which.
template <typename Row>
Result<void> resyncPricesOf(PullJob &job, const Skus &skus, cache::Swept what, Sweep<Row> sweep,
                            remote::Request<std::vector<Row>> (*ask)(const Scope &, const Skus &), ResyncedPart &part)
{
    std::deque<Skus> pieces{skus};
    std::vector<Row> rows;
    while (!pieces.empty()) {
        const Skus piece = std::move(pieces.front());
        pieces.pop_front();
        auto answer = job.ask(ask(Scope::all(), piece));
        if (answer) {
            std::move(answer->value.begin(), answer->value.end(), std::back_inserter(rows));
            continue;
        }
        const int limit = limitIn(answer.error());
        const bool tooMany = limit > 0 && std::size_t(limit) < piece.size();
        if (!tooMany && answer.error().kind != ErrorKind::NotFound) {
            return failure(std::move(answer.error()));
        }
        if (piece.size() == 1) {
            job.note({.kind = PullNote::Kind::UnknownSku, .text = piece.front().text(), .error = {}});
            continue;
        }
        const auto middle = piece.begin() + std::ptrdiff_t(piece.size() / 2);
        pieces.emplace_back(piece.begin(), middle);
        pieces.emplace_back(middle, piece.end());
    }
    const Result<cache::Tally> written = job.write<cache::Tally>(
        [&](cache::Writing &writing) { return storeRows<Row>(writing, Entity::Prices, what, sweep, rows, skus); });
    if (!written) {
        return failure(written.error());
    }
    part.tally += *written;
    return {};
}

Result<void> resyncAllPricesOf(PullJob &job, const Skus &skus, ResyncedPart &part)
{
    Result<void> done = resyncPricesOf<BasePrice>(job, skus, cache::Swept::BasePrices, &cache::sweepBasePrices,
                                                  &remote::listBasePrices, part);
    if (done) {
        done = resyncPricesOf<TierPrice>(job, skus, cache::Swept::TierPrices, &cache::sweepTierPrices,
                                         &remote::listTierPrices, part);
    }
    if (done) {
        done = resyncPricesOf<SpecialPrice>(job, skus, cache::Swept::SpecialPrices, &cache::sweepSpecialPrices,
                                            &remote::listSpecialPrices, part);
    }
    if (done) {
        done = resyncPricesOf<Cost>(job, skus, cache::Swept::Costs, &cache::sweepCosts, &remote::listCosts, part);
    }
    return done;
}

Result<void> inBatches(PullJob &job, const Skus &skus, Entity entity, ResyncReport &report,
                       Result<void> (*resync)(PullJob &, const Skus &, ResyncedPart &))
{
    report.parts.push_back({entity, {}, {}});
    job.begin(entity, qint64(skus.size()));
    for (std::size_t first = 0; first < skus.size(); first += mostSkus) {
        const std::size_t count = std::min(mostSkus, skus.size() - first);
        const auto begin = skus.begin() + std::ptrdiff_t(first);
        if (Result<void> done = resync(job, Skus(begin, begin + std::ptrdiff_t(count)), report.parts.back()); !done) {
            return done;
        }
        job.advance(qint64(count));
    }
    return {};
}

} // namespace

Result<void> resyncStock(PullJob &job, const std::vector<Sku> &skus, ResyncReport &report)
{
    return inBatches(job, skus, Entity::Stock, report, &resyncStockOf);
}

Result<void> resyncPrices(PullJob &job, const std::vector<Sku> &skus, ResyncReport &report)
{
    return inBatches(job, skus, Entity::Prices, report, &resyncAllPricesOf);
}

} // namespace qm::sync
