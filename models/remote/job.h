// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/stop.h"
#include "remote/http.h"
#include "remote/logins.h"
#include "remote/throttle.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace qm::remote {

/// A request on its way through the client, from exchange() to its one outcome.
struct Job
{
    HttpRequest request;
    std::function<void(Result<HttpAnswer>)> done;
    StopToken stop;
    bool internal =
        false; ///< a token request or a question of the client's own: no cure, and it passes the closed door

    // Of the network thread from here on.
    quint64 id = 0;
    Throttle::Lane lane = Throttle::Lane::Read;
    QByteArray url;
    QString name; ///< for people: without query and persons
    QByteArray logicalId;
    Proof proof;
    bool flying = false;
    bool replayed = false;  ///< sent again after a renewal: once
    bool textAsked = false; ///< its 404 was compared with the shop's words for "no route"
    int hops = 0;
    int attempts = 0;
    int repeats = 0;
    Throttle::Time notBefore{0};
    std::optional<Error> held;   ///< the answer it waits with while a question is asked
    std::optional<Error> failed; ///< the last answer it was, or will be, repeated after
    std::shared_ptr<void> stopRegistration;

    [[nodiscard]] bool needsLogin() const { return !request.anonymous; }
    /// What may be sent again by itself. A PUT or DELETE never is, whatever its endpoint says.
    [[nodiscard]] Repeat repeat() const
    {
        const bool mayBeRead = request.verb == Verb::Get || request.verb == Verb::Post;
        return mayBeRead ? request.repeat : Repeat::Never;
    }
    void end(Result<HttpAnswer> result)
    {
        stopRegistration.reset();
        if (const auto callback = std::exchange(done, nullptr)) {
            callback(std::move(result));
        }
    }
};
using JobPtr = std::shared_ptr<Job>;

} // namespace qm::remote
