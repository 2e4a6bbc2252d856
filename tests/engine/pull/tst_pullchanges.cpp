// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pullfixture.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using cache::Entity;

namespace {

QString now(qint64 secondsAgo = 0)
{
    return UtcTime::fromSeconds(QDateTime::currentSecsSinceEpoch() - secondsAgo).toMagento();
}

} // namespace

class TestPullChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderThatChangedIsReadAgain()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(sales)));
        QVERIFY(shop.store().changeRow(u"orders"_s, 5, {{u"status"_s, u"holded"_s}, {u"updated_at"_s, now()}}));
        const auto report = pull(shop, copy, optionsFor(sales));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(partOf(*report, Entity::Orders)->tally.changed, 1);
        QCOMPARE(copy.number("select count(*) from sales_order where status = 'holded' and entity_id = 5"), 1);
        QCOMPARE(difference(freshContent(shop, sales), content(copy)), QString());
    }

    void anOrderIsReadAgainForItsNewDocument_data()
    {
        QTest::addColumn<QString>("list");
        for (const char *list : {"invoices", "shipments", "creditmemos"}) {
            QTest::newRow(list) << QString::fromLatin1(list);
        }
    }
    void anOrderIsReadAgainForItsNewDocument()
    {
        QFETCH(QString, list);
        PulledShop shop;
        LocalCopy copy;
        const qint64 document = shop.items(list.toLatin1()).last().value("entity_id"_L1).toInteger();
        const qint64 order = shop.items(list.toLatin1()).last().value("order_id"_L1).toInteger();
        QVERIFY(shop.store().deleteRow(list, document)); // it does not exist yet
        QVERIFY(pull(shop, copy, optionsFor(sales)));
        // The order's own time does not move (magento-facts 1.13).
        QVERIFY(shop.store().changeRow(list, document, {{u"updated_at"_s, now()}}));
        QVERIFY(shop.store().changeRow(u"orders"_s, order, {{u"status"_s, u"complete_by_hand"_s}}));
        const auto report = pull(shop, copy, optionsFor(sales));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(copy.number("select count(*) from sales_order where status = 'complete_by_hand'"), 1);
        QCOMPARE(difference(freshContent(shop, sales), content(copy)), QString());
    }

    void aHundredChangesAndADelta_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void aHundredChangesAndADelta()
    {
        QFETCH(quint32, seed);
        const cache::Entities entities = sales | Entity::Products | Entity::Customers | Entity::Stock;
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(entities)));
        QRandomGenerator random(seed);
        struct List
        {
            QString name;
            QByteArray path;
            QString key;
        };
        const QList<List> lists{
            {u"orders"_s, "orders", u"entity_id"_s},       {u"invoices"_s, "invoices", u"entity_id"_s},
            {u"shipments"_s, "shipments", u"entity_id"_s}, {u"products"_s, "products", u"id"_s},
            {u"customers"_s, "customers/search", u"id"_s},
        };
        for (int i = 0; i < 100; ++i) {
            if (random.bounded(5) == 0) {
                QVERIFY(shop.store().changeRow(u"source-items"_s, random.bounded(1, 200),
                                               {{u"quantity"_s, random.bounded(500)}}));
                continue;
            }
            const List &list = lists[random.bounded(lists.size())];
            const QList<QJsonObject> items = shop.items(list.path);
            const qint64 key = items[random.bounded(items.size())].value(list.key).toInteger();
            QVERIFY(shop.store().changeRow(list.name, key,
                                           {{u"updated_at"_s, now()},
                                            {u"increment_id"_s, u"C%1"_s.arg(i)},
                                            {u"name"_s, u"Changed %1"_s.arg(i)},
                                            {u"firstname"_s, u"Ada %1"_s.arg(i)}}));
        }
        const auto report = pull(shop, copy, optionsFor(entities));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QVERIFY(partOf(*report, Entity::Orders)->tally.changed > 0);
        QCOMPARE(difference(freshContent(shop, entities), content(copy)), QString());
    }

    void newRowsArrive_data() { addKeyed(); }
    void newRowsArrive()
    {
        QFETCH(Entity, entity);
        QFETCH(QString, list);
        QFETCH(QByteArray, path);
        QFETCH(QString, key);
        PulledShop shop;
        LocalCopy copy;
        const QList<QJsonObject> items = shop.items(path);
        QList<qint64> newest;
        for (const QJsonObject &item : items.last(3)) {
            newest.append(item.value(key).toInteger());
        }
        for (const qint64 one : newest) {
            QVERIFY(shop.store().deleteRow(list, one)); // they do not exist yet
        }
        const auto first = pull(shop, copy, optionsFor(entity));
        QCOMPARE(partOf(*first, entity)->tally.added, items.size() - 3);
        for (const qint64 one : newest) {
            QVERIFY(shop.store().changeRow(list, one, {{u"updated_at"_s, now()}}));
        }
        const auto report = pull(shop, copy, optionsFor(entity));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(partOf(*report, entity)->tally.added, 3);
        QCOMPARE(difference(freshContent(shop, entity), content(copy)), QString());
    }

    /// A long transaction of the shop commits a time that a pull has passed meanwhile.
    void aChangeThatWasCommittedLateIsRead()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(Entity::Orders)));
        QVERIFY(shop.store().changeRow(u"orders"_s, 5, {{u"status"_s, u"holded"_s}, {u"updated_at"_s, now(200)}}));
        const auto report = pull(shop, copy, optionsFor(Entity::Orders));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(partOf(*report, Entity::Orders)->tally.changed, 1);
        QCOMPARE(difference(freshContent(shop, Entity::Orders), content(copy)), QString());
    }
    /// What has no time of change is known by its key, and keys are not committed in their order.
    void aRowThatWasCommittedLateIsRead()
    {
        PulledShop shop;
        LocalCopy copy;
        const QList<QJsonObject> items = shop.items("transactions");
        const qint64 late = items[items.size() - 3].value("transaction_id"_L1).toInteger();
        QVERIFY(shop.store().deleteRow(u"transactions"_s, late)); // not committed yet
        QVERIFY(pull(shop, copy, optionsFor(Entity::Transactions)));
        QVERIFY(shop.store().changeRow(u"transactions"_s, late, {}));
        const auto report = pull(shop, copy, optionsFor(Entity::Transactions));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(partOf(*report, Entity::Transactions)->tally.added, 1);
        QCOMPARE(difference(freshContent(shop, Entity::Transactions), content(copy)), QString());
    }

    void whatIsGoneInTheShopGoesHere_data() { addDeletable(); }
    void whatIsGoneInTheShopGoesHere()
    {
        QFETCH(Entity, entity);
        QFETCH(QString, list);
        QFETCH(QByteArray, path);
        QFETCH(QString, key);
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(entity)));
        const qint64 gone = shop.items(path)[4].value(key).toInteger();
        QVERIFY(shop.store().deleteRow(list, gone));

        // A day has to pass, or somebody has to ask for it.
        const auto soon = pull(shop, copy, optionsFor(entity));
        QCOMPARE(partOf(*soon, entity)->tally.gone, 0);
        shop.store().setClockOffset(std::chrono::hours(25));
        shop.reconnect();
        const auto later = pull(shop, copy, optionsFor(entity));
        QVERIFY2(later && later->isDone(), qPrintable(told(later)));
        QCOMPARE(partOf(*later, entity)->tally.gone, 1);
        QCOMPARE(later->notes.size(), 1U);
        QCOMPARE(later->notes.front().key, gone);

        QVERIFY(shop.store().deleteRow(list, shop.items(path)[4].value(key).toInteger()));
        sync::PullOptions full = optionsFor(entity);
        full.full = true;
        const auto whole = pull(shop, copy, full);
        QCOMPARE(partOf(*whole, entity)->tally.gone, 1);
        QCOMPARE(difference(freshContent(shop, entity), content(copy)), QString());
    }

    void whatCannotBeConfirmedStays_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no such route") << 404 << QByteArray("{\"message\":\"Request does not match any route.\"}");
        QTest::newRow("an error of the shop") << 500 << QByteArray("{\"message\":\"Internal Error\"}");
    }
    void whatCannotBeConfirmedStays()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        PulledShop shop;
        LocalCopy copy;
        sync::PullOptions options = optionsFor(Entity::Orders);
        QVERIFY(pull(shop, copy, options));
        QVERIFY(shop.store().deleteRow(u"orders"_s, 7));
        practice::Fault fault;
        fault.kind = practice::FaultKind::Status;
        fault.route = u"GET /V1/orders/7"_s;
        fault.status = status;
        fault.body = body;
        practice::FaultPlan plan;
        plan.faults.append(fault);
        shop.store().setFaults(plan);
        options.full = true;
        const auto report = pull(shop, copy, options);
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(partOf(*report, Entity::Orders)->tally.gone, 0);
        QCOMPARE(report->notes.size(), 1U);
        QVERIFY(report->notes.front().kind == sync::PullNote::Kind::NotConfirmed);
        QCOMPARE(copy.number("select count(*) from sales_order where entity_id = 7"), 1);
    }

    void aLargeDropAsks()
    {
        practice::ServerOptions larger = PulledShop::small();
        larger.shop.orders = 60;
        PulledShop shop(larger);
        LocalCopy copy;
        sync::PullOptions options = optionsFor(Entity::Orders);
        QVERIFY(pull(shop, copy, options));
        for (qint64 id = 10; id < 31; ++id) {
            QVERIFY(shop.store().deleteRow(u"orders"_s, id));
        }
        options.full = true;
        const auto asked = pull(shop, copy, options);
        const sync::PulledEntity *part = partOf(*asked, Entity::Orders);
        QVERIFY2(part->end == sync::PullEnd::Guarded, qPrintable(told(asked)));
        QVERIFY(part->guard->why == sync::PullGuard::Why::ManyGone);
        QCOMPARE(part->guard->gone, 21);
        QCOMPARE(part->guard->of, 60);
        QCOMPARE(copy.number("select count(*) from sales_order"), 60);
        options.acceptDrop = true;
        const auto answered = pull(shop, copy, options);
        QVERIFY2(answered->isDone(), qPrintable(told(answered)));
        QCOMPARE(partOf(*answered, Entity::Orders)->tally.gone, 21);
        QCOMPARE(difference(freshContent(shop, Entity::Orders), content(copy)), QString());
    }

    void aShopThatWentBackAsks()
    {
        PulledShop shop;
        LocalCopy copy;
        sync::PullOptions options = optionsFor(sales);
        QVERIFY(pull(shop, copy, options));
        const QStringList before = copy.dump();
        QVERIFY(shop.store().deleteRow(u"orders"_s, 40));
        QVERIFY(shop.store().changeRow(u"orders"_s, 39, {{u"status"_s, u"older"_s}}));
        const auto asked = pull(shop, copy, options);
        const sync::PulledEntity *part = partOf(*asked, Entity::Orders);
        QVERIFY2(part->end == sync::PullEnd::Guarded, qPrintable(told(asked)));
        QVERIFY(part->guard->why == sync::PullGuard::Why::WentBackwards);
        QCOMPARE(part->guard->ours, 40);
        QCOMPARE(part->guard->theirs, 39);
        QVERIFY2(partOf(*asked, Entity::Invoices)->end == sync::PullEnd::Done, qPrintable(told(asked)));
        options.acceptDrop = true;
        const auto answered = pull(shop, copy, options);
        QVERIFY2(answered->isDone(), qPrintable(told(answered)));
        QCOMPARE(copy.number("select count(*) from sales_order where entity_id = 40"), 0);
        QCOMPARE(copy.number("select count(*) from sales_order where status = 'older'"), 1); // all is read again
        const auto after = pull(shop, copy, optionsFor(sales));
        QVERIFY2(after->isDone(), qPrintable(told(after)));
    }

    void aNewestProductMayBeDeleted()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(Entity::Products)));
        QVERIFY(shop.store().deleteRow(u"products"_s, shop.items("products").last().value("id"_L1).toInteger()));
        const auto report = pull(shop, copy, optionsFor(Entity::Products));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(partOf(*report, Entity::Products)->tally.gone, 1);
        QCOMPARE(difference(freshContent(shop, Entity::Products), content(copy)), QString());
        const auto again = pull(shop, copy, optionsFor(Entity::Products));
        QVERIFY2(again && again->isDone(), qPrintable(told(again)));
    }

    void aSkuThatWentToAnotherProduct()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(Entity::Products)));
        const QList<QJsonObject> items = shop.items("products");
        const qint64 old = items[60].value("id"_L1).toInteger();
        const qint64 heir = items[70].value("id"_L1).toInteger();
        QVERIFY(shop.store().deleteRow(u"products"_s, old));
        QVERIFY(shop.store().changeRow(u"products"_s, heir,
                                       {{u"sku"_s, items[60].value("sku"_L1)}, {u"updated_at"_s, now()}}));
        const auto report = pull(shop, copy, optionsFor(Entity::Products));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        sync::PullOptions full = optionsFor(Entity::Products);
        full.full = true;
        const auto whole = pull(shop, copy, full);
        QVERIFY2(whole && whole->isDone(), qPrintable(told(whole)));
        QCOMPARE(difference(freshContent(shop, Entity::Products), content(copy)), QString());
    }

    void aNewStoreViewIsReadWhole()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(Entity::Products)));
        const QStringList before = content(copy);
        copy.run("delete from document where (key >> 52) = 6 and ((key >> 40) & 4095) = 2;"
                 "delete from product_value where store_id = 2;");
        QVERIFY(content(copy) != before);
        const auto report = pull(shop, copy, optionsFor(Entity::Products));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QVERIFY(report->notes.front().kind == sync::PullNote::Kind::NewView);
        QCOMPARE(difference(before, content(copy)), QString());
    }

    void sweepsMakeGoodWhatIsWrong_data()
    {
        QTest::addColumn<Entity>("entity");
        QTest::addColumn<QByteArray>("spoil");
        QTest::newRow("quantity") << Entity::Stock
                                  << QByteArray("update source_item set quantity = 77 where id % 3 = 0");
        QTest::newRow("lost items") << Entity::Stock << QByteArray("delete from source_item where id % 2 = 0");
        QTest::newRow("strange item")
            << Entity::Stock
            << QByteArray(
                   "insert into source_item (sku, source_code, quantity, status, sweep) values ('x', 'y', 1, 1, 0)");
        QTest::newRow("older items") << Entity::Stock << QByteArray("delete from stock_item where product_id % 2 = 0");
        QTest::newRow("base prices") << Entity::Prices
                                     << QByteArray("update base_price set price = 1 where id % 5 = 0");
        QTest::newRow("tier prices") << Entity::Prices << QByteArray("delete from tier_price where id % 2 = 1");
        QTest::newRow("strange prices")
            << Entity::Prices
            << QByteArray(
                   "insert into cost (sku, store_id, cost, sweep) values ('x', 0, 1, 0);"
                   "insert into special_price (sku, store_id, price, price_from, sweep) values ('x', 0, 1, 0, 0);"
                   "insert into base_price (sku, store_id, price, sweep) values ('x', 0, 1, 0)");
    }
    void sweepsMakeGoodWhatIsWrong()
    {
        QFETCH(Entity, entity);
        QFETCH(QByteArray, spoil);
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(entity)));
        const QStringList before = content(copy);
        copy.run(spoil);
        QVERIFY(content(copy) != before);
        const auto report = pull(shop, copy, optionsFor(entity));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(difference(before, content(copy)), QString());
    }

    void aSweepThatWouldDropMuchAsks_data()
    {
        QTest::addColumn<Entity>("entity");
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("columns");
        QTest::newRow("source items")
            << Entity::Stock << QByteArray("source_item")
            << QByteArray("(sku, source_code, quantity, status, sweep) select 'x' || value, 'y', 1, 1, 0");
        QTest::newRow("base prices") << Entity::Prices << QByteArray("base_price")
                                     << QByteArray("(sku, store_id, price, sweep) select 'x' || value, 0, 1, 0");
        QTest::newRow("coupons") << Entity::Coupons << QByteArray("coupon")
                                 << QByteArray("(coupon_id, rule_id, document) select value + 1000000, 1, '{}'");
    }
    void aSweepThatWouldDropMuchAsks()
    {
        QFETCH(Entity, entity);
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, columns);
        PulledShop shop;
        LocalCopy copy;
        sync::PullOptions options = optionsFor(entity);
        QVERIFY(pull(shop, copy, options));
        const QStringList before = content(copy);
        copy.run("insert into " + table + ' ' + columns +
                 " from (with recursive n(value) as (select 1 union all select value + 1 from n where value < 200) "
                 "select value from n)");
        const qint64 rows = copy.number("select count(*) from " + table);
        const auto asked = pull(shop, copy, options);
        QVERIFY2(partOf(*asked, entity)->end == sync::PullEnd::Guarded, qPrintable(told(asked)));
        QCOMPARE(partOf(*asked, entity)->guard->gone, 200);
        QCOMPARE(partOf(*asked, entity)->guard->of, rows);
        QCOMPARE(copy.number("select count(*) from " + table), rows);
        options.acceptDrop = true;
        const auto answered = pull(shop, copy, options);
        QVERIFY2(answered->isDone(), qPrintable(told(answered)));
        QCOMPARE(partOf(*answered, entity)->tally.gone, 200);
        QCOMPARE(difference(before, content(copy)), QString());
    }

private:
    static void addKeyed()
    {
        addDeletable();
        QTest::newRow("transactions") << Entity::Transactions << u"transactions"_s << QByteArray("transactions")
                                      << u"transaction_id"_s;
    }
    /// Nothing in Magento deletes a transaction.
    static void addDeletable()
    {
        QTest::addColumn<Entity>("entity");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("key");
        QTest::newRow("orders") << Entity::Orders << u"orders"_s << QByteArray("orders") << u"entity_id"_s;
        QTest::newRow("products") << Entity::Products << u"products"_s << QByteArray("products") << u"id"_s;
        QTest::newRow("customers") << Entity::Customers << u"customers"_s << QByteArray("customers/search") << u"id"_s;
    }
};

QTEST_GUILESS_MAIN(TestPullChanges)
#include "tst_pullchanges.moc"
