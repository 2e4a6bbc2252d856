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

Result<Removed> removeProfile(ProfileStore &store, const Places &places, const Folders &folders, const Profile &profile,
                              Forget what, const StopToken &stop)
{
    const cache::CopyFiles files(folders.cache, profile.id);
    Result<cache::CopyFiles::Claim> claim = cache::CopyFiles::Claim();
    const bool mayHaveCopy = QDir(folders.cache).exists();
    if (mayHaveCopy) {
        // To the end: nobody may begin another copy meanwhile.
        claim = files.claim();
        if (!claim) {
            return with(claim.error(), Words::tr("nothing was removed"));
        }
        if (!claim->lock) {
            return failure(
                ErrorKind::Conflict,
                Words::tr("the local copy of '%1' is held by %2; end that program first: nothing was removed")
                    .arg(profile.name, claim->heldBy));
        }
    }
    if (const Result<void> idle = nobodyPushes(folders.ledger, profile.id); !idle) {
        return with(idle.error(), Words::tr("nothing was removed"));
    }
    if (what == Forget::Everything) {
        if (const Result<void> removed = removeSecrets(places, profile, stop); !removed) {
            return with(removed.error(), Words::tr("nothing was removed"));
        }
    }
    Removed done;
    done.keychain = what == Forget::Everything && profile.secretsIn == SecretsIn::Keychain;
    bool isErased = false;
    const Result<ledger::Holdings> forgotten = ledger::forgetShop(folders.ledger, profile.id, &isErased);
    if (!forgotten && isErased) {
        return with(forgotten.error(),
                    done.keychain
                        ? Words::tr("its login in the keychain, its changes and views were removed, the profile and "
                                    "the local copy stay: try again for the rest")
                        : Words::tr("its changes and views were removed, the profile and the local copy stay: try "
                                    "again for the rest"));
    }
    if (!forgotten) {
        return with(forgotten.error(), done.keychain
                                           ? Words::tr("its login was removed from the keychain, nothing else")
                                           : Words::tr("nothing was removed"));
    }
    done.ledger = *forgotten;
    if (mayHaveCopy) {
        const Result<qint64> erased = files.erase();
        if (!erased) {
            return with(erased.error(), Words::tr("the profile stays: try again when these files can be deleted"));
        }
        done.copyBytes = *erased;
    }
    if (const Result<void> removed = store.remove(profile.name); !removed) {
        return with(removed.error(), Words::tr("the local copy was removed, the profile was not"));
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
