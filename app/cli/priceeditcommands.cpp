// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcommands.h"
#include "importcommands.h"
#include "pricemoves.h"
#include "staging.h"

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

struct PriceSetWords : StageWords
{
    CellKind kind = CellKind::BasePrice;
    std::vector<std::string> words; ///< SKU and PRICE; where prices are computed or taken away, SKUs
    PriceMoveWords move;
    std::string scope;
    std::string from;
    std::string to;
    bool remove = false;
};

struct TierSetWords : StageWords
{
    std::string sku;
    std::string website;
    std::string group = "ALL GROUPS";
    std::string quantity;
    std::string price;
    std::string discount;
    bool remove = false;
};

QString given(const std::string &word)
{
    return word.empty() ? QString() : text(word);
}

/// Empty for `none`, which is not the same as saying nothing of it.
QString givenDay(const std::string &word)
{
    return word == "none" ? u""_s : given(word);
}

/// `set-base`
QString nameOf(CellKind kind)
{
    return kind == CellKind::Cost ? u"set-cost"_s : kind == CellKind::SpecialPrice ? u"set-special"_s : u"set-base"_s;
}

Outcome movePrices(Context &context, const PriceSetWords &words)
{
    if (words.remove) {
        return usage(u"--remove: what is taken away is not computed"_s);
    }
    if (words.kind == CellKind::Cost && !words.scope.empty()) {
        return usage(
            u"--scope: the local copy lists what a product costs for all store views, and only that is computed; leave "
            "out --scope, or give SKU and cost to set it for a view"_s);
    }
    PriceMoved wanted;
    wanted.kind = words.kind;
    wanted.skus = words.words;
    wanted.scope = given(words.scope);
    wanted.from = givenDay(words.from);
    wanted.to = givenDay(words.to);
    const QString how = words.move.by.empty() ? text(words.move.formula) : text(words.move.by);
    wanted.setName = u"prices %1 %2"_s.arg(nameOf(words.kind), how);
    Try<ToStage> input = moveLines(context, words.move, wanted);
    return input ? stageLines(context, std::move(*input), words) : Outcome(tl::unexpected(input.error()));
}

Outcome setPrice(Context &context, const PriceSetWords &words)
{
    if (words.move.isWanted()) {
        return movePrices(context, words);
    }
    if (words.move.isBegun() || words.skipRefused) {
        return usage(u"--by or --formula is missing, which say what becomes of the prices that are chosen"_s);
    }
    if (words.words.empty()) {
        return usage(u"the SKU is missing"_s);
    }
    const std::size_t wanted = words.remove ? 1 : 2;
    if (words.words.size() < wanted) {
        return usage(u"the price is missing"_s);
    }
    if (words.words.size() > wanted) {
        return usage(
            words.remove
                ? u"--remove: what is taken away has no price"_s
                : u"'%1' is one word too many: expected SKU PRICE; several SKUs go with --by and --formula"_s.arg(
                      text(words.words[2])));
    }
    const QString sku = text(words.words[0]);
    ToStage input;
    input.setName = u"prices set %1"_s.arg(sku);
    // Who moves one day means the other to stay; a price that lost its first day would hold at once.
    const bool keepsDates = words.from.empty() != words.to.empty();
    input.lines = std::vector{changes::PriceLine{1, words.kind, sku, given(words.scope),
                                                 words.remove ? QString() : given(words.words[1]), givenDay(words.from),
                                                 givenDay(words.to), words.remove, keepsDates}};
    return stageLines(context, std::move(input), words);
}

Outcome setTier(Context &context, const TierSetWords &words)
{
    const int count = int(!words.price.empty()) + int(!words.discount.empty()) + int(words.remove);
    if (count != 1) {
        return usage(u"give one of --price, --discount and --remove"_s);
    }
    ToStage input;
    input.setName = u"prices set-tier %1"_s.arg(text(words.sku));
    const bool isDiscount = !words.discount.empty();
    input.lines = std::vector{changes::TierLine{1, text(words.sku), given(words.website), text(words.group),
                                                text(words.quantity), given(isDiscount ? words.discount : words.price),
                                                isDiscount ? u"discount"_s : u"fixed"_s, words.remove}};
    return stageLines(context, std::move(input), words);
}

