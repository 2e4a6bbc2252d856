// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"
#include "domain/utctime.h"
#include "remote/connection.h"
#include "remote/http.h"

#include <QByteArray>
#include <QUrl>

namespace qm::remote {

/// OAuth 1.0a, HMAC-SHA256, the only method Magento still takes (observed 7).
struct OAuthStamp
{
    UtcTime timestamp; ///< at most 600 s ahead of the server (2.8): corrected by the skew seen in Date headers
    QByteArray nonce;  ///< unique per consumer: every attempt gets a new one (observed 11)
};

/// The string that is signed. \a url is absolute and percent-encoded exactly as it goes out, query included.
/// \a dialect must not be Detect. Parameters are sorted as the server does, by PHP's strnatcmp (observed 8).
[[nodiscard]] QByteArray oauthBaseString(SigningDialect dialect, Verb verb, const QByteArray &url,
                                         const OAuthCredentials &credentials, const OAuthStamp &stamp);
/// The value of the Authorization header.
[[nodiscard]] QByteArray oauthHeader(SigningDialect dialect, Verb verb, const QByteArray &url,
                                     const OAuthCredentials &credentials, const OAuthStamp &stamp);

} // namespace qm::remote
