// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "pullfixture.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

namespace {

practice::FaultPlan failingRequest(int number)
{
    practice::Fault fault;
    fault.kind = practice::FaultKind::Status;
    fault.status = 500; // not repeated by the client
    fault.after = number;
    fault.times = 1;
    practice::FaultPlan plan;
    plan.faults.append(fault);
    return plan;
}

/// Lets the n-th statement of the writing connection fail, as a full disk does.
class FailingStatement
{
public:
    [[nodiscard]] sqlite::Database::Hook hook()
    {
        return [this](std::string_view) -> Result<void> {
            const int number = m_seen++;
            if (number != m_failing) {
                return {};
            }
            m_hit = true;
            return failure(ErrorKind::Storage, u"The disk is full"_s);
        };
    }
    /// From now on; a negative one: none.
    void set(int number)
    {
        m_seen = 0;
        m_hit = false;
        m_failing = number;
    }
    [[nodiscard]] bool wasHit() const { return m_hit; }

private:
    std::atomic<int> m_seen{0};
    std::atomic<int> m_failing{-1};
    std::atomic<bool> m_hit{false};
};

bool isAsItShouldBe(const Result<sync::PullReport> &report)
{
    return report && report->isDone();
}

} // namespace

class TestPullInterrupted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestFailsOnce_data() { addGroups(); }
    void everyRequestFailsOnce()
    {
        QFETCH(int, group);
        const sync::PullOptions options = optionsFor(groups()[std::size_t(group)].entities);
        PulledShop shop;
        LocalCopy undisturbed;
        QVERIFY(isAsItShouldBe(pull(shop, undisturbed, options)));
        const QStringList wanted = undisturbed.dump();
        const qsizetype requests = shop.takeRequests().size();
        QVERIFY(requests >= 3);
        qsizetype failed = 0;
        for (int i = 0; i < requests; ++i) {
            LocalCopy copy;
            shop.store().setFaults(failingRequest(i));
            const auto cut = pull(shop, copy, options);
            QVERIFY(cut);
            failed += cut->isDone() ? 0 : 1;
            shop.store().setFaults({});
            const auto next = pull(shop, copy, options);
            QVERIFY2(isAsItShouldBe(next), qPrintable(u"request %1: %2"_s.arg(i).arg(told(next))));
            QVERIFY2(copy.dump() == wanted,
                     qPrintable(u"request %1:\n%2"_s.arg(i).arg(difference(wanted, copy.dump()))));
        }
        // How far the shop is asked ahead varies a little; what is beyond the end of a run does not fail.
        QVERIFY2(failed >= requests / 2, qPrintable(QString::number(failed)));
    }

    void everyStatementFailsOnce_data() { addGroups(); }
    void everyStatementFailsOnce()
    {
        QFETCH(int, group);
        practice::ServerOptions small = PulledShop::small();
        small.shop.orders = 6; // the cost grows with the square
        sync::PullOptions options = optionsFor(groups()[std::size_t(group)].entities);
        options.pageSize = isOrders(group) ? 2 : 4; // three pages of them
        PulledShop shop(small);
        LocalCopy undisturbed;
        QVERIFY(isAsItShouldBe(pull(shop, undisturbed, options)));
        const QStringList wanted = undisturbed.dump();
        const int step = stepThrough(group);
        int hits = 0;
        for (int i = 0;; i += step) {
            FailingStatement failing;
            LocalCopy copy(failing.hook());
            failing.set(i);
            const auto cut = pull(shop, copy, options);
            if (!failing.wasHit()) {
                break;
            }
            ++hits;
            QVERIFY2(!isAsItShouldBe(cut), qPrintable(u"statement %1 failed and nobody noticed"_s.arg(i)));
            failing.set(-1);
            const auto next = pull(shop, copy, options);
            QVERIFY2(isAsItShouldBe(next), qPrintable(u"statement %1: %2"_s.arg(i).arg(told(next))));
            QVERIFY2(copy.dump() == wanted,
                     qPrintable(u"statement %1:\n%2"_s.arg(i).arg(difference(wanted, copy.dump()))));
        }
        QVERIFY(hits > 5);
    }

    void aStopAtEveryPage_data() { addGroups(); }
    void aStopAtEveryPage()
    {
        QFETCH(int, group);
        const sync::PullOptions options = optionsFor(groups()[std::size_t(group)].entities);
        PulledShop shop;
        LocalCopy undisturbed;
        int pages = 0;
        QVERIFY(
            isAsItShouldBe(pull(shop, undisturbed, options, {}, [&pages](const sync::PullProgress &) { ++pages; })));
        const QStringList wanted = undisturbed.dump();
        QVERIFY(pages > 0);
        for (int i = 1; i <= pages; ++i) {
            LocalCopy copy;
            StopSource stop;
            int seen = 0;
            const auto cut = pull(shop, copy, options, stop.token(), [&](const sync::PullProgress &) {
                if (++seen == i) {
                    stop.requestStop();
                }
            });
            QVERIFY(cut);
            copy.reopen();
            const auto next = pull(shop, copy, options);
            QVERIFY2(isAsItShouldBe(next), qPrintable(u"page %1: %2"_s.arg(i).arg(told(next))));
            QVERIFY2(copy.dump() == wanted, qPrintable(u"page %1:\n%2"_s.arg(i).arg(difference(wanted, copy.dump()))));
        }
    }

    void aStopEndsWaitingForAShopThatHangs_data()
    {
        QTest::addColumn<int>("after");
        for (const int after : {0, 1, 2, 4}) {
            QTest::addRow("after %d requests", after) << after;
        }
    }
    void aStopEndsWaitingForAShopThatHangs()
    {
        QFETCH(int, after);
        PulledShop shop;
        LocalCopy copy;
        practice::Fault fault;
        fault.kind = practice::FaultKind::Hang;
        fault.after = after;
        practice::FaultPlan plan;
        plan.faults.append(fault);
        shop.store().setFaults(plan);
        StopSource stop;
        Result<sync::PullReport> report = failure(ErrorKind::Protocol, u"not run"_s);
        std::thread job([&] { report = pull(shop, copy, optionsFor(sync::everything()), stop.token()); });
        const bool isOnItsWay = test::waitFor([&] { return shop.store().requests().size() >= after; });
        stop.requestStop();
        job.join(); // without the stop this would take minutes
        QVERIFY(isOnItsWay);
        QVERIFY(report);
        QVERIFY(
            std::ranges::any_of(report->entities, [](const auto &one) { return one.end == sync::PullEnd::Stopped; }));
    }

    /// Told to follow a shop that was set back to a backup, and cut off on the way: what the backup lacks goes all the
    /// same with the next pull, which nobody has to tell again.
    void aWalkOfAShopThatWentBackIsCutOff_data()
    {
        QTest::addColumn<cache::Entity>("entity");
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("after");
        for (const int after : {1, 2, 3}) { // the newest one is told; the first page; the second
            QTest::addRow("orders after %d requests", after) << cache::Entity::Orders << u"orders"_s << after;
            QTest::addRow("invoices after %d requests", after) << cache::Entity::Invoices << u"invoices"_s << after;
        }
    }
    void aWalkOfAShopThatWentBackIsCutOff()
    {
        QFETCH(const cache::Entity, entity);
        QFETCH(const QString, list);
        QFETCH(const int, after);
        PulledShop shop;
        LocalCopy copy;
        sync::PullOptions options = optionsFor(entity);
        QVERIFY(pull(shop, copy, options));
        const qint64 newest = shop.items(list.toLatin1()).last().value("entity_id"_L1).toInteger();
        QVERIFY(shop.store().deleteRow(list, newest));
        shop.failFrom(list, after);
        options.acceptDrop = true;
        const auto cut = pull(shop, copy, options);
        QVERIFY2(cut && !cut->isDone(), qPrintable(told(cut)));
        shop.store().setFaults({});
        const auto report = pull(shop, copy, optionsFor(entity));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(partOf(*report, entity)->tally.gone, 1);
        QCOMPARE(difference(freshContent(shop, entity), content(copy)), QString());
    }

    void aStopBeforeTheBeginningAsksNothing()
    {
        PulledShop shop;
        LocalCopy copy;
        StopSource stop;
        stop.requestStop();
        const auto report = pull(shop, copy, optionsFor(sync::everything()), stop.token());
        QVERIFY(report);
        QCOMPARE(int(report->entities.front().end), int(sync::PullEnd::Stopped));
        QCOMPARE(int(report->entities.back().end), int(sync::PullEnd::NotReached));
        QVERIFY(shop.takeRequests().isEmpty());
    }

private:
    static void addGroups()
    {
        QTest::addColumn<int>("group");
        for (std::size_t i = 0; i < groups().size(); ++i) {
            QTest::newRow(groups()[i].name) << int(i);
        }
    }

    /// Orders are gone through one by one. Other groups have thousands of statements that are alike: QM_EVERY_STATEMENT
    /// in the environment goes through all of them.
    static int stepThrough(int group)
    {
        const QLatin1StringView name(groups()[std::size_t(group)].name);
        const bool all = qEnvironmentVariableIsSet("QM_EVERY_STATEMENT") || isOrders(group);
        return all ? 1 : name == "customers"_L1 ? 11 : name == "products"_L1 ? 499 : 97;
    }

    static bool isOrders(int group) { return QLatin1StringView(groups()[std::size_t(group)].name) == "orders"_L1; }
};

QTEST_GUILESS_MAIN(TestPullInterrupted)
#include "tst_pullinterrupted.moc"
