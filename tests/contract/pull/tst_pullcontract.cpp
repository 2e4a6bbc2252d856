// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pull from a shop whose every answer was recorded from a real one: each row has to land with its fields and its
// text.

#include "contenttables.h"
#include "pullfixture.h"
#include "recorded.h"
#include "recordedshop.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using cache::DocumentKind;
using cache::Entity;

namespace {

struct Landing
{
    const char *route;
    const char *table;
    std::optional<DocumentKind> kind;
};

const std::vector<Landing> &landings()
{
    static const std::vector<Landing> all{
        {"/V1/orders", "sales_order", DocumentKind::Order},
        {"/V1/invoices", "sales_invoice", DocumentKind::Invoice},
        {"/V1/shipments", "sales_shipment", DocumentKind::Shipment},
        {"/V1/creditmemos", "sales_creditmemo", DocumentKind::CreditMemo},
        {"/V1/transactions", "sales_transaction", DocumentKind::Transaction},
        {"/V1/products", "product", DocumentKind::Product},
        {"/V1/products/attributes", "attribute", std::nullopt},
        {"/V1/products/attribute-sets/sets/list", "attribute_set", std::nullopt},
        {"/V1/categories/list", "category", std::nullopt},
        {"/V1/customers/search", "customer", DocumentKind::Customer},
        {"/V1/customerGroups/search", "customer_group", std::nullopt},
        {"/V1/salesRules/search", "sales_rule", std::nullopt},
        {"/V1/coupons/search", "coupon", std::nullopt},
        {"/V1/inventory/sources", "source", std::nullopt},
        {"/V1/inventory/stocks", "stock", std::nullopt},
        {"/V1/inventory/stock-source-links", "stock_source_link", std::nullopt},
        {"/V1/inventory/source-items", "source_item", std::nullopt},
    };
    return all;
}

} // namespace

class TestPullContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<ScriptedServer>(
            [this](const SeenRequest &request, int) { return m_shop.answer(request); });
        remote::Connection connection;
        connection.baseUrl = m_server->url();
        connection.login = LoginKind::Bearer;
        connection.proxy.mode = remote::ProxyPolicy::Mode::None;
        remote::Client client(connection, BearerCredentials{Secret("token")}, m_clock, remote::Pace{0.001, 7});
        const auto report = sync::Pull(client, m_copy.cache(), optionsFor(sync::everything())).run();
        QVERIFY(report);
        m_told = told(report);
        for (const sync::PulledEntity &part : report->entities) {
            m_ended[part.entity] = part.end;
        }
        qInfo("%lld recorded answers of %s served to a pull", static_cast<long long>(m_shop.exchanges()),
              hasContract() ? "the contract"
                            : "the project's own small samples; QUARTERMASTER_CONTRACT_DIR names more");
    }

    void everyRowLands_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < landings().size(); ++i) {
            if (!m_shop.list(QString::fromLatin1(landings()[i].route)).items.empty()) {
                QTest::newRow(landings()[i].table) << int(i);
            } else {
                qInfo("nothing was recorded of %s", landings()[i].route);
            }
        }
    }
    void everyRowLands()
    {
        QFETCH(int, index);
        const Landing &landing = landings()[std::size_t(index)];
        const RecordedList &recorded = m_shop.list(QString::fromLatin1(landing.route));
        const ContentTable &table = contentTable(landing.table);
        Result<sqlite::Database> database = sqlite::Database::open(m_copy.cache().path(), sqlite::Mode::ReadWrite);
        QVERIFY(database);
        const QStringList rows = linesOf(table, *database);
        QVERIFY2(rows.size() == qsizetype(recorded.items.size()),
                 qPrintable(u"%1 of %2 rows\n%3"_s.arg(rows.size()).arg(recorded.items.size()).arg(m_told)));
        for (const RecordedItem &item : recorded.items) {
            QJsonObject object = item.object;
            if (landing.kind == DocumentKind::Product) {
                object.insert(u"image"_s, imageOf(item.object));
            }
            const QString wanted = lineOf(table, object);
            const QStringList alike = rows.filter(wanted.section(u'|', 0, 1));
            QVERIFY2(alike.contains(wanted), qPrintable(firstDifference(wanted, alike.value(0))));
            if (landing.kind) {
                QCOMPARE(m_copy.document(*landing.kind, item.key), item.raw);
            }
        }
    }

    void everyLineOfAnOrderLands()
    {
        Result<sqlite::Database> database = sqlite::Database::open(m_copy.cache().path(), sqlite::Mode::ReadWrite);
        QVERIFY(database);
        const QStringList rows = linesOf(contentTable("sales_order_item"), *database);
        qsizetype count = 0;
        for (const RecordedItem &order : m_shop.list(u"/V1/orders"_s).items) {
            for (const QJsonObject &item : objectsIn(order.object.value("items"_L1))) {
                const QString wanted = lineOf(contentTable("sales_order_item"), item);
                QVERIFY2(rows.contains(wanted), qPrintable(wanted));
                ++count;
            }
        }
        QVERIFY(count > 0);
        QCOMPARE(rows.size(), count);
    }

    /// Prices are asked for by the SKUs of the products there are, and were recorded at several times: each row is one
    /// that was recorded, and no key of one is missing.
    void pricesLand_data()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<QByteArray>("table");
        bool any = false;
        for (const auto &[name, table] :
             {std::pair{"base-prices", "base_price"}, std::pair{"special-price", "special_price"},
              std::pair{"tier-prices", "tier_price"}, std::pair{"cost", "cost"}}) {
            const QString route = u"/V1/products/%1-information"_s.arg(QLatin1StringView(name));
            if (!recordedPrices(route, table).isEmpty()) {
                QTest::newRow(table) << route << QByteArray(table);
                any = true;
            }
        }
        if (!any) {
            QSKIP("no price was recorded of a product that was");
        }
    }
    void pricesLand()
    {
        QFETCH(QString, route);
        QFETCH(QByteArray, table);
        const QStringList recorded = recordedPrices(route, table.constData());
        QSet<QString> keys;
        for (const QString &line : recorded) {
            keys.insert(keyOf(line));
        }
        Result<sqlite::Database> database = sqlite::Database::open(m_copy.cache().path(), sqlite::Mode::ReadWrite);
        QVERIFY(database);
        QSet<QString> landed;
        for (const QString &row : linesOf(contentTable(table.constData()), *database)) {
            QVERIFY2(recorded.contains(row), qPrintable(row));
            landed.insert(keyOf(row));
        }
        QCOMPARE(landed, keys);
    }

    /// With something recorded of it, an entity came to its end.
    void nothingFailed()
    {
        for (const auto &[entity, end] : m_ended) {
            const bool isThere = entity == Entity::Stores ? hasContract() : true;
            QVERIFY2(!isThere || end == sync::PullEnd::Done || end == sync::PullEnd::NotThere ||
                         (!hasContract() && end == sync::PullEnd::Failed),
                     qPrintable(m_told));
        }
    }

    void aSecondPullFindsNothingNew()
    {
        const QStringList before = m_copy.dump();
        remote::Connection connection;
        connection.baseUrl = m_server->url();
        connection.login = LoginKind::Bearer;
        connection.proxy.mode = remote::ProxyPolicy::Mode::None;
        remote::Client client(connection, BearerCredentials{Secret("token")}, m_clock, remote::Pace{0.001, 7});
        sync::PullOptions options = optionsFor(sync::everything());
        options.full = true;
        const auto report = sync::Pull(client, m_copy.cache(), options).run();
        QVERIFY(report);
        QCOMPARE(difference(before, m_copy.dump()), QString());
    }

