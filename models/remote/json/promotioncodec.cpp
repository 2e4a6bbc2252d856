// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/promotion.h"
#include "remote/json/define.h"

namespace qm::remote {

namespace json {

template <>
struct Table<CartRuleCondition>
{
    static constexpr auto fields = Fields{
        field<&CartRuleCondition::conditionType>("condition_type"),
        field<&CartRuleCondition::conditions>("conditions"),
        field<&CartRuleCondition::aggregatorType>("aggregator_type"),
        field<&CartRuleCondition::comparison>("operator"),
        field<&CartRuleCondition::attributeName>("attribute_name"),
        field<&CartRuleCondition::value>("value"),
    };
};

template <>
struct Table<CartRuleLabel>
{
    static constexpr auto fields = Fields{
        field<&CartRuleLabel::storeId>("store_id"),
        field<&CartRuleLabel::storeLabel>("store_label"),
    };
};

template <>
struct Table<CartRule>
{
    static constexpr auto fields = Fields{
        required<&CartRule::ruleId>("rule_id"),
        field<&CartRule::name>("name"),
        field<&CartRule::storeLabels>("store_labels"),
        field<&CartRule::description>("description"),
        field<&CartRule::websiteIds>("website_ids"),
        field<&CartRule::customerGroupIds>("customer_group_ids"),
        field<&CartRule::fromDate>("from_date"),
        field<&CartRule::toDate>("to_date"),
        field<&CartRule::usesPerCustomer>("uses_per_customer"),
        field<&CartRule::isActive>("is_active"),
        field<&CartRule::condition>("condition"),
        field<&CartRule::actionCondition>("action_condition"),
        field<&CartRule::stopRulesProcessing>("stop_rules_processing"),
        field<&CartRule::isAdvanced>("is_advanced"),
        field<&CartRule::productIds>("product_ids"),
        field<&CartRule::sortOrder>("sort_order"),
        field<&CartRule::simpleAction>("simple_action"),
        field<&CartRule::discountAmount>("discount_amount"),
        field<&CartRule::discountQty>("discount_qty"),
        field<&CartRule::discountStep>("discount_step"),
        field<&CartRule::applyToShipping>("apply_to_shipping"),
        field<&CartRule::timesUsed>("times_used"),
        field<&CartRule::isRss>("is_rss"),
        field<&CartRule::couponType>("coupon_type"),
        field<&CartRule::useAutoGeneration>("use_auto_generation"),
        field<&CartRule::usesPerCoupon>("uses_per_coupon"),
        field<&CartRule::simpleFreeShipping>("simple_free_shipping"),
    };
};

template <>
struct Table<Coupon>
{
    static constexpr auto fields = Fields{
        required<&Coupon::couponId>("coupon_id"),
        field<&Coupon::ruleId>("rule_id"),
        field<&Coupon::code>("code"),
        field<&Coupon::usageLimit>("usage_limit"),
        field<&Coupon::usagePerCustomer>("usage_per_customer"),
        field<&Coupon::timesUsed>("times_used"),
        field<&Coupon::expirationDate>("expiration_date"),
        field<&Coupon::isPrimary>("is_primary"),
        field<&Coupon::createdAt>("created_at"),
        field<&Coupon::type>("type"),
    };
};

template <>
struct Table<TaxClass>
{
    static constexpr auto fields = Fields{
        required<&TaxClass::classId>("class_id"),
        field<&TaxClass::className>("class_name"),
        field<&TaxClass::classType>("class_type"),
    };
};

} // namespace json

QM_JSON_ENTITY(CartRule)
QM_JSON_ENTITY(Coupon)
QM_JSON_ENTITY(TaxClass)

} // namespace qm::remote
