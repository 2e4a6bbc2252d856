// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include "domain/orderaction.h"
#include "ledger/orderactions.h"
#include "orders/orderplan.h"
#include "sync/orderplanning.h"
#include "sync/orderpush.h"

#include <QJsonArray>
#include <QMap>

#include <functional>
#include <map>
#include <set>

namespace qm::test {

/// Stands where a test puts it.
class HeldClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override { return time; }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_system.steady(); }
    UtcTime time = UtcTime::fromSeconds(1'796'000'000);

private:
    SystemClock m_system;
};

/// What the shop has of an order's documents, told without this program.
struct Tally
{
    int invoices = 0;
    int shipments = 0;
    int creditMemos = 0;
    int comments = 0; ///< with a marker
    int tracks = 0;
    QString state;
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// A shop with orders of every kind, a ledger, and who works on them.
class OrderStage : public Desk
{
public:
    explicit OrderStage(int orders = 2'000, const sqlite::Database::Hook &hook = {});

    sync::OrderPushOptions pushOptions;
    HeldClock clock;

    /// An order nobody has touched, not yet returned, of \a goods: `simple`, `configurable`, `together`, `separately`,
    /// `grouped`, `virtual`, `downloadable`, `mixed`; offline, \a isOnline: paid through the gateway. The first line
    /// has two pieces at least.
    qint64 orderOf(const QString &goods, bool isOnline = false);
    [[nodiscard]] bool shipsSeparately(qint64 bundleProductId) const { return m_separately.value(bundleProductId); }
    QJsonObject order(qint64 id);
    QList<QJsonObject> documents(const QString &list, qint64 orderId);
    /// Plenty of every part at the source.
    void stockUp(qint64 orderId, const QString &source = QStringLiteral("default"));

    orders::OrderPlan plan(qint64 orderId, const std::vector<orders::OrderWish> &wishes);
    /// Puts all that was planned into a batch, money steps said yes to. \returns their ids.
    std::vector<qint64> stageActions(const std::vector<orders::OrderPlan> &plans);
    std::vector<qint64> stageWish(qint64 orderId, const orders::OrderWish &wish);
    sync::OrderPushReport pushOrders(const StopToken &stop = {}, Pause *pause = nullptr);
    sync::OrderPushReport settleOrders();
    std::vector<OrderAction> actions(std::optional<ChangeState> state = {});
    OrderAction action(qint64 id);

    Tally tally(qint64 orderId);
    /// Ends the test's own connections.
    void leave();
    /// After leave(): nothing of what a client that is gone had asked for is still being done.
    void waitForQuiet();

private:
    [[nodiscard]] bool fits(const QJsonObject &order, const QString &goods, bool isOnline);

    QList<QJsonObject> m_pending;
    std::set<qint64> m_returned;
    QMap<qint64, bool> m_separately; ///< by bundle product
    std::set<QString> m_grouped;     ///< SKUs
};

[[nodiscard]] orders::OrderWish wish(OrderActionKind kind);
/// A comment; with \a notify the customer sees it.
[[nodiscard]] orders::OrderWish saying(const QString &text, bool notify = false);
/// The first of the plan, by its stable name; empty: none.
[[nodiscard]] QString obstacleOf(const orders::OrderPlan &plan);
/// Writes that the shop has seen.
[[nodiscard]] int posts(OrderStage &stage);
/// What came of the only action.
[[nodiscard]] sync::OrderPushedLine only(const sync::OrderPushReport &report);

} // namespace qm::test
