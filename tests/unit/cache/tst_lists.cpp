// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/list.h"
#include "copy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::cache;

namespace {

QString shown(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        return QString::number(*number);
    }
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : u"-"_s;
}

/// `a=1; b=-` for the row of \a key.
QString rowText(sqlite::Database &database, const List &list, qint64 key, const QStringList &ids)
{
    std::vector<const Column *> columns;
    for (const QString &id : ids) {
        const Column *const column = list.find(id);
        if (!column) {
            return u"no column "_s + id;
        }
        columns.push_back(column);
    }
    const Result<std::vector<Row>> rows = selectRows(database, list, columns, std::vector<qint64>{key});
    if (!rows) {
        return rows.error().message;
    }
    QStringList cells;
    for (const Row &row : *rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            cells.append(ids[qsizetype(i)] + u'=' + shown(row.cells[i]));
        }
    }
    return cells.join(u"; "_s);
}

bool isGoodTitle(const Column &column)
{
    const QChar first = column.title.isEmpty() ? QChar() : column.title.front();
    return first.isUpper() || column.title.startsWith(column.id); // an attribute without a label has its code
}

} // namespace

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Websites may have base currencies of their own.
    void pricesAreInTheCurrencyOfTheirScope()
    {
        test::Copy copy;
        QVERIFY(copy.database().script(
            "insert into website (website_id, code, document) values (0, 'admin', '{}'), (1, 'eu', '{}'), (2, 'uk', "
            "'{}'); insert into store_view (store_id, code, website_id, group_id, is_active, base_currency_code, "
            "document) values (0, 'admin', 0, 0, 1, null, '{}'), (1, 'nl', 1, 1, 1, 'EUR', '{}'), (2, 'uk', 2, 2, 1, "
            "'GBP', '{}'); insert into base_price (id, sku, store_id, price, sweep) values (1, 'A', 0, 1, 1), (2, 'A', "
            "2, 1, 1); insert into special_price (id, sku, store_id, price, price_from, price_to, sweep) values (1, "
            "'A', "
            "0, 1, null, null, 1), (2, 'A', 2, 1, null, null, 1); insert into tier_price (id, sku, website_id, "
            "customer_group, quantity, price, price_type, sweep) values (1, 'A', 0, 'all', 1, 1, 'fixed', 1), (2, 'A', "
            "2, 'all', 1, 1, 'fixed', 1), (3, 'A', 2, 'b', 1, 1, "
            "'discount', 1)"));
        for (const List *list : {&basePricesList(), &specialPricesList(), &tierPricesList()}) {
            QCOMPARE(rowText(copy.database(), *list, 1, {u"currency"_s, u"base_currency"_s}),
                     u"currency=EUR; base_currency=EUR"_s);
            QCOMPARE(rowText(copy.database(), *list, 2, {u"currency"_s, u"base_currency"_s}),
                     u"currency=GBP; base_currency=EUR"_s);
        }
        QCOMPARE(rowText(copy.database(), tierPricesList(), 3, {u"currency"_s}), u"currency=%"_s);
        QVERIFY(copy.database().script("insert into product (entity_id, sku) values (1, 'A')"));
        QCOMPARE(rowText(copy.database(), productsWithAttributes(copy.database(), 2).value(), 1, {u"base_currency"_s}),
                 u"base_currency=GBP"_s);
    }

    /// `2026-11-01 00:00:00` is midnight where the shop is, wherever it is looked at from.
    void specialPricesBeginByTheShopsClock()
    {
        test::Copy copy;
        copy.script(
            "insert into special_price (id, sku, store_id, price, price_from, price_to, sweep) values (1, 'A', 0, 1, "
            "1793491200, 1796083199, 1), (2, 'A', 1, 1, null, "
            "null, 1); insert into attribute (attribute_id, attribute_code, frontend_input, backend_type, document) "
            "values (1, 'news_from_date', 'date', 'datetime', '{}'); insert into product (entity_id, sku) values "
            "(1, 'A'); insert into product_value values (1, 0, 'news_from_date', '2026-11-01 00:00:00')");
        QCOMPARE(rowText(copy.database(), specialPricesList(), 1, {u"price_from"_s, u"price_to"_s}),
                 u"price_from=2026-11-01 00:00:00; price_to=2026-11-30 23:59:59"_s);
        QCOMPARE(rowText(copy.database(), specialPricesList(), 2, {u"price_from"_s}), u"price_from=-"_s);
        QCOMPARE(rowText(copy.database(), productsWithAttributes(copy.database(), 0).value(), 1, {u"news_from_date"_s}),
                 u"news_from_date=2026-11-01 00:00:00"_s);
        Query query;
        query.groups = {{{u"price_from"_s, Condition::Gteq, {u"2026-11-01"_s}}}};
        QCOMPARE(test::keysOf(copy.database(), specialPricesList(), query), std::vector<qint64>{1});
    }

    void whatACustomerSpentInSeveralCurrenciesIsNoSum()
    {
        test::Copy copy;
        QVERIFY(copy.database().script(
            "insert into customer (entity_id) values (1), (2); insert into sales_order (entity_id, customer_id, "
            "base_grand_total, base_currency_code) values (1, 1, 10, 'EUR'), (2, 1, 20, 'EUR'), (3, 2, 10, 'EUR'), (4, "
            "2, 20, 'GBP')"));
        QCOMPARE(rowText(copy.database(), customersList(), 1, {u"total_spent"_s, u"base_currency"_s}),
                 u"total_spent=30; base_currency=EUR"_s);
        QCOMPARE(rowText(copy.database(), customersList(), 2, {u"total_spent"_s, u"base_currency"_s}),
                 u"total_spent=-; base_currency=-"_s);
    }

    void everyColumnCanBeReadFilteredAndSorted_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < allLists().size(); ++i) {
            QTest::newRow(qPrintable(allLists()[i]->id)) << int(i);
        }
    }

    void everyColumnCanBeReadFilteredAndSorted()
    {
        QFETCH(int, number);
        test::Copy copy;
        copy.script(test::shopRows());
        check(copy.database(), *allLists()[std::size_t(number)]);
    }

    void attributesAreColumns()
    {
        test::Copy copy;
        copy.script(test::shopRows());
        for (const qint64 storeId : {0, 2}) {
            const Result<List> list = productsWithAttributes(copy.database(), storeId);
            QVERIFY(list);
            check(copy.database(), *list);
        }
    }

    void orderCells()
    {
        test::Copy copy;
        copy.script(test::shopRows());
        QCOMPARE(rowText(copy.database(), ordersList(), 7,
                         {u"increment_id"_s, u"ship_to"_s, u"store_view"_s, u"website"_s, u"customer_group"_s,
                          u"skus"_s, u"track_numbers"_s, u"invoice_count"_s, u"grand_total"_s, u"created_at"_s}),
                 u"increment_id=1000048228; ship_to=NL 1013 Amsterdam; store_view=Nederlands; website=Main Website; "
                 "customer_group=General; skus=HB-TRK, HB-SCK; track_numbers=3SABCD, 3SEFGH; invoice_count=1; "
                 "grand_total=2598500; created_at=1700000000"_s);
        QCOMPARE(rowText(copy.database(), ordersList(), 8, {u"ship_to"_s, u"customer_id"_s}),
                 u"ship_to=; customer_id=-"_s);
        QCOMPARE(rowText(copy.database(), customersList(), 5, {u"order_count"_s, u"total_spent"_s, u"group_name"_s}),
                 u"order_count=1; total_spent=2598500; group_name=General"_s);
    }

    void productCells()
    {
        test::Copy copy;
        copy.script(test::shopRows());
        const QStringList ids{
            u"name"_s,           u"price"_s,        u"status"_s,        u"color"_s, u"color_label"_s, u"features"_s,
            u"features_label"_s, u"status_label"_s, u"special_price"_s, u"eco"_s,   u"rank"_s};
        const Result<List> all = productsWithAttributes(copy.database(), 0);
        QVERIFY(all);
        QCOMPARE(rowText(copy.database(), *all, 21, ids),
                 u"name=Talus boot 42; price=1999500; status=1; color=49; color_label=Moss green; features=7,8; "
                 "features_label=Light, Warm; status_label=Enabled; special_price=1499500; eco=1; rank=12"_s);
        const Result<List> view = productsWithAttributes(copy.database(), 2);
        QVERIFY(view);
        QCOMPARE(rowText(copy.database(), *view, 21, ids),
                 u"name=Talus Stiefel 42; price=1899500; status=2; color=50; color_label=Black; features=7,8; "
                 "features_label=Light, Warm; status_label=Disabled; special_price=-; eco=1; rank=12"_s);
        QCOMPARE(rowText(copy.database(), productsList(), 21,
                         {u"quantity"_s, u"is_in_stock"_s, u"websites"_s, u"category_ids"_s, u"categories"_s,
                          u"parent_skus"_s, u"base_currency"_s}),
                 u"quantity=240000; is_in_stock=1; websites=Main Website, Germany; category_ids=3; categories=Boots; "
                 "parent_skus=HB-TRK; base_currency=EUR"_s);
        // Without source items the older stock item counts.
        QCOMPARE(rowText(copy.database(), productsList(), 20, {u"quantity"_s, u"notify_stock_qty"_s}),
                 u"quantity=30000; notify_stock_qty=80000"_s);
    }

    void priceAndStockCells()
    {
        test::Copy copy;
        copy.script(test::shopRows());
        QCOMPARE(rowText(copy.database(), sourceItemsList(), 1, {u"name"_s, u"source_name"_s, u"quantity_all"_s}),
                 u"name=Talus boot 42; source_name=Utrecht DC; quantity_all=240000"_s);
        QCOMPARE(rowText(copy.database(), sourceItemsList(), 3, {u"name"_s, u"product_id"_s}),
                 u"name=-; product_id=-"_s);
        QCOMPARE(rowText(copy.database(), tierPricesList(), 1, {u"currency"_s, u"base_price"_s, u"cost"_s}),
                 u"currency=EUR; base_price=1999500; cost=941000"_s);
        QCOMPARE(rowText(copy.database(), tierPricesList(), 2, {u"currency"_s, u"website"_s}),
                 u"currency=%; website=Main Website"_s);
        QCOMPARE(rowText(copy.database(), basePricesList(), 1, {u"special_price"_s}), u"special_price=1499500"_s);
    }

    void keysInTheirOrderAndWithoutThoseThatAreGone()
    {
        test::Copy copy;
        copy.script(test::shopRows());
        const List &list = ordersList();
        const std::vector<const Column *> columns{list.find(u"increment_id")};
        const Result<std::vector<Row>> rows = selectRows(copy.database(), list, columns, std::vector<qint64>{8, 99, 7});
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(2));
        QCOMPARE(shown(rows->at(0).cells.at(0)), u"1000048229"_s);
        QCOMPARE(rows->at(1).key, qint64(7));
    }

    void hostileAttributeCodesStayOut()
    {
        test::Copy copy;
        copy.script(test::shopRows());
        const Result<List> list = productsWithAttributes(copy.database(), 0);
        QVERIFY(list);
        for (const Column &column : list->columns) {
            QVERIFY(!column.sql.contains("drop"));
        }
        QVERIFY(!list->find(u"media_gallery"));
    }

