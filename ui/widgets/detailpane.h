// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QWidget>

class QGridLayout;
class QKeySequence;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace qm::ui {

class OverflowTabs;
class PlainLabel;
class StatusChip;

/// The frame of every record at the right: title and chip, a line under it, tabs, sections split by hairlines.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);

    void setHeading(const QString &title, const QString &subtitle);
    void setChip(const QString &text, Tone tone);
    /// Takes all tabs and their content away; \a titles are the new ones. The tab that was open stays open.
    void restart(const QStringList &titles);
    /// A section at the end of a tab: its heading and a grid to fill.
    QGridLayout *addSection(int tab, const QString &title, const QString &right = {});
    /// A widget over the whole width at the end of a tab.
    void addWidget(int tab, QWidget *widget, bool stretch = false);
    /// With a frame beyond the right edge of what else is in the tab, so that what stands in it ends at that edge.
    void addFramed(int tab, QWidget *widget, int frame);
    /// Nothing is chosen, or it is gone.
    void tellNothing(const QString &text);
    void addHeadAction(QAction *action);
    /// For the tool tip.
    void nameCloseShortcut(const QKeySequence &shortcut);
    /// The list it belongs to, and what goes through that.
    void nameWay(const QString &list, QAction *previous, QAction *next);
    /// Whether it stands in the place of the list, to which a line at its top leads back, instead of beside it.
    void setAlone(bool alone);
    /// Which row of the list it is, for that line: `3 of 2,318`.
    void setPlace(const QString &place);
    void takeFocus();

    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void closeWanted();

protected:
    /// How far each tab is scrolled, and back there once the new content has its height.
    [[nodiscard]] QList<int> scrolled() const;
    void scrollTo(const QList<int> &places);

    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QVBoxLayout *page(int tab) const;

    QWidget *m_way;
    QPushButton *m_back;
    PlainLabel *m_place;
    PlainLabel *m_title;
    StatusChip *m_chip;
    PlainLabel *m_subtitle;
    QWidget *m_headActions;
    QToolButton *m_close;
    OverflowTabs *m_tabs;
    QStackedWidget *m_pages;
};

// What sections are filled with.
void addLine(QGridLayout *grid, const QString &name, const QString &value, bool strong = false);
/// Pixels of the longest word of \a label, which is not broken.
[[nodiscard]] int longestWord(const PlainLabel &label);
/// Small, under the line before it.
void addNote(QGridLayout *grid, const QString &text);
void addText(QGridLayout *grid, const QString &text, bool secondary = false);

} // namespace qm::ui
