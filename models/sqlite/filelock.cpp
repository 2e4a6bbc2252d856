// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/filelock.h"

#include "sqlite/folder.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace qm::sqlite {

void FileLock::Closing::operator()(sqlite3 *handle) const
{
    sqlite3_close(handle); // ends the transaction, and with it the lock
}

FileLock::FileLock(std::unique_ptr<sqlite3, Closing> handle)
    : m_handle(std::move(handle))
{}

Result<FileLock> FileLock::take(const QString &path, std::chrono::milliseconds patience)
{
    const bool isNew = !QFile::exists(path);
    sqlite3 *opened = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &opened,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<sqlite3, Closing> handle(opened);
    if (code == SQLITE_OK) {
        if (isNew) {
            QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
        // SQLite takes "exclusive" for "reading" where it cannot write, and says nothing: everybody would have it at
        // once.
        code = sqlite3_db_readonly(opened, "main") == 1 ? SQLITE_READONLY : SQLITE_OK;
    }
    if (code == SQLITE_OK) {
        sqlite3_busy_timeout(opened, int(patience.count()));
        // Nothing is ever written: the file stays empty, and only its locks are meant.
        code = sqlite3_exec(opened, "begin exclusive", nullptr, nullptr, nullptr);
    }
    if (code == SQLITE_OK) {
        return FileLock(std::move(handle));
    }
    if ((code & 0xFF) == SQLITE_BUSY) {
        return failure(ErrorKind::Conflict, u"%1 is held by another program, or another part of this one"_s.arg(path));
    }
    if (isFolderReadOnly(path)) {
        return failure(ErrorKind::Storage, u"%1 cannot be locked: its folder is read-only"_s.arg(path));
    }
    const bool hasText = opened && sqlite3_errcode(opened) == code;
    return failure(ErrorKind::Storage,
                   u"%1 cannot be locked: %2"_s.arg(
                       path, QString::fromUtf8(hasText ? sqlite3_errmsg(opened) : sqlite3_errstr(code))));
}

} // namespace qm::sqlite
