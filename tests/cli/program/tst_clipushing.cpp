// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands around a push on the command line: the name of a live shop typed at a terminal, what is noted in the
// local copy, what the shop's queue does.
#include "clishop.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 120'000; ///< ms; a bound for a busy machine

/// Both ends of a terminal that somebody types at.
class Terminal
{
public:
    Terminal()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0) {
            qFatal("no terminal");
        }
        m_slave = ::open(::ptsname(m_master), O_RDWR | O_NOCTTY);
    }
    ~Terminal()
    {
        ::close(m_slave);
        ::close(m_master);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    /// Its standard input; output and errors stay pipes.
    void giveTo(QProcess &process) const
    {
        process.setChildProcessModifier([slave = m_slave] {
            ::setsid();
            ::dup2(slave, STDIN_FILENO);
        });
    }
    void type(const QByteArray &line) const
    {
        const QByteArray keys = line + '\n';
        if (::write(m_master, keys.constData(), std::size_t(keys.size())) != keys.size()) {
            qFatal("nothing can be typed");
        }
    }

private:
    int m_master = -1;
    int m_slave = -1;
};

} // namespace

class TestCliPushing : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliShop> m_shop;

    [[nodiscard]] bool start(practice::ServerOptions options = {})
    {
        options.shop.products = 126;
        options.shop.orders = 10;
        m_shop = std::make_unique<CliShop>(options);
        return cli(u"pull"_s).code == 0;
    }
    /// The same as a live shop: the profile 'hollebeek'.
    [[nodiscard]] bool startLive()
    {
        if (!start()) {
            return false;
        }
        const Ran added =
            m_shop->runner().addProfile(u"hollebeek"_s, m_shop->store().baseUrl().toString(), u"oauth1"_s,
                                        m_shop->store().logins().value("oauth1"_L1).toObject(), {u"--live"_s});
        return added.code == 0 && cli(u"pull"_s, u"hollebeek"_s).code == 0;
    }
    /// Starts \a words at \a terminal. \returns what they say until they ask for the profile's name.
    QByteArray asked(QProcess &process, const Terminal &terminal, const QStringList &words) const
    {
        process.setProcessEnvironment(m_shop->runner().environment());
        terminal.giveTo(process);
        process.start(CliRunner::program(), QStringList{u"--profile"_s, u"hollebeek"_s} + words);
        QByteArray said;
        const QDeadlineTimer patience(longest);
        while (process.waitForStarted(longest) && !said.contains("type the profile's name") &&
               process.state() == QProcess::Running && !patience.hasExpired()) {
            process.waitForReadyRead(1'000);
            said += process.readAllStandardError();
        }
        return said;
    }
    [[nodiscard]] Ran cli(const QString &line, const QString &profile = u"oauth1"_s) const
    {
        return m_shop->cli(line, profile);
    }
    /// A plain word of a SKU that is at a source, and the source.
    [[nodiscard]] std::pair<QString, QString> some() const
    {
        for (const QJsonValue &item : m_shop->raw("/rest/all/V1/inventory/source-items?searchCriteria[pageSize]=500")) {
            const QString sku = item["sku"_L1].toString();
            const bool isPlain = sku.size() > 4 && std::all_of(sku.begin(), sku.end(), [](QChar c) {
                                     return c.unicode() < 128 && (c.isUpper() || c.isDigit() || c == u'-');
                                 });
            const Ran tried =
                isPlain
                    ? cli(u"stock set %1 --source %2 --qty 41 --dry-run"_s.arg(sku, item["source_code"_L1].toString()))
                    : Ran{};
            if (tried.code == 0 && item["quantity"_L1].toInt() > 50) {
                return {sku, item["source_code"_L1].toString()};
            }
        }
        qFatal("the shop has no plain source item");
    }
    [[nodiscard]] double inShop(const QString &sku, const QString &source) const
    {
        for (const QJsonValue &item :
             m_shop->raw("/rest/all/V1/inventory/source-items?searchCriteria[pageSize]=5000")) {
            if (item["sku"_L1].toString() == sku && item["source_code"_L1].toString() == source) {
                return item["quantity"_L1].toDouble();
            }
        }
        return -1;
    }
    [[nodiscard]] bool write(const QString &sku, const QString &source, int quantity) const
    {
        const QJsonObject item{
            {u"sku"_s, sku}, {u"source_code"_s, source}, {u"quantity"_s, quantity}, {u"status"_s, 1}};
        return rawPost(m_shop->store(), "/rest/all/V1/inventory/source-items",
                       QJsonDocument(QJsonObject{{u"sourceItems"_s, QJsonArray{item}}}).toJson());
    }
    /// As the local copy has it.
    [[nodiscard]] QString inCopy(const QString &sku, const QString &source) const
    {
        const Ran listed =
            cli(u"stock list --where sku|eq|%1 --where source_code|eq|%2 --columns quantity --format json"_s.arg(
                sku, source));
        return listed.json()[0]["quantity"_L1].toVariant().toString();
    }
    void breakRoute(const QString &route, int status)
    {
        practice::Fault fault;
        fault.kind = practice::FaultKind::Status;
        fault.route = route;
        fault.status = status;
        practice::FaultPlan plan;
        plan.faults = {fault};
        m_shop->store().setFaults(plan);
    }

private Q_SLOTS:
    void cleanup() { m_shop.reset(); }

    void aLiveShopAsksForItsNameAtATerminal_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("code");
        QTest::addColumn<double>("after");
        QTest::newRow("its name") << QByteArray("hollebeek") << 0 << 41.0;
        QTest::newRow("another") << QByteArray("holleboom") << 5 << 77.0;
        QTest::newRow("nothing") << QByteArray("") << 5 << 77.0;
        QTest::newRow("yes") << QByteArray("yes") << 5 << 77.0;
    }
    void aLiveShopAsksForItsNameAtATerminal()
    {
        QFETCH(const QByteArray, typed);
        QVERIFY(startLive());
        const auto [sku, source] = some();
        QVERIFY(write(sku, source, 77));
        QCOMPARE(cli(u"pull stock"_s, u"hollebeek"_s).code, 0);
        QCOMPARE(cli(u"stock set %1 --source %2 --qty 41"_s.arg(sku, source), u"hollebeek"_s).code, 0);
        // Without a terminal and without --yes nothing is even looked at.
        QCOMPARE(cli(u"changes push"_s, u"hollebeek"_s).code, 5);

        const Terminal terminal;
        QProcess process;
        const QByteArray said = asked(process, terminal, {u"changes"_s, u"push"_s});
        QVERIFY2(said.contains("POST") && said.contains("live shop 'hollebeek'"), said.constData());
        QCOMPARE(inShop(sku, source), 77.0); // it waits
        terminal.type(typed);
        QVERIFY(process.waitForFinished(longest));
        QTEST(process.exitCode(), "code");
        QTEST(inShop(sku, source), "after");
    }

    /// Yes is said to what was shown: what others stage or edit while somebody types waits for another push.
    void whatIsStagedMeanwhileWaits()
    {
        QVERIFY(startLive());
        const auto [sku, source] = some();
        QVERIFY(write(sku, source, 77));
        QCOMPARE(cli(u"pull stock"_s, u"hollebeek"_s).code, 0);
        QCOMPARE(cli(u"stock set %1 --source %2 --qty 41"_s.arg(sku, source), u"hollebeek"_s).code, 0);
        QCOMPARE(cli(u"stock set %1 --min-qty 3"_s.arg(sku), u"hollebeek"_s).code, 0);
        const Terminal terminal;
        QProcess process;
        const QByteArray said = asked(process, terminal, {u"changes"_s, u"push"_s});
        QVERIFY2(said.contains("type the profile's name"), said.constData());
        QCOMPARE(cli(u"stock set %1 --min-qty 4"_s.arg(sku), u"hollebeek"_s).code, 0);
        QCOMPARE(cli(u"prices set-base %1 3.33"_s.arg(sku), u"hollebeek"_s).code, 0);
        terminal.type("hollebeek");
        QVERIFY(process.waitForFinished(longest));
        const QByteArray rest = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0 && rest.contains("1 changes were edited"), rest.constData());
        QCOMPARE(inShop(sku, source), 41.0);
        const Ran left = cli(u"changes list --format json"_s, u"hollebeek"_s);
        QCOMPARE(left.json().array().size(), 2);
        for (const QJsonValue &change : left.json().array()) {
            QVERIFY2(change["state"_L1] == "staged"_L1, left.told());
        }
    }

    /// Yes can be said only to what was seen.
    void nobodyIsAskedAboutWhatCouldNotBeLookedAt()
    {
        QVERIFY(startLive());
        const auto [sku, source] = some();
        QVERIFY(write(sku, source, 77));
        QCOMPARE(cli(u"pull stock"_s, u"hollebeek"_s).code, 0);
        QCOMPARE(cli(u"stock set %1 --source %2 --qty 41"_s.arg(sku, source), u"hollebeek"_s).code, 0);
        breakRoute(u"GET /V1/inventory/source-items"_s, 503);
        const Terminal terminal;
        QProcess process;
        const QByteArray said = asked(process, terminal, {u"changes"_s, u"push"_s});
        QVERIFY2(!said.contains("type the profile's name"), said.constData());
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(longest));
        QVERIFY(process.exitCode() != 0);
        m_shop->store().setFaults({});
        QCOMPARE(inShop(sku, source), 77.0);
    }

    /// Who says no to the question has not said the second yes either.
    void aLargeMoveThatWasDeclinedIsWithheldStill()
    {
        QVERIFY(startLive());
        const auto [sku, source] = some();
        QCOMPARE(cli(u"prices set-base %1 0"_s.arg(sku), u"hollebeek"_s).code, 0);
        const Terminal terminal;
        QProcess process;
        const QByteArray said = asked(process, terminal, {u"changes"_s, u"push"_s, u"--allow-large"_s});
        QVERIFY2(said.contains("type the profile's name"), said.constData());
        terminal.type("no");
        QVERIFY(process.waitForFinished(longest));
        QCOMPARE(process.exitCode(), 5);
        const Ran nightly = cli(u"changes push --yes --format json"_s, u"hollebeek"_s);
        QVERIFY2(nightly.code != 0, nightly.told());
        QCOMPARE(nightly.json()[0]["result"_L1].toString(), u"withheld"_s);
    }

    /// A question is told also with --quiet, and Ctrl+C is an answer.
    void theQuestionEndsAtCtrlC()
    {
        QVERIFY(startLive());
        const auto [sku, source] = some();
        QVERIFY(write(sku, source, 77));
        QCOMPARE(cli(u"pull stock"_s, u"hollebeek"_s).code, 0);
        QCOMPARE(cli(u"stock set %1 --source %2 --qty 41"_s.arg(sku, source), u"hollebeek"_s).code, 0);
        const Terminal terminal;
        QProcess process;
        const QByteArray said = asked(process, terminal, {u"--quiet"_s, u"changes"_s, u"push"_s});
        QVERIFY2(said.contains("live shop 'hollebeek'"), said.constData());
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(longest));
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(inShop(sku, source), 77.0);
        QCOMPARE(cli(u"changes push --yes"_s, u"hollebeek"_s).code, 0); // nothing is held
    }

    /// Only what this push has read is news to the copy.
    void whatAnEarlierPushReadStaysOutOfTheCopy()
    {
        QVERIFY(start());
        const auto [sku, source] = some();
        QVERIFY(write(sku, source, 77));
        QCOMPARE(cli(u"pull stock"_s).code, 0);
        QCOMPARE(cli(u"stock set %1 --source %2 --qty 41"_s.arg(sku, source)).code, 0);
        QVERIFY(write(sku, source, 80));
        QCOMPARE(cli(u"changes push"_s).code, 4);
        const QString id = QString::number(cli(u"changes list --format json"_s).json()[0]["id"_L1].toInteger());
        QCOMPARE(cli(u"changes resolve %1 --keep again"_s.arg(id)).code, 0);
        QCOMPARE(cli(u"changes show %1 --format json"_s.arg(id)).json()["shop"_L1].toString(), u"80"_s);

        QVERIFY(write(sku, source, 95));
        QCOMPARE(cli(u"pull stock"_s).code, 0);
        QCOMPARE(inCopy(sku, source), u"95"_s);
        breakRoute(u"GET /V1/inventory/source-items"_s, 503);
        const Ran pushed = cli(u"changes push --format json"_s); // it cannot even read
        QVERIFY2(pushed.code != 0, pushed.told());
        QCOMPARE(pushed.json()[0]["result"_L1].toString(), u"left"_s);
        QCOMPARE(inCopy(sku, source), u"95"_s);
    }

    void theRequestsOfAChangeAreShown()
    {
        QVERIFY(start());
        const auto [sku, source] = some();
        QCOMPARE(cli(u"stock set %1 --source %2 --qty 41 --push"_s.arg(sku, source)).code, 0);
        const Ran shown = cli(u"changes show 1 --format json"_s);
        QVERIFY2(shown.code == 0, shown.told());
        const QJsonArray requests = shown.json()["requests"_L1].toArray();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests[0]["request"_L1].toString(), u"POST /rest/all/V1/inventory/source-items"_s);
        QCOMPARE(requests[0]["http_status"_L1].toInt(), 200);
        const QJsonDocument body = QJsonDocument::fromJson(requests[0]["body"_L1].toString().toUtf8());
        QCOMPARE(body["sourceItems"_L1][0]["sku"_L1].toString(), sku);
        QVERIFY(cli(u"changes show 1"_s).out.contains("\"sourceItems\""));
    }

    void aConsumerThatIsStoppedLeavesItsOperationsOpen()
    {
        practice::ServerOptions options;
        options.queueRuns = false;
        QVERIFY(start(options));
        const auto [sku, source] = some();
        const QJsonObject item{{u"sku"_s, sku}, {u"source_code"_s, source}, {u"quantity"_s, 12}, {u"status"_s, 1}};
        const QJsonObject operation{{u"sourceItems"_s, QJsonArray{item}}};
        // Accepted is another word than done.
        static_cast<void>(rawPost(m_shop->store(), "/rest/all/async/bulk/V1/inventory/source-items",
                                  QJsonDocument(QJsonArray{operation, operation}).toJson()));
        const Ran listed = cli(u"bulk list --format json"_s);
        QVERIFY2(listed.code == 0, listed.told());
        QCOMPARE(listed.json().array().size(), 1);
        QCOMPARE(listed.json()[0]["open"_L1].toInt(), 2);
        QCOMPARE(listed.json()[0]["complete"_L1].toInt(), 0);
        const Ran status = cli(u"bulk status %1 --format json"_s.arg(listed.json()[0]["bulk_uuid"_L1].toString()));
        QVERIFY2(status.code == 0, status.told());
        QCOMPARE(status.json().array().size(), 2);
        QCOMPARE(status.json()[0]["status"_L1].toString(), u"open"_s);
        QVERIFY2(status.err.contains("2 operations: 2 open"), status.told());
        QVERIFY(inShop(sku, source) != 12.0);
    }
};

QTEST_GUILESS_MAIN(TestCliPushing)
#include "tst_clipushing.moc"
