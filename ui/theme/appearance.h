// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QApplication;

namespace qm::ui {

enum class AppearanceChoice { System, Light, Dark, ContrastLight, ContrastDark };
/// `system`, `light`, `dark`, `contrast-light`, `contrast-dark`: as kept in the settings.
[[nodiscard]] QString toString(AppearanceChoice choice);
[[nodiscard]] AppearanceChoice appearanceFromText(const QString &text);

/// Gives the application the style and the palette, and follows the system when asked to (live since Qt 6.5, at start
/// before). One per program, made before the first widget. GUI thread.
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QApplication &application);

    [[nodiscard]] AppearanceChoice choice() const { return m_choice; }
    void choose(AppearanceChoice choice);

private:
    [[nodiscard]] bool systemIsDark() const;
    void apply();

    QApplication &m_application;
    bool m_startedDark;
    AppearanceChoice m_choice = AppearanceChoice::System;
};

} // namespace qm::ui
