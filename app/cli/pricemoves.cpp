// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pricemoves.h"

#include "commands.h"
#include "inputs.h"
#include "localcopy.h"
#include "localrows.h"

#include "cache/keys.h"
#include "cache/query.h"
#include "changes/numberinput.h"
#include "tables/priceedits.h"

#include <QSet>

#include <algorithm>
#include <span>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;
using changes::PriceRounding;

/// A number with a mark of either kind; a percent sign behind it may stand there.
std::optional<Decimal> percentOf(const std::string &typed)
{
    QString number = text(typed).trimmed();
    if (number.endsWith(u'%')) {
        number.chop(1);
    }
    const auto read = changes::readNumber(number, changes::DecimalMark::Either);
    return read ? std::optional(read->value) : std::nullopt;
}

Try<PriceRounding> roundingOf(const std::string &typed)
{
    if (typed.empty()) {
        return PriceRounding();
    }
    const QString rule = text(typed).trimmed();
    const bool isEnding = rule.startsWith(u'.') || rule.startsWith(u',');
    const auto read = changes::readNumber(isEnding ? u"0."_s + rule.mid(1) : rule, changes::DecimalMark::Either);
    constexpr qint64 cent = Decimal::unitsPerOne / 100;
    if (!read || read->hasSign || (!isEnding && read->value <= Decimal()) || read->value.units() % cent != 0) {
        return usage(u"--round: '%1' is neither an ending, as .95, nor a step, as 0.05"_s.arg(rule));
    }
    return PriceRounding{isEnding ? PriceRounding::To::Ending : PriceRounding::To::Step, read->value};
}

Try<tables::PriceWish> wishOf(const PriceMoveWords &words)
{
    if (!words.by.empty() && !words.formula.empty()) {
        return usage(u"give one of --by and --formula"_s);
    }
    tables::PriceWish wish;
    wish.formula = text(words.formula);
    if (!words.by.empty()) {
        const std::optional<Decimal> percent = percentOf(words.by);
        if (!percent) {
            return usage(u"--by: '%1' is no percentage: expected +5% or -7.5%"_s.arg(text(words.by)));
        }
        wish.formula = u"now * (1 + (%1) / 100)"_s.arg(percent->toString());
    }
    if (const auto formula = changes::PriceFormula::read(wish.formula); !formula) {
        return usage(u"--formula: %1"_s.arg(formula.error().text()));
    }
    const Try<PriceRounding> rounding = roundingOf(words.round);
    if (!rounding) {
        return tl::unexpected(rounding.error());
    }
    wish.rounding = *rounding;
    if (!words.overCost.empty()) {
        wish.overCost = percentOf(words.overCost);
        if (!wish.overCost) {
            return usage(u"--over-cost: '%1' is no percentage: expected 10%"_s.arg(text(words.overCost)));
        }
    }
    return wish;
}

/// Those that were typed and those of the file, each once.
Try<QStringList> skusOf(const PriceMoveWords &words, const PriceMoved &wanted)
{
    QStringList skus;
    for (const std::string &sku : wanted.skus) {
        skus.append(text(sku));
    }
    if (!words.skusFrom.empty()) {
        const Try<QString> content = readText(text(words.skusFrom), u"--skus-from"_s);
        if (!content) {
            return tl::unexpected(content.error());
        }
        for (const QString &line : content->split(u'\n')) { // an SKU may hold blanks and commas
            skus.append(line.trimmed());
        }
    }
    skus.removeAll(QString());
    skus.removeDuplicates();
    const ListOptions &chosen = *words.chosen;
    const bool isChosen = !chosen.groups.empty() || !chosen.search.empty() || !chosen.view.empty();
    if (skus.isEmpty() && (!words.skusFrom.empty() || (!isChosen && !words.all))) {
        return usage(u"no product is named: give SKUs, --skus-from FILE, --where, --search, --view or --all"_s);
    }
    if (words.all && (isChosen || !skus.isEmpty())) {
        return usage(u"--all: leave it out where products are chosen"_s);
    }
    return skus;
}

QString columnOf(CellKind kind)
{
    return kind == CellKind::Cost ? u"cost"_s : kind == CellKind::SpecialPrice ? u"special_price"_s : u"price"_s;
}

struct Planned
{
    tables::PricePlan plan;
    qsizetype rows = 0;
    QStringList unknown; ///< SKUs that have no price there
};

