// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/utctime.h"

#include <QString>

namespace qm::practice {

/// The orders of a shop's newest day were placed before this second of it, so that a shop is never ahead of the clock.
inline constexpr qint64 newestOrderSecond = 6 * 3'600;

/// The practice shop that somebody keeps in a folder from one start to the next.
struct KeptShop
{
    UtcTime today;     ///< of ShopOptions: chosen when the shop began, so that its rows stay what they are
    QString stateFile; ///< of ServerOptions; carries that day in its name
};

/// The shop that \a folder has; without one, a shop whose newest orders are of the last hours before \a now. Reads the
/// folder's list of files and writes nothing.
[[nodiscard]] KeptShop keptShop(const QString &folder, UtcTime now);

} // namespace qm::practice
