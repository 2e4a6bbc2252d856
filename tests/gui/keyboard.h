// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

// A person at the keyboard, who sees what stands on the screen.

namespace qm::test {

/// To what has the focus, or else to \a window.
inline void pressKey(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window, key, modifiers);
}

/// What a screen reader calls what has the focus.
[[nodiscard]] inline QString focusName()
{
    const QWidget *focus = QApplication::focusWidget();
    const auto *button = qobject_cast<const QAbstractButton *>(focus);
    const QString name = focus ? focus->accessibleName() : QString();
    return name.isEmpty() && button ? QString(button->text()).remove(u'&') : name;
}

/// Tabs on, from the focus or else from \a window, until the control of that name has the focus; false after many.
/// Within \a part of the window: a page and its switch may be called alike.
[[nodiscard]] inline bool tabTo(QWidget *window, const QString &name, const QWidget *part = nullptr)
{
    const auto isThere = [&] {
        return focusName() == name && (part == nullptr || part->isAncestorOf(QApplication::focusWidget()));
    };
    for (int i = 0; i < 80 && !isThere(); ++i) {
        pressKey(window, Qt::Key_Tab);
    }
    return isThere();
}

/// Labels and buttons of \a root that are visible; a disabled button in parentheses.
[[nodiscard]] inline QString shownTexts(const QWidget &root)
{
    QStringList texts;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisible()) {
            texts << label->text();
        }
    }
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        if (button->isVisible()) {
            texts << (button->isEnabled() ? button->text() : QLatin1Char('(') + button->text() + QLatin1Char(')'));
        }
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace qm::test
