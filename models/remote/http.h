// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"
#include "domain/utctime.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace qm::remote {

enum class Verb { Get, Post, Put, Delete };
[[nodiscard]] QLatin1StringView toString(Verb verb);

/// Whether the transport may send a request again by itself. Only what cannot change the shop is `Safe`: GETs, and
/// POSTs that only read (price information, GraphQL queries). A repeated write is a doubled invoice.
enum class Repeat { Safe, Never };

/// Query parameters, names and values *decoded*, in the order they are sent.
using Query = std::vector<std::pair<QString, QString>>;

/// Percent-encodes one path segment: everything but `A-Z a-z 0-9 - . _ ~` becomes %XX, each UTF-8 byte once
/// (observed 41: `/` is %2F, `+` is %2B, `%` is %25).
[[nodiscard]] QByteArray encodeSegment(const QString &segment);
/// Percent-encodes a query: `%20` for space, `=`, `+`, `&` in values encoded, always exactly one `=` per pair; brackets
/// stay readable. This is also what OAuth signs (observed 10).
[[nodiscard]] QByteArray encodeQuery(const Query &query);

/// Which entry point of the shop a request goes to.
enum class Api {
    Rest,      ///< /rest/<scope>/V1/…
    AsyncBulk, ///< /rest/<scope>/async/bulk/V1/…
    GraphQl,   ///< /graphql with the Store header
};

/// One request before authentication: what endpoints produce and the transport sends.
struct HttpRequest
{
    Verb verb = Verb::Get;
    Api api = Api::Rest;
    QString route;   ///< the pattern, `/V1/orders/:id`: for logs, budgets and permissions
    QByteArray path; ///< the same with its segments filled and percent-encoded: `/V1/orders/42`
    Query query;
    std::optional<QByteArray> body; ///< JSON
    Scope scope;
    Repeat repeat = Repeat::Safe;
    bool anonymous = false;                           ///< sent without credentials (token requests, anonymous probes)
    std::optional<std::chrono::milliseconds> timeout; ///< for the whole answer, instead of the connection's
};

/// A complete answer with a 2xx status.
struct HttpAnswer
{
    int status = 0;
    QByteArray body; ///< decompressed
    QByteArray contentType;
    std::optional<UtcTime> serverTime;    ///< of the Date header: the clock deltas are cut by (magento-facts 1.11)
    std::chrono::milliseconds elapsed{0}; ///< of the attempt that succeeded
    int attempts = 1;
};

} // namespace qm::remote
