// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/copyfiles.h"
#include "cache/entity.h"
#include "domain/result.h"
#include "domain/stop.h"
#include "sqlite/database.h"
#include "sqlite/lane.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace qm::cache {

/// Where the copy of one profile lies and how it is opened.
struct Place
{
    QString folder;    ///< `cache` of the data directory; made when missing
    QString profileId; ///< names the file
    int readers = 2;
    bool readOnly = false; ///< never tries to become the writer
    /// For tests: of the writing connection; and asked "open" by the writer's thread before it opens anything.
    sqlite::Database::Hook hook;
};

/// A file that stood in the copy's place and is none of this program's. The copy is empty and has to be pulled again.
struct SetAside
{
    QString file;           ///< its new name
    bool isDamaged = false; ///< otherwise it is sound, and of another version of the program
};

/// What opening found.
struct Opened
{
    bool writable = false; ///< false: another process writes this copy, or the place is read-only
    QString heldBy;        ///< `quartermaster, process 4711 on desk-3`, when another process writes it
    std::optional<SetAside> setAside;
};

/// The connection inside a write, and what the window should hear about when it is committed.
struct Writing
{
    sqlite::Database &database;
    Entities touched; ///< to be filled in
};

/// The local copy of one shop: disposable, one writer, readers beside it. Members are thread-safe; no member waits.
/// Every future ends: value, error, or Cancelled when the copy is closed before its turn came.
class Cache : public QObject
{
    Q_OBJECT
public:
    explicit Cache(Place place);
    ~Cache() override;

    /// Opens the file in the writer's thread: locks it, checks it, brings an older one up to date (seconds, where it
    /// has a million orders), sets a damaged or outdated one aside, makes a new one. Of the files that were set aside
    /// only the newest stays. Before anything else, once.
    ///
    /// Where the copy is only read it has to fit already. Errors there: NotFound (none was pulled yet), Conflict (it is
    /// of another version), Damaged.
    [[nodiscard]] QFuture<Result<Opened>> open();

    /// Runs \a work in one transaction of the writer's thread: all of it is there afterwards, or nothing.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> write(std::function<Result<T>(Writing &)> work)
    {
        return watched<T>(m_writer, [this, work = std::move(work)](sqlite::Database &database) {
            return inTransaction<T>(database, work);
        });
    }

    /// Runs \a work on one of the readers; it sees the last commit before it began.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> read(std::function<Result<T>(sqlite::Database &)> work, const StopToken &stop = {})
    {
        return watched<T>(m_readers, [stop, work = std::move(work)](sqlite::Database &database) -> Result<T> {
            database.setStop(stop);
            Result<T> result = stop.stopRequested()
                                   ? Result<T>(failure(ErrorKind::Cancelled, QStringLiteral("Stopped")))
                                   : work(database);
            database.setStop({});
            return result;
        });
    }

    [[nodiscard]] QString path() const;

Q_SIGNALS:
    /// After a commit, from the writer's thread.
    void changed(qm::cache::Entities entities);
    /// A reader or the writer found the file damaged: what is shown may be wrong, pull again after open().
    void damaged(const QString &why);

private:
    /// Asks the lane and listens for damage in what it answers.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> watched(sqlite::Lane &lane, std::function<Result<T>(sqlite::Database &)> work)
    {
        return lane.ask<T>([this, work = std::move(work)](sqlite::Database &database) {
            Result<T> result = work(database);
            if (!result) {
                noteFailure(result.error());
            }
            return result;
        });
    }

    template <typename T>
    [[nodiscard]] Result<T> inTransaction(sqlite::Database &database, const std::function<Result<T>(Writing &)> &work)
    {
        Result<T> result = failure(ErrorKind::Storage, QString());
        const Result<void> committed = transact(database, [&](Writing &writing) -> Result<void> {
            result = work(writing);
            return result ? Result<void>() : Result<void>(failure(result.error()));
        });
        return committed ? std::move(result) : Result<T>(failure(committed.error()));
    }
    [[nodiscard]] Result<void> transact(sqlite::Database &database, const std::function<Result<void>(Writing &)> &work);
    [[nodiscard]] Result<Opened> openNow();
    [[nodiscard]] Result<void> makeOrCheck(Opened &opened);
    /// A copy of an older version of the program gets what it lacks.
    [[nodiscard]] Result<void> extend(sqlite::Database &database) const;
    [[nodiscard]] Result<void> check(const Opened &opened);
    void noteFailure(const Error &error);

    Place m_place;
    CopyFiles m_files;
    std::unique_ptr<CopyLock> m_lock; ///< goes after the lanes: nobody else may write while the writer still does
    sqlite::Lane m_readers;
    sqlite::Lane m_writer;
};

} // namespace qm::cache
