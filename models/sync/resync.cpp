// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/resync.h"

#include "cache/liststock.h"
#include "cache/resweep.h"
#include "remote/endpoints/customers.h"
#include "sync/resyncparts.h"

namespace qm::sync {

namespace {

using cache::Entity;

/// The SKUs that rows of a list of stock or prices stand for.
Result<void> resyncGoods(PullJob &job, const ResyncWanted &wanted, ResyncReport &report)
{
    const bool isStock = wanted.entity == Entity::Stock;
    if (isStock && wanted.byProduct) {
        const auto products = skusOf(job, wanted.keys);
        if (!products) {
            return failure(products.error());
        }
        std::vector<Sku> goods;
        std::ranges::transform(*products, std::back_inserter(goods), &cache::KeyedSku::sku);
        return resyncStock(job, goods, report);
    }
    const auto skus = job.read<std::vector<Sku>>([keys = wanted.keys, isStock](sqlite::Database &database) {
        using Skus = Result<std::vector<Sku>>;
        if (!isStock) {
            return cache::skusOfRows(database, cache::Swept::BasePrices, keys);
        }
        const Result<const cache::List *> list = cache::stockListOf(database);
        if (!list) {
            return Skus(failure(list.error()));
        }
        const bool older = *list == &cache::stockItemsList();
        return cache::skusOfRows(database, older ? cache::Swept::StockItems : cache::Swept::SourceItems, keys);
    });
    if (!skus) {
        return failure(skus.error());
    }
    return isStock ? resyncStock(job, *skus, report) : resyncPrices(job, *skus, report);
}

Result<void> resync(PullJob &job, const ResyncWanted &wanted, ResyncReport &report)
{
    switch (wanted.entity) {
    case Entity::Orders:
        return resyncOrders(job, wanted.keys, report);
    case Entity::Customers:
        return resyncCustomers(job, wanted.keys, report);
    case Entity::Products:
        return resyncProducts(job, wanted.keys, report);
    case Entity::Stock:
    case Entity::Prices:
        return resyncGoods(job, wanted, report);
    case Entity::Stores:
    case Entity::Attributes:
    case Entity::Categories:
    case Entity::Groups:
    case Entity::Sources:
    case Entity::Invoices:
    case Entity::Shipments:
    case Entity::CreditMemos:
    case Entity::Transactions:
    case Entity::Rules:
    case Entity::Coupons:
        break;
    }
    return failure(ErrorKind::Validation, QStringLiteral("Rows of this kind cannot be read again one by one"));
}

} // namespace

std::optional<Error> ResyncReport::error() const
{
    const auto failed = std::ranges::find_if(parts, [](const ResyncedPart &part) { return part.error.has_value(); });
    return failed == parts.end() ? std::nullopt : failed->error;
}

Resync::Resync(remote::Client &client, cache::Cache &copy, ResyncWanted wanted, Pull::OnProgress onProgress,
               StopToken stop)
    : m_client(client)
    , m_copy(copy)
    , m_wanted(std::move(wanted))
    , m_onProgress(std::move(onProgress))
    , m_stop(std::move(stop))
{}

Result<ResyncReport> Resync::run()
{
    const PullOptions options;
    PullJob job(m_client, m_copy, options, m_onProgress, m_stop);
    if (Result<void> loaded = job.learning.load(); !loaded) {
        return failure(std::move(loaded.error()));
    }
    ResyncReport report;
    const Result<void> done = resync(job, m_wanted, report);
    if (!done) {
        if (report.parts.empty()) {
            report.parts.push_back({m_wanted.entity, {}, {}});
        }
        report.parts.back().error = done.error();
    }
    report.notes = job.takeNotes();
    return report;
}

Result<void> resyncCustomers(PullJob &job, Keys keys, ResyncReport &report)
{
    report.parts.push_back({Entity::Customers, {}, {}});
    Reread<Customer> how;
    how.entity = Entity::Customers;
    how.keyOf = [](const Customer &customer) { return customer.id; };
    how.list = &remote::listCustomers;
    how.oneByOne = [&job](Keys missing) -> Result<std::vector<Result<Customer>>> {
        std::vector<remote::Request<Customer>> requests;
        for (const qint64 key : missing) {
            requests.push_back(remote::readCustomer(Scope::all(), key));
        }
        return valuesOf(job.askAll(requests));
    };
    how.remove = &cache::removeCustomer;
    return Rereading<Customer>(job, std::move(how), report.parts.back()).run(keys);
}

} // namespace qm::sync
