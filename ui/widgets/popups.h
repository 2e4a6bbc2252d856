// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

class QWidget;

namespace qm::ui {

/// Puts \a popup, which has its size, with its left upper corner at \a corner (global), or as near as the screen of its
/// parent shows all of it.
void placeOnScreen(QWidget &popup, const QPoint &corner);

} // namespace qm::ui
