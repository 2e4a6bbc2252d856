// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that works with a ledger is killed, at each of its statements and at instants of chance; two of them work
// at once. This program is also the one that is killed: with arguments it is a child.

#include "book.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>

using namespace qm;
using namespace qm::ledger;
using namespace qm::ledger::test;

namespace {

constexpr int cells = 6;

/// A person's work as a function of a seed and of what the ledger holds: each step is one transaction.
class Work
{
public:
    Work(Ledger &ledger, std::shared_ptr<PushTurn> turn, quint32 seed)
        : m_ledger(ledger)
        , m_turn(std::move(turn))
        , m_random(seed)
    {}

    [[nodiscard]] bool step()
    {
        const quint32 choice = m_random.bounded(6U);
        const quint32 dice = m_random.generate();
        return bool(m_ledger
                        .write<bool>([&](sqlite::Database &d) -> Result<bool> {
                            switch (choice) {
                            case 0:
                            case 1:
                                return stageSome(d, dice);
                            case 2:
                                return send(d);
                            case 3:
                                return settleSome(d, ChangeState::Sending, dice);
                            case 4:
                                return settleSome(d, ChangeState::Unknown, dice);
                            default:
                                return goBack(d, dice);
                            }
                        })
                        .result());
    }

private:
    static Result<std::vector<Change>> in(sqlite::Database &d, ChangeState state)
    {
        ChangeFilter filter;
        filter.profileId = shop;
        filter.states = {state};
        const Result<std::vector<qint64>> ids = findChanges(d, filter);
        return ids ? readChanges(d, *ids) : Result<std::vector<Change>>(failure(ids.error()));
    }
    template <typename T>
    static Result<bool> ok(const Result<T> &result)
    {
        return result ? Result<bool>(true) : Result<bool>(failure(result.error()));
    }

    static Result<bool> stageSome(sqlite::Database &d, quint32 dice)
    {
        const Result<qint64> set = createSet(d, shop, QString::number(dice), u"ann"_s, noon);
        std::vector<ChangeDraft> drafts;
        for (quint32 i = 0; i < 1 + dice % 3; ++i) {
            const QString name = QString::number((dice + i) % cells);
            drafts.push_back(draft(stockCell(name), Decimal(0), SetTo{Decimal(int(dice % 5))}));
            drafts.push_back(draft(statusCell(name), false, SetTo{true}, true));
        }
        return set ? ok(stage(d, *set, u"ann"_s, noon, drafts)) : ok(set);
    }
    Result<bool> send(sqlite::Database &d)
    {
        const Result<std::vector<Change>> staged = in(d, ChangeState::Staged);
        Outgoing outgoing{u"POST /x"_s, u"{}"_s, {}};
        for (const Change &change : staged.value()) {
            outgoing.lines.push_back({change.id, change.base, change.mine().value()});
        }
        return outgoing.lines.empty() ? Result<bool>(true) : ok(beginSending(d, *m_turn, outgoing, noon));
    }
    static Result<bool> settleSome(sqlite::Database &d, ChangeState from, quint32 dice)
    {
        std::vector<Outcome> outcomes;
        const std::vector<Change> found = in(d, from).value();
        for (const Change &change : found) {
            const ChangeState to = changeStates[(dice = dice * 31 + 7) % changeStates.size()];
            if (mayBecome(from, to)) {
                outcomes.push_back({change.id, to, change.base, QString::number(dice)});
            }
        }
        return ok(settle(d, outcomes));
    }
    static Result<bool> goBack(sqlite::Database &d, quint32 dice)
    {
        const Result<std::vector<ChangeSet>> sets = readSets(d, shop);
        if (!sets || sets->empty()) {
            return ok(sets);
        }
        return ok(stageUndo(d, (*sets)[dice % sets->size()].id, u"back"_s, u"ann"_s, noon));
    }

    Ledger &m_ledger;
    std::shared_ptr<PushTurn> m_turn;
    QRandomGenerator m_random;
};

/// `work FILE SEED STEPS DEATH`: tells the number of each step that is done; dies before statement DEATH, if not 0.
int workAsChild(const QStringList &arguments)
{
    const int death = arguments[3].toInt();
    int statements = 0;
    Ledger ledger(arguments[0], [death, &statements](std::string_view) -> Result<void> {
        if (++statements == death) {
            std::_Exit(9); // nothing is flushed, closed or rolled back
        }
        return {};
    });
    const auto turn = ledger.takeTurn(shop).result();
    if (!turn) {
        return 1;
    }
    Work work(ledger, *turn, arguments[1].toUInt());
    for (int i = 1; i <= arguments[2].toInt(); ++i) {
        if (!work.step()) {
            return 2;
        }
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 0;
}

/// `stage FILE AUTHOR COUNT`: cells of its own, and cells that everybody wants.
int stageAsChild(const QStringList &arguments)
{
    Ledger ledger(arguments[0]);
    const QString author = arguments[1];
    for (int i = 0; i < arguments[2].toInt(); ++i) {
        const auto done = ledger
                              .write<bool>([&](sqlite::Database &d) -> Result<bool> {
                                  const Result<qint64> set = createSet(d, shop, author, author, noon);
                                  const std::vector<ChangeDraft> drafts{stock(author + QString::number(i), 7),
                                                                        stock(u"shared%1"_s.arg(i), 8)};
                                  const auto staged = set ? stage(d, *set, author, noon, drafts)
                                                          : Result<std::vector<StageResult>>(failure(set.error()));
                                  return staged.map([](const auto &) { return true; });
                              })
                              .result();
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().message));
            return 1;
        }
    }
    return 0;
}

