// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which lines and quantities documents go by, for every kind of goods, whole and in part: as planned, and as the shop
// then has them.

#include "orderstage.h"

#include "sync/orderrequest.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using orders::ObstacleKind;
using sync::OrderPushedAs;

namespace {

using Pieces = QMap<qint64, double>;

Pieces piecesOf(const std::vector<ActionLine> &lines)
{
    Pieces pieces;
    for (const ActionLine &line : lines) {
        pieces[line.orderItemId] += double(line.qty.units()) / Decimal::unitsPerOne;
    }
    return pieces;
}

/// Of a document of the shop, those lines that were asked for: others only show what these carry.
Pieces piecesIn(const QJsonObject &document, const Pieces &asked)
{
    Pieces pieces;
    for (const QJsonValue line : document["items"_L1].toArray()) {
        if (asked.contains(line["order_item_id"_L1].toInteger())) {
            pieces[line["order_item_id"_L1].toInteger()] += line["qty"_L1].toDouble();
        }
    }
    return pieces;
}

/// What the facts say of an order, from its JSON (magento-facts 4.6, observed 34).
struct Facts
{
    Pieces priced;
    Pieces shipped;
};

Facts factsOf(const OrderStage &stage, const QJsonObject &order)
{
    Facts facts;
    const QJsonArray items = order["items"_L1].toArray();
    for (const QJsonValue item : items) {
        const qint64 id = item["item_id"_L1].toInteger();
        const double ordered = item["qty_ordered"_L1].toDouble();
        const QJsonValue *owner = nullptr;
        QJsonValue parent;
        bool partsHavePrices = false;
        for (const QJsonValue other : items) {
            if (other["item_id"_L1].toInteger() == item["parent_item_id"_L1].toInteger()) {
                parent = other;
                owner = &parent;
            }
        }
        const qint64 bundle = (owner ? parent : item)["item_id"_L1].toInteger();
        for (const QJsonValue other : items) {
            partsHavePrices = partsHavePrices ||
                              (other["parent_item_id"_L1].toInteger() == bundle && other["price"_L1].toDouble() != 0);
        }
        const QJsonValue top = owner ? parent : item;
        const bool isBundle = top["product_type"_L1] == "bundle"_L1;
        const bool separately = isBundle && stage.shipsSeparately(top["product_id"_L1].toInteger());
        if (isBundle ? partsHavePrices == (owner != nullptr) : !owner) {
            facts.priced[id] = ordered;
        }
        if (item["is_virtual"_L1].toInt() == 0 && (isBundle ? separately == (owner != nullptr) : !owner)) {
            facts.shipped[id] = ordered;
        }
    }
    return facts;
}

/// One piece of the first line.
Pieces partOf(const Pieces &all)
{
    return all.isEmpty() ? Pieces() : Pieces{{all.firstKey(), 1}};
}

orders::OrderWish wishFor(OrderActionKind kind, const Pieces &part, bool isWhole)
{
    orders::OrderWish wanted = wish(kind);
    if (!isWhole) {
        wanted.lines.emplace();
        for (auto line = part.cbegin(); line != part.cend(); ++line) {
            wanted.lines->push_back({line.key(), {}, Decimal(int(*line))});
        }
    }
    return wanted;
}

} // namespace

class TestOrderDocuments : public QObject
{
    Q_OBJECT

    /// Plans, sends and looks. \returns the shop's document.
    static QJsonObject done(OrderStage &stage, qint64 id, const orders::OrderWish &wanted, const Pieces &asked,
                            const QString &list)
    {
        const orders::OrderPlan plan = stage.plan(id, {wanted});
        if (plan.blocked.size() != 0 || plan.actions.size() != 1) {
            qWarning("blocked: %s", plan.blocked.empty() ? "no, several actions"
                                                         : qPrintable(orders::explain(plan.blocked.front().obstacle)));
            return {};
        }
        const auto lines = std::visit(
            [](const auto &work) {
                if constexpr (requires { work.lines; }) {
                    return work.lines;
                } else {
                    return std::vector<ActionLine>();
                }
            },
            plan.actions.front().work);
        if (piecesOf(lines) != asked) {
            qWarning() << "planned" << piecesOf(lines) << "instead of" << asked;
            return {};
        }
        stage.stageActions({plan});
        const sync::OrderPushedLine line = only(stage.pushOrders());
        if (line.what != OrderPushedAs::Verified || line.documentId == 0 || line.documentNumber.isEmpty()) {
            qWarning("%s: %s", toString(line.what).data(), qPrintable(line.message));
            return {};
        }
        for (const QJsonObject &document : stage.documents(list, id)) {
            if (document["entity_id"_L1].toInteger() == line.documentId) {
                return document;
            }
        }
        return {};
    }

