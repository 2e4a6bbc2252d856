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

    [[nodiscard]] QSize tabSizeHint(int index) const override = 0;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// What stands behind the name in the menu.
    [[nodiscard]] virtual QString noteOf(int index) const;

    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void tabInserted(int index) override;
    void tabRemoved(int index) override;

private:
    class More;

    void openMenu();
    [[nodiscard]] QList<int> fitting(int room) const;

    More *m_more;
    QMenu *m_menu;
    bool m_fitting = false;
};

} // namespace qm::ui
