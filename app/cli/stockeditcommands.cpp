// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcommands.h"
#include "importcommands.h"
#include "staging.h"

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

struct StockSetWords : StageWords
{
    std::string sku;
    std::string source;
    std::string quantity;
    std::string inStock;
    bool unassign = false;
    // Of the old stock item.
    std::string backorders;
    std::string minQuantity;
    std::string notifyQuantity;
    std::string manageStock;
    std::vector<std::string> useConfig;
};

/// Null where the option was not given.
QString given(const std::string &word)
{
    return word.empty() ? QString() : text(word);
}

/// `min_qty` of `--use-config`.
std::optional<StockItemField> configOf(const std::string &word)
{
    return stockItemFieldFromText(u"use_config_"_s + text(word));
}

Try<changes::StockItemLine> oldItem(const StockSetWords &words)
{
    changes::StockItemLine line{1, text(words.sku), {}};
    const auto add = [&line](StockItemField field, const std::string &word) {
        if (!word.empty()) {
            line.values.emplace_back(field, text(word));
        }
    };
    add(StockItemField::Qty, words.quantity);
    add(StockItemField::IsInStock, words.inStock);
    add(StockItemField::Backorders, words.backorders);
    add(StockItemField::MinQty, words.minQuantity);
    add(StockItemField::NotifyStockQty, words.notifyQuantity);
    add(StockItemField::ManageStock, words.manageStock);
    for (const std::string &word : words.useConfig) {
        const std::optional<StockItemField> field = configOf(word);
        if (!field) {
            return usage(
                u"--use-config: '%1' is none of backorders, min_qty, notify_stock_qty, manage_stock"_s.arg(text(word)));
        }
        line.values.emplace_back(*field, u"yes"_s);
    }
    return line;
}

bool isOfOldItem(const StockSetWords &words)
{
    return !words.backorders.empty() || !words.minQuantity.empty() || !words.notifyQuantity.empty() ||
           !words.manageStock.empty() || !words.useConfig.empty();
}

Outcome set(Context &context, const StockSetWords &words)
{
    ToStage input;
    input.style.signsAreRelative = true;
    input.setName = u"stock set %1"_s.arg(text(words.sku));
    if (!words.source.empty()) {
        if (isOfOldItem(words)) {
            return usage(
                u"--source: what is set of a product's stock item holds for all sources; leave out --source, or "
                "set only --qty and --in-stock"_s);
        }
        if (words.unassign && (!words.quantity.empty() || !words.inStock.empty())) {
            return usage(u"--unassign: what is taken away has neither quantity nor status"_s);
        }
        input.lines = std::vector{changes::StockLine{1, text(words.sku), text(words.source), given(words.quantity),
                                                     given(words.inStock), words.unassign}};
        return stageLines(context, std::move(input), words);
    }
    if (words.unassign) {
        return usage(u"--unassign: name the source with --source"_s);
    }
    Try<changes::StockItemLine> line = oldItem(words);
    if (!line) {
        return tl::unexpected(line.error());
    }
    if (line->values.empty()) {
        return usage(u"nothing to set: give --qty, --in-stock or another value"_s);
    }
    input.lines = std::vector{std::move(*line)};
    return stageLines(context, std::move(input), words);
}

} // namespace

void addStockEditCommands(CLI::App &group, Command &chosen)
{
    CLI::App *command = group.add_subcommand("set", "stage a quantity or a status of one product");
    const auto words = std::make_shared<StockSetWords>();
    command->add_option("SKU", words->sku, "its SKU")->required()->check(notBlank("the SKU is missing"));
    command->add_option("--source", words->source, "code of the source; without it, the product's one old stock item")
        ->check(notBlank("the code of a source is missing"))
        ->type_name("CODE");
    command->add_option("--qty", words->quantity, "5: so many; +5 or -5: so many more or less")
        ->check(notBlank("the quantity is missing"))
        ->type_name("N");
    command->add_option("--in-stock", words->inStock, "yes or no")->check(CLI::IsMember({"yes", "no"}));
    command->add_flag("--unassign", words->unassign, "take the product away from the source");
    command->add_option("--backorders", words->backorders, "0: none, 1: allowed, 2: allowed, and the customer is told")
        ->check(CLI::IsMember({"0", "1", "2"}));
    command->add_option("--min-qty", words->minQuantity, "out of stock at and below")->type_name("N");
    command->add_option("--notify-stock-qty", words->notifyQuantity, "low below")->type_name("N");
    command->add_option("--manage-stock", words->manageStock, "whether pieces are counted: yes or no")
        ->check(CLI::IsMember({"yes", "no"}));
    command
        ->add_option("--use-config", words->useConfig,
                     "what the shop's configuration decides: backorders, min_qty, notify_stock_qty, manage_stock")
        ->delimiter(',')
        ->type_name("A,B");
    addStageOptions(*command, *words, false);
    command->footer(
        R"(The change is checked against the local copy, compared with the shop when it is pushed, and only then
written. Where pieces arrive at a source that says "out of stock", the status follows.

Examples:
  quartermaster-cli stock set 24-MB01 --source ams --qty 40
  quartermaster-cli stock set 24-MB01 --source ams --qty -5 --push
  quartermaster-cli stock set 24-MB01 --source utr --unassign
  quartermaster-cli stock set 24-MB01 --min-qty 2 --use-config backorders)");
    onCommand(*command, chosen, words, &set);
    addImportCommand(group, chosen, imports::FileKind::Stock);
}

} // namespace qm::cli
