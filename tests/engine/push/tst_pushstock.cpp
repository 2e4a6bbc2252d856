// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pullfixture.h"

#include "ledger/undo.h"
#include "sync/push.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using sync::PushedAs;

namespace {

const QString profile = u"p1"_s;
const UtcTime noon = UtcTime::fromSeconds(1'795'435'200);

/// A shop, a ledger and the person between them.
class Desk
{
    QTemporaryDir m_folder; // first: what is below has its file in it

public:
    explicit Desk(practice::ServerOptions options = PulledShop::small())
        : shop(std::move(options))
        , ledger(m_folder.filePath(u"ledger.sqlite"_s))
    {}

    PulledShop shop;
    ledger::Ledger ledger;

    template <typename T>
    T write(std::function<Result<T>(sqlite::Database &)> work)
    {
        Result<T> result = ledger.write<T>(std::move(work)).result();
        if (!result) {
            qFatal("the ledger: %s", qPrintable(result.error().message));
        }
        return std::move(*result);
    }

    /// `SKU@source` and what it has, of every source item.
    QMap<QString, QString> stock()
    {
        QMap<QString, QString> all;
        for (const QJsonObject &item : shop.items("inventory/source-items")) {
            all.insert(item["sku"_L1].toString() + u'@' + item["source_code"_L1].toString(),
                       u"%1 %2"_s.arg(item["quantity"_L1].toDouble()).arg(item["status"_L1].toInt()));
        }
        return all;
    }

    /// Drafts for the first \a count source items, each from what it has to that and \a more.
    std::vector<ChangeDraft> drafts(int count, int more)
    {
        std::vector<ChangeDraft> made;
        for (const QJsonObject &item : shop.items("inventory/source-items")) {
            if (int(made.size()) == count) {
                break;
            }
            const Decimal has = Decimal::fromText(QString::number(item["quantity"_L1].toDouble())).value();
            made.push_back(
                draft(item["sku"_L1].toString(), item["source_code"_L1].toString(), has, SetTo{has + Decimal(more)}));
        }
        return made;
    }
    static ChangeDraft draft(const QString &sku, const QString &source, std::optional<CellValue> base, Edit edit)
    {
        ChangeDraft made;
        made.cell = SourceItemCell{Sku::fromShop(sku), source, SourceItemField::Quantity};
        made.base = std::move(base);
        made.edit = std::move(edit);
        return made;
    }

    qint64 stage(const std::vector<ChangeDraft> &drafts)
    {
        return write<qint64>([&](sqlite::Database &d) -> Result<qint64> {
            const Result<qint64> set = ledger::createSet(d, profile, u"set"_s, u"ann"_s, noon);
            const auto staged = set ? ledger::stage(d, *set, u"ann"_s, noon, drafts)
                                    : Result<std::vector<ledger::StageResult>>(failure(set.error()));
            return staged ? set : Result<qint64>(failure(staged.error()));
        });
    }
    sync::PushReport push(bool dryRun = false, const StopToken &stop = {})
    {
        sync::PushOptions options;
        options.profileId = profile;
        options.dryRun = dryRun;
        Result<sync::PushReport> report = sync::Push(shop.client(), ledger, m_clock, options, {}, stop).run();
        if (!report) {
            qFatal("the push: %s", qPrintable(report.error().text()));
        }
        return std::move(*report);
    }
    qint64 undo(qint64 set)
    {
        return write<ledger::UndoStaged>(
                   [&](sqlite::Database &d) { return ledger::stageUndo(d, set, u"back"_s, u"ann"_s, noon); })
            .setId;
    }
    /// `verified 3, failed 1`
    QString states()
    {
        const auto counts =
            write<std::vector<ledger::ChangeCount>>([](auto &d) { return ledger::countChanges(d, profile); });
        QMap<QString, qint64> sums;
        for (const ledger::ChangeCount &count : counts) {
            sums[toString(count.state)] += count.count;
        }
        QStringList parts;
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
            parts.append(u"%1 %2"_s.arg(sum.key()).arg(*sum));
        }
        return parts.join(u", "_s);
    }
    std::vector<Change> changes(ChangeState state)
    {
        return write<std::vector<Change>>([&](sqlite::Database &d) {
            ledger::ChangeFilter filter;
            filter.profileId = profile;
            filter.states = {state};
            return ledger::readChanges(d, ledger::findChanges(d, filter).value());
        });
    }
    void forgetRequests() { static_cast<void>(shop.takeRequests()); }
    qsizetype posts() { return shop.takeRequests().filter(u"POST /rest/all/V1/inventory/source-items"_s).size(); }

private:
    SystemClock m_clock;
};

practice::FaultPlan oneFault(practice::FaultKind kind, const QString &route, bool afterEffect = false, int after = 0)
{
    practice::Fault fault;
    fault.kind = kind;
    fault.route = route;
    fault.times = 1;
    fault.after = after;
    fault.afterEffect = afterEffect;
    practice::FaultPlan plan;
    plan.faults = {fault};
    return plan;
}

const QString writing = u"POST /V1/inventory/source-items"_s;

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
        const QMap<QString, QString> start = desk.stock();
        const qint64 set = desk.stage(desk.drafts(500, 3));
        desk.forgetRequests();
        const sync::PushReport report = desk.push();
        QVERIFY2(!report.error, qPrintable(report.error.value_or(Error()).text()));
        QCOMPARE(report.count(PushedAs::Verified), 500);
        QCOMPARE(desk.states(), u"verified 500"_s);
        QCOMPARE(report.requests, int(desk.shop.takeRequests().size()));
        QVERIFY2(report.requests <= 11, qPrintable(QString::number(report.requests))); // 210 for twenty times as many
        const QMap<QString, QString> there = desk.stock();
        int changed = 0;
        for (auto item = start.cbegin(); item != start.cend(); ++item) {
            changed += there.value(item.key()) != *item ? 1 : 0;
        }
        QCOMPARE(changed, 500);
        QVERIFY(desk.undo(set) > 0);
        QCOMPARE(desk.push().count(PushedAs::Verified), 500);
        QCOMPARE(desk.stock(), start);
        QCOMPARE(desk.states(), u"undone 500, verified 500"_s);
        // Nothing is left to do.
        QVERIFY(desk.push().lines.empty());
    }

    void aDryRunTouchesNothing()
    {
        Desk desk;
        const QMap<QString, QString> start = desk.stock();
        desk.stage(desk.drafts(20, 3));
        desk.forgetRequests();
        const sync::PushReport report = desk.push(true);
        QCOMPARE(report.count(PushedAs::Ready), 20);
        QCOMPARE(report.planned.size(), std::size_t(1)); // and told as it would be sent
        QCOMPARE(report.planned[0].request, u"POST /rest/all/V1/inventory/source-items"_s);
        QCOMPARE(report.planned[0].body.count(u"\"sku\""_s), 20);
        QCOMPARE(report.planned[0].rows, 20);
        QCOMPARE(desk.posts(), 0);
        QCOMPARE(desk.stock(), start);
        QCOMPARE(desk.states(), u"staged 20"_s);
    }

    void oneBadRowFailsAlone()
    {
        Desk desk;
        std::vector<ChangeDraft> drafts = desk.drafts(20, 3);
        const QString sku = skuOf(drafts[9].cell).text();
        drafts.push_back(Desk::draft(sku, u"nowhere"_s, Absent(), SetTo{Decimal(1)}));
        desk.stage(drafts);
        const sync::PushReport report = desk.push();
        QVERIFY(!report.error);
        QCOMPARE(desk.states(), u"failed 1, verified 20"_s);
        const Change failed = desk.changes(ChangeState::Failed).at(0);
        QCOMPARE(skuOf(failed.cell).text(), sku);
        QCOMPARE(failed.message, u"Could not save Source Item"_s); // the shop's own words
        QVERIFY(failed.shop == std::optional<CellValue>(Absent()));
        QVERIFY(!desk.stock().contains(sku + u"@nowhere"_s));
    }

    void noSourceItemIsMadeForNothing()
    {
        Desk desk;
        const QMap<QString, QString> start = desk.stock();
        desk.stage({Desk::draft(u"NO-SUCH-SKU"_s, u"default"_s, Absent(), SetTo{Decimal(1)})});
        desk.forgetRequests();
        QCOMPARE(desk.push().count(PushedAs::Failed), 1);
        QCOMPARE(desk.states(), u"failed 1"_s);
        QCOMPARE(desk.posts(), 0);
        QCOMPARE(desk.stock(), start);
    }

    void whatSomebodyElseChangedIsAConflict()
    {
        Desk desk;
        std::vector<ChangeDraft> drafts = desk.drafts(6, 3);
        const QMap<QString, QString> start = desk.stock();
        drafts[1].base = Decimal(123'456); // as if it had been another value then
        drafts[2].edit = AddTo{Decimal(2)};
        drafts[3].base = Decimal(123'456);
        drafts[3].edit = AddTo{Decimal(2)};
        drafts[4].base = Decimal(123'456); // the wish is what the shop has already
        drafts[4].edit = SetTo{std::get<Decimal>(*desk.drafts(5, 0)[4].base)};
        desk.stage(drafts);
        const sync::PushReport report = desk.push();
        QCOMPARE(report.count(PushedAs::Conflict), 2);
        QCOMPARE(report.count(PushedAs::AlreadySo), 1);
        QCOMPARE(desk.states(), u"conflict 2, verified 4"_s);
        const QMap<QString, QString> now = desk.stock();
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
        desk.stage(desk.drafts(50, 3));
        desk.forgetRequests();
        const sync::PushReport report = desk.push();
        QVERIFY2(!report.error, qPrintable(report.error.value_or(Error()).text()));
        QCOMPARE(desk.states(), u"verified 50"_s);
        QCOMPARE(desk.posts(), 5); // one refused, then 13, 12, 13, 12
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
        const QMap<QString, QString> start = desk.stock();
        desk.stage(desk.drafts(10, 3));
        desk.forgetRequests();
        desk.shop.store().setFaults(oneFault(practice::FaultKind::Drop, writing, afterEffect));
        const sync::PushReport report = desk.push();
        QVERIFY(report.error);
        QCOMPARE(report.count(PushedAs::Unknown), 10);
        QCOMPARE(desk.states(), u"unknown 10"_s);
        QCOMPARE(desk.posts(), 1); // never repeated blindly
        QCOMPARE(desk.stock() != start, afterEffect);
        desk.forgetRequests();
        const sync::PushReport next = desk.push();
        QVERIFY(!next.error);
        QCOMPARE(next.count(PushedAs::Verified), 10);
        QCOMPARE(desk.states(), u"verified 10"_s);
        QCOMPARE(desk.posts(), afterEffect ? 0 : 1);
    }

    void aReadThatFailsLeavesAllStaged()
    {
        Desk desk;
        desk.stage(desk.drafts(10, 3));
        practice::FaultPlan plan = oneFault(practice::FaultKind::Status, u"GET /V1/inventory/source-items"_s);
        plan.faults.front().times = -1;
        plan.faults.front().status = 500;
        desk.shop.store().setFaults(plan);
        const sync::PushReport report = desk.push();
        QVERIFY(report.error);
        QCOMPARE(report.count(PushedAs::Left), 10);
        QCOMPARE(desk.states(), u"staged 10"_s);
    }

    void aReadBackThatFailsLeavesItUnknown()
    {
        Desk desk;
        desk.stage(desk.drafts(10, 3));
        practice::FaultPlan plan = oneFault(practice::FaultKind::Status, u"GET /V1/inventory/source-items"_s, false, 1);
        plan.faults.front().times = -1;
        plan.faults.front().status = 500;
        desk.shop.store().setFaults(plan);
        QVERIFY(desk.push().error);
        QCOMPARE(desk.states(), u"unknown 10"_s);
        desk.shop.store().setFaults({});
        QCOMPARE(desk.push().count(PushedAs::Verified), 10);
        QCOMPARE(desk.states(), u"verified 10"_s);
    }

    void whatIsHeldUpOrNotWrittenYetStaysStaged()
    {
        Desk desk;
        std::vector<ChangeDraft> drafts = desk.drafts(2, 3);
        ChangeDraft price;
        price.cell = BasePriceCell{skuOf(drafts.front().cell), 0};
        price.edit = SetTo{Decimal(5)};
        drafts.push_back(price);
        desk.stage(drafts);
        const sync::PushReport report = desk.push();
        QCOMPARE(report.count(PushedAs::Unsupported), 1);
        QCOMPARE(desk.states(), u"staged 1, verified 2"_s);
    }

    void onePushAtATime()
    {
        Desk desk;
        desk.stage(desk.drafts(2, 3));
        SystemClock clock;
        const auto turn = desk.ledger.takeTurn(profile).result();
        QVERIFY(turn);
        sync::PushOptions options;
        options.profileId = profile;
        const Result<sync::PushReport> refused = sync::Push(desk.shop.client(), desk.ledger, clock, options).run();
        QVERIFY(!refused && refused.error().kind == ErrorKind::Conflict);
        QCOMPARE(desk.states(), u"staged 2"_s);
    }

    void aStopLeavesTheRestStaged()
    {
        Desk desk;
        desk.stage(desk.drafts(10, 3));
        StopSource stop;
        stop.requestStop();
        const sync::PushReport report = desk.push(false, stop.token());
        QCOMPARE(report.count(PushedAs::Left), 10);
        QCOMPARE(desk.states(), u"staged 10"_s);
    }

    void sourceItemsComeAndGo()
    {
        Desk desk;
        const std::vector<ChangeDraft> some = desk.drafts(1, 0);
        const auto cell = std::get<SourceItemCell>(some.front().cell);
        const QMap<QString, QString> start = desk.stock();
        const QString key = cell.sku.text() + u'@' + cell.sourceCode;
        ChangeDraft status = Desk::draft(cell.sku.text(), cell.sourceCode, start[key].endsWith(u'1'), SetTo{Absent()});
        std::get<SourceItemCell>(status.cell).field = SourceItemField::Status;
        status.follows = true;
        const qint64 set =
            desk.stage({Desk::draft(cell.sku.text(), cell.sourceCode, some.front().base, SetTo{Absent()}), status});
        QCOMPARE(desk.push().count(PushedAs::Verified), 2);
        QVERIFY(!desk.stock().contains(key));
        desk.undo(set);
        QCOMPARE(desk.push().count(PushedAs::Verified), 2);
        QCOMPARE(desk.stock(), start);
    }
};

QTEST_GUILESS_MAIN(TestPushStock)
#include "tst_pushstock.moc"
