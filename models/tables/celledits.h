// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editlines.h"
#include "tables/changetext.h"
#include "tables/editablelist.h"

#include <vector>

namespace qm::tables {

/// What somebody wants one cell to have, as typed.
struct CellEdit
{
    Cell cell;
    QString text;
    bool isRemoval = false; ///< nothing shall be there any more; of an attribute: its default shall be used
    /// Of a special price. Both null: it keeps its dates; an empty one takes that date away.
    QString from = {};
    QString to = {};
    bool isChosen = false; ///< the text was chosen from the options of an attribute: their ids
};

/// Lines for editing::EditDesk, of one kind each, as a request takes them; their rows are places in \a edits.
[[nodiscard]] std::vector<editing::EditLines> linesOf(std::span<const CellEdit> edits, const ShopNames &names);

/// A block of cells of a list: rows by their keys and columns by their ids.
struct CellBlock
{
    QList<qint64> keys;
    QStringList columns;
};
/// What a block is edited with: one text for all of its cells, or a text for each of its places, row by row, of which
/// the first one goes into the block's first cell.
using BlockTexts = std::vector<QStringList>;

struct BlockEdits
{
    std::vector<CellEdit> edits;
    std::vector<std::pair<qint64, QString>> places; ///< key and column of each
    QStringList skus;                               ///< of each, for who tells of it
    qint64 fixed = 0;                               ///< cells of the block that cannot be edited
    ShopNames names;
};
/// Edits for the cells of \a block that can be edited, whose rows are read here. Inside a read of the copy. A text that
/// is null leaves its cell alone.
[[nodiscard]] Result<BlockEdits> editsFor(sqlite::Database &database, const cache::List &list,
                                          const EditableList &editable, const CellBlock &block,
                                          const BlockTexts &texts);

/// What a spreadsheet puts on the clipboard as rows of cells: parted by tabs and line ends, with quotes around cells
/// that hold such.
[[nodiscard]] BlockTexts blockOf(const QString &clipboard);

} // namespace qm::tables
