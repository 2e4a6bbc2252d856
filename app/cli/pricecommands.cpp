// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcommands.h"
#include "inputs.h"
#include "listing.h"
#include "locallist.h"
#include "localrows.h"
#include "pricemoves.h"
#include "showing.h"

#include "cache/keys.h"
#include "remote/endpoints/prices.h"
#include "remote/endpoints/products.h"
#include "remote/pager.h"

#include <algorithm>
#include <limits>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;
using Skus = std::vector<Sku>;

const QString currencyColumn = u"currency"_s;

struct PriceOptions : ListOptions
{
    std::string kind = "base";
};

Listed listedOf(const QString &plural, QStringList columns, const QStringList &within, const cache::List &(*local)())
{
    using remote::Direction;
    Listed listed;
    listed.command = u"prices list"_s;
    listed.plural = plural;
    listed.columns = columns + QStringList{currencyColumn};
    listed.knownColumns = listed.columns;
    listed.searchedFields = {u"sku"_s, u"name"_s};
    listed.sorts = {{u"sku"_s, Direction::Ascending}};
    for (const QString &field : within) {
        listed.sorts.push_back({field, Direction::Ascending});
    }
    listed.local = local;
    return listed;
}

} // namespace

const Listed &basePrices()
{
    static const Listed listed =
        listedOf(u"base prices"_s, {u"sku"_s, u"store_id"_s, u"price"_s}, {u"store_id"_s}, &cache::basePricesList);
    return listed;
}

