// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/stop.h"
#include "secrets/secretfields.h"

#include <QString>

#include <initializer_list>

namespace qm::secrets {

/// Whose secrets: \a id is the profile's own, made once, and names entries in a keychain that other data directories
/// share; \a name is what the user calls it, and names environment variables.
struct SecretKey
{
    QString id;
    QString name;
};

enum class Place { Environment, Session, Keychain };
/// For people: `environment`, `memory of this session`, `keychain`.
[[nodiscard]] QLatin1StringView toString(Place place);

/// Somewhere secrets can be read from. Implementations are thread-safe and may block: never call them from the window's
/// thread.
///
/// Errors: Network when the place does not answer at all, Permission when it refuses or stays locked, Timeout when it
/// does not answer in time, Cancelled on stop, Validation when what is there cannot be read.
class SecretSource
{
public:
    virtual ~SecretSource() = default;
    [[nodiscard]] virtual Place place() const = 0;
    /// What is known here: empty when nothing is, which is no error.
    [[nodiscard]] virtual Result<SecretFields> read(const SecretKey &key, const StopToken &stop = {}) = 0;
};

/// A place that keeps secrets too. The one-time password is never kept: it is worth one login.
class SecretStore : public SecretSource
{
public:
    /// After Cancelled and Timeout nothing stays of it: what the place keeps after all is removed again as soon as it
    /// answers, and what the key had before with it.
    [[nodiscard]] virtual Result<void> write(const SecretKey &key, const SecretFields &fields,
                                             const StopToken &stop = {}) = 0;
    /// Removing what is not there is no error. After Cancelled and Timeout it may have been removed or not.
    [[nodiscard]] virtual Result<void> remove(const SecretKey &key, const StopToken &stop = {}) = 0;
};

struct FoundSecrets
{
    Credentials credentials;
    QList<Place> places; ///< those that gave at least one field, in the order asked
};

/// Asks \a sources in order until a login of \a kind is complete; what an earlier one knows is not replaced by a later
/// one, and a source that is not needed is not asked. \returns Auth naming what is missing when no source fails and the
/// login stays incomplete, otherwise the error of the source that failed.
[[nodiscard]] Result<FoundSecrets> findSecrets(const SecretKey &key, LoginKind kind,
                                               std::initializer_list<SecretSource *> sources,
                                               const StopToken &stop = {});

} // namespace qm::secrets
