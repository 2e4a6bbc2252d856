// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/orderitem.h"
#include "domain/utctime.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace qm {

/// A billing or shipping address as it was when the order was placed; changing the customer's does not change it.
struct OrderAddress
{
    std::optional<qint64> entityId;
    std::optional<qint64> parentId;          ///< the order
    QString addressType;                     ///< `billing` or `shipping`
    std::optional<qint64> customerAddressId; ///< the entry of the customer's address book it was copied from
    QString prefix;
    QString firstname;
    QString middlename;
    QString lastname;
    QString suffix;
    QString company;
    QStringList street; ///< one element per line
    QString city;
    QString region; ///< name; `region_code` and `region_id` where the country has a list
    QString regionCode;
    std::optional<qint64> regionId;
    QString postcode;
    QString countryId; ///< ISO 3166-1, two letters
    QString telephone;
    QString fax;
    QString email;
    QString vatId;
};

/// How an order is paid. Card data never arrives here beyond the last four digits.
struct OrderPayment
{
    std::optional<qint64> entityId;
    std::optional<qint64> parentId;    ///< the order
    QString method;                    ///< code: `checkmo`, `banktransfer`, …
    QStringList additionalInformation; ///< texts without names, as the method left them; may hold nulls
    std::optional<Decimal> amountOrdered;
    std::optional<Decimal> baseAmountOrdered;
    std::optional<Decimal> amountAuthorized;
    std::optional<Decimal> baseAmountAuthorized;
    std::optional<Decimal> amountPaid;
    std::optional<Decimal> baseAmountPaid;
    std::optional<Decimal> amountRefunded;
    std::optional<Decimal> baseAmountRefunded;
    std::optional<Decimal> amountCanceled;
    std::optional<Decimal> shippingAmount;
    std::optional<Decimal> baseShippingAmount;
    std::optional<Decimal> shippingCaptured;
    std::optional<Decimal> baseShippingCaptured;
    std::optional<Decimal> shippingRefunded;
    std::optional<Decimal> baseShippingRefunded;
    QString lastTransId; ///< of the payment provider
    QString poNumber;    ///< purchase order
    QString ccType;
    QString ccLast4;
    QString ccExpMonth;
    QString ccExpYear;
};

/// One line of an order's history (`status_histories`). It does not move the order's `updated_at` (observed 39).
struct OrderComment
{
    std::optional<qint64> entityId;
    std::optional<qint64> parentId; ///< the order
    QString entityName;             ///< what it was written from: `order`, `invoice`, `shipment`, `creditmemo`
    QString status;
    QString comment;                        ///< may be absent; may hold HTML
    std::optional<bool> isCustomerNotified; ///< null: never asked
    std::optional<bool> isVisibleOnFront;
    std::optional<UtcTime> createdAt;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// Amounts of one shipping assignment.
struct ShippingTotal
{
    std::optional<Decimal> shippingAmount;
    std::optional<Decimal> baseShippingAmount;
    std::optional<Decimal> shippingInclTax;
    std::optional<Decimal> baseShippingInclTax;
    std::optional<Decimal> shippingTaxAmount;
    std::optional<Decimal> shippingDiscountAmount;
    std::optional<Decimal> shippingInvoiced;
    std::optional<Decimal> baseShippingInvoiced;
    std::optional<Decimal> shippingRefunded;
    std::optional<Decimal> baseShippingRefunded;
    std::optional<Decimal> shippingCanceled;
    std::optional<Decimal> baseShippingCanceled;
};

struct Shipping
{
    std::optional<OrderAddress> address; ///< absent for a virtual order
    QString method;                      ///< carrier and method: `flatrate_flatrate`
    ShippingTotal total;
};

/// Magento Open Source has one per order; its items repeat those of the order and stay in the raw document.
struct ShippingAssignment
{
    Shipping shipping;
    std::optional<qint64> stockId;
};

/// One thing the payment method wants people to see.
struct PaymentAdditionalInfo
{
    QString key;
    QString value;
};

struct AppliedTax
{
    QString code;
    QString title;
    std::optional<Decimal> percent;
    std::optional<Decimal> amount;
    std::optional<Decimal> baseAmount;
};

struct OrderExtension
{
    std::vector<ShippingAssignment> shippingAssignments;
    std::vector<PaymentAdditionalInfo> paymentAdditionalInfo;
    std::vector<AppliedTax> appliedTaxes;
    QString pickupLocationCode; ///< the source a customer collects from
    std::optional<bool> notificationSent;
    std::optional<bool> sendNotification;
};

/// An order as the shop keeps it. Amounts come twice: in the order's currency and, with `base_`, in the website's.
/// State and status may be absent (magento-facts 1.21); absent amounts mean that nothing of the kind happened yet.
struct Order
{
    qint64 entityId = 0;
    QString incrementId; ///< the number people know; leading zeros count
    QString state;       ///< one of Magento's fixed states: `new`, `processing`, `complete`, …
    QString status;      ///< the shop's own word for it
    std::optional<UtcTime> createdAt;
    std::optional<UtcTime>
        updatedAt; ///< moves for invoice, shipment, refund; not for comments and tracks (observed 39)
    std::optional<qint64> storeId;
    QString storeName; ///< website, store, view; lines
    bool isVirtual = false;
    QString protectCode;
    std::optional<qint64> quoteId;
    QString remoteIp;
    QString xForwardedFor;
    QString extOrderId; ///< the number another system gave it
    QString extCustomerId;
    QString originalIncrementId; ///< of the order this one replaces
    QString relationParentId;
    QString relationParentRealId;
    QString relationChildId;
    QString relationChildRealId;
    QString holdBeforeState;
    QString holdBeforeStatus;
    std::optional<bool> emailSent;
    std::optional<bool> canShipPartially;
    std::optional<Decimal> weight;
    QString appliedRuleIds; ///< comma-separated
    QString couponCode;
    QString discountDescription;
    QString shippingDescription;

