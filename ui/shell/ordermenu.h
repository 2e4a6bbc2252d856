// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orderaction.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QDialog;
class QMenu;

namespace qm::ui {

class ListPage;
class MainWindow;
class OrderDesk;
class OrderWorkDialog;
class Session;

/// What is done with orders, from the window's menu, by keys, from the footer of the list and from an order's pane.
class OrderMenu : public QObject
{
    Q_OBJECT
public:
    /// Of \a window, whose child it becomes.
    explicit OrderMenu(MainWindow &window);
    /// What is done most often stands below \a list, and is done with the orders that are selected there.
    void serve(ListPage &list);

    /// Null: no shop is open.
    void setSession(Session *session);
    /// Asks how that is done with these orders.
    void ask(OrderActionKind kind, const QList<qint64> &orders);
    /// What a file of parcels wants done is planned and shown.
    void importTracking(const QString &path);
    void print(bool slips);
    /// The shipping labels of these orders, as the copy has them.
    void showLabels(const QList<qint64> &orders);
    /// What waits to be shipped.
    void showShippingQueue();
    /// What is staged, or not known to have arrived.
    void showOpenActions();

    [[nodiscard]] QAction *actionFor(OrderActionKind kind) const;

private:
    QAction *add(QMenu *menu, const QString &text, const QString &shortcut, const QString &icon);
    void addWork(QMenu *menu, OrderActionKind kind, const QString &text, const QString &shortcut, const QString &icon);
    [[nodiscard]] QList<qint64> chosen() const;
    void show(OrderWorkDialog *dialog);
    void open(QDialog *dialog);
    void showRights();
    void printShipped(QWidget *over, const QList<qint64> &orders, const QStringList &shipments);
    void tellOpenActions();
    [[nodiscard]] OrderDesk *desk() const;
    /// Whether orders are being pushed, which is told then. There is a desk.
    [[nodiscard]] bool isPushing() const;
    /// Whether there are orders, and no more than \a most; otherwise it is told. Each is held as a whole.
    [[nodiscard]] bool isSome(const QList<qint64> &orders, int most) const;
    void askNumbers();
    void askTrackingFile();

    MainWindow &m_window;
    QPointer<ListPage> m_list; ///< null: nobody has looked at it yet
    QPointer<Session> m_session;
    QList<QAction *> m_actions;
};

} // namespace qm::ui
