// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cache.h"

#include "domain/giveway.h"
#include "sqlite/schema.h"
#include "sqlite/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

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

/// Whether somebody sits before a window of this program, whose thread comes before whatever it waits for. A command
/// line has nothing else to do than to read.
bool hasWindow()
{
    return QCoreApplication::instance() && QCoreApplication::instance()->inherits("QGuiApplication");
}

/// Copies made by so many files of the schema, and by more, become ones of today by running the others.
constexpr int fewestFiles = 10;

/// Nothing: \a stamp is of no copy that can be extended. Else how many of the files made it.
std::optional<int> filesOf(int stamp)
{
    for (int files = fewestFiles; files < schema().version(); ++files) {
        if (stamp == schema().stampOf(files)) {
            return files;
        }
    }
    return std::nullopt;
}

/// Whether the file is a sound copy of this program's schema. An empty one is not, but nothing is wrong with it.
enum class Fitness { Empty, Fits, Older, Outdated };
Result<Fitness> fitnessOf(sqlite::Database &database)
{
    const Result<int> version = sqlite::Schema::userVersion(database);
    if (!version) {
        return failure(version.error());
    }
    if (*version != 0) {
        return *version == schema().stamp() ? Fitness::Fits : filesOf(*version) ? Fitness::Older : Fitness::Outdated;
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
    , m_files(m_place.folder, m_place.profileId)
    , m_readers(m_place.readers,
                [this] {
                    if (hasWindow()) {
                        giveWay(); // a view that is painted had to wait for a core, up to twice as long as it paints
                    }
                    Result<sqlite::Database> database = sqlite::Database::open(path(), sqlite::Mode::ReadOnly);
                    if (!database) {
                        noteFailure(database.error());
                    }
                    return database;
                })
    , m_writer(1, [this]() -> Result<sqlite::Database> {
        if (hasWindow()) {
            giveWay(Way::Window); // no further: with less than its share a pull lost a sixth
        }
        if (!m_lock) {
            return failure(ErrorKind::Storage, u"The local copy is open for reading only"_s);
        }
        Result<sqlite::Database> database = sqlite::Database::open(path(), sqlite::Mode::ReadWrite);
        if (database && m_place.hook) {
            database->setHook(m_place.hook);
        }
        return database;
    })
{
    qRegisterMetaType<Entities>();
}

Cache::~Cache()
{
    // The writer's thread may still be opening and wants both lanes until it has ended; so they go only after this. Its
    // connection closes last: only that one can put what is in the log into the file.
    m_readers.close();
    m_writer.close();
}

QString Cache::path() const
{
    return m_files.database();
}

QFuture<Result<Opened>> Cache::open()
{
    // In the writer's thread: it holds the lock from then on. Its connection opens after that.
    return m_writer.askWithout<Opened>([this] { return openNow(); });
}

Result<Opened> Cache::openNow()
{
    if (m_place.hook) {
        if (const Result<void> may = m_place.hook("open"); !may) {
            return failure(may.error());
        }
    }
    if (!QDir().mkpath(m_place.folder)) {
        return cannot(u"the folder cannot be made"_s, m_place.folder);
    }
    Opened opened;
    if (!m_place.readOnly) {
        Result<CopyFiles::Claim> claim = m_files.claim();
        if (!claim) {
            return failure(claim.error());
        }
        opened.heldBy = claim->heldBy;
        opened.writable = claim->lock != nullptr;
        if (claim->lock) {
            m_lock = std::move(claim->lock);
        }
    }
    if (const Result<void> fits = opened.writable ? makeOrCheck(opened) : check(opened); !fits) {
        return failure(fits.error());
    }
    if (opened.writable) {
        m_files.dropOldAsides();
    }
    // Whatever was opened before the lock was there, or another file was in its place.
    m_writer.reopen();
    m_readers.reopen();
    return opened;
}

Result<void> Cache::makeOrCheck(Opened &opened)
{
    // Twice at most: the file that is there may be unfit, the one that takes its place is not.
    for (bool second : {false, true}) {
        Result<sqlite::Database> database = sqlite::Database::open(path(), sqlite::Mode::ReadWrite);
        Result<Fitness> fitness = database ? fitnessOf(*database) : Result<Fitness>(failure(database.error()));
        const bool isSuspect = QFile::exists(m_files.suspect());
        if (fitness && *fitness == Fitness::Fits && !isSuspect) {
            return {};
        }
        if (fitness && *fitness == Fitness::Empty) {
            QFile::remove(m_files.suspect()); // it spoke of a file that is gone
            if (m_place.hook) {
                database->setHook(m_place.hook);
            }
            return schema().create(*database, schema().stamp());
        }
        if (fitness && *fitness == Fitness::Older && !isSuspect) {
            const Result<void> extended = extend(*database);
            if (extended || extended.error().kind != ErrorKind::Damaged) {
                return extended;
            }
            fitness = failure(extended.error());
        }
        if (!fitness && fitness.error().kind != ErrorKind::Damaged) {
            return failure(fitness.error());
        }
        if (second) {
            return cannot(u"the file was made anew and is still not right"_s, path());
        }
        database = failure(ErrorKind::Storage, QString()); // closed, so that it can be moved
        const bool isDamaged = !fitness || isSuspect;
        Result<QString> moved = m_files.setAside(isDamaged ? CopyFiles::Unfit::Damaged : CopyFiles::Unfit::Outdated);
        if (!moved) {
            return failure(moved.error());
        }
        opened.setAside = SetAside{*moved, isDamaged};
    }
    return {};
}

Result<void> Cache::extend(sqlite::Database &database) const
{
    const Result<int> stamp = sqlite::Schema::userVersion(database);
    if (!stamp) {
        return failure(stamp.error());
    }
    if (m_place.hook) {
        database.setHook(m_place.hook);
    }
    return schema().extend(database, filesOf(*stamp).value_or(schema().version()), schema().stamp());
}

Result<void> Cache::check(const Opened &opened)
{
    const tl::unexpected<Error> none =
        failure(ErrorKind::NotFound, u"%1: there is no local copy yet"_s.arg(m_place.folder));
    if (!QFile::exists(path())) {
        return none;
    }
    Result<sqlite::Database> database = sqlite::Database::open(path(), sqlite::Mode::ReadOnly);
    const Result<Fitness> fitness = database ? fitnessOf(*database) : Result<Fitness>(failure(database.error()));
    if (!fitness) {
        return failure(fitness.error());
    }
    switch (*fitness) {
    case Fitness::Fits:
        return {};
    case Fitness::Empty:
        return none;
    case Fitness::Older:
        return failure(ErrorKind::Conflict,
                       u"The local copy is of an older version of the program; a pull brings it up "
                       "to date"_s);
    case Fitness::Outdated:
        break;
    }
    return failure(ErrorKind::Conflict,
                   opened.heldBy.isEmpty()
                       ? u"The local copy is of another version of the program; a pull makes it anew"_s
                       : u"The local copy is of another version of the program, and %1 holds it; end that one, then a "
                         "pull makes it anew"_s.arg(opened.heldBy));
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
    QFile suspect(m_files.suspect());
    if (m_place.readOnly || !suspect.open(QIODevice::WriteOnly)) {
        qWarning("The local copy is damaged and could not be marked for renewal.");
    }
    Q_EMIT damaged(error.message);
}

} // namespace qm::cache
