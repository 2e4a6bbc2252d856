// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"

#include <algorithm>

namespace qm::csv {

namespace {
using namespace Qt::StringLiterals;

constexpr QChar nul(u'\0');
constexpr QChar nulMark(0x2400); ///< ␀

/// Whether a spreadsheet would do more with \a text than show it. An apostrophe in front is taken for its own mark by
/// some, so that what stands behind it counts.
bool isRisky(QStringView text)
{
    constexpr QStringView risky = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && risky.contains(*first);
}

QString withoutNul(QString cell)
{
    return cell.replace(nulMark, QString(2, nulMark)).replace(nul, QString(nulMark) + u'0');
}

QString withNul(const QString &cell)
{
    QString text;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell.at(i) == nulMark && i + 1 < cell.size()) {
            const QChar next = cell.at(i + 1);
            if (next == nulMark || next == u'0') {
                text += next == u'0' ? nul : nulMark;
                ++i;
                continue;
            }
        }
        text += cell.at(i);
    }
    return text;
}

bool needsQuotes(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(),
                       [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
}

/// Walks the text once.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
        if (m_text.startsWith(QChar::ByteOrderMark)) {
            ++m_at;
        }
    }

    Result<QList<QStringList>> read()
    {
        QList<QStringList> records;
        QStringList record;
        while (m_at < m_text.size()) {
            if (record.isEmpty() && takeLineEnd()) {
                continue;
            }
            Result<QString> cell = m_text.at(m_at) == u'"' ? quotedCell() : plainCell();
            if (!cell) {
                return failure(std::move(cell.error()));
            }
            record.append(std::move(*cell));
            if (m_at < m_text.size() && m_text.at(m_at) == u',') {
                ++m_at;
                if (m_at < m_text.size() && !isLineEnd()) {
                    continue;
                }
                record.append(QString()); // what stands behind the last comma
            }
            takeLineEnd();
            records.append(std::exchange(record, {}));
        }
        return records;
    }

private:
    [[nodiscard]] bool isLineEnd() const { return m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r'; }

    bool takeLineEnd()
    {
        if (m_at >= m_text.size() || !isLineEnd()) {
            return false;
        }
        m_at += m_text.sliced(m_at).startsWith(u"\r\n") ? 2 : 1;
        ++m_line;
        return true;
    }

    Result<QString> plainCell()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != u',' && !isLineEnd()) {
            if (m_text.at(m_at) == u'"') {
                return wrong(u"a quote inside a cell that does not begin with one"_s);
            }
            ++m_at;
        }
        return withNul(m_text.sliced(begin, m_at - begin).toString());
    }

    Result<QString> quotedCell()
    {
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c != u'"') {
                m_line += c == u'\n' ? 1 : 0;
                cell += c;
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                cell += c;
                ++m_at;
            } else {
                ++m_at;
                if (m_at < m_text.size() && m_text.at(m_at) != u',' && !isLineEnd()) {
                    return wrong(u"something stands behind the closing quote"_s);
                }
                return withNul(cell);
            }
        }
        return wrong(u"the closing quote is missing"_s);
    }

    [[nodiscard]] tl::unexpected<Error> wrong(const QString &what) const
    {
        return failure(ErrorKind::Validation, u"Line %1: %2"_s.arg(m_line).arg(what));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

} // namespace

QString neutralised(const QString &text)
{
    return isRisky(text) ? u'\'' + text : text;
}

QString restored(const QString &cell)
{
    return cell.startsWith(u'\'') && isRisky(cell) ? cell.sliced(1) : cell;
}

QString record(const QStringList &cells)
{
    QString line;
    qsizetype size = 2;
    for (const QString &cell : cells) {
        size += cell.size() + 3;
    }
    line.reserve(size);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool hasNul = cells.at(i).contains(nul) || cells.at(i).contains(nulMark);
        const QString cell = hasNul ? withoutNul(cells.at(i)) : cells.at(i);
        // A lone empty cell would be an empty line, which readers leave out.
        const bool quoted = needsQuotes(cell) || (cells.size() == 1 && cell.isEmpty()) ||
                            (i == 0 && cell.startsWith(QChar::ByteOrderMark));
        if (i > 0) {
            line += u',';
        }
        if (quoted) {
            line += u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
        } else {
            line += cell;
        }
    }
    line += u"\r\n"_s;
    return line;
}

Result<QList<QStringList>> parse(const QString &text)
{
    return Reader(text).read();
}

} // namespace qm::csv
