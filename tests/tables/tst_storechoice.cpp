// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columnmodel.h"
#include "tables/filtertext.h"
#include "tables/productlist.h"
#include "tables/relativetime.h"
#include "tables/storechoice.h"

#include "opencopy.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using tables::ColumnModel;
using tables::StoreChoice;

/// What a list shows of a shop: its store views, the columns its attributes give, times told from now.
class TestStoreChoice : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::OpenCopy> m_copy;

    void run(const QByteArray &sql) { m_copy->run(sql); }

    std::shared_ptr<const cache::List> productList(qint64 storeId)
    {
        const auto list = tables::readProductList(m_copy->cache(), storeId).result();
        return list ? *list : nullptr;
    }

    QString cell(const cache::List &list, const QString &column, qint64 key)
    {
        const auto rows = m_copy->cache()
                              .read<std::vector<cache::Row>>([&](sqlite::Database &database) {
                                  const std::vector<const cache::Column *> columns{list.find(column)};
                                  return cache::selectRows(database, list, columns, std::span(&key, 1));
                              })
                              .result();
        const auto *text = rows && !rows->empty() ? std::get_if<QString>(&rows->front().cells.front()) : nullptr;
        return text ? *text : u"-"_s;
    }

    std::vector<qint64> keys(const cache::List &list, const cache::Query &query)
    {
        return m_copy->cache()
            .read<std::vector<qint64>>(
                [&](sqlite::Database &database) { return cache::selectKeys(database, list, query); })
            .result()
            .value_or(std::vector<qint64>{-1});
    }