    static void compareObstacle(OrderStage &stage, qint64 id, OrderActionKind kind, ObstacleKind expected)
    {
        const orders::OrderPlan plan = stage.plan(id, {wish(kind)});
        QVERIFY(plan.actions.empty());
        QCOMPARE(plan.blocked.size(), std::size_t(1));
        QCOMPARE(toString(plan.blocked.front().obstacle.kind), toString(expected));
        QVERIFY(!orders::explain(plan.blocked.front().obstacle).isEmpty());
    }

    /// What a plan says would leave is what the journal has, byte by byte.
    static void comparePlanned(OrderStage &stage, qint64 id, const orders::OrderWish &wanted)
    {
        const orders::OrderPlan plan = stage.plan(id, {wanted});
        QVERIFY2(!plan.actions.empty(), qPrintable(toString(wanted.kind) + u' ' + obstacleOf(plan)));
        const std::vector<qint64> ids = stage.stageActions({plan});
        QCOMPARE(ids.size(), plan.actions.size());
        std::vector<sync::PlannedRequest> planned;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            planned.push_back(sync::requestOf(plan, plan.actions[i], stage.action(ids[i]).marker));
        }
        stage.pushOrders();
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto sent = stage.write<std::vector<ledger::SentAction>>(
                [&](sqlite::Database &database) { return ledger::readSent(database, ids[i]); });
            QCOMPARE(sent.size(), std::size_t(1));
            QCOMPARE(planned[i].request, sent[0].entry.request);
            QCOMPARE(planned[i].body, sent[0].entry.body);
        }
    }

