// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sales/salesorder.h"
#include "practice/state.h"

#include "domain/decimal.h"

#include <QtGlobal>

#include <array>
#include <atomic>
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

struct SalesTrack
{
    qint64 id = 0;
    qint64 shipmentId = 0;
    qint64 created = 0; ///< seconds since the epoch
    std::string number;
    std::string title; ///< empty: null
    std::string carrier;
    std::optional<std::string> description;
    std::optional<Decimal> weight;
    std::optional<Decimal> quantity;
};

/// A comment on a document, made since the seed.
struct SalesRemark
{
    DocumentKind kind = DocumentKind::Invoice;
    qint64 documentId = 0;
    qint64 id = 0;
    qint64 created = 0; ///< seconds since the epoch
    std::optional<std::string> text;
    std::optional<int> notified;
    int visible = 0;
};

/// What was done to one order since the seed: where it stands now, and what was added to it.
struct OrderWrites
{
    std::string state; ///< empty: null
    std::string status;
    std::string heldState;
    std::string heldStatus;
    bool canceled = false;
    bool authorizationClosed = false;
    qint64 updated = 0;                         ///< seconds since the epoch
    std::vector<LineProgress> progress;         ///< of all lines, the seed's part with it
    std::vector<SalesDocument> documents;       ///< in the order they were made
    std::vector<SalesTransaction> transactions; ///< the same
    std::vector<SalesTrack> tracks;             ///< of shipments of the seed too
    std::vector<qint64> droppedTracks;          ///< ids
    std::vector<SalesRemark> remarks;
};

/// What was done to orders since the seed, in memory by order and in the state for the next start. Thread-safe: readers
/// get records that never change, writers take turns.
class SalesWrites
{
public:
    explicit SalesWrites(State &state);
    ~SalesWrites();
    Q_DISABLE_COPY_MOVE(SalesWrites)

    /// Null: nothing was ever done to the order. Cheap as long as that is so for every order.
    [[nodiscard]] std::shared_ptr<const OrderWrites> of(qint64 row) const;
    [[nodiscard]] bool anything() const { return m_anything.load(std::memory_order_acquire); }

    /// How many of \a part were made since the seed.
    [[nodiscard]] qint64 added(SalesPart part) const;
    /// Order row, and place among what was added to that order, of the \a index-th that was added.
    [[nodiscard]] std::pair<qint64, int> locate(SalesPart part, qint64 index) const;
    /// The indexes of what was added to order \a row, ascending.
    [[nodiscard]] std::vector<qint64> addedTo(SalesPart part, qint64 row) const;
    /// How many tracks, and comments on documents of one kind, were made since the seed.
    [[nodiscard]] qint64 trackCount() const { return m_trackCount.load(); }
    /// The order row of a track that was made since the seed.
    [[nodiscard]] std::optional<qint64> orderOfTrack(qint64 id) const;
    [[nodiscard]] qint64 remarkCount(DocumentKind kind) const;

    /// Held from reading an order to keeping what was done to it: Magento's lock per order (magento-facts 4.4).
    [[nodiscard]] std::mutex &turn() const { return m_turn; }
    /// Keeps \a writes as what was done to the order, and \a also in the same step. The caller has the turn.
    void put(qint64 row, OrderWrites writes, std::vector<State::Document> also = {});
    /// Back to the seed: after the state was cleared.
    void forget();

private:
    struct Shard
    {
        mutable std::shared_mutex mutex;
        std::unordered_map<qint64, std::shared_ptr<const OrderWrites>> orders;
    };
    using Index = std::vector<std::pair<qint64, int>>;
    [[nodiscard]] Shard &shardOf(qint64 row) const { return m_shards[static_cast<std::size_t>(row) % m_shards.size()]; }
    void load();
    void count(const OrderWrites *before, const OrderWrites &after);

    State &m_state;
    std::atomic<bool> m_anything{false};
    mutable std::mutex m_turn;
    mutable std::array<Shard, 16> m_shards;
    mutable std::shared_mutex m_indexMutex;
    std::array<Index, salesPartCount> m_index;
    std::atomic<qint64> m_trackCount{0};
    std::array<std::atomic<qint64>, 3> m_remarkCounts{};
};

// How the state keeps them.
[[nodiscard]] std::string toJson(const OrderWrites &writes);
[[nodiscard]] OrderWrites orderWritesFrom(std::string_view json);

} // namespace qm::practice
