// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/delegates/celldelegate.h"
#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace qm::ui {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CellDelegate(this))
    , m_header(new SortHeader(Qt::Horizontal, this))
{
    setFont(fontFor(FontUse::Table, font()));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int row = grown(measure::row, fontMetrics());
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);

    setHorizontalHeader(m_header);
    QHeaderView *header = m_header;
    header->setFont(fontFor(FontUse::Table, font()));
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(24);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(grown(measure::header, header->fontMetrics()));
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int section) {
        // The indicator has flipped already.
        Q_EMIT sortWanted(section, header->sortIndicatorOrder());
    });
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
}

void TableView::setCellwise()
{
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    disconnect(this, &QTableView::doubleClicked, this, &TableView::opened);
    connect(m_delegate, &CellDelegate::editorOpened, this, &TableView::editorOpened);
    connect(m_delegate, &CellDelegate::edited, this, &TableView::edited);
    connect(m_delegate, &CellDelegate::nextWanted, this, [this] {
        const QModelIndex at = currentIndex();
        const QItemSelection chosen = selectionModel()->selection();
        const bool isBlock =
            chosen.size() > 1 || (chosen.size() == 1 && (chosen[0].width() > 1 || chosen[0].height() > 1));
        if (at.isValid() && at.row() + 1 < model()->rowCount() && !isBlock) {
            setCurrentIndex(at.siblingAtRow(at.row() + 1));
        }
        setFocus();
    });
}

void TableView::editCurrent()
{
    const QModelIndex at = currentIndex();
    if (at.isValid() && at.flags().testFlag(Qt::ItemIsEditable) && state() != EditingState) {
        edit(at);
    }
}

void TableView::showSorts(std::vector<SortHeader::Sort> sorts)
{
    m_header->setSorts(std::move(sorts));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier &&
        currentIndex().isValid()) {
        if (isCellwise()) {
            editCurrent();
        } else {
            Q_EMIT opened(currentIndex());
        }
        return;
    }
    QTableView::keyPressEvent(event);
    if (isCellwise()) {
        return;
    }
    // A step to where one is already does nothing in Qt; here it chooses the row, which may not be selected yet.
    const bool isStep = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (isStep && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action != MoveHome && action != MoveEnd) || !model() || model()->rowCount() == 0) {
        return QTableView::moveCursor(action, modifiers);
    }
    // Rows are the unit here, not cells.
    return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1, std::max(0, currentIndex().column()));
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (event && event->type() == QEvent::KeyPress && !isCellwise()) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Home || key->key() == Qt::Key_End) && key->modifiers() & Qt::ShiftModifier) {
            return QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows; // with Ctrl, too
        }
    }
    return QTableView::selectionCommand(index, event);
}

void TableView::setRoomy(bool roomy)
{
    const int row = grown(roomy ? measure::roomyRow : measure::row, fontMetrics());
    if (row != verticalHeader()->defaultSectionSize()) {
        verticalHeader()->setMinimumSectionSize(row);
        verticalHeader()->setDefaultSectionSize(row);
    }
}

int TableView::roomForColumns() const
{
    // The bar at the side comes with the rows, after the columns were sized.
    return width() - verticalScrollBar()->sizeHint().width();
}

int TableView::mostWidth() const
{
    constexpr int letters = 40; // a name of a product with its colour and size
    return letters * fontMetrics().averageCharWidth() + 2 * space::cell;
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        Q_EMIT resized();
    }
}

void TableView::setComing(bool coming)
{
    if (coming != m_coming) {
        m_coming = coming;
        viewport()->update();
    }
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_coming || !model()) {
        return;
    }
    QPainter painter(viewport());
    const Colours &c = coloursOf(palette());
    const int height = verticalHeader()->defaultSectionSize();
    int row = model()->rowCount();
    int top = row > 0 ? rowViewportPosition(row - 1) + height : 0;
    for (; top < viewport()->height(); top += height, ++row) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QRect cell(columnViewportPosition(column), top, columnWidth(column), height);
            const auto alignment =
                model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
            const bool right = alignment.testFlag(Qt::AlignRight);
            paintComing(painter, cell.adjusted(space::cell, 0, -space::cell, -1), row, column, right, c);
        }
        painter.fillRect(QRect(0, top + height - 1, viewport()->width(), 1), c.hairline);
    }
}

void TableView::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(int(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void TableView::wheelEvent(QWheelEvent *event)
{
    QTableView::wheelEvent(event);
    hover(rowAt(int(event->position().y())));
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void TableView::hover(int row)
{
    if (row != m_delegate->hoveredRow()) {
        updateRow(m_delegate->hoveredRow());
        m_delegate->setHoveredRow(row);
        updateRow(row);
    }
}

void TableView::updateRow(int row)
{
    if (row >= 0 && model() && row < model()->rowCount()) {
        const int top = rowViewportPosition(row);
        viewport()->update(0, top, viewport()->width(), rowHeight(row));
    }
}

} // namespace qm::ui
