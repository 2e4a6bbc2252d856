// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "profiles/profile.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace qm {

/// What the practice store's profile is called. No other shop's may be, however it is written.
[[nodiscard]] QString practiceProfileName();

/// The profiles of one data directory, in `profiles.json`. Every call reads the file anew, so several processes may use
/// one directory; changes are made under a lock of the system and written whole or not at all, readable by the owner
/// only. Members the program does not know are kept. A file that cannot be read as profiles is never written over.
/// Thread-safe: nothing is held.
///
/// Errors: Validation for a damaged or newer file (named) and for bad arguments; Permission when the file cannot be
/// read or written; Conflict for a name that is taken or kept for the practice store; NotFound; Busy when another
/// process holds the lock for ten seconds.
class ProfileStore
{
public:
    /// The folder need not exist; it is made by the first profile added.
    explicit ProfileStore(QString dataDirectory);

    [[nodiscard]] QString file() const;
    [[nodiscard]] Result<QList<Profile>> list() const; ///< by name
    [[nodiscard]] Result<Profile> find(const QString &name) const;
    /// The name could be added for such a shop: well formed, not taken and not kept for another one.
    [[nodiscard]] Result<void> checkName(const QString &name, Environment environment = Environment::Staging) const;
    /// Stores a new profile; its id is made here. \returns the profile as stored.
    [[nodiscard]] Result<Profile> add(const Profile &profile);
    /// As add(), but calls \a beforeStoring with the finished profile while the name is reserved; when it fails,
    /// nothing is stored and its error is returned.
    [[nodiscard]] Result<Profile> add(const Profile &profile,
                                      const std::function<Result<void>(Profile &)> &beforeStoring);
    /// Changes what is stored, without losing what another process changed meanwhile. Name and id stay as they are.
    [[nodiscard]] Result<Profile> update(const QString &name, const std::function<void(Profile &)> &change);
    [[nodiscard]] Result<void> remove(const QString &name);

private:
    QString m_directory;
};

} // namespace qm
