// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ordermenu.h"

#include "ledger/orderactions.h"
#include "tables/whendone.h"
#include "ui/dialogs/orders/labelsdialog.h"
#include "ui/dialogs/orders/openactionsdialog.h"
#include "ui/dialogs/orders/ordernumbersdialog.h"
#include "ui/dialogs/orders/orderworkdialog.h"
#include "ui/dialogs/orders/papersdialog.h"
#include "ui/dialogs/orders/shippingqueuedialog.h"
#include "ui/dialogs/orders/trackingimport.h"
#include "ui/pages/listpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/orderdesk.h"
#include "ui/shell/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/tableview.h"

#include <QFileDialog>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMenuBar>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

// Of each order there is a whole record, and of a shipping label a whole PDF beside it. Somebody may have selected a
// million of them.
constexpr int mostOrders = 10'000;
constexpr int mostLabels = 1'000;

/// \a shown shows the session, which is gone when this returns to the event loop: what is still on its way to \a shown
/// by then would ask it.
void leaveWithSession(const MainWindow &window, QObject *shown)
{
    QObject::connect(&window, &MainWindow::sessionLeft, shown, [shown] { delete shown; });
}

} // namespace

OrderMenu::OrderMenu(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    auto *menu = new QMenu(tr("&Orders"), &window);
    addWork(menu, OrderActionKind::Shipment, tr("&Ship…"), u"Ctrl+Shift+H"_s, u"truck"_s);
    addWork(menu, OrderActionKind::Invoice, tr("&Invoice…"), {}, u"document"_s);
    addWork(menu, OrderActionKind::CreditMemo, tr("&Refund…"), {}, u"undo"_s);
    addWork(menu, OrderActionKind::Comment, tr("Co&mment…"), u"Ctrl+M"_s, u"pencil"_s);
    addWork(menu, OrderActionKind::Hold, tr("Put on &hold…"), {}, u"hold"_s);
    addWork(menu, OrderActionKind::Unhold, tr("Take &off hold…"), {}, {});
    //: orders, for good
    addWork(menu, OrderActionKind::Cancel, tr("&Cancel orders…"), {}, {});
    addWork(menu, OrderActionKind::Track, tr("Add a &parcel…"), {}, {});
    addWork(menu, OrderActionKind::Status, tr("Change the stat&us…"), {}, {});
    menu->addSeparator();
    QAction *queue = add(menu, tr("To ship, by source and a&ge…"), {}, {});
    queue->setObjectName("shippingQueue"_L1);
    connect(queue, &QAction::triggered, this, &OrderMenu::showShippingQueue);
    QAction *numbers = add(menu, tr("By their &numbers…"), {}, {});
    numbers->setObjectName("byTheirNumbers"_L1);
    connect(numbers, &QAction::triggered, this, &OrderMenu::askNumbers);
    connect(add(menu, tr("Import a &tracking file…"), {}, {}), &QAction::triggered, this, &OrderMenu::askTrackingFile);
    QAction *open = add(menu, tr("Op&en actions…"), {}, {});
    open->setObjectName("openActions"_L1);
    connect(open, &QAction::triggered, this, &OrderMenu::showOpenActions);
    menu->addSeparator();
    connect(add(menu, tr("Pick &list…"), {}, {}), &QAction::triggered, this, [this] { print(false); });
    QAction *slips = add(menu, tr("Pac&king slips…"), {}, {});
    connect(slips, &QAction::triggered, this, [this] { print(true); });
    QAction *labels = add(menu, tr("Shipping la&bels…"), {}, {});
    labels->setObjectName("shippingLabels"_L1);
    connect(labels, &QAction::triggered, this, [this] { showLabels(chosen()); });
    // Before what is done with changes, and help.
    const QList<QAction *> menus = window.menuBar()->actions();
    window.menuBar()->insertMenu(menus.size() > 1 ? menus.at(menus.size() - 2) : nullptr, menu);
    setSession(nullptr);
}

void OrderMenu::serve(ListPage &list)
{
    m_list = &list;
    if (auto *footer = list.findChild<SelectionBar *>()) {
        //: %1: how many orders are selected
        footer->addMainAction(actionFor(OrderActionKind::Shipment), tr("Ship %1…"));
        //: %1: how many orders are selected
        footer->addMainAction(actionFor(OrderActionKind::Invoice), tr("Invoice %1…"));
        //: %1: how many orders are selected, that are put on hold
        footer->addMainAction(actionFor(OrderActionKind::Hold), tr("Hold %1…"));
    }
}

