// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/ready.h"
#include "cache/search.h"
#include "cache/store.h"
#include "domain/openquantity.h"
#include "sqlite/schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::cache;

namespace {

OrderItem line(qint64 id, const QString &sku, int ordered)
{
    OrderItem item;
    item.itemId = id;
    item.orderId = 5001;
    item.sku = Sku::fromShop(sku);
    item.name = u"Talus trekking boot"_s;
    item.productType = u"simple"_s;
    item.qtyOrdered = Decimal(ordered);
    return item;
}

Order sample()
{
    Order order;
    order.entityId = 5001;
    order.incrementId = u"1000048228"_s;
    order.state = u"processing"_s;
    order.status = u"processing"_s;
    order.createdAt = UtcTime::fromSeconds(1'795'000'000);
    order.customerEmail = u"fenna@example.nl"_s;
    order.customerFirstname = u"Fenna"_s;
    order.customerLastname = u"van Rijn"_s;
    order.grandTotal = Decimal::fromUnits(2'598'500);
    order.orderCurrencyCode = u"EUR"_s;
    order.billingAddress = OrderAddress();
    order.billingAddress->firstname = u"Fenna"_s;
    order.billingAddress->city = u"Amsterdam"_s;
    order.billingAddress->street = {u"Haarlemmerstraat 118-2"_s, u"Achterhuis"_s};
    order.billingAddress->telephone = u"+31 20 555 0142"_s;
    order.items = {line(1, u"HB-TRK-42"_s, 2), line(2, u"HB-SCK"_s, 1)};
    order.raw = "{\"entity_id\":5001}";
    return order;
}

/// An order like sample() with a key and lines of its own.
Order numbered(qint64 id, const std::vector<qint64> &items)
{
    Order order = sample();
    order.entityId = id;
    order.items.clear();
    for (const qint64 item : items) {
        order.items.push_back(line(item, u"SKU-%1"_s.arg(item), 1));
        order.items.back().orderId = id;
        order.items.back().name = u"Boot number %1, größer"_s.arg(item);
    }
    order.raw = "{\"entity_id\":" + QByteArray::number(id) + "}";
    return order;
}

/// Two pages, newest first, of what an order may have and may lack.
std::vector<std::vector<Order>> variety()
{
    Order bare = numbered(6, {});
    bare.billingAddress.reset();
    bare.incrementId = QString();
    bare.customerEmail = QString();
    Order elsewhere = numbered(5, {52, 51});
    elsewhere.billingAddress->company = u"Van Rijn B.V."_s;
    elsewhere.extensionAttributes.shippingAssignments.resize(1);
    OrderAddress &address = elsewhere.extensionAttributes.shippingAssignments.front().shipping.address.emplace();
    address.firstname = u"José"_s;
    address.city = u"Köln"_s;
    address.postcode = u"50667"_s;
    address.telephone = elsewhere.billingAddress->telephone;
    Order same = numbered(3, {31, 32, 33});
    same.extensionAttributes.shippingAssignments.resize(1);
    same.extensionAttributes.shippingAssignments.front().shipping.address = same.billingAddress;
    Order nameless = numbered(2, {21, 22});
    nameless.items.front().name = QString();
    return {{bare, elsewhere, numbered(4, {41})}, {same, nameless, numbered(1, {12, 11})}};
}

} // namespace

class TestStoreOrder : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<sqlite::Database> m_database;

    Stored put(const Order &order) { return store(*m_database, prepare(Press(), order)).value(); }
    qint64 number(std::string_view sql) { return m_database->number(sql).value().value_or(-1); }
    qint64 hits(const QString &expression)
    {
        return m_database->number("select count(*) from order_search where order_search match ?", expression)
            .value()
            .value();
    }

