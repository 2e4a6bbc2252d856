// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "listing.h"

#include "remote/endpoints/stores.h"

#include <array>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

/// What is written in every line, whatever kind of scope it is.
const QStringList &columns()
{
    static const QStringList names{u"type"_s,
                                   u"id"_s,
                                   u"code"_s,
                                   u"name"_s,
                                   u"website_id"_s,
                                   u"store_group_id"_s,
                                   u"is_active"_s,
                                   u"locale"_s,
                                   u"timezone"_s,
                                   u"base_currency_code"_s,
                                   u"default_display_currency_code"_s};
    return names;
}

/// The scopes of a shop, as documents.
struct Scopes
{
    std::vector<JsonNode> websites;
    std::vector<JsonNode> groups;
    std::vector<JsonNode> views;
    std::vector<JsonNode> configs;
};

template <typename T>
Try<std::vector<JsonNode>> documents(Context &context, const Shop &shop, const remote::Request<std::vector<T>> &request)
{
    return context.ask(shop, request).map([](const std::vector<T> &entities) {
        std::vector<JsonNode> shownOnes;
        for (const T &entity : entities) {
            shownOnes.push_back(shown(entity));
        }
        return shownOnes;
    });
}

Try<Scopes> readScopes(Context &context, const Shop &shop)
{
    Try<std::vector<JsonNode>> websites = documents(context, shop, remote::listWebsites());
    if (!websites) {
        return tl::unexpected(websites.error());
    }
    Try<std::vector<JsonNode>> groups = documents(context, shop, remote::listStoreGroups());
    if (!groups) {
        return tl::unexpected(groups.error());
    }
    Try<std::vector<JsonNode>> views = documents(context, shop, remote::listStoreViews());
    if (!views) {
        return tl::unexpected(views.error());
    }
    Try<std::vector<JsonNode>> configs = documents(context, shop, remote::listStoreConfigs());
    if (!configs) {
        return tl::unexpected(configs.error());
    }
    return Scopes{std::move(*websites), std::move(*groups), std::move(*views), std::move(*configs)};
}

/// Sets what the configuration says of a store view beside the view's own members.
void addConfig(JsonNode &view, const std::vector<JsonNode> &configs)
{
    const QString code = cellText(valueAt(view, u"code"_s));
    for (const JsonNode &config : configs) {
        if (cellText(valueAt(config, u"code"_s)) == code) {
            for (const QString &name : columns()) {
                if (!view.find(name) && config.find(name)) {
                    view.add(name, *config.find(name));
                }
            }
        }
    }
}

Try<void> writeKind(RowWriter &writer, const QString &type, const std::vector<JsonNode> &entities)
{
    for (const JsonNode &entity : entities) {
        std::vector<JsonNode> values{JsonNode::ofText(type)};
        for (const QString &column : columns().mid(1)) {
            values.push_back(valueAt(entity, column));
        }
        if (Try<void> written = writer.row(std::move(values)); !written) {
            return written;
        }
    }
    return {};
}

Outcome list(Context &context)
{
    const Try<Shop> shop = context.openShop();
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    Try<Scopes> scopes = readScopes(context, *shop);
    context.remember(*shop);
    if (!scopes) {
        return tl::unexpected(scopes.error());
    }
    for (JsonNode &view : scopes->views) {
        addConfig(view, scopes->configs);
    }
    const auto writer = makeRowWriter(context.globals().format, columns(), context.console());
    return writeKind(*writer, u"website"_s, scopes->websites)
        .and_then([&] { return writeKind(*writer, u"store_group"_s, scopes->groups); })
        .and_then([&] { return writeKind(*writer, u"store_view"_s, scopes->views); })
        .and_then([&] { return writer->end(); })
        .map([] { return ExitCode::Done; });
}

} // namespace

void addScopesCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("scopes", "websites, store groups and store views of the shop");
    group->require_subcommand(1);
    CLI::App *command = group->add_subcommand("list", "all of them, with language, time zone and currencies");
    command->footer(R"(The code of a store view is what --scope takes; id 0 is the scope 'all'.

Example:
  quartermaster-cli scopes list --format json)");
    command->callback([&chosen] { chosen = &list; });
}

} // namespace qm::cli
