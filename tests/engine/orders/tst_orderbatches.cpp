// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several actions in one push: each fails alone, and between two of them it pauses, stops and counts.

#include "orderstage.h"

#include <QTest>

#include <thread>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using sync::OrderPushedAs;

class TestOrderBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
            stage.stageWish(stage.orderOf(u"simple"_s), saying(u"x"_s));
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
        stage.stageWish(stage.orderOf(u"simple"_s), saying(u"x"_s));
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
            stage.stageWish(stage.orderOf(u"simple"_s), saying(u"x"_s));
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
        const bool isHeld = QTest::qWaitFor([&] { return pause.isHeld(); }, 120'000);
        stop.requestStop();
        worker.join();
        QVERIFY(isHeld);
        QCOMPARE(done, 1);
        QVERIFY(report);
        QCOMPARE(report->count(OrderPushedAs::Verified), 1);
        QCOMPARE(report->count(OrderPushedAs::Left), 2);
        QCOMPARE(stage.pushOrders().count(OrderPushedAs::Verified), 2);
    }

    /// Asked for, the first that is refused ends it: somebody looks before the rest goes.
    void stopsAtTheFirstRefusal()
    {
        OrderStage stage;
        std::vector<qint64> orders;
        for (int i = 0; i < 4; ++i) {
            orders.push_back(stage.orderOf(u"simple"_s));
            stage.stageWish(orders.back(), wish(OrderActionKind::Hold));
        }
        stage.pushOptions.stopsAtRefusal = true;
        stage.setFault(practice::FaultKind::Status, u"POST /V1/orders/%1/hold"_s.arg(orders[1]), false, 0, 1, 400);
        sync::OrderPushReport report = stage.pushOrders();
        QVERIFY(report.stoppedAtRefusal && !report.error);
        QCOMPARE(report.count(OrderPushedAs::Verified), 1);
        QCOMPARE(report.count(OrderPushedAs::Failed), 1);
        QCOMPARE(report.count(OrderPushedAs::Left), 2);
        QCOMPARE(stage.tally(orders[2]).state, u"new"_s);
        // Somebody was faster with the next: that is one, too.
        stage.colleague.ask("POST", "orders/" + QByteArray::number(orders[2]) + "/cancel", "{}");
        report = stage.pushOrders();
        QVERIFY(report.stoppedAtRefusal);
        QCOMPARE(report.count(OrderPushedAs::Blocked), 1);
        QCOMPARE(report.count(OrderPushedAs::Left), 1);
        report = stage.pushOrders();
        QVERIFY(!report.stoppedAtRefusal);
        QCOMPARE(toString(only(report).what), toString(OrderPushedAs::Verified));
    }

    /// What a dialog says a push will cost is what it costs.
    void requestsAreCounted()
    {
        OrderStage stage;
        const qint64 first = stage.orderOf(u"simple"_s);
        const qint64 second = stage.orderOf(u"simple"_s, true);
        stage.stockUp(first);
        int sum = 0;
        const auto add = [&](qint64 order, const orders::OrderWish &wanted) {
            for (const qint64 id : stage.stageWish(order, wanted)) {
                sum += sync::requestsFor(stage.action(id).work).sum();
            }
        };
        orders::OrderWish capture = wish(OrderActionKind::Invoice);
        capture.isOnline = true;
        add(first, wish(OrderActionKind::Shipment));
        add(first, saying(u"x"_s));
        add(second, capture);
        stage.forgetRequests();
        const sync::OrderPushReport report = stage.pushOrders();
        QCOMPARE(report.count(OrderPushedAs::Verified), 3);
        QCOMPARE(report.requests, sum);
        QCOMPARE(int(stage.shop.takeRequests().size()), sum);
    }

    /// The program ends while the shop is silent: nobody waits for it, and the next one finds out what came of it.
    void aRequestIsGivenUpWhenTheProgramEnds()
    {
        OrderStage stage;
        const qint64 id = stage.orderOf(u"simple"_s);
        const qint64 action = stage.stageWish(id, wish(OrderActionKind::Invoice)).front();
        practice::FaultPlan faults;
        practice::Fault hang;
        hang.kind = practice::FaultKind::Hang;
        hang.route = u"POST /V1/order/*/invoice"_s;
        hang.afterEffect = true; // the shop does it, and never says so
        faults.faults = {hang};
        stage.shop.store().setFaults(faults);
        stage.shop.store().clearRequests();
        StopSource given;
        stage.pushOptions.giveUp = given.token();
        Result<sync::OrderPushReport> report;
        std::thread worker(
            [&] { report = sync::OrderPush(stage.shop.client(), *stage.book, stage.clock, stage.pushOptions).run(); });
        const bool isDone = QTest::qWaitFor([&] { return stage.tally(id).invoices == 1; }, 120'000);
        given.requestStop();
        worker.join(); // not after the transport's own time
        QVERIFY(isDone && report);
        QCOMPARE(toString(only(*report).what), toString(OrderPushedAs::Unknown));
        stage.shop.store().setFaults({});
        stage.pushOptions.giveUp = {};
        QCOMPARE(toString(only(stage.settleOrders()).what), toString(OrderPushedAs::Verified));
        QCOMPARE(stage.tally(id).invoices, 1);
        QCOMPARE(toString(stage.action(action).state), toString(ChangeState::Verified));
    }
};

QTEST_GUILESS_MAIN(TestOrderBatches)
#include "tst_orderbatches.moc"