private Q_SLOTS:
    void init()
    {
        m_copy = std::make_unique<test::OpenCopy>();
        run("insert into website (website_id, code, name, document) values (0, 'admin', 'Admin', ''), (1, 'base', "
            "'Main', "
            "''), (2, 'b2b', '<b>B2B</b> & more', '');"
            "insert into store_group (group_id, website_id, code, name, document) values (0, 0, 'x', 'Default', ''), "
            "(1, 1, "
            "'main', 'Main store', ''), (2, 1, 'outlet', 'Outlet', ''), (3, 2, null, 'Trade', '');"
            "insert into store_view (store_id, code, name, website_id, group_id, is_active, document) values (0, "
            "'admin', "
            "'Admin', 0, 0, 1, ''), (1, 'en', 'English', 1, 1, 1, ''), (2, 'nl', 'Nederlands', 1, 1, 1, ''), (3, "
            "'out', "
            "'Outlet EN', 1, 2, 1, ''), (4, 'de', 'Deutsch', 2, 3, 1, '');"
            "insert into attribute (attribute_id, attribute_code, label, frontend_input, backend_type, scope, "
            "document) "
            "values (1, 'color', 'Colour', 'select', 'int', 'global', ''), (2, 'material', 'Material', 'text', "
            "'varchar', "
            "'store', ''), (3, 'status', 'Enable Product', 'select', 'int', 'store', '');"
            "insert into attribute_option (attribute_code, value, label, position) values ('color', '11', 'Moss "
            "green', 1), "
            "('color', '12', 'Black', 2);"
            "insert into product (entity_id, sku, name, status) values (1, 'A', 'Boot', 1), (2, 'B', 'Sock', 1);"
            "insert into product_value values (1, 0, 'color', '11'), (2, 0, 'color', '12'), (1, 0, 'material', "
            "'Leather'), "
            "(1, 2, 'material', 'Leer'), (1, 2, 'name', 'Laars');");
    }
    void cleanup() { m_copy.reset(); }

    void everythingThatCanBeChosenIsATree()
    {
        const auto choices = tables::readStoreChoices(m_copy->cache()).result();
        QVERIFY(choices);
        QStringList words;
        for (const StoreChoice &choice : *choices) {
            words << choice.word();
        }
        QCOMPARE(words, (QStringList{QString(), u"website:base"_s, u"store:main"_s, u"view:en"_s, u"view:nl"_s,
                                     u"store:outlet"_s, u"view:out"_s, u"website:b2b"_s, u"store:3"_s, u"view:de"_s}));
        QCOMPARE((*choices)[1].viewIds, (QList<qint64>{1, 2, 3}));
        QCOMPARE((*choices)[4].valuesOf(), 2);
        QCOMPARE((*choices)[1].valuesOf(), 0);
        QVERIFY(tables::ordersOf((*choices)[0]).empty());
        QCOMPARE(tables::ordersOf((*choices)[2]).front().values, (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(tables::customersOf((*choices)[7]).front().field, u"website_id"_s);
    }

    void attributesAreColumnsWithWordsForOptions()
    {
        const auto list = productList(0);
        QVERIFY(list);
        QCOMPARE(cell(*list, u"color_label"_s, 1), u"Moss green"_s);
        cache::Query query;
        query.groups = {{{u"color_label"_s, Condition::Eq, {u"black"_s}}}};
        QCOMPARE(keys(*list, query), std::vector<qint64>{2});
        query.groups.clear();
        query.sorts = {{u"color_label"_s, Direction::Ascending}};
        QCOMPARE(keys(*list, query), (std::vector<qint64>{2, 1}));
    }

    void aStoreViewHasItsOwnValues()
    {
        QCOMPARE(cell(*productList(0), u"material"_s, 1), u"Leather"_s);
        QCOMPARE(cell(*productList(2), u"material"_s, 1), u"Leer"_s);
        QCOMPARE(cell(*productList(2), u"name"_s, 1), u"Laars"_s);
        QCOMPARE(cell(*productList(1), u"name"_s, 1), u"Boot"_s);
        QVERIFY(tables::isSameList(*productList(1), *productList(1)));
        QVERIFY(!tables::isSameList(*productList(1), *productList(2)));
    }

    void columnsAreFoundAndToggled()
    {
        ColumnModel model(productList(0), {u"sku"_s, u"name"_s});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy shown(&model, &ColumnModel::shownChanged);
        QCOMPARE(model.index(0).data(ColumnModel::ColumnRole).toString(), u"sku"_s);
        QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        model.setFilter(u"colour"_s);
        QCOMPARE(model.rowCount(), 1); // the words, not the option's id
        QCOMPARE(model.index(0).data(ColumnModel::ColumnRole).toString(), u"color_label"_s);
        QCOMPARE(model.index(0).data().toString(), u"Colour"_s);
        QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.shown(), (QStringList{u"sku"_s, u"name"_s, u"color_label"_s}));
        model.setFilter(u"enable"_s);
        QCOMPARE(model.rowCount(), 0); // the status is in words already
        model.setFilter({});
        model.toggle(0);
        model.toggle(1);
        QCOMPARE(model.shown(), QStringList{u"color_label"_s});
        QCOMPARE(shown.size(), 3);
        ColumnModel last(productList(0), {u"sku"_s});
        last.toggle(0);
        QCOMPARE(last.shown(), QStringList{u"sku"_s}); // one stays
    }

    /// By keys: dragging a title needs a mouse.
    void columnsChangePlaces()
    {
        ColumnModel model(productList(0), {u"sku"_s, u"name"_s, u"color_label"_s});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy shown(&model, &ColumnModel::shownChanged);
        QCOMPARE(model.move(0, -1), 0); // the first one
        QCOMPARE(model.move(2, 1), 2);
        QCOMPARE(model.move(model.rowCount() - 1, -1), model.rowCount() - 1); // not shown
        QCOMPARE(shown.size(), 0);
        QCOMPARE(model.move(2, -1), 1);
        QCOMPARE(model.shown(), (QStringList{u"sku"_s, u"color_label"_s, u"name"_s}));
        QCOMPARE(model.index(1).data(ColumnModel::ColumnRole).toString(), u"color_label"_s);
        model.setFilter(u"name"_s);
        QCOMPARE(model.move(0, -1), 0); // before what the search hides
        QCOMPARE(model.shown(), (QStringList{u"sku"_s, u"name"_s, u"color_label"_s}));
        QCOMPARE(shown.size(), 2);
    }

    void hundredsOfAttributesStayUsable()
    {
        QByteArray sql =
            "insert into attribute (attribute_id, attribute_code, label, frontend_input, backend_type, scope, "
            "document) values ";
        for (int i = 100; i < 500; ++i) {
            const QByteArray n = QByteArray::number(i);
            sql += (i > 100 ? ", (" : "(") + n + ", 'extra_" + n + "', 'Feature " + n +
                   "', 'text', 'varchar', 'global', '')";
        }
        run(sql);
        ColumnModel model(productList(0), {u"sku"_s});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.rowCount() > 400);
        model.setFilter(u"317 feat"_s);
        QCOMPARE(model.rowCount(), 1);
    }

    void timesToldFromNow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("moment"); // local time; empty: it is none
        QTest::newRow("days") << u"-14d"_s << u"2026-11-09T00:00:00"_s;
        QTest::newRow("hours") << u"-24h"_s << u"2026-11-22T14:30:00"_s;
        QTest::newRow("weeks") << u"-2w"_s << u"2026-11-09T00:00:00"_s;
        QTest::newRow("months") << u"-3m"_s << u"2026-08-23T00:00:00"_s;
        QTest::newRow("today") << u" Today "_s << u"2026-11-23T00:00:00"_s;
        QTest::newRow("yesterday") << u"yesterday"_s << u"2026-11-22T00:00:00"_s;
        for (const char *none : {"14d", "-d", "-14", "--1d", "-1y", "-1.5d", "2026-11-23", "", "-", "-9999999999d"}) {
            QTest::newRow(none) << QString::fromLatin1(none) << QString();
        }
    }
    void timesToldFromNow()
    {
        QFETCH(QString, text);
        QFETCH(QString, moment);
        const auto time = tables::relativeTime(text);
        QCOMPARE(time.has_value(), !moment.isEmpty());
        if (time) {
            const QDateTime now(QDate(2026, 11, 23), QTime(14, 30, 20));
            const UtcTime at = tables::momentOf(*time, UtcTime::fromSeconds(now.toSecsSinceEpoch()));
            QCOMPARE(QDateTime::fromSecsSinceEpoch(at.seconds()).toString(Qt::ISODate), moment);
        }
    }

    void aViewKeepsTheWordsAndTheCopyIsAskedForAMoment()
    {
        const cache::List &list = cache::ordersList();
        cache::Query query;
        query.groups = {{{u"created_at"_s, Condition::Gteq, {u"-14d"_s}}},
                        {{u"customer_name"_s, Condition::Eq, {u"-14d"_s}}}};
        const UtcTime now = UtcTime::fromSeconds(1'795'392'000);
        const cache::Query asked = tables::resolved(query, list, now);
        QCOMPARE(asked.groups[0].front().values.front(),
                 tables::momentOf({14, tables::RelativeTime::Unit::Days}, now).toMagento());
        QCOMPARE(asked.groups[1], query.groups[1]); // a name is no time
        const UtcTime later = now.plusSeconds(40 * 86'400);
        QVERIFY(tables::resolved(query, list, later) != asked);
        QVERIFY(tables::filterProblem(list, query.groups[0].front()).isEmpty());
        const tables::FilterText text = tables::filterText(list, query.groups[0].front());
        QCOMPARE(text.what, u"Purchased in"_s);
        QVERIFY(text.value.startsWith(u"last 14 day"));
        // A chip says what cells say.
        QCOMPARE(tables::filterText(cache::productsList(), {u"status"_s, Condition::Eq, {u"2"_s}}).value,
                 u"Disabled"_s);
        QCOMPARE(tables::filterText(cache::sourceItemsList(), {u"is_low"_s, Condition::Eq, {u"1"_s}}).value, u"Yes"_s);
    }
};

QTEST_GUILESS_MAIN(TestStoreChoice)
#include "tst_storechoice.moc"
