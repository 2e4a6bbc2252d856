// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "localcopy.h"

#include "ledgerfile.h"

#include "cache/lowlevels.h"
#include "ledger/lowlevels.h"
#include "profiles/datadirectory.h"

#include <QFile>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

Result<bool> hasRows(sqlite::Database &database, const cache::List &list)
{
    const QByteArray sql = "select exists (select 1 from " + list.from + ")";
    return database.number(std::string_view(sql.constData(), std::size_t(sql.size())))
        .map([](const std::optional<qint64> &found) { return found.value_or(0) != 0; });
}

QString spanOf(qint64 seconds)
{
    return seconds < 2 * hour  ? u"%1 minutes"_s.arg(seconds / minute)
           : seconds < 2 * day ? u"%1 hours"_s.arg(seconds / hour)
                               : u"%1 days"_s.arg(seconds / day);
}

/// A copy that cannot be read as it is: what a person does about it depends on why.
tl::unexpected<Failure> unreadable(const Error &error, const Profile &profile)
{
    if (error.kind == ErrorKind::NotFound) {
        return fail(ExitCode::Unreachable,
                    u"there is no local copy of '%1' yet; fetch one with 'quartermaster-cli pull', or add --live to "
                    "ask the shop"_s.arg(profile.name));
    }
    if (error.kind == ErrorKind::Conflict) {
        return fail(ExitCode::Unreachable,
                    u"the local copy of '%1' is of another version of the program; 'quartermaster-cli pull' makes it "
                    "anew, or add --live to ask the shop"_s.arg(profile.name));
    }
    return failOfCopy(error);
}

/// What the ledger has of them. Lists can do without.
void showLowLevels(Context &context, const Profile &profile, cache::Cache &copy)
{
    const Try<LowLevels> levels = lowLevelsOf(context, profile);
    if (levels) {
        copy.write<bool>([&levels](cache::Writing &writing) {
                return cache::keepLowLevels(writing, *levels).map([] { return true; });
            })
            .waitForFinished();
    }
}

} // namespace

Try<LowLevels> lowLevelsOf(Context &context, const Profile &profile)
{
    const QString data = dataDirectory(context.globals().dataDirectory, QProcessEnvironment::systemEnvironment());
    if (!QFile::exists(data + u"/ledger.sqlite"_s)) {
        return LowLevels();
    }
    const auto ledger = openLedger(context);
    return ledger ? inLedger<LowLevels>(
                        **ledger,
                        [&profile](sqlite::Database &database) { return ledger::readLowLevels(database, profile.id); })
                  : Try<LowLevels>(tl::unexpected(ledger.error()));
}

Try<std::unique_ptr<cache::Cache>> openCopy(Context &context, const Profile &profile, CopyUse use)
{
    const QString data = dataDirectory(context.globals().dataDirectory, QProcessEnvironment::systemEnvironment());
    if (const Result<void> made = makeDataDirectory(data); use == CopyUse::Write && !made) {
        return failLocally(made.error());
    }
    cache::Place place;
    place.folder = data + u"/cache"_s;
    place.profileId = profile.id;
    place.readOnly = use == CopyUse::Read;
    auto copy = std::make_unique<cache::Cache>(place);
    const Result<cache::Opened> opened = copy->open().takeResult();
    if (!opened) {
        return use == CopyUse::Read ? unreadable(opened.error(), profile) : failLocally(opened.error());
    }
    if (use == CopyUse::Write && !opened->writable) {
        return fail(ExitCode::Refused,
                    u"the local copy of '%1' is being written by %2; wait for it to end, or end it"_s.arg(
                        profile.name, opened->heldBy));
    }
    if (opened->writable) {
        showLowLevels(context, profile, *copy);
    }
    if (opened->setAside) {
        context.console().notice(u"the local copy was %1; it is kept as %2 and everything is pulled again"_s.arg(
            opened->setAside->isDamaged ? u"damaged"_s : u"of another version of the program"_s,
            opened->setAside->file));
    }
    return copy;
}

Try<cache::PullState> stateOf(Context &context, cache::Cache &copy, const cache::List &list, const QString &plural)
{
    bool isEmpty = false;
    const Result<cache::PullState> state = copy.read<cache::PullState>(
                                                   [&](sqlite::Database &database) -> Result<cache::PullState> {
                                                       const Result<bool> found = hasRows(database, list);
                                                       if (!found) {
                                                           return failure(found.error());
                                                       }
                                                       isEmpty = !*found;
                                                       return cache::readPullState(database, list.entity);
                                                   },
                                                   context.stop())
                                               .takeResult();
    if (!state) {
        return failOfCopy(state.error());
    }
    if (isEmpty && *state == cache::PullState()) {
        return fail(ExitCode::Unreachable,
                    u"the local copy has no %1 yet; fetch them with 'quartermaster-cli pull %2', or add --live to ask "
                    "the shop"_s.arg(plural, cache::toString(list.entity)));
    }
    return *state;
}

void tellAge(Context &context, const cache::PullState &state, cache::Entity entity, const QString &plural)
{
    const QString command = u"'quartermaster-cli pull %1'"_s.arg(cache::toString(entity));
    if (!state.pulledAt) {
        const QString of = state.total ? u" (%1 in the shop)"_s.arg(*state.total) : QString();
        context.console().notice(
            u"the local copy does not have all %1 yet%2; %3 goes on with it"_s.arg(plural, of, command));
        return;
    }
    if (state.backfillBelow && !state.backfillDone) { // they are all there: a full pull of them was cut off
        context.console().notice(
            u"reading all %1 again is not finished, and some may be older; %2 goes on with it"_s.arg(plural, command));
        return;
    }
    const qint64 age = context.clock().now().seconds() - state.pulledAt->seconds();
    if (age >= hour) {
        context.console().notice(u"the local copy of the %1 is %2 old (%3); %4 brings it up to date"_s.arg(
            plural, spanOf(age), state.pulledAt->toIso(), command));
    }
}

} // namespace qm::cli
