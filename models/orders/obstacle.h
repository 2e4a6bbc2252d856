// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/orderaction.h"
#include "orders/lines.h"

#include <QString>

#include <optional>

namespace qm::orders {

/// Why something is not done with an order, or not with a line of it.
enum class ObstacleKind {
    // Nothing is left to do: a second run ends here.
    AlreadyOnHold,
    NotOnHold,       ///< unhold
    AlreadyCanceled, ///< cancel
    NothingToCancel, ///< all of it is invoiced
    NothingToInvoice,
    NothingToShip,   ///< all of it is shipped
    NothingToRefund, ///< nothing was paid, or all of it is refunded
    AlreadyTracked,  ///< the order has a parcel with this number, and in it what was wanted
    ShippedBefore,   ///< an earlier batch of the same name shipped the same pieces, without a number
    AlreadyHasStatus,
    // It cannot be done.
    OnHold,        ///< take it off hold first
    PaymentReview, ///< the payment provider looks at it
    Canceled,
    Closed,
    Complete,
    OnlyVirtual,  ///< there is nothing to ship in it
    Locked,       ///< a module of the shop keeps its lines from it
    NoSuchOrder,  ///<
    NoSuchLine,   ///< the order has no line with this SKU or id
    NotThisLine,  ///< documents of this kind go by its parent or by its children
    TooMany,      ///< more than is open
    NotPositive,  ///< no pieces
    EmptyComment, ///<
    EmptyNumber,  ///< of a parcel
    NumberTaken,  ///< a shipment has this parcel's number, and not the pieces that are wanted in it
    NoSuchShipment,
    NoSuchInvoice,
    NoSuchSource,
    NotEnoughAtSource, ///< not so many at the source, or at all sources together
    SeveralSources,    ///< the goods lie at several: parcels have to say from which
    OfflinePayment,    ///< nothing moves online with this payment method
    NoTransaction,     ///< the invoice was not captured online
    NotThisStatus,     ///< the order's state does not have it
    // Somebody has to look first.
    Unsettled, ///< of an earlier action of the order it is not known whether it arrived
    Changed,   ///< the order is not as it was planned for
};

/// Stable name, for JSON and tests: `nothing_to_ship`.
[[nodiscard]] QLatin1StringView toString(ObstacleKind kind);
/// Whether the order has what was wanted: no failure.
[[nodiscard]] bool isDone(ObstacleKind kind);

struct Obstacle
{
    ObstacleKind kind = ObstacleKind::NoSuchOrder;
    qint64 orderItemId = 0; ///< 0: of the whole order
    QString what;           ///< what belongs to the kind: a SKU, a source, a number, a status
    QString open;           ///< how many there are, of TooMany and NotEnoughAtSource
    friend bool operator==(const Obstacle &, const Obstacle &) = default;
};

/// What is in the way and what to do. Plain text.
[[nodiscard]] QString explain(const Obstacle &obstacle);

/// Why \a kind cannot be done with \a order whatever the details; nothing: it can, as far as the order tells. Follows
/// Magento's own questions (canInvoice, canShip, …); the shop has the last word.
[[nodiscard]] std::optional<Obstacle> obstacleTo(OrderActionKind kind, const Order &order,
                                                 const ShippedSeparately &separately = {});

} // namespace qm::orders
