// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopcopy.h"

#include "widened.h"

#include "cache/cache.h"
#include "cache/list.h"
#include "cache/listindex.h"
#include "cache/ready.h"
#include "cache/sweep.h"
#include "domain/clock.h"
#include "practice/goods/customers.h"
#include "practice/goods/prices.h"
#include "practice/practicestore.h"
#include "practice/shop.h"
#include "remote/client.h"
#include "remote/json/codec.h"
#include "sync/pull.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>

#include <condition_variable>
#include <cstdio>
#include <map>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {

/// Raised when the rows that are generated here change.
constexpr int generator = 1;
constexpr qint64 rowsPerPage = 300;
constexpr std::size_t pagesPerWrite = cache::mostOrdersAtOnce / rowsPerPage;
constexpr std::size_t mostWaiting = 16; ///< pages made ahead of the writer
constexpr qint64 samples = 75;
constexpr qint64 tellEvery = 100'000; ///< rows: a large copy takes a while

QString cacheFile(const QString &folder, const QString &profileId)
{
    return cache::CopyFiles(folder, profileId).database();
}

/// The documents of \a collection from row \a first on, as its shop sends them.
template <typename T>
Result<std::vector<T>> decodedRows(const practice::Collection &collection, qint64 first, qint64 count)
{
    const practice::StoreView &view = *practice::findStoreView(0);
    std::vector<T> rows;
    rows.reserve(std::size_t(count));
    for (qint64 row = first; row < std::min(first + count, collection.size()); ++row) {
        std::string text;
        practice::JsonWriter json(text);
        collection.write(json, row, view, practice::Detail::List);
        Result<T> decoded = remote::decode<T>(QByteArray::fromStdString(text));
        if (!decoded) {
            return failure(std::move(decoded.error()));
        }
        rows.push_back(std::move(*decoded));
    }
    return rows;
}

/// Pages that threads make and one writer takes in their order.
template <typename Page>
class Belt
{
public:
    using Make = std::function<Result<Page>(qint64 first)>;

    Belt(qint64 rows, Make make)
        : m_rows(rows)
        , m_make(std::move(make))
    {
        for (unsigned i = 0; i < std::max(2U, std::thread::hardware_concurrency()); ++i) {
            m_threads.emplace_back([this] { run(); });
        }
    }
    ~Belt()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_next = m_rows;
            m_taken = m_rows;
        }
        m_changed.notify_all();
        for (std::thread &thread : m_threads) {
            thread.join();
        }
    }
    Q_DISABLE_COPY_MOVE(Belt)

    [[nodiscard]] bool atEnd() const { return m_takenHere >= m_rows; }
    [[nodiscard]] Result<Page> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_made.contains(m_takenHere); });
        auto node = m_made.extract(m_takenHere);
        m_takenHere += rowsPerPage;
        m_taken = m_takenHere;
        lock.unlock();
        m_changed.notify_all();
        return std::move(node.mapped());
    }

private:
    void run()
    {
        while (true) {
            qint64 first = 0;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [this] { return m_next - m_taken < qint64(mostWaiting) * rowsPerPage; });
                if (m_next >= m_rows) {
                    return;
                }
                first = m_next;
                m_next += rowsPerPage;
            }
            Result<Page> page = m_make(first);
            {
                const std::scoped_lock lock(m_mutex);
                m_made.emplace(first, std::move(page));
            }
            m_changed.notify_all();
        }
    }

    qint64 m_rows;
    Make m_make;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<qint64, Result<Page>> m_made;
    qint64 m_next = 0;
    qint64 m_taken = 0;
    qint64 m_takenHere = 0; ///< of the writer's thread
    std::vector<std::thread> m_threads;
};

class Filler
{
public:
    Filler(const practice::ShopOptions &options, practice::State &state, cache::Cache &copy)
        : m_shop(options, state)
        , m_copy(copy)
    {}

    Result<void> fillSales()
    {
        Result<void> done = fillAll<Order>(*m_shop.orders, "orders");
        done = done ? fillAll<Invoice>(*m_shop.invoices, "invoices") : done;
        done = done ? fillAll<Shipment>(*m_shop.shipments, "shipments") : done;
        done = done ? fillAll<CreditMemo>(*m_shop.creditmemos, "credit memos") : done;
        return done ? fillAll<Customer>(*m_shop.customers, "customers") : done;
    }

