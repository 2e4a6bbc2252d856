// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "remote/connection.h"
#include "remote/transport.h"

#include <memory>

namespace qm::doctor {

/// The client's transport without its judgement: one request, the raw answer, no repeat, no redirect followed, no
/// login. Owns a network thread; ask() blocks the caller, one at a time.
class Line
{
public:
    explicit Line(const remote::Connection &connection);
    ~Line();
    Q_DISABLE_COPY_MOVE(Line)

    /// Ends with kind Cancelled when \a stop is requested.
    [[nodiscard]] remote::Delivery ask(const remote::Attempt &attempt, const StopToken &stop);

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
    quint64 m_next = 1;
};

} // namespace qm::doctor
