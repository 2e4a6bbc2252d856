// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace qm {

/// What went wrong: enough to decide what to do, never the text for people.
enum class ErrorKind {
    Network,     ///< no connection, name not found, connection lost
    Timeout,     ///< no complete answer in time; for a write this means *unknown*, never *failed*
    Tls,         ///< certificate or handshake refused
    Auth,        ///< not logged in: wrong, expired, revoked or unaccepted credentials
    Permission,  ///< logged in, but the role lacks a resource
    NotFound,    ///< the shop knows the route, not the entity
    NoRoute,     ///< the shop does not know the route: wrong URL, old version or missing module
    Validation,  ///< the shop refuses the content
    Conflict,    ///< what is there is not what was expected
    Busy,        ///< deadlock or lock wait: the only 400s that may be repeated (magento-facts 5.4)
    RateLimited, ///< 429
    Maintenance, ///< 503 of a shop in maintenance
    Server,      ///< 5xx
    Protocol,    ///< an answer that is not what the API gives: HTML, truncated, wrong type
    Storage,     ///< a local file cannot be read or written: disk full, no permission, held by another process
    Damaged,     ///< a local file is not what it should be
    Cancelled,   ///< the user or a shutdown stopped it
};

/// Stable lower-case name, for logs, JSON and tests: `rateLimited`.
[[nodiscard]] QLatin1StringView toString(ErrorKind kind);

/// One placeholder of a server message: `%fieldName` with its value, or the n-th positional (`%1`, name empty).
struct ErrorParameter
{
    QString name;
    QString value;
    friend bool operator==(const ErrorParameter &, const ErrorParameter &) = default;
};

/// A failure as a value. Text shown to people is made from it in app and ui; nothing here holds a secret.
struct Error
{
    ErrorKind kind = ErrorKind::Protocol;
    int httpStatus = 0; ///< 0 when no answer arrived
    QString message;    ///< the server's text verbatim (placeholders unfilled), or ours when there is none
    QList<ErrorParameter> parameters;
    QList<Error> details;       ///< the `errors` member: further messages of the same answer
    QString reportId;           ///< `webapi-6b03ab860c4ef`, for the agency; empty when not given
    QString request;            ///< `GET /rest/all/V1/orders` without query: what was asked
    int retryAfterSeconds = -1; ///< of the Retry-After header; -1 when absent

    /// The message with its placeholders filled in, whatever shape the parameters had (magento-facts 7.1).
    /// A placeholder without a value stays as text.
    [[nodiscard]] QString text() const;
};

} // namespace qm
