// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace qm::desktop {

/// A desktop that logs out, or somebody with Ctrl+C, ends the program as closing its window does: what is open is
/// closed, and the next start does not take it for a crash. Elsewhere than on Unix the window is asked anyway.
void quitOnSignals(QObject &application);

} // namespace qm::desktop
