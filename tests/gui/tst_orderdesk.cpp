// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "shopstage.h"

#include "patience.h"
#include "practiceclient.h"
#include "ui/dialogs/orders/orderworkdialog.h"
#include "ui/pages/listpage.h"
#include "ui/shell/ordermenu.h"
#include "ui/shell/translation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QTableView>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {
const int &patience = test::ShopStage::patience;
} // namespace

/// What is done with orders in the window: by keys, on a practice store, and read back from it by its API.
class TestOrderDesk : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<test::ShopStage> m_stage;

    [[nodiscard]] test::ShopStage &stage() const { return *m_stage; }

    void open(Environment environment = Environment::Staging)
    {
        m_stage = std::make_unique<test::ShopStage>(*m_appearance);
        QVERIFY(stage().open({environment, false, MainWindow::OrdersIndex, 126, 120}));
    }

    [[nodiscard]] ui::OrderWorkDialog *dialog() const { return qobject_cast<ui::OrderWorkDialog *>(stage().dialog()); }

    /// Of the shop, by its API.
    [[nodiscard]] QJsonObject read(const QByteArray &path) const
    {
        PracticeClient client(*stage().store);
        if (!client.logInAsAdmin(*stage().store)) {
            return {};
        }
        return QJsonDocument::fromJson(client.get("/rest/all/V1/" + path).body).object();
    }
    [[nodiscard]] QJsonObject order(qint64 id) const { return read("orders/" + QByteArray::number(id)); }
    [[nodiscard]] int documents(const QByteArray &what, qint64 id) const
    {
        return read(what + '?' + practiceFilter(0, "order_id", "eq", QByteArray::number(id)))["total_count"_L1].toInt(
            -1);
    }

    /// The first order of which the shop's own fields say so.
    [[nodiscard]] qint64 orderWith(const std::function<bool(const QJsonValue &)> &fits) const
    {
        const QJsonArray all = read("orders?searchCriteria%5BpageSize%5D=200")["items"_L1].toArray();
        const auto isOnly = [&all](const QJsonValue &one) { // of its number, which stores may share
            return std::count_if(all.begin(), all.end(), [&one](const QJsonValue &other) {
                       return other["increment_id"_L1] == one["increment_id"_L1];
                   }) == 1;
        };
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const QJsonValue &one) { return fits(one) && isOnly(one); });
        return found == all.end() ? 0 : (*found)["entity_id"_L1].toInteger();
    }
    [[nodiscard]] static double left(const QJsonValue &order, QLatin1StringView done)
    {
        double open = 0;
        for (const QJsonValue item : order["items"_L1].toArray()) {
            if (item["product_type"_L1].toString() == "simple"_L1 && item["parent_item_id"_L1].isUndefined()) {
                open += item["qty_ordered"_L1].toDouble() - item[done].toDouble() - item["qty_canceled"_L1].toDouble() -
                        item["qty_refunded"_L1].toDouble();
            }
        }
        return open;
    }

    /// The row of that order is the current one.
    void goTo(qint64 id)
    {
        stage().window->listPage(MainWindow::OrdersIndex)->showRow(id);
        const auto isThere = [this, id] {
            const QModelIndex index = stage().table()->currentIndex();
            return index.isValid() && stage().model().keys().at(index.row()) == id;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
        stage().table()->setFocus();
    }
    /// Asks by its key or, without one, by its menu entry, and waits for the plan.
    void ask(OrderActionKind kind)
    {
        QAction *action = stage().window->findChild<ui::OrderMenu *>()->actionFor(kind);
        if (action->shortcut().isEmpty()) {
            action->trigger();
        } else {
            const QKeyCombination keys = action->shortcut()[0];
            stage().press(keys.key(), keys.keyboardModifiers());
        }
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
        waitForPlan();
    }
    void waitForPlan()
    {
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u" to do, "_s), qPrintable(stage().shown()), patience);
    }
    void push()
    {
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"\nPush 1 action to Hollebeek"_s), qPrintable(stage().shown()),
                                  patience);
        QVERIFY2(stage().pressButton(u"Push 1 action to Hollebeek"_s), qPrintable(stage().shown()));
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"1 of 1 done"_s), qPrintable(stage().shown()), patience);
        QVERIFY(stage().closeDialog());
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
        open();
        goTo(7);
        ask(OrderActionKind::Comment);
        QVERIFY(stage().shows(u"0 to do"_s)); // without a text there is nothing to write
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        stage().type(u"call before noon"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"1 to do"_s), qPrintable(stage().shown()), patience);
        push();
        const QJsonArray comments = order(7)["status_histories"_L1].toArray();
        const bool isThere = std::any_of(comments.begin(), comments.end(), [](const QJsonValue &comment) {
            return comment["comment"_L1].toString().startsWith(u"call before noon"_s) &&
                   comment["is_customer_notified"_L1].toInt() == 0;
        });
        QVERIFY(isThere);
    }

    void holdAndOffHold()
    {
        open();
        const qint64 id = orderWith([](const QJsonValue &order) { return order["state"_L1] == u"processing"_s; });
        QVERIFY(id > 0);
        goTo(id);
        ask(OrderActionKind::Hold);
        push();
        QCOMPARE(order(id)["state"_L1].toString(), u"holded"_s);
        // What was read again stands in the list; held orders cannot be shipped, and it is said why.
        QTRY_VERIFY_WITH_TIMEOUT(!stage().session->isPulling(), patience);
        ask(OrderActionKind::Shipment);
        QVERIFY2(stage().shows(u"0 to do"_s) && stage().shows(u"hold"_s), qPrintable(stage().shown()));
        QVERIFY(stage().closeDialog());
        ask(OrderActionKind::Unhold);
        push();
        QCOMPARE(order(id)["state"_L1].toString(), u"processing"_s);
    }

    void anInvoiceIsRecordedAsPaid()
    {
        open();
        const qint64 id = orderWith([](const QJsonValue &order) {
            return order["state"_L1] == u"new"_s && left(order, "qty_invoiced"_L1) > 0;
        });
        QVERIFY(id > 0);
        const int before = documents("invoices", id);
        goTo(id);
        ask(OrderActionKind::Invoice);
        QVERIFY2(stage().shows(u"Subtotal "_s), qPrintable(stage().shown()));
        push();
        QCOMPARE(documents("invoices", id), before + 1);
    }

    /// Money that moves wants a yes of its own, with how much of it, how, and whose order it is.
    void anOnlineCaptureWaitsForAYes()
    {
        open();
        const qint64 id = orderWith([](const QJsonValue &order) {
            const QString method = order["payment"_L1]["method"_L1].toString();
            return order["state"_L1] == u"new"_s && method != u"checkmo"_s && method != u"banktransfer"_s &&
                   order["payment"_L1]["amount_authorized"_L1].toDouble() > 0;
        });
        QVERIFY(id != 0); // the seed has one
        goTo(id);
        ask(OrderActionKind::Invoice);
        QVERIFY(test::tabTo(stage().dialog(), u"How it is paid"_s));
        stage().press(Qt::Key_Down);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"(Push 1 action to Hollebeek)"_s) && stage().shows(u"Yes, move "_s),
                                  qPrintable(stage().shown()), patience);
        QVERIFY2(stage().shows(order(id)["increment_id"_L1].toString()), qPrintable(stage().shown()));
        QCOMPARE(documents("invoices", id), 0);
    }

    void aShipmentHasItsNumber()
    {
        open();
        const qint64 id = orderWith([](const QJsonValue &order) {
            return order["state"_L1] == u"processing"_s && left(order, "qty_shipped"_L1) > 0;
        });
        QVERIFY(id > 0);
        const int before = documents("shipments", id);
        for (const QJsonValue item : order(id)["items"_L1].toArray()) {
            for (const QString &source : {u"default"_s, u"ams"_s, u"rtm"_s, u"outlet"_s, u"cgn"_s}) {
                (void)stage().setShopStock(item["sku"_L1].toString(), source, 500);
            }
        }
        goTo(id);
        ask(OrderActionKind::Shipment);
        QVERIFY(test::tabTo(stage().dialog(), u"Tracking numbers"_s));
        stage().type(u"3SHBLK8841027"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"1 to do"_s), qPrintable(stage().shown()), patience);
        push();
        QCOMPARE(documents("shipments", id), before + 1);
        // A second time there is nothing left to do.
        QTRY_VERIFY_WITH_TIMEOUT(!stage().session->isPulling(), patience);
        ask(OrderActionKind::Shipment);
        QVERIFY2(stage().shows(u"0 to do"_s), qPrintable(stage().shown()));
    }

    void aTrackingFileIsImported()
    {
        open();
        const qint64 id = orderWith([](const QJsonValue &order) {
            return order["state"_L1] == u"processing"_s && left(order, "qty_shipped"_L1) > 0;
        });
        QVERIFY(id > 0);
        for (const QJsonValue item : order(id)["items"_L1].toArray()) {
            for (const QString &source : {u"default"_s, u"ams"_s, u"rtm"_s, u"outlet"_s, u"cgn"_s}) {
                (void)stage().setShopStock(item["sku"_L1].toString(), source, 500);
            }
        }
        const QString path = stage().folder.filePath(u"parcels.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("increment_id,carrier_code,track_number\n" + order(id)["increment_id"_L1].toString().toUtf8() +
                   ",dhl,JVGL1\n999999999,dhl,JVGL2\n");
        file.close();
        stage().window->findChild<ui::OrderMenu *>()->importTracking(path);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
        waitForPlan();
        QVERIFY2(stage().shows(u"Save 1 refused row…"_s), qPrintable(stage().shown()));
        push();
        QCOMPARE(documents("shipments", id) > 0, true);
    }

    /// A live shop is pushed to by typing its name.
    void aLiveShopAsksForItsName()
    {
        open(Environment::Live);
        goTo(7);
        ask(OrderActionKind::Comment);
        stage().type(u"x"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"1 to do"_s), qPrintable(stage().shown()), patience);
        QVERIFY2(stage().shows(u"(Push 1 action to Hollebeek)"_s), qPrintable(stage().shown()));
        QVERIFY(test::tabTo(stage().dialog(), u"Type Hollebeek to push to a live shop"_s));
        stage().type(u"Hollebeek"_s);
        QTRY_VERIFY(!stage().shows(u"(Push 1 action to Hollebeek)"_s));
        QVERIFY(stage().closeDialog());
    }
};

QTEST_MAIN(TestOrderDesk)
#include "tst_orderdesk.moc"
