// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderdeskstage.h"

#include "patience.h"
#include "practiceclient.h"
#include "ui/shell/translation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace qm;
using namespace Qt::StringLiterals;

namespace {
const int &patience = test::ShopStage::patience;
} // namespace

/// Many orders at once, chosen and pushed by keys.
class TestOrderBatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<test::OrderDeskStage> m_stage;

    [[nodiscard]] test::OrderDeskStage &stage() const { return *m_stage; }

    [[nodiscard]] bool open(int orders)
    {
        m_stage = std::make_unique<test::OrderDeskStage>(*m_appearance);
        return stage().openOrders(Environment::Staging, orders);
    }

    /// All of them, by keys.
    [[nodiscard]] bool select(int count) const
    {
        stage().table()->setFocus();
        const auto isSelected = [this, count] {
            stage().press(Qt::Key_A, Qt::ControlModifier); // until all rows of the list are known
            return stage().table()->selectionModel()->selectedRows().size() == count;
        };
        return QTest::qWaitFor(isSelected, patience);
    }

    /// What stands before that word in the dialog: `263 to do`; -1: nothing.
    [[nodiscard]] int number(const QString &word) const
    {
        const QRegularExpression before(u"([0-9,]+) "_s + QRegularExpression::escape(word));
        const QRegularExpressionMatch match = before.match(stage().shown());
        return match.hasMatch() ? match.captured(1).remove(u',').toInt() : -1;
    }

    [[nodiscard]] int posts(const QString &ending) const
    {
        int count = 0;
        for (const practice::SeenRequest &request : stage().store->requests()) {
            count += request.method == "POST"_L1 && request.target.endsWith(ending) ? 1 : 0;
        }
        return count;
    }

    [[nodiscard]] int shipments() const
    {
        return stage().read("shipments?searchCriteria%5BpageSize%5D=1")["total_count"_L1].toInt(-1);
    }

    void fault(practice::FaultKind kind, const QString &route, int after, int times) const
    {
        practice::Fault fault;
        fault.kind = kind;
        fault.route = route;
        fault.status = 400;
        fault.milliseconds = 100;
        fault.after = after;
        fault.times = times;
        practice::FaultPlan faults;
        faults.faults = {fault};
        stage().store->setFaults(faults);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }
    void cleanup() { m_stage.reset(); }

    /// Exact counts, no e-mail, what fails fails alone and can go again, and a second run does nothing.
    void threeHundredOrdersAreShipped()
    {
        QVERIFY(open(300));
        QVERIFY(stage().stockUp(stage().orders()));
        int surely = 0; // with a plain line to ship, which nothing keeps from it
        for (const QJsonValue order : stage().orders()) {
            const QString state = order["state"_L1].toString();
            surely += (state == "new"_L1 || state == "processing"_L1) &&
                              test::OrderDeskStage::left(order, "qty_shipped"_L1) > 0
                          ? 1
                          : 0;
        }
        QVERIFY(surely > 50);
        QVERIFY(select(300));
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        const int ready = number(u"to do"_s);
        const int done = stage().work()->model().done();
        QCOMPARE(stage().shows(u"to do, nothing to do in %1"_s.arg(done)), done > 0);
        const int blocked = std::max(0, number(u"cannot be done"_s));
        QVERIFY2(ready >= surely, qPrintable(stage().shown()));
        QCOMPARE(stage().work()->model().rowCount(), ready + done + blocked);
        QVERIFY(stage().shows(u"Off: the shop sends none"_s));

        // Somebody holds one of them meanwhile, and the shop refuses another.
        qint64 held = 0;
        for (int row = 0; row < stage().work()->model().rowCount() && held == 0; ++row) {
            held = stage().work()->model().isIncluded(row) ? stage().work()->model().planAt(row)->order.entityId : 0;
        }
        PracticeClient somebody(*stage().store);
        QVERIFY(somebody.logInAsAdmin(*stage().store));
        QCOMPARE(somebody.post("/rest/all/V1/orders/" + QByteArray::number(held) + "/hold", {}).status, 200);
        fault(practice::FaultKind::Status, u"POST /V1/order/*/ship"_s, 20, 1);
        const int before = shipments();
        stage().store->clearRequests();
        QVERIFY(stage().pressButton(u"Push %1 actions"_s.arg(ready)));
        QVERIFY(stage().waitFor(u"%1 of %2 done"_s.arg(ready - 2).arg(ready)));
        QCOMPARE(shipments() - before, ready - 2);
        QCOMPARE(posts(u"/ship"_s), ready - 1);
        QVERIFY(stage().store->mails().isEmpty());

        QVERIFY(stage().pressButton(u"Refused ones again"_s));
        QVERIFY(stage().waitFor(u"1 of 2 done"_s));
        QCOMPARE(shipments() - before, ready - 1);
        QCOMPARE(posts(u"/ship"_s), ready);
        QVERIFY(stage().closeDialog());
        QVERIFY(stage().waitForQuiet());

        stage().store->clearRequests();
        QVERIFY(select(300));
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        QVERIFY2(stage().shows(u"Ship 300 orders: nothing to do in "_s), qPrintable(stage().shown()));
        QVERIFY(stage().shows(u"(Push 0 actions)"_s));
        QVERIFY(stage().closeDialog());
        QCOMPARE(posts(u"/ship"_s), 0);
        QCOMPARE(shipments() - before, ready - 1);
        QVERIFY(stage().store->mails().isEmpty());
    }

    /// Between two orders: a pause lets at most the one at hand end, and what a stop left is not lost.
    void aPushPausesAndStopsBetweenOrders()
    {
        QVERIFY(open(120));
        QVERIFY(select(120));
        QVERIFY(stage().ask(OrderActionKind::Hold));
        const int all = number(u"to do"_s);
        QVERIFY(all > 20);
        fault(practice::FaultKind::Delay, u"POST /V1/orders/*/hold"_s, 0, -1); // so that there is time to look
        stage().store->clearRequests();
        QVERIFY(stage().pressButton(u"Push %1 actions"_s.arg(all)));
        QTRY_VERIFY_WITH_TIMEOUT(posts(u"/hold"_s) > 0, patience);
        QVERIFY(stage().pressButton(u"Pause"_s));
        QVERIFY(stage().waitFor(u"Go on"_s));
        const int atPause = posts(u"/hold"_s);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(!stage().read("orders?searchCriteria%5BpageSize%5D=100").isEmpty()); // time goes by
        }
        QVERIFY2(posts(u"/hold"_s) <= atPause + 1, qPrintable(QString::number(posts(u"/hold"_s) - atPause)));
        QVERIFY(stage().pressButton(u"Go on"_s));
        QTRY_VERIFY_WITH_TIMEOUT(posts(u"/hold"_s) > atPause + 2, patience);
        QVERIFY(stage().pressButton(u"Stop"_s));
        QVERIFY(stage().waitFor(u" of %1 done"_s.arg(all)));
        const int done = number(u"of %1 done"_s.arg(all));
        QVERIFY2(done < all && done == posts(u"/hold"_s), qPrintable(stage().shown()));
        QVERIFY(stage().closeDialog());
        QVERIFY(stage().waitForQuiet());

        stage().store->setFaults({});
        QVERIFY(select(120));
        QVERIFY(stage().ask(OrderActionKind::Hold));
        QCOMPARE(number(u"to do"_s), all - done);
        QVERIFY(stage().push(all - done));
        QCOMPARE(posts(u"/hold"_s), all);
    }
};

QTEST_MAIN(TestOrderBatch)
#include "tst_orderbatch.moc"
