// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace qm::ui {

struct Colours;

/// Draws the cells of a table as their column's type asks: text, chip, amount with its currency, date; bars for what is
/// still coming; a hairline under each row, a bar at the current one. Reads roles, knows no model class.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);

    void setHoveredRow(int row) { m_hoveredRow = row; }
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_hoveredRow = -1;
};

/// What stands where text will be: a grey bar whose width differs from row to row, as text would; at the \a right where
/// numbers are.
void paintComing(QPainter &painter, const QRect &area, int row, int column, bool right, const Colours &colours);

} // namespace qm::ui