struct Chosen
{
    ListOptions options;
    QStringList skus; ///< empty: all that the options choose
    QString scope;
    QString column;
};

Result<qint64> storeOf(sqlite::Database &database, const QString &scope)
{
    if (scope.isEmpty() || scope == "all"_L1) {
        return 0;
    }
    const Result<std::optional<qint64>> view = cache::findView(database, scope);
    if (!view || *view) {
        return view.map([](const std::optional<qint64> &found) { return *found; });
    }
    return failure(ErrorKind::Validation, u"--scope: the local copy knows no store view '%1'"_s.arg(scope));
}

Result<std::vector<qint64>> keysOf(sqlite::Database &database, const Chosen &chosen, qint64 store)
{
    constexpr qsizetype some = 500; // of a statement's bound values
    std::vector<qint64> keys;
    for (qsizetype at = 0; at == 0 || at < chosen.skus.size(); at += some) {
        ListOptions options = chosen.options;
        options.limit = 0;
        options.groups.push_back({{u"store_id"_s, remote::Condition::Eq, {QString::number(store)}}});
        if (!chosen.skus.isEmpty()) {
            options.groups.push_back({{u"sku"_s, remote::Condition::In, chosen.skus.mid(at, some)}});
        }
        const Result<Selection> found = selectRows(database, options, basePrices());
        if (!found) {
            return failure(found.error());
        }
        keys.insert(keys.end(), found->keys.begin(), found->keys.end());
    }
    return keys;
}

/// Those of \a skus that no row of \a keys has.
Result<QStringList> unknownOf(sqlite::Database &database, const QStringList &skus, std::span<const qint64> keys)
{
    const cache::List &list = basePrices().local();
    const std::vector<const cache::Column *> columns{list.find(u"sku"_s)};
    QStringList unknown;
    if (skus.isEmpty()) {
        return unknown; // rows are many
    }
    const Result<std::vector<cache::Row>> rows = cache::selectRows(database, list, columns, keys);
    if (!rows) {
        return failure(rows.error());
    }
    QSet<QString> known;
    for (const cache::Row &row : *rows) {
        const auto *sku = std::get_if<QString>(&row.cells[0]);
        known.insert(sku ? sku->toCaseFolded() : QString());
    }
    std::ranges::copy_if(skus, std::back_inserter(unknown),
                         [&known](const QString &sku) { return !known.contains(sku.toCaseFolded()); });
    return unknown;
}

/// Those of the SKUs that were named that have no price there. What a filter leaves out has one, and is not chosen.
Result<QStringList> unknownOf(sqlite::Database &database, const Chosen &chosen, qint64 store,
                              const std::vector<qint64> &keys)
{
    if (chosen.skus.isEmpty() || (chosen.options.groups.empty() && chosen.options.search.empty())) {
        return unknownOf(database, chosen.skus, keys);
    }
    Chosen named = chosen;
    named.options.groups.clear();
    named.options.search.clear();
    const Result<std::vector<qint64>> all = keysOf(database, named, store);
    return all ? unknownOf(database, chosen.skus, *all) : Result<QStringList>(failure(all.error()));
}

Result<Planned> plan(sqlite::Database &database, const Chosen &chosen, const tables::PriceWish &wish)
{
    const Result<qint64> store = storeOf(database, chosen.scope);
    const Result<std::vector<qint64>> keys =
        store ? keysOf(database, chosen, *store) : Result<std::vector<qint64>>(failure(store.error()));
    if (!keys) {
        return failure(keys.error());
    }
    Planned planned;
    planned.rows = qsizetype(keys->size());
    const tables::CellBlock block{QList<qint64>(keys->begin(), keys->end()), {chosen.column}};
    Result<tables::PricePlan> made =
        tables::planPrices(database, basePrices().local(), *tables::editablePrices(), block, wish, {});
    Result<QStringList> unknown = unknownOf(database, chosen, *store, *keys);
    if (!made || !unknown) {
        return failure(made ? unknown.error() : made.error());
    }
    planned.plan = std::move(*made);
    planned.unknown = std::move(*unknown);
    return planned;
}

