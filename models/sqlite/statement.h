// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sqlite/cells.h"
#include "sqlite/database.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace qm::sqlite {

/// One statement without rows that runs many times in a row, on its connection's thread: its text is looked up once,
/// and what is bound stays where it is until run() was called. Not while a query of the same text is open.
class Statement
{
public:
    /// \a sql outlives the statement. An error is told by run().
    Statement(Database &database, std::string_view sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    // From 1. Every value has to be bound anew before every run.
    void bind(int index, qint64 value);
    void bind(int index, const QByteArray &blob);
    /// All cells of a row, from index 1 on.
    void bind(const Cells &cells, std::size_t row);

    [[nodiscard]] Result<void> run();

private:
    void note(int code);

    std::string_view m_sql;
    sqlite3_stmt *m_statement = nullptr;
    Context *m_context; ///< the database's
    std::optional<Error> m_error;
};

} // namespace qm::sqlite
