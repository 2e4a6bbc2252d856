// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "book.h"
#include "oldledger.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace qm;
using namespace qm::ledger;
using namespace qm::ledger::test;

namespace {

using Step = std::function<Result<void>(Book &, sqlite::Database &, const PushTurn &)>;

template <typename T>
Result<void> only(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(failure(result.error()));
}

struct Case
{
    const char *name;
    Step before; ///< what is there already
    Step step;   ///< what is broken off at each of its statements
};

Result<void> stageSome(Book &, sqlite::Database &d, const PushTurn &)
{
    const Result<qint64> set = createSet(d, shop, u"set"_s, u"ann"_s, noon);
    const std::vector<ChangeDraft> drafts{draft(stockCell(u"A"_s), Decimal(0), SetTo{Decimal(7)}),
                                          draft(statusCell(u"A"_s), false, SetTo{true}, true),
                                          draft(stockCell(u"B"_s), Decimal(5), SetTo{Decimal(8)})};
    return set ? only(stage(d, *set, u"ann"_s, noon, drafts)) : only(set);
}

const std::vector<qint64> all{1, 2, 3};

Result<void> sendAll(Book &, sqlite::Database &d, const PushTurn &turn)
{
    return only(beginSending(
        d, turn, {u"POST /x"_s, u"{}"_s, {{1, Decimal(0), Decimal(7)}, {2, false, true}, {3, Decimal(5), Decimal(8)}}},
        noon));
}

Result<void> settleTo(sqlite::Database &d, ChangeState state)
{
    std::vector<Outcome> outcomes;
    for (const qint64 id : all) {
        outcomes.push_back({id, state, {}, u"word"_s});
    }
    return settle(d, outcomes);
}

Step after(std::vector<Step> steps)
{
    return [steps](Book &book, sqlite::Database &d, const PushTurn &turn) {
        for (const Step &step : steps) {
            if (Result<void> done = step(book, d, turn); !done) {
                return done;
            }
        }
        return Result<void>();
    };
}

Step settling(ChangeState state)
{
    return [state](Book &, sqlite::Database &d, const PushTurn &) { return settleTo(d, state); };
}

Step undoing()
{
    return
        [](Book &, sqlite::Database &d, const PushTurn &) { return only(stageUndo(d, 1, u"back"_s, u"ann"_s, noon)); };
}

const std::vector<Case> &cases()
{
    const Step nothing = after({});
    const Step sent = after({stageSome, sendAll});
    const Step verified = after({sent, settling(ChangeState::Verified)});
    static const std::vector<Case> table{
        {"stage", nothing, stageSome},
        {"stage again", stageSome,
         [](auto &, auto &d, auto &) {
             const std::vector<ChangeDraft> drafts{stock(u"A"_s, 9), stock(u"B"_s, 5), stock(u"C"_s, 1)};
             return only(stage(d, 1, u"ann"_s, noon, drafts));
         }},
        {"unstage", stageSome, [](auto &, auto &d, auto &) { return only(unstage(d, all)); }},
        {"restage", after({sent, settling(ChangeState::Conflict)}),
         [](auto &, auto &d, auto &) { return only(restage(d, all)); }},
        {"confirm", stageSome, [](auto &, auto &d, auto &) { return confirm(d, all, true); }},
        {"begin", stageSome, sendAll},
        {"answer and verify", sent,
         [](auto &, auto &d, auto &) {
             const Result<void> noted = noteAnswer(d, 1, 200, u"[]"_s, noon);
             return noted ? settleTo(d, ChangeState::Verified) : noted;
         }},
        {"abandon", sent, [](auto &, auto &d, auto &turn) { return only(abandonSending(d, turn)); }},
        {"undo", verified, undoing()},
        {"verify the undo", after({verified, undoing()}),
         [](auto &, auto &d, auto &) {
             return settle(
                 d, std::vector<Outcome>{{4, ChangeState::Verified, {}, {}}, {5, ChangeState::Verified, {}, {}}});
         }},
        {"forget", verified, [](auto &, auto &d, auto &) { return only(forgetBefore(d, shop, noon.plusSeconds(1))); }},
    };
    return table;
}

Result<void> failsAt(sqlite::Database &database, int index, const std::function<Result<void>()> &work)
{
    int count = 0;
    database.setHook([&count, index](std::string_view) -> Result<void> {
        return count++ == index ? Result<void>(failure(ErrorKind::Storage, u"The disk is full"_s)) : Result<void>();
    });
    Result<void> done = work();
    database.setHook({});
    return done;
}

} // namespace

class TestChangeFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenOffAnywhereItNeverHappened_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < cases().size(); ++i) {
            QTest::newRow(cases()[i].name) << int(i);
        }
    }
    void brokenOffAnywhereItNeverHappened()
    {
        QFETCH(int, number);
        const Case &tried = cases()[std::size_t(number)];
        Book book;
        const PushTurn turn = PushTurn::take(book.file(), shop, std::chrono::milliseconds(0)).value();
        QVERIFY(book.write([&](auto &d) { return tried.before(book, d, turn); }));
        const QStringList before = book.dump();
        int statements = 0;
        for (bool failed = true; failed; ++statements) {
            QVERIFY2(statements < 500, "the step never ends");
            const Result<void> done = failsAt(book.database(), statements, [&] {
                return book.write([&](auto &d) { return tried.step(book, d, turn); });
            });
            failed = !done;
            if (failed) {
                QVERIFY(done.error().kind == ErrorKind::Storage);
                QCOMPARE(book.dump(), before);
            }
        }
        QVERIFY2(statements > 4, "no statement was broken off");
        QCOMPARE(book.countsAreWrong(), QString());
        // It happened once, and as it does undisturbed.
        const QStringList after = book.dump();
        QVERIFY(after != before);
        Book undisturbed;
        const PushTurn other = PushTurn::take(undisturbed.file(), shop, std::chrono::milliseconds(0)).value();
        QVERIFY(undisturbed.write([&](auto &d) { return tried.before(undisturbed, d, other); }));
        QVERIFY(undisturbed.write([&](auto &d) { return tried.step(undisturbed, d, other); }));
        // Ids alone may differ: SQLite gives none of them twice, also not those that were rolled back.
        QCOMPARE(after.size(), undisturbed.dump().size());
    }

    void everyStatementOfAnOpeningMayFail()
    {
        for (int failing = 1;; ++failing) {
            Book book;
            const qint64 id = book.put(book.makeSet(), {stock(u"A"_s, 7)}).front().id;
            {
                const PushTurn turn = PushTurn::take(book.file(), shop, std::chrono::milliseconds(0)).value();
                QVERIFY(book.write([&](auto &d) {
                    return beginSending(d, turn, {u"POST /x"_s, u"{}"_s, {{id, Decimal(5), Decimal(7)}}}, noon);
                }));
            }
            int seen = 0;
            bool isDone = false;
            {
                Ledger ledger(book.file(), [&](std::string_view) -> Result<void> {
                    return ++seen == failing ? Result<void>(failure(ErrorKind::Storage, u"full"_s)) : Result<void>();
                });
                const Result<void> opened = ledger.open().result();
                isDone = seen < failing;
                const ChangeState state = book.change(id).state;
                QVERIFY(state == ChangeState::Sending || state == ChangeState::Unknown);
                // What is there can be read all the same, unless the file as a whole could not be looked at.
                QVERIFY(opened || seen == failing);
            }
            Ledger next(book.file());
            QVERIFY(next.open().result());
            QVERIFY(book.change(id).state == ChangeState::Unknown);
            QCOMPARE(book.countsAreWrong(), QString());
            if (isDone) {
                QVERIFY(failing > 4);
                return;
            }
        }
    }

    void aFullDiskLeavesTheStagedWorkIntact()
    {
        Book book;
        const qint64 set = book.makeSet();
        book.put(set, {stock(u"A"_s, 7), stock(u"B"_s, 8)});
        const QStringList before = book.dump();
        // SQLite's own refusal, as on a disk without room.
        const qint64 pages = book.database().number("pragma page_count").value().value();
        QVERIFY(book.database().script("pragma max_page_count=" + QByteArray::number(pages)));
        std::vector<ChangeDraft> many;
        for (int i = 0; i < 2'000; ++i) {
            many.push_back(stock(u"SKU-%1"_s.arg(i), 7));
        }
        const auto result = book.write([&](auto &d) { return stage(d, set, u"ann"_s, noon, many); });
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::Storage);
        QVERIFY2(result.error().message.endsWith(u" is full"_s), qPrintable(result.error().message));
        QCOMPARE(book.dump(), before);
        QVERIFY(book.database().script("pragma max_page_count=1000000"));
        QVERIFY(book.write([&](auto &d) { return stage(d, set, u"ann"_s, noon, many); }));
        QCOMPARE(book.all().size(), 2'002U);
        QCOMPARE(book.countsAreWrong(), QString());
    }

    void aLedgerHeldByAnotherProgramSaysSo()
    {
        Book book;
        const qint64 set = book.makeSet();
        book.put(set, {stock(u"A"_s, 7)});
        const QStringList before = book.dump();
        Result<sqlite::Database> other = sqlite::Database::open(book.file(), sqlite::Mode::ReadWrite);
        QVERIFY(other);
        QVERIFY(book.database().script("pragma busy_timeout=1"));
        {
            Result<sqlite::Transaction> held = sqlite::Transaction::begin(*other);
            QVERIFY(held);
            const std::vector<ChangeDraft> drafts{stock(u"B"_s, 7)};
            const auto refused = book.write([&](auto &d) { return stage(d, set, u"ann"_s, noon, drafts); });
            QVERIFY(!refused);
            QVERIFY(refused.error().kind == ErrorKind::Storage);
            QCOMPARE(refused.error().message, u"The file is held by another program"_s);
            QCOMPARE(book.dump(), before); // reading goes on meanwhile
        }
        QVERIFY(book.putOne(set, stock(u"B"_s, 7)) == StageOutcome::Staged);
    }

    void aLedgerOfBeforeIsCopiedAndKeepsWhatItHas()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"ledger.sqlite"_s);
        makeLedgerOf(3, file); // before there were changes
        QVERIFY(sqlite::Database::open(file, sqlite::Mode::ReadWrite)
                    ->script("insert into run (profile_id, kind, started_at) values ('p1', 'pull', 5)"));
        {
            Ledger ledger(file);
            QVERIFY(ledger.open().result());
        }
        Book book(file);
        QCOMPARE(book.database().number("select count(*) from run").value().value(), 1);
        QVERIFY(book.putOne(book.makeSet(), stock(u"A"_s, 7)) == StageOutcome::Staged);
        const QString copy = book.file() + u".before-4"_s;
        Result<sqlite::Database> old = sqlite::Database::open(copy, sqlite::Mode::ReadOnly);
        QVERIFY(old);
        QCOMPARE(old->number("pragma user_version").value().value(), 3);
        QCOMPARE(old->number("select count(*) from run").value().value(), 1);
        QVERIFY(!old->number("select count(*) from change"));
    }
};

QTEST_GUILESS_MAIN(TestChangeFaults)
#include "tst_changefaults.moc"
