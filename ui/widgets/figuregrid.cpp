// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figuregrid.h"

#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostText = 300; ///< px, likewise: what longer texts get of a column
} // namespace

FigureGrid::FigureGrid(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

void FigureGrid::begin(const QList<Column> &columns)
{
    if (m_body) {
        layout()->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater(); // a link in it may be the one that was pressed
    }
    m_body = new QWidget(this);
    m_body->setAttribute(Qt::WA_NoSystemBackground);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_columns = columns;
    m_cells = QList<QList<QWidget *>>(columns.size());
    m_holders = QList<QList<QLayout *>>(columns.size());
    m_tints.clear();
    m_presses.clear();
    m_pressed = -1;
    m_rows = 0;
    for (int i = 0; i < columns.size(); ++i) {
        text(0, i, columns[i].title, QPalette::PlaceholderText, FontUse::Secondary);
    }
    m_grid->setRowMinimumHeight(0, grown(measure::header, fontMetrics()));
}

int FigureGrid::addRow()
{
    return ++m_rows;
}

Qt::Alignment FigureGrid::alignment(int column) const
{
    return (m_columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QMargins FigureGrid::marginsOf(int column)
{
    return {column == 0 ? space::medium : space::cell, 2, space::cell, 2};
}

void FigureGrid::put(int row, int column, QWidget *widget)
{
    auto *cell = new QHBoxLayout;
    cell->setContentsMargins(marginsOf(column));
    cell->setSpacing(space::small);
    if (m_columns[column].isNumber) {
        cell->addStretch(1);
        cell->addWidget(widget, 0, Qt::AlignVCenter);
    } else if (widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) {
        cell->addWidget(widget, 1, Qt::AlignVCenter);
    } else {
        cell->addWidget(widget, 0, Qt::AlignVCenter);
        cell->addStretch(1);
    }
    m_grid->addLayout(cell, row, column);
    m_cells[column] << widget;
    m_holders[column] << cell;
    m_grid->setRowMinimumHeight(row, grown(measure::row, fontMetrics()) + 2);
}

PlainLabel *FigureGrid::text(int row, int column, const QString &text, QPalette::ColorRole role, FontUse use)
{
    auto *label = new PlainLabel(text, use, role, m_body);
    label->setEliding(m_columns[column].stretch > 0 && !m_columns[column].isNumber);
    label->setAlignment(alignment(column));
    put(row, column, label);
    return label;
}

LinkButton *FigureGrid::link(int row, int column, const QString &text, const QString &name, std::function<void()> press)
{
    auto *button = new LinkButton(text, m_body);
    button->setFont(fontFor(FontUse::Table, font()));
    button->setAccessibleName(name);
    connect(button, &LinkButton::clicked, this, std::move(press));
    put(row, column, button);
    return button;
}

void FigureGrid::number(int row, int column, qint64 value, const QString &name, std::function<void()> press)
{
    if (value == 0 || !press) {
        text(row, column, value == 0 ? u"–"_s : QLocale().toString(value), QPalette::PlaceholderText);
    } else {
        link(row, column, QLocale().toString(value), name, std::move(press));
    }
}

void FigureGrid::tint(int row, int column, Tone tone)
{
    m_tints.push_back({row, column, tone});
}

void FigureGrid::onRowPressed(int row, std::function<void()> press)
{
    m_presses.insert(row, std::move(press));
}

int FigureGrid::rowAt(const QPoint &at) const
{
    for (auto press = m_presses.keyBegin(); m_grid && press != m_presses.keyEnd(); ++press) {
        const QRect cell = m_grid->cellRect(*press, 0).translated(m_body->pos());
        if (at.y() >= cell.top() && at.y() <= cell.bottom()) {
            return *press;
        }
    }
    return -1;
}

void FigureGrid::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? rowAt(event->position().toPoint()) : -1;
    event->setAccepted(m_pressed >= 0);
}

void FigureGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = std::exchange(m_pressed, -1);
    if (row >= 0 && row == rowAt(event->position().toPoint())) {
        const auto press = m_presses.value(row); // a copy: it may fill the grid anew
        press();
    }
}

void FigureGrid::finish()
{
    layout()->addWidget(m_body);
    m_body->setCursor(m_presses.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    m_body->show();
    fit();
    updateGeometry();
    update();
}

QList<ColumnWish> FigureGrid::wishes() const
{
    const int most = widened(mostText, fontMetrics());
    QList<ColumnWish> wishes;
    for (int i = 0; i < m_columns.size(); ++i) {
        const int margins = (i == 0 ? space::medium : space::cell) + space::cell;
        ColumnWish wish;
        for (const QWidget *cell : m_cells[i]) {
            int width = cell->sizeHint().width() + margins;
            for (const PlainLabel *part : cell->findChildren<PlainLabel *>()) {
                width += part->isEliding() ? part->sizeHint().width() : 0; // which layouts take for nothing
            }
            const bool canShrink = cell->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            wish.width = std::max(wish.width, canShrink ? std::min(width, most) : width);
            wish.least = std::max(wish.least, canShrink ? 0 : width);
        }
        wish.least = std::max(wish.least, std::min(wish.width, widened(m_columns[i].least, fontMetrics())));
        wish.share = m_columns[i].stretch;
        wish.givesWay = m_columns[i].givesWay;
        wishes << wish;
    }
    return wishes;
}

void FigureGrid::fit()
{
    if (!m_grid) {
        return;
    }
    const QList<int> widths = fitColumns(wishes(), width());
    for (int i = 0; i < widths.size(); ++i) {
        // What is hidden would take its share of the room all the same.
        m_grid->setColumnStretch(i, widths[i] > 0 ? m_columns[i].stretch : 0);
        m_grid->setColumnMinimumWidth(i, m_columns[i].stretch > 0 ? widths[i] : 0);
        for (QWidget *cell : std::as_const(m_cells[i])) {
            cell->setVisible(widths[i] > 0);
        }
        for (QLayout *holder : std::as_const(m_holders[i])) { // whose margins a grid counts though it is empty
            holder->setContentsMargins(widths[i] > 0 ? marginsOf(i) : QMargins());
        }
    }
}

void FigureGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QSize FigureGrid::minimumSizeHint() const
{
    int width = 0;
    for (const ColumnWish &wish : wishes()) {
        width += wish.givesWay > 0 ? 0 : wish.least;
    }
    return {width, QWidget::minimumSizeHint().height()};
}

/// As the header of a table: a fill, a line below, lines between the columns.
void FigureGrid::paintHeader(QPainter &painter, const QPoint &origin) const
{
    const Colours &c = coloursOf(palette());
    const QRect head = m_grid->cellRect(0, 0).translated(origin);
    painter.fillRect(QRect(0, head.top(), width(), head.height()), c.window);
    painter.fillRect(QRect(0, head.bottom(), width(), 1), c.line);
    for (int column = 1; column < m_columns.size(); ++column) {
        if (m_cells[column].front()->isHidden()) {
            continue; // it has given way
        }
        const QRect cell = m_grid->cellRect(0, column).translated(origin);
        painter.fillRect(QRect(cell.left(), cell.top(), 1, cell.height()), c.line);
    }
}

void FigureGrid::paintEvent(QPaintEvent *)
{
    if (!m_grid) {
        return;
    }
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    const QPoint origin = m_body->pos();
    paintHeader(painter, origin);
    for (const Tint &tint : std::as_const(m_tints)) {
        painter.fillRect(m_grid->cellRect(tint.row, tint.column).translated(origin), c.chip(tint.tone).fill);
    }
    for (int row = 1; row <= m_rows; ++row) {
        painter.fillRect(QRect(0, m_grid->cellRect(row, 0).translated(origin).bottom(), width(), 1), c.hairline);
    }
}

} // namespace qm::ui
