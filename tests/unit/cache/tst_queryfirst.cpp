// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copy.h"

#include "cache/listindex.h"
#include "cache/queryfirst.h"
#include "cache/search.h"
#include "cache/searchwords.h"

#include <QTest>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::cache;

namespace {

constexpr qint64 orders = 300;

/// Every way is taken: the usual one, and each that is given up soon.
const std::array<Patience, 5> patiences{
    Patience{},
    Patience{1, 1'000'000, 1'000'000, 1'000'000},
    Patience{1, 9, 20, 9},
    Patience{40, 60, 30, 60},
    Patience{40, 200, 25, 3}, // texts are read for a while only, what the index says is met on a long walk
};

/// Orders with lines and invoices. Times mostly follow keys; some orders were brought in later from another shop.
const char *const rowsWritten = R"(
insert into store_view (store_id, code, name, website_id, group_id, is_active, base_currency_code, document)
  values (1, 'a', 'Zuid', 1, 1, 1, 'EUR', '{}'), (2, 'b', 'noord', 1, 1, 1, 'EUR', '{}'), (3, 'c', 'Noord', 2, 1, 1, 'EUR', '{}');
insert into customer_group values (0, 'NOT LOGGED IN', 3, '{}'), (1, 'General', 3, '{}');
with recursive n(i) as (select 1 union all select i + 1 from n where i < 300)
insert into sales_order (entity_id, increment_id, status, store_id, created_at, updated_at, customer_id, customer_group_id,
    customer_email, customer_name, billing_city, billing_country_id, billing_telephone, shipping_country_id, grand_total,
    order_currency_code, total_item_count)
select i, printf('%09d', i), case i % 7 when 0 then null when 1 then 'Pending' when 2 then 'pending' else 'complete' end,
       nullif(i % 5, 4), 1700000000 + iif(i % 23 = 0, -5000, i / 2 * 60), 1700000000 + i * 37 % 900, nullif(i % 11, 0), i % 3,
       printf('jan%d@example.%s', i % 40, iif(i % 4, 'com', 'org')), case i % 6 when 0 then 'Jan de Vries' when 1 then 'José Ó Brien'
       when 2 then 'jose müller' when 3 then null else 'Anna-Jansen ' || i end, case i % 4 when 0 then 'Utrecht' when 1 then 'utrecht '
       when 2 then 'Łódź' else 'Den Haag' end, iif(i % 2, 'NL', 'be'), '+31 6 ' || (i * 7919 % 100000), iif(i % 9, 'NL', null),
       i * 7919 % 500 * 100, 'EUR', i % 4 from n;
insert into sales_order_item (item_id, order_id, sku, name, qty_ordered, product_id)
select entity_id * 2 + k.column1, entity_id, 'SKU-' || (entity_id * (k.column1 + 3) % 17), 'Boot ' || (entity_id % 13), 10000, 5
  from sales_order, (values (0), (1)) k where entity_id % 8 <> k.column1;
insert into sales_invoice (entity_id, increment_id, order_id, store_id, created_at, state, grand_total)
select 1000 - entity_id, printf('9%08d', entity_id), entity_id, store_id, created_at + entity_id * 31 % 5000, 2, grand_total
  from sales_order where entity_id % 3 <> 0;
insert into sales_invoice (entity_id, increment_id, order_id, created_at) values (2000, 'alone', 7777, 1700000500);
update sales_order set invoice_count = (select count(*) from sales_invoice where order_id = sales_order.entity_id),
    skus = (select group_concat(sku, ', ') from (select sku from sales_order_item where order_id = entity_id order by item_id));
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
        return {u"2023-11-14 22:30:00"_s, u"2023-11-14 23:30:00"_s};
    case ColumnType::Text:
    case ColumnType::Code:
        return {u"pending"_s, u"UTRECHT"_s, u"SKU-1"_s, u"noord"_s};
    case ColumnType::Id:
    case ColumnType::Whole:
    case ColumnType::Quantity:
    case ColumnType::Money:
    case ColumnType::Flag:
        break;
    }
    return {u"1"_s, u"3"_s, u"300"_s};
}

