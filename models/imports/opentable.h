// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/importfile.h"

#include <QFile>

#include <memory>

namespace qm::imports {

/// A CSV or an XLSX, told by its content, with whatever it is read by. For the thread that waits for the disk.
class OpenTable
{
public:
    /// Errors as those of importFile(), without those of columns.
    [[nodiscard]] Result<void> open(const QString &path, const ImportOptions &options, const StopToken &stop);
    /// The first row that is not empty; Validation: there is none.
    [[nodiscard]] Result<QStringList> headers();
    /// The next row in which something stands.
    [[nodiscard]] Result<bool> next(TableRow &row);
    /// What is known of it without its rows.
    [[nodiscard]] const FileLook &look() const { return m_look; }
    /// Commas part the cells, which no spreadsheet writes where they are decimal marks.
    [[nodiscard]] bool isOfPrograms() const { return !m_look.isSpreadsheet && m_look.separator == u','; }

private:
    FileLook m_look;
    QFile m_file; // first: a reader reads from it
    std::unique_ptr<TableReader> m_reader;
    qsizetype m_columns = 0; ///< of the first row, once it was read
};

} // namespace qm::imports
