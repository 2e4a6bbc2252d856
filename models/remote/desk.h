// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"
#include "remote/client.h"
#include "remote/job.h"

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

class QObject;

namespace qm::remote {

/// The counter between the callers' threads and the network thread: orders go in, figures come out. Thread-safe; the
/// only thing both sides touch. Outlives both, so that a late stop callback finds it closed instead of gone.
class Desk
{
public:
    struct Orders
    {
        std::vector<JobPtr> jobs;
        std::vector<quint64> stops;
        std::optional<Secret> oneTimePassword;
        bool closing = false;
    };

    // Any thread.
    /// False: closed already; the job was not taken.
    [[nodiscard]] bool place(JobPtr job);
    void stop(quint64 id);
    void setOneTimePassword(const Secret &otp);
    void close();
    [[nodiscard]] Learned learned() const;
    [[nodiscard]] Throttle::Snapshot budget() const;
    void setLog(std::function<void(const LogLine &)> log);

    // The network thread.
    /// \a engine is woken by an event of type QEvent::User whenever orders have come; null: nobody is to be woken.
    void attach(QObject *engine);
    [[nodiscard]] Orders collect();
    void publish(const Learned &learned);
    void publish(const Throttle::Snapshot &budget);
    void log(const LogLine &line);

private:
    void wake();

    mutable std::mutex m_mutex;
    QObject *m_engine = nullptr;
    bool m_woken = false;
    bool m_closed = false;
    Orders m_orders;
    Learned m_learned;
    mutable std::mutex m_budgetMutex; ///< of its own: the window asks often, and nobody has it for longer than a copy
    Throttle::Snapshot m_budget;
    std::mutex m_logMutex; ///< held while the callback runs: after setLog() the old one does not run any more
    std::function<void(const LogLine &)> m_log;
};

} // namespace qm::remote
