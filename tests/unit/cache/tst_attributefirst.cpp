// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copy.h"

#include "cache/listindex.h"
#include "cache/queryfirst.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::cache;

namespace {

/// Every way is taken: the usual one, and each that is given up soon.
const std::array<Patience, 5> patiences{
    Patience{},
    Patience{1, 1'000'000, 1'000'000, 1'000'000},
    Patience{1, 9, 20, 9},
    Patience{40, 60, 30, 60},
    Patience{1, 30, 25, 3},
};

/// Products with attributes of every kind. A third has no value of one, all have one of another; the second store view
/// has values of its own, and hides some.
const char *const rowsWritten = R"(
insert into website values (1, 'a', 'Zuid', 1, '{}'), (2, 'b', 'Noord', 2, '{}');
insert into store_view (store_id, code, name, website_id, group_id, is_active, base_currency_code, document)
  values (1, 'a', 'Zuid', 1, 1, 1, 'EUR', '{}'), (2, 'b', 'noord', 1, 1, 1, 'EUR', '{}');
insert into attribute_set values (4, 'Boots', '{}'), (5, 'apparel', '{}');
insert into attribute (attribute_id, attribute_code, label, frontend_input, backend_type, document)
  values (1, 'color', 'Color', 'select', 'int', '{}'), (2, 'name', 'Name', 'text', 'varchar', '{}'),
         (3, 'weight', 'Weight', 'weight', 'decimal', '{}'), (4, 'news_from_date', 'New', 'date', 'datetime', '{}'),
         (5, 'features', 'Features', 'multiselect', 'varchar', '{}'), (6, 'eco', 'Eco', 'boolean', 'int', '{}'),
         (7, 'status', 'Status', 'select', 'int', '{}'), (8, 'rank', 'Rank', 'text', 'int', '{}'),
         (9, 'msrp', 'Price', 'price', 'decimal', '{}'), (10, 'material', 'Material', 'text', 'varchar', '{}'),
         (11, 'visibility', 'Visibility', 'select', 'int', '{}'), (12, 'nothing', 'Nothing', 'text', 'varchar', '{}'),
         (13, 'none', 'None', 'price', 'decimal', '{}'), (14, 'price', 'Price', 'price', 'decimal', '{}');
insert into attribute_option values ('color', '49', 'Moss', 0), ('color', '50', 'black', 1), ('color', '51', 'Moss', 2),
         ('features', '7', 'Warm', 1), ('features', '8', 'Light', 0), ('status', '1', 'On', 0), ('status', '2', 'Off', 1);
with recursive n(i) as (select 1 union all select i + 1 from n where i < 300)
insert into product (entity_id, sku, name, type_id, attribute_set_id, status, visibility, price, weight, created_at, updated_at)
select i * 3, 'SKU-' || (i * 7919 % 1000), case i % 5 when 0 then 'Boot' when 1 then 'boot ' else 'Élan ' || i % 40 end,
       iif(i % 4, 'simple', 'bundle'), iif(i % 3, 4, 5), 1 + (i % 3 = 0), 1 + i % 4, i * 31 % 700 * 100, i % 90 * 1000,
       1700000000 + i, 1700000000 + i * 37 % 900 from n;
insert into product_value select entity_id, 0, 'name', name from product;
insert into product_value select entity_id, 0, 'status', status from product;
insert into product_value select entity_id, 0, 'visibility', visibility from product;
insert into product_value select entity_id, 0, 'weight', weight / 10000.0 from product;
insert into product_value select entity_id, 0, 'color', 48 + entity_id % 4 from product where entity_id % 5;
insert into product_value select entity_id, 0, 'eco', entity_id % 2 from product where entity_id % 7 = 0;
insert into product_value select entity_id, 0, 'rank', entity_id * 31 % 11 - 3 from product where entity_id % 4;
insert into product_value select entity_id, 0, 'msrp', (entity_id * 31 % 1300) || '.500000' from product where entity_id % 11;
insert into product_value select entity_id, 0, 'material', case entity_id % 6 when 0 then 'Wool' when 1 then 'wool ' when 2 then ''
       else 'Cotton ' || entity_id end from product where entity_id % 3 <> entity_id % 4;
insert into product_value select entity_id, 0, 'features', iif(entity_id % 4, '7', '8,7') from product where entity_id % 9;
insert into product_value select entity_id, 0, 'news_from_date', '2026-11-' || (10 + entity_id % 9) || ' 00:00:00' from product
       where entity_id % 6 = 0;
insert into product_value select entity_id, 2, 'color', iif(entity_id % 8, '50', null) from product where entity_id % 4 = 1;
insert into product_value select entity_id, 2, 'name', 'Stiefel ' || entity_id % 9 from product where entity_id % 4 = 1 and entity_id % 7;
insert into product_value select entity_id, 2, 'status', '2' from product where entity_id % 10 = 0;
insert into product_value select entity_id, 2, 'msrp', iif(entity_id % 8, '12.5', null) from product where entity_id % 4 = 1;
insert into product_value select entity_id, 2, 'material', 'Leer' from product where entity_id % 30 = 0;
insert into product_website select entity_id, 1 from product where entity_id % 4;
insert into product_website select entity_id, 2 from product where entity_id % 5 = 0;
insert into source_item (id, sku, source_code, quantity, status, sweep) select entity_id, sku, 'utr', entity_id * 77 % 5 * 10000, entity_id % 2, 1 from product where entity_id % 8;
insert into stock_item (product_id, qty, is_in_stock, notify_stock_qty, sweep, document)
       select entity_id, 50000, 1, 10000, 1, '{}' from product where entity_id % 10 = 0;
insert into base_price (id, sku, store_id, price, sweep) select entity_id, sku, 0, entity_id * 100, 1 from product where entity_id % 9 = 0;
insert into base_price (id, sku, store_id, price, sweep) select 10000 + entity_id, lower(sku), 2,
       iif(entity_id % 24, entity_id * 31 % 700 * 100, null), 1 from product where entity_id % 4 = 0;
insert into base_price (id, sku, store_id, price, sweep) select 20000 + entity_id, sku, 2, 500, 1 from product where entity_id % 20 = 0;
insert into product_value select entity_id, 2, 'price', iif(entity_id % 7, '2.5', null) from product where entity_id % 5 = 0;
insert into category values (3, 2, 'Boots', '1/2/3', 2, 1, 1, 1, '{}'), (4, 2, 'apparel', '1/2/4', 2, 1, 1, 1, '{}');
insert into product_category select entity_id, 3 + entity_id % 2, 1 from product where entity_id % 3 = 0 and entity_id % 4;
insert into product_relation select entity_id, 'configurable', entity_id + 3, null, 0 from product where entity_id % 9 = 0;
)";

