// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/connections.h"

#include <algorithm>
#include <functional>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace qm::practice {

namespace {

#ifdef Q_OS_WIN
using Handle = SOCKET;
constexpr int lastHandle = 0x10000;
constexpr int handleStep = 4; // kernel handles are multiples of four
constexpr int bothWays = SD_BOTH;
using Length = int;
#else
using Handle = int;
constexpr int handleStep = 1;
constexpr int bothWays = SHUT_RDWR;
using Length = socklen_t;
#endif

int endOfHandles()
{
#ifdef Q_OS_WIN
    return lastHandle;
#else
    return static_cast<int>(std::clamp<long>(::sysconf(_SC_OPEN_MAX), 256, 65'536));
#endif
}

template <typename Function>
int portOf(Function function, Handle handle)
{
    sockaddr_storage storage{};
    Length length = sizeof storage;
    if (function(handle, reinterpret_cast<sockaddr *>(&storage), &length) != 0 || storage.ss_family != AF_INET) {
        return -1;
    }
    return ntohs(reinterpret_cast<const sockaddr_in *>(&storage)->sin_port);
}

/// Calls \a visit with each connected socket of the server until it answers true.
void forEachConnection(quint16 serverPort, const std::function<bool(qintptr socket, int remotePort)> &visit)
{
    const int end = endOfHandles();
    for (int number = handleStep; number < end; number += handleStep) {
        const auto handle = static_cast<Handle>(number);
        if (portOf(::getsockname, handle) != serverPort) {
            continue;
        }
        const int remotePort = portOf(::getpeername, handle);
        if (remotePort >= 0 && visit(static_cast<qintptr>(handle), remotePort)) {
            return;
        }
    }
}

} // namespace

qintptr socketOfClient(quint16 serverPort, quint16 remotePort)
{
    qintptr found = -1;
    forEachConnection(serverPort, [&](qintptr socket, int port) {
        found = port == remotePort ? socket : -1;
        return found >= 0;
    });
    return found;
}

bool clientHasGone(qintptr socket)
{
    const auto handle = static_cast<Handle>(socket);
    char byte = 0;
#ifdef Q_OS_WIN
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(handle, &readable);
    timeval none{0, 0};
    return ::select(0, &readable, nullptr, nullptr, &none) > 0 && ::recv(handle, &byte, 1, MSG_PEEK) <= 0;
#else
    const auto received = ::recv(handle, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return received == 0 || (received < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
#endif
}

void shutDownSocket(qintptr socket)
{
    static_cast<void>(::shutdown(static_cast<Handle>(socket), bothWays));
}

int openConnections(quint16 serverPort)
{
    int count = 0;
    forEachConnection(serverPort, [&count](qintptr, int) {
        ++count;
        return false;
    });
    return count;
}

void shutDownConnections(quint16 serverPort)
{
    forEachConnection(serverPort, [](qintptr socket, int) {
        shutDownSocket(socket);
        return false;
    });
}

} // namespace qm::practice
