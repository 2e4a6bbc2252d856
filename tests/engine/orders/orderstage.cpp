// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderstage.h"

#include "orders/marker.h"
#include "practice/server/connections.h"

#include <QTest>

#include <algorithm>

namespace qm::test {

using namespace Qt::StringLiterals;

namespace {

practice::ServerOptions shopOf(int orders)
{
    practice::ServerOptions options = PulledShop::small();
    options.shop.orders = orders;
    return options;
}

QByteArray criteria(const QByteArray &field, const QByteArray &value, int page = 1)
{
    return "?searchCriteria[pageSize]=200&searchCriteria[filter_groups][0][filters][0][field]=" + field +
           "&searchCriteria[filter_groups][0][filters][0][value]=" + value +
           "&searchCriteria[filter_groups][0][filters][0][condition_type]=eq&searchCriteria[currentPage]=" +
           QByteArray::number(page);
}

bool isTop(const QJsonValue &item)
{
    return item["parent_item_id"_L1].toInteger() == 0;
}

} // namespace

OrderStage::OrderStage(int orders, const sqlite::Database::Hook &hook)
    : Desk(shopOf(orders), hook)
{
    pushOptions.profileId = profile;
    pushOptions.arrivesWithin = std::chrono::seconds(0);
    for (int page = 1;; ++page) {
        const QJsonArray items =
            colleague.ask("GET", "orders" + criteria("status", "pending", page))["items"_L1].toArray();
        for (const QJsonValue item : items) {
            m_pending.append(item.toObject());
        }
        if (items.size() < 200) {
            break;
        }
    }
    for (const QByteArray type : {"bundle", "grouped"}) {
        const QJsonDocument products = colleague.ask("GET", "products" + criteria("type_id", type));
        for (const QJsonValue product : products["items"_L1].toArray()) {
            for (const QJsonValue attribute : product["custom_attributes"_L1].toArray()) {
                if (attribute["attribute_code"_L1] == "shipment_type"_L1) {
                    m_separately[product["id"_L1].toInteger()] = attribute["value"_L1].toString() == "1"_L1;
                }
            }
            for (const QJsonValue link : product["product_links"_L1].toArray()) {
                if (link["link_type"_L1] == "associated"_L1) {
                    m_grouped.insert(link["linked_product_sku"_L1].toString());
                }
            }
        }
    }
}

bool OrderStage::fits(const QJsonObject &order, const QString &goods, bool isOnline)
{
    const QJsonArray items = order["items"_L1].toArray();
    const QJsonValue first = items[0];
    const bool online = !order["payment"_L1]["last_trans_id"_L1].toString().isEmpty();
    if (online != isOnline || order["grand_total"_L1].toDouble() == 0 || first["qty_ordered"_L1].toInt() < 2) {
        return false;
    }
    const qsizetype tops = std::count_if(items.begin(), items.end(), isTop);
    const QString type = first["product_type"_L1].toString();
    const bool isVirtual = order["is_virtual"_L1].toInt() != 0;
    if (goods == "mixed"_L1) {
        return tops > 1 && !isVirtual && std::any_of(items.begin(), items.end(), [](const QJsonValue &item) {
                   return item["is_virtual"_L1].toInt() != 0;
               });
    }
    if (tops != 1) {
        return false;
    }
    if (goods == "together"_L1 || goods == "separately"_L1) {
        return type == "bundle"_L1 &&
               m_separately.value(first["product_id"_L1].toInteger()) == (goods == "separately"_L1);
    }
    if (goods == "grouped"_L1) {
        return m_grouped.contains(first["sku"_L1].toString());
    }
    return type == goods && (goods != "simple"_L1 || !m_grouped.contains(first["sku"_L1].toString()));
}

qint64 OrderStage::orderOf(const QString &goods, bool isOnline)
{
    for (const QJsonObject &order : std::as_const(m_pending)) {
        const qint64 id = order["entity_id"_L1].toInteger();
        if (!m_returned.contains(id) && fits(order, goods, isOnline)) {
            m_returned.insert(id);
            return id;
        }
    }
    qFatal("there is no order of %s", qPrintable(goods));
}

QJsonObject OrderStage::order(qint64 id)
{
    return colleague.ask("GET", "orders/" + QByteArray::number(id)).object();
}

QList<QJsonObject> OrderStage::documents(const QString &list, qint64 orderId)
{
    QList<QJsonObject> all;
    const QJsonDocument page = colleague.ask("GET", list.toUtf8() + criteria("order_id", QByteArray::number(orderId)));
    for (const QJsonValue item : page["items"_L1].toArray()) {
        all.append(item.toObject());
    }
    return all;
}

void OrderStage::stockUp(qint64 orderId, const QString &source)
{
    QJsonArray rows;
    for (const QJsonValue item : order(orderId)["items"_L1].toArray()) {
        const QString type = item["product_type"_L1].toString();
        if (type != "bundle"_L1 && type != "configurable"_L1) {
            rows.append(QJsonObject{
                {u"sku"_s, item["sku"_L1]}, {u"source_code"_s, source}, {u"quantity"_s, 500}, {u"status"_s, 1}});
        }
    }
    colleague.ask("POST", "inventory/source-items",
                  QJsonDocument(QJsonObject{{u"sourceItems"_s, rows}}).toJson(QJsonDocument::Compact));
}

orders::OrderPlan OrderStage::plan(qint64 orderId, const std::vector<orders::OrderWish> &wishes)
{
    sync::OrderPlanning planning(shop.client(), *book, profile);
    const auto plans = planning.plan({{orderId, wishes}});
    if (!plans) {
        qFatal("the plan: %s", qPrintable(plans.error().text()));
    }
    return plans->front();
}

std::vector<qint64> OrderStage::stageActions(const std::vector<orders::OrderPlan> &plans)
{
    std::vector<OrderActionDraft> drafts = sync::draftsOf(plans);
    for (OrderActionDraft &draft : drafts) {
        draft.isConfirmed = true;
    }
    return write<std::vector<qint64>>([&](sqlite::Database &d) -> Result<std::vector<qint64>> {
        const Result<qint64> batch = ledger::createBatch(d, profile, u"batch"_s, u"ann"_s, clock.now());
        if (!batch) {
            return failure(batch.error());
        }
        const auto staged = ledger::stageActions(d, *batch, clock.now(), drafts);
        if (!staged) {
            return failure(staged.error());
        }
        std::vector<qint64> ids;
        for (const ledger::StagedAction &one : *staged) {
            ids.push_back(one.id);
        }
        return ids;
    });
}

std::vector<qint64> OrderStage::stageWish(qint64 orderId, const orders::OrderWish &wanted)
{
    const orders::OrderPlan planned = plan(orderId, {wanted});
    if (!planned.blocked.empty()) {
        qFatal("order %lld: %s", orderId, qPrintable(orders::explain(planned.blocked.front().obstacle)));
    }
    return stageActions({planned});
}

sync::OrderPushReport OrderStage::pushOrders(const StopToken &stop, Pause *pause)
{
    auto report = sync::OrderPush(shop.client(), *book, clock, pushOptions, {}, stop, pause).run();
    if (!report) {
        qFatal("the push: %s", qPrintable(report.error().text()));
    }
    return std::move(*report);
}

sync::OrderPushReport OrderStage::settleOrders()
{
    auto report = sync::OrderPush(shop.client(), *book, clock, pushOptions).settle();
    if (!report) {
        qFatal("the settling: %s", qPrintable(report.error().text()));
    }
    return std::move(*report);
}

std::vector<OrderAction> OrderStage::actions(std::optional<ChangeState> state)
{
    return write<std::vector<OrderAction>>([&](sqlite::Database &d) {
        ledger::OrderActionFilter filter;
        filter.profileId = profile;
        if (state) {
            filter.states = {*state};
        }
        return ledger::readActions(d, ledger::findActions(d, filter).value());
    });
}

OrderAction OrderStage::action(qint64 id)
{
    return write<std::vector<OrderAction>>(
               [id](sqlite::Database &d) { return ledger::readActions(d, std::span(&id, 1)); })
        .front();
}

Tally OrderStage::tally(qint64 orderId)
{
    Tally found;
    const QJsonObject now = order(orderId);
    found.state = now["state"_L1].toString();
    for (const QJsonValue comment : now["status_histories"_L1].toArray()) {
        found.comments += orders::markersIn(comment["comment"_L1].toString()).isEmpty() ? 0 : 1;
    }
    found.invoices = int(documents(u"invoices"_s, orderId).size());
    found.creditMemos = int(documents(u"creditmemos"_s, orderId).size());
    for (const QJsonObject &shipment : documents(u"shipments"_s, orderId)) {
        ++found.shipments;
        found.tracks += int(shipment["tracks"_L1].toArray().size());
    }
    return found;
}

void OrderStage::leave()
{
    shop.reconnect();
    const auto port = quint16(shop.store().baseUrl().port());
    practice::shutDownConnections(port);
    QTRY_COMPARE_WITH_TIMEOUT(practice::openConnections(port), 0, 60'000);
}

void OrderStage::waitForQuiet()
{
    // Connections are accepted in their order: once this one is answered, every earlier one is being served.
    static_cast<void>(PracticeClient(shop.store()).get("/rest/V1/nothing"));
    const auto port = quint16(shop.store().baseUrl().port());
    QTRY_COMPARE_WITH_TIMEOUT(practice::openConnections(port), 0, 60'000);
}

orders::OrderWish wish(OrderActionKind kind)
{
    orders::OrderWish wanted;
    wanted.kind = kind;
    return wanted;
}

orders::OrderWish saying(const QString &text, bool notify)
{
    orders::OrderWish wanted = wish(OrderActionKind::Comment);
    wanted.remark = {text, notify, notify};
    return wanted;
}

QString obstacleOf(const orders::OrderPlan &plan)
{
    return plan.blocked.empty() ? QString() : QString(toString(plan.blocked.front().obstacle.kind));
}

int posts(OrderStage &stage)
{
    int count = 0;
    for (const practice::SeenRequest &request : stage.shop.store().requests()) {
        count += request.method == "POST"_L1 ? 1 : 0;
    }
    return count;
}

sync::OrderPushedLine only(const sync::OrderPushReport &report)
{
    if (report.lines.size() != 1) {
        qFatal("%d lines instead of one", int(report.lines.size()));
    }
    return report.lines.front();
}

} // namespace qm::test
