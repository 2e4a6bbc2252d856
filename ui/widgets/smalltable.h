// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <initializer_list>

class QTableView;
class QTableWidget;

namespace qm::ui {

/// A table of whole rows in a dialog: no grid and no row titles, Tab leaves it, the last column takes the room that is
/// left. Cells begin and end where their titles do, so that a number has a gap to the text beside it.
void dressTable(QTableView &table, int rowHeight = measure::row);

/// Titles of columns of numbers, which end where the numbers do.
void alignNumbers(QTableWidget &table, std::initializer_list<int> columns);

/// Each column as wide as what it holds, and the last one as what is left. At most \a most px at the drawings' size of
/// letters; 0: as wide as it takes.
void fitTable(QTableView &table, int most = 0);

} // namespace qm::ui
