// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a copy holds after a pull is what the shop answers, field by field, for everything there is. The shop is small;
// QM_PULL_ORDERS and QM_PULL_PRODUCTS in the environment make it as large as one likes, where the size can matter.

#include "longfunctions.h"
#include "pullfixture.h"
#include "shopcontent.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

namespace {

practice::ServerOptions smallOptions()
{
    practice::ServerOptions options = PulledShop::small();
    options.shop.orders = 60;
    options.shop.products = 126;
    options.shop.customers = 30;
    return options;
}

practice::ServerOptions shopOptions()
{
    practice::ServerOptions options = smallOptions();
    options.shop.orders = qEnvironmentVariable("QM_PULL_ORDERS", QString::number(options.shop.orders)).toLongLong();
    options.shop.products =
        qEnvironmentVariable("QM_PULL_PRODUCTS", QString::number(options.shop.products)).toLongLong();
    options.shop.customers = std::max<qint64>(30, options.shop.orders / 3);
    return options;
}

bool isSmall()
{
    return shopOptions().shop.orders <= 1'000;
}

sync::PullOptions everythingOptions(int pageSize = isSmall() ? 10 : 100)
{
    sync::PullOptions options = optionsFor(sync::everything());
    options.pageSize = pageSize;
    return options;
}

QString now()
{
    return UtcTime::fromSeconds(QDateTime::currentSecsSinceEpoch()).toMagento();
}

/// Changes the shop as people and other programs do, in any order.
class Somebody
{
public:
    Somebody(practice::PracticeStore &store, quint32 seed)
        : m_store(store)
        , m_random(seed)
    {}

    /// The last of these come to be only later.
    void hideNewest(const QString &list, const QList<qint64> &keys)
    {
        for (const qint64 key : keys) {
            if (!m_store.deleteRow(list, key)) {
                qFatal("there is no %lld in %s", static_cast<long long>(key), qPrintable(list));
            }
            m_hidden.append({list, key});
        }
    }

    void change(int times)
    {
        for (const List &list : lists()) {
            eachOf(m_store, list.path, [&](const QJsonObject &item) {
                const qint64 key = item.value(list.key).toInteger();
                m_keys[list.name].append(key);
                m_documents.insert(item.value("order_id"_L1).toInteger(), {list.name, key});
            });
        }
        for (int i = 0; i < times; ++i) {
            const int what = m_random.bounded(10);
            if (what == 0 && !m_hidden.isEmpty()) {
                add();
            } else if (what == 1) {
                removeOne();
            } else if (what <= 3) {
                stock();
            } else {
                edit(i);
            }
        }
        while (!m_hidden.isEmpty()) {
            add();
        }
    }

private:
    struct List
    {
        QString name;
        QByteArray path;
        QString key;
        bool deletes; ///< a row may go by itself
    };
    static const QList<List> &lists()
    {
        static const QList<List> all{
            {u"orders"_s, "orders", u"entity_id"_s, true},
            {u"invoices"_s, "invoices", u"entity_id"_s, false},
            {u"shipments"_s, "shipments", u"entity_id"_s, false},
            {u"creditmemos"_s, "creditmemos", u"entity_id"_s, false},
            {u"transactions"_s, "transactions", u"transaction_id"_s, false},
            {u"products"_s, "products", u"id"_s, true},
            {u"customers"_s, "customers/search", u"id"_s, true},
        };
        return all;
    }

