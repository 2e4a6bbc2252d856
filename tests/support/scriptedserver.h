// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace qm::test {

/// A request as it arrived, byte for byte.
struct SeenRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connection = 0; ///< counted from 1

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< case does not matter; empty when absent
    [[nodiscard]] QByteArray path() const
    {
        return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    }
};

/// What the server does with one request.
struct ScriptedReply
{
    enum class Fault {
        None,
        DropBeforeAnswer, ///< the connection closes with nothing said
        DropInHeaders,    ///< … in the middle of a header
        DropInBody,       ///< … after half of the announced body
        DropInChunk,      ///< chunked, the last chunk never comes
        Hang,             ///< nothing is said, the connection stays
        HangInHeaders,
        HangInBody,
        Drip, ///< one byte at a time, `delay` apart, for ever slower than any time-out of a test
        Raw,  ///< `body` is sent as it is, then the connection closes
    };
    int status = 200;
    QByteArray body = "{}";
    QByteArray contentType = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    Fault fault = Fault::None;
    std::chrono::milliseconds delay{0};
    bool held = false; ///< until ScriptedServer::letGo()
};

/// A loopback HTTP server on a free port that does what the test says, byte by byte: an HTTP library would be too
/// polite to stop inside a header. Runs on a thread of its own; every member is thread-safe.
class ScriptedServer
{
public:
    /// Called on the server's thread, one request at a time; \a index counts from 0.
    using Script = std::function<ScriptedReply(const SeenRequest &request, int index)>;

    struct Tls
    {
        QByteArray certificatePem;
        QByteArray keyPem;
    };

    explicit ScriptedServer(Script script);
    ScriptedServer(Script script, const Tls &tls);
    ~ScriptedServer();
    Q_DISABLE_COPY_MOVE(ScriptedServer)

    [[nodiscard]] QUrl url() const; ///< `http://127.0.0.1:port`, `https://localhost:port`
    [[nodiscard]] std::vector<SeenRequest> requests() const;
    [[nodiscard]] int requestCount() const;
    [[nodiscard]] int mostAtOnce() const; ///< requests that were unanswered at the same time
    /// Waits until \a count requests have arrived in all. False after a minute.
    [[nodiscard]] bool waitForRequests(int count) const;
    /// Answers all held requests, and later ones at once.
    void letGo();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The address of a port nobody listens on.
[[nodiscard]] QUrl deadAddress();

} // namespace qm::test
