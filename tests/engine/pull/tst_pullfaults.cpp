// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pullfixture.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using cache::Entity;
using practice::Fault;
using practice::FaultKind;

namespace {

Fault fault(FaultKind kind)
{
    Fault made;
    made.kind = kind;
    made.milliseconds = 5;
    return made;
}

Fault status(int code, const QByteArray &body = {})
{
    Fault made = fault(FaultKind::Status);
    made.status = code;
    made.body = body;
    return made;
}

struct Named
{
    const char *name;
    Fault fault;
    bool heals; ///< the client gets over it by itself
};

const std::vector<Named> &faults()
{
    static const std::vector<Named> all = [] {
        Fault redirect = fault(FaultKind::Redirect);
        redirect.location = u"https://elsewhere.invalid/"_s;
        Fault html = fault(FaultKind::ContentType);
        html.contentType = "text/html";
        Fault slow = fault(FaultKind::Drip);
        slow.milliseconds = 1;
        Fault later = status(429);
        later.retryAfter = 600; // longer than anybody waits
        return std::vector<Named>{
            {"delay", fault(FaultKind::Delay), true},
            {"hang", fault(FaultKind::Hang), false},
            {"drop", fault(FaultKind::Drop), false},
            {"drop in the body", fault(FaultKind::DropMidBody), false},
            {"truncated", fault(FaultKind::Truncate), false},
            {"deadlock", status(400, "{\"message\":\"Database deadlock found when trying to get lock\"}"), false},
            {"too many requests", later, false},
            {"server error", status(500), false},
            {"bad gateway", status(502), false},
            {"maintenance", status(503), false},
            {"gateway time-out", status(504), false},
            {"not found", status(404, "{\"message\":\"Request does not match any route.\"}"), false},
            {"html", fault(FaultKind::Html), false},
            {"empty", fault(FaultKind::Empty), false},
            {"redirect", redirect, false},
            {"content type", html, false},
            {"expired token", fault(FaultKind::ExpiredToken), false},
            {"drip", slow, false},
            {"deep", fault(FaultKind::Deep), false},
            {"huge", fault(FaultKind::Huge), false},
        };
    }();
    return all;
}

} // namespace

class TestPullFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<PulledShop>();
        LocalCopy copy;
        const auto report =
            pull(shop(), copy, optionsFor(Entity::Orders | Entity::Invoices | Entity::Shipments | Entity::Customers));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        m_wanted = copy.dump();
    }

    /// The shop is in order for some requests, then it is not, for as long as the pull goes on; then it is again.
    void theNextPullGoesOn_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("after");
        for (std::size_t i = 0; i < faults().size(); ++i) {
            for (const int after : {0, 3, 9}) {
                QTest::addRow("%s after %d requests", faults()[i].name, after) << int(i) << after;
            }
        }
    }
    void theNextPullGoesOn()
    {
        QFETCH(int, index);
        QFETCH(int, after);
        const Named &named = faults()[std::size_t(index)];
        const cache::Entities entities = Entity::Orders | Entity::Invoices | Entity::Shipments | Entity::Customers;
        const sync::PullOptions options = optionsFor(entities);
        LocalCopy copy;
        practice::FaultPlan plan;
        plan.faults.append(named.fault);
        plan.faults.front().after = after;
        shop().store().setFaults(plan);
        if (named.heals) {
            shop().reconnect(); // a slow machine is no fault of the shop
        } else {
            shop().reconnectImpatiently();
        }
        const auto cut = pull(shop(), copy, options);
        shop().store().setFaults({});
        QVERIFY(cut);
        QVERIFY2(cut->isDone() == named.heals || named.fault.status == 404, qPrintable(told(cut)));
        for (const sync::PulledEntity &part : cut->entities) {
            QVERIFY2(part.end == sync::PullEnd::Done || part.end == sync::PullEnd::NotReached || part.error,
                     qPrintable(told(cut)));
        }
        shop().store().reset(); // a token that was expired is alive again
        shop().reconnect();
        const auto next = pull(shop(), copy, options);
        QVERIFY2(next && next->isDone(), qPrintable(told(next)));
        QCOMPARE(difference(m_wanted, copy.dump()), QString());
    }

    void nonsenseChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("no list") << QByteArray("\"hello\"");
        QTest::newRow("no items") << QByteArray("{\"message\":\"fine\"}");
        QTest::newRow("an order without an id") << QByteArray("{\"items\":[{\"status\":\"new\"}],\"total_count\":1}");
        QTest::newRow("an id that is none") << QByteArray("{\"items\":[{\"entity_id\":\"x\"}],\"total_count\":1}");
        QTest::newRow("an array") << QByteArray("[]");
    }
    void nonsenseChangesNothing()
    {
        QFETCH(QByteArray, answer);
        LocalCopy copy;
        QVERIFY(pull(shop(), copy, optionsFor(Entity::Orders)));
        const QStringList before = copy.dump();
        practice::FaultPlan plan;
        plan.faults.append(status(200, answer));
        shop().store().setFaults(plan);
        sync::PullOptions full = optionsFor(Entity::Orders);
        full.full = true;
        const auto report = pull(shop(), copy, full);
        shop().store().setFaults({});
        QVERIFY2(report && !report->isDone(), qPrintable(told(report)));
        QVERIFY(partOf(*report, Entity::Orders)->error);
        QCOMPARE(difference(before, copy.dump()), QString());
    }

    /// A shop that needs too long for a page gives smaller ones, of lists and of orders that are read again.
    void whatIsNotAnsweredInTimeIsReadInPieces()
    {
        practice::ServerOptions larger = PulledShop::small();
        larger.shop.orders = 80;
        PulledShop slow(larger);
        LocalCopy copy;
        practice::FaultPlan plan;
        plan.faults.append(status(504));
        plan.faults.front().route = u"GET /V1/orders*"_s;
        plan.faults.front().after = 1; // the newest order is asked for first
        plan.faults.front().times = 2; // the first page, and the same once more
        slow.store().setFaults(plan);
        sync::PullOptions options = optionsFor(sales);
        options.pageSize = 30;
        const auto first = pull(slow, copy, options);
        QVERIFY2(first && first->isDone(), qPrintable(told(first)));
        QCOMPARE(copy.number("select count(*) from sales_order"), 80);

        copy.run("update pull_state set changed_until = 1 where entity = 'invoices'");
        plan.faults.front().after = 0;
        slow.store().setFaults(plan);
        static_cast<void>(slow.takeRequests());
        const auto again = pull(slow, copy, optionsFor(Entity::Invoices));
        QVERIFY2(again && again->isDone() && again->notes.empty(), qPrintable(told(again)));
        const QStringList asked = slow.takeRequests().filter(u"/V1/orders?"_s);
        QVERIFY2(asked.size() > 4 && asked.first() == asked.at(1), qPrintable(asked.join(u'\n')));
        QCOMPARE(difference(freshContent(slow, sales), content(copy)), QString());
    }

    /// What is of no use to one entity is no reason to leave out the next; what is of no use to any is.
    void whatEndsTheRun_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("over");
        QTest::newRow("an error of the shop") << 500 << false;
        QTest::newRow("maintenance") << 503 << true;
    }
    void whatEndsTheRun()
    {
        QFETCH(int, code);
        QFETCH(bool, over);
        LocalCopy copy;
        Fault broken = status(code);
        broken.route = u"GET /V1/orders*"_s;
        practice::FaultPlan plan;
        plan.faults.append(broken);
        shop().store().setFaults(plan);
        const auto report = pull(shop(), copy, optionsFor(Entity::Orders | Entity::Customers));
        shop().store().setFaults({});
        QVERIFY(report);
        QVERIFY2(partOf(*report, Entity::Orders)->end == sync::PullEnd::Failed, qPrintable(told(report)));
        const sync::PullEnd customers = over ? sync::PullEnd::NotReached : sync::PullEnd::Done;
        QVERIFY2(partOf(*report, Entity::Customers)->end == customers, qPrintable(told(report)));
    }

    void cleanupTestCase() { m_shop.reset(); }

private:
    PulledShop &shop() { return *m_shop; }

    std::unique_ptr<PulledShop> m_shop;
    QStringList m_wanted; ///< what a copy holds that nothing disturbed
};

QTEST_GUILESS_MAIN(TestPullFaults)
#include "tst_pullfaults.moc"
