// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "imports/columns.h"
#include "imports/csvreader.h"
#include "imports/xlsxreader.h"

#include <QBuffer>

using namespace qm;
using namespace qm::fuzz;
using namespace qm::imports;

namespace {

ReadLimits smallLimits()
{
    ReadLimits limits;
    limits.inflatedBytes = 1024 * 1024;
    limits.textBytes = 256 * 1024;
    limits.cellCharacters = 10'000;
    limits.columns = 1'000;
    return limits;
}

/// Rows come to an end, their numbers grow, and nothing is larger than it may be.
void readAll(TableReader &reader, const ReadLimits &limits)
{
    TableRow row;
    qint64 last = 0;
    Result<bool> next = reader.next(row);
    for (; next && *next; next = reader.next(row)) {
        require(row.number > last);
        require(!row.cells.empty() && qsizetype(row.cells.size()) <= limits.columns);
        last = row.number;
        QStringList headers;
        for (const TableCell &cell : row.cells) {
            require(cell.text.size() <= limits.cellCharacters);
            headers.append(cell.text);
        }
        (void)matchColumns(FileKind::Prices, headers);
    }
    require(next || !next.error().message.isEmpty());
}

} // namespace

/// Files of anybody: CSV in any encoding, XLSX; whatever their bytes are.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const int way = input.number(6);
    const QByteArray bytes = input.rest();
    const ReadLimits limits = smallLimits();
    if (way == 5) {
        const auto reader = XlsxReader::open(bytes, {}, limits);
        if (reader) {
            readAll(**reader, limits);
        }
        return 0;
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader::Options options;
    options.limits = limits;
    if (way < 4) {
        options.encoding = Encoding(way);
    }
    const auto reader = CsvReader::open(buffer, options);
    if (reader) {
        readAll(**reader, limits);
    }
    return 0;
}
