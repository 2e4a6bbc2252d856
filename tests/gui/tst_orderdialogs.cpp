// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "orderdeskstage.h"

#include "patience.h"
#include "practiceclient.h"
#include "ui/dialogs/orders/labelsdialog.h"
#include "ui/dialogs/orders/papersdialog.h"
#include "ui/dialogs/orders/shippingqueuedialog.h"
#include "ui/shell/orderdesk.h"
#include "ui/shell/ordermenu.h"
#include "ui/shell/translation.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTableView>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::PlanModel;

namespace {
const int &patience = test::ShopStage::patience;
} // namespace

/// What the dialogs of the order desk offer beside their button, by keys.
class TestOrderDialogs : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<test::OrderDeskStage> m_stage;

    [[nodiscard]] test::OrderDeskStage &stage() const { return *m_stage; }

    [[nodiscard]] bool open()
    {
        m_stage = std::make_unique<test::OrderDeskStage>(*m_appearance);
        return stage().openOrders() && stage().stockUp(stage().orders());
    }

    [[nodiscard]] QTableView *plan() const { return stage().dialog()->findChild<QTableView *>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return stage().work()->model().index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }
    void cleanup() { m_stage.reset(); }

    /// Numbers come from a spreadsheet, the source is chosen, what was typed outlives another plan, and what was
    /// shipped is printed.
    void parcelsArePastedAndSourcesChosen()
    {
        QVERIFY(open());
        QVERIFY(stage().selectToShip(3));
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        const PlanModel &model = stage().work()->model();
        QVERIFY(model.rowCount() >= 3 && model.ready() == model.rowCount());
        QVERIFY(!cell(0, PlanModel::ShipToColumn).isEmpty());
        QApplication::clipboard()->setText(u"JVGL1\nJVGL2\r\nJVGL3\n"_s);
        QVERIFY(stage().goToPlanned(0, PlanModel::NumberColumn));
        stage().press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(cell(0, PlanModel::NumberColumn), u"JVGL1"_s);
        QCOMPARE(cell(2, PlanModel::NumberColumn), u"JVGL3"_s);

        int row = -1; // that can leave from elsewhere too
        for (int i = 0; i < 3 && row < 0; ++i) {
            row = model.planAt(i)->sources.size() > 1 ? i : -1;
        }
        QVERIFY2(row >= 0, "the seed has orders of the stock with two sources");
        const QString before = model.index(row, PlanModel::SourceColumn).data(Qt::EditRole).toString();
        QVERIFY(stage().goToPlanned(row, PlanModel::SourceColumn));
        stage().press(Qt::Key_F2);
        const auto isEditing = [] { return qobject_cast<QComboBox *>(QApplication::focusWidget()) != nullptr; };
        QTRY_VERIFY(isEditing());
        stage().press(qobject_cast<QComboBox *>(QApplication::focusWidget())->currentIndex() == 0 ? Qt::Key_Down
                                                                                                  : Qt::Key_Up);
        stage().press(Qt::Key_Return);
        const auto source = [&] { return model.index(row, PlanModel::SourceColumn).data(Qt::EditRole).toString(); };
        QTRY_VERIFY_WITH_TIMEOUT(stage().isPlanned() && source() != before, patience);
        QCOMPARE(cell(row, PlanModel::NumberColumn), u"JVGL%1"_s.arg(row + 1));
        const QString chosen = source();
        const qint64 order = model.planAt(row)->order.entityId;

        QVERIFY(test::tabTo(stage().dialog(), u"Print packing slips after the push"_s));
        stage().press(Qt::Key_Space);
        QVERIFY(stage().pressButton(u"Push %1 actions"_s.arg(model.ready())));
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<ui::PapersDialog *>(stage().dialog()), patience);
        QVERIFY(stage().waitFor(u"one for each source"_s));
        const auto *papers = qobject_cast<ui::PapersDialog *>(stage().dialog());
        QVERIFY(papers->shownText().contains(u"JVGL"_s));
        const QJsonArray shipments =
            stage()
                .read("shipments?" + practiceFilter(0, "order_id", "eq", QByteArray::number(order)))["items"_L1]
                .toArray();
        const QJsonValue last = shipments.last();
        QCOMPARE(last["extension_attributes"_L1]["source_code"_L1].toString(), chosen);
        QCOMPARE(last["tracks"_L1][0]["track_number"_L1].toString(), u"JVGL%1"_s.arg(row + 1));
        stage().press(Qt::Key_Escape);
        QTRY_VERIFY(stage().work());
        QVERIFY(stage().closeDialog());
    }

    void aStatusIsOneOfTheOrdersState()
    {
        QVERIFY(open());
        const qint64 id = stage().orderWith([](const QJsonValue &order) { return order["state"_L1] == u"new"_s; });
        QVERIFY(stage().goToOrder(id));
        QVERIFY(stage().ask(OrderActionKind::Status));
        QVERIFY(test::tabTo(stage().dialog(), u"Status"_s));
        const auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(box->findData(u"pending"_s) >= 0);
        QCOMPARE(box->findData(u"complete"_s), -1); // of another state
        QVERIFY(stage().closeDialog());
    }

    /// What was staged only, or left by a program that ended, is found again, pushed or dropped.
    void whatIsOpenIsPushedOrDropped()
    {
        QVERIFY(open());
        const qint64 id = stage().orderWith([](const QJsonValue &order) { return order["state"_L1] == u"new"_s; });
        for (const bool isPushed : {false, true}) {
            QVERIFY(stage().goToOrder(id));
            QVERIFY(stage().ask(OrderActionKind::Hold));
            QVERIFY(stage().pressButton(u"Stage 1 action"_s));
            QTRY_VERIFY_WITH_TIMEOUT(!stage().dialog(), patience);
            QVERIFY(stage().chooseInMenu(u"Op&en actions…"_s));
            QVERIFY(stage().waitFor(u"\nPush 1 action"_s));
            QVERIFY(stage().pressButton(isPushed ? u"Push 1 action"_s : u"Drop it"_s));
            QVERIFY(stage().waitFor(u"No action on an order is open"_s));
            QCOMPARE(stage().order(id)["state"_L1].toString(), isPushed ? u"holded"_s : u"new"_s);
            QVERIFY(stage().closeDialog());
            QVERIFY(stage().waitForQuiet());
        }
    }

    /// Nobody knows the ids of lines.
    void openActionsTellLinesBySku()
    {
        QVERIFY(open());
        const qint64 id = stage().orderWith([](const QJsonValue &order) {
            return order["state"_L1] == u"processing"_s && test::OrderDeskStage::left(order, "qty_shipped"_L1) > 0;
        });
        QVERIFY(stage().goToOrder(id));
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        const QString planned = cell(0, PlanModel::WhatColumn);
        QVERIFY2(planned.contains(u" × "_s) && !planned.contains(u'#'), qPrintable(planned));
        QVERIFY(stage().pressButton(u"Stage 1 action"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!stage().dialog(), patience);
        QVERIFY(stage().chooseInMenu(u"Op&en actions…"_s));
        QVERIFY(stage().waitFor(u"\nPush 1 action"_s));
        const QAbstractItemModel *open = stage().dialog()->findChild<QTableView *>()->model();
        QCOMPARE(open->index(0, 2).data().toString(), planned.simplified());
        QVERIFY(stage().closeDialog());
    }

    /// Whoever presses twice drops one action, and not the next one unseen.
    void onlyTheActionThatIsSeenIsDropped()
    {
        QVERIFY(open());
        const QJsonArray all = stage().orders();
        int staged = 0;
        for (const QJsonValue order : all) {
            if (order["state"_L1] == u"new"_s && staged < 3) {
                QVERIFY(stage().goToOrder(order["entity_id"_L1].toInteger()));
                QVERIFY(stage().ask(OrderActionKind::Hold));
                QVERIFY(stage().pressButton(u"Stage 1 action"_s));
                QTRY_VERIFY_WITH_TIMEOUT(!stage().dialog(), patience);
                ++staged;
            }
        }
        QCOMPARE(staged, 3);
        QVERIFY(stage().chooseInMenu(u"Op&en actions…"_s));
        QVERIFY(stage().waitFor(u"\nPush 3 actions"_s));
        QVERIFY(test::tabTo(stage().dialog(), u"Open actions on orders"_s));
        stage().press(Qt::Key_Down);
        const QString second = plan()->currentIndex().siblingAtColumn(0).data().toString();
        QCOMPARE(plan()->currentIndex().row(), 1);
        QVERIFY(stage().pressButton(u"Drop it"_s));
        QVERIFY(stage().waitFor(u"\nPush 2 actions"_s));
        QVERIFY(!plan()->currentIndex().isValid());
        QVERIFY2(!stage().shows(u"\nDrop it"_s), qPrintable(stage().shown()));
        stage().press(Qt::Key_Space);
        QCOMPARE(plan()->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            QVERIFY(plan()->model()->index(row, 0).data().toString() != second);
        }
        QVERIFY(stage().closeDialog());
    }

    /// Planned anew, the list shows the order that was looked at: its button is about the current one.
    void anotherPlanLooksAtTheSameOrder()
    {
        QVERIFY(open());
        QVERIFY(stage().selectToShip(3));
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        QVERIFY(stage().goToPlanned(2, PlanModel::OrderColumn));
        const auto looked = [this] {
            const orders::OrderPlan *at = stage().work()->model().planAt(plan()->currentIndex().row());
            return at ? at->order.entityId : 0;
        };
        const qint64 before = looked();
        QVERIFY(before > 0 && before != stage().work()->model().planAt(0)->order.entityId);
        stage().store->clearRequests();
        QVERIFY(test::tabTo(stage().dialog(), u"Source"_s));
        stage().press(Qt::Key_Down); // another one for all
        QVERIFY(stage().waitForPlan());
        QVERIFY(!stage().store->requests().empty()); // it was planned anew
        QCOMPARE(looked(), before);
        QVERIFY(stage().closeDialog());
    }

    void aPickListIsBySource()
    {
        QVERIFY(open());
        QVERIFY(stage().selectToShip(3));
        QVERIFY(stage().chooseInMenu(u"Pick &list…"_s));
        QVERIFY(stage().waitFor(u"one for each source"_s));
        const auto *papers = qobject_cast<ui::PapersDialog *>(stage().dialog());
        QVERIFY(!papers->sources().isEmpty() && !papers->sources().contains(QString()));
        QVERIFY(test::tabTo(stage().dialog(), u"Shelf attribute"_s));
        const auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QTRY_VERIFY_WITH_TIMEOUT(box->count() > 1, patience);
        QVERIFY(stage().closeDialog());
    }

    /// A label is opened as a PDF and as nothing else.
    void labelsAreSaved()
    {
        QVERIFY(open());
        const QJsonArray all = stage().read("shipments?searchCriteria%5BpageSize%5D=50")["items"_L1].toArray();
        QVERIFY(all.size() > 1);
        const qint64 order = all[0]["order_id"_L1].toInteger();
        const auto label = [&](qint64 shipment, const QByteArray &pdf) {
            return stage().store->changeRow(u"shipments"_s, shipment,
                                            {{u"shipping_label"_s, QString::fromLatin1(pdf.toBase64())},
                                             {u"updated_at"_s, u"2026-11-28 10:00:00"_s}});
        };
        QVERIFY(label(all[0]["entity_id"_L1].toInteger(), "%PDF-1.4 a label"));
        stage().session->resync(cache::Entity::Orders, {order});
        QVERIFY(stage().waitForQuiet());
        QVERIFY(stage().goToOrder(order));
        QVERIFY(stage().chooseInMenu(u"Shipping la&bels…"_s));
        QVERIFY(stage().waitFor(u"1 label"_s));
        auto *labels = qobject_cast<ui::LabelsDialog *>(stage().dialog());
        const Result<QStringList> written = labels->writeTo(stage().folder.path());
        QVERIFY(written && written->size() == 1);
        QFile file(written->front());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("%PDF-1.4 a label"));
        QVERIFY(stage().closeDialog());
    }

    /// What cannot leave is neither picked nor packed, and it is said so; what is there is not written over.
    void whatIsOnHoldIsNotPicked()
    {
        QVERIFY(open());
        QVERIFY(stage().selectToShip(2));
        const QModelIndexList rows = stage().table()->selectionModel()->selectedRows();
        const qint64 held = stage().model().keys().at(rows.front().row());
        const QString number = stage().order(held)["increment_id"_L1].toString();
        PracticeClient somebody(*stage().store);
        QVERIFY(somebody.logInAsAdmin(*stage().store));
        QCOMPARE(somebody.post("/rest/all/V1/orders/" + QByteArray::number(held) + "/hold", {}).status, 200);
        for (const bool isAsked : {true, false}) { // then the copy has to know
            if (!isAsked) {
                stage().session->resync(cache::Entity::Orders, {held});
                QVERIFY(stage().waitForQuiet());
                practice::Fault gone;
                gone.kind = practice::FaultKind::Status;
                gone.status = 403;
                gone.route = u"GET /V1/orders*"_s;
                practice::FaultPlan faults;
                faults.faults = {gone};
                stage().store->setFaults(faults);
                stage().table()->setFocus();
            }
            QVERIFY(stage().chooseInMenu(u"Pick &list…"_s));
            QVERIFY(stage().waitFor(u"1 order left out that cannot be shipped now: "_s + number));
            auto *papers = qobject_cast<ui::PapersDialog *>(stage().dialog());
            QVERIFY2(!papers->shownText().contains(number), qPrintable(papers->shownText()));
            const Result<QStringList> first = papers->writeTo(stage().folder.path()).takeResult();
            const Result<QStringList> second = papers->writeTo(stage().folder.path()).takeResult();
            QVERIFY(first && second && !first->isEmpty() && *first != *second);
            QVERIFY(QFile::exists(first->front()));
            QVERIFY(stage().closeDialog());
        }
        QVERIFY(stage().chooseInMenu(u"Pac&king slips…"_s));
        QVERIFY(stage().waitFor(u"1 order left out that cannot be shipped now: "_s + number));
        QVERIFY(stage().closeDialog());
    }

    /// What is typed beside a plan does not have all orders read again.
    void aRemarkIsNoOtherPlan()
    {
        QVERIFY(open());
        QVERIFY(stage().selectToShip(3));
        const qint64 looked = stage().model().keys().at(stage().table()->currentIndex().row());
        QTRY_VERIFY_WITH_TIMEOUT(stage().session->orderReadAt(looked),
                                 patience); // the detail asks, too, a moment later
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        const PlanModel &model = stage().work()->model();
        const int ready = model.ready();
        QVERIFY(ready >= 3);
        stage().store->clearRequests();
        QVERIFY(test::tabTo(stage().dialog(), u"Add a comment to each shipment"_s));
        stage().press(Qt::Key_Space);
        stage().type(u"Mind the step"_s);
        QVERIFY(test::tabTo(stage().dialog(), u"E-mail the customers of 3 orders. Off: the shop sends none"_s));
        stage().press(Qt::Key_Space);
        QVERIFY(stage().shows(u"E-mail the customers: the shop sends %1 e-mail"_s.arg(ready)));
        QVERIFY(test::tabTo(stage().dialog(), u"Set carrier for all"_s));
        stage().type(u"Bike"_s);
        QCOMPARE(cell(0, PlanModel::CarrierColumn), u"Bike"_s);
        QVERIFY(stage().isPlanned() && model.ready() == ready);
        QCOMPARE(stage().store->requests().size(), 0);
        for (const OrderActionDraft &draft : model.drafts(false)) {
            const Remark *remark = remarkOf(draft.work);
            QVERIFY(remark != nullptr && remark->notify);
            QCOMPARE(remark->text, u"Mind the step"_s);
        }
        // Counted: what goes to the shop, before it goes.
        QCOMPARE(model.requests().sum(), 5 * ready);
        QVERIFY2(stage().shows(u"At least %1 requests: "_s.arg(5 * ready)), qPrintable(stage().shown()));
        QVERIFY(stage().closeDialog());
    }

    /// The first that is refused ends it when that was ticked, and the rest stays staged.
    void aPushStopsAtTheFirstRefusal()
    {
        QVERIFY(open());
        QVERIFY(stage().selectToShip(3));
        QVERIFY(stage().ask(OrderActionKind::Hold));
        QVERIFY(stage().waitFor(u"\nPush 3 actions"_s));
        practice::Fault refusal;
        refusal.kind = practice::FaultKind::Status;
        refusal.route = u"POST /V1/orders/*/hold"_s;
        refusal.status = 400;
        practice::FaultPlan faults;
        faults.faults = {refusal};
        stage().store->setFaults(faults);
        QVERIFY(test::tabTo(stage().dialog(), u"Stop at the first refusal; the rest stays staged"_s));
        stage().press(Qt::Key_Space);
        QVERIFY(stage().pressButton(u"Push 3 actions"_s));
        QVERIFY(stage().waitFor(u"0 of 3 done"_s));
        QVERIFY2(stage().shows(u"Stopped at the first refusal: 2 actions stay staged"_s), qPrintable(stage().shown()));
        stage().store->setFaults({});
        QVERIFY(stage().closeDialog());
        QVERIFY(stage().waitForQuiet());
    }

    /// What waits to be shipped stands by source and age, and leaves from where the list says.
    void theQueueIsBySourceAndAge()
    {
        QVERIFY(open());
        stage().session->startPull(); // with the stock that is there by now
        QVERIFY(stage().waitForQuiet());
        QVERIFY(stage().chooseInMenu(u"To ship, by source and a&ge…"_s));
        auto *dialog = qobject_cast<ui::ShippingQueueDialog *>(stage().dialog());
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->queue().orders.empty(), patience);
        const tables::ShippingQueue queue = dialog->queue();
        QSet<QString> sources;
        QHash<qint64, QStringList> leaves;
        for (std::size_t i = 0; i < queue.orders.size(); ++i) {
            const tables::QueuedOrder &order = queue.orders[i];
            QVERIFY(!order.sources.isEmpty() && !order.obstacle); // there is plenty of everything
            QVERIFY(order.pieces > Decimal());
            QCOMPARE(stage().order(order.orderId)["state"_L1].toString(), u"processing"_s);
            sources.insert(order.sources.front());
            leaves.insert(order.orderId, order.sources);
            if (i > 0 && queue.orders[i - 1].sources == order.sources) {
                QVERIFY(queue.orders[i - 1].placedAt <= order.placedAt); // the oldest first
            }
        }
        QVERIFY(sources.size() > 1);
        QVERIFY(test::tabTo(stage().dialog(), u"Leaves from"_s));
        stage().press(Qt::Key_Down); // the first source alone
        const QList<qint64> chosen = dialog->chosen();
        QVERIFY(!chosen.isEmpty() && chosen.size() < qsizetype(queue.orders.size()));
        QVERIFY(stage().pressButton(chosen.size() == 1 ? u"Ship 1 order…"_s : u"Ship %1 orders…"_s.arg(chosen.size())));
        QTRY_VERIFY_WITH_TIMEOUT(stage().work(), patience);
        QVERIFY(stage().waitForPlan());
        const PlanModel &model = stage().work()->model();
        QCOMPARE(model.ready(), model.rowCount());
        for (int row = 0; row < model.rowCount(); ++row) {
            const qint64 order = model.planAt(row)->order.entityId;
            QVERIFY(chosen.contains(order));
            QVERIFY(
                leaves.value(order).contains(model.index(row, PlanModel::SourceColumn).data(Qt::EditRole).toString()));
        }
        QVERIFY(stage().closeDialog());
    }

    /// What a pull was not allowed to read is grey before anybody tries: its documents could not be looked at.
    void whatCannotBeReadIsGrey()
    {
        QVERIFY(open());
        const auto *menu = stage().window->findChild<ui::OrderMenu *>();
        practice::Fault refusal;
        refusal.kind = practice::FaultKind::Status;
        refusal.route = u"GET /V1/shipments"_s;
        refusal.status = 401; // as the shop says it (observed 4)
        refusal.contentType = "application/json";
        const QJsonObject resources{{u"resources"_s, u"Magento_Sales::shipment"_s}};
        refusal.body =
            QJsonDocument(QJsonObject{{u"message"_s, u"The consumer isn't authorized to access %resources."_s},
                                      {u"parameters"_s, resources}})
                .toJson();
        practice::FaultPlan faults;
        faults.faults = {refusal};
        stage().store->setFaults(faults);
        stage().session->startPull();
        QVERIFY(stage().waitForQuiet());
        QVERIFY(!menu->actionFor(OrderActionKind::Shipment)->isEnabled());
        QVERIFY(!menu->actionFor(OrderActionKind::Track)->isEnabled());
        QVERIFY(!menu->actionFor(OrderActionKind::Shipment)->toolTip().isEmpty());
        QVERIFY(menu->actionFor(OrderActionKind::Invoice)->isEnabled());
        stage().store->setFaults({});
        stage().session->startPull();
        QVERIFY(stage().waitForQuiet());
        QVERIFY(menu->actionFor(OrderActionKind::Shipment)->isEnabled());
    }

    /// What the shop refused because of the login's rights is not offered again, and it is said why.
    void whatTheRoleMayNotIsGrey()
    {
        QVERIFY(open());
        auto *desk = ui::OrderDesk::of(*stage().session);
        const QAction *hold = stage().window->findChild<ui::OrderMenu *>()->actionFor(OrderActionKind::Hold);
        QVERIFY(hold->isEnabled());
        desk->noteRefused(OrderActionKind::Hold, u"Magento_Sales::hold"_s);
        QVERIFY(!hold->isEnabled());
        QVERIFY(hold->toolTip().contains(u"Magento_Sales::hold"_s));
        QVERIFY(stage().window->findChild<ui::OrderMenu *>()->actionFor(OrderActionKind::Shipment)->isEnabled());
    }
};

QTEST_MAIN(TestOrderDialogs)
#include "tst_orderdialogs.moc"
