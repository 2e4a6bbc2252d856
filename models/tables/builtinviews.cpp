// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/builtinviews.h"

#include <QCoreApplication>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;
using Groups = std::vector<std::vector<Filter>>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListPage)
};

BuiltinView view(const QString &id, const QString &name, Groups groups = {})
{
    BuiltinView made;
    made.id = id;
    made.view.name = name;
    made.view.groups = std::move(groups);
    return made;
}

Filter filter(const QString &field, Condition condition, const QString &value)
{
    return {field, condition, {value}};
}

std::vector<BuiltinView> orderViews()
{
    const Filter unpaid{u"status"_s, Condition::In, {u"pending"_s, u"pending_payment"_s}};
    return {
        view(u"all"_s, Words::tr("All orders")),
        view(u"last-14-days"_s, Words::tr("Last 14 days"), {{filter(u"created_at"_s, Condition::Gteq, u"-14d"_s)}}),
        view(
            u"to-ship"_s, Words::tr("To ship"),
            {{filter(u"status"_s, Condition::Eq, u"processing"_s)}, {filter(u"qty_to_ship"_s, Condition::Gt, u"0"_s)}}),
        view(u"unpaid-over-24-h"_s, Words::tr("Unpaid over 24 h"),
             {{unpaid}, {filter(u"created_at"_s, Condition::Lteq, u"-24h"_s)}}),
        view(u"on-hold"_s, Words::tr("On hold"), {{filter(u"status"_s, Condition::Eq, u"holded"_s)}}),
        view(u"b2b"_s, Words::tr("B2B"), {{Filter{u"billing_company"_s, Condition::NotNull, {}}}}),
        view(u"to-invoice"_s, Words::tr("To invoice"),
             {{Filter{u"state"_s, Condition::In, {u"new"_s, u"processing"_s}}},
              {filter(u"qty_to_invoice"_s, Condition::Gt, u"0"_s)}}),
        view(u"partly-shipped"_s, Words::tr("Partly shipped"),
             {{filter(u"shipment_count"_s, Condition::Gt, u"0"_s)}, {filter(u"qty_to_ship"_s, Condition::Gt, u"0"_s)}}),
        // A refund moves its order's time of change; the list of orders has no time of its refunds.
        view(u"refunded-in-7-days"_s, Words::tr("Refunded, changed in 7 days"),
             {{filter(u"creditmemo_count"_s, Condition::Gt, u"0"_s)},
              {filter(u"updated_at"_s, Condition::Gteq, u"-7d"_s)}}),
    };
}

std::vector<BuiltinView> productViews()
{
    return {
        view(u"all"_s, Words::tr("All products")),
        view(u"enabled"_s, Words::tr("Enabled"), {{filter(u"status"_s, Condition::Eq, u"1"_s)}}),
        view(u"disabled"_s, Words::tr("Disabled"), {{filter(u"status"_s, Condition::Eq, u"2"_s)}}),
        view(u"configurable"_s, Words::tr("Configurable"), {{filter(u"type_id"_s, Condition::Eq, u"configurable"_s)}}),
        view(u"bundles-and-groups"_s, Words::tr("Bundles and groups"),
             {{{u"type_id"_s, Condition::In, {u"bundle"_s, u"grouped"_s}}}}),
    };
}

std::vector<BuiltinView> stockViews()
{
    return {
        view(u"all"_s, Words::tr("All SKUs")),
        view(u"low-stock"_s, Words::tr("Low stock"), {{filter(u"is_low"_s, Condition::Eq, u"1"_s)}}),
        view(u"out-of-stock"_s, Words::tr("Out of stock"), {{filter(u"status"_s, Condition::Eq, u"0"_s)}}),
    };
}

std::vector<BuiltinView> customerViews()
{
    return {
        view(u"all"_s, Words::tr("All customers")),
        view(u"new-in-30-days"_s, Words::tr("New in 30 days"), {{filter(u"created_at"_s, Condition::Gteq, u"-30d"_s)}}),
        view(u"companies"_s, Words::tr("Companies"), {{Filter{u"company"_s, Condition::NotNull, {}}}}),
    };
}

} // namespace

std::vector<BuiltinView> builtinViews(const cache::List &list)
{
    std::vector<BuiltinView> views;
    if (list.id == cache::ordersList().id) {
        views = orderViews();
    } else if (list.id == cache::productsList().id) {
        views = productViews();
    } else if (list.id == cache::sourceItemsList().id) {
        views = stockViews();
    } else if (list.id == cache::basePricesList().id) {
        views = {view(u"all"_s, Words::tr("All prices"))};
    } else if (list.id == cache::customersList().id) {
        views = customerViews();
    }
    for (BuiltinView &each : views) {
        each.view.list = list.id;
    }
    return views;
}

} // namespace qm::tables
