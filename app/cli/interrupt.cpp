// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include "outcome.h"

#include <QtGlobal>

#include <atomic>
#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <thread>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <csignal>
#include <pthread.h>
#endif

namespace qm::cli {

namespace {

/// Requests stop the first time, and ends the process the second: then something does not stop.
void request(StopSource &source, std::atomic<int> &count)
{
    if (count.fetch_add(1) > 0) {
        std::_Exit(int(ExitCode::Interrupted));
    }
    source.requestStop();
}

} // namespace

#ifdef Q_OS_WIN

class Interrupt::Private
{
public:
    Private()
    {
        active = this;
        SetConsoleCtrlHandler(&handler, TRUE);
    }
    ~Private()
    {
        SetConsoleCtrlHandler(&handler, FALSE);
        active = nullptr;
    }
    Q_DISABLE_COPY_MOVE(Private)

    StopSource source;
    std::atomic<int> count{0};

private:
    static BOOL WINAPI handler(DWORD)
    {
        Private *target = active;
        if (target) {
            request(target->source, target->count);
        }
        return TRUE;
    }
    static inline std::atomic<Private *> active{nullptr}; // the system's callback carries no context
};

#else

class Interrupt::Private
{
public:
    Private()
    {
        std::signal(SIGPIPE, SIG_IGN);
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGINT);
        sigaddset(&m_signals, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
        m_waiter = std::thread([this] { watch(); });
    }
    ~Private()
    {
        m_closing = true;
        pthread_kill(m_waiter.native_handle(), SIGTERM);
        m_waiter.join();
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    Q_DISABLE_COPY_MOVE(Private)

    StopSource source;
    std::atomic<int> count{0};

private:
    void watch()
    {
        int signal = 0;
        while (sigwait(&m_signals, &signal) == 0 && !m_closing) {
            request(source, count);
        }
    }

    sigset_t m_signals{};
    sigset_t m_before{};
    std::atomic<bool> m_closing{false};
    std::thread m_waiter;
};

#endif

Interrupt::Interrupt()
    : d(std::make_unique<Private>())
{}

Interrupt::~Interrupt() = default;

StopToken Interrupt::token() const
{
    return d->source.token();
}

void Interrupt::wait() const
{
    std::mutex mutex;
    std::condition_variable changed;
    bool stopped = false;
    const auto registration = token().onStop([&] {
        const std::scoped_lock lock(mutex);
        stopped = true;
        changed.notify_all();
    });
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return stopped; });
}

} // namespace qm::cli
