// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

class QTableView;

namespace qm::ui {

/// A table of whole rows in a dialog: no grid and no row titles, Tab leaves it, the last column takes the room that is
/// left.
void dressTable(QTableView &table, int rowHeight = measure::row);

/// Each column as wide as what it holds, with a gap: a number ends where the next text would begin otherwise.
void fitTable(QTableView &table);

} // namespace qm::ui