void addPriceSet(CLI::App &group, Command &chosen, CellKind kind, const char *name, const char *what,
                 const char *footer)
{
    CLI::App *command = group.add_subcommand(name, what);
    const auto words = std::make_shared<PriceSetWords>();
    words->kind = kind;
    command
        ->add_option("SKU", words->words,
                     "its SKU, and then the price: 12.5, in the currency of base prices; with --by or --formula SKUs")
        ->type_name("[PRICE]")
        ->check(notBlank("the SKU or the price is missing"));
    command->add_option("--scope", words->scope, "store view, where prices differ (default: all)")
        ->check(notBlank("the code of a store view is missing"))
        ->type_name("CODE");
    if (kind == CellKind::SpecialPrice) {
        const CLI::Validator isThere = notBlank("the day is missing"); // else it would hold for ever
        command->add_option("--from", words->from, "first day, 2026-11-23, by the shop's clock; none: it has none")
            ->check(isThere)
            ->type_name("DATE");
        command->add_option("--to", words->to, "last day; none: it has none")->check(isThere)->type_name("DATE");
    }
    if (kind != CellKind::BasePrice) {
        command->add_flag("--remove", words->remove, "take it away");
    }
    addPriceMoveOptions(*command, words->move);
    addStageOptions(*command, *words, true);
    command->footer(footer);
    onCommand(*command, chosen, words, &setPrice);
}

void addTierSet(CLI::App &group, Command &chosen)
{
    CLI::App *command = group.add_subcommand("set-tier", "stage a price from a quantity on");
    const auto words = std::make_shared<TierSetWords>();
    command->add_option("SKU", words->sku, "its SKU")->required()->check(notBlank("the SKU is missing"));
    command->add_option("--qty", words->quantity, "from so many on")->required()->type_name("N");
    command->add_option("--price", words->price, "the price of one")
        ->check(notBlank("the price is missing"))
        ->type_name("PRICE");
    command->add_option("--discount", words->discount, "percent off, instead of a price")
        ->check(notBlank("the percentage is missing"))
        ->type_name("PERCENT");
    command->add_flag("--remove", words->remove, "take it away");
    command->add_option("--website", words->website, "code of a website (default: all)")
        ->check(notBlank("the code of a website is missing"))
        ->type_name("CODE");
    command->add_option("--group", words->group, "name of a customer group (default: ALL GROUPS)")
        ->check(notBlank("the name of a group is missing"))
        ->type_name("NAME");
    addStageOptions(*command, *words, false);
    command->footer(R"(Other tier prices of the product stay as they are.

Examples:
  quartermaster-cli prices set-tier 24-MB01 --qty 10 --price 29.95
  quartermaster-cli prices set-tier 24-MB01 --qty 50 --discount 12 --group Wholesale
  quartermaster-cli prices set-tier 24-MB01 --qty 10 --remove)");
    onCommand(*command, chosen, words, &setTier);
}

} // namespace

void addPriceEditCommands(CLI::App &group, Command &chosen)
{
    addPriceSet(group, chosen, CellKind::BasePrice, "set-base", "stage a base price", R"(Examples:
  quartermaster-cli prices set-base 24-MB01 34.95
  quartermaster-cli prices set-base 24-MB01 36 --scope nl --push
  quartermaster-cli prices set-base --by +5% --round .95 --where 'sku like 24-%' --dry-run
  quartermaster-cli prices set-base --formula 'max(cost * 1.4, price)' --all --skip-refused)");
    addPriceSet(group, chosen, CellKind::Cost, "set-cost", "stage what the product costs the shop", R"(Examples:
  quartermaster-cli prices set-cost 24-MB01 17.20
  quartermaster-cli prices set-cost --by +3% --skus-from dearer.txt
  quartermaster-cli prices set-cost 24-MB01 --remove)");
    addPriceSet(
        group, chosen, CellKind::SpecialPrice, "set-special", "stage a price for a time",
        R"(Days are by the shop's own clock. With one of --from and --to the other day stays as it is staged, or as the shop
has it. Without both a price that is typed holds until it is taken away, and one that is computed keeps the days of
the price before it.

Examples:
  quartermaster-cli prices set-special 24-MB01 29.95 --from 2026-11-27 --to 2026-11-30
  quartermaster-cli prices set-special 24-MB01 24-MB04 --formula 'price * 0.8' --round .95 --to 2026-11-30
  quartermaster-cli prices set-special 24-MB01 --remove)");
    addTierSet(group, chosen);
    addImportCommand(group, chosen, imports::FileKind::Prices);
}

} // namespace qm::cli
