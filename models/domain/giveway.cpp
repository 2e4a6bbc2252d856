// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/giveway.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#endif

namespace qm {

void giveWay(Way way)
{
#ifdef Q_OS_LINUX
    const sched_param none{};
    sched_setscheduler(0, SCHED_BATCH, &none); // 0 is the thread
    if (way == Way::All) {
        constexpr int nicer = 10;
        constexpr int furthest = 19;
        // Of who was started nicely itself: its threads would not give way to its window otherwise.
        const int began = getpriority(PRIO_PROCESS, id_t(getpid()));
        setpriority(PRIO_PROCESS, 0, std::min(began + nicer, furthest));
    }
#else
    Q_UNUSED(way);
#endif
}

} // namespace qm
