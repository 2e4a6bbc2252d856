// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changebook.h"
#include "changerows.h"
#include "editcommands.h"
#include "inputs.h"

#include "ledger/journal.h"

#include <algorithm>
#include <span>
#include <utility>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

struct ListWords
{
    std::vector<std::string> states;
    std::string kind;
    std::string author;
    std::string search;
    qint64 setId = 0;
    bool all = false;
    qint64 limit = 100;
    qint64 offset = 0;
};

struct ShowWords
{
    qint64 id = 0;
};

const QStringList changeColumns{u"id"_s,    u"set_id"_s,    u"state"_s,  u"kind"_s,      u"sku"_s,
                                u"place"_s, u"field"_s,     u"base"_s,   u"mine"_s,      u"edit"_s,
                                u"shop"_s,  u"confirmed"_s, u"author"_s, u"staged_at"_s, u"message"_s};

std::vector<JsonNode> rowOf(const Change &change)
{
    return {JsonNode::ofNumber(change.id),
            JsonNode::ofNumber(change.setId),
            JsonNode::ofText(toString(change.state)),
            JsonNode::ofText(toString(kindOf(change.cell))),
            JsonNode::ofText(skuOf(change.cell).text()),
            JsonNode::ofText(placeOf(change.cell)),
            JsonNode::ofText(fieldOf(change.cell)),
            valueNode(change.base),
            valueNode(change.mine()),
            JsonNode::ofText(editText(change.edit)),
            valueNode(change.shop),
            JsonNode::ofBool(change.isConfirmed),
            JsonNode::ofText(change.author),
            JsonNode::ofText(change.stagedAt.toIso()),
            JsonNode::ofText(change.message)};
}

/// What nobody has done yet what it wants.
const std::vector<ChangeState> openStates{ChangeState::Staged, ChangeState::Sending, ChangeState::Unknown,
                                          ChangeState::Failed, ChangeState::Conflict};

Try<ledger::ChangeFilter> filterOf(const ListWords &words, const QString &profileId)
{
    ledger::ChangeFilter filter;
    filter.profileId = profileId;
    filter.author = text(words.author);
    filter.text = text(words.search);
    if (words.setId > 0) {
        filter.setId = words.setId;
    }
    for (const std::string &word : words.states) {
        const std::optional<ChangeState> state = changeStateFromText(text(word));
        if (!state) {
            return usage(u"--state: '%1' is none of staged, sending, unknown, verified, failed, conflict, undone"_s.arg(
                text(word)));
        }
        filter.states.push_back(*state);
    }
    if (words.states.empty() && !words.all && words.setId == 0) {
        filter.states = openStates;
    }
    if (!words.kind.empty()) {
        filter.kind = cellKindFromText(text(words.kind));
        if (!filter.kind) {
            return usage(u"--kind: '%1' is none of source_item, stock_item, base_price, cost, special_price, "
                         "tier_price, attribute"_s.arg(text(words.kind)));
        }
    }
    return filter;
}

Outcome list(Context &context, const ListWords &words)
{
    Try<Book> book = openBook(context);
    if (!book) {
        return tl::unexpected(book.error());
    }
    const Try<ledger::ChangeFilter> filter = filterOf(words, book->profile.id);
    if (!filter) {
        return tl::unexpected(filter.error());
    }
    Try<Ids> ids =
        book->ask<Ids>([&filter](sqlite::Database &database) { return ledger::findChanges(database, *filter); });
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    const std::size_t total = ids->size();
    const std::size_t begin = std::min(total, std::size_t(words.offset));
    const std::size_t most = words.limit == 0 ? total : std::size_t(words.limit);
    const std::size_t end = std::min(total, begin + most);
    const auto writer = makeRowWriter(context.globals().format, changeColumns, context.console());
    constexpr std::size_t block = 1'000;
    for (std::size_t from = begin; from < end; from += block) {
        const std::span<const qint64> some(ids->data() + from, std::min(block, end - from));
        const Try<std::vector<Change>> changes = book->ask<std::vector<Change>>(
            [some](sqlite::Database &database) { return ledger::readChanges(database, some); });
        if (!changes) {
            return tl::unexpected(changes.error());
        }
        for (const Change &change : *changes) {
            if (const Try<void> written = writer->row(rowOf(change)); !written) {
                return tl::unexpected(written.error());
            }
        }
    }
    if (const Try<void> ended = writer->end(); !ended) {
        return tl::unexpected(ended.error());
    }
    if (end - begin < total) {
        context.console().notice(u"%1 of %2 changes; --limit and --offset tell more"_s.arg(end - begin).arg(total));
    }
    return ExitCode::Done;
}

