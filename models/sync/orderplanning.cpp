// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/orderplanning.h"

#include "ledger/orderactions.h"
#include "orders/marker.h"
#include "sync/orderreader.h"
#include "sync/shippedbefore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

constexpr std::size_t ordersAtOnce = 50;

orders::Documents documentsFor(std::span<const OrderWishes> wanted)
{
    orders::Documents all;
    for (const OrderWishes &one : wanted) {
        for (const orders::OrderWish &wish : one.wishes) {
            const orders::Documents own = orders::documentsFor(wish.kind);
            all.invoices = all.invoices || (own.invoices && wish.kind == OrderActionKind::CreditMemo);
            all.shipments = all.shipments || own.shipments;
            all.creditMemos = all.creditMemos || own.creditMemos;
        }
    }
    return all;
}

bool wantsShipment(const OrderWishes &wanted)
{
    return std::ranges::any_of(wanted.wishes,
                               [](const orders::OrderWish &wish) { return wish.kind == OrderActionKind::Shipment; });
}

QStringList partsOf(const std::vector<orders::OrderSight> &sights, const orders::ShippedSeparately &separately)
{
    QSet<QString> skus;
    for (const orders::OrderSight &sight : sights) {
        for (const orders::DeskLine &line : orders::deskLines(sight.order, separately)) {
            for (const orders::LinePart &part : line.parts) {
                skus.insert(part.sku.text());
            }
        }
    }
    QStringList sorted(skus.cbegin(), skus.cend());
    sorted.sort(); // so that a plan asks the same every time
    return sorted;
}

orders::OrderPlan missing(const OrderWishes &wanted)
{
    orders::OrderPlan plan;
    plan.order.entityId = wanted.orderId;
    for (std::size_t i = 0; i < wanted.wishes.size(); ++i) {
        plan.blocked.push_back({i, {orders::ObstacleKind::NoSuchOrder, 0, {}, {}}});
    }
    return plan;
}

/// One planning on its way.
class PlanningJob
{
public:
    PlanningJob(remote::Client &client, QSet<qint64> unsettled, StopToken stop)
        : m_shop(client, {})
        , m_reader(m_shop)
        , m_unsettled(std::move(unsettled))
        , m_stop(std::move(stop))
    {}

    orders::DeskFacts facts;

    /// \a shipped: by order, what went out of it without a number.
    [[nodiscard]] Result<void> plan(std::span<const OrderWishes> wanted,
                                    const QHash<qint64, std::vector<orders::UnnumberedParcel>> &shipped,
                                    std::vector<orders::OrderPlan> &plans)
    {
        QStringList ids;
        for (const OrderWishes &one : wanted) {
            ids.append(QString::number(one.orderId));
        }
        Result<std::vector<Order>> found = m_reader.find(u"entity_id"_s, ids, m_stop);
        if (!found) {
            return failure(found.error());
        }
        const Result<orders::ShippedSeparately> types = m_reader.shipmentTypes(*found, m_stop);
        if (!types) {
            return failure(types.error());
        }
        facts.separately = *types;
        const Result<std::vector<orders::OrderSight>> sights =
            m_reader.complete(std::move(*found), documentsFor(wanted), m_stop);
        if (!sights) {
            return failure(sights.error());
        }
        if (std::ranges::any_of(wanted, wantsShipment)) {
            if (const Result<void> known = learnSources(*sights); !known) {
                return known;
            }
        }
        for (const OrderWishes &one : wanted) {
            const auto sight = std::ranges::find(*sights, one.orderId,
                                                 [](const orders::OrderSight &each) { return each.order.entityId; });
            facts.isUnsettled = m_unsettled.contains(one.orderId);
            facts.shippedBefore = shipped.value(one.orderId);
            facts.shippedBy = one.onceOf;
            plans.push_back(sight == sights->end() ? missing(one) : orders::planOrder(*sight, one.wishes, facts));
            if (sight != sights->end()) {
                take(*sight, plans.back());
            }
        }
        return {};
    }

private:
    [[nodiscard]] Result<void> learnSources(const std::vector<orders::OrderSight> &sights)
    {
        const Result<QHash<qint64, QStringList>> sources = m_reader.sourcesOfStores(m_stop);
        if (!sources) {
            return failure(sources.error());
        }
        facts.sourcesOfStore = *sources;
        if (sources->isEmpty()) {
            return {};
        }
        auto there = m_reader.atSources(partsOf(sights, facts.separately), m_stop);
        if (!there) {
            return failure(there.error());
        }
        facts.atSources = std::move(*there);
        for (auto sku = m_taken.cbegin(); sku != m_taken.cend(); ++sku) {
            for (auto source = sku->cbegin(); source != sku->cend(); ++source) {
                deduct(sku.key(), source.key(), *source);
            }
        }
        return {};
    }

    void deduct(const QString &sku, const QString &source, Decimal pieces)
    {
        if (const auto known = facts.atSources.find(sku); known != facts.atSources.end()) {
            (*known)[source] = (*known)[source] - pieces;
        }
    }

