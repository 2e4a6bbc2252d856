// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrolling.h"

#include <QAbstractItemView>
#include <QFile>
#include <QKeyEvent>
#include <QScrollBar>
#include <QThread>
#include <QTimer>
#include <QWheelEvent>

#include <chrono>
#include <cstdio>
#include <utility>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <ctime>
#endif

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {

constexpr int steps = 200;
constexpr int pause = 12; ///< ms between two steps: a held key repeats less often

/// What this thread has worked so far, ns.
qint64 worked()
{
#ifdef Q_OS_LINUX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
#else
    return 0;
#endif
}

/// What this thread has waited for a core so far, ns.
qint64 queued()
{
#ifdef Q_OS_LINUX
    static const int file = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC); // of the thread that opens it
    std::array<char, 80> text{};
    char *second = nullptr; // behind what the thread has worked
    if (file < 0 || ::pread(file, text.data(), text.size() - 1, 0) <= 0) {
        return 0;
    }
    static_cast<void>(std::strtoll(text.data(), &second, 10));
    return std::strtoll(second, nullptr, 10);
#else
    return 0;
#endif
}

/// `VmRSS` or `RssAnon`, in MiB; 0 where the system does not tell.
double memory(QByteArrayView name)
{
    QFile file(u"/proc/self/status"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(name)) {
                return line.mid(name.size() + 1).trimmed().split(' ').front().toDouble() / 1024;
            }
        }
    }
    return 0;
}

} // namespace

double clockNow()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

bool Loop::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) { // the network's events come here, too
        return QApplication::notify(receiver, event);
    }
    if (m_depth++ == 0) {
        m_workedBefore = worked();
        m_queuedBefore = queued();
        m_timer.start();
    }
    const bool handled = QApplication::notify(receiver, event);
    if (--m_depth == 0) {
        if (m_timer.nsecsElapsed() > m_longest.wall) {
            m_longest = {m_timer.nsecsElapsed(), worked() - m_workedBefore, queued() - m_queuedBefore};
        }
        if (m_after) {
            std::exchange(m_after, {})();
        }
    }
    return handled;
}

Painted::Painted(Loop &loop, QWidget *watched, std::function<bool()> shows)
    : m_loop(loop)
    , m_shows(std::move(shows))
{
    watched->installEventFilter(this);
}

void Painted::wait() const
{
    while (!m_at) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void Painted::waitAndTell() const
{
    wait();
    tell("painted", *m_at);
}

bool Painted::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (!m_isComing && event->type() == QEvent::Paint && m_shows()) {
        m_isComing = true; // all of the window is painted and shown by one event, which this is a part of
        m_loop.afterThis([this] { m_at = clockNow(); });
    }
    return false;
}

void tell(QByteArrayView name, double value)
{
    std::printf("%.*s %f\n", int(name.size()), name.data(), value);
}

void tellMemory()
{
    tell("memory", memory("VmRSS"));
    tell("own memory", memory("RssAnon"));
}

void measureScrolling(Loop &loop, QAbstractItemView &view, const QByteArray &suffix)
{
    const auto measured = [&](const QByteArray &name, const std::function<void(int)> &step) {
        loop.begin();
        for (int i = 0; i < steps; ++i) {
            QMetaObject::invokeMethod(
                &view, [&step, i] { step(i); }, Qt::QueuedConnection);
            bool over = false;
            QTimer::singleShot(pause, &view, [&over] { over = true; });
            while (!over) { // a core that has nothing to do is the writer's
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
        }
        tell(name + suffix, loop.longest());
        tell(name + " worked" + suffix, loop.longestWorked());
        tell(name + " queued" + suffix, loop.longestQueued());
    };
    QScrollBar *const bar = view.verticalScrollBar();
    view.setCurrentIndex(view.model()->index(0, 0));
    measured("page", [&view](int) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &event);
    });
    measured("drag", [bar](int i) { bar->setSliderPosition(int(qint64(bar->maximum()) * i / (steps - 1))); });
    bar->setValue(0);
    measured("wheel", [&view](int) {
        QWheelEvent event(QPointF(100, 100), QPointF(100, 100), {}, {0, -360}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    });
}

} // namespace qm::bench
