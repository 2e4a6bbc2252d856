// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace qm::ui {

struct Colours;

/// Draws the cells of a table as their column's type asks: text, chip, amount with its currency, date; bars for what is
/// still coming; what is staged; a hairline under each row, a bar at the current one. Reads roles, knows no model
/// class.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);

    void setHoveredRow(int row) { m_hoveredRow = row; }
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// A line of text, as a person types it.
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /// Writes nothing: says what was typed.
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void editorOpened(QWidget *editor) const; ///< by createEditor(); the view ends it
    /// \a isForAll: for all cells that are selected.
    void edited(const QModelIndex &index, const QString &text, bool isForAll) const;
    /// Enter: on to the next row.
    void nextWanted() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_hoveredRow = -1;
};

/// What stands where text will be: a grey bar whose width differs from row to row, as text would; at the \a right where
/// numbers are.
void paintComing(QPainter &painter, const QRect &area, int row, int column, bool right, const Colours &colours);

} // namespace qm::ui
