// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pushing.h"

#include "changerows.h"
#include "commands.h"
#include "inputs.h"
#include "ledgerfile.h"
#include "localcopy.h"

#include "cache/copyfiles.h"
#include "editing/copyupdate.h"
#include "ledger/changes.h"
#include "profiles/datadirectory.h"
#include "sync/push.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;
using sync::PushedAs;

bool mustAsk(const Profile &profile, const PushWords &words)
{
    return profile.environment == Environment::Live && !words.yes && !words.dryRun;
}

QStringList countsOf(const sync::PushReport &report)
{
    static constexpr std::array order{PushedAs::Verified, PushedAs::AlreadySo, PushedAs::Ready,
                                      PushedAs::Conflict, PushedAs::Failed,    PushedAs::Unknown,
                                      PushedAs::Withheld, PushedAs::Edited,    PushedAs::Unsupported,
                                      PushedAs::Waiting,  PushedAs::Left};
    QStringList parts;
    for (const PushedAs what : order) {
        if (const int count = report.count(what); count > 0) {
            QString word = toString(what);
            parts.append(u"%1 %2"_s.arg(count).arg(word.replace(u'_', u' ')));
        }
    }
    return parts;
}

/// What a person can do about lines that did not go.
void advise(Console &console, const sync::PushReport &report)
{
    if (report.count(PushedAs::Conflict) > 0) {
        console.notice(u"somebody changed the shop meanwhile, and nothing was overwritten: 'quartermaster-cli changes "
                       "resolve ID --keep mine|again|theirs' decides"_s);
    }
    if (report.count(PushedAs::Withheld) > 0) {
        console.notice(u"large moves and prices of 0 want a second yes: look at them with 'quartermaster-cli changes "
                       "list', then push with --allow-large"_s);
    }
    if (report.count(PushedAs::Unknown) > 0) {
        console.notice(u"of some nobody knows yet whether they arrived: 'quartermaster-cli changes push' asks the shop "
                       "before anything else"_s);
    }
}

/// The worst that became of a line decides.
ExitCode codeOf(const sync::PushReport &report)
{
    if (report.error) {
        return exitCodeOf(report.error->kind) == ExitCode::Usage ? ExitCode::SomeFailed
                                                                 : exitCodeOf(report.error->kind);
    }
    if (report.count(PushedAs::Conflict) > 0) {
        return ExitCode::Conflict;
    }
    for (const PushedAs bad : {PushedAs::Failed, PushedAs::Unknown, PushedAs::Unsupported, PushedAs::Waiting,
                               PushedAs::Edited, PushedAs::Left}) {
        if (report.count(bad) > 0) {
            return ExitCode::SomeFailed;
        }
    }
    return report.count(PushedAs::Withheld) > 0 ? ExitCode::Refused : ExitCode::Done;
}

/// The changes that \a lines speak of, as the ledger has them now, in the order of a review.
Try<std::vector<Change>> changesOf(ledger::Ledger &ledger, const std::vector<sync::PushedLine> &lines)
{
    std::vector<qint64> ids;
    for (const sync::PushedLine &line : lines) {
        ids.push_back(line.changeId);
    }
    Try<std::vector<Change>> changes = inLedger<std::vector<Change>>(
        ledger, [&ids](sqlite::Database &database) { return ledger::readChanges(database, ids); });
    if (!changes) {
        return changes;
    }
    std::ranges::sort(*changes, {}, [](const Change &change) {
        return std::tuple(change.cell.index(), skuOf(change.cell).text(), placeOf(change.cell), fieldOf(change.cell));
    });
    return changes;
}

