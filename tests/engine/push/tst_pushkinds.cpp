// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every kind of change alike.

#include "desk.h"

#include "ledger/journal.h"

#include <QTest>

#include <functional>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using sync::PushedAs;

class TestPushKinds : public QObject
{
    Q_OBJECT

    static CellKind kindOfRow()
    {
        QFETCH_GLOBAL(int, kindNumber);
        return CellKind(kindNumber);
    }
    static QString why(const sync::PushReport &report)
    {
        QString text = report.error ? report.error->text() : QString();
        for (const sync::PushedLine &line : report.lines) {
            text += u"\n%1 %2 %3"_s.arg(line.changeId).arg(toString(line.what), line.message);
        }
        return text;
    }
    /// Has \a work done once, as soon as the first request of \a kind that writes is logged.
    static void onFirstWrite(Desk &desk, CellKind kind, bool &isDone, std::function<void()> work)
    {
        const QString verb = writingRoute(kind).section(u' ', 0, 0);
        const QString route = writingRoute(kind).section(u' ', 1).section(u'*', 0, 0);
        desk.shop.client().setLog([verb, route, &isDone, work = std::move(work)](const remote::LogLine &line) {
            if (!isDone && line.request.startsWith(verb) && line.request.contains(route) &&
                !line.request.contains(u"-information"_s)) {
                isDone = true;
                work();
            }
        });
    }
    /// How many changes a push of drafts(kind) for so many products moves, with what follows.
    static int all(CellKind kind, int products) { return int(drafts(kind, QStringList(products, u"x"_s)).size()); }

private Q_SLOTS:
    void initTestCase_data() { addKinds(); }

    void thereAndBackAgain()
    {
        const CellKind kind = kindOfRow();
        Desk desk;
        const QStringList skus = desk.colleague.plainProducts(12);
        const QMap<QString, QString> start = desk.colleague.content(skus);
        const qint64 set = desk.stage(drafts(kind, skus));
        desk.forgetRequests();
        const sync::PushReport report = desk.push();
        QVERIFY2(!report.error, qPrintable(why(report)));
        QVERIFY2(report.count(PushedAs::Verified) == all(kind, 12), qPrintable(why(report)));
        QCOMPARE(report.requests, int(desk.shop.takeRequests().size()));
        const QMap<QString, QString> there = desk.colleague.content(skus);
        for (const QString &sku : skus) {
            const bool isChanged = std::ranges::any_of(there.keys(), [&](const QString &key) {
                return key.contains(sku) && start.value(key) != there.value(key);
            });
            QVERIFY2(isChanged, qPrintable(sku));
        }
        QVERIFY(desk.undo(set) > 0);
        const sync::PushReport back = desk.push();
        QVERIFY2(back.count(PushedAs::Verified) == all(kind, 12), qPrintable(why(back)));
        const QMap<QString, QString> end = desk.colleague.content(skus);
        for (const QString &key : QStringList(start.keys() + end.keys())) {
            QCOMPARE(key + u": "_s + end.value(key), key + u": "_s + start.value(key));
        }
        // Nothing is left to do.
        QVERIFY(desk.push().lines.empty());
    }

    void aDryRunTouchesNothing()
    {
        const CellKind kind = kindOfRow();
        Desk desk;
        const QStringList skus = desk.colleague.plainProducts(3);
        const QMap<QString, QString> start = desk.colleague.content(skus);
        desk.stage(drafts(kind, skus));
        const QString staged = desk.states();
        QCOMPARE(desk.dryRun().count(PushedAs::Ready), all(kind, 3));
        QCOMPARE(desk.states(), staged);
        QCOMPARE(desk.colleague.content(skus), start);
    }

    void anUnknownProductFailsAlone()
    {
        const CellKind kind = kindOfRow();
        Desk desk;
        const QStringList skus = desk.colleague.plainProducts(6);
        const QString unknown = u"NO-SUCH-SKU"_s;
        desk.stage(drafts(kind, skus.mid(0, 3) + QStringList{unknown} + skus.mid(3)));
        const sync::PushReport report = desk.push();
        QVERIFY2(!report.error, qPrintable(why(report)));
        QVERIFY2(report.count(PushedAs::Verified) == all(kind, 6), qPrintable(why(report)));
        QCOMPARE(report.count(PushedAs::Failed), all(kind, 1));
        for (const Change &change : desk.changes(ChangeState::Failed)) {
            QCOMPARE(skuOf(change.cell).text(), unknown);
            QVERIFY(!change.message.isEmpty());
        }
        QVERIFY(!desk.colleague.stock().contains(unknown + u"@default"_s));
    }

