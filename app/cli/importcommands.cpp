// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcommands.h"

#include "staging.h"

#include "imports/importfile.h"

#include <QFileInfo>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

struct ImportWords : StageWords
{
    imports::FileKind kind = imports::FileKind::Stock;
    std::string file;
    std::string source;
    std::string encoding;
    std::string separator;
    std::string sheet;
    std::string decimal;
    bool relative = false;
};

Try<imports::ImportOptions> optionsOf(const ImportWords &words)
{
    imports::ImportOptions options;
    options.kind = words.kind;
    options.sourceCode = words.source.empty() ? QString() : text(words.source);
    options.sheet = words.sheet.empty() ? QString() : text(words.sheet);
    if (!words.encoding.empty()) {
        options.encoding = imports::encodingFromText(text(words.encoding));
        if (!options.encoding) {
            return usage(
                u"--encoding: '%1' is none of utf-8, utf-16, utf-16be, windows-1252"_s.arg(text(words.encoding)));
        }
    }
    if (!words.separator.empty()) {
        const QString separator = words.separator == "tab" ? u"\t"_s : text(words.separator);
        if (separator.size() != 1 || separator == "\""_L1) {
            return usage(u"--separator: '%1' is not one character, nor 'tab'"_s.arg(separator));
        }
        options.separator = separator.front();
    }
    if (!words.decimal.empty()) {
        options.mark = words.decimal == "comma" ? changes::DecimalMark::Comma : changes::DecimalMark::Point;
    }
    return options;
}

Outcome import(Context &context, const ImportWords &words)
{
    const Try<imports::ImportOptions> options = optionsOf(words);
    if (!options) {
        return tl::unexpected(options.error());
    }
    const QString path = text(words.file);
    Result<imports::Imported> imported = imports::importFile(path, *options, context.stop());
    if (!imported) {
        return imported.error().kind == ErrorKind::Cancelled
                   ? Outcome(stopped(u"'%1'"_s.arg(path)))
                   : Outcome(usage(u"'%1': %2"_s.arg(path, imported.error().text())));
    }
    if (const QStringList left = imported->columns.leftOut(); !left.isEmpty()) {
        context.console().notice(u"columns that are left out: %1"_s.arg(left.join(u", "_s)));
    }
    ToStage input;
    input.isOneLine = false;
    input.lines = std::move(imported->lines);
    input.refused = std::move(imported->refused);
    input.style = imported->style;
    input.style.signsAreRelative = words.relative;
    input.setName = QFileInfo(path).fileName();
    return stageLines(context, std::move(input), words);
}

const char *footerOf(imports::FileKind kind)
{
    switch (kind) {
    case imports::FileKind::Stock:
        return R"(Columns are sku, source_code, quantity and status (in stock); the order does not matter, and what
people write above such columns is understood too. Also what Magento exports as stock_sources, and
what 'stock list --format csv' writes. Rows that cannot be staged are named with row and column, and
then nothing is staged, or with --skip-refused the others.

Examples:
  quartermaster-cli stock import counts.xlsx --source ams --dry-run
  quartermaster-cli stock import stock_sources.csv --skip-refused --push)";
    case imports::FileKind::Prices:
        return R"(Columns are sku, price, cost, special_price with price_from and price_to, store_view_code; or of tier
prices sku, website, customer_group, quantity, price, price_type. Also what Magento exports as
advanced_pricing, and what 'prices list --format csv' writes. An empty cell leaves a price as it is,
__EMPTY__VALUE__ takes it away.

Examples:
  quartermaster-cli prices import pricelist.xlsx --dry-run
  quartermaster-cli prices import advanced_pricing.csv --push)";
    case imports::FileKind::Attributes:
        return R"(Columns are sku, store_view_code and codes of attributes. An empty cell leaves a value as it is,
__EMPTY__VALUE__ takes it away.

Example:
  quartermaster-cli products import names.csv --dry-run)";
    }
    return "";
}

const char *whatOf(imports::FileKind kind)
{
    switch (kind) {
    case imports::FileKind::Stock:
        return "stage quantities from a CSV or XLSX file";
    case imports::FileKind::Prices:
        return "stage prices from a CSV or XLSX file";
    case imports::FileKind::Attributes:
        return "stage values of attributes from a CSV or XLSX file";
    }
    return "";
}

} // namespace

void addImportCommand(CLI::App &group, Command &chosen, imports::FileKind kind)
{
    CLI::App *command = group.add_subcommand("import", whatOf(kind));
    const auto words = std::make_shared<ImportWords>();
    words->kind = kind;
    command->add_option("FILE", words->file, "a .csv or .xlsx file; its first row names the columns")
        ->required()
        ->check(notBlank("the name of a file is missing"));
    if (kind == imports::FileKind::Stock) {
        command->add_option("--source", words->source, "the source, where the file has no such column")
            ->check(notBlank("the code of a source is missing"))
            ->type_name("CODE");
        command->add_flag("--relative", words->relative, "+5 and -5 are so many more or less");
    }
    command->add_option("--encoding", words->encoding, "of a CSV: utf-8, utf-16, windows-1252 (default: found out)")
        ->type_name("NAME");
    command->add_option("--separator", words->separator, "of a CSV: one character, or tab (default: found out)")
        ->type_name("C");
    command->add_option("--sheet", words->sheet, "of an XLSX: the sheet (default: the first)")->type_name("NAME");
    command
        ->add_option("--decimal", words->decimal,
                     "comma or point (default: as each number shows; one that shows both ways is refused)")
        ->check(CLI::IsMember({"comma", "point"}));
    addStageOptions(*command, *words, true);
    command->footer(footerOf(kind));
    onCommand(*command, chosen, words, &import);
}

} // namespace qm::cli
