// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stop ends a pull wherever it is. Nothing here looks at a clock: what the pull waits for never comes, so that only
// the stop can have ended it.

#include "patience.h"
#include "pullfixture.h"
#include "scriptedserver.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

namespace {

bool isStopped(const Result<sync::PullReport> &report)
{
    return report && std::ranges::any_of(report->entities, [](const sync::PulledEntity &one) {
               return one.end == sync::PullEnd::Stopped;
           });
}

/// Asks for a stop at one statement of the writing connection, and counts what is begun and committed after it.
class StoppingStatement
{
public:
    StoppingStatement(StopSource &stop, int number)
        : m_stop(stop)
        , m_number(number)
    {}
    [[nodiscard]] sqlite::Database::Hook hook()
    {
        return [this](std::string_view sql) -> Result<void> {
            const int seen = m_seen++;
            if (seen == m_number) {
                m_stop.requestStop();
            }
            m_commitsAfter += seen >= m_number && sql.starts_with("commit") ? 1 : 0;
            return {};
        };
    }
    [[nodiscard]] bool wasReached() const { return m_seen > m_number; }
    [[nodiscard]] int commitsAfter() const { return m_commitsAfter; }

private:
    StopSource &m_stop;
    int m_number;
    std::atomic<int> m_seen{0};
    std::atomic<int> m_commitsAfter{0};
};

} // namespace

class TestPullStops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The answer's bytes come a minute apart, or its first one never does.
    void whileAnAnswerComes_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("after");
        for (const int after : {0, 1, 5, 12}) {
            QTest::addRow("drip after %d", after) << int(practice::FaultKind::Drip) << after;
            QTest::addRow("hang after %d", after) << int(practice::FaultKind::Hang) << after;
        }
    }
    void whileAnAnswerComes()
    {
        QFETCH(int, kind);
        QFETCH(int, after);
        PulledShop shop;
        LocalCopy copy;
        practice::Fault fault;
        fault.kind = practice::FaultKind(kind);
        fault.after = after;
        fault.milliseconds = 60'000;
        practice::FaultPlan plan;
        plan.faults.append(fault);
        shop.store().setFaults(plan);
        StopSource stop;
        Result<sync::PullReport> report = failure(ErrorKind::Protocol, u"not run"_s);
        std::thread job([&] { report = pull(shop, copy, optionsFor(sync::everything()), stop.token()); });
        const bool isOnItsWay = test::waitFor([&] { return shop.store().requests().size() >= after; });
        stop.requestStop();
        job.join();
        QVERIFY(isOnItsWay);
        QVERIFY2(isStopped(report), qPrintable(told(report)));
    }

    /// The shop asks for patience; four times a hundred seconds, were it not for the stop.
    void whileTheShopAsksToWait()
    {
        ScriptedServer server([](const SeenRequest &, int) {
            ScriptedReply reply;
            reply.status = 429;
            reply.body = R"({"message":"Too Many Requests"})";
            reply.headers = {{"Retry-After", "100"}};
            return reply;
        });
        remote::Connection connection;
        connection.baseUrl = server.url();
        connection.login = LoginKind::Bearer;
        connection.proxy.mode = remote::ProxyPolicy::Mode::None;
        const SystemClock clock;
        remote::Client client(connection, BearerCredentials{Secret("token")}, clock);
        LocalCopy copy;
        StopSource stop;
        Result<sync::PullReport> report = failure(ErrorKind::Protocol, u"not run"_s);
        std::thread job(
            [&] { report = sync::Pull(client, copy.cache(), optionsFor(sync::everything()), {}, stop.token()).run(); });
        const bool asked = server.waitForRequests(1);
        stop.requestStop();
        job.join();
        QVERIFY(asked);
        QVERIFY2(isStopped(report), qPrintable(told(report)));
    }

    /// What is being written leaves nothing behind, and nothing is written after it, unless it is the commit itself.
    void whileAPageIsWritten_data()
    {
        QTest::addColumn<int>("group");
        QTest::addColumn<int>("statement");
        for (std::size_t i = 0; i < groups().size(); ++i) {
            for (const int statement : {0, 3, 17, 60, 200}) {
                QTest::addRow("%s, statement %d", groups()[i].name, statement) << int(i) << statement;
            }
        }
    }
    void whileAPageIsWritten()
    {
        QFETCH(int, group);
        QFETCH(int, statement);
        static PulledShop shop;
        const sync::PullOptions options = optionsFor(groups()[std::size_t(group)].entities);
        LocalCopy undisturbed;
        QVERIFY(pull(shop, undisturbed, options));
        StopSource stop;
        StoppingStatement stopping(stop, statement);
        LocalCopy copy(stopping.hook());
        const auto cut = pull(shop, copy, options, stop.token());
        if (!stopping.wasReached()) { // so small a shop has not as many
            QVERIFY2(cut && cut->isDone(), qPrintable(told(cut)));
            return;
        }
        QVERIFY2(isStopped(cut) || (cut && cut->isDone()), qPrintable(told(cut))); // done: it was the last write
        QVERIFY2(stopping.commitsAfter() <= 1, qPrintable(QString::number(stopping.commitsAfter())));
        const auto next = pull(shop, copy, options);
        QVERIFY2(next && next->isDone(), qPrintable(told(next)));
        QCOMPARE(difference(undisturbed.dump(), copy.dump()), QString());
    }
};

QTEST_GUILESS_MAIN(TestPullStops)
#include "tst_pullstops.moc"
