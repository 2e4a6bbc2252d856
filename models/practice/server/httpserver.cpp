// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/httpserver.h"

#include "practice/server/connections.h"
#include "practice/server/workers.h"

#include <httplib.h>
#include <openssl/pem.h>
#include <zlib.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t smallestZipped = 1'100; // nginx's sample configuration (magento-facts 5.13)
constexpr auto clientCheck = std::chrono::milliseconds(25);

bool sameName(std::string_view a, std::string_view b)
{
    return QLatin1StringView(a.data(), static_cast<qsizetype>(a.size()))
               .compare(QLatin1StringView(b.data(), static_cast<qsizetype>(b.size())), Qt::CaseInsensitive) == 0;
}

std::string gzipped(const std::string &plain)
{
    z_stream stream{};
    constexpr int gzipFormat = 15 + 16;
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipFormat, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        return {};
    }
    std::string out(deflateBound(&stream, static_cast<uLong>(plain.size())) + 32, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int ended = deflate(&stream, Z_FINISH);
    out.resize(ended == Z_STREAM_END ? stream.total_out : 0);
    deflateEnd(&stream);
    return out;
}

bool isZippable(const HttpReply &reply)
{
    const std::string &type = reply.contentType;
    return reply.body.size() >= smallestZipped &&
           (type.rfind("application/json", 0) == 0 || type.rfind("application/xml", 0) == 0 ||
            type.rfind("text/", 0) == 0);
}

struct PemDeleter
{
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
template <typename T>
using PemPointer = std::unique_ptr<T, PemDeleter>;

Result<std::unique_ptr<httplib::Server>> makeServer(const HttpServer::Options &options)
{
    if (options.certificatePem.isEmpty()) {
        return std::make_unique<httplib::Server>();
    }
    const QByteArray certificateText = options.certificatePem.toUtf8();
    const QByteArray keyText = options.keyPem.toUtf8();
    const PemPointer<BIO> certificateSource(
        BIO_new_mem_buf(certificateText.constData(), static_cast<int>(certificateText.size())));
    const PemPointer<BIO> keySource(BIO_new_mem_buf(keyText.constData(), static_cast<int>(keyText.size())));
    const PemPointer<X509> certificate(PEM_read_bio_X509(certificateSource.get(), nullptr, nullptr, nullptr));
    if (!certificate) {
        return failure(ErrorKind::Tls, u"The certificate is not a PEM certificate."_s);
    }
    const PemPointer<EVP_PKEY> key(PEM_read_bio_PrivateKey(keySource.get(), nullptr, nullptr, nullptr));
    if (!key) {
        return failure(ErrorKind::Tls, u"The key is not a PEM private key without a password."_s);
    }
    if (X509_check_private_key(certificate.get(), key.get()) != 1) {
        return failure(ErrorKind::Tls, u"The key does not belong to the certificate."_s);
    }
    auto server = std::make_unique<httplib::SSLServer>(certificate.get(), key.get());
    if (!server->is_valid()) {
        return failure(ErrorKind::Tls, u"The certificate cannot be used."_s);
    }
    return std::unique_ptr<httplib::Server>(std::move(server));
}

} // namespace

std::string_view HttpRequest::header(std::string_view name) const
{
    const auto found =
        std::find_if(headers.begin(), headers.end(), [&](const auto &header) { return sameName(header.first, name); });
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

class HttpServer::Private
{
public:
    class ClientView final : public Client
    {
    public:
        ClientView(Private &server, int remotePort)
            : m_server(server)
            , m_remotePort(static_cast<quint16>(remotePort))
        {}
        [[nodiscard]] bool wait(std::chrono::milliseconds duration) const override
        {
            const auto end = std::chrono::steady_clock::now() + duration;
            const qintptr socket = socketOfClient(m_server.port, m_remotePort);
            for (;;) {
                if (m_server.stopped() || socket < 0 || clientHasGone(socket)) {
                    return false;
                }
                const auto left = end - std::chrono::steady_clock::now();
                if (left <= std::chrono::nanoseconds(0)) {
                    return true;
                }
                m_server.sleep(std::min<std::chrono::nanoseconds>(left, clientCheck));
            }
        }

    private:
        Private &m_server;
        quint16 m_remotePort;
    };

    void configure();
    void answer(const httplib::Request &request, httplib::Response &response);
    void deliver(const std::shared_ptr<HttpReply> &reply, const httplib::Request &request, httplib::Response &response);

    [[nodiscard]] bool stopped() const { return stopping.load(); }
    void end()
    {
        const std::lock_guard lock(mutex);
        ended = true;
        wake.notify_all();
    }
    [[nodiscard]] bool hasEnded()
    {
        const std::lock_guard lock(mutex);
        return ended;
    }
    void sleep(std::chrono::nanoseconds duration)
    {
        std::unique_lock lock(mutex);
        wake.wait_for(lock, duration, [this] { return stopped(); });
    }

    Handler handler;
    std::function<std::string()> date;
    std::unique_ptr<httplib::Server> server;
    quint16 port = 0;
    qintptr listeningSocket = -1;
    std::thread thread;
    std::atomic<bool> stopping{false};
    bool ended = false;
    std::mutex mutex;
    std::condition_variable wake;
};

void HttpServer::Private::configure()
{
    server->new_task_queue = [] { return new Workers; };
    server->set_tcp_nodelay(
        true); // head and body are two writes: without this each answer waits for an acknowledgement
    server->set_keep_alive_max_count(1'000'000);
    server->set_keep_alive_timeout(60);
    server->set_read_timeout(60);
    server->set_write_timeout(60);
    server->set_socket_options([this](auto socket) {
        listeningSocket = static_cast<qintptr>(socket);
        const int yes = 1;
#ifdef Q_OS_WIN
        ::setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&yes), sizeof yes);
#else
        // The library's default would let two servers share a port unnoticed.
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#endif
    });
    // Requests without a body are answered before the library waits for one: it expects a body of every POST and
    // DELETE.
    server->set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        const bool hasBody = request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
        const std::string &method = request.method;
        if (hasBody && (method == "POST" || method == "PUT" || method == "PATCH" || method == "DELETE")) {
            return httplib::Server::HandlerResponse::Unhandled;
        }
        answer(request, response);
        return httplib::Server::HandlerResponse::Handled;
    });
    const auto any = [this](const httplib::Request &request, httplib::Response &response) {
        answer(request, response);
    };
    constexpr auto everything = R"([\s\S]*)";
    server->Post(everything, any);
    server->Put(everything, any);
    server->Patch(everything, any);
    server->Delete(everything, any);
    // What the library refuses by itself looks like a web server's page.
    server->set_error_handler([this](const httplib::Request &, httplib::Response &response) {
        if (!response.has_header("Date")) {
            const std::string title =
                response.status == 414 ? "414 Request-URI Too Large" : std::to_string(response.status) + " Bad Request";
            response.set_header("Date", date());
            response.set_content("<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" +
                                     title + "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n",
                                 "text/html; charset=UTF-8");
        }
    });
}

