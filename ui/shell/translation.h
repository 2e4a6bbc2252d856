// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace qm::ui {

/// Loads the texts of the user's language, English plural forms where there are none, and sees to it that numbers and
/// dates are grouped and named as a person writes them even where the system has no locale (containers). Before the
/// first widget.
void installTranslation(QCoreApplication &application);

} // namespace qm::ui
