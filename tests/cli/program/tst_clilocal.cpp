// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the local copy answers after a pull is what the shop answers to the same words with --live.
#include "clishop.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

class TestCliLocal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<CliShop>();
        const Ran without = m_shop->cli(u"orders list"_s);
        QCOMPARE(without.code, 5);
        QVERIFY2(without.isOneLine() && without.err.contains("quartermaster-cli pull"), without.told());
        const Ran pulled = m_shop->cli(u"pull"_s);
        QVERIFY2(pulled.code == 0, pulled.told());
    }
    void cleanupTestCase() { QCOMPARE(m_shop->runner().leak(), QString()); }

    void listsAreWhatTheShopSays_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &words : {
                 u"orders list --limit 0"_s,
                 u"orders list --limit 7 --offset 5"_s,
                 u"orders list --where status|eq|pending --sort created_at:desc"_s,
                 u"orders list --where status|eq|pending --or-where grand_total|gteq|100 --limit 0"_s,
                 u"orders list --where status|in|pending,complete --where store_id|eq|1 --sort entity_id:asc"_s,
                 u"orders list --where customer_email|like|%example% --limit 20"_s,
                 u"orders list --columns increment_id,billing_address.city,items.sku,status_histories.comment"_s,
                 u"products list --limit 0"_s,
                 u"products list --where type_id|eq|bundle"_s,
                 u"products list --where price|gt|20 --sort sku:desc --columns sku,name,description,url_key"_s,
                 u"products list --scope nl --limit 30 --columns id,sku,name,status,base_currency_code"_s,
                 u"customers list --limit 0"_s,
                 u"customers list --where email|like|%a% --columns id,email,addresses.city"_s,
             }) {
            QTest::newRow(qPrintable(words)) << words;
        }
    }
    void listsAreWhatTheShopSays()
    {
        QFETCH(QString, words);
        for (const QString &format : {u" --format ndjson"_s, u" --format csv"_s, u" --format table"_s}) {
            const Ran local = m_shop->cli(words + format);
            const Ran live = m_shop->cli(words + format + u" --live"_s);
            QVERIFY2(live.code == 0, live.told());
            QVERIFY2(local.code == 0, local.told());
            QVERIFY(!local.out.isEmpty());
            QCOMPARE(local.out, live.out);
            QCOMPARE(local.err, live.err); // how many there are in all
        }
    }

    void sourceItemsAreWhatTheShopSays()
    {
        const auto sorted = [](const QByteArray &out) {
            QList<QByteArray> lines = out.split('\n');
            std::sort(lines.begin(), lines.end());
            return lines;
        };
        const Ran local = m_shop->cli(u"stock list --limit 0 --format ndjson"_s);
        const Ran live = m_shop->cli(u"stock list --limit 0 --format ndjson --live"_s);
        QVERIFY2(local.code == 0 && live.code == 0, local.told());
        QCOMPARE(sorted(local.out), sorted(live.out));
    }

    void showsAreWhatTheShopSays_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("order by id") << u"orders show #12"_s;
        QTest::newRow("customer by id") << u"customers show #3"_s;
    }
    void showsAreWhatTheShopSays()
    {
        QFETCH(QString, words);
        const Ran local = m_shop->cli(words + u" --format json"_s);
        const Ran live = m_shop->cli(words + u" --format json --live"_s);
        QVERIFY2(live.code == 0, live.told());
        QVERIFY2(local.code == 0, local.told());
        QCOMPARE(local.out, live.out);
    }

    void searchFindsWhatPeopleType()
    {
        const QJsonObject order = m_shop->raw("/rest/all/V1/orders?searchCriteria[pageSize]=1").at(0).toObject();
        const Ran ran =
            m_shop->cli(u"orders list --format ndjson --search "_s + order.value("increment_id"_L1).toString());
        QVERIFY2(ran.code == 0, ran.told());
        QVERIFY2(ran.out.contains(order.value("increment_id"_L1).toString().toUtf8()), ran.told());
    }

    void wrongWordsAreNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("field") << u"orders list --where colour|eq|red"_s << 2 << QByteArray("colour");
        QTest::newRow("column") << u"orders list --columns incremental_id"_s << 2 << QByteArray("increment_id");
        QTest::newRow("view") << u"products list --scope nowhere"_s << 2 << QByteArray("nowhere");
        QTest::newRow("order") << u"orders show 4711"_s << 1 << QByteArray("'4711'");
        QTest::newRow("product") << u"products show no-such"_s << 1 << QByteArray("'no-such'");
    }
    void wrongWordsAreNamed()
    {
        QFETCH(QString, words);
        QFETCH(int, code);
        QFETCH(QByteArray, named);
        const Ran ran = m_shop->cli(words);
        QVERIFY2(ran.code == code, ran.told());
        QVERIFY2(ran.isOneLine() && ran.err.contains(named), ran.told());
    }

private:
    std::unique_ptr<CliShop> m_shop;
};

QTEST_GUILESS_MAIN(TestCliLocal)
#include "tst_clilocal.moc"
