// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderwork.h"

#include <algorithm>

namespace qm::test {

using namespace Qt::StringLiterals;

namespace {

orders::OrderWish onePiece(OrderStage &stage, OrderActionKind kind, qint64 orderId)
{
    orders::OrderWish wanted = wish(kind);
    const QJsonValue item = stage.order(orderId)["items"_L1].toArray()[0];
    wanted.lines = {{item["item_id"_L1].toInteger(), {}, Decimal(1)}};
    return wanted;
}

void post(OrderStage &stage, qint64 orderId, const QByteArray &what, const QByteArray &body)
{
    stage.colleague.ask("POST", "order/" + QByteArray::number(orderId) + '/' + what, body);
}

int gatewayEntries(OrderStage &stage, qint64 orderId)
{
    int count = 0;
    for (const QJsonObject &entry : stage.shop.store().gatewayLedger()) {
        count += entry["order_id"_L1].toInteger() == orderId ? 1 : 0;
    }
    return count;
}

} // namespace

EveryKind::EveryKind(OrderStage &stage)
{
    for (int i = 0; i < 5; ++i) {
        orders.push_back(stage.orderOf(u"simple"_s));
        stage.stockUp(orders.back());
    }
    orders.push_back(stage.orderOf(u"simple"_s, true));
    orders.push_back(stage.orderOf(u"simple"_s, true));
    const QByteArray fromDefault =
        R"({"items":[{"order_item_id":)" +
        QByteArray::number(stage.order(orders[2])["items"_L1].toArray()[0]["item_id"_L1].toInteger()) +
        R"(,"qty":1}],"arguments":{"extension_attributes":{"source_code":"default"}}})";
    post(stage, orders[1], "invoice", "{}");
    post(stage, orders[2], "ship", fromDefault);
    post(stage, orders[6], "invoice", R"({"capture":true})");

    std::vector<orders::OrderPlan> plans;
    const auto plan = [&](std::size_t order, std::vector<orders::OrderWish> wishes) {
        plans.push_back(stage.plan(orders[order], wishes));
        if (!plans.back().blocked.empty()) {
            qFatal("%s", qPrintable(orders::explain(plans.back().blocked.front().obstacle)));
        }
    };
    orders::OrderWish comment = wish(OrderActionKind::Comment);
    comment.remark.text = u"Please"_s;
    // Two parts of one order, each alike: nothing but the marker tells them apart.
    orders::OrderWish parcel = onePiece(stage, OrderActionKind::Shipment, orders[0]);
    parcel.tracks = {{u"ups"_s, u"UPS"_s, u"1Z"_s}, {u"custom"_s, u"Bike"_s, u"2"_s}};
    const orders::OrderWish part = onePiece(stage, OrderActionKind::Invoice, orders[0]);
    plan(0, {comment, part, part, parcel});
    plan(1, {onePiece(stage, OrderActionKind::CreditMemo, orders[1])});
    orders::OrderWish track = wish(OrderActionKind::Track);
    track.tracks = {{u"dhl"_s, u"DHL"_s, u"JD01"_s}};
    plan(2, {track});
    plan(3, {wish(OrderActionKind::Hold)});
    plan(4, {wish(OrderActionKind::Cancel)});
    orders::OrderWish capture = wish(OrderActionKind::Invoice);
    capture.isOnline = true;
    plan(5, {capture});
    orders::OrderWish back = onePiece(stage, OrderActionKind::CreditMemo, orders[6]);
    back.isOnline = true;
    plan(6, {back});
    actions = stage.stageActions(plans);
}

QStringList EveryKind::look(OrderStage &stage) const
{
    QStringList lines;
    for (const qint64 id : orders) {
        const Tally found = stage.tally(id);
        lines.append(
            u"order %1: %2, %3 invoices, %4 shipments, %5 credit memos, %6 comments, %7 tracks, gateway %8"_s.arg(id)
                .arg(found.state)
                .arg(found.invoices)
                .arg(found.shipments)
                .arg(found.creditMemos)
                .arg(found.comments)
                .arg(found.tracks)
                .arg(gatewayEntries(stage, id)));
    }
    lines.append(u"mails %1"_s.arg(stage.shop.store().mails().size()));
    return lines;
}

void finishWork(OrderStage &stage)
{
    for (int round = 0; round < 20; ++round) {
        static_cast<void>(stage.pushOrders());
        bool isDone = true;
        for (const OrderAction &action : stage.actions()) {
            if (action.state == ChangeState::Unknown) {
                if (action.reason != "money"_L1) {
                    qFatal("unknown: %s", qPrintable(action.message));
                }
                // Before it there was one entry for the refund's order, its capture, and none for the capture's.
                const bool isCapture = kindOf(action.work) == OrderActionKind::Invoice;
                const bool arrived = gatewayEntries(stage, action.order.entityId) > (isCapture ? 0 : 1);
                stage.write<bool>([&](auto &d) {
                    return ledger::decide(d, action.id,
                                          arrived ? ledger::Decision::Arrived : ledger::Decision::NotArrived)
                        .map([] { return true; });
                });
            }
            const OrderAction now = stage.action(action.id);
            if (now.state == ChangeState::Failed) {
                stage.write<qint64>([&](auto &d) { return ledger::restageActions(d, std::span(&now.id, 1)); });
                stage.write<bool>([&](auto &d) {
                    return ledger::confirmMoney(d, std::span(&now.id, 1), true).map([] { return true; });
                });
            }
            isDone = isDone && now.state == ChangeState::Verified;
        }
        if (isDone) {
            return;
        }
    }
    for (const OrderAction &action : stage.actions()) {
        qWarning("%s of order %lld: %s %s %s", toString(kindOf(action.work)).data(), action.order.entityId,
                 toString(action.state).data(), qPrintable(action.reason), qPrintable(action.message));
    }
    qFatal("the work comes to no end");
}

} // namespace qm::test
