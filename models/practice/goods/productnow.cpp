// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/attributes.h"
#include "practice/goods/categories.h"
#include "practice/goods/product.h"
#include "practice/stores.h"

#include <utility>

namespace qm::practice {

std::vector<int> ProductReader::websiteIds() const
{
    return m_writes && m_writes->websites ? *m_writes->websites : seedWebsiteIds();
}

std::vector<CategoryLink> ProductReader::categories() const
{
    if (m_writes && m_writes->categories) {
        return *m_writes->categories;
    }
    std::vector<CategoryLink> links;
    for (const int id : categoriesOf(m_options, m_place)) {
        links.push_back({id, 0});
    }
    return links;
}

std::vector<TierPrice> ProductReader::tierPrices() const
{
    return m_writes && m_writes->tiers ? *m_writes->tiers : tierPricesOf(m_options, m_place);
}

Cell ProductReader::value(int column, const StoreView &view) const
{
    if (!isWritten(column)) {
        return seedValue(column, view);
    }
    if (const std::optional<Cell> own = view.id == 0 ? std::nullopt : stored(column, view.id)) {
        return *own;
    }
    const auto base = m_writes->values.find({column, 0});
    return base == m_writes->values.end() ? seedValue(column, *findStoreView(0)) : base->second.value_or(Cell{});
}

bool ProductReader::isWritten(int attribute) const
{
    // The type shows its own price whatever was written (observed 46).
    const bool priceless = m_place.type == ProductType::Configurable || m_place.type == ProductType::Grouped;
    if (!m_writes || (priceless && attribute == priceAttribute)) {
        return false;
    }
    const auto first = m_writes->values.lower_bound({attribute, 0});
    return first != m_writes->values.end() && first->first.first == attribute;
}

std::optional<Cell> ProductReader::stored(int attribute, int storeId) const
{
    if (m_writes) {
        const auto written = m_writes->values.find({attribute, storeId});
        if (written != m_writes->values.end()) {
            return written->second;
        }
    }
    // The seed has a row where its value is another than the default one.
    Cell base = seedValue(attribute, *findStoreView(0));
    Cell own = storeId == 0 ? base : seedValue(attribute, *findStoreView(storeId));
    const bool none = own.null || (storeId != 0 && own == base);
    return none ? std::nullopt : std::optional<Cell>(std::move(own));
}

} // namespace qm::practice
