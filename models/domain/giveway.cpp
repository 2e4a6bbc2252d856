// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/giveway.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#endif

namespace qm {

#ifdef Q_OS_LINUX

namespace {

/// As sched_setattr(2) wants it; the C library declares it since 2.41 only.
struct Attributes
{
    quint32 size = sizeof(Attributes);
    quint32 policy = SCHED_OTHER;
    quint64 flags = 0;
    qint32 nice = 0;
    quint32 priority = 0;
    quint64 runtime = 0; ///< ns; of these policies the wanted turn, 0: the system's
    quint64 deadline = 0;
    quint64 period = 0;
};

int niceness()
{
    return getpriority(PRIO_PROCESS, 0); // of Linux: the thread's
}

void setAttributes(const Attributes &wanted)
{
    constexpr int self = 0;
    constexpr unsigned noFlags = 0;
    syscall(SYS_sched_setattr, self, &wanted, noFlags); // a system that refuses goes on as it did
}

} // namespace

void giveWay(Way way)
{
    Attributes wanted;
    wanted.policy = SCHED_BATCH;
    wanted.nice = niceness();
    if (way == Way::All) {
        constexpr int nicer = 10;
        constexpr int furthest = 19;
        // Of who was started nicely itself: its threads would not give way to its window otherwise.
        const int began = getpriority(PRIO_PROCESS, id_t(getpid()));
        wanted.nice = std::min(began + nicer, furthest);
    }
    setAttributes(wanted);
}

void answerSoon()
{
    constexpr quint64 resetOnFork = 1;
    constexpr quint64 turn = 100'000; // the least there is: whose turn is shorter comes first
    Attributes wanted;
    wanted.flags = resetOnFork;
    wanted.nice = niceness();
    wanted.runtime = turn;
    setAttributes(wanted);
}

#else

void giveWay(Way way)
{
    Q_UNUSED(way);
}

void answerSoon() {}

#endif

} // namespace qm
