// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qm::imports {

/// \a header as it is compared with others: small letters without accents, and digits.
[[nodiscard]] inline QString simplified(const QString &header)
{
    QString simple;
    for (const QChar c : header.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.isLetterOrNumber()) {
            simple += c;
        }
    }
    return simple;
}

} // namespace qm::imports
