// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copy.h"

#include "cache/listindex.h"
#include "cache/queryparts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::cache;

namespace {

const List *listOf(const QString &id)
{
    for (const List *list : allLists()) {
        if (list->id == id) {
            return list;
        }
    }
    return nullptr;
}

/// What SQLite means to do, a line per step.
QString planOf(sqlite::Database &database, const Compiled &compiled)
{
    QStringList steps;
    sqlite::Rows rows = database.rowsOf(("explain query plan " + compiled.sql).toStdString(), compiled.values);
    while (rows.next()) {
        steps.append(rows.text(3));
    }
    return rows.finished() ? steps.join(u'\n') : u"does not run"_s;
}

} // namespace

class TestQueryPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsWalkAlongAnIndex_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("column");
        const QList<std::pair<QString, QStringList>> indexed{
            {u"orders"_s, {u"entity_id"_s, u"increment_id"_s, u"created_at"_s, u"updated_at"_s, u"customer_email"_s}},
            {u"products"_s, {u"entity_id"_s, u"sku"_s, u"name"_s, u"updated_at"_s}},
            {u"customers"_s, {u"entity_id"_s, u"email"_s, u"name"_s, u"created_at"_s}},
            {u"invoices"_s, {u"entity_id"_s, u"increment_id"_s, u"created_at"_s}},
            {u"shipments"_s, {u"increment_id"_s, u"created_at"_s}},
            {u"creditmemos"_s, {u"increment_id"_s, u"created_at"_s}},
            {u"order-items"_s, {u"item_id"_s, u"sku"_s}},
            {u"source-items"_s, {u"sku"_s}},
            {u"tier-prices"_s, {u"sku"_s}},
            {u"base-prices"_s, {u"sku"_s}},
            {u"special-prices"_s, {u"sku"_s}},
        };
        for (const auto &[list, columns] : indexed) {
            for (const QString &column : columns) {
                QTest::newRow(qPrintable(list + u' ' + column)) << list << column;
            }
        }
    }

    void sortsWalkAlongAnIndex()
    {
        QFETCH(QString, list);
        QFETCH(QString, column);
        for (const Direction direction : {Direction::Ascending, Direction::Descending}) {
            const QString plan = planned(*listOf(list), {{}, {{column, direction}}, {}});
            // Equal values may have to be sorted among themselves until the indices of lists are there.
            QVERIFY2(!plan.contains("TEMP B-TREE FOR ORDER BY"_L1), qPrintable(plan));
            QVERIFY2(plan.contains("SCAN t"_L1), qPrintable(plan));
        }
    }

    void everyNewUsersOrderIsIndexed()
    {
        for (const List *list : allLists()) {
            const bool isOfAnotherTable = list->id == "order-items"_L1; // by the order's date
            const QString plan = planned(*list, {{}, {{list->sortedBy, Direction::Descending}}, {}});
            QVERIFY2(isOfAnotherTable || !plan.contains("TEMP B-TREE"_L1), qPrintable(plan));
        }
    }

    void filtersUseAnIndex_data()
    {
        using Groups = QStringList; // as parseFilter() reads them, one per group
        QTest::addColumn<QString>("list");
        QTest::addColumn<Groups>("filters");
        QTest::addColumn<QString>("sort");
        QTest::addColumn<QString>("step");
        QTest::newRow("status by date") << u"orders"_s << Groups{u"status eq processing"_s} << u"created_at:desc"_s
                                        << u"INDEX sales_order_status (status=?)"_s;
        QTest::newRow("status of some days")
            << u"orders"_s << Groups{u"status eq processing"_s, u"created_at from 2026-11-09"_s} << u"created_at:desc"_s
            << u"INDEX sales_order_status (status=? AND created_at>?)"_s;
        QTest::newRow("several statuses")
            << u"orders"_s << Groups{u"status in pending,processing"_s, u"created_at from 2026-11-09"_s} << QString()
            << u"INDEX sales_order_status (status=? AND created_at>?)"_s;
        QTest::newRow("days") << u"orders"_s
                              << Groups{u"created_at from 2026-11-01"_s, u"created_at to 2026-11-14 23:59:59"_s}
                              << u"created_at:desc"_s << u"INDEX sales_order_created (created_at>? AND created_at<?)"_s;
        QTest::newRow("changed") << u"orders"_s << Groups{u"updated_at gteq 2026-11-01"_s} << u"updated_at:desc"_s
                                 << u"INDEX sales_order_updated (updated_at>?)"_s;
        QTest::newRow("number") << u"orders"_s << Groups{u"increment_id eq 1000048228"_s} << QString()
                                << u"INDEX sales_order_increment (increment_id=?)"_s;
        QTest::newRow("numbers") << u"orders"_s << Groups{u"increment_id in 1,2,3,4,5,6,7,8,9,10,11,12"_s} << QString()
                                 << u"INDEX sales_order_increment (increment_id=?)"_s;
        QTest::newRow("email") << u"orders"_s << Groups{u"customer_email eq a@b.nl"_s} << QString()
                               << u"INDEX sales_order_email (customer_email=?)"_s;
        QTest::newRow("account") << u"orders"_s << Groups{u"customer_id eq 5"_s} << u"created_at:desc"_s
                                 << u"INDEX sales_order_customer (customer_id=?)"_s;
        QTest::newRow("key") << u"orders"_s << Groups{u"entity_id in 1,2,3,4,5,6,7,8,9,10"_s} << QString()
                             << u"INTEGER PRIMARY KEY (rowid=?)"_s;
        QTest::newRow("sku") << u"products"_s << Groups{u"sku in a,b,c,d,e,f,g,h,i,j"_s} << QString()
                             << u"INDEX product_sku (sku=?)"_s;
        QTest::newRow("lines of an order") << u"order-items"_s << Groups{u"order_id eq 7"_s} << QString()
                                           << u"INDEX sales_order_item_order (order_id=?)"_s;
        QTest::newRow("stock of a SKU") << u"source-items"_s << Groups{u"sku eq HB-TRK"_s} << QString()
                                        << u"INDEX source_item_sku (sku=?)"_s;
    }

    void filtersUseAnIndex()
    {
        QFETCH(QString, list);
        QFETCH(QStringList, filters);
        QFETCH(QString, sort);
        QFETCH(QString, step);
        Query query;
        for (const QString &text : filters) {
            const Result<Filter> filter = parseFilter(text);
            QVERIFY(filter);
            query.groups.push_back({*filter});
        }
        if (!sort.isEmpty()) {
            query.sorts.push_back(*parseSortOrder(sort));
        }
        const QString plan = planned(*listOf(list), query);
        QVERIFY2(plan.contains(step), qPrintable(plan));
        const bool sorted = !sort.isEmpty() && !step.contains("sales_order_customer"_L1);
        QVERIFY2(!sorted || !plan.contains("TEMP B-TREE FOR ORDER BY"_L1), qPrintable(plan));
    }

    void countsReadIndicesOnly()
    {
        const Query query{{{{u"status"_s, Condition::Eq, {u"processing"_s}}}}, {}, {}};
        const Result<Compiled> compiled = compileCount(ordersList(), query);
        QVERIFY(compiled);
        const QString plan = planOf(m_copy.database(), *compiled);
        QVERIFY2(plan.contains("COVERING INDEX sales_order_status (status=?)"_L1), qPrintable(plan));
    }

    void countsOfAllReadOneIndex()
    {
        for (const List *list : allLists()) {
            const QString plan = planOf(m_copy.database(), *compileCount(*list, {}));
            QVERIFY2(plan.startsWith("SCAN "_L1) && !plan.contains(u'\n'), qPrintable(plan));
        }
    }

    void searchesReadIndicesOnly_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < allLists().size(); ++i) {
            QTest::newRow(qPrintable(allLists()[i]->id)) << int(i);
        }
    }

    void searchesReadIndicesOnly()
    {
        QFETCH(int, number);
        const List &list = *allLists()[std::size_t(number)];
        for (const std::vector<SortOrder> &sorts :
             {std::vector<SortOrder>(), {{list.sortedBy, Direction::Descending}}}) {
            checkSearch(list, planned(list, {{}, sorts, u"48228"_s}));
        }
    }

    /// Last: they stay.
    void withTheIndicesOfListsEveryColumnOfTheRowIsWalkedAlong()
    {
        const Result<std::vector<ListIndex>> missing = missingListIndices(m_copy.database(), 0);
        QVERIFY(missing);
        for (const ListIndex &index : *missing) {
            m_copy.script(index.sql);
        }
        int walked = 0;
        for (const List *list : allLists()) {
            for (const Column &column : list->columns) {
                if (indexName(*list, column).isEmpty()) {
                    continue;
                }
                ++walked;
                const QString plan = planned(*list, {{}, {{column.id, Direction::Descending}}, {}});
                QVERIFY2(!plan.contains("TEMP B-TREE FOR ORDER BY"_L1),
                         qPrintable(list->id + u' ' + column.id + u": "_s + plan));
            }
        }
        QVERIFY(walked > 120);
    }

    /// What an order says of its documents and a product of its stock is asked of their own rows; but for what small
    /// tables say, and for what the user's own numbers decide, nothing is left that has no index.
    void rowsHaveWhatTheyAreAskedFor()
    {
        const QStringList lookedUp{u"source-items source_name"_s, u"source-items is_low"_s, u"source-items low_below"_s,
                                   u"source-items enabled"_s, u"shipments source_name"_s};
        for (const List *list : {&invoicesList(), &shipmentsList(), &creditMemosList(), &sourceItemsList()}) {
            QVERIFY(list->owner.isEmpty());
            for (const Column &column : list->columns) {
                const QString name = list->id + u' ' + column.id;
                const bool isKey = column.sql == list->key || column.id == "store_view"_L1;
                QVERIFY2(isKey || lookedUp.contains(name) == indexName(*list, column).isEmpty(), qPrintable(name));
            }
        }
        const auto plan = [this](const List &list, const char *filter) {
            const Result<Filter> asked = parseFilter(QString::fromLatin1(filter));
            const Result<Compiled> count =
                asked ? compileQuickCount(m_copy.database(), list, {{{*asked}}, {}, {}}) : failure(asked.error());
            return count ? planOf(m_copy.database(), *count) : count.error().message;
        };
        QVERIFY(plan(invoicesList(), "customer_name like %jan%")
                    .contains("COVERING INDEX list_sales_invoice_customer_name"_L1));
        QVERIFY(
            plan(sourceItemsList(), "quantity_all gt 5").contains("COVERING INDEX list_source_item_quantity_all"_L1));
    }

    /// What the tabs of views ask all the time: rows are ten times as wide as entries of an index.
    void withTheIndicesOfListsViewsAreCountedWithoutRows()
    {
        const Filter toShip{u"qty_to_ship"_s, Condition::Gt, {u"0"_s}};
        const Filter open{u"state"_s, Condition::In, {u"new"_s, u"processing"_s}};
        const Filter company{u"billing_company"_s, Condition::NotNull, {}};
        const Filter old{u"created_at"_s, Condition::Lteq, {u"2026-11-01"_s}};
        m_copy.script(
            "insert into sales_order (entity_id, increment_id, state) values (1, '1', 'new'), (2, '2', 'closed')");
        for (const auto &groups :
             std::vector<std::vector<std::vector<Filter>>>{{{company}},
                                                           {{open}, {toShip}},
                                                           {{toShip}, {{u"shipment_count"_s, Condition::Gt, {u"0"_s}}}},
                                                           {{old}, {company}}}) {
            const Result<Compiled> count = compileQuickCount(m_copy.database(), ordersList(), {groups, {}, {}});
            QVERIFY(count);
            for (const QString &step : planOf(m_copy.database(), *count).split(u'\n')) {
                QVERIFY2(step.contains("COVERING INDEX"_L1) || step.startsWith("LIST SUBQUERY"_L1), qPrintable(step));
            }
        }
    }

