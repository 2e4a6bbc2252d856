// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orderaction.h"
#include "domain/result.h"
#include "sync/orderpush.h"

#include <QDialog>
#include <QHash>

#include <functional>
#include <vector>

class QCheckBox;
class QPushButton;
class QTableWidget;

namespace qm::sqlite {
class Database;
}

namespace qm::ui {

class LiveQuestion;
class OrderDesk;
class PlainLabel;
class Session;

/// What was staged of actions on orders and is not done: to be pushed, dropped, or, where nobody knows whether it
/// arrived, decided by who has looked.
class OpenActionsDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a session, which has an order desk, outlives the dialog.
    explicit OpenActionsDialog(Session &session, QWidget *parent = nullptr);
    void reject() override;

private:
    void build();
    void read();
    void name(std::vector<OrderAction> actions, int reading);
    void show(std::vector<OrderAction> actions);
    void update();
    void say(const QString &text); ///< below the table; empty: nothing
    void push();
    void pushed(const Result<sync::OrderPushReport> &report);
    void change(std::function<Result<qint64>(sqlite::Database &)> work);
    [[nodiscard]] const OrderAction *current() const;
    [[nodiscard]] std::vector<qint64> staged() const;
    [[nodiscard]] int payments() const; ///< staged ones that move money

    Session &m_session;
    OrderDesk &m_desk;
    std::vector<OrderAction> m_actions;
    QHash<qint64, QString> m_skus; ///< of lines, by their ids
    int m_reading = 0;             ///< the newest one is shown
    bool m_isPushing = false;
    QString m_result; ///< of the push; said until another row is looked at
    QTableWidget *m_table;
    PlainLabel *m_count;
    PlainLabel *m_said;
    QCheckBox *m_money;
    LiveQuestion *m_live;
    QPushButton *m_arrived;
    QPushButton *m_missing;
    QPushButton *m_drop;
    QPushButton *m_close;
    QPushButton *m_push;
};

} // namespace qm::ui