    Result<std::vector<Stored>> putPages(const std::vector<std::vector<Order>> &pages)
    {
        std::vector<Ready<Order>> ready;
        for (const std::vector<Order> &page : pages) {
            ready.push_back(makeReady(Press(), page));
        }
        std::vector<const Ready<Order> *> all;
        for (const Ready<Order> &page : ready) {
            all.push_back(&page);
        }
        return storePages(*m_database, std::span<const Ready<Order> *const>(all));
    }
    /// Every word of the index and where it stands.
    QStringList words()
    {
        const bool made = m_database
                              ->run("create virtual table if not exists temp.instances using fts5vocab(main, "
                                    "order_search, instance)")
                              .has_value();
        QStringList all;
        sqlite::Rows rows = m_database->rows("select doc || ' ' || col || ' ' || offset || ' ' || term from "
                                             "temp.instances order by doc, col, offset, term");
        while (made && rows.next()) {
            all.append(rows.text(0));
        }
        return all;
    }
    /// The same when all of it is read through the view.
    QStringList wordsOfTheView(std::span<const qint64> ids)
    {
        const bool done = m_database->run("insert into order_search (order_search) values ('delete-all')") &&
                          indexTexts(*m_database, SearchIndex::Orders, ids);
        return done ? words() : QStringList();
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_database.emplace(
            sqlite::Database::open(m_folder.filePath(u"%1.sqlite"_s.arg(++count)), sqlite::Mode::ReadWrite).value());
        QVERIFY(sqlite::Schema::fromFolder(u":/schema/cache"_s).create(*m_database, 1));
    }
    /// Whatever a test has done, orders say what their lines say, and are counted.
    void cleanup()
    {
        const qint64 wrong = number("select count(*) from sales_order o where skus collate binary is not (select "
                                    "group_concat(sku, ', ') from (select sku from sales_order_item where order_id = "
                                    "o.entity_id and ifnull(parent_item_id, 0) = 0 order by item_id))");
        const qint64 counted = number("select ifnull(sum(orders), 0) from order_count");
        const qint64 orders = number("select count(*) from sales_order");
        m_database.reset();
        QCOMPARE(wrong, 0);
        QCOMPARE(counted, orders);
    }

