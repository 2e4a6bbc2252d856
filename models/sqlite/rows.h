// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/result.h"
#include "domain/sku.h"
#include "domain/utctime.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

struct sqlite3_stmt;

namespace qm::sqlite {

struct Context;

/// What a `?` may stand for. A null QString is NULL, as it is an absent member in JSON; an empty one is empty text.
/// Decimals are their ten-thousandths, times their seconds since 1970.
class SqlValue
{
public:
    SqlValue() = default;
    SqlValue(std::nullptr_t) {}
    SqlValue(qint64 value)
        : m_value(value)
    {}
    SqlValue(int value)
        : m_value(qint64{value})
    {}
    SqlValue(bool value)
        : m_value(qint64{value ? 1 : 0})
    {}
    SqlValue(Decimal value)
        : m_value(value.units())
    {}
    SqlValue(UtcTime value)
        : m_value(value.seconds())
    {}
    SqlValue(const QString &value)
    {
        if (!value.isNull()) {
            m_value = value;
        }
    }
    SqlValue(QLatin1StringView value)
        : m_value(QString(value))
    {}
    SqlValue(const Sku &value)
        : SqlValue(value.text())
    {}
    SqlValue(const QByteArray &blob)
        : m_value(blob)
    {}
    template <typename T>
    SqlValue(const std::optional<T> &value)
    {
        if (value) {
            *this = SqlValue(*value);
        }
    }

    friend bool operator==(const SqlValue &, const SqlValue &) = default;

private:
    friend class Cells;
    friend class Rows;
    std::variant<std::monostate, qint64, QString, QByteArray> m_value;
};

/// The rows of one running query. Ends with its object: the statement is free for the next use then. An error ends
/// them too, and finished() tells it.
class Rows
{
public:
    Rows(Rows &&other) noexcept;
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    /// Before the first next(); from 1.
    void bind(int index, const SqlValue &value);
    /// False at the end and after an error.
    [[nodiscard]] bool next();
    [[nodiscard]] Result<void> finished() const;

    // The current row; columns from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] Decimal decimal(int column) const { return Decimal::fromUnits(integer(column)); }
    [[nodiscard]] UtcTime time(int column) const { return UtcTime::fromSeconds(integer(column)); }
    [[nodiscard]] QString text(int column) const; ///< null for NULL
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] int columnCount() const;

private:
    friend class Database;
    Rows(sqlite3_stmt *statement, Context *context);
    explicit Rows(Error error);

    sqlite3_stmt *m_statement = nullptr;
    Context *m_context = nullptr; ///< the database's; outlives the rows
    bool m_begun = false;
    std::optional<Error> m_error;
};

} // namespace qm::sqlite