void HttpServer::Private::answer(const httplib::Request &request, httplib::Response &response)
{
    HttpRequest plain;
    plain.method = request.method;
    plain.target = request.target;
    plain.headers.assign(request.headers.begin(), request.headers.end());
    plain.body = request.body;
    plain.remotePort = request.remote_port;
    const ClientView client(*this, request.remote_port);
    deliver(std::make_shared<HttpReply>(handler(plain, client)), request, response);
}

void HttpServer::Private::deliver(const std::shared_ptr<HttpReply> &reply, const httplib::Request &request,
                                  httplib::Response &response)
{
    response.status = reply->status;
    response.set_header("Date", date());
    for (const auto &[name, value] : reply->headers) {
        response.set_header(name, value);
    }
    if (reply->delivery == Delivery::Nothing) {
        shutDownSocket(socketOfClient(port, static_cast<quint16>(request.remote_port)));
        return;
    }
    const bool zips = reply->delivery != Delivery::Endless && isZippable(*reply) &&
                      request.get_header_value("Accept-Encoding").find("gzip") != std::string::npos;
    if (zips) {
        if (std::string zipped = gzipped(reply->body); !zipped.empty()) {
            reply->body = std::move(zipped);
            response.set_header("Content-Encoding", "gzip");
            response.set_header("Vary", "Accept-Encoding");
        }
    }
    if (reply->delivery == Delivery::Endless) {
        response.set_chunked_content_provider(reply->contentType,
                                              [this, reply](std::size_t offset, httplib::DataSink &sink) {
                                                  const std::string &part = offset == 0 ? reply->opening : reply->body;
                                                  return !stopped() && sink.write(part.data(), part.size());
                                              });
        return;
    }
    if (reply->body.empty()) {
        if (!reply->contentType.empty()) {
            response.set_header("Content-Type", reply->contentType);
        }
        return;
    }
    // A provider with a length, because for these the library neither compresses once more nor copies the body.
    response.set_content_provider(reply->body.size(), reply->contentType,
                                  [this, reply](std::size_t offset, std::size_t length, httplib::DataSink &sink) {
                                      const char *data = reply->body.data() + offset;
                                      if (reply->delivery == Delivery::Half) {
                                          const std::size_t half = reply->body.size() / 2;
                                          static_cast<void>(sink.write(data, half));
                                          return false;
                                      }
                                      if (reply->delivery == Delivery::Drip) {
                                          sleep(reply->pause);
                                          return !stopped() && sink.write(data, 1);
                                      }
                                      return sink.write(data, length);
                                  });
}

HttpServer::HttpServer(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const Options &options, Handler handler,
                                                      std::function<std::string()> date)
{
    auto server = makeServer(options);
    if (!server) {
        return tl::unexpected<Error>(server.error());
    }
    auto d = std::make_unique<Private>();
    d->handler = std::move(handler);
    d->date = std::move(date);
    d->server = std::move(*server);
    d->configure();
    const std::string host = "127.0.0.1";
    const int port = options.port == 0 ? d->server->bind_to_any_port(host)
                                       : (d->server->bind_to_port(host, options.port) ? options.port : -1);
    if (port <= 0) {
        return failure(ErrorKind::Conflict,
                       u"Port %1 on 127.0.0.1 cannot be opened: another program uses it."_s.arg(options.port));
    }
    d->port = static_cast<quint16>(port);
    if (options.bound) {
        options.bound(d->port);
    }
    // The library listens with a queue of five; 32 clients that connect at once would wait for a second try.
    static_cast<void>(::listen(static_cast<socket_t>(d->listeningSocket), 512));
    Private &running = *d;
    d->thread = std::thread([&running] {
        running.server->listen_after_bind();
        running.end();
    });
    while (!d->server->is_running() && !d->hasEnded()) {
        std::this_thread::yield();
    }
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(d)));
}

HttpServer::~HttpServer()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping.store(true);
    }
    d->wake.notify_all();
    d->server->stop();
    // More than once, because a connection may just have been accepted.
    do {
        shutDownConnections(d->port);
        std::unique_lock lock(d->mutex);
        d->wake.wait_for(lock, clientCheck, [this] { return d->ended; });
    } while (!d->hasEnded());
    d->thread.join();
}

quint16 HttpServer::port() const
{
    return d->port;
}

} // namespace qm::practice
