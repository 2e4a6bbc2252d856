// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/guard.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace qm::changes {

namespace {

/// What a customer would pay by the value, or the percentage that is taken off; nothing when there is no price.
std::optional<Decimal> priceIn(const CellValue &value)
{
    if (const auto *price = std::get_if<Decimal>(&value)) {
        return *price;
    }
    if (const auto *terms = std::get_if<SpecialPriceTerms>(&value)) {
        return terms->price;
    }
    if (const auto *terms = std::get_if<TierPriceTerms>(&value)) {
        // What is left of the price, so that the two kinds rise and fall alike; they are never compared with each
        // other.
        return terms->isDiscount ? Decimal(100) - terms->price : terms->price;
    }
    return std::nullopt;
}

bool isPrice(const Cell &cell)
{
    const auto *attribute = std::get_if<AttributeCell>(&cell);
    const CellKind kind = kindOf(cell);
    return kind == CellKind::BasePrice || kind == CellKind::SpecialPrice || kind == CellKind::TierPrice ||
           (attribute && (attribute->attributeCode == "price"_L1 || attribute->attributeCode == "special_price"_L1));
}

bool isDiscount(const CellValue &value)
{
    const auto *terms = std::get_if<TierPriceTerms>(&value);
    return terms && terms->isDiscount;
}

/// Percent with one place, rounded up, so that what is over a limit never reads as the limit.
Decimal percentOf(Decimal difference, Decimal whole)
{
    quint64 part = quint64(difference.units() < 0 ? -difference.units() : difference.units());
    quint64 base = quint64(whole.units() < 0 ? -whole.units() : whole.units());
    // Thousandths of the whole are tenths of a percent. Beyond a thousand-fold nobody reads the digits.
    constexpr quint64 most = 1'000'000;
    if (part / base >= most / 1'000) {
        return Decimal::fromUnits(qint64(most) * 1'000);
    }
    if (part > std::numeric_limits<quint64>::max() / 2'000) {
        part /= 2'000;
        base /= 2'000;
    }
    const quint64 tenths = (part * 1'000 + base - 1) / base;
    return Decimal::fromUnits(qint64(tenths) * 1'000);
}

} // namespace

std::optional<GuardFinding> guard(const Cell &cell, const std::optional<CellValue> &base, const CellValue &mine,
                                  const GuardLimits &limits)
{
    const std::optional<Decimal> after = priceIn(mine);
    if (!isPrice(cell) || !after) {
        return std::nullopt;
    }
    if (limits.zeroNeedsYes && *after <= Decimal(0)) {
        return GuardFinding{GuardReason::Zero, Decimal()};
    }
    const std::optional<Decimal> before = base ? priceIn(*base) : std::nullopt;
    if (!before || *before == *after || isDiscount(*base) != isDiscount(mine)) {
        return std::nullopt;
    }
    if (*before <= Decimal(0)) {
        return GuardFinding{GuardReason::Rises, Decimal()};
    }
    const Decimal percent = percentOf(*after - *before, *before);
    if (percent <= limits.mostPercent) {
        return std::nullopt;
    }
    return GuardFinding{*after > *before ? GuardReason::Rises : GuardReason::Falls, percent};
}

} // namespace qm::changes
