// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "editcommands.h"
#include "listing.h"
#include "locallist.h"
#include "showing.h"

#include "remote/endpoints/orders.h"

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

const Listed &orders()
{
    static const Listed listed{
        u"orders list"_s,
        u"orders"_s,
        {u"entity_id"_s, u"increment_id"_s, u"created_at"_s, u"state"_s, u"status"_s, u"store_id"_s,
         u"customer_email"_s, u"total_qty_ordered"_s, u"grand_total"_s, u"order_currency_code"_s},
        withElements(withElements(remote::fieldNames<Order>(), u"items"_s, remote::fieldNames<OrderItem>()),
                     u"status_histories"_s, remote::fieldNames<OrderComment>()),
        {u"increment_id"_s, u"customer_email"_s, u"customer_firstname"_s, u"customer_lastname"_s},
        {{u"entity_id"_s, remote::Direction::Descending}},
        false,
        &cache::ordersList,
        cache::DocumentKind::Order,
        {u"entity_id"_s},
    };
    return listed;
}

Outcome list(Context &context, const ListOptions &options)
{
    return listEntity<Order>(context, options, orders(), &remote::listOrders);
}

/// The order of an increment id. Magento counts per store, so several may share one.
Try<Order> orderByNumber(Context &context, const Shop &shop, const QString &number)
{
    remote::Criteria criteria;
    criteria.where({u"increment_id"_s, remote::Condition::Eq, {number}}).pageSize(20);
    const auto request = remote::listOrders(shop.profile.scope, criteria);
    if (!request) {
        return fail(request.error());
    }
    Try<remote::Page<Order>> page = context.ask(shop, *request);
    if (!page) {
        return tl::unexpected(page.error());
    }
    if (page->items.empty()) {
        return fail(ExitCode::SomeFailed, u"there is no order '%1' in this shop"_s.arg(number));
    }
    if (page->items.size() > 1) {
        QStringList hits;
        for (const Order &order : page->items) {
            hits.append(u"#%1 (%2)"_s.arg(cellText(valueAt(shown(order), u"entity_id"_s)),
                                          cellText(valueAt(shown(order), u"store_name"_s)).simplified()));
        }
        return fail(ExitCode::SomeFailed, u"%1 orders have the number '%2': %3; name one by its #ID"_s.arg(hits.size())
                                              .arg(number, hits.join(u", "_s)));
    }
    return std::move(page->items.front());
}

Try<Order> orderByName(Context &context, const Shop &shop, const QString &name)
{
    if (!name.startsWith(u'#')) {
        return orderByNumber(context, shop, name);
    }
    bool isNumber = false;
    const qint64 id = name.mid(1).toLongLong(&isNumber);
    if (!isNumber || id <= 0) {
        return usage(u"'%1' is not an order: expected a number as in the shop, or #ID"_s.arg(name));
    }
    return context.ask(shop, remote::readOrder(shop.profile.scope, id));
}

Outcome show(Context &context, const ShowOptions &options)
{
    if (!options.live) {
        return showLocally(context, orders(), u"order"_s, u"increment_id"_s, text(options.name), {});
    }
    return showEntity(context, options, u"orders show"_s, [&](const Shop &shop) {
        return orderByName(context, shop, text(options.name)).map(&shown<Order>);
    });
}

} // namespace

void addOrderCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("orders", "orders of the shop");
    group->require_subcommand(1);

    const auto options = std::make_shared<ListOptions>();
    CLI::App *listCommand = group->add_subcommand("list", "a table of orders, newest first");
    addListOptions(*listCommand, options);
    listCommand->footer(R"(Conditions: eq neq like nlike in nin gt lt gteq lteq from to null notnull finset regexp …
Rows come from the local copy; there, columns are also those of the window. With --live
the filters and sorts go to the shop as they are, and a sort by entity_id is added at
the end, so that pages never overlap.

Examples:
  quartermaster-cli orders list --where 'status eq pending' --limit 20
  quartermaster-cli orders list --view 'To pack' --format csv
  quartermaster-cli orders list --live --where 'status in pending,processing' \
      --where 'grand_total gteq 100' --or-where 'customer_group_id eq 2' \
      --sort created_at:desc --format csv
  quartermaster-cli orders list --columns increment_id,ship_to,billing_address.city,items.sku)");
    onCommand(*listCommand, chosen, options, &list);

    const auto showOptions = std::make_shared<ShowOptions>();
    CLI::App *showCommand = group->add_subcommand("show", "one order with everything the shop says of it");
    addShowOptions(*showCommand, showOptions, "ORDER", "its number (increment id), or # and its entity id");
    showCommand->footer(R"(Stores may count alike: where several orders have the number, they are named with their
#ID and store, and the exit code is 1.

Examples:
  quartermaster-cli orders show 000000042 --format json
  quartermaster-cli orders show '#42' --live)");
    onCommand(*showCommand, chosen, showOptions, &show);
    addOrderDeskCommands(*group, chosen);
    addOrderTrackingCommands(*group, chosen);
}

} // namespace qm::cli
