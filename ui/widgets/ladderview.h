// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/priceform.h"

#include <QTableWidget>

#include <optional>
#include <utility>
#include <vector>

namespace qm::ui {

/// Tier prices as a ladder: a line for each group and website, a column for each quantity. Typed in its cells, as in
/// any list; Delete drops what is staged, Ctrl+Delete takes a step away.
class LadderView : public QTableWidget
{
    Q_OBJECT
public:
    using Typed = std::vector<std::pair<TierPriceCell, QString>>;

    explicit LadderView(QWidget *parent = nullptr);

    /// What is being typed stays until it is over.
    void showLadder(const tables::Ladder &ladder);
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typed(const qm::ui::LadderView::Typed &cells);
    void removeWanted(const std::vector<qm::TierPriceCell> &cells);
    void revertWanted(const std::vector<qint64> &changes);
    /// The editor of a cell.
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void fill();
    void paste();
    [[nodiscard]] const tables::LadderCell *cellAt(int row, int column) const;
    [[nodiscard]] std::vector<const tables::LadderCell *> chosen() const;

    tables::Ladder m_ladder;
    std::optional<tables::Ladder> m_waiting;
};

} // namespace qm::ui