QAction *OrderMenu::add(QMenu *menu, const QString &text, const QString &shortcut, const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(shortcut));
    action->setIconText(QString(text).remove(u'&'));
    if (!icon.isEmpty()) {
        action->setIcon(ui::icon(icon, IconTone::Text));
        action->setProperty(iconProperty, icon);
    }
    menu->addAction(action);
    m_window.addAction(action);
    m_actions << action;
    return action;
}

void OrderMenu::addWork(QMenu *menu, OrderActionKind kind, const QString &text, const QString &shortcut,
                        const QString &icon)
{
    QAction *action = add(menu, text, shortcut, icon);
    action->setData(int(kind));
    connect(action, &QAction::triggered, this, [this, kind] { ask(kind, chosen()); });
}

QAction *OrderMenu::actionFor(OrderActionKind kind) const
{
    const auto found =
        std::ranges::find_if(m_actions, [kind](const QAction *each) { return each->data() == QVariant(int(kind)); });
    return found == m_actions.end() ? nullptr : *found;
}

OrderDesk *OrderMenu::desk() const
{
    return m_session ? OrderDesk::of(*m_session) : nullptr;
}

void OrderMenu::setSession(Session *session)
{
    m_session = session;
    OrderDesk *orders = desk();
    for (QAction *action : std::as_const(m_actions)) {
        action->setEnabled(orders != nullptr);
    }
    if (orders != nullptr) {
        connect(orders, &OrderDesk::workWanted, this, &OrderMenu::ask, Qt::UniqueConnection);
        connect(orders, &OrderDesk::labelsWanted, this, &OrderMenu::showLabels, Qt::UniqueConnection);
        connect(orders, &OrderDesk::rightsChanged, this, &OrderMenu::showRights, Qt::UniqueConnection);
        tellOpenActions();
    }
    showRights();
}

/// What the login may not do is grey and says why.
void OrderMenu::showRights()
{
    const OrderDesk *orders = desk();
    for (QAction *action : std::as_const(m_actions)) {
        if (!action->data().isValid()) {
            continue;
        }
        const bool isReadOnly = m_session && m_session->profile().readOnly;
        const QString refusal = orders ? orders->refusalOf(OrderActionKind(action->data().toInt())) : QString();
        const QString why = isReadOnly           ? tr("This profile is read-only: nothing is pushed to it")
                            : !refusal.isEmpty() ? tr("The login's role may not do that: %1").arg(refusal)
                                                 : QString();
        action->setEnabled(orders != nullptr && refusal.isEmpty());
        // On a line of its own: what the shop says is not taken for markup there.
        action->setToolTip(why.isEmpty() ? action->iconText() : action->iconText() + u'\n' + why);
        action->setStatusTip(why);
    }
}

/// The selected orders, in the list's order; without a selection the current one.
QList<qint64> OrderMenu::chosen() const
{
    const auto *table = m_list ? m_list->findChild<TableView *>() : nullptr;
    const auto *model = table ? qobject_cast<const tables::ListModel *>(table->model()) : nullptr;
    QList<qint64> keys;
    if (model == nullptr || !m_list->isVisible()) {
        return keys;
    }
    QModelIndexList rows = table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    if (rows.isEmpty() && table->currentIndex().isValid()) {
        rows << table->currentIndex();
    }
    for (const QModelIndex &row : std::as_const(rows)) {
        keys << model->keys().at(row.row());
    }
    return keys;
}

bool OrderMenu::isPushing() const
{
    if (!desk()->isPushing()) {
        return false;
    }
    m_window.tellShortly(tr("A push of orders is under way: it ends first"));
    return true;
}

bool OrderMenu::isSome(const QList<qint64> &orders, int most) const
{
    if (orders.isEmpty()) {
        m_window.tellShortly(tr("No order is selected"));
    } else if (orders.size() > most) {
        m_window.tellShortly(tr("That is done with %Ln order(s) at most: select fewer", nullptr, most));
    }
    return !orders.isEmpty() && orders.size() <= most;
}

