// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/plantiers.h"

using namespace Qt::StringLiterals;

namespace qm::changes {

namespace {

TierPriceCell cellOf(const TierPrice &row)
{
    return {row.sku, row.websiteId, row.customerGroup, row.quantity};
}

TierPrice rowOf(const TierPriceCell &cell, const TierPriceTerms &terms)
{
    TierPrice row;
    row.sku = cell.sku;
    row.price = terms.price;
    row.priceType = terms.isDiscount ? u"discount"_s : u"fixed"_s;
    row.websiteId = cell.websiteId;
    // Read back as `all groups`, understood in any case (observed 52), written as the shop's own staff write it.
    const bool isAll = cell.customerGroup.compare("ALL GROUPS"_L1, Qt::CaseInsensitive) == 0;
    row.customerGroup = isAll ? u"ALL GROUPS"_s : cell.customerGroup;
    row.quantity = cell.quantity;
    return row;
}

} // namespace

void TierRows::plan(const ShopValues &shop, PlanWriter &writer) const
{
    for (const auto &[sku, edits] : m_products) {
        planOne(edits, shop.tierPrices(edits.front().cell->sku), writer);
    }
}

bool TierRows::isDeletionSafe(const Edited &edited, const TierPriceTerms &stored, const std::vector<TierPrice> &all)
{
    // It finds no price of 0, and does not look at the website (magento-facts 3.13).
    if (stored.price.isZero()) {
        return false;
    }
    const auto isTwin = [&](const TierPrice &row) {
        TierPriceCell here = *edited.cell;
        here.websiteId = row.websiteId;
        return row.websiteId != edited.cell->websiteId && cellOf(row) == here;
    };
    return std::ranges::none_of(all, isTwin);
}

void TierRows::replace(const Edits &edits, const std::vector<TierPrice> &all, PlanWriter &writer)
{
    std::vector<PlannedRow> rows;
    for (const TierPrice &row : all) {
        const bool isEdited =
            std::ranges::any_of(edits, [&row](const Edited &edited) { return *edited.cell == cellOf(row); });
        if (!isEdited) {
            rows.push_back({rowOf(cellOf(row), {row.price, row.priceType == "discount"_L1}), {}});
        }
    }
    std::vector<SentValue> taken;
    for (const Edited &edited : edits) {
        const CellValue wish = writer.wishOf(*edited.change);
        if (const auto *terms = std::get_if<TierPriceTerms>(&wish)) {
            rows.push_back({rowOf(*edited.cell, *terms), {writer.sent(*edited.change)}});
        } else {
            taken.push_back(writer.sent(*edited.change));
        }
    }
    if (rows.empty()) {
        // An empty set of rows names no product. As a member of the product it does (magento-facts 3.11).
        writer.add(WriteKind::Product,
                   {ProductPatch{edits.front().cell->sku, {{u"tier_prices"_s, Absent()}}}, std::move(taken)},
                   Scope::all());
        return;
    }
    // What goes has no row: it is told by the first one of the product that stays.
    rows.front().changes.insert(rows.front().changes.end(), taken.begin(), taken.end());
    for (PlannedRow &row : rows) {
        writer.add(WriteKind::TierPricesReplace, std::move(row));
    }
}

void TierRows::planOne(const Edits &edits, const std::vector<TierPrice> *all, PlanWriter &writer)
{
    for (const Edited &edited : edits) {
        const CellValue wish = writer.wishOf(*edited.change);
        const CellValue has = writer.shopHas(*edited.cell);
        const auto *stored = std::get_if<TierPriceTerms>(&has);
        if (!std::holds_alternative<TierPriceTerms>(wish) && stored && all && !isDeletionSafe(edited, *stored, *all)) {
            replace(edits, *all, writer);
            return;
        }
    }
    for (const Edited &edited : edits) {
        const CellValue wish = writer.wishOf(*edited.change);
        const CellValue has = writer.shopHas(*edited.cell);
        const auto *stored = std::get_if<TierPriceTerms>(&has);
        if (const auto *terms = std::get_if<TierPriceTerms>(&wish)) {
            writer.add(WriteKind::TierPrices, {rowOf(*edited.cell, *terms), {writer.sent(*edited.change)}});
        } else if (!all || !stored) {
            writer.refuse(edited.change->id, PlanProblem::Incomplete);
        } else {
            writer.add(WriteKind::TierPricesDelete, {rowOf(*edited.cell, *stored), {writer.sent(*edited.change)}});
        }
    }
}

} // namespace qm::changes
