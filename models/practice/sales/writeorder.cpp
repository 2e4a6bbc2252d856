// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/writers.h"

#include <algorithm>
#include <string>
#include <vector>

namespace qm::practice {
namespace {

constexpr quint64 addressStream = 0x5a1e'8000;
constexpr quint64 codeStream = 0x5a1e'9000;

struct MethodName
{
    std::string_view code;
    std::string_view description;
};

MethodName shippingName(ShippingMethod method)
{
    switch (method) {
    case ShippingMethod::FlatRate:
        return {"flatrate_flatrate", "Flat Rate - Fixed"};
    case ShippingMethod::TableRate:
        return {"tablerate_bestway", "Best Way - Table Rate"};
    case ShippingMethod::Free:
        return {"freeshipping_freeshipping", "Free Shipping - Free"};
    }
    return {};
}

class OrderWriter
{
public:
    OrderWriter(JsonWriter &json, const SalesOrder &order)
        : m_json(json)
        , m_order(order)
        , m_buyer(order.book->buyer(order.row))
    {
        m_items.resize(order.basket->lines.size());
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            JsonWriter item(m_items[i]);
            writeOrderItem(item, order, i, ItemContext::InOrder);
        }
    }

    void write(std::span<const SalesComment> comments)
    {
        m_json.beginObject();
        writeOrderTotals(m_json, m_order, Side::Base);
        m_json.member("base_currency_code", "EUR");
        m_json.member("base_to_global_rate", 1);
        m_json.member("base_to_order_rate", orderRate(m_order));
        writeOrderTotals(m_json, m_order, Side::Order);
        writeBuyer();
        writeFacts();
        m_json.key("items");
        writeItems();
        m_json.key("billing_address");
        writeAddress("billing", m_order.billingAddressId());
        writeOrderPayment(m_json, m_order);
        // Newest first here, oldest first in the list of comments: as recorded.
        const std::vector<SalesComment> newestFirst(comments.rbegin(), comments.rend());
        m_json.key("status_histories");
        writeComments(m_json, newestFirst);
        writeExtension();
        m_json.endObject();
    }

private:
    [[nodiscard]] bool refunded() const { return !m_order.creditmemos.empty(); }

    void writeBuyer()
    {
        m_json.member("customer_email", std::string_view(m_buyer.email));
        m_json.member("customer_firstname", std::string_view(m_buyer.firstname));
        m_json.member("customer_group_id", m_buyer.groupId);
        if (m_buyer.id != 0) {
            m_json.member("customer_id", m_buyer.id);
        }
        m_json.member("customer_is_guest", m_buyer.id == 0 ? 1 : 0);
        m_json.member("customer_lastname", std::string_view(m_buyer.lastname));
        m_json.member("customer_note_notify", refunded() ? 0 : 1);
    }

    void writeFacts()
    {
        if (m_order.basket->discountPercent != 0) {
            m_json.member("applied_rule_ids", "1");
            m_json.member("coupon_code", "RIG10");
            m_json.member("discount_description", "RIG10");
        }
        m_json.member("billing_address_id", m_order.billingAddressId());
        m_json.member("created_at", UtcTime::fromSeconds(m_order.times.created));
        m_json.member("email_sent", 1);
        m_json.member("entity_id", m_order.id());
        m_json.member("global_currency_code", "EUR");
        if (!m_order.heldState.empty()) {
            m_json.member("hold_before_state", std::string_view(m_order.heldState));
            m_json.member("hold_before_status", std::string_view(m_order.heldStatus));
        }
        m_json.member("increment_id", std::string_view(m_order.book->incrementId(m_order.row)));
        m_json.member("is_virtual", m_order.basket->isVirtual ? 1 : 0);
        m_json.member("order_currency_code", m_order.terms->currency);
        m_json.member("protect_code", std::string_view(protectCode()));
        m_json.member("quote_id", m_order.id());
        m_json.member("remote_ip", "127.0.0.1");
        if (!m_order.basket->isVirtual) {
            m_json.member("shipping_description", shippingName(m_order.basket->shipping).description);
        }
        if (!m_order.state.empty()) {
            m_json.member("state", std::string_view(m_order.state));
        }
        if (!m_order.status.empty()) {
            m_json.member("status", std::string_view(m_order.status));
        }
        m_json.member("store_currency_code", "EUR");
        m_json.member("store_id", m_order.view->id);
        m_json.member("store_name", std::string_view(storeName(*m_order.view)));
        m_json.member("store_to_base_rate", 0);
        m_json.member("store_to_order_rate", 0);
        writeSums();
        m_json.member("updated_at", UtcTime::fromSeconds(m_order.times.updated));
    }

