// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/keylist.h"
#include "cache/storedtable.h"
#include "cache/storepage.h"
#include "cache/storing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

using sqlite::SqlValue;

QString nameOf(const QString &first, const QString &last)
{
    return QStringList{first.trimmed(), last.trimmed()}.join(u' ').trimmed();
}

/// The default billing address, else the first one there is.
const CustomerAddress *mainAddress(const Customer &customer)
{
    const auto isMain = [&](const CustomerAddress &address) {
        return address.defaultBilling || QString::number(address.id) == customer.defaultBilling;
    };
    const auto found = std::ranges::find_if(customer.addresses, isMain);
    if (found != customer.addresses.end()) {
        return &*found;
    }
    return customer.addresses.empty() ? nullptr : &customer.addresses.front();
}

template <typename Get>
SqlValue ofMainAddress(const Customer &customer, Get get)
{
    const CustomerAddress *const address = mainAddress(customer);
    return address ? SqlValue(get(*address)) : SqlValue();
}

const StoredTable<Customer> &customerTable()
{
    static const StoredTable<Customer> table(
        "customer",
        {
            {"entity_id", [](const Customer &c) -> SqlValue { return c.id; }},
            {"email", [](const Customer &c) -> SqlValue { return c.email; }},
            {"name", [](const Customer &c) -> SqlValue { return nameOf(c.firstname, c.lastname); }},
            {"firstname", [](const Customer &c) -> SqlValue { return c.firstname; }},
            {"lastname", [](const Customer &c) -> SqlValue { return c.lastname; }},
            {"group_id", [](const Customer &c) -> SqlValue { return c.groupId; }},
            {"website_id", [](const Customer &c) -> SqlValue { return c.websiteId; }},
            {"store_id", [](const Customer &c) -> SqlValue { return c.storeId; }},
            {"created_at", [](const Customer &c) -> SqlValue { return c.createdAt; }},
            {"updated_at", [](const Customer &c) -> SqlValue { return c.updatedAt; }},
            {"dob", [](const Customer &c) -> SqlValue { return c.dob; }},
            {"gender", [](const Customer &c) -> SqlValue { return c.gender; }},
            {"taxvat", [](const Customer &c) -> SqlValue { return c.taxvat; }},
            {"is_subscribed", [](const Customer &c) -> SqlValue { return c.extensionAttributes.isSubscribed; }},
            {"company", [](const Customer &c) { return ofMainAddress(c, [](auto &a) { return a.company; }); }},
            {"city", [](const Customer &c) { return ofMainAddress(c, [](auto &a) { return a.city; }); }},
            {"postcode", [](const Customer &c) { return ofMainAddress(c, [](auto &a) { return a.postcode; }); }},
            {"country_id", [](const Customer &c) { return ofMainAddress(c, [](auto &a) { return a.countryId; }); }},
            {"telephone", [](const Customer &c) { return ofMainAddress(c, [](auto &a) { return a.telephone; }); }},
        });
    return table;
}

Result<void> putAddresses(sqlite::Database &database, const Customer &customer)
{
    for (const CustomerAddress &address : customer.addresses) {
        Result<void> put = database.run(
            "insert or replace into customer_address (address_id, customer_id, name, company, street, city, postcode, "
            "country_id, telephone) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            address.id, customer.id, nameOf(address.firstname, address.lastname), address.company,
            address.street.join(u", "_s), address.city, address.postcode, address.countryId, address.telephone);
        if (!put) {
            return put;
        }
    }
    return {};
}

Result<void> removeAddresses(sqlite::Database &database, std::span<const qint64> customerIds)
{
    return database.run("delete from customer_address where customer_id in (select value from json_each(?))",
                        jsonList(customerIds));
}

} // namespace

Result<std::vector<Stored>> storePage(sqlite::Database &database, std::span<const Prepared<Customer>> page)
{
    PageSteps steps;
    steps.kind = DocumentKind::Customer;
    steps.index = SearchIndex::Customers;
    steps.clear = [&](std::span<const qint64> changed) { return removeAddresses(database, changed); };
    steps.put = [&](std::size_t place) {
        const Customer &customer = page[place].entity;
        return inOrder([&] { return customerTable().put(database, customer); },
                       [&] { return putAddresses(database, customer); });
    };
    return storeRows(database, pageRows(page, [](const Customer &customer) { return customer.id; }), steps);
}

Result<void> removeCustomer(sqlite::Database &database, qint64 entityId)
{
    const std::array ids{entityId};
    return inOrder([&] { return forgetTexts(database, SearchIndex::Customers, ids); },
                   [&] { return removeAddresses(database, ids); },
                   [&] { return customerTable().remove(database, entityId); },
                   [&] {
                       return removeDocument(database, {DocumentKind::Customer, entityId, 0});
                   });
}

} // namespace qm::cache
