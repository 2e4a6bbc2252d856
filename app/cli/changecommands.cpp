// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changebook.h"
#include "editcommands.h"
#include "pushing.h"

#include "ledger/undo.h"
#include "tables/resolving.h"

#include <algorithm>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

struct ChangesPushWords : PushWords
{
    Chosen chosen;
};

struct UndoWords
{
    qint64 setId = 0;
    std::string author;
    std::string setName;
    bool push = false;
    PushWords pushing;
};

struct ResolveWords
{
    Ids ids;
    std::string keep;
};

Outcome push(Context &context, const ChangesPushWords &words)
{
    Try<Book> book = openBook(context);
    if (!book) {
        return tl::unexpected(book.error());
    }
    std::optional<Ids> ids;
    if (!words.chosen.ids.empty() || words.chosen.setId > 0) {
        Try<Ids> found = idsOf(*book, words.chosen, {ChangeState::Staged, ChangeState::Unknown});
        if (!found) {
            return tl::unexpected(found.error());
        }
        ids = std::move(*found);
    }
    return pushChanges(context, *book->ledger, words, std::move(ids));
}

Outcome discard(Context &context, const Chosen &chosen)
{
    if (chosen.ids.empty() && chosen.setId == 0 && !chosen.all) {
        return usage(u"which changes: name their ids, a set with --set, or --all"_s);
    }
    Try<Book> book = openBook(context);
    if (!book) {
        return tl::unexpected(book.error());
    }
    const Try<Ids> ids = idsOf(*book, chosen, {ChangeState::Staged, ChangeState::Failed, ChangeState::Conflict});
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    const Try<qint64> dropped =
        book->ask<qint64>([&ids](sqlite::Database &database) { return ledger::unstage(database, *ids); });
    if (!dropped) {
        return tl::unexpected(dropped.error());
    }
    context.console().notice(u"%1 changes were discarded; the shop was not asked"_s.arg(*dropped));
    if (*dropped < qint64(chosen.ids.size())) {
        return fail(
            ExitCode::SomeFailed,
            u"the others are done, or on their way to the shop: what is done is taken back with 'changes undo'"_s);
    }
    return ExitCode::Done;
}

Outcome undo(Context &context, const UndoWords &words)
{
    Try<Book> book = openBook(context);
    if (!book) {
        return tl::unexpected(book.error());
    }
    if (words.push) {
        if (const Try<void> may = checkMayPush(context, book->profile, words.pushing); !may) {
            return tl::unexpected(may.error());
        }
    }
    const Try<ledger::UndoStaged> staged = book->ask<ledger::UndoStaged>([&](sqlite::Database &database) {
        const Result<ChangeSet> set = ledger::readSet(database, words.setId);
        if (!set) {
            return Result<ledger::UndoStaged>(failure(set.error()));
        }
        if (set->profileId != book->profile.id) {
            return Result<ledger::UndoStaged>(
                failure(ErrorKind::NotFound, u"The set is of another shop than '%1'"_s.arg(book->profile.name)));
        }
        const QString name = words.setName.empty() ? u"Undo of %1"_s.arg(set->name) : text(words.setName);
        return ledger::stageUndo(database, words.setId, name, authorOf(words.author), context.clock().now());
    });
    if (!staged) {
        return tl::unexpected(staged.error());
    }
    for (const ledger::StageResult &result : staged->refused) {
        context.console().error(u"a change of %1 is in the way (%2); push or discard it first"_s.arg(
            result.author.isEmpty() ? u"the same cell"_s : result.author, u"id %1"_s.arg(result.id)));
    }
    if (staged->setId == 0) {
        context.console().notice(u"there is nothing to take back"_s);
        return staged->refused.empty() ? ExitCode::Done : ExitCode::Conflict;
    }
    context.console().notice(
        u"%1 changes are staged as set %2 to take it back"_s.arg(staged->changes.size()).arg(staged->setId));
    if (!words.push) {
        const auto writer =
            makeRowWriter(context.globals().format, {u"set_id"_s, u"changes"_s, u"refused"_s}, context.console());
        const Try<void> written =
            writer
                ->row({JsonNode::ofNumber(staged->setId), JsonNode::ofNumber(qint64(staged->changes.size())),
                       JsonNode::ofNumber(qint64(staged->refused.size()))})
                .and_then([&writer] { return writer->end(); });
        if (!written) {
            return tl::unexpected(written.error());
        }
        return staged->refused.empty() ? ExitCode::Done : ExitCode::Conflict;
    }
    Try<Ids> ids = idsOf(*book, {{}, staged->setId, false}, {ChangeState::Staged});
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    const Outcome pushed = pushChanges(context, *book->ledger, words.pushing, std::move(*ids));
    return pushed && *pushed == ExitCode::Done && !staged->refused.empty() ? Outcome(ExitCode::Conflict) : pushed;
}

/// Of those that are in conflict, or failed: what each edit came to when it was typed.
Result<qint64> keepWanted(sqlite::Database &database, UtcTime now, const Ids &ids)
{
    const Result<std::vector<Change>> changes = ledger::readChanges(database, ids);
    if (!changes) {
        return failure(changes.error());
    }
    std::vector<sync::PushedLine> lines;
    for (const Change &change : *changes) {
        if (change.state == ChangeState::Conflict || change.state == ChangeState::Failed) {
            lines.push_back({change.id, sync::PushedAs::Conflict, {}, {}});
        }
    }
    return tables::resolveIn(database, now, lines, tables::Keep::Mine);
}

