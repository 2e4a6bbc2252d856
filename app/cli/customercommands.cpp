// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "listing.h"
#include "locallist.h"
#include "showing.h"

#include "remote/endpoints/customers.h"

#include <algorithm>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

const Listed &customers()
{
    static const Listed listed{
        u"customers list"_s,
        u"customers"_s,
        {u"id"_s, u"email"_s, u"firstname"_s, u"lastname"_s, u"group_id"_s, u"website_id"_s, u"store_id"_s,
         u"created_at"_s},
        withElements(remote::fieldNames<Customer>(), u"addresses"_s, remote::fieldNames<CustomerAddress>()),
        {u"email"_s, u"firstname"_s, u"lastname"_s},
        {{u"entity_id"_s, remote::Direction::Descending}},
        true,
        &cache::customersList,
        cache::DocumentKind::Customer,
        {u"id"_s},
    };
    return listed;
}

Outcome list(Context &context, const ListOptions &options)
{
    return listEntity<Customer>(context, options, customers(), &remote::listCustomers);
}

/// The customer of an e-mail address; every website may have one.
Try<Customer> customerByEmail(Context &context, const Shop &shop, const QString &email)
{
    remote::Criteria criteria;
    criteria.where({u"email"_s, remote::Condition::Eq, {email}}).pageSize(20);
    const auto request = remote::listCustomers(shop.profile.scope, criteria);
    if (!request) {
        return fail(request.error());
    }
    Try<remote::Page<Customer>> page = context.ask(shop, *request);
    if (!page) {
        return tl::unexpected(page.error());
    }
    if (page->items.empty()) {
        return fail(ExitCode::SomeFailed, u"there is no customer '%1' in this shop"_s.arg(email));
    }
    if (page->items.size() > 1) {
        QStringList hits;
        for (const Customer &customer : page->items) {
            hits.append(u"#%1 (website %2)"_s.arg(customer.id).arg(customer.websiteId.value_or(0)));
        }
        return fail(ExitCode::SomeFailed,
                    u"%1 customers have the address '%2': %3; name one by its #ID"_s.arg(hits.size())
                        .arg(email, hits.join(u", "_s)));
    }
    return std::move(page->items.front());
}

Try<Customer> customerByName(Context &context, const Shop &shop, const QString &name)
{
    const bool hasMark = name.startsWith(u'#');
    bool isNumber = false;
    const qint64 id = name.mid(hasMark ? 1 : 0).toLongLong(&isNumber);
    if (isNumber && id > 0) {
        return context.ask(shop, remote::readCustomer(shop.profile.scope, id));
    }
    if (hasMark || !name.contains(u'@')) {
        return usage(u"'%1' is not a customer: expected an id or an e-mail address"_s.arg(name));
    }
    return customerByEmail(context, shop, name);
}

Outcome show(Context &context, const ShowOptions &options)
{
    if (!options.live) {
        const QString name = text(options.name);
        const bool isId = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
        return showLocally(context, customers(), u"customer"_s, u"email"_s, isId ? u'#' + name : name, {});
    }
    return showEntity(context, options, u"customers show"_s, [&](const Shop &shop) {
        return customerByName(context, shop, text(options.name)).map(&shown<Customer>);
    });
}

} // namespace

void addCustomerCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("customers", "accounts of the shop");
    group->require_subcommand(1);

    const auto options = std::make_shared<ListOptions>();
    CLI::App *listCommand = group->add_subcommand("list", "a table of customers, newest first");
    addListOptions(*listCommand, options);
    listCommand->footer(R"(Examples:
  quartermaster-cli customers list --search muller
  quartermaster-cli customers list --live --where 'group_id eq 2' --columns id,email,addresses.city)");
    onCommand(*listCommand, chosen, options, &list);

    const auto showOptions = std::make_shared<ShowOptions>();
    CLI::App *showCommand = group->add_subcommand("show", "one customer with addresses");
    addShowOptions(*showCommand, showOptions, "CUSTOMER", "id or e-mail address");
    showCommand->footer(R"(Example:
  quartermaster-cli customers show frida@example.org)");
    onCommand(*showCommand, chosen, showOptions, &show);
}

} // namespace qm::cli
