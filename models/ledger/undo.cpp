// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/undo.h"

#include "ledger/journal.h"
#include "ledger/staging.h"
#include "ledger/values.h"

using namespace Qt::StringLiterals;

namespace qm::ledger {

namespace {

/// What can be taken back: verified, and nobody is at it. What leads stands before what follows.
Result<std::vector<qint64>> verifiedOf(sqlite::Database &database, qint64 setId)
{
    static const std::string sql = "select id from change where set_id = ? and state = 'verified' and not exists "
                                   "(select 1 from change u where u.undoes = change.id and u." +
                                   stateIsOpen + ") order by follows, id";
    std::vector<qint64> ids;
    sqlite::Rows rows = database.rows(sql, setId);
    while (rows.next()) {
        ids.push_back(rows.integer(0));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return ids;
}

/// Nothing when the change did nothing: the shop had the wish already.
std::optional<ChangeDraft> reverseOf(const Change &change, const std::vector<JournalLine> &last)
{
    if (last.empty() || last.front().outcome != ChangeState::Verified || !last.front().before) {
        return std::nullopt;
    }
    const JournalLine &line = last.front();
    ChangeDraft draft;
    draft.cell = change.cell;
    draft.base = line.sent;
    draft.edit = reversed(change.edit, *line.before);
    draft.follows = change.follows;
    return draft;
}

Result<qint64> createUndoSet(sqlite::Database &database, const ChangeSet &of, const QString &name,
                             const QString &author, UtcTime at)
{
    Result<qint64> id = createSet(database, of.profileId, name, author, at);
    if (id) {
        if (const Result<void> done = database.run("update change_set set undoes = ? where id = ?", of.id, *id);
            !done) {
            return failure(done.error());
        }
    }
    return id;
}

Result<void> stageReverse(sqlite::Database &database, Staging &staging, const Change &change, UndoStaged &undo)
{
    const qint64 id = change.id;
    const Result<std::vector<JournalLine>> last = readLastLines(database, std::span(&id, 1));
    if (!last) {
        return failure(last.error());
    }
    const std::optional<ChangeDraft> draft = reverseOf(change, *last);
    if (!draft) {
        return {};
    }
    Result<StageResult> staged = staging.add(*draft, id);
    if (!staged) {
        return failure(staged.error());
    }
    switch (staged->outcome) {
    case StageOutcome::Staged:
    case StageOutcome::Replaced:
        undo.changes.push_back(staged->id);
        break;
    case StageOutcome::Held:
    case StageOutcome::Busy:
        undo.refused.push_back(std::move(*staged));
        break;
    case StageOutcome::Dropped:
        break;
    }
    return {};
}

} // namespace

Result<UndoStaged> stageUndo(sqlite::Database &database, qint64 setId, const QString &name, const QString &author,
                             UtcTime at)
{
    const Result<ChangeSet> set = readSet(database, setId);
    const Result<std::vector<qint64>> ids =
        set ? verifiedOf(database, setId) : Result<std::vector<qint64>>(failure(set.error()));
    const Result<std::vector<Change>> changes =
        ids ? readChanges(database, *ids) : Result<std::vector<Change>>(failure(ids.error()));
    if (!changes) {
        return failure(changes.error());
    }
    UndoStaged undo;
    const Result<qint64> undoSet = createUndoSet(database, *set, name, author, at);
    if (!undoSet) {
        return failure(undoSet.error());
    }
    Staging staging(database, *undoSet, set->profileId, author.isNull() ? u""_s : author, at,
                    Staging::Replaces::Nothing);
    for (const Change &change : *changes) {
        if (const Result<void> done = stageReverse(database, staging, change, undo); !done) {
            return failure(done.error());
        }
    }
    if (undo.changes.empty()) {
        if (const Result<void> done = database.run("delete from change_set where id = ?", *undoSet); !done) {
            return failure(done.error());
        }
        return undo;
    }
    undo.setId = *undoSet;
    return undo;
}

} // namespace qm::ledger