    Result<void> fillGoods()
    {
        Result<void> done = fillAll<Product>(*m_shop.products, "products");
        done = done ? fillStock() : done;
        return done ? fillPrices() : done;
    }

private:
    template <typename T>
    Result<void> fillAll(const practice::Collection &collection, const char *what)
    {
        QElapsedTimer timer;
        timer.start();
        const Result<cache::Press> press = learn<T>(collection);
        if (!press) {
            return failure(press.error());
        }
        Belt<cache::Ready<T>> belt(collection.size(), [&](qint64 first) -> Result<cache::Ready<T>> {
            Result<std::vector<T>> rows = decodedRows<T>(collection, first, rowsPerPage);
            return rows ? Result<cache::Ready<T>>(cache::makeReady(*press, std::move(*rows)))
                        : Result<cache::Ready<T>>(failure(std::move(rows.error())));
        });
        qint64 written = 0;
        while (!belt.atEnd()) {
            std::vector<cache::Ready<T>> pages;
            while (!belt.atEnd() && pages.size() < pagesPerWrite) {
                Result<cache::Ready<T>> page = belt.take();
                if (!page) {
                    return failure(std::move(page.error()));
                }
                pages.push_back(std::move(*page));
            }
            if (Result<void> done = write(pages); !done) {
                return done;
            }
            written += qint64(pages.size()) * rowsPerPage;
            if (written / tellEvery != (written - qint64(pages.size()) * rowsPerPage) / tellEvery) {
                std::fprintf(stderr, "  %lld of %lld %s\n", static_cast<long long>(written),
                             static_cast<long long>(collection.size()), what);
            }
        }
        std::fprintf(stderr, "  %lld %s in %.1f s\n", static_cast<long long>(collection.size()), what,
                     double(timer.elapsed()) / 1e3);
        return {};
    }

    template <typename T>
    Result<void> write(const std::vector<cache::Ready<T>> &pages)
    {
        std::vector<const cache::Ready<T> *> pointers;
        for (const cache::Ready<T> &page : pages) {
            pointers.push_back(&page);
        }
        return inTransaction([&pointers](sqlite::Database &database) -> Result<void> {
            const auto stored = cache::storePages(database, std::span<const cache::Ready<T> *const>(pointers));
            return stored ? Result<void>() : Result<void>(failure(stored.error()));
        });
    }

    Result<void> inTransaction(const std::function<Result<void>(sqlite::Database &)> &work)
    {
        const Result<bool> done = m_copy
                                      .write<bool>([&work](cache::Writing &writing) -> Result<bool> {
                                          const Result<void> worked = work(writing.database);
                                          return worked ? Result<bool>(true) : Result<bool>(failure(worked.error()));
                                      })
                                      .result();
        return done ? Result<void>() : Result<void>(failure(done.error()));
    }

    /// Sample text of the kind, from rows all over the collection.
    template <typename T>
    Result<cache::Press> learn(const practice::Collection &collection)
    {
        std::vector<QByteArray> documents;
        for (qint64 i = 0; i < samples; ++i) {
            const Result<std::vector<T>> row = decodedRows<T>(collection, i * collection.size() / samples, 1);
            if (!row) {
                return failure(row.error());
            }
            for (const T &one : *row) {
                documents.push_back(one.raw);
            }
        }
        const QByteArray dictionary = cache::Press::train(documents);
        return m_copy
            .write<cache::Press>([&dictionary](cache::Writing &writing) {
                return dictionary.isEmpty() ? cache::Press::load(writing.database)
                                            : cache::Press::learn(writing.database, dictionary);
            })
            .result();
    }

    Result<void> fillStock()
    {
        const qint64 size = m_shop.sourceItems->size();
        Belt<std::vector<SourceItem>> belt(
            size, [this](qint64 first) { return decodedRows<SourceItem>(*m_shop.sourceItems, first, rowsPerPage); });
        while (!belt.atEnd()) {
            const Result<void> done = inTransaction([&belt](sqlite::Database &database) -> Result<void> {
                for (std::size_t i = 0; i < pagesPerWrite && !belt.atEnd(); ++i) {
                    const Result<std::vector<SourceItem>> page = belt.take();
                    const Result<cache::Tally> swept =
                        page ? cache::sweepSourceItems(database, *page, 1) : failure(page.error());
                    if (!swept) {
                        return failure(swept.error());
                    }
                }
                return {};
            });
            if (!done) {
                return done;
            }
        }
        return {};
    }

