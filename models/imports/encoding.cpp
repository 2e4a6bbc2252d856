// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/encoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace qm::imports {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qint64 piece = 256 * 1024;

constexpr std::array names{"utf-8"_L1, "utf-16le"_L1, "utf-16be"_L1, "windows-1252"_L1};

/// What Windows-1252 has for the bytes from 0x80 on; 0: nothing.
constexpr std::array<char16_t, 32> upperControls{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                 0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool isTextByte(unsigned char byte)
{
    return byte >= 0x20 || byte == '\t' || byte == '\r' || byte == '\n' || byte == '\f';
}

tl::unexpected<Error> noText(const QString &what)
{
    return failure(ErrorKind::Validation, what);
}

/// Files that people take for a text or for an XLSX.
std::optional<QString> strangerIn(const QByteArray &head)
{
    if (head.startsWith("\xD0\xCF\x11\xE0")) {
        return Words::tr("This is a spreadsheet of an old format, or one with a password. Save it as .xlsx without a "
                         "password, or as CSV.");
    }
    if (head.startsWith("%PDF")) {
        return Words::tr("This is a PDF, not a table. Export the table as CSV or XLSX.");
    }
    if (head.startsWith(QByteArray("\xFF\xFE\0\0", 4)) || head.startsWith(QByteArray("\0\0\xFE\xFF", 4))) {
        return Words::tr("The text is encoded as UTF-32. Save it as UTF-8.");
    }
    return std::nullopt;
}

/// Western text in UTF-16 has a zero in every second byte.
std::optional<Encoding> byZeros(const QByteArray &head)
{
    const qsizetype pairs = std::min<qsizetype>(head.size() / 2, 2'000);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += head[2 * i] == '\0';
        odd += head[2 * i + 1] == '\0';
    }
    if (pairs == 0 || (even != 0 && odd != 0 && std::min(even, odd) * 20 > pairs)) {
        return std::nullopt;
    }
    return odd * 2 > pairs    ? std::optional(Encoding::Utf16Le)
           : even * 2 > pairs ? std::optional(Encoding::Utf16Be)
                              : std::nullopt;
}

/// Empty at the end of the file, which a disk or a network drive that fails is not.
Result<QByteArray> readPiece(QIODevice &device)
{
    QByteArray bytes(piece, Qt::Uninitialized);
    const qint64 count = device.read(bytes.data(), piece);
    if (count < 0 || (count == 0 && !device.atEnd())) {
        return failure(ErrorKind::Storage, Words::tr("The file cannot be read: %1").arg(device.errorString()));
    }
    bytes.truncate(count);
    return bytes;
}

/// What a file without a mark can be.
struct Fits
{
    bool utf8 = true;
    bool windows1252 = true;
    bool text = true;
};

Result<Fits> fitsOf(QIODevice &device, const StopToken &stop)
{
    Fits fits;
    QStringDecoder decoder(QStringDecoder::Utf8);
    Result<QByteArray> bytes = readPiece(device);
    for (; bytes && !bytes->isEmpty(); bytes = readPiece(device)) {
        if (stop.stopRequested()) {
            return failure(ErrorKind::Cancelled, Words::tr("Stopped"));
        }
        for (const char c : std::as_const(*bytes)) {
            const auto byte = static_cast<unsigned char>(c);
            fits.text = fits.text && isTextByte(byte);
            fits.windows1252 = fits.windows1252 && (byte < 0x80 || byte > 0x9F || upperControls[byte - 0x80] != 0);
        }
        if (fits.utf8) {
            const QString unused = decoder.decode(*bytes);
            fits.utf8 = !decoder.hasError();
        }
        if (!fits.text) {
            break;
        }
    }
    return bytes ? Result<Fits>(fits) : Result<Fits>(failure(bytes.error()));
}

QStringConverter::Encoding qtEncoding(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringConverter::Utf8;
    case Encoding::Utf16Le:
        return QStringConverter::Utf16LE;
    case Encoding::Utf16Be:
        return QStringConverter::Utf16BE;
    case Encoding::Windows1252:
        return QStringConverter::Latin1;
    }
    return QStringConverter::Utf8;
}

} // namespace

