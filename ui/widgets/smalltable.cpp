// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/smalltable.h"

#include "ui/theme/style.h"

#include <QHeaderView>
#include <QTableView>

namespace qm::ui {

void dressTable(QTableView &table, int rowHeight)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(grown(rowHeight, table.fontMetrics()));
    table.verticalHeader()->setDefaultSectionSize(grown(rowHeight, table.fontMetrics()));
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void fitTable(QTableView &table)
{
    table.resizeColumnsToContents();
    QHeaderView &header = *table.horizontalHeader();
    for (int column = 0; column + 1 < header.count(); ++column) {
        header.resizeSection(column, header.sectionSize(column) + space::cell);
    }
}

} // namespace qm::ui
