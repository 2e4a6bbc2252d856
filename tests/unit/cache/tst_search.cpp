// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "built.h"
#include "copy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::cache;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        sqlite::Database &database = m_copy.database();
        QVERIFY(test::put(database, test::builtOrder(1, u"1000048228"_s)));
        QVERIFY(test::put(database, test::builtOrder(2, u"2000048228"_s, 2)));
        QVERIFY(test::put(database, test::builtOrder(3, u"1000048"_s, 2)));
        QVERIFY(test::put(database, test::builtOrder(4, u"77"_s, 2)));
        QVERIFY(test::put(database, test::builtInvoice(1, 3, u"9000047120"_s)));
        QVERIFY(test::put(database, test::builtCreditMemo(1, 4, u"8000000055"_s)));
        QVERIFY(test::put(database, test::builtShipment(6, 4, u"3SABCD0001"_s)));
        QVERIFY(test::put(database, test::builtProduct(20, u"HB-TRK-42-GRN"_s, u"Talus trekking boot, moss green"_s)));
        QVERIFY(test::put(database, test::builtProduct(21, u"HB-SCK"_s, u"Merino \"hiking\" socks"_s)));
        QVERIFY(test::put(database, test::builtCustomer(5, u"Étienne"_s, u"O'Brien"_s)));
        m_copy.script("insert into source_item (id, sku, source_code, quantity, status, sweep) values (1, "
                      "'HB-TRK-42-GRN', 'utr', 1, 1, 1), (2, 'orphan-7', 'utr', 1, 1, 1)");
    }

    void finds_data()
    {
        QTest::addColumn<int>("list");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QList<qint64>>("keys");
        enum { Orders, Products, Customers, Items, SourceItems, Invoices, Shipments };
        const auto row = [](const char *name, int list, const QString &search, const QList<qint64> &keys) {
            QTest::newRow(name) << list << search << keys;
        };
        row("whole number", Orders, u"1000048228"_s, {1});
        row("beginning of a number", Orders, u"100004"_s, {3, 1});
        row("end of a number", Orders, u"48228"_s, {2, 1});
        row("three digits", Orders, u"228"_s, {2, 1});
        row("end with zeros", Orders, u"000048228"_s, {2, 1});
        row("a short number's end", Orders, u"048"_s, {3});
        row("two digits are no end", Orders, u"28"_s, {});
        row("a number of two digits", Orders, u"77"_s, {4});
        row("middle of a number", Orders, u"4822"_s, {});
        row("track", Orders, u"3SABCD0001"_s, {4});
        row("beginning of a track, any case", Orders, u"3sabcd"_s, {4});
        row("invoice", Orders, u"9000047120"_s, {3});
        row("credit memo", Orders, u"8000000055"_s, {4});
        row("shipment", Orders, u"S1000006"_s, {4});
        row("name without accents", Orders, u"jose MULLER"_s, {4, 3, 2, 1});
        row("name with accents", Orders, u"José Müller"_s, {4, 3, 2, 1});
        row("words in any order, the last not finished", Orders, u"amsterdam mul"_s, {1});
        row("only the last may be unfinished", Orders, u"amster müller"_s, {});
        row("e-mail", Orders, u"jose@example.org"_s, {4, 3, 2, 1});
        row("telephone", Orders, u"555 0142"_s, {4, 3, 2, 1});
        row("postcode", Orders, u"1013 EX"_s, {4, 3, 2, 1});
        row("company", Orders, u"ontwerp b.v."_s, {4, 3, 2, 1});
        row("sku of a line", Orders, u"HB-SCK"_s, {1});
        row("product of a line", Orders, u"trekking"_s, {4, 3, 2, 1});
        row("sku", Products, u"hb-trk-42"_s, {20});
        row("part of a sku", Products, u"42-grn"_s, {20});
        row("name of a product", Products, u"moss gr"_s, {20});
        row("quotes", Products, u"\"hiking\""_s, {21});
        row("customer", Customers, u"etienne"_s, {5});
        row("apostrophe", Customers, u"o'brien"_s, {5});
        row("lines of orders", Items, u"48228 "_s, {20, 11, 10});
        row("lines by sku", Items, u"hb-sck"_s, {11, 10});
        row("stock by product's name", SourceItems, u"talus"_s, {1});
        row("stock of no product", SourceItems, u"orphan"_s, {2});
        row("invoices by number", Invoices, u"90000"_s, {1});
        row("invoices by order", Invoices, u"048"_s, {1});
        row("shipments by track", Shipments, u"3SAB"_s, {6});
        row("nothing", Orders, u"nothinglikethis"_s, {});
        row("blank", Customers, u" \t\n"_s, {5});
    }

    void finds()
    {
        QFETCH(int, list);
        QFETCH(QString, search);
        QFETCH(QList<qint64>, keys);
        const std::vector<const List *> lists{&ordersList(),      &productsList(), &customersList(), &orderItemsList(),
                                              &sourceItemsList(), &invoicesList(), &shipmentsList()};
        const std::vector<qint64> found = test::foundBy(m_copy.database(), *lists[std::size_t(list)], search);
        QCOMPARE(QList<qint64>(found.begin(), found.end()), keys);
    }

    void hostileTextIsText_data()
    {
        QTest::addColumn<QString>("search");
        QTest::newRow("nul") << u"jose"_s + QChar(0) + u"müller"_s;
        QTest::newRow("only nul") << QString(QChar(0));
        QTest::newRow("quote") << u"\""_s;
        QTest::newRow("quotes") << u"\"\"\" \"a\"b\" \"\""_s;
        QTest::newRow("operators") << u"jose AND NOT müller OR NEAR(a b, 3)"_s;
        QTest::newRow("column filter") << u"name: {name email}: ^jose"_s;
        QTest::newRow("signs") << u"+ - * ^ ( ) { } : , . ; ' ` ~ ! @ # $ % & = | \\ / ?"_s;
        QTest::newRow("star") << u"*"_s;
        QTest::newRow("statement") << u"x'); drop table sales_order; --"_s;
        QTest::newRow("emoji") << u"😀"_s;
        QTest::newRow("emoji and word") << u"😀 jose 🎉"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) + u"a"_s;
        QTest::newRow("combining") << u"\u0301\u0301\u0301"_s;
        QTest::newRow("letters younger than the index") << u"\U0001E900\U0001E901 \u1C90"_s;
        QTest::newRow("right to left") << u"\u202eesoj שלום"_s;
        QTest::newRow("private use") << QString(QChar(0xE000));
        QTest::newRow("one word of 10,000") << QString(10'000, u'a');
        QTest::newRow("one number of 10,000") << QString(10'000, u'7');
        QTest::newRow("5,000 words") << QString(u"a "_s).repeated(5'000);
        QTest::newRow("10,000 quotes") << QString(10'000, u'"');
        QTest::newRow("10,000 signs") << QString(u"-a"_s).repeated(5'000);
    }

    void hostileTextIsText()
    {
        QFETCH(QString, search);
        for (const List *list : allLists()) {
            const Result<std::vector<qint64>> keys = selectKeys(m_copy.database(), *list, {{}, {}, search});
            QVERIFY2(keys, keys ? "" : qPrintable(keys.error().message));
            QVERIFY(countRows(m_copy.database(), *list, {{}, {}, search}));
        }
        QCOMPARE(test::textOf(m_copy.database(), "select count(*) from sales_order"), u"4"_s);
    }

    void filtersAndSortsHoldForWhatIsFound()
    {
        const Query query{
            {{{u"status"_s, Condition::Eq, {u"picking"_s}}}}, {{u"increment_id"_s, Direction::Ascending}}, u"müller"_s};
        QCOMPARE(test::keysOf(m_copy.database(), ordersList(), query), (std::vector<qint64>{3, 2, 4}));
        QCOMPARE(countRows(m_copy.database(), ordersList(), query).value_or(-1), qint64(3));
    }

private:
    test::Copy m_copy;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
