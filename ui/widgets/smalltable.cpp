// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/smalltable.h"

#include "ui/theme/style.h"

#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace qm::ui {

void dressTable(QTableView &table, int rowHeight)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setProperty(paddedProperty, true);
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(grown(rowHeight, table.fontMetrics()));
    table.verticalHeader()->setDefaultSectionSize(grown(rowHeight, table.fontMetrics()));
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void alignNumbers(QTableWidget &table, std::initializer_list<int> columns)
{
    for (const int column : columns) {
        table.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

void fitTable(QTableView &table, int most)
{
    QHeaderView &header = *table.horizontalHeader();
    header.setStretchLastSection(false); // it would be as wide as what it holds, and stay so
    table.resizeColumnsToContents();
    const int widest = widened(most, table.fontMetrics());
    for (int column = 0; most > 0 && column + 1 < header.count(); ++column) {
        header.resizeSection(column, std::min(header.sectionSize(column), widest));
    }
    // Where there is no room for all of them the last one keeps its own, and the table scrolls.
    header.setStretchLastSection(!table.isVisible() || header.length() <= table.viewport()->width());
}

} // namespace qm::ui
