// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copy.h"

#include "cache/condition.h"
#include "cache/listindex.h"
#include "cache/lowlevels.h"
#include "cache/queryfirst.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::cache;

namespace {

/// Every way is taken: the usual one, and each that is given up soon.
const std::array<Patience, 4> patiences{
    Patience{},
    Patience{1, 1'000'000, 1'000'000, 1'000'000},
    Patience{1, 9, 20, 9},
    Patience{40, 60, 30, 60},
};

/// Three sources, one of them unknown; numbers of the shop for some products; stock that nobody counts.
/// Prices of all views and of one, of SKUs spelled in two ways, and of some that no product has.
const char *const rows = R"(
insert into website values (1, 'a', 'Zuid', 1, '{}'), (2, 'b', 'Noord', 2, '{}');
insert into store_view (store_id, code, name, website_id, group_id, is_active, base_currency_code, document)
  values (1, 'a', 'Zuid', 1, 1, 1, 'EUR', '{}'), (2, 'b', 'noord', 2, 1, 1, 'GBP', '{}');
insert into source values ('utr', 'Utrecht', 1, 'NL', 'Utrecht', '{}'), ('gent', 'Gent', 0, 'BE', 'Gent', '{}');
with recursive n(i) as (select 1 union all select i + 1 from n where i < 200)
insert into product (entity_id, sku, name, type_id, price)
select i * 3, 'SKU-' || (i * 7919 % 1000), case i % 5 when 0 then 'Boot' when 1 then 'boot ' else 'Élan ' || i % 40 end,
       iif(i % 4, 'simple', 'bundle'), nullif(i * 31 % 7, 3) * 10000 from n;
insert into stock_item (product_id, qty, is_in_stock, manage_stock, notify_stock_qty, sweep, document)
select entity_id, 50000, 1, case entity_id % 10 when 1 then 0 when 2 then null else 1 end,
       case entity_id % 4 when 1 then 20000 when 2 then 35000 end, 1, '{}' from product where entity_id % 5;
insert into source_item (sku, source_code, quantity, status, sweep)
select sku, k.column1, entity_id * k.column2 % 9 * 10000, entity_id % 3 <> k.column2 % 3, 1
  from product, (values ('utr', 77), ('ant', 31), ('gent', 5)) k where entity_id % 8 <> k.column2 % 4;
insert into source_item (sku, source_code, quantity, status, sweep) values ('nobody', 'utr', 0, 1, 1), ('no body', '', 5, 1, 1);
insert into base_price (sku, store_id, price, sweep) select sku, 0, entity_id * 31 % 70 * 10000, 1 from product where entity_id % 9;
insert into base_price (sku, store_id, price, sweep) select lower(sku), 2, nullif(entity_id % 7, 2) * 10000, 1 from product where entity_id % 4 = 0;
insert into cost (sku, store_id, cost, sweep) select sku, 0, entity_id % 11 * 10000, 1 from product where entity_id % 4;
insert into special_price (sku, store_id, price, price_from, sweep)
select sku, entity_id % 3, entity_id % 19 * 10000, 1700000000 + entity_id, 1 from product where entity_id % 3 < 2;
insert into tier_price (sku, website_id, customer_group, quantity, price, price_type, sweep)
select sku, entity_id % 3, iif(entity_id % 2, 'ALL GROUPS', 'General'), 50000, entity_id % 19 * 10000,
       iif(entity_id % 5, 'fixed', 'discount'), 1 from product where entity_id % 7;
insert into base_price (sku, store_id, price, sweep) values ('nobody', 0, 30000, 1);
insert into tier_price (sku, website_id, customer_group, quantity, price, price_type, sweep)
values ('nobody', 0, 'General', 10000, 20000, 'fixed', 1), ('gone', 0, 'General', 10000, 20000, 'fixed', 1);
)";

QString described(const List &list, const Query &query)
{
    QStringList parts{list.id};
    for (const auto &group : query.groups) {
        for (const Filter &filter : group) {
            parts << filter.field + u' ' + toString(filter.condition) + u' ' + filter.values.join(u',');
        }
    }
    for (const SortOrder &sort : query.sorts) {
        parts << sort.field + (sort.direction == Direction::Ascending ? u" asc"_s : u" desc"_s);
    }
    return parts.join(u"; ");
}

QStringList valuesFor(const Column &column)
{
    switch (column.type) {
    case ColumnType::Text:
    case ColumnType::Code:
        return {u"boot"_s, u"UTR"_s, u"SKU-7"_s, u"eur"_s};
    case ColumnType::Time:
        return {u"2023-11-14 22:15:00"_s};
    default:
        return {u"1"_s, u"0"_s, u"3.5"_s};
    }
}

