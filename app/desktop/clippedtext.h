// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace qm::desktop {

/// What somebody could not read of \a root as it is laid out now: texts wider or higher than their widgets that are not
/// shortened with the whole in the tool tip, cells of lists, widgets that reach out of what holds them, controls that
/// lie on each other. One line for each, for whoever looks for the cause. What can be scrolled down to is no fault;
/// columns and tabs that have to be scrolled to are.
[[nodiscard]] QStringList clippedTexts(const QWidget &root);

} // namespace qm::desktop
