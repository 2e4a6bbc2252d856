// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/ordertables.h"
#include "cache/ready.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>

namespace qm::cache {

namespace {

using Text = std::optional<std::string_view>;

constexpr std::size_t textColumns = 9;

/// Where what is told lies in the rows.
struct Columns
{
    std::size_t number = orderTable().columnOf("increment_id");
    std::size_t email = orderTable().columnOf("customer_email");
    std::size_t customer = orderTable().columnOf("customer_name");
    struct Address
    {
        std::size_t name;
        std::size_t company;
        std::size_t telephone;
        std::size_t street;
        std::size_t postcode;
        std::size_t city;
    };
    Address billing = address("billing_");
    Address shipping = address("shipping_");
    std::size_t sku = orderItemTable().columnOf("sku");
    std::size_t product = orderItemTable().columnOf("name");

    static Address address(const std::string &kind)
    {
        const auto of = [&kind](const char *name) { return orderTable().columnOf(kind + name); };
        return {of("name"), of("company"), of("telephone"), of("street"), of("postcode"), of("city")};
    }
};

/// Appends \a text behind a blank.
void append(std::string &to, const Text &text)
{
    if (!to.empty()) {
        to += ' ';
    }
    to += text.value_or(std::string_view());
}

/// Said once when it is the same twice.
std::string both(const Text &one, const Text &other)
{
    std::string all(one.value_or(std::string_view()));
    if (other != one) {
        append(all, other);
    }
    return all;
}

/// Of the lines, in the order of their keys.
std::string joined(const sqlite::Cells &lines, std::span<const std::size_t> rows, std::size_t column)
{
    std::string all;
    for (const std::size_t row : rows) {
        if (const Text text = lines.text(row, column)) {
            append(all, text);
        }
    }
    return all;
}

} // namespace

Ready<Order>::Ready()
    : orders(orderTable().columns())
    , lines(orderItemTable().columns())
    , texts(textColumns)
{}

void Ready<Order>::add(const Order &order, PressedDocument document)
{
    orderTable().addTo(orders, order);
    for (const OrderItem &item : order.items) {
        orderItemTable().addTo(lines, item);
        ownLines = ownLines && item.orderId == order.entityId;
    }
    linesUpTo.push_back(lines.rows());
    documents.push_back(std::move(document));
    addText();
}

/// As the view order_text has it, word for word: a row leaves the index by what the view says of it. How many blanks
/// are between words makes no difference to the index.
void Ready<Order>::addText()
{
    static const Columns columns;
    const std::size_t row = size() - 1;
    const auto of = [this, row](std::size_t column) { return orders.text(row, column); };
    const auto &billing = columns.billing;
    const auto &shipping = columns.shipping;

    texts.addInteger(orders.integer(row, 0));
    texts.addText(of(columns.number).value_or(std::string_view()));
    std::string name = both(of(columns.customer), of(billing.name));
    if (of(shipping.name) != of(billing.name)) {
        append(name, of(shipping.name));
    }
    texts.addText(name);
    texts.addText(of(columns.email).value_or(std::string_view()));
    texts.addText(both(of(billing.company), of(shipping.company)));
    texts.addText(both(of(billing.telephone), of(shipping.telephone)));
    std::string place;
    const bool elsewhere = of(shipping.street) != of(billing.street) || of(shipping.postcode) != of(billing.postcode) ||
                           of(shipping.city) != of(billing.city);
    for (const Columns::Address *const address : {&billing, &shipping}) {
        if (address == &billing || elsewhere) {
            append(place, of(address->street));
            append(place, of(address->postcode));
            append(place, of(address->city));
        }
    }
    texts.addText(place);

    std::vector<std::size_t> rows(linesUpTo[row] - linesFrom(row));
    std::iota(rows.begin(), rows.end(), linesFrom(row));
    std::ranges::sort(rows, {}, [this](std::size_t line) { return lines.integer(line, 0); });
    texts.addText(joined(lines, rows, columns.sku));
    texts.addText(joined(lines, rows, columns.product));
}

Ready<Order> makeReady(const Press &press, std::vector<Order> entities)
{
    Ready<Order> page;
    page.orders.reserve(entities.size());
    page.texts.reserve(entities.size());
    page.documents.reserve(entities.size());
    for (const Order &order : entities) {
        page.add(order, press.press(order.raw));
    }
    return page;
}

} // namespace qm::cache
