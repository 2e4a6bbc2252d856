// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcommands.h"
#include "ledgerfile.h"
#include "localcopy.h"

#include "cache/copyfiles.h"
#include "ledger/lowlevels.h"
#include "profiles/datadirectory.h"

#include <QFile>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

struct LowLevelWords
{
    std::string level; ///< empty: they are shown
    std::string source;
    bool remove = false;
};

Outcome showLevels(Context &context, const LowLevels &levels)
{
    const auto writer = makeRowWriter(context.globals().format, {u"source_code"_s, u"low_below"_s}, context.console());
    Try<void> written;
    if (levels.everywhere) {
        written = writer->row({JsonNode(), JsonNode::ofDigits(levels.everywhere->toString())});
    }
    for (auto level = levels.bySource.cbegin(); written && level != levels.bySource.cend(); ++level) {
        written = writer->row({JsonNode::ofText(level.key()), JsonNode::ofDigits(level.value().toString())});
    }
    if (written) {
        written = writer->end();
    }
    if (written && levels.isEmpty()) {
        context.console().notice(u"there are none: low is what is below the shop's number of each product"_s);
    }
    return written ? Outcome(ExitCode::Done) : Outcome(tl::unexpected(written.error()));
}

/// A number for a source that nobody has would count nowhere, and nobody would see why.
void tellUnknown(Context &context, cache::Cache &copy, const QString &source)
{
    const Result<std::optional<qint64>> isUnknown =
        copy.read<std::optional<qint64>>([&source](sqlite::Database &database) {
                return database.number("select count(*) > 0 and sum(source_code collate binary = ?) = 0 from source",
                                       source);
            })
            .takeResult();
    if (isUnknown && isUnknown->value_or(0) != 0) {
        context.console().notice(u"the local copy knows no source '%1': its number counts nowhere"_s.arg(source));
    }
}

/// A window that is open has the copy, and shows them from its next start on.
void showInCopy(Context &context, const Profile &profile, const LowLevelWords &words)
{
    const QString folder =
        dataDirectory(context.globals().dataDirectory, QProcessEnvironment::systemEnvironment()) + u"/cache"_s;
    if (!QFile::exists(cache::CopyFiles(folder, profile.id).database())) {
        return;
    }
    Try<std::unique_ptr<cache::Cache>> copy = openCopy(context, profile, CopyUse::Read);
    if (copy) { // one that is of another version is not made anew for this
        if (!words.source.empty() && !words.remove) {
            tellUnknown(context, **copy, text(words.source));
        }
        copy->reset();
        copy = openCopy(context, profile, CopyUse::Write);
    }
    if (!copy) {
        context.console().notice(u"%1; until then lists go by the numbers they have"_s.arg(copy.error().line));
    }
}

/// Read and written in one transaction: another program may be at it. No \a level: it is taken away.
Result<LowLevels> change(sqlite::Database &database, const QString &profileId, const LowLevelWords &words,
                         const std::optional<Decimal> &level)
{
    Result<LowLevels> levels = ledger::readLowLevels(database, profileId);
    if (!levels) {
        return levels;
    }
    if (words.source.empty()) {
        levels->everywhere = level;
    } else if (level) {
        levels->bySource.insert(text(words.source), *level);
    } else {
        levels->bySource.remove(text(words.source));
    }
    const Result<void> written = ledger::writeLowLevels(database, profileId, *levels);
    return written ? std::move(levels) : Result<LowLevels>(failure(written.error()));
}

Outcome lowLevel(Context &context, const LowLevelWords &words)
{
    const std::optional<Decimal> level =
        words.level.empty() ? std::nullopt : Decimal::fromText(std::string_view(words.level));
    if (!words.level.empty() && (!level || *level < Decimal())) {
        return usage(u"'%1' is no number of pieces"_s.arg(text(words.level)));
    }
    if (level && words.remove) {
        return usage(u"--remove: what is taken away has no number"_s);
    }
    if (!words.source.empty() && !level && !words.remove) {
        return usage(u"--source: say how many pieces are enough there, or --remove"_s);
    }
    const Try<Profile> profile = context.chosenProfile();
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    if (!level && !words.remove) {
        const Try<LowLevels> found = lowLevelsOf(context, *profile);
        return found ? showLevels(context, *found) : Outcome(tl::unexpected(found.error()));
    }
    const auto ledger = openLedger(context);
    const Try<LowLevels> levels =
        ledger ? inLedger<LowLevels>(
                     **ledger, [&](sqlite::Database &database) { return change(database, profile->id, words, level); })
               : Try<LowLevels>(tl::unexpected(ledger.error()));
    if (!levels) {
        return tl::unexpected(levels.error());
    }
    showInCopy(context, *profile, words);
    return showLevels(context, *levels);
}

} // namespace

void addLowLevelCommand(CLI::App &group, Command &chosen)
{
    CLI::App *command = group.add_subcommand("low-level", "below how many pieces stock is low, as you want it");
    const auto words = std::make_shared<LowLevelWords>();
    command->add_option("N", words->level, "so many pieces are enough; without it the numbers are shown")
        ->check(notBlank("the number is missing"));
    command->add_option("--source", words->source, "of this source (default: of all that have no number)")
        ->check(notBlank("the code of a source is missing"))
        ->type_name("CODE");
    command->add_flag("--remove", words->remove, "go by the shop's number of each product again");
    command->footer(
        R"(Nothing is changed in the shop. 'stock list --low', the overview and the window's view Low stock go by
these numbers; where there is none, by the number of each product in the shop.

Examples:
  quartermaster-cli stock low-level 5
  quartermaster-cli stock low-level 20 --source ams
  quartermaster-cli stock low-level --remove --source ams)");
    onCommand(*command, chosen, words, &lowLevel);
}

} // namespace qm::cli
