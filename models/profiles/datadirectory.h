// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QProcessEnvironment>
#include <QString>

namespace qm {

/// The folder that holds everything of one user: \a asked (`--data-dir`) when not empty, else
/// `QUARTERMASTER_DATA_DIR` of \a environment, else the system's place for the program's data. Absolute; need not
/// exist.
[[nodiscard]] QString dataDirectory(const QString &asked, const QProcessEnvironment &environment);

/// From now on what this process makes is its owner's alone, also what libraries make: settings, journals beside
/// databases, pictures, exports. Other systems than Unix have the user's own folder for that.
void keepFilesPrivate();

/// Makes the folder, for its owner only, unless it is there. \returns Permission when that fails.
[[nodiscard]] Result<void> makeDataDirectory(const QString &path);

} // namespace qm
