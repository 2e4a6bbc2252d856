// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shopstage.h"

#include "domain/orderaction.h"
#include "ui/dialogs/orders/orderworkdialog.h"

#include <QJsonObject>

#include <functional>

namespace qm::test {

/// The order desk in the window, used by keys, and the shop as its API tells of it. What can fail returns false and
/// says what was on the screen: a test that goes on after that waits for everything else in vain.
class OrderDeskStage : public ShopStage
{
public:
    using ShopStage::ShopStage;

    [[nodiscard]] bool openOrders(Environment environment = Environment::Staging, int orders = 120);
    [[nodiscard]] ui::OrderWorkDialog *work() const { return qobject_cast<ui::OrderWorkDialog *>(dialog()); }

    // By keys.
    /// The row of that order is the current one, and the list has the keyboard.
    [[nodiscard]] bool goToOrder(qint64 id) const;
    /// By its shortcut or, without one, by its letter in the menu; waits for the plan.
    [[nodiscard]] bool ask(OrderActionKind kind) const;
    /// That entry of a menu, by the letters of both.
    [[nodiscard]] bool chooseInMenu(const QString &text) const;
    [[nodiscard]] bool waitForPlan() const;
    /// What is shown is a plan of what is wanted now.
    [[nodiscard]] bool isPlanned() const;
    /// So many orders that can be shipped from more than one source, which are in the list below one another.
    [[nodiscard]] bool selectToShip(int count) const;
    /// That cell of the dialog's plan.
    [[nodiscard]] bool goToPlanned(int row, int column) const;
    [[nodiscard]] bool waitFor(const QString &text) const;
    /// Pushes \a count actions; all of them are done. Closes the dialog.
    [[nodiscard]] bool push(int count = 1) const;
    /// Nothing is read again any more.
    [[nodiscard]] bool waitForQuiet() const;

    // Of the shop, by its API.
    [[nodiscard]] QJsonObject read(const QByteArray &path) const;
    [[nodiscard]] QJsonObject order(qint64 id) const { return read("orders/" + QByteArray::number(id)); }
    [[nodiscard]] QJsonArray orders() const; ///< 500 at most
    [[nodiscard]] int documents(const QByteArray &list, qint64 orderId) const;
    /// The first order of which the shop's own fields say so, whose number no other has; 0: none.
    [[nodiscard]] qint64 orderWith(const std::function<bool(const QJsonValue &)> &fits) const;
    /// Of plain lines: what is neither canceled, refunded nor \a done.
    [[nodiscard]] static double left(const QJsonValue &order, QLatin1StringView done);
    /// Plenty of all goods of these orders, everywhere.
    [[nodiscard]] bool stockUp(const QJsonArray &orders) const;
};

} // namespace qm::test
