// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/xlsxreader.h"

#include "domain/utctime.h"

#include <QCoreApplication>

#include <cmath>

namespace qm::imports {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// The column of `BC12`, from 0; -1: there are no letters.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z') {
            break;
        }
        column = std::min<qsizetype>(column * 26 + (c.unicode() - u'A' + 1), 1'000'000);
    }
    return column - 1;
}

/// Without an exponent: `1234.5`.
QString plainDigits(double number)
{
    // Fifteen digits are what a spreadsheet shows and means; beyond them is how computers store numbers.
    const QString shortest = QString::number(number, 'g', 15);
    const qsizetype e = shortest.indexOf(u'e');
    if (e < 0) {
        return shortest;
    }
    const int exponent = shortest.mid(e + 1).toInt();
    if (exponent > 30 || exponent < -30) {
        return shortest; // staging says what is wrong with it
    }
    QString plain = QString::number(number, 'f', std::max(0, 15 - exponent));
    if (plain.contains(u'.')) {
        while (plain.endsWith(u'0')) {
            plain.chop(1);
        }
        if (plain.endsWith(u'.')) {
            plain.chop(1);
        }
    }
    return plain;
}

} // namespace

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QString &path, const QString &sheet,
                                                     const ReadLimits &limits)
{
    return begin(Archive::open(path, limits), sheet, limits);
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QByteArray &content, const QString &sheet,
                                                     const ReadLimits &limits)
{
    return begin(Archive::open(content, limits), sheet, limits);
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::begin(Result<std::unique_ptr<Archive>> archive, const QString &sheet,
                                                      const ReadLimits &limits)
{
    if (!archive) {
        return failure(archive.error());
    }
    Result<Workbook> book = readWorkbook(**archive, limits);
    if (!book) {
        return failure(book.error());
    }
    const qsizetype index = sheet.isEmpty() ? 0 : book->sheetNames.indexOf(sheet);
    if (index < 0 || index >= book->sheetParts.size()) {
        return failure(
            ErrorKind::Validation,
            sheet.isEmpty()
                ? Words::tr("The spreadsheet has no sheet.")
                : Words::tr("There is no sheet \"%1\"; there is %2.").arg(sheet, book->sheetNames.join(u", "_s)));
    }
    Result<std::unique_ptr<ArchivePart>> part = (*archive)->part(book->sheetParts.at(index), limits.inflatedBytes);
    if (!part) {
        return failure(part.error());
    }
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(*archive), std::move(*book), limits));
    reader->m_sheet = std::make_unique<XmlPart>(std::move(*part));
    return reader;
}

XlsxReader::XlsxReader(std::unique_ptr<Archive> archive, Workbook book, const ReadLimits &limits)
    : m_archive(std::move(archive))
    , m_book(std::move(book))
    , m_limits(limits)
{}

Result<bool> XlsxReader::next(TableRow &row)
{
    row.cells.clear();
    while (m_sheet->next()) {
        if (m_sheet->isStart("row"_L1)) {
            const qint64 number = m_sheet->attribute("r"_L1).toLongLong();
            m_row = number > m_row ? number : m_row + 1;
            m_held = 0;
            m_nextColumn = 0;
            row.number = m_row;
        } else if (m_sheet->isStart("c"_L1)) {
            if (const Result<void> read = readCell(row); !read) {
                return failure(read.error());
            }
        } else if (m_sheet->isEnd("row"_L1) && !row.cells.empty()) {
            return true;
        }
    }
    const Result<void> done = m_sheet->finished();
    return done ? Result<bool>(false) : Result<bool>(failure(done.error()));
}

