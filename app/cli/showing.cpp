// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "showing.h"

#include "commands.h"
#include "inputs.h"
#include "listing.h"

#include "remote/endpoints/stores.h"

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;
} // namespace

void addShowOptions(CLI::App &command, const std::shared_ptr<ShowOptions> &options, const char *word,
                    const char *meaning)
{
    command.add_option(word, options->name, meaning)->required();
    command.add_flag("--live", options->live, "ask the shop itself");
    command.add_option("--scope", options->scope, "store view to ask (default: the profile's)")
        ->check(notBlank("the code of a store view is missing"))
        ->type_name("CODE");
}

Outcome showEntity(Context &context, const ShowOptions &options, const QString &command,
                   const std::function<Try<JsonNode>(const Shop &)> &read)
{
    if (const Try<void> ready = needsLive(options.live, command); !ready) {
        return tl::unexpected(ready.error());
    }
    if (text(options.name).trimmed().isEmpty()) {
        return usage(u"'%1': a name is missing behind it"_s.arg(command));
    }
    const Try<Shop> shop = context.openShop(text(options.scope));
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    const Try<JsonNode> document = read(*shop);
    context.remember(*shop);
    if (!document) {
        return tl::unexpected(document.error());
    }
    return showDocument(*document, context).map([] { return ExitCode::Done; });
}

Try<JsonNode> baseCurrency(Context &context, const Shop &shop)
{
    const Try<CurrencyInfo> currency = context.ask(shop, remote::readCurrency(shop.profile.scope));
    if (!currency && currency.error().code == ExitCode::Interrupted) {
        return tl::unexpected(currency.error());
    }
    return currency && !currency->baseCurrencyCode.isEmpty() ? JsonNode::ofText(currency->baseCurrencyCode)
                                                             : JsonNode();
}

Try<Sku> skuOf(const std::string &word)
{
    const std::optional<Sku> sku = Sku::fromInput(text(word));
    if (!sku) {
        return usage(u"'%1' is not a SKU: expected 1 to %2 characters without blanks around"_s.arg(
            text(word), QString::number(Sku::maximumLength)));
    }
    return *sku;
}

Outcome showBySku(Context &context, const ShowOptions &options, const QString &command,
                  const std::function<Try<JsonNode>(const Shop &, const Sku &)> &read)
{
    const Try<Sku> sku = skuOf(options.name);
    if (!sku) {
        return tl::unexpected(sku.error());
    }
    return showEntity(context, options, command, [&](const Shop &shop) { return read(shop, *sku); });
}

} // namespace qm::cli
