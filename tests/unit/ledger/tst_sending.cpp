// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "book.h"

#include <QFile>
#include <QTest>

using namespace qm;
using namespace qm::ledger;
using namespace qm::ledger::test;

namespace {

std::vector<Outcome> outcome(qint64 id, ChangeState state, std::optional<CellValue> now = {},
                             const QString &message = {})
{
    return {{id, state, std::move(now), message}};
}

} // namespace

class TestSending : public QObject
{
    Q_OBJECT

    static PushTurn turn(const Book &book, const QString &profileId = shop)
    {
        Result<PushTurn> taken = PushTurn::take(book.file(), profileId, std::chrono::milliseconds(0));
        if (!taken) {
            qFatal("no turn");
        }
        return std::move(*taken);
    }
    static Result<qint64> begin(Book &book, const PushTurn &turn, const std::vector<SentValue> &lines)
    {
        const Outgoing outgoing{u"POST /rest/all/V1/inventory/source-items"_s, u"{\"sourceItems\":[]}"_s, lines};
        return book.write([&](auto &d) { return beginSending(d, turn, outgoing, noon); });
    }
    static Result<void> settleAll(Book &book, const std::vector<Outcome> &outcomes)
    {
        return book.write([&](auto &d) { return settle(d, outcomes); });
    }
    /// From 5 to \a wish, as far as the shop knows.
    static qint64 push(Book &book, qint64 set, const ChangeDraft &draft)
    {
        const qint64 id = book.put(set, {draft}).front().id;
        const CellValue before = draft.base.value();
        const CellValue sent = applied(draft.edit, before).value();
        if (!begin(book, turn(book), {{id, before, sent}}) ||
            !settleAll(book, outcome(id, ChangeState::Verified, sent))) {
            qFatal("not pushed");
        }
        return id;
    }
    static Result<UndoStaged> undo(Book &book, qint64 set, const QString &author = u"ann"_s)
    {
        return book.write([&](auto &d) { return stageUndo(d, set, u"back"_s, author, noon.plusSeconds(60)); });
    }

private Q_SLOTS:
    void itIsWrittenDownBeforeItLeaves()
    {
        Book book;
        const qint64 set = book.makeSet();
        const std::vector<StageResult> staged = book.put(set, {stock(u"A"_s, 7), stock(u"B"_s, 8)});
        const PushTurn mine = turn(book);
        const Result<qint64> entry =
            begin(book, mine, {{staged[1].id, Decimal(5), Decimal(8)}, {staged[0].id, Decimal(5), Decimal(7)}});
        QVERIFY(entry);
        for (const Change &change : book.all()) {
            QVERIFY(change.state == ChangeState::Sending);
            QCOMPARE(change.attempts, 1);
            QVERIFY(change.shop == std::optional<CellValue>(Decimal(5)));
        }
        QVERIFY(book.write([&](auto &d) {
            return noteAnswer(d, *entry, 400, QString(JournalEntry::mostAnswer + 1, u'x'), noon.plusSeconds(2));
        }));
        const std::vector<JournalEntry> entries = readJournal(book.database(), shop, 0, 10).value();
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(entries.front().request, u"POST /rest/all/V1/inventory/source-items"_s);
        QCOMPARE(entries.front().body, u"{\"sourceItems\":[]}"_s);
        QCOMPARE(entries.front().httpStatus, 400);
        QCOMPARE(entries.front().answer.size(), JournalEntry::mostAnswer);
        QVERIFY(entries.front().answeredAt == std::optional(noon.plusSeconds(2)));
        const std::vector<JournalLine> lines = readJournalLines(book.database(), *entry).value();
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(lines.front().changeId, staged[1].id); // as in the request
        QVERIFY(lines.front().cell == stockCell(u"B"_s));
        QVERIFY(lines.front().before == std::optional<CellValue>(Decimal(5)));
        QVERIFY(lines.front().sent == CellValue(Decimal(8)));
        QVERIFY(!lines.front().readBack);
        QVERIFY(lines.front().outcome == ChangeState::Sending);
        QVERIFY(settleAll(book, outcome(staged[1].id, ChangeState::Failed, Decimal(5), u"no such source"_s)));
        const JournalLine settled = readJournalLines(book.database(), *entry).value().front();
        QVERIFY(settled.outcome == ChangeState::Failed);
        QVERIFY(settled.readBack == std::optional<CellValue>(Decimal(5)));
        QCOMPARE(settled.message, u"no such source"_s);
        QCOMPARE(book.change(staged[1].id).message, u"no such source"_s);
        QCOMPARE(book.countsAreWrong(), QString());
    }