Outcome resolve(Context &context, const ResolveWords &words)
{
    Try<Book> book = openBook(context);
    if (!book) {
        return tl::unexpected(book.error());
    }
    const Try<Ids> ids = idsOf(*book, {words.ids, 0, false}, {});
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    const bool isMine = words.keep == "mine";
    const bool isTheirs = words.keep == "theirs";
    const Try<qint64> done = book->ask<qint64>([&](sqlite::Database &database) {
        return isTheirs ? ledger::unstage(database, *ids)
               : isMine ? keepWanted(database, context.clock().now(), *ids)
                        : ledger::restage(database, *ids);
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    context.console().notice(isTheirs ? u"%1 changes were given up: the shop keeps what it has"_s.arg(*done)
                             : isMine ? u"%1 changes are staged again, over what the shop has now"_s.arg(*done)
                                      : u"%1 changes are staged again, on what the shop has now"_s.arg(*done));
    if (*done < qint64(ids->size())) {
        return fail(ExitCode::SomeFailed, u"the others are not in conflict, nor failed"_s);
    }
    return ExitCode::Done;
}

void addPushCommand(CLI::App &group, Command &chosen)
{
    CLI::App *command = group.add_subcommand("push", "send staged changes to the shop, and read them back");
    const auto words = std::make_shared<ChangesPushWords>();
    addChosen(*command, words->chosen);
    command->add_flag("--dry-run", words->dryRun, "everything but the writes: compares with the shop, changes nothing");
    CLI::Option *requests =
        command->add_flag("--requests", words->requests, "of a dry run: the exact requests instead of the changes");
    requests->needs("--dry-run");
    addPushOptions(*command, *words);
    command->footer(
        R"(Reads what the shop has, compares it with the base of each change, writes, and reads it back. What
somebody changed in the shop meanwhile is a conflict, and is not overwritten. What an earlier push
did not know of is asked for first. Without ids all that is staged goes. A live shop is only written
to after its profile's name was typed, or with --yes.

Exit codes: 0 all is verified or was so already, 1 some failed, 4 some are in conflict, 5 refused by
a guard: a read-only profile, a live one without --yes, a large move of a price.

Examples:
  quartermaster-cli changes push --dry-run
  quartermaster-cli changes push --dry-run --requests --format ndjson
  quartermaster-cli changes push --set 12 --yes)");
    onCommand(*command, chosen, words, &push);
}

void addUndoCommand(CLI::App &group, Command &chosen)
{
    CLI::App *command = group.add_subcommand("undo", "stage the reverse of a set that was pushed");
    const auto words = std::make_shared<UndoWords>();
    command->add_option("SET", words->setId, "id of the set, as 'changes sets' has it")
        ->required()
        ->check(wholeNumber(1, std::numeric_limits<qint64>::max()));
    command->add_option("--author", words->author, "who takes it back (default: the user who is logged in here)")
        ->type_name("NAME");
    command->add_option("--set-name", words->setName, "what the new set is called")->type_name("TEXT");
    command->add_flag("--push", words->push, "push it at once");
    addPushOptions(*command, words->pushing);
    command->footer(
        R"(Goes back to what the push found in the shop; relative edits are taken back by their opposite. What
somebody changed since is a conflict.

Example:
  quartermaster-cli changes undo 12 --push)");
    onCommand(*command, chosen, words, &undo);
}

} // namespace

void addChangeCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("changes", "staged changes: look, push, take back");
    group->require_subcommand(1);
    addChangeListCommands(*group, chosen);
    addPushCommand(*group, chosen);

    const auto discardWords = std::make_shared<Chosen>();
    CLI::App *discardCommand = group->add_subcommand("discard", "give up changes that were not sent");
    addChosen(*discardCommand, *discardWords);
    discardCommand->add_flag("--all", discardWords->all, "everything that is staged, failed or in conflict");
    discardCommand->footer(R"(Examples:
  quartermaster-cli changes discard 41 42
  quartermaster-cli changes discard --set 12
  quartermaster-cli changes discard --all)");
    onCommand(*discardCommand, chosen, discardWords, &discard);

    addUndoCommand(*group, chosen);

    const auto resolveWords = std::make_shared<ResolveWords>();
    CLI::App *resolveCommand = group->add_subcommand("resolve", "decide changes that are in conflict, or failed");
    resolveCommand->add_option("ID", resolveWords->ids, "ids of changes")
        ->required()
        ->check(wholeNumber(1, std::numeric_limits<qint64>::max()));
    resolveCommand
        ->add_option(
            "--keep", resolveWords->keep,
            "mine: the value that was wanted, over what the shop has now; again: the same edit on what the shop "
            "has now; theirs: give it up")
        ->required()
        ->check(CLI::IsMember({"mine", "again", "theirs"}));
    resolveCommand->footer(
        R"(Only of a relative edit (+5) are mine and again two things: mine is the value it came to when it was
typed, again adds 5 to what the shop has now. As in the window.

Examples:
  quartermaster-cli changes resolve 41 42 --keep mine
  quartermaster-cli changes resolve 43 --keep again)");
    onCommand(*resolveCommand, chosen, resolveWords, &resolve);
}

} // namespace qm::cli
