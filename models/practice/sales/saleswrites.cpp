// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/saleswrites.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace qm::practice {
namespace {

constexpr std::string_view orderKind = "written/order";

constexpr SalesPart partOf(DocumentKind kind)
{
    return kind == DocumentKind::Invoice    ? SalesPart::Invoices
           : kind == DocumentKind::Shipment ? SalesPart::Shipments
                                            : SalesPart::Creditmemos;
}

qint64 numberOf(std::string_view text)
{
    qint64 number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

constexpr std::size_t at(SalesPart part)
{
    return static_cast<std::size_t>(part);
}

/// An id and where it lies, for each thing that was added to an order.
template <typename Visit>
void forEachAdded(const OrderWrites &writes, Visit visit)
{
    std::array<int, salesPartCount> places{};
    for (const SalesDocument &document : writes.documents) {
        const SalesPart part = partOf(document.kind);
        visit(part, document.id, places[at(part)]++);
    }
    for (const SalesTransaction &transaction : writes.transactions) {
        visit(SalesPart::Transactions, transaction.id, places[at(SalesPart::Transactions)]++);
    }
}

} // namespace

SalesWrites::SalesWrites(State &state)
    : m_state(state)
{
    load();
}

SalesWrites::~SalesWrites() = default;

void SalesWrites::load()
{
    std::array<std::vector<std::tuple<qint64, qint64, int>>, salesPartCount> found;
    m_state.forEach(orderKind, [&](std::string_view key, std::string_view json) {
        const qint64 row = numberOf(key);
        const auto writes = std::make_shared<const OrderWrites>(orderWritesFrom(json));
        forEachAdded(*writes,
                     [&](SalesPart part, qint64 id, int place) { found[at(part)].emplace_back(id, row, place); });
        count(nullptr, *writes);
        shardOf(row).orders[row] = writes;
        m_anything = true;
    });
    for (std::size_t part = 0; part < found.size(); ++part) {
        std::sort(found[part].begin(), found[part].end());
        for (const auto &[id, row, place] : found[part]) {
            m_index[part].emplace_back(row, place);
        }
    }
}

void SalesWrites::count(const OrderWrites *before, const OrderWrites &after)
{
    m_trackCount += static_cast<qint64>(after.tracks.size() - (before != nullptr ? before->tracks.size() : 0));
    for (std::size_t i = before != nullptr ? before->remarks.size() : 0; i < after.remarks.size(); ++i) {
        ++m_remarkCounts[static_cast<std::size_t>(after.remarks[i].kind)];
    }
}

std::shared_ptr<const OrderWrites> SalesWrites::of(qint64 row) const
{
    if (!anything()) {
        return nullptr;
    }
    const Shard &shard = shardOf(row);
    const std::shared_lock lock(shard.mutex);
    const auto found = shard.orders.find(row);
    return found == shard.orders.end() ? nullptr : found->second;
}

qint64 SalesWrites::added(SalesPart part) const
{
    if (!anything()) {
        return 0;
    }
    const std::shared_lock lock(m_indexMutex);
    return static_cast<qint64>(m_index[at(part)].size());
}

std::pair<qint64, int> SalesWrites::locate(SalesPart part, qint64 index) const
{
    const std::shared_lock lock(m_indexMutex);
    const Index &known = m_index[at(part)];
    if (index < 0 || index >= static_cast<qint64>(known.size())) {
        return {0, 1'000'000}; // the shop was reset while a list with it was written
    }
    return known[static_cast<std::size_t>(index)];
}

std::vector<qint64> SalesWrites::addedTo(SalesPart part, qint64 row) const
{
    std::vector<qint64> indexes;
    const std::shared_lock lock(m_indexMutex);
    const Index &known = m_index[at(part)];
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i].first == row) {
            indexes.push_back(static_cast<qint64>(i));
        }
    }
    return indexes;
}

std::optional<qint64> SalesWrites::orderOfTrack(qint64 id) const
{
    for (const Shard &shard : m_shards) {
        const std::shared_lock lock(shard.mutex);
        for (const auto &[row, writes] : shard.orders) {
            for (const SalesTrack &track : writes->tracks) {
                if (track.id == id) {
                    return row;
                }
            }
        }
    }
    return std::nullopt;
}

qint64 SalesWrites::remarkCount(DocumentKind kind) const
{
    return m_remarkCounts[static_cast<std::size_t>(kind)].load();
}

void SalesWrites::put(qint64 row, OrderWrites writes, std::vector<State::Document> also)
{
    const auto before = of(row);
    also.push_back({std::string(orderKind), std::to_string(row), toJson(writes)});
    const auto after = std::make_shared<const OrderWrites>(std::move(writes));
    std::array<int, salesPartCount> known{};
    if (before) {
        forEachAdded(*before, [&](SalesPart part, qint64, int) { ++known[at(part)]; });
    }
    {
        Shard &shard = shardOf(row);
        const std::unique_lock lock(shard.mutex);
        shard.orders[row] = after;
    }
    m_anything = true;
    {
        const std::unique_lock lock(m_indexMutex);
        forEachAdded(*after, [&](SalesPart part, qint64, int place) {
            if (place >= known[at(part)]) {
                m_index[at(part)].emplace_back(row, place);
            }
        });
    }
    count(before.get(), *after);
    // Last: it is what moves the state's version, on which lists know that they are out of date.
    m_state.putAll(std::move(also));
}

void SalesWrites::forget()
{
    const std::lock_guard turn(m_turn);
    for (Shard &shard : m_shards) {
        const std::unique_lock lock(shard.mutex);
        shard.orders.clear();
    }
    const std::unique_lock lock(m_indexMutex);
    for (Index &index : m_index) {
        index.clear();
    }
    m_trackCount = 0;
    for (auto &count : m_remarkCounts) {
        count = 0;
    }
    m_anything = false;
}

} // namespace qm::practice
