// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cache.h"

#include "sqlite/schema.h"
#include "sqlite/transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

const sqlite::Schema &schema()
{
    static const sqlite::Schema files = sqlite::Schema::fromFolder(u":/schema/cache"_s);
    return files;
}

tl::unexpected<Error> cannot(const QString &what, const QString &path)
{
    return failure(ErrorKind::Storage, u"%1: %2"_s.arg(path, what));
}

/// Whether the file is a sound copy of this program's schema. An empty one is not, but nothing is wrong with it.
enum class Fitness { Empty, Fits, Outdated };
Result<Fitness> fitnessOf(sqlite::Database &database)
{
    const Result<int> version = sqlite::Schema::userVersion(database);
    if (!version) {
        return failure(version.error());
    }
    if (*version != 0) {
        return *version == schema().stamp() ? Fitness::Fits : Fitness::Outdated;
    }
    const Result<std::optional<qint64>> tables = database.number("select count(*) from sqlite_schema");
    if (!tables) {
        return failure(tables.error());
    }
    return *tables == 0 ? Fitness::Empty : Fitness::Outdated;
}

} // namespace

Cache::Cache(Place place)
    : m_place(std::move(place))
{
    qRegisterMetaType<Entities>();
    m_readers = std::make_unique<sqlite::Lane>(m_place.readers, [this] {
        Result<sqlite::Database> database = sqlite::Database::open(path(), sqlite::Mode::ReadOnly);
        if (!database) {
            noteFailure(database.error());
        }
        return database;
    });
    m_writer = std::make_unique<sqlite::Lane>(1, [this]() -> Result<sqlite::Database> {
        if (!m_lock) {
            return failure(ErrorKind::Storage, u"The local copy is open for reading only"_s);
        }
        Result<sqlite::Database> database = sqlite::Database::open(path(), sqlite::Mode::ReadWrite);
        if (database && m_place.hook) {
            database->setHook(m_place.hook);
        }
        return database;
    });
}

Cache::~Cache()
{
    m_readers.reset();
    m_writer.reset(); // before the lock: nobody else may write while this one still does
}

QString Cache::path() const
{
    return m_place.folder + u'/' + m_place.profileId + u".sqlite"_s;
}

QString Cache::suspectPath() const
{
    return path() + u".suspect"_s;
}

QFuture<Result<Opened>> Cache::open()
{
    // In a thread of its own, the writer's: it holds the lock from then on. Its connection opens after that.
    auto promise = std::make_shared<QPromise<Result<Opened>>>();
    promise->start();
    m_writer->post([this, promise](Result<sqlite::Database> &) {
        promise->addResult(openNow());
        promise->finish();
    });
    return promise->future();
}

Result<Opened> Cache::openNow()
{
    Opened opened;
    if (!QDir().mkpath(m_place.folder)) {
        return cannot(u"the folder cannot be made"_s, m_place.folder);
    }
    if (!m_place.readOnly) {
        auto lock = std::make_unique<QLockFile>(m_place.folder + u'/' + m_place.profileId + u".lock"_s);
        lock->setStaleLockTime(0); // held as long as its process lives
        if (lock->tryLock()) {
            m_lock = std::move(lock);
            opened.writable = true;
        } else if (lock->error() == QLockFile::LockFailedError) {
            qint64 process = 0;
            QString host;
            QString program;
            lock->getLockInfo(&process, &host, &program);
            opened.heldBy = u"%1, process %2 on %3"_s.arg(program).arg(process).arg(host);
        } else {
            return cannot(u"the folder cannot be written to"_s, m_place.folder);
        }
    }
    m_writer->reopen(); // whatever was opened before the lock was there
    m_readers->reopen();
    if (!opened.writable) {
        return QFile::exists(path()) ? Result<Opened>(opened) : cannot(u"there is no local copy yet"_s, m_place.folder);
    }
    if (const Result<void> made = makeOrCheck(opened); !made) {
        return failure(made.error());
    }
    return opened;
}

Result<void> Cache::makeOrCheck(Opened &opened)
{
    // Twice at most: the file that is there may be unfit, the one that takes its place is not.
    for (bool second : {false, true}) {
        Result<sqlite::Database> database = sqlite::Database::open(path(), sqlite::Mode::ReadWrite);
        Result<Fitness> fitness = database ? fitnessOf(*database) : Result<Fitness>(failure(database.error()));
        if (fitness && *fitness == Fitness::Fits && !QFile::exists(suspectPath())) {
            return {};
        }
        if (fitness && *fitness == Fitness::Empty) {
            if (m_place.hook) {
                database->setHook(m_place.hook);
            }
            return schema().create(*database, schema().stamp());
        }
        if (!fitness && fitness.error().kind != ErrorKind::Damaged) {
            return failure(fitness.error());
        }
        if (second) {
            return cannot(u"the file was made anew and is still not right"_s, path());
        }
        database = failure(ErrorKind::Storage, QString()); // closed, so that it can be moved
        Result<QString> moved = setAside();
        if (!moved) {
            return failure(moved.error());
        }
        opened.setAside = *moved;
    }
    return {};
}

Result<QString> Cache::setAside()
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString target = u"%1/%2-%3.damaged"_s.arg(m_place.folder, m_place.profileId, stamp);
    for (int number = 2; QFile::exists(target); ++number) {
        target = u"%1/%2-%3-%4.damaged"_s.arg(m_place.folder, m_place.profileId, stamp).arg(number);
    }
    if (!QFile::rename(path(), target)) {
        return cannot(u"the damaged copy cannot be moved"_s, path());
    }
    QFile::remove(path() + u"-wal"_s);
    QFile::remove(path() + u"-shm"_s);
    QFile::remove(suspectPath());
    return target;
}

Result<void> Cache::transact(sqlite::Database &database, const std::function<Result<void>(Writing &)> &work)
{
    Result<sqlite::Transaction> transaction = sqlite::Transaction::begin(database);
    if (!transaction) {
        return failure(transaction.error());
    }
    Writing writing{database, {}};
    if (Result<void> done = work(writing); !done) {
        return done;
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed;
    }
    if (writing.touched) {
        Q_EMIT changed(writing.touched);
    }
    return {};
}

void Cache::noteFailure(const Error &error)
{
    if (error.kind != ErrorKind::Damaged) {
        return;
    }
    // Deep damage shows only where it is read. The next open() sets the file aside.
    QFile suspect(suspectPath());
    if (m_place.readOnly || !suspect.open(QIODevice::WriteOnly)) {
        qWarning("The local copy is damaged and could not be marked for renewal.");
    }
    Q_EMIT damaged(error.message);
}

} // namespace qm::cache