QString described(const Query &query)
{
    QStringList parts;
    for (const auto &group : query.groups) {
        for (const Filter &filter : group) {
            parts << filter.field + u' ' + toString(filter.condition) + u' ' + filter.values.join(u',');
        }
    }
    for (const SortOrder &sort : query.sorts) {
        parts << sort.field + (sort.direction == Direction::Ascending ? u" asc"_s : u" desc"_s);
    }
    return parts.join(u"; ") + u" search: "_s + query.search;
}

QStringList valuesFor(const Column &column)
{
    switch (column.type) {
    case ColumnType::Time:
        return {u"2023-11-14 22:15:00"_s};
    case ColumnType::Text:
    case ColumnType::Code:
        return {u"boot"_s, u"50"_s, u"WOOL"_s, u"moss"_s, u"2026-11-15"_s, u"SKU-7"_s};
    case ColumnType::Quantity:
    case ColumnType::Money:
        return {u"12.5"_s, u"3"_s, u"-1"_s};
    case ColumnType::Id:
    case ColumnType::Whole:
    case ColumnType::Flag:
        break;
    }
    return {u"1"_s, u"0"_s};
}

std::vector<Filter> filtersOf(const Column &column)
{
    std::vector<Filter> filters{{column.id, Condition::Null, {}}, {column.id, Condition::NotNull, {}}};
    for (const QString &value : valuesFor(column)) {
        for (const Condition condition :
             {Condition::Eq, Condition::Neq, Condition::Gt, Condition::Lteq, Condition::Finset}) {
            filters.push_back({column.id, condition, {value}});
        }
        filters.push_back({column.id, Condition::Like, {value.left(2) + u'%'}});
        filters.push_back({column.id, Condition::Like, {u'%' + value.mid(1, 2) + u'%'}});
        filters.push_back({column.id, Condition::Nlike, {u'%' + value.mid(1, 2) + u'%'}});
    }
    filters.push_back({column.id, Condition::In, valuesFor(column)});
    filters.push_back({column.id, Condition::Nin, valuesFor(column)});
    filters.push_back({column.id, Condition::Seq, {QString()}});
    filters.push_back({column.id, Condition::Sneq, {QString()}});
    return filters;
}

} // namespace

