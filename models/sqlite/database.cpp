// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/context.h"
#include "sqlite/folder.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>
#include <QUrl>

#include <atomic>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace qm::sqlite {

namespace {

std::atomic<const QThread *> forbidden = nullptr;

/// Virtual machine instructions between two looks at the stop token: some tens of microseconds.
constexpr int instructionsPerLook = 10'000;

int stopped(void *context)
{
    return static_cast<const Context *>(context)->stop.stopRequested() ? 1 : 0;
}

struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

} // namespace

struct Database::Private
{
    Context context;
    std::unordered_map<std::string, sqlite3_stmt *, TextHash, std::equal_to<>> statements;

    ~Private()
    {
        for (const auto &[text, statement] : statements) {
            sqlite3_finalize(statement);
        }
        sqlite3_close(context.handle);
    }
};

bool isFolderReadOnly(const QString &path)
{
#ifdef Q_OS_UNIX
    const QFileInfo folder(QFileInfo(path).path());
    return folder.isDir() && !folder.isWritable();
#else
    Q_UNUSED(path);
    return false; // what Windows calls a read-only folder is one with a picture of its own
#endif
}

bool isDiskFull(const QString &path)
{
    constexpr qint64 aFile = 64 * 1024; // what lies beside a database is half of that at least
    const qint64 left = QStorageInfo(QFileInfo(path).path()).bytesAvailable();
    return left >= 0 && left < aFile;
}

Error Context::error(int code) const
{
    Error error;
    const int primary = code & 0xFF;
    const QString said = QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    switch (primary) {
    case SQLITE_INTERRUPT:
        error.kind = ErrorKind::Cancelled;
        error.message = u"Stopped"_s;
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        error.kind = ErrorKind::Damaged;
        error.message = u"The file is damaged: %1"_s.arg(said);
        break;
    case SQLITE_FULL:
        error.kind = ErrorKind::Storage;
        error.message = u"The disk of %1 is full"_s.arg(path);
        break;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        if (isFolderReadOnly(path)) {
            error.kind = ErrorKind::Storage;
            error.message = u"%1 cannot be written: its folder is read-only"_s.arg(path);
            break;
        }
        [[fallthrough]];
    case SQLITE_IOERR:
        error.kind = ErrorKind::Storage;
        error.message = isDiskFull(path) ? u"The disk of %1 is full"_s.arg(path)
                                         : u"The local file %1 cannot be read or written: %2"_s.arg(path, said);
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error.kind = ErrorKind::Storage;
        error.message = u"The file is held by another program"_s;
        break;
    default:
        error.kind = ErrorKind::Storage;
        error.message = u"The local file: %1"_s.arg(said);
    }
    return error;
}

Result<void> Context::mayBegin(std::string_view sql) const
{
    Q_ASSERT_X(QThread::currentThread() == thread, "sqlite", "a connection belongs to the thread that opened it");
    Q_ASSERT_X(QThread::currentThread() != forbidden.load(std::memory_order_relaxed), "sqlite",
               "no statement may run on this thread");
    if (stop.stopRequested()) {
        return failure(error(SQLITE_INTERRUPT));
    }
    return hook ? hook(sql) : Result<void>();
}

