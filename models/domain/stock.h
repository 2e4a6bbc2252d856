// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/sku.h"
#include "domain/utctime.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace qm {

/// The old single-stock record of a product (`stock_item`, `/V1/stockItems`). With several sources it shows and changes
/// the source `default` only (observed 49).
struct StockItem
{
    std::optional<qint64> itemId;
    std::optional<qint64> productId;
    std::optional<qint64> stockId;
    std::optional<Decimal> qty;
    bool isInStock = false;
    bool isQtyDecimal = false;
    bool showDefaultNotificationMessage = false;
    bool useConfigMinQty = false;
    Decimal minQty; ///< out of stock at and below
    bool useConfigMinSaleQty = false;
    Decimal minSaleQty;
    bool useConfigMaxSaleQty = false;
    Decimal maxSaleQty;
    bool useConfigBackorders = false;
    int backorders = 0; ///< 0 no, 1 allowed, 2 allowed with a notice
    bool useConfigNotifyStockQty = false;
    Decimal notifyStockQty;
    bool useConfigQtyIncrements = false;
    Decimal qtyIncrements;
    bool useConfigEnableQtyInc = false;
    bool enableQtyIncrements = false;
    bool useConfigManageStock = false;
    bool manageStock = false;
    std::optional<UtcTime> lowStockDate;
    bool isDecimalDivided = false;
    bool stockStatusChangedAuto = false;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// What the old index says about one product (`/V1/stockStatuses`).
struct StockStatus
{
    qint64 productId = 0;
    qint64 stockId = 0;
    Decimal qty;
    int stockStatus = 0; ///< 1 in stock, 0 out
    StockItem stockItem;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct SourceCarrierLink
{
    QString carrierCode;
    int position = 0;
};

struct SourceExtension
{
    std::optional<bool> isPickupLocationActive;
    QString frontendName;
    QString frontendDescription;
};

/// A place goods are sent from. Sources are never deleted, only disabled.
struct Source
{
    QString code;
    QString name;
    bool enabled = false;
    QString description;
    std::optional<Decimal> latitude;
    std::optional<Decimal> longitude;
    QString countryId;
    std::optional<qint64> regionId;
    QString region;
    QString city;
    QString street;
    QString postcode;
    QString contactName;
    QString email;
    QString phone;
    QString fax;
    bool useDefaultCarrierConfig = false;
    std::vector<SourceCarrierLink> carrierLinks;
    SourceExtension extensionAttributes;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// What a stock serves: type `website`, code of the website.
struct SalesChannel
{
    QString type;
    QString code;
};

struct StockExtension
{
    std::vector<SalesChannel> salesChannels;
};

/// Sources put together for websites.
struct Stock
{
    qint64 stockId = 0;
    QString name;
    StockExtension extensionAttributes;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct StockSourceLink
{
    qint64 stockId = 0;
    QString sourceCode;
    int priority = 0; ///< lower is taken first

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// How many pieces of a SKU lie at a source. The SKU is compared with regard to case here (magento-facts 3.29).
struct SourceItem
{
    Sku sku;
    QString sourceCode;
    Decimal quantity;
    int status = 0; ///< 1 in stock, 0 out: set by hand, not derived from the quantity

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// One row of the stock export: what can be sold through a sales channel.
struct SalableStock
{
    Sku sku;
    Decimal qty;
    std::optional<bool> isSalable;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct SalabilityError
{
    QString code;
    QString message;
};

/// Whether a SKU can be sold, alone or in a quantity; the reasons when it cannot.
struct Salability
{
    Sku sku;
    std::optional<qint64> stockId;
    bool salable = false;
    std::vector<SalabilityError> errors;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

} // namespace qm
