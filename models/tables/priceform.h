// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "tables/productfield.h"
#include "tables/storechoice.h"

#include <QFuture>

#include <optional>
#include <span>
#include <vector>

namespace qm::tables {

/// A price from some quantity on.
struct TierPrice
{
    TierPriceCell cell;
    TierPriceTerms terms;
};

/// The prices of a product, and how they are edited.
struct PriceForm
{
    Sku sku;
    QString name;
    QString typeId;
    ShopNames names;
    bool perWebsite = false;          ///< prices may differ between websites
    std::vector<ProductField> prices; ///< base, special and cost, for all store views and where they differ
    std::vector<TierPrice> tiers;
    std::vector<qint64> websites; ///< that a tier may be for; 0 = all, first
    QStringList groups;           ///< of customers that a tier may be for; `ALL GROUPS` first
    QString fixed;                ///< why a product of its type has no prices to edit; empty: it has
};

/// One step of a ladder, for one group at one website.
struct LadderCell
{
    TierPriceCell cell;
    QString text; ///< the shop's; empty: there is none
    std::optional<StagedCell> staged;
    QString input;     ///< what an editor begins with
    qint64 change = 0; ///< that is open; 0: none
};

/// Tier prices as people read them: a line for each group and website, a column for each quantity.
struct Ladder
{
    struct Line
    {
        QString group;
        QString website;               ///< its name; empty: all
        std::vector<LadderCell> cells; ///< one for each step
    };
    std::vector<Decimal> steps; ///< from the lowest on
    std::vector<Line> lines;
};

/// Inside a read of the copy; also of a SKU whose product the copy does not have, or has no prices of.
[[nodiscard]] Result<PriceForm> readPriceForm(sqlite::Database &database, const QString &sku, const StoreChoice &store);
/// The same of the row \a key of cache::basePricesList(). NotFound: there is no such row.
[[nodiscard]] QFuture<Result<PriceForm>> readPriceForm(cache::Cache &cache, qint64 key, const StoreChoice &store,
                                                       const StopToken &stop);
/// \a changes: open ones of the product; steps that are only staged are there too.
[[nodiscard]] Ladder ladderOf(const PriceForm &form, std::span<const Change> changes);

} // namespace qm::tables
