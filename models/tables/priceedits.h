// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/guard.h"
#include "changes/priceformula.h"
#include "tables/celledits.h"

#include <optional>
#include <vector>

namespace qm::tables {

/// How some prices are to become others.
struct PriceWish
{
    QString formula; ///< PriceFormula
    changes::PriceRounding rounding;
    /// Never below cost and so many percent more, where the cost is known.
    std::optional<Decimal> overCost;
    bool alsoUnchanged = false; ///< prices that stay are moves, too: something else of them changes, as their dates
};

/// One price as it would become, before anything is staged.
struct PriceMove
{
    QString sku;
    QString where; ///< store view
    QString field;
    Decimal now;
    Decimal wanted;
    bool isHeld = false; ///< at the cost and the percent over it
    std::optional<changes::GuardFinding> guarded;
    /// Of the move, one place; nothing from 0.
    [[nodiscard]] std::optional<Decimal> percent() const;
};

struct PricePlan
{
    BlockEdits block;
    std::vector<PriceMove> moves; ///< largest fall first
    qint64 unchanged = 0;
    qint64 without = 0; ///< cells that have no result
    QString why;        ///< of the first of those
    /// Their SKUs, each with the reason.
    std::vector<std::pair<QString, QString>> lacking;
};

/// What \a wish makes of the prices in \a block. Inside a read of the copy. Validation: the formula cannot be read.
[[nodiscard]] Result<PricePlan> planPrices(sqlite::Database &database, const cache::List &list,
                                           const EditableList &editable, const CellBlock &block, const PriceWish &wish,
                                           const changes::GuardLimits &limits);

} // namespace qm::tables
