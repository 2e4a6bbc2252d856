// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/inventory.h"
#include "remote/endpoints/products.h"
#include "sync/pulljob.h"
#include "sync/pushjob.h"

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

constexpr int wantedPage = 300;

Filter oneOf(const QString &field, const QStringList &values)
{
    return {field, Condition::In, values};
}

} // namespace

Result<changes::ShopValues> PushJob::read(const std::vector<changes::PlannedRead> &reads, const StopToken &stop)
{
    changes::ShopValues values;
    for (const changes::PlannedRead &one : reads) {
        switch (one.kind) {
        case CellKind::SourceItem:
            if (const Result<void> done = readSourceItems(one, values, stop); !done) {
                return failure(done.error());
            }
            break;
        case CellKind::StockItem:
        case CellKind::BasePrice:
        case CellKind::Cost:
        case CellKind::SpecialPrice:
        case CellKind::TierPrice:
        case CellKind::Attribute:
            break; // not known then, and nothing is sent of what is not known
        }
    }
    return values;
}

Result<QSet<Sku>> PushJob::withoutProduct(const std::vector<Sku> &skus)
{
    QSet<Sku> missing(skus.begin(), skus.end());
    const auto found = [&missing](const Sku &sku) {
        missing.removeIf([&sku](const Sku &each) { return each.text().compare(sku.text(), Qt::CaseInsensitive) == 0; });
    };
    for (std::size_t begin = 0; begin < skus.size(); begin += std::size_t(m_options.limits.products)) {
        QStringList some;
        const std::size_t end = std::min(skus.size(), begin + std::size_t(m_options.limits.products));
        for (std::size_t i = begin; i < end; ++i) {
            some.append(skus[i].text());
        }
        remote::Criteria criteria;
        criteria.where(oneOf(u"sku"_s, some)).pageSize(int(some.size()));
        const auto request = remote::listProducts(Scope::all(), criteria);
        const auto answer = request ? ask(*request, m_stop)
                                    : Result<remote::Client::Answer<remote::Page<Product>>>(failure(request.error()));
        if (!answer && limitIn(answer.error()) == 0) {
            return failure(answer.error());
        }
        if (answer) {
            for (const Product &product : answer->value.items) {
                found(product.sku);
            }
        }
    }
    // What the list lacks is asked for by itself: some products are kept out of lists, and a page may have been too
    // long.
    for (const Sku &sku : QSet<Sku>(missing)) {
        const auto answer = ask(remote::readProduct(Scope::all(), sku), m_stop);
        if (answer) {
            found(sku);
        } else if (answer.error().kind != ErrorKind::NotFound) {
            return failure(answer.error());
        }
    }
    return missing;
}

Result<void> PushJob::readSourceItems(const changes::PlannedRead &read, changes::ShopValues &values,
                                      const StopToken &stop)
{
    QStringList skus;
    for (const Sku &sku : read.skus) {
        skus.append(sku.text());
    }
    int size = wantedPage;
    if (const int limit = m_client.learned().maximumPageSize; limit > 0) {
        size = std::min(size, limit);
    }
    std::vector<SourceItem> rows;
    for (int page = 1;; ++page) {
        remote::Criteria criteria;
        criteria.where(oneOf(u"sku"_s, skus))
            .where(oneOf(u"source_code"_s, read.sourceCodes))
            .pageSize(size)
            .page(page);
        const auto request = remote::listSourceItems(read.scope, criteria);
        if (!request) {
            return failure(request.error());
        }
        const auto answer = ask(*request, stop);
        if (!answer) {
            const int limit = limitIn(answer.error());
            if (limit <= 0 || limit >= size) {
                return failure(answer.error());
            }
            size = limit;
            rows.clear();
            page = 0;
            continue;
        }
        const std::vector<SourceItem> &items = answer->value.items;
        rows.insert(rows.end(), items.begin(), items.end());
        if (items.empty() || qint64(rows.size()) >= answer->value.totalCount) {
            break;
        }
    }
    for (const Sku &sku : read.skus) {
        for (const QString &source : read.sourceCodes) {
            values.set(SourceItemCell{sku, source, SourceItemField::Quantity}, Absent());
            values.set(SourceItemCell{sku, source, SourceItemField::Status}, Absent());
        }
    }
    for (const SourceItem &item : rows) {
        values.set(SourceItemCell{item.sku, item.sourceCode, SourceItemField::Quantity}, item.quantity);
        values.set(SourceItemCell{item.sku, item.sourceCode, SourceItemField::Status}, item.status == 1);
    }
    return {};
}

} // namespace qm::sync
