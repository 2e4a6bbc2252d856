// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/giveway.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <thread>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace qm;

#ifdef Q_OS_LINUX

namespace {

/// As sched_getattr(2) tells it.
struct Attributes
{
    quint32 size = 0;
    quint32 policy = 0;
    quint64 flags = 0;
    qint32 nice = 0;
    quint32 priority = 0;
    quint64 runtime = 0;
    quint64 deadline = 0;
    quint64 period = 0;
};

Attributes current()
{
    Attributes found;
    syscall(SYS_sched_getattr, 0, &found, sizeof(found), 0);
    return found;
}

/// Of a thread that has said \a word.
Attributes after(const std::function<void()> &word)
{
    Attributes found;
    std::thread([&] {
        word();
        found = current();
    }).join();
    return found;
}

} // namespace

#endif

/// Who gives way to whom, as the system tells it.
class TestGiveWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifdef Q_OS_LINUX
    void stepsBack()
    {
        const Attributes before = current();
        const int began = before.nice;
        const Attributes behindTheWindow = after([] { giveWay(Way::Window); });
        QCOMPARE(behindTheWindow.policy, quint32(SCHED_BATCH));
        QCOMPARE(behindTheWindow.nice, began);
        const Attributes behindAll = after([] { giveWay(); });
        QCOMPARE(behindAll.policy, quint32(SCHED_BATCH));
        QCOMPARE(behindAll.nice, std::min(began + 10, 19));
        QCOMPARE(current().policy, before.policy); // of those threads alone
        QCOMPARE(current().nice, began);
    }

    /// A short turn is of that thread alone, and not of those it starts or of one that gives way.
    void answersSoon()
    {
        const Attributes usual = current();
        Attributes child;
        Attributes stepped;
        const Attributes soon = after([&] {
            answerSoon();
            child = after([]{});
            stepped = after([] { giveWay(); });
        });
        QCOMPARE(soon.policy, quint32(SCHED_OTHER));
        QCOMPARE(soon.nice, usual.nice);
        QCOMPARE(child.policy, quint32(SCHED_OTHER));
        QCOMPARE(child.nice, usual.nice);
        QCOMPARE(child.runtime, usual.runtime);
        QCOMPARE(stepped.runtime, usual.runtime);
        if (usual.runtime > 0) { // Linux 6.12 and later tell the turn
            QCOMPARE(soon.runtime, quint64(100'000));
            QVERIFY(usual.runtime > soon.runtime);
        }
    }
#else
    void nothingHappens()
    {
        giveWay();
        answerSoon();
    }
#endif
};

QTEST_GUILESS_MAIN(TestGiveWay)
#include "tst_giveway.moc"
