// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/rows.h"

#include "sqlite/context.h"

#include <sqlite3.h>

namespace qm::sqlite {

Rows::Rows(sqlite3_stmt *statement, Context *context)
    : m_statement(statement)
    , m_context(context)
{}

Rows::Rows(Error error)
    : m_error(std::move(error))
{}

Rows::Rows(Rows &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_context(other.m_context)
    , m_begun(other.m_begun)
    , m_error(std::move(other.m_error))
{}

Rows::~Rows()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement); // lets go of texts and blobs
    }
}

void Rows::bind(int index, const SqlValue &value)
{
    if (m_error) {
        return;
    }
    Q_ASSERT(!m_begun);
    int code = SQLITE_OK;
    if (const auto *number = std::get_if<qint64>(&value.m_value)) {
        code = sqlite3_bind_int64(m_statement, index, *number);
    } else if (const auto *text = std::get_if<QString>(&value.m_value)) {
        const QByteArray utf8 = text->toUtf8();
        code = sqlite3_bind_text64(m_statement, index, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    } else if (const auto *blob = std::get_if<QByteArray>(&value.m_value)) {
        code =
            sqlite3_bind_blob64(m_statement, index, blob->constData(), sqlite3_uint64(blob->size()), SQLITE_TRANSIENT);
    } else {
        code = sqlite3_bind_null(m_statement, index);
    }
    if (code != SQLITE_OK) {
        m_error = m_context->error(code);
    }
}

bool Rows::next()
{
    if (m_error || !m_statement) {
        return false;
    }
    m_begun = true;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        m_error = m_context->error(code);
    }
    sqlite3_reset(m_statement);
    return false;
}

Result<void> Rows::finished() const
{
    if (m_error) {
        return failure(*m_error);
    }
    return {};
}

bool Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Rows::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<qint64> Rows::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

double Rows::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Rows::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray Rows::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

int Rows::columnCount() const
{
    return m_statement ? sqlite3_column_count(m_statement) : 0;
}

} // namespace qm::sqlite