Result<void> XlsxReader::readCell(TableRow &row)
{
    const qsizetype given = columnOf(m_sheet->attribute("r"_L1));
    const qsizetype column = given < 0 ? m_nextColumn : given;
    if (column >= m_limits.columns || column < m_nextColumn) {
        return wrong(m_row, Words::tr("its cells cannot be told apart"));
    }
    const QString type = m_sheet->attribute("t"_L1);
    bool isStyle = false;
    const int style = m_sheet->attribute("s"_L1).toInt(&isStyle);
    const bool isKnown = isStyle && style >= 0 && std::size_t(style) < m_book.styles.size();
    QString value;
    bool isFormula = false;
    bool isValue = false;
    while (m_sheet->next() && !m_sheet->isEnd("c"_L1)) {
        if (m_sheet->isStart("f"_L1)) {
            isFormula = true;
        } else if (m_sheet->isStart("v"_L1) || m_sheet->isStart("t"_L1)) {
            isValue = true;
        } else if (m_sheet->isEnd("v"_L1) || m_sheet->isEnd("t"_L1)) {
            isValue = false;
        } else if (isValue && m_sheet->xml().isCharacters()) {
            value += m_sheet->xml().text();
            if (2 * value.size() > m_limits.textBytes - m_held) {
                return wrong(m_row, Words::tr("its cells have more text than can be imported"));
            }
            if (value.size() > m_limits.cellCharacters) {
                return wrong(m_row, Words::tr("a cell has more than %1 characters").arg(m_limits.cellCharacters));
            }
        }
    }
    m_held += 2 * value.size();
    m_nextColumn = column + 1;
    TableCell cell = cellOf(type, isKnown ? m_book.styles[std::size_t(style)] : CellStyle(), value);
    if (isFormula) {
        cell.reason = changes::RefusalReason::Formula;
    }
    if (cell.text.isEmpty() && !cell.reason) {
        return {}; // as one that is not there
    }
    row.cells.resize(std::size_t(column));
    row.cells.push_back(std::move(cell));
    return {};
}

TableCell XlsxReader::cellOf(const QString &type, const CellStyle &style, const QString &value) const
{
    TableCell cell;
    if (type == "s"_L1) {
        bool isNumber = false;
        const qint64 index = value.toLongLong(&isNumber);
        const bool isThere = isNumber && index >= 0 && std::size_t(index) < m_book.texts.size();
        cell.text = isThere ? m_book.texts[std::size_t(index)] : u""_s;
    } else if (type == "e"_L1) {
        cell.text = value;
        cell.reason = changes::RefusalReason::Formula;
    } else if (type.isEmpty() || type == "n"_L1) {
        cell.text = value.isEmpty() ? u""_s : numberText(value, style);
        cell.isNumber = true;
    } else if (type == "d"_L1) {
        cell.text = value.left(19).replace(u'T', u' ');
    } else {
        cell.text = value; // inlineStr, str; b: 1 and 0
    }
    return cell;
}

QString XlsxReader::numberText(const QString &value, const CellStyle &style) const
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) {
        return value;
    }
    if (style.shape == NumberShape::Date) {
        return dateText(number);
    }
    const QString text = plainDigits(number);
    if (style.shape == NumberShape::ZeroPadded && number >= 0 && !text.contains(u'.')) {
        return text.rightJustified(style.digits, u'0');
    }
    return text;
}

QString XlsxReader::dateText(double serial) const
{
    // Days since the last day of 1899, counting a 29 February 1900 that never was; or since 1904.
    constexpr double lastDay = 2'958'466; // of the year 9999
    if (serial < 1 || serial >= lastDay) {
        return plainDigits(serial);
    }
    const double whole = std::floor(serial);
    const qint64 days = qint64(whole) + (m_book.isSince1904 ? 1'462 : 0) - (serial < 60 && !m_book.isSince1904 ? 0 : 1);
    constexpr qint64 before1970 = 25'568; // from 1899-12-31
    const auto seconds = qint64(std::llround((serial - whole) * 86'400));
    const QString text = UtcTime::fromSeconds((days - before1970) * 86'400 + seconds).toMagento();
    return seconds == 0 ? text.left(10) : text;
}

tl::unexpected<Error> XlsxReader::wrong(qint64 row, const QString &what) const
{
    return failure(ErrorKind::Validation, Words::tr("Row %1: %2").arg(QString::number(row), what));
}

} // namespace qm::imports
