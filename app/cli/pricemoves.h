// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing.h"
#include "staging.h"

namespace qm::cli {

/// How prices of some products are computed, as it was typed. By default nothing is.
struct PriceMoveWords
{
    std::string by;       ///< `+5%`
    std::string formula;  ///< `price * 1.05`
    std::string round;    ///< `.95`: ends so; `0.05`: a multiple
    std::string overCost; ///< percent
    std::string skusFrom; ///< a file, or `-`
    bool all = false;
    std::shared_ptr<ListOptions> chosen = std::make_shared<ListOptions>(); ///< filters, search, view
    [[nodiscard]] bool isWanted() const { return !by.empty() || !formula.empty(); }
    /// One of them was given, which says nothing without the others.
    [[nodiscard]] bool isBegun() const;
};

/// The base prices of the local copy.
[[nodiscard]] const Listed &basePrices();

void addPriceMoveOptions(CLI::App &command, PriceMoveWords &words);

/// What is set of each price that is computed.
struct PriceMoved
{
    CellKind kind = CellKind::BasePrice; ///< BasePrice, Cost, SpecialPrice
    std::vector<std::string> skus;       ///< those that were typed
    QString scope;                       ///< null: all store views
    QString from;                        ///< of special prices; both null: they keep the days they have
    QString to;
    QString setName;
};
/// The lines that come of it; those for which nothing can be computed are told, and counted in ToStage::without.
[[nodiscard]] Try<ToStage> moveLines(Context &context, const PriceMoveWords &words, const PriceMoved &wanted);

} // namespace qm::cli
