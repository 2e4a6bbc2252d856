// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderrows.h"

#include <QTest>

using namespace qm;
using namespace qm::cli;
using namespace Qt::StringLiterals;

class TestOrderRows : public QObject
{
    Q_OBJECT

    static OrderActionDraft draftOf(qint64 orderId)
    {
        OrderActionDraft draft;
        draft.order.entityId = orderId;
        draft.work = HoldAction();
        return draft;
    }
    static OrderRows planned(int count)
    {
        OrderRows rows;
        for (int i = 0; i < count; ++i) {
            orders::OrderPlan plan;
            plan.actions.push_back({HoldAction(), {}});
            rows.addPlan(plan, {orders::OrderWish()});
        }
        return rows;
    }

private Q_SLOTS:
    /// What another program took from the ledger meanwhile has a line all the same: nothing that was planned goes
    /// unsaid.
    void everyActionHasALine()
    {
        OrderRows rows = planned(3);
        QVERIFY(rows.hasPlanned());
        QCOMPARE(int(rows.code()), int(ExitCode::Done));
        OrderAction done;
        done.id = 7;
        done.work = HoldAction();
        sync::OrderPushedLine line;
        line.actionId = 7;
        line.what = sync::OrderPushedAs::Verified;
        rows.setPushed({{7, draftOf(1)}, {8, draftOf(2)}, {0, draftOf(3)}}, {done}, {line});
        QVERIFY(!rows.hasPlanned());
        QCOMPARE(rows.counts(), u"2 left, 1 verified"_s);
        QCOMPARE(int(rows.code()), int(ExitCode::SomeFailed));
    }
};

QTEST_GUILESS_MAIN(TestOrderRows)
#include "tst_orderrows.moc"
