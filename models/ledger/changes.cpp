// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/changes.h"

#include "ledger/staging.h"
#include "ledger/values.h"

using namespace Qt::StringLiterals;

namespace qm::ledger {

namespace {

ChangeSet setFrom(const sqlite::Rows &rows)
{
    return {rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.time(4), rows.integer(5)};
}

/// Whether there was something to do: of changes in hand, with their profile and cell.
template <typename Work>
Result<qint64> forEachInHand(sqlite::Database &database, std::span<const qint64> ids, const std::string &states,
                             const Work &work)
{
    const std::string sql = "select profile_id, " + cellColumns + " from change where id = ? and " + states;
    qint64 count = 0;
    for (const qint64 id : ids) {
        QString profileId;
        std::optional<Cell> cell;
        {
            sqlite::Rows rows = database.rows(sql, id);
            if (rows.next()) {
                profileId = rows.text(0);
                Result<Cell> read = cellFrom(rows, 1);
                if (!read) {
                    return failure(read.error());
                }
                cell = std::move(*read);
            }
            if (const Result<void> done = rows.finished(); !done) {
                return failure(done.error());
            }
        }
        if (!cell) {
            continue;
        }
        if (const Result<void> done = work(id, profileId, *cell); !done) {
            return failure(done.error());
        }
        ++count;
    }
    return count;
}

} // namespace

Result<qint64> createSet(sqlite::Database &database, const QString &profileId, const QString &name,
                         const QString &author, UtcTime at)
{
    return database
        .number("insert into change_set (profile_id, name, author, created_at) values (?, ifnull(?, ''), "
                "ifnull(?, ''), ?) returning id",
                profileId, name, author, at)
        .map([](std::optional<qint64> id) { return id.value_or(0); });
}

Result<std::vector<ChangeSet>> readSets(sqlite::Database &database, const QString &profileId)
{
    std::vector<ChangeSet> sets;
    sqlite::Rows rows = database.rows("select id, profile_id, name, author, created_at, undoes from change_set "
                                      "where profile_id = ? order by created_at desc, id desc",
                                      profileId);
    while (rows.next()) {
        sets.push_back(setFrom(rows));
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return sets;
}

Result<ChangeSet> readSet(sqlite::Database &database, qint64 setId)
{
    std::optional<ChangeSet> set;
    sqlite::Rows rows =
        database.rows("select id, profile_id, name, author, created_at, undoes from change_set where id = ?", setId);
    if (rows.next()) {
        set = setFrom(rows);
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    if (!set) {
        return failure(ErrorKind::NotFound, u"There is no change set %1"_s.arg(setId));
    }
    return *set;
}

Result<void> renameSet(sqlite::Database &database, qint64 setId, const QString &name)
{
    return database.run("update change_set set name = ifnull(?, '') where id = ?", name, setId);
}

Result<std::vector<StageResult>> stage(sqlite::Database &database, qint64 setId, const QString &author, UtcTime at,
                                       std::span<const ChangeDraft> drafts, OthersWork others)
{
    const Result<ChangeSet> set = readSet(database, setId);
    if (!set) {
        return failure(set.error());
    }
    Staging staging(database, setId, set->profileId, author.isNull() ? u""_s : author, at,
                    others == OthersWork::Keep ? Staging::Replaces::OwnWork : Staging::Replaces::AnyWork);
    std::vector<StageResult> results;
    results.reserve(drafts.size());
    for (const ChangeDraft &draft : drafts) {
        Result<StageResult> result = staging.add(draft, 0);
        if (!result) {
            return failure(result.error());
        }
        results.push_back(std::move(*result));
    }
    return results;
}

Result<qint64> unstage(sqlite::Database &database, std::span<const qint64> ids)
{
    return forEachInHand(database, ids, stateIsInHand, [&](qint64 id, const QString &profileId, const Cell &cell) {
        Result<void> done = database.run("delete from change where id = ?", id);
        return done ? dropFollowing(database, profileId, cell) : done;
    });
}

Result<qint64> restage(sqlite::Database &database, std::span<const qint64> ids)
{
    return forEachInHand(database, ids, "state in ('failed', 'conflict')",
                         [&](qint64 id, const QString &, const Cell &) {
                             return database.run("update change set state = 'staged', base = ifnull(shop, base), "
                                                 "message = '' where id = ?",
                                                 id);
                         });
}

Result<void> confirm(sqlite::Database &database, std::span<const qint64> ids, bool isConfirmed)
{
    for (const qint64 id : ids) {
        if (Result<void> done =
                database.run("update change set confirmed = ? where id = ? and state = 'staged'", isConfirmed, id);
            !done) {
            return done;
        }
    }
    return {};
}

} // namespace qm::ledger
