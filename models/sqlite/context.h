// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "sqlite/database.h"

struct sqlite3;

namespace qm::sqlite {

/// What the rows of a database share with it.
struct Context
{
    QString path; ///< of the file
    sqlite3 *handle = nullptr;
    StopToken stop;
    Database::Hook hook;
    const QThread *thread = nullptr;

    /// What SQLite says went wrong, as an error; what is the matter with the file or its folder names it.
    [[nodiscard]] Error error(int code) const;
    /// Whether a statement may begin on this thread, now.
    [[nodiscard]] Result<void> mayBegin(std::string_view sql) const;
};

/// Conditions of searchCriteria that SQLite has no operator for: `regexp`.
[[nodiscard]] int registerFunctions(sqlite3 *handle);

} // namespace qm::sqlite
