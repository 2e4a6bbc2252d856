// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qm::sqlite {

/// Whether the folder of \a path is there, and nothing can be made in it. A database in it can be read where it was
/// closed properly (Mode::ReadOnly), and nothing else.
[[nodiscard]] bool isFolderReadOnly(const QString &path);

/// Whether there is no room for another file where \a path lies: SQLite calls that an error of the disk at times.
[[nodiscard]] bool isDiskFull(const QString &path);

} // namespace qm::sqlite
