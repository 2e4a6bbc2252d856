// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/orderactions.h"
#include "ledger/sending.h"
#include "orders/finding.h"
#include "orders/obstacle.h"
#include "remote/request.h"
#include "sync/orderpush.h"
#include "sync/orderreader.h"

#include <QSet>

#include <memory>

namespace qm::sync {

/// What a push of actions has in its hands. On the thread of OrderPush::run().
class OrderPushJob
{
public:
    OrderPushJob(remote::Client &client, ledger::Ledger &ledger, const Clock &clock, OrderPushOptions options,
                 OrderPush::OnProgress onProgress, StopToken stop, Pause *pause);

    [[nodiscard]] Result<OrderPushReport> run();
    [[nodiscard]] Result<OrderPushReport> settle();

private:
    using Actions = std::vector<OrderAction>;
    enum class Went { On, Off };

    /// What the shop said to a request.
    struct Reply
    {
        qint64 documentId = 0; ///< that it named; 0: none
        std::optional<Error> error;
    };

    // orderpushjob.cpp
    [[nodiscard]] Result<void> takeTurn();
    [[nodiscard]] Result<Actions> inState(ChangeState state);
    [[nodiscard]] Result<void> pushAll(const Actions &actions);
    /// What an earlier push does not know of.
    [[nodiscard]] Result<void> settleOpen();
    [[nodiscard]] Result<Went> settleOne(const OrderAction &action);
    /// What was lost in this push may have arrived while the rest went on.
    [[nodiscard]] Result<void> lookAgain(const Actions &actions);
    void tell(const OrderAction &action, OrderPushedAs what, const QString &reason = {}, const QString &message = {});
    [[nodiscard]] OrderPushReport finish(const Actions &asked);

    // orderpushsend.cpp: one action
    [[nodiscard]] Result<Went> push(const OrderAction &action);
    [[nodiscard]] Result<Went> cannotRead(const OrderAction &action, const Error &error);
    [[nodiscard]] Result<std::optional<orders::Obstacle>> objection(const OrderAction &action,
                                                                    const orders::OrderSight &sight);
    [[nodiscard]] Result<Went> send(const OrderAction &action, const orders::OrderSight &sight);
    [[nodiscard]] Reply exchange(const remote::Request<JsonText> &request, const OrderAction &action, qint64 entry,
                                 Result<void> &noted);
    [[nodiscard]] Result<Went> conclude(const OrderAction &action, const OrderImage &before, const Reply &reply);
    [[nodiscard]] Result<Went> unknown(const OrderAction &action, const Reply &reply, const QString &why,
                                       std::optional<OrderImage> after);
    /// Moves the action on, and tells it. One that somebody dropped or decided meanwhile is left as it is.
    [[nodiscard]] Result<void> settle(const OrderAction &action, OrderPushedAs what, ledger::ActionOutcome outcome);
    [[nodiscard]] Result<orders::OrderSight> read(const OrderAction &action, const StopToken &stop);
    [[nodiscard]] Went afterFailure(const Error &error);

    template <typename T>
    [[nodiscard]] Result<T> inLedger(std::function<Result<T>(sqlite::Database &)> work)
    {
        return taken(m_ledger.write<T>(std::move(work)));
    }

    ledger::Ledger &m_ledger;
    const Clock &m_clock;
    OrderPushOptions m_options;
    OrderPush::OnProgress m_onProgress;
    StopToken m_stop;
    Pause *m_pause;
    PushShop m_shop;
    OrderReader m_reader;
    std::shared_ptr<ledger::PushTurn> m_turn;
    OrderPushReport m_report;
    QHash<qint64, OrderPushedLine> m_lines;
    QSet<qint64> m_orders;    ///< that may look otherwise now
    QSet<qint64> m_unsettled; ///< orders of which something is unknown
    int m_inARow = 0;         ///< lost answers and failures of the shop
};

/// What a success says of an action.
struct Answered
{
    qint64 documentId = 0;  ///< that was made; 0: none is named
    bool isRefused = false; ///< the shop says no by a success: what cannot be canceled (observed 27)
};
[[nodiscard]] Answered answeredWith(OrderActionKind kind, const QByteArray &answer);

/// The request of an action; \a sight: its order as it is now. A refund names what it does not take, too, with no
/// pieces: lines that are left out Magento does not ask whether they are the last ones, and may give back all the tax
/// there is (magento2 issue 14713).
[[nodiscard]] remote::Request<JsonText> requestOf(const OrderAction &action, const orders::OrderSight &sight);

} // namespace qm::sync
