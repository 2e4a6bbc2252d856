// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/xlsxparts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace qm::imports {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qint64 piece = 16 * 1024;
constexpr qint64 longestToken = 8 * 1024 * 1024; ///< bytes; a cell's text is one
constexpr qint64 longestTag = 128 * 1024;        ///< bytes; the places of thousands of marked ranges are one value
constexpr std::size_t deepest = 256;      ///< the parser holds a hundred bytes and more for each element that is open
constexpr qsizetype mostAttributes = 128; ///< of one element; the parser compares each with all others
constexpr qsizetype mostNamespaces = 128; ///< at one place; it looks through them for each name
constexpr qsizetype mostSheets = 10'000;
constexpr qsizetype mostStyles = 100'000; ///< of a spreadsheet program's 65,490

tl::unexpected<Error> tooMuchText()
{
    // lupdate takes the class for unknown after a function that begins with a template.
    return failure(ErrorKind::Validation,
                   QCoreApplication::translate("Import", "The spreadsheet holds more text than can be imported at "
                                                         "once. Cut it into several files."));
}

/// The formats that every program knows by number.
CellStyle builtinStyle(int id)
{
    const bool isDate =
        (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    return isDate ? CellStyle{NumberShape::Date, 0} : CellStyle();
}

Result<std::unique_ptr<XmlPart>> xmlOf(Archive &archive, const QString &name, qint64 most)
{
    Result<std::unique_ptr<ArchivePart>> part = archive.part(name, most);
    return part ? Result<std::unique_ptr<XmlPart>>(std::make_unique<XmlPart>(std::move(*part)))
                : Result<std::unique_ptr<XmlPart>>(failure(part.error()));
}

/// The parts that `xl/workbook.xml` names by relation.
Result<QHash<QString, QString>> readRelations(Archive &archive, const ReadLimits &limits)
{
    QHash<QString, QString> targets;
    const auto xml = xmlOf(archive, u"xl/_rels/workbook.xml.rels"_s, limits.wrappingBytes);
    if (!xml) {
        return failure(xml.error());
    }
    while ((*xml)->next()) {
        if ((*xml)->isStart("Relationship"_L1)) {
            if (targets.size() >= mostSheets) {
                return tooMuch();
            }
            const QString target = (*xml)->attribute("Target"_L1);
            targets.insert((*xml)->attribute("Id"_L1), target.startsWith(u'/') ? target.sliced(1) : u"xl/"_s + target);
        }
    }
    const Result<void> done = (*xml)->finished();
    return done ? Result<QHash<QString, QString>>(targets) : Result<QHash<QString, QString>>(failure(done.error()));
}

Result<void> readSheets(Archive &archive, Workbook &book, const ReadLimits &limits)
{
    const Result<QHash<QString, QString>> targets = readRelations(archive, limits);
    const auto xml = targets ? xmlOf(archive, u"xl/workbook.xml"_s, limits.wrappingBytes)
                             : Result<std::unique_ptr<XmlPart>>(failure(targets.error()));
    if (!xml) {
        return failure(xml.error());
    }
    while ((*xml)->next()) {
        if ((*xml)->isStart("workbookPr"_L1)) {
            const QString flag = (*xml)->attribute("date1904"_L1);
            book.isSince1904 = flag == "1"_L1 || flag == "true"_L1;
        } else if ((*xml)->isStart("sheet"_L1)) {
            const QString target = targets->value((*xml)->attribute("id"_L1));
            if (book.sheetNames.size() >= mostSheets) {
                return tooMuch();
            }
            if (!target.isEmpty()) {
                book.sheetNames.append((*xml)->attribute("name"_L1));
                book.sheetParts.append(target);
            }
        }
    }
    return (*xml)->finished();
}

Result<void> readStyles(Archive &archive, Workbook &book, const ReadLimits &limits)
{
    const auto xml = xmlOf(archive, u"xl/styles.xml"_s, limits.wrappingBytes);
    if (!xml) {
        return failure(xml.error());
    }
    QHash<int, CellStyle> own;
    bool isInCells = false;
    while ((*xml)->next()) {
        if (qsizetype(book.styles.size()) > mostStyles || own.size() > mostStyles) {
            return tooMuch();
        }
        if ((*xml)->isStart("numFmt"_L1)) {
            own.insert((*xml)->attribute("numFmtId"_L1).toInt(), styleOf((*xml)->attribute("formatCode"_L1)));
        } else if ((*xml)->isStart("cellXfs"_L1)) {
            isInCells = true;
        } else if ((*xml)->isEnd("cellXfs"_L1)) {
            isInCells = false;
        } else if (isInCells && (*xml)->isStart("xf"_L1)) {
            const int id = (*xml)->attribute("numFmtId"_L1).toInt();
            book.styles.push_back(own.contains(id) ? own.value(id) : builtinStyle(id));
        }
    }
    return (*xml)->finished();
}

Result<void> readTexts(Archive &archive, Workbook &book, const ReadLimits &limits)
{
    const auto xml = xmlOf(archive, u"xl/sharedStrings.xml"_s, limits.inflatedBytes);
    if (!xml) {
        return failure(xml.error());
    }
    qint64 held = 0;
    QString text;
    bool isText = false;
    int phonetic = 0; // how a text is read aloud stands beside it
    while ((*xml)->next()) {
        if ((*xml)->isStart("si"_L1)) {
            text = u""_s;
        } else if ((*xml)->isStart("rPh"_L1)) {
            ++phonetic;
        } else if ((*xml)->isEnd("rPh"_L1)) {
            --phonetic;
        } else if ((*xml)->isStart("t"_L1) || (*xml)->isEnd("t"_L1)) {
            isText = (*xml)->isStart("t"_L1) && phonetic == 0;
        } else if ((*xml)->xml().isCharacters() && isText) {
            text += (*xml)->xml().text();
            if (text.size() > limits.cellCharacters) {
                return tooMuchText();
            }
        } else if ((*xml)->isEnd("si"_L1)) {
            held += 2 * text.size() + qint64(sizeof(QString)) + 24;
            if (held > limits.textBytes) {
                return tooMuchText();
            }
            book.texts.push_back(text);
        }
    }
    return (*xml)->finished();
}

} // namespace

