// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/price.h"

#include <QHash>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace qm::changes {

/// What the shop has in some cells, as it was just read. A cell that was not asked for is not known; one that was and
/// has nothing is Absent.
class ShopValues
{
public:
    /// The bases of \a changes, as if they had just been read: for a plan that is only shown. A change whose base is
    /// not known counts as Absent, and the tier prices of \a changes as all there are.
    [[nodiscard]] static ShopValues ofBases(std::span<const Change> changes);

    void set(const Cell &cell, CellValue value);
    /// All tier prices of a product, complete: one that is not among them is Absent from now on.
    void setTierPrices(const Sku &sku, std::vector<TierPrice> rows);

    /// Null: not known.
    [[nodiscard]] const CellValue *find(const Cell &cell) const;
    /// Null: not known completely.
    [[nodiscard]] const std::vector<TierPrice> *tierPrices(const Sku &sku) const;

private:
    QHash<QString, CellValue> m_values;
    QHash<Sku, std::vector<TierPrice>> m_tiers;
};

} // namespace qm::changes
