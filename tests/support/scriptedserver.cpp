// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedserver.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QHash>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace qm::test {

namespace {

using Fault = ScriptedReply::Fault;
using namespace Qt::StringLiterals;

QByteArray headOf(const ScriptedReply &reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Scripted\r\n";
    if (!reply.contentType.isEmpty()) {
        head += "Content-Type: " + reply.contentType + "\r\n";
    }
    for (const auto &[name, value] : reply.headers) {
        head += name + ": " + value + "\r\n";
    }
    if (reply.fault == Fault::DropInChunk) {
        return head + "Transfer-Encoding: chunked\r\n\r\n";
    }
    return head + "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n";
}

/// Takes one whole request off the front of \a buffer.
std::optional<SeenRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        return std::nullopt;
    }
    SeenRequest request;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.emplace_back(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer.size() < end + 4 + length) {
        return std::nullopt;
    }
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

class ScriptedServer::Private
{
public:
    Private(Script theScript, std::optional<Tls> theTls)
        : script(std::move(theScript))
        , tls(std::move(theTls))
    {
        // A standard thread: the thread sanitizer sees that it is joined, which it does not of Qt's.
        thread = std::thread([this] { run(); });
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return port != 0; });
    }
    ~Private()
    {
        {
            const std::scoped_lock lock(mutex);
            closing = true;
            wake();
        }
        thread.join();
    }
    Q_DISABLE_COPY_MOVE(Private)

    void run();
    void wake() { QCoreApplication::postEvent(context, new QEvent(QEvent::User)); }
    void onWake();
    void onConnection(qintptr descriptor);
    void onData(QSslSocket *socket);
    void answer(QSslSocket *socket, const ScriptedReply &reply);
    void send(QSslSocket *socket, const ScriptedReply &reply);
    void drip(QPointer<QSslSocket> socket, const QByteArray &data, qsizetype at, std::chrono::milliseconds gap);
    void answered();

    Script script;
    std::optional<Tls> tls;
    QObject *context = nullptr; ///< lives on the server's thread
    QEventLoop *loop = nullptr; ///< … and is run by it
    std::thread thread;

    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    quint16 port = 0;
    std::vector<SeenRequest> seen;
    int open = 0;
    int mostOpen = 0;
    bool released = false;
    bool closing = false;

    // Of the server's thread.
    QHash<QSslSocket *, QByteArray> buffers;
    QHash<QSslSocket *, int> numbers;
    std::vector<std::pair<QPointer<QSslSocket>, ScriptedReply>> heldReplies;
    int connections = 0;
};

namespace {

/// Woken by events that carry nothing: what is to be done lies under the mutex.
class Home final : public QObject
{
public:
    std::function<void()> onWake;
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::User) {
            onWake();
            return true;
        }
        return QObject::event(event);
    }
};

class Listener final : public QTcpServer
{
public:
    std::function<void(qintptr)> onDescriptor;

protected:
    void incomingConnection(qintptr descriptor) override { onDescriptor(descriptor); }
};

} // namespace

void ScriptedServer::Private::run()
{
    QEventLoop events;
    Home home;
    home.onWake = [this] { onWake(); };
    Listener listener;
    listener.onDescriptor = [this](qintptr descriptor) { onConnection(descriptor); };
    const bool listening = listener.listen(QHostAddress::LocalHost, 0);
    Q_ASSERT(listening);
    Q_UNUSED(listening)
    {
        const std::scoped_lock lock(mutex);
        context = &home;
        loop = &events;
        port = listener.serverPort();
    }
    changed.notify_all();
    events.exec();
    const QList<QSslSocket *> sockets = buffers.keys();
    buffers.clear();
    for (QSslSocket *socket : sockets) {
        socket->disconnect();
        delete socket;
    }
}

void ScriptedServer::Private::onWake()
{
    bool answerHeld = false;
    {
        const std::scoped_lock lock(mutex);
        answerHeld = released;
        if (closing) {
            loop->quit();
        }
    }
    if (!answerHeld) {
        return;
    }
    for (const auto &[socket, reply] : std::exchange(heldReplies, {})) {
        if (socket) {
            answer(socket, reply);
        }
    }
}

void ScriptedServer::Private::onConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket;
    socket->setSocketDescriptor(descriptor);
    buffers.insert(socket, {});
    numbers.insert(socket, ++connections);
    QObject::connect(socket, &QSslSocket::readyRead, context, [this, socket] { onData(socket); });
    QObject::connect(socket, &QSslSocket::disconnected, context, [this, socket] {
        buffers.remove(socket);
        numbers.remove(socket);
        socket->deleteLater();
    });
    if (tls) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromData(tls->certificatePem, QSsl::Pem));
        const QSslKey elliptic(tls->keyPem, QSsl::Ec);
        configuration.setPrivateKey(elliptic.isNull() ? QSslKey(tls->keyPem, QSsl::Rsa) : elliptic);
        socket->setSslConfiguration(configuration);
        socket->startServerEncryption();
    }
}

