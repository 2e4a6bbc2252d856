// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "orderdeskstage.h"

#include "patience.h"
#include "ui/dialogs/orders/orderlinesview.h"
#include "ui/dialogs/orders/orderrequestsdialog.h"
#include "ui/shell/translation.h"
#include "ui/theme/appearance.h"
#include "ui/theme/colours.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::PlanModel;

namespace {
const int &patience = test::ShopStage::patience;
} // namespace

/// Many orders in the ship dialog: from where, with what, and what is in the way, by keys.
class TestOrderShip : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<test::OrderDeskStage> m_stage;

    [[nodiscard]] test::OrderDeskStage &stage() const { return *m_stage; }
    [[nodiscard]] const PlanModel &plan() const { return stage().work()->model(); }

    /// With plenty of everything everywhere, and so many orders selected.
    [[nodiscard]] bool open(int selected, Environment environment = Environment::Staging)
    {
        m_stage = std::make_unique<test::OrderDeskStage>(*m_appearance);
        return stage().openOrders(environment) && stage().stockUp(stage().orders()) && stage().selectToShip(selected);
    }

    /// The first selected order.
    [[nodiscard]] qint64 firstOrder() const
    {
        QModelIndexList rows = stage().table()->selectionModel()->selectedRows();
        std::ranges::sort(rows, {}, &QModelIndex::row);
        return stage().model().keys().at(rows.front().row());
    }
    /// Of a plain line that is still to be shipped.
    [[nodiscard]] QString skuOf(qint64 order) const
    {
        for (const QJsonValue item : stage().order(order)["items"_L1].toArray()) {
            if (item["product_type"_L1] == u"simple"_s && item["parent_item_id"_L1].isUndefined() &&
                item["qty_ordered"_L1].toDouble() > item["qty_shipped"_L1].toDouble()) {
                return item["sku"_L1].toString();
            }
        }
        return {};
    }
    [[nodiscard]] bool empty(const QString &sku, const QString &source) const
    {
        return stage().setShopStock(sku, source, 0);
    }
    [[nodiscard]] QString source(int row) const
    {
        return plan().index(row, PlanModel::SourceColumn).data(Qt::EditRole).toString();
    }
    /// An order that can leave from several sources; 0: none. Some stores have one source.
    [[nodiscard]] qint64 orderWithChoice() const
    {
        for (int row = 0; row < plan().rowCount(); ++row) {
            if (plan().planAt(row)->sources.size() > 1 && !skuOf(plan().planAt(row)->order.entityId).isEmpty()) {
                return plan().planAt(row)->order.entityId;
            }
        }
        return 0;
    }
    [[nodiscard]] std::vector<ActionLine> linesOf(qint64 order) const
    {
        const OrderWork *work = plan().workAt(plan().rowOf(order));
        return work == nullptr ? std::vector<ActionLine>() : std::get<ShipmentAction>(*work).lines;
    }
    /// An order that leaves in one parcel, and its first line with several pieces; 0 and -1: none.
    [[nodiscard]] std::pair<qint64, int> lineOfPieces() const
    {
        for (int row = 0; row < plan().rowCount(); ++row) {
            const orders::OrderPlan *each = plan().planAt(row);
            for (std::size_t i = 0; each->actions.size() == 1 && i < each->toShip.size(); ++i) {
                if (each->toShip[i].qty >= Decimal(2)) {
                    return {each->order.entityId, int(i)};
                }
            }
        }
        return {0, -1};
    }
    [[nodiscard]] Decimal piecesOf(qint64 order, qint64 line) const
    {
        const std::vector<ActionLine> own = linesOf(order);
        const auto found = std::ranges::find(own, line, &ActionLine::orderItemId);
        return found == own.end() ? Decimal() : found->qty;
    }
    [[nodiscard]] QString cell(int row, int column) const { return plan().index(row, column).data().toString(); }
    [[nodiscard]] bool isPlanned() const { return stage().isPlanned(); }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }
    void cleanup()
    {
        m_stage.reset();
        m_appearance->choose(ui::AppearanceChoice::System);
    }

    /// What no source has blocks the push of all until the order is left out; its box takes it in again.
    void whatCannotLeaveIsLeftOutFirst()
    {
        QVERIFY(open(3));
        const qint64 order = firstOrder();
        const QString sku = skuOf(order);
        QVERIFY(!sku.isEmpty());
        for (const QString &place : stage().shopStock().keys()) {
            QVERIFY(!place.startsWith(sku + u'@') || empty(sku, place.section(u'@', -1)));
        }
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        const std::vector<int> blocked = plan().toSolve();
        const int row = plan().rowOf(order);
        QVERIFY(std::ranges::find(blocked, row) != blocked.end());
        const QString number = plan().planAt(blocked.front())->order.incrementId;
        QVERIFY2(stage().shows(u"Solve %1 or leave it out to go on"_s.arg(number)), qPrintable(stage().shown()));
        const QString push = u"Push %1 action%2"_s.arg(plan().ready()).arg(plan().ready() == 1 ? u""_s : u"s"_s);
        QVERIFY2(stage().shows(u'(' + push + u')'), qPrintable(stage().shown()));

        QVERIFY(stage().goToPlanned(row, PlanModel::OrderColumn));
        QVERIFY2(stage().shows(u"No source of the order has any of "_s), qPrintable(stage().shown()));
        QVERIFY(stage().pressButton(blocked.size() > 1 ? u"Leave all %1 out"_s.arg(blocked.size())
                                                       : u"Leave this order out"_s));
        QVERIFY(plan().toSolve().empty());
        QCOMPARE(cell(row, PlanModel::CheckColumn), u"Left out"_s);
        QVERIFY2(stage().shows(u'\n' + push), qPrintable(stage().shown()));
        QVERIFY(!stage().shows(u"cannot be done"_s));

        QVERIFY(stage().goToPlanned(row, PlanModel::OrderColumn));
        stage().press(Qt::Key_Space);
        QCOMPARE(plan().toSolve(), std::vector<int>{row});
        QVERIFY2(stage().shows(u'(' + push + u')'), qPrintable(stage().shown()));
        QVERIFY(stage().closeDialog());
    }

    /// All are to leave from a source that lacks the goods of one: it says so, and where they are.
    void whatLiesElsewhereLeavesFromThere()
    {
        QVERIFY(open(3));
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        const qint64 order = orderWithChoice();
        QVERIFY2(order != 0, "the seed has orders of the stock with two sources");
        const QString sku = skuOf(order);
        const QString lacking = plan().planAt(plan().rowOf(order))->sources.front().sourceCode;
        QVERIFY(stage().closeDialog());
        QVERIFY(empty(sku, lacking));

        QVERIFY(stage().ask(OrderActionKind::Shipment));
        QVERIFY(plan().toSolve().empty()); // it leaves from elsewhere
        QVERIFY(test::tabTo(stage().dialog(), u"Source"_s));
        const auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(box && box->findData(lacking) > 0);
        for (int i = 0; i < box->count() && box->currentData() != lacking; ++i) {
            stage().press(Qt::Key_Down);
        }
        const auto isBlocked = [&] { return isPlanned() && plan().obstacleAt(plan().rowOf(order)) != nullptr; };
        QTRY_VERIFY2_WITH_TIMEOUT(isBlocked(), qPrintable(stage().shown()), patience);
        const int row = plan().rowOf(order);
        QCOMPARE(source(row), lacking);
        QCOMPARE(cell(row, PlanModel::SourceColumn), plan().sourceName(lacking));
        QVERIFY(stage().goToPlanned(row, PlanModel::OrderColumn));
        QVERIFY2(stage().shows(u"%1 has none of %2."_s.arg(plan().sourceName(lacking), sku)),
                 qPrintable(stage().shown()));
        QString other; // that has all of it
        for (const orders::SourceOffer &offer : plan().planAt(row)->sources) {
            other = offer.hasAll ? offer.sourceCode : other;
        }
        QVERIFY(!other.isEmpty() && other != lacking);
        QVERIFY(stage().pressButton(u"Ship from "_s + plan().sourceName(other)));
        const auto isSolved = [&] { return isPlanned() && plan().obstacleAt(plan().rowOf(order)) == nullptr; };
        QTRY_VERIFY2_WITH_TIMEOUT(isSolved(), qPrintable(stage().shown()), patience);
        QCOMPARE(source(plan().rowOf(order)), other);
        QVERIFY(stage().closeDialog());
    }

    /// A click opens the list of a row's sources, and what is chosen there counts at once.
    void aClickOpensTheSources()
    {
        QVERIFY(open(3));
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        const qint64 order = orderWithChoice();
        QVERIFY2(order != 0, "the seed has orders of the stock with two sources");
        const int row = plan().rowOf(order);
        const QString before = source(row);
        auto *table = stage().dialog()->findChild<QTableView *>();
        const QRect cell = table->visualRect(plan().index(row, PlanModel::SourceColumn));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        QTRY_VERIFY(QApplication::activePopupWidget());
        const auto *box = table->viewport()->findChild<QComboBox *>();
        QVERIFY(box && box->count() > 1);
        QTest::keyClick(box->view(), box->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(box->view(), Qt::Key_Return);
        const auto isOther = [&] { return isPlanned() && source(plan().rowOf(order)) != before; };
        QTRY_VERIFY2_WITH_TIMEOUT(isOther(), qPrintable(stage().shown()), patience);
        QVERIFY(stage().closeDialog());
    }

    /// Of a line of one of many orders fewer pieces leave than are open; all others go as they are.
    void fewerPiecesOfALineLeave()
    {
        QVERIFY(open(3));
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        const auto [order, line] = lineOfPieces();
        QVERIFY2(line >= 0, "the seed has orders with two pieces of a line");
        const ActionLine open = plan().planAt(plan().rowOf(order))->toShip[std::size_t(line)];
        const std::size_t lines = linesOf(order).size();
        const int ready = plan().ready();
        const auto type = [&, order = order, line = line](const QString &pieces) {
            const bool isThere = stage().goToPlanned(plan().rowOf(order), PlanModel::OrderColumn) &&
                                 test::tabTo(stage().dialog(), u"What lies at which source"_s);
            stage().press(Qt::Key_Home, Qt::ControlModifier);
            for (int i = 0; i < line; ++i) {
                stage().press(Qt::Key_Down);
            }
            for (int i = 0; i < 4; ++i) { // to “Ship now”
                stage().press(Qt::Key_Right);
            }
            stage().type(pieces);
            stage().press(Qt::Key_Return);
            return isThere;
        };
        QVERIFY(type(u"many"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"“many” is not a number of pieces."_s), qPrintable(stage().shown()),
                                  patience);
        QCOMPARE(piecesOf(order, open.orderItemId), open.qty);
        QVERIFY(type(u"1"_s));
        const auto isTaken = [&, order = order] {
            return isPlanned() && piecesOf(order, open.orderItemId) == Decimal(1);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isTaken(), qPrintable(stage().shown()), patience);
        QCOMPARE(linesOf(order).size(), lines);
        QCOMPARE(plan().ready(), ready);
        QVERIFY(stage().push(ready));
        for (const QJsonValue item : stage().order(order)["items"_L1].toArray()) {
            if (item["item_id"_L1].toInteger() == open.orderItemId) {
                QCOMPARE(item["qty_ordered"_L1].toDouble() - item["qty_shipped"_L1].toDouble(),
                         double((open.qty - Decimal(1)).units()) / Decimal::unitsPerOne);
            }
        }
    }

    /// Pieces may be typed so shortly before the button that it is the first to hear of them.
    void whatWasTypedLastIsPlannedBeforeThePush()
    {
        QVERIFY(open(3));
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        const auto [order, line] = lineOfPieces();
        QVERIFY2(line >= 0, "the seed has orders with two pieces of a line");
        const qint64 item = plan().planAt(plan().rowOf(order))->toShip[std::size_t(line)].orderItemId;
        QVERIFY(stage().goToPlanned(plan().rowOf(order), PlanModel::OrderColumn));
        QAbstractButton *push = nullptr;
        for (auto *each : stage().dialog()->findChildren<QAbstractButton *>()) {
            push = each->text().startsWith(u"Push "_s) ? each : push;
        }
        QVERIFY(push && push->isEnabled());
        stage().store->clearRequests();
        stage().dialog()->findChild<ui::OrderLinesView *>()->item(line, 4)->setText(u"1"_s);
        push->click();
        QVERIFY(!isPlanned());
        const auto isTaken = [&, order = order] { return isPlanned() && piecesOf(order, item) == Decimal(1); };
        QTRY_VERIFY2_WITH_TIMEOUT(isTaken(), qPrintable(stage().shown()), patience);
        for (const practice::SeenRequest &request : stage().store->requests()) {
            QVERIFY2(!request.target.endsWith(u"/ship"_s), qPrintable(request.target));
        }
        QVERIFY(stage().closeDialog());
    }

    /// What no source has of an order stays behind, and the rest leaves; both are seen at once.
    void whatIsThereLeavesAlone()
    {
        QVERIFY(open(6));
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        qint64 order = 0;
        for (int row = 0; row < plan().rowCount() && order == 0; ++row) {
            const orders::OrderPlan *each = plan().planAt(row);
            order = each->toShip.size() > 1 && !skuOf(each->order.entityId).isEmpty() ? each->order.entityId : 0;
        }
        QVERIFY2(order != 0, "the seed has orders with two lines");
        const std::size_t lines = plan().planAt(plan().rowOf(order))->toShip.size();
        const QString sku = skuOf(order);
        QVERIFY(stage().closeDialog());
        for (const QString &place : stage().shopStock().keys()) {
            QVERIFY(!place.startsWith(sku + u'@') || empty(sku, place.section(u'@', -1)));
        }
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        const int row = plan().rowOf(order);
        const orders::Obstacle *obstacle = plan().obstacleAt(row);
        QVERIFY(obstacle && obstacle->what == sku);
        QCOMPARE(cell(row, PlanModel::CheckColumn), u"None of "_s + sku);
        const QString tip = plan().index(row, PlanModel::CheckColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"No source of the order has any of "_s + sku), qPrintable(tip));
        QVERIFY(stage().goToPlanned(row, PlanModel::OrderColumn));
        const auto *view = stage().dialog()->findChild<ui::OrderLinesView *>();
        QCOMPARE(view->item(view->currentRow(), 0)->text(), sku);
        const QColor bad = ui::coloursOf(view->palette()).bad.text;
        QCOMPARE(view->item(view->currentRow(), 5)->foreground().color(), bad);
        m_appearance->choose(ui::AppearanceChoice::Dark); // while the dialog is open
        QTRY_VERIFY(ui::coloursOf(view->palette()).dark);
        const QColor ofTheDark = ui::coloursOf(view->palette()).bad.text;
        QVERIFY(ofTheDark != bad);
        QCOMPARE(view->item(view->currentRow(), 5)->foreground().color(), ofTheDark);
        const qint64 missing = obstacle->orderItemId;
        QVERIFY(stage().pressButton(u"Ship what is there"_s));
        const auto isSolved = [&] { return isPlanned() && plan().obstacleAt(plan().rowOf(order)) == nullptr; };
        QTRY_VERIFY2_WITH_TIMEOUT(isSolved(), qPrintable(stage().shown()), patience);
        QCOMPARE(piecesOf(order, missing), Decimal());
        std::size_t leaving = 0;
        for (const orders::PlannedAction &action : plan().planAt(plan().rowOf(order))->actions) {
            leaving += std::get<ShipmentAction>(action.work).lines.size();
        }
        QVERIFY2(leaving > 0 && leaving < lines, qPrintable(stage().shown()));
        QVERIFY(stage().closeDialog());
    }

    /// One lost answer takes nothing that was typed: the same is asked again.
    void aPlanThatFailedIsTriedAgain()
    {
        QVERIFY(open(2));
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        QVERIFY(stage().goToPlanned(0, PlanModel::NumberColumn));
        stage().type(u"JVGL7"_s);
        stage().press(Qt::Key_Return);
        QTRY_COMPARE(cell(0, PlanModel::NumberColumn), u"JVGL7"_s);
        practice::Fault gone;
        gone.kind = practice::FaultKind::Status;
        gone.status = 403;
        gone.route = u"GET /V1/orders*"_s;
        practice::FaultPlan faults;
        faults.faults = {gone};
        stage().store->setFaults(faults);
        QVERIFY(stage().pressButton(u"Dry run"_s));
        QVERIFY(stage().waitFor(u"\nTry again"_s));
        QVERIFY(!isPlanned());
        stage().store->setFaults({});
        QVERIFY(stage().pressButton(u"Try again"_s));
        QVERIFY(stage().waitForPlan());
        QVERIFY2(stage().shows(u"\nDry run"_s) && !stage().shows(u"nothing was sent"_s), qPrintable(stage().shown()));
        QCOMPARE(cell(0, PlanModel::NumberColumn), u"JVGL7"_s);
        QVERIFY(stage().closeDialog());
    }

    /// A file's parcels go to the orders that are looked at; of others it is told that nothing is done with them.
    void aTrackingFileFillsThePlan()
    {
        QVERIFY(open(2));
        const qint64 order = firstOrder();
        const qint64 foreign = stage().orderWith([&](const QJsonValue &each) {
            const qint64 id = each["entity_id"_L1].toInteger();
            const QModelIndexList rows = stage().table()->selectionModel()->selectedRows();
            return each["state"_L1] == u"processing"_s && std::ranges::none_of(rows, [&](const QModelIndex &row) {
                       return stage().model().keys().at(row.row()) == id;
                   });
        });
        QVERIFY(foreign != 0);
        const QString path = stage().folder.filePath(u"parcels.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("increment_id,carrier_code,track_number\n");
        for (const qint64 id : {order, foreign}) {
            file.write(stage().order(id)["increment_id"_L1].toString().toUtf8() + ",dhl,JVGL" + QByteArray::number(id) +
                       '\n');
        }
        file.write("999999999,dhl,JVGL2\n");
        file.close();
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        const int rows = plan().rowCount();
        QVERIFY(test::tabTo(stage().dialog(), u"Set carrier for all"_s));
        stage().type(u"Bike"_s);
        stage().work()->readTrackingFile(path);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"1 order of the file is not among these"_s) && isPlanned(),
                                  qPrintable(stage().shown()), patience);
        QVERIFY2(stage().shows(u"Save 1 refused row…"_s), qPrintable(stage().shown()));
        QCOMPARE(plan().rowCount(), rows);
        QVERIFY(stage().shows(u"Ship 2 orders"_s));
        const int row = plan().rowOf(order);
        QCOMPARE(cell(row, PlanModel::NumberColumn), u"JVGL%1"_s.arg(order));
        QCOMPARE(cell(row, PlanModel::CarrierColumn).toLower(), u"dhl"_s);
        for (int other = 0; other < rows; ++other) {
            if (plan().planAt(other)->order.entityId != order) {
                QCOMPARE(cell(other, PlanModel::NumberColumn), u"none yet, may be added later"_s);
                QCOMPARE(cell(other, PlanModel::CarrierColumn), u"Bike"_s);
            }
        }
        QVERIFY(stage().closeDialog());
    }

    /// Nothing in the shop tells that parcels without a number went out; the file is known by its name.
    void aFileWithoutNumbersShipsOnce()
    {
        QVERIFY(open(2));
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        const auto [order, line] = lineOfPieces();
        QVERIFY(order != 0);
        const qint64 item = plan().planAt(plan().rowOf(order))->toShip[std::size_t(line)].orderItemId;
        QString sku;
        for (const QJsonValue each : stage().order(order)["items"_L1].toArray()) {
            sku = each["item_id"_L1].toInteger() == item ? each["sku"_L1].toString() : sku;
        }
        const QString path = stage().folder.filePath(u"pieces.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("increment_id,sku,qty\n" + stage().order(order)["increment_id"_L1].toString().toUtf8() + ",\"" +
                   sku.toUtf8() + "\",1\n");
        file.close();
        const QString twice = u"Ship once more what an earlier import of this file shipped: 1 parcel"_s;
        stage().work()->readTrackingFile(path);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"1 row of the file"_s) && isPlanned() && plan().ready() == 2,
                                  qPrintable(stage().shown()), patience);
        QVERIFY(!stage().shows(twice));
        QCOMPARE(piecesOf(order, item), Decimal(1));
        QVERIFY(stage().push(2));

        QVERIFY(stage().waitForQuiet());
        QVERIFY(stage().ask(OrderActionKind::Shipment)); // the other order is complete by now
        stage().work()->readTrackingFile(path);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(twice) && isPlanned(), qPrintable(stage().shown()), patience);
        QCOMPARE(plan().ready(), 0);
        QVERIFY(stage().shows(u"An earlier import of pieces.csv shipped the same pieces of the order."_s));
        QVERIFY(test::tabTo(stage().dialog(), twice));
        stage().type(u" "_s);
        QTRY_VERIFY2_WITH_TIMEOUT(isPlanned() && plan().ready() == 1, qPrintable(stage().shown()), patience);
        QCOMPARE(piecesOf(order, item), Decimal(1));
        QVERIFY(stage().closeDialog());
    }

    /// Everything but what writes, said with its time.
    void aDryRunSendsNothing()
    {
        QVERIFY(open(2));
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        const int ready = plan().ready();
        stage().store->clearRequests();
        QVERIFY(stage().pressButton(u"Dry run"_s));
        QVERIFY(stage().waitFor(u": nothing was sent. "_s));
        QVERIFY(stage().waitForPlan());
        QCOMPARE(plan().ready(), ready);
        const auto seen = stage().store->requests();
        QVERIFY(!seen.isEmpty()); // the shop was asked
        for (const practice::SeenRequest &request : seen) {
            QCOMPARE(request.method, u"GET"_s);
        }
        // What would be sent can be read, word by word, and is what is sent with these numbers.
        const auto planned = plan().plannedRequests();
        QCOMPARE(planned.size(), std::size_t(ready));
        QVERIFY(stage().pressButton(u"Show requests"_s));
        auto *dialog = qobject_cast<ui::OrderRequestsDialog *>(stage().dialog());
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->findChild<QListWidget *>()->count(), ready);
        const QString body = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(body.contains(u"\"notify\": false"_s) && body.contains(u"(ref. QM-"_s), qPrintable(body));
        QVERIFY(!stage().shows(u"Through the shop's queue"_s));
        dialog->reject();
        QTRY_VERIFY2_WITH_TIMEOUT(stage().work(), qPrintable(stage().shown()), patience);
        QCOMPARE(plan().drafts(false)[0].marker, planned[0].second.body.section(u"(ref. "_s, 1).section(u')', 0, 0));
        QVERIFY(stage().closeDialog());
    }

    /// The same question and the same words as in a review.
    void aLiveShopAsksForItsName()
    {
        QVERIFY(open(2, Environment::Live));
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        const QString push = u"Push %1 actions to LIVE"_s.arg(plan().ready());
        QVERIFY2(stage().shows(u'(' + push + u')'), qPrintable(stage().shown()));
        QVERIFY(test::tabTo(stage().dialog(), u"Type Hollebeek to push to a live shop"_s));
        for (const auto &[typed, isEnough] : {std::pair(u"Holle"_s, false), std::pair(u"beek "_s, true)}) {
            stage().type(typed);
            QCOMPARE(!stage().shows(u'(' + push + u')'), isEnough);
        }
        QVERIFY(stage().closeDialog());
    }
};

QTEST_MAIN(TestOrderShip)
#include "tst_ordership.moc"