QLatin1StringView toString(Encoding encoding)
{
    return names[std::size_t(encoding)];
}

std::optional<Encoding> encodingFromText(QStringView text)
{
    const QString word = text.trimmed().toString().toLower();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (word == names[i]) {
            return Encoding(i);
        }
    }
    return word == "utf-16"_L1   ? std::optional(Encoding::Utf16Le)
           : word == "utf8"_L1   ? std::optional(Encoding::Utf8)
           : word == "cp1252"_L1 ? std::optional(Encoding::Windows1252)
                                 : std::nullopt;
}

Result<Encoding> detectEncoding(QIODevice &device, const StopToken &stop)
{
    const QByteArray head = device.peek(4'096);
    if (const std::optional<QString> stranger = strangerIn(head)) {
        return noText(*stranger);
    }
    if (head.startsWith("\xEF\xBB\xBF")) {
        return Encoding::Utf8;
    }
    if (head.startsWith("\xFF\xFE")) {
        return Encoding::Utf16Le;
    }
    if (head.startsWith("\xFE\xFF")) {
        return Encoding::Utf16Be;
    }
    if (const std::optional<Encoding> wide = byZeros(head)) {
        return *wide;
    }
    const Result<Fits> fits = fitsOf(device, stop);
    if (!fits) {
        return failure(fits.error());
    }
    if (!device.seek(0)) {
        return failure(ErrorKind::Storage, Words::tr("The file cannot be read twice: %1").arg(device.errorString()));
    }
    if (!fits->text) {
        return noText(
            Words::tr("This is not a text: it holds bytes that no text has. Save the table as CSV in UTF-8."));
    }
    if (fits->utf8) {
        return Encoding::Utf8;
    }
    return fits->windows1252
               ? Result<Encoding>(Encoding::Windows1252)
               : noText(Words::tr("The text is neither UTF-8 nor UTF-16 nor Windows-1252. Save the table as CSV in "
                                  "UTF-8."));
}

TextReader::TextReader(QIODevice &device, Encoding encoding)
    : m_device(device)
    , m_encoding(encoding)
    , m_decoder(qtEncoding(encoding))
{}

QString TextReader::decoded(QByteArrayView bytes)
{
    if (m_encoding != Encoding::Windows1252) {
        return m_decoder.decode(bytes);
    }
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F) {
            const char16_t meant = upperControls[c.unicode() - 0x80];
            m_isBad = m_isBad || meant == 0;
            c = meant == 0 ? QChar(QChar::ReplacementCharacter) : QChar(meant);
        }
    }
    return text;
}

Result<QString> TextReader::next()
{
    while (!m_ended) {
        const Result<QByteArray> bytes = readPiece(m_device);
        if (!bytes) {
            return failure(bytes.error());
        }
        if (bytes->isEmpty()) {
            m_ended = true;
            // A file that was cut in the middle of a character.
            if (m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be) {
                m_isBad = m_isBad || m_device.size() % 2 != 0;
            }
        }
        QString text = decoded(*bytes);
        if (m_decoder.hasError() || m_isBad) {
            const qsizetype bad = std::max<qsizetype>(text.indexOf(QChar::ReplacementCharacter), 0);
            m_line += QStringView(text).left(bad).count(u'\n');
            return failure(ErrorKind::Validation,
                           Words::tr("Row %1: the text is not %2 there. Save the table as CSV in UTF-8.")
                               .arg(QString::number(m_line), toString(m_encoding)));
        }
        if (m_atBeginning && text.startsWith(QChar::ByteOrderMark)) {
            text.remove(0, 1);
        }
        m_atBeginning = m_atBeginning && text.isEmpty() && !m_ended;
        m_line += text.count(u'\n');
        if (!text.isEmpty()) {
            return text;
        }
    }
    return QString();
}

} // namespace qm::imports
