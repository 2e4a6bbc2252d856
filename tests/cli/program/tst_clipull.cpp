// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirunner.h"
#include "pullfixture.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

namespace {

practice::FaultPlan planOf(practice::FaultKind kind, int after, int milliseconds = 0)
{
    practice::Fault fault;
    fault.kind = kind;
    fault.after = after;
    fault.milliseconds = milliseconds;
    practice::FaultPlan plan;
    plan.faults.append(fault);
    return plan;
}

} // namespace

class TestCliPull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<PulledShop>();
        m_secrets = m_shop->store().logins().value("oauth1"_L1).toObject();
        LocalCopy copy;
        sync::PullOptions options;
        const auto report = pull(*m_shop, copy, options);
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        m_wanted = copy.dump();
    }
    void cleanupTestCase() { m_shop.reset(); }

    void aPullTellsWhatItDid()
    {
        CliRunner cli;
        addShop(cli);
        const Ran first = cli.run({u"pull"_s, u"--format"_s, u"json"_s});
        QVERIFY2(first.code == 0, first.told());
        const QJsonArray rows = first.json().array();
        QCOMPARE(rows.size(), 16);
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            QCOMPARE(row.keys(), (QStringList{u"changed"_s, u"entity"_s, u"gone"_s, u"new"_s, u"result"_s, u"seconds"_s,
                                              u"seen"_s}));
            QCOMPARE(row.value("result"_L1).toString(), u"done"_s);
            QCOMPARE(row.value("new"_L1), row.value("seen"_L1));
        }
        QCOMPARE(rows[1].toObject().value("entity"_L1).toString(), u"orders"_s);
        QCOMPARE(rows[1].toObject().value("seen"_L1).toInt(), 40);
        QVERIFY2(first.err.isEmpty(), first.told()); // no progress where nobody watches
        QCOMPARE(difference(m_wanted, dumpOf(copyOf(cli))), QString());
        QVERIFY2(cli.leak().isEmpty(), qPrintable(cli.leak()));

        const Ran second = cli.run({u"pull"_s, u"orders"_s});
        QVERIFY2(second.code == 0, second.told());
        QVERIFY2(second.out.startsWith("entity "), second.told());
        QCOMPARE(second.out.count('\n'), 6);
    }

    void aWordThatIsNothingToPull()
    {
        CliRunner cli;
        addShop(cli);
        const Ran ran = cli.run({u"pull"_s, u"everything"_s});
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.isOneLine() && ran.err.contains("'everything'"), ran.told());
    }

    void killedAtAnyInstantTheNextPullGoesOn_data()
    {
        QTest::addColumn<int>("requests");
        for (const int requests : {1, 3, 6, 10, 15, 25, 35}) {
            QTest::addRow("after %d requests", requests) << requests;
        }
    }
    void killedAtAnyInstantTheNextPullGoesOn()
    {
        QFETCH(int, requests);
        CliRunner cli;
        addShop(cli);
        m_shop->store().clearRequests();
        m_shop->store().setFaults(planOf(practice::FaultKind::Hang, requests));
        QProcess process;
        process.setProcessEnvironment(cli.environment());
        process.start(CliRunner::program(), {u"pull"_s});
        QVERIFY(process.waitForStarted());
        // Everything answered so far is on its way into the copy; where it is just now is left to chance.
        while (m_shop->store().requests().size() < requests && process.state() == QProcess::Running) {
            process.waitForFinished(1); // tells of its end, too
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        m_shop->store().setFaults({});
        const Ran next = cli.run({u"pull"_s});
        QVERIFY2(next.code == 0, next.told());
        QCOMPARE(difference(m_wanted, dumpOf(copyOf(cli))), QString());
    }

    void aSecondProcessIsToldWhoWrites()
    {
        CliRunner cli;
        addShop(cli);
        m_shop->store().clearRequests();
        m_shop->store().setFaults(planOf(practice::FaultKind::Hang, 1));
        QProcess first;
        first.setProcessEnvironment(cli.environment());
        first.start(CliRunner::program(), {u"pull"_s});
        QVERIFY(first.waitForStarted());
        while (m_shop->store().requests().isEmpty() && first.state() == QProcess::Running) {
            first.waitForFinished(1);
        }
        const Ran second = cli.run({u"pull"_s});
        QCOMPARE(second.code, 5);
        QVERIFY2(second.isOneLine(), second.told());
        QVERIFY2(second.err.contains("process " + QByteArray::number(first.processId())), second.told());
        // The polite end: it stops although the shop does not answer, and says so.
        first.terminate();
        QVERIFY(first.waitForFinished(100'000));
        QCOMPARE(first.exitCode(), 130);
        QVERIFY(first.readAllStandardOutput().contains("stopped"));
        m_shop->store().setFaults({});
    }

    void aLoginThatMayNotPullsWhatItMay()
    {
        CliRunner cli;
        const Ran added = cli.addProfile(u"shop"_s, m_shop->store().baseUrl().toString(), u"oauth1"_s,
                                         m_shop->store().logins().value("limited"_L1).toObject());
        QVERIFY2(added.code == 0, added.told());
        const Ran all = cli.run({u"pull"_s});
        QVERIFY2(all.code == 0, all.told());
        QVERIFY2(all.err.contains("invoices: left out: "), all.told());
        const Ran customers = cli.run({u"pull"_s, u"customers"_s});
        QCOMPARE(customers.code, 3);
        QVERIFY2(customers.out.contains("not allowed"), customers.told());
    }

    void aShopThatIsAwayIsOneLine()
    {
        CliRunner cli;
        addShop(cli);
        m_shop->store().setFaults(planOf(practice::FaultKind::Status, 2)); // 503, maintenance
        const Ran ran = cli.run({u"pull"_s, u"orders"_s});
        m_shop->store().setFaults({});
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.err.count('\n') == 1 && ran.err.contains("the next pull goes on"), ran.told());
        QVERIFY2(ran.out.contains("not reached"), ran.told());
    }

    void aLargeDropAsks()
    {
        CliRunner cli;
        addShop(cli);
        QVERIFY(cli.run({u"pull"_s, u"orders"_s}).code == 0);
        QVERIFY(m_shop->store().deleteRow(u"orders"_s, 40));
        const Ran asked = cli.run({u"pull"_s, u"orders"_s});
        QCOMPARE(asked.code, 5);
        QVERIFY2(asked.err.contains("--accept-drop"), asked.told());
        const Ran answered = cli.run({u"pull"_s, u"orders"_s, u"--accept-drop"_s});
        QVERIFY2(answered.code == 0, answered.told());
        QVERIFY(m_shop->store().changeRow(u"orders"_s, 40, {}));
    }

private:
    void addShop(CliRunner &cli)
    {
        const Ran added = cli.addProfile(u"shop"_s, m_shop->store().baseUrl().toString(), u"oauth1"_s, m_secrets);
        QVERIFY2(added.code == 0, added.told());
    }
    [[nodiscard]] static QString copyOf(const CliRunner &cli)
    {
        const QDir folder(cli.dataDirectory() + u"/cache"_s);
        return folder.filePath(folder.entryList({u"*.sqlite"_s}).value(0));
    }

    std::unique_ptr<PulledShop> m_shop;
    QJsonObject m_secrets;
    QStringList m_wanted;
};

QTEST_GUILESS_MAIN(TestCliPull)
#include "tst_clipull.moc"
