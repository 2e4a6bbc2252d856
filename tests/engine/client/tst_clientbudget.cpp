// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"
#include "patience.h"

#include <QtTest>

#include <algorithm>
#include <atomic>

using namespace qm;
using namespace qm::remote;
using namespace qm::test;
using Future = QFuture<Result<HttpAnswer>>;

namespace {

const BearerCredentials bearer{Secret("token")};

ScriptedReply held()
{
    ScriptedReply reply = json(200, "[]");
    reply.held = true;
    return reply;
}

} // namespace

/// What is in flight together, in which order, and after which pauses.
class ClientBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStayWithinTheWindow()
    {
        ScriptedServer server([](const SeenRequest &, int index) { return index < 2 ? held() : json(200, "[]"); });
        const SystemClock clock;
        Client client(connectionTo(server), bearer, clock, fast);
        std::vector<Future> futures;
        for (int i = 0; i < 50; ++i) {
            futures.push_back(client.exchange(get()));
        }
        QVERIFY(server.waitForRequests(2));
        // The first are on their way before the client has taken the last.
        QTRY_COMPARE(client.budget().queued, 48);
        QCOMPARE(client.budget().readsInFlight, 2);
        server.letGo();
        for (Future &future : futures) {
            QCOMPARE(outcome(future.result()), u"ok"_s);
        }
        QVERIFY(server.mostAtOnce() <= 4);
        QCOMPARE(client.budget().sent, 50U);
    }

    void writesGoOneByOneAndInOrder()
    {
        ScriptedServer server([](const SeenRequest &, int) { return json(200, "[]"); });
        const SystemClock clock;
        Client client(connectionTo(server), bearer, clock, fast);
        std::vector<Future> futures;
        for (int i = 0; i < 30; ++i) {
            futures.push_back(client.exchange(post(u"/V1/order/%1/invoice"_s.arg(i))));
        }
        for (Future &future : futures) {
            QCOMPARE(outcome(future.result()), u"ok"_s);
        }
        QCOMPARE(server.mostAtOnce(), 1);
        const std::vector<SeenRequest> seen = server.requests();
        for (std::size_t i = 0; i < seen.size(); ++i) {
            QCOMPARE(seen[i].path(), "/rest/all/V1/order/" + QByteArray::number(i) + "/invoice");
        }
    }

    /// A steady stream of reads does not keep a write out.
    void aWriteComesToItsTurn()
    {
        // The first two are held, so that the write is there before the reads are through.
        ScriptedServer server([](const SeenRequest &, int index) { return index < 2 ? held() : json(200, "[]"); });
        const SystemClock clock;
        Client client(connectionTo(server), bearer, clock, fast);
        std::vector<Future> futures;
        for (int i = 0; i < 200; ++i) {
            futures.push_back(client.exchange(get()));
        }
        Future write = client.exchange(post());
        server.letGo();
        QCOMPARE(outcome(write.result()), u"ok"_s);
        for (Future &future : futures) {
            QCOMPARE(outcome(future.result()), u"ok"_s);
        }
        const std::vector<SeenRequest> seen = server.requests();
        const auto at =
            std::find_if(seen.begin(), seen.end(), [](const SeenRequest &request) { return request.method == "POST"; });
        QVERIFY(at - seen.begin() < 190);
    }

    void aPauseHoldsEverybodyAndEnds()
    {
        // A read: a write would not be sent again, and which of them comes first is not settled.
        std::atomic_flag refused;
        ScriptedServer server([&refused](const SeenRequest &request, int) {
            return request.method == "GET" && !refused.test_and_set() ? with(html(429), "Retry-After", "30")
                                                                      : json(200, "[]");
        });
        const SystemClock clock;
        Client client(connectionTo(server), bearer, clock, fast); // 30 s become 30 ms
        std::vector<Future> futures;
        for (int i = 0; i < 20; ++i) {
            futures.push_back(client.exchange(i % 3 == 0 ? post() : get()));
        }
        for (Future &future : futures) {
            QCOMPARE(outcome(future.result()), u"ok"_s);
        }
        QCOMPARE(client.budget().refused, 1U);
        QCOMPARE(client.budget().repeated, 1U);
    }

    void retryAfterReachesTheCaller()
    {
        ScriptedServer server([](const SeenRequest &, int) { return with(html(429), "Retry-After", "3000"); });
        const SystemClock clock;
        Client client(connectionTo(server), bearer, clock, fast);
        QCOMPARE(client.exchange(get()).result().error().retryAfterSeconds, 3000);
    }
};

QTEST_GUILESS_MAIN(ClientBudget)
#include "tst_clientbudget.moc"
