// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pullfixture.h"

#include "cache/list.h"
#include "sync/resync.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using cache::Entity;

// What moves no time of change in a shop, and what a shop says in another way than one expects.

namespace {

QString now()
{
    return UtcTime::fromSeconds(QDateTime::currentSecsSinceEpoch()).toMagento();
}

QList<std::pair<QString, QString>> documentLists()
{
    return {{u"invoices"_s, u"entity_id"_s},
            {u"shipments"_s, u"entity_id"_s},
            {u"creditmemos"_s, u"entity_id"_s},
            {u"transactions"_s, u"transaction_id"_s}};
}

QJsonArray tracks(qint64 shipment, int count)
{
    QJsonArray all;
    for (int i = 0; i < count; ++i) {
        all.append(QJsonObject{{u"entity_id"_s, 900'000 + i},
                               {u"parent_id"_s, shipment},
                               {u"order_id"_s, 1},
                               {u"track_number"_s, u"LATE%1"_s.arg(i)},
                               {u"title"_s, u"PostNL"_s},
                               {u"carrier_code"_s, u"custom"_s}});
    }
    return all;
}

/// A shipment of two days ago, whose time of change is as old.
QJsonObject madeOf(const QJsonArray &tracks)
{
    const QString made = UtcTime::fromSeconds(QDateTime::currentSecsSinceEpoch() - 2 * 86'400).toMagento();
    return {{u"tracks"_s, tracks}, {u"created_at"_s, made}, {u"updated_at"_s, made}};
}

/// A transaction whose order has a row in \a list, and that row's key.
std::pair<qint64, qint64> transactionWith(PulledShop &shop, const QString &list)
{
    const QList<QJsonObject> rows = shop.items(list.toLatin1());
    const QString orderKey = list == "orders"_L1 ? u"entity_id"_s : u"order_id"_s;
    for (const QJsonObject &transaction : shop.items("transactions")) {
        for (const QJsonObject &row : rows) {
            if (row.value(orderKey) == transaction.value("order_id"_L1)) {
                return {transaction.value("transaction_id"_L1).toInteger(), row.value("entity_id"_L1).toInteger()};
            }
        }
    }
    return {-1, -1};
}

/// A category that is the only one of some product.
int categoryOf(PulledShop &shop)
{
    for (const QJsonObject &product : shop.items("products")) {
        const QJsonArray links = product["extension_attributes"_L1]["category_links"_L1].toArray();
        if (links.size() == 1) {
            return links[0]["category_id"_L1].toString().toInt();
        }
    }
    return -1;
}

QJsonObject withAddress(PulledShop &shop)
{
    for (const QJsonObject &customer : shop.items("customers/search")) {
        if (!customer.value("addresses"_L1).toArray().isEmpty()) {
            return customer;
        }
    }
    return {};
}

/// Bundles whose children are shipped by themselves, by id: only the catalogue says so.
QList<qint64> bundlesShippedByChildren(PulledShop &shop)
{
    QList<qint64> ids;
    for (const QJsonObject &product : shop.items("products")) {
        for (const QJsonValue &attribute : product.value("custom_attributes"_L1).toArray()) {
            if (attribute["attribute_code"_L1] == "shipment_type"_L1 && attribute["value"_L1] == "1"_L1) {
                ids.append(product.value("id"_L1).toInteger());
            }
        }
    }
    return ids;
}

/// What the shop lets people ship of an order: by lines that are goods, which only the catalogue knows for bundles.
double shippable(const QJsonObject &order, const QList<qint64> &byChildren)
{
    const QString state = order.value("state"_L1).toString();
    double sum = 0;
    for (const QJsonValue &item : order.value("items"_L1).toArray()) {
        const QJsonObject parent = item["parent_item"_L1].toObject();
        const bool isGoods = parent.isEmpty() ? !byChildren.contains(item["product_id"_L1].toInteger())
                                              : byChildren.contains(parent.value("product_id"_L1).toInteger());
        if (isGoods && !item["is_virtual"_L1].toInt()) {
            sum += item["qty_ordered"_L1].toDouble() -
                   std::max(item["qty_shipped"_L1].toDouble(), item["qty_refunded"_L1].toDouble()) -
                   item["qty_canceled"_L1].toDouble();
        }
    }
    return state == "canceled"_L1 || state == "closed"_L1 ? 0 : sum;
}

/// Ships one child of a bundle, as the shop writes it down: the bundle's own line counts shipments
/// (bundle-order-after-ship). \returns the order.
qint64 shipFirstChild(PulledShop &shop, const QList<qint64> &byChildren)
{
    for (const QJsonObject &order : shop.items("orders")) {
        QJsonArray items = order.value("items"_L1).toArray();
        const qint64 id = order.value("entity_id"_L1).toInteger();
        for (int at = 0; at + 2 < items.size() && shippable(order, byChildren) > 1; ++at) {
            QJsonObject bundle = items[at].toObject();
            QJsonObject child = items[at + 1].toObject();
            const bool isOpen = bundle.value("qty_ordered"_L1) == 1 && bundle.value("qty_shipped"_L1) == 0 &&
                                items[at + 2]["parent_item_id"_L1] == bundle.value("item_id"_L1);
            if (isOpen && byChildren.contains(bundle.value("product_id"_L1).toInteger())) {
                bundle.insert(u"qty_shipped"_s, 1);
                child.insert(u"qty_shipped"_s, child.value("qty_ordered"_L1));
                items[at] = bundle;
                items[at + 1] = child;
                return shop.store().changeRow(u"orders"_s, id, {{u"items"_s, items}}) ? id : -1;
            }
        }
    }
    return -1;
}

} // namespace

class TestPullUntold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodsOfBundlesAreNotHidden()
    {
        practice::ServerOptions options = PulledShop::small();
        options.shop.orders = 600;
        PulledShop shop(options);
        const QList<qint64> byChildren = bundlesShippedByChildren(shop);
        const qint64 begun = shipFirstChild(shop, byChildren);
        QVERIFY(begun > 0);
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(Entity::Orders)));
        for (const QJsonObject &order : shop.items("orders")) {
            const QByteArray id = QByteArray::number(order.value("entity_id"_L1).toInteger());
            const qint64 ours = copy.number("select qty_to_ship from sales_order where entity_id = " + id);
            const double theirs = shippable(order, byChildren);
            QVERIFY2((ours > 0) == (theirs > 0), (id + ": " + QByteArray::number(theirs)).constData());
            if (id.toLongLong() == begun) {
                QCOMPARE(double(ours) / 10'000, theirs);
            }
        }
    }

