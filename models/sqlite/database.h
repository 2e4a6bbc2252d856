// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/stop.h"
#include "sqlite/rows.h"

#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

class QThread;
struct sqlite3_stmt;

namespace qm::sqlite {

enum class Mode { ReadWrite, ReadOnly };

/// One connection to one SQLite file, for the one thread that opened it. Errors are values: Storage (full, unreadable,
/// locked), Damaged (the file is no database or inconsistent), Cancelled (stopped by setStop()).
class Database
{
public:
    /// Opens \a path; ReadWrite makes it, for its owner only, when it is not there. WAL, synchronous NORMAL, foreign
    /// keys off (the tables of a copy arrive in any order), files read and not mapped, 5 s of patience with another
    /// process.
    [[nodiscard]] static Result<Database> open(const QString &path, Mode mode);
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    /// One statement that gives no rows, with a value for each `?` in order. Prepared once per text.
    template <typename... Args>
    [[nodiscard]] Result<void> run(std::string_view sql, const Args &...args)
    {
        Rows rows = bound(sql, args...);
        while (rows.next()) {
        }
        return rows.finished();
    }

    /// A query: `for (Rows rows = database.rows("select …", id); rows.next();)`, then rows.finished().
    template <typename... Args>
    [[nodiscard]] Rows rows(std::string_view sql, const Args &...args)
    {
        return bound(sql, args...);
    }
    /// The same with values known at run time only.
    [[nodiscard]] Rows rowsOf(std::string_view sql, const std::vector<SqlValue> &values);

    /// The first column of the first row as a whole number; nothing without a row or when it is null.
    template <typename... Args>
    [[nodiscard]] Result<std::optional<qint64>> number(std::string_view sql, const Args &...args)
    {
        Rows rows = bound(sql, args...);
        std::optional<qint64> value;
        if (rows.next()) {
            value = rows.optionalInteger(0);
        }
        if (const Result<void> done = rows.finished(); !done) {
            return failure(done.error());
        }
        return value;
    }

    /// Several statements in a row, as in a file; nothing bound, nothing prepared for later.
    [[nodiscard]] Result<void> script(const QByteArray &sql);

    /// Rows changed by the last run().
    [[nodiscard]] qint64 changes() const;

    /// While \a stop is requested every statement ends with Cancelled, also one that is running.
    void setStop(const StopToken &stop);

    /// For tests: asked before each statement begins; an error it answers is the statement's.
    using Hook = std::function<Result<void>(std::string_view sql)>;
    void setHook(Hook hook);

    /// Debugging guard: no statement may run on \a thread (the window's). Null lifts it.
    static void forbidOn(const QThread *thread);

private:
    friend class Statement;
    friend class Transaction;
    struct Private;
    /// Also when stopped, hooked or broken: whatever was begun ends.
    void rollBack();
    explicit Database(std::unique_ptr<Private> opened);

    [[nodiscard]] Context *context() const;
    /// The one for this text, prepared when it is new; it may not be running.
    [[nodiscard]] Result<sqlite3_stmt *> statement(std::string_view sql);
    [[nodiscard]] Rows prepared(std::string_view sql);
    template <typename... Args>
    [[nodiscard]] Rows bound(std::string_view sql, const Args &...args)
    {
        Rows rows = prepared(sql);
        int index = 0;
        (rows.bind(++index, SqlValue(args)), ...);
        return rows;
    }

    std::unique_ptr<Private> d;
};

} // namespace qm::sqlite
