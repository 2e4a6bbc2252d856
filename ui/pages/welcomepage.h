// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace qm::ui {

class Actions;
class StateWidget;

/// What somebody sees who has no shop yet, and while one is being opened.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(const Actions &actions, QWidget *parent = nullptr);

    void offer();
    void tellOpening(const QString &shop);
    void tellError(const QString &title, const QString &text);

private:
    void addWays(bool primary);

    const Actions &m_actions;
    StateWidget *m_state;
};

} // namespace qm::ui
