// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/customers.h"

#include "practice/goods/goods.h"
#include "practice/goods/layout.h"
#include "practice/goods/naming.h"
#include "practice/stores.h"

#include <algorithm>

namespace qm::practice {

namespace {

constexpr qint64 day = 86'400;

/// Billing first; the second, where there is one, is for shipping.
int addressCount(const ShopOptions &options, qint64 row)
{
    const quint64 hash = chance(options, Chance::Address, row) % 12;
    return row == 0 ? 1 : hash == 0 ? 0 : hash < 4 ? 2 : 1;
}

qint64 addressId(qint64 row, int index)
{
    return idOfRow(row) * 2 + index;
}

UtcTime createdAt(const ShopOptions &options, qint64 row, qint64 count)
{
    const qint64 span = 3 * 365 * day - day;
    return options.today.plusSeconds(-3 * 365 * day + span / count * row + span % count * row / count);
}

UtcTime changedAt(const ShopOptions &options, qint64 row, qint64 count)
{
    const qint64 created = createdAt(options, row, count).seconds();
    const auto age = static_cast<quint64>(std::max<qint64>(options.today.seconds() - created, 1));
    return UtcTime::fromSeconds(created + static_cast<qint64>(chance(options, Chance::Times, ~row) % age));
}

/// Born between 1950 and 2005; half of the customers do not say.
std::string birthDate(const ShopOptions &options, qint64 row)
{
    const quint64 hash = chance(options, Chance::Address, row) >> 8;
    if (hash % 2 == 0)
        return {};
    std::string text;
    JsonWriter(text).value(UtcTime::fromSeconds(-7'305 * day + static_cast<qint64>(hash % 20'000) * day));
    return text.substr(1, 10);
}

int websiteOfStore(int storeId)
{
    return findStoreView(storeId)->websiteId;
}

/// The second address: another person's street, the same name.
PersonFacts shippingPerson(const People &people, const PersonFacts &person, qint64 row)
{
    PersonFacts other = people.guest(static_cast<quint64>(row) + 77);
    other.firstname = person.firstname;
    other.lastname = person.lastname;
    other.company = person.company;
    return other;
}

void writeRegion(JsonWriter &json, const PersonFacts &person)
{
    json.key("region");
    json.beginObject();
    if (person.regionId == 0) {
        json.key("region_code");
        json.null();
        json.key("region");
        json.null();
    } else {
        json.member("region_code", std::string_view(person.regionCode));
        json.member("region", std::string_view(person.region));
    }
    json.member("region_id", person.regionId);
    json.endObject();
    json.member("region_id", person.regionId);
}

void writeAddress(JsonWriter &json, const PersonFacts &person, qint64 customerId, qint64 id, bool billing,
                  bool shipping)
{
    json.beginObject();
    json.member("id", id);
    json.member("customer_id", customerId);
    writeRegion(json, person);
    json.member("country_id", std::string_view(person.countryId));
    json.key("street");
    json.beginArray();
    for (const std::string &line : person.street)
        json.value(std::string_view(line));
    json.endArray();
    if (!person.company.empty())
        json.member("company", std::string_view(person.company));
    json.member("telephone", std::string_view(person.telephone));
    json.member("postcode", std::string_view(person.postcode));
    json.member("city", std::string_view(person.city));
    json.member("firstname", std::string_view(person.firstname));
    json.member("lastname", std::string_view(person.lastname));
    if (shipping)
        json.member("default_shipping", true);
    if (billing)
        json.member("default_billing", true);
    json.endObject();
}

enum CustomerColumn {
    IdColumn,
    EmailColumn,
    FirstnameColumn,
    LastnameColumn,
    GroupColumn,
    WebsiteColumn,
    StoreColumn,
    CreatedColumn,
    UpdatedColumn,
    CreatedInColumn,
    BirthColumn,
    BillingIdColumn,
    ShippingIdColumn,
    PhoneColumn,
    PostcodeColumn,
    CityColumn,
    CountryColumn,
    RegionColumn,
    StreetColumn,
    CompanyColumn,
    BillingFirstnameColumn,
    BillingLastnameColumn,
};

struct CustomerField
{
    std::string_view name;
    FieldType type;
    CustomerColumn column;
};
constexpr CustomerField customerFields[] = {
    {"entity_id", FieldType::Integer, IdColumn},
    {"email", FieldType::Text, EmailColumn},
    {"firstname", FieldType::Text, FirstnameColumn},
    {"lastname", FieldType::Text, LastnameColumn},
    {"group_id", FieldType::Integer, GroupColumn},
    {"website_id", FieldType::Integer, WebsiteColumn},
    {"store_id", FieldType::Integer, StoreColumn},
    {"created_at", FieldType::Time, CreatedColumn},
    {"updated_at", FieldType::Time, UpdatedColumn},
    {"created_in", FieldType::Text, CreatedInColumn},
    {"dob", FieldType::Text, BirthColumn},
    {"default_billing", FieldType::Integer, BillingIdColumn},
    {"default_shipping", FieldType::Integer, ShippingIdColumn},
    {"billing_telephone", FieldType::Text, PhoneColumn},
    {"billing_postcode", FieldType::Text, PostcodeColumn},
    {"billing_city", FieldType::Text, CityColumn},
    {"billing_country_id", FieldType::Text, CountryColumn},
    {"billing_region", FieldType::Text, RegionColumn},
    {"billing_street", FieldType::Text, StreetColumn},
    {"billing_company", FieldType::Text, CompanyColumn},
    {"billing_firstname", FieldType::Text, BillingFirstnameColumn},
    {"billing_lastname", FieldType::Text, BillingLastnameColumn},
};

} // namespace

