// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shipment.h"
#include "domain/stop.h"
#include "orders/lines.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

// What stands on a pick list and on a packing slip, without how it looks. Texts of the shop stay plain texts.

namespace qm::orders {

/// A shipment that is to be picked.
struct PickWish
{
    const Order *order = nullptr; ///< outlives the call
    ShipmentAction shipment;
};

struct PickFor
{
    QString orderNumber;
    Decimal qty;
};

/// One kind of goods at one place.
struct PickRow
{
    QString shelf; ///< empty: not known; those stand last
    Sku sku;       ///< what lies there: a configurable's variant, a bundle's part
    QString name;
    Decimal qty;
    std::vector<PickFor> orders; ///< in the order of the wishes
};

/// A walk through one source.
struct PickPlace
{
    QString sourceCode;
    std::vector<PickRow> rows; ///< by shelf, then by SKU; numbers in them as people count: A2 before A10
    Decimal pieces;
    int orders = 0;
};

/// \a shelves: by folded SKU, the value of the attribute that names the place. Sources in the order in which they first
/// come up. For any thread; what the first wishes come to when \a stop says so.
[[nodiscard]] std::vector<PickPlace> pickList(std::span<const PickWish> wishes,
                                              const ShippedSeparately &separately = {},
                                              const QHash<QString, QString> &shelves = {}, const StopToken &stop = {});

struct SlipLine
{
    Sku sku;
    QString name;
    Decimal qty;
    bool isPart = false; ///< of the line above
};

/// What lies in a parcel, for the customer.
struct PackingSlip
{
    QString orderNumber;
    QString shipmentNumber; ///< empty: not shipped yet
    std::optional<UtcTime> placedAt;
    qint64 storeId = 0;
    QString storeName;
    QStringList to;      ///< lines of the address, without the country; empty for an order without one
    QString countryCode; ///< ISO 3166-1
    QString method;
    QString sourceCode;
    std::vector<SlipLine> lines;
    std::vector<ActionTrack> tracks;
    Decimal pieces; ///< in this parcel
    Decimal left;   ///< of the order, for another parcel
};

[[nodiscard]] PackingSlip packingSlip(const Order &order, const ShipmentAction &shipment,
                                      const ShippedSeparately &separately = {});
[[nodiscard]] PackingSlip packingSlip(const Order &order, const Shipment &shipment,
                                      const ShippedSeparately &separately = {});

} // namespace qm::orders
