// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace qm::diagnostics {

/// Writes what the program and its libraries say (warnings and worse; more where QT_LOGGING_RULES asks for it) to
/// `quartermaster.log` of a data directory as well, readable by its owner only, so that it can be looked at after a
/// crash. At most half a megabyte, and as much of before. One at a time; messages of all threads.
class LogFile
{
public:
    /// A file that cannot be written to is done without.
    explicit LogFile(const QString &dataDirectory);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)
};

/// The newest lines in \a dataDirectory, \a most at most, the oldest of them first. Waits for the disk.
[[nodiscard]] QStringList newestLogLines(const QString &dataDirectory, qsizetype most);

} // namespace qm::diagnostics
