// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "ui/theme/colours.h"
#include "ui/theme/contrast.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QStyleHints>
#include <QToolTip>
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif

namespace qm::ui {

using namespace Qt::StringLiterals;

QString toString(AppearanceChoice choice)
{
    switch (choice) {
    case AppearanceChoice::System:
        return u"system"_s;
    case AppearanceChoice::Light:
        return u"light"_s;
    case AppearanceChoice::Dark:
        return u"dark"_s;
    case AppearanceChoice::ContrastLight:
        return u"contrast-light"_s;
    case AppearanceChoice::ContrastDark:
        return u"contrast-dark"_s;
    }
    return {};
}

AppearanceChoice appearanceFromText(const QString &text)
{
    for (const AppearanceChoice choice : {AppearanceChoice::Light, AppearanceChoice::Dark,
                                          AppearanceChoice::ContrastLight, AppearanceChoice::ContrastDark}) {
        if (text == toString(choice)) {
            return choice;
        }
    }
    return AppearanceChoice::System;
}

namespace {

/// Each system's own setting, as far as Qt has it.
bool systemWantsContrast(const QApplication &application)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    return application.styleHints()->accessibility()->contrastPreference() == Qt::ContrastPreference::HighContrast;
#else
    Q_UNUSED(application);
    return false;
#endif
}

} // namespace

Appearance::Appearance(QApplication &application)
    : m_application(application)
    , m_startedDark(application.palette().color(QPalette::Window).lightness() <
                    application.palette().color(QPalette::WindowText).lightness())
{
    application.setStyle(new Style);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        QApplication::setEffectEnabled(effect, false); // as the style: nothing moves
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    connect(application.styleHints()->accessibility(), &QAccessibilityHints::contrastPreferenceChanged, this,
            &Appearance::apply);
#endif
    apply();
}

void Appearance::choose(AppearanceChoice choice)
{
    if (choice != m_choice) {
        m_choice = choice;
        apply();
    }
}

bool Appearance::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return m_application.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return m_startedDark;
#endif
}

void Appearance::apply()
{
    AppearanceChoice shown = m_choice;
    if (shown == AppearanceChoice::System) {
        shown = systemWantsContrast(m_application)
                    ? (systemIsDark() ? AppearanceChoice::ContrastDark : AppearanceChoice::ContrastLight)
                    : (systemIsDark() ? AppearanceChoice::Dark : AppearanceChoice::Light);
    }
    const QPalette palette = paletteFrom(shown == AppearanceChoice::ContrastLight  ? contrastLightColours()
                                         : shown == AppearanceChoice::ContrastDark ? contrastDarkColours()
                                         : shown == AppearanceChoice::Dark         ? darkColours()
                                                                                   : lightColours());
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace qm::ui
