// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sqlite/database.h"

#include <QString>

namespace qm::sqlite {

/// The numbered files `001_name.sql` … of a folder (usually of the program's resources), in order.
class Schema
{
public:
    /// \a folder must hold files, numbered from 1 without a gap.
    [[nodiscard]] static Schema fromFolder(const QString &folder);

    [[nodiscard]] int version() const { return int(m_files.size()); }
    /// Changes with every character of the files: for a database that is thrown away when it fits no longer.
    [[nodiscard]] int stamp() const { return stampOf(version()); }
    /// stamp() as it was when there were only the first \a files.
    [[nodiscard]] int stampOf(int files) const;

    /// Runs all files in one transaction and writes \a userVersion; for an empty database.
    [[nodiscard]] Result<void> create(Database &database, int userVersion) const
    {
        return extend(database, 0, userVersion);
    }
    /// Runs the files after the first \a there ones, which made the database, in one transaction.
    [[nodiscard]] Result<void> extend(Database &database, int there, int userVersion) const;
    /// Runs the files after `user_version`, in one transaction. Conflict when the database is newer than the files.
    /// Several programs may do it at once: one does, the others find it done.
    [[nodiscard]] Result<void> migrate(Database &database) const;

    /// 0 for an empty database.
    [[nodiscard]] static Result<int> userVersion(Database &database);

private:
    /// The version that is there; Conflict when it is newer than the files.
    [[nodiscard]] Result<int> wanting(Database &database) const;

    std::vector<QByteArray> m_files;
};

} // namespace qm::sqlite
