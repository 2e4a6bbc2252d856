// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTableView;
class QWidget;

namespace qm::test {

/// What somebody without a mouse, or without sight, misses in \a top, which has the keyboard: controls that a screen
/// reader has no name for, enabled ones that the Tab key does not come to, or not in the order they are read in, ways
/// that do not lead around and back, cells that do not say their column and value, what only a mouse can press, and
/// what moves. A line each; empty: nothing. The focus is where it was afterwards. Nothing else happens meanwhile: no
/// event is waited for.
[[nodiscard]] QStringList accessibilityFaults(QWidget &top);

/// What a screen reader says of that cell.
[[nodiscard]] QString spokenCell(QTableView &view, int row, int column);

} // namespace qm::test
