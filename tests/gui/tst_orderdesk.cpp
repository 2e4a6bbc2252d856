// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "orderdeskstage.h"

#include "patience.h"
#include "ui/shell/ordermenu.h"
#include "ui/shell/translation.h"

#include <QFile>
#include <QJsonArray>
#include <QPlainTextEdit>

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
        QVERIFY(stage().waitFor(u"1 to do"_s));
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
        QVERIFY(stage().push());
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
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"(Push 1 action to Hollebeek)"_s) && stage().shows(u"Yes, move "_s),
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
        QVERIFY(stage().waitFor(u"1 to do"_s));
        QVERIFY(stage().push());
        QCOMPARE(stage().documents("shipments", id), before + 1);
        // A second time there is nothing left to do.
        QVERIFY(stage().waitForQuiet());
        QVERIFY(stage().ask(OrderActionKind::Shipment));
        QVERIFY2(stage().shows(u"0 to do"_s), qPrintable(stage().shown()));
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
        QVERIFY(stage().waitFor(u"1 to do"_s));
        QVERIFY2(stage().shows(u"(Push 1 action to Hollebeek)"_s), qPrintable(stage().shown()));
        QVERIFY(test::tabTo(stage().dialog(), u"Type Hollebeek to push to a live shop"_s));
        stage().type(u"Hollebeek"_s);
        QTRY_VERIFY(!stage().shows(u"(Push 1 action to Hollebeek)"_s));
        QVERIFY(stage().closeDialog());
    }
};

QTEST_MAIN(TestOrderDesk)
#include "tst_orderdesk.moc"
