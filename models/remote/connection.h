// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"
#include "domain/scope.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>

namespace qm::remote {

/// What the server puts into the OAuth base string (magento-facts 2.4, observed 8 and 9).
enum class SigningDialect {
    Detect,     ///< not known yet: the client tries `Normalised` and, after an invalid signature, `AsSent`
    Normalised, ///< 2.4.6 to 2.4.7 (laminas-oauth 2.7): path escapes of unreserved and some reserved characters decoded
    AsSent,     ///< RFC 5849 path: exactly as in the request line
};
[[nodiscard]] QLatin1StringView toString(SigningDialect dialect);
[[nodiscard]] std::optional<SigningDialect> signingDialectFromText(QStringView text);

struct TlsPolicy
{
    QByteArray extraCaPem;   ///< private certificate authorities, PEM, trusted beside the system's
    QByteArray pinnedSha256; ///< 32 bytes: the only leaf certificate (DER, SHA-256) accepted; empty = none
    friend bool operator==(const TlsPolicy &, const TlsPolicy &) = default;
};

struct ProxyPolicy
{
    enum class Mode { System, None, Manual };
    Mode mode = Mode::System;
    QUrl url; ///< `http://host:port` or `socks5://host:port`; a password never lives here
    friend bool operator==(const ProxyPolicy &, const ProxyPolicy &) = default;
};

/// Bounds on what one answer may cost (magento-facts 10.14).
struct Limits
{
    qint64 answerBytes = 256LL * 1024 * 1024; ///< decompressed
    int jsonDepth = 64;
};

struct Timeouts
{
    std::chrono::milliseconds connectAndFirstByte{60'000}; ///< Fastly's effective 60 s (magento-facts 5.11)
    std::chrono::milliseconds idle{30'000};                ///< between two pieces of an answer
    std::chrono::milliseconds whole{300'000};
};

/// How to reach one Magento installation. Holds no secret.
struct Connection
{
    QUrl baseUrl; ///< what stands before `/rest/…`: `https://shop.example`, `https://shop.example/sub/index.php`
    LoginKind login = LoginKind::OAuth1;
    SigningDialect dialect = SigningDialect::Detect;
    TlsPolicy tls;
    ProxyPolicy proxy;
    Limits limits;
    Timeouts timeouts;
    int readsInFlight = 4;            ///< upper bound of the adaptive window, 1 to 8 (observed, "Speed of that server")
    bool insecureHttpAllowed = false; ///< plain http to a host that is not loopback, after the user said so
};

} // namespace qm::remote
