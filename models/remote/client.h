// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/credentials.h"
#include "domain/result.h"
#include "domain/stop.h"
#include "remote/connection.h"
#include "remote/request.h"
#include "remote/throttle.h"

#include <QFuture>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace qm::remote {

/// What the client learned that is worth keeping beside the profile.
struct Learned
{
    SigningDialect dialect = SigningDialect::Detect;
    std::chrono::seconds clockSkew{0}; ///< server minus this computer, from Date headers
    int maximumPageSize = 0;           ///< of "Maximum SearchCriteria pageSize is %max" (1.8); 0 = no limit seen
};

/// One line of the redacted request log: no header, no query value, no body.
struct LogLine
{
    UtcTime at;
    QString request; ///< `GET /rest/all/V1/orders` (path without query; person-bearing segments replaced by `…`)
    int status = 0;  ///< 0 = no answer
    std::optional<ErrorKind> error;
    std::chrono::milliseconds elapsed{0};
    qint64 bytes = 0;
    int attempt = 1;
    QByteArray id; ///< X-Request-Id of the attempt
};

/// For tests: how long the client's own waits are. Does not touch time-outs.
struct Pace
{
    double waitFactor = 1.0;      ///< back-off and pauses are multiplied by this; above 0
    std::uint32_t jitterSeed = 0; ///< 0 = from the system
};

/// The shop's API for one connection. Owns the network thread; every member is thread-safe. Answers arrive as futures
/// whose continuations run on a pool thread; a job thread may simply wait: `client.send(request).result()`. It must not
/// be a thread of the global pool, where the continuations that decode need room. Every future ends exactly once:
/// value, error, or kind Cancelled on stop and on destruction. The details of a Cancelled error say why it was being
/// repeated, if it was.
class Client
{
public:
    /// \a secrets are held in memory only. \a clock outlives the client.
    Client(Connection connection, Credentials secrets, const Clock &clock, Pace pace = {});
    ~Client();
    Q_DISABLE_COPY_MOVE(Client)

    template <typename T>
    struct Answer
    {
        T value;
        HttpAnswer http; ///< body emptied: it lives on in the value's raw document
    };

    /// Sends and decodes (off the network thread).
    template <typename T>
    [[nodiscard]] QFuture<Result<Answer<T>>> send(const Request<T> &request, const StopToken &stop = {})
    {
        return exchange(request.http, stop)
            .then(QtFuture::Launch::Async,
                  [depth = connection().limits.jsonDepth,
                   name = nameOf(request.http)](Result<HttpAnswer> answer) -> Result<Answer<T>> {
                      if (!answer) {
                          return failure(std::move(answer.error()));
                      }
                      Result<T> value = decode<T>(answer->body, depth);
                      if (!value) {
                          value.error().httpStatus = answer->status;
                          value.error().request = name;
                          return failure(std::move(value.error()));
                      }
                      answer->body = {};
                      return Answer<T>{std::move(*value), std::move(*answer)};
                  });
    }

    /// The untyped form: a 2xx JSON answer or an error. Logs in, signs, throttles, repeats what may be repeated.
    [[nodiscard]] QFuture<Result<HttpAnswer>> exchange(const HttpRequest &request, const StopToken &stop = {});

    [[nodiscard]] const Connection &connection() const;
    [[nodiscard]] Learned learned() const;
    [[nodiscard]] Throttle::Snapshot budget() const;
    /// Called on the network thread for every attempt.
    void setLog(std::function<void(const LogLine &)> log);

    /// Admin with two-factor authentication: the one-time password for the next login only. When requests fail with an
    /// Auth error because the shop wants a code (parameter `active_providers`) or a new one (`one_time_password`:
    /// `wanted`, or `refused` after one that was wrong), the next request after this call logs in again.
    void setOneTimePassword(const Secret &otp);

private:
    /// What errors and the log call it.
    [[nodiscard]] QString nameOf(const HttpRequest &request) const;

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace qm::remote
