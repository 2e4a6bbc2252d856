// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changebook.h"

#include "commands.h"

#include <limits>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;
} // namespace

Try<Book> openBook(Context &context)
{
    Try<Profile> profile = context.chosenProfile();
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    auto ledger = openLedger(context);
    if (!ledger) {
        return tl::unexpected(ledger.error());
    }
    return Book{std::move(*profile), std::move(*ledger)};
}

Try<Change> changeOf(Book &book, qint64 id)
{
    const Try<std::vector<Change>> found = book.ask<std::vector<Change>>(
        [id](sqlite::Database &database) { return ledger::readChanges(database, Ids{id}); });
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (found->empty() || found->front().profileId != book.profile.id) {
        return fail(ExitCode::SomeFailed, u"there is no change %1 of '%2'"_s.arg(id).arg(book.profile.name));
    }
    return found->front();
}

Try<Ids> idsOf(Book &book, const Chosen &chosen, const std::vector<ChangeState> &states)
{
    if (!chosen.ids.empty()) {
        for (const qint64 id : chosen.ids) {
            if (const Try<Change> change = changeOf(book, id); !change) {
                return tl::unexpected(change.error());
            }
        }
        return chosen.ids;
    }
    return book.ask<Ids>([&](sqlite::Database &database) -> Result<Ids> {
        ledger::ChangeFilter filter;
        filter.profileId = book.profile.id;
        filter.states = states;
        if (chosen.setId > 0) {
            if (const Result<ChangeSet> set = ledger::readSet(database, chosen.setId); !set) {
                return failure(set.error());
            }
            filter.setId = chosen.setId;
        }
        return ledger::findChanges(database, filter);
    });
}

void addChosen(CLI::App &command, Chosen &chosen)
{
    command.add_option("ID", chosen.ids, "ids of changes, as 'changes list' has them")
        ->check(wholeNumber(1, std::numeric_limits<qint64>::max()));
    command.add_option("--set", chosen.setId, "all of this set")
        ->check(wholeNumber(1, std::numeric_limits<qint64>::max()))
        ->type_name("ID");
}

} // namespace qm::cli