    /// What a planned shipment takes is not there for the next order.
    void take(const orders::OrderSight &sight, const orders::OrderPlan &plan)
    {
        const std::vector<orders::DeskLine> lines = orders::deskLines(sight.order, facts.separately);
        for (const orders::PlannedAction &action : plan.actions) {
            const auto *shipment = std::get_if<ShipmentAction>(&action.work);
            for (const ActionLine &taken : shipment ? shipment->lines : std::vector<ActionLine>()) {
                const auto line = std::ranges::find(lines, taken.orderItemId, &orders::DeskLine::itemId);
                for (const orders::LinePart &part : line->parts) {
                    const Decimal pieces = taken.qty * part.perPiece;
                    m_taken[folded(part.sku)][shipment->sourceCode] += pieces;
                    deduct(folded(part.sku), shipment->sourceCode, pieces);
                }
            }
        }
    }

    PushShop m_shop;
    OrderReader m_reader;
    QSet<qint64> m_unsettled;
    QHash<QString, QHash<QString, Decimal>> m_taken; ///< of earlier orders of the plan, by folded SKU and source
    StopToken m_stop;
};

} // namespace

OrderPlanning::OrderPlanning(remote::Client &client, ledger::Ledger &ledger, QString profileId,
                             QHash<QString, QStringList> statuses, OnProgress onProgress, StopToken stop)
    : m_client(client)
    , m_ledger(ledger)
    , m_profileId(std::move(profileId))
    , m_statuses(std::move(statuses))
    , m_onProgress(std::move(onProgress))
    , m_stop(std::move(stop))
{}

Result<FoundOrders> OrderPlanning::find(const QStringList &numbers)
{
    PushShop shop(m_client, {});
    OrderReader reader(shop);
    QStringList ids;
    QStringList incrementIds;
    for (const QString &number : numbers) {
        (number.startsWith(u'#') ? ids : incrementIds).append(number.startsWith(u'#') ? number.mid(1) : number);
    }
    Result<std::vector<Order>> byNumber = reader.find(u"increment_id"_s, incrementIds, m_stop);
    Result<std::vector<Order>> byId = byNumber ? reader.find(u"entity_id"_s, ids, m_stop) : byNumber;
    if (!byId) {
        return failure(byId.error());
    }
    QHash<QString, std::vector<OrderName>> named;
    for (const Order &order : *byNumber) {
        named[order.incrementId].push_back(orders::nameOf(order));
    }
    for (const Order &order : *byId) {
        named[u'#' + QString::number(order.entityId)].push_back(orders::nameOf(order));
    }
    FoundOrders found;
    QSet<qint64> taken;
    for (const QString &number : numbers) {
        const std::vector<OrderName> orders = named.value(number);
        if (orders.empty()) {
            found.missing.append(number);
        } else if (orders.size() > 1) {
            found.ambiguous.insert(number, orders);
        } else if (!taken.contains(orders.front().entityId)) {
            taken.insert(orders.front().entityId);
            found.orders.push_back(orders.front());
        }
    }
    found.missing.removeDuplicates();
    return found;
}

Result<std::vector<orders::OrderPlan>> OrderPlanning::plan(const std::vector<OrderWishes> &wanted)
{
    const auto unsettled = taken(m_ledger.read<std::vector<qint64>>(
        [this](sqlite::Database &database) { return ledger::unsettledOrders(database, m_profileId); }));
    if (!unsettled) {
        return failure(unsettled.error());
    }
    PlanningJob job(m_client, QSet<qint64>(unsettled->begin(), unsettled->end()), m_stop);
    job.facts.statuses = m_statuses;
    std::vector<orders::OrderPlan> plans;
    for (std::size_t at = 0; at < wanted.size(); at += ordersAtOnce) {
        const std::size_t count = std::min(ordersAtOnce, wanted.size() - at);
        const std::span<const OrderWishes> some = std::span(wanted).subspan(at, count);
        const auto shipped = taken(m_ledger.read<QHash<qint64, std::vector<orders::UnnumberedParcel>>>(
            [&](sqlite::Database &database) { return shippedBefore(database, m_profileId, some); }));
        const Result<void> done = shipped ? job.plan(some, *shipped, plans) : failure(shipped.error());
        if (!done) {
            return failure(done.error());
        }
        if (m_onProgress) {
            m_onProgress({qint64(plans.size()), qint64(wanted.size())});
        }
    }
    return plans;
}

std::vector<OrderActionDraft> draftsOf(const std::vector<orders::OrderPlan> &plans)
{
    std::vector<OrderActionDraft> drafts;
    for (const orders::OrderPlan &plan : plans) {
        for (const orders::PlannedAction &action : plan.actions) {
            drafts.push_back({plan.order, action.work, orders::newMarker(), action.money, false});
        }
    }
    return drafts;
}

} // namespace qm::sync
