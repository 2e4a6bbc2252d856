// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;

/// Rows say what other tables do, whatever is written to those and in which order.
class TestKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersKnowTheirOrders()
    {
        test::Copy copy;
        constexpr auto said =
            "select order_count || ' ' || ifnull(last_order_at, '-') || ' ' || ifnull(total_spent, '-') || "
            "' ' || ifnull(base_currency, '-') from customer where entity_id = 5";
        const auto order = [&copy](int id, const char *customer, const char *state, const char *currency, int total) {
            copy.script("insert into sales_order (entity_id, customer_id, state, base_currency_code, base_grand_total, "
                        "created_at, ship_to) values (" +
                        QByteArray::number(id) + ", " + customer + ", " + state + ", " + currency + ", " +
                        QByteArray::number(total) + ", " + QByteArray::number(1'000 + id) + ", '')");
        };
        const auto is = [&copy](const char *expected) {
            return test::textOf(copy.database(), said) == QString::fromLatin1(expected) && copy.isSound();
        };
        order(1, "5", "'new'", "'EUR'", 100); // before the customer is known
        copy.script("insert into customer (entity_id) values (5), (6)");
        QVERIFY(is("1 1001 100 EUR"));
        order(3, "5", "'new'", "'EUR'", 200);
        QVERIFY(is("2 1003 300 EUR"));
        order(2, "5", "'canceled'", "'EUR'", 400); // an older one comes later
        QVERIFY(is("3 1003 300 EUR"));
        order(4, "null", "'new'", "'EUR'", 800); // of a guest
        order(5, "5", "null", "null", 1'000);    // of a shop that does not say its currency
        QVERIFY(is("4 1005 1300 EUR"));
        order(6, "5", "'new'", "'USD'", 50); // two cannot be added up
        QVERIFY(is("5 1006 - -"));
        order(7, "5", "'canceled'", "'GBP'", 1);
        QVERIFY(is("6 1007 - -"));
        copy.script("update sales_order set state = 'canceled' where entity_id = 6");
        QVERIFY(is("6 1007 1300 EUR"));
        copy.script("update sales_order set customer_id = 6 where entity_id = 7");
        QVERIFY(is("5 1006 1300 EUR"));
        copy.script("update sales_order set base_grand_total = 1001, created_at = 5000 where entity_id = 1");
        QVERIFY(is("5 5000 2201 EUR"));
        copy.script("delete from sales_order where entity_id in (1, 5)");
        QVERIFY(is("3 1006 200 EUR"));
        copy.script("delete from sales_order");
        QVERIFY(is("0 - - -"));
    }

    /// Whatever is said of a product comes before it, behind it, changes and goes.
    void productsKnowWhatIsSaidOfThem()
    {
        test::Copy copy;
        const QList<QByteArray> steps{
            "insert into source_item (id, sku, source_code, quantity, status, sweep) values (1, 'a', 'utr', 30000, 1, "
            "1), (2, 'A', 'ant', 10000, 0, 1)",
            "insert into base_price (id, sku, store_id, price, sweep) values (1, 'a', 0, 500, 1), (2, 'a', 1, 700, 1)",
            "insert into category values (3, 2, 'Boots', '1/2/3', 2, 1, 1, 1, '{}'), (4, 2, 'All', '1/2', 1, 1, 1, 1, "
            "'{}')",
            "insert into product_relation values (9, 'bundle', null, 'A', 1), (8, 'configurable', 7, null, 1), "
            "(8, 'related', null, 'A', 1)",
            "insert into product_website values (7, 1), (7, 2)",
            "insert into product (entity_id, sku, price) values (7, 'A', 900), (8, 'P', 1), (9, 'Q', 2)",
            "insert into product_category values (7, 3, 1), (7, 4, 1)",
            "insert into stock_item (product_id, qty, is_in_stock, notify_stock_qty, sweep, document) values (7, 5, 0, "
            "9, 1, '')",
            "update source_item set quantity = 7 where id = 1",
            "update source_item set sweep = 2",
            "update source_item set sku = 'b' where id = 2",
            "update base_price set price = 501 where id = 1",
            "update product set price = 901 where entity_id = 7",
            "update category set name = 'Shoes' where category_id = 3",
            "update category set path = '1/9' where category_id = 4",
            "update product set sku = 'R' where entity_id = 9",
            "update product set sku = 'b' where entity_id = 7",
            "update product set sku = 'a' where entity_id = 7",
            "update stock_item set qty = 6, notify_stock_qty = 3 where product_id = 7",
            "delete from source_item",
            "delete from base_price where id = 1",
            "delete from category where category_id = 4",
            "delete from product_category where category_id = 3",
            "delete from product_website where website_id = 2",
            "delete from product where entity_id = 8",
            "delete from product_relation where kind = 'bundle'",
            "delete from stock_item",
            "delete from product_relation",
        };
        QStringList said;
        for (const QByteArray &step : steps) {
            copy.script(step);
            QVERIFY2(copy.isSound(), step.constData());
            said << test::textOf(
                copy.database(),
                "select base_price || ' ' || ifnull(on_hand, '-') || ' ' || "
                "ifnull(in_stock, '-') || ' ' || ifnull(low_at, '-') || ' ' || ifnull(website_ids, '-') || ' ' "
                "|| ifnull(categories, '-') || ' ' || ifnull(parent_skus, '-') from product "
                "where entity_id = 7");
        }
        QCOMPARE(said.at(7), u"500 40000 1 9 1,2 All, Boots P, Q"_s);
        QCOMPARE(said.at(15), u"501 7 1 9 1,2 Shoes, All P, R"_s);
        QCOMPARE(said.last(), u"901 - - - 1 - -"_s);
    }

    /// What the price calls say of a product; where views have special prices of their own, what it says itself.
    void productsKnowTheirPrices()
    {
        test::Copy copy;
        constexpr auto said =
            "select ifnull(said_cost, '-') || ' ' || ifnull(said_special_price, '-') || ' ' || "
            "ifnull(said_special_from, '-') || ' ' || ifnull(said_special_to, '-') from product where "
            "entity_id = 7";
        const auto is = [&copy](const QByteArray &step, const char *expected) {
            copy.script(step);
            return copy.isSound() && test::textOf(copy.database(), said) == QString::fromLatin1(expected);
        };
        copy.script("insert into cost values (1, 'a', 0, 500, 1), (2, 'a', 2, 700, 1);"
                    "insert into special_price (id, sku, store_id, price, price_from, price_to, sweep) values (1, 'a', "
                    "0, 300, 1700000000, null, 1)");
        QVERIFY(is("insert into product (entity_id, sku) values (7, 'A'), (8, 'b')", "500 300 2023-11-14 22:13:20 -"));
        QVERIFY(is("insert into special_price (id, sku, store_id, price, price_from, price_to, sweep) values (2, 'A', "
                   "0, 200, 1700000001, 1700000002, 1)",
                   "500 200 2023-11-14 22:13:21 2023-11-14 22:13:22"));
        QVERIFY(
            is("update special_price set price = 201 where id = 2", "500 201 2023-11-14 22:13:21 2023-11-14 22:13:22"));
        QVERIFY(is("update special_price set sweep = 9; update cost set sweep = 9",
                   "500 201 2023-11-14 22:13:21 2023-11-14 22:13:22"));
        QVERIFY(is("update cost set cost = 501 where id = 1", "501 201 2023-11-14 22:13:21 2023-11-14 22:13:22"));
        QVERIFY(is("delete from special_price where id = 2", "501 300 2023-11-14 22:13:20 -"));
        QVERIFY(is("insert into product_value values (7, 0, 'special_price', '12.5'), (7, 0, 'special_from_date', 'x')",
                   "501 300 2023-11-14 22:13:20 -"));
        QVERIFY(is("insert into special_price (id, sku, store_id, price, price_from, price_to, sweep) values (3, 'a', "
                   "2, 1, null, null, 1)",
                   "501 125000 x -"));
        QVERIFY(is("update product_value set value = '13' where attribute_code = 'special_price'", "501 130000 x -"));
        QVERIFY(is("insert into product_value values (7, 0, 'special_to_date', 'y'), (7, 2, 'special_price', '1')",
                   "501 130000 x y"));
        QVERIFY(is("delete from product_value where attribute_code = 'special_from_date'", "501 130000 - y"));
        QVERIFY(is("delete from special_price where store_id = 2", "501 300 2023-11-14 22:13:20 -"));
        QVERIFY(is("update cost set store_id = 3 where id = 1", "- 300 2023-11-14 22:13:20 -"));
        QVERIFY(is("update cost set store_id = 0 where id = 1", "501 300 2023-11-14 22:13:20 -"));
        QVERIFY(is("update product set sku = 'c' where entity_id = 7", "- - - -"));
        QVERIFY(is("update product set sku = 'a' where entity_id = 7", "501 300 2023-11-14 22:13:20 -"));
        QVERIFY(is("update special_price set sku = 'b'", "501 - - -"));
        QVERIFY(is("delete from cost; delete from special_price", "- - - -"));
    }

    /// Prices of a SKU know of each other and of its product, whichever comes first and whatever changes.
    void pricesKnowTheirProduct()
    {
        test::Copy copy;
        constexpr auto said =
            "select group_concat(x, '; ') from (select ifnull(product_name, '-') || ' ' || ifnull(product_type, '-') "
            "|| ' ' || ifnull(product_id, '-') || ' ' || ifnull(said_cost, '-') || ' ' || ifnull(said_special_price, "
            "'-') as x from base_price where id = 1 union all select ifnull(product_name, '-') || ' ' || "
            "ifnull(said_cost, '-') || ' ' || ifnull(said_base_price, '-') from special_price where id = 1 union all "
            "select ifnull(product_name, '-') || ' ' || ifnull(said_cost, '-') || ' ' || ifnull(said_base_price, '-') "
            "from tier_price where id = 1)";
        const auto is = [&copy](const QByteArray &step, const char *expected) {
            copy.script(step);
            return copy.isSound() && test::textOf(copy.database(), said) == QString::fromLatin1(expected);
        };
        QVERIFY(is("insert into tier_price (id, sku, website_id, customer_group, quantity, price, price_type, sweep) "
                   "values (1, 'a', 0, 'all', 1, 1, 'fixed', 1)",
                   "- - -"));
        QVERIFY(is("insert into product (entity_id, sku, name, type_id, price) values (8, 'A', 'Boot', 'simple', 90)",
                   "Boot - 90"));
        QVERIFY(is("insert into base_price (id, sku, store_id, price, sweep) values (1, 'a', 0, 80, 1), (2, 'a', 3, "
                   "70, 1)",
                   "Boot simple 8 - -; Boot - 80"));
        QVERIFY(is("insert into special_price (id, sku, store_id, price, price_from, sweep) values (1, 'A', 0, 60, 5, "
                   "1), (2, 'a', 3, 50, 5, 1)",
                   "Boot simple 8 - 60; Boot - 80; Boot - 80"));
        QVERIFY(is("insert into cost values (1, 'a', 0, 40, 1), (2, 'a', 3, 41, 1)",
                   "Boot simple 8 40 60; Boot 40 80; Boot 40 80"));
        QVERIFY(is("update product set name = 'boot', type_id = 'virtual', price = 91",
                   "boot virtual 8 40 60; boot 40 80; boot 40 80"));
        QVERIFY(is("update base_price set price = 81, sweep = 2 where id = 1",
                   "boot virtual 8 40 60; boot 40 81; boot 40 81"));
        QVERIFY(is("update special_price set price = 61 where id = 1", "boot virtual 8 40 61; boot 40 81; boot 40 81"));
        QVERIFY(is("update special_price set store_id = 0, price_from = 6 where id = 2",
                   "boot virtual 8 40 50; boot 40 81; boot 40 81"));
        QVERIFY(is("delete from special_price where id = 2", "boot virtual 8 40 61; boot 40 81; boot 40 81"));
        QVERIFY(is("update base_price set store_id = 4 where id = 1", "boot virtual 8 40 -; boot 40 91; boot 40 91"));
        QVERIFY(is("update base_price set store_id = 0 where id = 1", "boot virtual 8 40 61; boot 40 81; boot 40 81"));
        QVERIFY(is("update cost set cost = 42 where id = 1", "boot virtual 8 42 61; boot 42 81; boot 42 81"));
        QVERIFY(is("update cost set store_id = 9 where id = 1", "boot virtual 8 - 61; boot - 81; boot - 81"));
        QVERIFY(is("update cost set sku = 'z'; update cost set store_id = 0, sku = 'a' where id = 1",
                   "boot virtual 8 42 61; boot 42 81; boot 42 81"));
        QVERIFY(is("update tier_price set sku = 'b'; update special_price set sku = 'b'",
                   "boot virtual 8 42 -; - - -; - - -"));
        QVERIFY(is("update product set sku = 'b'", "- - - 42 -; boot - 91; boot - 91"));
        QVERIFY(is("update base_price set sku = 'b' where id = 1", "boot virtual 8 - 61; boot - 81; boot - 81"));
        QVERIFY(is("delete from base_price where id = 1", "boot - 91; boot - 91"));
        QVERIFY(is("delete from product", "- - -; - - -"));
        QVERIFY(is("delete from cost; delete from special_price; delete from tier_price", ""));
    }

    void sourceItemsKnowTheirProduct()
    {
        test::Copy copy;
        constexpr auto said = "select ifnull(product_name, '-') || ' ' || ifnull(product_type, '-') || ' ' || "
                              "ifnull(product_id, '-') || ' ' || quantity_all || ' ' || ifnull(low_at, '-') from "
                              "source_item where id = 1";
        const auto is = [&copy](const QByteArray &step, const char *expected) {
            copy.script(step);
            return copy.isSound() && test::textOf(copy.database(), said) == QString::fromLatin1(expected);
        };
        QVERIFY(is(
            "insert into source_item (id, sku, source_code, quantity, status, sweep) values (1, 'a', 'utr', 5, 1, 1)",
            "- - - 5 -"));
        QVERIFY(is("insert into product (entity_id, sku, name, type_id) values (8, 'A', 'Boot', 'simple')",
                   "Boot simple 8 5 -"));
        QVERIFY(is(
            "insert into source_item (id, sku, source_code, quantity, status, sweep) values (2, 'A', 'ant', 7, 1, 1)",
            "Boot simple 8 12 -"));
        QVERIFY(is("insert into stock_item (product_id, notify_stock_qty, sweep, document) values (8, 3, 1, '')",
                   "Boot simple 8 12 3"));
        QVERIFY(is("update source_item set quantity = 1 where id = 2", "Boot simple 8 6 3"));
        QVERIFY(is("update product set name = 'boot' where entity_id = 8", "boot simple 8 6 3"));
        QVERIFY(is("update product set type_id = 'virtual' where entity_id = 8", "boot virtual 8 6 3"));
        QVERIFY(is("update stock_item set notify_stock_qty = 4", "boot virtual 8 6 4"));
        QVERIFY(is("update stock_item set manage_stock = 0", "boot virtual 8 6 4"));
        // A product made anew beside its old row.
        QVERIFY(is("insert into product (entity_id, sku, name, type_id) values (9, 'a', 'New', 'simple')",
                   "boot virtual 8 6 4"));
        QVERIFY(is("delete from product where entity_id = 8", "New simple 9 6 -"));
        QVERIFY(is("update stock_item set product_id = 9", "New simple 9 6 4"));
        QVERIFY(is("update source_item set sku = 'b' where id = 2", "New simple 9 5 4"));
        QVERIFY(is("update product set sku = 'b' where entity_id = 9", "- - - 5 -"));
        QVERIFY(is("update source_item set sku = 'B' where id = 1", "New simple 9 6 4"));
        QVERIFY(is("delete from source_item where id = 2", "New simple 9 5 4"));
        QVERIFY(is("delete from stock_item", "New simple 9 5 -"));
        QVERIFY(is("delete from product", "- - - 5 -"));
    }

    void documentsKnowTheirOrder()
    {
        test::Copy copy;
        constexpr auto said =
            "select group_concat(x, '; ') from (select ifnull(order_increment_id, '-') || ' ' || ifnull(order_status, "
            "'-') "
            "|| ' ' || ifnull(customer_name, '-') as x from sales_invoice union all select ifnull(order_status, '-') "
            "|| ' ' "
            "|| ifnull(ship_to, '-') || ' ' || ifnull(track_numbers, '-') || ' ' || ifnull(carriers, '-') from "
            "sales_shipment union all select ifnull(order_status, '-') || ' ' || ifnull(invoice_increment_id, '-') "
            "from "
            "sales_creditmemo)";
        const auto is = [&copy](const QByteArray &step, const char *expected) {
            // The tracks and counts of orders are written with documents, by no trigger.
            copy.script(step +
                        ";update sales_order set shipment_count = (select count(*) from sales_shipment where order_id "
                        "= entity_id)");
            return test::textOf(copy.database(), said) == QString::fromLatin1(expected);
        };
        // Documents first: an order of another day comes later.
        copy.script("insert into sales_creditmemo (entity_id, order_id, invoice_id) values (3, 5, 1);"
                    "insert into sales_invoice (entity_id, order_id, increment_id) values (1, 5, 'i1');"
                    "insert into sales_shipment (entity_id, order_id) values (2, 5)");
        QVERIFY(is("", "- - -; - - - -; - i1"));
        QVERIFY(is(
            "insert into sales_order (entity_id, increment_id, status, customer_name, ship_to) values (5, 'o5', 'new', "
            "'Fenna', 'NL')",
            "o5 new Fenna; new NL - -; new i1"));
        QVERIFY(is("update sales_order set status = 'New', ship_to = 'BE'", "o5 New Fenna; New BE - -; New i1"));
        QVERIFY(
            is("insert into sales_shipment_track values (9, 2, 5, 'T9', 'DHL', 'dhl'), (8, 2, 5, 'T8', 'DHL', 'dhl')",
               "o5 New Fenna; New BE T8, T9 DHL; New i1"));
        QVERIFY(is("update sales_shipment_track set track_number = 't9' where entity_id = 9",
                   "o5 New Fenna; New BE T8, t9 DHL; New i1"));
        QVERIFY(is("delete from sales_shipment_track where entity_id = 8", "o5 New Fenna; New BE t9 DHL; New i1"));
        QVERIFY(is("update sales_invoice set increment_id = 'i2'", "o5 New Fenna; New BE t9 DHL; New i2"));
        QVERIFY(is("insert into sales_order (entity_id, status, ship_to) values (6, 'held', '')",
                   "o5 New Fenna; New BE t9 DHL; New i2"));
        QVERIFY(is("update sales_invoice set order_id = 6; update sales_shipment set order_id = 6; "
                   "update sales_creditmemo set order_id = 6",
                   "- held -; held  t9 DHL; held i2"));
        QVERIFY(is("delete from sales_order where entity_id = 6", "- - -; - - t9 DHL; - i2"));
        QVERIFY(is("delete from sales_invoice", "- - t9 DHL; - -"));
    }
};

QTEST_GUILESS_MAIN(TestKept)
#include "tst_kept.moc"
