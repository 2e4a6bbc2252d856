// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"
#include "domain/error.h"
#include "domain/result.h"
#include "domain/utctime.h"
#include "remote/http.h"

#include <QByteArray>

#include <optional>

namespace qm::remote {

/// What the transport saw of an answer, before anybody believed it.
struct RawAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;            ///< may be cut at the size limit
    QByteArray wwwAuthenticate; ///< `Basic realm=…` means a guard in front of the shop (magento-facts 6.8)
    QByteArray retryAfter;
    QByteArray location;               ///< of a redirect
    bool complete = true;              ///< false: the connection ended before the announced length
    std::optional<UtcTime> serverTime; ///< of the Date header: a Retry-After date counts from it
};

struct ClassifyContext
{
    QString request; ///< `GET /rest/all/V1/orders`, for Error::request
    /// None for anonymous requests. Magento answers one and the same 401 `%resources` to anonymous, expired and
    /// switched-off tokens *and* to a missing ACL resource (observed 4). A valid OAuth signature proves the login, so
    /// there it is Permission; for the others it is Auth until somebody knows better.
    std::optional<LoginKind> login;
    /// What this shop says to a route that cannot exist, asked once. Texts are translated (2.18) and a missing entity
    /// is a 404 too; with it the two are told apart in every language. Empty = not known: then an unknown text without
    /// placeholders counts as NoRoute, because nothing is ever deleted on NoRoute (1.17).
    QString noRouteText;
};

/// Sorts an answer: nothing when it is a usable 2xx (JSON, complete), otherwise the error. Works from status, content
/// type and placeholders, not from English words, because messages are translated (2.18); the three retryable 400s
/// (5.4) are known by their English text *and* nothing else, as a wrong guess would repeat a write.
/// Never throws, never crashes on any body; keeps the server's text verbatim but drops `trace` (2.17).
[[nodiscard]] std::optional<Error> classify(const RawAnswer &answer, const ClassifyContext &context);

/// Whether the shop itself said it, and not a guard or a firewall in front of it (magento-facts 6.8), who looked at no
/// password and no token.
[[nodiscard]] bool isOfTheShop(const RawAnswer &answer);

/// A NoRoute that would be a NotFound if the shop is translated: ask a route that cannot exist, set
/// ClassifyContext::noRouteText and classify again. Never for a page of a web server in front, such as Apache's own 404
/// to an encoded slash (6.2): \a error would count as proof that the entity is gone.
[[nodiscard]] bool mayBeTranslatedNotFound(const RawAnswer &answer, const Error &error);

/// The error for an answer whose body is no JSON of the expected kind though the status was 2xx: HTML, empty,
/// truncated.
[[nodiscard]] Error protocolError(const RawAnswer &answer, const ClassifyContext &context, const QString &what);

/// Seconds of a Retry-After header: a number, or an HTTP date minus \a now; -1 when absent or senseless; capped at an
/// hour.
[[nodiscard]] int retryAfterSeconds(const QByteArray &header, UtcTime now);

} // namespace qm::remote
