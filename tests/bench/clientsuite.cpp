// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientsuite.h"

#include "orderpage.h"
#include "requests.h"

#include "domain/order.h"
#include "remote/request.h"

#include <simdjson.h>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {

constexpr int ordersPerPage = 100;

/// Everything the parser can be asked for, and nothing done with it.
void walk(simdjson::ondemand::value value)
{
    switch (value.type().value_unsafe()) {
    case simdjson::ondemand::json_type::array:
        for (auto element : value.get_array().value_unsafe()) {
            walk(element.value_unsafe());
        }
        return;
    case simdjson::ondemand::json_type::object:
        for (auto member : value.get_object().value_unsafe()) {
            walk(member.value_unsafe().value());
        }
        return;
    case simdjson::ondemand::json_type::string:
        static_cast<void>(value.get_string().value_unsafe());
        return;
    case simdjson::ondemand::json_type::number:
        static_cast<void>(value.get_double().value_unsafe());
        return;
    case simdjson::ondemand::json_type::boolean:
    case simdjson::ondemand::json_type::null:
        return;
    }
}

void decodingRows(std::vector<Row> &rows)
{
    const QByteArray page = orderPage(ordersPerPage);
    const double megabytes = double(page.size()) / 1e6;
    const simdjson::padded_string padded(page.constData(), std::size_t(page.size()));

    const auto decode = [&page] {
        if (!remote::decode<remote::Page<Order>>(page)) {
            std::abort();
        }
    };
    simdjson::dom::parser dom;
    const auto bareParse = [&] {
        if (dom.parse(padded).error()) {
            std::abort();
        }
    };
    simdjson::ondemand::parser onDemand;
    const auto bareWalk = [&] {
        auto document = onDemand.iterate(padded);
        walk(document.get_value().value_unsafe());
    };

    Row size;
    size.name = u"page of 100 orders"_s;
    size.value = double(page.size()) / 1e3;
    size.unit = u"kB"_s;
    rows.push_back(size);
    const double perMegabyte = 1e3 / megabytes;
    rows.push_back(costRow(u"decode a page, beside simdjson's bare DOM parse"_s, compareCpu(decode, bareParse),
                           perMegabyte, u"ms CPU/MB"_s, 2.5));
    rows.push_back(costRow(u"decode a page, beside an on-demand walk of it"_s, compareCpu(decode, bareWalk),
                           perMegabyte, u"ms CPU/MB"_s));
}

} // namespace

std::vector<Row> clientSuite(const Options &)
{
    std::vector<Row> rows;
    decodingRows(rows);
    for (Row &row : requestRows()) {
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace qm::bench
