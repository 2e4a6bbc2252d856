// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reviewtable.h"

#include "tables/reviewmodel.h"
#include "ui/delegates/reviewdelegate.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace qm::ui {

using tables::ReviewModel;

namespace {

/// Columns have the room that there is, whatever it becomes.
class Fitting final : public QObject
{
public:
    explicit Fitting(QTableView &table)
        : QObject(&table)
        , m_table(table)
    {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) {
            fitReviewColumns(m_table);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView &m_table;
};

} // namespace

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
    table->viewport()->installEventFilter(new Fitting(*table));
    return table;
}

void fitReviewColumns(QTableView &table)
{
    const QFontMetrics metrics = table.fontMetrics();
    const auto wide = [&](int pixels) { return widened(pixels, metrics); };
    const int least[] = {wide(250), wide(80), wide(105), wide(105), wide(105), wide(150)};
    const int most[] = {wide(380), wide(130), wide(150), wide(170), wide(150), wide(900)};
    // Where even that has no room every column gives up some of its width, so that what the shop has now and what was
    // found are in sight, too. The name of a field is short, and says little when it is cut.
    const int field = static_cast<QAbstractItemView &>(table).sizeHintForColumn(ReviewModel::Field);
    const int tight[] = {wide(120), std::clamp(field, wide(50), wide(90)), wide(62), wide(70), wide(66), wide(110)};
    int widths[ReviewModel::ColumnCount];
    int sum = 0;
    int spare = 0;
    for (int column = 0; column < ReviewModel::ColumnCount; ++column) {
        const int wished = static_cast<QAbstractItemView &>(table).sizeHintForColumn(column);
        widths[column] = column == ReviewModel::Check ? least[column] : std::clamp(wished, least[column], most[column]);
        sum += widths[column];
        spare += widths[column] - tight[column];
    }
    const int lacking = std::clamp(sum - table.viewport()->width(), 0, spare);
    for (int column = 0; column < ReviewModel::Check; ++column) {
        const int given = spare > 0 ? (widths[column] - tight[column]) * lacking / spare + (lacking > 0 ? 1 : 0) : 0;
        table.setColumnWidth(column, std::max(tight[column], widths[column] - given));
    }
}

} // namespace qm::ui
