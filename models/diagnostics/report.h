// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/utctime.h"

#include <QString>
#include <QStringList>

namespace qm::diagnostics {

struct Asked
{
    QString program;       ///< `quartermaster 0.3.0`
    QString dataDirectory; ///< need not exist
    UtcTime now;
    QStringList more; ///< lines of the caller's own: screens, style; nothing personal
    qsizetype logLines = 200;
};

/// What whoever is asked for help needs: versions, the computer, and of each shop, which is only numbered, how it is
/// reached, how large and old its copy is, what is staged and how runs ended; then the newest lines of the log,
/// scrubbed. Everything but the log is numbers and words of the program's own: no names, addresses, routes, texts of
/// the shop, keys. Waits for the disk: not for the window's thread. Nothing is changed, and what cannot be read is
/// said.
[[nodiscard]] QString report(const Asked &asked);

} // namespace qm::diagnostics
