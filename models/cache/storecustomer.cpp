// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/search.h"
#include "cache/storedtable.h"
#include "cache/storing.h"

#include <algorithm>

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

Result<void> removeAddresses(sqlite::Database &database, qint64 customerId)
{
    return database.run("delete from customer_address where customer_id = ?", customerId);
}

} // namespace

Result<Stored> store(sqlite::Database &database, const Prepared<Customer> &customer)
{
    const qint64 id = customer.entity.id;
    return storeChanged(database, {DocumentKind::Customer, id, 0}, customer.document, [&](bool isNew) {
        return inOrder([&] { return isNew ? Result<void>() : forgetText(database, SearchIndex::Customers, id); },
                       [&] { return isNew ? Result<void>() : removeAddresses(database, id); },
                       [&] { return customerTable().put(database, customer.entity); },
                       [&] { return putAddresses(database, customer.entity); },
                       [&] { return indexText(database, SearchIndex::Customers, id); });
    });
}

Result<void> removeCustomer(sqlite::Database &database, qint64 entityId)
{
    return inOrder([&] { return forgetText(database, SearchIndex::Customers, entityId); },
                   [&] { return removeAddresses(database, entityId); },
                   [&] { return customerTable().remove(database, entityId); },
                   [&] {
                       return removeDocument(database, {DocumentKind::Customer, entityId, 0});
                   });
}

} // namespace qm::cache
