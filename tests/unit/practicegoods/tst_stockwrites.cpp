// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked.h"

#include "practice/goods/stock.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <thread>

using namespace qm;
using namespace qm::practicetest;

namespace {

QJsonObject item(const std::string &sku, const char *source, const QJsonValue &quantity, int status = 1)
{
    return {{u"sku"_s, QString::fromStdString(sku)},
            {u"source_code"_s, QLatin1StringView(source)},
            {u"quantity"_s, quantity},
            {u"status"_s, status}};
}

/// One source item as the list shows it, `quantity/status`; several are joined with a blank, none is empty.
QString shown(const Asked &asked, const std::string &sku, const char *source)
{
    QStringList found;
    for (const QJsonValue row :
         asked.ask("/V1/inventory/source-items", {}, filter("sku", sku)).body["items"_L1].toArray()) {
        if (row["source_code"_L1].toString() == QLatin1StringView(source)) {
            found << row["quantity"_L1].toVariant().toString() + u'/' + QString::number(row["status"_L1].toInt());
        }
    }
    return found.join(u' ');
}

Answer save(const Asked &asked, const QJsonArray &items, std::string_view route = "/V1/inventory/source-items")
{
    return asked.write("POST", route, {{u"sourceItems"_s, items}});
}

} // namespace

