// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/plantable.h"

#include "ui/dialogs/orders/plandelegate.h"
#include "ui/dialogs/orders/planmodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/smalltable.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

namespace qm::ui {

namespace {

/// Of a column, in pixels with the usual font.
struct Bounds
{
    int least; ///< that still says something
    int most;  ///< that a long text may ask for
};

constexpr std::array<Bounds, PlanModel::columns> boundsOf{{
    {165, 165}, // order: its number says which
    {80, 230},  // customer
    {70, 180},  // ship to
    {90, 340},  // what
    {100, 200}, // source: a field, which is wider than its text
    {80, 130},  // carrier, likewise
    {90, 230},  // tracking number
    {190, 320}, // check: what is missing, with its SKU
}};

} // namespace

PlanTable::PlanTable(PlanModel &model, bool isShipping, QWidget *parent)
    : QTableView(parent)
{
    setModel(&model);
    dressTable(*this, measure::roomyRow);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    setItemDelegate(new PlanDelegate(this));
    for (const int column :
         {PlanModel::ShipToColumn, PlanModel::SourceColumn, PlanModel::CarrierColumn, PlanModel::NumberColumn}) {
        setColumnHidden(column, !isShipping);
    }
}

void PlanTable::measureColumns()
{
    m_wishes.clear();
    for (int column = 0; column < PlanModel::columns; ++column) {
        ColumnWish wish;
        if (!isColumnHidden(column)) {
            const Bounds &bounds = boundsOf[std::size_t(column)];
            const int held = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
            wish.width = std::min(held, widened(bounds.most, fontMetrics()));
            wish.least = std::min(wish.width, widened(bounds.least, fontMetrics()));
            wish.share = column == PlanModel::CheckColumn ? 1 : 0;
        }
        m_wishes << wish;
    }
    fit();
}

void PlanTable::fit()
{
    const QList<int> widths = fitColumns(m_wishes, viewport()->width());
    for (int column = 0; column + 1 < widths.size(); ++column) {
        if (widths[column] > 0) {
            setColumnWidth(column, widths[column]);
        }
    }
    if (!widths.isEmpty()) {
        // The last one takes what is left; with too little room it keeps its own.
        horizontalHeader()->setStretchLastSection(false);
        setColumnWidth(int(widths.size()) - 1, widths.last());
        horizontalHeader()->setStretchLastSection(true);
    }
}

void PlanTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace qm::ui
