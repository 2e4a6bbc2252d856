// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/editablelist.h"

#include <QFont>
#include <QPainter>

namespace qm::ui {

struct Colours;

/// The ground of a cell with an edit that is staged, or that is in conflict: a fill and a bar at its left. To be drawn
/// above the row's own, below the hairline.
void paintStagedGround(QPainter &painter, const QRect &cell, ChangeState state, const Colours &colours);
/// What was, struck; by how much, where that was typed; what shall be, at the right edge, so that digits stay in line.
void paintStagedText(QPainter &painter, const QRect &area, const tables::StagedCell &staged, const Colours &colours,
                     const QFont &font);
[[nodiscard]] int stagedTextWidth(const tables::StagedCell &staged, const QFont &font);

} // namespace qm::ui