/// The first products are those of the whole list, whichever way they are found.
class TestAttributeFirst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_copy.script(rowsWritten); }

    void asTheWholeList_data()
    {
        QTest::addColumn<bool>("indexed");
        QTest::addColumn<int>("storeId");
        for (const bool indexed : {false, true}) { // indices come once
            for (const int storeId : {0, 1, 2}) {
                QTest::addRow("view %d%s", storeId, indexed ? ", with indices" : "") << indexed << storeId;
            }
        }
    }
    void asTheWholeList()
    {
        QFETCH(bool, indexed);
        QFETCH(int, storeId);
        if (indexed) {
            makeIndices();
        }
        const Result<List> list = productsWithAttributes(m_copy.database(), storeId);
        QVERIFY(list);
        QVERIFY(list->find(u"material") && list->find(u"color_label") && list->find(u"status_label"));
        const SortOrder usual{u"sku"_s, Direction::Ascending};
        for (const Column &column : list->columns) {
            for (const Direction direction : {Direction::Ascending, Direction::Descending}) {
                compare(*list, {{}, {{column.id, direction}}, {}});
                compare(*list, {{{{u"status"_s, Condition::Eq, {u"1"_s}}}}, {{column.id, direction}}, {}});
                compare(*list, {{{{u"color"_s, Condition::Neq, {u"50"_s}}}}, {{column.id, direction}}, {}});
            }
            for (const Filter &filter : filtersOf(column)) {
                compare(*list, {{{filter}}, {usual}, {}});
                compare(*list, {{{filter}}, {{column.id, Direction::Descending}}, {}});
            }
            compare(*list, {{{{column.id, Condition::NotNull, {}}}}, {{u"msrp"_s, Direction::Ascending}}, {}});
        }
    }

    /// What the price calls say of products is in their rows, and so has an index of its own.
    void pricesThatWerePulled()
    {
        test::Copy copy;
        copy.script(rowsWritten);
        copy.script(R"(
insert into attribute (attribute_id, attribute_code, label, frontend_input, backend_type, document)
  values (80, 'cost', 'Cost', 'price', 'decimal', '{}'), (81, 'special_price', 'Special', 'price', 'decimal', '{}'),
         (82, 'special_from_date', 'From', 'date', 'datetime', '{}'), (83, 'special_to_date', 'To', 'date', 'datetime', '{}');
insert into product_value select entity_id, 0, 'cost', entity_id % 13 from product;
insert into product_value select entity_id, 0, 'special_price', entity_id % 17 from product where entity_id % 2;
insert into cost select entity_id, sku, 0, entity_id % 11 * 10000, 1 from product where entity_id % 4;
insert into special_price (id, sku, store_id, price, price_from, price_to, sweep)
       select entity_id, sku, iif(entity_id % 5, 0, 2), entity_id % 19 * 10000, 1700000000 + entity_id, null, 1 from product where entity_id % 3 = 0;
)");
        const QStringList ids{u"cost"_s, u"special_price"_s, u"special_from_date"_s, u"special_to_date"_s};
        for (const bool pulled : {false, true}) {
            if (pulled) {
                copy.script("insert into pull_state (entity, pulled_at) values ('prices', 1700000000)");
            }
            const Result<std::vector<ListIndex>> missing = missingListIndices(copy.database(), 0);
            QVERIFY(missing);
            for (const ListIndex &index : *missing) {
                copy.script(index.sql);
            }
            for (const qint64 storeId : {0, 2}) {
                const Result<List> list = productsWithAttributes(copy.database(), storeId);
                QVERIFY(list);
                for (const QString &id : ids) {
                    const Column &column = *list->find(id);
                    QCOMPARE(column.attribute.has_value(), !pulled);
                    QCOMPARE(!indexName(*list, column).isEmpty(), pulled && storeId == 0);
                    for (const Filter &filter : filtersOf(column)) {
                        compareIn(copy, *list, {{{filter}}, {{id, Direction::Descending}}, {}});
                    }
                    compareIn(copy, *list, {{}, {{id, Direction::Ascending}}, {}});
                }
            }
        }
        // The shop's attributes are still those of before where no price call was made.
        QCOMPARE(test::textOf(copy.database(), "select count(*) from sqlite_schema where name in ('list_product_cost', "
                                               "'list_product_special_price', 'list_product_special_from_date', "
                                               "'list_product_special_to_date')"),
                 u"4"_s);
    }

    /// Prices of all views, of which there are many, are not in the index of prices in views; a copy of an earlier
    /// program has one with them, and it does as well.
    void pricesInAView_data()
    {
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("an index of views") << false;
        QTest::newRow("an index of all") << true;
    }
    void pricesInAView()
    {
        QFETCH(bool, isWhole);
        test::Copy copy;
        copy.script(rowsWritten);
        if (isWhole) {
            copy.script("create index list_base_price_view on base_price(store_id, price)");
        }
        const Result<std::vector<ListIndex>> missing = missingListIndices(copy.database(), 0);
        QVERIFY(missing);
        for (const ListIndex &index : *missing) {
            copy.script(index.sql);
        }
        const Result<std::optional<qint64>> isPartial = copy.database().number(
            "select partial from pragma_index_list('base_price') where name = 'list_base_price_view'");
        QVERIFY(isPartial);
        QCOMPARE(*isPartial, std::optional<qint64>(isWhole ? 0 : 1));
        const Result<List> list = productsWithAttributes(copy.database(), 2);
        QVERIFY(list);
        const Column &price = *list->find(u"price"_s);
        for (const Direction direction : {Direction::Ascending, Direction::Descending}) {
            for (const Filter &filter : filtersOf(price)) {
                compareIn(copy, *list, {{{filter}}, {{price.id, direction}}, {}});
                compareIn(copy, *list, {{{filter}}, {{u"name"_s, direction}}, {}});
            }
            compareIn(copy, *list, {{}, {{price.id, direction}}, {}});
        }
    }

    /// Sorted by what nobody has: all of them, in the order of their keys.
    void aColumnOfNothing()
    {
        makeIndices();
        const Result<List> list = productsWithAttributes(m_copy.database(), 0);
        QVERIFY(list);
        for (const char *const column : {"nothing", "none"}) {
            const Query query{{}, {{QString::fromLatin1(column), Direction::Ascending}}, {}};
            const Result<std::vector<qint64>> first = selectFirst(m_copy.database(), *list, query, 3);
            QVERIFY(first);
            QCOMPARE(*first, (std::vector<qint64>{3, 6, 9}));
        }
    }

    /// An index of numbers holds those of the attributes there were; with others it is made anew, and meanwhile lists
    /// do without.
    void attributesComeAndGo()
    {
        makeIndices();
        const Query byRank{{}, {{u"rank"_s, Direction::Ascending}}, {}};
        m_copy.script(
            "insert into attribute (attribute_id, attribute_code, label, frontend_input, backend_type, document) "
            "values (90, 'depth', 'Depth', 'text', 'decimal', '{}')");
        const Result<List> list = productsWithAttributes(m_copy.database(), 0);
        QVERIFY(list);
        compare(*list, byRank);
        const Result<std::vector<ListIndex>> missing = missingListIndices(m_copy.database(), 0);
        QVERIFY(missing);
        QCOMPARE(missing->size(), std::size_t(2));
        QVERIFY(missing->front().sql.startsWith("drop index"));
        makeIndices();
        compare(*list, byRank);
        m_copy.script("delete from attribute where attribute_id = 90");
        makeIndices();
    }

