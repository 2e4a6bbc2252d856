// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ledger/pushturn.h"
#include "sqlite/database.h"
#include "sqlite/lane.h"

#include <QFuture>
#include <QString>

#include <functional>
#include <memory>

namespace qm::ledger {

/// The precious file of one user: what nobody could pull again. Written with every commit on the disk, migrated by
/// numbered files in one transaction after a copy was taken, refused when a newer program wrote it, never deleted and
/// never set aside. A file that is refused is neither read nor written: every call answers why, and tries once more to
/// open it. Several programs may have it open. Changes that a program left in the middle of sending are unknown after
/// the next opening, unless another one is sending still. Members are thread-safe; none waits but
/// the destructor.
class Ledger
{
public:
    /// \a path: `ledger.sqlite` of the data directory, which exists. \a hook is for tests.
    explicit Ledger(QString path, sqlite::Database::Hook hook = {});
    /// Does what was asked before, and waits for that: a view that was saved is kept though the program ends at once.
    ~Ledger();
    Q_DISABLE_COPY_MOVE(Ledger)

    /// Makes or migrates the file, unless that was done already. Errors, of the calls below too: Conflict (written by a
    /// newer program), Damaged, Storage; the file is as it was then.
    [[nodiscard]] QFuture<Result<void>> open();

    /// Runs \a work in one transaction: all of it is on the disk afterwards, or nothing.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> write(std::function<Result<T>(sqlite::Database &)> work)
    {
        return m_lane->ask<T>([work = std::move(work)](sqlite::Database &database) -> Result<T> {
            Result<T> result = failure(ErrorKind::Storage, QString());
            const Result<void> committed = transact(database, [&]() -> Result<void> {
                result = work(database);
                return result ? Result<void>() : Result<void>(failure(result.error()));
            });
            return committed ? std::move(result) : Result<T>(failure(committed.error()));
        });
    }

    template <typename T>
    [[nodiscard]] QFuture<Result<T>> read(std::function<Result<T>(sqlite::Database &)> work)
    {
        return m_lane->ask<T>(std::move(work));
    }

    /// The right to push to a shop, and with it every change that somebody left in the middle of sending as unknown.
    /// Conflict: another push to it is under way.
    [[nodiscard]] QFuture<Result<std::shared_ptr<PushTurn>>> takeTurn(const QString &profileId);

private:
    [[nodiscard]] static Result<void> transact(sqlite::Database &database, const std::function<Result<void>()> &work);
    /// A connection that may be used: to a file of this program's version.
    [[nodiscard]] Result<sqlite::Database> connect(const sqlite::Database::Hook &hook) const;
    [[nodiscard]] Result<void> prepare(sqlite::Database &database) const;
    /// For every shop to which nobody is pushing.
    [[nodiscard]] Result<void> settleLeft(sqlite::Database &database) const;
    [[nodiscard]] Result<void> keepCopy(sqlite::Database &database, int version) const;

    QString m_path;
    std::unique_ptr<sqlite::Lane> m_lane;
};

} // namespace qm::ledger