std::vector<Filter> filtersOf(const Column &column)
{
    std::vector<Filter> filters{{column.id, Condition::Null, {}}, {column.id, Condition::NotNull, {}}};
    for (const QString &value : valuesFor(column)) {
        for (const Condition condition : {Condition::Eq, Condition::Neq, Condition::Gt, Condition::Lteq}) {
            filters.push_back({column.id, condition, {value}});
        }
        filters.push_back({column.id, Condition::Like, {value.left(1) + u'%'}});
        filters.push_back({column.id, Condition::Like, {u'%' + value.mid(1, 2) + u'%'}});
        filters.push_back({column.id, Condition::Nlike, {u'%' + value.left(1) + u'%'}});
    }
    filters.push_back({column.id, Condition::In, valuesFor(column)});
    filters.push_back({column.id, Condition::Nin, valuesFor(column)});
    return filters;
}

} // namespace

/// The first rows of stock and prices are those of the whole list, whichever way they are found.
class TestStockFirst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_copy.script(rows); }

    void asTheWholeList_data()
    {
        QTest::addColumn<bool>("indexed");
        QTest::addColumn<LowLevels>("levels");
        const LowLevels everywhere{Decimal(4), {}};
        const LowLevels some{{}, {{u"utr"_s, Decimal(6)}, {u"gent"_s, Decimal(0)}}};
        const LowLevels both{Decimal(2), {{u"utr"_s, Decimal(6)}}};
        for (const bool indexed : {false, true}) { // indices come once
            const auto row = [indexed](const char *name, const LowLevels &levels) {
                QTest::addRow("%s%s", name, indexed ? ", with indices" : "") << indexed << levels;
            };
            row("the shop's numbers", {});
            row("a number for all", everywhere);
            row("numbers of sources", some);
            row("of a source and of all others", both);
        }
    }
    void asTheWholeList()
    {
        QFETCH(bool, indexed);
        QFETCH(LowLevels, levels);
        if (indexed) {
            makeIndices();
        }
        QVERIFY(useLowLevels(m_copy.database(), levels));
        for (const List *list : {&sourceItemsList(), &basePricesList(), &specialPricesList(), &tierPricesList()}) {
            const SortOrder usual{u"sku"_s, Direction::Ascending};
            const std::vector<std::vector<Filter>> simple{{{u"type_id"_s, Condition::Eq, {u"simple"_s}}}};
            const std::vector<std::vector<Filter>> low{{{u"is_low"_s, Condition::Eq, {u"1"_s}}}};
            for (const Column &column : list->columns) {
                for (const Direction direction : {Direction::Ascending, Direction::Descending}) {
                    compare(*list, {{}, {{column.id, direction}}, {}});
                    compare(*list, {simple, {{column.id, direction}}, {}});
                    if (list->find(u"is_low")) {
                        compare(*list, {low, {{column.id, direction}}, {}});
                    }
                }
                for (const Filter &filter : filtersOf(column)) {
                    compare(*list, {{{filter}}, {usual}, {}});
                    compare(*list, {{{filter}}, {{column.id, Direction::Descending}}, {}});
                }
            }
        }
    }

private:
    void makeIndices()
    {
        const Result<std::vector<ListIndex>> missing = missingListIndices(m_copy.database(), 0);
        QVERIFY(missing);
        for (const ListIndex &index : *missing) {
            m_copy.script(index.sql);
        }
    }

    void compare(const List &list, const Query &query)
    {
        constexpr std::size_t most = 20;
        const Result<Compiled> compiled = compileKeys(list, query);
        if (!compiled) { // no such question can be asked of the column
            QVERIFY(!selectFirst(m_copy.database(), list, query, qint64(most)));
            return;
        }
        std::vector<qint64> whole;
        sqlite::Rows keys = m_copy.database().rowsOf(viewOf(compiled->sql), compiled->values);
        while (keys.next()) {
            whole.push_back(keys.integer(0));
        }
        QCOMPARE(countRows(m_copy.database(), list, query), qint64(whole.size()));
        whole.resize(std::min(whole.size(), most));
        for (const Patience &patience : patiences) {
            const Result<std::vector<qint64>> first =
                selectFirst(m_copy.database(), list, query, qint64(most), patience);
            QVERIFY2(first, first ? "" : qPrintable(described(list, query) + u": "_s + first.error().message));
            QVERIFY2(*first == whole, qPrintable(described(list, query)));
        }
    }

    test::Copy m_copy;
};

QTEST_GUILESS_MAIN(TestStockFirst)
#include "tst_stockfirst.moc"
