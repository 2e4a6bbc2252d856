// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/endsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace qm::desktop {

#ifdef Q_OS_UNIX

namespace {

std::array<int, 2> &ends()
{
    static std::array<int, 2> made{-1, -1};
    return made;
}

int writingEnd = -1; ///< of the pair, for the handler, which may do little else than write

void note(int)
{
    const int before = errno; // of whatever was interrupted
    const char byte = 0;
    const auto written = ::write(writingEnd, &byte, 1);
    static_cast<void>(written);
    errno = before;
}

} // namespace

void quitOnSignals(QObject &application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends().data()) != 0) {
        return;
    }
    writingEnd = ends()[1];
    auto *notifier = new QSocketNotifier(ends()[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [notifier] {
        notifier->setEnabled(false); // one is enough
        QCoreApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = &note;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND); // a second one ends it for good
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        sigaction(signal, &action, nullptr);
    }
}

#else

void quitOnSignals(QObject &application)
{
    Q_UNUSED(application)
}

#endif

} // namespace qm::desktop
