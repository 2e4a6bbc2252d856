// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The connection is cut, or the shop fails, before, during and after each request of a push over every kind of
// action: in the end each was done once, whatever was known in between.

#include "orderwork.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using practice::FaultKind;
using sync::OrderPushedAs;

namespace {

struct Cut
{
    const char *name;
    FaultKind kind;
    bool afterEffect;
    int status;
};

constexpr std::array cuts{Cut{"dropped before it arrived", FaultKind::Drop, false, 0},
                          Cut{"dropped after its effect", FaultKind::Drop, true, 0},
                          Cut{"answer cut in its middle", FaultKind::DropMidBody, true, 0},
                          Cut{"a gateway's 504", FaultKind::Status, true, 504},
                          Cut{"html", FaultKind::Html, true, 0},
                          Cut{"a 500", FaultKind::Status, false, 500}};

} // namespace

class TestOrderFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRequest_data()
    {
        QTest::addColumn<int>("cut");
        for (std::size_t i = 0; i < cuts.size(); ++i) {
            QTest::newRow(cuts[i].name) << int(i);
        }
    }

    void eachRequest()
    {
        QFETCH(int, cut);
        const Cut &fault = cuts[std::size_t(cut)];
        OrderStage planned(workShop);
        const EveryKind wanted(planned);
        planned.forgetRequests();
        QCOMPARE(planned.pushOrders().count(OrderPushedAs::Verified), int(wanted.actions.size()));
        const QStringList requests = planned.shop.takeRequests();
        const QStringList end = wanted.look(planned);
        QVERIFY(requests.size() > 30);

        for (int at = 0; at < int(requests.size()); ++at) {
            if (requests[at].startsWith("GET"_L1) && (at + cut) % 3 != 0) {
                continue; // of readings each has two of the six
            }
            OrderStage stage(workShop);
            const EveryKind work(stage);
            stage.setFault(fault.kind, u"/V1/*"_s, fault.afterEffect, at, 1, fault.status == 0 ? 503 : fault.status);
            static_cast<void>(stage.pushOrders());
            stage.shop.store().setFaults({});
            finishWork(stage);
            const QStringList found = work.look(stage);
            QVERIFY2(found == end,
                     qPrintable(u"%1, request %2:\n%3\ninstead of\n%4"_s.arg(QLatin1StringView(fault.name))
                                    .arg(at)
                                    .arg(found.join(u'\n'), end.join(u'\n'))));
        }
    }

    /// What was lost may be on its way still: nothing is sent again before the shop has had its time.
    void nothingGoesAgainTooEarly()
    {
        OrderStage stage(workShop);
        const qint64 id = stage.orderOf(u"simple"_s);
        const qint64 action = stage.stageWish(id, wish(OrderActionKind::Invoice)).front();
        stage.pushOptions.arrivesWithin = std::chrono::minutes(10);
        stage.setFault(FaultKind::Drop, u"POST /V1/order/*/invoice"_s);
        QCOMPARE(toString(only(stage.pushOrders()).what), toString(OrderPushedAs::Unknown));
        stage.forgetRequests();
        stage.clock.time = stage.clock.time.plusSeconds(599);
        sync::OrderPushedLine line = only(stage.pushOrders());
        QCOMPARE(toString(line.what), toString(OrderPushedAs::Unknown));
        QCOMPARE(line.reason, u"may_arrive"_s);
        QCOMPARE(stage.count(u"POST"_s), 0);
        stage.clock.time = stage.clock.time.plusSeconds(1);
        QCOMPARE(stage.settleOrders().count(OrderPushedAs::Left), 1);
        QCOMPARE(toString(stage.action(action).state), toString(ChangeState::Staged));
        QCOMPARE(stage.tally(id).invoices, 0);
        line = only(stage.pushOrders());
        QCOMPARE(toString(line.what), toString(OrderPushedAs::Verified));
        QCOMPARE(stage.tally(id).invoices, 1);
        QCOMPARE(stage.action(action).attempts, 2);
    }

    /// Writes are never repeated by what is below: not after a deadlock, not after 429.
    void aDeadlockIsNotRepeated()
    {
        OrderStage stage(workShop);
        const qint64 id = stage.orderOf(u"simple"_s, true);
        orders::OrderWish capture = wish(OrderActionKind::Invoice);
        capture.isOnline = true;
        stage.stageWish(id, capture);
        practice::Fault fault;
        fault.kind = FaultKind::Status;
        fault.route = u"POST /V1/order/*/invoice"_s;
        fault.status = 400;
        fault.times = 1;
        fault.afterEffect = true;
        fault.body = R"({"message":"Database deadlock found when trying to get lock"})";
        practice::FaultPlan plan;
        plan.faults = {fault};
        stage.shop.store().setFaults(plan);
        stage.forgetRequests();
        QCOMPARE(toString(only(stage.pushOrders()).what),
                 toString(OrderPushedAs::Verified)); // it is there, whatever was said
        QCOMPARE(stage.count(u"POST"_s), 1);
        QCOMPARE(stage.shop.store().gatewayLedger().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOrderFaults)
#include "tst_orderfaults.moc"
