// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/lines.h"
#include "orders/obstacle.h"
#include "orders/ordersight.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace qm::orders {

/// Pieces of a line as somebody names them: by SKU, or by the line's own id.
struct WantedLine
{
    qint64 orderItemId = 0; ///< 0: by \a sku. A configurable may be named by the chosen variant, a bundle by its part
    QString sku;
    Decimal qty;
    bool isAll = false; ///< all that is open of it, whatever \a qty
};

/// What somebody wants done with an order, before anybody has looked at it.
struct OrderWish
{
    OrderActionKind kind = OrderActionKind::Comment;
    Remark remark;
    QString status; ///< of Status
    /// Of Invoice, Shipment, CreditMemo. Nothing: all that is open.
    std::optional<std::vector<WantedLine>> lines;
    bool isOnline = false; ///< of Invoice, CreditMemo
    /// Of Shipment. Empty: from where the goods are, by the priority of the stock's sources; a shipment for each source
    /// that is needed.
    QString sourceCode;
    std::vector<ActionTrack> tracks; ///< of Shipment; of Track one
    qint64 shipmentId = 0;           ///< of Track; 0: the order's newest
    qint64 invoiceId = 0;            ///< of CreditMemo; 0: of the order, online: of the only invoice that was captured
    std::optional<Decimal> shippingAmount; ///< of CreditMemo; nothing: with all that is open what is left of it, else 0
    Decimal adjustmentPositive;
    Decimal adjustmentNegative;
    bool returnToStock = false; ///< of CreditMemo: every line of it
};

/// A shipment without a number that was made of an order.
struct UnnumberedParcel
{
    qint64 batchId = 0;
    std::vector<ActionLine> lines;
};

/// What a plan needs to know beyond the order.
struct DeskFacts
{
    ShippedSeparately separately;
    /// By store view, the sources of its stock in order of priority, enabled ones. Empty: the shop has no sources.
    QHash<qint64, QStringList> sourcesOfStore;
    /// What lies where and is in stock, by folded SKU and source. A SKU that is not in here has no stock that is kept.
    QHash<QString, QHash<QString, Decimal>> atSources;
    /// By state, what may be set there. Empty: not known, and the shop decides.
    QHash<QString, QStringList> statuses;
    bool isUnsettled = false; ///< of an earlier action of the order nobody knows whether it arrived
    QString shippedBy;        ///< name of the batches that shipped \c shippedBefore
    /// Each stands for one parcel without a number that is wanted in the same pieces: that one is not shipped again.
    std::vector<UnnumberedParcel> shippedBefore;
};

struct PlannedAction
{
    OrderWork work;
    std::optional<MoneyStep> money;
    std::size_t wish = 0;          ///< index: a wish may take several shipments
    std::vector<qint64> open = {}; ///< of a refund: order item ids of all lines that it could take something of
};

/// How much of the lines of a wish lies at one source.
struct SourceOffer
{
    QString sourceCode;
    std::vector<ActionLine> pieces; ///< of lines whose stock is kept, as many as the source has, wanted or not
    bool hasAll = false;            ///< all that is wanted can go from there
};

/// What will be done with one order and what will not.
struct OrderPlan
{
    OrderName order;
    QString state;
    QString status;
    QString paymentMethod;
    std::vector<PlannedAction> actions;
    struct Blocked
    {
        std::size_t wish = 0;
        Obstacle obstacle;
    };
    /// A wish with one has no action: it is done as a whole or not at all.
    std::vector<Blocked> blocked;
    /// Of the last shipment that was wanted, before it takes anything: enabled sources in order of priority.
    std::vector<SourceOffer> sources;
    /// Of the last shipment that was wanted: all lines that are open, with their pieces, wanted or not.
    std::vector<ActionLine> toShip;
    /// Of the order's bundles, as the shop says.
    ShippedSeparately separately;
};

/// Plans \a wishes in their order; each sees what the ones before it take. Nothing of how the order looks afterwards is
/// foretold but that.
[[nodiscard]] OrderPlan planOrder(const OrderSight &sight, std::span<const OrderWish> wishes, const DeskFacts &facts);

/// How many wishes of \a plans have \a kind in their way.
[[nodiscard]] int countBlocked(std::span<const OrderPlan> plans, ObstacleKind kind);

/// Whether planned \a work can still be done with the order as it is now, read just before it is sent.
[[nodiscard]] std::optional<Obstacle> objectionNow(const OrderWork &work, const OrderSight &now,
                                                   const ShippedSeparately &separately);

} // namespace qm::orders