namespace {

const Listed &specialPrices()
{
    static const Listed listed =
        listedOf(u"special prices"_s, {u"sku"_s, u"store_id"_s, u"price"_s, u"price_from"_s, u"price_to"_s},
                 {u"store_id"_s, u"price_from"_s}, &cache::specialPricesList);
    return listed;
}

const Listed &tierPrices()
{
    static const Listed listed = listedOf(
        u"tier prices"_s, {u"sku"_s, u"website_id"_s, u"customer_group"_s, u"quantity"_s, u"price"_s, u"price_type"_s},
        {u"website_id"_s, u"customer_group"_s, u"quantity"_s}, &cache::tierPricesList);
    return listed;
}

/// The prices of \a skus; an unknown one, for which some kinds are refused altogether (observed 51), has none.
template <typename Row>
Try<std::vector<Row>> pricesOf(Context &context, const Shop &shop, const Skus &skus,
                               remote::Request<std::vector<Row>> (*ask)(const Scope &, const Skus &))
{
    auto answer = shop.client->send(ask(Scope::all(), skus), context.stop()).result();
    if (answer) {
        return std::move(answer->value);
    }
    if (answer.error().kind != ErrorKind::NotFound) {
        return fail(answer.error());
    }
    std::vector<Row> all;
    if (skus.size() > 1) {
        const auto middle = skus.begin() + std::ptrdiff_t(skus.size() / 2);
        for (const Skus &half : {Skus(skus.begin(), middle), Skus(middle, skus.end())}) {
            Try<std::vector<Row>> rows = pricesOf(context, shop, half, ask);
            if (!rows) {
                return rows;
            }
            std::move(rows->begin(), rows->end(), std::back_inserter(all));
        }
    }
    return all;
}

/// The fields of a price, in the order of \a columns; what the amount is in stands beside it.
JsonNode rowOf(const JsonNode &price, const QStringList &columns, const JsonNode &currency)
{
    JsonNode row = JsonNode::object();
    for (const QString &column : columns) {
        const bool isPercent = cellText(valueAt(price, u"price_type"_s)) == "discount"_L1;
        row.add(column, column != currencyColumn ? valueAt(price, column)
                        : isPercent              ? JsonNode::ofText(u"%"_s)
                                                 : currency);
    }
    return row;
}

/// The shop has no list of prices: it is asked for those of its products, which can be chosen by their SKU.
Try<remote::PagerOptions> productsOf(const ListOptions &options, const Listed &listed)
{
    if (!options.sorts.empty()) {
        return usage(u"--sort: the shop gives prices in the order of its products; leave out --live to sort"_s);
    }
    remote::PagerOptions pages;
    ListOptions chosen = options;
    for (const std::vector<remote::Filter> &group : chosen.groups) {
        for (const remote::Filter &filter : group) {
            if (filter.field != "sku"_L1) {
                return usage(u"--where: the shop finds prices by 'sku' only, not by '%1'; leave out --live to ask the "
                             "local copy"_s.arg(filter.field));
            }
        }
    }
    Listed products = listed;
    products.sorts.clear();
    pages.filter = criteriaOf(chosen, products);
    if (const Result<void> masked = pages.filter.onlyFields(u"items[id,sku],total_count"_s); !masked) {
        return fail(masked.error());
    }
    return pages;
}

template <typename Row>
Outcome listLive(Context &context, const ListOptions &options, const Listed &listed,
                 remote::Request<std::vector<Row>> (*ask)(const Scope &, const Skus &))
{
    const QStringList columns = columnsOf(options, listed);
    const Try<void> known = checkLiveColumns(columns, listed);
    const Try<remote::PagerOptions> pages = productsOf(options, listed);
    if (!known || !pages) {
        return tl::unexpected(known ? pages.error() : known.error());
    }
    const Try<Shop> shop = context.openShop(text(options.scope));
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    const Try<JsonNode> currency = baseCurrency(context, *shop);
    if (!currency) {
        return tl::unexpected(currency.error());
    }
    remote::Pager<Product> pager(
        remote::pagesOf<Product>(*shop->client,
                                 [](const remote::Criteria &c) { return remote::listProducts(Scope::all(), c); }),
        [](const Product &product) { return product.id.value_or(0); }, *pages, context.stop());
    const auto writer = makeRowWriter(context.globals().format, columns, context.console());
    qint64 toLeaveOut = options.offset;
    qint64 left = options.limit == 0 ? std::numeric_limits<qint64>::max() : options.limit;
    while (left > 0) {
        const Result<std::vector<Product>> products = pager.next();
        if (!products) {
            return fail(products.error());
        }
        if (products->empty()) {
            break;
        }
        Skus skus;
        std::transform(products->begin(), products->end(), std::back_inserter(skus),
                       [](const Product &product) { return product.sku; });
        const Try<std::vector<Row>> prices = pricesOf(context, *shop, skus, ask);
        if (!prices) {
            return tl::unexpected(prices.error());
        }
        for (const Row &price : *prices) {
            if (toLeaveOut > 0 || left == 0) {
                toLeaveOut -= toLeaveOut > 0 ? 1 : 0;
                continue;
            }
            --left;
            const JsonNode row = rowOf(shown(price), columns, *currency);
            std::vector<JsonNode> values;
            for (const JsonMember &member : row.members) {
                values.push_back(member.value);
            }
            if (const Try<void> written = writer->row(std::move(values)); !written) {
                return tl::unexpected(written.error());
            }
        }
    }
    context.remember(*shop);
    return writer->end().map([] { return ExitCode::Done; });
}

template <typename Row>
Outcome listPrices(Context &context, const ListOptions &typed, const Listed &listed,
                   remote::Request<std::vector<Row>> (*ask)(const Scope &, const Skus &))
{
    const Try<ListOptions> options = withView(context, typed, listed);
    if (!options) {
        return tl::unexpected(options.error());
    }
    return options->live ? listLive(context, *options, listed, ask) : listLocally(context, *options, listed);
}

Outcome list(Context &context, const PriceOptions &options)
{
    if (options.kind == "base") {
        return listPrices(context, options, basePrices(), &remote::listBasePrices);
    }
    if (options.kind == "special") {
        return listPrices(context, options, specialPrices(), &remote::listSpecialPrices);
    }
    if (options.kind == "tier") {
        return listPrices(context, options, tierPrices(), &remote::listTierPrices);
    }
    return usage(u"'%1' is no kind of price; there is base, special, tier"_s.arg(text(options.kind)));
}

const QStringList costFields{u"sku"_s, u"store_id"_s, u"cost"_s, currencyColumn};

template <typename Row>
Try<void> addLive(Context &context, const Shop &shop, const Sku &sku, const JsonNode &currency, const QString &name,
                  const QStringList &fields, remote::Request<std::vector<Row>> (*ask)(const Scope &, const Skus &),
                  JsonNode &document)
{
    const Try<std::vector<Row>> prices = pricesOf(context, shop, Skus{sku}, ask);
    if (!prices) {
        return tl::unexpected(prices.error());
    }
    JsonNode rows = JsonNode::array();
    for (const Row &price : *prices) {
        rows.items.push_back(rowOf(shown(price), fields, currency));
    }
    document.add(name, std::move(rows));
    return {};
}

JsonNode documentOf(const Sku &sku)
{
    JsonNode document = JsonNode::object();
    document.add(u"sku"_s, JsonNode::ofText(sku.text()));
    return document;
}

bool isEmpty(const JsonNode &document)
{
    return std::all_of(document.members.begin(), document.members.end(),
                       [](const JsonMember &member) { return member.value.items.empty(); });
}

Try<JsonNode> livePrices(Context &context, const Shop &shop, const Sku &sku)
{
    const Try<JsonNode> currency = baseCurrency(context, shop);
    if (!currency) {
        return currency;
    }
    JsonNode document = documentOf(sku);
    const auto add = [&](const QString &name, const QStringList &fields, auto ask) {
        return addLive(context, shop, sku, *currency, name, fields, ask, document);
    };
    const Try<void> done =
        add(u"base_prices"_s, basePrices().columns, &remote::listBasePrices)
            .and_then([&] { return add(u"special_prices"_s, specialPrices().columns, &remote::listSpecialPrices); })
            .and_then([&] { return add(u"tier_prices"_s, tierPrices().columns, &remote::listTierPrices); })
            .and_then([&] { return add(u"costs"_s, costFields, &remote::listCosts); });
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (isEmpty(document)) {
        return fail(ExitCode::SomeFailed, u"the shop has no prices of '%1'"_s.arg(sku.text()));
    }
    return document;
}

/// One kind of price of a SKU in the copy.
Result<JsonNode> pricesIn(sqlite::Database &database, const Listed &listed, const Sku &sku)
{
    ListOptions options;
    options.groups = {{{u"sku"_s, remote::Condition::Eq, {sku.text()}}}};
    options.limit = 0;
    const Result<Selection> selection = selectRows(database, options, listed);
    if (!selection) {
        return failure(selection.error());
    }
    Result<std::vector<std::vector<JsonNode>>> lines =
        RowReader(*selection, listed, listed.columns).read(database, selection->keys);
    if (!lines) {
        return failure(std::move(lines.error()));
    }
    JsonNode rows = JsonNode::array();
    for (std::vector<JsonNode> &line : *lines) {
        JsonNode &row = rows.items.emplace_back(JsonNode::object());
        for (std::size_t i = 0; i < line.size(); ++i) {
            row.add(listed.columns.at(qsizetype(i)), std::move(line[i]));
        }
    }
    return rows;
}

/// Costs are no list of their own.
Result<JsonNode> costsIn(sqlite::Database &database, const Sku &sku)
{
    JsonNode costs = JsonNode::array();
    const Result<QString> currency = cache::baseCurrencyOf(database, 0);
    sqlite::Rows rows =
        database.rows("select sku, store_id, cost from cost where sku = ? order by store_id", sku.text());
    while (currency && rows.next()) {
        JsonNode &cost = costs.items.emplace_back(JsonNode::object());
        cost.add(costFields.at(0), JsonNode::ofText(rows.text(0)));
        cost.add(costFields.at(1), JsonNode::ofNumber(rows.integer(1)));
        cost.add(costFields.at(2), JsonNode::ofText(rows.decimal(2).toString()));
        cost.add(costFields.at(3), JsonNode::ofText(*currency));
    }
    const Result<void> done = currency ? rows.finished() : Result<void>(failure(currency.error()));
    return done ? Result<JsonNode>(std::move(costs)) : failure(done.error());
}

Result<std::optional<JsonNode>> allPricesIn(sqlite::Database &database, const Sku &sku)
{
    JsonNode document = documentOf(sku);
    const auto add = [&document](const QString &name, Result<JsonNode> rows) -> Result<void> {
        if (!rows) {
            return failure(std::move(rows.error()));
        }
        document.add(name, std::move(*rows));
        return {};
    };
    const Result<void> done =
        add(u"base_prices"_s, pricesIn(database, basePrices(), sku))
            .and_then([&] { return add(u"special_prices"_s, pricesIn(database, specialPrices(), sku)); })
            .and_then([&] { return add(u"tier_prices"_s, pricesIn(database, tierPrices(), sku)); })
            .and_then([&] { return add(u"costs"_s, costsIn(database, sku)); });
    if (!done) {
        return failure(done.error());
    }
    return isEmpty(document) ? std::optional<JsonNode>() : std::optional(std::move(document));
}

Outcome show(Context &context, const ShowOptions &options)
{
    if (!options.live) {
        return showSkuLocally(context, basePrices(), options, &allPricesIn);
    }
    return showBySku(context, options, u"prices show"_s,
                     [&](const Shop &shop, const Sku &sku) { return livePrices(context, shop, sku); });
}

} // namespace

void addPriceCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("prices", "base, special and tier prices");
    group->require_subcommand(1);

    const auto options = std::make_shared<PriceOptions>();
    CLI::App *listCommand = group->add_subcommand("list", "a table of prices of one kind");
    listCommand->add_option("KIND", options->kind, "base, special or tier (default: base)");
    addListOptions(*listCommand, options);
    listCommand->footer(
        R"(store_id 0 is all store views, website_id 0 all websites. The currency of a tier price that is
a discount is %. With --live the shop is asked product by product: it can be narrowed by
'sku' and --search.

Examples:
  quartermaster-cli prices list --where 'price lt 10' --columns sku,name,price,cost,currency
  quartermaster-cli prices list special --sort price_to
  quartermaster-cli prices list tier --where 'customer_group eq Wholesale' --format csv)");
    onCommand(*listCommand, chosen, options, &list);

    const auto showOptions = std::make_shared<ShowOptions>();
    CLI::App *showCommand = group->add_subcommand("show", "every price of one product");
    addShowOptions(*showCommand, showOptions, "SKU", "its SKU");
    showCommand->footer(R"(Example:
  quartermaster-cli prices show 24-MB01)");
    onCommand(*showCommand, chosen, showOptions, &show);
    addPriceEditCommands(*group, chosen);
}

} // namespace qm::cli
