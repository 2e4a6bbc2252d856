// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "cache/pullstate.h"
#include "cache/query.h"
#include "domain/money.h"

#include <QDate>
#include <QFuture>
#include <QHash>

#include <map>
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

struct LowStockLine
{
    QString sku;
    QString name;
    QString source;
    Decimal quantity;
};

/// What the overview shows: counted in the local copy, no requests made.
struct Overview
{
    std::vector<DayFigures> days; ///< the last 30, oldest first; today is the last
    qint64 yesterdayUntilNow = 0; ///< yesterday's orders up to the same time of day
    std::vector<WaitingLine> waiting;
    std::vector<LowStockLine> low; ///< at most 50, lowest first
    qint64 lowCount = 0;
};

/// Below this many pieces in a source a product is low, where the shop says nothing of its own.
inline constexpr int lowStockBelow = 5;

[[nodiscard]] QFuture<Result<Overview>> readOverview(cache::Cache &cache, UtcTime now);

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
