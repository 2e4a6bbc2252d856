// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "orderdeskstage.h"

#include "patience.h"
#include "ui/dialogs/orders/labelsdialog.h"
#include "ui/dialogs/orders/papersdialog.h"
#include "ui/dialogs/orders/shippingqueuedialog.h"
#include "ui/shell/ordermenu.h"
#include "ui/shell/shopmark.h"
#include "ui/shell/translation.h"
#include "ui/widgets/statewidget.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <numeric>

using namespace qm;
using namespace Qt::StringLiterals;

namespace {
const int &patience = test::ShopStage::patience;
} // namespace

/// What is printed of orders, and the lists of what waits: how many there may be, and which shop they are of.
class TestOrderPapers : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<test::OrderDeskStage> m_stage;

    [[nodiscard]] test::OrderDeskStage &stage() const { return *m_stage; }

    [[nodiscard]] bool open(Environment environment = Environment::Staging)
    {
        m_stage = std::make_unique<test::OrderDeskStage>(*m_appearance);
        return stage().openOrders(environment) && stage().stockUp(stage().orders());
    }

    [[nodiscard]] bool setLabel(qint64 shipment, const QByteArray &pdf) const
    {
        return stage().store->changeRow(
            u"shipments"_s, shipment,
            {{u"shipping_label"_s, QString::fromLatin1(pdf.toBase64())}, {u"updated_at"_s, u"2026-11-28 10:00:00"_s}});
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *each : stage().dialog()->findChildren<QPushButton *>()) {
            if (each->text() == text) {
                return each;
            }
        }
        return nullptr;
    }

    /// Which shop it is, what it is, and \a count.
    [[nodiscard]] bool headSays(const QString &name, const QString &count) const
    {
        const auto *mark = stage().dialog()->findChild<ui::MarkLabel *>();
        const auto *told = stage().dialog()->findChild<QLabel *>(name);
        return mark != nullptr && mark->isVisible() && mark->accessibleName() == u"LIVE"_s && told != nullptr &&
               told->isVisible() && told->text().startsWith(count) &&
               stage().shows(u'\n' + stage().session->profile().name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }
    void cleanup() { m_stage.reset(); }

    /// Another shelf has the papers made anew: until then nothing old is written, and a folder that was chosen
    /// meanwhile has them once they are made.
    void aFolderIsChosenWhileTheyAreMade()
    {
        QVERIFY(open());
        QVERIFY(stage().selectToShip(3));
        QVERIFY(stage().chooseInMenu(u"Pick &list…"_s));
        QVERIFY(stage().waitFor(u"one for each source"_s));
        QPushButton *save = button(u"Save as PDF…"_s);
        auto *shelf = stage().dialog()->findChild<QComboBox *>();
        QVERIFY(save != nullptr && shelf != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(shelf->count() > 1 && save->isEnabled(), patience);
        QWidget *papers = stage().dialog();
        QVERIFY(stage().pressButton(save->text()));
        auto *folder = papers->findChild<QFileDialog *>();
        QVERIFY(folder != nullptr);
        shelf->setCurrentIndex(shelf->currentIndex() == 0 ? 1 : 0);
        QVERIFY(!save->isEnabled());
        Q_EMIT folder->fileSelected(stage().folder.path());
        folder->close();
        QVERIFY(stage().waitFor(u"Written: "_s + stage().folder.path()));
        QVERIFY(save->isEnabled());
        QVERIFY(!QDir(stage().folder.path()).entryList({u"pick-list-*.pdf"_s}).isEmpty());
        QVERIFY(stage().closeDialog());
    }

    /// Of many orders there is a label each, read a few at a time; without one it is said instead of an empty table.
    void labelsOfManyAndOfNone()
    {
        QVERIFY(open());
        const QJsonArray all = stage().read("shipments?searchCriteria%5BpageSize%5D=50")["items"_L1].toArray();
        QList<qint64> orders;
        for (const QJsonValue shipment : all) {
            const qint64 order = shipment["order_id"_L1].toInteger();
            if (!orders.contains(order) && orders.size() < 12) {
                QVERIFY(setLabel(shipment["entity_id"_L1].toInteger(), "%PDF-1.4 a label"));
                orders << order;
            }
        }
        QVERIFY(orders.size() > 8); // more than are read at a time
        auto *menu = stage().window->findChild<ui::OrderMenu *>();
        menu->showLabels(orders);
        QVERIFY(stage().waitFor(u"The local copy has no shipping label of these orders"_s));
        QVERIFY(stage().dialog()->findChild<ui::StateWidget *>()->isVisible());
        QVERIFY(!stage().dialog()->findChild<QTableView *>()->isVisible());
        QVERIFY(!button(u"Open this label"_s)->isVisible() && !button(u"Save as PDF…"_s)->isVisible());
        stage().press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!stage().dialog(), patience);

        stage().session->resync(cache::Entity::Orders, orders);
        QVERIFY(stage().waitForQuiet());
        menu->showLabels(orders);
        QVERIFY(stage().waitFor(u"%1 labels"_s.arg(orders.size())));
        QVERIFY(button(u"Open this label"_s)->isVisible());
        const Result<QStringList> written =
            qobject_cast<ui::LabelsDialog *>(stage().dialog())->writeTo(stage().folder.path());
        QVERIFY(written && written->size() == orders.size());
        QVERIFY(stage().closeDialog());
    }

    /// Somebody selects a million orders and asks for their papers.
    void tooManyAreNotBegun()
    {
        QVERIFY(open());
        auto *menu = stage().window->findChild<ui::OrderMenu *>();
        QList<qint64> many(10'001);
        std::iota(many.begin(), many.end(), 1);
        menu->ask(OrderActionKind::Hold, many);
        QVERIFY(!stage().dialog());
        QVERIFY2(stage().shows(u"select fewer"_s), qPrintable(stage().shown()));
        menu->showLabels(many.mid(0, 1'001));
        QVERIFY(!stage().dialog());
    }

    /// A dialog that writes into a shop says which one, and why its button is about fewer orders than there are.
    void theQueueSaysWhoseItIs()
    {
        QVERIFY(open(Environment::Live));
        QVERIFY(stage().chooseInMenu(u"To ship, by source and a&ge…"_s));
        auto *dialog = qobject_cast<ui::ShippingQueueDialog *>(stage().dialog());
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->queue().orders.empty(), patience);
        QVERIFY2(headSays(u"queueCount"_s, QString::number(dialog->queue().orders.size()) + u" order"_s),
                 qPrintable(stage().shown()));
        const auto stuck = std::ranges::count_if(
            dialog->queue().orders, [](const tables::QueuedOrder &order) { return order.sources.isEmpty(); });
        const auto *leftOut = dialog->findChild<QLabel *>(u"leftOut"_s);
        QCOMPARE(leftOut->text().startsWith(u"Without %1 order"_s.arg(stuck)), stuck > 0);
        QCOMPARE(dialog->chosen().size() + stuck, qsizetype(dialog->queue().orders.size()));
        QVERIFY(test::tabTo(stage().dialog(), dialog->windowTitle()));
        stage().press(Qt::Key_Down); // what is selected is what is meant
        QVERIFY(leftOut->text().isEmpty());
        QVERIFY(stage().closeDialog());
    }

    void openActionsSayWhoseTheyAre()
    {
        QVERIFY(open(Environment::Live));
        const qint64 id = stage().orderWith([](const QJsonValue &order) { return order["state"_L1] == u"new"_s; });
        QVERIFY(stage().goToOrder(id));
        QVERIFY(stage().ask(OrderActionKind::Hold));
        QVERIFY(stage().pressButton(u"Stage 1 action"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!stage().dialog(), patience);
        QVERIFY(stage().chooseInMenu(u"Op&en actions…"_s));
        QVERIFY(stage().waitFor(u"(Push 1 action to LIVE)"_s));
        QVERIFY2(headSays(u"openCount"_s, u"1 open action"_s), qPrintable(stage().shown()));
        const auto *table = stage().dialog()->findChild<QTableView *>();
        QVERIFY(table->isColumnHidden(4)); // nothing was refused: there is nothing to say
        QVERIFY(stage().closeDialog());
    }
};

QTEST_MAIN(TestOrderPapers)
#include "tst_orderpapers.moc"
