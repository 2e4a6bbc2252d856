// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/xlsxparts.h"

namespace qm::imports {

/// Rows of one sheet of an XLSX file, inflated and parsed as they are read; only the shared texts are held. Numbers
/// come as plain digits with a point, to fifteen places as spreadsheets show them (never `1.23E+12`), with the leading
/// zeros that their format shows; dates as `2026-11-23`, with the time where there is one. A formula is a cell with a
/// reason, whatever it came to when the file was saved: what it is worth elsewhere, nobody knows. Empty cells behind
/// the last in which something stands are left out, and so are rows of nothing else: a program may write as many of
/// them as a sheet has columns.
class XlsxReader final : public TableReader
{
public:
    /// \a sheet: its name; null: the first one. Errors (Validation): no spreadsheet, damaged, with a password, too
    /// large, no such sheet.
    [[nodiscard]] static Result<std::unique_ptr<XlsxReader>> open(const QString &path, const QString &sheet,
                                                                  const ReadLimits &limits);
    /// Of what lies in \a content, which outlives the reader.
    [[nodiscard]] static Result<std::unique_ptr<XlsxReader>> open(const QByteArray &content, const QString &sheet,
                                                                  const ReadLimits &limits);

    [[nodiscard]] Result<bool> next(TableRow &row) override;

    [[nodiscard]] QStringList sheets() const { return m_book.sheetNames; }

private:
    XlsxReader(std::unique_ptr<Archive> archive, Workbook book, const ReadLimits &limits);
    [[nodiscard]] static Result<std::unique_ptr<XlsxReader>> begin(Result<std::unique_ptr<Archive>> archive,
                                                                   const QString &sheet, const ReadLimits &limits);
    [[nodiscard]] Result<void> readCell(TableRow &row);
    [[nodiscard]] TableCell cellOf(const QString &type, const CellStyle &style, const QString &value) const;
    [[nodiscard]] QString numberText(const QString &value, const CellStyle &style) const;
    [[nodiscard]] QString dateText(double serial) const;
    [[nodiscard]] tl::unexpected<Error> wrong(qint64 row, const QString &what) const;

    std::unique_ptr<Archive> m_archive; // first: the sheet reads from it
    Workbook m_book;
    ReadLimits m_limits;
    std::unique_ptr<XmlPart> m_sheet;
    qint64 m_row = 0;
    qsizetype m_nextColumn = 0; ///< of a cell that does not say where it is
    qint64 m_held = 0;          ///< bytes of text in the row's cells
};

} // namespace qm::imports