CustomerCollection::CustomerCollection(const ShopOptions &options)
    : m_options(options)
    , m_people(options)
{
    for (const CustomerField &entry : customerFields) {
        Field field;
        field.name = entry.name;
        field.type = entry.type;
        field.index = entry.column;
        field.ascending = entry.column == IdColumn || entry.column == CreatedColumn;
        m_fields.push_back(field);
    }
}

qint64 CustomerCollection::rowOf(qint64 key) const
{
    const qint64 row = rowOfGappedId(key);
    return row < size() ? row : -1;
}

const Field *CustomerCollection::findField(std::string_view name) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [name](const Field &field) { return field.name == name; });
    return found == m_fields.end() ? nullptr : &*found;
}

Cell CustomerCollection::cell(qint64 row, const Field &field, const StoreView &view) const
{
    Q_UNUSED(view)
    switch (field.index) {
    case IdColumn:
        return Cell::of(idOfRow(row));
    case CreatedColumn:
        return Cell::of(createdAt(m_options, row, size()).seconds());
    case UpdatedColumn:
        return Cell::of(changedAt(m_options, row, size()).seconds());
    case BirthColumn: {
        std::string date = birthDate(m_options, row);
        return date.empty() ? Cell{} : Cell::of(std::move(date));
    }
    case BillingIdColumn:
    case ShippingIdColumn: {
        const int count = addressCount(m_options, row);
        const bool second = field.index == ShippingIdColumn && count == 2;
        return count == 0 ? Cell{} : Cell::of(addressId(row, second ? 1 : 0));
    }
    default:
        return field.index < BillingIdColumn ? personCell(row, field.index) : addressCell(row, field.index);
    }
}

Cell CustomerCollection::personCell(qint64 row, int column) const
{
    PersonFacts person = m_people.customer(row);
    switch (column) {
    case EmailColumn:
        return Cell::of(std::move(person.email));
    case FirstnameColumn:
        return Cell::of(std::move(person.firstname));
    case LastnameColumn:
        return Cell::of(std::move(person.lastname));
    case GroupColumn:
        return Cell::of(qint64{person.groupId});
    case WebsiteColumn:
        return Cell::of(qint64{websiteOfStore(person.storeId)});
    case StoreColumn:
        return Cell::of(qint64{person.storeId});
    default:
        return Cell::of(std::string(findStoreView(person.storeId)->name));
    }
}

