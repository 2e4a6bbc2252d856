// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/figures.h"

#include <QDateTime>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 hour = 3'600;
constexpr int shownDays = 30;
constexpr std::size_t chunk = 1'000;

/// Days of the user's zone, so their length is not always 24 hours.
Result<void> readDays(sqlite::Database &database, UtcTime now, Overview &overview)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(now.seconds());
    const QDate first = local.date().addDays(1 - shownDays);
    for (int i = 0; i < shownDays; ++i) {
        overview.days.push_back({first.addDays(i), 0, {}});
    }
    sqlite::Rows rows = database.rows("select created_at, order_currency_code, grand_total from sales_order "
                                      "where created_at >= ? and ifnull(status, '') <> 'canceled'",
                                      first.startOfDay().toSecsSinceEpoch());
    const qint64 yesterdayNow = local.addDays(-1).toSecsSinceEpoch();
    while (rows.next()) {
        const qint64 created = rows.integer(0);
        const QDate day = QDateTime::fromSecsSinceEpoch(created).date();
        const qint64 at = first.daysTo(day);
        if (at < 0 || at >= shownDays) {
            continue; // the shop's clock is ahead of this one
        }
        DayFigures &figures = overview.days[std::size_t(at)];
        ++figures.orders;
        figures.revenue[rows.text(1)] += rows.decimal(2);
        if (at == shownDays - 2 && created <= yesterdayNow) {
            ++overview.yesterdayUntilNow;
        }
    }
    return rows.finished();
}

Result<void> readWaiting(sqlite::Database &database, UtcTime now, Overview &overview)
{
    const qint64 at = now.seconds();
    sqlite::Rows rows = database.rows(
        "select status, sum(created_at > ?1), sum(created_at <= ?1 and created_at > ?2), "
        "sum(created_at <= ?2 and created_at > ?3), sum(created_at <= ?3), count(*) n from sales_order "
        "where status is not null and status not in ('complete', 'closed', 'canceled') group by status order by n desc",
        at - 4 * hour, at - 24 * hour, at - 72 * hour);
    while (rows.next()) {
        overview.waiting.push_back(
            {rows.text(0), {rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4)}});
    }
    return rows.finished();
}

Result<void> readLowStock(sqlite::Database &database, Overview &overview)
{
    const Decimal limit(lowStockBelow);
    const auto count = database.number("select count(*) from source_item where status = 1 and quantity < ?", limit);
    if (!count) {
        return failure(count.error());
    }
    overview.lowCount = count->value_or(0);
    sqlite::Rows rows =
        database.rows("select i.sku, p.name, ifnull(s.name, i.source_code), i.quantity from source_item i "
                      "left join product p on p.sku = i.sku left join source s using (source_code) "
                      "where i.status = 1 and i.quantity < ? order by i.quantity, i.sku limit 50",
                      limit);
    while (rows.next()) {
        overview.low.push_back({rows.text(0), rows.text(1), rows.text(2), rows.decimal(3)});
    }
    return rows.finished();
}

Result<void> addUp(sqlite::Database &database, const cache::List &list,
                   const std::vector<const cache::Column *> &columns, std::span<const qint64> keys, Sums &sums)
{
    const Result<std::vector<cache::Row>> rows = cache::selectRows(database, list, columns, keys);
    if (!rows) {
        return failure(rows.error());
    }
    for (const cache::Row &row : *rows) {
        const auto *amount = std::get_if<qint64>(&row.cells[0]);
        const auto *currency = row.cells.size() > 1 ? std::get_if<QString>(&row.cells[1]) : nullptr;
        if (amount) {
            sums[currency ? *currency : QString()] += Decimal::fromUnits(*amount);
        }
    }
    return {};
}

} // namespace

QFuture<Result<Overview>> readOverview(cache::Cache &cache, UtcTime now)
{
    return cache.read<Overview>([now](sqlite::Database &database) -> Result<Overview> {
        Overview overview;
        const Result<void> done = readDays(database, now, overview)
                                      .and_then([&] { return readWaiting(database, now, overview); })
                                      .and_then([&] { return readLowStock(database, overview); });
        if (!done) {
            return failure(done.error());
        }
        return overview;
    });
}

QFuture<Result<std::vector<qint64>>> countQueries(cache::Cache &cache, std::shared_ptr<const cache::List> list,
                                                  std::vector<cache::Query> queries, const StopToken &stop)
{
    return cache.read<std::vector<qint64>>(
        [list = std::move(list),
         queries = std::move(queries)](sqlite::Database &database) -> Result<std::vector<qint64>> {
            std::vector<qint64> counts;
            for (const cache::Query &query : queries) {
                const Result<qint64> count = cache::countRows(database, *list, query);
                if (!count) {
                    return failure(count.error());
                }
                counts.push_back(*count);
            }
            return counts;
        },
        stop);
}

QFuture<Result<Sums>> sumOf(cache::Cache &cache, std::shared_ptr<const cache::List> list, const QString &columnId,
                            QList<qint64> keys, const StopToken &stop)
{
    return cache.read<Sums>(
        [list = std::move(list), columnId, keys = std::move(keys)](sqlite::Database &database) -> Result<Sums> {
            const cache::Column *column = list->find(columnId);
            if (!column) {
                return failure(ErrorKind::Validation, u"There is no column '%1'"_s.arg(columnId));
            }
            std::vector<const cache::Column *> columns{column};
            if (const cache::Column *currency = list->find(column->currency)) {
                columns.push_back(currency);
            }
            Sums sums;
            const std::span<const qint64> all(keys.constData(), std::size_t(keys.size()));
            for (std::size_t at = 0; at < all.size(); at += chunk) {
                const Result<void> added =
                    addUp(database, *list, columns, all.subspan(at, std::min(chunk, all.size() - at)), sums);
                if (!added) {
                    return failure(added.error());
                }
            }
            return sums;
        },
        stop);
}

QFuture<Result<std::map<cache::Entity, cache::PullState>>> readPullStates(cache::Cache &cache)
{
    using States = std::map<cache::Entity, cache::PullState>;
    return cache.read<States>([](sqlite::Database &database) -> Result<States> {
        States states;
        for (const cache::Entity entity : cache::allEntities) {
            const Result<cache::PullState> state = cache::readPullState(database, entity);
            if (!state) {
                return failure(state.error());
            }
            if (*state != cache::PullState()) {
                states[entity] = *state;
            }
        }
        return states;
    });
}

} // namespace qm::tables
