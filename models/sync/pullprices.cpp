// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/keys.h"
#include "remote/endpoints/prices.h"
#include "remote/endpoints/products.h"
#include "remote/pager.h"
#include "sync/parts.h"
#include "sync/sweeping.h"

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

using Skus = std::vector<Sku>;

/// Of the copy when it holds all products, otherwise of the shop.
Result<Skus> allSkus(PullJob &job)
{
    const Result<cache::PullState> products = job.pullState(cache::Entity::Products);
    if (!products) {
        return failure(products.error());
    }
    Skus skus;
    if (products->backfillDone) {
        const auto known = job.read<std::vector<cache::KeyedSku>>(
            [](sqlite::Database &database) { return cache::readSkus(database); });
        if (!known) {
            return failure(known.error());
        }
        for (const cache::KeyedSku &one : *known) {
            skus.push_back(one.sku);
        }
        return skus;
    }
    remote::PagerOptions options;
    if (Result<void> masked = options.filter.onlyFields(u"items[id,sku],total_count"_s); !masked) {
        return failure(std::move(masked.error()));
    }
    remote::Pager<Product> pager(
        remote::pagesOf<Product>(job.client,
                                 [](const remote::Criteria &c) { return remote::listProducts(Scope::all(), c); }),
        [](const Product &product) { return product.id.value_or(0); }, options, job.stop,
        job.client.learned().maximumPageSize);
    while (true) {
        const Result<std::vector<Product>> rows = pager.next();
        if (!rows) {
            return failure(rows.error());
        }
        if (rows->empty()) {
            return skus;
        }
        for (const Product &product : *rows) {
            skus.push_back(product.sku);
        }
    }
}

/// Asks for the prices of one kind, some SKUs at a time.
template <typename Row>
class PriceSweep
{
public:
    using Ask = remote::Request<std::vector<Row>> (*)(const Scope &, const Skus &);

    PriceSweep(PullJob &job, PulledEntity &pulled, cache::Swept what, typename Sweeping<Row>::Sweep sweep, Ask ask)
        : m_job(job)
        , m_ask(ask)
        , m_sweeping(job, pulled, what, sweep)
    {}

    /// \a chunk: how many SKUs at a time; becomes less when the shop says so.
    [[nodiscard]] Result<void> run(const Skus &skus, std::size_t &chunk)
    {
        if (Result<void> begun = m_sweeping.begin(); !begun) {
            return begun;
        }
        std::size_t next = 0;
        while (next < skus.size() || !m_asked.empty()) {
            while (m_asked.size() < atOnce && next < skus.size()) {
                const std::size_t count = std::min(chunk, skus.size() - next);
                const auto first = skus.begin() + std::ptrdiff_t(next);
                send(Skus(first, first + std::ptrdiff_t(count)));
                next += count;
            }
            Asked asked = std::move(m_asked.front());
            m_asked.pop_front();
            if (Result<void> taken = take(std::move(asked), chunk); !taken) {
                return taken;
            }
        }
        return m_sweeping.finish();
    }

private:
    static constexpr std::size_t atOnce = 2;
    using Answer = Result<remote::Client::Answer<std::vector<Row>>>;
    struct Asked
    {
        Skus skus;
        QFuture<Answer> answer;
    };

    void send(Skus skus)
    {
        QFuture<Answer> answer = m_job.client.send(m_ask(Scope::all(), skus), m_job.stop);
        m_asked.push_back({std::move(skus), std::move(answer)});
    }

    [[nodiscard]] Result<void> take(Asked asked, std::size_t &chunk)
    {
        Answer answer = taken(std::move(asked.answer));
        if (answer) {
            return m_sweeping.add(std::move(answer->value));
        }
        const int limit = limitIn(answer.error());
        if (limit > 0 && std::size_t(limit) < asked.skus.size()) {
            chunk = std::min(chunk, std::size_t(limit));
            sendPieces(asked.skus, chunk);
            return {};
        }
        // One unknown SKU and the shop answers for none of them (observed 51): the halves find out which it is.
        if (answer.error().kind == ErrorKind::NotFound) {
            if (asked.skus.size() > 1) {
                sendPieces(asked.skus, (asked.skus.size() + 1) / 2);
            } else {
                m_job.note({.kind = PullNote::Kind::UnknownSku, .text = asked.skus.front().text(), .error = {}});
            }
            return {};
        }
        return failure(std::move(answer.error()));
    }

    void sendPieces(const Skus &skus, std::size_t size)
    {
        for (std::size_t first = 0; first < skus.size(); first += size) {
            const auto begin = skus.begin() + std::ptrdiff_t(first);
            send(Skus(begin, begin + std::ptrdiff_t(std::min(size, skus.size() - first))));
        }
    }

    PullJob &m_job;
    Ask m_ask;
    Sweeping<Row> m_sweeping;
    std::deque<Asked> m_asked;
};

} // namespace

Result<void> pullPrices(PullJob &job, PulledEntity &pulled)
{
    const Result<Skus> skus = allSkus(job);
    if (!skus) {
        return failure(skus.error());
    }
    std::size_t chunk = 200;
    const auto sweep = [&]<typename Row>(cache::Swept what, typename Sweeping<Row>::Sweep store,
                                         typename PriceSweep<Row>::Ask ask) -> Result<void> {
        return PriceSweep<Row>(job, pulled, what, store, ask).run(*skus, chunk);
    };
    Result<void> done =
        sweep.operator()<BasePrice>(cache::Swept::BasePrices, &cache::sweepBasePrices, &remote::listBasePrices);
    if (done && !pulled.guard) {
        done = sweep.operator()<TierPrice>(cache::Swept::TierPrices, &cache::sweepTierPrices, &remote::listTierPrices);
    }
    if (done && !pulled.guard) {
        done = sweep.operator()<SpecialPrice>(cache::Swept::SpecialPrices, &cache::sweepSpecialPrices,
                                              &remote::listSpecialPrices);
    }
    if (done && !pulled.guard) {
        done = sweep.operator()<Cost>(cache::Swept::Costs, &cache::sweepCosts, &remote::listCosts);
    }
    return done && !pulled.guard ? finishPull(job, pulled) : done;
}

} // namespace qm::sync
