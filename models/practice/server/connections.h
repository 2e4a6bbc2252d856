// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace qm::practice {

/// cpp-httplib gives no handle to the connections it serves, but faults must drop them and a stop must not wait for
/// idle ones. Both find the process's own server-side sockets by their ports. IPv4 on loopback only.

/// The socket that serves the client at \a remotePort; -1 when it is gone.
[[nodiscard]] qintptr socketOfClient(quint16 serverPort, quint16 remotePort);
/// True when the client has closed its end.
[[nodiscard]] bool clientHasGone(qintptr socket);
/// Ends both directions; the thread that owns the socket closes it.
void shutDownSocket(qintptr socket);
/// How many clients are connected. One that was killed counts until what it had asked for is done; when it does not any
/// more, and somebody who connected since was answered, nothing of it is on its way.
[[nodiscard]] int openConnections(quint16 serverPort);
/// Ends every connection to \a serverPort.
void shutDownConnections(quint16 serverPort);

} // namespace qm::practice
