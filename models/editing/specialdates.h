// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/staging.h"
#include "domain/result.h"
#include "editing/editlines.h"
#include "sqlite/database.h"

#include <QHash>
#include <QString>

namespace qm::editing {

/// Which days of a special price a line leaves as they are; one of them at least.
struct KeptDates
{
    bool from = false;
    bool to = false;
};

/// By their rows, the lines that leave days as they are.
[[nodiscard]] QHash<qint64, KeptDates> keptDates(const EditLines &lines);

/// Such days are those of the copy in \a checked. Where other ones are staged, the edit takes the place of these: it
/// keeps them. A price that would end before it begins is moved to the refusals, and so is one whose days neither the
/// copy knows nor a change has. Inside a read or a write of the
/// ledger, so that no edit comes in between. Errors: those of the file.
[[nodiscard]] Result<void> keepStagedDates(sqlite::Database &database, const QString &profileId,
                                           const QHash<qint64, KeptDates> &kept, changes::StagingResult &checked);

} // namespace qm::editing
