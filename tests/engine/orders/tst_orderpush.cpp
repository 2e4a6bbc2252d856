// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of actions when the shop answers: done once, seen in the order, told alone.

#include "orderstage.h"

#include <QTest>

#include <thread>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using orders::ObstacleKind;
using sync::OrderPushedAs;

namespace {

orders::OrderWish comment(const QString &text, bool notify = false)
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

} // namespace

class TestOrderPush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsHoldsAndCancels()
    {
        OrderStage stage;
        const qint64 id = stage.orderOf(u"simple"_s);
        stage.stageWish(id, comment(u"Call <b>before</b> noon"_s));
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
        stage.stageWish(id, comment(u"On its way"_s, true));
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

    void moneyWantsAYes()
    {
        OrderStage stage;
        const qint64 id = stage.orderOf(u"simple"_s, true);
        orders::OrderWish wanted = wish(OrderActionKind::Invoice);
        wanted.isOnline = true;
        QCOMPARE(obstacleOf(stage.plan(stage.orderOf(u"simple"_s), {wanted})), u"offline_payment"_s);
        const orders::OrderPlan plan = stage.plan(id, {wanted});
        QVERIFY(plan.actions.size() == 1 && plan.actions.front().money);
        const MoneyStep money = *plan.actions.front().money;
        QCOMPARE(money.paymentMethod, plan.paymentMethod);
        QVERIFY(!money.paymentMethod.isEmpty() && !money.transactionId.isEmpty());
        QCOMPARE(money.currency, stage.order(id)["order_currency_code"_L1].toString());
        const std::vector<qint64> ids = stage.stageActions({plan});
        stage.write<bool>([&](auto &d) { return ledger::confirmMoney(d, ids, false).map([] { return true; }); });
        QCOMPARE(toString(only(stage.pushOrders()).what), toString(OrderPushedAs::Withheld));
        QVERIFY(stage.shop.store().gatewayLedger().isEmpty());
        stage.write<bool>([&](auto &d) { return ledger::confirmMoney(d, ids, true).map([] { return true; }); });
        const sync::OrderPushedLine line = only(stage.pushOrders());
        QCOMPARE(toString(line.what), toString(OrderPushedAs::Verified));
        QCOMPARE(stage.shop.store().gatewayLedger().size(), 1);
        const QJsonObject invoice = stage.documents(u"invoices"_s, id).front();
        QCOMPARE(Decimal::fromText(QString::number(invoice["grand_total"_L1].toDouble(), 'f', 4)).value(),
                 money.amount);

        orders::OrderWish back = wish(OrderActionKind::CreditMemo);
        back.isOnline = true;
        const orders::OrderPlan refund = stage.plan(id, {back});
        QVERIFY2(refund.actions.size() == 1 && refund.actions.front().money, qPrintable(obstacleOf(refund)));
        stage.stageActions({refund});
        QCOMPARE(toString(only(stage.pushOrders()).what), toString(OrderPushedAs::Verified));
        QCOMPARE(stage.shop.store().gatewayLedger().size(), 2);
        QCOMPARE(obstacleOf(stage.plan(id, {back})), u"nothing_to_refund"_s);
    }

    /// Yes is said to an amount: when a colleague's invoice has taken the shipping since, nothing moves.
    void moneyIsTheAmountThatWasSaidYesTo()
    {
        OrderStage stage;
        qint64 id = stage.orderOf(u"simple"_s, true);
        while (stage.order(id)["base_shipping_amount"_L1].toDouble() == 0) {
            id = stage.orderOf(u"simple"_s, true);
        }
        const qint64 item = stage.order(id)["items"_L1].toArray()[0]["item_id"_L1].toInteger();
        orders::OrderWish capture = wish(OrderActionKind::Invoice);
        capture.isOnline = true;
        capture.lines = {{item, {}, Decimal(1)}};
        const qint64 action = stage.stageWish(id, capture).front();
        stage.colleague.ask("POST", "order/" + QByteArray::number(id) + "/invoice",
                            R"({"capture":true,"items":[{"order_item_id":)" + QByteArray::number(item) +
                                R"(,"qty":1}]})");
        QCOMPARE(stage.shop.store().gatewayLedger().size(), 1);
        const sync::OrderPushedLine line = only(stage.pushOrders());
        QCOMPARE(toString(line.what), toString(OrderPushedAs::Blocked));
        QCOMPARE(line.reason, u"changed"_s);
        QCOMPARE(toString(stage.action(action).state), toString(ChangeState::Conflict));
        QCOMPARE(stage.shop.store().gatewayLedger().size(), 1);
    }

    void aGatewayThatFails_data()
    {
        QTest::addColumn<bool>("isOnline");
        QTest::addColumn<bool>("moneyMoves");
        QTest::newRow("capture, before") << true << false;
        QTest::newRow("capture, after") << true << true;
        QTest::newRow("refund, before") << false << false;
        QTest::newRow("refund, after") << false << true;
    }

    /// Whether the money moved nobody here can tell: a person decides, and nothing goes again until then.
    void aGatewayThatFails()
    {
        QFETCH(bool, isOnline);
        QFETCH(bool, moneyMoves);
        const bool isCapture = isOnline;
        OrderStage stage;
        const qint64 id = stage.orderOf(u"simple"_s, true);
        orders::OrderWish wanted = wish(OrderActionKind::Invoice);
        wanted.isOnline = true;
        if (!isCapture) {
            stage.stageWish(id, wanted);
            QCOMPARE(toString(only(stage.pushOrders()).what), toString(OrderPushedAs::Verified));
            wanted.kind = OrderActionKind::CreditMemo;
        }
        const Tally before = stage.tally(id);
        const qsizetype moved = stage.shop.store().gatewayLedger().size();
        stage.setFault(practice::FaultKind::Status, isCapture ? u"GATEWAY /capture"_s : u"GATEWAY /refund"_s,
                       moneyMoves);
        const qint64 action = stage.stageWish(id, wanted).front();
        const sync::OrderPushedLine line = only(stage.pushOrders());
        QCOMPARE(toString(line.what), toString(OrderPushedAs::Unknown));
        QCOMPARE(line.reason, u"money"_s);
        QVERIFY(line.message.contains("payment provider"_L1));
        QCOMPARE(stage.shop.store().gatewayLedger().size(), moved + (moneyMoves ? 1 : 0));
        stage.shop.store().clearRequests();
        QCOMPARE(toString(only(stage.pushOrders()).what), toString(OrderPushedAs::Unknown)); // and no POST
        QCOMPARE(posts(stage), 0);
        QCOMPARE(obstacleOf(stage.plan(id, {comment(u"x"_s)})), u"unsettled"_s);
        QCOMPARE(stage.tally(id), before);
        // What a person found in the provider's account.
        stage.write<bool>([&](auto &d) {
            return ledger::decide(d, action, moneyMoves ? ledger::Decision::Arrived : ledger::Decision::NotArrived)
                .map([] { return true; });
        });
        QVERIFY(stage.action(action).state == (moneyMoves ? ChangeState::Verified : ChangeState::Failed));
        QVERIFY(stage.pushOrders().lines.empty());
        if (!moneyMoves) {
            stage.write<qint64>([&](auto &d) { return ledger::restageActions(d, std::span(&action, 1)); });
            QCOMPARE(toString(only(stage.pushOrders()).what), toString(OrderPushedAs::Withheld)); // yes is said anew
            stage.write<bool>(
                [&](auto &d) { return ledger::confirmMoney(d, std::span(&action, 1), true).map([] { return true; }); });
            QCOMPARE(toString(only(stage.pushOrders()).what), toString(OrderPushedAs::Verified));
            QCOMPARE(stage.shop.store().gatewayLedger().size(), moved + 1);
        }
    }

    /// One that cannot go does not keep the others from going; a second run has nothing to do.
    void failuresAlone()
    {
        OrderStage stage;
        std::vector<sync::OrderWishes> wanted;
        for (int i = 0; i < 5; ++i) {
            const qint64 id = stage.orderOf(u"simple"_s);
            stage.stockUp(id);
            wanted.push_back({id, {wish(OrderActionKind::Invoice)}});
        }
        sync::OrderPlanning planning(stage.shop.client(), *stage.book, profile);
        const auto plans = planning.plan(wanted);
        QVERIFY(plans && plans->size() == 5);
        stage.stageActions(*plans);
        stage.setFault(practice::FaultKind::Status, u"POST /V1/order/%1/invoice"_s.arg(wanted[2].orderId), false, 0, 1,
                       400);
        const sync::OrderPushReport report = stage.pushOrders();
        QCOMPARE(report.count(OrderPushedAs::Verified), 4);
        QCOMPARE(report.count(OrderPushedAs::Failed), 1);
        QVERIFY(!report.error);
        QCOMPARE(report.orders.size(), std::size_t(5));
        QVERIFY(stage.pushOrders().lines.empty());
        const auto again = planning.plan(wanted);
        int left = 0;
        for (const orders::OrderPlan &plan : *again) {
            left += int(plan.actions.size());
        }
        QCOMPARE(left, 1);
        stage.stageActions(*again); // the failed one makes way
        QCOMPARE(toString(only(stage.pushOrders()).what), toString(OrderPushedAs::Verified));
        QCOMPARE(stage.actions().size(), std::size_t(5));
    }

    /// Once the shop does not answer at all, the rest is not thrown after the first.
    void aShopThatIsGoneEndsThePush()
    {
        OrderStage stage;
        for (int i = 0; i < 6; ++i) {
            stage.stageWish(stage.orderOf(u"simple"_s), comment(u"x"_s));
        }
        stage.setFault(practice::FaultKind::Status, u"POST /V1/orders/*/comments"_s, false, 0, -1, 500);
        sync::OrderPushReport report = stage.pushOrders();
        QCOMPARE(report.count(OrderPushedAs::Failed), 3);
        QCOMPARE(report.count(OrderPushedAs::Left), 3);
        QVERIFY(report.error);
        stage.shop.store().setFaults({});
        report = stage.pushOrders();
        QCOMPARE(report.count(OrderPushedAs::Verified), 3);
    }

    /// A request whose answer was lost is carried out while the push is at the next: at its end that is seen.
    void whatComesLateIsSeen()
    {
        std::function<void()> meanwhile;
        int begun = 0;
        OrderStage stage(2'000, [&](std::string_view sql) -> Result<void> {
            if (sql.starts_with("insert into order_sent") && ++begun == 2) {
                meanwhile();
            }
            return {};
        });
        const qint64 late = stage.orderOf(u"simple"_s);
        const OrderAction action = stage.action(stage.stageWish(late, wish(OrderActionKind::Invoice)).front());
        stage.stageWish(stage.orderOf(u"simple"_s), comment(u"x"_s));
        stage.setFault(practice::FaultKind::Drop, u"POST /V1/order/*/invoice"_s);
        meanwhile = [&] {
            const QByteArray body = "{'comment':{'comment':'(ref. " + action.marker.toLatin1() + ")'}}";
            stage.colleague.ask("POST", "order/" + QByteArray::number(late) + "/invoice",
                                QByteArray(body).replace('\'', '"'));
        };
        QStringList told;
        const auto report = sync::OrderPush(stage.shop.client(), *stage.book, stage.clock, stage.pushOptions,
                                            [&told](const auto &, const sync::OrderPushedLine &line) {
                                                told.append(toString(line.what));
                                            })
                                .run();
        QVERIFY(report);
        QCOMPARE(told, QStringList({u"unknown"_s, u"verified"_s}));
        QCOMPARE(report->count(OrderPushedAs::Verified), 2);
        QVERIFY(report->lines.front().documentId > 0);
        QCOMPARE(stage.tally(late).invoices, 1);
    }

    void pausesAndStopsBetweenOrders()
    {
        OrderStage stage;
        for (int i = 0; i < 3; ++i) {
            stage.stageWish(stage.orderOf(u"simple"_s), comment(u"x"_s));
        }
        StopSource stop;
        Pause pause;
        int done = 0;
        Result<sync::OrderPushReport> report;
        std::thread worker([&] {
            report = sync::OrderPush(
                         stage.shop.client(), *stage.book, stage.clock, stage.pushOptions,
                         [&](const sync::OrderPushProgress &progress, const sync::OrderPushedLine &) {
                             done = int(progress.done);
                             pause.hold();
                         },
                         stop.token(), &pause)
                         .run();
        });
        QTRY_VERIFY_WITH_TIMEOUT(pause.isHeld(), 60'000);
        stop.requestStop();
        worker.join();
        QCOMPARE(done, 1);
        QVERIFY(report);
        QCOMPARE(report->count(OrderPushedAs::Verified), 1);
        QCOMPARE(report->count(OrderPushedAs::Left), 2);
        QCOMPARE(stage.pushOrders().count(OrderPushedAs::Verified), 2);
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
