// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer.h"
#include "remote/json/define.h"
#include "remote/json/sharedtables.h"

namespace qm::remote {

namespace json {

template <>
struct Table<CustomerRegion>
{
    static constexpr auto fields = Fields{
        field<&CustomerRegion::regionCode>("region_code"),
        field<&CustomerRegion::region>("region"),
        field<&CustomerRegion::regionId>("region_id"),
    };
};

template <>
struct Table<CustomerAddress>
{
    static constexpr auto fields = Fields{
        required<&CustomerAddress::id>("id"),
        field<&CustomerAddress::customerId>("customer_id"),
        field<&CustomerAddress::region>("region"),
        field<&CustomerAddress::regionId>("region_id"),
        field<&CustomerAddress::countryId>("country_id"),
        field<&CustomerAddress::street>("street"),
        field<&CustomerAddress::company>("company"),
        field<&CustomerAddress::telephone>("telephone"),
        field<&CustomerAddress::fax>("fax"),
        field<&CustomerAddress::postcode>("postcode"),
        field<&CustomerAddress::city>("city"),
        field<&CustomerAddress::firstname>("firstname"),
        field<&CustomerAddress::lastname>("lastname"),
        field<&CustomerAddress::middlename>("middlename"),
        field<&CustomerAddress::prefix>("prefix"),
        field<&CustomerAddress::suffix>("suffix"),
        field<&CustomerAddress::vatId>("vat_id"),
        field<&CustomerAddress::defaultShipping>("default_shipping"),
        field<&CustomerAddress::defaultBilling>("default_billing"),
        field<&CustomerAddress::customAttributes>("custom_attributes"),
    };
};

template <>
struct Table<CustomerExtension>
{
    static constexpr auto fields = Fields{
        field<&CustomerExtension::isSubscribed>("is_subscribed"),
    };
};

template <>
struct Table<Customer>
{
    static constexpr auto fields = Fields{
        required<&Customer::id>("id"),
        field<&Customer::groupId>("group_id"),
        field<&Customer::defaultBilling>("default_billing"),
        field<&Customer::defaultShipping>("default_shipping"),
        field<&Customer::confirmation>("confirmation"),
        field<&Customer::createdAt>("created_at"),
        field<&Customer::updatedAt>("updated_at"),
        field<&Customer::createdIn>("created_in"),
        field<&Customer::dob>("dob"),
        field<&Customer::email>("email"),
        field<&Customer::firstname>("firstname"),
        field<&Customer::lastname>("lastname"),
        field<&Customer::middlename>("middlename"),
        field<&Customer::prefix>("prefix"),
        field<&Customer::suffix>("suffix"),
        field<&Customer::gender>("gender"),
        field<&Customer::storeId>("store_id"),
        field<&Customer::taxvat>("taxvat"),
        field<&Customer::websiteId>("website_id"),
        field<&Customer::addresses>("addresses"),
        zeroOne<&Customer::disableAutoGroupChange>("disable_auto_group_change"),
        field<&Customer::extensionAttributes>("extension_attributes"),
        field<&Customer::customAttributes>("custom_attributes"),
    };
};

template <>
struct Table<CustomerGroup>
{
    static constexpr auto fields = Fields{
        required<&CustomerGroup::id>("id"),
        field<&CustomerGroup::code>("code"),
        field<&CustomerGroup::taxClassId>("tax_class_id"),
        field<&CustomerGroup::taxClassName>("tax_class_name"),
    };
};

} // namespace json

QM_JSON_ENTITY(Customer)
QM_JSON_ENTITY(CustomerAddress)
QM_JSON_ENTITY(CustomerGroup)
QM_JSON_ANSWER(std::optional<CustomerAddress>)

} // namespace qm::remote
