// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/writes.h"

#include "practice/lists/collation.h"

#include <algorithm>
#include <charconv>

namespace qm::practice {

namespace {

constexpr std::string_view productKind = "written/product";
constexpr std::string_view itemKind = "written/source-item";

qint64 numberOf(std::string_view text)
{
    qint64 number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The state gives documents in the order of their keys, which is that of the rows only when all are equally long.
std::string keyOf(qint64 index)
{
    const std::string digits = std::to_string(index);
    return std::string(12 - std::min<std::size_t>(12, digits.size()), '0') + digits;
}

} // namespace

Writes::Writes(State &state)
    : m_state(state)
{
    load();
}

Writes::~Writes() = default;

void Writes::load()
{
    m_state.forEach(productKind, [this](std::string_view key, std::string_view json) {
        const qint64 row = numberOf(key);
        shardOf(row).products[row] = std::make_shared<const ProductWrites>(productWritesFrom(json));
        m_anything = true;
    });
    m_state.forEach(itemKind, [this](std::string_view key, std::string_view json) {
        keepItem(numberOf(key), addedSourceItemFrom(json));
        m_anything = true;
    });
}

void Writes::keepItem(qint64 index, AddedSourceItem item)
{
    const auto at = static_cast<std::size_t>(index);
    if (at < m_items.size()) {
        m_items[at] = std::move(item);
        return;
    }
    m_itemsBySku[foldText(item.sku)].push_back(index);
    m_items.push_back(std::move(item));
}

std::shared_ptr<const ProductWrites> Writes::of(qint64 productRow) const
{
    if (!anything()) {
        return nullptr;
    }
    const Shard &shard = shardOf(productRow);
    const std::shared_lock lock(shard.mutex);
    const auto found = shard.products.find(productRow);
    return found == shard.products.end() ? nullptr : found->second;
}

void Writes::forEach(const std::function<void(qint64, const ProductWrites &)> &visit) const
{
    for (const Shard &shard : m_shards) {
        std::unordered_map<qint64, std::shared_ptr<const ProductWrites>> products;
        {
            const std::shared_lock lock(shard.mutex);
            products = shard.products;
        }
        for (const auto &[row, writes] : products) {
            visit(row, *writes);
        }
    }
}

qint64 Writes::addedSourceItems() const
{
    if (!anything()) {
        return 0;
    }
    const std::shared_lock lock(m_itemsMutex);
    return static_cast<qint64>(m_items.size());
}

AddedSourceItem Writes::addedSourceItem(qint64 index) const
{
    const std::shared_lock lock(m_itemsMutex);
    const auto at = static_cast<std::size_t>(index);
    if (at >= m_items.size()) { // the shop was reset while a list with it was written
        AddedSourceItem forgotten;
        forgotten.orphan.gone = true;
        return forgotten;
    }
    return m_items[at];
}

std::vector<qint64> Writes::addedSourceItemsOf(std::string_view sku) const
{
    if (!anything()) {
        return {};
    }
    const std::shared_lock lock(m_itemsMutex);
    const auto found = m_itemsBySku.find(foldText(sku));
    return found == m_itemsBySku.end() ? std::vector<qint64>{} : found->second;
}

void Writes::forget()
{
    const std::lock_guard turn(m_writing);
    for (Shard &shard : m_shards) {
        const std::unique_lock lock(shard.mutex);
        shard.products.clear();
    }
    const std::unique_lock lock(m_itemsMutex);
    m_items.clear();
    m_itemsBySku.clear();
    m_anything = false;
}

Writes::Transaction::Transaction(Writes &writes)
    : m_writes(writes)
    , m_turn(writes.m_writing)
    , m_next(writes.addedSourceItems())
{}

ProductWrites &Writes::Transaction::product(qint64 row)
{
    const auto found = m_products.find(row);
    if (found != m_products.end()) {
        return found->second;
    }
    const auto known = m_writes.of(row);
    return m_products.emplace(row, known ? *known : ProductWrites{}).first->second;
}

AddedSourceItem &Writes::Transaction::orphan(qint64 index)
{
    const auto found = m_items.find(index);
    return found != m_items.end() ? found->second
                                  : m_items.emplace(index, m_writes.addedSourceItem(index)).first->second;
}

qint64 Writes::Transaction::addSourceItem(qint64 productRow, std::string_view sku, int source)
{
    m_items.emplace(m_next, AddedSourceItem{productRow, std::string(sku), source, {}});
    m_newBySku[foldText(sku)].push_back(m_next);
    return m_next++;
}

std::vector<std::pair<qint64, AddedSourceItem>> Writes::Transaction::addedOf(std::string_view sku) const
{
    std::vector<std::pair<qint64, AddedSourceItem>> items;
    for (const qint64 index : m_writes.addedSourceItemsOf(sku)) {
        const auto changed = m_items.find(index);
        items.emplace_back(index, changed != m_items.end() ? changed->second : m_writes.addedSourceItem(index));
    }
    if (const auto added = m_newBySku.find(foldText(sku)); added != m_newBySku.end()) {
        for (const qint64 index : added->second) {
            items.emplace_back(index, m_items.at(index));
        }
    }
    return items;
}

void Writes::Transaction::commit()
{
    std::vector<State::Document> documents = publish();
    if (!documents.empty()) {
        // Last: it is what moves the state's version, on which lists know that they are out of date.
        m_writes.m_state.putAll(std::move(documents));
    }
}

std::vector<State::Document> Writes::Transaction::publish()
{
    if (m_products.empty() && m_items.empty()) {
        return {};
    }
    std::vector<State::Document> documents;
    for (const auto &[index, item] : m_items) {
        documents.push_back({std::string(itemKind), keyOf(index), toJson(item)});
    }
    for (const auto &[row, writes] : m_products) {
        documents.push_back({std::string(productKind), std::to_string(row), toJson(writes)});
    }
    m_writes.m_anything = true;
    {
        const std::unique_lock lock(m_writes.m_itemsMutex);
        for (auto &[index, item] : m_items) {
            m_writes.keepItem(index, std::move(item));
        }
    }
    for (auto &[row, writes] : m_products) {
        Shard &shard = m_writes.shardOf(row);
        const std::unique_lock lock(shard.mutex);
        shard.products[row] = std::make_shared<const ProductWrites>(std::move(writes));
    }
    m_products.clear();
    m_items.clear();
    return documents;
}

} // namespace qm::practice
