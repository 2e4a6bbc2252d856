// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/errand.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <atomic>
#include <future>

using namespace qm;
using setup::Errand;

/// Work that lasts until it is told to stop.
static void waitForStop(const StopToken &stop)
{
    std::promise<void> told;
    const auto registration = stop.onStop([&told] { told.set_value(); });
    told.get_future().wait();
}

class TestErrand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsInOrderOnItsOwnThread()
    {
        Errand errand;
        QList<int> heard;
        QThread *where = nullptr;
        std::atomic<bool> elsewhere = false;
        errand.start([&, here = QThread::currentThread()](const StopToken &, const Errand::Tell &tell) {
            elsewhere = QThread::currentThread() != here;
            for (int i = 0; i < 100; ++i) {
                tell([&, i] {
                    heard.append(i);
                    where = QThread::currentThread();
                });
            }
        });
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 100, 60'000);
        QVERIFY(std::is_sorted(heard.begin(), heard.end()));
        QCOMPARE(where, QThread::currentThread());
        QVERIFY(elsewhere);
    }

    void nothingComesAfterStop()
    {
        Errand errand;
        bool heard = false;
        std::promise<void> said;
        errand.start([&](const StopToken &stop, const Errand::Tell &tell) {
            tell([&heard] { heard = true; });
            said.set_value();
            waitForStop(stop);
            tell([&heard] { heard = true; });
        });
        said.get_future().wait(); // the call is queued
        errand.stop();
        bool second = false;
        errand.start([&](const StopToken &, const Errand::Tell &tell) { tell([&second] { second = true; }); });
        QTRY_VERIFY_WITH_TIMEOUT(second, 60'000);
        QVERIFY(!heard);
    }

    void aCallMayStartTheNext()
    {
        Errand errand;
        QStringList heard;
        errand.start([&](const StopToken &, const Errand::Tell &tell) {
            tell([&] {
                heard << QStringLiteral("first");
                errand.start([&](const StopToken &, const Errand::Tell &again) {
                    again([&] { heard << QStringLiteral("next"); });
                });
            });
            tell([&] { heard << QStringLiteral("late"); });
        });
        QTRY_VERIFY_WITH_TIMEOUT(heard.contains(QStringLiteral("next")), 60'000);
        QVERIFY(!heard.contains(QStringLiteral("late")));
    }

    void destructionIsAWayOut()
    {
        bool heard = false;
        std::atomic<bool> ended = false;
        {
            Errand errand;
            errand.start([&](const StopToken &stop, const Errand::Tell &tell) {
                waitForStop(stop);
                tell([&heard] { heard = true; });
                ended = true;
            });
        }
        QVERIFY(ended);
        QCoreApplication::processEvents();
        QVERIFY(!heard);
    }
};

QTEST_GUILESS_MAIN(TestErrand)
#include "tst_errand.moc"
