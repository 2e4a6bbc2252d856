// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shop without multi-source inventory has no source items: its stock is that of its products.
#include "clishop.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

class TestCliSingleSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        practice::ServerOptions options;
        options.singleSource = true;
        m_shop = std::make_unique<CliShop>(options);
        const Ran pulled = m_shop->cli(u"pull"_s);
        QVERIFY2(pulled.code == 0, pulled.told());
    }

    void everyProductIsThere()
    {
        const QStringList expected = rowsOf([](const QJsonObject &, const QJsonObject &) { return true; });
        QVERIFY(expected.size() > 100);
        const Ran ran = m_shop->cli(u"stock list --limit 0 --format ndjson"_s);
        QVERIFY2(ran.code == 0, ran.told());
        QCOMPARE(rowsOf(ran), expected);
        const Ran few = m_shop->cli(u"stock list --limit 3 --sort quantity:desc"_s);
        QVERIFY2(few.code == 0 && few.err.contains("3 of " + QByteArray::number(expected.size()) + " stock items"),
                 few.told());
    }

    void whatIsLowIsLow()
    {
        const QStringList expected = rowsOf([](const QJsonObject &product, const QJsonObject &item) {
            const QString type = product.value("type_id"_L1).toString();
            const bool holds = type != "configurable"_L1 && type != "bundle"_L1 && type != "grouped"_L1;
            return holds && item.value("is_in_stock"_L1).toBool() &&
                   item.value("qty"_L1).toDouble() < item.value("notify_stock_qty"_L1).toDouble();
        });
        QVERIFY(!expected.isEmpty());
        const Ran ran = m_shop->cli(u"stock list --low --limit 0 --format ndjson"_s);
        QVERIFY2(ran.code == 0, ran.told());
        QCOMPARE(rowsOf(ran), expected);
    }

    void theRecordIsShown()
    {
        const Ran local = m_shop->cli(u"stock show 1E5 --format json"_s);
        const Ran live = m_shop->cli(u"stock show 1E5 --live --format json"_s);
        QVERIFY2(local.code == 0, local.told());
        QVERIFY2(live.code == 0, live.told());
        QVERIFY(local.json().object().value("source_items"_L1).toArray().isEmpty());
        QCOMPARE(local.json().object().value("stock_item"_L1).toObject().value("qty"_L1),
                 live.json().object().value("stock_item"_L1).toObject().value("qty"_L1));
    }

    void theShopHasNoSuchList()
    {
        const Ran ran = m_shop->cli(u"stock list --live"_s);
        QVERIFY2(ran.code == 3 && ran.isOneLine() && ran.err.contains("no source items"), ran.told());
        QVERIFY2(ran.err.contains("leave out --live"), ran.told());
    }

private:
    /// `SKU quantity status` of the products that \a wanted takes, as the shop itself has them, sorted.
    [[nodiscard]] QStringList
    rowsOf(const std::function<bool(const QJsonObject &product, const QJsonObject &item)> &wanted) const
    {
        QHash<qint64, QJsonObject> products;
        for (const QJsonValue &one : m_shop->raw("/rest/all/V1/products?searchCriteria[pageSize]=10000")) {
            products.insert(one.toObject().value("id"_L1).toInteger(), one.toObject());
        }
        QStringList rows;
        for (const QJsonValue &one :
             m_shop->raw("/rest/all/V1/stockItems/lowStock?scopeId=0&qty=99999&currentPage=1&pageSize=10000")) {
            const QJsonObject item = one.toObject();
            const QJsonObject product = products.value(item.value("product_id"_L1).toInteger());
            if (wanted(product, item)) {
                rows.append(u"%1 %2 %3"_s.arg(product.value("sku"_L1).toString())
                                .arg(item.value("qty"_L1).toDouble())
                                .arg(item.value("is_in_stock"_L1).toBool() ? 1 : 0));
            }
        }
        rows.sort();
        return rows;
    }
    /// The same of what the program wrote.
    [[nodiscard]] static QStringList rowsOf(const Ran &ran)
    {
        QStringList rows;
        for (const QByteArray &line : ran.out.split('\n')) {
            if (!line.isEmpty()) {
                const QJsonObject row = QJsonDocument::fromJson(line).object();
                rows.append(u"%1 %2 %3"_s.arg(row.value("sku"_L1).toString())
                                .arg(row.value("quantity"_L1).toDouble())
                                .arg(row.value("status"_L1).toInt()));
            }
        }
        rows.sort();
        return rows;
    }

    std::unique_ptr<CliShop> m_shop;
};

QTEST_GUILESS_MAIN(TestCliSingleSource)
#include "tst_clisinglesource.moc"
