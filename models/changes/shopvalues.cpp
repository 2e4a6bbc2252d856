// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/shopvalues.h"

using namespace Qt::StringLiterals;

namespace qm::changes {

ShopValues ShopValues::ofBases(std::span<const Change> changes)
{
    ShopValues values;
    QHash<Sku, std::vector<TierPrice>> tiers;
    for (const Change &change : changes) {
        const CellValue base = change.base.value_or(Absent());
        values.set(change.cell, base);
        const auto *cell = std::get_if<TierPriceCell>(&change.cell);
        if (!cell) {
            continue;
        }
        std::vector<TierPrice> &rows = tiers[cell->sku];
        if (const auto *terms = std::get_if<TierPriceTerms>(&base)) {
            rows.push_back({cell->sku,
                            terms->price,
                            terms->isDiscount ? u"discount"_s : u"fixed"_s,
                            cell->websiteId,
                            cell->customerGroup,
                            cell->quantity,
                            {}});
        }
    }
    for (auto rows = tiers.begin(); rows != tiers.end(); ++rows) {
        values.setTierPrices(rows.key(), std::move(*rows));
    }
    return values;
}

void ShopValues::set(const Cell &cell, CellValue value)
{
    m_values.insert(keyOf(cell), std::move(value));
}

void ShopValues::setTierPrices(const Sku &sku, std::vector<TierPrice> rows)
{
    for (const TierPrice &row : rows) {
        set(TierPriceCell{sku, row.websiteId, row.customerGroup, row.quantity},
            TierPriceTerms{row.price, row.priceType == "discount"_L1});
    }
    m_tiers.insert(sku, std::move(rows));
}

const CellValue *ShopValues::find(const Cell &cell) const
{
    if (const auto found = m_values.constFind(keyOf(cell)); found != m_values.cend()) {
        return &*found;
    }
    static const CellValue nothing = Absent();
    return std::holds_alternative<TierPriceCell>(cell) && m_tiers.contains(skuOf(cell)) ? &nothing : nullptr;
}

const std::vector<TierPrice> *ShopValues::tierPrices(const Sku &sku) const
{
    const auto found = m_tiers.constFind(sku);
    return found == m_tiers.cend() ? nullptr : &*found;
}

} // namespace qm::changes
