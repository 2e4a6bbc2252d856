// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"

#include <QMap>
#include <QString>

#include <optional>

namespace qm {

/// Below how many pieces stock is low, as the user of a shop wants it instead of the shop's number of each product.
/// Zero or more each.
struct LowLevels
{
    std::optional<Decimal> everywhere;
    QMap<QString, Decimal> bySource; ///< by the source's code; stronger than everywhere

    [[nodiscard]] bool isEmpty() const { return !everywhere && bySource.isEmpty(); }
    friend bool operator==(const LowLevels &, const LowLevels &) = default;
};

} // namespace qm
