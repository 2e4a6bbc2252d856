// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that works on orders is killed at instants of chance; the next one finds out what has come of it, and in
// the end each action was done once: never two invoices, shipments, refunds or captures. This program is also the one
// that is killed: with arguments it is a child. QM_ORDER_KILLS=1000: so many kills instead of a few.

#include "killstage.h"
#include "longfunctions.h"
#include "orderwork.h"

#include <QRandomGenerator>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using sync::OrderPushedAs;

namespace {

int pushAsChild(remote::Client &client, ledger::Ledger &ledger, const QStringList &)
{
    const HeldClock clock;
    sync::OrderPushOptions options;
    options.profileId = profile;
    const auto report = sync::OrderPush(client, ledger, clock, options).run();
    return report && !report->error ? 0 : 2;
}

} // namespace

class TestOrderKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyInstant()
    {
        const int asked = qEnvironmentVariableIntValue("QM_ORDER_KILLS");
        const int kills = asked > 0 ? asked : 15;
        OrderStage planned(workShop);
        const EveryKind wanted(planned);
        planned.forgetRequests();
        QCOMPARE(planned.pushOrders().count(OrderPushedAs::Verified), int(wanted.actions.size()));
        const int requests = int(planned.shop.takeRequests().size());
        const QStringList end = wanted.look(planned);

        QRandomGenerator random(23);
        int cutShort = 0;
        for (int kill = 0; kill < kills; ++kill) {
            // Every second one is held fast by the shop, before or after its work: it is killed at a request, however
            // busy the machine is. The others at an instant of chance, or when they are at their end.
            const bool isHeld = kill % 2 == 0;
            const int enough = random.bounded(isHeld ? requests : requests + 1);
            const int spin = random.bounded(2'000);
            const bool isDone = random.bounded(2) == 0;
            OrderStage stage(workShop);
            const EveryKind work(stage);
            stage.book.reset(); // the child's now
            stage.leave();
            stage.shop.store().clearRequests();
            if (isHeld) {
                stage.setFault(practice::FaultKind::Hang, u"/V1/*"_s, isDone, enough, 1);
            }
            const std::optional<bool> isCut = killChild(stage, {}, enough, spin);
            QVERIFY(isCut);
            QVERIFY(*isCut || !isHeld);
            stage.shop.store().setFaults({});
            cutShort += *isCut ? 1 : 0;

            stage.waitForQuiet(); // the shop has done what it was asked for; then what is not there did not arrive
            stage.book = std::make_unique<ledger::Ledger>(stage.file());
            QVERIFY(stage.actions(ChangeState::Sending).empty());
            finishWork(stage);
            const QStringList found = work.look(stage);
            QVERIFY2(found == end,
                     qPrintable(u"kill %1 after %2 requests:\n%3\ninstead of\n%4"_s.arg(kill).arg(enough).arg(
                         found.join(u'\n'), end.join(u'\n'))));
        }
        QVERIFY(cutShort * 2 >= kills);
        std::printf("%d kills, %d of them before the end\n", kills, cutShort);
    }
};

int main(int argc, char **argv)
{
    TestOrderKill test;
    return runOrPush(argc, argv, test, &pushAsChild);
}

#include "tst_orderkill.moc"