    void onlyWhatIsStagedLeaves_data()
    {
        QTest::addColumn<int>("state");
        for (const ChangeState state : changeStates) {
            QTest::newRow(toString(state).data()) << int(state);
        }
    }
    void onlyWhatIsStagedLeaves()
    {
        QFETCH(int, state);
        Book book;
        const std::vector<StageResult> staged = book.put(book.makeSet(), {stock(u"A"_s, 7), stock(u"B"_s, 8)});
        book.force(staged[1].id, ChangeState(state));
        const QStringList before = book.dump();
        const PushTurn mine = turn(book);
        const Result<qint64> begun =
            begin(book, mine, {{staged[0].id, {}, Decimal(7)}, {staged[1].id, {}, Decimal(8)}});
        QCOMPARE(begun.has_value(), mayBecome(ChangeState(state), ChangeState::Sending));
        if (!begun) {
            QVERIFY(begun.error().kind == ErrorKind::Conflict);
            QCOMPARE(book.dump(), before); // neither of the two
        }
    }

    void whatWasEditedMeanwhileStays()
    {
        Book book;
        const qint64 set = book.makeSet();
        const qint64 id = book.put(set, {stock(u"A"_s, 7)}).front().id;
        const PushTurn mine = turn(book);
        book.put(set, {stock(u"A"_s, 8)});
        QVERIFY(begin(book, mine, {{id, Decimal(5), Decimal(7), SetTo{Decimal(7)}}}).error().kind ==
                ErrorKind::Conflict);
        QVERIFY(begin(book, mine, {{id, Decimal(5), Decimal(8), AddTo{Decimal(8)}}}).error().kind ==
                ErrorKind::Conflict);
        QVERIFY(book.change(id).state == ChangeState::Staged);
        QVERIFY(begin(book, mine, {{id, Decimal(5), Decimal(8), SetTo{Decimal(8)}}}));
    }

    /// Of those that need one: the others leave without.
    void withoutItsSecondYesItStays()
    {
        Book book;
        const std::vector<StageResult> staged = book.put(book.makeSet(), {stock(u"A"_s, 7), stock(u"B"_s, 8)});
        const std::vector<qint64> ids{staged[0].id};
        const PushTurn mine = turn(book);
        const Outgoing outgoing{u"POST /rest/all/V1/inventory/source-items"_s,
                                u"{}"_s,
                                {{staged[0].id, Decimal(5), Decimal(7)}, {staged[1].id, Decimal(5), Decimal(8)}},
                                {staged[0].id}};
        const auto leaves = [&] { return book.write([&](auto &d) { return beginSending(d, mine, outgoing, noon); }); };
        const QStringList before = book.dump();
        QVERIFY(leaves().error().kind == ErrorKind::Conflict);
        QCOMPARE(book.dump(), before); // neither of the two
        QVERIFY(book.write([&](auto &d) { return confirm(d, ids, true); }));
        QVERIFY(leaves());
    }

    void anothersTurnIsNotOurs()
    {
        Book book;
        const qint64 id = book.put(book.makeSet(), {stock(u"A"_s, 7)}).front().id;
        const PushTurn other = turn(book, u"p2/..:"_s);
        QVERIFY(begin(book, other, {{id, {}, Decimal(7)}}).error().kind == ErrorKind::Conflict);
        QVERIFY(book.change(id).state == ChangeState::Staged);
    }

