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

/// The choice made for one option of a bundle.
struct OrderedBundleOption
{
    qint64 optionId = 0;
    Decimal optionQty;
    std::vector<qint64> optionSelections;
};

/// The choice made for one attribute of a configurable product.
struct OrderedConfigurableOption
{
    QString optionId; ///< the attribute's id
    std::optional<qint64> optionValue;
};

/// The answer given to a custom option of a product.
struct OrderedCustomOption
{
    QString optionId;
    QString optionValue; ///< an option value's id, or what was typed
};

struct OrderedDownloads
{
    std::vector<qint64> downloadableLinks;
};

/// What was chosen on the product's page: `product_option.extension_attributes`.
struct OrderedChoices
{
    std::vector<OrderedBundleOption> bundleOptions;
    std::vector<OrderedConfigurableOption> configurableItemOptions;
    std::vector<OrderedCustomOption> customOptions;
    std::optional<OrderedDownloads> downloadableOption;
};

struct OrderedProductOption
{
    OrderedChoices extensionAttributes;
};

/// A line of an order. A composite product has a parent line and child lines: a configurable is invoiced and shipped by
/// its parent (the child's prices are 0), a bundle shipped separately by its children (observed 34).
struct OrderItem
{
    qint64 itemId = 0;
    qint64 orderId = 0;
    std::optional<qint64> parentItemId; ///< the parent line; absent or 0 for a line of its own
    std::optional<qint64> quoteItemId;
    std::optional<qint64> productId; ///< absent once the product was deleted
    QString productType;             ///< `simple`, `configurable`, `bundle`, `grouped`, `virtual`, `downloadable`
    Sku sku;                         ///< as it was when ordered; a bundle's is its parts joined by `-`
    QString name;
    QString description;
    QString additionalData;
    std::optional<qint64> storeId;
    std::optional<UtcTime> createdAt;
    std::optional<UtcTime> updatedAt;
    bool isVirtual = false;
    bool isQtyDecimal = false;
    bool freeShipping = false;
    bool noDiscount = false;
    std::optional<bool> lockedDoInvoice;
    std::optional<bool> lockedDoShip;
    QString appliedRuleIds; ///< comma-separated
    QString extOrderItemId;
    std::optional<Decimal> weight;
    std::optional<Decimal> rowWeight;

    // Quantities
    Decimal qtyOrdered;
    Decimal qtyInvoiced;
    Decimal qtyShipped;
    Decimal qtyRefunded;
    Decimal qtyCanceled;
    std::optional<Decimal> qtyBackordered;
    std::optional<Decimal> qtyReturned;

    // Prices of one piece, and of the row
    Decimal price;
    Decimal basePrice;
    std::optional<Decimal> originalPrice; ///< before catalogue rules
    std::optional<Decimal> baseOriginalPrice;
    std::optional<Decimal> priceInclTax;
    std::optional<Decimal> basePriceInclTax;
    std::optional<Decimal> baseCost;
    Decimal rowTotal;
    Decimal baseRowTotal;
    std::optional<Decimal> rowTotalInclTax;
    std::optional<Decimal> baseRowTotalInclTax;
    Decimal rowInvoiced;
    Decimal baseRowInvoiced;
    Decimal amountRefunded;
    Decimal baseAmountRefunded;

    // Tax and discount
    std::optional<Decimal> taxPercent;
    Decimal taxAmount;
    Decimal baseTaxAmount;
    std::optional<Decimal> taxInvoiced;
    std::optional<Decimal> baseTaxInvoiced;
    std::optional<Decimal> taxRefunded;
    std::optional<Decimal> baseTaxRefunded;
    std::optional<Decimal> taxCanceled;
    std::optional<Decimal> discountPercent;
    Decimal discountAmount;
    Decimal baseDiscountAmount;
    std::optional<Decimal> discountInvoiced;
    std::optional<Decimal> baseDiscountInvoiced;
    std::optional<Decimal> discountRefunded;
    std::optional<Decimal> baseDiscountRefunded;
    std::optional<Decimal> discountTaxCompensationAmount; ///< tax hidden in a discount on prices that include tax
    std::optional<Decimal> baseDiscountTaxCompensationAmount;
    std::optional<Decimal> discountTaxCompensationInvoiced;
    std::optional<Decimal> discountTaxCompensationRefunded;

    std::optional<OrderedProductOption> productOption;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

} // namespace qm
