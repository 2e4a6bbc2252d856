// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/forgetting.h"

#include "ledger/ledger.h"
#include "ledger/pushturn.h"
#include "ledger/values.h"
#include "sqlite/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace qm::ledger {

namespace {

/// A table, and which of its rows are a shop's. Lines before what they belong to: references are not enforced.
struct Part
{
    std::string_view table;
    std::string_view rows;
};
constexpr std::array parts{
    Part{"run_line", "run_id in (select id from run where profile_id = ?)"},
    Part{"run", "profile_id = ?"},
    Part{"order_sent", "journal_id in (select id from journal where profile_id = ?)"},
    Part{"order_action", "profile_id = ?"},
    Part{"order_batch", "profile_id = ?"},
    Part{"journal_line", "journal_id in (select id from journal where profile_id = ?)"},
    Part{"journal", "profile_id = ?"},
    Part{"change", "profile_id = ?"},
    Part{"change_set", "profile_id = ?"},
    Part{"saved_view", "profile_id = ?"},
    Part{"shop_limit", "profile_id = ?"},
    Part{"low_level", "profile_id = ?"},
};

Result<Holdings> read(sqlite::Database &database, const QString &profileId)
{
    Holdings holdings;
    const auto count = [&](qint64 &into, const std::string &from) -> Result<void> {
        return database.number("select count(*) from " + from, profileId).map([&into](std::optional<qint64> found) {
            into += found.value_or(0);
        });
    };
    const Result<void> counted =
        count(holdings.views, "saved_view where profile_id = ?")
            .and_then([&] { return count(holdings.runs, "run where profile_id = ?"); })
            .and_then([&] { return count(holdings.changes, "change where profile_id = ? and not follows"); })
            .and_then(
                [&] { return count(holdings.open, "change where profile_id = ? and not follows and " + stateIsOpen); })
            .and_then([&] { return count(holdings.changes, "order_action where profile_id = ?"); })
            .and_then([&] { return count(holdings.open, "order_action where profile_id = ? and " + stateIsOpen); })
            .and_then([&] { return count(holdings.requests, "journal where profile_id = ?"); });
    return counted ? Result<Holdings>(holdings) : Result<Holdings>(failure(counted.error()));
}

Result<void> erase(sqlite::Database &database, const QString &profileId)
{
    for (const Part &part : parts) {
        // Copies of older versions lack tables.
        const Result<std::optional<qint64>> isThere = database.number(
            "select 1 from sqlite_master where type = 'table' and name = ?", QString::fromLatin1(part.table));
        if (!isThere) {
            return failure(isThere.error());
        }
        if (!*isThere) {
            continue;
        }
        const std::string sql = "delete from " + std::string(part.table) + " where " + std::string(part.rows);
        if (Result<void> done = database.run(sql, profileId); !done) {
            return done;
        }
    }
    return {};
}

/// \a isErased: set once the rows are gone, whatever fails then.
Result<void> eraseIn(sqlite::Database &database, const QString &profileId, bool &isErased)
{
    // Without it the text stays in the file until something else is written there.
    if (Result<void> done = database.script("pragma secure_delete=on"); !done) {
        return done;
    }
    {
        Result<sqlite::Transaction> transaction = sqlite::Transaction::begin(database);
        if (!transaction) {
            return failure(transaction.error());
        }
        if (Result<void> done = erase(database, profileId); !done) {
            return done;
        }
        if (Result<void> done = transaction->commit(); !done) {
            return done;
        }
    }
    isErased = true;
    // As long as somebody reads, what was erased stays in the file beside it, and that is no error of SQLite's.
    const Result<std::optional<qint64>> isBusy = database.number("pragma wal_checkpoint(truncate)");
    if (!isBusy) {
        return failure(isBusy.error());
    }
    return isBusy->value_or(0) == 0
               ? Result<void>()
               : failure(ErrorKind::Conflict, u"The ledger is being read: what was erased is still in its file"_s);
}

/// The ledger, ready to be used; its version is looked after by whoever opens it in earnest.
Result<sqlite::Database> opened(const QString &path, sqlite::Mode mode)
{
    if (const Result<void> ready = Ledger(path).open().takeResult(); !ready) {
        return failure(ready.error());
    }
    return sqlite::Database::open(path, mode);
}

Result<Holdings> eraseInTurn(sqlite::Database &database, const QString &ledgerPath, const QString &profileId,
                             bool &isErased)
{
    const Result<PushTurn> turn = PushTurn::take(ledgerPath, profileId, std::chrono::milliseconds(500));
    if (!turn) {
        return failure(turn.error());
    }
    Result<Holdings> holdings = read(database, profileId);
    if (!holdings) {
        return holdings;
    }
    const Result<void> gone = eraseIn(database, profileId, isErased);
    return gone ? std::move(holdings) : Result<Holdings>(failure(gone.error()));
}

} // namespace

Result<Holdings> holdingsOf(const QString &ledgerPath, const QString &profileId)
{
    if (!QFile::exists(ledgerPath)) {
        return Holdings();
    }
    // It only counts, and so does where nothing can be written.
    Result<sqlite::Database> database = opened(ledgerPath, sqlite::Mode::ReadOnly);
    return database ? read(*database, profileId) : Result<Holdings>(failure(database.error()));
}

Result<Holdings> forgetShop(const QString &ledgerPath, const QString &profileId, bool *isErased)
{
    bool unused = false;
    bool &erased = isErased ? *isErased : unused;
    erased = false;
    if (!QFile::exists(ledgerPath)) {
        return Holdings();
    }
    Result<sqlite::Database> database = opened(ledgerPath, sqlite::Mode::ReadWrite);
    if (!database) {
        return failure(database.error());
    }
    Result<Holdings> holdings = eraseInTurn(*database, ledgerPath, profileId, erased);
    if (!holdings) {
        return holdings;
    }
    if (PushTurn::take(ledgerPath, profileId, std::chrono::milliseconds(0))) {
        QFile::remove(turnFile(ledgerPath, profileId)); // nobody has it
    }
    const QFileInfo file(ledgerPath);
    for (const QString &name : file.dir().entryList({file.fileName() + u".before-*"_s}, QDir::Files)) {
        if (name.section(u'-', -1).toInt() == 0) {
            continue; // what SQLite keeps beside one, or one that is being taken
        }
        Result<sqlite::Database> copy = sqlite::Database::open(file.dir().filePath(name), sqlite::Mode::ReadWrite);
        bool unneeded = false;
        const Result<void> gone = copy ? eraseIn(*copy, profileId, unneeded) : Result<void>(failure(copy.error()));
        if (!gone) {
            return failure(gone.error());
        }
    }
    return holdings;
}

} // namespace qm::ledger
