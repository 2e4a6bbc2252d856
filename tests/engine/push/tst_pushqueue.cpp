// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests that the shop puts into its queue: in the end as if they had gone directly.

#include "desk.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using sync::PushedAs;

namespace {

std::vector<ChangeDraft> everyKind(const QStringList &skus)
{
    std::vector<ChangeDraft> all;
    for (int kind = 0; kind < cellKinds; ++kind) {
        std::ranges::move(drafts(CellKind(kind), skus), std::back_inserter(all));
    }
    return all;
}

QString why(const sync::PushReport &report)
{
    QString text = report.error ? report.error->text() : QString();
    for (const sync::PushedLine &line : report.lines) {
        text += u"\n%1 %2 %3"_s.arg(line.changeId).arg(toString(line.what), line.message);
    }
    return text;
}

} // namespace

class TestPushQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameEndAsDirectly()
    {
        Desk directly;
        const QStringList skus = directly.colleague.plainProducts(8);
        const std::vector<ChangeDraft> all = everyKind(skus);
        directly.stage(all);
        directly.push();
        Desk queued;
        queued.options.delivery = sync::Delivery::Queue;
        const QMap<QString, QString> start = queued.colleague.content(skus);
        const qint64 set = queued.stage(all);
        queued.forgetRequests();
        const sync::PushReport report = queued.push();
        QVERIFY2(!report.error, qPrintable(why(report)));
        QVERIFY2(report.count(PushedAs::Verified) == int(all.size()), qPrintable(why(report)));
        QStringList requests = queued.shop.takeRequests();
        requests.removeIf(
            [](const QString &request) { return request.startsWith(u"GET"_s) || request.contains(u"-information"_s); });
        for (const QString &request : requests) {
            QVERIFY2(request.contains(u"/async/bulk/"_s), qPrintable(request));
        }
        QCOMPARE(queued.colleague.content(skus), directly.colleague.content(skus));
        QCOMPARE(queued.states(), directly.states());
        queued.undo(set);
        const sync::PushReport back = queued.push();
        QVERIFY2(back.count(PushedAs::Verified) == int(all.size()), qPrintable(why(back)));
        QCOMPARE(queued.colleague.content(skus), start);
    }

    /// Row errors lie in the operation's result while its status is success; an operation that one bad row fails is
    /// taken apart directly.
    void badRowsFailAlone()
    {
        Desk desk;
        desk.options.delivery = sync::Delivery::Queue;
        const QStringList skus = desk.colleague.plainProducts(6);
        std::vector<ChangeDraft> all = drafts(CellKind::SourceItem, skus);
        all.push_back(
            draft(SourceItemCell{Sku::fromShop(skus[0]), u"nowhere"_s, SourceItemField::Quantity}, Decimal(1)));
        std::ranges::move(drafts(CellKind::TierPrice, skus), std::back_inserter(all));
        all.push_back(draft(TierPriceCell{Sku::fromShop(skus[1]), 0, u"No such group"_s, Decimal(2)},
                            TierPriceTerms{Decimal(1), false}));
        std::ranges::move(drafts(CellKind::Attribute, skus), std::back_inserter(all));
        all.push_back(draft(AttributeCell{Sku::fromShop(skus[2]), Scope::all(), u"material"_s}, u"Leather"_s));
        desk.stage(all);
        const sync::PushReport report = desk.push();
        QVERIFY2(!report.error, qPrintable(why(report)));
        QVERIFY2(report.count(PushedAs::Verified) == int(all.size()) - 3, qPrintable(why(report)));
        QCOMPARE(report.count(PushedAs::Failed), 3);
        QStringList words;
        for (const Change &change : desk.changes(ChangeState::Failed)) {
            words.append(change.message);
        }
        const QString told = words.join(u'\n');
        QVERIFY2(told.contains(u"Could not save Source Item"_s) && told.contains(u"No such group"_s) &&
                     told.contains(u"type is invalid"_s),
                 qPrintable(told));
    }

    void whatMayBeRepeatedIs()
    {
        Desk desk;
        desk.options.delivery = sync::Delivery::Queue;
        const QStringList skus = desk.colleague.plainProducts(4);
        const std::vector<ChangeDraft> all = drafts(CellKind::Attribute, skus);
        desk.stage(all);
        desk.setFault(practice::FaultKind::Status, u"QUEUE /V1/products/:sku"_s, false, 1, 2, 400);
        const sync::PushReport report = desk.push();
        QVERIFY2(!report.error, qPrintable(why(report)));
        QVERIFY2(report.count(PushedAs::Verified) == int(all.size()), qPrintable(why(report)));
    }

    /// The shop answers "accepted" and nobody works: said in clear words, and settled once somebody does.
    void theConsumerDoesNotRun()
    {
        practice::ServerOptions options = PulledShop::small();
        options.queueRuns = false;
        Desk desk(options);
        desk.options.delivery = sync::Delivery::Queue;
        desk.options.queuePatience = std::chrono::milliseconds(20);
        const QStringList skus = desk.colleague.plainProducts(3);
        desk.stage(drafts(CellKind::BasePrice, skus));
        const sync::PushReport report = desk.push();
        QVERIFY(report.error && report.error->message.contains(u"async.operations.all"_s));
        QCOMPARE(desk.states(), u"unknown 3"_s);
        QVERIFY(desk.changes(ChangeState::Unknown).at(0).message.contains(u"async.operations.all"_s));
        // It may still be done: nothing is sent again, and nothing is called done or not.
        desk.forgetRequests();
        const sync::PushReport waiting = desk.push();
        QCOMPARE(waiting.count(PushedAs::Unknown), 3);
        QVERIFY(desk.shop.takeRequests().filter(u"base-prices"_s).isEmpty());
        QCOMPARE(desk.states(), u"unknown 3"_s);
        desk.shop.store().setQueueRunning(true);
        QTRY_COMPARE_WITH_TIMEOUT((desk.push(), desk.states()), u"verified 3"_s, 60'000);
    }

    void aLostAnswer_data()
    {
        QTest::addColumn<bool>("afterEffect");
        QTest::addColumn<bool>("runs");
        QTest::newRow("the shop never got it") << false << true;
        QTest::newRow("it is done") << true << true;
        QTest::newRow("it waits") << true << false;
    }
    void aLostAnswer()
    {
        QFETCH(bool, afterEffect);
        QFETCH(bool, runs);
        practice::ServerOptions options = PulledShop::small();
        options.queueRuns = runs;
        Desk desk(options);
        desk.options.delivery = sync::Delivery::Queue;
        desk.options.queuePatience = std::chrono::milliseconds(20);
        desk.stage(drafts(CellKind::BasePrice, desk.colleague.plainProducts(3)));
        desk.setFault(practice::FaultKind::Drop, u"*base-prices"_s, afterEffect);
        QVERIFY(desk.push().error);
        QCOMPARE(desk.states(), u"unknown 3"_s);
        if (!runs) {
            desk.forgetRequests();
            QCOMPARE(desk.push().count(PushedAs::Unknown), 3);
            QVERIFY(desk.shop.takeRequests().filter(u"base-prices"_s).isEmpty());
            desk.shop.store().setQueueRunning(true);
        }
        QTRY_COMPARE_WITH_TIMEOUT((desk.push(), desk.states()), u"verified 3"_s, 60'000);
    }

    void aStopEndsTheWaiting()
    {
        practice::ServerOptions options = PulledShop::small();
        options.queueRuns = false;
        Desk desk(options);
        desk.options.delivery = sync::Delivery::Queue;
        desk.stage(drafts(CellKind::Cost, desk.colleague.plainProducts(3)));
        StopSource stop;
        int looks = 0;
        desk.shop.client().setLog([&](const remote::LogLine &line) {
            if (line.request.contains(u"/status"_s) && ++looks == 2) {
                stop.requestStop();
            }
        });
        const sync::PushReport report = desk.push(stop.token());
        desk.shop.client().setLog({});
        QVERIFY(report.error && report.error->kind == ErrorKind::Cancelled);
        QCOMPARE(desk.states(), u"unknown 3"_s);
    }

    /// A login that may not use the queue, or a shop without one: it goes directly.
    void whereThereIsNoQueue()
    {
        Desk desk;
        desk.options.delivery = sync::Delivery::Queue;
        const std::vector<ChangeDraft> all = everyKind(desk.colleague.plainProducts(3));
        desk.stage(all);
        desk.setFault(practice::FaultKind::Status, u"*/bulk/*"_s, false, 0, -1, 404);
        const sync::PushReport report = desk.push();
        QVERIFY2(report.count(PushedAs::Verified) == int(all.size()), qPrintable(why(report)));
    }

    /// Only for hundreds of requests that are one product each.
    void whereItPays()
    {
        Desk desk;
        desk.options.delivery = sync::Delivery::WhereItPays;
        desk.stage(drafts(CellKind::Attribute, desk.colleague.plainProducts(3)));
        QCOMPARE(desk.push().count(PushedAs::Verified), 6);
        QVERIFY(desk.shop.takeRequests().filter(u"/async/"_s).isEmpty());
        practice::ServerOptions options = PulledShop::small();
        options.shop.products = 800;
        Desk large(options);
        large.options.delivery = sync::Delivery::WhereItPays;
        std::vector<ChangeDraft> all = drafts(CellKind::BasePrice, large.colleague.plainProducts(3));
        std::ranges::move(drafts(CellKind::Attribute, large.colleague.plainProducts(150)), std::back_inserter(all));
        large.stage(all);
        const sync::PushReport report = large.push();
        QVERIFY2(report.count(PushedAs::Verified) == int(all.size()), qPrintable(why(report)));
        const QStringList requests = large.shop.takeRequests();
        QCOMPARE(requests.filter(u"/async/bulk/V1/products/bySku"_s).size(), 2); // all store views, and one
        QVERIFY(requests.contains(u"POST /rest/all/V1/products/base-prices"_s));
    }
};

QTEST_GUILESS_MAIN(TestPushQueue)
#include "tst_pushqueue.moc"
