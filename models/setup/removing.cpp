// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/removing.h"

#include "cache/copyfiles.h"
#include "ledger/pushturn.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace qm::setup {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Setup)
};

tl::unexpected<Error> with(Error error, const QString &consequence)
{
    error.message = u"%1; %2"_s.arg(error.message, consequence);
    return failure(std::move(error));
}

/// Whoever pushes needs the login to the end.
Result<void> nobodyPushes(const QString &ledgerPath, const QString &profileId)
{
    if (!QFile::exists(ledgerPath)) {
        return {};
    }
    return ledger::PushTurn::take(ledgerPath, profileId, std::chrono::milliseconds(500)).map([](auto &&) {});
}

/// The right to write the copy, to the end: nobody may begin another one meanwhile. A disk that is full has no room for
/// that lock, and nobody else can take it either: then the copy goes at once, and what it leaves is room for the rest.
Result<cache::CopyFiles::Claim> claimed(const cache::CopyFiles &files, qint64 &erased)
{
    Result<cache::CopyFiles::Claim> claim = files.claim();
    if (claim) {
        return claim; // of somebody else, too
    }
    const Result<qint64> bytes = files.erase();
    if (!bytes || *bytes == 0) {
        return claim;
    }
    erased += *bytes;
    return files.claim();
}

/// \a isForgotten: the ledger has nothing of the shop any more.
tl::unexpected<Error> stoppedAfter(Error error, const Removed &done, bool isForgotten = false)
{
    QStringList gone;
    if (done.keychain) {
        gone << Words::tr("its login in the keychain");
    }
    if (done.copyBytes > 0) {
        gone << Words::tr("its local copy");
    }
    if (isForgotten) {
        gone << Words::tr("its changes and views");
    }
    return with(std::move(error), gone.isEmpty() ? Words::tr("nothing was removed")
                                                 : Words::tr("removed so far: %1. The profile stays: try again for "
                                                             "the rest")
                                                       .arg(gone.join(u", "_s)));
}

Result<void> removeSecrets(const Places &places, const Profile &profile, const StopToken &stop)
{
    const secrets::SecretKey key{profile.id, profile.name};
    if (profile.secretsIn == SecretsIn::Keychain) {
        if (Result<void> removed = places.keychain.remove(key, stop); !removed) {
            return removed;
        }
    }
    return places.session.remove(key, stop);
}

} // namespace

Folders Folders::of(const QString &dataDirectory)
{
    return {dataDirectory + u"/cache"_s, dataDirectory + u"/ledger.sqlite"_s};
}

Result<ledger::Holdings> holdingsBeforeRemoval(const Folders &folders, const Profile &profile, qint64 &roomMade)
{
    Result<ledger::Holdings> held = ledger::holdingsOf(folders.ledger, profile.id);
    if (held || held.error().kind != ErrorKind::Storage || !QDir(folders.cache).exists()) {
        return held;
    }
    const cache::CopyFiles files(folders.cache, profile.id);
    const Result<cache::CopyFiles::Claim> claim = claimed(files, roomMade);
    if (claim && claim->lock && roomMade == 0) {
        roomMade = files.erase().value_or(0);
    }
    return roomMade > 0 ? ledger::holdingsOf(folders.ledger, profile.id) : held;
}

Result<Removed> removeProfile(ProfileStore &store, const Places &places, const Folders &folders, const Profile &profile,
                              Forget what, const StopToken &stop)
{
    const cache::CopyFiles files(folders.cache, profile.id);
    Removed done;
    Result<cache::CopyFiles::Claim> claim = cache::CopyFiles::Claim();
    const bool mayHaveCopy = QDir(folders.cache).exists();
    if (mayHaveCopy) {
        claim = claimed(files, done.copyBytes);
        if (!claim) {
            return stoppedAfter(claim.error(), done);
        }
        if (!claim->lock) {
            return failure(
                ErrorKind::Conflict,
                Words::tr("the local copy of '%1' is held by %2; end that program first: nothing was removed")
                    .arg(profile.name, claim->heldBy));
        }
    }
    if (const Result<void> idle = nobodyPushes(folders.ledger, profile.id); !idle) {
        return stoppedAfter(idle.error(), done);
    }
    if (what == Forget::Everything) {
        if (const Result<void> removed = removeSecrets(places, profile, stop); !removed) {
            return stoppedAfter(removed.error(), done);
        }
    }
    done.keychain = what == Forget::Everything && profile.secretsIn == SecretsIn::Keychain;
    bool isErased = false;
    Result<ledger::Holdings> forgotten = ledger::forgetShop(folders.ledger, profile.id, &isErased);
    if (!forgotten && !isErased && forgotten.error().kind == ErrorKind::Storage && mayHaveCopy) {
        // What takes away from a database needs room first, and the copy is there to be deleted anyway.
        if (const qint64 bytes = files.erase().value_or(0); bytes > 0) {
            done.copyBytes += bytes;
            forgotten = ledger::forgetShop(folders.ledger, profile.id, &isErased);
        }
    }
    if (!forgotten) {
        return stoppedAfter(forgotten.error(), done, isErased);
    }
    done.ledger = *forgotten;
    const bool isForgotten = done.ledger != ledger::Holdings();
    if (mayHaveCopy) {
        const Result<qint64> erased = files.erase();
        if (!erased) {
            return stoppedAfter(erased.error(), done, isForgotten);
        }
        done.copyBytes += *erased;
    }
    if (const Result<void> removed = store.remove(profile.name); !removed) {
        return stoppedAfter(removed.error(), done, isForgotten);
    }
    if (mayHaveCopy) {
        claim = cache::CopyFiles::Claim();
        files.dropLock();
    }
    return done;
}

QStringList wordsFor(const Removed &removed, const QLocale &locale)
{
    QStringList words;
    if (removed.keychain) {
        words << Words::tr("its login in the keychain");
    }
    if (removed.copyBytes > 0) {
        words << Words::tr("its local copy (%1)").arg(locale.formattedDataSize(removed.copyBytes));
    }
    const auto counted = [&words](qint64 count, const QString &text) {
        if (count > 0) {
            words << text;
        }
    };
    const ledger::Holdings &held = removed.ledger;
    counted(held.views, Words::tr("%n saved view(s)", nullptr, int(held.views)));
    counted(held.changes, Words::tr("%n change(s), pushed or not", nullptr, int(held.changes)));
    counted(held.requests, Words::tr("%n request(s) in the journal", nullptr, int(held.requests)));
    //: Something that was done with the shop, such as a pull
    counted(held.runs, Words::tr("%n run(s) in the activity", nullptr, int(held.runs)));
    return words;
}

} // namespace qm::setup