private:
    /// The lines of the products that were recorded, too.
    [[nodiscard]] QStringList recordedPrices(const QString &route, const char *table) const
    {
        QSet<QString> skus;
        for (const RecordedItem &product : m_shop.list(u"/V1/products"_s).items) {
            skus.insert(product.object.value("sku"_L1).toString());
        }
        QStringList lines;
        for (const QJsonObject &row : m_shop.prices(route)) {
            if (skus.contains(row.value("sku"_L1).toString())) {
                lines.append(lineOf(contentTable(table), row));
            }
        }
        return lines;
    }
    /// What tells prices apart: everything before the amount, and when it begins.
    static QString keyOf(const QString &line)
    {
        static const QRegularExpression values(u" \\| (price|cost|price_to|price_type)=[^|]*"_s);
        return QString(line).remove(values);
    }

    static QString firstDifference(const QString &wanted, const QString &there)
    {
        const QStringList a = wanted.split(u'|');
        const QStringList b = there.split(u'|');
        for (qsizetype i = 0; i < a.size(); ++i) {
            if (a[i] != b.value(i)) {
                return u"%1: wanted %2, there is %3"_s.arg(a.value(1), a[i], b.value(i));
            }
        }
        return {};
    }

    static QJsonValue imageOf(const QJsonObject &product)
    {
        for (const QJsonObject &attribute : objectsIn(product.value("custom_attributes"_L1))) {
            if (attribute.value("attribute_code"_L1) == "image"_L1) {
                return attribute.value("value"_L1);
            }
        }
        return {};
    }

    SystemClock m_clock;
    RecordedShop m_shop;
    std::unique_ptr<ScriptedServer> m_server;
    LocalCopy m_copy;
    std::map<Entity, sync::PullEnd> m_ended;
    QString m_told;
};

QTEST_GUILESS_MAIN(TestPullContract)
#include "tst_pullcontract.moc"
