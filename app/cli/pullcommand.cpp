// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "localcopy.h"
#include "pulltexts.h"

#include "sync/pull.h"

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

struct PullWords
{
    std::string what = "all";
    bool full = false;
    bool acceptDrop = false;
};

JsonNode seconds(std::chrono::milliseconds took)
{
    return JsonNode::ofDigits(QString::number(double(took.count()) / 1'000, 'f', 3));
}

Try<void> writeReport(Context &context, const sync::PullReport &report)
{
    const auto writer = makeRowWriter(
        context.globals().format,
        {u"entity"_s, u"seen"_s, u"new"_s, u"changed"_s, u"gone"_s, u"seconds"_s, u"result"_s}, context.console());
    for (const sync::PulledEntity &one : report.entities) {
        const Try<void> written = writer->row({
            JsonNode::ofText(cache::toString(one.entity)),
            JsonNode::ofNumber(one.tally.seen),
            JsonNode::ofNumber(one.tally.added),
            JsonNode::ofNumber(one.tally.changed),
            JsonNode::ofNumber(one.tally.gone),
            seconds(one.took),
            JsonNode::ofText(wordFor(one.end)),
        });
        if (!written) {
            return written;
        }
    }
    return writer->end();
}

/// The lines that explain the figures.
void explain(Console &console, const sync::PullReport &report)
{
    constexpr std::size_t most = 20;
    for (std::size_t i = 0; i < std::min(most, report.notes.size()); ++i) {
        console.notice(textOf(report.notes[i]));
    }
    if (report.notes.size() > most) {
        console.notice(u"… and %1 lines more"_s.arg(report.notes.size() - most));
    }
    for (const sync::PulledEntity &one : report.entities) {
        const QString reason = reasonOf(one);
        if (one.end == sync::PullEnd::Failed || one.end == sync::PullEnd::Guarded) {
            console.error(reason);
        } else if (!reason.isEmpty()) {
            console.notice(reason);
        }
    }
}

Outcome pull(Context &context, const PullWords &words)
{
    const std::optional<cache::Entities> entities = sync::entitiesOf(text(words.what));
    if (!entities) {
        return usage(
            u"'%1' is nothing to pull; there is orders, products, stock, prices, customers, catalog, all"_s.arg(
                text(words.what)));
    }
    const Try<Shop> shop = context.openShop();
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    const auto copy = openCopy(context, shop->profile, CopyUse::Write);
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    sync::PullOptions options;
    options.entities = *entities;
    options.full = words.full;
    options.acceptDrop = words.acceptDrop;
    Console &console = context.console();
    const Result<sync::PullReport> report =
        sync::Pull(
            *shop->client, **copy, options,
            [&console](const sync::PullProgress &progress) { console.progress(textOf(progress)); }, context.stop())
            .run();
    console.progress({});
    context.remember(*shop);
    if (!report) {
        return failOfCopy(report.error());
    }
    if (const Try<void> written = writeReport(context, *report); !written) {
        return tl::unexpected(written.error());
    }
    explain(console, *report);
    return exitCodeOf(*report);
}

} // namespace

void addPullCommand(CLI::App &app, Command &chosen)
{
    CLI::App *command = app.add_subcommand("pull", "bring the local copy up to date with the shop");
    const auto words = std::make_shared<PullWords>();
    command->add_option("WHAT", words->what,
                        "orders, products, stock, prices, customers, catalog or all (default: all)");
    command->add_flag("--full", words->full, "read every row again and look for deleted ones, not only what changed");
    command->add_flag("--accept-drop", words->acceptDrop,
                      "drop what the shop no longer has, even where that is much of it");
    command->callback([words, &chosen] { chosen = [words](Context &context) { return pull(context, *words); }; });
}

} // namespace qm::cli