QStringList ledgerAfter(const QString &file)
{
    Ledger ledger(file);
    if (!ledger.open().result()) {
        return {u"not opened"_s};
    }
    Book book(file);
    const QString wrong = book.countsAreWrong();
    return wrong.isEmpty() ? book.dump() : QStringList(wrong);
}

} // namespace

class TestLedgerKill : public QObject
{
    Q_OBJECT

    static void start(QProcess &child, const QStringList &arguments)
    {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), arguments);
        QVERIFY(child.waitForStarted(60'000));
    }

    /// What a ledger holds after so many undisturbed steps, and the end of the program. Goes on from one to the next.
    class Undisturbed
    {
    public:
        explicit Undisturbed(quint32 seed)
            : m_ledger(m_folder.filePath(u"ledger.sqlite"_s))
        {
            auto turn = m_ledger.takeTurn(shop).result();
            m_work = std::make_unique<Work>(m_ledger, turn.value(), seed);
        }
        /// What was before \a steps will not be asked for.
        void skipTo(int steps)
        {
            while (m_after.size() < steps) {
                m_after.append(QStringList());
                step();
            }
        }
        const QStringList &after(int steps)
        {
            while (m_after.size() <= steps) {
                m_after.append(left());
                step();
            }
            return m_after[steps];
        }

    private:
        void step()
        {
            if (!m_work->step()) {
                qFatal("a step failed");
            }
        }
        /// A copy of it, opened by the next program.
        QStringList left()
        {
            const QString copy = m_folder.filePath(u"copy%1.sqlite"_s.arg(m_after.size()));
            const auto copied = m_ledger.read<bool>(
                [&](sqlite::Database &d) { return d.run("vacuum into ?", copy).map([] { return true; }); });
            return copied.result() ? ledgerAfter(copy) : QStringList();
        }
        QTemporaryDir m_folder;
        Ledger m_ledger;
        std::unique_ptr<Work> m_work;
        QList<QStringList> m_after;
    };

    static void compare(const QString &file, int told, Undisturbed &undisturbed, const QString &when)
    {
        const QStringList found = ledgerAfter(file);
        // What was told is there; one step more may have been done and not told.
        const bool isRight = found == undisturbed.after(told) || found == undisturbed.after(told + 1);
        QVERIFY2(isRight, qPrintable(u"%1, after step %2:\n%3\nand not\n%4"_s.arg(when).arg(told).arg(
                              found.join(u'\n'), undisturbed.after(told).join(u'\n'))));
        QVERIFY(!found.join(u'\n').contains(u"|sending|"_s));
    }

private Q_SLOTS:
    void killedBeforeAnyStatement()
    {
        constexpr quint32 seed = 11;
        constexpr int steps = 14;
        Undisturbed undisturbed(seed);
        int death = 1;
        for (bool isDead = true; isDead; ++death) {
            QTemporaryDir folder;
            const QString file = folder.filePath(u"ledger.sqlite"_s);
            QProcess child;
            start(child, {u"work"_s, file, QString::number(seed), QString::number(steps), QString::number(death)});
            QVERIFY(child.waitForFinished(60'000));
            isDead = child.exitCode() == 9;
            QVERIFY(isDead || child.exitCode() == 0);
            const int told = int(child.readAllStandardOutput().count('\n'));
            compare(file, told, undisturbed, u"statement %1"_s.arg(death));
            QVERIFY(isDead || told == steps);
        }
        QVERIFY(death > 100);
    }

    void killedAtAnyInstant()
    {
        const int asked = qEnvironmentVariableIntValue("QM_KILLS");
        const int kills = asked > 0 ? asked : 25;
        QRandomGenerator random(5);
        for (int i = 0; i < kills; ++i) {
            const quint32 seed = random.generate();
            QTemporaryDir folder;
            const QString file = folder.filePath(u"ledger.sqlite"_s);
            QProcess child;
            start(child, {u"work"_s, file, QString::number(seed), u"100000"_s, u"0"_s});
            const int enough = random.bounded(1, 30);
            QByteArray told;
            while (told.count('\n') < enough) {
                QVERIFY(child.waitForReadyRead(60'000));
                told += child.readAllStandardOutput();
            }
            child.kill(); // it has gone on meanwhile
            QVERIFY(child.waitForFinished(60'000));
            told += child.readAllStandardOutput();
            Undisturbed undisturbed(seed);
            undisturbed.skipTo(int(told.count('\n')));
            compare(file, int(told.count('\n')), undisturbed, u"seed %1"_s.arg(seed));
        }
    }

    void twoProgramsStageAtOnce()
    {
        constexpr int count = 60;
        QTemporaryDir folder;
        const QString file = folder.filePath(u"ledger.sqlite"_s);
        QProcess ann;
        QProcess bob;
        start(ann, {u"stage"_s, file, u"ann"_s, QString::number(count)});
        start(bob, {u"stage"_s, file, u"bob"_s, QString::number(count)});
        QVERIFY(ann.waitForFinished(100'000));
        QVERIFY(bob.waitForFinished(100'000));
        QCOMPARE(ann.exitCode(), 0);
        QCOMPARE(bob.exitCode(), 0);
        Book book(file);
        QCOMPARE(book.all().size(), std::size_t(3 * count));
        for (const Change &change : book.all()) {
            const QString name = skuOf(change.cell).text();
            QVERIFY(name.startsWith(u"shared"_s) || name.startsWith(change.author));
        }
        QCOMPARE(book.countsAreWrong(), QString());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 6 && arguments[1] == "work"_L1) {
        return workAsChild(arguments.mid(2));
    }
    if (arguments.size() == 5 && arguments[1] == "stage"_L1) {
        return stageAsChild(arguments.mid(2));
    }
    TestLedgerKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ledgerkill.moc"