    void aTrackThatIsAddedLaterArrives_data()
    {
        QTest::addColumn<bool>("hadOne");
        QTest::newRow("to a shipment without one, with the next pull") << false;
        QTest::newRow("to a shipment with one, with the daily look") << true;
    }
    void aTrackThatIsAddedLaterArrives()
    {
        QFETCH(bool, hadOne);
        PulledShop shop;
        LocalCopy copy;
        const QJsonObject shipment = shop.items("shipments").last();
        const qint64 id = shipment.value("entity_id"_L1).toInteger();
        QVERIFY(shop.store().changeRow(u"shipments"_s, id, madeOf(tracks(id, hadOne ? 1 : 0))));
        QVERIFY(pull(shop, copy, optionsFor(sales)));
        QVERIFY(shop.store().changeRow(u"shipments"_s, id, madeOf(tracks(id, 2)))); // its time stays
        const QByteArray found = "select count(*) from sales_shipment_track where track_number like 'LATE%'";
        static_cast<void>(shop.takeRequests());
        const auto soon = pull(shop, copy, optionsFor(sales));
        QVERIFY2(soon && soon->isDone(), qPrintable(told(soon)));
        // The newest, what changed, and those that have no track yet.
        QVERIFY(shop.takeRequests().filter(u"/V1/shipments?"_s).size() <= 4);
        QCOMPARE(copy.number(found), hadOne ? 1 : 2);
        shop.store().setClockOffset(std::chrono::hours(25));
        shop.reconnect();
        const auto later = pull(shop, copy, optionsFor(sales));
        QVERIFY2(later && later->isDone(), qPrintable(told(later)));
        QCOMPARE(copy.number(found), 2);
    }

