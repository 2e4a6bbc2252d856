// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/table.h"

#include <algorithm>

namespace qm::imports {

void markExtraCells(TableRow &row, qsizetype columns, QChar separator)
{
    if (columns < 1 || qsizetype(row.cells.size()) <= columns) {
        return;
    }
    const auto extra = row.cells.begin() + columns;
    const bool isAny =
        std::any_of(extra, row.cells.end(), [](const TableCell &cell) { return !cell.text.trimmed().isEmpty(); });
    if (isAny) {
        TableCell &last = row.cells[std::size_t(columns) - 1];
        std::for_each(extra, row.cells.end(), [&](const TableCell &cell) { last.text += separator + cell.text; });
        last.reason = changes::RefusalReason::ExtraCells;
    }
    row.cells.resize(std::size_t(columns));
}

QString amountText(const TableCell &cell, changes::DecimalMark mark)
{
    const qsizetype point = cell.isNumber ? cell.text.indexOf(u'.') : -1;
    if (point < 0 || mark == changes::DecimalMark::Point) {
        return cell.text;
    }
    if (mark == changes::DecimalMark::Comma) {
        return QString(cell.text).replace(point, 1, u',');
    }
    return cell.text.size() - point - 1 == 3 ? cell.text + u'0' : cell.text;
}

} // namespace qm::imports
