// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/customers.h"

namespace qm::remote {

Result<Request<Page<Customer>>> listCustomers(const Scope &scope, const Criteria &criteria)
{
    return customersEndpoint(scope, criteria);
}

Request<Customer> readCustomer(const Scope &scope, qint64 customerId)
{
    return customerEndpoint(scope, {QString::number(customerId)});
}

Request<Customer> readOwnCustomer(const Scope &scope)
{
    return ownCustomerEndpoint(scope);
}

Request<CustomerAddress> readCustomerAddress(const Scope &scope, qint64 addressId)
{
    return customerAddressEndpoint(scope, {QString::number(addressId)});
}

Request<std::optional<CustomerAddress>> readBillingAddress(const Scope &scope, qint64 customerId)
{
    return billingAddressEndpoint(scope, {QString::number(customerId)});
}

Request<std::optional<CustomerAddress>> readShippingAddress(const Scope &scope, qint64 customerId)
{
    return shippingAddressEndpoint(scope, {QString::number(customerId)});
}

Result<Request<Page<CustomerGroup>>> listCustomerGroups(const Scope &scope, const Criteria &criteria)
{
    return customerGroupsEndpoint(scope, criteria);
}

Request<CustomerGroup> readCustomerGroup(const Scope &scope, qint64 groupId)
{
    return customerGroupEndpoint(scope, {QString::number(groupId)});
}

} // namespace qm::remote