Try<void> writeLines(Context &context, const std::vector<Change> &changes, const std::vector<sync::PushedLine> &lines)
{
    QHash<qint64, const sync::PushedLine *> byId;
    for (const sync::PushedLine &line : lines) {
        byId.insert(line.changeId, &line);
    }
    const auto writer = makeRowWriter(
        context.globals().format,
        {u"id"_s, u"sku"_s, u"place"_s, u"field"_s, u"base"_s, u"mine"_s, u"shop"_s, u"result"_s, u"message"_s},
        context.console());
    for (const Change &change : changes) {
        const sync::PushedLine &line = *byId.value(change.id);
        const std::optional<CellValue> mine = change.mine();
        const Try<void> written =
            writer->row({JsonNode::ofNumber(change.id), JsonNode::ofText(skuOf(change.cell).text()),
                         JsonNode::ofText(placeOf(change.cell)), JsonNode::ofText(fieldOf(change.cell)),
                         valueNode(change.base), mine ? valueNode(mine) : JsonNode::ofText(editText(change.edit)),
                         valueNode(change.shop), JsonNode::ofText(toString(line.what)),
                         JsonNode::ofText(line.message.isEmpty() ? change.message : line.message)});
        if (!written) {
            return written;
        }
    }
    return writer->end();
}

/// So that lists show what the shop has now, and the next edit begins there. Not being able to is no reason to fail.
void noteInCopy(Context &context, const Profile &profile, std::vector<Change> changes)
{
    const QString folder =
        dataDirectory(context.globals().dataDirectory, QProcessEnvironment::systemEnvironment()) + u"/cache"_s;
    if (changes.empty() || !QFile::exists(cache::CopyFiles(folder, profile.id).database())) {
        return;
    }
    const auto copy = openCopy(context, profile, CopyUse::Write);
    if (!copy) {
        context.console().notice(u"%1; its copy learns of this push with the next pull"_s.arg(copy.error().line));
        return;
    }
    QFuture<Result<qint64>> noted = editing::noteInCopy(**copy, std::move(changes));
    noted.waitForFinished();
    if (const Result<qint64> count = noted.takeResult(); !count) {
        context.console().notice(u"the local copy could not be brought up to date: %1"_s.arg(count.error().text()));
    }
}

/// The exact requests of a dry run: those that were sent because they only read, and those that would be.
Try<void> writeRequests(Context &context, const sync::PushReport &report)
{
    const Format format = context.globals().format;
    if (format == Format::Table) { // no body fits a column
        QByteArray out;
        for (const sync::ReadRequest &one : report.reads) {
            out += u"%1  (read)\n%2\n\n"_s.arg(one.request, one.asked).toUtf8();
        }
        for (const sync::PlannedRequest &one : report.planned) {
            out += u"%1  (%2 rows)\n%3\n\n"_s.arg(one.request, QString::number(one.rows), one.body).toUtf8();
        }
        return context.console().write(out);
    }
    const auto writer = makeRowWriter(format, {u"request"_s, u"rows"_s, u"body"_s, u"kind"_s}, context.console());
    for (const sync::ReadRequest &one : report.reads) {
        const Try<void> written = writer->row(
            {JsonNode::ofText(one.request), JsonNode(), JsonNode::ofText(one.asked), JsonNode::ofText(u"read"_s)});
        if (!written) {
            return written;
        }
    }
    for (const sync::PlannedRequest &one : report.planned) {
        const Try<void> written = writer->row({JsonNode::ofText(one.request), JsonNode::ofNumber(one.rows),
                                               JsonNode::ofText(one.body), JsonNode::ofText(u"write"_s)});
        if (!written) {
            return written;
        }
    }
    return writer->end();
}

/// Gives the second yes to all that may be pushed.
Try<void> confirmAll(ledger::Ledger &ledger, const QString &profileId,
                     const std::optional<std::vector<qint64>> &changes)
{
    return inLedger<bool>(ledger,
                          [&](sqlite::Database &database) -> Result<bool> {
                              ledger::ChangeFilter filter;
                              filter.profileId = profileId;
                              filter.states = {ChangeState::Staged};
                              const Result<std::vector<qint64>> ids = changes ? Result<std::vector<qint64>>(*changes)
                                                                              : ledger::findChanges(database, filter);
                              if (!ids) {
                                  return failure(ids.error());
                              }
                              return ledger::confirm(database, *ids, true).map([] { return true; });
                          })
        .map([](bool) {});
}

