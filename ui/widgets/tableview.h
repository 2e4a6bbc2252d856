// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sortheader.h"

#include <QTableView>

namespace qm::ui {

class CellDelegate;

/// The table of every list: whole rows, one line each, no grid; the header sorts.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    /// What columns can take without a scroll bar at the bottom, with one at the side.
    [[nodiscard]] int roomForColumns() const;
    [[nodiscard]] SortHeader *header() const { return m_header; }
    /// Pixels that a text gets at the most without being asked for: who writes longer names is read in the tool tip.
    [[nodiscard]] int mostWidth() const;
    /// Shows the order the rows have, without asking for it.
    void showSorts(std::vector<SortHeader::Sort> sorts);
    /// More rows are on their way: grey bars stand where they will be.
    void setComing(bool coming);
    /// Rows a quarter higher.
    void setRoomy(bool roomy);
    /// Cells are chosen instead of rows, and edited where the model lets them.
    void setCellwise();
    [[nodiscard]] bool isCellwise() const { return selectionBehavior() == SelectItems; }
    /// Begins to edit the current cell.
    void editCurrent();

Q_SIGNALS:
    void opened(const QModelIndex &index); ///< Enter or double click
    void editorOpened(QWidget *editor);    ///< of a cell; it goes when the cell has been edited
    void sortWanted(int section, Qt::SortOrder order);
    /// \a isForAll: for all cells that are selected.
    void edited(const QModelIndex &index, const QString &text, bool isForAll);
    void resized();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void hover(int row);
    void updateRow(int row);

    CellDelegate *m_delegate;
    SortHeader *m_header;
    bool m_coming = false;
};

} // namespace qm::ui
