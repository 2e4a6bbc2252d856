// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/errand.h"

#include <QMetaObject>

#include <utility>

namespace qm::setup {

/// One thread with its way out. The lock orders both sides' view of what is said; the queued call only wakes.
struct Errand::Run
{
    StopSource source;
    bool current = true; ///< of the errand's own thread
    std::mutex mutex;
    std::vector<std::function<void()>> said;
    bool ended = false;
    std::thread thread;
};

Errand::Errand(QObject *parent)
    : QObject(parent)
{}

Errand::~Errand()
{
    for (const auto &run : m_runs) {
        run->source.requestStop();
    }
    for (const auto &run : m_runs) {
        run->thread.join();
    }
}

void Errand::start(Work work)
{
    stop();
    sweep();
    m_runs.push_back(std::make_unique<Run>());
    Run *run = m_runs.back().get();
    const auto wake = [this] { QMetaObject::invokeMethod(this, &Errand::deliver, Qt::QueuedConnection); };
    run->thread = std::thread([run, wake, work = std::move(work)] {
        work(run->source.token(), [run, &wake](std::function<void()> call) {
            {
                const std::scoped_lock lock(run->mutex);
                run->said.push_back(std::move(call));
            }
            wake();
        });
        const std::scoped_lock lock(run->mutex);
        run->ended = true;
    });
}

void Errand::stop()
{
    ++m_round;
    for (const auto &run : m_runs) {
        run->current = false;
        run->source.requestStop();
    }
}

void Errand::deliver()
{
    std::vector<std::function<void()>> calls;
    for (const auto &run : m_runs) {
        const std::scoped_lock lock(run->mutex);
        std::vector<std::function<void()>> said = std::exchange(run->said, {});
        if (run->current) {
            std::move(said.begin(), said.end(), std::back_inserter(calls));
        }
    }
    // A call may start or stop the errand: then the others are of no use any more.
    const quint64 round = m_round;
    for (const std::function<void()> &call : calls) {
        if (m_round != round) {
            break;
        }
        call();
    }
}

void Errand::sweep()
{
    std::erase_if(m_runs, [](const std::unique_ptr<Run> &run) {
        const bool ended = [&run] {
            const std::scoped_lock lock(run->mutex);
            return run->ended;
        }();
        if (ended) {
            run->thread.join();
        }
        return ended;
    });
}

} // namespace qm::setup
