// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"

#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QtTest>

#include <future>
#include <memory>
#include <thread>

using namespace qm;
using namespace qm::remote;
using namespace qm::test;
using namespace std::chrono_literals;
using Future = QFuture<Result<HttpAnswer>>;

namespace {

/// Where a request is when it is stopped.
enum class Moment {
    Queued,        ///< behind others
    InFlight,      ///< nothing answered yet
    InTheBody,     ///< half answered
    BeforeRepeat,  ///< waits to be sent again
    LoggingIn,     ///< waits for a token
    AskingAlive,   ///< refused, and the probe hangs
    AskingNoRoute, ///< a 404 whose words are being compared
};
constexpr Moment allMoments[] = {Moment::Queued,    Moment::InFlight,    Moment::InTheBody,    Moment::BeforeRepeat,
                                 Moment::LoggingIn, Moment::AskingAlive, Moment::AskingNoRoute};

ScriptedReply stuck(ScriptedReply::Fault fault = ScriptedReply::Fault::Hang)
{
    ScriptedReply reply = json(200, "[1,2,3,4,5,6]");
    reply.fault = fault;
    return reply;
}

ScriptedReply replyAt(Moment moment, const SeenRequest &request)
{
    switch (moment) {
    case Moment::Queued:
    case Moment::InFlight:
    case Moment::LoggingIn:
        return stuck();
    case Moment::InTheBody:
        return stuck(ScriptedReply::Fault::HangInBody);
    case Moment::BeforeRepeat: {
        ScriptedReply reply = html(429);
        reply.headers.emplace_back("Retry-After", "100");
        return reply;
    }
    case Moment::AskingAlive:
        return request.path().endsWith("/V1/modules") ? stuck() : refused();
    case Moment::AskingNoRoute:
        return request.path().endsWith("/V1/quartermaster-no-such-route")
                   ? stuck()
                   : json(404, "{\"message\":\"Nie znaleziono.\"}");
    }
    return {};
}

/// Answers one request with a text that goes on as long as somebody reads it.
class EndlessServer
{
public:
    EndlessServer() { m_port = m_listens.get_future().get(); }
    ~EndlessServer() { waitForEnd(); }
    Q_DISABLE_COPY_MOVE(EndlessServer)

    [[nodiscard]] Connection connection() const
    {
        Connection connection;
        connection.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
        connection.login = LoginKind::Bearer;
        connection.proxy.mode = ProxyPolicy::Mode::None;
        return connection;
    }
    void waitForEnd()
    {
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }
    [[nodiscard]] qint64 sent() const { return m_sent; } ///< bytes, once it has ended

    static constexpr qint64 enough = 512LL * 1024 * 1024; ///< bytes that only somebody reads who never stops

private:
    void serve()
    {
        QTcpServer server;
        m_listens.set_value(server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0));
        if (!server.waitForNewConnection(60'000)) {
            return;
        }
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray piece = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
        while (m_sent < enough && socket->write(piece) > 0 && socket->waitForBytesWritten(60'000)) {
            m_sent += piece.size();
        }
    }

    std::promise<quint16> m_listens;
    qint64 m_sent = 0;
    quint16 m_port = 0;
    std::thread m_thread{[this] { serve(); }};
};

/// A client that is stuck at \a moment, with the request in question on its way.
struct Stuck
{
    explicit Stuck(Moment moment)
        : server([moment](const SeenRequest &request, int) { return replyAt(moment, request); })
    {
        Connection connection =
            connectionTo(server, moment == Moment::LoggingIn ? LoginKind::Admin : LoginKind::Bearer);
        connection.readsInFlight = 2;
        Credentials secrets = BearerCredentials{Secret("token")};
        if (moment == Moment::LoggingIn) {
            secrets = UserCredentials{u"anna"_s, Secret("password"), {}};
        }
        client = std::make_unique<Client>(connection, secrets, clock, Pace{1.0, 1});
        const int before = moment == Moment::Queued ? 2 : 0;
        for (int i = 0; i < before; ++i) {
            others.push_back(client->exchange(get(u"/V1/others"_s)));
        }
        const int needed = moment == Moment::Queued                                           ? 2
                           : moment == Moment::AskingAlive || moment == Moment::AskingNoRoute ? 2
                                                                                              : 1;
        future = client->exchange(get(), stop.token());
        reached = server.waitForRequests(needed);
        if (moment == Moment::BeforeRepeat) {
            // Back in the queue once the refusal has been judged.
            while (client->budget().refused == 0) {
                std::this_thread::yield();
            }
        }
    }

