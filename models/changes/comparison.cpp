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
