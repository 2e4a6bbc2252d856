// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/profile.h"

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

class QMenu;

namespace qm::ui {

class Actions;
class IconLabel;
class PlainLabel;
class ScopeButton;

/// Looks like a field for searching; what is typed goes to the palette, which opens over it.
class SearchField : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    /// The caps of its shortcut.
    void setKeys(const QStringList &keys);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void wanted(const QString &text); ///< clicked, or somebody begins to type

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList m_keys;
};

/// The profile's name, square and mark; opens the menu of profiles.
class ProfileButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ProfileButton(QWidget *parent = nullptr);
    void setProfile(const Profile &profile);
    void setNoProfile();
    void setMenu(QMenu *menu) { m_menu = menu; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_mark;
    bool m_live = false;
    QColor m_colour;
    QMenu *m_menu = nullptr;
};

/// The line under the menu: who is looked at, the search, what protects the shop, the pull.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(const Actions &actions, QWidget *parent = nullptr);

    void showProfile(const Profile &profile);
    void showNoProfile();
    void setProfileMenu(QMenu *menu);
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] ScopeButton *scope() const { return m_scope; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
    ProfileButton *m_profile;
    ScopeButton *m_scope;
    SearchField *m_search;
    /// What stands between the shop and a push: that nothing is written, or that it is asked for.
    void showSafety(const Profile &profile);

    QWidget *m_safety;
    IconLabel *m_safetyIcon;
    PlainLabel *m_safetyText;
};

/// `LIVE`, `STAGING`, `PRACTICE`.
[[nodiscard]] QString markText(Environment environment);

} // namespace qm::ui