private:
    static void checkSearch(const List &list, const QString &plan)
    {
        QVERIFY2(plan.contains(QString::fromLatin1(list.searchTable) + u" VIRTUAL TABLE INDEX"_s), qPrintable(plan));
        QVERIFY2(plan.contains("SEARCH t USING INTEGER PRIMARY KEY (rowid=?)"_L1), qPrintable(plan));
        for (const QString &step : plan.split(u'\n')) {
            QVERIFY2(!step.startsWith("SCAN "_L1) || step.contains("VIRTUAL TABLE"_L1), qPrintable(plan));
        }
        if (list.id == "orders"_L1) {
            for (const auto &index :
                 {"sales_order_tail"_L1, "sales_shipment_track_number"_L1, "sales_invoice_increment"_L1,
                  "sales_shipment_increment"_L1, "sales_creditmemo_increment"_L1}) {
                QVERIFY2(plan.contains(index), qPrintable(plan));
            }
        }
    }

    QString planned(const List &list, const Query &query)
    {
        const Result<Compiled> compiled = compileKeys(list, query);
        return compiled ? planOf(m_copy.database(), *compiled) : compiled.error().message;
    }

    test::Copy m_copy;
};

QTEST_GUILESS_MAIN(TestQueryPlan)
#include "tst_queryplan.moc"
