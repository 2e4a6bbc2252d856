// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/figures.h"

#include "cache/liststock.h"

#include <QDateTime>

#include <algorithm>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 hour = 3'600;
constexpr int shownDays = 30;
constexpr int paceDays = 7;
constexpr qint64 mostLow = 50;
constexpr std::size_t chunk = 1'000;

/// Their ids as JSON; an empty list for all there are.
QString viewsOf(const StoreChoice &choice)
{
    QStringList ids;
    for (const qint64 id : choice.viewIds) {
        ids << QString::number(id);
    }
    if (ids.isEmpty() && choice.kind != StoreChoice::Kind::All) {
        ids << u"-1"_s; // a store without views has no orders
    }
    return u'[' + ids.join(u',') + u']';
}

/// Days of the user's zone, so their length is not always 24 hours.
Result<void> readDays(sqlite::Database &database, UtcTime now, const QString &views, Overview &overview)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(now.seconds());
    const QDate first = local.date().addDays(1 - shownDays);
    for (int i = 0; i < shownDays; ++i) {
        overview.days.push_back({first.addDays(i), 0, {}});
    }
    sqlite::Rows rows = database.rows("select created_at, order_currency_code, grand_total from sales_order "
                                      "where created_at >= ?1 and ifnull(status, '') <> 'canceled' "
                                      "and (?2 = '[]' or store_id in (select value from json_each(?2)))",
                                      first.startOfDay().toSecsSinceEpoch(), views);
    qint64 early = 0; // of the seven days before today: by this time, and all
    qint64 all = 0;
    while (rows.next()) {
        const QDateTime created = QDateTime::fromSecsSinceEpoch(rows.integer(0));
        const qint64 at = first.daysTo(created.date());
        if (at < 0 || at >= shownDays) {
            continue; // the shop's clock is ahead of this one
        }
        DayFigures &figures = overview.days[std::size_t(at)];
        ++figures.orders;
        figures.revenue[rows.text(1)] += rows.decimal(2);
        const bool isEarly = created.time() <= local.time();
        if (at >= shownDays - 1 - paceDays && at < shownDays - 1) {
            ++all;
            early += isEarly ? 1 : 0;
        }
        overview.yesterdayUntilNow += at == shownDays - 2 && isEarly ? 1 : 0;
    }
    overview.dayShare = all > 0 ? double(early) / double(all) : 0;
    return rows.finished();
}

Result<void> readWaiting(sqlite::Database &database, UtcTime now, const QString &views, Overview &overview)
{
    const qint64 at = now.seconds();
    sqlite::Rows rows = database.rows(
        "select status, sum(created_at > ?1), sum(created_at <= ?1 and created_at > ?2), "
        "sum(created_at <= ?2 and created_at > ?3), sum(created_at <= ?3), count(*) n from sales_order "
        "where status is not null and status not in ('complete', 'closed', 'canceled') "
        "and (?4 = '[]' or store_id in (select value from json_each(?4))) group by status order by n desc",
        at - 4 * hour, at - 24 * hour, at - 72 * hour, views);
    while (rows.next()) {
        overview.waiting.push_back(
            {rows.text(0), {rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4)}});
    }
    return rows.finished();
}

Result<void> readSales(sqlite::Database &database, UtcTime now, LowStockLine &line)
{
    const Result<std::optional<qint64>> sold = database.number(
        "select sum(i.qty_ordered) from sales_order_item i join sales_order o on o.entity_id = i.order_id "
        "where i.sku = ? and o.created_at >= ? and ifnull(o.status, '') <> 'canceled' "
        // Its line and that of the simple product in it have the same SKU.
        "and ifnull(i.product_type, '') <> 'configurable'",
        line.sku, now.plusSeconds(-shownDays * 24 * hour));
    if (!sold) {
        return failure(sold.error());
    }
    line.soldPerDay = double(sold->value_or(0)) / double(Decimal(1).units()) / shownDays;
    return {};
}

