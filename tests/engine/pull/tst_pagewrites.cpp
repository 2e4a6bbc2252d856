// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/pagewrites.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::sync;

namespace {

std::vector<Order> ordersFrom(qint64 newest, qint64 count)
{
    std::vector<Order> orders;
    for (qint64 id = newest; id > newest - count; --id) {
        Order order;
        order.entityId = id;
        order.incrementId = QString::number(id);
        order.raw = "{\"entity_id\":" + QByteArray::number(id) + "}";
        orders.push_back(std::move(order));
    }
    return orders;
}

} // namespace

class TestPageWrites : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::atomic<int> m_commits = 0;
    std::unique_ptr<cache::Cache> m_copy;
    std::promise<void> m_go;
    std::vector<qint64> m_steps; ///< of the writer's thread until it is through

    PageWrite<Order> page(qint64 newest, qint64 count = 1, bool good = true)
    {
        return {cache::makeReady(cache::Press(), ordersFrom(newest, count)),
                {},
                [this, newest, good](sqlite::Database &) {
                    m_steps.push_back(newest);
                    return good ? Result<void>() : Result<void>(failure(ErrorKind::Conflict, u"moved"_s));
                },
                true};
    }
    /// Keeps the writer until m_go.
    void holdWriter()
    {
        auto go = std::make_shared<std::future<void>>(m_go.get_future());
        static_cast<void>(m_copy->write<bool>([go](cache::Writing &) -> Result<bool> {
            go->wait();
            return true;
        }));
    }
    qint64 stored()
    {
        return m_copy
            ->read<qint64>([](sqlite::Database &database) -> Result<qint64> {
                return database.number("select count(*) from sales_order").map([](auto n) { return n.value_or(-1); });
            })
            .result()
            .value();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_copy = std::make_unique<cache::Cache>(
            cache::Place{m_folder->path(), u"shop"_s, 1, false, [this](std::string_view sql) {
                             m_commits += sql == "commit" ? 1 : 0;
                             return Result<void>();
                         }});
        QVERIFY(m_copy->open().result());
        m_go = {};
        m_steps.clear();
        m_commits = 0;
    }
    void cleanup() { m_copy.reset(); }

    void pagesThatWaitAreOneTransaction()
    {
        holdWriter();
        PageWrites<Order> writes(*m_copy, {}, cache::Entity::Orders);
        for (const qint64 newest : {9, 6, 3}) {
            QVERIFY(writes.add(page(newest, 3)));
        }
        m_go.set_value();
        QVERIFY(writes.finish());
        QCOMPARE(writes.tally(), (cache::Tally{9, 9, 0, 0}));
        QCOMPARE(m_steps, (std::vector<qint64>{9, 6, 3}));
        QCOMPARE(m_commits.load(), 2); // the other one is the held writer's
        QCOMPARE(stored(), 9);
    }

    void whatIsNotRoomForIsTheNextTransaction()
    {
        holdWriter();
        PageWrites<Order> writes(*m_copy, {}, cache::Entity::Orders);
        constexpr auto half = qint64(cache::mostOrdersAtOnce / 2);
        for (const qint64 newest : {3 * half, 2 * half, half}) {
            QVERIFY(writes.add(page(newest, half)));
        }
        m_go.set_value();
        QVERIFY(writes.finish());
        QCOMPARE(m_commits.load(), 3);
        QCOMPARE(stored(), 3 * half);
    }

    void aCursorThatRefusesTakesAllOfThemBack()
    {
        holdWriter();
        PageWrites<Order> writes(*m_copy, {}, cache::Entity::Orders);
        QVERIFY(writes.add(page(3)));
        QVERIFY(writes.add(page(2, 1, false)));
        QVERIFY(writes.add(page(1)));
        m_go.set_value();
        QVERIFY(writes.finish().error().kind == ErrorKind::Conflict);
        QVERIFY(!writes.add(page(1)));
        QCOMPARE(writes.tally(), cache::Tally());
        QCOMPARE(stored(), 0);
    }

    void aStopTakesThemBack()
    {
        StopSource stop;
        holdWriter();
        PageWrites<Order> writes(*m_copy, stop.token(), cache::Entity::Orders);
        QVERIFY(writes.add(page(2)));
        QVERIFY(writes.add(page(1)));
        stop.requestStop();
        m_go.set_value();
        QVERIFY(writes.finish().error().kind == ErrorKind::Cancelled);
        QCOMPARE(stored(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPageWrites)
#include "tst_pagewrites.moc"
