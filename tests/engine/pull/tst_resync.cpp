// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pullfixture.h"

#include "sync/resync.h"

#include <QTest>

#include <thread>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using cache::Entity;

namespace {

const cache::Entities goods = Entity::Products | Entity::Stock | Entity::Prices;

Result<sync::ResyncReport> resync(PulledShop &shop, LocalCopy &copy, Entity entity, std::vector<qint64> keys,
                                  const StopToken &stop = {}, const sync::Pull::OnProgress &onProgress = {})
{
    return sync::Resync(shop.client(), copy.cache(), {entity, std::move(keys)}, onProgress, stop).run();
}

QString why(const Result<sync::ResyncReport> &report)
{
    if (!report) {
        return report.error().text();
    }
    QStringList lines;
    for (const sync::ResyncedPart &part : report->parts) {
        lines << u"%1: seen %2, new %3, changed %4, gone %5 %6"_s.arg(cache::toString(part.entity))
                     .arg(part.tally.seen)
                     .arg(part.tally.added)
                     .arg(part.tally.changed)
                     .arg(part.tally.gone)
                     .arg(part.error ? part.error->text() : QString());
    }
    return lines.join(u'\n');
}

bool isDone(const Result<sync::ResyncReport> &report)
{
    return report && !report->error();
}

std::vector<qint64> keysUpTo(qint64 last)
{
    std::vector<qint64> keys;
    for (qint64 key = 1; key <= last; ++key) {
        keys.push_back(key);
    }
    return keys;
}

/// An order that nothing was made from: with one that was, the shop's admin would delete the documents too.
qint64 orderWithoutDocuments(PulledShop &shop)
{
    QList<qint64> orders;
    for (const QJsonObject &order : shop.items("orders")) {
        orders << order.value("entity_id"_L1).toInteger();
    }
    for (const char *list : {"invoices", "shipments", "creditmemos", "transactions"}) {
        for (const QJsonObject &document : shop.items(list)) {
            orders.removeOne(document.value("order_id"_L1).toInteger());
        }
    }
    orders.removeOne(3);
    orders.removeOne(7);
    return orders.isEmpty() ? -1 : orders.first();
}

/// Work in the shop that no time of change tells of, so that a pull would not see it. \returns the order that is gone.
qint64 workOnOrders(PulledShop &shop)
{
    practice::PracticeStore &store = shop.store();
    PulledShop same; // and it gives lists of any length
    const qint64 gone = orderWithoutDocuments(same);
    const bool done = store.changeRow(u"orders"_s, 3, {{u"status"_s, u"holded"_s}}) &&
                      store.changeRow(u"orders"_s, 7, {{u"customer_email"_s, u"new@example.com"_s}}) &&
                      store.deleteRow(u"orders"_s, gone);
    return done ? gone : -1;
}

} // namespace

