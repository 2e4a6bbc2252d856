// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/shippingqueue.h"

#include "domain/stock.h"
#include "orders/orderplan.h"
#include "tables/document.h"

#include <algorithm>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

QString folded(const Sku &sku)
{
    return sku.text().toCaseFolded();
}

/// By website code.
Result<QHash<QString, qint64>> readStockOfWebsites(sqlite::Database &database)
{
    QHash<QString, qint64> stocks;
    sqlite::Rows rows = database.rows("select document from stock");
    while (rows.next()) {
        const Result<Stock> stock = remote::decode<Stock>(rows.text(0).toUtf8());
        for (const SalesChannel &channel :
             stock ? stock->extensionAttributes.salesChannels : std::vector<SalesChannel>()) {
            if (channel.type == "website"_L1) {
                stocks.insert(channel.code, stock->stockId);
            }
        }
    }
    const Result<void> done = rows.finished();
    return done ? Result<QHash<QString, qint64>>(std::move(stocks))
                : Result<QHash<QString, qint64>>(failure(done.error()));
}

Result<void> readSources(sqlite::Database &database, orders::DeskFacts &facts, QHash<QString, QString> &names)
{
    const Result<QHash<QString, qint64>> stockOf = readStockOfWebsites(database);
    if (!stockOf) {
        return failure(stockOf.error());
    }
    QHash<qint64, QStringList> byStock;
    sqlite::Rows links = database.rows("select l.stock_id, l.source_code, s.name from stock_source_link l "
                                       "join source s on s.source_code = l.source_code where s.enabled = 1 "
                                       "order by l.stock_id, l.priority, l.source_code");
    while (links.next()) {
        byStock[links.integer(0)].append(links.text(1));
        names.insert(links.text(1), links.text(2).isEmpty() ? links.text(1) : links.text(2));
    }
    if (const Result<void> done = links.finished(); !done) {
        return done;
    }
    sqlite::Rows views =
        database.rows("select v.store_id, w.code from store_view v join website w on w.website_id = v.website_id");
    while (views.next() && !byStock.isEmpty()) {
        if (const auto stock = stockOf->constFind(views.text(1)); stock != stockOf->constEnd()) {
            facts.sourcesOfStore.insert(views.integer(0), byStock.value(*stock));
        }
    }
    return views.finished();
}

Result<void> readStock(sqlite::Database &database, orders::DeskFacts &facts)
{
    sqlite::Rows rows = database.rows("select sku, source_code, quantity, status from source_item");
    while (rows.next()) {
        const Decimal there = rows.integer(3) != 0 ? Decimal::fromUnits(rows.integer(2)) : Decimal();
        facts.atSources[rows.text(0).toCaseFolded()].insert(rows.text(1), there);
    }
    return rows.finished();
}

/// How bundles are shipped, where the copy has the products.
Result<void> readShipmentTypes(sqlite::Database &database, orders::DeskFacts &facts)
{
    sqlite::Rows rows = database.rows("select product_id, value from product_value where attribute_code = ? and "
                                      "store_id = 0 and value is not null",
                                      u"shipment_type"_s);
    while (rows.next()) {
        facts.separately.insert(rows.integer(0), rows.text(1) == "1"_L1);
    }
    return rows.finished();
}

/// One order after the other, each with what the ones before it left.
class Queue
{
public:
    explicit Queue(orders::DeskFacts facts)
        : m_facts(std::move(facts))
    {}

