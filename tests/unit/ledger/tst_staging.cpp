// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "book.h"

#include <QRandomGenerator>
#include <QTest>

using namespace qm;
using namespace qm::ledger;
using namespace qm::ledger::test;

namespace {

Scope dutch()
{
    return Scope::storeView(u"nl"_s).value();
}

std::vector<ChangeDraft> oneOfEach()
{
    const Sku boot = sku(u"HB/TRK 42"_s);
    const SpecialPriceTerms terms{Decimal::fromUnits(2'290'001), noon, std::nullopt};
    std::vector<ChangeDraft> drafts{
        draft(stockCell(u"A"_s), Decimal(5), AddTo{Decimal(-2)}),
        draft(statusCell(u"A"_s), false, SetTo{true}, true),
        draft(stockCell(u"A"_s, u"köln"_s), Absent(), SetTo{Decimal(0)}),
        draft(StockItemCell{boot, StockItemField::Backorders}, qint64{0}, SetTo{qint64{2}}),
        draft(BasePriceCell{boot, 0}, std::nullopt, SetTo{Decimal::fromUnits(-1)}),
        draft(CostCell{boot, 3}, Decimal(1), SetTo{Absent()}),
        draft(SpecialPriceCell{boot, 0}, Absent(), SetTo{terms}),
        draft(SpecialPriceCell{boot, 1}, terms, SetTo{SpecialPriceTerms{Decimal(1), noon, noon}}),
        draft(TierPriceCell{boot, 2, u"Groß & \"Handel\""_s, Decimal(10)}, TierPriceTerms{Decimal(5), true},
              SetTo{TierPriceTerms{Decimal(6), false}}),
        draft(AttributeCell{boot, Scope::all(), u"name"_s}, u""_s, SetTo{u"a\nb 😀 \\"_s}),
        draft(AttributeCell{boot, dutch(), u"name"_s}, u"Laars"_s, SetTo{UseDefault()}),
        draft(AttributeCell{boot, Scope::all(), u"website_ids"_s}, QStringList{u"1"_s}, SetTo{QStringList()}),
    };
    drafts.back().isConfirmed = true;
    return drafts;
}

} // namespace

class TestStaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBackAsItWasStaged()
    {
        Book book;
        const std::vector<ChangeDraft> drafts = oneOfEach();
        const qint64 set = book.makeSet();
        const std::vector<StageResult> results = book.put(set, drafts);
        QCOMPARE(results.size(), drafts.size());
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            QVERIFY(results[i].outcome == StageOutcome::Staged);
            const Change change = book.change(results[i].id);
            QVERIFY2(change.cell == drafts[i].cell, qPrintable(QString::number(i)));
            QVERIFY2(change.base == drafts[i].base, qPrintable(QString::number(i)));
            QVERIFY2(change.edit == drafts[i].edit, qPrintable(QString::number(i)));
            QCOMPARE(change.follows, drafts[i].follows);
            QCOMPARE(change.isConfirmed, drafts[i].isConfirmed);
            QVERIFY(change.state == ChangeState::Staged);
            QCOMPARE(change.author, u"ann"_s);
            QCOMPARE(change.stagedAt.seconds(), noon.seconds());
            QCOMPARE(change.setId, set);
            QCOMPARE(change.profileId, shop);
            QVERIFY(!change.shop);
        }
        QCOMPARE(book.countsAreWrong(), QString());
        QCOMPARE(book.all().size(), drafts.size());
    }

    void aCellHasOneOpenChange()
    {
        Book book;
        const qint64 first = book.makeSet(u"first"_s);
        const qint64 second = book.makeSet(u"second"_s);
        const qint64 id = book.put(first, {stock(u"A"_s, 7)}).front().id;
        for (const ChangeState state : {ChangeState::Staged, ChangeState::Failed, ChangeState::Conflict}) {
            book.force(id, state);
            const StageResult again = book.put(second, {stock(u"A"_s, 8)}).front();
            QVERIFY(again.outcome == StageOutcome::Replaced);
            QCOMPARE(again.id, id);
            const Change change = book.change(id);
            QVERIFY(change.state == ChangeState::Staged);
            QCOMPARE(change.setId, second);
            QVERIFY(change.edit == Edit(SetTo{Decimal(8)}));
        }
        for (const ChangeState state : {ChangeState::Sending, ChangeState::Unknown}) {
            book.force(id, state);
            QVERIFY(book.putOne(second, stock(u"A"_s, 9)) == StageOutcome::Busy);
            QVERIFY(book.change(id).state == state);
        }
        for (const ChangeState state : {ChangeState::Verified, ChangeState::Undone}) {
            book.force(id, state);
            const StageResult anew = book.put(second, {stock(u"A"_s, 9)}).front();
            QVERIFY(anew.outcome == StageOutcome::Staged);
            QVERIFY(anew.id != id);
            QVERIFY(book.write([&](auto &d) { return unstage(d, std::span(&anew.id, 1)); }).value() == 1);
        }
        // Also where a program does not look: the file itself refuses.
        QVERIFY(book.putOne(second, stock(u"B"_s, 1)) == StageOutcome::Staged);
        QVERIFY(!book.database().run("insert into change (set_id, profile_id, kind, sku, place, field, edit, value, "
                                     "state, author, staged_at) select set_id, profile_id, kind, sku, place, field, "
                                     "edit, value, 'unknown', author, staged_at from change where sku = 'B'"));
        QCOMPARE(book.countsAreWrong(), QString());
    }

    void groupsAreTheSameInAnyCase()
    {
        Book book;
        const qint64 set = book.makeSet();
        const TierPriceTerms terms{Decimal(1), false};
        QVERIFY(book.putOne(set, draft(TierPriceCell{sku(u"A"_s), 0, u"ALL GROUPS"_s, Decimal(2)}, Absent(),
                                       SetTo{terms})) == StageOutcome::Staged);
        QVERIFY(book.putOne(set, draft(TierPriceCell{sku(u"A"_s), 0, u"all groups"_s, Decimal(2)}, Absent(),
                                       SetTo{terms})) == StageOutcome::Replaced);
        QVERIFY(book.putOne(set, draft(TierPriceCell{sku(u"A"_s), 0, u"all groups"_s, Decimal(3)}, Absent(),
                                       SetTo{terms})) == StageOutcome::Staged);
    }

    void anothersWorkIsSeenAndKept()
    {
        Book book;
        const qint64 anns = book.makeSet(u"ann's"_s);
        const qint64 bobs = book.makeSet(u"bob's"_s, u"bob"_s);
        const qint64 id = book.put(anns, {stock(u"A"_s, 7)}).front().id;
        const std::vector<StageResult> results = book.put(bobs, {stock(u"A"_s, 8), stock(u"B"_s, 8)}, u"bob"_s);
        QVERIFY((results.front() == StageResult{StageOutcome::Held, id, u"ann"_s}));
        QVERIFY(results.back().outcome == StageOutcome::Staged);
        QCOMPARE(book.change(id).author, u"ann"_s);
        QVERIFY(book.change(id).edit == Edit(SetTo{Decimal(7)}));
        // Back to the base is no way around it.
        QVERIFY(book.putOne(bobs, stock(u"A"_s, 5), u"bob"_s) == StageOutcome::Held);
        // After a person said so. The answer tells whose it was.
        const StageResult replaced = book.put(bobs, {stock(u"A"_s, 8)}, u"bob"_s, OthersWork::Replace).front();
        QVERIFY((replaced == StageResult{StageOutcome::Replaced, id, u"ann"_s}));
        QCOMPARE(book.change(id).author, u"bob"_s);
        QCOMPARE(book.change(id).setId, bobs);
        QCOMPARE(book.countsAreWrong(), QString());
    }

    void profilesAreApart()
    {
        Book book;
        const qint64 here = book.makeSet();
        const qint64 there = book.write([&](auto &d) { return createSet(d, u"p2"_s, u"x"_s, u"bob"_s, noon); }).value();
        QVERIFY(book.putOne(here, stock(u"A"_s, 7)) == StageOutcome::Staged);
        QVERIFY(book.putOne(there, stock(u"A"_s, 8), u"bob"_s) == StageOutcome::Staged);
        QCOMPARE(book.all().size(), 1U);
        QCOMPARE(countChanges(book.database(), u"p2"_s).value().size(), 1U);
        QCOMPARE(readSets(book.database(), u"p2"_s).value().size(), 1U);
        const std::vector<Sku> skus{sku(u"A"_s)};
        QCOMPARE(openChanges(book.database(), u"p2"_s, CellKind::SourceItem, skus).value().size(), 1U);
    }

    void backAtTheBaseNothingIsWanted()
    {
        Book book;
        const qint64 set = book.makeSet();
        QVERIFY(book.putOne(set, stock(u"A"_s, 5)) == StageOutcome::Dropped);
        QVERIFY(book.putOne(set, draft(stockCell(u"A"_s), Decimal(5), AddTo{})) == StageOutcome::Dropped);
        QVERIFY(book.all().empty());
        QVERIFY(book.putOne(set, stock(u"A"_s, 7)) == StageOutcome::Staged);
        QVERIFY(book.putOne(set, stock(u"A"_s, 5)) == StageOutcome::Dropped);
        QVERIFY(book.all().empty());
        QCOMPARE(book.countsAreWrong(), QString());
        QVERIFY(countChanges(book.database(), shop).value().empty());
    }

    void whatFollowsGoesTheWayOfWhatLeads()
    {
        Book book;
        const qint64 set = book.makeSet();
        const ChangeDraft leads = draft(stockCell(u"A"_s), Decimal(0), SetTo{Decimal(4)});
        const ChangeDraft follows = draft(statusCell(u"A"_s), false, SetTo{true}, true);
        QCOMPARE(book.put(set, {leads, follows}).size(), 2U);
        QCOMPARE(book.all().size(), 2U);
        QCOMPARE(countChanges(book.database(), shop).value().front().count, 1); // not counted
        // Edited again, without anything that follows.
        QVERIFY(book.putOne(set, draft(stockCell(u"A"_s), Decimal(0), SetTo{Decimal(-1)})) == StageOutcome::Replaced);
        QCOMPARE(book.all().size(), 1U);
        // Both again, then back to the base: neither is wanted.
        book.put(set, {leads, follows});
        QCOMPARE(book.all().size(), 2U);
        const std::vector<StageResult> back =
            book.put(set, {draft(stockCell(u"A"_s), Decimal(0), SetTo{Decimal(0)}), follows});
        QVERIFY(back.front().outcome == StageOutcome::Dropped);
        QVERIFY(back.back().outcome == StageOutcome::Dropped);
        QVERIFY(book.all().empty());
        // Dropped by hand.
        const qint64 leading = book.put(set, {leads, follows}).front().id;
        QCOMPARE(book.write([&](auto &d) { return unstage(d, std::span(&leading, 1)); }).value(), 1);
        QVERIFY(book.all().empty());
        // What is held holds both.
        book.put(set, {leads});
        const std::vector<StageResult> held = book.put(set, {leads, follows}, u"bob"_s);
        QVERIFY(held.back().outcome == StageOutcome::Held);
        QCOMPARE(book.all().size(), 1U);
        QCOMPARE(book.countsAreWrong(), QString());
    }

    void aStatusSaidByHandStays()
    {
        Book book;
        const qint64 set = book.makeSet();
        const ChangeDraft byHand = draft(statusCell(u"A"_s), true, SetTo{false});
        const ChangeDraft follows = draft(statusCell(u"A"_s), false, SetTo{true}, true);
        const qint64 id = book.put(set, {byHand}).front().id;
        const StageResult result = book.put(set, {stock(u"A"_s, 7), follows}).back();
        QVERIFY(result.outcome == StageOutcome::Dropped);
        QVERIFY(book.change(id).edit == Edit(SetTo{false}));
        // The other way round the hand wins as well, and counts from then on.
        book.put(set, {draft(stockCell(u"B"_s), Decimal(0), SetTo{Decimal(4)}),
                       draft(statusCell(u"B"_s), false, SetTo{true}, true)});
        QVERIFY(book.putOne(set, draft(statusCell(u"B"_s), true, SetTo{false})) == StageOutcome::Replaced);
        const std::vector<Sku> skus{sku(u"B"_s)};
        const std::vector<Change> ofB = openChanges(book.database(), shop, CellKind::SourceItem, skus).value();
        QCOMPARE(ofB.size(), 2U);
        QVERIFY(!ofB.front().follows && !ofB.back().follows);
        QCOMPARE(book.countsAreWrong(), QString());
    }

    void onlyWhatIsInHandIsDropped_data()
    {
        QTest::addColumn<int>("state");
        for (const ChangeState state : changeStates) {
            QTest::newRow(toString(state).data()) << int(state);
        }
    }
    void onlyWhatIsInHandIsDropped()
    {
        QFETCH(int, state);
        Book book;
        const qint64 id = book.put(book.makeSet(), {stock(u"A"_s, 7)}).front().id;
        book.force(id, ChangeState(state));
        QVERIFY(book.database().run("update change set shop = '{\"decimal\":\"6\"}', message = 'no'"));
        const bool wasStuck = ChangeState(state) == ChangeState::Failed || ChangeState(state) == ChangeState::Conflict;
        QCOMPARE(book.write([&](auto &d) { return restage(d, std::span(&id, 1)); }).value(), wasStuck ? 1 : 0);
        if (wasStuck) {
            QVERIFY(book.change(id).state == ChangeState::Staged);
            QVERIFY(book.change(id).base == std::optional<CellValue>(Decimal(6)));
            QCOMPARE(book.change(id).message, QString(u""_s));
            book.force(id, ChangeState(state));
        }
        QVERIFY(book.write([&](auto &d) { return confirm(d, std::span(&id, 1), true); }));
        QCOMPARE(book.change(id).isConfirmed, ChangeState(state) == ChangeState::Staged);
        const qint64 dropped = book.write([&](auto &d) { return unstage(d, std::span(&id, 1)); }).value();
        QCOMPARE(dropped == 1, isInHand(ChangeState(state)));
        QCOMPARE(book.all().empty(), isInHand(ChangeState(state)));
        QCOMPARE(book.countsAreWrong(), QString());
    }

    void changesAreFoundInTheOrderOfAReview()
    {
        Book book;
        const qint64 set = book.makeSet();
        const qint64 other = book.makeSet(u"other"_s, u"bob"_s);
        book.put(set, {draft(BasePriceCell{sku(u"A"_s), 0}, Decimal(1), SetTo{Decimal(2)}), stock(u"B_1"_s, 7),
                       stock(u"A"_s, 7, u"utr"_s), stock(u"A"_s, 7, u"ant"_s)});
        book.put(other, {stock(u"B%1"_s, 7)}, u"bob"_s);
        const auto found = [&book](ChangeFilter filter) {
            filter.profileId = shop;
            QStringList keys;
            const std::vector<Change> changes =
                readChanges(book.database(), findChanges(book.database(), filter).value()).value();
            for (const Change &change : changes) {
                const auto *item = std::get_if<SourceItemCell>(&change.cell);
                keys.append(skuOf(change.cell).text() + (item ? u'@' + item->sourceCode : QString()));
            }
            return keys.join(u' ');
        };
        QCOMPARE(found({}), u"A@ant A@utr B%1@utr B_1@utr A"_s);
        ChangeFilter filter;
        filter.setId = other;
        QCOMPARE(found(filter), u"B%1@utr"_s);
        filter = {};
        filter.kind = CellKind::BasePrice;
        QCOMPARE(found(filter), u"A"_s);
        filter = {};
        filter.author = u"bob"_s;
        QCOMPARE(found(filter), u"B%1@utr"_s);
        filter = {};
        filter.text = u"b_"_s;
        QCOMPARE(found(filter), u"B_1@utr"_s);
        filter.text = u"b%"_s;
        QCOMPARE(found(filter), u"B%1@utr"_s);
        filter = {};
        filter.states = {ChangeState::Failed, ChangeState::Verified};
        QCOMPARE(found(filter), QString());
        book.force(book.all().front().id, ChangeState::Verified);
        QCOMPARE(found(filter), u"A@ant"_s);
        const std::vector<qint64> gone{999, book.all().front().id};
        QCOMPARE(readChanges(book.database(), gone).value().size(), 1U);
    }

    void setsAreNamed()
    {
        Book book;
        const qint64 old = book.makeSet(u"old"_s, u"ann"_s, noon);
        const qint64 young = book.makeSet(u"young"_s, u"bob"_s, noon.plusSeconds(5));
        QVERIFY(book.write([&](auto &d) { return renameSet(d, old, u"Spring"_s); }));
        const std::vector<ChangeSet> sets = readSets(book.database(), shop).value();
        QVERIFY((sets == std::vector<ChangeSet>{{young, shop, u"young"_s, u"bob"_s, noon.plusSeconds(5), 0},
                                                {old, shop, u"Spring"_s, u"ann"_s, noon, 0}}));
        QVERIFY(readSet(book.database(), 99).error().kind == ErrorKind::NotFound);
        const std::vector<ChangeDraft> drafts{stock(u"A"_s, 7)};
        QVERIFY(book.write([&](auto &d) { return stage(d, 99, u"ann"_s, noon, drafts); }).error().kind ==
                ErrorKind::NotFound);
    }

    void aValueOfAnotherProgramIsDamage()
    {
        Book book;
        const qint64 id = book.put(book.makeSet(), {stock(u"A"_s, 7)}).front().id;
        for (const char *sql : {"update change set value = '{\"quaternion\":1}'", "update change set base = ''",
                                "update change set value = '{\"text\":\"5\"}', edit = 'add', base = null",
                                "update change set value = '{\"decimal\":\"5\"}', edit = 'set', kind = 'rule'"}) {
            QVERIFY(book.database().run(sql));
            const Result<std::vector<Change>> read = readChanges(book.database(), std::span(&id, 1));
            QVERIFY2(!read && read.error().kind == ErrorKind::Damaged, sql);
        }
    }

    void countsAreRightWhateverHappens()
    {
        QRandomGenerator random(7);
        Book book;
        const std::vector<qint64> sets{book.makeSet(u"a"_s), book.makeSet(u"b"_s)};
        for (int i = 0; i < 600; ++i) {
            const QString name = QString::number(random.bounded(8));
            const qint64 set = sets[random.bounded(2U)];
            const std::vector<Change> all = book.all();
            const qint64 id = all.empty() ? 0 : all[random.bounded(quint32(all.size()))].id;
            switch (random.bounded(4)) {
            case 0:
                book.put(set, {draft(stockCell(name), Decimal(0), SetTo{Decimal(random.bounded(3))}),
                               draft(statusCell(name), false, SetTo{true}, true)});
                break;
            case 1:
                book.put(set, {draft(BasePriceCell{sku(name), 0}, Decimal(0), SetTo{Decimal(random.bounded(3))})});
                break;
            case 2:
                // Whatever a program may do: the triggers must follow. What is refused for its cell's sake is not done.
                Q_UNUSED(book.database().run("update change set state = ? where id = ?",
                                             toString(changeStates[random.bounded(7U)]), id));
                break;
            default:
                QVERIFY(book.write([&](auto &d) { return unstage(d, std::span(&id, 1)); }));
            }
            QCOMPARE(book.countsAreWrong(), QString());
        }
        QVERIFY(book.all().size() > 10);
    }
};

QTEST_GUILESS_MAIN(TestStaging)
#include "tst_staging.moc"