class TestResync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheChosenOrdersAreReadAgain()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(sales)));
        const qint64 lost = workOnOrders(shop);
        QVERIFY(lost > 0);
        const auto report = resync(shop, copy, Entity::Orders, {3, lost == 4 ? 8 : 4, lost});
        QVERIFY2(isDone(report), qPrintable(why(report)));
        QCOMPARE(report->parts.front().tally, (cache::Tally{3, 0, 1, 1}));
        QCOMPARE(copy.number("select count(*) from sales_order where entity_id = " + QByteArray::number(lost)), 0);
        QCOMPARE(copy.number("select count(*) from sales_order where status = 'holded' and entity_id = 3"), 1);
        QCOMPARE(copy.number("select count(*) from sales_order where customer_email = 'new@example.com'"), 0);
        const auto gone = std::ranges::count(report->notes, sync::PullNote::Kind::Gone, &sync::PullNote::kind);
        QCOMPARE(gone, 1);
    }

    void allOrdersReadAgainAreWhatAFreshCopyHolds()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(sales)));
        QVERIFY(workOnOrders(shop) > 0);
        const qint64 invoice = shop.items("invoices").last().value("entity_id"_L1).toInteger();
        QVERIFY(shop.store().changeRow(u"invoices"_s, invoice, {{u"state"_s, 3}}));
        static_cast<void>(shop.takeRequests());
        const auto report = resync(shop, copy, Entity::Orders, keysUpTo(40));
        QVERIFY2(isDone(report), qPrintable(why(report)));
        QCOMPARE(report->parts.front().tally.seen, 40);
        QCOMPARE(report->parts.front().tally.gone, 1);
        QVERIFY2(report->parts.front().tally.changed >= 3, qPrintable(why(report)));
        QVERIFY(shop.takeRequests().size() < 20); // by batches, not one by one
        QCOMPARE(difference(freshContent(shop, sales), content(copy)), QString());
    }

    void productsAreReadInAllViewsWithStockAndPrices()
    {
        PulledShop shop;
        LocalCopy copy;
        const cache::Entities entities = goods | Entity::Stores;
        QVERIFY(pull(shop, copy, optionsFor(entities)));
        practice::PracticeStore &store = shop.store();
        QVERIFY(store.changeRow(u"products"_s, 4, {{u"name"_s, u"Another name"_s}}));
        QVERIFY(store.deleteRow(u"products"_s, 6));
        QVERIFY(store.changeRow(u"source-items"_s, 1, {{u"quantity"_s, 4321}}));
        QVERIFY(store.deleteRow(u"source-items"_s, 2));
        copy.run("update base_price set price = 1");
        std::vector<qint64> all;
        for (const QJsonObject &product : shop.items("products")) {
            all.push_back(product.value("id"_L1).toInteger());
        }
        all.push_back(6);
        const auto report = resync(shop, copy, Entity::Products, all);
        QVERIFY2(isDone(report), qPrintable(why(report)));
        QCOMPARE(report->parts.size(), 3);
        QCOMPARE(report->parts[0].tally.gone, 1);
        QCOMPARE(report->parts[0].tally.changed, 1);
        QVERIFY2(report->parts[1].tally.changed >= 1 && report->parts[1].tally.gone >= 1, qPrintable(why(report)));
        QVERIFY(report->parts[2].tally.changed > 1);
        // Stock and prices of the product that is gone are the next sweep's business.
        QCOMPARE(copy.number("select count(*) from product where entity_id = 6"), 0);
        QCOMPARE(copy.number("select count(*) from base_price where price = 1"),
                 copy.number("select count(*) from base_price where sku not in (select sku from product)"));
        const auto swept = pull(shop, copy, optionsFor(entities));
        QVERIFY2(swept && swept->isDone(), qPrintable(told(swept)));
        QCOMPARE(difference(freshContent(shop, entities), content(copy)), QString());
    }

    void stockOfTheChosenRowsIsReadAgain()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(goods)));
        copy.run("update source_item set quantity = -1");
        const qint64 id = copy.number("select min(id) from source_item");
        const auto report = resync(shop, copy, Entity::Stock, {id});
        QVERIFY2(isDone(report), qPrintable(why(report)));
        QCOMPARE(copy.number("select count(*) from source_item where quantity >= 0 and sku = (select sku from "
                             "source_item where id = " +
                             QByteArray::number(id) + ")"),
                 copy.number("select count(*) from source_item where quantity >= 0"));
        QVERIFY(report->parts.front().tally.changed >= 1);
    }

    /// Pages by number of a list without an order may lack a row, and what they lack is dropped.
    void stockIsReadInAnOrder()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(goods)));
        static_cast<void>(shop.takeRequests());
        const auto report = resync(shop, copy, Entity::Stock, {copy.number("select min(id) from source_item")});
        QVERIFY2(isDone(report), qPrintable(why(report)));
        const QStringList pages = shop.takeRequests().filter(u"/inventory/source-items"_s);
        QVERIFY(!pages.isEmpty());
        for (const QString &page : pages) {
            QVERIFY2(page.contains(u"source_item_id"_s), qPrintable(page));
        }
    }

    void olderStockOfTheChosenProductsIsReadAgain()
    {
        practice::ServerOptions options = PulledShop::small();
        options.singleSource = true;
        PulledShop shop(options);
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(goods)));
        copy.run("update stock_item set qty = -1");
        const auto id = copy.number("select min(product_id) from stock_item"); // what a row of that list stands for
        const auto report = resync(shop, copy, Entity::Stock, {id});
        QVERIFY2(isDone(report), qPrintable(why(report)));
        QCOMPARE(copy.number("select count(*) from stock_item where qty >= 0"), 1);
        QCOMPARE(copy.number("select product_id from stock_item where qty >= 0"), id);
    }

    void customersAreReadAgain()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(Entity::Customers)));
        QVERIFY(shop.store().changeRow(u"customers"_s, 2, {{u"firstname"_s, u"Wilhelmina"_s}}));
        QVERIFY(shop.store().deleteRow(u"customers"_s, 3));
        const auto report = resync(shop, copy, Entity::Customers, {1, 2, 3});
        QVERIFY2(isDone(report), qPrintable(why(report)));
        QCOMPARE(report->parts.front().tally, (cache::Tally{3, 0, 1, 1}));
        QCOMPARE(difference(freshContent(shop, Entity::Customers), content(copy)), QString());
    }

    void aPageLimitIsObeyed()
    {
        practice::ServerOptions options = PulledShop::small();
        options.maximumPageSize = 7;
        PulledShop shop(options);
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(sales)));
        QVERIFY(workOnOrders(shop) > 0);
        shop.reconnect(); // what was learned of the limit is forgotten
        const auto report = resync(shop, copy, Entity::Orders, keysUpTo(40));
        QVERIFY2(isDone(report), qPrintable(why(report)));
        QCOMPARE(difference(freshContent(shop, sales), content(copy)), QString());
    }

    void aLoginThatMayOnlySeeOrdersReadsThem()
    {
        PulledShop whole;
        PulledShop shop(PulledShop::small(), u"limited"_s);
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(Entity::Orders)));
        QVERIFY(shop.store().changeRow(u"orders"_s, 3, {{u"status"_s, u"holded"_s}}));
        const auto report = resync(shop, copy, Entity::Orders, {3});
        QVERIFY2(isDone(report), qPrintable(why(report)));
        QCOMPARE(report->parts.front().tally.changed, 1);
    }

    /// Whichever request fails, what is there stays as it was or becomes as it should be, and once more mends it all.
    void everyRequestFailsOnce_data()
    {
        QTest::addColumn<int>("entity");
        QTest::newRow("orders") << int(Entity::Orders);
        QTest::newRow("products") << int(Entity::Products);
        QTest::newRow("customers") << int(Entity::Customers);
    }
    void everyRequestFailsOnce()
    {
        QFETCH(int, entity);
        const auto kind = Entity(entity);
        const cache::Entities entities = kind == Entity::Orders     ? sales
                                         : kind == Entity::Products ? goods
                                                                    : cache::Entities(Entity::Customers);
        const std::vector<qint64> keys = keysUpTo(6);
        const QString list = QString::fromLatin1(cache::toString(kind));
        PulledShop shop;
        LocalCopy probe;
        QVERIFY(pull(shop, probe, optionsFor(entities)));
        QVERIFY(shop.store().deleteRow(list, 5));
        static_cast<void>(shop.takeRequests());
        QVERIFY(isDone(resync(shop, probe, kind, keys)));
        const QStringList wanted = content(probe);
        const auto requests = int(shop.takeRequests().size());
        QVERIFY(requests > 1);
        // One copy for all: each round begins with rows that are out of date.
        LocalCopy copy;
        QVERIFY(shop.store().changeRow(list, 5, {}));
        QVERIFY(pull(shop, copy, optionsFor(entities)));
        QVERIFY(shop.store().deleteRow(list, 5));
        for (int number = 0; number < requests; ++number) {
            practice::Fault fault;
            fault.kind = practice::FaultKind::Status;
            fault.status = 500;
            fault.after = number;
            fault.times = 1;
            practice::FaultPlan plan;
            plan.faults.append(fault);
            shop.store().setFaults(plan);
            const auto cut = resync(shop, copy, kind, keys);
            shop.store().setFaults({});
            QVERIFY(cut);
            const bool said = cut->error() || std::ranges::any_of(cut->notes, [](const sync::PullNote &note) {
                                  return note.error.has_value();
                              });
            QVERIFY2(said, qPrintable(u"request %1: %2"_s.arg(number).arg(why(cut))));
        }
        QVERIFY(isDone(resync(shop, copy, kind, keys)));
        QCOMPARE(difference(wanted, content(copy)), QString());
    }

    void aStopEndsItAndKeepsWhatWasRead()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(sales)));
        QVERIFY(workOnOrders(shop) > 0);
        StopSource stop;
        practice::Fault hang;
        hang.kind = practice::FaultKind::Hang;
        hang.after = 2;
        practice::FaultPlan plan;
        plan.faults.append(hang);
        shop.store().setFaults(plan);
        Result<sync::ResyncReport> report = failure(ErrorKind::Storage, QString());
        std::thread job([&] { report = resync(shop, copy, Entity::Orders, keysUpTo(40), stop.token()); });
        QTRY_VERIFY_WITH_TIMEOUT(shop.store().requests().size() >= 2, 60'000);
        stop.requestStop();
        job.join();
        QVERIFY(report);
        QVERIFY(report->error() && report->error()->kind == ErrorKind::Cancelled);
        shop.store().setFaults({});
        QVERIFY(isDone(resync(shop, copy, Entity::Orders, keysUpTo(40))));
        QCOMPARE(difference(freshContent(shop, sales), content(copy)), QString());
    }

    void progressGoesToTheEnd()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(sales)));
        qint64 last = 0;
        std::optional<qint64> of;
        const auto report = resync(shop, copy, Entity::Orders, keysUpTo(12), {}, [&](const sync::PullProgress &at) {
            last = at.seen;
            of = at.of;
        });
        QVERIFY2(isDone(report), qPrintable(why(report)));
        QCOMPARE(last, 12);
        QCOMPARE(of, 12);
        QCOMPARE(report->parts.front().tally, (cache::Tally{12, 0, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestResync)
#include "tst_resync.moc"
