// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/exchange.h"

#include "remote/tlscheck.h"

#include <string_view>
#include <utility>

namespace qm::remote {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

constexpr qint64 unread = 4 * 1024 * 1024; // bytes that lie between Qt's thread and ours

QString seconds(milliseconds time)
{
    return time.count() % 1000 == 0 ? u"%1 s"_s.arg(time.count() / 1000) : u"%1 ms"_s.arg(time.count());
}

Error make(ErrorKind kind, QString message)
{
    Error error;
    error.kind = kind;
    error.message = std::move(message);
    return error;
}

std::optional<UtcTime> dateOf(const QNetworkReply &reply)
{
    const QByteArray header = reply.rawHeader("Date");
    return UtcTime::fromHttpDate(std::string_view(header.constData(), static_cast<std::size_t>(header.size())));
}

} // namespace

Exchange::Exchange(const Connection &connection, QNetworkReply *reply, milliseconds whole, Transport::Done done,
                   QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_reply(reply)
    , m_done(std::move(done))
{
    m_reply->setParent(this);
    // Qt's thread reads as long as something comes, and hears of nothing meanwhile, not even that the answer was given
    // up: without a bound one that never ends is read on for ever. It takes a bound once the request has begun.
    QMetaObject::invokeMethod(
        m_reply, [reply = m_reply] { reply->setReadBufferSize(unread); }, Qt::QueuedConnection);
    m_progress.setSingleShot(true);
    m_whole.setSingleShot(true);

    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::checkPin);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::onSslErrors);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::onReadable);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished);
    // A large body on a slow line: the shop can't answer before it has it all, so each piece sent is progress.
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
        if (!m_headersSeen && sent > 0) {
            m_progress.start(m_connection.timeouts.connectAndFirstByte);
        }
    });
    connect(&m_progress, &QTimer::timeout, this, [this] {
        drop(m_headersSeen ? make(ErrorKind::Timeout,
                                  u"The answer stopped arriving for %1."_s.arg(seconds(m_connection.timeouts.idle)))
                           : make(ErrorKind::Timeout,
                                  u"No answer within %1."_s.arg(seconds(m_connection.timeouts.connectAndFirstByte))));
    });
    connect(&m_whole, &QTimer::timeout, this,
            [this, whole] { drop(make(ErrorKind::Timeout, u"No complete answer within %1."_s.arg(seconds(whole)))); });
    m_progress.start(m_connection.timeouts.connectAndFirstByte);
    m_whole.start(whole);
}

Exchange::~Exchange()
{
    abandon();
}

void Exchange::abandon()
{
    m_done = nullptr;
    m_progress.stop();
    m_whole.stop();
    if (m_reply) {
        QNetworkReply *reply = std::exchange(m_reply, nullptr);
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
        reply->setParent(nullptr);
    }
}

void Exchange::onSslErrors(const QList<QSslError> &errors)
{
    const QSslCertificate leaf = m_reply->sslConfiguration().peerCertificate();
    const QList<QSslError> answered = answeredByPin(m_connection.tls, errors, leaf);
    if (answered.size() == errors.size()) {
        m_reply->ignoreSslErrors(answered);
        return;
    }
    if (!pinHolds(m_connection.tls, leaf)) {
        m_reason = pinError(m_reply->url().host(), leaf);
        return;
    }
    QList<QSslError> open = errors;
    open.removeIf([&answered](const QSslError &error) { return answered.contains(error); });
    m_reason = tlsError(m_reply->url().host(), open, leaf);
}

/// Before anything was sent on a new connection, and again before an answer is believed, as kept-alive connections
/// shake hands only once.
void Exchange::checkPin()
{
    if (m_reply->url().scheme() != "https"_L1) {
        return;
    }
    const QSslCertificate leaf = m_reply->sslConfiguration().peerCertificate();
    if (!pinHolds(m_connection.tls, leaf)) {
        drop(pinError(m_reply->url().host(), leaf));
    }
}

void Exchange::onHeaders()
{
    // Also emitted for `100 Continue` and the like: a final status is what counts.
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() < 200) {
        return;
    }
    m_headersSeen = true;
    m_progress.start(m_connection.timeouts.idle);
}

void Exchange::onReadable()
{
    if (m_headersSeen) {
        m_progress.start(m_connection.timeouts.idle);
    }
    const qint64 limit = m_connection.limits.answerBytes;
    // Piecewise: the reply decompresses as it is read, so a bomb never unfolds beyond the limit.
    constexpr qint64 piece = 256 * 1024;
    constexpr qint64 believed = 16 * 1024 * 1024; // the length is the server's word
    if (m_body.isEmpty()) {
        const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        m_body.reserve(std::clamp<qint64>(length, 0, std::min(believed, limit)));
    }
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const qsizetype before = m_body.size();
        m_body.resize(before + std::min({piece, m_reply->bytesAvailable(), limit - before + 1}));
        const qint64 read = m_reply->read(m_body.data() + before, m_body.size() - before);
        m_body.truncate(before + std::max<qint64>(0, read));
        if (read <= 0) {
            return;
        }
        if (m_body.size() > limit) {
            Error error = make(ErrorKind::Protocol, u"The answer is larger than the limit of %1 bytes."_s.arg(limit));
            error.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            drop(std::move(error));
            return;
        }
    }
}

