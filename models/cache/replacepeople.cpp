// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/mirror.h"

namespace qm::cache {

namespace {

/// Puts the rows of a list and drops what is not in it.
template <typename T, typename ValuesOf>
Result<Tally> replaceRows(sqlite::Database &database, const Mirror &mirror, std::span<const T> entities, qint64 T::*key,
                          ValuesOf valuesOf)
{
    Tally tally;
    std::vector<qint64> keys;
    for (const T &entity : entities) {
        keys.push_back(entity.*key);
        if (const Result<Stored> put = mirror.put(database, {entity.*key}, valuesOf(entity), tally); !put) {
            return failure(put.error());
        }
    }
    if (const Result<void> kept = mirror.keepOnly(database, keys, tally); !kept) {
        return failure(kept.error());
    }
    return tally;
}

} // namespace

Result<Tally> replaceGroups(sqlite::Database &database, std::span<const CustomerGroup> groups)
{
    static const Mirror mirror("customer_group", {{"id"}}, {"code", "tax_class_id", "document"});
    return replaceRows(database, mirror, groups, &CustomerGroup::id, [](const CustomerGroup &group) -> SqlValues {
        return {group.code, group.taxClassId, documentText(group.raw)};
    });
}

Result<Tally> replaceRules(sqlite::Database &database, std::span<const CartRule> rules)
{
    static const Mirror mirror("sales_rule", {{"rule_id"}},
                               {"name", "is_active", "from_date", "to_date", "simple_action", "discount_amount",
                                "coupon_type", "times_used", "sort_order", "document"});
    return replaceRows(database, mirror, rules, &CartRule::ruleId, [](const CartRule &rule) -> SqlValues {
        return {rule.name,           rule.isActive,   rule.fromDate,  rule.toDate,    rule.simpleAction,
                rule.discountAmount, rule.couponType, rule.timesUsed, rule.sortOrder, documentText(rule.raw)};
    });
}

Result<Tally> replaceCoupons(sqlite::Database &database, std::span<const Coupon> coupons)
{
    static const Mirror mirror(
        "coupon", {{"coupon_id"}},
        {"rule_id", "code", "usage_limit", "times_used", "expiration_date", "created_at", "is_primary", "document"});
    return replaceRows(database, mirror, coupons, &Coupon::couponId, [](const Coupon &coupon) -> SqlValues {
        return {coupon.ruleId,         coupon.code,      coupon.usageLimit, coupon.timesUsed,
                coupon.expirationDate, coupon.createdAt, coupon.isPrimary,  documentText(coupon.raw)};
    });
}

} // namespace qm::cache