    void require(bool done)
    {
        if (!done) {
            qFatal("the shop has no such row");
        }
    }
    void add()
    {
        const auto [list, key] = m_hidden.takeAt(m_random.bounded(int(m_hidden.size())));
        require(m_store.changeRow(list, key, {{u"updated_at"_s, now()}}));
    }
    void removeOne()
    {
        const List &list = lists().at(m_random.bounded(int(lists().size())));
        QList<qint64> &keys = m_keys[list.name];
        if (keys.size() < 8 || !list.deletes) {
            return;
        }
        // Not the newest: that the shop's numbers went backwards is another story.
        const qint64 gone = keys.takeAt(m_random.bounded(int(keys.size()) - 4));
        require(m_store.deleteRow(list.name, gone));
        if (list.name != "orders"_L1) {
            return;
        }
        for (const auto &[name, key] : m_documents.values(gone)) { // nothing else takes these away in Magento
            require(m_store.deleteRow(name, key));
            m_keys[name].removeOne(key);
        }
    }
    void stock()
    {
        require(m_store.changeRow(u"source-items"_s, m_random.bounded(1, 200),
                                  {{u"quantity"_s, m_random.bounded(500)}, {u"status"_s, m_random.bounded(2)}}));
    }
    void edit(int number)
    {
        const List &list = lists().at(m_random.bounded(int(lists().size())));
        const QList<qint64> &keys = m_keys[list.name];
        if (list.name == "transactions"_L1) {
            return; // they have no time of change, and nothing in Magento changes one
        }
        QJsonObject members{{u"updated_at"_s, now()}};
        if (list.name == "products"_L1) {
            members.insert(u"name"_s, u"Changed %1, \"ü\" & ‘=1’"_s.arg(number));
            members.insert(u"weight"_s, m_random.bounded(1, 90'000) / 10'000.0);
        } else if (list.name == "customers"_L1) {
            members.insert(u"firstname"_s, u"Ada %1"_s.arg(number));
            members.insert(u"group_id"_s, m_random.bounded(1, 4));
        } else {
            members.insert(u"increment_id"_s, u"C%1"_s.arg(number));
            members.insert(u"grand_total"_s, m_random.bounded(1, 9'999'999) / 10'000.0);
            if (list.name == "orders"_L1) {
                members.insert(u"status"_s, u"changed_%1"_s.arg(m_random.bounded(4)));
                members.insert(u"customer_lastname"_s, u"O'Neill %1"_s.arg(number));
            }
        }
        require(m_store.changeRow(list.name, keys.at(m_random.bounded(int(keys.size()))), members));
    }

    practice::PracticeStore &m_store;
    QRandomGenerator m_random;
    QHash<QString, QList<qint64>> m_keys;
    QMultiHash<qint64, std::pair<QString, qint64>> m_documents; ///< by order
    QList<std::pair<QString, qint64>> m_hidden;
};

QList<qint64> newestOf(PulledShop &shop, const QByteArray &path, const QString &key, int count)
{
    QList<qint64> keys;
    eachOf(shop.store(), path, [&](const QJsonObject &item) { keys.append(item.value(key).toInteger()); });
    std::ranges::sort(keys);
    return keys.last(count);
}

practice::Fault faultOf(practice::FaultKind kind)
{
    practice::Fault fault;
    fault.kind = kind;
    fault.milliseconds = kind == practice::FaultKind::Delay ? 5 : 1;
    fault.location = u"https://elsewhere.invalid/"_s;
    fault.contentType = "text/html";
    fault.status = 503;
    return fault;
}

} // namespace

class TestPullEqual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterTheFirstPull()
    {
        PulledShop shop(shopOptions());
        LocalCopy copy;
        const auto report = pull(shop, copy, everythingOptions());
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        for (const sync::PulledEntity &part : report->entities) {
            QVERIFY2(part.end == sync::PullEnd::Done && part.tally.seen > 0, qPrintable(told(report)));
        }
        const QStringList theirs = contentOfShop(shop.store());
        QVERIFY(theirs.size() > 5'000);
        const QString different = difference(theirs, contentOfCopy(copy.cache().path()));
        QVERIFY2(different.isEmpty(), qPrintable(different));
        qInfo("%lld lines are equal", static_cast<long long>(theirs.size()));
    }

    /// That the comparison itself can fail.
    void aFieldThatIsWrongIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("spoil");
        QTest::newRow("amount") << QByteArray(
            "update sales_order set grand_total = grand_total + 1 where entity_id = 7");
        QTest::newRow("name") << QByteArray("update customer set firstname = 'x' where entity_id = 3");
        QTest::newRow("value of a view") << QByteArray("delete from product_value where store_id = 2");
        QTest::newRow("price") << QByteArray("update tier_price set quantity = quantity + 1");
        QTest::newRow("stock") << QByteArray("delete from source_item where id = 3");
        QTest::newRow("option") << QByteArray("update attribute_option set label = 'x' where position = 1");
        QTest::newRow("document") << QByteArray("delete from document where key = (select max(key) from document)");
    }
    void aFieldThatIsWrongIsNoticed()
    {
        QFETCH(QByteArray, spoil);
        PulledShop shop(smallOptions());
        LocalCopy copy;
        QVERIFY(pull(shop, copy, everythingOptions(10)));
        copy.run(spoil);
        QVERIFY(!difference(contentOfShop(shop.store()), contentOfCopy(copy.cache().path())).isEmpty());
    }

