// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/store.h"
#include "remote/json/codec.h"
#include "tables/shippingqueue.h"

#include "opencopy.h"

#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using tables::QueuedOrder;
using tables::ShippingQueue;

/// What waits to be shipped, and from where it could leave.
class TestShippingQueue : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::OpenCopy> m_copy;

    /// An order of \a pieces of \a sku; the higher \a id, the younger.
    void put(qint64 id, const QString &sku, int pieces)
    {
        Order order;
        order.entityId = id;
        order.incrementId = QString::number(id);
        order.state = order.status = u"processing"_s;
        order.storeId = 1;
        order.createdAt = UtcTime::fromSeconds(1'795'000'000 + id);
        OrderItem item;
        item.itemId = id * 10;
        item.orderId = id;
        item.sku = Sku::fromShop(sku);
        item.productType = u"simple"_s;
        item.qtyOrdered = item.qtyInvoiced = Decimal(pieces);
        order.items = {item};
        order.raw = remote::encode(order);
        m_copy->write([&order](sqlite::Database &database) {
            return cache::store(database, cache::prepare(cache::Press(), order)).map([](const auto &) {});
        });
    }
    [[nodiscard]] Result<ShippingQueue> read(int most = 100) const
    {
        return tables::readShippingQueue(m_copy->cache(), most, {}).takeResult();
    }
    /// `1@south 3@south 2@north,south 4@-`
    [[nodiscard]] static QString told(const ShippingQueue &queue)
    {
        QStringList words;
        for (const QueuedOrder &order : queue.orders) {
            words << order.number + u'@' + (order.sources.isEmpty() ? u"-"_s : order.sources.join(u','));
        }
        return words.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_copy = std::make_unique<test::OpenCopy>();
        m_copy->run(R"(
            insert into website (website_id, code, document) values (0, 'admin', '{}'), (1, 'base', '{}');
            insert into store_view (store_id, code, name, website_id, group_id, is_active, document)
                values (1, 'default', 'English', 1, 1, 1, '{}');
            insert into source (source_code, name, enabled, document)
                values ('north', 'Warehouse', 1, '{}'), ('south', 'Warehouse', 1, '{}'), ('closed', 'Attic', 0, '{}');
            insert into stock (stock_id, name, document) values (1, 'All', '{"stock_id":1,"name":"All",
                "extension_attributes":{"sales_channels":[{"type":"website","code":"base"}]}}');
            insert into stock_source_link (stock_id, source_code, priority)
                values (1, 'south', 1), (1, 'north', 2), (1, 'closed', 3);
            insert into source_item (sku, source_code, quantity, status, sweep) values
                ('BOOT', 'south', 30000, 1, 1), ('BOOT', 'closed', 990000, 1, 1), ('SOCK', 'north', 50000, 1, 1),
                ('HAT', 'south', 10000, 1, 1), ('HAT', 'north', 10000, 1, 1), ('OTHER', 'south', 10000, 1, 1);
        )");
    }

    /// Two sources may have one name: what leaves one of them stands together, the oldest first.
    void sourcesOfOneNameAreTwo()
    {
        put(1, u"BOOT"_s, 1);
        put(2, u"SOCK"_s, 1);
        put(3, u"boot"_s, 2); // the shop compares SKUs without regard to case
        put(4, u"SOCK"_s, 4);
        put(5, u"HAT"_s, 2);  // one here, one there
        put(6, u"BOOT"_s, 1); // the ones before it took them all
        const Result<ShippingQueue> queue = read();
        QVERIFY2(queue, queue ? "" : qPrintable(queue.error().text()));
        QCOMPARE(told(*queue), u"2@north 4@north 1@south 3@south 5@south,north 6@-"_s);
        QVERIFY(!queue->isCut && queue->orders.back().obstacle);
        QCOMPARE(queue->sourceNames.value(u"north"_s), u"Warehouse"_s);
        const Result<ShippingQueue> some = read(3);
        QVERIFY(some && some->isCut);
        QCOMPARE(told(*some), u"2@north 1@south 3@south"_s);
    }

    /// Without its websites no order would leave, as if the sources had nothing.
    void aStockThatCannotBeReadIsTold()
    {
        put(1, u"BOOT"_s, 1);
        m_copy->run("update stock set document = '{}'");
        QVERIFY(!read());
    }

    /// An order of which nothing but its row is there does not hide the others.
    void anOrderWithoutItsDocumentIsLeftOut()
    {
        put(1, u"BOOT"_s, 1);
        put(2, u"SOCK"_s, 1);
        m_copy->run("delete from document");
        put(3, u"SOCK"_s, 1);
        const Result<ShippingQueue> queue = read();
        QVERIFY2(queue, queue ? "" : qPrintable(queue.error().text()));
        QCOMPARE(told(*queue), u"3@north"_s);
    }
};

QTEST_GUILESS_MAIN(TestShippingQueue)
#include "tst_shippingqueue.moc"
