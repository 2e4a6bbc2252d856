// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/lists/listengine.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace qm::practice {

namespace {

constexpr std::size_t cachedLists = 12;

std::vector<RowRange> intersection(const std::vector<RowRange> &a, const std::vector<RowRange> &b)
{
    std::vector<RowRange> out;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        const RowRange both{std::max(a[i].first, b[j].first), std::min(a[i].last, b[j].last)};
        if (both.first < both.last) {
            out.push_back(both);
        }
        if (a[i].last < b[j].last) {
            ++i;
        } else {
            ++j;
        }
    }
    return out;
}

bool holds(const std::vector<std::vector<Condition>> &group, const Collection &collection, const StoreView &view,
           qint64 row)
{
    return std::any_of(group.begin(), group.end(), [&](const std::vector<Condition> &all) {
        return std::all_of(all.begin(), all.end(), [&](const Condition &condition) {
            return condition.matches(collection.cell(row, condition.field(), view));
        });
    });
}

/// A sort key's value: numbers as they are, text folded.
struct SortValue
{
    bool null = true;
    qint64 number = 0;
    std::string text;
};

SortValue sortValue(const Collection &collection, const StoreView &view, qint64 row, const Field &field)
{
    Cell cell = collection.cell(row, field, view);
    if (field.type == FieldType::Text && !cell.null) {
        return {false, 0, foldText(cell.text)};
    }
    return {cell.null, cell.null ? std::numeric_limits<qint64>::min() : cell.number, {}};
}

int compareValues(const SortValue &a, const SortValue &b)
{
    if (a.null != b.null) {
        return a.null ? -1 : 1;
    }
    if (a.number != b.number) {
        return a.number < b.number ? -1 : 1;
    }
    return a.text.compare(b.text);
}

struct SortEntry
{
    std::vector<SortValue> values;
    quint32 row = 0;
};

/// Keeps the best `count` rows on a heap whose top is the worst of them.
std::vector<quint32> topRows(const Collection &collection, const StoreView &view, const RowSelection &selection,
                             const std::vector<SortKey> &keys, std::size_t count)
{
    const auto compareKey = [&](std::size_t key, const SortValue &a, const SortValue &b) {
        const int order = compareValues(a, b);
        return keys[key].ascending ? order : -order;
    };
    const auto before = [&](const SortEntry &a, const SortEntry &b) {
        for (std::size_t key = 0; key < keys.size(); ++key) {
            if (const int order = compareKey(key, a.values[key], b.values[key]); order != 0) {
                return order < 0;
            }
        }
        return a.row < b.row;
    };
    std::vector<SortEntry> heap;
    heap.reserve(count + 1);
    for (qint64 position = 0; position < selection.size(); ++position) {
        SortEntry entry;
        entry.row = static_cast<quint32>(selection.row(position));
        entry.values.push_back(sortValue(collection, view, entry.row, *keys[0].field));
        if (heap.size() == count && compareKey(0, heap.front().values[0], entry.values[0]) < 0) {
            continue;
        }
        for (std::size_t key = 1; key < keys.size(); ++key) {
            entry.values.push_back(sortValue(collection, view, entry.row, *keys[key].field));
        }
        if (heap.size() == count) {
            if (!before(entry, heap.front())) {
                continue;
            }
            std::pop_heap(heap.begin(), heap.end(), before);
            heap.pop_back();
        }
        heap.push_back(std::move(entry));
        std::push_heap(heap.begin(), heap.end(), before);
    }
    std::sort_heap(heap.begin(), heap.end(), before);
    std::vector<quint32> rows;
    rows.reserve(heap.size());
    for (const SortEntry &entry : heap) {
        rows.push_back(entry.row);
    }
    return rows;
}

/// The place of each row's value among all values of the key: equal values share a place. One key after the other, so
/// that the texts of only one key are in memory at a time.
std::vector<quint32> ranksOf(const Collection &collection, const StoreView &view, const RowSelection &selection,
                             const Field &field)
{
    const auto count = static_cast<std::size_t>(selection.size());
    std::vector<quint32> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::vector<quint32> ranks(count);
    const auto rank = [&](auto &values, auto less) {
        std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return less(values[a], values[b]); });
        quint32 next = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0 && less(values[order[i - 1]], values[order[i]])) {
                ++next;
            }
            ranks[order[i]] = next;
        }
    };
    if (field.type == FieldType::Text) {
        std::vector<std::pair<bool, std::string>> values(count);
        for (std::size_t i = 0; i < count; ++i) {
            SortValue value = sortValue(collection, view, selection.row(static_cast<qint64>(i)), field);
            values[i] = {!value.null, std::move(value.text)};
        }
        rank(values, std::less<>());
    } else {
        std::vector<qint64> values(count);
        for (std::size_t i = 0; i < count; ++i) {
            values[i] = sortValue(collection, view, selection.row(static_cast<qint64>(i)), field).number;
        }
        rank(values, std::less<>());
    }
    return ranks;
}

std::vector<quint32> allRows(const Collection &collection, const StoreView &view, const RowSelection &selection,
                             const std::vector<SortKey> &keys)
{
    std::vector<std::vector<quint32>> ranks;
    for (const SortKey &key : keys) {
        ranks.push_back(ranksOf(collection, view, selection, *key.field));
    }
    std::vector<quint32> order(static_cast<std::size_t>(selection.size()));
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        for (std::size_t key = 0; key < keys.size(); ++key) {
            if (ranks[key][a] != ranks[key][b]) {
                return (ranks[key][a] < ranks[key][b]) == keys[key].ascending;
            }
        }
        return a < b;
    });
    for (quint32 &position : order) {
        position = static_cast<quint32>(selection.row(position));
    }
    return order;
}

} // namespace

RowSelection selectRows(const Collection &collection, const StoreView &view, const ConditionGroups &groups)
{
    std::vector<RowRange> ranges = {{0, collection.size()}};
    std::vector<const std::vector<std::vector<Condition>> *> rest;
    for (const auto &group : groups) {
        bool narrowed = group.size() == 1;
        for (std::size_t i = 0; narrowed && i < group[0].size(); ++i) {
            const auto found = group[0][i].ranges(collection, view);
            narrowed = found.has_value();
            if (found) {
                ranges = intersection(ranges, *found);
            }
        }
        if (!narrowed) {
            rest.push_back(&group);
        }
    }
    if (rest.empty() && ranges.size() <= 1) {
        return RowSelection(ranges.empty() ? RowRange{} : ranges.front());
    }
    std::vector<quint32> rows;
    for (const RowRange &range : ranges) {
        for (qint64 row = range.first; row < range.last; ++row) {
            if (std::all_of(rest.begin(), rest.end(),
                            [&](const auto *group) { return holds(*group, collection, view, row); })) {
                rows.push_back(static_cast<quint32>(row));
            }
        }
    }
    return RowSelection(std::move(rows));
}

std::vector<quint32> sortRows(const Collection &collection, const StoreView &view, const RowSelection &selection,
                              const std::vector<SortKey> &keys, qint64 count)
{
    if (count < selection.size()) {
        return topRows(collection, view, selection, keys, static_cast<std::size_t>(count));
    }
    return allRows(collection, view, selection, keys);
}

std::shared_ptr<ListCache::Entry> ListCache::entry(const std::string &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &entry) { return entry.first == key; });
    if (found != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, found);
    } else {
        m_entries.emplace_front(key, std::make_shared<Entry>());
        if (m_entries.size() > cachedLists) {
            m_entries.pop_back();
        }
    }
    return m_entries.front().second;
}

} // namespace qm::practice