    void everyStepIsMadeOrRefused_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (const ChangeState from : changeStates) {
            for (const ChangeState to : changeStates) {
                QTest::addRow("%s to %s", toString(from).data(), toString(to).data()) << int(from) << int(to);
            }
        }
    }
    void everyStepIsMadeOrRefused()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        Book book;
        const qint64 set = book.makeSet();
        const qint64 id = book.put(set, {stock(u"A"_s, 7)}).front().id;
        const qint64 beside = book.put(set, {stock(u"B"_s, 7)}).front().id;
        book.force(id, ChangeState(from));
        const QStringList before = book.dump();
        std::vector<Outcome> outcomes = outcome(beside, ChangeState::Verified);
        outcomes.push_back({id, ChangeState(to), Decimal(6), u"word"_s});
        const Result<void> done = settleAll(book, outcomes);
        QCOMPARE(done.has_value(), mayBecome(ChangeState(from), ChangeState(to)));
        if (done) {
            QVERIFY(book.change(id).state == ChangeState(to));
            QVERIFY(book.change(id).shop == std::optional<CellValue>(Decimal(6)));
            QCOMPARE(book.change(id).message, u"word"_s);
        } else {
            QVERIFY(done.error().kind == ErrorKind::Conflict);
            QCOMPARE(book.dump(), before); // nor what stood beside it
        }
        QCOMPARE(book.countsAreWrong(), QString());
    }

    void whatIsGoneCannotBeSettled()
    {
        Book book;
        QVERIFY(settleAll(book, outcome(7, ChangeState::Verified)).error().kind == ErrorKind::Conflict);
    }

    void eachAttemptHasItsLine()
    {
        Book book;
        const qint64 id = book.put(book.makeSet(), {stock(u"A"_s, 7)}).front().id;
        {
            const PushTurn mine = turn(book);
            QVERIFY(begin(book, mine, {{id, Decimal(5), Decimal(7)}}));
            QVERIFY(settleAll(book, outcome(id, ChangeState::Unknown)));
            QVERIFY(settleAll(book, outcome(id, ChangeState::Staged, Decimal(5))));
            QVERIFY(begin(book, mine, {{id, Decimal(5), Decimal(7)}}));
            QVERIFY(settleAll(book, outcome(id, ChangeState::Verified, Decimal(7))));
        }
        const std::vector<JournalLine> lines = readLinesOfChange(book.database(), id).value();
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(lines[0].attempt, 2);
        QVERIFY(lines[0].outcome == ChangeState::Verified);
        QCOMPARE(lines[1].attempt, 1);
        QVERIFY(lines[1].outcome == ChangeState::Staged);
        const std::vector<qint64> ids{id, 999};
        const std::vector<JournalLine> last = readLastLines(book.database(), ids).value();
        QCOMPARE(last.size(), 1U);
        QCOMPARE(last.front().attempt, 2);
        QCOMPARE(readJournal(book.database(), shop, 0, 1).value().size(), 1U);
        const std::vector<JournalEntry> older =
            readJournal(book.database(), shop, readJournal(book.database(), shop, 0, 1).value().front().id, 9).value();
        QCOMPARE(older.size(), 1U);
        // A conflict that is found before anything is sent is no line's business.
        QVERIFY(readJournal(book.database(), u"p2"_s, 0, 9).value().empty());
    }

    void whatWasLeftSendingIsUnknownAfterOpening()
    {
        Book book;
        const qint64 id = book.put(book.makeSet(), {stock(u"A"_s, 7)}).front().id;
        {
            const PushTurn mine = turn(book);
            QVERIFY(begin(book, mine, {{id, Decimal(5), Decimal(7)}}));
            Ledger beside(book.file()); // while it is under way, here or elsewhere
            QVERIFY(beside.open().result());
            QVERIFY(book.change(id).state == ChangeState::Sending);
            const auto refused = beside.takeTurn(shop).result();
            QVERIFY(!refused && refused.error().kind == ErrorKind::Conflict);
            QVERIFY(beside.takeTurn(u"p2"_s).result());
        }
        Ledger next(book.file());
        QVERIFY(next.open().result());
        QVERIFY(book.change(id).state == ChangeState::Unknown);
        QVERIFY(readLinesOfChange(book.database(), id).value().front().outcome == ChangeState::Unknown);
        QCOMPARE(book.countsAreWrong(), QString());
    }

    void whoTakesTheTurnSettlesWhatWasLeft()
    {
        Book book;
        Ledger ledger(book.file());
        QVERIFY(ledger.open().result());
        const qint64 id = book.put(book.makeSet(), {stock(u"A"_s, 7)}).front().id;
        book.force(id, ChangeState::Sending); // of a program that went after this ledger was opened
        auto taken = ledger.takeTurn(shop).result();
        QVERIFY(taken);
        QVERIFY(book.change(id).state == ChangeState::Unknown);
        QVERIFY(!ledger.takeTurn(shop).result());
        taken->reset();
        QVERIFY(ledger.takeTurn(shop).result());
    }

    void aTurnThatCannotBeTakenSaysWhy()
    {
        const Result<PushTurn> nowhere =
            PushTurn::take(u"/nonexistent/ledger.sqlite"_s, shop, std::chrono::milliseconds(0));
        QVERIFY(!nowhere && nowhere.error().kind == ErrorKind::Storage);
        Book book;
        const PushTurn mine = turn(book);
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFile::permissions(book.file() + u".push-p1"_s) & others));
    }

    void undoGoesBackToWhatThePushFound()
    {
        Book book;
        const qint64 set = book.makeSet();
        const qint64 absolute = push(book, set, stock(u"A"_s, 7));
        const qint64 relative = push(book, set, draft(stockCell(u"B"_s), Decimal(10), AddTo{Decimal(5)}));
        const qint64 made = push(book, set, draft(stockCell(u"C"_s), Absent(), SetTo{Decimal(1)}));
        const qint64 failed = book.put(set, {stock(u"D"_s, 7)}).front().id;
        book.force(failed, ChangeState::Failed);
        const qint64 alreadySo = book.put(set, {stock(u"E"_s, 7)}).front().id;
        QVERIFY(settleAll(book, outcome(alreadySo, ChangeState::Verified, Decimal(7))));
        const UndoStaged back = undo(book, set, u"bob"_s).value();
        QVERIFY(back.refused.empty());
        QCOMPARE(back.changes.size(), 3U);
        const ChangeSet undoSet = readSet(book.database(), back.setId).value();
        QCOMPARE(undoSet.undoes, set);
        QCOMPARE(undoSet.author, u"bob"_s);
        const std::vector<Change> changes = readChanges(book.database(), back.changes).value();
        QVERIFY(changes[0].base == std::optional<CellValue>(Decimal(7)));
        QVERIFY(changes[0].edit == Edit(SetTo{Decimal(5)}));
        QCOMPARE(changes[0].undoes, absolute);
        QVERIFY(changes[1].base == std::optional<CellValue>(Decimal(15)));
        QVERIFY(changes[1].edit == Edit(AddTo{Decimal(-5)}));
        QVERIFY(changes[2].edit == Edit(SetTo{Absent()}));
        // Not twice.
        QCOMPARE(undo(book, set).value().setId, 0);
        QCOMPARE(readSets(book.database(), shop).value().size(), 2U);
        // Once it is verified, what it took back is undone, and can be taken back no more.
        QVERIFY(begin(book, turn(book), {{changes[0].id, Decimal(7), Decimal(5)}}));
        QVERIFY(settleAll(book, outcome(changes[0].id, ChangeState::Verified, Decimal(5))));
        QVERIFY(book.change(absolute).state == ChangeState::Undone);
        QVERIFY(book.change(relative).state == ChangeState::Verified);
        QVERIFY(book.change(made).state == ChangeState::Verified);
        // The way back may be dropped and made again; undoing the undo is ordinary too.
        QVERIFY(book.write([&](auto &d) {
                        return unstage(d, std::vector{changes[1].id, changes[2].id});
                    })
                    .value() == 2);
        QCOMPARE(undo(book, set).value().changes.size(), 2U);
        const std::vector<Change> forth = readChanges(book.database(), undo(book, back.setId).value().changes).value();
        QCOMPARE(forth.size(), 1U);
        QVERIFY(forth.front().edit == Edit(SetTo{Decimal(7)}));
        QCOMPARE(book.countsAreWrong(), QString());
    }

    void undoLeavesNewerWorkAlone()
    {
        Book book;
        const qint64 set = book.makeSet();
        push(book, set, stock(u"A"_s, 7));
        const qint64 newer = book.put(book.makeSet(), {stock(u"A"_s, 9)}).front().id;
        const UndoStaged back = undo(book, set).value();
        QCOMPARE(back.setId, 0);
        QVERIFY((back.refused == std::vector<StageResult>{{StageOutcome::Held, newer, u"ann"_s}}));
        QVERIFY(book.change(newer).edit == Edit(SetTo{Decimal(9)}));
        QVERIFY(undo(book, 99).error().kind == ErrorKind::NotFound);
    }

    void undoTakesWhatFollowedBackToo()
    {
        Book book;
        const qint64 set = book.makeSet();
        push(book, set, draft(stockCell(u"A"_s), Decimal(0), SetTo{Decimal(4)}));
        push(book, set, draft(statusCell(u"A"_s), false, SetTo{true}, true));
        const UndoStaged back = undo(book, set).value();
        const std::vector<Change> changes = readChanges(book.database(), back.changes).value();
        QCOMPARE(changes.size(), 2U);
        QVERIFY(!changes[0].follows && changes[1].follows);
        QVERIFY(changes[1].edit == Edit(SetTo{false}));
    }

    void whatIsDoneWithIsForgotten()
    {
        Book book;
        const qint64 done = book.makeSet(u"done"_s);
        push(book, done, stock(u"A"_s, 7));
        const qint64 open = book.makeSet(u"open"_s);
        push(book, open, stock(u"B"_s, 7));
        const qint64 waiting = book.put(open, {stock(u"C"_s, 7)}).front().id;
        const qint64 undone = book.makeSet(u"undone"_s);
        const qint64 original = push(book, undone, stock(u"D"_s, 7));
        book.makeSet(u"empty"_s);
        const UndoStaged back = undo(book, undone).value();
        const auto forget = [&](UtcTime time) {
            return book.write([&](auto &d) { return forgetBefore(d, shop, time); }).value();
        };
        QCOMPARE(forget(noon).changes, 0); // not as old
        QCOMPARE(readSets(book.database(), shop).value().size(), 5U);
        const Forgotten forgotten = forget(noon.plusSeconds(1));
        QCOMPARE(forgotten.changes, 1);
        QCOMPARE(forgotten.entries, 1);
        QCOMPARE(forgotten.sets, 2);
        QVERIFY(book.change(waiting).state == ChangeState::Staged);
        QVERIFY(book.change(original).state == ChangeState::Verified); // its way back is open
        QCOMPARE(book.database().number("select count(*) from journal_line").value().value(), 2);
        QVERIFY(readSet(book.database(), back.setId));
        QVERIFY(!readSet(book.database(), done));
        // A change that is dropped leaves its attempts in the journal until they are old.
        const qint64 tried = book.put(open, {stock(u"E"_s, 7)}).front().id;
        QVERIFY(begin(book, turn(book), {{tried, Decimal(5), Decimal(7)}}));
        QVERIFY(settleAll(book, outcome(tried, ChangeState::Failed)));
        QVERIFY(book.write([&](auto &d) { return unstage(d, std::span(&tried, 1)); }).value() == 1);
        QCOMPARE(readLinesOfChange(book.database(), tried).value().size(), 1U);
        QCOMPARE(forget(noon.plusSeconds(1)).entries, 1);
        QVERIFY(readLinesOfChange(book.database(), tried).value().empty());
        // Ids are never given to others.
        QVERIFY(book.put(open, {stock(u"F"_s, 7)}).front().id > tried);
        QCOMPARE(book.countsAreWrong(), QString());
    }
};

QTEST_GUILESS_MAIN(TestSending)
#include "tst_sending.moc"
