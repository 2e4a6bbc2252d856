// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One order, product, customer: whole, and by whatever name people know it.
#include "clishop.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

class TestCliShows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_shop = std::make_unique<CliShop>(); }
    void orderShow();
    void productShow();
    void customerAndStockShow();
    void notFound_data();
    void notFound();
    void scopes();
    void wordsAreTheSameInEveryCountry();
    void cleanupTestCase() { QCOMPARE(m_shop->runner().leak(), QString()); }

private:
    std::unique_ptr<CliShop> m_shop;
};

void TestCliShows::orderShow()
{
    // Stores count alike here, as in many shops: some numbers name one order, some name several.
    QHash<QString, QJsonArray> byNumber;
    for (const QJsonValue &order :
         m_shop->raw("/rest/all/V1/orders?" + queryOf({}, {{"entity_id", "DESC"}}, 1'000, 1))) {
        byNumber[order.toObject().value("increment_id"_L1).toString()].append(order);
    }
    QJsonObject order;
    QJsonArray shared;
    for (const QJsonArray &orders : std::as_const(byNumber)) {
        if (orders.size() == 1) {
            order = orders.at(0).toObject();
        } else {
            shared = orders;
        }
    }
    const QString number = order.value("increment_id"_L1).toString();
    const QString id = QString::number(order.value("entity_id"_L1).toInteger());
    for (const QString &name : {number, u'#' + id}) {
        const Ran ran = m_shop->cli(u"orders show %1 --live --format json"_s.arg(name));
        QVERIFY2(ran.code == 0 && ran.err.isEmpty(), ran.told());
        const QJsonObject shown = ran.json().object();
        QCOMPARE(shown.value("increment_id"_L1).toString(), number);
        // Nothing of the shop's document is lost.
        for (const QString &key : order.keys()) {
            QVERIFY2(shown.contains(key), qPrintable(key));
        }
        QCOMPARE(shown.value("items"_L1).toArray().size(), order.value("items"_L1).toArray().size());
        QCOMPARE(m_shop->cli(u"orders show %1 --live --format ndjson"_s.arg(name)).json().object(), shown);
    }
    const QString ambiguous = shared.at(0).toObject().value("increment_id"_L1).toString();
    const Ran several = m_shop->cli(u"orders show %1 --live"_s.arg(ambiguous));
    QVERIFY2(several.code == 1 && several.isOneLine(), several.told());
    for (const QString &each : idsOf(shared, "entity_id"_L1)) {
        QVERIFY2(several.err.contains('#' + each.toUtf8() + ' '), several.told());
        const Ran one = m_shop->cli(u"orders show #%1 --live --format json"_s.arg(each));
        QCOMPARE(one.json().object().value("increment_id"_L1).toString(), ambiguous);
    }
    const Ran table = m_shop->cli(u"orders show %1 --live"_s.arg(number));
    QVERIFY2(table.code == 0 && table.out.contains("\nitems\n") && table.out.contains(number.toUtf8()), table.told());
    const Ran csv = m_shop->cli(u"orders show %1 --live --format csv"_s.arg(number));
    QVERIFY2(csv.code == 0 && csv.out.count("\r\n") == 2, csv.told());
}

void TestCliShows::productShow()
{
    const QJsonArray products = m_shop->raw("/rest/all/V1/products?" + queryOf({}, {{"entity_id", "ASC"}}, 150, 1));
    QVERIFY(products.size() > 100);
    int strange = 0;
    QSet<QString> types;
    for (const QJsonValue &product : products) {
        const QString sku = product.toObject().value("sku"_L1).toString();
        const QString type = product.toObject().value("type_id"_L1).toString();
        const bool isStrange = QUrl::toPercentEncoding(sku) != sku.toLatin1() || sku == ".."_L1;
        if (!isStrange && types.contains(type)) {
            continue;
        }
        strange += isStrange ? 1 : 0;
        types.insert(type);
        const Ran ran = m_shop->runner().run({u"--profile"_s, u"oauth1"_s, u"products"_s, u"show"_s, u"--live"_s,
                                              u"--format"_s, u"json"_s, u"--"_s, sku});
        QVERIFY2(ran.code == 0, QByteArray(sku.toUtf8() + ": " + ran.told()).constData());
        QCOMPARE(ran.json().object().value("sku"_L1).toString(), sku);
    }
    QVERIFY(strange >= 3);
    QCOMPARE(types.size(), 6);
}

void TestCliShows::customerAndStockShow()
{
    const QJsonObject customer =
        m_shop->raw("/rest/all/V1/customers/search?" + queryOf({}, {{"entity_id", "ASC"}}, 1, 1)).at(0).toObject();
    const QString email = customer.value("email"_L1).toString();
    for (const QString &name : {email, QString::number(customer.value("id"_L1).toInteger())}) {
        const Ran ran = m_shop->cli(u"customers show %1 --live --format json"_s.arg(name));
        QVERIFY2(ran.code == 0, ran.told());
        QCOMPARE(ran.json().object().value("email"_L1).toString(), email);
    }
    const QJsonObject item =
        m_shop->raw("/rest/all/V1/inventory/source-items?" + queryOf({}, {{"source_item_id", "ASC"}}, 1, 1))
            .at(0)
            .toObject();
    const QString sku = item.value("sku"_L1).toString();
    const Ran ran = m_shop->runner().run(
        {u"--profile"_s, u"admin"_s, u"stock"_s, u"show"_s, sku, u"--live"_s, u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == 0, ran.told());
    const QJsonObject stock = ran.json().object();
    QCOMPARE(stock.value("sku"_L1).toString(), sku);
    QVERIFY2(!stock.value("source_items"_L1).toArray().isEmpty(), ran.told());
    QCOMPARE(idsOf(stock.value("stocks"_L1).toArray(), "stock_id"_L1),
             idsOf(m_shop->raw("/rest/all/V1/inventory/stocks?" + queryOf({}, {{"stock_id", "ASC"}}, 100, 1)),
                   "stock_id"_L1));
    QVERIFY2(stock.value("stock_item"_L1).toObject().contains("qty"_L1), ran.told());
}

void TestCliShows::notFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("order by number") << u"orders show 999999999"_s << 1;
    QTest::newRow("order by id") << u"orders show #999999999"_s << 1;
    QTest::newRow("order by nonsense") << u"orders show #12x"_s << 2;
    QTest::newRow("product") << u"products show no-such-sku"_s << 1;
    QTest::newRow("product with a slash") << u"products show no/such/sku"_s << 1;
    QTest::newRow("product with a blank before") << u"products show |x"_s << 2;
    QTest::newRow("customer by id") << u"customers show 999999999"_s << 1;
    QTest::newRow("customer by address") << u"customers show nobody@nowhere.example"_s << 1;
    QTest::newRow("customer by nonsense") << u"customers show nobody"_s << 2;
    QTest::newRow("stock") << u"stock show no-such-sku"_s << 1;
}

void TestCliShows::notFound()
{
    QFETCH(QString, words);
    QFETCH(int, code);
    const Ran ran = m_shop->cli(words + u" --live"_s);
    QVERIFY2(ran.code == code && ran.isOneLine(), ran.told());
}

void TestCliShows::scopes()
{
    const Ran ran = m_shop->cli(u"scopes list --format json"_s);
    QVERIFY2(ran.code == 0, ran.told());
    QStringList views;
    QHash<QString, int> types;
    for (const QJsonValue &value : ran.json().array()) {
        const QJsonObject row = value.toObject();
        ++types[row.value("type"_L1).toString()];
        if (row.value("type"_L1).toString() == u"store_view"_s) {
            views.append(row.value("code"_L1).toString());
        }
    }
    for (const QString &code : {u"default"_s, u"nl"_s, u"outlet_en"_s, u"de_b2b"_s}) {
        QVERIFY2(views.contains(code), ran.told());
    }
    QVERIFY(types.value(u"website"_s) >= 2 && types.value(u"store_group"_s) >= 2);
}

/// Scripts read them.
void TestCliShows::wordsAreTheSameInEveryCountry()
{
    QVERIFY(m_shop->cli(u"pull --quiet"_s).code == 0);
    const Ran stock = m_shop->cli(u"stock list --limit 50 --columns sku,source_code --format json"_s);
    const QJsonArray items = stock.json().array();
    const auto plain = std::find_if(items.begin(), items.end(), [](const QJsonValue &item) {
        const QString sku = item["sku"_L1].toString();
        return !sku.isEmpty() && !sku.contains(u' '); // one word of a command line
    });
    QVERIFY2(plain != items.end(), stock.told());
    // A SKU may begin like an option.
    const Ran staged = m_shop->cli(u"stock set --source %1 --qty 12345.5 -- %2"_s.arg(
        (*plain)["source_code"_L1].toString(), (*plain)["sku"_L1].toString()));
    QVERIFY2(staged.code == 0, staged.told());
    const QStringList lines{u"--help"_s,       u"orders list --limit 5"_s, u"prices list --limit 5"_s,
                            u"changes list"_s, u"changes show 1"_s,        u"changes sets"_s};
    QMap<QString, QByteArray> said;
    for (const QString &locale : {u"C.UTF-8"_s, u"de_DE.UTF-8"_s, u"pl_PL.UTF-8"_s}) {
        m_shop->runner().set(u"LC_ALL"_s, locale);
        for (const QString &line : lines) {
            const Ran ran = m_shop->cli(line);
            QVERIFY2(ran.code == 0 && !ran.out.isEmpty(), ran.told());
            const QByteArray before = said.value(line, ran.out);
            QCOMPARE(ran.out, before);
            said[line] = before;
        }
    }
    m_shop->runner().unset(u"LC_ALL"_s);
}

QTEST_GUILESS_MAIN(TestCliShows)
#include "tst_clishows.moc"
