// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/inventory.h"

#include "remote/json/writer.h"

namespace qm::remote {

using namespace Qt::StringLiterals;

Request<StockItem> readStockItem(const Scope &scope, const Sku &sku)
{
    return stockItemEndpoint(scope, {sku.text()});
}

Request<qint64> writeStockItem(const Scope &scope, const Sku &sku, const StockItemMembers &members)
{
    json::Writer writer;
    writer.beginObject();
    writer.key("stockItem");
    writer.beginObject();
    for (const auto &[name, value] : members) {
        writer.escapedKey(name);
        writer.verbatim({value.utf8.constData(), std::size_t(value.utf8.size())});
    }
    writer.endObject();
    writer.endObject();
    return writeStockItemEndpoint(scope, {sku.text(), u"0"_s}, {}, writer.take());
}

Request<StockStatus> readStockStatus(const Scope &scope, const Sku &sku)
{
    return stockStatusEndpoint(scope, {sku.text()});
}

Request<Page<StockItem>> listLowStock(const Scope &scope, Decimal quantity, int page, int pageSize)
{
    return lowStockEndpoint(scope, {},
                            {{u"scopeId"_s, u"0"_s},
                             {u"qty"_s, quantity.toString()},
                             {u"currentPage"_s, QString::number(page)},
                             {u"pageSize"_s, QString::number(pageSize)}});
}

Result<Request<Page<Source>>> listSources(const Scope &scope, const Criteria &criteria)
{
    return sourcesEndpoint(scope, criteria);
}

Request<Source> readSource(const Scope &scope, const QString &sourceCode)
{
    return sourceEndpoint(scope, {sourceCode});
}

Result<Request<Page<Stock>>> listStocks(const Scope &scope, const Criteria &criteria)
{
    return stocksEndpoint(scope, criteria);
}

Request<Stock> readStock(const Scope &scope, qint64 stockId)
{
    return stockEndpoint(scope, {QString::number(stockId)});
}

Result<Request<Page<StockSourceLink>>> listStockSourceLinks(const Scope &scope, const Criteria &criteria)
{
    return stockSourceLinksEndpoint(scope, criteria);
}

Result<Request<Page<SourceItem>>> listSourceItems(const Scope &scope, const Criteria &criteria)
{
    return sourceItemsEndpoint(scope, criteria);
}

namespace {

/// `{"sourceItems": [{"sku": "A", "source_code": "utr", …}]}`
QByteArray sourceItemList(const std::vector<SourceItem> &items, bool withValues)
{
    json::Writer writer;
    writer.beginObject();
    writer.key("sourceItems");
    writer.beginArray();
    for (const SourceItem &item : items) {
        writer.beginObject();
        writer.key("sku");
        writer.text(item.sku.text());
        writer.key("source_code");
        writer.text(item.sourceCode);
        if (withValues) {
            writer.key("quantity");
            writer.number(item.quantity);
            writer.key("status");
            writer.number(qint64{item.status});
        }
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    return writer.take();
}

} // namespace

Request<JsonText> writeSourceItems(const Scope &scope, const std::vector<SourceItem> &items)
{
    return writeSourceItemsEndpoint(scope, {}, {}, sourceItemList(items, true));
}

Request<JsonText> deleteSourceItems(const Scope &scope, const std::vector<SourceItem> &items)
{
    return deleteSourceItemsEndpoint(scope, {}, {}, sourceItemList(items, false));
}

Request<Stock> resolveStock(const Scope &scope, const QString &websiteCode)
{
    return stockResolverEndpoint(scope, {u"website"_s, websiteCode});
}

Request<std::vector<Source>> listSourcesOfStock(const Scope &scope, qint64 stockId)
{
    return stockSourcesEndpoint(scope, {QString::number(stockId)});
}

Request<Decimal> readSalableQuantity(const Scope &scope, const Sku &sku, qint64 stockId)
{
    return salableQuantityEndpoint(scope, {sku.text(), QString::number(stockId)});
}

Request<bool> readIsSalable(const Scope &scope, const Sku &sku, qint64 stockId)
{
    return isSalableEndpoint(scope, {sku.text(), QString::number(stockId)});
}

Request<Salability> readIsSalableForQuantity(const Scope &scope, const Sku &sku, qint64 stockId, Decimal quantity)
{
    return isSalableForQuantityEndpoint(scope, {sku.text(), QString::number(stockId), quantity.toString()});
}

Request<std::vector<Salability>> listSalability(const Scope &scope, const std::vector<Sku> &skus, qint64 stockId)
{
    Query query;
    for (std::size_t i = 0; i < skus.size(); ++i) {
        query.emplace_back(u"skus[%1]"_s.arg(i), skus[i].text());
    }
    query.emplace_back(u"stockId"_s, QString::number(stockId));
    return areSalableEndpoint(scope, {}, std::move(query));
}

Result<Request<Page<SalableStock>>> listSalableStock(const Scope &scope, const QString &websiteCode,
                                                     const Criteria &criteria)
{
    return salableStockEndpoint(scope, criteria, {u"website"_s, websiteCode});
}

} // namespace qm::remote
