// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/comparison.h"

namespace qm::changes {

Comparison compare(const Change &change, const ShopValues &shop)
{
    Comparison comparison;
    const CellValue *now = shop.find(change.cell);
    if (!now) {
        return comparison;
    }
    comparison.shop = *now;
    const bool isBase = !change.base || *change.base == *now;
    if (const auto *set = std::get_if<SetTo>(&change.edit)) {
        comparison.wish = set->value;
        comparison.verdict = set->value == *now ? Verdict::Done : isBase ? Verdict::Ready : Verdict::Conflict;
        return comparison;
    }
    const std::optional<CellValue> wish = isBase ? applied(change.edit, *now) : std::nullopt;
    if (!wish) {
        comparison.verdict = Verdict::Conflict;
        return comparison;
    }
    comparison.wish = *wish;
    comparison.verdict = *wish == *now ? Verdict::Done : Verdict::Ready;
    return comparison;
}

std::vector<Comparison> compareAll(std::span<const Change> changes, const ShopValues &shop)
{
    std::vector<Comparison> comparisons;
    comparisons.reserve(changes.size());
    QHash<QString, Verdict> leading; // only a source item's status follows something today: its quantity
    for (const Change &change : changes) {
        comparisons.push_back(compare(change, shop));
        if (!change.follows) {
            leading.insert(keyOf(change.cell), comparisons.back().verdict);
        }
    }
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto *item = std::get_if<SourceItemCell>(&changes[i].cell);
        if (!changes[i].follows || !item || comparisons[i].verdict != Verdict::Ready) {
            continue;
        }
        const auto leads =
            leading.constFind(keyOf(SourceItemCell{item->sku, item->sourceCode, SourceItemField::Quantity}));
        if (leads != leading.cend() && *leads != Verdict::Ready && *leads != Verdict::Done) {
            comparisons[i].verdict = Verdict::Waits;
        }
    }
    return comparisons;
}

ChangeState settled(const JournalLine &last, const ShopValues &shop)
{
    const CellValue *now = shop.find(last.cell);
    if (!now) {
        return ChangeState::Unknown;
    }
    if (*now == last.sent) {
        return ChangeState::Verified;
    }
    return last.before && *now == *last.before ? ChangeState::Staged : ChangeState::Conflict;
}

} // namespace qm::changes
