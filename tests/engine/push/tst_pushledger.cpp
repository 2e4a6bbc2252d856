// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ledger's file gives out in the middle of a push.

#include "desk.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using sync::PushedAs;

class TestPushLedger : public QObject
{
    Q_OBJECT

    static std::vector<ChangeDraft> work(const QStringList &skus)
    {
        std::vector<ChangeDraft> all = drafts(CellKind::SourceItem, skus);
        std::ranges::move(drafts(CellKind::TierPrice, skus), std::back_inserter(all));
        std::ranges::move(drafts(CellKind::Attribute, skus), std::back_inserter(all));
        return all;
    }

private Q_SLOTS:
    /// At every statement of a push: the error is told, nothing is lost, and the next push brings it to its end.
    void theDiskIsFull()
    {
        int broken = 0;
        for (int death = 1;; death += 7) { // each takes a while
            std::atomic<int> left = 0;     // 0: nothing is in the way
            Desk desk(PulledShop::small(), [&left](std::string_view) -> Result<void> {
                const int before = left.load();
                if (before > 0 && --left == 0) {
                    return failure(ErrorKind::Storage, u"The disk is full"_s);
                }
                return {};
            });
            const QStringList skus = desk.colleague.plainProducts(2);
            const std::size_t all = work(skus).size();
            desk.stage(work(skus));
            SystemClock clock;
            left = death;
            const Result<sync::PushReport> report =
                sync::Push(desk.shop.client(), *desk.book, clock, desk.options).run();
            const bool isBroken = left.exchange(0) == 0;
            if (!isBroken) {
                QCOMPARE(desk.changes(ChangeState::Verified).size(), all);
                break;
            }
            ++broken;
            QVERIFY2(!report && report.error().kind == ErrorKind::Storage, qPrintable(QString::number(death)));
            QVERIFY(report.error().message.contains(u"disk is full"_s));
            desk.push();
            QVERIFY2(desk.changes(ChangeState::Verified).size() == all,
                     qPrintable(u"%1: %2"_s.arg(death).arg(desk.states())));
        }
        QVERIFY2(broken > 10, qPrintable(QString::number(broken)));
    }

    /// Another program keeps the file to itself for longer than is waited for.
    void theFileIsHeld()
    {
        Desk desk;
        const QStringList skus = desk.colleague.plainProducts(2);
        desk.stage(work(skus));
        const QString staged = desk.states();
        const QMap<QString, QString> start = desk.colleague.content(skus);
        Result<sqlite::Database> other = sqlite::Database::open(desk.file(), sqlite::Mode::ReadWrite);
        QVERIFY(other);
        QVERIFY(other->run("begin immediate"));
        SystemClock clock;
        const Result<sync::PushReport> report = sync::Push(desk.shop.client(), *desk.book, clock, desk.options).run();
        QVERIFY(!report && report.error().kind == ErrorKind::Storage);
        QVERIFY(!report.error().message.isEmpty());
        QVERIFY(other->run("rollback"));
        QCOMPARE(desk.states(), staged);
        QCOMPARE(desk.colleague.content(skus), start);
        desk.push();
        QCOMPARE(desk.changes(ChangeState::Verified).size(), work(skus).size());
    }
};

QTEST_GUILESS_MAIN(TestPushLedger)
#include "tst_pushledger.moc"