void OrderMenu::ask(OrderActionKind kind, const QList<qint64> &orders)
{
    if (desk() == nullptr || !isSome(orders, mostOrders) || isPushing()) {
        return;
    }
    show(new OrderWorkDialog(*m_session, {kind, std::vector<qint64>(orders.begin(), orders.end())}, &m_window));
}

void OrderMenu::show(OrderWorkDialog *dialog)
{
    connect(dialog, &OrderWorkDialog::slipsWanted, this,
            [this, dialog](const QList<qint64> &orders, const QStringList &shipments) {
                printShipped(dialog, orders, shipments);
            });
    open(dialog);
}

void OrderMenu::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    leaveWithSession(m_window, dialog);
    dialog->open();
}

/// Once the copy has what was shipped.
void OrderMenu::printShipped(QWidget *over, const QList<qint64> &orders, const QStringList &shipments)
{
    if (!m_session) {
        return;
    }
    const auto print = [this, over = QPointer(over), orders, shipments] {
        if (m_session) {
            QWidget *parent = over ? over->window() : static_cast<QWidget *>(&m_window);
            open(new PapersDialog(*m_session, orders, true, parent, shipments));
        }
    };
    if (m_session->isPulling()) {
        connect(m_session, &Session::pullEnded, this, print, Qt::SingleShotConnection);
    } else {
        print();
    }
}

void OrderMenu::showLabels(const QList<qint64> &orders)
{
    if (!m_session || !isSome(orders, mostLabels)) {
        return;
    }
    open(new LabelsDialog(*m_session, orders, &m_window));
}

void OrderMenu::showShippingQueue()
{
    if (desk() == nullptr) {
        return;
    }
    auto *dialog = new ShippingQueueDialog(*m_session, &m_window);
    connect(dialog, &ShippingQueueDialog::shipmentWanted, this,
            [this](const QList<qint64> &orders) { ask(OrderActionKind::Shipment, orders); });
    connect(dialog, &ShippingQueueDialog::pickListWanted, this,
            [this](const QList<qint64> &orders) { open(new PapersDialog(*m_session, orders, false, &m_window)); });
    open(dialog);
}

void OrderMenu::showOpenActions()
{
    if (desk() != nullptr) {
        open(new OpenActionsDialog(*m_session, &m_window));
    }
}

/// What was left open last time is not forgotten.
void OrderMenu::tellOpenActions()
{
    auto open =
        m_session->ledger().read<std::vector<qint64>>([profile = m_session->profile().id](sqlite::Database &database) {
            ledger::OrderActionFilter filter;
            filter.profileId = profile;
            filter.states = {ChangeState::Staged, ChangeState::Unknown};
            return ledger::findActions(database, filter);
        });
    tables::whenDone(std::move(open), this, [this, of = m_session](const Result<std::vector<qint64>> &found) {
        if (of && of == m_session && found && !found->empty()) {
            m_window.tellShortly(tr("%Ln action(s) on orders are open: see “Open actions” in the menu Orders", nullptr,
                                    int(found->size())));
        }
    });
}

void OrderMenu::askNumbers()
{
    if (desk() == nullptr) {
        return;
    }
    auto *dialog = new OrderNumbersDialog(*desk(), &m_window);
    connect(dialog, &OrderNumbersDialog::chosen, this, &OrderMenu::ask);
    open(dialog);
}

void OrderMenu::askTrackingFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Tracking file"), {}, tr("Tables (*.csv *.xlsx *.txt)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &OrderMenu::importTracking);
    dialog->open();
}

void OrderMenu::importTracking(const QString &path)
{
    if (desk() == nullptr) {
        return;
    }
    auto *import = new TrackingImport(*m_session, this);
    leaveWithSession(m_window, import);
    connect(import, &TrackingImport::failed, this, [this, import](const QString &why) {
        m_window.tellRefusal(tr("The tracking file cannot be used"), why);
        import->deleteLater();
    });
    connect(import, &TrackingImport::read, this, [this, import](const OrderWorkDialog::Wanted &wanted) {
        import->deleteLater();
        if (isPushing()) { // begun while the file was read
            return;
        }
        show(new OrderWorkDialog(*m_session, wanted, &m_window));
    });
    import->start(path);
}

void OrderMenu::print(bool slips)
{
    const QList<qint64> orders = chosen();
    if (!m_session || !isSome(orders, mostOrders)) {
        return;
    }
    open(new PapersDialog(*m_session, orders, slips, &m_window));
}

} // namespace qm::ui
