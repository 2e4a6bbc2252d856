// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/figures.h"

#include "cache/liststock.h"
#include "cache/stockmatrix.h"
#include "opencopy.h"

#include <QDateTime>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;

/// What the overview counts, and that every figure is what its list shows.
class TestFigures : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::OpenCopy> m_copy;
    /// Noon, so that hours before and after are of the same day in every zone's reading of it.
    const QDateTime m_noon{QDate(2026, 11, 23), QTime(12, 0)};
    const UtcTime m_now = UtcTime::fromSeconds(m_noon.toSecsSinceEpoch());
    int m_order = 0;

    void write(const std::function<Result<void>(sqlite::Database &)> &work) { m_copy->write(work); }
    void addOrder(qint64 secondsAgo, const QString &status, Decimal total, const QString &currency = u"EUR"_s)
    {
        write([=, this](sqlite::Database &database) {
            return database.run("insert into sales_order (entity_id, status, created_at, grand_total, "
                                "order_currency_code) values (?, ?, ?, ?, ?)",
                                ++m_order, status, m_now.plusSeconds(-secondsAgo), total, currency);
        });
    }
    void addProduct(int id, const QString &sku, Decimal lowAt)
    {
        write([=](sqlite::Database &database) {
            return database
                .run("insert into product (entity_id, sku, name, type_id) values (?, ?, 'Boot', 'simple')", id, sku)
                .and_then([&] {
                    return database.run("insert into stock_item (product_id, qty, manage_stock, notify_stock_qty, "
                                        "sweep, document) values (?, 0, 1, ?, 0, '{}')",
                                        id, lowAt);
                });
        });
    }
    void addPlace(const QString &sku, const QString &source, Decimal quantity, int status = 1)
    {
        write([=](sqlite::Database &database) {
            return database.run("insert into source_item (sku, source_code, quantity, status, sweep) values (?, ?, ?, "
                                "?, 0)",
                                sku, source, quantity, status);
        });
    }
    tables::Overview read() const
    {
        const auto overview = tables::readOverview(m_copy->cache(), m_now).result();
        if (!overview) {
            qWarning("%s", qPrintable(overview.error().text()));
        }
        return overview.value_or(tables::Overview());
    }
    qint64 count(const cache::List &list, const std::vector<std::vector<Filter>> &groups) const
    {
        const std::shared_ptr<const cache::List> borrowed(&list, [](const cache::List *) {});
        const auto counts = tables::countQueries(m_copy->cache(), borrowed, {{groups, {}, {}}}).result();
        return counts ? counts->front() : -1;
    }

