// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customattribute.h"
#include "domain/decimal.h"
#include "domain/utctime.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace qm {

/// A node of a rule's condition tree.
struct CartRuleCondition
{
    QString conditionType; ///< a PHP class
    std::vector<CartRuleCondition> conditions;
    QString aggregatorType; ///< `all` or `any`
    QString comparison;
    QString attributeName;
    AttributeValue value;
};

struct CartRuleLabel
{
    qint64 storeId = 0;
    QString storeLabel;
};

/// A cart price rule.
struct CartRule
{
    qint64 ruleId = 0;
    QString name;
    QString description;
    std::vector<CartRuleLabel> storeLabels;
    std::vector<qint64> websiteIds;
    std::vector<qint64> customerGroupIds;
    QString fromDate; ///< a date of the shop's zone, without time
    QString toDate;
    bool isActive = false;
    std::optional<CartRuleCondition> condition;
    std::optional<CartRuleCondition> actionCondition;
    bool stopRulesProcessing = false;
    bool isAdvanced = false;
    std::vector<qint64> productIds;
    int sortOrder = 0;
    QString simpleAction; ///< `by_percent`, `by_fixed`, `cart_fixed`, `buy_x_get_y`
    Decimal discountAmount;
    std::optional<Decimal> discountQty;
    std::optional<int> discountStep;
    bool applyToShipping = false;
    QString simpleFreeShipping;
    QString couponType; ///< `NO_COUPON`, `SPECIFIC_COUPON`, `AUTO`
    bool useAutoGeneration = false;
    int usesPerCoupon = 0; ///< 0 = any number
    int usesPerCustomer = 0;
    int timesUsed = 0;
    bool isRss = false;

    QByteArray raw; ///< the document it was read from, with what is not named above
};

struct Coupon
{
    qint64 couponId = 0;
    qint64 ruleId = 0;
    QString code;
    std::optional<int> usageLimit;
    std::optional<int> usagePerCustomer;
    int timesUsed = 0;
    std::optional<UtcTime> expirationDate;
    bool isPrimary = false;
    std::optional<UtcTime> createdAt;
    std::optional<int> type; ///< 0 written by hand, 1 generated

    QByteArray raw; ///< the document it was read from, with what is not named above
};

/// Products and customer groups have one each.
struct TaxClass
{
    qint64 classId = 0;
    QString className;
    QString classType; ///< `PRODUCT` or `CUSTOMER`

    QByteArray raw; ///< the document it was read from, with what is not named above
};

} // namespace qm