    SystemClock clock;
    ScriptedServer server;
    std::unique_ptr<Client> client;
    StopSource stop;
    std::vector<Future> others;
    Future future;
    bool reached = false;
};

} // namespace

/// Every request has a way out wherever it is: stop and destruction.
class ClientEnds : public QObject
{
    Q_OBJECT

    static void fill()
    {
        QTest::addColumn<int>("moment");
        const char *names[] = {"queued",          "in flight",  "in the body",
                               "before a repeat", "logging in", "asking whether alive",
                               "asking for words"};
        for (const Moment moment : allMoments) {
            QTest::addRow("%s", names[static_cast<int>(moment)]) << static_cast<int>(moment);
        }
    }

private Q_SLOTS:
    /// More than lies between Qt's thread and the client's at a time.
    void aLargeAnswerComesWhole_data()
    {
        QTest::addColumn<bool>("isCompressed");
        QTest::addRow("plain") << false;
        QTest::addRow("compressed") << true;
    }
    void aLargeAnswerComesWhole()
    {
        QFETCH(const bool, isCompressed);
        QByteArray noise(9 * 1024 * 1024, Qt::Uninitialized); // does not get much smaller
        QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
        const QByteArray body = "[\"" + noise.toBase64() + "\"]";
        ScriptedReply reply = json(200, body);
        if (isCompressed) {
            reply.body = qCompress(body, 1).mid(4); // without Qt's own head
            reply = with(reply, "Content-Encoding", "deflate");
        }
        ScriptedServer server([&reply](const SeenRequest &, int) { return reply; });
        SystemClock clock;
        Client client(connectionTo(server), BearerCredentials{Secret("token")}, clock, fast);
        const Result<HttpAnswer> answer = client.exchange(test::get()).result();
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text()));
        QVERIFY(answer->body == body);
    }

    /// What is given up is read no further, however fast it comes.
    void anAnswerWithoutEndIsCutOff()
    {
        EndlessServer server;
        SystemClock clock;
        {
            Connection connection = server.connection();
            connection.limits.answerBytes = 1024 * 1024;
            Client client(connection, BearerCredentials{Secret("token")}, clock, fast);
            QCOMPARE(outcome(client.exchange(test::get()).result()), u"protocol"_s);
        }
        server.waitForEnd();
        QVERIFY2(server.sent() < EndlessServer::enough / 4, qPrintable(QString::number(server.sent())));
    }

    void stopped_data() { fill(); }
    void stopped()
    {
        QFETCH(int, moment);
        Stuck rig(static_cast<Moment>(moment));
        QVERIFY(rig.reached);
        rig.stop.requestStop();
        const Result<HttpAnswer> answer = rig.future.result();
        QCOMPARE(outcome(answer), u"cancelled"_s);
        QCOMPARE(answer.error().request, u"GET /rest/all/V1/orders"_s);
        // What it was being repeated after explains why it took so long.
        const bool repeating = static_cast<Moment>(moment) == Moment::BeforeRepeat;
        QCOMPARE(answer.error().details.size(), repeating ? 1 : 0);
        QVERIFY(!repeating || answer.error().details.first().httpStatus == 429);
    }

    void destroyed_data() { fill(); }
    void destroyed()
    {
        QFETCH(int, moment);
        Stuck rig(static_cast<Moment>(moment));
        QVERIFY(rig.reached);
        rig.client.reset();
        QCOMPARE(outcome(rig.future.result()), u"cancelled"_s);
        for (Future &other : rig.others) {
            QCOMPARE(outcome(other.result()), u"cancelled"_s);
        }
        rig.stop.requestStop(); // finds nothing any more
    }

    void stoppedBeforeItIsSent()
    {
        ScriptedServer server([](const SeenRequest &, int) { return json(200, "[]"); });
        const SystemClock clock;
        Client client(connectionTo(server), BearerCredentials{Secret("token")}, clock, fast);
        StopSource stop;
        stop.requestStop();
        QCOMPARE(outcome(client.exchange(get(), stop.token()).result()), u"cancelled"_s);
        QCOMPARE(server.requestCount(), 0);
        QCOMPARE(outcome(client.exchange(get()).result()), u"ok"_s);
    }

    void aStoppedWriteSaysThatItsFateIsUnknown()
    {
        ScriptedServer server([](const SeenRequest &, int) { return stuck(); });
        const SystemClock clock;
        Client client(connectionTo(server), BearerCredentials{Secret("token")}, clock, fast);
        StopSource stop;
        Future future = client.exchange(post(), stop.token());
        QVERIFY(server.waitForRequests(1));
        stop.requestStop();
        const Result<HttpAnswer> answer = future.result();
        QCOMPARE(outcome(answer), u"cancelled"_s);
        QVERIFY(answer.error().message.contains(u"not known"_s));
    }

    /// A stopped request gives its place to the next one.
    void theBudgetIsReturned()
    {
        ScriptedServer server([](const SeenRequest &request, int) {
            return request.path().endsWith("/stuck") ? stuck() : json(200, "[]");
        });
        const SystemClock clock;
        Client client(connectionTo(server), BearerCredentials{Secret("token")}, clock, fast);
        for (int i = 0; i < 10; ++i) {
            StopSource stop;
            Future one = client.exchange(get(u"/V1/stuck"_s), stop.token());
            Future two = client.exchange(get(u"/V1/stuck"_s), stop.token());
            Future write = client.exchange(post(u"/V1/stuck"_s), stop.token());
            stop.requestStop();
            QCOMPARE(outcome(one.result()), u"cancelled"_s);
            QCOMPARE(outcome(two.result()), u"cancelled"_s);
            QCOMPARE(outcome(write.result()), u"cancelled"_s);
        }
        QCOMPARE(outcome(client.exchange(post()).result()), u"ok"_s);
        QCOMPARE(outcome(client.exchange(get()).result()), u"ok"_s);
        QCOMPARE(client.budget().writesInFlight, 0);
    }

    void aFutureMayBeDropped()
    {
        ScriptedServer server([](const SeenRequest &, int) { return json(200, "[]"); });
        const SystemClock clock;
        Client client(connectionTo(server), BearerCredentials{Secret("token")}, clock, fast);
        for (int i = 0; i < 20; ++i) {
            (void)client.exchange(get());
        }
        QVERIFY(server.waitForRequests(20));
    }

    /// Many threads ask, stop and drop while the client goes away at any time.
    void stormOfThreads()
    {
        for (int round = 0; round < 20; ++round) {
            ScriptedServer server([](const SeenRequest &, int index) {
                return index % 7 == 0 ? stuck() : index % 5 == 0 ? html(502) : json(200, "[]");
            });
            const SystemClock clock;
            Connection connection = connectionTo(server);
            connection.timeouts.connectAndFirstByte = 40ms;
            auto client = std::make_unique<Client>(connection, BearerCredentials{Secret("token")}, clock, fast);
            std::atomic<int> ended = 0;
            std::vector<std::vector<Future>> futures(4);
            StopSource stop;
            std::vector<std::thread> threads;
            for (std::size_t t = 0; t < futures.size(); ++t) {
                threads.emplace_back([&, t] {
                    for (int i = 0; i < 25; ++i) {
                        futures[t].push_back(
                            client->exchange(i % 4 == 0 ? post() : get(), i % 2 == 0 ? stop.token() : StopToken()));
                        (void)client->budget();
                        (void)client->learned();
                    }
                });
            }
            if (round % 2 == 0) {
                stop.requestStop();
            }
            for (std::thread &thread : threads) {
                thread.join();
            }
            if (round % 3 != 0) {
                (void)server.waitForRequests(5);
            }
            client.reset();
            for (std::vector<Future> &own : futures) {
                for (Future &future : own) {
                    QVERIFY(future.isFinished());
                    (void)outcome(future.result());
                    ++ended;
                }
            }
            QCOMPARE(ended.load(), 100);
        }
    }

    void noLogLineAfterTheLogWasTakenAway()
    {
        ScriptedServer server([](const SeenRequest &, int) { return json(200, "[]"); });
        const SystemClock clock;
        Client client(connectionTo(server), BearerCredentials{Secret("token")}, clock, fast);
        auto lines = std::make_unique<std::atomic<int>>(0);
        client.setLog([&counter = *lines](const LogLine &) { ++counter; });
        std::vector<Future> futures;
        for (int i = 0; i < 50; ++i) {
            futures.push_back(client.exchange(get()));
        }
        client.setLog({});
        lines.reset();
        for (Future &future : futures) {
            QCOMPARE(outcome(future.result()), u"ok"_s);
        }
    }
};

QTEST_GUILESS_MAIN(ClientEnds)
#include "tst_clientends.moc"
