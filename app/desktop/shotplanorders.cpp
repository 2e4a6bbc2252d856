// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shotplan.h"
#include "ui/dialogs/orders/planmodel.h"
#include "ui/pages/listpage.h"
#include "ui/shell/ordermenu.h"

#include <QAction>
#include <QApplication>
#include <QTableView>

#include <tuple>

namespace qm::desktop {

namespace {
using namespace Qt::StringLiterals;
using ui::MainWindow;

constexpr int toShipView = 2;
constexpr int toInvoiceView = 6;

/// The plan of the dialog that is open; null: there is none.
QTableView *planned()
{
    const QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog->findChild<QTableView *>() : nullptr;
}

const ui::PlanModel *modelOf(const QTableView &plan)
{
    return qobject_cast<const ui::PlanModel *>(plan.model());
}

/// The first that is in the way, or else that cannot be done.
int blockedRow(const ui::PlanModel &model)
{
    if (const std::vector<int> rows = model.toSolve(); !rows.empty()) {
        return rows.front();
    }
    int row = 0;
    while (row < model.rowCount() - 1 && model.obstacleAt(row) == nullptr) {
        ++row;
    }
    return row;
}

void askFor(ShotStage &stage, OrderActionKind kind)
{
    stage.window->findChild<ui::OrderMenu *>()->actionFor(kind)->trigger();
}
} // namespace

/// What is asked before something is done with orders. Nothing is sent.
void planOrders(ShotStage &stage, std::deque<ShotStep> &steps)
{
    const auto add = [&steps](const QString &name, const QString &story, std::function<void()> act,
                              std::function<bool()> ready) {
        steps.push_back({name, story, std::move(act), std::move(ready)});
    };
    const auto sees = [&stage](const QString &name) { return [&stage, name] { return stage.sees(name); }; };

    add(
        {}, {},
        [&stage] {
            stage.show(MainWindow::OrdersIndex);
            stage.list()->showView(toShipView);
        },
        [&stage] { return stage.rows() > 10; });
    add(
        u"order-ship"_s, u"Seven orders are shipped: from where, with which numbers, and what is in the way"_s,
        [&stage] {
            stage.select({0, 1, 2, 3, 4, 5, 6});
            askFor(stage, OrderActionKind::Shipment);
        },
        sees(u"planned"_s));
    add(u"order-ship-solve"_s, u"An order that cannot leave as it is, with the ways out of it"_s,
        [] {
            auto *plan = planned();
            if (const ui::PlanModel *model = plan ? modelOf(*plan) : nullptr; model && model->blocked() > 0) {
                plan->setCurrentIndex(model->index(blockedRow(*model), ui::PlanModel::CheckColumn));
            }
        },
        {});
    add(
        u"order-requests"_s, u"The requests of a plan, word by word, before anything is sent"_s,
        [&stage] { stage.click(u"showRequests"_s); }, sees(u"closeRequests"_s));
    add(
        {}, {}, [&stage] { stage.click(u"closeRequests"_s); }, [&stage] { return !stage.sees(u"closeRequests"_s); });
    add(
        u"order-ship-one"_s, u"One order is shipped in part"_s,
        [&stage] {
            stage.closePopup();
            stage.select({1});
            askFor(stage, OrderActionKind::Shipment);
        },
        sees(u"planned"_s));
    add(
        {}, {}, [&stage] { stage.click(u"stageActions"_s); }, [&stage] { return !stage.hasDialog(); });
    add(
        u"open-actions"_s, u"What was staged of orders and is not done yet"_s,
        [&stage] { stage.window->findChild<QAction *>(u"openActions"_s)->trigger(); }, sees(u"dropAction"_s));
    add(
        {}, {}, [&stage] { stage.click(u"dropAction"_s); }, [&stage] { return !stage.sees(u"dropAction"_s); });
    add(
        u"order-comment"_s, u"A comment, and who gets to see it"_s,
        [&stage] {
            stage.closePopup();
            askFor(stage, OrderActionKind::Comment);
        },
        sees(u"visibleOnFront"_s));
    for (const auto &[name, story, kind] :
         {std::tuple(u"order-hold"_s, u"Orders are put on hold, each told what will be done"_s, OrderActionKind::Hold),
          std::tuple(u"order-cancel"_s, u"Orders are canceled, and those that cannot be any more"_s,
                     OrderActionKind::Cancel),
          std::tuple(u"order-status"_s, u"Another status, of those that the orders' state has"_s,
                     OrderActionKind::Status)}) {
        add(
            name, story,
            [&stage, kind = kind] {
                stage.closePopup();
                stage.select({0, 1, 2});
                askFor(stage, kind);
            },
            sees(u"planned"_s));
    }
    add(
        u"order-queue"_s, u"What waits to be shipped, by source and age"_s,
        [&stage] {
            stage.closePopup();
            stage.window->findChild<QAction *>(u"shippingQueue"_s)->trigger();
        },
        sees(u"shipQueue"_s));
    add(
        u"shipping-labels"_s, u"Labels that the shop keeps, to be opened or saved; these orders have none"_s,
        [&stage] {
            stage.closePopup();
            stage.select({0, 1, 2});
            stage.window->findChild<QAction *>(u"shippingLabels"_s)->trigger();
        },
        sees(u"labelCount"_s));
    add(
        u"packing-slips"_s, u"What goes into the parcels, to be printed"_s,
        [&stage] {
            stage.closePopup();
            stage.select({0, 1, 2});
            stage.window->findChild<ui::OrderMenu *>()->print(true);
        },
        sees(u"print"_s));
    add(
        {}, {},
        [&stage] {
            stage.closePopup();
            stage.list()->showView(toInvoiceView);
        },
        [&stage] { return stage.rows() > 0; });
    add(
        u"order-invoice"_s, u"An invoice with its sums, before anything is sent"_s,
        [&stage] {
            stage.select({0});
            askFor(stage, OrderActionKind::Invoice);
        },
        sees(u"planned"_s));
    add(
        {}, {},
        [&stage] {
            stage.closePopup();
            stage.list()->showView(toShipView);
        },
        [&stage] { return stage.rows() > 10; });
    add(
        u"order-refund"_s, u"A refund: of what, with what, and what it comes to"_s,
        [&stage] {
            stage.select({0});
            askFor(stage, OrderActionKind::CreditMemo);
        },
        sees(u"planned"_s));
    add(
        u"order-numbers"_s, u"Orders are found by their numbers, as a scanner types them"_s,
        [&stage] {
            stage.closePopup();
            stage.window->findChild<QAction *>(u"byTheirNumbers"_s)->trigger();
        },
        [&stage] { return stage.hasDialog(); });
    add({}, {}, [&stage] { stage.closePopup(); }, {});
}

} // namespace qm::desktop
