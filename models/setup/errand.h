// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace qm::setup {

/// Work in a thread of its own, so that the window waits for nothing. What the work has to say comes back as calls on
/// the thread of this object; after stop(), and after destruction, nothing comes any more.
class Errand : public QObject
{
    Q_OBJECT
public:
    /// Thread-safe: has \a call made on the errand's own thread.
    using Tell = std::function<void(std::function<void()> call)>;
    using Work = std::function<void(const StopToken &stop, const Tell &tell)>;

    explicit Errand(QObject *parent = nullptr);
    /// Asks the work to stop and waits until it has: work looks at its token, so this takes no longer than that.
    ~Errand() override;

    /// Begins \a work; work that is still going on is told to stop and has nothing to say any more.
    void start(Work work);
    void stop();

private:
    struct Run;
    void deliver();
    void sweep();

    std::vector<std::unique_ptr<Run>> m_runs; ///< the last is the one that counts, if it was not stopped
    quint64 m_round = 0;                      ///< another one after each start and stop
};

} // namespace qm::setup
