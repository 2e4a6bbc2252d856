// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qm::practice {

/// A request as it came over the wire: the target is neither decoded nor normalised, because signatures cover it raw.
struct HttpRequest
{
    std::string method;
    std::string target; ///< path and query
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    int remotePort = 0;

    /// The first header of that name, without regard to case; empty when there is none.
    [[nodiscard]] std::string_view header(std::string_view name) const;
};

/// How an answer leaves the server.
enum class Delivery {
    Whole,
    Nothing, ///< the connection closes without a byte
    Half,    ///< the whole length is announced, half is sent, the connection closes
    Drip,    ///< byte by byte, `pause` between them
    Endless, ///< `opening`, then `body` again and again; no length
};

struct HttpReply
{
    int status = 200;
    std::string contentType; ///< empty: no such header
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::string opening;
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds pause{0};
};

/// The HTTP/1.1 server under the shop, on 127.0.0.1: one thread per open connection, keep-alive, gzip when the client
/// accepts it, TLS when given a certificate. Holds no knowledge of Magento.
class HttpServer
{
public:
    struct Options
    {
        quint16 port = 0; ///< 0: any free one
        QString certificatePem;
        QString keyPem;
        /// Called once the port is known, before the first request can come; may be empty.
        std::function<void(quint16 port)> bound;
    };

    /// A handler's sight of its client, for faults that take time.
    class Client
    {
    public:
        virtual ~Client() = default;
        /// Waits that long; false as soon as the server stops or the client has closed the connection.
        [[nodiscard]] virtual bool wait(std::chrono::milliseconds duration) const = 0;
    };

    using Handler = std::function<HttpReply(const HttpRequest &, const Client &)>;

    /// Answers from the moment it returns. \a handler is called from many threads at once and must not throw.
    /// \a date gives the Date header. Errors: port taken, unreadable certificate or key.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> start(const Options &options, Handler handler,
                                                                   std::function<std::string()> date);
    /// Closes all connections, wakes waiting handlers, joins all threads.
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    [[nodiscard]] quint16 port() const;

private:
    class Private;
    explicit HttpServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace qm::practice
