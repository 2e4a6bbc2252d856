// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/composing.h"

#include "orders/obstacle.h"

#include <algorithm>
#include <map>
#include <utility>

namespace qm::ui {

namespace {

/// What is on hold, in review or canceled is not packed, and somebody has to know.
void leaveOut(Composed &made, const Order &order)
{
    if (made.leftOut.isEmpty() || made.leftOut.constLast() != order.incrementId) {
        made.leftOut << order.incrementId;
    }
}

/// As the copy has it. Nothing: it has nothing that leaves.
std::optional<ShipmentAction> restOf(Composed &made, const Order &order)
{
    ShipmentAction rest;
    rest.lines = orders::openToShip(orders::deskLines(order));
    if (rest.lines.empty()) {
        return std::nullopt;
    }
    if (orders::obstacleTo(OrderActionKind::Shipment, order)) {
        leaveOut(made, order);
        return std::nullopt;
    }
    return rest;
}

bool lacksSomething(const orders::OrderPlan &plan)
{
    return std::ranges::any_of(plan.blocked, [](const orders::OrderPlan::Blocked &each) {
        return !orders::isDone(each.obstacle.kind) && each.obstacle.kind != orders::ObstacleKind::OnlyVirtual;
    });
}

} // namespace

Composed composeSlips(const PaperOrders &from, const StopToken &stop)
{
    Composed made;
    std::map<QString, std::vector<PrintedSlip>> slips;
    for (const qint64 id : from.orders) {
        const auto found = from.records.constFind(id);
        if (found == from.records.constEnd()) {
            continue;
        }
        if (stop.stopRequested()) {
            break;
        }
        const Order &order = found->order;
        const QString &locale = found->locale; // in the language of the store view it was placed in
        for (const Shipment &shipment : found->shipments) {
            if (from.shipments.isEmpty() || from.shipments.contains(shipment.incrementId)) {
                slips[shipment.extensionAttributes.sourceCode].push_back(
                    {orders::packingSlip(order, shipment), locale});
            }
        }
        if (const auto rest = from.shipments.isEmpty() ? restOf(made, order) : std::nullopt) {
            slips[QString()].push_back({orders::packingSlip(order, *rest), locale});
        }
    }
    for (auto &[source, own] : slips) {
        made.papers.parts.push_back({source, std::nullopt, std::move(own)});
    }
    return made;
}

Composed composePickLists(const PaperOrders &from, const QHash<QString, QString> &shelves, const StopToken &stop)
{
    Composed made;
    std::vector<orders::PickWish> wishes;
    orders::ShippedSeparately separately;
    QHash<qint64, const orders::OrderPlan *> plans;
    for (const orders::OrderPlan &plan : from.plans) {
        plans.insert(plan.order.entityId, &plan);
        separately.insert(plan.separately);
    }
    for (const qint64 id : from.orders) {
        const auto found = from.records.constFind(id);
        if (found == from.records.constEnd()) {
            continue;
        }
        if (stop.stopRequested()) {
            return made;
        }
        if (const orders::OrderPlan *plan = plans.value(id)) { // what cannot leave is not picked
            for (const orders::PlannedAction &action : plan->actions) {
                wishes.push_back({&found->order, std::get<ShipmentAction>(action.work)});
            }
            if (lacksSomething(*plan)) {
                leaveOut(made, found->order);
            }
        } else if (auto rest = restOf(made, found->order)) { // the shop could not be asked
            wishes.push_back({&found->order, std::move(*rest)});
        }
    }
    for (orders::PickPlace &place : orders::pickList(wishes, separately, shelves, stop)) {
        made.papers.parts.push_back({place.sourceCode, std::move(place), {}});
    }
    return made;
}

} // namespace qm::ui
