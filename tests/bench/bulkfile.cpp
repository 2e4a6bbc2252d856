// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkfile.h"

namespace qm::bench {

namespace {
constexpr qint64 rowsPerCommit = 50'000;
} // namespace

Result<BulkFile> BulkFile::open(const QString &path, bool isNew)
{
    Result<sqlite::Database> database = sqlite::Database::open(path, sqlite::Mode::ReadWrite);
    if (!database) {
        return failure(std::move(database.error()));
    }
    // Indices of texts grow at random places: with all of them in memory a page is written once a commit.
    const Result<void> set =
        database->script(isNew ? "pragma journal_mode=off; pragma synchronous=off; pragma cache_size=-2000000"
                               : "pragma synchronous=off; pragma cache_size=-2000000; pragma wal_autocheckpoint=40000");
    return set ? Result<BulkFile>(BulkFile(std::move(*database))) : failure(set.error());
}

Result<void> BulkFile::write(qint64 rows, const std::function<Result<void>(sqlite::Database &)> &work)
{
    if (!m_isBegun) {
        if (Result<void> begun = m_database.run("begin immediate"); !begun) {
            return begun;
        }
        m_isBegun = true;
    }
    if (Result<void> done = work(m_database); !done) {
        return done;
    }
    m_uncommitted += rows;
    return m_uncommitted < rowsPerCommit ? Result<void>() : commit();
}

Result<void> BulkFile::commit()
{
    m_uncommitted = 0;
    return std::exchange(m_isBegun, false) ? m_database.run("commit") : Result<void>();
}

Result<void> BulkFile::close()
{
    Result<void> done = commit();
    return done ? m_database.script("pragma journal_mode=wal") : done;
}

} // namespace qm::bench
