// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"

#include <QString>

namespace qm {

/// An amount with the ISO 4217 code it is in. Amounts of different currencies are never added up
/// (magento-facts 4.23), so there is no operator that could.
struct Money
{
    Decimal amount;
    QString currency; ///< three letters, as Magento sends it: `EUR`

    friend bool operator==(const Money &, const Money &) = default;
};

/// How many decimals people write in this currency: 0 for JPY, 3 for KWD, 2 for nearly all others.
[[nodiscard]] int fractionDigits(QStringView currency);

/// `29.95 EUR`: fixed digits of the currency, point as separator, code behind. For logs and the command line.
[[nodiscard]] QString toPlainText(const Money &money);

} // namespace qm
