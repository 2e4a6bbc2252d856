// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Money moves once, by a yes to its amount; what a gateway did not tell a person finds out.

#include "orderstage.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using sync::OrderPushedAs;

class TestOrderMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QCOMPARE(obstacleOf(stage.plan(id, {saying(u"x"_s)})), u"unsettled"_s);
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
};

QTEST_GUILESS_MAIN(TestOrderMoney)
#include "tst_ordermoney.moc"
