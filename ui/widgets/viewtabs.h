// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/overflowtabs.h"

namespace qm::ui {

/// The saved views of a list as tabs: name, how many rows it has, a dot when it was changed.
class ViewTabs : public OverflowTabs
{
    Q_OBJECT
public:
    explicit ViewTabs(QWidget *parent = nullptr);
    /// \a count below 0: not counted yet.
    void setCount(int tab, qint64 count);
    void setChanged(int tab, bool changed);
    /// As it stands behind the name; empty: not counted yet.
    [[nodiscard]] QString countText(int tab) const;

    [[nodiscard]] QSize tabSizeHint(int index) const override;

protected:
    [[nodiscard]] QString noteOf(int index) const override { return countText(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isChanged(int tab) const;
};

/// What the tabs stand on: their line goes on to both sides.
class TabRow : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace qm::ui