void tell(Console &console, const Planned &planned)
{
    for (const QString &sku : planned.unknown) {
        console.error(u"%1: the local copy has no price of it there"_s.arg(sku));
    }
    for (const auto &[sku, why] : planned.plan.lacking) {
        console.error(u"%1: no result. %2"_s.arg(sku, why));
    }
    if (planned.plan.unchanged > 0) {
        console.notice(u"%1 prices stay as they are"_s.arg(planned.plan.unchanged));
    }
    const auto held = std::ranges::count_if(planned.plan.moves, &tables::PriceMove::isHeld);
    if (held > 0) {
        console.notice(u"%1 prices are held at --over-cost"_s.arg(held));
    }
    const auto guarded =
        std::ranges::count_if(planned.plan.moves, [](const auto &move) { return move.guarded.has_value(); });
    if (guarded > 0) {
        console.notice(
            u"%1 prices move by more than 30 %, or to 0: the push wants a second yes, --allow-large"_s.arg(guarded));
    }
}

} // namespace

bool PriceMoveWords::isBegun() const
{
    return !round.empty() || !overCost.empty() || !skusFrom.empty() || all || !chosen->groups.empty() ||
           !chosen->search.empty() || !chosen->view.empty();
}

void addPriceMoveOptions(CLI::App &command, PriceMoveWords &words)
{
    command.add_option("--by", words.by, "change by so many percent: +5%, -7.5%")
        ->check(notBlank("the percentage is missing"))
        ->type_name("PERCENT");
    command
        .add_option("--formula", words.formula,
                    "work the price out: 'price * 1.05', 'max(cost * 1.4, now)'; names are price (the base price), "
                    "special, cost, and now (what the command sets)")
        ->check(notBlank("the formula is missing"))
        ->type_name("TEXT");
    command
        .add_option("--round", words.round,
                    ".95: to the nearest price that ends so; 0.05: to a multiple (default: to cents)")
        ->check(notBlank("the rule is missing"))
        ->type_name("RULE");
    command
        .add_option("--over-cost", words.overCost, "never below cost and so many percent more, where the cost is known")
        ->check(notBlank("the percentage is missing"))
        ->type_name("PERCENT");
    command.add_option("--skus-from", words.skusFrom, "a file with a SKU on each line; - reads standard input")
        ->check(notBlank("the name of a file is missing"))
        ->type_name("FILE");
    addChoiceOptions(command, words.chosen);
    command.add_flag("--all", words.all, "all products that have a base price");
}

Try<ToStage> moveLines(Context &context, const PriceMoveWords &words, const PriceMoved &wanted)
{
    Try<tables::PriceWish> wish = wishOf(words);
    if (!wish) {
        return tl::unexpected(wish.error());
    }
    wish->alsoUnchanged = !wanted.from.isNull() || !wanted.to.isNull();
    const Try<QStringList> skus = skusOf(words, wanted);
    if (!skus) {
        return tl::unexpected(skus.error());
    }
    const Try<ListOptions> options = withView(context, *words.chosen, basePrices());
    const Try<Profile> profile = context.chosenProfile();
    if (!options || !profile) {
        return tl::unexpected(options ? profile.error() : options.error());
    }
    const auto copy = openCopy(context, *profile, CopyUse::Read);
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    const Try<cache::PullState> state = stateOf(context, **copy, basePrices().local(), basePrices().plural);
    if (!state) {
        return tl::unexpected(state.error());
    }
    const Chosen chosen{*options, *skus, wanted.scope, columnOf(wanted.kind)};
    const Result<Planned> planned =
        (*copy)
            ->read<Planned>([&](sqlite::Database &database) { return plan(database, chosen, *wish); }, context.stop())
            .takeResult();
    if (!planned) {
        return failOfCopy(planned.error());
    }
    if (planned->rows == 0 && planned->unknown.isEmpty()) {
        return fail(ExitCode::SomeFailed, u"no price of the local copy is chosen by that"_s);
    }
    tell(context.console(), *planned);
    ToStage input;
    input.isOneLine = false;
    input.setName = wanted.setName;
    input.without = qsizetype(planned->plan.lacking.size()) + planned->unknown.size();
    input.names = planned->plan.block.skus;
    std::vector<changes::PriceLine> lines;
    for (const tables::CellEdit &edit : planned->plan.block.edits) {
        lines.push_back({qint64(lines.size()) + 1, wanted.kind, skuOf(edit.cell).text(), wanted.scope, edit.text,
                         wanted.from, wanted.to, false, true});
    }
    input.lines = std::move(lines);
    return input;
}

} // namespace qm::cli
