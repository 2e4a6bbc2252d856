// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcommands.h"
#include "listing.h"
#include "locallist.h"
#include "showing.h"

#include "remote/endpoints/attributes.h"
#include "remote/endpoints/products.h"

#include <algorithm>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

/// Product documents name no currency; prices are in the scope's base currency, which stands beside them here.
const QString currencyColumn = u"base_currency_code"_s;

QStringList knownColumns()
{
    QStringList names = remote::fieldNames<Product>();
    names = withElements(names, u"product_links"_s, remote::fieldNames<ProductLink>());
    names = withElements(names, u"options"_s, remote::fieldNames<ProductOption>());
    names = withElements(names, u"media_gallery_entries"_s, remote::fieldNames<MediaEntry>());
    names = withElements(names, u"tier_prices"_s, {u"customer_group_id"_s, u"qty"_s, u"value"_s});
    return names + QStringList{currencyColumn};
}

const Listed &products()
{
    static const Listed listed{
        u"products list"_s,
        u"products"_s,
        {u"id"_s, u"sku"_s, u"name"_s, u"type_id"_s, u"status"_s, u"visibility"_s, u"price"_s, currencyColumn,
         u"updated_at"_s},
        knownColumns(),
        {u"sku"_s, u"name"_s},
        {{u"entity_id"_s, remote::Direction::Ascending}},
        true,
        &cache::productsList,
        cache::DocumentKind::Product,
        {u"id"_s, u"sku"_s},
    };
    return listed;
}

/// Whether the shop has an attribute of that code; also where the login may not look attributes up: an unknown one is
/// an empty column then.
Try<bool> isAttribute(Context &context, const Shop &shop, const QString &code)
{
    const bool isCode = !code.isEmpty() && std::all_of(code.begin(), code.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
    if (!isCode) {
        return false;
    }
    const auto answer = shop.client->send(remote::readAttribute(shop.profile.scope, code), context.stop()).result();
    if (answer || answer.error().kind == ErrorKind::Permission) {
        return true;
    }
    return answer.error().kind == ErrorKind::NotFound ? Try<bool>(false) : Try<bool>(fail(answer.error()));
}

/// A shop sorts products by what it does not know without a word, which is not at all (observed 23).
Try<void> checkProductSorts(Context &context, const Shop &shop, const ListOptions &options)
{
    for (const remote::SortOrder &sort : options.sorts) {
        if (sort.field == products().sorts.front().field || products().knownColumns.contains(sort.field)) {
            continue;
        }
        const Try<bool> known = isAttribute(context, shop, sort.field);
        if (!known) {
            return tl::unexpected(known.error());
        }
        if (!*known) {
            const QStringList similar = nearest(sort.field, products().knownColumns);
            return usage(u"--sort: the shop has no field or attribute '%1' of products%2"_s.arg(
                sort.field, similar.isEmpty() ? QString() : u"; similar: "_s + similar.join(u", "_s)));
        }
    }
    return {};
}

Try<void> checkProductColumns(Context &context, const Shop &shop, const QStringList &columns)
{
    for (const QString &column : columns) {
        if (checkColumns({column}, products().knownColumns)) {
            continue;
        }
        const Try<bool> known = isAttribute(context, shop, column);
        if (!known) {
            return tl::unexpected(known.error());
        }
        if (!*known) {
            return checkLiveColumns({column}, products());
        }
    }
    return {};
}

Outcome list(Context &context, const ListOptions &typed)
{
    const Try<ListOptions> options = withView(context, typed, products());
    if (!options) {
        return tl::unexpected(options.error());
    }
    if (!options->live) {
        return listLocally(context, *options, products());
    }
    const QStringList columns = columnsOf(*options, products());
    if (const Try<void> fields = checkLiveFields(*options, products()); !fields) {
        return tl::unexpected(fields.error());
    }
    const Try<Shop> shop = context.openShop(text(options->scope));
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    if (const Try<void> known = checkProductColumns(context, *shop, columns); !known) {
        return tl::unexpected(known.error());
    }
    if (const Try<void> known = checkProductSorts(context, *shop, *options); !known) {
        return tl::unexpected(known.error());
    }
    const Try<JsonNode> currency = columns.contains(currencyColumn) ? baseCurrency(context, *shop) : JsonNode();
    if (!currency) {
        return tl::unexpected(currency.error());
    }
    return listRows(context, *shop, *options, products(), columns,
                    pagesOf<Product>(context, *shop, &remote::listProducts),
                    [&currency](JsonNode &row) { row.add(currencyColumn, *currency); });
}

/// A SKU with a slash cannot stand in a path on every server (magento-facts 6.2).
Try<Product> productBySku(Context &context, const Shop &shop, const Sku &sku)
{
    if (!remote::needsCriteria(sku)) {
        return context.ask(shop, remote::readProduct(shop.profile.scope, sku));
    }
    const auto request = remote::findProduct(shop.profile.scope, sku);
    if (!request) {
        return fail(request.error());
    }
    Try<remote::Page<Product>> page = context.ask(shop, *request);
    if (!page) {
        return tl::unexpected(page.error());
    }
    if (page->items.empty()) {
        return fail(ExitCode::SomeFailed, u"there is no product '%1' in this shop"_s.arg(sku.text()));
    }
    return std::move(page->items.front());
}

/// The product with the currency of its prices.
Try<JsonNode> documentOf(Context &context, const Shop &shop, const Sku &sku)
{
    const Try<Product> product = productBySku(context, shop, sku);
    if (!product) {
        return tl::unexpected(product.error());
    }
    return baseCurrency(context, shop).map([&product](JsonNode currency) {
        JsonNode document = shown(*product);
        document.add(currencyColumn, std::move(currency));
        return document;
    });
}

Outcome show(Context &context, const ShowOptions &options)
{
    if (!options.live) {
        return showLocally(context, products(), u"product"_s, u"sku"_s, text(options.name), text(options.scope));
    }
    return showBySku(context, options, u"products show"_s,
                     [&](const Shop &shop, const Sku &sku) { return documentOf(context, shop, sku); });
}

} // namespace

void addProductCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("products", "products of the shop");
    group->require_subcommand(1);

    const auto options = std::make_shared<ListOptions>();
    CLI::App *listCommand = group->add_subcommand("list", "a table of products");
    addListOptions(*listCommand, options);
    listCommand->footer(R"(Columns are fields and codes of attributes alike. base_currency_code is the currency of the
prices in the scope asked.

Examples:
  quartermaster-cli products list --where 'type_id eq configurable' --columns sku,name,color
  quartermaster-cli products list --live --search shirt --scope nl --format json)");
    onCommand(*listCommand, chosen, options, &list);

    const auto showOptions = std::make_shared<ShowOptions>();
    CLI::App *showCommand = group->add_subcommand("show", "one product with everything the shop says of it");
    addShowOptions(*showCommand, showOptions, "SKU", "its SKU");
    showCommand->footer(R"(Example:
  quartermaster-cli products show 24-MB01 --format json)");
    onCommand(*showCommand, chosen, showOptions, &show);
    addProductEditCommands(*group, chosen);
}

} // namespace qm::cli
