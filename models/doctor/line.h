// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "remote/connection.h"
#include "remote/transport.h"

#include <QThread>

namespace qm::doctor {

/// The client's transport without its judgement: one request, the raw answer, no repeat, no redirect followed, no
/// login. Owns a network thread; ask() blocks the caller.
class Line
{
public:
    explicit Line(const remote::Connection &connection);
    ~Line();
    Q_DISABLE_COPY_MOVE(Line)

    /// Ends with kind Cancelled when \a stop is requested.
    [[nodiscard]] remote::Delivery ask(const remote::Attempt &attempt, const StopToken &stop);

private:
    QThread m_thread;
    QObject m_context; ///< lives on m_thread, so that calls can be sent there
    remote::Transport *m_transport = nullptr;
    quint64 m_next = 1;
};

} // namespace qm::doctor