Outcome sets(Context &context)
{
    Try<Book> book = openBook(context);
    if (!book) {
        return tl::unexpected(book.error());
    }
    const QString &profile = book->profile.id;
    const auto all = book->ask<std::vector<ChangeSet>>(
        [&profile](sqlite::Database &database) { return ledger::readSets(database, profile); });
    const auto counts = book->ask<std::vector<ledger::ChangeCount>>(
        [&profile](sqlite::Database &database) { return ledger::countChanges(database, profile); });
    if (!all || !counts) {
        return tl::unexpected(all ? counts.error() : all.error());
    }
    const auto writer = makeRowWriter(context.globals().format,
                                      {u"set_id"_s, u"name"_s, u"author"_s, u"created_at"_s, u"undoes"_s, u"staged"_s,
                                       u"unknown"_s, u"conflict"_s, u"failed"_s, u"verified"_s, u"undone"_s},
                                      context.console());
    for (const ChangeSet &set : *all) {
        const auto count = [&](ChangeState state) {
            qint64 sum = 0;
            for (const ledger::ChangeCount &one : *counts) {
                const bool isUnknown = state == ChangeState::Unknown && one.state == ChangeState::Sending;
                sum += one.setId == set.id && (one.state == state || isUnknown) ? one.count : 0;
            }
            return JsonNode::ofNumber(sum);
        };
        const Try<void> written = writer->row(
            {JsonNode::ofNumber(set.id), JsonNode::ofText(set.name), JsonNode::ofText(set.author),
             JsonNode::ofText(set.createdAt.toIso()), set.undoes ? JsonNode::ofNumber(set.undoes) : JsonNode(),
             count(ChangeState::Staged), count(ChangeState::Unknown), count(ChangeState::Conflict),
             count(ChangeState::Failed), count(ChangeState::Verified), count(ChangeState::Undone)});
        if (!written) {
            return tl::unexpected(written.error());
        }
    }
    const Try<void> ended = writer->end();
    return ended ? Outcome(ExitCode::Done) : Outcome(tl::unexpected(ended.error()));
}

/// Each request that carried the change, as it was sent and answered.
Try<JsonNode> requestsOf(Book &book, const std::vector<JournalLine> &lines)
{
    JsonNode requests = JsonNode::array();
    qint64 last = 0;
    for (const JournalLine &line : lines) {
        if (line.entryId == std::exchange(last, line.entryId)) {
            continue;
        }
        const auto entries = book.ask<std::vector<JournalEntry>>([&](sqlite::Database &database) {
            return ledger::readJournal(database, book.profile.id, line.entryId + 1, 1);
        });
        if (!entries) {
            return tl::unexpected(entries.error());
        }
        if (entries->empty() || entries->front().id != line.entryId) {
            continue; // forgotten by now
        }
        const JournalEntry &entry = entries->front();
        JsonNode row = JsonNode::object();
        row.add(u"journal_id"_s, JsonNode::ofNumber(entry.id));
        row.add(u"request"_s, JsonNode::ofText(entry.request));
        row.add(u"body"_s, JsonNode::ofText(entry.body));
        row.add(u"sent_at"_s, JsonNode::ofText(entry.sentAt.toIso()));
        row.add(u"http_status"_s, entry.httpStatus ? JsonNode::ofNumber(entry.httpStatus) : JsonNode());
        row.add(u"answer"_s, JsonNode::ofText(entry.answer));
        requests.items.push_back(std::move(row));
    }
    return requests;
}

