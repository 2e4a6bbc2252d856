// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qm::ui {

/// \a text for a button, a check box or a menu: an ampersand in a name of somebody's stays one. As it is, `Bread &
/// Butter` would be pressed by Alt with the space bar.
[[nodiscard]] inline QString noMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace qm::ui
