// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "editing/editlines.h"
#include "imports/columns.h"
#include "imports/table.h"

#include <optional>
#include <vector>

namespace qm::imports {

struct ImportOptions
{
    FileKind kind = FileKind::Stock;
    std::optional<Encoding> encoding; ///< of a CSV; nothing: found out
    QChar separator;                  ///< of a CSV; null: found out
    QString sheet;                    ///< of an XLSX; null: the first
    QString sourceCode;               ///< of stock where the file has no such column
    changes::DecimalMark mark = changes::DecimalMark::Either;
    ReadLimits limits;
};

/// A file as lines that can be staged (editing/editdesk.h).
struct Imported
{
    editing::EditLines lines;
    std::vector<changes::Refusal>
        refused;               ///< rows that are wrong whatever they stand for; they are not among the lines
    changes::InputStyle style; ///< to stage them with
    Columns columns;
    qint64 rows = 0; ///< of the file, without the header and empty ones
};

/// Reads a CSV or an XLSX, told by its content; the first row that is not empty names the columns. What is not
/// understood of them is left out, and Columns says so. Cells with `__EMPTY__VALUE__` take away what is there, as they
/// do in Magento's own import. Waits for the disk: not for the window's thread. Errors: Storage (it cannot be read),
/// Validation (it is no table, too large, damaged, wrongly encoded, a column is missing), with the row where there is
/// one; Cancelled.
[[nodiscard]] Result<Imported> importFile(const QString &path, const ImportOptions &options,
                                          const StopToken &stop = {});

} // namespace qm::imports
