// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openactions.h"

#include "commands.h"
#include "ledgerfile.h"
#include "output.h"

#include "ledger/orderactions.h"

#include <algorithm>
#include <set>

// What earlier commands, and the window, left of actions on orders.

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

struct DecideWords
{
    qint64 id = 0;
    std::string what;
};

Outcome decide(Context &context, const DecideWords &words)
{
    const Try<Profile> profile = context.chosenProfile();
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    Try<std::unique_ptr<ledger::Ledger>> book = openLedger(context);
    if (!book) {
        return tl::unexpected(book.error());
    }
    const ledger::Decision decision =
        words.what == "arrived" ? ledger::Decision::Arrived : ledger::Decision::NotArrived;
    const Try<bool> done = inLedger<bool>(**book, [&](sqlite::Database &database) -> Result<bool> {
        ledger::OrderActionFilter filter;
        filter.profileId = profile->id;
        const Result<std::vector<qint64>> own = ledger::findActions(database, filter);
        if (!own) {
            return failure(own.error());
        }
        if (!std::ranges::binary_search(*own, words.id)) { // somebody looked in another shop
            return false;
        }
        return ledger::decide(database, words.id, decision).map([] { return true; });
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return *done ? Outcome(ExitCode::Done)
                 : Outcome(
                       fail(ExitCode::SomeFailed, u"there is no action %1 of '%2'"_s.arg(words.id).arg(profile->name)));
}

struct DropWords
{
    std::vector<qint64> ids;
    bool all = false;
};

Result<std::vector<qint64>> openOnes(sqlite::Database &database, const QString &profileId)
{
    ledger::OrderActionFilter filter;
    filter.profileId = profileId;
    for (const ChangeState state : changeStates) {
        if (isOpen(state)) {
            filter.states.push_back(state);
        }
    }
    return ledger::findActions(database, filter);
}

/// What was never sent, or was refused. Of what may be in the shop nothing is forgotten.
Outcome drop(Context &context, const DropWords &words)
{
    if (words.all == !words.ids.empty()) {
        return usage(u"name actions by their ids, or say --all"_s);
    }
    const Try<Profile> profile = context.chosenProfile();
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    Try<std::unique_ptr<ledger::Ledger>> book = openLedger(context);
    if (!book) {
        return tl::unexpected(book.error());
    }
    const auto dropped =
        inLedger<QPair<qint64, qsizetype>>(**book, [&](sqlite::Database &database) -> Result<QPair<qint64, qsizetype>> {
            Result<std::vector<qint64>> open = openOnes(database, profile->id);
            if (!open) {
                return failure(open.error());
            }
            if (!words.all) { // those of other profiles are not meant
                std::erase_if(*open, [&words](qint64 id) { return !std::ranges::count(words.ids, id); });
            }
            const Result<qint64> count = ledger::unstageActions(database, *open);
            return count ? Result<QPair<qint64, qsizetype>>({*count, qsizetype(open->size())})
                         : Result<QPair<qint64, qsizetype>>(failure(count.error()));
        });
    if (!dropped) {
        return tl::unexpected(dropped.error());
    }
    context.console().notice(u"%1 dropped"_s.arg(dropped->first));
    const std::set<qint64> named(words.ids.begin(), words.ids.end()); // one may be named twice
    const qsizetype wanted = words.all ? dropped->second : qsizetype(named.size());
    if (wanted == dropped->first) {
        return ExitCode::Done;
    }
    return fail(ExitCode::SomeFailed,
                u"%1 stay: they are not open, or it is not known whether they arrived ('orders decide')"_s.arg(
                    wanted - dropped->first));
}

struct OpenWords
{};

/// What is not done, with the reference that stands in the shop if it arrived.
Outcome open(Context &context, const OpenWords &)
{
    const Try<Profile> profile = context.chosenProfile();
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    Try<std::unique_ptr<ledger::Ledger>> book = openLedger(context);
    if (!book) {
        return tl::unexpected(book.error());
    }
    const auto actions = inLedger<std::vector<OrderAction>>(
        **book, [&profile](sqlite::Database &database) -> Result<std::vector<OrderAction>> {
            const Result<std::vector<qint64>> ids = openOnes(database, profile->id);
            return ids ? ledger::readActions(database, *ids) : Result<std::vector<OrderAction>>(failure(ids.error()));
        });
    if (!actions) {
        return tl::unexpected(actions.error());
    }
    const auto writer = makeRowWriter(context.globals().format,
                                      {u"id"_s, u"increment_id"_s, u"entity_id"_s, u"store_name"_s, u"action"_s,
                                       u"state"_s, u"reason"_s, u"sent_at"_s, u"reference"_s, u"message"_s},
                                      context.console());
    for (const OrderAction &action : *actions) {
        const Try<void> written = writer->row(
            {JsonNode::ofNumber(action.id), JsonNode::ofText(action.order.incrementId),
             JsonNode::ofNumber(action.order.entityId), JsonNode::ofText(action.order.storeName),
             JsonNode::ofText(toString(kindOf(action.work))), JsonNode::ofText(toString(action.state)),
             JsonNode::ofText(action.reason), action.sentAt ? JsonNode::ofText(action.sentAt->toIso()) : JsonNode(),
             JsonNode::ofText(action.marker), JsonNode::ofText(action.message)});
        if (!written) {
            return tl::unexpected(written.error());
        }
    }
    const Try<void> ended = writer->end();
    return ended ? Outcome(ExitCode::Done) : Outcome(tl::unexpected(ended.error()));
}

} // namespace

Try<void> tellStaged(Context &context, ledger::Ledger &book, const QString &profileId)
{
    const auto staged = inLedger<std::vector<qint64>>(book, [&profileId](sqlite::Database &database) {
        ledger::OrderActionFilter filter;
        filter.profileId = profileId;
        filter.states = {ChangeState::Staged};
        return ledger::findActions(database, filter);
    });
    if (!staged) {
        return tl::unexpected(staged.error());
    }
    if (!staged->empty()) {
        context.console().notice(
            u"%1 earlier actions were staged and never sent; this command sends only what it is asked for. "
            "'quartermaster-cli orders open' lists them, 'orders drop' drops them"_s.arg(staged->size()));
    }
    return {};
}

void addOpenActionCommands(CLI::App &group, Command &chosen)
{
    const auto openWords = std::make_shared<OpenWords>();
    CLI::App *openCommand = group.add_subcommand("open", "actions that are not done, or not known to be");
    openCommand->footer(R"(The reference stands in the comment of what an action made: look for it in the shop's admin.

Example:
  quartermaster-cli orders open --format json)");
    onCommand(*openCommand, chosen, openWords, &open);

    const auto words = std::make_shared<DecideWords>();
    CLI::App *command = group.add_subcommand("decide", "say what you found out about an action of which nobody knew");
    command->add_option("ID", words->id, "of the action, as the command that did it printed it")->required();
    command->add_option("WHAT", words->what, "arrived or missing")
        ->required()
        ->check(CLI::IsMember({"arrived", "missing"}));
    command->footer(
        R"(Look in the shop's admin first. arrived: the shop has done it; missing: it may be done again.

Example:
  quartermaster-cli orders decide 17 arrived)");
    onCommand(*command, chosen, words, &decide);

    const auto dropWords = std::make_shared<DropWords>();
    CLI::App *dropCommand = group.add_subcommand("drop", "drop actions that were never sent, or were refused");
    dropCommand->add_option("ID", dropWords->ids, "of an action, as 'orders open' lists them");
    dropCommand->add_flag("--all", dropWords->all, "all of the profile");
    dropCommand->footer(R"(Examples:
  quartermaster-cli orders drop 17 18
  quartermaster-cli orders drop --all)");
    onCommand(*dropCommand, chosen, dropWords, &drop);
}

} // namespace qm::cli