    void rowSaysWhatTheOrderSays()
    {
        QCOMPARE(put(sample()), Stored::New);
        sqlite::Rows rows = m_database->rows("select increment_id, status, created_at, customer_name, billing_street, "
                                             "grand_total, shipping_city, qty_to_ship from sales_order");
        QVERIFY(rows.next());
        QCOMPARE(rows.text(0), u"1000048228"_s);
        QCOMPARE(rows.text(1), u"processing"_s);
        QCOMPARE(rows.integer(2), 1'795'000'000);
        QCOMPARE(rows.text(3), u"Fenna van Rijn"_s);
        QCOMPARE(rows.text(4), u"Haarlemmerstraat 118-2, Achterhuis"_s);
        QCOMPARE(rows.decimal(5), Decimal::fromUnits(2'598'500));
        QVERIFY(rows.isNull(6));
        QCOMPARE(rows.decimal(7), Decimal(3));
        QVERIFY(!rows.next());
        QCOMPARE(number("select count(*) from sales_order_item"), 2);
    }

    void sameDocumentChangesNothing()
    {
        QCOMPARE(put(sample()), Stored::New);
        Order other = sample();
        other.status = u"not looked at"_s; // the document decides
        QCOMPARE(put(other), Stored::Same);
        QCOMPARE(number("select count(*) from sales_order where status = 'processing'"), 1);
    }

    void changeReplacesLinesAndText()
    {
        put(sample());
        QCOMPARE(hits(u"Fenna"_s), 1);
        QCOMPARE(hits(u"\x22HB-SCK\x22"_s), 1);
        Order changed = sample();
        changed.raw = "{\"entity_id\":5001,\"status\":\"complete\"}";
        changed.customerFirstname = u"Sanne"_s;
        changed.billingAddress->firstname = u"Sanne"_s;
        changed.items = {line(1, u"HB-TRK-42"_s, 2)};
        QCOMPARE(put(changed), Stored::Changed);
        QCOMPARE(number("select count(*) from sales_order_item"), 1);
        QCOMPARE(hits(u"Fenna"_s), 1); // the e-mail address still
        QCOMPARE(hits(u"name : Fenna"_s), 0);
        QCOMPARE(hits(u"name : Sanne"_s), 1);
        QCOMPARE(hits(u"\x22HB-SCK\x22"_s), 0);
        QVERIFY(m_database->run("insert into order_search (order_search) values ('integrity-check')"));
    }

    void aPageIsWhatItsRowsAreOneByOne()
    {
        const auto make = [](qint64 id, const QByteArray &raw, const QString &sku) {
            Order order = sample();
            order.entityId = id;
            order.items = {line(id * 10, sku, 1)};
            order.items.front().orderId = id;
            order.raw = raw;
            return order;
        };
        QCOMPARE(put(make(2, "{\"is\":1}", u"OLD"_s)), Stored::New);
        QCOMPARE(put(make(3, "{\"is\":1}", u"KEPT"_s)), Stored::New);
        std::vector<Prepared<Order>> page; // newest first, as it is pulled; one twice
        for (const Order &order :
             {make(4, "{}", u"NEW"_s), make(3, "{\"is\":1}", u"KEPT"_s), make(2, "{\"is\":2}", u"FIRST"_s),
              make(2, "{\"is\":3}", u"LAST"_s), make(1, "{}", u"NEW"_s)}) {
            page.push_back(prepare(Press(), order));
        }
        const auto stored = storePage(*m_database, std::span<const Prepared<Order>>(page));
        QVERIFY(stored);
        QCOMPARE(*stored, (std::vector{Stored::New, Stored::Same, Stored::Same, Stored::Changed, Stored::New}));
        QCOMPARE(hits(u"NEW"_s), 2);
        QCOMPARE(hits(u"KEPT"_s), 1);
        QCOMPARE(hits(u"LAST"_s), 1);
        QCOMPARE(hits(u"OLD OR FIRST"_s), 0);
        QCOMPARE(number("select count(*) from sales_order_item"), 4);
    }

    void textToldIsTheTextTheViewHas()
    {
        int told = 0;
        m_database->setHook([&told](std::string_view sql) {
            told += sql == indexOrderSql ? 1 : 0;
            return Result<void>();
        });
        const auto stored = putPages(variety());
        m_database->setHook({});
        QVERIFY(stored);
        QCOMPARE(*stored, std::vector<Stored>(6, Stored::New));
        QCOMPARE(told, 6);
        QCOMPARE(number("select count(*) from sales_order_item"), 10);
        const QStringList known = words();
        QVERIFY(known.size() > 60);
        constexpr std::array<qint64, 6> ids{1, 2, 3, 4, 5, 6};
        QCOMPARE(known, wordsOfTheView(ids));
        for (const qint64 id : ids) {
            QVERIFY(removeOrder(*m_database, id));
        }
        QCOMPARE(words(), QStringList());
    }

    void linesOfTwoOrdersAreReadThroughTheView()
    {
        std::vector<std::vector<Order>> pages = variety();
        pages[1][0].items.push_back(pages[0][1].items.front()); // the shop gave a number out twice
        QVERIFY(putPages(pages));
        constexpr std::array<qint64, 6> ids{1, 2, 3, 4, 5, 6};
        const QStringList twice = words();
        QCOMPARE(twice, wordsOfTheView(ids));
    }

    void ofTwoPagesTheLaterOneCounts()
    {
        Order later = numbered(5, {51});
        later.raw = "{}";
        const auto stored = putPages({{numbered(6, {61}), numbered(5, {51, 52})}, {later, numbered(4, {})}});
        QVERIFY(stored);
        QCOMPARE(*stored, (std::vector{Stored::New, Stored::Same, Stored::New, Stored::New}));
        QCOMPARE(number("select count(*) from sales_order_item"), 2);
        const auto again = putPages({{numbered(6, {61}), later}, {numbered(4, {})}});
        QVERIFY(again);
        QCOMPARE(*again, std::vector<Stored>(3, Stored::Same));
    }

    void aLineThatIsAnothersNowLeavesItsOrder()
    {
        put(sample());
        Order other = sample(); // the shop was set back and gave the numbers of lines out a second time
        other.entityId = 5002;
        other.items = {line(2, u"HB-CAP"_s, 1)};
        other.items.front().orderId = 5002;
        other.raw = "{\"entity_id\":5002}";
        QCOMPARE(put(other), Stored::New);
        QCOMPARE(hits(u"\x22HB-SCK\x22"_s), 0);
        QCOMPARE(hits(u"\x22HB-CAP\x22"_s), 1);
        QCOMPARE(hits(u"\x22HB-TRK-42\x22"_s), 1);
        QVERIFY(removeOrder(*m_database, 5001));
        QVERIFY(removeOrder(*m_database, 5002));
        QVERIFY(m_database->run("create virtual table temp.words using fts5vocab(main, order_search, instance)"));
        QCOMPARE(number("select count(*) from temp.words"), 0);
    }

    void whatTheAddressesShareIsToldOnce()
    {
        Order order = sample();
        order.billingAddress->lastname = u"van Rijn"_s;
        put(order);
        QVERIFY(m_database->run("create virtual table temp.words using fts5vocab(main, order_search, row)"));
        QCOMPARE(number("select cnt from temp.words where term = 'rijn'"), 1);
        QCOMPARE(number("select cnt from temp.words where term = 'amsterdam'"), 1);
        order.billingAddress->lastname = u"Van Rijn"_s; // not to the letter
        order.raw = "{}";
        put(order);
        QCOMPARE(number("select cnt from temp.words where term = 'rijn'"), 2);
    }

    void removeLeavesNothingBehind()
    {
        put(sample());
        Invoice invoice;
        invoice.entityId = 7;
        invoice.orderId = 5001;
        invoice.raw = "{}";
        QCOMPARE(store(*m_database, prepare(Press(), invoice)).value(), Stored::New);
        Shipment shipment;
        shipment.entityId = 8;
        shipment.orderId = 5001;
        shipment.tracks.resize(2);
        shipment.tracks[0].entityId = 1;
        shipment.tracks[1].entityId = 2;
        shipment.raw = "{}";
        QCOMPARE(store(*m_database, prepare(Press(), shipment)).value(), Stored::New);
        QCOMPARE(number("select count(*) from sales_shipment_track"), 2);
        QVERIFY(removeOrder(*m_database, 5001));
        for (const char *table : {"sales_order", "sales_order_item", "sales_invoice", "sales_shipment",
                                  "sales_shipment_track", "document"}) {
            QCOMPARE(number("select count(*) from " + std::string(table)), 0);
        }
        QCOMPARE(hits(u"Fenna"_s), 0);
        QVERIFY(removeOrder(*m_database, 5001));
    }

    void whatIsLeftToDoIsAColumn()
    {
        Order order = sample();
        order.items = {line(1, u"b"_s, 1), line(2, u"b-1"_s, 1), line(3, u"b-2"_s, 2)};
        order.items[0].productType = u"bundle"_s;
        order.items[0].qtyShipped = Decimal(1); // one shipment
        order.items[1].parentItemId = order.items[2].parentItemId = 1;
        order.items[1].qtyShipped = Decimal(1);
        put(order);
        QCOMPARE(number("select qty_to_invoice from sales_order"), 10'000);
        QCOMPARE(number("select qty_to_ship from sales_order"), 20'000);
    }

    /// Documents that are the same are not stored again, so a copy keeps what the rules said when it was pulled: rules
    /// that say something else need another number in the schema, which is part of its stamp.
    void otherRulesHaveAnotherNumber()
    {
        quint64 all = 0;
        const std::array states{u"processing"_s, u"complete"_s, u"canceled"_s};
        for (int code = 0; code < 3 * 4 * 4 * 4 * 4; ++code) {
            const auto digit = [code](int divisor) { return code / divisor % 4; };
            Order order = sample();
            order.state = states[std::size_t(code / 256)];
            order.items = {line(1, u"b"_s, 2), line(2, u"b-1"_s, 2), line(3, u"b-2"_s, 3)};
            order.items[0].productType = u"bundle"_s;
            order.items[0].qtyShipped = order.items[0].qtyInvoiced = Decimal(digit(1));
            order.items[1].parentItemId = order.items[2].parentItemId = 1;
            order.items[1].price = Decimal(digit(64) % 2);
            order.items[1].qtyShipped = order.items[1].qtyInvoiced = Decimal(digit(4));
            order.items[2].qtyShipped = Decimal(digit(16));
            order.items[2].qtyRefunded = Decimal(digit(64));
            all = all * 31 + quint64(quantityToShip(order).units()) * 7 + quint64(quantityToInvoice(order).units());
        }
        QFile schema(u":/schema/cache/003_orders.sql"_s);
        QVERIFY(schema.open(QIODevice::ReadOnly));
        QVERIFY(schema.readAll().contains("Derivation 2:"));
        QCOMPARE(all, quint64(8795186202908433888)); // other rules? another number, there and here
    }

    void anyStatementMayFailAndNothingIsHalfThere()
    {
        put(sample());
        Order changed = sample();
        changed.raw = "{\"changed\":true}";
        changed.items = {line(3, u"NEW"_s, 1)};
        for (int failing = 1;; ++failing) {
            QVERIFY(m_database->run("begin immediate"));
            int seen = 0;
            m_database->setHook([&](std::string_view) -> Result<void> {
                return ++seen == failing ? Result<void>(failure(ErrorKind::Storage, u"full"_s)) : Result<void>();
            });
            const auto stored = store(*m_database, prepare(Press(), changed));
            m_database->setHook({});
            if (stored) {
                QVERIFY(m_database->run("commit"));
                QCOMPARE(number("select count(*) from sales_order_item where sku = 'NEW'"), 1);
                QVERIFY(failing > 5);
                return;
            }
            QVERIFY(m_database->run("rollback"));
            QCOMPARE(number("select count(*) from sales_order_item"), 2);
            QCOMPARE(hits(u"\x22HB-SCK\x22"_s), 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestStoreOrder)
#include "tst_storeorder.moc"