private:
    static void check(sqlite::Database &database, const List &list)
    {
        const std::vector<qint64> all = test::keysOf(database, list, {});
        QVERIFY2(!all.empty(), "the test's own shop has no row for this list");
        QVERIFY(list.find(list.sortedBy));
        QSet<QString> ids;
        int shownCount = 0;
        std::vector<const Column *> columns;
        for (const Column &column : list.columns) {
            QVERIFY2(!ids.contains(column.id), qPrintable(column.id));
            ids.insert(column.id);
            QVERIFY2(isFieldName(column.id), qPrintable(column.id));
            QVERIFY2(isGoodTitle(column), qPrintable(column.title));
            const Column *const currency = column.currency.isEmpty() ? nullptr : list.find(column.currency);
            QCOMPARE(currency != nullptr, column.type == ColumnType::Money);
            shownCount += column.shown ? 1 : 0;
            columns.push_back(&column);
            checkQueries(database, list, column, qint64(all.size()));
        }
        QVERIFY(shownCount >= 5);
        const Result<std::vector<Row>> rows = selectRows(database, list, columns, all);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().message));
        QCOMPARE(rows->size(), all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            QCOMPARE((*rows)[i].key, all[i]);
            QCOMPARE((*rows)[i].cells.size(), columns.size());
        }
    }

    static void checkQueries(sqlite::Database &database, const List &list, const Column &column, qint64 all)
    {
        for (const Direction direction : {Direction::Ascending, Direction::Descending}) {
            const Query query{{{{column.id, Condition::NotNull, {}},
                                {column.id, Condition::Null, {}},
                                {column.id, Condition::Like, {u"%"_s}}}},
                              {{column.id, direction}},
                              {}};
            const Result<std::vector<qint64>> keys = selectKeys(database, list, query);
            QVERIFY2(keys, qPrintable(list.id + u'.' + column.id));
            QCOMPARE(qint64(keys->size()), all);
            const Result<qint64> count = countRows(database, list, query);
            QVERIFY(count);
            QCOMPARE(*count, all);
        }
    }
};

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