/// Stock as it is written: what one recorded exchange cannot show.
class TestStockWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_asked = std::make_unique<Asked>(); }

    void anUpsertChangesOneRowAndNothingElse()
    {
        const QJsonObject before = list(), product = full();
        QCOMPARE(save(*m_asked, {item(m_sku, "ams", 12.5)}).text, u"[]"_s);
        QCOMPARE(shown(*m_asked, m_sku, "ams"), u"12.5/1"_s);
        QCOMPARE(list()["total_count"_L1], before["total_count"_L1]);
        QCOMPARE(full(), product); // its updated_at too (observed 40); `ams` is not what the old stock item shows
    }

    void theLastOfTwoRowsForOneItemWins()
    {
        QCOMPARE(save(*m_asked, {item(m_sku, "ams", 1), item(m_sku, "ams", 2, 0)}).status, 200);
        QCOMPARE(shown(*m_asked, m_sku, "ams"), u"2/0"_s);
    }

    void oneBadRowKeepsAllOut()
    {
        const QString before = shown(*m_asked, m_sku, "ams");
        QCOMPARE(save(*m_asked, {item(m_sku, "ams", 88), item(m_sku, "nowhere", 1)}).status, 400);
        QCOMPARE(save(*m_asked, {item(m_sku, "ams", 88), item(m_sku, "rtm", QJsonValue::Null)}).status, 400);
        QCOMPARE(shown(*m_asked, m_sku, "ams"), before);
    }

    void anUnknownSkuIsKeptAsAnOrphan()
    {
        const qint64 before = list()["total_count"_L1].toInteger();
        QCOMPARE(save(*m_asked, {item("NO-SUCH", "ams", 3)}).text, u"[]"_s);
        QCOMPARE(save(*m_asked, {item("no-such", "ams", 4)}).text, u"[]"_s);
        QCOMPARE(shown(*m_asked, "NO-SUCH", "ams"), u"4/1"_s);
        QCOMPARE(list()["total_count"_L1].toInteger(), before + 1);
        QCOMPARE(save(*m_asked, {item("NO-SUCH", "ams", 0)}, "/V1/inventory/source-items-delete").text, u"[]"_s);
        QCOMPARE(shown(*m_asked, "NO-SUCH", "ams"), QString());
        QCOMPARE(list()["total_count"_L1].toInteger(), before);
    }

    void aDeletedItemComesBackWithANewId()
    {
        const auto highest = [this] {
            return m_asked
                ->ask("/V1/inventory/source-items", {}, filter("source_item_id", std::to_string(m_rows), "gt"))
                .body["total_count"_L1]
                .toInt();
        };
        QCOMPARE(save(*m_asked, {item(m_sku, "ams", 0)}, "/V1/inventory/source-items-delete").status, 200);
        QCOMPARE(shown(*m_asked, m_sku, "ams"), QString());
        QCOMPARE(highest(), 0);
        QCOMPARE(save(*m_asked, {item(m_sku, "ams", 9)}).status, 200);
        QCOMPARE(shown(*m_asked, m_sku, "ams"), u"9/1"_s);
        QCOMPARE(highest(), 1);
        QCOMPARE(save(*m_asked, {item(m_sku, "ams", 10)}).status, 200);
        QCOMPARE(shown(*m_asked, m_sku, "ams"), u"10/1"_s);
        QCOMPARE(highest(), 1);
    }

    void theOldStockItemAndTheDefaultSourceAreOne()
    {
        QCOMPARE(
            m_asked->write("PUT", stockItems, {{u"stockItem"_s, QJsonObject{{u"qty"_s, 42}}}}, {m_sku, "0"}).status,
            200);
        QCOMPARE(shown(*m_asked, m_sku, "default"), u"42/1"_s);
        QCOMPARE(save(*m_asked, {item(m_sku, "default", 7, 0)}).status, 200);
        QCOMPARE(legacy()["qty"_L1], QJsonValue(7));
        QCOMPARE(legacy()["is_in_stock"_L1], QJsonValue(false));
        const QString elsewhere = shown(*m_asked, m_sku, "ams");
        QCOMPARE(save(*m_asked, {item(m_sku, "default", 0)}, "/V1/inventory/source-items-delete").status, 200);
        QCOMPARE(legacy()["qty"_L1], QJsonValue(0));
        QCOMPARE(shown(*m_asked, m_sku, "ams"), elsewhere);
    }

    void nothingLeftTakesAProductOutOfStock()
    {
        QCOMPARE(m_asked
                     ->write("PUT", stockItems,
                             {{u"stockItem"_s, QJsonObject{{u"qty"_s, -5}, {u"is_in_stock"_s, true}}}}, {m_sku, "1"})
                     .status,
                 200);
        QCOMPARE(shown(*m_asked, m_sku, "default"), u"-5/0"_s);
        QCOMPARE(legacy()["stock_status_changed_auto"_L1], QJsonValue(1));
        // And it stays so until somebody says otherwise.
        QCOMPARE(m_asked->write("PUT", stockItems, {{u"stockItem"_s, QJsonObject{{u"qty"_s, 5}}}}, {m_sku, "1"}).status,
                 200);
        QCOMPARE(shown(*m_asked, m_sku, "default"), u"5/0"_s);
    }

    void salableFollowsTheQuantityAndReservationsStay()
    {
        const qint64 row = reservedRow();
        const Goods goods{m_asked->shop().options(), m_asked->shop().writes()};
        const std::string sku = m_asked->shop().catalogue().facts(row).sku;
        const Decimal reserved = reservedQuantity(goods.options, row, 2);
        QVERIFY(reserved.units() > 0);
        QCOMPARE(save(*m_asked, {item(sku, "ams", 50), item(sku, "rtm", 30)}).status, 200);
        const auto salable = [&] {
            return *Decimal::fromText(
                m_asked->ask("/V1/inventory/get-product-salable-quantity/:sku/:stockId", {sku, "2"}).text);
        };
        QCOMPARE(salable(), Decimal(80) - reserved);
        QCOMPARE(save(*m_asked, {item(sku, "rtm", 30, 0)}).status, 200); // out of stock there
        QCOMPARE(salable(), Decimal(50) - reserved);
        QCOMPARE(save(*m_asked, {item(sku, "ams", 0, 0)}).status, 200);
        QCOMPARE(salable(), Decimal());
        const auto isSalable = m_asked->ask("/V1/inventory/is-product-salable/:sku/:stockId", {sku, "2"}).text;
        QCOMPARE(isSalable, u"false"_s);
    }

    void aThresholdIsKeptPerSource()
    {
        const QJsonObject wanted{
            {u"source_code"_s, u"ams"_s}, {u"sku"_s, QString::fromStdString(m_sku)}, {u"notify_stock_qty"_s, 9}};
        const auto threshold = [this](const char *source) {
            return m_asked->ask("/V1/inventory/low-quantity-notification/:sourceCode/:sku", {source, m_sku})
                .body["notify_stock_qty"_L1]
                .toInt();
        };
        const int ofTheShop = threshold("ams");
        const QJsonObject body{{u"sourceItemConfigurations"_s, QJsonArray{wanted}}};
        QCOMPARE(m_asked->write("POST", "/V1/inventory/low-quantity-notification", body).text, u"[]"_s);
        QCOMPARE(threshold("ams"), 9);
        QCOMPARE(threshold("rtm"), ofTheShop);
        QCOMPARE(m_asked->write("POST", "/V1/inventory/low-quantity-notifications-delete", body).text, u"[]"_s);
        QCOMPARE(threshold("ams"), ofTheShop);
    }

    void theLimitCountsRowsAndAsksLessOfTheQueue()
    {
        QJsonArray items;
        for (int i = 0; i < 21; ++i) {
            items.append(item(m_sku, "ams", i));
        }
        QCOMPARE(save(*m_asked, items).status, 200);
        m_asked->shop().rules.maximumArraySize = 20;
        const Answer refused = save(*m_asked, items);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.body["parameters"_L1]["max"_L1], QJsonValue(20));
        QCOMPARE(refused.body["parameters"_L1]["type"_L1],
                 QJsonValue(u"Magento\\InventoryApi\\Api\\Data\\SourceItemInterface"_s));
        m_asked->way = Call::Way::Queued;
        QCOMPARE(save(*m_asked, items).status, 200);
        m_asked->way = Call::Way::Direct;
        items.removeLast();
        QCOMPARE(save(*m_asked, items).status, 200);
    }

    void aRestartKeepsEverything()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"state.json"_s);
        QJsonObject kept, orphans;
        {
            const Asked first(file);
            QCOMPARE(save(first, {item(m_sku, "ams", 3.25, 0), item("GHOST", "ber", 8)}).status, 200);
            QCOMPARE(save(first, {item(m_sku, "rtm", 0)}, "/V1/inventory/source-items-delete").status, 200);
            QCOMPARE(save(first, {item(m_sku, "rtm", 6)}).status, 200);
            kept = first.ask("/V1/inventory/source-items", {}, filter("sku", m_sku)).body.toObject();
            orphans = first.ask("/V1/inventory/source-items", {}, filter("sku", "GHOST")).body.toObject();
            QCOMPARE(orphans["total_count"_L1], QJsonValue(1));
        }
        const Asked second(file);
        QCOMPARE(second.ask("/V1/inventory/source-items", {}, filter("sku", m_sku)).body.toObject(), kept);
        QCOMPARE(second.ask("/V1/inventory/source-items", {}, filter("sku", "GHOST")).body.toObject(), orphans);
        QCOMPARE(shown(second, m_sku, "rtm"), u"6/1"_s);
    }

    void manyAtOnceLoseNothing()
    {
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([this, t] {
                for (int i = 0; i < 50; ++i) {
                    const std::string sku = "QZQ" + std::to_string(t) + '-' + std::to_string(i);
                    if (save(*m_asked, {item(sku, "ams", i), item(m_sku, "ber", i)}).status != 200) {
                        qFatal("refused");
                    }
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(m_asked->count("/V1/inventory/source-items", filter("sku", "QZQ%", "like")), 200);
        QCOMPARE(shown(*m_asked, m_sku, "ber"), u"49/1"_s);
    }

private:
    [[nodiscard]] QJsonObject list() const
    {
        return m_asked->ask("/V1/inventory/source-items", {}, {{"searchCriteria[pageSize]", "1"}}).body.toObject();
    }
    [[nodiscard]] QJsonObject full() const { return m_asked->ask("/V1/products/:sku", {m_sku}).body.toObject(); }
    [[nodiscard]] QJsonObject legacy() const
    {
        return m_asked->ask("/V1/stockItems/:productSku", {m_sku}).body.toObject();
    }
    [[nodiscard]] qint64 reservedRow() const
    {
        for (qint64 row = 0; row < m_asked->shop().catalogue().size(); ++row) {
            if (!reservedQuantity(m_asked->shop().options(), row, 2).isZero()) {
                return row;
            }
        }
        return -1;
    }

    static constexpr std::string_view stockItems = "/V1/products/:productSku/stockItems/:itemId";
    std::unique_ptr<Asked> m_asked = std::make_unique<Asked>();
    std::string m_sku = m_asked->shop().catalogue().facts(0).sku; ///< a strange one: it lies in all four sources
    qint64 m_rows = sourceItemCount(m_asked->shop().options());
};

QTEST_GUILESS_MAIN(TestStockWrites)
#include "tst_stockwrites.moc"
