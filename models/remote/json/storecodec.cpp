// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/store.h"
#include "remote/json/define.h"

namespace qm::remote {

namespace json {

template <>
struct Table<Website>
{
    static constexpr auto fields = Fields{
        required<&Website::id>("id"),
        field<&Website::code>("code"),
        field<&Website::name>("name"),
        field<&Website::defaultGroupId>("default_group_id"),
    };
};

template <>
struct Table<StoreGroup>
{
    static constexpr auto fields = Fields{
        required<&StoreGroup::id>("id"),
        field<&StoreGroup::websiteId>("website_id"),
        field<&StoreGroup::code>("code"),
        field<&StoreGroup::name>("name"),
        field<&StoreGroup::rootCategoryId>("root_category_id"),
        field<&StoreGroup::defaultStoreId>("default_store_id"),
    };
};

template <>
struct Table<StoreView>
{
    static constexpr auto fields = Fields{
        required<&StoreView::id>("id"),
        field<&StoreView::code>("code"),
        field<&StoreView::name>("name"),
        field<&StoreView::websiteId>("website_id"),
        field<&StoreView::storeGroupId>("store_group_id"),
        zeroOne<&StoreView::isActive>("is_active"),
    };
};

template <>
struct Table<StoreConfig>
{
    static constexpr auto fields = Fields{
        required<&StoreConfig::id>("id"),
        field<&StoreConfig::code>("code"),
        field<&StoreConfig::websiteId>("website_id"),
        field<&StoreConfig::locale>("locale"),
        field<&StoreConfig::baseCurrencyCode>("base_currency_code"),
        field<&StoreConfig::defaultDisplayCurrencyCode>("default_display_currency_code"),
        field<&StoreConfig::timezone>("timezone"),
        field<&StoreConfig::weightUnit>("weight_unit"),
        field<&StoreConfig::baseUrl>("base_url"),
        field<&StoreConfig::baseLinkUrl>("base_link_url"),
        field<&StoreConfig::baseStaticUrl>("base_static_url"),
        field<&StoreConfig::baseMediaUrl>("base_media_url"),
        field<&StoreConfig::secureBaseUrl>("secure_base_url"),
        field<&StoreConfig::secureBaseLinkUrl>("secure_base_link_url"),
        field<&StoreConfig::secureBaseStaticUrl>("secure_base_static_url"),
        field<&StoreConfig::secureBaseMediaUrl>("secure_base_media_url"),
    };
};

template <>
struct Table<ExchangeRate>
{
    static constexpr auto fields = Fields{
        field<&ExchangeRate::currencyTo>("currency_to"),
        field<&ExchangeRate::rate>("rate"),
    };
};

template <>
struct Table<CurrencyInfo>
{
    static constexpr auto fields = Fields{
        field<&CurrencyInfo::baseCurrencyCode>("base_currency_code"),
        field<&CurrencyInfo::baseCurrencySymbol>("base_currency_symbol"),
        field<&CurrencyInfo::defaultDisplayCurrencyCode>("default_display_currency_code"),
        field<&CurrencyInfo::defaultDisplayCurrencySymbol>("default_display_currency_symbol"),
        field<&CurrencyInfo::availableCurrencyCodes>("available_currency_codes"),
        field<&CurrencyInfo::exchangeRates>("exchange_rates"),
    };
};

template <>
struct Table<Region>
{
    static constexpr auto fields = Fields{
        field<&Region::id>("id"),
        field<&Region::code>("code"),
        field<&Region::name>("name"),
    };
};

template <>
struct Table<Country>
{
    static constexpr auto fields = Fields{
        required<&Country::id>("id"),
        field<&Country::twoLetterAbbreviation>("two_letter_abbreviation"),
        field<&Country::threeLetterAbbreviation>("three_letter_abbreviation"),
        field<&Country::fullNameLocale>("full_name_locale"),
        field<&Country::fullNameEnglish>("full_name_english"),
        field<&Country::availableRegions>("available_regions"),
    };
};

} // namespace json

QM_JSON_ENTITY(Website)
QM_JSON_ENTITY(StoreGroup)
QM_JSON_ENTITY(StoreView)
QM_JSON_ENTITY(StoreConfig)
QM_JSON_ENTITY(CurrencyInfo)
QM_JSON_ENTITY(Country)

} // namespace qm::remote
