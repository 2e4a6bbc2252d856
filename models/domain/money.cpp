// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include <array>

namespace qm {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array withoutFraction{u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW", u"PYG",
                                     u"RWF", u"UGX", u"UYI", u"VND", u"VUV", u"XAF", u"XOF", u"XPF"};
constexpr std::array withThreeDigits{u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};
} // namespace

int fractionDigits(QStringView currency)
{
    for (const char16_t *code : withoutFraction) {
        if (currency == QStringView(code)) {
            return 0;
        }
    }
    for (const char16_t *code : withThreeDigits) {
        if (currency == QStringView(code)) {
            return 3;
        }
    }
    return 2;
}

QString toPlainText(const Money &money)
{
    return money.amount.toFixed(fractionDigits(money.currency)) + u' ' + money.currency;
}

} // namespace qm