namespace {

/// What cannot change is read without the files that SQLite puts beside what others may be writing.
Result<void> reopenUnchanging(Context &context)
{
    if (QFileInfo(context.path + u"-wal"_s).size() > 0) {
        return failure(ErrorKind::Storage, u"%1 cannot be read: its folder is read-only, and whoever wrote to it last "
                                           "has left something to be finished. Copy the folder to a place that can be "
                                           "written to"_s.arg(context.path));
    }
    sqlite3_close(std::exchange(context.handle, nullptr));
    const QByteArray address = QUrl::fromLocalFile(context.path).toEncoded() + "?immutable=1";
    const int code = sqlite3_open_v2(address.constData(), &context.handle,
                                     SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    return code == SQLITE_OK ? Result<void>() : Result<void>(failure(context.error(code)));
}

/// Whether \a handle can read at all; beside a log SQLite wants to make a file, also who only reads.
bool canRead(sqlite3 *handle)
{
    const int code = sqlite3_exec(handle, "pragma schema_version", nullptr, nullptr, nullptr) & 0xFF;
    return code != SQLITE_CANTOPEN && code != SQLITE_READONLY && code != SQLITE_PROTOCOL;
}

} // namespace

Database::Database(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const QString &path, Mode mode)
{
    // Nobody asks SQLite how much memory it holds; counting takes a lock of the whole process for every piece.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted);
    auto opened = std::make_unique<Private>();
    opened->context.path = path;
    opened->context.thread = QThread::currentThread();
    const bool isNew = mode == Mode::ReadWrite && !QFile::exists(path);
    const int flags = SQLITE_OPEN_NOMUTEX |
                      (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened->context.handle, flags, nullptr);
        code != SQLITE_OK) {
        return failure(opened->context.error(code));
    }
    if (mode == Mode::ReadOnly && !canRead(opened->context.handle) && isFolderReadOnly(path)) {
        if (const Result<void> done = reopenUnchanging(opened->context); !done) {
            return failure(done.error());
        }
    }
    if (isNew) {
        // Before anything is in it: names and addresses of customers will be.
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    sqlite3 *handle = opened->context.handle;
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 5'000);
    sqlite3_progress_handler(handle, instructionsPerLook, &stopped, &opened->context);
    if (const int code = registerFunctions(handle); code != SQLITE_OK) {
        return failure(opened->context.error(code));
    }
    Database database(std::move(opened));
    // Files are read, not mapped: what is mapped counts as this process's memory, once for each connection, and of a
    // file of gigabytes only the beginning would be.
    const QByteArray settings = mode == Mode::ReadOnly
                                    ? "pragma query_only=1; pragma mmap_size=0; pragma temp_store=memory"
                                    : "pragma journal_mode=wal; pragma synchronous=normal; pragma foreign_keys=0;"
                                      "pragma mmap_size=0; pragma temp_store=memory; pragma cache_size=-16000;"
                                      // Pages that change with every commit are copied to the file less often.
                                      "pragma wal_autocheckpoint=4000";
    if (const Result<void> done = database.script(settings); !done) {
        return failure(done.error());
    }
    return database;
}

Context *Database::context() const
{
    return &d->context;
}

Result<sqlite3_stmt *> Database::statement(std::string_view sql)
{
    const auto known = d->statements.find(sql);
    if (known != d->statements.end()) {
        if (!sqlite3_stmt_busy(known->second)) {
            return known->second;
        }
        Q_ASSERT_X(false, "sqlite", "a query may not run inside itself");
        // A second one for the same text would be nobody's, and keep the connection from being closed.
        return failure(ErrorKind::Storage, u"A query was begun inside itself"_s);
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(d->context.handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK) {
        return failure(d->context.error(code));
    }
    d->statements.emplace(sql, statement);
    return statement;
}

Rows Database::prepared(std::string_view sql)
{
    if (const Result<void> may = d->context.mayBegin(sql); !may) {
        return Rows(may.error());
    }
    const Result<sqlite3_stmt *> found = statement(sql);
    return found ? Rows(*found, &d->context) : Rows(found.error());
}

Rows Database::rowsOf(std::string_view sql, const std::vector<SqlValue> &values)
{
    Rows rows = prepared(sql);
    int index = 0;
    for (const SqlValue &value : values) {
        rows.bind(++index, value);
    }
    return rows;
}

Result<void> Database::script(const QByteArray &sql)
{
    const char *rest = sql.constData();
    while (*rest) {
        sqlite3_stmt *statement = nullptr;
        int code = sqlite3_prepare_v2(d->context.handle, rest, -1, &statement, &rest);
        if (code == SQLITE_OK && !statement) {
            continue; // blanks or a comment
        }
        if (code == SQLITE_OK) {
            if (Result<void> may = d->context.mayBegin(sqlite3_sql(statement)); !may) {
                sqlite3_finalize(statement);
                return may;
            }
            do {
                code = sqlite3_step(statement);
            } while (code == SQLITE_ROW);
        }
        if (code != SQLITE_DONE) {
            Error error = d->context.error(code);
            sqlite3_finalize(statement);
            return failure(std::move(error));
        }
        sqlite3_finalize(statement);
    }
    return {};
}

void Database::rollBack()
{
    const StopToken stop = std::exchange(d->context.stop, StopToken());
    // SQLite has rolled back by itself after some errors; then there is nothing to do and this says so.
    sqlite3_exec(d->context.handle, "rollback", nullptr, nullptr, nullptr);
    d->context.stop = stop;
}

qint64 Database::changes() const
{
    return sqlite3_changes64(d->context.handle);
}

void Database::setStop(const StopToken &stop)
{
    d->context.stop = stop;
}

void Database::setHook(Hook hook)
{
    d->context.hook = std::move(hook);
}

void Database::forbidOn(const QThread *thread)
{
    forbidden = thread;
}

} // namespace qm::sqlite