    /// Somebody changes the shop: since the value was seen, or between the review and the push.
    void whatSomebodyElseChangedIsAConflict_data()
    {
        QTest::addColumn<bool>("isReviewed");
        QTest::newRow("since it was seen") << false;
        QTest::newRow("between review and push") << true;
    }
    void whatSomebodyElseChangedIsAConflict()
    {
        QFETCH(bool, isReviewed);
        const CellKind kind = kindOfRow();
        Desk desk;
        const QStringList skus = desk.colleague.plainProducts(3);
        const qint64 set = desk.stage(drafts(kind, skus));
        QCOMPARE(desk.push().count(PushedAs::Verified), all(kind, 3));
        desk.undo(set); // its bases are what was just read
        if (isReviewed) {
            QCOMPARE(desk.dryRun().count(PushedAs::Ready), all(kind, 3));
        }
        desk.colleague.change(kind, skus[1]);
        const QMap<QString, QString> theirs = desk.colleague.content({skus[1]});
        const sync::PushReport report = desk.push();
        QVERIFY2(!report.error, qPrintable(why(report)));
        const std::vector<Change> conflicts = desk.changes(ChangeState::Conflict);
        QVERIFY2(!conflicts.empty(), qPrintable(why(report)));
        for (const Change &change : conflicts) {
            QCOMPARE(skuOf(change.cell).text(), skus[1]);
            QVERIFY(change.shop && change.shop != change.base);
        }
        // What is theirs is still there.
        const Cell first = drafts(kind, {skus[1]}).front().cell;
        QVERIFY(std::ranges::any_of(conflicts, [&first](const Change &change) { return change.cell == first; }));
        const QMap<QString, QString> now = desk.colleague.content({skus[1]});
        desk.colleague.change(kind, skus[1]); // once more: it makes no difference
        QCOMPARE(desk.colleague.content({skus[1]}), now);
        // "Keep mine", and it goes through.
        std::vector<qint64> ids;
        for (const Change &change : conflicts) {
            ids.push_back(change.id);
        }
        desk.write<qint64>([&](auto &d) { return ledger::restage(d, ids); });
        desk.push();
        QVERIFY(desk.changes(ChangeState::Conflict).empty());
    }

    /// Each is read just before it is written: what somebody changes while others are on their way is seen.
    void whatChangesWhileAPushIsUnderWayIsAConflict()
    {
        const CellKind kind = kindOfRow();
        const bool isOneByOne = kind == CellKind::Attribute || kind == CellKind::StockItem;
        const int products = isOneByOne ? 3 : 6;
        Desk desk;
        desk.options.limits.arrayLimit = 2; // several requests, where one would do
        QStringList skus = desk.colleague.plainProducts(products);
        skus.sort(); // as they are pushed
        const QString &victim = skus.last();
        const qint64 set = desk.stage(drafts(kind, skus));
        QCOMPARE(desk.push().count(PushedAs::Verified), all(kind, products));
        desk.undo(set);
        bool isDone = false;
        Colleague other(desk.shop.store());
        onFirstWrite(desk, kind, isDone, [&] { other.change(kind, victim); });
        const sync::PushReport report = desk.push();
        desk.shop.client().setLog({});
        QVERIFY(isDone);
        QVERIFY2(!report.error, qPrintable(why(report)));
        const std::vector<Change> conflicts = desk.changes(ChangeState::Conflict);
        const Cell first = drafts(kind, {victim}).front().cell;
        QVERIFY2(std::ranges::any_of(conflicts, [&first](const Change &change) { return change.cell == first; }),
                 qPrintable(why(report)));
        for (const Change &change : conflicts) {
            QCOMPARE(skuOf(change.cell).text(), victim);
        }
        QVERIFY2(report.count(PushedAs::Verified) >= all(kind, products - 1), qPrintable(why(report)));
        const QMap<QString, QString> now = desk.colleague.content({victim});
        desk.colleague.change(kind, victim); // once more: it makes no difference
        QCOMPARE(desk.colleague.content({victim}), now);
    }