Cell CustomerCollection::addressCell(qint64 row, int column) const
{
    if (addressCount(m_options, row) == 0)
        return {};
    PersonFacts person = m_people.customer(row);
    switch (column) {
    case PhoneColumn:
        return Cell::of(std::move(person.telephone));
    case PostcodeColumn:
        return Cell::of(std::move(person.postcode));
    case CityColumn:
        return Cell::of(std::move(person.city));
    case CountryColumn:
        return Cell::of(std::move(person.countryId));
    case RegionColumn:
        return person.region.empty() ? Cell{} : Cell::of(std::move(person.region));
    case StreetColumn: {
        std::string street;
        for (const std::string &line : person.street)
            street += (street.empty() ? "" : "\n") + line;
        return Cell::of(std::move(street));
    }
    case CompanyColumn:
        return person.company.empty() ? Cell{} : Cell::of(std::move(person.company));
    case BillingFirstnameColumn:
        return Cell::of(std::move(person.firstname));
    default:
        return Cell::of(std::move(person.lastname));
    }
}

void CustomerCollection::writeAddressAt(JsonWriter &json, const PersonFacts &person, qint64 row, int index,
                                        int count) const
{
    const bool shipping = index == 1 || count == 1;
    const PersonFacts where = index == 0 ? person : shippingPerson(m_people, person, row);
    writeAddress(json, where, person.id, addressId(row, index), index == 0, shipping);
}

void CustomerCollection::write(JsonWriter &json, qint64 row, const StoreView &view, Detail detail) const
{
    Q_UNUSED(view)
    Q_UNUSED(detail)
    const PersonFacts person = m_people.customer(row);
    const int count = addressCount(m_options, row);
    json.beginObject();
    json.member("id", person.id);
    json.member("group_id", person.groupId);
    if (count > 0) {
        json.member("default_billing", std::string_view(std::to_string(addressId(row, 0))));
        json.member("default_shipping", std::string_view(std::to_string(addressId(row, count - 1))));
    }
    json.member("created_at", createdAt(m_options, row, size()));
    json.member("updated_at", changedAt(m_options, row, size()));
    json.member("created_in", findStoreView(person.storeId)->name);
    const std::string birth = birthDate(m_options, row);
    if (!birth.empty())
        json.member("dob", std::string_view(birth));
    json.member("email", std::string_view(person.email));
    json.member("firstname", std::string_view(person.firstname));
    json.member("lastname", std::string_view(person.lastname));
    json.member("store_id", person.storeId);
    json.member("website_id", websiteOfStore(person.storeId));
    json.key("addresses");
    json.beginArray();
    for (int i = 0; i < count; ++i)
        writeAddressAt(json, person, row, i, count);
    json.endArray();
    json.member("disable_auto_group_change", 0);
    json.key("extension_attributes");
    json.beginObject();
    json.member("is_subscribed", chance(m_options, Chance::Address, row) >> 40 & 1 ? true : false);
    json.endObject();
    json.endObject();
}

bool CustomerCollection::writeAddressOf(JsonWriter &json, qint64 row, bool billing) const
{
    const int count = addressCount(m_options, row);
    if (count == 0)
        return false;
    writeAddressAt(json, m_people.customer(row), row, billing ? 0 : count - 1, count);
    return true;
}

bool CustomerCollection::writeAddressById(JsonWriter &json, qint64 id) const
{
    const qint64 row = rowOf(id / 2);
    const int index = static_cast<int>(id % 2);
    if (id < 2 || row < 0 || index >= addressCount(m_options, row))
        return false;
    writeAddressAt(json, m_people.customer(row), row, index, addressCount(m_options, row));
    return true;
}

std::unique_ptr<const Collection> makeCustomers(const ShopOptions &options)
{
    return std::make_unique<CustomerCollection>(options);
}

} // namespace qm::practice
