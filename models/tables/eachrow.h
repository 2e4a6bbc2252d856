// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/database.h"

#include <string_view>

namespace qm::tables {

/// Hands each row of what \a sql finds to \a take.
template <typename Take, typename... Args>
[[nodiscard]] Result<void> each(sqlite::Database &database, Take take, std::string_view sql, const Args &...args)
{
    sqlite::Rows rows = database.rows(sql, args...);
    while (rows.next()) {
        take(rows);
    }
    return rows.finished();
}

} // namespace qm::tables
