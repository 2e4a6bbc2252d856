// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadline.h"

#include <QTest>

#include <optional>
#include <semaphore>

using namespace qm;
using namespace qm::cli;
using namespace std::chrono_literals;

class TestDeadline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stopsByItself();
    void stopsWithTheOther();
    void isStoppedFromTheStart();
    void isNotHeldUpByItsEnd();
};

void TestDeadline::stopsByItself()
{
    const Deadline deadline(1ms, {});
    std::binary_semaphore stopped(0);
    const auto registration = deadline.token().onStop([&stopped] { stopped.release(); });
    stopped.acquire();
    QVERIFY(deadline.token().stopRequested());
    QVERIFY(deadline.hasPassed());
}

void TestDeadline::stopsWithTheOther()
{
    StopSource user;
    const Deadline deadline(1h, user.token());
    QVERIFY(!deadline.token().stopRequested());
    user.requestStop();
    QVERIFY(deadline.token().stopRequested());
    QVERIFY(!deadline.hasPassed());
}

void TestDeadline::isStoppedFromTheStart()
{
    StopSource user;
    user.requestStop();
    const Deadline deadline(1h, user.token());
    QVERIFY(deadline.token().stopRequested());
    QVERIFY(!deadline.hasPassed());
}

void TestDeadline::isNotHeldUpByItsEnd()
{
    StopToken token;
    {
        const Deadline deadline(1h, {});
        token = deadline.token();
    }
    QVERIFY(!token.stopRequested());
}

QTEST_APPLESS_MAIN(TestDeadline)
#include "tst_deadline.moc"
