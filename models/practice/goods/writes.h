// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/goods/prices.h"
#include "practice/lists/collection.h"
#include "practice/state.h"

#include "domain/decimal.h"
#include "domain/utctime.h"

#include <QJsonObject>

#include <array>
#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace qm::practice {

/// A row of inventory_source_item as it was last written.
struct WrittenSourceItem
{
    qint64 row = -1; ///< among the rows added since the seed; -1: the seed's own row
    bool gone = false;
    Decimal quantity;
    bool inStock = false;
};

struct CategoryLink
{
    int category = 0;
    int position = 0;
};

/// What was written to one product since the seed. Whatever is not in here is what the seed says.
struct ProductWrites
{
    using AttributeAndStore = std::pair<int, int>;
    /// A value where the attribute has a row in that store's scope; nothing where its row was removed.
    std::map<AttributeAndStore, std::optional<Cell>> values;
    std::optional<std::vector<TierPrice>> tiers;
    std::optional<std::vector<int>> websites;
    std::optional<std::vector<CategoryLink>> categories;
    std::optional<UtcTime> updatedAt;
    std::map<int, WrittenSourceItem> sources; ///< by index in practice::sources()
    std::map<int, Decimal> notifyBelow;       ///< low quantity notification, by the same
    std::map<int, Decimal> reserved;          ///< by stock: what orders reserved since the seed, less what they gave up
    QJsonObject stockItem;                    ///< members of the legacy stock item beside its quantity
};

/// A row of inventory_source_item beyond the seed's. With productRow -1 no product has the SKU (observed 47) and the
/// rest is here; else it is in the product's own record.
struct AddedSourceItem
{
    qint64 productRow = -1;
    std::string sku;
    int source = 0;
    WrittenSourceItem orphan;
};

/// What was written to the catalogue since the seed, in memory by product and in the state for the next start.
/// Thread-safe: readers get records that never change, writers take turns.
class Writes
{
public:
    explicit Writes(State &state);
    ~Writes();
    Q_DISABLE_COPY_MOVE(Writes)

    /// Null: nothing was ever written to it. Cheap as long as that is so for every product.
    [[nodiscard]] std::shared_ptr<const ProductWrites> of(qint64 productRow) const;
    /// Every product that was written to, in no order.
    void forEach(const std::function<void(qint64 productRow, const ProductWrites &writes)> &visit) const;

    [[nodiscard]] qint64 addedSourceItems() const;
    [[nodiscard]] AddedSourceItem addedSourceItem(qint64 index) const;
    /// Those of an SKU (however it is spelled), ascending.
    [[nodiscard]] std::vector<qint64> addedSourceItemsOf(std::string_view sku) const;
    /// Whether a source item of the seed or a later one may be gone.
    [[nodiscard]] bool anything() const { return m_anything.load(std::memory_order_acquire); }

    /// One request's changes: seen by nobody before commit(), dropped without it. Others wait meanwhile, as for the
    /// database's locks.
    class Transaction
    {
    public:
        explicit Transaction(Writes &writes);
        Q_DISABLE_COPY_MOVE(Transaction)
        /// The product's record as this transaction sees it, to change.
        [[nodiscard]] ProductWrites &product(qint64 row);
        [[nodiscard]] AddedSourceItem &orphan(qint64 index);
        /// \returns the index of the new row.
        qint64 addSourceItem(qint64 productRow, std::string_view sku, int source);
        /// With the rows of this transaction.
        [[nodiscard]] std::vector<std::pair<qint64, AddedSourceItem>> addedOf(std::string_view sku) const;
        void commit();
        /// The same without the state: everybody sees the changes, and whoever commits something else with them keeps
        /// what is returned in the same step.
        [[nodiscard]] std::vector<State::Document> publish();

    private:
        Writes &m_writes;
        std::unique_lock<std::mutex> m_turn;
        std::map<qint64, ProductWrites> m_products;
        std::map<qint64, AddedSourceItem> m_items;
        std::map<std::string, std::vector<qint64>> m_newBySku; ///< by the folded SKU
        qint64 m_next = 0;
    };

    /// Back to the seed: after the state was cleared.
    void forget();

private:
    struct Shard
    {
        mutable std::shared_mutex mutex;
        std::unordered_map<qint64, std::shared_ptr<const ProductWrites>> products;
    };
    [[nodiscard]] Shard &shardOf(qint64 row) const { return m_shards[static_cast<std::size_t>(row) % m_shards.size()]; }
    void load();
    void keepItem(qint64 index, AddedSourceItem item);

    State &m_state;
    std::atomic<bool> m_anything{false};
    std::mutex m_writing;
    mutable std::array<Shard, 64> m_shards;
    mutable std::shared_mutex m_itemsMutex;
    std::vector<AddedSourceItem> m_items;
    std::map<std::string, std::vector<qint64>, std::less<>> m_itemsBySku; ///< by the folded SKU
};

/// The catalogue as it is now: the seed and what was written to it.
struct Goods
{
    const ShopOptions &options;
    const Writes &writes;
};

// How the state keeps them.
[[nodiscard]] std::string toJson(const ProductWrites &writes);
[[nodiscard]] ProductWrites productWritesFrom(std::string_view json);
[[nodiscard]] std::string toJson(const AddedSourceItem &item);
[[nodiscard]] AddedSourceItem addedSourceItemFrom(std::string_view json);

} // namespace qm::practice
