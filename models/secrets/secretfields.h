// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"
#include "domain/result.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>

#include <map>

namespace qm::secrets {

/// One piece of a login. The names are those of `profile add --secrets-stdin`; in upper case they end the names of
/// environment variables.
enum class Field { ConsumerKey, ConsumerSecret, AccessToken, AccessTokenSecret, Token, Username, Password, Otp };

/// `consumer_key`, …, `otp`.
[[nodiscard]] QLatin1StringView toString(Field field);

/// Without these a login of that kind cannot be tried. The one-time password is never among them.
[[nodiscard]] const QList<Field> &requiredFields(LoginKind kind);

/// What one place knows of a profile's login: all of it, a part, or nothing.
using SecretFields = std::map<Field, Secret>;

/// \returns Auth, naming the missing fields, when \a fields do not make a login of \a kind.
[[nodiscard]] Result<Credentials> toCredentials(LoginKind kind, const SecretFields &fields);
/// Empty members are left out.
[[nodiscard]] SecretFields toFields(const Credentials &credentials);

/// One small JSON object, and back. Unknown members are ignored, so that an older version reads a newer entry.
/// \returns Protocol when \a json is no object of texts; the text itself is never echoed.
[[nodiscard]] QByteArray toJson(const SecretFields &fields);
[[nodiscard]] Result<SecretFields> fieldsFromJson(const QByteArray &json);

} // namespace qm::secrets
