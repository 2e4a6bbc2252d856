// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/promotions.h"

namespace qm::remote {

Result<Request<Page<CartRule>>> listCartRules(const Scope &scope, const Criteria &criteria)
{
    return cartRulesEndpoint(scope, criteria);
}

Request<CartRule> readCartRule(const Scope &scope, qint64 ruleId)
{
    return cartRuleEndpoint(scope, {QString::number(ruleId)});
}

Result<Request<Page<Coupon>>> listCoupons(const Scope &scope, const Criteria &criteria)
{
    return couponsEndpoint(scope, criteria);
}

Request<Coupon> readCoupon(const Scope &scope, qint64 couponId)
{
    return couponEndpoint(scope, {QString::number(couponId)});
}

Result<Request<Page<TaxClass>>> listTaxClasses(const Scope &scope, const Criteria &criteria)
{
    return taxClassesEndpoint(scope, criteria);
}

} // namespace qm::remote
