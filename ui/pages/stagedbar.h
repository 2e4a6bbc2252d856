// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"
#include "ui/widgets/changebar.h"

#include <QPointer>

#include <vector>

class QPushButton;

namespace qm::ui {

class Actions;
class Session;

/// The change bar of a page: there while cells of its kinds have staged edits, in a list or in a record beside it.
class StagedBar : public ChangeBar
{
    Q_OBJECT
public:
    StagedBar(std::vector<CellKind> kinds, const Actions &actions, QWidget *page);

    void open(Session &session);
    void close();
    /// Everything that is staged in cells of the page, after a question.
    void discardAll();
    /// Asks \a question about \a count changes over \a page. \returns the button that says yes.
    [[nodiscard]] static QPushButton *askToDiscard(QWidget *page, const QString &question, qint64 count);

Q_SIGNALS:
    void told(const QString &text);
    /// Nothing is staged in cells of the page: what comes next is other work.
    void emptied();
    /// All of the page was discarded: there is nothing to take back.
    void discarded();

private:
    void showCounts();
    void drop();

    std::vector<CellKind> m_kinds;
    QWidget *m_page;
    Session *m_session = nullptr;
    QPointer<QWidget> m_question; ///< about what is staged for the session
};

} // namespace qm::ui
