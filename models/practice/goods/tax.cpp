// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/goods.h"
#include "practice/goods/tablecollection.h"
#include "practice/shop.h"

#include <array>

namespace qm::practice {

namespace {

struct TaxClass
{
    int id;
    std::string_view name;
    std::string_view type;
};
constexpr std::array<TaxClass, 3> classes{
    {{2, "Taxable Goods", "PRODUCT"}, {3, "Retail Customer", "CUSTOMER"}, {4, "Reduced rate", "PRODUCT"}}};

struct TaxRate
{
    std::string_view country;
    int percent; ///< in hundredths
    bool reduced;
};
constexpr std::array<TaxRate, 12> rates{{
    {"NL", 2'100, false},
    {"NL", 900, true},
    {"DE", 1'900, false},
    {"DE", 700, true},
    {"BE", 2'100, false},
    {"BE", 600, true},
    {"FR", 2'000, false},
    {"FR", 550, true},
    {"ES", 2'100, false},
    {"ES", 1'000, true},
    {"PL", 2'300, false},
    {"PL", 500, true},
}};

struct TaxRule
{
    std::string_view code;
    int productClass;
    bool reduced;
};
constexpr std::array<TaxRule, 2> taxRules{{{"VAT standard", 2, false}, {"VAT reduced", 4, true}}};

const TaxClass &classAt(qint64 row)
{
    return classes[static_cast<std::size_t>(row)];
}

const TaxRate &rateAt(qint64 row)
{
    return rates[static_cast<std::size_t>(row)];
}

const TaxRule &ruleAt(qint64 row)
{
    return taxRules[static_cast<std::size_t>(row)];
}

std::string rateCode(const TaxRate &rate)
{
    return std::string(rate.country) + '-' + std::to_string(rate.percent / 100);
}

Decimal percentOf(const TaxRate &rate)
{
    return Decimal::fromUnits(qint64{rate.percent} * 100);
}

void writeRate(JsonWriter &json, qint64 row)
{
    const TaxRate &rate = rateAt(row);
    json.beginObject();
    json.member("id", row + 1);
    json.member("tax_country_id", rate.country);
    json.member("tax_region_id", 0);
    json.member("tax_postcode", "*");
    json.member("rate", percentOf(rate));
    json.member("code", std::string_view(rateCode(rate)));
    json.key("titles");
    json.beginArray();
    json.endArray();
    json.endObject();
}

void writeRule(JsonWriter &json, qint64 row)
{
    const TaxRule &rule = ruleAt(row);
    json.beginObject();
    json.member("id", row + 1);
    json.member("code", rule.code);
    json.member("priority", 0);
    json.member("position", row);
    json.key("customer_tax_class_ids");
    json.raw("[3]");
    json.key("product_tax_class_ids");
    json.beginArray();
    json.value(rule.productClass);
    json.endArray();
    json.key("tax_rate_ids");
    json.beginArray();
    for (std::size_t i = 0; i < rates.size(); ++i) {
        if (rates[i].reduced == rule.reduced)
            json.value(static_cast<qint64>(i) + 1);
    }
    json.endArray();
    json.member("calculate_subtotal", false);
    json.endObject();
}

std::shared_ptr<const Collection> classTable()
{
    std::vector<TableCollection::Column> columns{
        {"class_id", FieldType::Integer,
         [](qint64 row, const StoreView &) { return Cell::of(qint64{classAt(row).id}); }, true},
        {"class_name", FieldType::Text,
         [](qint64 row, const StoreView &) { return Cell::of(std::string(classAt(row).name)); }},
        {"class_type", FieldType::Text,
         [](qint64 row, const StoreView &) { return Cell::of(std::string(classAt(row).type)); }},
    };
    const auto write = [](JsonWriter &json, qint64 row, const StoreView &) {
        json.beginObject();
        json.member("class_id", classAt(row).id);
        json.member("class_name", classAt(row).name);
        json.member("class_type", classAt(row).type);
        json.endObject();
    };
    return std::make_shared<TableCollection>(static_cast<qint64>(classes.size()), std::move(columns), write);
}

std::shared_ptr<const Collection> rateTable()
{
    std::vector<TableCollection::Column> columns{
        {"tax_calculation_rate_id", FieldType::Integer, [](qint64 row, const StoreView &) { return Cell::of(row + 1); },
         true},
        {"id", FieldType::Integer, [](qint64 row, const StoreView &) { return Cell::of(row + 1); }, true},
        {"code", FieldType::Text, [](qint64 row, const StoreView &) { return Cell::of(rateCode(rateAt(row))); }},
        {"tax_country_id", FieldType::Text,
         [](qint64 row, const StoreView &) { return Cell::of(std::string(rateAt(row).country)); }},
        {"rate", FieldType::Decimal,
         [](qint64 row, const StoreView &) { return Cell::of(percentOf(rateAt(row)).units()); }},
    };
    return std::make_shared<TableCollection>(
        static_cast<qint64>(rates.size()), std::move(columns),
        [](JsonWriter &json, qint64 row, const StoreView &) { writeRate(json, row); });
}

std::shared_ptr<const Collection> ruleTable()
{
    std::vector<TableCollection::Column> columns{
        {"tax_calculation_rule_id", FieldType::Integer, [](qint64 row, const StoreView &) { return Cell::of(row + 1); },
         true},
        {"code", FieldType::Text,
         [](qint64 row, const StoreView &) { return Cell::of(std::string(ruleAt(row).code)); }},
    };
    return std::make_shared<TableCollection>(
        static_cast<qint64>(taxRules.size()), std::move(columns),
        [](JsonWriter &json, qint64 row, const StoreView &) { writeRule(json, row); });
}

} // namespace

void addTaxRoutes(std::vector<Route> &routes)
{
    constexpr std::string_view resource = "Magento_Tax::manage_tax";
    const auto add = [&](std::string_view pattern, std::shared_ptr<const Collection> table) {
        routes.push_back({"GET", pattern, resource, [table = std::move(table)](const Call &call) {
                              return listOf(call, *table, UnknownField::ServerError);
                          }});
    };
    add("/V1/taxClasses/search", classTable());
    add("/V1/taxRates/search", rateTable());
    add("/V1/taxRules/search", ruleTable());
}

} // namespace qm::practice
