// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promotion.h"
#include "remote/endpoints/list.h"

namespace qm::remote {

inline constexpr ListEndpoint<CartRule> cartRulesEndpoint{
    {Verb::Get, QLatin1StringView("/V1/salesRules/search"), QLatin1StringView("Magento_SalesRule::quote")},
    QLatin1StringView("rule_id")};
inline constexpr Endpoint<CartRule> cartRuleEndpoint{Verb::Get, QLatin1StringView("/V1/salesRules/:ruleId"),
                                                     QLatin1StringView("Magento_SalesRule::quote")};
inline constexpr ListEndpoint<Coupon> couponsEndpoint{
    {Verb::Get, QLatin1StringView("/V1/coupons/search"), QLatin1StringView("Magento_SalesRule::quote")},
    QLatin1StringView("coupon_id")};
inline constexpr Endpoint<Coupon> couponEndpoint{Verb::Get, QLatin1StringView("/V1/coupons/:couponId"),
                                                 QLatin1StringView("Magento_SalesRule::quote")};
inline constexpr ListEndpoint<TaxClass> taxClassesEndpoint{
    {Verb::Get, QLatin1StringView("/V1/taxClasses/search"), QLatin1StringView("Magento_Tax::manage_tax")},
    QLatin1StringView("class_id")};

[[nodiscard]] Result<Request<Page<CartRule>>> listCartRules(const Scope &scope, const Criteria &criteria);
[[nodiscard]] Request<CartRule> readCartRule(const Scope &scope, qint64 ruleId);
[[nodiscard]] Result<Request<Page<Coupon>>> listCoupons(const Scope &scope, const Criteria &criteria);
[[nodiscard]] Request<Coupon> readCoupon(const Scope &scope, qint64 couponId);
[[nodiscard]] Result<Request<Page<TaxClass>>> listTaxClasses(const Scope &scope, const Criteria &criteria);

} // namespace qm::remote
