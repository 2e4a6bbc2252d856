// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"
#include "domain/decimal.h"
#include "domain/utctime.h"

#include <QLocale>
#include <QString>

namespace qm::tables {

// How values are written for people: in the user's language and zone. Pure functions; any thread.

/// `1,894.00`: the digits of the currency, grouped.
[[nodiscard]] QString amountText(Decimal amount, QStringView currency, const QLocale &locale = {});
/// `3`, `2.5`: no more places than there are.
[[nodiscard]] QString quantityText(Decimal quantity, const QLocale &locale = {});
/// `23 Nov 14:47` within \a now's year and the one before while younger than 300 days, otherwise `23 Nov 2024`.
[[nodiscard]] QString timeText(UtcTime time, UtcTime now, const QLocale &locale = {});
/// `23 Nov 2026, 14:47`: in the user's zone.
[[nodiscard]] QString longTimeText(UtcTime time, const QLocale &locale = {});
/// `23 Nov 2026, 14:47`, and with seconds where there are any.
[[nodiscard]] QString exactMomentText(UtcTime time, const QLocale &locale = {});
/// `23 Nov 2026` for midnight in the user's zone, otherwise the same.
[[nodiscard]] QString momentText(UtcTime time, const QLocale &locale = {});
/// `2 min`, `3 h`, `5 days`: how old something is; `now` below a minute.
[[nodiscard]] QString ageText(qint64 seconds);
/// What a code of the column means: `pending_payment` is `Pending payment`. Codes of the shop's own are made readable.
[[nodiscard]] QString codeText(QStringView columnId, const QString &code);
/// `Catalogue and search`: the four there are; the number for any other.
[[nodiscard]] QString visibilityText(int visibility);

/// The cell as it is shown. Shop text stays as it is, but for line breaks.
[[nodiscard]] QString cellText(const cache::Column &column, const cache::Value &value, QStringView currency,
                               UtcTime now, const QLocale &locale = {});
/// A tool tip that shows \a text as it is, whatever markup it may hold.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace qm::tables
