// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "orders/orderplan.h"
#include "sync/orderplanning.h"
#include "sync/orderpush.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

#include <utility>
#include <vector>

namespace qm::ui {

/// What was planned, to be kept in the ledger.
struct ActionsToStage
{
    QString name; ///< of the batch, for people
    std::vector<OrderActionDraft> drafts;
};

/// How a push of actions ended. An error: it could not even begin.
struct OrderPushEnd
{
    Result<sync::OrderPushReport> report;
};

/// What is done with orders of a shop that is open: planned from the shop, kept in the ledger, pushed. The program
/// implements it; members are for the window's thread and do not wait. Nothing is ever sent that was not staged.
class OrderDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Of a session; null: nothing can be done with its orders. The desk is a child of its session.
    [[nodiscard]] static OrderDesk *of(const QObject &session) { return session.findChild<OrderDesk *>(); }

    /// Orders by the numbers people know; several where stores share one.
    [[nodiscard]] virtual QFuture<Result<sync::FoundOrders>> find(const QStringList &numbers,
                                                                  const StopToken &stop) = 0;
    /// Reads the orders from the shop; changes nothing. In the order of \a wanted.
    [[nodiscard]] virtual QFuture<Result<std::vector<orders::OrderPlan>>>
    plan(const std::vector<sync::OrderWishes> &wanted, const StopToken &stop) = 0;
    /// Their ids in the ledger, in the order of the drafts; 0: not staged, because of an earlier action of the order of
    /// which nobody knows whether it arrived.
    [[nodiscard]] virtual QFuture<Result<std::vector<qint64>>> stage(const ActionsToStage &actions) = 0;
    [[nodiscard]] virtual bool isPushing() const = 0;
    /// One after the other; nothing happens while that is going on. A read-only profile is refused by pushEnded().
    /// \a stopsAtRefusal: the first that is refused ends it, and the rest stays staged.
    virtual void push(const std::vector<qint64> &actions, bool stopsAtRefusal) = 0;
    /// Between two actions.
    virtual void setPaused(bool paused) = 0;
    virtual void cancelPush() = 0;

    /// The shop refused \a kind because of the login's rights, with \a why: as long as this shop is open it is not
    /// offered any more. No question tells the rights to write beforehand.
    void noteRefused(OrderActionKind kind, const QString &why)
    {
        m_refusals.insert(int(kind), why);
        Q_EMIT rightsChanged();
    }
    /// What the login may not even read, with why, as pulls found out: nothing is sent whose documents could not be
    /// looked at before and after it. Takes the place of what was said before.
    void setUnreadable(QHash<int, QString> byKind)
    {
        if (byKind != m_unreadable) {
            m_unreadable = std::move(byKind);
            Q_EMIT rightsChanged();
        }
    }
    /// Empty: nothing is known against it.
    [[nodiscard]] QString refusalOf(OrderActionKind kind) const
    {
        return m_refusals.value(int(kind), m_unreadable.value(int(kind)));
    }

    /// By state, as the shop's own orders have them; empty: not known, and the shop decides.
    void setStatuses(QHash<QString, QStringList> statuses) { m_statuses = std::move(statuses); }
    [[nodiscard]] const QHash<QString, QStringList> &statuses() const { return m_statuses; }

    void want(OrderActionKind kind, const QList<qint64> &orders) { Q_EMIT workWanted(kind, orders); }
    void wantLabels(const QList<qint64> &orders) { Q_EMIT labelsWanted(orders); }

Q_SIGNALS:
    void planProgressed(const qm::sync::PlanningProgress &progress);
    void pushProgressed(const qm::sync::OrderPushProgress &progress, const qm::sync::OrderPushedLine &line);
    /// The orders are read again into the copy after that.
    void pushEnded(const qm::ui::OrderPushEnd &end);
    /// What refusalOf() says is another thing now.
    void rightsChanged();
    /// Somebody wants this done with these orders: the window asks how.
    void workWanted(qm::OrderActionKind kind, const QList<qint64> &orders);
    /// Somebody wants the shipping labels of these orders.
    void labelsWanted(const QList<qint64> &orders);

private:
    QHash<int, QString> m_refusals;   ///< by OrderActionKind
    QHash<int, QString> m_unreadable; ///< likewise
    QHash<QString, QStringList> m_statuses;
};

} // namespace qm::ui
