// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/archive.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

namespace qm::imports {

/// A part of an XLSX as XML that is read as it is inflated. Document types are refused: no spreadsheet program writes
/// one, and they are a way to make much of little. So are names, values and remarks of many megabytes, which the parser
/// would hold.
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
    std::unique_ptr<ArchivePart> m_part;
    QXmlStreamReader m_xml;
    qint64 m_unread = 0; ///< bytes since the parser had something to say
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
