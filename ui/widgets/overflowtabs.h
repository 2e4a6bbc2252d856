// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

class QMenu;

namespace qm::ui {

/// Tabs of which as many are there as have room; a button behind them has the others in a menu. The current one is
/// always there.
class OverflowTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit OverflowTabs(QWidget *parent = nullptr);

    /// To be called after tabs have changed; a new width is seen to.
    void fit();
    /// Whether the tab is there, or its line in the menu.
    [[nodiscard]] bool isSeen(int index) const;

    [[nodiscard]] QSize tabSizeHint(int index) const override = 0;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Other tabs are seen than before.
    void seenChanged();

protected:
    /// What stands behind the name in the menu.
    [[nodiscard]] virtual QString noteOf(int index) const;
    /// Brings the menu's line of the tab up to date, where it has one.
    void renameInMenu(int index);

    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void tabInserted(int index) override;
    void tabRemoved(int index) override;

private:
    class More;

    void openMenu();
    [[nodiscard]] QString menuTextOf(int index) const;
    [[nodiscard]] QList<int> fitting(int room) const;

    More *m_more;
    QMenu *m_menu;
    bool m_fitting = false;
};

} // namespace qm::ui
