// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace qm::ui {

/// Codes of the languages that the program speaks, English first: those whose files are in it.
[[nodiscard]] QStringList availableLanguages();

/// Loads the texts of \a language (`de`; `system`: the user's), ours and Qt's own, English plural forms where there are
/// none, and sees to it that numbers and dates are grouped and named as a person writes them even where the system has
/// no locale (containers). Before the first widget; again when another one is chosen, and what shows texts is made anew
/// then.
void installTranslation(QCoreApplication &application, const QString &language = QStringLiteral("system"));

} // namespace qm::ui
