// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "ledger/ledger.h"
#include "orders/orderplan.h"
#include "remote/client.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <vector>

namespace qm::sync {

/// An order that was named by the number people know.
struct FoundOrders
{
    std::vector<OrderName> orders; ///< in the order of the numbers
    QStringList missing;           ///< numbers that no order has
    /// Numbers that several orders have, each with all of them: somebody has to choose (magento-facts 4.21).
    QHash<QString, std::vector<OrderName>> ambiguous;
};

struct OrderWishes
{
    qint64 orderId = 0; ///< entity id
    std::vector<orders::OrderWish> wishes;
    /// Name of a batch, of a file as a rule; empty: none. A parcel without a number tells nobody that it went out: what
    /// a batch of this name shipped of the order in the same pieces is not shipped once more (ShippedBefore).
    QString onceOf = {};
};

struct PlanningProgress
{
    qint64 done = 0;
    qint64 of = 0;
};

/// Reads orders from the shop and plans what is wanted of them; changes nothing, neither there nor in the ledger. A job
/// for a thread of its own that is not of the global pool. All arguments outlive it.
class OrderPlanning
{
public:
    using OnProgress = std::function<void(const PlanningProgress &)>;

    /// \a statuses: by state, what the shop may set there; empty where it is not known.
    OrderPlanning(remote::Client &client, ledger::Ledger &ledger, QString profileId,
                  QHash<QString, QStringList> statuses = {}, OnProgress onProgress = {}, StopToken stop = {});

    /// Increment ids, or `#` and an entity id. Asked of the shop: the copy may not have the newest. Each order once.
    [[nodiscard]] Result<FoundOrders> find(const QStringList &numbers);

    /// In the order of \a wanted. Orders that are not there have NoSuchOrder.
    [[nodiscard]] Result<std::vector<orders::OrderPlan>> plan(const std::vector<OrderWishes> &wanted);

private:
    remote::Client &m_client;
    ledger::Ledger &m_ledger;
    QString m_profileId;
    QHash<QString, QStringList> m_statuses;
    OnProgress m_onProgress;
    StopToken m_stop;
};

/// Plans as drafts for the ledger, each with a new marker. Money steps are not confirmed.
[[nodiscard]] std::vector<OrderActionDraft> draftsOf(const std::vector<orders::OrderPlan> &plans);

} // namespace qm::sync