    void writeSums()
    {
        int leaves = 0;
        int pieces = 0;
        qint64 weight = 0;
        for (const BasketLine &line : m_order.basket->lines) {
            leaves += line.hasChildren ? 0 : 1;
            pieces += line.parent < 0 ? line.quantity : 0;
            weight += line.parent < 0 ? line.weight * line.quantity : 0;
        }
        m_json.member("total_item_count", leaves);
        m_json.member("total_qty_ordered", pieces);
        m_json.member("weight", Decimal::fromUnits(weight));
    }

    [[nodiscard]] std::string protectCode() const
    {
        constexpr std::string_view hex = "0123456789abcdef";
        std::string code;
        for (quint64 half = 0; half < 2; ++half) {
            quint64 chance = m_order.book->hash(m_order.row, codeStream + half);
            for (int i = 0; i < 16; ++i, chance >>= 4) {
                code += hex[chance & 15U];
            }
        }
        return code;
    }

    void writeItems()
    {
        m_json.beginArray();
        for (const std::string &item : m_items) {
            m_json.raw(item);
        }
        m_json.endArray();
    }

    void writeAddress(std::string_view type, qint64 id)
    {
        // Every seventh parcel goes to somebody else.
        const quint64 chance = m_order.book->hash(m_order.row, addressStream);
        const bool elsewhere = type == "shipping" && chance % 7 == 0;
        const PersonFacts person = elsewhere ? m_order.book->people().guest(chance) : m_buyer;
        m_json.beginObject();
        m_json.member("address_type", type);
        m_json.member("city", std::string_view(person.city));
        if (!person.company.empty()) {
            m_json.member("company", std::string_view(person.company));
        }
        m_json.member("country_id", std::string_view(person.countryId));
        m_json.member("email", std::string_view(m_buyer.email));
        m_json.member("entity_id", id);
        m_json.member("firstname", std::string_view(person.firstname));
        m_json.member("lastname", std::string_view(person.lastname));
        m_json.member("parent_id", m_order.id());
        m_json.member("postcode", std::string_view(person.postcode));
        if (person.regionId != 0) {
            m_json.member("region", std::string_view(person.region));
            m_json.member("region_code", std::string_view(person.regionCode));
        }
        if (person.regionId != 0 || person.id != 0) {
            m_json.member("region_id", person.regionId); // 0 for customers without one, left out for guests
        }
        m_json.key("street");
        m_json.beginArray();
        for (const std::string &street : person.street) {
            m_json.value(std::string_view(street));
        }
        m_json.endArray();
        m_json.member("telephone", std::string_view(person.telephone));
        if (m_order.view->websiteId == 2 && !person.company.empty()) {
            m_json.member("vat_id", std::string_view(vatId(person.countryId)));
        }
        m_json.endObject();
    }

    [[nodiscard]] std::string vatId(const std::string &country) const
    {
        return country + std::to_string(100'000'000 + m_order.book->hash(m_order.row, addressStream + 1) % 900'000'000);
    }

    void writeExtension()
    {
        m_json.key("extension_attributes");
        m_json.beginObject();
        writeAssignment();
        writePaymentInfo(m_json, m_order);
        writeTaxes();
        m_json.endObject();
    }

