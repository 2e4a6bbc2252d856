// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/statement.h"

#include "sqlite/context.h"

#include <sqlite3.h>

namespace qm::sqlite {

Statement::Statement(Database &database, std::string_view sql)
    : m_sql(sql)
    , m_context(database.context())
{
    Result<sqlite3_stmt *> found = database.statement(sql);
    if (found) {
        m_statement = *found;
    } else {
        m_error = std::move(found.error());
    }
}

Statement::~Statement()
{
    if (m_statement) {
        sqlite3_clear_bindings(m_statement); // what they point to may go now
    }
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && !m_error) {
        m_error = m_context->error(code);
    }
}

void Statement::bind(int index, qint64 value)
{
    note(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bind(int index, const QByteArray &blob)
{
    note(sqlite3_bind_blob64(m_statement, index, blob.constData(), sqlite3_uint64(blob.size()), SQLITE_STATIC));
}

void Statement::bind(const Cells &cells, std::size_t row)
{
    const Cells::Cell *cell = &cells.at(row, 0);
    for (int index = 1; index <= int(cells.m_columns); ++index, ++cell) {
        if (cell->size == Cells::integerCell) {
            note(sqlite3_bind_int64(m_statement, index, cell->value));
        } else if (cell->size == Cells::nullCell) {
            note(sqlite3_bind_null(m_statement, index));
        } else {
            note(sqlite3_bind_text64(m_statement, index, cells.m_text.data() + cell->value, sqlite3_uint64(cell->size),
                                     SQLITE_STATIC, SQLITE_UTF8));
        }
    }
}

Result<void> Statement::run()
{
    if (m_error) {
        return failure(*m_error);
    }
    if (Result<void> may = m_context->mayBegin(m_sql); !may) {
        return may;
    }
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW) {
        code = sqlite3_step(m_statement);
    }
    Result<void> done = code == SQLITE_DONE ? Result<void>() : Result<void>(failure(m_context->error(code)));
    sqlite3_reset(m_statement);
    return done;
}

} // namespace qm::sqlite