private Q_SLOTS:
    void plannedRequestsAreThoseThatLeave()
    {
        OrderStage stage;
        const qint64 id = stage.orderOf(u"mixed"_s);
        for (const char *source : {"default", "ams", "rtm", "ber"}) {
            stage.stockUp(id, QString::fromLatin1(source));
        }
        comparePlanned(stage, id, saying(u"Call <b>first</b>"_s, true));
        comparePlanned(stage, id, wish(OrderActionKind::Hold));
        comparePlanned(stage, id, wish(OrderActionKind::Unhold));
        orders::OrderWish invoice = wish(OrderActionKind::Invoice);
        invoice.remark = {u"Thanks"_s, true, true};
        comparePlanned(stage, id, invoice);
        orders::OrderWish shipment = wish(OrderActionKind::Shipment);
        shipment.tracks = {{u"ups"_s, u"UPS"_s, u"1Z1"_s}};
        comparePlanned(stage, id, shipment);
        orders::OrderWish parcel = wish(OrderActionKind::Track);
        parcel.tracks = {{u"dhl"_s, u"DHL"_s, u"JD1"_s}};
        comparePlanned(stage, id, parcel);
        // Of a part: the lines that are open beside it are named, too.
        orders::OrderWish memo = wish(OrderActionKind::CreditMemo);
        const std::vector<qint64> open = stage.plan(id, {memo}).actions.at(0).open;
        QVERIFY(open.size() > 1);
        memo.lines = std::vector<orders::WantedLine>{{open.front(), {}, Decimal(1), false}};
        memo.returnToStock = true;
        memo.adjustmentNegative = Decimal(1);
        comparePlanned(stage, id, memo);
        const qint64 online = stage.orderOf(u"simple"_s, true);
        invoice.isOnline = true;
        comparePlanned(stage, online, invoice);
        memo.lines.reset();
        memo.isOnline = true;
        comparePlanned(stage, online, memo);
        comparePlanned(stage, stage.orderOf(u"simple"_s), wish(OrderActionKind::Cancel));
    }

    void documents_data()
    {
        QTest::addColumn<QString>("goods");
        QTest::addColumn<bool>("isWhole");
        for (const char *goods :
             {"simple", "configurable", "together", "separately", "grouped", "virtual", "downloadable", "mixed"}) {
            for (const bool isWhole : {true, false}) {
                QTest::addRow("%s, %s", goods, isWhole ? "whole" : "part") << QString::fromLatin1(goods) << isWhole;
            }
        }
    }

    void documents()
    {
        QFETCH(QString, goods);
        QFETCH(bool, isWhole);
        OrderStage stage(20'000);
        const qint64 id = stage.orderOf(goods);
        for (const char *source : {"default", "ams", "rtm", "ber"}) {
            stage.stockUp(id, QString::fromLatin1(source));
        }
        const Facts facts = factsOf(stage, stage.order(id));
        const Pieces priced = isWhole ? facts.priced : partOf(facts.priced);
        const Pieces shipped = isWhole ? facts.shipped : partOf(facts.shipped);
        QVERIFY(!priced.isEmpty());
        QCOMPARE(shipped.isEmpty(), goods == "virtual"_L1 || goods == "downloadable"_L1);

        const QJsonObject invoice =
            done(stage, id, wishFor(OrderActionKind::Invoice, priced, isWhole), priced, u"invoices"_s);
        QCOMPARE(piecesIn(invoice, priced), priced);
        QCOMPARE(stage.order(id)["total_due"_L1].toDouble() == 0, isWhole);
        if (isWhole) {
            compareObstacle(stage, id, OrderActionKind::Invoice, ObstacleKind::NothingToInvoice);
        }

        if (shipped.isEmpty()) {
            compareObstacle(stage, id, OrderActionKind::Shipment, ObstacleKind::OnlyVirtual);
        } else {
            orders::OrderWish wanted = wishFor(OrderActionKind::Shipment, shipped, isWhole);
            wanted.tracks = {{u"custom"_s, u"PostNL"_s, u"3S1"_s}};
            const QJsonObject shipment = done(stage, id, wanted, shipped, u"shipments"_s);
            QCOMPARE(piecesIn(shipment, shipped), shipped);
            QCOMPARE(shipment["tracks"_L1].toArray().size(), 1);
            if (isWhole) {
                compareObstacle(stage, id, OrderActionKind::Shipment, ObstacleKind::NothingToShip);
            }
        }

        const QJsonObject memo =
            done(stage, id, wishFor(OrderActionKind::CreditMemo, priced, isWhole), priced, u"creditmemos"_s);
        QCOMPARE(piecesIn(memo, priced), priced);
        QCOMPARE(stage.order(id)["state"_L1].toString() == "closed"_L1, isWhole);
        if (isWhole) {
            compareObstacle(stage, id, OrderActionKind::CreditMemo, ObstacleKind::NothingToRefund);
        } else {
            QCOMPARE(memo["shipping_amount"_L1].toDouble(), 0.);
        }
        QVERIFY(stage.shop.store().mails().isEmpty());
        QVERIFY(stage.shop.store().gatewayLedger().isEmpty());
    }

    /// Goods that lie at two sources go in two shipments, none of which asks for more than is there.
    void aShipmentForEachSource()
    {
        OrderStage stage;
        const qint64 id = stage.orderOf(u"simple"_s);
        const QJsonValue item = stage.order(id)["items"_L1].toArray()[0];
        const int ordered = item["qty_ordered"_L1].toInt();
        const auto put = [&](const QString &source, int pieces) {
            stage.colleague.ask(
                "POST", "inventory/source-items",
                QJsonDocument(QJsonObject{{u"sourceItems"_s, QJsonArray{QJsonObject{{u"sku"_s, item["sku"_L1]},
                                                                                    {u"source_code"_s, source},
                                                                                    {u"quantity"_s, pieces},
                                                                                    {u"status"_s, 1}}}}})
                    .toJson(QJsonDocument::Compact));
        };
        const QJsonArray sources =
            stage.colleague.ask("GET", "inventory/sources?searchCriteria[pageSize]=50")["items"_L1].toArray();
        for (const QJsonValue source : sources) {
            put(source["source_code"_L1].toString(), 0);
        }
        orders::OrderPlan plan = stage.plan(id, {wish(OrderActionKind::Shipment)});
        QVERIFY(plan.actions.empty());
        QCOMPARE(toString(plan.blocked.front().obstacle.kind), toString(ObstacleKind::NotEnoughAtSource));
        for (const QJsonValue source : sources) {
            put(source["source_code"_L1].toString(), ordered - 1);
        }
        plan = stage.plan(id, {wish(OrderActionKind::Shipment)});
        QCOMPARE(plan.actions.size(), std::size_t(2));
        stage.stageActions({plan});
        QCOMPARE(stage.pushOrders().count(OrderPushedAs::Verified), 2);
        const QList<QJsonObject> shipments = stage.documents(u"shipments"_s, id);
        QCOMPARE(shipments.size(), 2);
        QVERIFY(shipments[0]["extension_attributes"_L1]["source_code"_L1] !=
                shipments[1]["extension_attributes"_L1]["source_code"_L1]);
        QCOMPARE(shipments[0]["total_qty"_L1].toInt() + shipments[1]["total_qty"_L1].toInt(), ordered);
    }
};

QTEST_GUILESS_MAIN(TestOrderDocuments)
#include "tst_orderdocuments.moc"
