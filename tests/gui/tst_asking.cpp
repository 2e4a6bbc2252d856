// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/asking.h"
#include "desktop/desk.h"
#include "practice/practicestore.h"
#include "remote/client.h"
#include "remote/credentialsjson.h"
#include "remote/endpoints/customers.h"
#include "remote/endpoints/inventory.h"
#include "remote/endpoints/orders.h"
#include "remote/endpoints/products.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using cache::Entity;

/// What "Ask the shop" finds, held against what a practice store has: over HTTP, with the shop's own search.
class TestAsking : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<practice::PracticeStore> m_store;
    std::unique_ptr<remote::Client> m_client;
    std::vector<Order> m_orders;
    std::vector<Product> m_products;
    std::vector<Customer> m_customers;

    template <typename T>
    std::vector<T> all(const Result<remote::Request<remote::Page<T>>> &request)
    {
        const auto answer = m_client->send(*request).result();
        return answer ? answer->value.items : std::vector<T>();
    }
    tables::FoundGroup ask(Entity entity, const QString &text)
    {
        const auto found = desktop::askShop(*m_client, entity, text, m_clock.now(), {}).result();
        if (!found) {
            qWarning("%s", qPrintable(found.error().text()));
        }
        return found.value_or(tables::FoundGroup());
    }
    static bool has(const tables::FoundGroup &group, qint64 key)
    {
        return std::ranges::any_of(group.rows, [key](const tables::FoundRow &row) { return row.key == key; });
    }
    /// How many of the shop hold each word in one of their texts, as the shop compares: without regard to case.
    template <typename T, typename Texts>
    static qint64 count(const std::vector<T> &items, const QString &text, Texts texts)
    {
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        return std::ranges::count_if(items, [&](const T &item) {
            const QStringList fields = texts(item);
            return std::ranges::all_of(words, [&fields](const QString &word) {
                return std::ranges::any_of(
                    fields, [&word](const QString &field) { return field.contains(word, Qt::CaseInsensitive); });
            });
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        practice::ServerOptions options;
        options.shop.orders = 200;
        options.shop.products = 150;
        auto store = practice::PracticeStore::start(options);
        QVERIFY(store);
        m_store = std::move(*store);
        remote::Connection connection;
        connection.baseUrl = m_store->baseUrl();
        connection.login = LoginKind::OAuth1;
        connection.proxy.mode = remote::ProxyPolicy::Mode::None;
        const auto keys = remote::credentialsFromJson(
            LoginKind::OAuth1, QJsonDocument(m_store->logins()["oauth1"_L1].toObject()).toJson());
        QVERIFY(keys);
        m_client = std::make_unique<remote::Client>(connection, *keys, m_clock);
        const remote::Criteria everything = remote::Criteria().pageSize(1'000);
        m_orders = all(remote::listOrders(Scope::all(), everything));
        m_products = all(remote::listProducts(Scope::all(), everything));
        m_customers = all(remote::listCustomers(Scope::all(), everything));
        QVERIFY(m_orders.size() == 200 && m_products.size() >= 100 && !m_customers.empty());
    }
    void cleanupTestCase()
    {
        m_client.reset();
        m_store.reset();
    }

    void anOrderByItsNumber()
    {
        const Order &order = m_orders[m_orders.size() / 2];
        const tables::FoundGroup found = ask(Entity::Orders, order.incrementId);
        QVERIFY(has(found, order.entityId));
        QCOMPARE(found.rows.front().name, order.incrementId);
    }

    void wordsStandInSeveralFields()
    {
        const auto named = std::ranges::find_if(m_orders, [](const Order &order) {
            return !order.customerFirstname.isEmpty() && order.customerLastname.contains(u' ');
        });
        QVERIFY(named != m_orders.end());
        const auto texts = [](const Order &order) {
            return QStringList{order.incrementId, order.customerEmail, order.customerFirstname, order.customerLastname};
        };
        for (const QString &text : {u"%1 %2"_s.arg(named->customerFirstname, named->customerLastname),
                                    u"%2 %1"_s.arg(named->customerFirstname, named->customerLastname),
                                    u"%1 %2"_s.arg(named->customerLastname.left(4), named->incrementId.right(4))}) {
            const tables::FoundGroup found = ask(Entity::Orders, text);
            QVERIFY2(found.count > 0, qPrintable(text));
            QCOMPARE(found.count, count(m_orders, text.simplified(), texts));
            QVERIFY2(found.count > qint64(found.rows.size()) || has(found, named->entityId), qPrintable(text));
        }
        QCOMPARE(ask(Entity::Orders, named->customerFirstname + u" nowhere"_s).count, 0);
    }

    void aCustomerByNameAndAddress()
    {
        const Customer &customer = m_customers[m_customers.size() / 3];
        for (const QString &text : {customer.email, u"%1 %2"_s.arg(customer.firstname, customer.email.left(5))}) {
            QVERIFY2(ask(Entity::Customers, text).count > 0, qPrintable(text));
        }
        QVERIFY(has(ask(Entity::Customers, customer.email), customer.id));
    }

    void signsOfPatternsAreTextLikeAnyOther()
    {
        const auto texts = [](const Product &product) { return QStringList{product.sku.text(), product.name}; };
        int asked = 0;
        for (const Product &product : m_products) {
            const QString sku = product.sku.text();
            if (sku.contains(u'%') || sku.contains(u'_') || sku.contains(u'\\')) {
                ++asked;
                const tables::FoundGroup found = ask(Entity::Products, sku);
                QVERIFY2(has(found, product.id.value_or(0)), qPrintable(sku));
                QCOMPARE(found.count, count(m_products, sku, texts));
            }
        }
        QVERIFY(asked > 0);
    }

    void whatCanBeSoldIsTheShopsOwnNumber()
    {
        const auto simple = std::ranges::find(m_products, u"simple"_s, &Product::typeId);
        QVERIFY(simple != m_products.end());
        const auto expected = m_client->send(remote::readSalableQuantity(Scope::all(), simple->sku, 1)).result();
        QVERIFY(expected);
        const auto answers =
            desktop::askSalable(*m_client, simple->sku.text(), {{1, u"Default"_s}, {2, u"Other"_s}}, {}).result();
        QCOMPARE(answers.size(), std::size_t{2});
        QCOMPARE(answers[0].stock, u"Default"_s);
        QCOMPARE(answers[1].stock, u"Other"_s);
        QVERIFY(answers[0].quantity && answers[1].quantity);
        QCOMPARE(*answers[0].quantity, expected->value);
        const auto unknown = desktop::askSalable(*m_client, u"nobody's"_s, {{1, u"Default"_s}}, {}).result();
        QVERIFY(unknown.size() == 1 && !unknown[0].quantity); // said in its line
        QVERIFY(desktop::askSalable(*m_client, simple->sku.text(), {}, {}).result().empty());
    }

    void aLongPasteIsStillOneRequest()
    {
        const auto before = m_client->budget().sent;
        ask(Entity::Orders, u"a b c d e f g h i j k l m n o p "_s.repeated(12));
        QCOMPARE(m_client->budget().sent, before + 1);
    }

    void aPullIsDue_data()
    {
        QTest::addColumn<int>("every");
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<bool>("due");
        QTest::newRow("never") << 0 << 1'000'000 << false;
        QTest::newRow("nonsense in the file") << -5 << 1'000'000 << false;
        QTest::newRow("not yet") << 5 << 299 << false;
        QTest::newRow("now") << 5 << 300 << true;
        QTest::newRow("the computer slept") << 5 << 80'000 << true;
        QTest::newRow("the clock was set back") << 5 << -3'600 << true;
        QTest::newRow("the clock was set back, never") << 0 << -3'600 << false;
    }
    void aPullIsDue()
    {
        QFETCH(int, every);
        QFETCH(int, secondsAgo);
        const UtcTime now = m_clock.now();
        QTEST(desktop::isPullDue(every, now.plusSeconds(-secondsAgo), now), "due");
    }
};

QTEST_GUILESS_MAIN(TestAsking)
#include "tst_asking.moc"
