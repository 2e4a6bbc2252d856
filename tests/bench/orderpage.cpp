// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderpage.h"

#include "remote/json/writer.h"

#include <array>

using namespace Qt::StringLiterals;
using qm::remote::json::Writer;

namespace qm::bench {

namespace {

/// Small numbers that look like prices and never like a pattern; the same in every run.
class Dice
{
public:
    qint64 roll(qint64 bound)
    {
        m_state = m_state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return qint64((m_state >> 33) % quint64(bound));
    }
    Decimal price() { return Decimal::fromUnits(roll(300'000'00) / 100 * 100); }

    explicit Dice(quint64 seed = 42)
        : m_state(seed)
    {}

private:
    quint64 m_state;
};

template <std::size_t N>
void amounts(Writer &writer, const std::array<const char *, N> &names, Dice &dice)
{
    for (const char *name : names) {
        writer.key(name);
        dice.roll(3) == 0 ? writer.number(dice.price()) : writer.number(qint64{0});
    }
}

void text(Writer &writer, const char *name, const QString &value)
{
    writer.key(name);
    writer.text(value);
}

void number(Writer &writer, const char *name, qint64 value)
{
    writer.key(name);
    writer.number(value);
}

constexpr std::array lineAmounts{
    "amount_refunded",
    "base_amount_refunded",
    "base_discount_amount",
    "base_discount_invoiced",
    "base_discount_tax_compensation_amount",
    "base_original_price",
    "base_price",
    "base_price_incl_tax",
    "base_row_invoiced",
    "base_row_total",
    "base_row_total_incl_tax",
    "base_tax_amount",
    "base_tax_invoiced",
};
constexpr std::array lineAmounts2{
    "price",        "price_incl_tax", "qty_canceled", "qty_invoiced", "qty_ordered",        "qty_refunded",
    "qty_shipped",  "row_invoiced",   "row_total",    "row_weight",   "row_total_incl_tax", "tax_amount",
    "tax_invoiced", "tax_percent",
};

void line(Writer &writer, qint64 order, qint64 item, Dice &dice)
{
    writer.beginObject();
    amounts(writer, lineAmounts, dice);
    text(writer, "created_at", u"2026-11-23 02:50:59"_s);
    amounts(writer, std::array{"discount_amount", "discount_invoiced", "discount_percent"}, dice);
    number(writer, "free_shipping", 0);
    number(writer, "discount_tax_compensation_amount", 0);
    number(writer, "is_qty_decimal", 0);
    number(writer, "is_virtual", 0);
    number(writer, "item_id", item);
    text(writer, "name", u"Jacke für draußen %1 „Ocean“"_s.arg(item % 997));
    number(writer, "no_discount", 0);
    number(writer, "order_id", order);
    amounts(writer, std::array{"original_price"}, dice);
    number(writer, "product_id", item % 5'000 + 1);
    text(writer, "product_type", u"simple"_s);
    number(writer, "quote_item_id", item + 3);
    amounts(writer, lineAmounts2, dice);
    text(writer, "sku", u"RIG-%1-XL"_s.arg(item % 5'000));
    number(writer, "store_id", 1);
    text(writer, "updated_at", u"2026-11-23 02:50:59"_s);
    writer.endObject();
}

constexpr std::array<QStringView, 11> firstNames{u"Zoë",    u"Piet", u"Anna", u"Jürgen", u"Fatima", u"José",
                                                 u"Łukasz", u"李",   u"Emma", u"Noah",   u"Aïcha"};
constexpr std::array<QStringView, 13> lastNames{u"van den Berg", u"Müßiggang", u"O'Hara", u"de Vries", u"Nowak",
                                                u"García",       u"Ängström",  u"Bakker", u"Smith",    u"Jansen",
                                                u"Öztürk",       u"Rossi",     u"Dubois"};
constexpr std::array<QStringView, 7> cities{u"Amsterdam", u"Berlin",    u"Utrecht",   u"Köln",
                                            u"Gent",      u"Rotterdam", u"Maastricht"};

template <std::size_t N>
QString pick(const std::array<QStringView, N> &list, qint64 number)
{
    return list[std::size_t(number) % N].toString();
}

void address(Writer &writer, const char *kind, qint64 order)
{
    writer.beginObject();
    text(writer, "address_type", QString::fromLatin1(kind));
    text(writer, "city", pick(cities, order));
    text(writer, "country_id", u"NL"_s);
    text(writer, "email", u"klant%1@example.com"_s.arg(order));
    number(writer, "entity_id", order * 2);
    text(writer, "firstname", pick(firstNames, order));
    text(writer, "lastname", pick(lastNames, order));
    number(writer, "parent_id", order);
    text(writer, "postcode", u"%1GV"_s.arg(1'000 + order % 9'000));
    writer.key("street");
    writer.beginArray();
    writer.text(u"Prinsengracht %1"_s.arg(order % 700));
    writer.text(u"2 hoog"_s);
    writer.endArray();
    text(writer, "telephone", u"+31 20 %1"_s.arg(5'567'105 + order * 37));
    writer.endObject();
}

constexpr std::array orderAmounts{
    "base_discount_amount",
    "base_discount_invoiced",
    "base_grand_total",
    "base_discount_tax_compensation_amount",
    "base_discount_tax_compensation_invoiced",
    "base_shipping_amount",
    "base_shipping_discount_amount",
    "base_shipping_discount_tax_compensation_amnt",
    "base_shipping_incl_tax",
    "base_shipping_invoiced",
    "base_shipping_tax_amount",
    "base_subtotal",
    "base_subtotal_incl_tax",
    "base_subtotal_invoiced",
    "base_tax_amount",
    "base_tax_invoiced",
    "base_total_due",
    "base_total_invoiced",
    "base_total_invoiced_cost",
    "base_total_paid",
    "base_to_global_rate",
    "base_to_order_rate",
};
constexpr std::array orderAmounts2{
    "shipping_amount",   "shipping_discount_amount", "shipping_discount_tax_compensation_amount",
    "shipping_incl_tax", "shipping_invoiced",        "shipping_tax_amount",
};
constexpr std::array orderAmounts3{
    "store_to_base_rate", "store_to_order_rate", "subtotal",  "subtotal_incl_tax", "subtotal_invoiced",
    "tax_amount",         "tax_invoiced",        "total_due", "total_invoiced",
};

void head(Writer &writer, qint64 id, Dice &dice)
{
    text(writer, "base_currency_code", u"EUR"_s);
    amounts(writer, orderAmounts, dice);
    number(writer, "billing_address_id", id * 2);
    text(writer, "created_at", u"2026-11-23 02:50:59"_s);
    text(writer, "customer_email", u"klant%1@example.com"_s.arg(id));
    text(writer, "customer_firstname", pick(firstNames, id));
    number(writer, "customer_group_id", 1);
    number(writer, "customer_id", id % 2'000 + 1);
    number(writer, "customer_is_guest", 0);
    text(writer, "customer_lastname", pick(lastNames, id));
    number(writer, "customer_note_notify", 1);
    amounts(writer, std::array{"discount_amount", "discount_invoiced"}, dice);
    number(writer, "email_sent", 1);
    number(writer, "entity_id", id);
    text(writer, "global_currency_code", u"EUR"_s);
    amounts(writer, std::array{"grand_total", "discount_tax_compensation_amount", "discount_tax_compensation_invoiced"},
            dice);
    text(writer, "increment_id", u"%1"_s.arg(id, 9, 10, QLatin1Char('0')));
    number(writer, "is_virtual", 0);
    text(writer, "order_currency_code", u"EUR"_s);
    text(writer, "protect_code", u"e6ca25e5c18213cbfdad70aa%1"_s.arg(38'524'006 + id));
    number(writer, "quote_id", id + 1);
    text(writer, "remote_ip", u"192.0.2.%1"_s.arg(id % 250));
    text(writer, "shipping_description", u"Flat Rate - Fixed"_s);
    amounts(writer, orderAmounts2, dice);
    text(writer, "state", u"processing"_s);
    text(writer, "status", u"processing"_s);
    text(writer, "store_currency_code", u"EUR"_s);
    number(writer, "store_id", 1);
    text(writer, "store_name", u"Main Website\nMain Website Store\nDefault Store View"_s);
    amounts(writer, orderAmounts3, dice);
    number(writer, "total_item_count", 2);
    amounts(writer, std::array{"total_paid", "total_qty_ordered"}, dice);
    text(writer, "updated_at", u"2026-11-23 02:50:59"_s);
    amounts(writer, std::array{"weight"}, dice);
}

void payment(Writer &writer, qint64 id, Dice &dice)
{
    writer.key("payment");
    writer.beginObject();
    writer.key("account_status");
    writer.null();
    writer.key("additional_information");
    writer.beginArray();
    writer.text(u"Bank Transfer Payment"_s);
    writer.null();
    writer.endArray();
    amounts(writer, std::array{"amount_ordered", "base_amount_ordered", "base_shipping_amount"}, dice);
    text(writer, "cc_exp_year", u"0"_s);
    writer.key("cc_last4");
    writer.null();
    number(writer, "entity_id", id);
    text(writer, "method", u"banktransfer"_s);
    number(writer, "parent_id", id);
    amounts(writer, std::array{"shipping_amount"}, dice);
    writer.endObject();
}

void tax(Writer &writer, Dice &dice)
{
    writer.beginObject();
    text(writer, "code", u"NL-21"_s);
    text(writer, "title", u"NL-21"_s);
    number(writer, "percent", 21);
    amounts(writer, std::array{"amount", "base_amount"}, dice);
    writer.endObject();
}

void extension(Writer &writer, qint64 id, qint64 lines, Dice &dice)
{
    writer.key("extension_attributes");
    writer.beginObject();
    writer.key("shipping_assignments");
    writer.beginArray();
    writer.beginObject();
    writer.key("shipping");
    writer.beginObject();
    writer.key("address");
    address(writer, "shipping", id);
    text(writer, "method", u"flatrate_flatrate"_s);
    writer.key("total");
    writer.beginObject();
    amounts(writer, orderAmounts2, dice);
    writer.endObject();
    writer.endObject();
    writer.key("items");
    writer.beginArray();
    for (qint64 i = 0; i < lines; ++i) {
        line(writer, id, id * 5 + i, dice);
    }
    writer.endArray();
    writer.endObject();
    writer.endArray();
    writer.key("applied_taxes");
    writer.beginArray();
    tax(writer, dice);
    writer.endArray();
    writer.key("taxes");
    writer.beginArray();
    tax(writer, dice);
    writer.endArray();
    writer.endObject();
}

void order(Writer &writer, qint64 id, Dice &dice)
{
    const qint64 lines = std::array{1, 2, 3, 3, 5}[std::size_t(id % 5)];
    writer.beginObject();
    head(writer, id, dice);
    writer.key("items");
    writer.beginArray();
    for (qint64 i = 0; i < lines; ++i) {
        line(writer, id, id * 5 + i, dice);
    }
    writer.endArray();
    writer.key("billing_address");
    address(writer, "billing", id);
    payment(writer, id, dice);
    writer.key("status_histories");
    writer.beginArray();
    if (id % 4 == 0) {
        writer.beginObject();
        text(writer, "comment", u"We invoiced €148.10 offline."_s);
        text(writer, "created_at", u"2026-11-23 02:50:59"_s);
        number(writer, "entity_id", id);
        text(writer, "entity_name", u"invoice"_s);
        number(writer, "is_customer_notified", 0);
        number(writer, "is_visible_on_front", 0);
        number(writer, "parent_id", id);
        text(writer, "status", u"processing"_s);
        writer.endObject();
    }
    writer.endArray();
    extension(writer, id, lines, dice);
    writer.endObject();
}

} // namespace

QByteArray orderDocument(qint64 id)
{
    Writer writer;
    Dice dice{quint64(id)};
    order(writer, id, dice);
    return writer.take();
}

QByteArray orderPage(int orders)
{
    Writer writer;
    Dice dice;
    writer.beginObject();
    writer.key("items");
    writer.beginArray();
    for (int i = 0; i < orders; ++i) {
        order(writer, 5'000 + i, dice);
    }
    writer.endArray();
    number(writer, "total_count", 5'000);
    writer.endObject();
    return writer.take();
}

} // namespace qm::bench
