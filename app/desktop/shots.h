// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/desk.h"
#include "ui/theme/appearance.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

class QApplication;

namespace qm::desktop {

/// Pictures of the real program on a practice store, one per page and state, light and dark: for looking at them beside
/// the drawings, and for the documentation.
class Shots : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. \a folder is made when missing.
    Shots(ui::MainWindow &window, Desk &desk, ui::Appearance &appearance, QString folder);

    /// The font the drawings were made with, so that pictures of different machines compare.
    static void useFont(QApplication &application);
    void start();

private:
    struct Step
    {
        QString name; ///< of the picture; empty: none
        std::function<void()> act;
        std::function<bool()> ready; ///< empty: after a moment
    };

    void plan();
    void planStates();
    void planPages(const QString &suffix);
    void next();
    void poll();
    void shoot(const QString &name);

    ui::MainWindow &m_window;
    Desk &m_desk;
    ui::Appearance &m_appearance;
    QString m_folder;
    std::deque<Step> m_steps;
    Step m_current;
    int m_waited = 0;
    QTimer m_timer;
};

} // namespace qm::desktop
