// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/shippingqueue.h"

#include "cache/keylist.h"
#include "cache/mirror.h"
#include "domain/stock.h"
#include "orders/orderplan.h"
#include "tables/document.h"

#include <QSet>

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
        if (!stock) { // of its websites no order would leave, and nobody would see why
            return failure(stock.error());
        }
        for (const SalesChannel &channel : stock->extensionAttributes.salesChannels) {
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

/// Of what \a waiting have alone: a shop may keep a million SKUs, and its products some dozen values each.
Result<void> readGoods(sqlite::Database &database, const std::vector<Order> &waiting, orders::DeskFacts &facts)
{
    QSet<QString> skus;
    QSet<qint64> bundles;
    for (const Order &order : waiting) {
        for (const OrderItem &item : order.items) {
            skus.insert(item.sku.text());
        }
        for (const qint64 bundle : orders::bundlesToAsk(order)) {
            bundles.insert(bundle);
        }
    }
    sqlite::Rows stock = database.rows("select s.sku, s.source_code, s.quantity, s.status from json_each(?) j cross "
                                       "join source_item s on s.sku = j.value",
                                       cache::jsonList(QStringList(skus.cbegin(), skus.cend())));
    while (stock.next()) {
        const Decimal there = stock.integer(3) != 0 ? Decimal::fromUnits(stock.integer(2)) : Decimal();
        facts.atSources[stock.text(0).toCaseFolded()].insert(stock.text(1), there);
    }
    if (const Result<void> done = stock.finished(); !done) {
        return done;
    }
    // How bundles are shipped, where the copy has the products.
    sqlite::Rows types =
        database.rows("select v.product_id, v.value from json_each(?) j cross join product_value v on "
                      "v.product_id = j.value and v.store_id = 0 and v.attribute_code = ? where "
                      "v.value is not null",
                      cache::jsonList(std::vector<qint64>(bundles.cbegin(), bundles.cend())), u"shipment_type"_s);
    while (types.next()) {
        facts.separately.insert(types.integer(0), types.text(1) == "1"_L1);
    }
    return types.finished();
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

/// Those that leave one source by its name, and sources of one name by their codes: an order that waits longer is no
/// reason to part what leaves together.
bool comesBefore(const QueuedOrder &a, const QueuedOrder &b, const QHash<QString, QString> &names)
{
    if (rankOf(a) != rankOf(b) || rankOf(a) > 0) {
        return rankOf(a) < rankOf(b);
    }
    const QString &one = a.sources.front();
    const QString &other = b.sources.front();
    const int order = one == other ? 0 : names.value(one).localeAwareCompare(names.value(other));
    return order != 0 ? order < 0 : one < other;
}

Result<ShippingQueue> read(sqlite::Database &database, int most)
{
    ShippingQueue queue;
    Result<std::vector<qint64>> ids = readNumbers(
        database,
        "select entity_id from sales_order where state = ? and qty_to_ship > 0 order by created_at, entity_id limit ?",
        u"processing"_s, qint64{most} + 1);
    if (!ids) {
        return failure(ids.error());
    }
    queue.isCut = qsizetype(ids->size()) > most;
    ids->resize(std::min(ids->size(), std::size_t(most)));
    Result<std::vector<Order>> waiting = readEntities<Order>(database, cache::DocumentKind::Order, *ids);
    if (!waiting) {
        return failure(waiting.error());
    }
    orders::DeskFacts facts;
    const Result<void> known =
        readSources(database, facts, queue.sourceNames).and_then([&] { return readGoods(database, *waiting, facts); });
    if (!known) {
        return failure(known.error());
    }
    Queue planning(std::move(facts));
    for (Order &order : *waiting) {
        queue.orders.push_back(planning.add(std::move(order)));
    }
    std::ranges::stable_sort(queue.orders, [&queue](const QueuedOrder &a, const QueuedOrder &b) {
        return comesBefore(a, b, queue.sourceNames);
    });
    return queue;
}

} // namespace

QFuture<Result<ShippingQueue>> readShippingQueue(cache::Cache &cache, int most, const StopToken &stop)
{
    return cache.read<ShippingQueue>([most](sqlite::Database &database) { return read(database, most); }, stop);
}

} // namespace qm::tables
