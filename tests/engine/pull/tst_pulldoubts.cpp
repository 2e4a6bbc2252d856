// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pullfixture.h"

#include "sync/resync.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using cache::Entity;

// Rows that lists lack, and answers that say nothing of them.

namespace {

practice::Fault fault(practice::FaultKind kind, const QString &route)
{
    practice::Fault fault;
    fault.kind = kind;
    fault.route = route;
    return fault;
}

/// An Apache that does not pass on an encoded slash, and answers by itself.
practice::Fault refusedSlash(const QString &route)
{
    practice::Fault refused = fault(practice::FaultKind::Status, route);
    refused.status = 404;
    refused.body = "<!DOCTYPE HTML><html><head><title>404 Not Found</title></head><body>Not Found</body></html>";
    return refused;
}

practice::Fault answering(const QString &route, const QJsonDocument &body)
{
    practice::Fault other = fault(practice::FaultKind::Status, route);
    other.status = 200;
    other.body = body.toJson(QJsonDocument::Compact);
    return other;
}

void setFaults(PulledShop &shop, const QList<practice::Fault> &faults)
{
    practice::FaultPlan plan;
    plan.faults = faults;
    shop.store().setFaults(plan);
}

/// The product with this SKU, as the shop has it; 0: none.
qint64 productOf(PulledShop &shop, const QString &sku)
{
    for (const QJsonObject &product : shop.items("products")) {
        if (product.value("sku"_L1).toString() == sku) {
            return product.value("id"_L1).toInteger();
        }
    }
    return 0;
}

/// The store views that the shop names, with one of them switched off.
QJsonDocument viewsWithout(int off)
{
    QJsonArray views;
    for (const auto &[id, code] : {std::pair{0, u"admin"_s}, {1, u"default"_s}, {2, u"nl"_s}, {3, u"outlet_en"_s}}) {
        views.append(QJsonObject{{u"id"_s, id},
                                 {u"code"_s, code},
                                 {u"name"_s, code},
                                 {u"website_id"_s, id > 0 ? 1 : 0},
                                 {u"store_group_id"_s, id > 0 ? 1 : 0},
                                 {u"is_active"_s, id == off ? 0 : 1}});
    }
    return QJsonDocument(views);
}

qint64 valuesOfView(LocalCopy &copy, int view)
{
    return copy.number("select count(*) from document where (key >> 52) = 6 and ((key >> 40) & 4095) = " +
                       QByteArray::number(view));
}

} // namespace

