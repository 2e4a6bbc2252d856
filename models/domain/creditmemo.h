// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/documentcomment.h"
#include "domain/sku.h"
#include "domain/utctime.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace qm {

/// What was refunded of one order line.
struct CreditMemoItem
{
    std::optional<qint64> entityId;
    std::optional<qint64> parentId; ///< the credit memo
    qint64 orderItemId = 0;
    std::optional<qint64> productId;
    Sku sku;
    QString name;
    QString description;
    QString additionalData;
    Decimal qty;
    std::optional<Decimal> price;
    std::optional<Decimal> basePrice;
    std::optional<Decimal> priceInclTax;
    std::optional<Decimal> basePriceInclTax;
    std::optional<Decimal> baseCost;
    std::optional<Decimal> rowTotal;
    std::optional<Decimal> baseRowTotal;
    std::optional<Decimal> rowTotalInclTax;
    std::optional<Decimal> baseRowTotalInclTax;
    std::optional<Decimal> taxAmount;
    std::optional<Decimal> baseTaxAmount;
    std::optional<Decimal> discountAmount;
    std::optional<Decimal> baseDiscountAmount;
    std::optional<Decimal> discountTaxCompensationAmount;
    std::optional<Decimal> baseDiscountTaxCompensationAmount;
};

/// A refund, online (through an invoice's payment) or offline.
struct CreditMemo
{
    qint64 entityId = 0;
    QString incrementId;
    qint64 orderId = 0;
    std::optional<qint64> invoiceId;
    std::optional<qint64> storeId;
    std::optional<int> state; ///< 1 open, 2 refunded, 3 canceled
    std::optional<int> creditmemoStatus;
    std::optional<UtcTime> createdAt;
    std::optional<UtcTime> updatedAt;
    QString transactionId;
    std::optional<qint64> billingAddressId;
    std::optional<qint64> shippingAddressId;
    std::optional<bool> emailSent;
    QString discountDescription;
    QString orderCurrencyCode;
    QString baseCurrencyCode;
    QString storeCurrencyCode;
    QString globalCurrencyCode;
    std::optional<Decimal> baseToOrderRate;
    std::optional<Decimal> baseToGlobalRate;

    // Totals
    Decimal grandTotal;
    Decimal baseGrandTotal;
    std::optional<Decimal> subtotal;
    std::optional<Decimal> baseSubtotal;
    std::optional<Decimal> subtotalInclTax;
    std::optional<Decimal> baseSubtotalInclTax;
    std::optional<Decimal> shippingAmount;
    std::optional<Decimal> baseShippingAmount;
    std::optional<Decimal> shippingInclTax;
    std::optional<Decimal> baseShippingInclTax;
    std::optional<Decimal> shippingTaxAmount;
    std::optional<Decimal> baseShippingTaxAmount;
    std::optional<Decimal> taxAmount;
    std::optional<Decimal> baseTaxAmount;
    std::optional<Decimal> discountAmount;
    std::optional<Decimal> baseDiscountAmount;
    std::optional<Decimal> discountTaxCompensationAmount;
    std::optional<Decimal> baseDiscountTaxCompensationAmount;
    std::optional<Decimal> adjustment; ///< positive minus negative
    std::optional<Decimal> baseAdjustment;
    std::optional<Decimal> adjustmentPositive; ///< given beyond the goods
    std::optional<Decimal> baseAdjustmentPositive;
    std::optional<Decimal> adjustmentNegative; ///< kept as a fee
    std::optional<Decimal> baseAdjustmentNegative;

    std::vector<CreditMemoItem> items;
    std::vector<DocumentComment> comments;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

} // namespace qm