    [[nodiscard]] QueuedOrder add(Order order)
    {
        QueuedOrder queued;
        queued.orderId = order.entityId;
        queued.number = order.incrementId;
        queued.placedAt = order.createdAt.value_or(UtcTime());
        queued.customer = orders::nameOf(order).customer;
        const std::vector<orders::DeskLine> lines = orders::deskLines(order, m_facts.separately);
        for (const orders::DeskLine &line : lines) {
            queued.pieces += line.toShip;
        }
        orders::OrderSight sight;
        sight.order = std::move(order);
        orders::OrderWish wish;
        wish.kind = OrderActionKind::Shipment;
        const orders::OrderPlan plan = orders::planOrder(sight, std::span(&wish, 1), factsFor(lines));
        if (!plan.blocked.empty()) {
            queued.obstacle = plan.blocked.front().obstacle;
        }
        for (const orders::PlannedAction &action : plan.actions) {
            const auto &shipment = std::get<ShipmentAction>(action.work);
            queued.sources.append(shipment.sourceCode);
            take(shipment, lines);
        }
        return queued;
    }

private:
    /// Of all that is known only what the order's lines need: a plan keeps facts of its own.
    [[nodiscard]] orders::DeskFacts factsFor(const std::vector<orders::DeskLine> &lines) const
    {
        orders::DeskFacts own;
        own.separately = m_facts.separately;
        own.sourcesOfStore = m_facts.sourcesOfStore;
        for (const orders::DeskLine &line : lines) {
            for (const orders::LinePart &part : line.parts) {
                const auto known = m_facts.atSources.constFind(folded(part.sku));
                if (known != m_facts.atSources.constEnd()) {
                    own.atSources.insert(known.key(), *known);
                }
            }
        }
        return own;
    }

    void take(const ShipmentAction &shipment, const std::vector<orders::DeskLine> &lines)
    {
        for (const ActionLine &taken : shipment.lines) {
            const auto line = std::ranges::find(lines, taken.orderItemId, &orders::DeskLine::itemId);
            for (const orders::LinePart &part : line->parts) {
                if (const auto known = m_facts.atSources.find(folded(part.sku)); known != m_facts.atSources.end()) {
                    (*known)[shipment.sourceCode] = (*known)[shipment.sourceCode] - taken.qty * part.perPiece;
                }
            }
        }
    }

    orders::DeskFacts m_facts;
};

/// 0: leaves one source; 1: several; 2: cannot leave.
int rankOf(const QueuedOrder &order)
{
    return order.sources.isEmpty() ? 2 : order.sources.size() > 1 ? 1 : 0;
}

Result<ShippingQueue> read(sqlite::Database &database, int most)
{
    ShippingQueue queue;
    orders::DeskFacts facts;
    const Result<void> known = readSources(database, facts, queue.sourceNames)
                                   .and_then([&] { return readStock(database, facts); })
                                   .and_then([&] { return readShipmentTypes(database, facts); });
    if (!known) {
        return failure(known.error());
    }
    Result<std::vector<qint64>> ids = readNumbers(
        database,
        "select entity_id from sales_order where state = ? and qty_to_ship > 0 order by created_at, entity_id limit ?",
        u"processing"_s, qint64{most} + 1);
    if (!ids) {
        return failure(ids.error());
    }
    queue.isCut = qsizetype(ids->size()) > most;
    ids->resize(std::min(ids->size(), std::size_t(most)));
    Queue planning(std::move(facts));
    for (const qint64 id : *ids) {
        Result<Order> order = readEntity<Order>(database, {cache::DocumentKind::Order, id});
        if (!order) {
            return failure(order.error());
        }
        queue.orders.push_back(planning.add(std::move(*order)));
    }
    std::ranges::stable_sort(queue.orders, [&queue](const QueuedOrder &a, const QueuedOrder &b) {
        if (rankOf(a) != rankOf(b) || rankOf(a) > 0) {
            return rankOf(a) < rankOf(b);
        }
        return queue.sourceNames.value(a.sources.front())
                   .localeAwareCompare(queue.sourceNames.value(b.sources.front())) < 0;
    });
    return queue;
}

} // namespace

QFuture<Result<ShippingQueue>> readShippingQueue(cache::Cache &cache, int most, const StopToken &stop)
{
    return cache.read<ShippingQueue>([most](sqlite::Database &database) { return read(database, most); }, stop);
}

} // namespace qm::tables
