// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/storechoice.h"

#include <QAbstractButton>

#include <vector>

class QMenu;

namespace qm::ui {

class Session;

/// What of the shop is looked at, in the top bar; opens the tree of websites, stores and store views. Reads it from the
/// copy, again whenever a pull changed it.
class ScopeButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ScopeButton(QWidget *parent = nullptr);

    /// \a remembered is StoreChoice::word() of an earlier day. \a session outlives this or the next call of close().
    void open(Session &session, const QString &remembered);
    void close();
    void chooseAll();
    /// The same for now: what was chosen is what is looked at the next time.
    void showAll();
    void openMenu();
    [[nodiscard]] const tables::StoreChoice &choice() const { return m_choice; }

    /// Everything that can be chosen, once it was read.
    [[nodiscard]] const std::vector<tables::StoreChoice> &choices() const { return m_choices; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// What is looked at from now on.
    void shown(const qm::tables::StoreChoice &choice);
    /// Before shown(): it was chosen, and is to be remembered.
    void chosen(const qm::tables::StoreChoice &choice);
    /// Why another one is shown than was chosen.
    void told(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void take(std::vector<tables::StoreChoice> choices);
    void choose(const tables::StoreChoice &choice);
    [[nodiscard]] QString shownName() const;

    Session *m_session = nullptr;
    quint64 m_generation = 0;
    QString m_wanted;       ///< the word of what was chosen, also while the copy does not have it yet
    bool m_everHad = false; ///< the copy had it: when it is gone now, it was removed
    std::vector<tables::StoreChoice> m_choices;
    tables::StoreChoice m_choice;
};

} // namespace qm::ui