    /// Where no base is known nothing is overwritten unseen either: undo goes back to what was there last.
    void withoutABaseUndoGoesToWhatWasThereLast()
    {
        const CellKind kind = kindOfRow();
        if (kind != CellKind::Attribute && kind != CellKind::StockItem) {
            return; // one request writes all of them
        }
        Desk desk;
        QStringList skus = desk.colleague.plainProducts(3);
        skus.sort(); // as they are pushed
        const QString &victim = skus.last();
        const qint64 set = desk.stage(drafts(kind, skus));
        bool isDone = false;
        Colleague other(desk.shop.store());
        onFirstWrite(desk, kind, isDone, [&] { other.change(kind, victim); });
        sync::PushReport report = desk.push();
        desk.shop.client().setLog({});
        QVERIFY(isDone);
        QVERIFY2(report.count(PushedAs::Verified) == all(kind, 3), qPrintable(why(report)));
        desk.undo(set);
        report = desk.push();
        QVERIFY2(report.count(PushedAs::Verified) == all(kind, 3), qPrintable(why(report)));
        const QMap<QString, QString> now = desk.colleague.content({victim});
        desk.colleague.change(kind, victim); // once more: it makes no difference
        QCOMPARE(desk.colleague.content({victim}), now);
    }

    /// Somebody changes the shop after our write and before it is read back: theirs stays, and ours is no success.
    void whatSomebodyElseChangesAfterwardsIsAConflict()
    {
        const CellKind kind = kindOfRow();
        Desk desk;
        const QStringList skus = desk.colleague.plainProducts(1);
        desk.stage(drafts(kind, skus));
        const QString route = writingRoute(kind).section(u' ', 1).section(u'*', 0, 0);
        // Of the two requests for a product's values the second is about what they change.
        const QString verb = kind == CellKind::Attribute ? u"PUT /rest/nl/"_s : writingRoute(kind).section(u' ', 0, 0);
        Colleague other(desk.shop.store());
        bool isDone = false;
        desk.shop.client().setLog([&](const remote::LogLine &line) {
            if (!std::exchange(isDone, isDone || (line.request.startsWith(verb) && line.request.contains(route) &&
                                                  !line.request.contains(u"-information"_s))) &&
                isDone) {
                other.change(kind, skus[0]);
            }
        });
        const sync::PushReport report = desk.push();
        desk.shop.client().setLog({});
        QVERIFY(isDone);
        const Cell first = drafts(kind, skus).front().cell;
        const std::vector<Change> conflicts = desk.changes(ChangeState::Conflict);
        QVERIFY2(std::ranges::any_of(conflicts, [&first](const Change &change) { return change.cell == first; }),
                 qPrintable(why(report)));
        const QMap<QString, QString> now = desk.colleague.content(skus);
        desk.colleague.change(kind, skus[0]);
        QCOMPARE(desk.colleague.content(skus), now);
    }

