// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/database.h"

#include <functional>

namespace qm::bench {

/// The file of a copy that is filled by nobody but this thread, with the same statements as a pull's: what makes a pull
/// safe beside readers and power cuts is left out. No other connection may be open.
class BulkFile
{
public:
    /// \a isNew: what is half made is of no use to anybody, so that nothing need be undone.
    [[nodiscard]] static Result<BulkFile> open(const QString &path, bool isNew);

    [[nodiscard]] sqlite::Database &database() { return m_database; }
    /// \a rows of \a work are committed with many others.
    [[nodiscard]] Result<void> write(qint64 rows, const std::function<Result<void>(sqlite::Database &)> &work);
    /// What was written and is not committed yet.
    [[nodiscard]] Result<void> commit();
    /// The file is as others expect it from then on; nothing else may be called.
    [[nodiscard]] Result<void> close();

private:
    explicit BulkFile(sqlite::Database database)
        : m_database(std::move(database))
    {}

    sqlite::Database m_database;
    bool m_isBegun = false;
    qint64 m_uncommitted = 0; ///< rows
};

} // namespace qm::bench
