// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/throttle.h"

#include <QtTest>

#include <vector>

using namespace qm;
using namespace qm::remote;
using namespace std::chrono_literals;
using Lane = Throttle::Lane;
using Time = Throttle::Time;

namespace {

Error error(ErrorKind kind, int status = 0, int retryAfter = -1)
{
    Error result;
    result.kind = kind;
    result.httpStatus = status;
    result.retryAfterSeconds = retryAfter;
    return result;
}

void answer(Throttle &throttle, Time took, std::optional<Error> failed = {}, Time now = 0ms)
{
    throttle.started(Lane::Read, now);
    throttle.finished(Lane::Read, now, took, failed);
}

int windowOf(const Throttle &throttle)
{
    return throttle.snapshot().readWindow;
}

constexpr ErrorKind allKinds[] = {
    ErrorKind::Network,     ErrorKind::Timeout,     ErrorKind::Tls,        ErrorKind::Auth,     ErrorKind::Permission,
    ErrorKind::NotFound,    ErrorKind::NoRoute,     ErrorKind::Validation, ErrorKind::Conflict, ErrorKind::Busy,
    ErrorKind::RateLimited, ErrorKind::Maintenance, ErrorKind::Server,     ErrorKind::Protocol, ErrorKind::Cancelled,
};

} // namespace

class ThrottleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTwoReadsOrFewer()
    {
        for (int maximum = -1; maximum <= 20; ++maximum) {
            Throttle throttle(maximum, 1);
            QCOMPARE(windowOf(throttle), maximum <= 1 ? 1 : 2);
        }
    }

    void fillsTheWindowAndNoMore()
    {
        Throttle throttle(4, 1);
        throttle.started(Lane::Read, 0ms);
        QVERIFY(throttle.mayStart(Lane::Read, 0ms));
        throttle.started(Lane::Read, 0ms);
        QVERIFY(!throttle.mayStart(Lane::Read, 0ms));
        QVERIFY(!throttle.nextChange(0ms));
        throttle.finished(Lane::Read, 1ms, 1ms, {});
        QVERIFY(throttle.mayStart(Lane::Read, 1ms));
    }

    void widensOnSteadyAnswersUpToTheMaximum()
    {
        Throttle throttle(4, 1);
        for (int i = 0; i < 3; ++i) {
            answer(throttle, 100ms);
            QCOMPARE(windowOf(throttle), 2);
        }
        answer(throttle, 100ms);
        QCOMPARE(windowOf(throttle), 3);
        for (int i = 0; i < 100; ++i) {
            answer(throttle, 100ms);
        }
        QCOMPARE(windowOf(throttle), 4);
        QCOMPARE(throttle.snapshot().typicalAnswer, 100ms);
    }

    void narrowsOnSlowAnswersButNotBelowTwo()
    {
        Throttle throttle(4, 1);
        for (int i = 0; i < 100; ++i) {
            answer(throttle, 300ms);
        }
        QCOMPARE(windowOf(throttle), 4);
        answer(throttle, 1100ms); // below four times the typical one
        QCOMPARE(windowOf(throttle), 4);
        answer(throttle, 1300ms);
        QCOMPARE(windowOf(throttle), 3);
        answer(throttle, 5s);
        answer(throttle, 5s);
        QCOMPARE(windowOf(throttle), 2);
    }

    void quickAnswersAreNeverSlow()
    {
        Throttle throttle(4, 1);
        for (int i = 0; i < 20; ++i) {
            answer(throttle, 5ms);
        }
        answer(throttle, 900ms);
        QCOMPARE(windowOf(throttle), 4);
    }

    void halvesWhenTheShopSuffers_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("narrows");
        QTest::addColumn<bool>("refuses");
        for (const ErrorKind kind : allKinds) {
            for (const int status : {0, 400, 429, 500, 502, 503, 504}) {
                const bool overloaded =
                    (kind == ErrorKind::Server || kind == ErrorKind::Protocol) && (status == 502 || status == 503);
                const bool refuses = kind == ErrorKind::RateLimited || (status == 503 && kind != ErrorKind::Cancelled);
                const bool narrows = refuses || kind == ErrorKind::Timeout || overloaded;
                QTest::addRow("%s %d", toString(kind).data(), status)
                    << static_cast<int>(kind) << status << narrows << refuses;
            }
        }
    }
    void halvesWhenTheShopSuffers()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(bool, narrows);
        QFETCH(bool, refuses);
        Throttle throttle(4, 1);
        for (int i = 0; i < 20; ++i) {
            answer(throttle, 100ms);
        }
        answer(throttle, 100ms, error(static_cast<ErrorKind>(kind), status));
        QCOMPARE(windowOf(throttle), narrows ? 2 : 4);
        QCOMPARE(throttle.snapshot().refused, refuses ? 1U : 0U);
        for (int i = 0; i < 5; ++i) {
            answer(throttle, 100ms, error(static_cast<ErrorKind>(kind), status));
        }
        QVERIFY(windowOf(throttle) >= 1);
    }

    void pausesTheWholeShop_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("retryAfter");
        QTest::addColumn<int>("pause"); // milliseconds
        QTest::addRow("429") << static_cast<int>(ErrorKind::RateLimited) << 429 << -1 << 2000;
        QTest::addRow("429, now") << static_cast<int>(ErrorKind::RateLimited) << 429 << 0 << 0;
        QTest::addRow("429, 7 s") << static_cast<int>(ErrorKind::RateLimited) << 429 << 7 << 7000;
        QTest::addRow("429, an hour") << static_cast<int>(ErrorKind::RateLimited) << 429 << 3600 << 60'000;
        QTest::addRow("503, 7 s") << static_cast<int>(ErrorKind::Server) << 503 << 7 << 7000;
        QTest::addRow("503") << static_cast<int>(ErrorKind::Server) << 503 << -1 << 0;
        QTest::addRow("maintenance, 7 s") << static_cast<int>(ErrorKind::Maintenance) << 503 << 7 << 0;
        QTest::addRow("lost") << static_cast<int>(ErrorKind::Network) << 0 << -1 << 0;
    }
    void pausesTheWholeShop()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(int, retryAfter);
        QFETCH(int, pause);
        const Time end = 1000ms + Time(pause);
        Throttle throttle(4, 1);
        answer(throttle, 100ms, error(static_cast<ErrorKind>(kind), status, retryAfter), 1000ms);
        for (const Lane lane : {Lane::Read, Lane::Write}) {
            QVERIFY(pause == 0 || !throttle.mayStart(lane, end - 1ms));
            QVERIFY(throttle.mayStart(lane, end));
        }
        if (pause > 0) {
            QCOMPARE(throttle.nextChange(1000ms), std::optional<Time>(end));
        }
        QVERIFY(!throttle.nextChange(end));
    }

    void aShorterPauseDoesNotEndALongerOne()
    {
        Throttle throttle(4, 1);
        answer(throttle, 1ms, error(ErrorKind::RateLimited, 429, 30), 0ms);
        answer(throttle, 1ms, error(ErrorKind::RateLimited, 429, 1), 0ms);
        QVERIFY(!throttle.mayStart(Lane::Read, 29s));
        QVERIFY(throttle.mayStart(Lane::Read, 30s));
    }

    void writesGoOneByOne()
    {
        Throttle throttle(4, 1);
        throttle.started(Lane::Write, 0ms);
        QVERIFY(!throttle.mayStart(Lane::Write, 0ms));
        throttle.finished(Lane::Write, 0ms, 100ms, {});
        QVERIFY(throttle.mayStart(Lane::Write, 0ms));
    }

    /// Every combination of what is in flight, beside what may then start.
    void writesAndReadsBesideEachOther()
    {
        for (int reads = 0; reads <= 4; ++reads) {
            for (int writes = 0; writes <= 1; ++writes) {
                for (const bool waiting : {false, true}) {
                    Throttle throttle(4, 1);
                    for (int i = 0; i < 20; ++i) {
                        answer(throttle, 100ms);
                    }
                    for (int i = 0; i < reads; ++i) {
                        throttle.started(Lane::Read, 0ms);
                    }
                    if (writes == 1) {
                        throttle.started(Lane::Write, 0ms);
                    }
                    throttle.setQueued(1, waiting);
                    QCOMPARE(throttle.mayStart(Lane::Write, 0ms), writes == 0 && reads <= 1);
                    const bool read = writes == 1 ? reads == 0 : !waiting && reads < 4;
                    QCOMPARE(throttle.mayStart(Lane::Read, 0ms), read);
                }
            }
        }
    }

    void aSlowWriteDoesNotNarrowReads()
    {
        Throttle throttle(4, 1);
        for (int i = 0; i < 20; ++i) {
            answer(throttle, 100ms);
        }
        throttle.started(Lane::Write, 0ms);
        throttle.finished(Lane::Write, 0ms, 60s, {});
        QCOMPARE(windowOf(throttle), 4);
        QCOMPARE(throttle.snapshot().typicalAnswer, 100ms);
    }

    void repeats_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QList<int>>("delays"); // the middle of each, milliseconds
        for (const ErrorKind kind : allKinds) {
            for (const int status : {0, 500, 502, 503, 504}) {
                QList<int> delays;
                if (kind == ErrorKind::Network) {
                    delays = {250, 1000};
                } else if (kind == ErrorKind::Timeout) {
                    delays = {500};
                } else if (kind == ErrorKind::RateLimited) {
                    delays = {2000, 4000, 8000, 16'000};
                } else if (kind == ErrorKind::Busy) {
                    delays = {200, 500, 1000, 2000, 4000};
                } else if ((kind == ErrorKind::Server || kind == ErrorKind::Protocol) &&
                           (status == 502 || status == 503)) {
                    delays = {1000, 3000, 9000};
                }
                QTest::addRow("%s %d", toString(kind).data(), status) << static_cast<int>(kind) << status << delays;
            }
        }
    }
    void repeats()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(QList<int>, delays);
        const Error failed = error(static_cast<ErrorKind>(kind), status);
        for (std::uint32_t seed = 1; seed <= 50; ++seed) {
            Throttle throttle(4, seed);
            for (int attempt = 1; attempt <= 10; ++attempt) {
                const std::optional<Time> delay = throttle.delayBeforeRepeat(attempt, failed, Repeat::Safe);
                QCOMPARE(delay.has_value(), attempt <= delays.size());
                if (delay) {
                    const int middle = delays[attempt - 1];
                    QVERIFY(delay->count() >= middle - middle / 4 && delay->count() <= middle + middle / 4);
                }
            }
            QCOMPARE(throttle.snapshot().repeated, static_cast<std::uint64_t>(delays.size()));
            QVERIFY(!throttle.delayBeforeRepeat(0, failed, Repeat::Safe));
        }
    }

    /// What the shop may have carried out is not sent again when a second time would do it twice.
    void repeatsOfWrites_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("attempts");
        for (const ErrorKind kind : allKinds) {
            const int attempts = kind == ErrorKind::Busy ? 5 : 0;
            QTest::newRow(toString(kind).data()) << static_cast<int>(kind) << attempts;
        }
    }
    void repeatsOfWrites()
    {
        QFETCH(int, kind);
        QFETCH(int, attempts);
        for (const int status : {0, 400, 429, 500, 502, 503, 504}) {
            Throttle throttle(4, 1);
            for (int attempt = 1; attempt <= 10; ++attempt) {
                const auto delay =
                    throttle.delayBeforeRepeat(attempt, error(static_cast<ErrorKind>(kind), status), Repeat::Never);
                QCOMPARE(delay.has_value(), attempt <= attempts);
            }
            QCOMPARE(throttle.snapshot().repeated, static_cast<std::uint64_t>(attempts));
        }
    }

    void jitterDiffersBetweenSeeds()
    {
        std::vector<Time> seen;
        for (std::uint32_t seed = 1; seed <= 20; ++seed) {
            Throttle throttle(4, seed);
            seen.push_back(throttle.delayBeforeRepeat(2, error(ErrorKind::Network), Repeat::Safe).value());
        }
        std::sort(seen.begin(), seen.end());
        QVERIFY(std::unique(seen.begin(), seen.end()) - seen.begin() > 10);
    }

    void retryAfterWins_data()
    {
        QTest::addColumn<int>("seconds");
        for (const int seconds : {0, 1, 7, 119, 120, 121, 3600}) {
            QTest::addRow("%d s", seconds) << seconds;
        }
    }
    void retryAfterWins()
    {
        QFETCH(int, seconds);
        for (std::uint32_t seed = 1; seed <= 50; ++seed) {
            Throttle throttle(4, seed);
            const std::optional<Time> delay =
                throttle.delayBeforeRepeat(1, error(ErrorKind::RateLimited, 429, seconds), Repeat::Safe);
            QCOMPARE(delay.has_value(), seconds <= 120);
            if (delay) {
                QVERIFY(*delay >= std::chrono::seconds(seconds) && *delay <= std::chrono::milliseconds(seconds * 1250));
            }
        }
    }

    void countsWhatItIsTold()
    {
        Throttle throttle(4, 1);
        throttle.setQueued(17);
        answer(throttle, 1ms);
        answer(throttle, 1ms, error(ErrorKind::Cancelled));
        throttle.started(Lane::Write, 0ms);
        const Throttle::Snapshot snapshot = throttle.snapshot();
        QCOMPARE(snapshot.queued, 17);
        QCOMPARE(snapshot.sent, 3U);
        QCOMPARE(snapshot.readsInFlight, 0);
        QCOMPARE(snapshot.writesInFlight, 1);
    }
};

QTEST_GUILESS_MAIN(ThrottleTest)
#include "tst_throttle.moc"