    void aLostConnection_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("afterEffect");
        QTest::newRow("before the shop did it") << int(practice::FaultKind::Drop) << false;
        QTest::newRow("after the shop did it") << int(practice::FaultKind::Drop) << true;
        QTest::newRow("in the middle of the answer") << int(practice::FaultKind::DropMidBody) << true;
        QTest::newRow("an answer that is none") << int(practice::FaultKind::Html) << true;
    }
    void aLostConnection()
    {
        QFETCH(int, fault);
        QFETCH(bool, afterEffect);
        const CellKind kind = kindOfRow();
        Desk desk;
        const QStringList skus = desk.colleague.plainProducts(4);
        const QMap<QString, QString> start = desk.colleague.content(skus);
        const qint64 set = desk.stage(drafts(kind, skus));
        desk.setFault(practice::FaultKind(fault), writingRoute(kind), afterEffect);
        const sync::PushReport report = desk.push();
        QVERIFY2(report.error, qPrintable(why(report)));
        QVERIFY(report.count(PushedAs::Unknown) > 0);
        QVERIFY(desk.changes(ChangeState::Sending).empty());
        QCOMPARE(desk.changes(ChangeState::Unknown).size(), std::size_t(report.count(PushedAs::Unknown)));
        const sync::PushReport next = desk.push();
        QVERIFY2(!next.error, qPrintable(why(next)));
        QCOMPARE(desk.changes(ChangeState::Verified).size(), std::size_t(all(kind, 4)));
        // As if nothing had been in the way: each once.
        desk.undo(set);
        const sync::PushReport back = desk.push();
        QVERIFY2(back.count(PushedAs::Verified) == all(kind, 4), qPrintable(why(back)));
        QCOMPARE(desk.colleague.content(skus), start);
    }

    /// At each request of a push, reading ones too: what is read is asked for again, what is written is not.
    void aLostConnectionAtEachRequest_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("afterEffect");
        QTest::newRow("before") << int(practice::FaultKind::Drop) << false;
        QTest::newRow("during") << int(practice::FaultKind::DropMidBody) << true;
        QTest::newRow("after") << int(practice::FaultKind::Drop) << true;
    }
    void aLostConnectionAtEachRequest()
    {
        QFETCH(int, fault);
        QFETCH(bool, afterEffect);
        const CellKind kind = kindOfRow();
        const auto requestsOf = [kind](Desk &desk, const QStringList &skus) {
            desk.stage(drafts(kind, skus));
            desk.forgetRequests();
            desk.push();
            return int(desk.shop.takeRequests().size());
        };
        Desk undisturbed;
        const QStringList skus = undisturbed.colleague.plainProducts(1);
        const int requests = requestsOf(undisturbed, skus);
        QVERIFY(requests > 2);
        const QMap<QString, QString> wanted = undisturbed.colleague.content(skus);
        for (int at = 0; at < requests; ++at) {
            Desk desk;
            desk.setFault(practice::FaultKind(fault), u"*"_s, afterEffect, at);
            requestsOf(desk, skus);
            QVERIFY(desk.changes(ChangeState::Sending).empty());
            const sync::PushReport next = desk.push();
            QVERIFY2(desk.changes(ChangeState::Verified).size() == std::size_t(all(kind, 1)),
                     qPrintable(u"at %1: %2"_s.arg(at).arg(why(next))));
            QCOMPARE(desk.colleague.content(skus), wanted);
        }
    }

    /// The shop's database quarrels with itself: the transport says it again, as its table says.
    void aDeadlockIsRepeated()
    {
        const CellKind kind = kindOfRow();
        Desk desk;
        desk.stage(drafts(kind, desk.colleague.plainProducts(2)));
        desk.setFault(practice::FaultKind::Status, writingRoute(kind), false, 0, 2, 400);
        const sync::PushReport report = desk.push();
        QVERIFY2(!report.error, qPrintable(why(report)));
        QVERIFY2(report.count(PushedAs::Verified) == all(kind, 2), qPrintable(why(report)));
    }

    /// A failure inside the shop says that the request is over: what it did is looked up, the rest is tried apart, and
    /// what goes on failing alone is told.
    void anInternalErrorIsLookedInto_data()
    {
        QTest::addColumn<bool>("afterEffect");
        QTest::newRow("nothing was done") << false;
        QTest::newRow("all was done") << true;
    }
    void anInternalErrorIsLookedInto()
    {
        QFETCH(bool, afterEffect);
        const CellKind kind = kindOfRow();
        Desk desk;
        desk.stage(drafts(kind, desk.colleague.plainProducts(2)));
        desk.setFault(practice::FaultKind::Status, writingRoute(kind), afterEffect, 0, 1, 500);
        const sync::PushReport report = desk.push();
        QVERIFY2(!report.error, qPrintable(why(report)));
        QCOMPARE(report.count(PushedAs::Verified) + report.count(PushedAs::Failed), all(kind, 2));
        QVERIFY2(report.count(PushedAs::Failed) == 0 || !afterEffect, qPrintable(why(report)));
    }

    void aReadThatFailsLeavesAllStaged()
    {
        const CellKind kind = kindOfRow();
        Desk desk;
        desk.stage(drafts(kind, desk.colleague.plainProducts(2)));
        const QString staged = desk.states();
        desk.setFault(practice::FaultKind::Status, u"*"_s, false, 0, -1, 500);
        const sync::PushReport report = desk.push();
        QVERIFY(report.error);
        QCOMPARE(report.count(PushedAs::Left), all(kind, 2));
        QCOMPARE(desk.states(), staged);
    }
};

QTEST_GUILESS_MAIN(TestPushKinds)
#include "tst_pushkinds.moc"
