// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace qm::test {

/// Tabs on, from the focus or else from \a window, until the button of that text has the focus; false after many.
[[nodiscard]] inline bool tabToButton(QWidget *window, const QString &text)
{
    const auto isThere = [&text] {
        const auto *button = qobject_cast<const QAbstractButton *>(QApplication::focusWidget());
        return button && QString(button->text()).remove(u'&') == text;
    };
    for (int i = 0; i < 80 && !isThere(); ++i) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window, Qt::Key_Tab);
    }
    return isThere();
}

} // namespace qm::test
