// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <chrono>
#include <memory>

struct sqlite3;

namespace qm::sqlite {

/// A lock between processes and within one: whoever has it has an empty database file locked exclusively, with the
/// locks that SQLite takes of the operating system. No process number to go stale, no clock: it ends with its process,
/// also one that is killed. May be let go on another thread than it was taken on.
class FileLock
{
public:
    /// Makes \a path, for its owner only, when it is not there. Conflict: somebody has it, and had for all of
    /// \a patience. Storage: the file cannot be made or locked.
    [[nodiscard]] static Result<FileLock> take(const QString &path, std::chrono::milliseconds patience);

private:
    struct Closing
    {
        void operator()(sqlite3 *handle) const;
    };
    explicit FileLock(std::unique_ptr<sqlite3, Closing> handle);
    std::unique_ptr<sqlite3, Closing> m_handle;
};

} // namespace qm::sqlite