private Q_SLOTS:
    void init() { m_copy = std::make_unique<test::OpenCopy>(); }
    void cleanup() { m_copy.reset(); }

    void daysAreThoseOfTheUser()
    {
        addOrder(3'600, u"pending"_s, Decimal(10));
        addOrder(2 * 3'600, u"complete"_s, Decimal(5), u"CHF"_s);
        addOrder(3'600, u"canceled"_s, Decimal(1'000));
        addOrder(86'400 + 3'600, u"complete"_s, Decimal(7)); // yesterday before noon
        addOrder(86'400 - 3'600, u"complete"_s, Decimal(8)); // yesterday after noon
        addOrder(31 * 86'400, u"complete"_s, Decimal(9));
        const tables::Overview overview = read();
        QCOMPARE(overview.days.size(), std::size_t(30));
        const tables::DayFigures &today = overview.days.back();
        QCOMPARE(today.day, m_noon.date());
        QCOMPARE(today.orders, 2);
        QCOMPARE(today.revenue.at(u"EUR"_s), Decimal(10)); // never added up with others
        QCOMPARE(today.revenue.at(u"CHF"_s), Decimal(5));
        const tables::DayFigures &yesterday = overview.days[28];
        QCOMPARE(yesterday.orders, 2);
        QCOMPARE(overview.yesterdayUntilNow, 1);
        QCOMPARE(overview.dayShare, 0.5);
        QVERIFY(overview.expectedToday() == 4);
        QCOMPARE(count(cache::ordersList(), tables::ordersOfDay(today.day)), today.orders);
        QCOMPARE(count(cache::ordersList(), tables::ordersOfDay(yesterday.day)), yesterday.orders);
    }

    void aDayUnlikeAllBeforeItIsNoMeasure()
    {
        addOrder(86'400 + 3'600, u"complete"_s, Decimal(7));
        addOrder(86'400 - 3'600, u"complete"_s, Decimal(8));
        for (int i = 0; i < 3; ++i) {
            addOrder(3'600, u"pending"_s, Decimal(1));
        }
        QVERIFY(read().expectedToday() == 6); // three times the busiest day is still told
        addOrder(3'600, u"pending"_s, Decimal(1));
        QVERIFY(!read().expectedToday());
    }

    void nothingIsExpectedWithoutDaysBefore()
    {
        addOrder(3'600, u"pending"_s, Decimal(10));
        QVERIFY(!read().expectedToday());
    }

    void whatWaitsIsCountedByAge()
    {
        addOrder(3'600, u"pending"_s, Decimal(1));
        addOrder(5 * 3'600, u"pending"_s, Decimal(1));
        addOrder(30 * 3'600, u"pending"_s, Decimal(1));
        addOrder(80 * 3'600, u"pending"_s, Decimal(1));
        addOrder(80 * 3'600, u"picking"_s, Decimal(1));
        addOrder(3'600, u"complete"_s, Decimal(1));
        addOrder(3'600, u"closed"_s, Decimal(1));
        const tables::Overview overview = read();
        QCOMPARE(overview.waiting.size(), std::size_t(2));
        QCOMPARE(overview.waiting[0].status, u"pending"_s);
        QVERIFY((overview.waiting[0].byAge == std::array<qint64, 4>{1, 1, 1, 1}));
        QCOMPARE(overview.waitingCount(), 5);
    }

    void lowStockIsWhatTheShopCallsLow()
    {
        addProduct(1, u"A"_s, Decimal(5));
        addPlace(u"A"_s, u"a"_s, Decimal(3));
        addPlace(u"A"_s, u"b"_s, Decimal(5));    // not below
        addPlace(u"A"_s, u"c"_s, Decimal(0), 0); // not sold from there
        addProduct(3, u"C"_s, Decimal(100));
        addPlace(u"C"_s, u"a"_s, Decimal(90));
        addProduct(4, u"D"_s, Decimal(100));
        addPlace(u"D"_s, u"a"_s, Decimal(1)); // not counted
        write([](sqlite::Database &database) {
            return database.run("update stock_item set manage_stock = 0 where product_id = 4");
        });
        write([](sqlite::Database &database) {
            return database
                .run("insert into sales_order (entity_id, status, created_at) values (900, 'complete', ?)",
                     qint64(QDateTime(QDate(2026, 11, 22), QTime(12, 0)).toSecsSinceEpoch()))
                .and_then([&] {
                    // A configurable product's line and that of the simple one in it have the same SKU.
                    return database.run(
                        "insert into sales_order_item (item_id, order_id, sku, qty_ordered, product_type) "
                        "values (1, 900, 'C', ?1, 'configurable'), (2, 900, 'C', ?1, 'simple')",
                        Decimal(900));
                });
        });
        const tables::Overview overview = read();
        QCOMPARE(overview.lowCount, 2);
        QCOMPARE(overview.low.size(), std::size_t(2));
        QCOMPARE(overview.low[0].sku, u"C"_s); // it sells, so it is out first
        QCOMPARE(overview.low[0].soldPerDay, 30.0);
        QVERIFY(overview.low[0].daysLeft() == 3.0);
        QCOMPARE(overview.low[1].sku, u"A"_s);
        QCOMPARE(overview.low[1].lowAt, Decimal(5));
        QCOMPARE(overview.low[1].everywhere, Decimal(8));
        QCOMPARE(overview.low[1].product, 1);
        QVERIFY(!overview.low[1].daysLeft());
        QCOMPARE(count(cache::sourceItemsList(), tables::lowPlaces()), overview.lowCount);
    }

    void whatIsOutSoonestIsFoundAmongMany()
    {
        for (int id = 1; id <= 60; ++id) {
            addProduct(id, u"P%1"_s.arg(id), Decimal(100));
            addPlace(u"P%1"_s.arg(id), u"a"_s, Decimal(id == 60 ? 30 : 1));
        }
        write([this](sqlite::Database &database) {
            return database
                .run("insert into sales_order (entity_id, status, created_at) values (900, 'complete', ?)",
                     m_now.plusSeconds(-86'400))
                .and_then([&] {
                    return database.run("insert into sales_order_item (item_id, order_id, sku, qty_ordered, "
                                        "product_type) values (1, 900, 'p60', ?, 'simple')", // as a shop compares
                                        Decimal(450));
                });
        });
        const tables::Overview overview = read();
        QCOMPARE(overview.lowCount, 60);
        QCOMPARE(overview.lowProducts, 60);
        QCOMPARE(overview.low.size(), std::size_t(50));
        QCOMPARE(overview.low[0].sku, u"P60"_s); // the one with the most pieces
        QCOMPARE(overview.low[0].soldPerDay, 15.0);
        QCOMPARE(overview.low[1].sku, u"P1"_s);
    }

    /// A list of products has one row for all the places of a product, and none for a place without one.
    void lowPlacesOfAProductAreOneRow()
    {
        for (const int id : {1, 2, 3}) {
            addProduct(id, u"P%1"_s.arg(id), Decimal(5));
        }
        write([](sqlite::Database &database) {
            return database.run("update product set type_id = 'bundle' where entity_id = 3");
        });
        for (const QString &source : {u"a"_s, u"b"_s}) {
            addPlace(u"P1"_s, source, Decimal(1));
            addPlace(u"P2"_s, source, Decimal(source == "a"_L1 ? 1 : 9));
            addPlace(u"P3"_s, source, Decimal(1));
            addPlace(u"GONE"_s, source, Decimal(0));
        }
        const tables::Overview overview = read();
        QCOMPARE(overview.lowCount, 7);
        QCOMPARE(overview.lowProducts, 2);
        const auto matrix =
            m_copy->cache()
                .read<cache::List>([](sqlite::Database &database) { return cache::stockMatrix(database); })
                .result();
        QVERIFY(matrix);
        QCOMPARE(count(*matrix, tables::lowPlaces()), overview.lowProducts);
    }

    void aShopWithoutSourcesHasLowProducts()
    {
        const auto put = [this](int id, const char *values, const char *type = "simple") {
            addProduct(id, u"P%1"_s.arg(id), Decimal(5));
            write([=](sqlite::Database &database) {
                return database.run("update product set type_id = ? where entity_id = ?", QString::fromLatin1(type), id)
                    .and_then([&] {
                        return database.run("update stock_item set " + std::string(values) + " where product_id = ?",
                                            id);
                    });
            });
        };
        put(1, "qty = 30000, is_in_stock = 1");
        put(2, "qty = 50000, is_in_stock = 1");                         // not below
        put(3, "qty = 0, is_in_stock = 0");                             // not sold
        put(4, "qty = 0, is_in_stock = 1, manage_stock = 0");           // not counted
        put(5, "qty = 0, is_in_stock = 1", "configurable");             // holds nothing itself
        put(6, "qty = 5000, is_in_stock = 1, notify_stock_qty = null"); // below Magento's preset
        const tables::Overview overview = read();
        QCOMPARE(overview.lowCount, 2);
        QCOMPARE(overview.low.size(), std::size_t(2));
        const tables::LowStockLine &line = overview.low[overview.low[0].sku == "P1"_L1 ? 0 : 1];
        QCOMPARE(line.sku, u"P1"_s);
        QCOMPARE(line.name, u"Boot"_s);
        QCOMPARE(line.source, QString());
        QCOMPARE(line.quantity, Decimal(3));
        QCOMPARE(line.everywhere, Decimal(3));
        QCOMPARE(line.lowAt, Decimal(5));
        QCOMPARE(count(cache::stockItemsList(), tables::lowPlaces()), overview.lowCount);
        QCOMPARE(overview.lowProducts, overview.lowCount);
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
