// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lightdot.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace qm::ui {

class LinkButton;
class PlainLabel;

/// The table's footer, always there so that rows never jump: what is in the list, and blue with what can be done once
/// rows are selected.
class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);

    void showList(const QString &count, const QString &sum);
    /// \a rows that are selected; \a selectAll empty: all are already.
    void showSelection(qint64 rows, const QString &count, const QString &sum, const QString &selectAll);
    /// Which columns of the list have too little room now; none: all are there.
    void showNoRoom(const QStringList &columns);
    /// Shown while something is selected. \a counted, with %1 for how many rows: what it says then of an action that is
    /// done with each of them. Empty: its own text.
    void addAction(QAction *action, const QString &counted = {});
    /// Likewise, before all that addAction() adds: what the rows are there for.
    void addMainAction(QAction *action, const QString &counted);
    /// Of what clearWanted() asks for.
    void nameClearShortcut(const QKeySequence &shortcut);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectAllWanted();
    void clearWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Button
    {
        QPushButton *button;
        QAction *action;
        QString counted;
    };

    void insertAction(std::size_t at, QAction *action, const QString &counted);
    void fit();
    /// The \a first so many actions say their words, the others their words only where they have no icon.
    void setWorded(std::size_t first, bool isCounted = true);
    [[nodiscard]] QString textOf(const Button &button) const;

    bool m_selecting = false;
    qint64 m_rows = 0; ///< that are selected
    PlainLabel *m_count;
    PlainLabel *m_sum;
    LinkButton *m_all;
    QWidget *m_actions;
    QWidget *m_close;
    PlainLabel *m_noRoom;
    std::vector<Button> m_buttons;
    std::size_t m_mains = 0; ///< the first so many are main actions
};

/// The window's last line: connection, age of the local copy, running work with its way out.
class StatusBar : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);

    void showConnection(Light light, const QString &state, const QString &detail);
    /// \a all: what a pointer that stays finds out, a line for each.
    void showCopy(const QString &ages, const QStringList &all = {});
    /// What was just done, in the place of the copy until showCopy().
    void showMessage(const QString &text);
    /// How many requests went out in the last minute, and how many of those that may are under way now.
    void showRequests(qint64 lastMinute, int inFlight, int atOnce, const QString &more);
    void hideRequests();
    /// \a of below 0: not known how many.
    void showWork(const QString &what, qint64 done, qint64 of, const QString &rate);
    void hideWork();

Q_SIGNALS:
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildRequests();

    LightDot *m_light;
    PlainLabel *m_state;
    PlainLabel *m_detail;
    QWidget *m_copyIcon;
    PlainLabel *m_copyName;
    PlainLabel *m_copy;
    QWidget *m_work;
    PlainLabel *m_what;
    QProgressBar *m_bar;
    PlainLabel *m_progress;
    PlainLabel *m_rate;
    QWidget *m_requests;
    QProgressBar *m_budget;
    PlainLabel *m_count;
};

} // namespace qm::ui
