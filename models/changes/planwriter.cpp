// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/planwriter.h"

namespace qm::changes {

namespace {

/// What takes away goes first: a tier price for one website clashes with one for all that is to go.
constexpr std::array order{WriteKind::SourceItemsDelete,   WriteKind::SourceItems,   WriteKind::StockItem,
                           WriteKind::BasePrices,          WriteKind::CostsDelete,   WriteKind::Costs,
                           WriteKind::SpecialPricesDelete, WriteKind::SpecialPrices, WriteKind::TierPricesDelete,
                           WriteKind::TierPricesReplace,   WriteKind::TierPrices};

bool isSameProduct(const PlannedRow &a, const PlannedRow &b)
{
    return std::get<TierPrice>(a.data).sku == std::get<TierPrice>(b.data).sku;
}

} // namespace

void PlanWriter::cut(WriteKind kind)
{
    std::vector<PlannedRow> &rows = m_rows[std::size_t(kind)];
    const std::size_t most = kind == WriteKind::StockItem ? 1 : std::size_t(m_limits.rowsOfOne());
    std::size_t begin = 0;
    while (begin < rows.size()) {
        std::size_t end = std::min(begin + most, rows.size());
        if (kind == WriteKind::TierPricesReplace) {
            // Never between two rows of a product: the second request would wipe the first one's.
            std::size_t cut = end;
            while (cut < rows.size() && cut > begin && isSameProduct(rows[cut - 1], rows[cut])) {
                --cut;
            }
            while (cut == begin && end < rows.size() && isSameProduct(rows[end - 1], rows[end])) {
                ++end; // one product has more than fit: it goes whole, or not at all
            }
            end = cut > begin ? cut : end;
        }
        PlannedWrite write{kind, Scope::all(), {}};
        std::move(rows.begin() + std::ptrdiff_t(begin), rows.begin() + std::ptrdiff_t(end),
                  std::back_inserter(write.rows));
        m_plan.writes.push_back(std::move(write));
        begin = end;
    }
}

Plan PlanWriter::take()
{
    for (const WriteKind kind : order) {
        cut(kind);
    }
    std::move(m_alone.begin(), m_alone.end(), std::back_inserter(m_plan.writes));
    return std::move(m_plan);
}

} // namespace qm::changes
