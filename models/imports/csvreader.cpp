// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/csvreader.h"

#include "domain/csv.h"

#include <QCoreApplication>

#include <array>

namespace qm::imports {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr std::array separators{u',', u';', u'\t', u'|'};

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// The one that parts the first line, outside quotes, into most cells.
QChar separatorOf(QStringView text)
{
    std::array<int, separators.size()> counts{};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && isLineEnd(c)) {
            break;
        } else if (!isQuoted) {
            for (std::size_t i = 0; i < separators.size(); ++i) {
                counts[i] += c == separators[i];
            }
        }
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < separators.size(); ++i) {
        best = counts[i] > counts[best] ? i : best;
    }
    return separators[best];
}

/// What domain/csv.h wrote for a NUL, back; it has the one way.
QString withNul(const QString &cell)
{
    if (!cell.contains(QChar(0x2400))) {
        return cell;
    }
    const Result<QList<QStringList>> parsed = csv::parse(u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"');
    return parsed && !parsed->isEmpty() ? parsed->first().first() : cell;
}

} // namespace

Result<std::unique_ptr<CsvReader>> CsvReader::open(QIODevice &device, const Options &options, const StopToken &stop)
{
    if (device.size() > options.limits.fileBytes) {
        return failure(ErrorKind::Validation,
                       Words::tr("The file has %1 MB; tables up to %2 MB can be imported. Cut it into several files.")
                           .arg(device.size() / (1024 * 1024))
                           .arg(options.limits.fileBytes / (1024 * 1024)));
    }
    const Result<Encoding> encoding =
        options.encoding ? Result<Encoding>(*options.encoding) : detectEncoding(device, stop);
    if (!encoding) {
        return failure(encoding.error());
    }
    std::unique_ptr<CsvReader> reader(new CsvReader(device, *encoding, options));
    if (const Result<void> found = reader->findSeparator(); !found) {
        return failure(found.error());
    }
    return reader;
}

CsvReader::CsvReader(QIODevice &device, Encoding encoding, const Options &options)
    : m_text(device, encoding)
    , m_encoding(encoding)
    , m_separator(options.separator)
    , m_limits(options.limits)
{}

Result<void> CsvReader::findSeparator()
{
    static_cast<void>(fill());
    if (m_error) {
        return failure(*m_error);
    }
    // What Excel writes and reads for itself.
    if (m_piece.startsWith("sep="_L1) && m_piece.size() > 4 && !isLineEnd(m_piece[4])) {
        m_separator = m_separator.isNull() ? m_piece[4] : m_separator;
        m_at = 5;
        static_cast<void>(takeLineEnd());
    } else if (m_separator.isNull()) {
        m_separator = separatorOf(m_piece);
    }
    return {};
}

bool CsvReader::fill()
{
    if (m_at < m_piece.size()) {
        return true;
    }
    if (m_error) {
        return false;
    }
    Result<QString> piece = m_text.next();
    if (!piece) {
        m_error = piece.error();
        return false;
    }
    m_piece = std::move(*piece);
    m_at = 0;
    return !m_piece.isEmpty();
}

std::optional<QChar> CsvReader::look()
{
    return fill() ? std::optional(m_piece[m_at]) : std::nullopt;
}

std::optional<QChar> CsvReader::take()
{
    const std::optional<QChar> c = look();
    m_at += c ? 1 : 0;
    return c;
}

bool CsvReader::takeLineEnd()
{
    const std::optional<QChar> c = look();
    if (!c || !isLineEnd(*c)) {
        return false;
    }
    ++m_at;
    if (*c == u'\r' && look() == u'\n') {
        ++m_at;
    }
    ++m_line;
    return true;
}

Result<bool> CsvReader::next(TableRow &row)
{
    row.cells.clear();
    while (takeLineEnd()) {
    }
    row.number = m_line;
    while (look()) {
        Result<QString> cell = look() == u'"' ? quotedCell() : plainCell();
        if (!cell) {
            return failure(cell.error());
        }
        TableCell made;
        made.text = csv::restored(*cell);
        row.cells.push_back(std::move(made));
        if (look() != m_separator) {
            break;
        }
        ++m_at;
        const bool isLast = !look() || isLineEnd(*look());
        if (isLast) {
            row.cells.emplace_back(); // what stands behind the last separator
        }
        if (qsizetype(row.cells.size()) + !isLast > m_limits.columns) {
            return wrong(row.number, Words::tr("it has more than %1 cells").arg(m_limits.columns));
        }
        if (isLast) {
            break;
        }
    }
    if (m_error) {
        return failure(*m_error);
    }
    static_cast<void>(takeLineEnd());
    return !row.cells.empty();
}

Result<QString> CsvReader::plainCell()
{
    QString cell;
    for (std::optional<QChar> c = look(); c && *c != m_separator && !isLineEnd(*c); c = look()) {
        cell += *c;
        ++m_at;
        if (const Result<void> fits = grown(cell); !fits) {
            return failure(fits.error());
        }
    }
    return m_error ? Result<QString>(failure(*m_error)) : Result<QString>(withNul(cell));
}

Result<QString> CsvReader::quotedCell()
{
    const qint64 begin = m_line;
    QString cell;
    static_cast<void>(take());
    for (std::optional<QChar> c = take(); c; c = take()) {
        if (*c != u'"') {
            m_line += *c == u'\n' ? 1 : 0;
            cell += *c;
        } else if (look() == u'"') {
            cell += *take();
        } else {
            const std::optional<QChar> behind = look();
            if (behind && *behind != m_separator && !isLineEnd(*behind)) {
                return wrong(m_line, Words::tr("something stands behind a closing quote"));
            }
            return withNul(cell);
        }
        if (const Result<void> fits = grown(cell); !fits) {
            return failure(fits.error());
        }
    }
    return m_error ? Result<QString>(failure(*m_error))
                   : Result<QString>(wrong(begin, Words::tr("a closing quote is missing")));
}

Result<void> CsvReader::grown(const QString &cell) const
{
    return cell.size() <= m_limits.cellCharacters
               ? Result<void>()
               : Result<void>(
                     wrong(m_line, Words::tr("a cell has more than %1 characters").arg(m_limits.cellCharacters)));
}

tl::unexpected<Error> CsvReader::wrong(qint64 line, const QString &what) const
{
    return failure(ErrorKind::Validation, Words::tr("Row %1: %2").arg(QString::number(line), what));
}

} // namespace qm::imports
