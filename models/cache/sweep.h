// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/store.h"
#include "domain/attribute.h"
#include "domain/category.h"
#include "domain/customer.h"
#include "domain/price.h"
#include "domain/promotion.h"
#include "domain/stock.h"
#include "domain/store.h"

#include <span>

// What is read whole or swept, because Magento tells of no time of change. Inside a write of the cache.

namespace qm::cache {

/// How many rows a sweep or a whole list added, changed and dropped.
struct Tally
{
    qint64 seen = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 gone = 0;
    Tally &operator+=(const Tally &other);
    friend bool operator==(const Tally &, const Tally &) = default;
};

// Small lists, replaced as a whole: rows that are not in the list any more go.
struct StoreTree
{
    std::vector<Website> websites;
    std::vector<StoreGroup> groups;
    std::vector<StoreView> views;
    std::vector<StoreConfig> configs;
};
[[nodiscard]] Result<Tally> replaceStores(sqlite::Database &database, const StoreTree &tree);
[[nodiscard]] Result<Tally> replaceAttributes(sqlite::Database &database, std::span<const Attribute> attributes,
                                              std::span<const AttributeSet> sets);
[[nodiscard]] Result<Tally> replaceCategories(sqlite::Database &database, std::span<const Category> categories);
[[nodiscard]] Result<Tally> replaceGroups(sqlite::Database &database, std::span<const CustomerGroup> groups);
[[nodiscard]] Result<Tally> replaceSources(sqlite::Database &database, std::span<const Source> sources,
                                           std::span<const Stock> stocks, std::span<const StockSourceLink> links);
[[nodiscard]] Result<Tally> replaceRules(sqlite::Database &database, std::span<const CartRule> rules);
[[nodiscard]] Result<Tally> replaceCoupons(sqlite::Database &database, std::span<const Coupon> coupons);

// Sweeps: page after page is marked with the number of the sweep, what bears an older number in the end is gone.
[[nodiscard]] Result<Tally> sweepSourceItems(sqlite::Database &database, std::span<const SourceItem> items,
                                             qint64 sweep);
[[nodiscard]] Result<Tally> sweepStockItems(sqlite::Database &database, std::span<const StockItem> items, qint64 sweep);
[[nodiscard]] Result<Tally> sweepBasePrices(sqlite::Database &database, std::span<const BasePrice> prices,
                                            qint64 sweep);
[[nodiscard]] Result<Tally> sweepCosts(sqlite::Database &database, std::span<const Cost> costs, qint64 sweep);
[[nodiscard]] Result<Tally> sweepSpecialPrices(sqlite::Database &database, std::span<const SpecialPrice> prices,
                                               qint64 sweep);
[[nodiscard]] Result<Tally> sweepTierPrices(sqlite::Database &database, std::span<const TierPrice> prices,
                                            qint64 sweep);

enum class Swept { SourceItems, StockItems, BasePrices, Costs, SpecialPrices, TierPrices };
/// How many rows finishSweep() would drop.
[[nodiscard]] Result<qint64> countUnswept(sqlite::Database &database, Swept what, qint64 sweep);
[[nodiscard]] Result<Tally> finishSweep(sqlite::Database &database, Swept what, qint64 sweep);

} // namespace qm::cache
