// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/refusal.h"
#include "domain/decimal.h"

#include <tl/expected.hpp>

namespace qm::changes {

/// Which sign parts whole and broken digits.
enum class DecimalMark {
    Either, ///< whichever it can only be; `1,234` and `1.234,` are refused
    Point,
    Comma,
};

struct NumberInput
{
    Decimal value;
    bool hasSign = false; ///< `+5`, `-5`
};

/// A number as a person or a spreadsheet writes it: blanks around it, a sign, groups of thousands parted by the other
/// mark or a blank, up to four places. Never what a spreadsheet made of something else.
[[nodiscard]] tl::expected<NumberInput, RefusalReason> readNumber(QStringView text, DecimalMark mark);

/// What no cell of input may be, whatever it stands for: Formula or Shortened.
[[nodiscard]] std::optional<RefusalReason> leftBySpreadsheet(QStringView text);

} // namespace qm::changes
