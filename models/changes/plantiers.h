// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/planwriter.h"

#include <map>

namespace qm::changes {

/// The tier prices of each product: added and changed rows go by themselves, and so do those that go, unless the shop
/// could take another one for them. Then the product's complete set replaces what is there.
class TierRows
{
public:
    void add(const Change &change, const TierPriceCell &cell)
    {
        m_products[cell.sku.text()].push_back({&change, &cell});
    }
    void plan(const ShopValues &shop, PlanWriter &writer) const;

private:
    struct Edited
    {
        const Change *change;
        const TierPriceCell *cell;
    };
    using Edits = std::vector<Edited>;

    [[nodiscard]] static bool isDeletionSafe(const Edited &edited, const TierPriceTerms &stored,
                                             const std::vector<TierPrice> &all);
    static void replace(const Edits &edits, const std::vector<TierPrice> &all, PlanWriter &writer);
    static void planOne(const Edits &edits, const std::vector<TierPrice> *all, PlanWriter &writer);

    std::map<QString, Edits> m_products;
};

} // namespace qm::changes