sync::PushOptions optionsOf(const Profile &profile, const PushWords &words,
                            const std::optional<std::vector<qint64>> &changes)
{
    sync::PushOptions options;
    options.profileId = profile.id;
    options.changes = changes;
    options.dryRun = words.dryRun;
    options.delivery = words.via == "sync"   ? sync::Delivery::Direct
                       : words.via == "bulk" ? sync::Delivery::Queue
                                             : sync::Delivery::WhereItPays;
    if (words.allowLarge) {
        options.guard = {Decimal(1'000'000'000), false};
    }
    return options;
}

Try<sync::PushReport> push(Context &context, const Shop &shop, ledger::Ledger &ledger, const sync::PushOptions &options)
{
    Console &console = context.console();
    Result<sync::PushReport> report =
        sync::Push(
            *shop.client, ledger, context.clock(), options,
            [&console, &options](const sync::PushProgress &progress) {
                const QString waits =
                    progress.queued > 0 ? u"; %1 operations are in the shop's queue"_s.arg(progress.queued) : QString();
                console.progress(u"%1 %2 of %3 changes"_s.arg(options.dryRun ? u"looked at"_s : u"pushed"_s)
                                     .arg(progress.done)
                                     .arg(progress.of) +
                                 waits);
            },
            context.stop())
            .run();
    console.progress({});
    if (!report) {
        const bool isElsewhere = report.error().kind == ErrorKind::Conflict; // somebody else is pushing to this shop
        return isElsewhere ? Try<sync::PushReport>(fail(ExitCode::Refused, report.error().text()))
                           : Try<sync::PushReport>(failLocally(report.error()));
    }
    return std::move(*report);
}

/// The person types the profile's name, after having seen how much it is about.
Try<void> askByName(Context &context, const Profile &profile, const sync::PushReport &seen)
{
    QStringList question;
    for (const sync::PlannedRequest &one : seen.planned) {
        question << u"%1 with %2 rows"_s.arg(one.request, QString::number(one.rows));
    }
    question << u"%1, in %2 requests, to the live shop '%3' at %4; type the profile's name to push:"_s
                    .arg(countsOf(seen).join(u", "_s))
                    .arg(seen.planned.size())
                    .arg(profile.name, profile.connection.baseUrl.toDisplayString());
    if (typedLine(context, question) != profile.name) {
        return fail(ExitCode::Refused, u"that is not the profile's name: nothing was pushed"_s);
    }
    return {};
}

/// What of the live shop \a options would change, and somebody says yes to: those changes, as they were shown. What
/// is staged or edited while somebody types is another push's.
Try<std::vector<qint64>> confirmed(Context &context, const Shop &shop, ledger::Ledger &ledger,
                                   sync::PushOptions options)
{
    options.dryRun = true;
    const Try<sync::PushReport> seen = push(context, shop, ledger, options);
    if (seen && seen->error) { // what is behind it was never looked at: nobody can say yes to that
        return fail(*seen->error);
    }
    if (seen && context.hasStopped()) {
        return stopped(u"the push"_s);
    }
    const Try<std::vector<Change>> shown =
        seen ? changesOf(ledger, seen->lines) : Try<std::vector<Change>>(tl::unexpected(seen.error()));
    if (!shown) {
        return tl::unexpected(shown.error());
    }
    if (const Try<void> asked = askByName(context, shop.profile, *seen); !asked) {
        return tl::unexpected(asked.error());
    }
    const Try<std::vector<Change>> now = changesOf(ledger, seen->lines);
    if (!now) {
        return tl::unexpected(now.error());
    }
    QHash<qint64, Edit> edits;
    for (const Change &change : *shown) {
        edits.insert(change.id, change.edit);
    }
    std::vector<qint64> same;
    for (const Change &change : *now) {
        if (edits.value(change.id) == change.edit) {
            same.push_back(change.id);
        }
    }
    if (same.size() < shown->size()) {
        context.console().notice(u"%1 changes were edited or dropped meanwhile: nothing of them is pushed"_s.arg(
            shown->size() - same.size()));
    }
    return same;
}

} // namespace

bool isTyping()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

void addPushOptions(CLI::App &command, PushWords &words)
{
    command.add_flag("--yes", words.yes, "push to a live shop without asking");
    command.add_flag("--allow-large", words.allowLarge, "a second yes to prices that move by more than 30 %, or to 0");
    command
        .add_option("--via", words.via,
                    "sync: each request is done before it is answered; bulk: the shop's queue does them, and is waited "
                    "for (default: bulk where hundreds of requests for one product each would be needed)")
        ->check(CLI::IsMember({"sync", "bulk"}));
}

Try<void> checkMayPush(Context &, const Profile &profile, const PushWords &words)
{
    if (profile.readOnly && !words.dryRun) {
        return fail(ExitCode::Refused,
                    u"the profile '%1' is read-only: nothing is written through it"_s.arg(profile.name));
    }
    if (mustAsk(profile, words) && !isTyping()) {
        return fail(ExitCode::Refused,
                    u"'%1' is a live shop: look at it with --dry-run, then push with --yes"_s.arg(profile.name));
    }
    return {};
}

Outcome pushChanges(Context &context, ledger::Ledger &ledger, const PushWords &words,
                    std::optional<std::vector<qint64>> changes)
{
    const Try<Shop> shop = context.openShop();
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    if (const Try<void> may = checkMayPush(context, shop->profile, words); !may) {
        return tl::unexpected(may.error());
    }
    sync::PushOptions options = optionsOf(shop->profile, words, changes);
    if (mustAsk(shop->profile, words)) {
        Try<std::vector<qint64>> yes = confirmed(context, *shop, ledger, options);
        if (!yes) {
            return tl::unexpected(yes.error());
        }
        options.changes = std::move(*yes);
    }
    if (words.allowLarge && !words.dryRun) { // kept, for who looks at it later; not before somebody said yes to them
        if (const Try<void> kept = confirmAll(ledger, shop->profile.id, options.changes); !kept) {
            return tl::unexpected(kept.error());
        }
    }
    const Try<sync::PushReport> report = push(context, *shop, ledger, options);
    if (!report) {
        return tl::unexpected(report.error());
    }
    context.remember(*shop);
    Try<std::vector<Change>> changed = changesOf(ledger, report->lines);
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    const Try<void> written =
        words.requests ? writeRequests(context, *report) : writeLines(context, *changed, report->lines);
    if (!words.dryRun) {
        std::vector<qint64> known = report->knownNow();
        std::ranges::sort(known);
        std::erase_if(*changed,
                      [&known](const Change &change) { return !std::ranges::binary_search(known, change.id); });
        noteInCopy(context, shop->profile, std::move(*changed));
    }
    if (!written) {
        return tl::unexpected(written.error());
    }
    const QStringList counts = countsOf(*report);
    context.console().notice(counts.isEmpty() ? u"there is nothing to push"_s
                             : words.dryRun
                                 ? u"%1; %2 reads, %3 writing requests, none of these sent"_s.arg(counts.join(u", "_s))
                                       .arg(report->requests)
                                       .arg(report->planned.size())
                                 : u"%1; %2 requests"_s.arg(counts.join(u", "_s)).arg(report->requests));
    advise(context.console(), *report);
    if (report->error) {
        Outcome ended = fail(*report->error);
        ended.error().code = codeOf(*report);
        return ended;
    }
    return context.hasStopped() ? Outcome(stopped(u"the push"_s)) : Outcome(codeOf(*report));
}

} // namespace qm::cli
