// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsontree.h"

#include "domain/change.h"

#include <QString>

namespace qm::cli {

// Changes as the command line prints them, in Magento's words.

/// `utr`, `default`: the source, the store (0: all), the scope; `0/Wholesale/10` the website, group and quantity of a
/// tier price; empty for the old stock item.
[[nodiscard]] QString placeOf(const Cell &cell);
/// `quantity`, `is_in_stock`, `price`, `special_price`, `tier_price`, the attribute's code.
[[nodiscard]] QString fieldOf(const Cell &cell);
/// `42`, `1`, `39.9 from 2026-11-23`, `12 discount`, `(none)`, `(default)`.
[[nodiscard]] QString valueText(const CellValue &value);
/// `=42`, `+5`, `-5`.
[[nodiscard]] QString editText(const Edit &edit);
/// Null where it is not known.
[[nodiscard]] JsonNode valueNode(const std::optional<CellValue> &value);
/// `quantity of HB-TRK at utr`.
[[nodiscard]] QString nameOf(const Cell &cell);

} // namespace qm::cli
