// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/instance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace qm::desktop {

namespace {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// One line goes over, the link or nothing; one line comes back.
constexpr qint64 longestLine = 4'096;
constexpr auto toConnect = 1'000; ///< ms
constexpr auto toAnswer = 5'000;  ///< ms; a window that is drawing much
constexpr auto betweenTries = 50; ///< ms; the other one is starting, or ending
const QByteArray taken = "taken\n"_ba;

/// Whether somebody at \a place took \a link.
bool handOver(const QString &place, const QByteArray &line)
{
    QLocalSocket socket;
    socket.connectToServer(place);
    if (!socket.waitForConnected(toConnect)) {
        return false;
    }
    socket.write(line);
    while (!socket.canReadLine() && socket.waitForReadyRead(toAnswer)) {
    }
    return socket.readLine(longestLine) == taken;
}

} // namespace

QStringList Instance::places(const QString &dataDirectory)
{
    const QString canonical = QFileInfo(dataDirectory).canonicalFilePath();
    const QString name =
        u"quartermaster-"_s +
        QString::fromLatin1(QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
#ifdef Q_OS_WIN
    return {name};
#else
    // In the directory itself nobody else can put one. Its path may be too long for a socket, and a memory stick may
    // hold none: then in the folder that the system keeps for this user's programs.
    constexpr qsizetype longest = 85; // of 104 bytes on a Mac; Qt makes it under a longer name first
    QStringList places;
    if (const QString inside = canonical + u"/window.socket"_s; inside.toUtf8().size() <= longest) {
        places << inside;
    }
    if (const QString mine = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); !mine.isEmpty()) {
        places << mine + u'/' + name;
    }
    return places;
#endif
}

Result<std::unique_ptr<Instance>> Instance::begin(const QString &dataDirectory, const QString &link,
                                                  std::chrono::milliseconds patience)
{
    const QByteArray line = link.left(longestLine / 4).toUtf8().replace('\n', ' ') + '\n';
    const QStringList where = places(dataDirectory);
    const QDeadlineTimer end(patience);
    while (true) {
        Result<sqlite::FileLock> lock = sqlite::FileLock::take(dataDirectory + u"/window.lock"_s, 0ms);
        if (lock) {
            std::unique_ptr<Instance> first(new Instance(std::move(*lock)));
            if (const Result<void> listening = first->listen(dataDirectory); !listening) {
                return failure(listening.error());
            }
            return first;
        }
        if (lock.error().kind != ErrorKind::Conflict) {
            return failure(lock.error());
        }
        if (std::any_of(where.begin(), where.end(), [&line](const QString &place) { return handOver(place, line); })) {
            return std::unique_ptr<Instance>();
        }
        if (end.hasExpired()) {
            return failure(ErrorKind::Busy,
                           tr("Another window has %1 open and does not answer. End it, or choose another folder with "
                              "--data-dir.")
                               .arg(dataDirectory));
        }
        QThread::msleep(betweenTries);
    }
}

Instance::Instance(sqlite::FileLock lock)
    : m_lock(std::move(lock))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(8);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::welcome);
#ifdef Q_OS_MACOS
    QCoreApplication::instance()->installEventFilter(this); // links come as events there
#endif
}

Instance::~Instance() = default;

Result<void> Instance::listen(const QString &dataDirectory)
{
    for (const QString &place : places(dataDirectory)) {
        QLocalServer::removeServer(place); // nobody listens there: this program has the lock
        if (m_server.listen(place)) {
            return {};
        }
    }
    return failure(ErrorKind::Storage, tr("No other program can reach this window: %1").arg(m_server.errorString()));
}

void Instance::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestLine);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(toAnswer, socket, [socket] { socket->abort(); }); // who says nothing takes a place
        read(*socket);
    }
}

void Instance::read(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() >= longestLine) {
            socket.abort();
        }
        return;
    }
    const QString link = QString::fromUtf8(socket.readLine(longestLine)).trimmed();
    socket.disconnect(this); // one line
    socket.write(taken);
    socket.disconnectFromServer();
    Q_EMIT linkCame(link);
}

bool Instance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FileOpen) {
        Q_EMIT linkCame(static_cast<QFileOpenEvent *>(event)->url().toString(QUrl::FullyEncoded));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace qm::desktop
