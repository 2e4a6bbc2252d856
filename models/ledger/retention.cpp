// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/journal.h"
#include "ledger/values.h"

namespace qm::ledger {

namespace {

Result<qint64> gone(sqlite::Database &database, const std::string &sql, const QString &profileId, UtcTime time)
{
    if (const Result<void> done = database.run(sql, profileId, time); !done) {
        return failure(done.error());
    }
    return database.changes();
}

} // namespace

Result<Forgotten> forgetBefore(sqlite::Database &database, const QString &profileId, UtcTime time)
{
    // What is being taken back is needed until that is settled, also when its own set is done with.
    static const std::string changes =
        "delete from change where set_id in (select s.id from change_set s where s.profile_id = ? and s.created_at < ? "
        "and not exists (select 1 from change c where c.set_id = s.id and c." +
        stateIsOpen + ")) and not exists (select 1 from change u where u.undoes = change.id and u." + stateIsOpen + ")";
    static const std::string unneeded =
        " in (select j.id from journal j where j.profile_id = ? and j.sent_at < ? and not exists (select 1 from "
        "journal_line l join change c on c.id = l.change_id where l.journal_id = j.id) and not exists (select 1 from "
        "order_sent s join order_action a on a.id = s.action_id where s.journal_id = j.id))";
    // Lines first: references are not enforced.
    static const std::string lines = "delete from journal_line where journal_id" + unneeded;
    static const std::string actions =
        "delete from order_action where profile_id = ? and staged_at < ? and state = 'verified'";
    static const std::string sent = "delete from order_sent where journal_id" + unneeded;
    static const std::string batches = "delete from order_batch where profile_id = ? and created_at < ? and not exists "
                                       "(select 1 from order_action a where a.batch_id = order_batch.id)";
    static const std::string entries = "delete from journal where id" + unneeded;
    static const std::string sets = "delete from change_set where profile_id = ? and created_at < ? and not exists "
                                    "(select 1 from change c where c.set_id = change_set.id)";
    const Result<qint64> goneChanges = gone(database, changes, profileId, time);
    const Result<qint64> goneLines = goneChanges ? gone(database, lines, profileId, time) : goneChanges;
    const Result<qint64> goneActions = goneLines ? gone(database, actions, profileId, time) : goneLines;
    const Result<qint64> goneSent = goneActions ? gone(database, sent, profileId, time) : goneActions;
    const Result<qint64> goneBatches = goneSent ? gone(database, batches, profileId, time) : goneSent;
    const Result<qint64> goneEntries = goneBatches ? gone(database, entries, profileId, time) : goneBatches;
    const Result<qint64> goneSets = goneEntries ? gone(database, sets, profileId, time) : goneEntries;
    if (!goneSets) {
        return failure(goneSets.error());
    }
    return Forgotten{*goneChanges, *goneEntries, *goneSets};
}

} // namespace qm::ledger
