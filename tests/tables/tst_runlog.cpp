// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "tables/runlog.h"
#include "tables/runmodels.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace qm;
using namespace Qt::StringLiterals;
using ledger::RunLevel;
using ledger::RunLine;
using ledger::RunResult;
using tables::RunLinesModel;
using tables::RunsModel;

namespace {
UtcTime at(qint64 seconds)
{
    return UtcTime::fromSeconds(1'795'392'000 + seconds);
}
} // namespace

/// What was done is written down and is there for the next program.
class TestRunLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;

    void openLedger()
    {
        m_ledger = std::make_unique<ledger::Ledger>(m_folder->filePath(u"ledger.sqlite"_s));
        const auto opened = m_ledger->open().result();
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text()));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        openLedger();
    }
    void cleanup() { m_ledger.reset(); }

    void aRunSurvivesARestart()
    {
        {
            tables::RunLog log;
            log.open(*m_ledger, u"shop"_s);
            log.begin(u"pull"_s, at(0));
            log.add({at(1), RunLevel::Info, u"Orders: 12 read"_s});
            log.add({at(2), RunLevel::Failed, u"<b>Stock</b>: failed"_s});
            log.end(at(3), RunResult::Failed, u"No route"_s);
            QTRY_VERIFY(log.runs().size() == 1 && log.runs()[0].result && log.runs()[0].lines == 2);
        }
        m_ledger.reset();
        openLedger();
        tables::RunLog log;
        log.open(*m_ledger, u"shop"_s);
        QTRY_COMPARE(log.runs().size(), std::size_t(1));
        const ledger::Run &run = log.runs()[0];
        QVERIFY(run.startedAt == at(0) && run.endedAt == at(3) && run.result == RunResult::Failed);
        QCOMPARE(run.message, u"No route"_s);
        QCOMPARE(run.failed, 1);
        const auto lines = log.lines(run.id).result();
        QVERIFY(lines);
        QVERIFY((*lines == std::vector<RunLine>{{at(1), RunLevel::Info, u"Orders: 12 read"_s},
                                                {at(2), RunLevel::Failed, u"<b>Stock</b>: failed"_s}}));
        tables::RunLog other;
        other.open(*m_ledger, u"another"_s);
        QTest::qWait(0);
        QVERIFY(other.runs().empty());
    }

    void linesBeforeTheLedgerAnsweredAreKept()
    {
        std::promise<void> gate;
        const auto busy = m_ledger->read<bool>([wait = gate.get_future().share()](sqlite::Database &) -> Result<bool> {
            wait.wait();
            return true;
        });
        tables::RunLog log;
        log.open(*m_ledger, u"shop"_s);
        log.begin(u"pull"_s, at(0));
        log.add({at(1), RunLevel::Warning, u"one"_s});
        log.end(at(2), RunResult::Done, {});
        gate.set_value();
        QTRY_VERIFY(log.runs().size() == 1 && log.runs()[0].result == RunResult::Done);
        QCOMPARE(log.runs()[0].warnings, 1);
    }

    void oldRunsGo()
    {
        const auto done =
            m_ledger
                ->write<qint64>([](sqlite::Database &database) -> Result<qint64> {
                    Result<qint64> id = 0;
                    for (int i = 0; id && i < ledger::mostRuns + 5; ++i) {
                        id = ledger::beginRun(database, u"shop"_s, u"pull"_s, at(i));
                        if (id) {
                            const auto added = ledger::addRunLines(database, *id, {{at(i), RunLevel::Info, u"line"_s}});
                            id = added ? id : Result<qint64>(failure(added.error()));
                        }
                    }
                    return id;
                })
                .result();
        QVERIFY(done);
        const auto counts = m_ledger
                                ->read<std::vector<qint64>>([](sqlite::Database &database) {
                                    return Result<std::vector<qint64>>(std::vector<qint64>{
                                        database.number("select count(*) from run").value().value_or(-1),
                                        database.number("select count(*) from run_line").value().value_or(-1),
                                        database.number("select min(started_at) from run").value().value_or(-1)});
                                })
                                .result();
        QCOMPARE((*counts)[0], ledger::mostRuns);
        QCOMPARE((*counts)[1], ledger::mostRuns);
        QCOMPARE((*counts)[2], at(5).seconds());
    }

    void modelsShowWhatIsAsked()
    {
        RunsModel runs;
        const QAbstractItemModelTester runsTester(&runs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ledger::Run run;
        run.id = 7;
        run.kind = u"pull"_s;
        run.startedAt = at(0);
        runs.setRuns({run}, 7, false);
        QCOMPARE(runs.index(0, RunsModel::Outcome).data().toString(), u"Running"_s);
        QVERIFY(!runs.isCutOff(run));
        runs.setRuns({run}, 0, false); // of a program that is gone
        QCOMPARE(runs.index(0, RunsModel::Outcome).data().toString(), u"Cut off"_s);
        QVERIFY(runs.isCutOff(run));
        runs.setRuns({run}, 0, true); // of one that may still be there
        QVERIFY(!runs.isCutOff(run));
        QCOMPARE(runs.index(0, RunsModel::Outcome).data().toString(), u"No end known"_s);
        run.endedAt = at(75);
        run.result = RunResult::Done;
        runs.setRuns({run}, 0, false);
        QCOMPARE(runs.index(0, RunsModel::Took).data().toString(), u"75 s"_s);

        RunLinesModel lines;
        const QAbstractItemModelTester linesTester(&lines, QAbstractItemModelTester::FailureReportingMode::QtTest);
        lines.setLines({{at(0), RunLevel::Info, u"a\nb\t<i>c</i>"_s},
                        {at(1), RunLevel::Warning, u"w"_s},
                        {at(2), RunLevel::Failed, u"f"_s}});
        QCOMPARE(lines.rowCount(), 3);
        QCOMPARE(lines.index(0, RunLinesModel::Text).data().toString(), u"a b <i>c</i>"_s);
        lines.setShow(RunLinesModel::Show::Warnings);
        QCOMPARE(lines.rowCount(), 2);
        lines.setShow(RunLinesModel::Show::Failed);
        QCOMPARE(lines.rowCount(), 1);
        QCOMPARE(lines.count(RunLinesModel::Show::All), 3);
        const QPersistentModelIndex chosen = lines.index(0, 0);
        lines.setLines({{at(0), RunLevel::Info, u"a\nb\t<i>c</i>"_s},
                        {at(1), RunLevel::Warning, u"w"_s},
                        {at(2), RunLevel::Failed, u"f"_s},
                        {at(3), RunLevel::Info, u"i"_s},
                        {at(4), RunLevel::Failed, u"g"_s}});
        QCOMPARE(lines.rowCount(), 2);
        QVERIFY(chosen.isValid()); // a line that comes leaves the chosen one chosen
        QCOMPARE(lines.line(1).text, u"g"_s);
        lines.setLines(
            {{at(0), RunLevel::Info, u"x"_s}, {at(1), RunLevel::Info, u"y"_s}, {at(2), RunLevel::Failed, u"f"_s}});
        QCOMPARE(lines.rowCount(), 1);
        QCOMPARE(lines.asText(), u"3\t%1\tfailed\tf\n"_s.arg(at(2).toIso()));
    }
};

QTEST_GUILESS_MAIN(TestRunLog)
#include "tst_runlog.moc"
