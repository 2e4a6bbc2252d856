// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/tracking.h"
#include "orders/orderplan.h"

#include <QHash>

#include <span>
#include <vector>

// From rows of a tracking file to what is wanted of orders. Pure.

namespace qm::imports {

/// One shipment that rows of the file tell of.
struct TrackedParcel
{
    std::vector<qint64> rows; ///< of the file
    orders::OrderWish wish;
};

struct TrackedOrder
{
    OrderName order;
    std::vector<TrackedParcel> parcels;

    [[nodiscard]] std::vector<orders::OrderWish> wishes() const;
};

struct TrackedOrders
{
    std::vector<TrackedOrder> orders; ///< in the file's order
    std::vector<TrackingRefusal> refused;
};

struct TrackedNames
{
    /// The orders that have a number; several where stores share it (magento-facts 4.21).
    QHash<QString, std::vector<OrderName>> byNumber;
    QHash<qint64, QString> storeCodes; ///< of store views; may be empty
    QHash<qint64, QString>
        storeNames; ///< likewise: an order's own has website and store before it, with slashes between
};

/// Rows of the same order, source and tracking number are one shipment. Rows without SKU are all that is left to ship
/// of their order, with as many numbers as there are; an order cannot have both kinds. A shipment of which a row is
/// refused is left out with all its rows. E-mails go out where the file's `notify` says so and \a mayNotify.
[[nodiscard]] TrackedOrders parcelsOf(std::span<const TrackingRow> rows, const TrackedNames &names, bool mayNotify);

/// The rows of what could not be planned, with why. \a plan is of the order's wishes().
[[nodiscard]] std::vector<TrackingRefusal> refusalsOf(const TrackedOrder &order, const orders::OrderPlan &plan);

} // namespace qm::imports
