// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/stop.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

class TestStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsOnce()
    {
        qm::StopSource source;
        int calls = 0;
        const auto registration = source.token().onStop([&] { ++calls; });
        QVERIFY(!source.token().stopRequested());
        source.requestStop();
        source.requestStop();
        QVERIFY(source.token().stopRequested());
        QCOMPARE(calls, 1);
    }

    void callsAtOnceWhenAlreadyStopped()
    {
        qm::StopSource source;
        source.requestStop();
        int calls = 0;
        const auto registration = source.token().onStop([&] { ++calls; });
        QCOMPARE(calls, 1);
    }

    void aDroppedRegistrationIsSilent()
    {
        qm::StopSource source;
        int calls = 0;
        source.token().onStop([&] { ++calls; }).reset();
        source.requestStop();
        QCOMPARE(calls, 0);
    }

    void aTokenWithoutSourceNeverStops()
    {
        const qm::StopToken token;
        QVERIFY(!token.stopRequested());
        QVERIFY(!token.onStop([] { QFAIL("called"); }));
    }

    void aCallbackMayDropItsOwnRegistration()
    {
        qm::StopSource source;
        std::shared_ptr<void> registration;
        registration = source.token().onStop([&] { registration.reset(); });
        source.requestStop();
        QVERIFY(!registration);
    }

    void isSafeAcrossThreads()
    {
        for (int round = 0; round < 200; ++round) {
            qm::StopSource source;
            std::atomic<int> calls = 0;
            std::vector<std::thread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([token = source.token(), &calls] {
                    const auto registration = token.onStop([&calls] { ++calls; });
                    while (!token.stopRequested()) {
                        std::this_thread::yield();
                    }
                });
            }
            source.requestStop();
            for (std::thread &thread : threads) {
                thread.join();
            }
            QCOMPARE(calls.load(), 4);
        }
    }
};

QTEST_GUILESS_MAIN(TestStop)
#include "tst_stop.moc"
