// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"
#include "domain/result.h"

#include <QByteArray>

namespace qm::remote {

/// Reads secrets as `profile add --secrets-stdin` and the practice store give them, one JSON object:
/// - oauth1: `consumer_key`, `consumer_secret`, `access_token`, `access_token_secret`, 32 characters each
/// (magento-facts 2.9)
/// - bearer: `token`
/// - admin: `username`, `password`, optionally `otp`
/// - customer: `username`, `password`
///
/// Blanks around a value are cut, as they come from copying; of a password only line ends, for blanks may belong to it.
/// Errors (Validation) name the member: unknown, missing, of the wrong type, length or characters. No value is ever
/// repeated in an error.
[[nodiscard]] Result<Credentials> credentialsFromJson(LoginKind kind, const QByteArray &json);

} // namespace qm::remote
