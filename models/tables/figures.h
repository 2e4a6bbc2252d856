// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "cache/pullstate.h"
#include "cache/query.h"
#include "domain/money.h"
#include "tables/storechoice.h"

#include <QDate>
#include <QFuture>
#include <QHash>

#include <map>
#include <optional>
#include <vector>

namespace qm::tables {

/// Amounts by currency, which are never added up.
using Sums = std::map<QString, Decimal>;

/// Orders and revenue of one day in the user's zone.
struct DayFigures
{
    QDate day;
    qint64 orders = 0;
    Sums revenue;
};

/// Open orders of one status by age.
struct WaitingLine
{
    QString status;
    std::array<qint64, 4> byAge{}; ///< up to 4 h, 24 h, 3 days, older
    [[nodiscard]] qint64 all() const { return byAge[0] + byAge[1] + byAge[2] + byAge[3]; }
};

/// A place that holds fewer pieces than the shop wants to be told of (cache/lowstock.h); of a shop without source items
/// a product.
struct LowStockLine
{
    qint64 product = 0; ///< its key; 0: the copy does not have it
    QString sku;
    QString name;
    QString source; ///< empty: the shop has no sources
    Decimal quantity;
    Decimal everywhere; ///< at all sources together
    Decimal lowAt;
    double soldPerDay = 0; ///< over the last 30 days, from all sources; canceled orders do not count
    /// Days until it is gone everywhere at that pace; nothing: it does not sell.
    [[nodiscard]] std::optional<double> daysLeft() const;
};

/// What the overview shows: counted in the local copy, no requests made.
struct Overview
{
    std::vector<DayFigures> days; ///< the last 30, oldest first; today is the last; canceled orders do not count
    qint64 yesterdayUntilNow = 0; ///< yesterday's orders up to the same time of day
    double dayShare = 0;          ///< which part of a day's orders has come by this time, over seven days; 0: not known
    std::vector<WaitingLine> waiting;
    std::vector<LowStockLine> low;   ///< at most 50: of all low places those that are out soonest, first
    qint64 lowCount = 0;             ///< of places
    qint64 lowProducts = 0;          ///< in which those are: the rows that the page of stock has of them
    std::optional<UtcTime> pulledAt; ///< of orders

    [[nodiscard]] qint64 waitingCount() const;
    /// Today's orders when the day goes on as the last seven did; nothing: not known.
    [[nodiscard]] std::optional<qint64> expectedToday() const;
};

// The conditions behind the figures, for the lists that they open.
[[nodiscard]] std::vector<std::vector<Filter>> ordersOfDay(QDate day);
[[nodiscard]] std::vector<std::vector<Filter>> lowPlaces();

/// Orders are those of \a choice; stock is that of the whole shop, whose sources belong to no store.
[[nodiscard]] QFuture<Result<Overview>> readOverview(cache::Cache &cache, UtcTime now, const StoreChoice &choice = {},
                                                     const StopToken &stop = {});

/// How many rows each query has, in their order.
[[nodiscard]] QFuture<Result<std::vector<qint64>>> countQueries(cache::Cache &cache,
                                                                std::shared_ptr<const cache::List> list,
                                                                std::vector<cache::Query> queries,
                                                                const StopToken &stop = {});
/// The money column \a columnId of \a keys, added up by currency.
[[nodiscard]] QFuture<Result<Sums>> sumOf(cache::Cache &cache, std::shared_ptr<const cache::List> list,
                                          const QString &columnId, QList<qint64> keys, const StopToken &stop = {});
/// The state of every entity that was pulled at least once.
[[nodiscard]] QFuture<Result<std::map<cache::Entity, cache::PullState>>> readPullStates(cache::Cache &cache);

} // namespace qm::tables