/// What people ask of a column, and what they seldom do.
std::vector<Filter> filtersOf(const Column &column)
{
    std::vector<Filter> filters{{column.id, Condition::Null, {}}, {column.id, Condition::NotNull, {}}};
    for (const QString &value : valuesFor(column)) {
        for (const Condition condition : {Condition::Eq, Condition::Neq, Condition::Gt, Condition::Lteq}) {
            filters.push_back({column.id, condition, {value}});
        }
        filters.push_back({column.id, Condition::Like, {value.left(3) + u'%'}});
        filters.push_back({column.id, Condition::Like, {u'%' + value.mid(1, 3) + u'%'}});
        filters.push_back({column.id, Condition::Nlike, {u'%' + value.mid(1, 3) + u'%'}});
    }
    for (const char *const inside : {"%@exam%", "%7@example.o%", "%a-jan%", "%-1%"}) { // words of the text index
        filters.push_back({column.id, Condition::Like, {QString::fromLatin1(inside)}});
    }
    filters.push_back({column.id, Condition::In, valuesFor(column)});
    filters.push_back({column.id, Condition::Nin, valuesFor(column)});
    return filters;
}

} // namespace

/// The first rows are those of the whole list, whichever way they are found.
class TestQueryFirst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_copy.script(rowsWritten);
        std::vector<qint64> ids(orders);
        std::iota(ids.begin(), ids.end(), 1);
        QVERIFY(indexTexts(m_copy.database(), SearchIndex::Orders, ids));
    }

    void asTheWholeList_data()
    {
        QTest::addColumn<bool>("indexed");
        QTest::addColumn<int>("list");
        for (const bool indexed : {false, true}) { // indices come once: the rows are gone through in this order
            for (int i = 0; i < int(m_lists.size()); ++i) {
                QTest::addRow("%s%s", qPrintable(m_lists[std::size_t(i)]->id), indexed ? ", with indices" : "")
                    << indexed << i;
            }
        }
    }

    void asTheWholeList()
    {
        QFETCH(bool, indexed);
        QFETCH(int, list);
        const List &asked = *m_lists[std::size_t(list)];
        if (indexed) {
            makeIndices();
        }
        const SortOrder newest{asked.sortedBy, Direction::Descending};
        for (const Column &column : asked.columns) {
            for (const Direction direction : {Direction::Ascending, Direction::Descending}) {
                compare(asked, {{}, {{column.id, direction}}, {}});
                compare(asked, {{{{u"store_id"_s, Condition::Eq, {u"1"_s}}}}, {{column.id, direction}}, {}});
                compare(asked,
                        {{{{u"customer_name"_s, Condition::Neq, {u"Jan de Vries"_s}}}}, {{column.id, direction}}, {}});
            }
            for (const Filter &filter : filtersOf(column)) {
                compare(asked, {{{filter}}, {newest}, {}});
            }
            compare(asked,
                    {{{{column.id, Condition::NotNull, {}}}, {{u"created_at"_s, Condition::Gteq, {u"2023-11-15"_s}}}},
                     {{asked.sortedBy, Direction::Ascending}},
                     {}});
        }
        compare(asked,
                {{{{u"store_id"_s, Condition::From, {u"1"_s}}}, {{u"store_id"_s, Condition::To, {u"2"_s}}}}, {}, {}});
        compare(asked, {{}, {{u"store_id"_s, Direction::Ascending}, {u"created_at"_s, Direction::Descending}}, {}});
    }

    void fewRowsNeedNoIndices()
    {
        test::Copy copy;
        copy.script(rowsWritten);
        QCOMPARE(missingListIndices(copy.database(), 50'000)->size(), std::size_t(0));
        QVERIFY(missingListIndices(copy.database(), 300)->size() > 30);
        copy.script("insert into pull_state (entity, backfill_below) values ('orders', 200)"); // its first pull goes on
        QCOMPARE(missingListIndices(copy.database(), 300)->size(), std::size_t(0));
    }

    void searchesAsTheWholeList()
    {
        makeIndices();
        for (const List *const list : m_lists) {
            for (const char *const typed : {"j",
                                            "ja",
                                            "jan",
                                            "jans",
                                            "janse",
                                            "jansen",
                                            "jan d",
                                            "jan de v",
                                            "jose",
                                            "JOSÉ",
                                            "o",
                                            "ó brien",
                                            "utr",
                                            "utrecht",
                                            "lodz",
                                            "example",
                                            "exam",
                                            "jan7@exam",
                                            "jan7@example.com",
                                            "anna-j",
                                            "sku-1",
                                            "sku-16",
                                            "boot 1",
                                            "000",
                                            "0000",
                                            "000000012",
                                            "12",
                                            "012",
                                            "+31 6",
                                            "zzz",
                                            "zzzz",
                                            "utrecht nobody",
                                            "x y z"}) {
                const QString search = QString::fromUtf8(typed);
                const SortOrder newest{list->sortedBy, Direction::Descending};
                compare(*list, {{}, {newest}, search});
                compare(*list, {{}, {{list->sortedBy, Direction::Ascending}}, search});
                compare(*list, {{}, {}, search});
                compare(*list, {{}, {{u"store_id"_s, Direction::Ascending}}, search});
                compare(*list, {{{{u"store_id"_s, Condition::Eq, {u"1"_s}}}}, {newest}, search});
            }
        }
    }

    void wordsAreThoseOfTheIndex()
    {
        const QStringList texts{u"Jan de Vries"_s,
                                u"José Ó Brien"_s,
                                u"jose müller-lüdenscheidt"_s,
                                u"שלום עולם"_s,
                                u"مرحبا 42"_s,
                                u"日本語 テスト"_s,
                                u"😀 smile"_s,
                                u"e\u0301te\u0301 É"_s,
                                u"a.b@c-d.example"_s,
                                u"Straße 7b"_s,
                                u"Łódź"_s,
                                u"x_y z"_s,
                                u"Ωmega ΩMEGA"_s,
                                u"½ ²"_s};
        m_copy.script("create virtual table probe_text using fts5(text, tokenize='unicode61 remove_diacritics 2')");
        for (const QString &text : texts) {
            QVERIFY(m_copy.database().run("insert into probe_text values (?)", text));
        }
        for (const char *const typed :
             {"jan",    "ja",  "de v", "vries jan", "jose",  "ó br", "müller", "muller-lud", "שלו",
              "עולם",   "مرح", "42",   "日本",      "smile", "ete",  "été",    "a.b",        "c-d.exa",
              "straße", "7",   "lodz", "x_y",       "y z",   "ωme",  "omega",  "z"}) {
            std::vector<QStringList> words;
            QString expression;
            for (const QString &word : typedWords(QString::fromUtf8(typed))) {
                words.push_back(tokensOf(word));
                expression += u'"' + word + u"\" "_s;
            }
            expression.back() = u'*';
            for (qint64 id = 1; id <= texts.size(); ++id) {
                const Result<std::optional<qint64>> found = m_copy.database().number(
                    "select 1 from probe_text where probe_text match ? and rowid = ?", expression, id);
                QVERIFY(found);
                const bool has = hasWords({tokensOf(texts[id - 1])}, words);
                QVERIFY2(has == found->has_value(), qPrintable(QString::fromUtf8(typed) + u" in "_s + texts[id - 1]));
            }
        }
    }

    void aPastedPageIsCut()
    {
        const QString page = u"jan "_s.repeated(2'500);
        QCOMPARE(typedWords(page).size(), 63);
        compare(ordersList(), {{}, {}, page});
        compare(ordersList(), {{}, {}, u"a."_s.repeated(5'000)});
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

    void compare(const List &list, const Query &query)
    {
        constexpr std::size_t most = 20;
        const Result<Compiled> compiled = compileKeys(list, query);
        QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().message));
        std::vector<qint64> whole;
        sqlite::Rows rows =
            m_copy.database().rowsOf({compiled->sql.constData(), std::size_t(compiled->sql.size())}, compiled->values);
        while (rows.next()) {
            whole.push_back(rows.integer(0));
        }
        QCOMPARE(countRows(m_copy.database(), list, query), qint64(whole.size()));
        whole.resize(std::min(whole.size(), most));
        for (const Patience &patience : patiences) {
            const Result<std::vector<qint64>> first =
                selectFirst(m_copy.database(), list, query, qint64(most), patience);
            QVERIFY2(first, first ? "" : qPrintable(described(query) + u": "_s + first.error().message));
            QVERIFY2(*first == whole, qPrintable(list.id + u": "_s + described(query)));
        }
    }

    test::Copy m_copy;
    const std::array<const List *, 3> m_lists{&ordersList(), &orderItemsList(), &invoicesList()};
};

QTEST_GUILESS_MAIN(TestQueryFirst)
#include "tst_queryfirst.moc"
