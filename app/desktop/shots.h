// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/desk.h"
#include "desktop/shotplan.h"
#include "ui/theme/appearance.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>

class QApplication;

namespace qm::desktop {

/// A tour of the real program on practice stores, with a picture of every page, dialog and state: for looking at them
/// beside the drawings, and for the documentation. Each is taken light, dark, and in a small window; at another scale
/// than 1 light only, in a window as large as a full HD screen has room for. Says in a line what each shows, and what
/// of it has no room for its text. In the language of the system: it finds its way by the names of objects.
class Shots : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. \a folder is made when missing.
    Shots(ui::MainWindow &window, Desk &desk, ui::Appearance &appearance, QString folder, ShotStage &stage);
    ~Shots() override;

    /// The font the drawings were made with, so that pictures of different machines compare.
    static void useFont(QApplication &application);
    /// Of the three looks at scale 1 those named: `light`, `dark`, `small`. At least one of them; all when not called.
    void only(const QStringList &looks) { m_only = looks; }
    /// Is shown each step as it stands when its pictures are taken, \a top being what has the keyboard, and leaves it
    /// like that. Each line is a fault; while there is one it is asked again for some time: what is still being read
    /// may lack something.
    using Judge = std::function<QStringList(const QString &step, QWidget &top)>;
    void judgeBy(Judge judge) { m_judge = std::move(judge); }
    /// Ends the application when it is over; its code is 1 when something was waited for in vain, has no room, was
    /// found by the judge, or could not be written.
    void start();

private:
    /// One of the pictures that are taken of each step.
    struct Look
    {
        QString suffix;
        ui::AppearanceChoice appearance;
        QSize window;
    };

    void next();
    void poll();
    void look();
    void shoot();
    void judge();
    [[nodiscard]] QWidget *subject() const;
    void fail(const QString &why);

    ui::MainWindow &m_window;
    ui::Appearance &m_appearance;
    QString m_folder;
    ShotStage &m_stage;
    std::deque<ShotStep> m_steps;
    ShotStep m_current;
    QString m_last; ///< the name of a step before
    QStringList m_only;
    QList<Look> m_looks;
    qsizetype m_look = -1; ///< of the current step; -1: it is not ready yet
    bool m_isShot = false; ///< in this look
    Judge m_judge;
    int m_waited = 0;
    int m_pictures = 0;
    int m_faults = 0;
    std::atomic<int> m_unsaved = 0; ///< pictures that could not be written
    QTimer m_timer;
    QThreadPool m_savers; ///< writing a picture takes longer than painting it
};

} // namespace qm::desktop
