// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace qm::ui {

class Session;

/// The button that askForCode() stands behind.
[[nodiscard]] QString enterCodeText();
/// Asks over \a parent for the code that the trouble of \a session wants, and gives it.
void askForCode(QWidget *parent, Session &session);

} // namespace qm::ui
