// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stock.h"
#include "remote/json/define.h"
#include "remote/json/sharedtables.h"

namespace qm::remote {

namespace json {

template <>
struct Table<StockStatus>
{
    static constexpr auto fields = Fields{
        required<&StockStatus::productId>("product_id"),
        field<&StockStatus::stockId>("stock_id"),
        field<&StockStatus::qty>("qty"),
        field<&StockStatus::stockStatus>("stock_status"),
        field<&StockStatus::stockItem>("stock_item"),
    };
};

template <>
struct Table<SourceCarrierLink>
{
    static constexpr auto fields = Fields{
        field<&SourceCarrierLink::carrierCode>("carrier_code"),
        field<&SourceCarrierLink::position>("position"),
    };
};

template <>
struct Table<SourceExtension>
{
    static constexpr auto fields = Fields{
        field<&SourceExtension::isPickupLocationActive>("is_pickup_location_active"),
        field<&SourceExtension::frontendName>("frontend_name"),
        field<&SourceExtension::frontendDescription>("frontend_description"),
    };
};

template <>
struct Table<Source>
{
    static constexpr auto fields = Fields{
        required<&Source::code>("source_code"),
        field<&Source::name>("name"),
        field<&Source::enabled>("enabled"),
        field<&Source::description>("description"),
        field<&Source::latitude>("latitude"),
        field<&Source::longitude>("longitude"),
        field<&Source::countryId>("country_id"),
        field<&Source::regionId>("region_id"),
        field<&Source::region>("region"),
        field<&Source::city>("city"),
        field<&Source::street>("street"),
        field<&Source::postcode>("postcode"),
        field<&Source::contactName>("contact_name"),
        field<&Source::email>("email"),
        field<&Source::phone>("phone"),
        field<&Source::fax>("fax"),
        field<&Source::useDefaultCarrierConfig>("use_default_carrier_config"),
        field<&Source::carrierLinks>("carrier_links"),
        field<&Source::extensionAttributes>("extension_attributes"),
    };
};

template <>
struct Table<SalesChannel>
{
    static constexpr auto fields = Fields{
        field<&SalesChannel::type>("type"),
        field<&SalesChannel::code>("code"),
    };
};

template <>
struct Table<StockExtension>
{
    static constexpr auto fields = Fields{
        field<&StockExtension::salesChannels>("sales_channels"),
    };
};

template <>
struct Table<Stock>
{
    static constexpr auto fields = Fields{
        required<&Stock::stockId>("stock_id"),
        field<&Stock::name>("name"),
        field<&Stock::extensionAttributes>("extension_attributes"),
    };
};

template <>
struct Table<StockSourceLink>
{
    static constexpr auto fields = Fields{
        required<&StockSourceLink::stockId>("stock_id"),
        required<&StockSourceLink::sourceCode>("source_code"),
        field<&StockSourceLink::priority>("priority"),
    };
};

template <>
struct Table<SourceItem>
{
    static constexpr auto fields = Fields{
        required<&SourceItem::sku>("sku"),
        required<&SourceItem::sourceCode>("source_code"),
        field<&SourceItem::quantity>("quantity"),
        field<&SourceItem::status>("status"),
    };
};

template <>
struct Table<SalableStock>
{
    static constexpr auto fields = Fields{
        required<&SalableStock::sku>("sku"),
        field<&SalableStock::qty>("qty"),
        field<&SalableStock::isSalable>("is_salable"),
    };
};

template <>
struct Table<SalabilityError>
{
    static constexpr auto fields = Fields{
        field<&SalabilityError::code>("code"),
        field<&SalabilityError::message>("message"),
    };
};

template <>
struct Table<Salability>
{
    static constexpr auto fields = Fields{
        field<&Salability::sku>("sku"),
        field<&Salability::stockId>("stock_id"),
        field<&Salability::salable>("salable"),
        field<&Salability::errors>("errors"),
    };
};

} // namespace json

QM_JSON_ENTITY(StockItem)
QM_JSON_ENTITY(StockStatus)
QM_JSON_ENTITY(Source)
QM_JSON_ENTITY(Stock)
QM_JSON_ENTITY(StockSourceLink)
QM_JSON_ENTITY(SourceItem)
QM_JSON_ENTITY(SalableStock)
QM_JSON_ENTITY(Salability)

} // namespace qm::remote
