// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace qm::changes {

/// What a formula may speak of; one that speaks of what a product lacks has no result for it.
struct PriceNames
{
    std::optional<Decimal> now;  ///< what stands in the cell
    std::optional<Decimal> base; ///< the base price; `price` is the same
    std::optional<Decimal> special;
    std::optional<Decimal> cost;
    std::optional<Decimal> qty; ///< from which a tier price holds
};

/// `price * 1.05`, `max(cost * 1.4, now)`: read once, then asked for each product. Not thread-safe; a value that moves.
class PriceFormula
{
public:
    /// Validation: what is wrong with it, and where. Decimal points are points: a comma between digits is refused.
    [[nodiscard]] static Result<PriceFormula> read(const QString &text);
    PriceFormula(PriceFormula &&other) noexcept;
    PriceFormula &operator=(PriceFormula &&other) noexcept;
    ~PriceFormula();

    /// Four places, rounded half away from zero. Validation: a name it speaks of is not there, or the result is no
    /// number that a price could be.
    [[nodiscard]] Result<Decimal> result(const PriceNames &names);
    /// Of PriceNames, in the order of its members; `price` counts as `base`.
    [[nodiscard]] const QStringList &names() const;

private:
    class Private;
    explicit PriceFormula(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

/// How a computed price becomes one that is written.
struct PriceRounding
{
    enum class To {
        Cents,  ///< two places
        Step,   ///< a multiple of `by`: 0.05
        Ending, ///< ends in `by`, which is below 1: 0.95 makes 12.95 of 12.61, and 11.95 of 12.44
    };
    To to = To::Cents;
    Decimal by;
};
/// Half away from zero, and of two endings that are as near the higher one. Never below zero for what is not.
[[nodiscard]] Decimal rounded(Decimal price, const PriceRounding &rounding);

} // namespace qm::changes