Outcome show(Context &context, const ShowWords &words)
{
    Try<Book> book = openBook(context);
    const Try<Change> change = book ? changeOf(*book, words.id) : Try<Change>(tl::unexpected(book.error()));
    if (!change) {
        return tl::unexpected(change.error());
    }
    const auto lines = book->ask<std::vector<JournalLine>>(
        [&words](sqlite::Database &database) { return ledger::readLinesOfChange(database, words.id); });
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    JsonNode document = JsonNode::object();
    std::vector<JsonNode> values = rowOf(*change);
    for (qsizetype i = 0; i < changeColumns.size(); ++i) {
        document.add(changeColumns.at(i), std::move(values[std::size_t(i)]));
    }
    JsonNode sent = JsonNode::array();
    for (const JournalLine &line : *lines) {
        JsonNode row = JsonNode::object();
        row.add(u"journal_id"_s, JsonNode::ofNumber(line.entryId));
        row.add(u"attempt"_s, JsonNode::ofNumber(line.attempt));
        row.add(u"before"_s, valueNode(line.before));
        row.add(u"sent"_s, valueNode(line.sent));
        row.add(u"read_back"_s, valueNode(line.readBack));
        row.add(u"outcome"_s, JsonNode::ofText(toString(line.outcome)));
        row.add(u"message"_s, JsonNode::ofText(line.message));
        sent.items.push_back(std::move(row));
    }
    document.add(u"sent"_s, std::move(sent));
    Try<JsonNode> requests = requestsOf(*book, *lines);
    if (!requests) {
        return tl::unexpected(requests.error());
    }
    document.add(u"requests"_s, std::move(*requests));
    const Try<void> shown = showDocument(document, context);
    return shown ? Outcome(ExitCode::Done) : Outcome(tl::unexpected(shown.error()));
}

void addListCommand(CLI::App &group, Command &chosen)
{
    CLI::App *command = group.add_subcommand("list", "a table of changes: base, mine, and what the shop has");
    const auto words = std::make_shared<ListWords>();
    command
        ->add_option("--state", words->states,
                     "staged, sending, unknown, failed, conflict, verified, undone; several times for several")
        ->type_name("STATE");
    command
        ->add_option("--kind", words->kind,
                     "source_item, stock_item, base_price, cost, special_price, tier_price or attribute")
        ->type_name("KIND");
    command->add_option("--set", words->setId, "all of this set")
        ->check(wholeNumber(1, std::numeric_limits<qint64>::max()))
        ->type_name("ID");
    command->add_option("--author", words->author, "who made them")->type_name("NAME");
    command->add_option("--search", words->search, "a part of the SKU")->type_name("TEXT");
    command->add_flag("--all", words->all, "also what is done: verified and undone");
    command->add_option("--limit", words->limit, "at most this many rows (default: 100; 0: all)")
        ->check(wholeNumber(0, 1'000'000'000))
        ->type_name("N");
    command->add_option("--offset", words->offset, "leave out so many rows first")
        ->check(wholeNumber(0, 1'000'000'000))
        ->type_name("N");
    command->footer(R"(Lists what is not done yet. Base is what the shop had when the change was made, shop what it had
when it was last asked; (none): there was nothing, (default): a store view's value is that of all.
The place is the source of stock, the store id of a price, website/group/quantity of a tier price,
the scope of an attribute.

Examples:
  quartermaster-cli changes list
  quartermaster-cli changes list --state conflict --state failed --format json
  quartermaster-cli changes list --set 12 --limit 0 --format csv)");
    onCommand(*command, chosen, words, &list);
}

} // namespace

void addChangeListCommands(CLI::App &group, Command &chosen)
{
    addListCommand(group, chosen);

    CLI::App *setsCommand = group.add_subcommand("sets", "sets of changes with their counts, newest first");
    setsCommand->footer(R"(Example:
  quartermaster-cli changes sets --format json)");
    setsCommand->callback([&chosen] { chosen = &sets; });

    const auto showWords = std::make_shared<ShowWords>();
    CLI::App *showCommand = group.add_subcommand("show", "one change, and each time it was sent, with the request");
    showCommand->add_option("ID", showWords->id, "its id")
        ->required()
        ->check(wholeNumber(1, std::numeric_limits<qint64>::max()));
    showCommand->footer(R"(Example:
  quartermaster-cli changes show 41)");
    onCommand(*showCommand, chosen, showWords, &show);
}

} // namespace qm::cli
