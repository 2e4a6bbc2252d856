// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "jsontree.h"

#include "domain/sku.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <string>

namespace qm::cli {

/// What `show` takes, as it was typed.
struct ShowOptions
{
    std::string name; ///< of the one to show: a number, a SKU, an address
    std::string scope;
    bool live = false;
};

/// Adds the options of every `show`; \a word and \a meaning are those of its one argument.
void addShowOptions(CLI::App &command, const std::shared_ptr<ShowOptions> &options, const char *word,
                    const char *meaning);

/// What the catalogue's prices are in, in the shop's own scope; null when the shop does not tell: then the amounts
/// stand alone.
[[nodiscard]] Try<JsonNode> baseCurrency(Context &context, const Shop &shop);

/// The SKU that was typed.
[[nodiscard]] Try<Sku> skuOf(const std::string &word);

/// The whole command `show`: prints what \a read gets from the shop. \a command is its name, `orders show`.
[[nodiscard]] Outcome showEntity(Context &context, const ShowOptions &options, const QString &command,
                                 const std::function<Try<JsonNode>(const Shop &)> &read);

/// The same of one product, which goes by its SKU.
[[nodiscard]] Outcome showBySku(Context &context, const ShowOptions &options, const QString &command,
                                const std::function<Try<JsonNode>(const Shop &, const Sku &)> &read);

} // namespace qm::cli
