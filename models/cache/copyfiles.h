// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sqlite/filelock.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace qm::cache {

/// The right to write a copy, for as long as it lives. A lock of the system decides: the number of a process says
/// nothing where every program of a container is the first one.
class CopyLock
{
public:
    /// \a note: a file that says who has the right, for as long as it is had.
    CopyLock(sqlite::FileLock lock, QString note);
    ~CopyLock();
    Q_DISABLE_COPY_MOVE(CopyLock)

private:
    sqlite::FileLock m_lock;
    QString m_note;
};

/// The files of one copy: their names, who may write them, and their end. Everything here waits for the disk: not for
/// the window's thread.
class CopyFiles
{
public:
    /// \a folder: `cache` of the data directory; need not exist. \a profileId names the files.
    CopyFiles(QString folder, QString profileId);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString database() const;
    /// Lies beside a database in which damage was found: the next one who may write it sets it aside.
    [[nodiscard]] QString suspect() const;

    /// The right to write the copy, for as long as it lives.
    struct Claim
    {
        std::unique_ptr<CopyLock> lock; ///< null: somebody else has the right
        QString heldBy;                 ///< who: `quartermaster, process 4711 on desk-3`
    };
    /// Never waits for another process. Storage: the folder cannot be written to, or is not there.
    [[nodiscard]] Result<Claim> claim() const;

    // What follows is for whoever has the claim, with no connection open.

    enum class Unfit { Damaged, Outdated };
    /// Gives the database the name it is kept under, which tells why. \returns that name. After an error the database
    /// is where it was.
    [[nodiscard]] Result<QString> setAside(Unfit why) const;
    /// Databases that were set aside, the newest last.
    [[nodiscard]] QStringList asides() const;
    /// Deletes those but the newest: each holds the names and addresses of customers. One that cannot be deleted is
    /// tried again the next time.
    void dropOldAsides() const;

    /// Deletes everything: database, what SQLite keeps beside it, the mark, what was set aside. \returns how many bytes
    /// that were; 0 when nothing was there. Storage names what is still there: the rest is gone, and it may be tried
    /// again.
    [[nodiscard]] Result<qint64> erase() const;

    /// Deletes the empty file that is locked, once nobody will claim the copy any more. After the claim has gone: some
    /// systems delete nothing that is open.
    void dropLock() const;

private:
    [[nodiscard]] QString beside(const QString &ending) const;

    QString m_folder;
    QString m_profileId;
};

} // namespace qm::cache