/// Keys of the low places of \a list, soonest out first; what does not sell behind, by how little there is.
Result<std::vector<qint64>> soonestOut(sqlite::Database &database, const cache::List &list, UtcTime now)
{
    const auto sqlOf = [&list](const char16_t *id) {
        const cache::Column *column = list.find(id);
        return column ? "(" + column->sql + ")" : QByteArray();
    };
    const QByteArray here = sqlOf(u"quantity");
    const QByteArray everywhere = list.find(u"quantity_all") ? sqlOf(u"quantity_all") : here;
    const QByteArray sql =
        "with sold(sku, pieces) as materialized (select i.sku, sum(i.qty_ordered) from sales_order o "
        "join sales_order_item i on i.order_id = o.entity_id where o.created_at >= ? and "
        "ifnull(o.status, '') <> 'canceled' and ifnull(i.product_type, '') <> 'configurable' group by i.sku) "
        "select " +
        list.key + " from " + list.from + " left join sold on sold.sku = " + sqlOf(u"sku") +
        " collate shop"
        " where " +
        sqlOf(u"is_low") + " order by case when sold.pieces > 0 then max(ifnull(" + everywhere +
        ", 0), 0) * 1.0 / sold.pieces else 1e18 end, " + here + ", 1 limit ?";
    std::vector<qint64> keys;
    sqlite::Rows rows = database.rows(sql.toStdString(), now.plusSeconds(-shownDays * 24 * hour), mostLow);
    while (rows.next()) {
        keys.push_back(rows.integer(0));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return keys;
}

/// Of a list of places the products that they are of, as cache::stockMatrix() has them.
Result<qint64> countLowProducts(sqlite::Database &database, const cache::List &list)
{
    const cache::Column *isLow = list.find(u"is_low");
    const std::string sql =
        "select count(*) from (select distinct t.sku collate binary as sku from source_item t where " +
        isLow->sql.toStdString() +
        ") low join product p on p.sku = low.sku and p.sku collate binary = low.sku "
        "and p.type_id not in ('configurable', 'bundle', 'grouped')";
    return database.number(sql).map([](const std::optional<qint64> &count) { return count.value_or(0); });
}

/// The columns of \a row are \a columns, of which a shop without source items has not all.
LowStockLine lowLine(const cache::Row &row, const std::vector<const cache::Column *> &columns)
{
    const auto value = [&](QLatin1StringView id) -> const cache::Value * {
        const auto at = std::ranges::find_if(columns, [id](const cache::Column *column) { return column->id == id; });
        return at == columns.end() ? nullptr : &row.cells[std::size_t(at - columns.begin())];
    };
    const auto text = [&value](QLatin1StringView id) {
        const cache::Value *found = value(id);
        const auto *words = found ? std::get_if<QString>(found) : nullptr;
        return words ? *words : QString();
    };
    const auto number = [&value](QLatin1StringView id) -> std::optional<Decimal> {
        const cache::Value *found = value(id);
        const auto *units = found ? std::get_if<qint64>(found) : nullptr;
        return units ? std::optional(Decimal::fromUnits(*units)) : std::nullopt;
    };
    LowStockLine line;
    line.sku = text("sku"_L1);
    line.source = text("source_name"_L1);
    if (line.source.isEmpty()) {
        line.source = text("source_code"_L1);
    }
    line.quantity = number("quantity"_L1).value_or(Decimal());
    line.everywhere = number("quantity_all"_L1).value_or(line.quantity);
    line.lowAt = number("low_below"_L1).value_or(Decimal());
    return line;
}

Result<void> readProduct(sqlite::Database &database, LowStockLine &line)
{
    sqlite::Rows rows = database.rows("select entity_id, name from product where sku = ? limit 1", line.sku);
    if (rows.next()) {
        line.product = rows.integer(0);
        line.name = rows.text(1);
    }
    return rows.finished();
}

Result<void> readLowStock(sqlite::Database &database, UtcTime now, Overview &overview)
{
    const Result<const cache::List *> stock = cache::stockListOf(database);
    if (!stock) {
        return failure(stock.error());
    }
    const cache::List &list = **stock;
    const Result<qint64> count = cache::countRows(database, list, {lowPlaces(), {}, {}});
    if (!count || *count == 0) {
        return count.map([](qint64) {});
    }
    const bool hasPlaces = &list == &cache::sourceItemsList();
    const Result<qint64> products = hasPlaces ? countLowProducts(database, list) : count;
    if (!products) {
        return failure(products.error());
    }
    overview.lowCount = *count;
    overview.lowProducts = *products;
    const Result<std::vector<qint64>> keys = soonestOut(database, list, now);
    if (!keys) {
        return failure(keys.error());
    }
    std::vector<const cache::Column *> columns;
    for (const char16_t *id : {u"sku", u"source_name", u"source_code", u"quantity", u"quantity_all", u"low_below"}) {
        if (const cache::Column *column = list.find(id)) {
            columns.push_back(column);
        }
    }
    const Result<std::vector<cache::Row>> rows = cache::selectRows(database, list, columns, *keys);
    if (!rows) {
        return failure(rows.error());
    }
    for (const cache::Row &row : *rows) {
        LowStockLine line = lowLine(row, columns);
        if (const Result<void> done =
                readProduct(database, line).and_then([&] { return readSales(database, now, line); });
            !done) {
            return done;
        }
        overview.low.push_back(std::move(line));
    }
    return {};
}

Result<void> readAge(sqlite::Database &database, Overview &overview)
{
    const Result<cache::PullState> state = cache::readPullState(database, cache::Entity::Orders);
    if (!state) {
        return failure(state.error());
    }
    overview.pulledAt = state->pulledAt;
    return {};
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

std::optional<double> LowStockLine::daysLeft() const
{
    if (soldPerDay <= 0) {
        return std::nullopt;
    }
    return std::max(0.0, double(everywhere.units()) / double(Decimal(1).units()) / soldPerDay);
}

qint64 Overview::waitingCount() const
{
    qint64 count = 0;
    for (const WaitingLine &line : waiting) {
        count += line.all();
    }
    return count;
}

std::optional<qint64> Overview::expectedToday() const
{
    // So early that one order would speak for twenty.
    constexpr double leastShare = 0.05;
    if (days.empty() || dayShare < leastShare) {
        return std::nullopt;
    }
    // A day that is unlike all before it (a sale, an import) does not go on as they did.
    constexpr qint64 mostTimes = 3;
    const auto busiest = std::ranges::max_element(days.begin(), days.end() - 1, {}, &DayFigures::orders);
    const qint64 expected = std::max(days.back().orders, qRound64(double(days.back().orders) / dayShare));
    return busiest == days.end() - 1 || expected > mostTimes * busiest->orders ? std::nullopt : std::optional(expected);
}

std::vector<std::vector<Filter>> ordersOfDay(QDate day)
{
    const UtcTime from = UtcTime::fromSeconds(day.startOfDay().toSecsSinceEpoch());
    const UtcTime to = UtcTime::fromSeconds(day.addDays(1).startOfDay().toSecsSinceEpoch());
    return {{{u"created_at"_s, Condition::Gteq, {from.toIso()}}},
            {{u"created_at"_s, Condition::Lt, {to.toIso()}}},
            {{u"status"_s, Condition::Neq, {u"canceled"_s}}}};
}

std::vector<std::vector<Filter>> lowPlaces()
{
    return {{{u"is_low"_s, Condition::Eq, {u"1"_s}}}};
}

QFuture<Result<Overview>> readOverview(cache::Cache &cache, UtcTime now, const StoreChoice &choice,
                                       const StopToken &stop)
{
    return cache.read<Overview>(
        [now, views = viewsOf(choice)](sqlite::Database &database) -> Result<Overview> {
            Overview overview;
            const Result<void> done = readDays(database, now, views, overview)
                                          .and_then([&] { return readWaiting(database, now, views, overview); })
                                          .and_then([&] { return readLowStock(database, now, overview); })
                                          .and_then([&] { return readAge(database, overview); });
            if (!done) {
                return failure(done.error());
            }
            return overview;
        },
        stop);
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
