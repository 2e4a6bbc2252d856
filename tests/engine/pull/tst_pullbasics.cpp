// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pullfixture.h"

#include "cache/pullstate.h"
#include "patience.h"

#include <QJsonDocument>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using cache::Entity;

namespace {

struct Kept
{
    const char *name;
    QByteArray path; ///< of the shop's list
    QString key;     ///< in its JSON
    QByteArray table;
    cache::DocumentKind kind;
    Entity entity;
};

const std::vector<Kept> &kept()
{
    using cache::DocumentKind;
    static const std::vector<Kept> all{
        {"orders", "orders", u"entity_id"_s, "sales_order", DocumentKind::Order, Entity::Orders},
        {"invoices", "invoices", u"entity_id"_s, "sales_invoice", DocumentKind::Invoice, Entity::Invoices},
        {"shipments", "shipments", u"entity_id"_s, "sales_shipment", DocumentKind::Shipment, Entity::Shipments},
        {"creditmemos", "creditmemos", u"entity_id"_s, "sales_creditmemo", DocumentKind::CreditMemo,
         Entity::CreditMemos},
        {"transactions", "transactions", u"transaction_id"_s, "sales_transaction", DocumentKind::Transaction,
         Entity::Transactions},
        {"products", "products", u"id"_s, "product", DocumentKind::Product, Entity::Products},
        {"customers", "customers/search", u"id"_s, "customer", DocumentKind::Customer, Entity::Customers},
    };
    return all;
}

} // namespace

