// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/goods.h"
#include "practice/goods/tablecollection.h"
#include "practice/shop.h"

#include <array>

namespace qm::practice {

namespace {

enum class CouponKind { None, Specific, Automatic };

struct Rule
{
    std::string_view name;
    std::string_view action; ///< simple_action
    int amount;              ///< percent or euros
    CouponKind kind;
    std::string_view code; ///< of a specific coupon
    bool active;
    bool business;    ///< only website b2b and its group
    int startsBefore; ///< days before today
    int endsAfter;    ///< days after today; negative: over; 0: no end
    bool stops;
    std::string_view nlLabel;
};

constexpr std::array<Rule, 10> rules{{
    {"Ten percent ☀", "by_percent", 10, CouponKind::Specific, "SUN10", true, false, 320, 0, false, "Tien procent"},
    {"Newsletter codes", "cart_fixed", 5, CouponKind::Automatic, "", true, false, 200, 0, true, ""},
    {"Free shipping above 75 €", "by_percent", 0, CouponKind::None, "", true, false, 700, 0, false,
     "Gratis verzending"},
    {"Third mug free", "buy_x_get_y", 1, CouponKind::None, "", true, false, 40, 30, false, ""},
    {"Black Friday", "by_percent", 25, CouponKind::Specific, "BLACK-25", true, false, 2, 5, true, "Zwarte vrijdag"},
    {"Winter sale 2025", "by_percent", 30, CouponKind::Specific, "WINTER 25", false, false, 330, -290, false, ""},
    {"Händlerrabatt", "by_percent", 8, CouponKind::None, "", true, true, 500, 0, false, ""},
    {"Staff & friends", "by_percent", 40, CouponKind::Specific, "Ünï-CÖDE", true, false, 365, 0, true, ""},
    {"Ten euros off", "cart_fixed", 10, CouponKind::Specific, "10OFF/+", true, false, 90, 60, false, ""},
    {"Gift with <b>coffee</b>", "by_fixed", 2, CouponKind::None, "", true, false, 10, 20, false, ""},
}};

/// Coupons of the automatic rule; the specific ones come first.
constexpr qint64 automaticCoupons = 250;

const Rule &ruleAt(qint64 row)
{
    return rules[static_cast<std::size_t>(row)];
}

std::vector<int> specificRules()
{
    std::vector<int> rows;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].kind == CouponKind::Specific)
            rows.push_back(static_cast<int>(i));
    }
    return rows;
}

