// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderdeskstage.h"

#include "keyboard.h"
#include "makeactive.h"
#include "practiceclient.h"
#include "ui/pages/listpage.h"
#include "ui/shell/ordermenu.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>

namespace qm::test {

using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {

/// Whether it came about; if not, says what was wanted and what is there by now.
bool told(bool isThere, const QString &wanted, const OrderDeskStage &stage)
{
    if (!isThere) {
        qWarning("%s; on the screen:\n%s", qUtf8Printable(wanted), qUtf8Printable(stage.shown()));
    }
    return isThere;
}

Qt::Key letterOf(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    return at < 0 ? Qt::Key_unknown : Qt::Key(text.at(at + 1).toUpper().unicode());
}

} // namespace

bool OrderDeskStage::openOrders(Environment environment, int orders)
{
    return open({environment, false, MainWindow::OrdersIndex, 126, orders});
}

bool OrderDeskStage::goToOrder(qint64 id) const
{
    window->listPage(MainWindow::OrdersIndex)->showRow(id);
    const auto isThere = [this, id] {
        const QModelIndex index = table()->currentIndex();
        return index.isValid() && model().keys().at(index.row()) == id;
    };
    if (!told(QTest::qWaitFor(isThere, patience), u"order %1 is not the current row"_s.arg(id), *this)) {
        return false;
    }
    table()->setFocus();
    return true;
}

bool OrderDeskStage::chooseInMenu(const QString &text) const
{
    makeActive(*window); // a dialog may have just gone
    for (const QAction *bar : window->menuBar()->actions()) {
        const QList<QAction *> entries = bar->menu()->actions();
        if (std::ranges::none_of(entries, [&text](const QAction *each) { return each->text() == text; })) {
            continue;
        }
        press(letterOf(bar->text()), Qt::AltModifier);
        QMenu *menu = bar->menu();
        if (!told(QTest::qWaitFor([menu] { return menu->isVisible(); }, patience), u"no menu"_s, *this)) {
            return false;
        }
        QTest::keyClick(menu, letterOf(text));
        return true;
    }
    return told(false, u"no entry "_s + text, *this);
}

bool OrderDeskStage::ask(OrderActionKind kind) const
{
    const QAction *action = window->findChild<ui::OrderMenu *>()->actionFor(kind);
    if (!action->shortcut().isEmpty()) {
        const QKeyCombination keys = action->shortcut()[0];
        press(keys.key(), keys.keyboardModifiers());
    } else if (!chooseInMenu(action->text())) {
        return false;
    }
    return told(QTest::qWaitFor([this] { return work() != nullptr; }, patience), u"no dialog"_s, *this) &&
           waitForPlan();
}

bool OrderDeskStage::waitFor(const QString &text) const
{
    return told(QTest::qWaitFor([&] { return shows(text); }, patience), u"waited for “%1”"_s.arg(text), *this);
}

bool OrderDeskStage::waitForPlan() const
{
    return told(QTest::qWaitFor([this] { return isPlanned(); }, patience), u"no plan"_s, *this);
}

bool OrderDeskStage::isPlanned() const
{
    return work() != nullptr && work()->findChild<QWidget *>(u"planned"_s) != nullptr;
}

bool OrderDeskStage::selectToShip(int count) const
{
    table()->setFocus();
    const QJsonArray all = orders();
    int chosen = 0;
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < model().rowCount() && chosen < count; ++row) {
        const qint64 key = model().keys().at(row);
        const bool fits = std::any_of(all.begin(), all.end(), [key](const QJsonValue &order) {
            return order["entity_id"_L1].toInteger() == key && order["state"_L1] == u"processing"_s &&
                   order["store_id"_L1].toInteger() > 0 && left(order, "qty_shipped"_L1) > 0;
        });
        if (fits) {
            press(Qt::Key_Space, Qt::ControlModifier);
            ++chosen;
        }
        press(Qt::Key_Down, Qt::ControlModifier);
    }
    return chosen == count && table()->selectionModel()->selectedRows().size() == count;
}

bool OrderDeskStage::goToPlanned(int row, int column) const
{
    const auto *plan = dialog()->findChild<QTableView *>();
    if (!tabTo(dialog(), u"What is done with each order"_s)) {
        return false;
    }
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < row; ++i) {
        press(Qt::Key_Down);
    }
    for (int i = 0; i < 20 && plan->currentIndex().column() != column; ++i) {
        press(Qt::Key_Right);
    }
    return plan->currentIndex() == work()->model().index(row, column);
}

bool OrderDeskStage::push(int count) const
{
    const QString button = count == 1 ? u"Push 1 action"_s : u"Push %1 actions"_s.arg(count);
    return waitFor(u'\n' + button) && told(pressButton(button), button, *this) &&
           waitFor(u"%1 of %1 done"_s.arg(count)) && closeDialog();
}

bool OrderDeskStage::waitForQuiet() const
{
    return told(QTest::qWaitFor([this] { return !session->isPulling(); }, patience), u"it goes on reading"_s, *this);
}

QJsonObject OrderDeskStage::read(const QByteArray &path) const
{
    PracticeClient client(*store);
    return client.logInAsAdmin(*store) ? QJsonDocument::fromJson(client.get("/rest/all/V1/" + path).body).object()
                                       : QJsonObject();
}

QJsonArray OrderDeskStage::orders() const
{
    return read("orders?searchCriteria%5BpageSize%5D=500")["items"_L1].toArray();
}

int OrderDeskStage::documents(const QByteArray &list, qint64 orderId) const
{
    return read(list + '?' + practiceFilter(0, "order_id", "eq", QByteArray::number(orderId)))["total_count"_L1].toInt(
        -1);
}

qint64 OrderDeskStage::orderWith(const std::function<bool(const QJsonValue &)> &fits) const
{
    const QJsonArray all = orders();
    const auto isOnly = [&all](const QJsonValue &one) { // of its number, which stores may share
        return std::count_if(all.begin(), all.end(), [&one](const QJsonValue &other) {
                   return other["increment_id"_L1] == one["increment_id"_L1];
               }) == 1;
    };
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const QJsonValue &one) { return fits(one) && isOnly(one); });
    return found == all.end() ? 0 : (*found)["entity_id"_L1].toInteger();
}

double OrderDeskStage::left(const QJsonValue &order, QLatin1StringView done)
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

bool OrderDeskStage::stockUp(const QJsonArray &orders) const
{
    QSet<QString> skus;
    for (const QJsonValue order : orders) {
        for (const QJsonValue item : order["items"_L1].toArray()) {
            const QString type = item["product_type"_L1].toString();
            if (type != "bundle"_L1 && type != "configurable"_L1) {
                skus.insert(item["sku"_L1].toString());
            }
        }
    }
    PracticeClient client(*store);
    if (!client.logInAsAdmin(*store)) {
        return false;
    }
    QJsonArray rows;
    const QJsonArray sources = read("inventory/sources?searchCriteria%5BpageSize%5D=50")["items"_L1].toArray();
    for (const QJsonValue source : sources) {
        for (const QString &sku : std::as_const(skus)) {
            rows.append(QJsonObject{{u"sku"_s, sku},
                                    {u"source_code"_s, source["source_code"_L1]},
                                    {u"quantity"_s, 5'000},
                                    {u"status"_s, 1}});
        }
    }
    const QJsonObject body{{u"sourceItems"_s, rows}};
    return client.post("/rest/all/V1/inventory/source-items", QJsonDocument(body).toJson(QJsonDocument::Compact))
               .status == 200;
}

} // namespace qm::test
