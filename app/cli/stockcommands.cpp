// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcommands.h"
#include "inputs.h"
#include "listing.h"
#include "localcopy.h"
#include "locallist.h"
#include "showing.h"

#include "cache/liststock.h"
#include "cache/lowlevels.h"
#include "remote/endpoints/inventory.h"
#include "tables/figures.h"

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

const Listed &sourceItems()
{
    static const Listed listed{
        u"stock list"_s,
        u"source items"_s,
        {u"sku"_s, u"source_code"_s, u"quantity"_s, u"status"_s},
        remote::fieldNames<SourceItem>(),
        {u"sku"_s},
        {{u"sku"_s, remote::Direction::Ascending}, {u"source_code"_s, remote::Direction::Ascending}},
        false,
        &cache::sourceItemsList,
        std::nullopt,
        {u"sku"_s, u"source_code"_s},
        &cache::stockListOf,
        u"stock items"_s,
    };
    return listed;
}

struct StockListOptions : ListOptions
{
    bool low = false;
    std::string below;
};

/// What is low goes by the user's numbers, also where a window keeps the copy and has not been told of them yet.
Try<void> goByOwnLevels(Context &context, const StockListOptions &typed, ListOptions &options)
{
    LowLevels levels;
    if (!typed.below.empty()) {
        const std::optional<Decimal> below = Decimal::fromText(std::string_view(typed.below));
        if (!typed.low || !below || *below < Decimal()) {
            return usage(typed.low ? u"--below: '%1' is no number of pieces"_s.arg(text(typed.below))
                                   : u"--below: it goes with --low"_s);
        }
        levels.everywhere = *below;
    } else {
        const Try<Profile> profile = context.chosenProfile();
        if (!profile) {
            return tl::unexpected(profile.error());
        }
        const Try<LowLevels> own = lowLevelsOf(context, *profile);
        if (!own && !typed.low) {
            return {}; // a list has other columns, and in this one what the copy was told last
        }
        if (!own) {
            return tl::unexpected(own.error());
        }
        levels = *own;
    }
    options.prepare = [levels](sqlite::Database &database) { return cache::useLowLevels(database, levels); };
    return {};
}

Outcome list(Context &context, const StockListOptions &typed)
{
    ListOptions options = typed;
    if (!typed.live) {
        if (const Try<void> done = goByOwnLevels(context, typed, options); !done) {
            return tl::unexpected(done.error());
        }
    }
    if (typed.low) {
        if (typed.live) {
            // Each product has its own number (cache/lowstock.h), and no search of the shop compares two fields.
            return usage(u"what is low is worked out in the local copy, by the number of each product; leave out "
                         "--live, or name a number: --where 'quantity lt 5'"_s);
        }
        for (std::vector<remote::Filter> &group : tables::lowPlaces()) {
            options.groups.push_back(std::move(group));
        }
    }
    return listEntity<SourceItem>(context, options, sourceItems(), &remote::listSourceItems);
}

/// Everything a page of the shop holds that belongs to one product; a shop without sources has none.
template <typename T>
Try<JsonNode> rowsOf(Context &context, const Shop &shop, Result<remote::Request<remote::Page<T>>> request)
{
    if (!request) {
        return fail(request.error());
    }
    auto answer = shop.client->send(*request, context.stop()).result();
    JsonNode list = JsonNode::array();
    if (!answer) {
        return answer.error().kind == ErrorKind::NoRoute ? Try<JsonNode>(list) : Try<JsonNode>(fail(answer.error()));
    }
    for (const T &entity : answer->value.items) {
        list.items.push_back(shown(entity));
    }
    return list;
}

/// A composite product has no number of its own: the shop answers 400, some of them 500 (observed 50).
bool meansNoNumber(const Error &error)
{
    return error.kind == ErrorKind::Validation || error.kind == ErrorKind::NotFound || error.httpStatus == 500;
}

/// What can be sold of \a sku per stock; null where there is no number.
Try<JsonNode> salableOf(Context &context, const Shop &shop, const Sku &sku)
{
    remote::Criteria criteria;
    criteria.pageSize(100);
    Try<JsonNode> stocks = rowsOf<Stock>(context, shop, remote::listStocks(shop.profile.scope, criteria));
    if (!stocks) {
        return stocks;
    }
    JsonNode list = JsonNode::array();
    for (const JsonNode &stock : stocks->items) {
        const qint64 id = cellText(valueAt(stock, u"stock_id"_s)).toLongLong();
        const auto request = remote::readSalableQuantity(shop.profile.scope, sku, id);
        const auto quantity = shop.client->send(request, context.stop()).result();
        if (!quantity && !meansNoNumber(quantity.error())) {
            return fail(quantity.error());
        }
        JsonNode row = JsonNode::object();
        row.add(u"stock_id"_s, JsonNode::ofNumber(id));
        row.add(u"name"_s, valueAt(stock, u"name"_s));
        row.add(u"salable_quantity"_s, quantity ? JsonNode::ofDigits(quantity->value.toString()) : JsonNode());
        list.items.push_back(std::move(row));
    }
    return list;
}

