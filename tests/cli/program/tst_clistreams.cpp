// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program is connected to: signals, pipes, full disks and closed streams.
#include "clishop.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

class TestCliStreams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_shop = std::make_unique<CliShop>(); }
    void init()
    {
        m_shop->store().setFaults({});
        m_shop->store().clearRequests();
    }
    void interrupted_data();
    void interrupted();
    void aReaderThatLeaves();
    void aFullDisk();
    void closedStreams_data();
    void closedStreams();
    void cleanupTestCase() { QCOMPARE(m_shop->runner().leak(), QString()); }

private:
    std::unique_ptr<CliShop> m_shop;
};

void TestCliStreams::interrupted_data()
{
    QTest::addColumn<int>("signal");
#ifdef Q_OS_UNIX
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("end") << SIGTERM;
#else
    QSKIP("signals are a matter of Unix");
#endif
}

void TestCliStreams::interrupted()
{
#ifdef Q_OS_UNIX
    QFETCH(int, signal);
    practice::FaultPlan plan;
    practice::Fault hang;
    hang.kind = practice::FaultKind::Hang;
    hang.route = u"GET /V1/orders*"_s;
    plan.faults = {hang};
    m_shop->store().setFaults(plan);
    QProcess process;
    process.setProcessEnvironment(m_shop->runner().environment());
    process.start(CliRunner::program(),
                  {u"--profile"_s, u"admin"_s, u"--timeout"_s, u"3600"_s, u"orders"_s, u"list"_s, u"--live"_s});
    // The login goes through, the list behind it hangs: from then on the program has nothing to do but wait.
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!m_shop->store().requests().isEmpty() || process.state() == QProcess::NotRunning, 60'000);
    ::kill(pid_t(process.processId()), signal);
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 130, err.constData());
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QCOMPARE(err, QByteArray("quartermaster-cli: stopped\n"));
#endif
}

void TestCliStreams::aReaderThatLeaves()
{
#ifdef Q_OS_UNIX
    QProcess shell;
    shell.setProcessEnvironment(m_shop->runner().environment());
    const QString code = m_shop->runner().path(u"code"_s);
    // The reader is gone before the first page arrives, and the output is larger than any pipe.
    shell.start(u"sh"_s, {u"-c"_s,
                          u"{ \"$0\" --profile oauth1 orders list --live --limit 0 --format ndjson "
                          u"--columns entity_id,items,billing_address,payment; echo $? >\"$1\"; } | true"_s,
                          CliRunner::program(), code});
    QVERIFY(shell.waitForFinished(100'000));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QFile file(code);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("0\n"));
#endif
}

void TestCliStreams::aFullDisk()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("there is no device that is always full");
    }
    for (const QString &format : {u"table"_s, u"json"_s, u"ndjson"_s, u"csv"_s}) {
        QProcess process;
        process.setProcessEnvironment(m_shop->runner().environment());
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(CliRunner::program(), {u"--profile"_s, u"oauth1"_s, u"orders"_s, u"list"_s, u"--live"_s,
                                             u"--format"_s, format, u"--quiet"_s});
        QVERIFY(process.waitForFinished(100'000));
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 3 && err.count('\n') == 1 && err.contains("cannot be written"), err.constData());
    }
}

void TestCliStreams::closedStreams_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("output") << u"\"$0\" --profile oauth1 orders list --live --limit 1 --quiet >&-"_s
                            << QByteArray("the output cannot be written: ");
    QTest::newRow("input") << u"\"$0\" --profile oauth1 graphql - <&-"_s
                           << QByteArray("FILE: standard input cannot be read: ");
    QTest::newRow("errors") << u"\"$0\" --profile oauth1 orders list --live --limit 1 2>&- >/dev/null"_s
                            << QByteArray();
}

/// What a caller has closed stays closed: nothing is printed into the file or socket that comes next.
void TestCliStreams::closedStreams()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, line);
    QFETCH(QByteArray, said);
    QProcess shell;
    shell.setProcessEnvironment(m_shop->runner().environment());
    shell.start(u"sh"_s, {u"-c"_s, line, CliRunner::program()});
    QVERIFY(shell.waitForFinished(100'000));
    const QByteArray err = shell.readAllStandardError();
    QVERIFY2(err.contains(said) && err.count('\n') == (said.isEmpty() ? 0 : 1), err.constData());
    QCOMPARE(shell.exitCode() == 0, said.isEmpty());
#endif
}

QTEST_GUILESS_MAIN(TestCliStreams)
#include "tst_clistreams.moc"
