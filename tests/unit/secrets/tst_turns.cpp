// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs here end when the test says so: every order of begin, stop and end is made, none is waited for.
#include "secrets/turns.h"

#include <QTest>

#include <future>
#include <thread>

using namespace qm;
using namespace qm::secrets;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Somebody who can do one thing at a time, and does it when told to.
class Slow
{
public:
    Turns::Begin job(const QString &name)
    {
        return [this, name](Turns::Finished finished) {
            const std::scoped_lock lock(m_mutex);
            m_begun << name;
            m_finished.push_back(std::move(finished));
            m_changed.notify_all();
        };
    }
    /// Waits until as many jobs as that were begun.
    QStringList begun(qsizetype count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_begun.size() >= count; });
        return m_begun;
    }
    void finish(std::size_t which, bool isDone = true)
    {
        Turns::Finished finished;
        {
            const std::scoped_lock lock(m_mutex);
            finished = m_finished.at(which);
        }
        finished({isDone, 0, u"end of %1"_s.arg(which), {}});
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QStringList m_begun;
    std::vector<Turns::Finished> m_finished;
};

/// A call of run() in a thread of its own.
std::future<Result<Outcome>> asking(Turns &turns, Turns::Begin begin, const StopToken &stop = {},
                                    Turns::Begin undo = {})
{
    return std::async(std::launch::async,
                      [&turns, begin, stop, undo] { return turns.run(begin, std::chrono::hours(1), stop, undo); });
}

} // namespace

class TestTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAfterTheOther()
    {
        Slow slow;
        Turns turns(u"slow"_s);
        auto first = asking(turns, slow.job(u"a"_s));
        slow.begun(1);
        auto second = asking(turns, slow.job(u"b"_s));
        slow.finish(0, false);
        QCOMPARE(slow.begun(2), QStringList({u"a"_s, u"b"_s}));
        slow.finish(1);
        QCOMPARE(first.get().value().message, u"end of 0"_s);
        QVERIFY(second.get().value().isDone);
    }

    void aJobThatWasGivenUpWhileItWaitedIsNeverBegun_data()
    {
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("stopped") << true;
        QTest::newRow("timed out") << false;
    }
    void aJobThatWasGivenUpWhileItWaitedIsNeverBegun()
    {
        QFETCH(bool, isStopped);
        Slow slow;
        Turns turns(u"slow"_s);
        auto first = asking(turns, slow.job(u"a"_s));
        slow.begun(1);
        if (isStopped) {
            StopSource stop;
            auto second = asking(turns, slow.job(u"b"_s), stop.token());
            stop.requestStop();
            QVERIFY(second.get().error().kind == ErrorKind::Cancelled);
        } else {
            QVERIFY(turns.run(slow.job(u"b"_s), 1ms, {}).error().kind == ErrorKind::Timeout);
        }
        slow.finish(0);
        QVERIFY(first.get());
        auto third = asking(turns, slow.job(u"c"_s));
        QCOMPARE(slow.begun(2), QStringList({u"a"_s, u"c"_s}));
        slow.finish(1);
        QVERIFY(third.get());
    }

    void whatIsDoneThoughItWasGivenUpIsUndoneBeforeAnythingElse()
    {
        Slow slow;
        Turns turns(u"slow"_s);
        StopSource stop;
        auto write = asking(turns, slow.job(u"write"_s), stop.token(), slow.job(u"undo"_s));
        slow.begun(1);
        stop.requestStop();
        QVERIFY(write.get().error().kind == ErrorKind::Cancelled);
        slow.finish(0);
        QCOMPARE(slow.begun(2).last(), u"undo"_s);
        auto read = asking(turns, slow.job(u"read"_s));
        slow.finish(1);
        QCOMPARE(slow.begun(3).last(), u"read"_s);
        slow.finish(2);
        QVERIFY(read.get());
    }

    void whatFailedNeedsNoUndoing_data()
    {
        QTest::addColumn<bool>("isGivenUp");
        QTest::newRow("failed") << true;
        QTest::newRow("waited for") << false;
    }
    void whatFailedNeedsNoUndoing()
    {
        QFETCH(bool, isGivenUp);
        Slow slow;
        Turns turns(u"slow"_s);
        StopSource stop;
        auto write = asking(turns, slow.job(u"write"_s), stop.token(), slow.job(u"undo"_s));
        slow.begun(1);
        if (isGivenUp) {
            stop.requestStop();
            QVERIFY(!write.get());
        }
        slow.finish(0, !isGivenUp);
        QVERIFY(isGivenUp || write.get()->isDone);
        auto read = asking(turns, slow.job(u"read"_s));
        QCOMPARE(slow.begun(2).last(), u"read"_s);
        slow.finish(1);
        QVERIFY(read.get());
    }

    void behindAJobThatWasGivenUpNobodyWaitsUntilItEnds()
    {
        Slow slow;
        Turns turns(u"slow"_s);
        StopSource stop;
        auto first = asking(turns, slow.job(u"a"_s), stop.token());
        slow.begun(1);
        stop.requestStop();
        QVERIFY(!first.get());
        const Result<Outcome> second = turns.run(slow.job(u"b"_s), std::chrono::hours(1), {});
        QVERIFY(second.error().kind == ErrorKind::Timeout);
        slow.finish(0); // a person unlocked it after all
        auto third = asking(turns, slow.job(u"c"_s));
        QCOMPARE(slow.begun(2), QStringList({u"a"_s, u"c"_s}));
        slow.finish(1);
        QVERIFY(third.get());
    }

    void aStopBeforehandBeginsNothing()
    {
        Slow slow;
        Turns turns(u"slow"_s);
        StopSource stop;
        stop.requestStop();
        QVERIFY(turns.run(slow.job(u"a"_s), std::chrono::hours(1), stop.token()).error().kind == ErrorKind::Cancelled);
        auto next = asking(turns, slow.job(u"b"_s));
        QCOMPARE(slow.begun(1), QStringList(u"b"_s));
        slow.finish(0);
        QVERIFY(next.get());
    }
};

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
