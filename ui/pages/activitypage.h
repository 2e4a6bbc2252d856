// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/session.h"

class QStandardItemModel;
class QTreeView;

namespace qm::ui {

class StateWidget;

/// What was done since the window opened: each pull with the lines it had to say.
class ActivityPage : public Page
{
    Q_OBJECT
public:
    explicit ActivityPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void open(Session &session) override;
    void close() override;
    void takeFocus() override;

private:
    void began();
    void note(const PullNote &note);
    void ended(const std::optional<Error> &error);

    Session *m_session = nullptr;
    QStandardItemModel *m_model;
    QTreeView *m_view;
    StateWidget *m_state;
};

} // namespace qm::ui
