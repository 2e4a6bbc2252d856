// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/waiting.h"

#include <QThread>

#include <atomic>

namespace qm {

namespace {
std::atomic<const QThread *> forbidden = nullptr;
} // namespace

void forbidWaitingOn(const QThread *thread)
{
    forbidden = thread;
}

void aboutToWait()
{
    Q_ASSERT_X(QThread::currentThread() != forbidden.load(std::memory_order_relaxed), "waiting",
               "the window's thread must not wait for another one");
}

} // namespace qm
