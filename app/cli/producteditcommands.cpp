// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcommands.h"
#include "importcommands.h"
#include "staging.h"

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

struct ProductSetWords : StageWords
{
    std::vector<std::string> skus;
    std::vector<std::string> values;
    std::vector<std::string> useDefault;
    std::string scope;
};

Outcome set(Context &context, const ProductSetWords &words)
{
    if (words.values.empty() && words.useDefault.empty()) {
        return usage(u"nothing to set: give --value CODE=VALUE or --use-default CODE"_s);
    }
    const QString scope = words.scope.empty() ? QString() : text(words.scope);
    std::vector<changes::AttributeLine> lines;
    qint64 row = 0;
    for (const std::string &sku : words.skus) {
        ++row;
        for (const std::string &word : words.values) {
            const QString pair = text(word);
            const qsizetype equals = pair.indexOf(u'=');
            if (equals <= 0) {
                return usage(u"--value: '%1' is not CODE=VALUE"_s.arg(pair));
            }
            lines.push_back({row, text(sku), scope, pair.first(equals), pair.mid(equals + 1), false});
        }
        for (const std::string &code : words.useDefault) {
            lines.push_back({row, text(sku), scope, text(code), {}, true});
        }
    }
    ToStage input;
    input.isOneLine = words.skus.size() == 1;
    input.setName = input.isOneLine ? u"products set %1"_s.arg(text(words.skus.front()))
                                    : u"products set, %1 products"_s.arg(words.skus.size());
    input.lines = std::move(lines);
    return stageLines(context, std::move(input), words);
}

} // namespace

void addProductEditCommands(CLI::App &group, Command &chosen)
{
    CLI::App *command = group.add_subcommand("set", "stage values of attributes");
    const auto words = std::make_shared<ProductSetWords>();
    command->add_option("SKU", words->skus, "one SKU, or several")->required()->check(notBlank("the SKU is missing"));
    command->add_option("--value", words->values, "an attribute's code and its value; several times for several")
        ->type_name("CODE=VALUE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_option("--use-default", words->useDefault, "in a store view: show what all views show")
        ->delimiter(',')
        ->type_name("CODE");
    command->add_option("--scope", words->scope, "store view (default: all store views)")
        ->check(notBlank("the code of a store view is missing"))
        ->type_name("CODE");
    addStageOptions(*command, *words, true);
    command->footer(
        R"(Options are given by their label or id, several of them parted by commas; an empty value takes the
attribute's away. website_ids takes codes or ids of websites. With several SKUs refusals name the
place of the SKU as their row.

Examples:
  quartermaster-cli products set 24-MB01 --value 'name=Joust Duffle Bag' --value status=Enabled
  quartermaster-cli products set 24-MB01 24-MB02 --scope nl --value 'name=Tas' --push
  quartermaster-cli products set 24-MB01 --scope nl --use-default name,description)");
    onCommand(*command, chosen, words, &set);
    addImportCommand(group, chosen, imports::FileKind::Attributes);
}

} // namespace qm::cli
