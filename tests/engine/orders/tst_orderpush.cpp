// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of actions when the shop answers: done once, seen in the order, told alone.

#include "orderstage.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using orders::ObstacleKind;
using sync::OrderPushedAs;

class TestOrderPush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsHoldsAndCancels()
    {
        OrderStage stage;
        const qint64 id = stage.orderOf(u"simple"_s);
        stage.stageWish(id, saying(u"Call <b>before</b> noon"_s));
        QCOMPARE(toString(only(stage.pushOrders()).what), toString(OrderPushedAs::Verified));
        QCOMPARE(stage.tally(id).comments, 1);
        QCOMPARE(stage.tally(id).state, u"new"_s);
        QVERIFY(stage.shop.store().mails().isEmpty());

        QCOMPARE(obstacleOf(stage.plan(id, {wish(OrderActionKind::Unhold)})), u"not_on_hold"_s);
        stage.stageWish(id, wish(OrderActionKind::Hold));
        QCOMPARE(toString(only(stage.pushOrders()).what), toString(OrderPushedAs::Verified));
        QCOMPARE(stage.tally(id).state, u"holded"_s);
        QCOMPARE(obstacleOf(stage.plan(id, {wish(OrderActionKind::Hold)})), u"already_on_hold"_s);
        QCOMPARE(obstacleOf(stage.plan(id, {wish(OrderActionKind::Cancel)})), u"on_hold"_s);
        QCOMPARE(obstacleOf(stage.plan(id, {wish(OrderActionKind::Invoice)})), u"on_hold"_s);
        stage.stageWish(id, wish(OrderActionKind::Unhold));
        QCOMPARE(toString(only(stage.pushOrders()).what), toString(OrderPushedAs::Verified));
        stage.stageWish(id, wish(OrderActionKind::Cancel));
        QCOMPARE(toString(only(stage.pushOrders()).what), toString(OrderPushedAs::Verified));
        QCOMPARE(stage.tally(id).state, u"canceled"_s);
        QCOMPARE(obstacleOf(stage.plan(id, {wish(OrderActionKind::Cancel)})), u"already_canceled"_s);
        QVERIFY(orders::isDone(ObstacleKind::AlreadyCanceled) && !orders::isDone(ObstacleKind::Canceled));
        QCOMPARE(obstacleOf(stage.plan(id, {wish(OrderActionKind::Shipment)})), u"canceled"_s);
        QCOMPARE(obstacleOf(stage.plan(999'999, {wish(OrderActionKind::Hold)})), u"no_such_order"_s);
    }

    /// Another status is refused by this version, and the order keeps what it has.
    void aStatusIsWhatTheShopAllows()
    {
        OrderStage stage;
        const qint64 id = stage.orderOf(u"simple"_s);
        orders::OrderWish wanted = wish(OrderActionKind::Status);
        wanted.status = u"pending"_s;
        QCOMPARE(obstacleOf(stage.plan(id, {wanted})), u"already_has_status"_s);
        wanted.status = u"packing"_s;
        stage.stageWish(id, wanted);
        const sync::OrderPushedLine line = only(stage.pushOrders());
        QCOMPARE(toString(line.what), toString(OrderPushedAs::Failed));
        QVERIFY2(line.message.contains("is not part of the order"_L1), qPrintable(line.message));
        QCOMPARE(stage.tally(id).comments, 0);
    }

    void aParcelMoreIsAddedOnce()
    {
        OrderStage stage;
        const qint64 id = stage.orderOf(u"simple"_s);
        stage.stockUp(id);
        orders::OrderWish parcel = wish(OrderActionKind::Track);
        parcel.tracks = {{u"ups"_s, u"UPS"_s, u"1Z1"_s}};
        QCOMPARE(obstacleOf(stage.plan(id, {parcel})), u"no_such_shipment"_s);
        stage.colleague.ask("POST", "order/" + QByteArray::number(id) + "/ship",
                            R"({"arguments":{"extension_attributes":{"source_code":"default"}}})");
        stage.stageWish(id, parcel);
        QCOMPARE(toString(only(stage.pushOrders()).what), toString(OrderPushedAs::Verified));
        QCOMPARE(stage.tally(id).tracks, 1);
        QCOMPARE(obstacleOf(stage.plan(id, {parcel})), u"already_tracked"_s);
        orders::OrderWish shipment = wish(OrderActionKind::Shipment);
        shipment.tracks = parcel.tracks;
        QCOMPARE(obstacleOf(stage.plan(id, {shipment})), u"already_tracked"_s);
    }

    /// The number alone does not say that the goods are out: only with the pieces in its shipment it is done.
    void aNumberWithoutItsPiecesIsNotDone()
    {
        OrderStage stage;
        const qint64 id = stage.orderOf(u"simple"_s);
        stage.stockUp(id);
        const qint64 item = stage.order(id)["items"_L1][0]["item_id"_L1].toInteger();
        stage.colleague.ask("POST", "order/" + QByteArray::number(id) + "/ship",
                            R"({"items":[{"order_item_id":)" + QByteArray::number(item) +
                                R"(,"qty":1}],"tracks":[{"carrier_code":"ups","title":"UPS","track_number":"1Z1"}],)"
                                R"("arguments":{"extension_attributes":{"source_code":"default"}}})");
        orders::OrderWish shipment = wish(OrderActionKind::Shipment);
        shipment.tracks = {{u"ups"_s, u"UPS"_s, u"1Z1"_s}};
        QCOMPARE(obstacleOf(stage.plan(id, {shipment})), u"number_taken"_s);
        shipment.lines = std::vector<orders::WantedLine>{{item, {}, Decimal(2), false}};
        QCOMPARE(obstacleOf(stage.plan(id, {shipment})), u"number_taken"_s);
        shipment.lines->front().qty = Decimal(1);
        QCOMPARE(obstacleOf(stage.plan(id, {shipment})), u"already_tracked"_s);
    }

    void mailsGoOnlyWhereAsked()
    {
        OrderStage stage;
        const qint64 id = stage.orderOf(u"simple"_s);
        stage.stageWish(id, saying(u"On its way"_s, true));
        QCOMPARE(toString(only(stage.pushOrders()).what), toString(OrderPushedAs::Verified));
        orders::OrderWish invoice = wish(OrderActionKind::Invoice);
        invoice.remark.notify = true;
        stage.stageWish(id, invoice);
        QCOMPARE(toString(only(stage.pushOrders()).what), toString(OrderPushedAs::Verified));
        const QList<QJsonObject> mails = stage.shop.store().mails();
        QCOMPARE(mails.size(), 2);
        QCOMPARE(mails[1]["comment"_L1].toString(), QString()); // the reference is not for the customer
    }

    /// Somebody was faster: what was planned does not fit, and is not cut to fit.
    void anOrderThatChangedIsLeftAlone()
    {
        OrderStage stage;
        const qint64 id = stage.orderOf(u"simple"_s);
        stage.stockUp(id);
        stage.stageWish(id, wish(OrderActionKind::Invoice));
        const qint64 item = stage.order(id)["items"_L1].toArray()[0]["item_id"_L1].toInteger();
        stage.colleague.ask("POST", "order/" + QByteArray::number(id) + "/invoice",
                            R"({"items":[{"order_item_id":)" + QByteArray::number(item) + R"(,"qty":1}]})");
        stage.shop.store().clearRequests();
        const sync::OrderPushedLine line = only(stage.pushOrders());
        QCOMPARE(toString(line.what), toString(OrderPushedAs::Blocked));
        QCOMPARE(line.reason, u"too_many"_s);
        QCOMPARE(posts(stage), 0);
        QCOMPARE(stage.actions(ChangeState::Conflict).size(), std::size_t(1));
        QCOMPARE(stage.tally(id).invoices, 1);
    }

    /// Between the reading and the request: the shop cuts the shipment and says nothing (observed 28).
    void aShipmentThatWasCutIsTold()
    {
        std::function<void()> meanwhile;
        OrderStage stage(2'000, [&meanwhile](std::string_view sql) -> Result<void> {
            if (meanwhile && sql.starts_with("insert into order_sent")) {
                std::exchange(meanwhile, {})();
            }
            return {};
        });
        const qint64 id = stage.orderOf(u"simple"_s);
        stage.stockUp(id);
        const QJsonValue item = stage.order(id)["items"_L1].toArray()[0];
        orders::OrderWish wanted = wish(OrderActionKind::Shipment);
        const qint64 action = stage.stageWish(id, wanted).front();
        const QByteArray source = std::get<ShipmentAction>(stage.action(action).work).sourceCode.toUtf8();
        meanwhile = [&] {
            stage.colleague.ask("POST", "order/" + QByteArray::number(id) + "/ship",
                                R"({"items":[{"order_item_id":)" + QByteArray::number(item["item_id"_L1].toInteger()) +
                                    R"(,"qty":1}],"arguments":{"extension_attributes":{"source_code":")" + source +
                                    R"("}}})");
        };
        const sync::OrderPushedLine line = only(stage.pushOrders());
        QCOMPARE(toString(line.what), toString(OrderPushedAs::Cut));
        QCOMPARE(line.reason, u"cut"_s);
        QVERIFY(line.message.contains(u'1'));
        QCOMPARE(stage.tally(id).shipments, 2);
        QCOMPARE(toString(stage.action(action).state), toString(ChangeState::Verified));
        QCOMPARE(stage.action(action).documentId, line.documentId);
    }

    /// Numbers are unique in a store only.
    void ordersAreFoundByNumber()
    {
        OrderStage stage;
        const QJsonObject order = stage.order(7);
        const QString number = order["increment_id"_L1].toString();
        sync::OrderPlanning planning(stage.shop.client(), *stage.book, profile);
        auto found = planning.find({u"nothing"_s, u"#7"_s, u"#7"_s});
        QVERIFY(found);
        QCOMPARE(found->missing, QStringList(u"nothing"_s));
        QCOMPARE(found->orders.size(), std::size_t(1));
        QCOMPARE(found->orders.front().incrementId, number);
        // As another store counts.
        QVERIFY(stage.shop.store().changeRow(u"orders"_s, 9, {{u"increment_id"_s, number}}));
        found = planning.find({number});
        QVERIFY(found && found->orders.empty());
        QCOMPARE(found->ambiguous.value(number).size(), std::size_t(2));
        QVERIFY(!found->ambiguous.value(number).front().storeName.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOrderPush)
#include "tst_orderpush.moc"