    Result<void> fillPrices()
    {
        const qint64 size = m_shop.products->size();
        for (qint64 first = 0; first < size; first += rowsPerPage * 4) {
            std::vector<BasePrice> base;
            std::vector<Cost> costs;
            std::vector<SpecialPrice> specials;
            std::vector<TierPrice> tiers;
            for (qint64 row = first; row < std::min(first + rowsPerPage * 4, size); ++row) {
                addPrices(practice::placeOf(row, size), base, costs, specials, tiers);
            }
            const Result<void> done = inTransaction([&](sqlite::Database &database) -> Result<void> {
                for (const Result<cache::Tally> &swept :
                     {cache::sweepBasePrices(database, base, 1), cache::sweepCosts(database, costs, 1),
                      cache::sweepSpecialPrices(database, specials, 1), cache::sweepTierPrices(database, tiers, 1)}) {
                    if (!swept) {
                        return failure(swept.error());
                    }
                }
                return {};
            });
            if (!done) {
                return done;
            }
        }
        return {};
    }

    void addPrices(const practice::Place &place, std::vector<BasePrice> &base, std::vector<Cost> &costs,
                   std::vector<SpecialPrice> &specials, std::vector<TierPrice> &tiers) const
    {
        const practice::ShopOptions &options = m_shop.options();
        const Sku sku = Sku::fromShop(QString::fromStdString(m_shop.catalogue().facts(place.row).sku));
        if (practice::hasBasePrice(place)) {
            base.push_back({sku, 0, practice::priceOf(options, place, 0), {}});
        }
        if (const auto cost = practice::costOf(options, place)) {
            costs.push_back({sku, 0, *cost, {}});
        }
        if (const auto special = practice::specialPriceOf(options, place, 0)) {
            specials.push_back({sku, 0, special->price, special->from, special->to, {}});
        }
        for (const practice::TierPrice &tier : practice::tierPricesOf(options, place)) {
            tiers.push_back({sku,
                             tier.value,
                             tier.isPercent ? u"discount"_s : u"fixed"_s,
                             tier.website,
                             tier.group == practice::allGroups ? u"all groups"_s
                                                               : QString::fromUtf8(practice::groupName(tier.group)),
                             tier.quantity,
                             {}});
        }
    }

    practice::Shop m_shop;
    cache::Cache &m_copy;
};

/// As a pull does in the end; again for a copy that was made when lists wanted others.
Result<void> prepareLists(cache::Cache &copy)
{
    if (Result<void> wide = widenCatalogue(copy); !wide) {
        return wide;
    }
    QElapsedTimer timer;
    timer.start();
    const auto missing = copy.write<std::vector<cache::ListIndex>>([](cache::Writing &writing) {
                                 return cache::missingListIndices(writing.database, sync::PullOptions().indexedFrom);
                             })
                             .result();
    if (!missing) {
        return failure(missing.error());
    }
    for (const cache::ListIndex &index : *missing) {
        const Result<bool> made =
            copy.write<bool>([&index](cache::Writing &writing) -> Result<bool> {
                    const std::string_view sql(index.sql.constData(), std::size_t(index.sql.size()));
                    const Result<void> run = writing.database.run(sql);
                    return run ? Result<bool>(true) : Result<bool>(failure(run.error()));
                })
                .result();
        if (!made) {
            return failure(made.error());
        }
    }
    std::fprintf(stderr, "  %zu indices of lists in %.1f s\n", missing->size(), double(timer.elapsed()) / 1e3);
    return {};
}

