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
            "insert into source_item values (1, 'a', 'utr', 30000, 1, 1), (2, 'A', 'ant', 10000, 0, 1)",
            "insert into base_price values (1, 'a', 0, 500, 1), (2, 'a', 1, 700, 1)",
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
};

QTEST_GUILESS_MAIN(TestKept)
#include "tst_kept.moc"
