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
    table.resizeColumnsToContents();
    QHeaderView &header = *table.horizontalHeader();
    const int widest = widened(most, table.fontMetrics());
    for (int column = 0; most > 0 && column + 1 < header.count(); ++column) {
        header.resizeSection(column, std::min(header.sectionSize(column), widest));
    }
}

} // namespace qm::ui
