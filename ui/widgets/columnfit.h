// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace qm::ui {

/// What a column of a table asks for. Widths are pixels.
struct ColumnWish
{
    int width = 0;         ///< with which all it holds is whole
    int spare = 0;         ///< the part of `width` that only few of its texts need
    int least = 0;         ///< below this it would say too little; not above `width` less `spare`
    int share = 0;         ///< of room that is left over
    int givesWay = 0;      ///< 1 is the first to go when there is too little room; 0 never goes
    bool isChosen = false; ///< somebody dragged it to its width: it keeps that, and stays
};

/// The widths of columns in \a room pixels, as many as there are wishes; 0: the column has given way.
///
/// Texts are whole as long as they can be, but for few: what is less important gives way to them, one column after the
/// other, and never one before another that goes earlier, so that a table that is made wider only gains columns. The
/// last one that would go is cut down to its least first. When no further one can go, columns shrink to their least;
/// when even that is too little they are wider than the room. Room that is left over goes to the few first, then by
/// shares.
[[nodiscard]] QList<int> fitColumns(const QList<ColumnWish> &wishes, int room);

} // namespace qm::ui