    /// Rows come, change and go in the shop; a pull a day later knows all of it.
    void afterTwoHundredChangesAndADelta_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= (isSmall() ? 3U : 1U); ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void afterTwoHundredChangesAndADelta()
    {
        QFETCH(quint32, seed);
        PulledShop shop(shopOptions());
        Somebody somebody(shop.store(), seed);
        somebody.hideNewest(u"orders"_s, newestOf(shop, "orders", u"entity_id"_s, 3));
        somebody.hideNewest(u"invoices"_s, newestOf(shop, "invoices", u"entity_id"_s, 2));
        somebody.hideNewest(u"products"_s, newestOf(shop, "products", u"id"_s, 3));
        somebody.hideNewest(u"customers"_s, newestOf(shop, "customers/search", u"id"_s, 2));
        LocalCopy copy;
        const auto first = pull(shop, copy, everythingOptions());
        QVERIFY2(first && first->isDone(), qPrintable(told(first)));
        const QStringList before = contentOfCopy(copy.cache().path());
        somebody.change(200);
        const QStringList theirs = contentOfShop(shop.store());
        QVERIFY(!difference(before, theirs).isEmpty());
        shop.store().setClockOffset(std::chrono::hours(25)); // deletions are looked for once a day
        shop.reconnect();
        sync::PullOptions options = everythingOptions();
        options.acceptDrop = true; // of so small a shop a few deletions are much
        const auto delta = pull(shop, copy, options);
        QVERIFY2(delta && delta->isDone(), qPrintable(told(delta)));
        const QString different = difference(theirs, contentOfCopy(copy.cache().path()));
        QVERIFY2(different.isEmpty(), qPrintable(different));
    }

    /// Each kind of fault strikes in the middle and goes on; then the shop is well again and the next pull goes on.
    void afterEachFault_data()
    {
        using practice::FaultKind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("after");
        constexpr std::pair<const char *, FaultKind> kinds[] = {
            {"delay", FaultKind::Delay},
            {"hang", FaultKind::Hang},
            {"drop", FaultKind::Drop},
            {"drop_mid_body", FaultKind::DropMidBody},
            {"truncate", FaultKind::Truncate},
            {"status", FaultKind::Status},
            {"html", FaultKind::Html},
            {"empty", FaultKind::Empty},
            {"redirect", FaultKind::Redirect},
            {"content_type", FaultKind::ContentType},
            {"expired_token", FaultKind::ExpiredToken},
            {"drip", FaultKind::Drip},
            {"deep", FaultKind::Deep},
            {"huge", FaultKind::Huge},
        };
        for (const auto &[name, kind] : kinds) {
            const int after = int(kind) % 2 == 0 ? 8 : 33; // while orders come, or while products do
            QTest::addRow("%s after %d requests", name, after) << int(kind) << after;
        }
    }
    void afterEachFault()
    {
        QFETCH(int, kind);
        QFETCH(int, after);
        PulledShop shop(smallOptions());
        LocalCopy copy;
        practice::FaultPlan plan;
        plan.faults.append(faultOf(practice::FaultKind(kind)));
        plan.faults.front().after = after;
        shop.store().setFaults(plan);
        const bool heals = practice::FaultKind(kind) == practice::FaultKind::Delay;
        heals ? shop.reconnect() : shop.reconnectImpatiently(); // a slow machine is no fault of the shop
        const auto cut = pull(shop, copy, everythingOptions(10));
        shop.store().setFaults({});
        QVERIFY(cut);
        QVERIFY2(cut->isDone() == heals, qPrintable(told(cut)));
        shop.store().reset(); // a token that was expired is alive again
        shop.reconnect();
        const auto next = pull(shop, copy, everythingOptions(10));
        QVERIFY2(next && next->isDone(), qPrintable(told(next)));
        LocalCopy undisturbed;
        QVERIFY(pull(shop, undisturbed, everythingOptions(10)));
        QCOMPARE(difference(undisturbed.dump(), copy.dump()), QString()); // which is what the shop holds, see above
    }
};

QTEST_GUILESS_MAIN(TestPullEqual)
#include "tst_pullequal.moc"