    void aTransactionThatIsClosedIsReadAgain_data()
    {
        QTest::addColumn<QString>("list");
        QTest::newRow("by a void") << u"orders"_s;
        QTest::newRow("by a capture") << u"invoices"_s;
    }
    void aTransactionThatIsClosedIsReadAgain()
    {
        QFETCH(QString, list);
        PulledShop shop;
        LocalCopy copy;
        const auto [transaction, order] = transactionWith(shop, list);
        QVERIFY(transaction > 0);
        QVERIFY(shop.store().changeRow(u"transactions"_s, transaction, {{u"is_closed"_s, 0}}));
        QVERIFY(pull(shop, copy, optionsFor(sales)));
        const QByteArray isClosed = "select is_closed from sales_transaction where transaction_id = ";
        QCOMPARE(copy.number(isClosed + QByteArray::number(transaction)), 0);
        QVERIFY(shop.store().changeRow(u"transactions"_s, transaction, {{u"is_closed"_s, 1}}));
        QVERIFY(shop.store().changeRow(list, order, {{u"updated_at"_s, now()}}));
        const auto report = pull(shop, copy, optionsFor(sales));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(copy.number(isClosed + QByteArray::number(transaction)), 1);
    }

    void anAddressOfACustomerArrivesWithTheDailyLook()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(Entity::Customers)));
        const QJsonObject customer = withAddress(shop);
        QJsonArray addresses = customer.value("addresses"_L1).toArray();
        QVERIFY(!addresses.isEmpty());
        QJsonObject address = addresses[0].toObject();
        address.insert(u"city"_s, u"Nieuw-Vennep"_s);
        addresses[0] = address;
        const qint64 id = customer.value("id"_L1).toInteger();
        QVERIFY(shop.store().changeRow(u"customers"_s, id, {{u"addresses"_s, addresses}})); // its time stays
        shop.store().setClockOffset(std::chrono::hours(25));
        shop.reconnect();
        const auto report = pull(shop, copy, optionsFor(Entity::Customers));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(copy.number("select count(*) from customer_address where city = 'Nieuw-Vennep'"), 1);
        QCOMPARE(partOf(*report, Entity::Customers)->tally.changed, 1);
    }

    /// A shop that was set back to a backup has no papers above its newest; the copy keeps none either.
    void documentsGoWithAShopThatWentBack()
    {
        PulledShop shop;
        LocalCopy copy;
        sync::PullOptions options = optionsFor(sales);
        QVERIFY(pull(shop, copy, options));
        for (const auto &[list, key] : documentLists()) {
            QVERIFY(shop.store().deleteRow(list, shop.items(list.toLatin1()).last().value(key).toInteger()));
        }
        options.acceptDrop = true;
        static_cast<void>(shop.takeRequests());
        const auto report = pull(shop, copy, options);
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QVERIFY(shop.takeRequests().filter(u"/rest/all/V1/invoices/"_s).isEmpty()); // nobody has to be asked
        for (const Entity entity : {Entity::Invoices, Entity::Shipments, Entity::CreditMemos, Entity::Transactions}) {
            QCOMPARE(partOf(*report, entity)->tally.gone, 1);
        }
        QCOMPARE(difference(freshContent(shop, sales), content(copy)), QString());
    }

    void aPaperThatIsGoneGoesWhenItsOrderIsReadAgain()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(sales)));
        std::vector<qint64> orders;
        for (const auto &[list, key] : documentLists()) {
            const QJsonObject last = shop.items(list.toLatin1()).last();
            orders.push_back(last.value("order_id"_L1).toInteger());
            QVERIFY(shop.store().deleteRow(list, last.value(key).toInteger()));
        }
        const auto report = sync::Resync(shop.client(), copy.cache(), {Entity::Orders, orders}).run();
        QVERIFY(report && !report->error());
        QVERIFY(report->parts.front().tally.changed >= 1);
        QCOMPARE(difference(freshContent(shop, sales), content(copy)), QString());
    }

    /// Cut off before its first page, a full walk must not be taken for the first one of an empty copy.
    void aFullPullThatWasCutOffStillLooksForWhatIsGone_data()
    {
        QTest::addColumn<Entity>("entity");
        QTest::addColumn<QString>("list");
        QTest::newRow("products") << Entity::Products << u"products"_s;
        QTest::newRow("orders") << Entity::Orders << u"orders"_s;
    }
    void aFullPullThatWasCutOffStillLooksForWhatIsGone()
    {
        QFETCH(Entity, entity);
        QFETCH(QString, list);
        PulledShop shop;
        LocalCopy copy;
        sync::PullOptions options = optionsFor(entity);
        QVERIFY(pull(shop, copy, options));
        const QString key = entity == Entity::Orders ? u"entity_id"_s : u"id"_s;
        QVERIFY(shop.store().deleteRow(list, shop.items(list.toLatin1())[5].value(key).toInteger()));
        shop.failFrom(list, 1); // the newest one is told, no page comes
        options.full = true;
        const auto cut = pull(shop, copy, options);
        QVERIFY2(cut && !cut->isDone(), qPrintable(told(cut)));
        shop.store().setFaults({});
        const auto report = pull(shop, copy, optionsFor(entity));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(partOf(*report, entity)->tally.gone, 1);
        QCOMPARE(difference(freshContent(shop, entity), content(copy)), QString());
    }

    void aShopThatTurnsSourcesOffLosesTheirNumbers()
    {
        PulledShop many;
        LocalCopy copy;
        sync::PullOptions options = optionsFor(Entity::Products | Entity::Stock);
        QVERIFY(pull(many, copy, options));
        practice::ServerOptions single = PulledShop::small();
        single.singleSource = true;
        PulledShop shop(single);
        const auto asked = pull(shop, copy, options);
        QVERIFY2(partOf(*asked, Entity::Stock)->end == sync::PullEnd::Guarded, qPrintable(told(asked)));
        options.acceptDrop = true;
        const auto report = pull(shop, copy, options);
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(copy.number("select count(*) from source_item"), 0);
        QVERIFY(copy.number("select count(*) from stock_item") > 0);
    }

    void aProductThatIsAssignedOnACategorysPage()
    {
        PulledShop shop;
        LocalCopy copy;
        const cache::Entities entities = Entity::Categories | Entity::Products;
        QVERIFY(pull(shop, copy, optionsFor(entities)));
        QVERIFY(pull(shop, copy, optionsFor(entities))); // the first with products there reads all categories
        const auto move = [&shop](int from, int to) {
            for (const QJsonObject &product : shop.items("products")) {
                QJsonObject more = product.value("extension_attributes"_L1).toObject();
                QJsonArray links = more.value("category_links"_L1).toArray();
                if (links.size() == 1 && links[0]["category_id"_L1] == QString::number(from)) {
                    links[0] = QJsonObject{{u"category_id"_s, QString::number(to)}, {u"position"_s, 0}};
                    more.insert(u"category_links"_s, links);
                    const qint64 id = product.value("id"_L1).toInteger();
                    return shop.store().changeRow(u"products"_s, id, {{u"extension_attributes"_s, more}}) ? id : -1;
                }
            }
            return qint64{-1};
        };
        const int from = categoryOf(shop);
        const qint64 moved = move(from, 55);
        QVERIFY(moved > 0);
        static_cast<void>(shop.takeRequests());
        const auto report = pull(shop, copy, optionsFor(entities));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        const QRegularExpression ofCategory(u"/V1/categories/[0-9]+/products"_s);
        QVERIFY(shop.takeRequests().filter(ofCategory).size() <= 8); // both, and those above them
        QCOMPARE(
            copy.number("select category_id from product_category where product_id = " + QByteArray::number(moved)),
            55);
        QCOMPARE(copy.number("select count(*) from product_category where product_id = " + QByteArray::number(moved)),
                 1);
    }

    /// Calls for prices move no time of change of a product; every list says what the sweep of prices found.
    void aPriceThatOnlyThePriceCallsChanged()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(Entity::Attributes | Entity::Products | Entity::Prices)));
        const qint64 id =
            copy.number("select p.entity_id from product p join base_price b on b.sku = p.sku where "
                        "b.store_id = 0 and p.price = b.price and p.price > 0 and p.entity_id not in (select "
                        "product_id from product_value where store_id <> 0 and attribute_code = 'price') "
                        "limit 1");
        QVERIFY(id > 0);
        const QByteArray ofIt =
            " where store_id = 0 and sku = (select sku from product where entity_id = " + QByteArray::number(id) + ')';
        copy.run("delete from base_price" + QByteArray(ofIt).replace("store_id = 0", "store_id <> 0") +
                 "; update base_price set price = 129500" + ofIt + "; delete from special_price" +
                 QByteArray(ofIt).replace("store_id = 0 and", "") +
                 "; insert into special_price (sku, store_id, price, sweep) select sku, 0, 99500, 1 from product where "
                 "entity_id = " +
                 QByteArray::number(id) +
                 "; insert or replace into cost (sku, store_id, cost, sweep) select sku, 0, "
                 "45000, 1 from product where entity_id = " +
                 QByteArray::number(id));
        for (const qint64 view : {0, 1}) {
            const auto list = copy.cache()
                                  .read<cache::List>([view](sqlite::Database &database) {
                                      return cache::productsWithAttributes(database, view);
                                  })
                                  .takeResult();
            QVERIFY(list);
            for (const auto &[column, value] :
                 {std::pair{u"price"_s, 129'500}, {u"special_price"_s, 99'500}, {u"cost"_s, 45'000}}) {
                QVERIFY(list->find(column));
                QCOMPARE(copy.number("select " + list->find(column)->sql +
                                     " from product t where entity_id = " + QByteArray::number(id)),
                         value);
            }
        }
    }

    /// The shop says how many orders there are: as long as the copy has as many, nobody reads through all their keys.
    void noWalkThroughOrdersWhereNoneIsGone()
    {
        PulledShop shop;
        LocalCopy copy;
        QVERIFY(pull(shop, copy, optionsFor(Entity::Orders)));
        shop.store().setClockOffset(std::chrono::hours(25));
        shop.reconnect();
        static_cast<void>(shop.takeRequests());
        const auto quiet = pull(shop, copy, optionsFor(Entity::Orders));
        QVERIFY2(quiet && quiet->isDone(), qPrintable(told(quiet)));
        QVERIFY2(shop.takeRequests().size() <= 3, qPrintable(told(quiet))); // the newest, what changed
        QVERIFY(shop.store().deleteRow(u"orders"_s, 7));
        shop.store().setClockOffset(std::chrono::hours(50));
        shop.reconnect();
        const auto report = pull(shop, copy, optionsFor(Entity::Orders));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(partOf(*report, Entity::Orders)->tally.gone, 1);
    }

    void anEmptyListOfFewRulesAsks()
    {
        PulledShop shop;
        LocalCopy copy;
        sync::PullOptions options = optionsFor(Entity::Rules);
        QVERIFY(pull(shop, copy, options));
        copy.run("delete from sales_rule where rule_id > 3");
        practice::Fault fault;
        fault.kind = practice::FaultKind::Status;
        fault.route = u"GET /V1/salesRules/search"_s;
        fault.status = 200;
        fault.body = "{\"items\":[],\"search_criteria\":{},\"total_count\":0}";
        practice::FaultPlan plan;
        plan.faults.append(fault);
        shop.store().setFaults(plan);
        const auto asked = pull(shop, copy, options);
        QVERIFY2(partOf(*asked, Entity::Rules)->end == sync::PullEnd::Guarded, qPrintable(told(asked)));
        QVERIFY(copy.number("select count(*) from sales_rule") > 0);
        options.acceptDrop = true;
        const auto report = pull(shop, copy, options);
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(copy.number("select count(*) from sales_rule"), 0);
    }
};

QTEST_GUILESS_MAIN(TestPullUntold)
#include "tst_pulluntold.moc"
