// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "editing/editlines.h"
#include "imports/columns.h"
#include "imports/table.h"

#include <functional>
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
    /// What each column stands for, as a person chose; nothing: what its header says.
    std::optional<std::vector<std::optional<Field>>> fields;
};

/// What a file looks like before it is read as one kind or another.
struct FileLook
{
    qint64 bytes = 0;
    bool isSpreadsheet = false;
    Encoding encoding = Encoding::Utf8; ///< of a CSV
    QChar separator;                    ///< of a CSV
    QStringList sheets;                 ///< of an XLSX
    QStringList headers;                ///< its first row that is not empty
    std::vector<TableRow> rows;         ///< the next ones
};
/// Looks at the first \a most rows below the header. Waits for the disk; a CSV without ImportOptions::encoding is read
/// once to find that out. Errors as those of importFile(), without those of columns.
[[nodiscard]] Result<FileLook> lookAtFile(const QString &path, const ImportOptions &options, qint64 most,
                                          const StopToken &stop = {});

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
/// \a onRows is told how many rows were read, now and then.
[[nodiscard]] Result<Imported> importFile(const QString &path, const ImportOptions &options, const StopToken &stop = {},
                                          const std::function<void(qint64 rows)> &onRows = {});

/// Reads the file again and writes the rows of \a refused as a CSV to \a target: the columns of the file, and behind
/// them `refused_column` and `refused_reason`, which are left out when it is read. Corrected, it can be imported.
/// Replaces \a target as a whole or leaves it. \returns how many rows; errors as those of importFile().
[[nodiscard]] Result<qint64> writeRefusedRows(const QString &path, const ImportOptions &options,
                                              const std::vector<changes::Refusal> &refused, const QString &target,
                                              const StopToken &stop = {});

} // namespace qm::imports