void TagLength::add(const QByteArray &bytes)
{
    for (const char c : bytes) {
        m_isWide = m_isWide || c == '\0';
        if (c == '<') {
            m_at = At::Begin;
            m_length = 0;
            continue;
        }
        switch (m_at) {
        case At::Text:
            continue;
        case At::Begin:
            m_at = c == '!' ? At::Text : At::Tag; // a remark, or a text as it is: neither has attributes
            break;
        case At::Tag:
            m_at = c == '>' ? At::Text : c == '\'' ? At::Quoted : c == '"' ? At::DoublyQuoted : At::Tag;
            break;
        case At::Quoted:
            m_at = c == '\'' ? At::Tag : At::Quoted;
            break;
        case At::DoublyQuoted:
            m_at = c == '"' ? At::Tag : At::DoublyQuoted;
            break;
        }
        m_longest = std::max(m_longest, ++m_length);
    }
}

bool XmlPart::next()
{
    while (!m_error) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token != QXmlStreamReader::Invalid) {
            m_unread = 0;
        }
        switch (token) {
        case QXmlStreamReader::Invalid: {
            if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError) {
                return false;
            }
            Result<QByteArray> more = m_part->read(piece);
            if (!more) {
                m_error = more.error();
                return false;
            }
            if (more->isEmpty()) {
                return false;
            }
            m_unread += more->size();
            m_tags.add(*more);
            if (m_unread > (m_tags.isWide() ? longestTag : longestToken) || m_tags.longest() > longestTag) {
                m_error = tooMuch().value();
                return false;
            }
            m_xml.addData(*more);
            continue;
        }
        case QXmlStreamReader::DTD:
            m_error = Error();
            m_error->kind = ErrorKind::Validation;
            m_error->message = Words::tr("The spreadsheet is damaged: %1").arg(Words::tr("it brings a document type"));
            return false;
        case QXmlStreamReader::EndDocument:
            return false;
        case QXmlStreamReader::StartElement:
            if (!isHarmless()) {
                m_error = tooMuch().value();
                return false;
            }
            return true;
        case QXmlStreamReader::EndElement:
            m_namespaces -= m_declared.back();
            m_declared.pop_back();
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            continue;
        }
    }
    return false;
}

bool XmlPart::isHarmless()
{
    m_declared.push_back(m_xml.namespaceDeclarations().size());
    m_namespaces += m_declared.back();
    return m_declared.size() <= deepest && m_namespaces <= mostNamespaces &&
           m_xml.attributes().size() <= mostAttributes;
}

bool XmlPart::isStart(QLatin1StringView name) const
{
    return m_xml.isStartElement() && m_xml.name() == name;
}

bool XmlPart::isEnd(QLatin1StringView name) const
{
    return m_xml.isEndElement() && m_xml.name() == name;
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == name) { // whatever its namespace: `r:id`
            return attribute.value().toString();
        }
    }
    return {};
}

Result<void> XmlPart::finished() const
{
    if (m_error) {
        return failure(*m_error);
    }
    return m_xml.hasError()
               ? Result<void>(failure(ErrorKind::Validation,
                                      Words::tr("The spreadsheet is damaged: %1").arg(m_xml.errorString())))
               : Result<void>();
}

CellStyle styleOf(const QString &format)
{
    const bool isZeros =
        !format.isEmpty() && std::all_of(format.begin(), format.end(), [](QChar c) { return c == u'0'; });
    if (isZeros && format.size() > 1) {
        return {NumberShape::ZeroPadded, int(std::min<qsizetype>(format.size(), 64))};
    }
    // Letters outside quotes, brackets and escapes: only dates and times have these.
    bool isQuoted = false;
    bool isBracket = false;
    for (qsizetype i = 0; i < format.size() && format[i] != u';'; ++i) {
        const QChar c = format[i].toLower();
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            continue;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[' || c == u']') {
            isBracket = c == u'[';
        } else if (!isBracket && (c == u'y' || c == u'd' || c == u'h' || c == u'm' || c == u's')) {
            return {NumberShape::Date, 0};
        }
    }
    return {};
}

Result<Workbook> readWorkbook(Archive &archive, const ReadLimits &limits)
{
    Workbook book;
    if (!archive.has(u"xl/workbook.xml"_s)) {
        return failure(ErrorKind::Validation, Words::tr("This is no .xlsx spreadsheet. Save it as .xlsx or as CSV."));
    }
    Result<void> done = readSheets(archive, book, limits);
    if (done && archive.has(u"xl/styles.xml"_s)) {
        done = readStyles(archive, book, limits);
    }
    if (done && archive.has(u"xl/sharedStrings.xml"_s)) {
        done = readTexts(archive, book, limits);
    }
    return done ? Result<Workbook>(std::move(book)) : Result<Workbook>(failure(done.error()));
}

} // namespace qm::imports
