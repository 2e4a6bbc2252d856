// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staging.h"

#include "changerows.h"
#include "commands.h"
#include "ledgerfile.h"
#include "localcopy.h"

#include "changes/guard.h"
#include "editing/editdesk.h"
#include "tables/priceedits.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;
using ledger::StageOutcome;

QLatin1StringView nameOf(StageOutcome outcome)
{
    switch (outcome) {
    case StageOutcome::Staged:
        return "staged"_L1;
    case StageOutcome::Replaced:
        return "replaced"_L1;
    case StageOutcome::Dropped:
        return "same"_L1;
    case StageOutcome::Held:
        return "held"_L1;
    case StageOutcome::Busy:
        return "busy"_L1;
    }
    return {};
}

/// `row 12, quantity: "abc" is not a number.`
void tellRefusals(Console &console, std::vector<changes::Refusal> refused, bool isOneLine, const QStringList &names)
{
    std::ranges::stable_sort(refused, {}, &changes::Refusal::row);
    for (const changes::Refusal &refusal : refused) {
        const QString row = names.isEmpty() ? u"row %1"_s.arg(refusal.row) : names.value(refusal.row - 1);
        const QString place = isOneLine ? refusal.column : u"%1, %2"_s.arg(row, refusal.column);
        console.error(u"%1: %2"_s.arg(place, changes::explain(refusal)));
    }
}

void tellOthers(Console &console, const editing::EditOutcome &outcome)
{
    for (std::size_t i = 0; i < outcome.results.size(); ++i) {
        const ledger::StageResult &result = outcome.results[i];
        const ChangeDraft &draft = outcome.checked.drafts[i];
        if (draft.follows) {
            continue;
        }
        if (result.outcome == StageOutcome::Held) {
            console.error(u"%1: %2 has staged a change of it, which stays; --replace takes its place"_s.arg(
                cli::nameOf(draft.cell), result.author));
        } else if (result.outcome == StageOutcome::Busy) {
            console.error(u"%1: a change of it is on its way to the shop, or nobody knows yet whether it arrived; push "
                          "first"_s.arg(cli::nameOf(draft.cell)));
        }
    }
}

bool isPrice(const ChangeDraft &draft)
{
    const CellKind kind = kindOf(draft.cell);
    return kind == CellKind::BasePrice || kind == CellKind::SpecialPrice || kind == CellKind::Cost ||
           kind == CellKind::TierPrice;
}

/// How far the price moves, and what the push will want a second yes to.
std::array<JsonNode, 2> moveOf(const ChangeDraft &draft, const std::optional<CellValue> &mine)
{
    const auto amount = [](const std::optional<CellValue> &value) -> std::optional<Decimal> {
        const auto *price = value ? std::get_if<Decimal>(&*value) : nullptr;
        const auto *special = value ? std::get_if<SpecialPriceTerms>(&*value) : nullptr;
        return price ? std::optional(*price) : special ? std::optional(special->price) : std::nullopt;
    };
    tables::PriceMove move;
    move.now = amount(draft.base).value_or(Decimal());
    move.wanted = amount(mine).value_or(Decimal());
    const std::optional<Decimal> percent = amount(mine) ? move.percent() : std::nullopt;
    const auto finding = mine ? changes::guard(draft.cell, draft.base, *mine, {}) : std::nullopt;
    JsonNode guarded;
    if (finding) {
        guarded = JsonNode::ofText(finding->reason == changes::GuardReason::Zero    ? u"zero"_s
                                   : finding->reason == changes::GuardReason::Rises ? u"rises"_s
                                                                                    : u"falls"_s);
    }
    return {percent ? JsonNode::ofDigits(percent->toString()) : JsonNode(), std::move(guarded)};
}

Try<void> writeStaged(Context &context, const editing::EditOutcome &outcome)
{
    const bool hasPrices = std::ranges::any_of(outcome.checked.drafts, &isPrice);
    QStringList columns{u"row"_s,   u"id"_s,    u"set_id"_s, u"kind"_s, u"sku"_s,
                        u"place"_s, u"field"_s, u"base"_s,   u"mine"_s, u"result"_s};
    if (hasPrices) {
        columns << u"percent"_s << u"guard"_s;
    }
    const auto writer = makeRowWriter(context.globals().format, columns, context.console());
    for (std::size_t i = 0; i < outcome.results.size(); ++i) {
        const ChangeDraft &draft = outcome.checked.drafts[i];
        const ledger::StageResult &result = outcome.results[i];
        const std::optional<CellValue> mine = draft.base ? applied(draft.edit, *draft.base) : std::nullopt;
        std::vector<JsonNode> row{
            JsonNode::ofNumber(outcome.checked.rows[i]),
            result.id ? JsonNode::ofNumber(result.id) : JsonNode(),
            outcome.setId ? JsonNode::ofNumber(outcome.setId) : JsonNode(),
            JsonNode::ofText(toString(kindOf(draft.cell))),
            JsonNode::ofText(skuOf(draft.cell).text()),
            JsonNode::ofText(placeOf(draft.cell)),
            JsonNode::ofText(fieldOf(draft.cell)),
            valueNode(draft.base),
            JsonNode::ofText(mine ? valueText(*mine) : editText(draft.edit)),
            JsonNode::ofText(nameOf(result.outcome)),
        };
        if (hasPrices) {
            std::ranges::move(moveOf(draft, mine), std::back_inserter(row));
        }
        if (const Try<void> written = writer->row(std::move(row)); !written) {
            return written;
        }
    }
    return writer->end();
}

