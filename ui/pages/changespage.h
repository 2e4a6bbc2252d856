// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/resolving.h"
#include "tables/reviewmodel.h"
#include "tables/setsmodel.h"
#include "ui/pages/page.h"

class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace qm::ui {

class PlainLabel;
class Segments;
class StateWidget;
class TableView;

/// Sets of staged changes with who made them and how they stand, and the lines of the one that is chosen: discarded,
/// resolved, taken back.
class ChangesPage : public Page
{
    Q_OBJECT
public:
    /// \a clock outlives the page.
    explicit ChangesPage(const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] static QString name();
    [[nodiscard]] QString title() const override { return name(); }
    void open(Session &session) override;
    void close() override;
    void takeFocus() override;

Q_SIGNALS:
    void told(const QString &text);
    void reviewWanted();
    void pushWanted();

private:
    void build();
    [[nodiscard]] QWidget *buildLines();
    void changed();
    void showSet();
    void showLines();
    void updateButtons();
    void discard();
    void drop(const std::vector<qint64> &ids);
    void resolve(tables::Keep keep);
    void undoSet();
    /// Those selected, or else all that are shown.
    [[nodiscard]] std::vector<qint64> chosen() const;
    /// How many of those can be given up, as far as rows were read.
    [[nodiscard]] qint64 discardable() const;
    /// Whether one of those is in conflict and adds to what is there, as far as rows were read.
    [[nodiscard]] bool hasDifference() const;
    [[nodiscard]] int setRow() const;

    Session *m_session = nullptr;
    tables::SetsModel m_sets;
    tables::ReviewModel m_lines;
    qint64 m_shownSet = 0;

    QStackedWidget *m_stack;
    StateWidget *m_state;
    QSplitter *m_splitter;
    TableView *m_setTable;
    QTableView *m_lineTable;
    PlainLabel *m_title;
    Segments *m_states;
    QPushButton *m_review;
    QPushButton *m_discard;
    QPushButton *m_mine;
    QPushButton *m_again;
    QPushButton *m_shops;
    QPushButton *m_undo;
};

} // namespace qm::ui