Try<JsonNode> stockOf(Context &context, const Shop &shop, const Sku &sku)
{
    const Try<StockItem> item = context.ask(shop, remote::readStockItem(shop.profile.scope, sku));
    if (!item) {
        return tl::unexpected(item.error());
    }
    remote::Criteria criteria;
    criteria.where({u"sku"_s, remote::Condition::Eq, {sku.text()}}).pageSize(100);
    Try<JsonNode> sources = rowsOf<SourceItem>(context, shop, remote::listSourceItems(shop.profile.scope, criteria));
    if (!sources) {
        return sources;
    }
    Try<JsonNode> salable = salableOf(context, shop, sku);
    if (!salable) {
        return salable;
    }
    JsonNode document = JsonNode::object();
    document.add(u"sku"_s, JsonNode::ofText(sku.text()));
    document.add(u"source_items"_s, std::move(*sources));
    document.add(u"stocks"_s, std::move(*salable));
    document.add(u"stock_item"_s, shown(*item));
    return document;
}

/// The sources of the product and its stock record, as the copy has them.
Result<std::optional<JsonNode>> stockIn(sqlite::Database &database, const Sku &sku)
{
    JsonNode sources = JsonNode::array();
    sqlite::Rows rows = database.rows(
        "select sku, source_code, quantity, status from source_item where sku = ? order by source_code", sku.text());
    while (rows.next()) {
        JsonNode source = JsonNode::object();
        source.add(u"sku"_s, JsonNode::ofText(rows.text(0)));
        source.add(u"source_code"_s, JsonNode::ofText(rows.text(1)));
        source.add(u"quantity"_s, JsonNode::ofDigits(rows.decimal(2).toString()));
        source.add(u"status"_s, JsonNode::ofNumber(rows.integer(3)));
        sources.items.push_back(std::move(source));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    sqlite::Rows items = database.rows("select document from stock_item where product_id in (select entity_id from "
                                       "product where sku = ?) limit 1",
                                       sku.text());
    std::optional<JsonNode> item;
    if (items.next()) {
        item = parseJson(items.text(0).toUtf8());
    }
    if (const Result<void> done = items.finished(); !done) {
        return failure(done.error());
    }
    if (sources.items.empty() && !item) {
        return std::optional<JsonNode>();
    }
    JsonNode document = JsonNode::object();
    document.add(u"sku"_s, JsonNode::ofText(sku.text()));
    document.add(u"source_items"_s, std::move(sources));
    document.add(u"stock_item"_s, item ? presented(*item) : JsonNode());
    return std::optional(std::move(document));
}

Outcome show(Context &context, const ShowOptions &options)
{
    if (!options.live) {
        const Outcome shown = showSkuLocally(context, sourceItems(), options, &stockIn);
        if (shown) {
            context.console().notice(
                u"what can be sold also depends on open orders, which the shop counts: add --live to ask it"_s);
        }
        return shown;
    }
    return showBySku(context, options, u"stock show"_s,
                     [&](const Shop &shop, const Sku &sku) { return stockOf(context, shop, sku); });
}

} // namespace

void addStockCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("stock", "quantities by source");
    group->require_subcommand(1);

    const auto options = std::make_shared<StockListOptions>();
    CLI::App *listCommand = group->add_subcommand("list", "a table of SKU, source and quantity");
    addListOptions(*listCommand, options);
    listCommand->add_flag(
        "--low", options->low,
        "only what is in stock and nearly gone: fewer at its source than your number of 'stock low-level', or else "
        "than the shop wants to be told of");
    listCommand->add_option("--below", options->below, "with --low: fewer than so many, instead of all these numbers")
        ->check(notBlank("the number is missing"))
        ->type_name("N");
    listCommand->footer(
        R"(Lists what lies where; of a shop without multi-source inventory, which has no sources, one row
a product. Such a shop has no list to ask with --live.

Examples:
  quartermaster-cli stock list --low --columns sku,name,source_name,quantity,low_below
  quartermaster-cli stock list --low --below 3 --where 'source_code eq ams'
  quartermaster-cli stock list --live --where 'source_code eq ams' --where 'quantity lt 5'
  quartermaster-cli stock list --search 24-MB --format csv)");
    onCommand(*listCommand, chosen, options, &list);

    const auto showOptions = std::make_shared<ShowOptions>();
    CLI::App *showCommand =
        group->add_subcommand("show", "one product: its sources, what can be sold per stock, its stock record");
    addShowOptions(*showCommand, showOptions, "SKU", "its SKU");
    showCommand->footer(R"(Example:
  quartermaster-cli stock show 24-MB01
  quartermaster-cli stock show 24-MB01 --live)");
    onCommand(*showCommand, chosen, showOptions, &show);
    addLowLevelCommand(*group, chosen);
    addStockEditCommands(*group, chosen);
}

} // namespace qm::cli
