// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/numberinput.h"
#include "changes/refusal.h"
#include "domain/result.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace qm::imports {

/// One cell of a file.
struct TableCell
{
    QString text;
    /// What is wrong with it whatever it stands for: a formula, or a spreadsheet's error.
    std::optional<changes::RefusalReason> reason;
    bool isNumber = false; ///< of an XLSX: kept as a number, of which a spreadsheet keeps fifteen digits
};

/// One row of a file; its cells, empty ones between them included.
struct TableRow
{
    qint64 number = 0; ///< as a spreadsheet or an editor counts, from 1; of a record of several lines the first
    std::vector<TableCell> cells;
};

/// Of a text file: what stands in \a row behind its last column, of which the first row has \a columns, goes to that
/// column's cell, with \a separator as in the file, and is what is wrong with it (ExtraCells). Most often a cell before
/// holds the separator without quotes around it, as in `5,99`: then the cells behind it stand in wrong columns. Blanks
/// are nothing.
void markExtraCells(TableRow &row, qsizetype columns, QChar separator);

/// The text of a cell that is read as a number with \a mark. A spreadsheet's number has a point whatever the country: a
/// comma takes its place where that is the mark, and where it may be either, one with exactly three places gets a
/// fourth, so that nobody takes the point for a thousands mark. Texts stay as they are.
[[nodiscard]] QString amountText(const TableCell &cell, changes::DecimalMark mark);

/// Rows of a file, one after the other; what was read is not held.
class TableReader
{
public:
    virtual ~TableReader() = default;
    /// False: there are no more. Errors: Validation, which names the row; Storage (the file cannot be read to its end).
    /// Nothing can be read after one.
    [[nodiscard]] virtual Result<bool> next(TableRow &row) = 0;
};

/// What a file may cost, whoever made it.
struct ReadLimits
{
    qint64 fileBytes = 256ll * 1024 * 1024;
    qint64 inflatedBytes = 512ll * 1024 * 1024; ///< of an XLSX, all of its parts that are read
    qint64 wrappingBytes = 32ll * 1024 * 1024;  ///< of an XLSX, each part that is neither cells nor texts
    qint64 textBytes = 128ll * 1024 * 1024; ///< of an XLSX, its shared texts, which have to be held; of one row, too
    qsizetype cellCharacters = 1024 * 1024;
    qsizetype columns = 16'384;
    qint64 rows = 500'000;
    qint64 heldCells = 5'000'000; ///< of a file of parcels, whose rows are held
};

/// How a text file is encoded.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252 };
/// `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`.
[[nodiscard]] QLatin1StringView toString(Encoding encoding);
/// Also `utf-16` (little endian) and `cp1252`, in any case.
[[nodiscard]] std::optional<Encoding> encodingFromText(QStringView text);

} // namespace qm::imports