bool stays(const ledger::StageResult &result)
{
    return result.outcome == StageOutcome::Held || result.outcome == StageOutcome::Busy;
}

Try<editing::EditOutcome> edit(Context &context, const Profile &profile, ledger::Ledger &ledger, ToStage &input,
                               const StageWords &words)
{
    const auto copy = openCopy(context, profile, CopyUse::Read);
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    editing::EditRequest request;
    request.lines = std::move(input.lines);
    request.style = input.style;
    request.setName = words.setName.empty() ? input.setName : text(words.setName);
    request.setId = words.setId > 0 ? std::optional(words.setId) : std::nullopt;
    request.author = authorOf(words.author);
    request.others = words.replaceOthers ? ledger::OthersWork::Replace : ledger::OthersWork::Keep;
    request.isWhole = !words.skipRefused;
    editing::EditDesk desk(**copy, ledger, context.clock(), profile.id);
    const bool isShort = !input.refused.empty() || input.without > 0;
    const bool isLook = words.pushing.dryRun || (isShort && !words.skipRefused);
    auto future =
        isLook ? desk.preview(std::move(request), context.stop()) : desk.stage(std::move(request), context.stop());
    future.waitForFinished();
    Result<editing::EditOutcome> outcome = future.takeResult();
    if (!outcome) {
        return outcome.error().kind == ErrorKind::Cancelled ? Try<editing::EditOutcome>(stopped(u"the local copy"_s))
                                                            : Try<editing::EditOutcome>(failOfCopy(outcome.error()));
    }
    return std::move(*outcome);
}

} // namespace

void addStageOptions(CLI::App &command, StageWords &words, bool manyRows)
{
    command.add_option("--author", words.author, "who makes the change (default: the user who is logged in here)")
        ->check(notBlank("the name is missing"))
        ->type_name("NAME");
    command.add_option("--set-name", words.setName, "what the set of changes is called")
        ->check(notBlank("the name is missing"))
        ->type_name("TEXT");
    command.add_option("--set", words.setId, "put the changes into this set, instead of a new one")
        ->check(wholeNumber(1, std::numeric_limits<qint64>::max()))
        ->type_name("ID");
    command.add_flag("--replace", words.replaceOthers, "also where somebody else has staged a change of the same cell");
    if (manyRows) {
        command.add_flag("--skip-refused", words.skipRefused,
                         "stage the good rows although others were refused (default: all rows or none)");
    }
    command.add_flag("--dry-run", words.pushing.dryRun, "say what would be staged, and stage nothing");
    command.add_flag("--push", words.push, "push to the shop what was staged, at once");
    addPushOptions(command, words.pushing);
}

Outcome stageLines(Context &context, ToStage input, const StageWords &words)
{
    const Try<Profile> profile = context.chosenProfile();
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    if (words.push) { // before anything is staged
        if (const Try<void> may = checkMayPush(context, *profile, words.pushing); !may) {
            return tl::unexpected(may.error());
        }
    }
    const auto ledger = openLedger(context);
    if (!ledger) {
        return tl::unexpected(ledger.error());
    }
    const bool isOneLine = input.isOneLine;
    std::vector<changes::Refusal> refused = std::move(input.refused);
    const bool isUnread = !refused.empty();
    input.refused = refused;
    Try<editing::EditOutcome> outcome = edit(context, *profile, **ledger, input, words);
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    refused.insert(refused.end(), outcome->checked.refused.begin(), outcome->checked.refused.end());
    tellRefusals(context.console(), refused, isOneLine, input.names);
    const qsizetype refusals = qsizetype(refused.size()) + input.without;
    const bool isLeft = refusals > 0 && !words.skipRefused;
    if (isLeft || (isUnread && outcome->results.empty())) {
        if (!isOneLine) {
            context.console().notice(
                u"%1 rows were refused and nothing was staged; --skip-refused stages the others"_s.arg(refusals));
        }
        return ExitCode::SomeFailed;
    }
    tellOthers(context.console(), *outcome);
    const bool isHeld = std::ranges::any_of(outcome->results, &stays);
    const bool pushesNow = words.push && !words.pushing.dryRun;
    if (!pushesNow) {
        if (const Try<void> written = writeStaged(context, *outcome); !written) {
            return tl::unexpected(written.error());
        }
        if (words.pushing.dryRun) {
            context.console().notice(u"nothing was staged"_s);
        } else if (outcome->setId != 0) {
            context.console().notice(
                u"staged as set %1; 'quartermaster-cli changes push --set %1' pushes it"_s.arg(outcome->setId));
        }
        return isHeld ? ExitCode::Conflict : refusals == 0 ? ExitCode::Done : ExitCode::SomeFailed;
    }
    std::vector<qint64> ids;
    for (const ledger::StageResult &result : outcome->results) {
        if (result.id != 0 && !stays(result)) {
            ids.push_back(result.id);
        }
    }
    const Outcome pushed = pushChanges(context, **ledger, words.pushing, ids);
    if (!pushed || *pushed != ExitCode::Done) {
        return pushed;
    }
    return isHeld ? ExitCode::Conflict : refusals == 0 ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace qm::cli
