// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using sync::PushedAs;

namespace {

const QString writing = u"POST /V1/inventory/source-items"_s;

ChangeDraft quantity(const QString &sku, const QString &source, std::optional<CellValue> base, Edit edit)
{
    ChangeDraft made;
    made.cell = SourceItemCell{Sku::fromShop(sku), source, SourceItemField::Quantity};
    made.base = std::move(base);
    made.edit = std::move(edit);
    return made;
}

/// Drafts for the first \a count source items, each from what it has to that and \a more.
std::vector<ChangeDraft> more(Desk &desk, int count, int more)
{
    std::vector<ChangeDraft> made;
    for (const QJsonObject &item : desk.shop.items("inventory/source-items")) {
        if (int(made.size()) == count) {
            break;
        }
        const Decimal has = Decimal::fromText(QString::number(item["quantity"_L1].toDouble())).value();
        made.push_back(
            quantity(item["sku"_L1].toString(), item["source_code"_L1].toString(), has, SetTo{has + Decimal(more)}));
    }
    return made;
}

qsizetype posts(Desk &desk)
{
    return desk.count(u"POST /rest/all/V1/inventory/source-items"_s);
}

} // namespace

class TestPushStock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBackAgain()
    {
        practice::ServerOptions options = PulledShop::small();
        options.shop.products = 500;
        Desk desk(options);
        const QMap<QString, QString> start = desk.colleague.stock();
        const qint64 set = desk.stage(more(desk, 500, 3));
        desk.forgetRequests();
        const sync::PushReport report = desk.push();
        QVERIFY2(!report.error, qPrintable(report.error.value_or(Error()).text()));
        QCOMPARE(report.count(PushedAs::Verified), 500);
        QCOMPARE(desk.states(), u"verified 500"_s);
        QCOMPARE(report.requests, int(desk.shop.takeRequests().size()));
        QVERIFY2(report.requests <= 11, qPrintable(QString::number(report.requests))); // 210 for twenty times as many
        const QMap<QString, QString> there = desk.colleague.stock();
        int changed = 0;
        for (auto item = start.cbegin(); item != start.cend(); ++item) {
            changed += there.value(item.key()) != *item ? 1 : 0;
        }
        QCOMPARE(changed, 500);
        QVERIFY(desk.undo(set) > 0);
        QCOMPARE(desk.push().count(PushedAs::Verified), 500);
        QCOMPARE(desk.colleague.stock(), start);
        QCOMPARE(desk.states(), u"undone 500, verified 500"_s);
        // Nothing is left to do.
        QVERIFY(desk.push().lines.empty());
    }

    void aDryRunTouchesNothing()
    {
        Desk desk;
        const QMap<QString, QString> start = desk.colleague.stock();
        desk.stage(more(desk, 20, 3));
        desk.forgetRequests();
        const sync::PushReport report = desk.dryRun();
        QCOMPARE(report.count(PushedAs::Ready), 20);
        QCOMPARE(report.planned.size(), std::size_t(1)); // and told as it would be sent
        QCOMPARE(report.planned[0].request, u"POST /rest/all/V1/inventory/source-items"_s);
        QCOMPARE(report.planned[0].body.count(u"\"sku\""_s), 20);
        QCOMPARE(report.planned[0].rows, 20);
        const QStringList sent = desk.shop.takeRequests(); // what it read is told as it was sent
        QVERIFY(sent.filter(u"POST /rest/all/V1/inventory/source-items"_s).isEmpty());
        QCOMPARE(report.reads.size(), std::size_t(sent.size()));
        QVERIFY(!sent.isEmpty());
        for (qsizetype i = 0; i < sent.size(); ++i) {
            const sync::ReadRequest &read = report.reads[std::size_t(i)];
            QCOMPARE(read.request, sent[i].section(u'?', 0, 0));
            QVERIFY2(read.asked.contains(u"searchCriteria[filter_groups][0][filters][0][field]=sku"_s) ||
                         !sent[i].contains(u"=sku&"_s),
                     qPrintable(read.asked));
        }
        QCOMPARE(desk.colleague.stock(), start);
        QCOMPARE(desk.states(), u"staged 20"_s);
    }

    void oneBadRowFailsAlone()
    {
        Desk desk;
        std::vector<ChangeDraft> drafts = more(desk, 20, 3);
        const QString sku = skuOf(drafts[9].cell).text();
        drafts.push_back(quantity(sku, u"nowhere"_s, Absent(), SetTo{Decimal(1)}));
        desk.stage(drafts);
        const sync::PushReport report = desk.push();
        QVERIFY(!report.error);
        QCOMPARE(desk.states(), u"failed 1, verified 20"_s);
        const Change failed = desk.changes(ChangeState::Failed).at(0);
        QCOMPARE(skuOf(failed.cell).text(), sku);
        QCOMPARE(failed.message, u"Could not save Source Item"_s); // the shop's own words
        QVERIFY(failed.shop == std::optional<CellValue>(Absent()));
        QVERIFY(!desk.colleague.stock().contains(sku + u"@nowhere"_s));
    }

    /// While the bad row is looked for, somebody changes another one: it is read again before it is written.
    void whatChangesWhileABadRowIsLookedForIsAConflict()
    {
        Desk desk;
        std::vector<ChangeDraft> drafts = more(desk, 8, 3);
        drafts.push_back(quantity(skuOf(drafts[0].cell).text(), u"nowhere"_s, Absent(), SetTo{Decimal(1)}));
        desk.stage(drafts);
        const auto &theirs = std::get<SourceItemCell>(drafts[5].cell);
        Colleague other(desk.shop.store());
        bool isDone = false;
        desk.shop.client().setLog([&](const remote::LogLine &line) {
            if (!isDone && line.request.startsWith(u"POST"_s) && line.status == 400) {
                isDone = true;
                other.ask("POST", "inventory/source-items",
                          R"({"sourceItems":[{"sku":")" + theirs.sku.text().toUtf8() + R"(","source_code":")" +
                              theirs.sourceCode.toUtf8() + R"(","quantity":777,"status":1}]})");
            }
        });
        desk.push();
        desk.shop.client().setLog({});
        QCOMPARE(desk.states(), u"conflict 1, failed 1, verified 7"_s);
        QCOMPARE(desk.colleague.stock().value(theirs.sku.text() + u'@' + theirs.sourceCode), u"777 1"_s);
    }

    void noSourceItemIsMadeForNothing()
    {
        Desk desk;
        const QMap<QString, QString> start = desk.colleague.stock();
        desk.stage({quantity(u"NO-SUCH-SKU"_s, u"default"_s, Absent(), SetTo{Decimal(1)})});
        desk.forgetRequests();
        QCOMPARE(desk.push().count(PushedAs::Failed), 1);
        QCOMPARE(desk.states(), u"failed 1"_s);
        QCOMPARE(posts(desk), 0);
        QCOMPARE(desk.colleague.stock(), start);
    }

    void whatSomebodyElseChangedIsAConflict()
    {
        Desk desk;
        std::vector<ChangeDraft> drafts = more(desk, 6, 3);
        const QMap<QString, QString> start = desk.colleague.stock();
        drafts[1].base = Decimal(123'456); // as if it had been another value then
        drafts[2].edit = AddTo{Decimal(2)};
        drafts[3].base = Decimal(123'456);
        drafts[3].edit = AddTo{Decimal(2)};
        drafts[4].base = Decimal(123'456); // the wish is what the shop has already
        drafts[4].edit = SetTo{std::get<Decimal>(*more(desk, 5, 0)[4].base)};
        desk.stage(drafts);
        const sync::PushReport report = desk.push();
        QCOMPARE(report.count(PushedAs::Conflict), 2);
        QCOMPARE(report.count(PushedAs::AlreadySo), 1);
        QCOMPARE(desk.states(), u"conflict 2, verified 4"_s);
        const QMap<QString, QString> now = desk.colleague.stock();
        for (const Change &change : desk.changes(ChangeState::Conflict)) {
            const auto &cell = std::get<SourceItemCell>(change.cell);
            const QString key = cell.sku.text() + u'@' + cell.sourceCode;
            QCOMPARE(now.value(key), start.value(key)); // not overwritten
        }
        // "Keep mine", and it goes through.
        std::vector<qint64> ids;
        for (const Change &change : desk.changes(ChangeState::Conflict)) {
            ids.push_back(change.id);
        }
        QCOMPARE(desk.write<qint64>([&](auto &d) { return ledger::restage(d, ids); }), 2);
        QCOMPARE(desk.push().count(PushedAs::Verified), 2);
    }

    void theShopsLimitOfRowsIsLearned()
    {
        practice::ServerOptions options = PulledShop::small();
        options.maximumArraySize = 20;
        Desk desk(options);
        desk.stage(more(desk, 50, 3));
        desk.forgetRequests();
        const sync::PushReport report = desk.push();
        QVERIFY2(!report.error, qPrintable(report.error.value_or(Error()).text()));
        QCOMPARE(desk.states(), u"verified 50"_s);
        QCOMPARE(posts(desk), 4); // one refused, then 20, 20, 10
    }

    void aLostAnswerIsUnknownUntilTheShopIsAsked_data()
    {
        QTest::addColumn<bool>("afterEffect");
        QTest::newRow("before the shop did it") << false;
        QTest::newRow("after the shop did it") << true;
    }
    void aLostAnswerIsUnknownUntilTheShopIsAsked()
    {
        QFETCH(bool, afterEffect);
        Desk desk;
        const QMap<QString, QString> start = desk.colleague.stock();
        desk.stage(more(desk, 10, 3));
        desk.forgetRequests();
        desk.setFault(practice::FaultKind::Drop, writing, afterEffect);
        const sync::PushReport report = desk.push();
        QVERIFY(report.error);
        QCOMPARE(report.count(PushedAs::Unknown), 10);
        QCOMPARE(desk.states(), u"unknown 10"_s);
        QCOMPARE(posts(desk), 1); // never repeated blindly
        QCOMPARE(desk.colleague.stock() != start, afterEffect);
        desk.forgetRequests();
        const sync::PushReport next = desk.push();
        QVERIFY(!next.error);
        QCOMPARE(next.count(PushedAs::Verified), 10);
        QCOMPARE(desk.states(), u"verified 10"_s);
        QCOMPARE(posts(desk), afterEffect ? 0 : 1);
    }

    void aReadThatFailsLeavesAllStaged()
    {
        Desk desk;
        desk.stage(more(desk, 10, 3));
        desk.setFault(practice::FaultKind::Status, u"GET /V1/inventory/source-items"_s, false, 0, -1, 500);
        const sync::PushReport report = desk.push();
        QVERIFY(report.error);
        QCOMPARE(report.count(PushedAs::Left), 10);
        QCOMPARE(desk.states(), u"staged 10"_s);
    }

    void aReadBackThatFailsLeavesItUnknown()
    {
        Desk desk;
        desk.stage(more(desk, 10, 3));
        desk.setFault(practice::FaultKind::Status, u"GET /V1/inventory/source-items"_s, false, 1, -1, 500);
        QVERIFY(desk.push().error);
        QCOMPARE(desk.states(), u"unknown 10"_s);
        desk.shop.store().setFaults({});
        QCOMPARE(desk.push().count(PushedAs::Verified), 10);
        QCOMPARE(desk.states(), u"verified 10"_s);
    }

    void whatIsHeldUpStaysStaged()
    {
        Desk desk;
        std::vector<ChangeDraft> drafts = more(desk, 2, 3);
        ChangeDraft price;
        price.cell = BasePriceCell{skuOf(drafts.front().cell), 0};
        price.edit = SetTo{Decimal(0)};
        drafts.push_back(price);
        desk.stage(drafts);
        const sync::PushReport report = desk.push();
        QCOMPARE(report.count(PushedAs::Withheld), 1);
        QCOMPARE(desk.states(), u"staged 1, verified 2"_s);
    }

    void onePushAtATime()
    {
        Desk desk;
        desk.stage(more(desk, 2, 3));
        SystemClock clock;
        const auto turn = desk.book->takeTurn(profile).result();
        QVERIFY(turn);
        sync::PushOptions options;
        options.profileId = profile;
        const Result<sync::PushReport> refused = sync::Push(desk.shop.client(), *desk.book, clock, options).run();
        QVERIFY(!refused && refused.error().kind == ErrorKind::Conflict);
        QCOMPARE(desk.states(), u"staged 2"_s);
    }

    void aStopLeavesTheRestStaged()
    {
        Desk desk;
        desk.stage(more(desk, 10, 3));
        StopSource stop;
        stop.requestStop();
        const sync::PushReport report = desk.push(stop.token());
        QCOMPARE(report.count(PushedAs::Left), 10);
        QCOMPARE(desk.states(), u"staged 10"_s);
    }

    void sourceItemsComeAndGo()
    {
        Desk desk;
        const std::vector<ChangeDraft> some = more(desk, 1, 0);
        const auto cell = std::get<SourceItemCell>(some.front().cell);
        const QMap<QString, QString> start = desk.colleague.stock();
        const QString key = cell.sku.text() + u'@' + cell.sourceCode;
        ChangeDraft status = quantity(cell.sku.text(), cell.sourceCode, start[key].endsWith(u'1'), SetTo{Absent()});
        std::get<SourceItemCell>(status.cell).field = SourceItemField::Status;
        status.follows = true;
        const qint64 set =
            desk.stage({quantity(cell.sku.text(), cell.sourceCode, some.front().base, SetTo{Absent()}), status});
        QCOMPARE(desk.push().count(PushedAs::Verified), 2);
        QVERIFY(!desk.colleague.stock().contains(key));
        desk.undo(set);
        QCOMPARE(desk.push().count(PushedAs::Verified), 2);
        QCOMPARE(desk.colleague.stock(), start);
    }
};

QTEST_GUILESS_MAIN(TestPushStock)
#include "tst_pushstock.moc"