/// What is small comes as it comes to everybody: by a pull.
Result<void> pullSmall(const practice::ShopOptions &options, cache::Cache &copy)
{
    practice::ServerOptions server;
    server.shop = options;
    const auto store = practice::PracticeStore::start(server);
    if (!store) {
        return failure(store.error());
    }
    const SystemClock clock;
    remote::Connection connection;
    connection.baseUrl = (*store)->baseUrl();
    connection.login = LoginKind::Bearer;
    const QString token = (*store)->logins().value(u"bearer"_s).toObject().value(u"token"_s).toString();
    remote::Client client(connection, BearerCredentials{Secret(token.toUtf8())}, clock);
    sync::PullOptions pulled;
    pulled.entities = cache::Entity::Stores | cache::Entity::Attributes | cache::Entity::Groups |
                      cache::Entity::Sources | cache::Entity::Rules;
    sync::Pull pull(client, copy, pulled);
    const Result<sync::PullReport> report = pull.run();
    if (!report) {
        return failure(report.error());
    }
    return report->isDone() ? Result<void>() : failure(ErrorKind::Protocol, u"The small lists were not pulled"_s);
}

/// Prices were read to their end: lists ask what the price calls said.
Result<void> markPulled(cache::Cache &copy)
{
    const Result<bool> marked = copy.write<bool>([](cache::Writing &writing) -> Result<bool> {
                                        return writing.database
                                            .run("insert or replace into pull_state (entity, backfill_done, pulled_at) "
                                                 "values ('prices', 1, 1764000000)")
                                            .map([] { return true; });
                                    })
                                    .result();
    return marked ? Result<void>() : failure(marked.error());
}

Result<void> make(const practice::ShopOptions &options, cache::Cache &copy, bool onlyGoods)
{
    const auto state = practice::State::open({}, "bench");
    if (!state) {
        return failure(state.error());
    }
    if (const Result<void> small = pullSmall(options, copy); !small) {
        return small;
    }
    Filler filler(options, **state, copy);
    Result<void> done = onlyGoods ? Result<void>() : filler.fillSales();
    done = done ? filler.fillGoods() : done;
    return done ? markPulled(copy) : done;
}

/// What is asked of such a list needs no orders.
bool isOfGoods(const QString &list)
{
    return list == cache::productsList().id || list == cache::sourceItemsList().id ||
           list == cache::basePricesList().id || list == cache::specialPricesList().id ||
           list == cache::tierPricesList().id;
}

} // namespace

Result<ShopCopy> shopCopy(const QString &folder, qint64 orders, const QString &list)
{
    ShopCopy copy{folder, u"bench-%1-%2"_s.arg(orders).arg(generator), orders, 0};
    const auto wholeOf = [&folder](const QString &id) { return cacheFile(folder, id) + u".whole"_s; };
    const bool onlyGoods = isOfGoods(list) && !QFile::exists(wholeOf(copy.profileId));
    copy.profileId += onlyGoods ? u"-goods"_s : QString();
    const QString file = cacheFile(folder, copy.profileId);
    const QString whole = wholeOf(copy.profileId); // beside it: an interrupted run leaves none
    bool isThere = QFile::exists(file) && QFile::exists(whole);
    if (!isThere) {
        QFile::remove(file);
    }
    cache::Cache writer({folder, copy.profileId, 1, false, {}});
    QElapsedTimer timer;
    timer.start();
    const auto opened = writer.open().result();
    if (!opened) {
        return failure(opened.error());
    }
    isThere = isThere && !opened->setAside; // of another schema
    if (isThere) {
        std::fprintf(stderr, "  brought up to date in %.1f s\n", double(timer.restart()) / 1e3);
    } else {
        std::fprintf(stderr, "making a copy of %lld orders in %s\n", static_cast<long long>(orders),
                     qPrintable(folder));
        QFile::remove(whole);
        practice::ShopOptions options;
        options.orders = orders;
        options.products = orders / 2;
        options.customers = orders;
        if (const Result<void> made = make(options, writer, onlyGoods); !made) {
            return failure(made.error());
        }
        copy.seconds = double(timer.elapsed()) / 1e3;
    }
    if (const Result<void> prepared = prepareLists(writer); !prepared) {
        return failure(prepared.error());
    }
    QFile mark(whole);
    return mark.open(QIODevice::WriteOnly) ? Result<ShopCopy>(copy) : failure(ErrorKind::Storage, mark.errorString());
}

} // namespace qm::bench