    // Customer
    std::optional<qint64> customerId; ///< absent for guests
    std::optional<qint64> customerGroupId;
    bool customerIsGuest = false;
    QString customerEmail;
    QString customerPrefix;
    QString customerFirstname;
    QString customerMiddlename;
    QString customerLastname;
    QString customerSuffix;
    QString customerDob;
    std::optional<int> customerGender;
    QString customerTaxvat;
    QString customerNote;
    std::optional<bool> customerNoteNotify;
    std::optional<qint64> billingAddressId;

    // Currencies; rates have four places here, the raw document has them all
    QString orderCurrencyCode;
    QString baseCurrencyCode;
    QString storeCurrencyCode;
    QString globalCurrencyCode;
    std::optional<Decimal> baseToOrderRate;
    std::optional<Decimal> baseToGlobalRate;

    // Totals
    Decimal grandTotal;
    Decimal baseGrandTotal;
    Decimal subtotal;
    Decimal baseSubtotal;
    std::optional<Decimal> subtotalInclTax;
    std::optional<Decimal> baseSubtotalInclTax;
    std::optional<Decimal> subtotalInvoiced;
    std::optional<Decimal> baseSubtotalInvoiced;
    std::optional<Decimal> subtotalRefunded;
    std::optional<Decimal> baseSubtotalRefunded;
    std::optional<Decimal> subtotalCanceled;
    std::optional<Decimal> baseSubtotalCanceled;
    std::optional<Decimal> shippingAmount;
    std::optional<Decimal> baseShippingAmount;
    std::optional<Decimal> shippingInclTax;
    std::optional<Decimal> baseShippingInclTax;
    std::optional<Decimal> shippingTaxAmount;
    std::optional<Decimal> baseShippingTaxAmount;
    std::optional<Decimal> shippingDiscountAmount;
    std::optional<Decimal> baseShippingDiscountAmount;
    std::optional<Decimal> shippingInvoiced;
    std::optional<Decimal> baseShippingInvoiced;
    std::optional<Decimal> shippingRefunded;
    std::optional<Decimal> baseShippingRefunded;
    std::optional<Decimal> shippingCanceled;
    std::optional<Decimal> baseShippingCanceled;
    std::optional<Decimal> shippingTaxRefunded;
    std::optional<Decimal> baseShippingTaxRefunded;
    std::optional<Decimal> taxAmount;
    std::optional<Decimal> baseTaxAmount;
    std::optional<Decimal> taxInvoiced;
    std::optional<Decimal> baseTaxInvoiced;
    std::optional<Decimal> taxRefunded;
    std::optional<Decimal> baseTaxRefunded;
    std::optional<Decimal> taxCanceled;
    std::optional<Decimal> baseTaxCanceled;
    std::optional<Decimal> discountAmount; ///< negative
    std::optional<Decimal> baseDiscountAmount;
    std::optional<Decimal> discountInvoiced;
    std::optional<Decimal> baseDiscountInvoiced;
    std::optional<Decimal> discountRefunded;
    std::optional<Decimal> baseDiscountRefunded;
    std::optional<Decimal> discountTaxCompensationAmount;
    std::optional<Decimal> baseDiscountTaxCompensationAmount;
    std::optional<Decimal> adjustmentPositive;
    std::optional<Decimal> adjustmentNegative;
    std::optional<Decimal> baseAdjustmentPositive;
    std::optional<Decimal> baseAdjustmentNegative;
    std::optional<int> totalItemCount;
    std::optional<Decimal> totalQtyOrdered;
    std::optional<Decimal> totalInvoiced;
    std::optional<Decimal> baseTotalInvoiced;
    std::optional<Decimal> totalPaid;
    std::optional<Decimal> baseTotalPaid;
    std::optional<Decimal> totalDue;
    std::optional<Decimal> baseTotalDue;
    std::optional<Decimal> totalRefunded;
    std::optional<Decimal> baseTotalRefunded;
    std::optional<Decimal> totalOnlineRefunded;
    std::optional<Decimal> baseTotalOnlineRefunded;
    std::optional<Decimal> totalOfflineRefunded;
    std::optional<Decimal> baseTotalOfflineRefunded;
    std::optional<Decimal> totalCanceled;
    std::optional<Decimal> baseTotalCanceled;

    // Parts
    std::vector<OrderItem> items;
    std::optional<OrderAddress> billingAddress;
    std::optional<OrderPayment> payment;
    std::vector<OrderComment> comments;
    OrderExtension extensionAttributes;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

} // namespace qm
