// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reviewtable.h"

#include "tables/reviewmodel.h"
#include "ui/delegates/reviewdelegate.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>

#include <algorithm>

namespace qm::ui {

using tables::ReviewModel;

QTableView *makeReviewTable(ReviewModel &model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setFont(fontFor(FontUse::Table, parent->font()));
    table->setModel(&model);
    table->setItemDelegate(new ReviewDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setAccessibleName(ReviewModel::tr("Staged changes"));
    const int row = grown(measure::row, table->fontMetrics());
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(row);
    table->verticalHeader()->setDefaultSectionSize(row);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setFixedHeight(grown(measure::header, header->fontMetrics()));
    header->setMinimumSectionSize(24);
    fitReviewColumns(*table);
    return table;
}

void fitReviewColumns(QTableView &table)
{
    const QFontMetrics metrics = table.fontMetrics();
    const auto wide = [&](int pixels) { return widened(pixels, metrics); };
    const int least[] = {wide(250), wide(80), wide(105), wide(105), wide(105), wide(150)};
    const int most[] = {wide(380), wide(130), wide(150), wide(170), wide(150), wide(900)};
    for (int column = 0; column < ReviewModel::Check; ++column) {
        const int wished = static_cast<QAbstractItemView &>(table).sizeHintForColumn(column);
        table.setColumnWidth(column, std::clamp(wished, least[column], most[column]));
    }
}

} // namespace qm::ui
