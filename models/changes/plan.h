// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/shopvalues.h"
#include "domain/stock.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace qm::changes {

// From changes to requests, as data: shown in the review, counted, and carried out by a push. Nothing here knows the
// API's JSON.

/// What a shop and its web server put up with.
struct Limits
{
    /// Rows of one writing request, and SKUs of one reading request with a body: what pays (magento-facts 5.5).
    int rows = 500;
    /// "Maximum items of type … is %max" (magento-facts 1.8), once the shop has said so; applies to rows.
    std::optional<int> arrayLimit;
    /// SKUs in one URL, and bytes of them when encoded: web servers answer 414 beyond about 8,000 (observed 14).
    int skusInUrl = 250;
    int urlBytes = 5'000;
    /// Products in one page: each costs the shop many queries (magento-facts 5.1).
    int products = 50;

    [[nodiscard]] int rowsOfOne() const { return arrayLimit ? std::clamp(*arrayLimit, 1, rows) : rows; }
};

/// One request that reads what changes are about. `kind` says the way: source items by a list, prices by a list of SKUs
/// in the body, stock items one by one, attributes by pages of products in a scope.
struct PlannedRead
{
    CellKind kind = CellKind::SourceItem;
    Scope scope;
    std::vector<Sku> skus;   ///< in order, each once
    QStringList sourceCodes; ///< source items only: of these sources
};

enum class WriteKind {
    SourceItems,         ///< POST /V1/inventory/source-items: writes or makes
    SourceItemsDelete,   ///< POST /V1/inventory/source-items-delete
    StockItem,           ///< PUT /V1/products/:sku/stockItems/:itemId; one row
    BasePrices,          ///< POST /V1/products/base-prices
    Costs,               ///< POST /V1/products/cost
    CostsDelete,         ///< POST /V1/products/cost-delete: of all store views, where none has one of its own
    SpecialPrices,       ///< POST /V1/products/special-price
    SpecialPricesDelete, ///< POST /V1/products/special-price-delete: rows exactly as stored (magento-facts 3.18)
    TierPrices,          ///< POST /V1/products/tier-prices: writes or makes
    TierPricesDelete,    ///< POST /V1/products/tier-prices-delete
    TierPricesReplace,   ///< PUT /V1/products/tier-prices: all rows of the products named, and no others
    Product,             ///< PUT /V1/products/:sku in a scope; one row
};
[[nodiscard]] QLatin1StringView toString(WriteKind kind); ///< `source_items_delete`

/// The smallest product that says what is wanted, and nothing else (magento-facts 3.24).
struct ProductPatch
{
    Sku sku;
    /// By attribute code, each once; UseDefault and Absent: null. `tier_prices`, Absent: none of them (an empty list).
    std::vector<std::pair<QString, CellValue>> values;
};

/// The fields of the old stock item that are wanted.
struct StockItemPatch
{
    Sku sku;
    std::vector<std::pair<StockItemField, CellValue>> values; ///< each once
};

using PlannedData = std::variant<SourceItem, BasePrice, Cost, SpecialPrice, TierPrice, ProductPatch, StockItemPatch>;

struct PlannedRow
{
    PlannedData data;
    std::vector<SentValue> changes; ///< none: a row that a replacement has to repeat
};

struct PlannedWrite
{
    WriteKind kind = WriteKind::SourceItems;
    Scope scope; ///< `all`, but for Product
    std::vector<PlannedRow> rows;
};

enum class PlanProblem {
    NoQuantity,     ///< a status for a source item that does not exist, and no quantity beside it
    NoScope,        ///< a store view that is not known
    Incomplete,     ///< a tier price that can only be taken away by naming all others, which are not known
    NothingToClear, ///< the value cannot be taken away in this cell
};
/// What is the matter and what to do. Plain text.
[[nodiscard]] QString explain(PlanProblem problem);

struct Unplanned
{
    qint64 changeId = 0;
    PlanProblem problem = PlanProblem::NoQuantity;
    friend bool operator==(const Unplanned &, const Unplanned &) = default;
};

struct Plan
{
    std::vector<PlannedRead> reads;     ///< before anything is written
    std::vector<PlannedWrite> writes;   ///< in this order: what takes away comes before what adds
    std::vector<PlannedRead> readBacks; ///< of what was written
    std::vector<Unplanned> unplanned;

    [[nodiscard]] int requests() const { return int(reads.size() + writes.size() + readBacks.size()); }
};

/// Store views by their ids, for what a product's own request has to write.
using StoreViews = QHash<qint64, Scope>;
/// Whether planning \a changes makes use of them.
[[nodiscard]] bool needsStoreViews(std::span<const Change> changes);

/// What has to be read before \a changes may be sent, and again afterwards.
[[nodiscard]] std::vector<PlannedRead> planReads(std::span<const Change> changes, const Limits &limits);

/// The requests that write \a changes, whose cells \a shop knows; each is to be sent (Verdict::Ready).
[[nodiscard]] Plan planWrites(std::span<const Change> changes, const ShopValues &shop, const StoreViews &views,
                              const Limits &limits);

/// All of it, as it would be if the shop had the bases: what a review shows.
[[nodiscard]] Plan planAll(std::span<const Change> changes, const StoreViews &views, const Limits &limits);

} // namespace qm::changes
