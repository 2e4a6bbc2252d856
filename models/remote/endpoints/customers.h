// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "remote/endpoints/list.h"

namespace qm::remote {

// In criteria the customer's id is `entity_id` and a group's is `customer_group_id`; in answers both are `id`.
inline constexpr ListEndpoint<Customer> customersEndpoint{
    {Verb::Get, QLatin1StringView("/V1/customers/search"), QLatin1StringView("Magento_Customer::customer")},
    QLatin1StringView("entity_id")};
inline constexpr Endpoint<Customer> customerEndpoint{Verb::Get, QLatin1StringView("/V1/customers/:customerId"),
                                                     QLatin1StringView("Magento_Customer::customer")};
inline constexpr Endpoint<Customer> ownCustomerEndpoint{Verb::Get, QLatin1StringView("/V1/customers/me"),
                                                        QLatin1StringView("self")};
inline constexpr Endpoint<CustomerAddress> customerAddressEndpoint{
    Verb::Get, QLatin1StringView("/V1/customers/addresses/:addressId"), QLatin1StringView("Magento_Customer::manage")};
inline constexpr Endpoint<std::optional<CustomerAddress>> billingAddressEndpoint{
    Verb::Get, QLatin1StringView("/V1/customers/:customerId/billingAddress"),
    QLatin1StringView("Magento_Customer::manage")};
inline constexpr Endpoint<std::optional<CustomerAddress>> shippingAddressEndpoint{
    Verb::Get, QLatin1StringView("/V1/customers/:customerId/shippingAddress"),
    QLatin1StringView("Magento_Customer::manage")};
inline constexpr ListEndpoint<CustomerGroup> customerGroupsEndpoint{
    {Verb::Get, QLatin1StringView("/V1/customerGroups/search"), QLatin1StringView("Magento_Customer::group")},
    QLatin1StringView("customer_group_id")};
inline constexpr Endpoint<CustomerGroup> customerGroupEndpoint{Verb::Get, QLatin1StringView("/V1/customerGroups/:id"),
                                                               QLatin1StringView("Magento_Customer::group")};

[[nodiscard]] Result<Request<Page<Customer>>> listCustomers(const Scope &scope, const Criteria &criteria);
[[nodiscard]] Request<Customer> readCustomer(const Scope &scope, qint64 customerId);
/// Whoever is logged in with customer credentials.
[[nodiscard]] Request<Customer> readOwnCustomer(const Scope &scope);
[[nodiscard]] Request<CustomerAddress> readCustomerAddress(const Scope &scope, qint64 addressId);
/// The default addresses; nothing when the customer has none.
[[nodiscard]] Request<std::optional<CustomerAddress>> readBillingAddress(const Scope &scope, qint64 customerId);
[[nodiscard]] Request<std::optional<CustomerAddress>> readShippingAddress(const Scope &scope, qint64 customerId);
[[nodiscard]] Result<Request<Page<CustomerGroup>>> listCustomerGroups(const Scope &scope, const Criteria &criteria);
[[nodiscard]] Request<CustomerGroup> readCustomerGroup(const Scope &scope, qint64 groupId);

} // namespace qm::remote
