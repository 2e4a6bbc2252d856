// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"
#include "remote/connection.h"

#include <QString>

namespace qm {

enum class Environment { Live, Staging, Practice };
/// `live`, `staging`, `practice`.
[[nodiscard]] QLatin1StringView toString(Environment environment);
[[nodiscard]] std::optional<Environment> environmentFromText(QStringView text);

/// Where the profile's secrets were put when it was made.
enum class SecretsIn { Keychain, Environment };
[[nodiscard]] QLatin1StringView toString(SecretsIn place);

/// One connection to one Magento installation, as the user named it. Holds no secret.
struct Profile
{
    QString name; ///< 1 to 40 of letters, digits, `-`, `_`, `.`; unique without regard to case
    remote::Connection connection;
    Scope scope; ///< default of reads and writes
    Environment environment = Environment::Staging;
    bool readOnly = false;
    QString id; ///< names the keychain's entry; made by ProfileStore::add, never changes
    SecretsIn secretsIn = SecretsIn::Keychain;
};

} // namespace qm
