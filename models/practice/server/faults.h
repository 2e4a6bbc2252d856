// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace qm::practice {

enum class FaultKind {
    Delay,       ///< answer after `milliseconds`
    Hang,        ///< no answer until the client or the server goes
    Drop,        ///< close the connection before the first byte
    DropMidBody, ///< announce the whole length, send half, close
    Truncate,    ///< half a body with a fitting length: JSON that ends early
    Status,   ///< `status` with Magento's body for it (429, 503 maintenance HTML, 504 gateway HTML, 400 deadlock …)
    Html,     ///< 200 with an HTML page
    Empty,    ///< 200 without a body
    Redirect, ///< 302 to `location`
    ContentType,  ///< the right body labelled `contentType`
    ExpiredToken, ///< the request's token or integration is dead from here on, on every route, until the store's
                  ///< reset(); a new login brings a new token. The answer is the shop's own to a dead token
    Drip,         ///< one byte every `milliseconds`
    Deep,         ///< JSON nested 10,000 deep
    Huge,         ///< a JSON string that never ends
};

/// One rule: which requests, what happens to them, how often.
struct Fault
{
    FaultKind kind = FaultKind::Delay;
    QString route =
        QStringLiteral("*"); ///< `GET /V1/orders*`: method optional, `*` any run of characters; matched against
                             ///< the path behind `/rest/<scope>` (and `/graphql` as it is), without query.
                             ///< `QUEUE /V1/products/:sku`: operations of the queue, by the pattern of their route; of
                             ///< the kinds Status only (400: failed, but may be repeated; others: failed).
                             ///< `GATEWAY /capture`, `/refund`, `/void`: the pretend payment gateway, of any kind: it
                             ///< fails before the money moves, or with afterEffect when it has moved
    int after = 0;           ///< skip this many matching requests first
    int times = -1;          ///< then hit this many; -1 = all
    double chance = 1.;      ///< of the rest, from the plan's seed
    int milliseconds = 1'000;
    int status = 503;
    int retryAfter = -1; ///< seconds; -1 = no header
    QString location;
    QByteArray contentType;
    QByteArray body;          ///< replaces the default body of Status
    bool afterEffect = false; ///< for writes: the shop does the work first, then the fault hits
};

struct FaultPlan
{
    quint32 seed = 1;
    QList<Fault> faults;
    /// Reads `{"seed":1,"faults":[{"kind":"status","route":"GET /V1/orders","status":429,"retry_after":1,"times":2}]}`.
    /// Errors name the entry and the member that is wrong.
    [[nodiscard]] static Result<FaultPlan> fromJson(const QByteArray &json);
};

} // namespace qm::practice
