// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that pushes is killed at instants of chance; the next one finds out what has come of it, and in the end the
// shop is as planned. This program is also the one that is killed: with arguments it is a child.
// QM_PUSH_KILLS=1000: so many kills instead of a few.

#include "killstage.h"
#include "longfunctions.h"

#include <QRandomGenerator>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using sync::PushedAs;

namespace {

int pushAsChild(remote::Client &client, ledger::Ledger &ledger, const QStringList &arguments)
{
    SystemClock clock;
    sync::PushOptions options;
    options.profileId = profile;
    options.queuePause = std::chrono::milliseconds(2);
    options.delivery = arguments[0] == "queue"_L1 ? sync::Delivery::Queue : sync::Delivery::Direct;
    const Result<sync::PushReport> report = sync::Push(client, ledger, clock, options).run();
    return report && !report->error ? 0 : 2;
}

/// Every kind, and an edit that would show if it arrived twice.
std::vector<ChangeDraft> work(const QStringList &skus)
{
    std::vector<ChangeDraft> all;
    for (int kind = 0; kind < cellKinds; ++kind) {
        std::ranges::move(drafts(CellKind(kind), skus), std::back_inserter(all));
    }
    ChangeDraft relative;
    for (const QString &sku : skus) {
        relative.cell = SourceItemCell{Sku::fromShop(sku), u"ams"_s, SourceItemField::Quantity};
        relative.base = Decimal(50);
        relative.edit = AddTo{Decimal(5)};
        relative.isConfirmed = true;
        all.push_back(relative);
    }
    return all;
}

} // namespace

class TestPushKill : public QObject
{
    Q_OBJECT

    static void prepare(Desk &desk, const QStringList &skus)
    {
        Colleague colleague(desk.shop.store());
        for (const QString &sku : skus) {
            colleague.ask("POST", "inventory/source-items",
                          R"({"sourceItems":[{"sku":")" + sku.toUtf8() +
                              R"(","source_code":"ams","quantity":50,"status":1}]})");
        }
    }

private Q_SLOTS:
    void killedAtAnyInstant()
    {
        const int asked = qEnvironmentVariableIntValue("QM_PUSH_KILLS");
        const int kills = asked > 0 ? asked : 12;
        Desk planned;
        const QStringList skus = planned.colleague.plainProducts(3);
        const std::size_t all = work(skus).size();
        prepare(planned, skus);
        planned.stage(work(skus));
        planned.forgetRequests();
        QCOMPARE(planned.push().count(PushedAs::Verified), int(all));
        const int requests = int(planned.shop.takeRequests().size());
        const QMap<QString, QString> wanted = planned.colleague.content(skus);

        QRandomGenerator random(17);
        int cutShort = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const bool isQueued = random.bounded(3) == 0;
            const int enough = random.bounded(requests + 1);
            const int spin = random.bounded(2'000);
            Desk desk;
            prepare(desk, skus);
            desk.stage(work(skus));
            desk.book.reset(); // the child's now
            desk.forgetRequests();
            const std::optional<bool> isCut = killChild(desk, {isQueued ? u"queue"_s : u"direct"_s}, enough, spin);
            QVERIFY(isCut);
            cutShort += *isCut ? 1 : 0;

            desk.book = std::make_unique<ledger::Ledger>(desk.file());
            QVERIFY(desk.changes(ChangeState::Sending).empty());
            // What is called done is done; the shop may be at one request still.
            QTRY_VERIFY_WITH_TIMEOUT((desk.push(), desk.changes(ChangeState::Verified).size() == all), 60'000);
            const QMap<QString, QString> there = desk.colleague.content(skus);
            for (const QString &key : QStringList(wanted.keys() + there.keys())) {
                QCOMPARE(u"kill %1: %2: %3"_s.arg(kill).arg(key, there.value(key)),
                         u"kill %1: %2: %3"_s.arg(kill).arg(key, wanted.value(key)));
            }
        }
        QVERIFY2(cutShort * 2 > kills, qPrintable(u"%1 of %2 were killed in time"_s.arg(cutShort).arg(kills)));
        std::printf("%d kills, %d of them before the end\n", kills, cutShort);
    }
};

int main(int argc, char **argv)
{
    TestPushKill test;
    return runOrPush(argc, argv, test, &pushAsChild);
}

#include "tst_pushkill.moc"
