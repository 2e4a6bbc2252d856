// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QWidget>

namespace qm::test {

/// Gives \a window the keyboard at once. The offscreen platform does not give it back what a popup or a dialog took,
/// and Qt's only word that does not wait for the platform is one that programs should not use (since 6.5).
inline void makeActive(QWidget &window)
{
    window.activateWindow();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QApplication::setActiveWindow(&window);
    QT_WARNING_POP
}

} // namespace qm::test
