// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "orderdeskstage.h"

#include "patience.h"
#include "practiceclient.h"
#include "ui/shell/ordermenu.h"
#include "ui/shell/translation.h"

#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace qm;
using namespace Qt::StringLiterals;

namespace {
const int &patience = test::ShopStage::patience;
} // namespace

/// What is done with orders in the window: by keys, on a practice store, and read back from it by its API.
class TestOrderDesk : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<test::OrderDeskStage> m_stage;

    [[nodiscard]] test::OrderDeskStage &stage() const { return *m_stage; }

    [[nodiscard]] bool open(Environment environment = Environment::Staging)
    {
        m_stage = std::make_unique<test::OrderDeskStage>(*m_appearance);
        return stage().openOrders(environment);
    }
    /// Of which something can be shipped, with goods to ship.
    [[nodiscard]] qint64 orderToShip() const
    {
        const qint64 id = stage().orderWith([](const QJsonValue &order) {
            return order["state"_L1] == u"processing"_s && test::OrderDeskStage::left(order, "qty_shipped"_L1) > 0;
        });
        return id != 0 && stage().stockUp({stage().order(id)}) ? id : 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }
    void cleanup() { m_stage.reset(); }

    void aCommentIsWrittenAndNobodyGetsMail()
    {
        QVERIFY(open());
        QVERIFY(stage().goToOrder(7));
        QVERIFY(stage().ask(OrderActionKind::Comment));
        QVERIFY(stage().shows(u"0 to do"_s)); // without a text there is nothing to write
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        stage().type(u"call before noon"_s);
        QVERIFY(stage().push());
        const QJsonArray comments = stage().order(7)["status_histories"_L1].toArray();
        const bool isThere = std::any_of(comments.begin(), comments.end(), [](const QJsonValue &comment) {
            return comment["comment"_L1].toString().startsWith(u"call before noon"_s) &&
                   comment["is_customer_notified"_L1].toInt() == 0;
        });
        QVERIFY(isThere);
    }

    void holdAndOffHold()
    {
        QVERIFY(open());
        const qint64 id =
            stage().orderWith([](const QJsonValue &order) { return order["state"_L1] == u"processing"_s; });
        QVERIFY(id > 0);
        QVERIFY(stage().goToOrder(id));
        QVERIFY(stage().ask(OrderActionKind::Hold));
        QVERIFY(stage().push());
        QCOMPARE(stage().order(id)["state"_L1].toString(), u"holded"_s);
        // What was read again stands in the list; held orders cannot be shipped, and it is said why.
        QVERIFY(stage().waitForQuiet());
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        QVERIFY2(stage().shows(u"0 to do"_s) && stage().shows(u"hold"_s), qPrintable(stage().shown()));
        QVERIFY(stage().closeDialog());
        QVERIFY(stage().ask(OrderActionKind::Unhold));
        QVERIFY(stage().push());
        QCOMPARE(stage().order(id)["state"_L1].toString(), u"processing"_s);
    }

    void anInvoiceIsRecordedAsPaid()
    {
        QVERIFY(open());
        const qint64 id = stage().orderWith([](const QJsonValue &order) {
            return order["state"_L1] == u"new"_s && test::OrderDeskStage::left(order, "qty_invoiced"_L1) > 0;
        });
        QVERIFY(id > 0);
        const int before = stage().documents("invoices", id);
        QVERIFY(stage().goToOrder(id));
        QVERIFY(stage().ask(OrderActionKind::Invoice));
        QVERIFY2(stage().shows(u"Subtotal "_s), qPrintable(stage().shown()));
        // Its form says all of it: no list of one row, nothing to scroll, and how it stands in the line below.
        const auto *list = stage().dialog()->findChild<QTableView *>();
        QCOMPARE(list->accessibleName(), u"What is done with each order"_s);
        QVERIFY(!list->isVisible());
        QTRY_COMPARE(stage().dialog()->findChild<QScrollArea *>()->verticalScrollBar()->maximum(), 0);
        QVERIFY2(stage().shows(u"\nReady"_s), qPrintable(stage().shown()));
        QVERIFY(stage().waitFor(u"\nPush 1 action"_s));
        QVERIFY(stage().pressButton(u"Push 1 action"_s));
        QVERIFY(stage().waitFor(u"1 of 1 done"_s));
        QVERIFY(list->isVisible()); // what has come of it
        QVERIFY(stage().closeDialog());
        QCOMPARE(stage().documents("invoices", id), before + 1);
    }

    /// Money that moves wants a yes of its own, with how much of it, how, and whose order it is.
    void anOnlineCaptureWaitsForAYes()
    {
        QVERIFY(open());
        const qint64 id = stage().orderWith([](const QJsonValue &order) {
            const QString method = order["payment"_L1]["method"_L1].toString();
            return order["state"_L1] == u"new"_s && method != u"checkmo"_s && method != u"banktransfer"_s &&
                   order["payment"_L1]["amount_authorized"_L1].toDouble() > 0;
        });
        QVERIFY(id != 0); // the seed has one
        QVERIFY(stage().goToOrder(id));
        QVERIFY(stage().ask(OrderActionKind::Invoice));
        QVERIFY(test::tabTo(stage().dialog(), u"How it is paid"_s));
        stage().press(Qt::Key_Down);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"(Push 1 action)"_s) && stage().shows(u"Yes, move "_s),
                                  qPrintable(stage().shown()), patience);
        QVERIFY2(stage().shows(stage().order(id)["increment_id"_L1].toString()), qPrintable(stage().shown()));
        QCOMPARE(stage().documents("invoices", id), 0);
    }

    void aShipmentHasItsNumber()
    {
        QVERIFY(open());
        const qint64 id = orderToShip();
        QVERIFY(id > 0);
        const int before = stage().documents("shipments", id);
        QVERIFY(stage().goToOrder(id));
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        QVERIFY(test::tabTo(stage().dialog(), u"Tracking numbers"_s));
        stage().type(u"3SHBLK8841027"_s);
        QVERIFY(stage().push());
        QCOMPARE(stage().documents("shipments", id), before + 1);
        // A second time there is nothing left to do.
        QVERIFY(stage().waitForQuiet());
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        QVERIFY2(stage().shows(u"Ship 1 order: nothing to do in 1"_s), qPrintable(stage().shown()));
    }

    /// What the dialog says it comes to is what the shop makes of it.
    void aRefundComesToWhatItSaid()
    {
        QVERIFY(open());
        const qint64 id = stage().orderWith([](const QJsonValue &order) {
            return order["total_paid"_L1].toDouble() > 0 && order["total_refunded"_L1].toDouble() == 0 &&
                   order["state"_L1] == u"processing"_s && order["payment"_L1]["last_trans_id"_L1].toString().isEmpty();
        });
        QVERIFY(id > 0);
        QVERIFY(stage().goToOrder(id));
        QVERIFY(stage().ask(OrderActionKind::CreditMemo));
        const QString currency = stage().order(id)["base_currency_code"_L1].toString();
        QVERIFY(test::tabTo(stage().dialog(), u"Fee kept back, "_s + currency));
        stage().type(u"1"_s); // before the nought that stands there, or in its place
        QVERIFY(stage().waitFor(u"fee −"_s));
        QVERIFY(stage().waitForPlan());
        static const QRegularExpression comesTo(u"\n([0-9.,]+) [A-Z]{3}[^\n]*: Subtotal "_s);
        const QString said = comesTo.match(u'\n' + stage().shown()).captured(1);
        QVERIFY(stage().push());
        const QJsonArray memos =
            stage()
                .read("creditmemos?" + practiceFilter(0, "order_id", "eq", QByteArray::number(id)))["items"_L1]
                .toArray();
        QCOMPARE(memos.size(), 1);
        QVERIFY(memos[0]["adjustment_negative"_L1].toDouble() > 0);
        QCOMPARE(QLocale().toDouble(said), memos[0]["grand_total"_L1].toDouble());
        QVERIFY(stage().store->mails().isEmpty());
    }

    void anOrderIsCanceled()
    {
        QVERIFY(open());
        const qint64 id = stage().orderWith([](const QJsonValue &order) { return order["state"_L1] == u"new"_s; });
        QVERIFY(id > 0);
        QVERIFY(stage().goToOrder(id));
        QVERIFY(stage().ask(OrderActionKind::Cancel));
        QVERIFY(stage().push());
        QCOMPARE(stage().order(id)["state"_L1].toString(), u"canceled"_s);
    }

    void aParcelIsAddedToAShipment()
    {
        QVERIFY(open());
        const QJsonArray shipments = stage().read("shipments?searchCriteria%5BpageSize%5D=50")["items"_L1].toArray();
        const qint64 id = stage().orderWith([&shipments](const QJsonValue &order) {
            return std::any_of(shipments.begin(), shipments.end(), [&order](const QJsonValue &shipment) {
                return shipment["order_id"_L1] == order["entity_id"_L1];
            });
        });
        QVERIFY(id > 0);
        QVERIFY(stage().goToOrder(id));
        QVERIFY(stage().ask(OrderActionKind::Track));
        QVERIFY(stage().shows(u"0 to do"_s)); // without a number there is none
        QVERIFY(test::tabTo(stage().dialog(), u"Tracking numbers"_s));
        stage().type(u"JVGL0602"_s);
        QVERIFY(stage().push());
        const QByteArray filter = practiceFilter(0, "order_id", "eq", QByteArray::number(id));
        const QByteArray now = QJsonDocument(stage().read("shipments?" + filter)).toJson(QJsonDocument::Compact);
        QCOMPARE(now.count("JVGL0602"), 1);
    }

    /// A number that two stores use is asked back, with names.
    void numbersArePasted()
    {
        QVERIFY(open());
        const QJsonArray all = stage().orders();
        const auto isNew = [](const QJsonValue &order) { return order["state"_L1] == u"new"_s; };
        const qint64 first = stage().orderWith(isNew);
        const qint64 second = stage().orderWith(
            [&](const QJsonValue &order) { return isNew(order) && order["entity_id"_L1].toInteger() != first; });
        const qint64 third = stage().orderWith([&](const QJsonValue &order) {
            const qint64 id = order["entity_id"_L1].toInteger();
            return isNew(order) && id != first && id != second;
        });
        QVERIFY(first > 0 && second > 0 && third > 0);
        const QString shared = stage().order(first)["increment_id"_L1].toString();
        const QString other = stage().order(third)["increment_id"_L1].toString();
        QVERIFY(stage().store->changeRow(u"orders"_s, second, {{u"increment_id"_s, shared}}));
        QVERIFY(stage().chooseInMenu(u"By their &numbers…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stage().dialog(), patience);
        QApplication::clipboard()->setText(shared + u",  "_s + other + u"\nNONE-1"_s);
        QTRY_COMPARE(test::focusName(), u"Order numbers"_s); // where one types at once
        stage().press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(test::tabTo(stage().dialog(), u"What is done with them"_s));
        stage().press(Qt::Key_P); // Put on hold
        QVERIFY(stage().pressButton(u"Find these orders"_s));
        QVERIFY(stage().waitFor(u"not in the shop: NONE-1"_s));
        QVERIFY(test::tabTo(stage().dialog(), u"Numbers that several stores use"_s));
        const auto *list = qobject_cast<QListWidget *>(QApplication::focusWidget());
        QCOMPARE(list->count(), 2);
        const QString store = stage().order(second)["store_name"_L1].toString().section(u'\n', -1);
        QVERIFY2(list->item(0)->text().contains(u" · "_s) && !store.isEmpty(), qPrintable(list->item(0)->text()));
        const int row = list->item(0)->data(Qt::UserRole).toLongLong() == second ? 0 : 1;
        stage().press(row == 0 ? Qt::Key_Home : Qt::Key_End);
        stage().press(Qt::Key_Space);
        QVERIFY(stage().pressButton(u"Go on"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stage().work(), patience);
        QVERIFY(stage().waitForPlan());
        QVERIFY(stage().push(2));
        QCOMPARE(stage().order(first)["state"_L1].toString(), u"new"_s);
        QCOMPARE(stage().order(second)["state"_L1].toString(), u"holded"_s);
        QCOMPARE(stage().order(third)["state"_L1].toString(), u"holded"_s);
    }

    void aTrackingFileIsImported()
    {
        QVERIFY(open());
        const qint64 id = orderToShip();
        QVERIFY(id > 0);
        const QString path = stage().folder.filePath(u"parcels.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("increment_id,carrier_code,track_number\n" +
                   stage().order(id)["increment_id"_L1].toString().toUtf8() + ",dhl,JVGL1\n999999999,dhl,JVGL2\n");
        file.close();
        stage().window->findChild<ui::OrderMenu *>()->importTracking(path);
        QTRY_VERIFY_WITH_TIMEOUT(stage().work(), patience);
        QVERIFY(stage().waitForPlan());
        QVERIFY2(stage().shows(u"Save 1 refused row…"_s), qPrintable(stage().shown()));
        QVERIFY(stage().push());
        QCOMPARE(stage().documents("shipments", id) > 0, true);
    }

    /// A live shop is pushed to by typing its name.
    void aLiveShopAsksForItsName()
    {
        QVERIFY(open(Environment::Live));
        QVERIFY(stage().goToOrder(7));
        QVERIFY(stage().ask(OrderActionKind::Comment));
        stage().type(u"x"_s);
        QVERIFY(stage().waitFor(u"(Push 1 action to LIVE)"_s));
        QVERIFY(test::tabTo(stage().dialog(), u"Type Hollebeek to push to a live shop"_s));
        stage().type(u"Hollebeek"_s);
        QTRY_VERIFY(!stage().shows(u"(Push 1 action to LIVE)"_s));
        QVERIFY(stage().closeDialog());
    }
};

QTEST_MAIN(TestOrderDesk)
#include "tst_orderdesk.moc"