/// Ends the attempt for a reason of ours; Qt answers the abort by finishing the reply.
void Exchange::drop(Error reason)
{
    if (!m_reply) {
        return;
    }
    Delivery delivery;
    delivery.failure = std::move(reason);
    delivery.serverTime = dateOf(*m_reply);
    report(std::move(delivery));
}

void Exchange::onFinished()
{
    if (!m_reply) {
        return;
    }
    onReadable();
    if (!m_reply) {
        return;
    }
    checkPin();
    if (!m_reply) {
        return;
    }
    Delivery delivery;
    delivery.serverTime = dateOf(*m_reply);
    RawAnswer &answer = delivery.answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = m_reply->rawHeader("Content-Type");
    answer.wwwAuthenticate = m_reply->rawHeader("WWW-Authenticate");
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.location = m_reply->rawHeader("Location");
    answer.complete = !isBroken();
    answer.body = std::move(m_body);
    if (!answer.complete || answer.status == 0) {
        delivery.failure = networkError();
        delivery.failure->httpStatus = answer.status;
    }
    report(std::move(delivery));
}

/// Whether Qt's error means that the answer as such is missing or cut. The status is read from its attribute because
/// the error of a complete 4xx or 5xx answer says less.
bool Exchange::isBroken() const
{
    // Qt reports a 401 as soon as its head is there and forgets to say that the rest never came. Of compressed answers
    // it hides the length.
    const QByteArray length = m_reply->rawHeader("Content-Length");
    if (!length.isEmpty() && m_body.size() < length.toLongLong()) {
        return true;
    }
    const int error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (error == QNetworkReply::NoError) {
        return false;
    }
    if (status < 400) {
        // Of a redirect only the head matters, and Qt reports that it can't rewind the body for one it is not to
        // follow.
        return status < 300;
    }
    // Qt has errors of its own for statuses, even a "protocol" one for 400.
    return error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ContentReSendError;
}

Error Exchange::networkError() const
{
    if (m_reason) {
        return *m_reason;
    }
    const QString host = m_reply->url().host();
    const bool answered = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 0;
    // Qt's own text may hold the URL with its query, so every text is ours.
    const QNetworkReply::NetworkError code = m_reply->error();
    const bool vague = code == QNetworkReply::ConnectionRefusedError || code == QNetworkReply::UnknownNetworkError;
    if (vague && m_connection.proxy.mode == ProxyPolicy::Mode::Manual) {
        return make(ErrorKind::Network,
                    u"The proxy %1 does not answer or does not reach %2."_s.arg(m_connection.proxy.url.host(), host));
    }
    switch (code) { // NOLINT(clang-diagnostic-switch-enum): the rest is one and the same to us
    case QNetworkReply::ConnectionRefusedError:
        return make(ErrorKind::Network, u"%1 refuses connections on port %2."_s.arg(host).arg(
                                            m_reply->url().port(m_reply->url().scheme() == "https"_L1 ? 443 : 80)));
    case QNetworkReply::HostNotFoundError:
        return make(ErrorKind::Network, u"The name %1 is not known."_s.arg(host));
    case QNetworkReply::SslHandshakeFailedError:
        return tlsError(host, {}, m_reply->sslConfiguration().peerCertificate());
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return make(ErrorKind::Network, u"The proxy does not answer."_s);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return make(ErrorKind::Network, u"The proxy wants a name and a password."_s);
    case QNetworkReply::TimeoutError:
        return make(ErrorKind::Timeout, u"No connection to %1 in time."_s.arg(host));
    case QNetworkReply::UnknownContentError:
        return make(ErrorKind::Protocol, u"The answer of %1 can't be decompressed."_s.arg(host));
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return make(ErrorKind::Protocol, u"%1 does not speak HTTP as expected."_s.arg(host));
    default:
        return make(ErrorKind::Network, answered
                                            ? u"The connection to %1 ended before the answer was complete."_s.arg(host)
                                            : u"The connection to %1 was lost before an answer came."_s.arg(host));
    }
}

void Exchange::report(Delivery delivery)
{
    delivery.elapsed = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - m_started);
    const Transport::Done done = std::exchange(m_done, nullptr);
    abandon();
    if (done) {
        done(std::move(delivery));
    }
}

} // namespace qm::remote
