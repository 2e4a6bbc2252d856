// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/countries.h"
#include "practice/goods/goods.h"
#include "practice/goods/modules.h"
#include "practice/shop.h"

#include <algorithm>
#include <array>

namespace qm::practice {

namespace {

template <typename Write>
Body written(Write write)
{
    Body body;
    JsonWriter json(body);
    write(json);
    return body;
}

Body websiteList(const Call &)
{
    return written([](JsonWriter &json) {
        json.beginArray();
        for (const Website &website : websites()) {
            json.beginObject();
            json.member("id", website.id);
            json.member("code", website.code);
            json.member("name", website.name);
            json.member("default_group_id", website.id == 0 ? 0 : website.defaultGroupId);
            json.endObject();
        }
        json.endArray();
    });
}

Body groupList(const Call &)
{
    return written([](JsonWriter &json) {
        json.beginArray();
        for (const StoreGroup &group : storeGroups()) {
            json.beginObject();
            json.member("id", group.id);
            json.member("website_id", group.websiteId);
            json.member("root_category_id", group.rootCategoryId);
            json.member("default_store_id", group.defaultStoreId);
            json.member("name", group.name);
            json.member("code", group.code);
            json.endObject();
        }
        json.endArray();
    });
}

void writeView(JsonWriter &json, const StoreView &view)
{
    json.beginObject();
    json.member("id", view.id);
    json.member("code", view.id == 0 ? std::string_view("admin") : view.code);
    json.member("name", view.name);
    json.member("website_id", view.websiteId);
    json.member("store_group_id", view.groupId);
    json.member("is_active", 1);
    json.endObject();
}

/// The admin view comes second, as the recorded shop gave it: its clients must not take the first for the default.
Body viewList(const Call &)
{
    return written([](JsonWriter &json) {
        json.beginArray();
        for (const int id : {1, 0, 2, 3, 4})
            writeView(json, *findStoreView(id));
        json.endArray();
    });
}

void writeConfig(JsonWriter &json, const StoreView &view, const std::string &base)
{
    json.beginObject();
    json.member("id", view.id);
    json.member("code", view.code);
    json.member("website_id", view.websiteId);
    json.member("locale", view.locale);
    json.member("base_currency_code", "EUR");
    json.member("default_display_currency_code", view.currency);
    json.member("timezone", view.timezone);
    json.member("weight_unit", "kgs");
    for (const std::string_view prefix : {"", "secure_"}) {
        const std::string start(prefix);
        json.member(start + "base_url", std::string_view(base));
        json.member(start + "base_link_url", std::string_view(base));
        json.member(start + "base_static_url", std::string_view(base + "static/version1795392000/"));
        json.member(start + "base_media_url", std::string_view(base + "media/"));
    }
    json.endObject();
}

Body configList(const Call &call)
{
    return written([&](JsonWriter &json) {
        json.beginArray();
        for (const StoreView &view : storeViews()) {
            if (view.id != 0)
                writeConfig(json, view, call.shop.rules.baseUrl);
        }
        json.endArray();
    });
}

Body modules(const Call &call)
{
    return written([&](JsonWriter &json) {
        json.beginArray();
        for (const std::string &name : moduleNames(call.shop.rules.singleSource))
            json.value(std::string_view(name));
        json.endArray();
    });
}

struct Rate
{
    std::string_view currency;
    Decimal rate;
};

Body currency(const Call &)
{
    constexpr std::array<Rate, 3> rates{
        {{"EUR", Decimal(1)}, {"USD", Decimal::fromUnits(11'000)}, {"GBP", Decimal::fromUnits(8'500)}}};
    return written([&](JsonWriter &json) {
        json.beginObject();
        json.member("base_currency_code", "EUR");
        json.member("base_currency_symbol", "€");
        json.member("default_display_currency_code", "EUR");
        json.member("default_display_currency_symbol", "€");
        json.key("available_currency_codes");
        json.beginArray();
        for (const Rate &rate : rates)
            json.value(rate.currency);
        json.endArray();
        json.key("exchange_rates");
        json.beginArray();
        for (const Rate &rate : rates) {
            json.beginObject();
            json.member("currency_to", rate.currency);
            json.member("rate", rate.rate);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    });
}

bool hasRegions(std::string_view country)
{
    const auto regions = regionEntries();
    return std::any_of(regions.begin(), regions.end(),
                       [&](const RegionEntry &region) { return region.country == country; });
}

void writeCountry(JsonWriter &json, const CountryEntry &country, const StoreView &view)
{
    json.beginObject();
    json.member("id", country.code);
    json.member("two_letter_abbreviation", country.code);
    json.member("three_letter_abbreviation", country.code3);
    json.member("full_name_locale", view.id == 2 ? country.localName : country.name);
    json.member("full_name_english", country.name);
    if (hasRegions(country.code)) {
        json.key("available_regions");
        json.beginArray();
        for (const RegionEntry &region : regionEntries()) {
            if (region.country != country.code)
                continue;
            json.beginObject();
            json.member("id", region.id);
            json.member("code", region.code);
            json.member("name", region.name);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

Body countryList(const Call &call)
{
    return written([&](JsonWriter &json) {
        json.beginArray();
        for (const CountryEntry &country : countryEntries())
            writeCountry(json, country, call.view);
        json.endArray();
    });
}

Body country(const Call &call)
{
    for (const CountryEntry &entry : countryEntries()) {
        if (entry.code == call.segments[0])
            return written([&](JsonWriter &json) { writeCountry(json, entry, call.view); });
    }
    Refusal refusal;
    refusal.status = 404;
    refusal.message = "The country isn't available.";
    throw refusal;
}

} // namespace

std::vector<Route> accountRoutes()
{
    constexpr std::string_view store = "Magento_Backend::store";
    return {
        {"GET", "/V1/modules", "Magento_Backend::admin", modules},
        {"GET", "/V1/store/websites", store, websiteList},
        {"GET", "/V1/store/storeGroups", store, groupList},
        {"GET", "/V1/store/storeViews", store, viewList},
        {"GET", "/V1/store/storeConfigs", store, configList},
        {"GET", "/V1/directory/currency", "anonymous", currency},
        {"GET", "/V1/directory/countries", "anonymous", countryList},
        {"GET", "/V1/directory/countries/:countryId", "anonymous", country},
    };
}

} // namespace qm::practice
