// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopfill.h"

#include "belt.h"

#include "cache/ready.h"
#include "cache/sweep.h"
#include "practice/goods/customers.h"
#include "practice/goods/prices.h"
#include "practice/shop.h"
#include "remote/json/codec.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {

constexpr std::size_t pagesPerWrite = cache::mostOrdersAtOnce / rowsPerPage;
constexpr qint64 samples = 75;
constexpr qint64 tellEvery = 100'000; ///< rows: a large copy takes a while

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

class Filler
{
public:
    Filler(const practice::ShopOptions &options, practice::State &state, BulkFile &file)
        : m_shop(options, state)
        , m_file(file)
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
        return m_file.write(
            qint64(pages.size()) * rowsPerPage, [&pointers](sqlite::Database &database) -> Result<void> {
                const auto stored = cache::storePages(database, std::span<const cache::Ready<T> *const>(pointers));
                return stored ? Result<void>() : Result<void>(failure(stored.error()));
            });
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
        return dictionary.isEmpty() ? cache::Press::load(m_file.database())
                                    : cache::Press::learn(m_file.database(), dictionary);
    }

    Result<void> fillStock()
    {
        const qint64 size = m_shop.sourceItems->size();
        Belt<std::vector<SourceItem>> belt(
            size, [this](qint64 first) { return decodedRows<SourceItem>(*m_shop.sourceItems, first, rowsPerPage); });
        while (!belt.atEnd()) {
            const Result<void> done =
                m_file.write(rowsPerPage * qint64(pagesPerWrite), [&belt](sqlite::Database &database) -> Result<void> {
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
            const Result<void> done = m_file.write(rowsPerPage * 4, [&](sqlite::Database &database) -> Result<void> {
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
    BulkFile &m_file;
};

} // namespace

Result<void> fillShop(const practice::ShopOptions &options, BulkFile &file, bool onlyGoods)
{
    const auto state = practice::State::open({}, "bench");
    if (!state) {
        return failure(state.error());
    }
    Filler filler(options, **state, file);
    const Result<void> done = onlyGoods ? Result<void>() : filler.fillSales();
    return done ? filler.fillGoods() : done;
}

} // namespace qm::bench