    void writeAssignment()
    {
        m_json.key("shipping_assignments");
        m_json.beginArray();
        m_json.beginObject();
        m_json.key("shipping");
        m_json.beginObject();
        if (!m_order.basket->isVirtual) {
            m_json.key("address");
            writeAddress("shipping", m_order.shippingAddressId());
            m_json.member("method", shippingCode(m_order.basket->shipping));
        }
        m_json.key("total");
        m_json.beginObject();
        writeShippingTotals(m_json, m_order, Side::Base);
        writeShippingTotals(m_json, m_order, Side::Order);
        m_json.endObject();
        m_json.endObject();
        m_json.key("items");
        writeItems();
        m_json.endObject();
        m_json.endArray();
    }

    void writeTax(const TaxSum &tax, Pair amounts)
    {
        m_json.member("code", tax.code);
        m_json.member("title", tax.code);
        m_json.member("percent", tax.percent);
        m_json.member("amount", fromCents(amounts.order));
        m_json.member("base_amount", fromCents(amounts.base));
    }

    void writeTaxes()
    {
        const std::vector<TaxSum> &taxes = m_order.amounts.taxes;
        m_json.key("applied_taxes");
        m_json.beginArray();
        for (const TaxSum &tax : taxes) {
            m_json.beginObject();
            writeTax(tax, tax.amount);
            m_json.endObject();
        }
        m_json.endArray();
        writeItemTaxes();
        m_json.member("converting_from_quote", false);
        m_json.key("taxes");
        m_json.beginArray();
        qint64 id = 2 * m_order.row;
        for (const TaxSum &tax : taxes) {
            m_json.beginObject();
            m_json.member("tax_id", ++id);
            m_json.member("order_id", m_order.id());
            writeTax(tax, tax.amount);
            m_json.member("base_real_amount", fromCents(tax.amount.base));
            m_json.member("priority", 0);
            m_json.member("position", 0);
            m_json.member("process", 0);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.key("additional_itemized_taxes");
        m_json.beginArray();
        m_json.endArray();
    }

    void writeItemTaxes()
    {
        m_json.key("item_applied_taxes");
        m_json.beginArray();
        for (std::size_t i = 0; i < m_order.basket->lines.size(); ++i) {
            const LineAmounts &line = m_order.amounts.lines[i];
            const auto tax = std::find_if(m_order.amounts.taxes.begin(), m_order.amounts.taxes.end(),
                                          [&](const TaxSum &sum) { return sum.percent == line.taxPercent; });
            if (!m_order.basket->lines[i].priced || tax == m_order.amounts.taxes.end()) {
                continue;
            }
            m_json.beginObject();
            m_json.member("type", "product");
            m_json.member("item_id", m_order.itemId(i));
            m_json.key("applied_taxes");
            m_json.beginArray();
            m_json.beginObject();
            writeTax(*tax, line.tax);
            m_json.endObject();
            m_json.endArray();
            m_json.endObject();
        }
        m_json.endArray();
    }

    JsonWriter &m_json;
    const SalesOrder &m_order;
    PersonFacts m_buyer;
    std::vector<std::string> m_items;
};

} // namespace

std::string_view shippingCode(ShippingMethod method)
{
    return shippingName(method).code;
}

std::string storeName(const StoreView &view)
{
    std::string name;
    for (const Website &website : websites()) {
        if (website.id == view.websiteId) {
            name += website.name;
        }
    }
    name += '\n';
    for (const StoreGroup &group : storeGroups()) {
        if (group.id == view.groupId) {
            name += group.name;
        }
    }
    name += '\n';
    name += view.name;
    return name;
}

void writeOrder(JsonWriter &json, const SalesOrder &order, std::span<const SalesComment> comments)
{
    OrderWriter(json, order).write(comments);
}

} // namespace qm::practice
