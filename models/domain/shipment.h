// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/documentcomment.h"
#include "domain/jsontext.h"
#include "domain/sku.h"
#include "domain/utctime.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace qm {

/// What was shipped of one order line.
struct ShipmentItem
{
    std::optional<qint64> entityId;
    std::optional<qint64> parentId; ///< the shipment
    qint64 orderItemId = 0;
    std::optional<qint64> productId;
    Sku sku;
    QString name;
    QString description;
    QString additionalData;
    Decimal qty;
    std::optional<Decimal> price;
    std::optional<Decimal> rowTotal;
    std::optional<Decimal> weight;
};

/// A parcel's number at a carrier. Adding one does not move the order's `updated_at` (observed 39).
struct ShipmentTrack
{
    qint64 entityId = 0;
    std::optional<qint64> orderId;
    std::optional<qint64> parentId; ///< the shipment
    QString trackNumber;
    QString title;
    QString carrierCode; ///< `custom` for carriers the shop has no module for
    QString description;
    std::optional<Decimal> qty;
    std::optional<Decimal> weight;
    std::optional<UtcTime> createdAt;
    std::optional<UtcTime> updatedAt;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct ShipmentExtension
{
    QString sourceCode; ///< where the goods came from
};

struct Shipment
{
    qint64 entityId = 0;
    QString incrementId;
    qint64 orderId = 0;
    std::optional<qint64> storeId;
    std::optional<qint64> customerId;
    std::optional<UtcTime> createdAt;
    std::optional<UtcTime> updatedAt;
    std::optional<int> shipmentStatus;
    std::optional<qint64> billingAddressId;
    std::optional<qint64> shippingAddressId;
    std::optional<bool> emailSent;
    Decimal totalQty;
    std::optional<Decimal> totalWeight;
    QString shippingLabel; ///< base64 of a PDF
    JsonText packages;
    std::vector<ShipmentItem> items;
    std::vector<ShipmentTrack> tracks;
    std::vector<DocumentComment> comments;
    ShipmentExtension extensionAttributes;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

} // namespace qm
