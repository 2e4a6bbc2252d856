// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/archive.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

namespace qm::imports {

/// How long the tags of a text are that comes in pieces: bytes, before a parser has to hold or to judge them. A `<`
/// begins a tag wherever it stands, as none may stand within one; so what is taken for one by mistake ends there at the
/// latest.
class TagLength
{
public:
    void add(const QByteArray &bytes);
    [[nodiscard]] qint64 longest() const { return m_longest; } ///< that there was, or is so far
    /// Whether it is UTF-16 or the like, in which a byte does not say what it is: tags are not told from texts then.
    [[nodiscard]] bool isWide() const { return m_isWide; }

private:
    enum class At { Text, Begin, Tag, Quoted, DoublyQuoted };
    At m_at = At::Text;
    qint64 m_length = 0;
    qint64 m_longest = 0;
    bool m_isWide = false;
};

/// A part of an XLSX as XML that is read as it is inflated. Document types are refused: no spreadsheet program writes
/// one, and they are a way to make much of little. So are names, values and remarks that are far longer than any of a
/// spreadsheet, elements inside one another without an end, and elements of thousands of attributes: the parser would
/// hold them, or compare each with all others.
class XmlPart
{
public:
    explicit XmlPart(std::unique_ptr<ArchivePart> part)
        : m_part(std::move(part))
    {}

    /// Goes on to the next start or end of an element or text; false at the end and after an error.
    [[nodiscard]] bool next();
    [[nodiscard]] const QXmlStreamReader &xml() const { return m_xml; }
    [[nodiscard]] bool isStart(QLatin1StringView name) const;
    [[nodiscard]] bool isEnd(QLatin1StringView name) const;
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    [[nodiscard]] Result<void> finished() const;

private:
    /// Of an element that begins: whether the parser may go on with it.
    [[nodiscard]] bool isHarmless();

    std::unique_ptr<ArchivePart> m_part;
    QXmlStreamReader m_xml;
    TagLength m_tags;
    qint64 m_unread = 0;               ///< bytes since the parser had something to say
    std::vector<qsizetype> m_declared; ///< of each open element, the namespaces that it declares
    qsizetype m_namespaces = 0;        ///< their sum
    std::optional<Error> m_error;
};

/// What a number format makes of a number.
enum class NumberShape { Plain, Date, ZeroPadded };
struct CellStyle
{
    NumberShape shape = NumberShape::Plain;
    int digits = 0; ///< of ZeroPadded
};

/// What a workbook says beside its cells.
struct Workbook
{
    QStringList sheetNames;
    QStringList sheetParts; ///< in the same order
    bool isSince1904 = false;
    std::vector<CellStyle> styles; ///< by a cell's `s`
    std::vector<QString> texts;    ///< by a cell's number of `t="s"`
};
[[nodiscard]] Result<Workbook> readWorkbook(Archive &archive, const ReadLimits &limits);

/// What \a format of a number shows: `dd-mm-yyyy` a date, `00000` leading zeros.
[[nodiscard]] CellStyle styleOf(const QString &format);

} // namespace qm::imports
