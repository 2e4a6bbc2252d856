// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/lists/criteria.h"
#include "practice/lists/listengine.h"
#include "practice/route.h"
#include "practice/server/fieldsmask.h"

#include <algorithm>

namespace qm::practice {

namespace {

/// The first page of a sorted list keeps this many rows; only deeper pages sort the whole list.
constexpr qint64 sortedHead = 2'000;
/// A page that PHP could not build in its memory either.
constexpr qint64 mostRowsPerAnswer = 50'000;
/// Bytes set aside for an answer before it is written.
constexpr std::size_t mostReserved = 16 << 20;

Refusal unknownField(const std::string &name, UnknownField behaviour)
{
    if (behaviour == UnknownField::ServerError) {
        return Refusal::internalError("Unknown column " + name);
    }
    Refusal refusal;
    refusal.message = "The \"%1\" attribute name is invalid. Reset the name and try again.";
    refusal.positional.push_back(quotedText(name));
    return refusal;
}

ConditionGroups compile(const Criteria &criteria, const Collection &collection, UnknownField behaviour)
{
    ConditionGroups groups;
    for (const auto &filters : criteria.groups) {
        std::vector<std::vector<Condition>> group;
        std::vector<const CriteriaFilter *>
            openRanges; // per member of the group: its `from` or `to`, looking for its partner
        for (const CriteriaFilter &filter : filters) {
            if (!filter.field) {
                throw Refusal::internalError("filter without field");
            }
            const Field *field = collection.findField(*filter.field);
            if (field == nullptr) {
                throw unknownField(*filter.field, behaviour);
            }
            const bool from = filter.condition == "from";
            const bool isRange = from || filter.condition == "to";
            const auto partner = std::find_if(openRanges.begin(), openRanges.end(), [&](const CriteriaFilter *other) {
                return isRange && other != nullptr && other->field == filter.field &&
                       (other->condition == "from") != from;
            });
            if (partner != openRanges.end()) {
                group[static_cast<std::size_t>(partner - openRanges.begin())].emplace_back(*field, filter);
                *partner = nullptr;
                continue;
            }
            group.push_back({Condition(*field, filter)});
            openRanges.push_back(isRange ? &filter : nullptr);
        }
        if (!group.empty()) {
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

std::vector<SortKey> sortKeys(const Criteria &criteria, const Collection &collection, UnknownField behaviour)
{
    std::vector<SortKey> keys;
    for (const CriteriaSort &sort : criteria.sortOrders.value_or(std::vector<CriteriaSort>())) {
        if (const Field *field = collection.findField(sort.field)) {
            keys.push_back({field, sort.ascending.value_or(false)});
        } else if (behaviour != UnknownField::IgnoreInSort && !sort.field.empty()) {
            throw unknownField(sort.field, behaviour);
        }
    }
    return keys;
}

std::string listKey(const Call &call, const Collection &collection, const Criteria &criteria)
{
    std::string filters;
    JsonWriter json(filters);
    Criteria onlyFilters;
    onlyFilters.groups = criteria.groups;
    writeCriteria(json, onlyFilters);
    return std::to_string(reinterpret_cast<quintptr>(&collection)) + '/' + std::to_string(call.view.id) + '/' +
           std::to_string(call.shop.state().version()) + '/' + filters;
}

RowSelection withoutGone(const RowSelection &selection, const EditedCollection &shown)
{
    if (!shown.hasGaps()) {
        return selection;
    }
    std::vector<quint32> rows;
    for (qint64 position = 0; position < selection.size(); ++position) {
        if (const qint64 row = selection.row(position); !shown.isGone(row)) {
            rows.push_back(static_cast<quint32>(row));
        }
    }
    return RowSelection(std::move(rows));
}

std::shared_ptr<ListCache::Entry> selectionOf(const Call &call, const std::string &key, const EditedCollection &shown,
                                              const ConditionGroups &groups)
{
    const auto entry = call.shop.lists().entry(key);
    const std::lock_guard lock(entry->busy);
    if (!entry->ready) {
        entry->selection = withoutGone(selectRows(shown, call.view, groups), shown);
        entry->ready = true;
    }
    return entry;
}

/// Rows \a first … \a last of the selection in the wanted order.
class Order
{
public:
    Order(const Call &call, const Collection &collection, const RowSelection &selection,
          const std::vector<SortKey> &keys, const std::string &key)
        : m_call(call)
        , m_collection(collection)
        , m_selection(selection)
        , m_keys(keys)
        , m_key(key)
    {}

    [[nodiscard]] std::vector<qint64> rows(qint64 first, qint64 last) const
    {
        std::vector<qint64> rows;
        const bool alongRows = std::all_of(m_keys.begin(), m_keys.end(), [this](const SortKey &key) {
            return key.field->ascending && key.ascending == m_keys.front().ascending;
        });
        if (alongRows) { // also without any sort
            const bool backwards = !m_keys.empty() && !m_keys.front().ascending;
            for (qint64 position = first; position < last; ++position) {
                rows.push_back(m_selection.row(backwards ? m_selection.size() - 1 - position : position));
            }
            return rows;
        }
        const auto entry = m_call.shop.lists().entry(sortedKey());
        const std::lock_guard lock(entry->busy);
        fill(*entry, last);
        for (qint64 position = first; position < last; ++position) {
            rows.push_back(entry->sorted[static_cast<std::size_t>(position)]);
        }
        return rows;
    }

private:
    [[nodiscard]] std::string sortedKey() const
    {
        std::string key = m_key;
        for (const SortKey &sort : m_keys) {
            key += (sort.ascending ? "/+" : "/-") + std::string(sort.field->name);
        }
        return key;
    }

    void fill(ListCache::Entry &entry, qint64 last) const
    {
        if (static_cast<qint64>(entry.sorted.size()) >= last) {
            return;
        }
        if (last <= sortedHead) {
            entry.sorted = sortRows(m_collection, m_call.view, m_selection, m_keys, sortedHead);
            return;
        }
        const std::lock_guard heavy(m_call.shop.lists().heavyWork());
        entry.sorted = sortRows(m_collection, m_call.view, m_selection, m_keys, m_selection.size());
    }

    const Call &m_call;
    const Collection &m_collection;
    const RowSelection &m_selection;
    const std::vector<SortKey> &m_keys;
    const std::string &m_key;
};

RowRange pageOf(const Criteria &criteria, qint64 count, bool repeatsLastPage)
{
    qint64 size = criteria.pageSize.value_or(0);
    if (size == 0) {
        return {0, count};
    }
    size = std::clamp<qint64>(size, 1, std::numeric_limits<qint32>::max()); // a negative LIMIT is made 1
    qint64 page = std::clamp<qint64>(criteria.currentPage.value_or(1), 1, std::numeric_limits<qint32>::max());
    const qint64 lastPage = std::max<qint64>(1, (count + size - 1) / size);
    if (repeatsLastPage) {
        page = std::min(page, lastPage);
    }
    const qint64 first = std::min((page - 1) * size, count);
    return {first, std::min(first + size, count)};
}

std::string fieldsOf(const Call &call)
{
    std::string fields;
    for (const auto &[name, value] : call.query) {
        if (name == "fields") {
            fields = value;
        }
    }
    return fields;
}

} // namespace

EditedCollection current(const Call &call, const Collection &collection)
{
    return {collection, call.shop.edits().of(call.shop, collection)};
}

Body listOf(const Call &call, const Collection &collection, UnknownField unknown)
{
    const ShopRules &rules = call.shop.rules;
    const Criteria criteria = parseCriteria(call.query, rules.maximumPageSize);
    const ConditionGroups groups = compile(criteria, collection, unknown);
    const std::vector<SortKey> keys = sortKeys(criteria, collection, unknown);
    const std::string key = listKey(call, collection, criteria);
    const EditedCollection shown = current(call, collection);
    const auto selected = selectionOf(call, key, shown, groups);
    const RowSelection &selection = selected->selection;
    const RowRange page = pageOf(criteria, selection.size(), rules.repeatsLastPage);

    // The mask is applied to the finished answer; what it drops whole need not be written first.
    const auto mask = FieldsMask::parse(fieldsOf(call));
    const bool itemsWanted = !mask || mask->wants("items");
    std::string out;
    JsonWriter json(out);
    json.beginObject();
    json.key("items");
    json.beginArray();
    if (itemsWanted && page.last - page.first > mostRowsPerAnswer) {
        throw MemoryExhausted();
    }
    if (itemsWanted) {
        const auto rows = Order(call, shown, selection, keys, key).rows(page.first, page.last);
        for (const qint64 row : rows) {
            shown.write(json, row, call.view, Detail::List);
            if (row == rows.front()) { // a page of orders is megabytes: growing to it costs as much as writing it
                out.reserve(std::min(out.size() * (rows.size() + rows.size() / 2 + 1), mostReserved));
            }
        }
    }
    json.endArray();
    json.key("search_criteria");
    writeCriteria(json, criteria);
    json.member("total_count", selection.size());
    json.endObject();
    return out;
}

} // namespace qm::practice