std::string dateOf(const ShopOptions &options, int days)
{
    std::string text;
    JsonWriter(text).value(options.today.plusSeconds(qint64{days} * 86'400));
    return text.substr(1, 10);
}

std::string_view kindName(CouponKind kind)
{
    switch (kind) {
    case CouponKind::None:
        return "NO_COUPON";
    case CouponKind::Specific:
        return "SPECIFIC_COUPON";
    case CouponKind::Automatic:
        return "AUTO";
    }
    return "NO_COUPON";
}

void writeCondition(JsonWriter &json, std::string_view name, std::string_view type)
{
    json.key(name);
    json.beginObject();
    json.member("condition_type", type);
    json.member("aggregator_type", "all");
    json.key("operator");
    json.null();
    json.member("value", true);
    json.endObject();
}

void writeNumbers(JsonWriter &json, std::string_view name, std::initializer_list<int> numbers)
{
    json.key(name);
    json.beginArray();
    for (const int number : numbers)
        json.value(number);
    json.endArray();
}

void writeRuleHead(JsonWriter &json, const ShopOptions &options, qint64 row)
{
    const Rule &rule = ruleAt(row);
    json.member("rule_id", row + 1);
    json.member("name", rule.name);
    json.key("store_labels");
    json.beginArray();
    if (!rule.nlLabel.empty()) {
        json.beginObject();
        json.member("store_id", 2);
        json.member("store_label", rule.nlLabel);
        json.endObject();
    }
    json.endArray();
    if (rule.business) {
        writeNumbers(json, "website_ids", {2});
        writeNumbers(json, "customer_group_ids", {5});
    } else {
        writeNumbers(json, "website_ids", {1, 2});
        writeNumbers(json, "customer_group_ids", {0, 1, 2, 3, 4, 5});
    }
    json.member("from_date", std::string_view(dateOf(options, -rule.startsBefore)));
    if (rule.endsAfter != 0)
        json.member("to_date", std::string_view(dateOf(options, rule.endsAfter)));
    json.member("uses_per_customer", rule.kind == CouponKind::Automatic ? 1 : 0);
    json.member("is_active", rule.active);
}

void writeRule(JsonWriter &json, const ShopOptions &options, qint64 row)
{
    const Rule &rule = ruleAt(row);
    const bool automatic = rule.kind == CouponKind::Automatic;
    json.beginObject();
    writeRuleHead(json, options, row);
    writeCondition(json, "condition", "Magento\\SalesRule\\Model\\Rule\\Condition\\Combine");
    writeCondition(json, "action_condition", "Magento\\SalesRule\\Model\\Rule\\Condition\\Product\\Combine");
    json.member("stop_rules_processing", rule.stops);
    json.member("is_advanced", true);
    json.member("sort_order", row + 1);
    json.member("simple_action", rule.action);
    json.member("discount_amount", rule.amount);
    json.member("discount_step", rule.action == "buy_x_get_y" ? 2 : 0);
    json.member("apply_to_shipping", false);
    json.member("times_used", static_cast<qint64>(mix(options.seed, 81, static_cast<quint64>(row)) % 300));
    json.member("is_rss", false);
    json.member("coupon_type", kindName(rule.kind));
    json.member("use_auto_generation", automatic);
    json.member("uses_per_coupon", automatic ? 1 : 0);
    json.endObject();
}

struct Coupon
{
    qint64 rule = 0; ///< row
    std::string code;
    bool primary = false;
    int used = 0;
};

Coupon couponAt(const ShopOptions &options, qint64 row)
{
    static const std::vector<int> specific = specificRules();
    Coupon coupon;
    const quint64 hash = mix(options.seed, 82, static_cast<quint64>(row));
    if (row < static_cast<qint64>(specific.size())) {
        coupon.rule = specific[static_cast<std::size_t>(row)];
        coupon.code = ruleAt(coupon.rule).code;
        coupon.primary = true;
        coupon.used = static_cast<int>(hash % 90);
        return coupon;
    }
    constexpr std::string_view letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    coupon.rule = 1;
    coupon.code = "NEWS-";
    for (int i = 0; i < 8; ++i) {
        coupon.code += i == 4 ? "-" : "";
        coupon.code.push_back(letters[(hash >> (i * 5)) % letters.size()]);
    }
    coupon.used = hash % 3 == 0 ? 1 : 0;
    return coupon;
}

qint64 couponCount()
{
    return static_cast<qint64>(specificRules().size()) + automaticCoupons;
}

UtcTime couponTime(const ShopOptions &options, qint64 row)
{
    return options.today.plusSeconds(-200 * 86'400 + row * 3'607);
}

void writeCoupon(JsonWriter &json, const ShopOptions &options, qint64 row)
{
    const Coupon coupon = couponAt(options, row);
    json.beginObject();
    json.member("coupon_id", row + 1);
    json.member("rule_id", coupon.rule + 1);
    json.member("code", std::string_view(coupon.code));
    json.member("usage_limit", coupon.primary ? 0 : 1);
    json.member("usage_per_customer", coupon.primary ? 0 : 1);
    json.member("times_used", coupon.used);
    if (coupon.primary)
        json.member("is_primary", true);
    json.member("created_at", couponTime(options, row));
    json.member("type", coupon.primary ? 0 : 1);
    json.endObject();
}

/// 404 "No such entity." when the row is none.
Body found(const Call &call, const Collection &collection)
{
    const qint64 id = call.integer(0);
    const qint64 row = collection.rowOf(id);
    if (row >= 0)
        return entityBody(call, collection, row);
    Refusal refusal;
    refusal.status = 404;
    refusal.message = "No such entity.";
    throw refusal;
}

} // namespace

std::unique_ptr<const Collection> makeCartRules(const ShopOptions &options)
{
    std::vector<TableCollection::Column> columns{
        {"rule_id", FieldType::Integer, [](qint64 row, const StoreView &) { return Cell::of(row + 1); }, true},
        {"name", FieldType::Text,
         [](qint64 row, const StoreView &) { return Cell::of(std::string(ruleAt(row).name)); }},
        {"is_active", FieldType::Integer,
         [](qint64 row, const StoreView &) { return Cell::of(qint64{ruleAt(row).active ? 1 : 0}); }},
        {"simple_action", FieldType::Text,
         [](qint64 row, const StoreView &) { return Cell::of(std::string(ruleAt(row).action)); }},
        {"discount_amount", FieldType::Decimal,
         [](qint64 row, const StoreView &) { return Cell::of(Decimal(ruleAt(row).amount).units()); }},
        {"sort_order", FieldType::Integer, [](qint64 row, const StoreView &) { return Cell::of(row + 1); }},
        {"from_date", FieldType::Text,
         [options](qint64 row, const StoreView &) { return Cell::of(dateOf(options, -ruleAt(row).startsBefore)); }},
    };
    return std::make_unique<TableCollection>(
        static_cast<qint64>(rules.size()), std::move(columns),
        [options](JsonWriter &json, qint64 row, const StoreView &) { writeRule(json, options, row); });
}

std::unique_ptr<const Collection> makeCoupons(const ShopOptions &options)
{
    std::vector<TableCollection::Column> columns{
        {"coupon_id", FieldType::Integer, [](qint64 row, const StoreView &) { return Cell::of(row + 1); }, true},
        {"rule_id", FieldType::Integer,
         [options](qint64 row, const StoreView &) { return Cell::of(couponAt(options, row).rule + 1); }},
        {"code", FieldType::Text,
         [options](qint64 row, const StoreView &) { return Cell::of(couponAt(options, row).code); }},
        {"times_used", FieldType::Integer,
         [options](qint64 row, const StoreView &) { return Cell::of(qint64{couponAt(options, row).used}); }},
        {"is_primary", FieldType::Integer,
         [options](qint64 row, const StoreView &) {
             return couponAt(options, row).primary ? Cell::of(qint64{1}) : Cell{};
         }},
        {"created_at", FieldType::Time,
         [options](qint64 row, const StoreView &) { return Cell::of(couponTime(options, row).seconds()); }, true},
        {"type", FieldType::Integer,
         [options](qint64 row, const StoreView &) { return Cell::of(qint64{couponAt(options, row).primary ? 0 : 1}); }},
    };
    return std::make_unique<TableCollection>(
        couponCount(), std::move(columns),
        [options](JsonWriter &json, qint64 row, const StoreView &) { writeCoupon(json, options, row); });
}

void addPromotionRoutes(std::vector<Route> &routes)
{
    constexpr std::string_view resource = "Magento_SalesRule::quote";
    routes.push_back({"GET", "/V1/salesRules/search", resource,
                      [](const Call &call) { return listOf(call, *call.shop.cartRules, UnknownField::ServerError); }});
    routes.push_back({"GET", "/V1/salesRules/:ruleId", resource,
                      [](const Call &call) { return found(call, *call.shop.cartRules); }});
    routes.push_back({"GET", "/V1/coupons/search", resource,
                      [](const Call &call) { return listOf(call, *call.shop.coupons, UnknownField::ServerError); }});
    routes.push_back(
        {"GET", "/V1/coupons/:couponId", resource, [](const Call &call) { return found(call, *call.shop.coupons); }});
}

} // namespace qm::practice
