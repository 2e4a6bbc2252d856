// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/transport.h"

#include "remote/baseurl.h"
#include "remote/exchange.h"
#include "remote/tlscheck.h"

#include <QIODevice>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <cstring>
#include <utility>

namespace qm::remote {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A body that can be read once. When a connection is lost before the answer, Qt rewinds the body and sends the request
/// again on a new connection, whatever the verb; a body that can't be rewound is its only way to be told not to.
class OneShotBody final : public QIODevice
{
public:
    OneShotBody(QByteArray data, QObject *parent)
        : QIODevice(parent)
        , m_data(std::move(data))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_data.size(); }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_at >= m_data.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_data.size() - m_at; }

protected:
    qint64 readData(char *target, qint64 maximum) override
    {
        const qint64 count = std::min(maximum, m_data.size() - m_at);
        if (count <= 0) {
            return m_at >= m_data.size() ? -1 : 0;
        }
        std::memcpy(target, m_data.constData() + m_at, static_cast<std::size_t>(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_at = 0;
};

/// The system's proxy settings, asked per request because they change with the network; loopback never takes a proxy.
class SystemProxy final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url())) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        return systemProxyForQuery(query);
    }
};

void applyProxy(QNetworkAccessManager &manager, const ProxyPolicy &policy)
{
    switch (policy.mode) {
    case ProxyPolicy::Mode::System:
        manager.setProxyFactory(new SystemProxy); // the manager takes it
        return;
    case ProxyPolicy::Mode::None:
        manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        return;
    case ProxyPolicy::Mode::Manual: {
        const bool socks = policy.url.scheme() == "socks5"_L1;
        manager.setProxy(QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, policy.url.host(),
                                       static_cast<quint16>(policy.url.port(socks ? 1080 : 8080))));
        return;
    }
    }
}

} // namespace

Transport::Transport(const Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_lastUse(std::chrono::steady_clock::now())
{
    m_manager.setParent(nullptr);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
    applyProxy(m_manager, m_connection.proxy);
    if (Result<QSslConfiguration> tls = tlsConfiguration(m_connection.tls)) {
        m_tls = std::move(*tls);
    } else {
        m_unusable = std::move(tls.error());
    }
    if (m_connection.baseUrl.scheme() != "https"_L1 && !m_connection.insecureHttpAllowed &&
        !isLoopback(m_connection.baseUrl)) {
        Error error;
        error.kind = ErrorKind::Tls;
        error.message =
            u"The address of this connection is plain http: anyone on the way could read the keys. Use https."_s;
        m_unusable = std::move(error);
    }
}

Transport::~Transport()
{
    const QHash<quint64, Exchange *> running = std::exchange(m_running, {});
    qDeleteAll(running);
}

bool Transport::isSentUnchanged(const QByteArray &url)
{
    const QUrl parsed = QUrl::fromEncoded(url, QUrl::StrictMode);
    return parsed.isValid() &&
           parsed.toEncoded(QUrl::FullyEncoded | QUrl::RemoveFragment | QUrl::NormalizePathSegments) == url;
}

QNetworkRequest Transport::requestFor(const Attempt &attempt) const
{
    QNetworkRequest request(QUrl::fromEncoded(attempt.url, QUrl::StrictMode));
    request.setSslConfiguration(*m_tls);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("User-Agent", "Quartermaster/1");
    request.setRawHeader("X-Request-Id", attempt.id);
    if (attempt.verb != Verb::Get) {
        // Also without a body: Magento refuses a POST that names no type (observed 17).
        request.setRawHeader("Content-Type", "application/json");
    }
    if (!attempt.authorization.isEmpty()) {
        request.setRawHeader("Authorization", attempt.authorization);
    }
    if (!attempt.store.isEmpty()) {
        request.setRawHeader("Store", attempt.store);
    }
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // HTTP/2 gains nothing here and adds resets of whole connections.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Our own limit holds; Qt's guess of what is a bomb would refuse well-compressed lists.
    request.setDecompressedSafetyCheckThreshold(-1);
    return request;
}

QNetworkReply *Transport::start(const QNetworkRequest &request, const Attempt &attempt)
{
    auto *body = new OneShotBody(attempt.body.value_or(QByteArray()), nullptr);
    const QLatin1StringView verb = toString(attempt.verb);
    QNetworkReply *reply = m_manager.sendCustomRequest(request, QByteArray(verb.data(), verb.size()), body);
    body->setParent(reply);
    return reply;
}

/// A write on a connection that the server, or a router on the way, has given up meanwhile would be lost with its fate
/// unknown. Apache closes after five seconds, so after four a write gets a new connection.
void Transport::dropIdleConnections(Verb verb)
{
    const auto now = std::chrono::steady_clock::now();
    if (verb != Verb::Get && m_running.isEmpty() && now - m_lastUse > 4s) {
        m_manager.clearConnectionCache();
    }
    m_lastUse = now;
}

void Transport::send(quint64 key, const Attempt &attempt, Done done)
{
    if (m_unusable) {
        QMetaObject::invokeMethod(
            this,
            [this, done = std::move(done)] {
                Delivery delivery;
                delivery.failure = m_unusable;
                done(std::move(delivery));
            },
            Qt::QueuedConnection);
        return;
    }
    dropIdleConnections(attempt.verb);
    QNetworkReply *reply = start(requestFor(attempt), attempt);
    auto finished = [this, key, done = std::move(done)](Delivery delivery) {
        m_lastUse = std::chrono::steady_clock::now();
        if (Exchange *exchange = m_running.take(key)) {
            exchange->deleteLater();
        }
        done(std::move(delivery));
    };
    m_running.insert(key, new Exchange(m_connection, reply, attempt.whole.value_or(m_connection.timeouts.whole),
                                       std::move(finished), this));
}

void Transport::abort(quint64 key)
{
    if (Exchange *exchange = m_running.take(key)) {
        exchange->abandon();
        exchange->deleteLater();
    }
}

} // namespace qm::remote
