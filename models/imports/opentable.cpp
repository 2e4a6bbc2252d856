// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/opentable.h"

#include "imports/csvreader.h"
#include "imports/xlsxreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace qm::imports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool isBlank(const TableRow &row)
{
    return std::ranges::all_of(row.cells,
                               [](const TableCell &cell) { return cell.text.trimmed().isEmpty() && !cell.reason; });
}

} // namespace

Result<void> OpenTable::open(const QString &path, const ImportOptions &options, const StopToken &stop)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage, Words::tr("The file %1 cannot be read: %2").arg(path, m_file.errorString()));
    }
    m_look.bytes = m_file.size();
    if (m_look.bytes > options.limits.fileBytes) {
        return failure(ErrorKind::Validation,
                       Words::tr("The file has %1 MB; tables up to %2 MB can be imported. Cut it into several files.")
                           .arg(m_look.bytes / (1024 * 1024))
                           .arg(options.limits.fileBytes / (1024 * 1024)));
    }
    if (m_file.peek(4) == "PK\x03\x04") {
        m_file.close();
        Result<std::unique_ptr<XlsxReader>> reader = XlsxReader::open(path, options.sheet, options.limits);
        if (!reader) {
            return failure(reader.error());
        }
        m_look.isSpreadsheet = true;
        m_look.sheets = (*reader)->sheets();
        m_reader = std::move(*reader);
        return {};
    }
    Result<std::unique_ptr<CsvReader>> reader =
        CsvReader::open(m_file, {options.encoding, options.separator, options.limits}, stop);
    if (!reader) {
        return failure(reader.error());
    }
    m_look.encoding = (*reader)->encoding();
    m_look.separator = (*reader)->separator();
    m_reader = std::move(*reader);
    return {};
}

Result<QStringList> OpenTable::headers()
{
    TableRow row;
    const Result<bool> found = next(row);
    if (!found || !*found) {
        return found ? Result<QStringList>(failure(ErrorKind::Validation, Words::tr("The file is empty.")))
                     : Result<QStringList>(failure(found.error()));
    }
    QStringList headers;
    for (const TableCell &cell : row.cells) {
        headers.append(cell.text.trimmed());
    }
    m_columns = headers.size();
    return headers;
}

Result<bool> OpenTable::next(TableRow &row)
{
    Result<bool> found = m_reader->next(row);
    while (found && *found && isBlank(row)) {
        found = m_reader->next(row);
    }
    if (!m_look.isSpreadsheet) {
        markExtraCells(row, m_columns, m_look.separator);
    }
    return found;
}

} // namespace qm::imports