private:
    void makeIndices()
    {
        const Result<std::vector<ListIndex>> missing = missingListIndices(m_copy.database(), 0);
        QVERIFY(missing);
        for (const ListIndex &index : *missing) {
            m_copy.script(index.sql);
        }
        QCOMPARE(missingListIndices(m_copy.database(), 0)->size(), std::size_t(0));
    }

    void compare(const List &list, const Query &query) { compareIn(m_copy, list, query); }

    static void compareIn(test::Copy &copy, const List &list, const Query &query)
    {
        constexpr std::size_t most = 20;
        const Result<Compiled> compiled = compileKeys(list, query);
        if (!compiled) { // no such question can be asked of the column
            QVERIFY(!selectFirst(copy.database(), list, query, qint64(most)));
            return;
        }
        std::vector<qint64> whole;
        sqlite::Rows rows =
            copy.database().rowsOf({compiled->sql.constData(), std::size_t(compiled->sql.size())}, compiled->values);
        while (rows.next()) {
            whole.push_back(rows.integer(0));
        }
        whole.resize(std::min(whole.size(), most));
        for (const Patience &patience : patiences) {
            const Result<std::vector<qint64>> first = selectFirst(copy.database(), list, query, qint64(most), patience);
            QVERIFY2(first, first ? "" : qPrintable(described(query) + u": "_s + first.error().message));
            QVERIFY2(*first == whole, qPrintable(described(query)));
        }
    }

    test::Copy m_copy;
};

QTEST_GUILESS_MAIN(TestAttributeFirst)
#include "tst_attributefirst.moc"
