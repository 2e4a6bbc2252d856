// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/price.h"
#include "remote/json/define.h"

namespace qm::remote {

namespace json {

template <>
struct Table<TierPrice>
{
    static constexpr auto fields = Fields{
        required<&TierPrice::sku>("sku"),           required<&TierPrice::customerGroup>("customer_group"),
        required<&TierPrice::quantity>("quantity"), field<&TierPrice::price>("price"),
        field<&TierPrice::priceType>("price_type"), field<&TierPrice::websiteId>("website_id"),
    };
};

template <>
struct Table<BasePrice>
{
    static constexpr auto fields = Fields{
        required<&BasePrice::sku>("sku"),
        required<&BasePrice::storeId>("store_id"),
        field<&BasePrice::price>("price"),
    };
};

template <>
struct Table<SpecialPrice>
{
    static constexpr auto fields = Fields{
        required<&SpecialPrice::sku>("sku"),       required<&SpecialPrice::storeId>("store_id"),
        field<&SpecialPrice::price>("price"),      field<&SpecialPrice::priceFrom>("price_from"),
        field<&SpecialPrice::priceTo>("price_to"),
    };
};

template <>
struct Table<Cost>
{
    static constexpr auto fields = Fields{
        required<&Cost::sku>("sku"),
        required<&Cost::storeId>("store_id"),
        field<&Cost::cost>("cost"),
    };
};

template <>
struct Table<PriceUpdateError>
{
    static constexpr auto fields = Fields{
        required<&PriceUpdateError::message>("message"),
        field<&PriceUpdateError::parameters>("parameters"),
    };
};

} // namespace json

QM_JSON_ENTITY(TierPrice)
QM_JSON_ENTITY(BasePrice)
QM_JSON_ENTITY(SpecialPrice)
QM_JSON_ENTITY(Cost)
QM_JSON_ENTITY(PriceUpdateError)

} // namespace qm::remote