class TestPullBasics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentIsWhatTheShopHas_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < kept().size(); ++i) {
            QTest::newRow(kept()[i].name) << int(i);
        }
    }
    void everyDocumentIsWhatTheShopHas()
    {
        QFETCH(int, index);
        const Kept &one = kept()[std::size_t(index)];
        PulledShop shop;
        LocalCopy copy;
        const auto report = pull(shop, copy, optionsFor(one.entity));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));

        const QList<QJsonObject> items = shop.items(one.path);
        QVERIFY(!items.isEmpty());
        const sync::PulledEntity *part = partOf(*report, one.entity);
        QCOMPARE(part->tally.added, qint64(items.size()));
        QCOMPARE(part->tally.seen, qint64(items.size()));
        QCOMPARE(part->total, std::optional(qint64(items.size())));
        QCOMPARE(copy.number("select count(*) from " + one.table), qint64(items.size()));
        for (const QJsonObject &item : items) {
            const qint64 id = item.value(one.key).toInteger();
            const QJsonObject stored = QJsonDocument::fromJson(copy.document(one.kind, id)).object();
            QVERIFY2(stored == item, qPrintable(u"%1 %2"_s.arg(QLatin1StringView(one.name)).arg(id)));
        }
    }

    void aSecondPullWritesNothing_data() { addGroups(); }
    void aSecondPullWritesNothing()
    {
        QFETCH(int, group);
        PulledShop shop;
        LocalCopy copy;
        const sync::PullOptions options = optionsFor(groups()[std::size_t(group)].entities);
        const auto first = pull(shop, copy, options);
        QVERIFY2(first && first->isDone(), qPrintable(told(first)));
        const QStringList before = copy.dump();
        QVERIFY(before.size() > 10);
        const auto second = pull(shop, copy, options);
        QVERIFY2(second && second->isDone(), qPrintable(told(second)));
        for (const sync::PulledEntity &part : second->entities) {
            const cache::Tally &tally = part.tally;
            QVERIFY2(tally.added + tally.changed + tally.gone == 0, qPrintable(told(second)));
        }
        QCOMPARE(difference(before, copy.dump()), QString());
    }

    void fullReadsEveryRowAgainAndFindsItTheSame_data() { addGroups(); }
    void fullReadsEveryRowAgainAndFindsItTheSame()
    {
        QFETCH(int, group);
        PulledShop shop;
        LocalCopy copy;
        sync::PullOptions options = optionsFor(groups()[std::size_t(group)].entities);
        const auto first = pull(shop, copy, options);
        QVERIFY2(first && first->isDone(), qPrintable(told(first)));
        const QStringList before = copy.dump();
        options.full = true;
        const auto second = pull(shop, copy, options);
        QVERIFY2(second && second->isDone(), qPrintable(told(second)));
        for (const sync::PulledEntity &part : second->entities) {
            QCOMPARE(part.tally.seen, partOf(*first, part.entity)->tally.seen);
            QVERIFY2(part.tally.added + part.tally.changed + part.tally.gone == 0, qPrintable(told(second)));
        }
        QCOMPARE(difference(before, copy.dump()), QString());
    }

    void theNewestComeFirst()
    {
        PulledShop shop;
        LocalCopy copy;
        StopSource stop;
        int pages = 0;
        const auto newest = [&copy] {
            return copy.number("select count(*) from sales_order where entity_id between 31 and 40");
        };
        const auto report = pull(shop, copy, optionsFor(Entity::Orders), stop.token(), [&](const sync::PullProgress &) {
            if (++pages == 3) { // of four; a page that is read may wait to be written, and the stop takes it back
                static_cast<void>(waitFor([&newest] { return newest() == 10; }));
                stop.requestStop();
            }
        });
        QVERIFY(report);
        QCOMPARE(int(partOf(*report, Entity::Orders)->end), int(sync::PullEnd::Stopped));
        QCOMPARE(newest(), 10);
    }

    void anEntityIsToldAsSoonAsItIsThrough()
    {
        PulledShop shop;
        LocalCopy copy;
        QStringList order;
        sync::Pull job(shop.client(), copy.cache(), optionsFor(cache::Entity::Orders | cache::Entity::Customers),
                       [&order](const sync::PullProgress &progress) {
                           const QString page = u"page of "_s + cache::toString(progress.entity);
                           order.isEmpty() || order.last() != page ? order.append(page) : void();
                       });
        job.tellPulled(
            [&order](const sync::PulledEntity &one) { order.append(u"all of "_s + cache::toString(one.entity)); });
        const auto report = job.run();
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(order,
                 (QStringList{u"page of orders"_s, u"all of orders"_s, u"page of customers"_s, u"all of customers"_s}));
    }

    void progressIsTold()
    {
        PulledShop shop;
        LocalCopy copy;
        QList<sync::PullProgress> told;
        const auto report = pull(shop, copy, optionsFor(Entity::Orders), {},
                                 [&told](const sync::PullProgress &progress) { told.append(progress); });
        QVERIFY(report && report->isDone());
        QVERIFY(told.size() >= 3);
        QCOMPARE(told.first().seen, 10);
        QCOMPARE(told.first().of, std::optional<qint64>(40));
        QVERIFY(told.first().perSecond > 0);
    }

    void listsAreMadeFastBehindTheRows()
    {
        PulledShop shop;
        LocalCopy copy;
        QList<sync::PullProgress> indexing;
        sync::PullOptions options = optionsFor(Entity::Orders);
        options.indexedFrom = 1;
        const auto report = pull(shop, copy, options, {}, [&indexing](const sync::PullProgress &progress) {
            progress.isIndexing ? indexing.append(progress) : indexing.clear();
        });
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QVERIFY(report->notes.empty());
        QVERIFY(indexing.size() > 30);
        QCOMPARE(indexing.first().seen, 0);
        QCOMPARE(indexing.last().seen, indexing.size() - 1);
        QCOMPARE(indexing.last().of, std::optional<qint64>(indexing.size()));
        QCOMPARE(copy.number("select count(*) from sqlite_schema where name like 'list_sales_order_%'") > 30, true);
    }

    void listsThatStaySlowAreANoteAndNoFailure()
    {
        bool isFull = false;
        PulledShop shop;
        LocalCopy copy([&isFull](std::string_view sql) -> Result<void> {
            return isFull && sql.starts_with("create index")
                       ? Result<void>(failure(ErrorKind::Storage, u"the disk is full"_s))
                       : Result<void>();
        });
        isFull = true;
        sync::PullOptions options = optionsFor(Entity::Orders);
        options.indexedFrom = 1;
        const auto report = pull(shop, copy, options);
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(report->notes.size(), std::size_t(1));
        QCOMPARE(int(report->notes.front().kind), int(sync::PullNote::Kind::ListsSlow));
        QCOMPARE(int(report->notes.front().entity), int(Entity::Orders));
        QCOMPARE(report->notes.front().error->message, u"the disk is full"_s);
    }

    void aLoginThatMaySeeOrdersOnlyGetsThose()
    {
        PulledShop shop(PulledShop::small(), u"limited"_s);
        LocalCopy copy;
        const auto report = pull(shop, copy, optionsFor(sync::everything()));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        for (const sync::PulledEntity &part : report->entities) {
            const sync::PullEnd end = part.entity == Entity::Orders ? sync::PullEnd::Done : sync::PullEnd::NotAllowed;
            QVERIFY2(part.end == end, qPrintable(told(report)));
            QCOMPARE(part.error.has_value(), end != sync::PullEnd::Done);
        }
        QCOMPARE(copy.number("select count(*) from sales_order"), 40);
    }

    void aShopOfOneSourceHasItsOlderItems()
    {
        practice::ServerOptions options = PulledShop::small();
        options.singleSource = true;
        PulledShop shop(options);
        LocalCopy copy;
        const auto report = pull(shop, copy, optionsFor(Entity::Sources | Entity::Stock));
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QVERIFY2(partOf(*report, Entity::Sources)->end == sync::PullEnd::NotThere, qPrintable(told(report)));
        QVERIFY2(partOf(*report, Entity::Stock)->end == sync::PullEnd::Done, qPrintable(told(report)));
        QCOMPARE(copy.number("select count(*) from stock_item"), 126);
        QCOMPARE(copy.number("select count(*) from source_item"), 0);
    }

    void aShopsPageLimitIsObeyed_data() { addGroups(); }
    void aShopsPageLimitIsObeyed()
    {
        QFETCH(int, group);
        sync::PullOptions options = optionsFor(groups()[std::size_t(group)].entities);
        PulledShop plain;
        LocalCopy wanted;
        QVERIFY(pull(plain, wanted, options));
        practice::ServerOptions limited = PulledShop::small();
        limited.maximumPageSize = 7;
        PulledShop shop(limited);
        LocalCopy copy;
        const auto report = pull(shop, copy, options);
        QVERIFY2(report && report->isDone(), qPrintable(told(report)));
        QCOMPARE(difference(wanted.dump(), copy.dump()), QString());
    }

private:
    static void addGroups()
    {
        QTest::addColumn<int>("group");
        for (std::size_t i = 0; i < groups().size(); ++i) {
            QTest::newRow(groups()[i].name) << int(i);
        }
    }
};

QTEST_GUILESS_MAIN(TestPullBasics)
#include "tst_pullbasics.moc"