class TestPullDoubts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLookThatIsCutOffIsNotALook_data()
    {
        QTest::addColumn<practice::FaultKind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("no network") << practice::FaultKind::Drop << 0;
        QTest::newRow("no answer in time") << practice::FaultKind::Hang << 0;
        QTest::newRow("maintenance") << practice::FaultKind::Status << 503;
        QTest::newRow("too many requests") << practice::FaultKind::Status << 429;
    }
    void aLookThatIsCutOffIsNotALook()
    {
        QFETCH(practice::FaultKind, kind);
        QFETCH(int, status);
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(Entity::Orders)));
        QVERIFY(shop.store().deleteRow(u"orders"_s, 7));
        shop.store().setClockOffset(std::chrono::hours(25)); // rows are looked for that are gone
        shop.reconnectImpatiently();
        practice::Fault away = fault(kind, u"GET /V1/orders/7"_s);
        away.status = status;
        setFaults(shop, {away});
        const auto cut = pull(shop, copy, optionsFor(Entity::Orders));
        QVERIFY2(partOf(*cut, Entity::Orders)->end == sync::PullEnd::Failed, qPrintable(told(cut)));
        QCOMPARE(partOf(*cut, Entity::Orders)->tally.gone, 0);
        QVERIFY(cut->notes.empty());

        setFaults(shop, {});
        shop.reconnect();
        const auto next = pull(shop, copy, optionsFor(Entity::Orders)); // not a day later
        QVERIFY2(next && next->isDone(), qPrintable(told(next)));
        QCOMPARE(partOf(*next, Entity::Orders)->tally.gone, 1);
        QCOMPARE(difference(freshContent(shop, Entity::Orders), content(copy)), QString());
    }

    void aSkuThatNoAddressHoldsCanBeGone()
    {
        PulledShop shop;
        LocalCopy copy;
        sync::PullOptions options = optionsFor(Entity::Products);
        QVERIFY(pull(shop, copy, options));
        const qint64 product = productOf(shop, u"SLASH/SKU"_s);
        QVERIFY(product > 0);
        QVERIFY(shop.store().deleteRow(u"products"_s, product));
        setFaults(shop, {refusedSlash(u"GET /V1/products/SLASH*"_s)});
        options.full = true;
        const auto report = pull(shop, copy, options);
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(partOf(*report, Entity::Products)->tally.gone, 1);
        QCOMPARE(difference(freshContent(shop, Entity::Products), content(copy)), QString());
    }

    void aSkuThatNoAddressHoldsIsReadAgain()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(Entity::Products)));
        const qint64 product = productOf(shop, u"SLASH/SKU"_s);
        QVERIFY(shop.store().deleteRow(u"products"_s, product));
        setFaults(shop, {refusedSlash(u"GET /V1/products/SLASH*"_s)});
        sync::Resync resync(shop.client(), copy.cache(), {Entity::Products, {product}});
        const auto report = resync.run();
        const std::optional<Error> error = report ? report->error() : std::optional(report.error());
        QVERIFY2(!error, error ? qPrintable(error->text()) : "");
        QCOMPARE(report->parts.front().tally.gone, 1);
        QCOMPARE(copy.number("select count(*) from product where sku = 'SLASH/SKU'"), 0);
    }

    /// The older items of a page that lost one, whose SKU cannot be asked for: the item stays, the sweep goes on.
    void anItemThatCannotBeAskedForStays()
    {
        PulledShop shop;
        LocalCopy copy;
        const cache::Entities goods = Entity::Products | Entity::Stock;
        QVERIFY(pull(shop, copy, optionsFor(goods)));
        const qint64 product = productOf(shop, u"SLASH/SKU"_s);
        const qint64 items = copy.number("select count(*) from stock_item");
        QVERIFY(items > 10);
        QJsonArray kept;
        for (const QJsonObject &item : shop.items("stockItems/lowStock?scopeId=0&qty=999999&pageSize=1000")) {
            if (item.value("product_id"_L1).toInteger() != product) {
                kept.append(item);
            }
        }
        QCOMPARE(kept.size(), items - 1);
        const QJsonObject page{{u"items"_s, kept}, {u"total_count"_s, kept.size()}};
        setFaults(shop, {answering(u"GET /V1/stockItems/lowStock*"_s, QJsonDocument(page)),
                         refusedSlash(u"GET /V1/stockItems/SLASH*"_s)});
        const auto report = pull(shop, copy, optionsFor(Entity::Stock));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(copy.number("select count(*) from stock_item"), items);
        QCOMPARE(report->notes.size(), 1U);
        QVERIFY(report->notes.front().kind == sync::PullNote::Kind::NotConfirmed);
        QCOMPARE(report->notes.front().key, product);
    }

    void whoMayNotSeeSourcesStillGetsStock()
    {
        PulledShop shop;
        LocalCopy copy;
        practice::Fault denied = fault(practice::FaultKind::Status, u"GET /V1/inventory/source-items*"_s);
        denied.status = 401;
        denied.body = "{\"message\":\"The consumer isn't authorized to access %resources.\","
                      "\"parameters\":{\"resources\":\"Magento_InventoryApi::source\"}}";
        setFaults(shop, {denied});
        const auto report = pull(shop, copy, optionsFor(Entity::Stock));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QVERIFY(partOf(*report, Entity::Stock)->end == sync::PullEnd::Done);
        QVERIFY(copy.number("select count(*) from stock_item") > 0);
        QCOMPARE(report->notes.size(), 1U);
        QVERIFY(report->notes.front().kind == sync::PullNote::Kind::ItemsNotAllowed);

        practice::Fault older = denied;
        older.route = u"GET /V1/stockItems/lowStock*"_s;
        setFaults(shop, {denied, older});
        const auto neither = pull(shop, copy, optionsFor(Entity::Stock));
        QVERIFY(partOf(*neither, Entity::Stock)->end == sync::PullEnd::NotAllowed);
    }

    void everyMissingItemIsAskedFor()
    {
        constexpr int lost = 230; // more than are asked for at once, fewer than a person is asked about
        practice::ServerOptions options = PulledShop::small();
        options.shop.products = 5'000;
        PulledShop shop(options);
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(Entity::Stock)));
        const qint64 items = copy.number("select count(*) from stock_item");
        QVERIFY(items > lost * 20);
        copy.run("insert into product (entity_id, sku) "
                 "select 5000000 + value, 'lost-' || value from (with recursive n(value) as "
                 "(select 1 union all select value + 1 from n where value < " +
                 QByteArray::number(lost) +
                 ") select value from n);"
                 "insert into stock_item (product_id, item_id, stock_id, qty, is_in_stock, sweep, document) "
                 "select entity_id, entity_id, 1, 5, 1, 0, '{}' from product where entity_id > 5000000");
        static_cast<void>(shop.takeRequests());
        const auto report = pull(shop, copy, optionsFor(Entity::Stock));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(shop.takeRequests().filter(u"/V1/stockItems/lost-"_s).size(), lost);
        QCOMPARE(copy.number("select count(*) from stock_item"), items);
    }

    /// What changes in a view that is off is not told, so nothing of it may be believed when it is on again.
    void aViewThatWasOffIsReadWhole()
    {
        PulledShop shop;
        LocalCopy copy;
        const QString views = u"GET /V1/store/storeViews"_s;
        setFaults(shop, {answering(views, viewsWithout(-1))});
        QVERIFY(pull(shop, copy, optionsFor(Entity::Products)));
        const qint64 known = valuesOfView(copy, 2);
        QVERIFY(known > 0);

        setFaults(shop, {answering(views, viewsWithout(2))});
        const auto off = pull(shop, copy, optionsFor(Entity::Products));
        QVERIFY2(off && off->isDone(), qPrintable(told(off)));
        QCOMPARE(valuesOfView(copy, 2), 0);
        QCOMPARE(copy.number("select count(*) from product_value where store_id = 2"), 0);
        QCOMPARE(valuesOfView(copy, 1), known);

        setFaults(shop, {answering(views, viewsWithout(-1))});
        const auto on = pull(shop, copy, optionsFor(Entity::Products));
        QVERIFY2(on && on->isDone(), qPrintable(told(on)));
        QCOMPARE(on->notes.size(), 1U);
        QVERIFY(on->notes.front().kind == sync::PullNote::Kind::NewView);
        QCOMPARE(valuesOfView(copy, 2), known);
        QCOMPARE(difference(freshContent(shop, Entity::Products), content(copy)), QString());
    }

    /// Values of some products are not those of all.
    void aNewViewIsReadWholeAfterOneProductWasReadAgain()
    {
        PulledShop shop;
        LocalCopy copy;
        const QString views = u"GET /V1/store/storeViews"_s;
        setFaults(shop, {answering(views, viewsWithout(2))});
        QVERIFY(pull(shop, copy, optionsFor(Entity::Products)));
        const qint64 known = valuesOfView(copy, 1);

        setFaults(shop, {answering(views, viewsWithout(-1))});
        QVERIFY(shop.store().changeRow(u"products"_s, 4, {{u"name"_s, u"Another name"_s}}));
        const auto again = sync::Resync(shop.client(), copy.cache(), {Entity::Products, {4}}).run();
        QVERIFY(again && !again->error());
        QCOMPARE(again->parts.front().tally.changed, 1);
        QCOMPARE(valuesOfView(copy, 2), 0);

        const auto report = pull(shop, copy, optionsFor(Entity::Products));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(report->notes.size(), 1U);
        QVERIFY(report->notes.front().kind == sync::PullNote::Kind::NewView);
        QCOMPARE(valuesOfView(copy, 2), known);
    }

    /// It goes on where it was cut off, and what came before that lacks the view.
    void aNewViewIsReadWholeAfterAWalkThatWasCutOff()
    {
        PulledShop shop;
        LocalCopy copy;
        const QString views = u"GET /V1/store/storeViews"_s;
        practice::Fault broken = fault(practice::FaultKind::Status, u"GET /V1/products*"_s);
        broken.status = 500;
        broken.after = 10; // a few pages, each with those of two views
        setFaults(shop, {answering(views, viewsWithout(2)), broken});
        const auto cut = pull(shop, copy, optionsFor(Entity::Products));
        QVERIFY2(cut && !cut->isDone(), qPrintable(told(cut)));
        QVERIFY(valuesOfView(copy, 1) > 0);

        setFaults(shop, {answering(views, viewsWithout(-1))});
        const auto report = pull(shop, copy, optionsFor(Entity::Products));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(valuesOfView(copy, 2), valuesOfView(copy, 1));
        QCOMPARE(difference(freshContent(shop, Entity::Products), content(copy)), QString());
    }
};

QTEST_GUILESS_MAIN(TestPullDoubts)
#include "tst_pulldoubts.moc"
