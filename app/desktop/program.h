// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/desk.h"
#include "desktop/updatecheck.h"
#include "diagnostics/logfile.h"
#include "diagnostics/sessionmark.h"
#include "ui/theme/appearance.h"

#include <QFont>
#include <QObject>

#include <memory>

class QApplication;

namespace qm::desktop {

struct ProgramOptions
{
    DeskOptions desk;
    UpdateSource updates; ///< of who makes this program; without a key nothing is offered
};

/// One run of the program with a window, for whoever has the data directory to itself: log, the mark of a session,
/// window and desk, which are made anew when another language is chosen. Window's thread.
class Program : public QObject
{
    Q_OBJECT
public:
    /// \a application and \a clock outlive it.
    Program(QApplication &application, ProgramOptions options, const Clock &clock);
    ~Program() override;

    /// Shows the window and opens what was asked for.
    void start();
    /// As Desk::follow().
    void follow(const QString &link);

    [[nodiscard]] ui::MainWindow &window() const { return *m_window; }
    [[nodiscard]] Desk &desk() const { return *m_desk; }
    [[nodiscard]] ui::Settings &settings() { return m_settings; }

private:
    void build();
    /// As soon as nothing is on its way to the shop.
    void changeLanguage();
    /// Whether one is under way; changeLanguage() is called again at its end then.
    [[nodiscard]] bool waitsForPush();
    void copyDiagnostics();
    void tellLeftBehind();

    QApplication &m_application;
    ProgramOptions m_options;
    const Clock &m_clock;
    QFont m_systemFont;
    diagnostics::LogFile m_log;
    diagnostics::SessionMark m_mark;
    ui::Settings m_settings;
    ui::Appearance m_appearance;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Desk> m_desk;
    UpdateCheck m_updates;
};

} // namespace qm::desktop
