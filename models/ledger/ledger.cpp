// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

#include "ledger/orderactions.h"
#include "ledger/sending.h"
#include "sqlite/folder.h"
#include "sqlite/schema.h"
#include "sqlite/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace qm::ledger {

namespace {

/// What is sending although nobody sends is unknown, changes and actions alike.
Result<void> abandonAll(sqlite::Database &database, const PushTurn &turn)
{
    const Result<qint64> changes = abandonSending(database, turn);
    const Result<qint64> actions = changes ? abandonActions(database, turn) : changes;
    return actions ? Result<void>() : Result<void>(failure(actions.error()));
}

const sqlite::Schema &schema()
{
    static const sqlite::Schema files = sqlite::Schema::fromFolder(u":/schema/ledger"_s);
    return files;
}

/// Of a folder that is read-only: what is in it can still be looked at.
Result<sqlite::Database> openedToRead(const QString &path)
{
    Result<sqlite::Database> database = sqlite::Database::open(path, sqlite::Mode::ReadOnly);
    const Result<int> version =
        database ? sqlite::Schema::userVersion(*database) : Result<int>(failure(database.error()));
    if (!version) {
        return failure(version.error());
    }
    if (*version != schema().version()) {
        return failure(ErrorKind::Storage, u"%1 is of another version of the program, and its folder is read-only: it "
                                           "cannot be brought up to date"_s.arg(path));
    }
    return database;
}

} // namespace

Ledger::Ledger(QString path, sqlite::Database::Hook hook)
    : m_path(std::move(path))
    , m_lane(std::make_unique<sqlite::Lane>(1, [this, hook = std::move(hook)] { return connect(hook); }))
{}

Ledger::~Ledger()
{
    m_lane->finish();
}

QFuture<Result<void>> Ledger::open()
{
    return m_lane->ask<void>([](sqlite::Database &) { return Result<void>(); });
}

Result<sqlite::Database> Ledger::connect(const sqlite::Database::Hook &hook) const
{
    if (QFile::exists(m_path) && sqlite::isFolderReadOnly(m_path)) {
        return openedToRead(m_path);
    }
    Result<sqlite::Database> database = sqlite::Database::open(m_path, sqlite::Mode::ReadWrite);
    if (!database) {
        return database;
    }
    if (const Result<void> done = database->script("pragma synchronous=full"); !done) {
        return failure(done.error());
    }
    if (hook) {
        database->setHook(hook);
    }
    if (const Result<void> ready = prepare(*database); !ready) {
        return failure(ready.error());
    }
    // A full disk is no reason to hide what is staged: who wants to push settles it again, and is told then.
    if (const Result<void> settled = settleLeft(*database); !settled && settled.error().kind != ErrorKind::Storage) {
        return failure(settled.error());
    }
    return database;
}

Result<void> Ledger::settleLeft(sqlite::Database &database) const
{
    QStringList profiles;
    {
        sqlite::Rows rows = database.rows("select profile_id from change where state = 'sending' union "
                                          "select profile_id from order_action where state = 'sending'");
        while (rows.next()) {
            profiles.append(rows.text(0));
        }
        if (const Result<void> done = rows.finished(); !done) {
            return done;
        }
    }
    for (const QString &profileId : profiles) {
        const Result<PushTurn> turn = PushTurn::take(m_path, profileId, std::chrono::milliseconds(0));
        if (!turn) {
            continue; // somebody is sending
        }
        const Result<void> done = transact(database, [&] { return abandonAll(database, *turn); });
        if (!done) {
            return done;
        }
    }
    return {};
}

QFuture<Result<std::shared_ptr<PushTurn>>> Ledger::takeTurn(const QString &profileId)
{
    using Turn = std::shared_ptr<PushTurn>;
    return m_lane->ask<Turn>([path = m_path, profileId](sqlite::Database &database) -> Result<Turn> {
        // Another program that looks whether somebody is sending holds it for the length of one transaction.
        Result<PushTurn> taken = PushTurn::take(path, profileId, std::chrono::milliseconds(500));
        if (!taken) {
            return failure(taken.error());
        }
        auto turn = std::make_shared<PushTurn>(std::move(*taken));
        const Result<void> settled = transact(database, [&] { return abandonAll(database, *turn); });
        return settled ? Result<Turn>(std::move(turn)) : Result<Turn>(failure(settled.error()));
    });
}

Result<void> Ledger::transact(sqlite::Database &database, const std::function<Result<void>()> &work)
{
    Result<sqlite::Transaction> transaction = sqlite::Transaction::begin(database);
    if (!transaction) {
        // In a folder that is read-only who looks goes on, and who writes is refused with the first statement that
        // does.
        const Result<std::optional<qint64>> isReadOnly = database.number("pragma query_only");
        return isReadOnly && isReadOnly->value_or(0) != 0 ? work() : Result<void>(failure(transaction.error()));
    }
    if (Result<void> done = work(); !done) {
        return done;
    }
    return transaction->commit();
}

Result<void> Ledger::prepare(sqlite::Database &database) const
{
    const Result<int> version = sqlite::Schema::userVersion(database);
    if (!version) {
        return failure(version.error());
    }
    if (*version > 0 && *version < schema().version()) {
        if (Result<void> kept = keepCopy(database, *version); !kept) {
            return kept;
        }
    }
    Result<void> migrated = schema().migrate(database);
    if (migrated && *version < schema().version()) {
        // Of a program that ended while it took a copy. One that is still at it finds that there is a whole one.
        const QFileInfo file(m_path);
        for (const QString &name : file.dir().entryList({file.fileName() + u".before-*.part"_s}, QDir::Files)) {
            QFile::remove(file.dir().filePath(name));
        }
    }
    return migrated;
}

Result<void> Ledger::keepCopy(sqlite::Database &database, int version) const
{
    const QString copy = u"%1.before-%2"_s.arg(m_path).arg(version + 1);
    if (QFile::exists(copy)) {
        return {}; // an earlier try of this migration took it
    }
    // Under a name of its own: another program may be at it too. Gone again unless it becomes the copy; for its owner
    // only, as the ledger is.
    QTemporaryFile unfinished(copy + u".XXXXXX.part"_s);
    const tl::unexpected<Error> refused =
        failure(ErrorKind::Storage, u"%1: the copy before the update cannot be made"_s.arg(copy));
    if (!unfinished.open()) {
        return refused;
    }
    unfinished.close();
    if (Result<void> done = database.run("vacuum into ?", unfinished.fileName()); !done) {
        return done;
    }
    // The other program's is as good: whoever changes the ledger has seen to it that there is one before.
    if (!QFile::rename(unfinished.fileName(), copy) && !QFile::exists(copy)) {
        return refused;
    }
    return {};
}

} // namespace qm::ledger