void ScriptedServer::Private::onData(QSslSocket *socket)
{
    QByteArray &buffer = buffers[socket];
    buffer += socket->readAll();
    while (std::optional<SeenRequest> request = takeRequest(buffer)) {
        request->connection = numbers.value(socket);
        int index = 0;
        {
            const std::scoped_lock lock(mutex);
            index = static_cast<int>(seen.size());
            seen.push_back(*request);
            mostOpen = std::max(mostOpen, ++open);
        }
        changed.notify_all();
        answer(socket, script(*request, index));
        if (!buffers.contains(socket)) {
            return;
        }
    }
}

void ScriptedServer::Private::answer(QSslSocket *socket, const ScriptedReply &reply)
{
    const bool hold = [this, &reply] {
        const std::scoped_lock lock(mutex);
        return reply.held && !released;
    }();
    if (hold) {
        heldReplies.emplace_back(socket, reply);
    } else if (reply.delay.count() > 0 && reply.fault != Fault::Drip) {
        QTimer::singleShot(reply.delay, context, [this, target = QPointer<QSslSocket>(socket), reply] {
            if (target) {
                send(target, reply);
            }
        });
    } else {
        send(socket, reply);
    }
}

void ScriptedServer::Private::answered()
{
    const std::scoped_lock lock(mutex);
    --open;
}

void ScriptedServer::Private::send(QSslSocket *socket, const ScriptedReply &reply)
{
    const QByteArray head = headOf(reply);
    const QByteArray half = reply.body.left(reply.body.size() / 2);
    answered();
    switch (reply.fault) {
    case Fault::None:
        socket->write(head + reply.body);
        return;
    case Fault::DropBeforeAnswer:
        break;
    case Fault::DropInHeaders:
        socket->write(head.left(head.size() / 2));
        break;
    case Fault::DropInBody:
        socket->write(head + half);
        break;
    case Fault::DropInChunk:
        socket->write(head + QByteArray::number(half.size(), 16) + "\r\n" + half + "\r\n");
        break;
    case Fault::Hang:
        return;
    case Fault::HangInHeaders:
        socket->write(head.left(head.size() / 2));
        return;
    case Fault::HangInBody:
        socket->write(head + half);
        return;
    case Fault::Drip:
        socket->write(head);
        drip(socket, reply.body, 0, reply.delay);
        return;
    case Fault::Raw:
        socket->write(reply.body);
        break;
    }
    socket->disconnectFromHost();
}

void ScriptedServer::Private::drip(QPointer<QSslSocket> socket, const QByteArray &data, qsizetype at,
                                   std::chrono::milliseconds gap)
{
    if (!socket || at >= data.size()) {
        return;
    }
    socket->write(data.mid(at, 1));
    QTimer::singleShot(gap, context, [this, socket, data, at, gap] { drip(socket, data, at + 1, gap); });
}

ScriptedServer::ScriptedServer(Script script)
    : d(std::make_unique<Private>(std::move(script), std::nullopt))
{}

ScriptedServer::ScriptedServer(Script script, const Tls &tls)
    : d(std::make_unique<Private>(std::move(script), tls))
{}

ScriptedServer::~ScriptedServer() = default;

QUrl ScriptedServer::url() const
{
    QUrl url;
    url.setScheme(d->tls ? u"https"_s : u"http"_s);
    url.setHost(d->tls ? u"localhost"_s : u"127.0.0.1"_s);
    url.setPort(d->port);
    return url;
}

std::vector<SeenRequest> ScriptedServer::requests() const
{
    const std::scoped_lock lock(d->mutex);
    return d->seen;
}

int ScriptedServer::requestCount() const
{
    const std::scoped_lock lock(d->mutex);
    return static_cast<int>(d->seen.size());
}

int ScriptedServer::mostAtOnce() const
{
    const std::scoped_lock lock(d->mutex);
    return d->mostOpen;
}

bool ScriptedServer::waitForRequests(int count) const
{
    std::unique_lock lock(d->mutex);
    return d->changed.wait_for(lock, std::chrono::minutes(1),
                               [this, count] { return static_cast<int>(d->seen.size()) >= count; });
}

void ScriptedServer::letGo()
{
    const std::scoped_lock lock(d->mutex);
    d->released = true;
    d->wake();
}

QUrl deadAddress()
{
    QTcpServer server;
    const bool listening = server.listen(QHostAddress::LocalHost, 0);
    Q_ASSERT(listening);
    Q_UNUSED(listening)
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(server.serverPort());
    return url;
}

} // namespace qm::test
