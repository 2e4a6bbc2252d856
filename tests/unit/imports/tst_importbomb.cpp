// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/xlsxreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <cstring>

#include <zip.h>

using namespace qm;
using namespace qm::imports;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

/// What a part holds: `head`, then `filling` over and over, then `tail`; made as it is packed. Where the filling says
/// `########` is which one it is.
struct Filled
{
    QByteArray head;
    QByteArray filling;
    qint64 bytes = 0; ///< of the filling
    QByteArray tail;

    qsizetype numberAt = filling.indexOf("########");
    qint64 at = 0;

    [[nodiscard]] qint64 size() const { return head.size() + bytes + tail.size(); }
    [[nodiscard]] char byteAt(qint64 place) const
    {
        if (place < head.size()) {
            return head[qsizetype(place)];
        }
        place -= head.size();
        if (place >= bytes) {
            return tail[qsizetype(place - bytes)];
        }
        const auto within = qsizetype(place % filling.size());
        if (numberAt < 0 || within < numberAt || within >= numberAt + 8) {
            return filling[within];
        }
        qint64 number = place / filling.size();
        for (qsizetype behind = numberAt + 7 - within; behind > 0; --behind) {
            number /= 10;
        }
        return char('0' + number % 10);
    }
};

zip_int64_t give(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto &part = *static_cast<Filled *>(state);
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                              ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
    case ZIP_SOURCE_OPEN:
        part.at = 0;
        return 0;
    case ZIP_SOURCE_READ: {
        const auto count = std::min<qint64>(qint64(length), part.size() - part.at);
        for (qint64 i = 0; i < count; ++i) {
            static_cast<char *>(data)[i] = part.byteAt(part.at + i);
        }
        part.at += count;
        return count;
    }
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->size = zip_uint64_t(part.size());
        stat->valid = ZIP_STAT_SIZE;
        return sizeof(*stat);
    }
    default:
        return 0;
    }
}

/// A workbook of one sheet with one row, one part of which is \a part.
QString bombOf(const QTemporaryDir &folder, const QByteArray &name, Filled part)
{
    const QList<std::pair<QByteArray, QByteArray>> small{
        {"xl/workbook.xml", "<workbook><sheets><sheet name='First' r:id='r1' xmlns:r='urn:r'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t='s'><v>0</v></c></row></sheetData></worksheet>"},
    };
    const QString path = folder.filePath(u"bomb.xlsx"_s);
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    bool isMade = archive != nullptr;
    for (const auto &[each, text] : small) {
        if (each != name) {
            zip_source *source = zip_source_buffer(archive, text.constData(), zip_uint64_t(text.size()), 0);
            isMade = isMade && zip_file_add(archive, each.constData(), source, 0) >= 0;
        }
    }
    zip_source *source = zip_source_function(archive, &give, &part);
    isMade = isMade && zip_file_add(archive, name.constData(), source, 0) >= 0;
    isMade = isMade && zip_close(archive) == 0;
    if (!isMade) {
        qFatal("a test's archive cannot be made");
    }
    return path;
}

/// Every place of the file that says \a size says \a other.
bool sayInstead(const QString &path, qint64 size, qint64 other)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return false;
    }
    QByteArray bytes = file.readAll();
    QByteArray was(4, '\0');
    QByteArray now(4, '\0');
    qToLittleEndian(quint32(size), was.data());
    qToLittleEndian(quint32(other), now.data());
    bytes.replace(was, now);
    return file.seek(0) && file.write(bytes) == bytes.size();
}

QString reasonFor(const QString &path)
{
    const auto reader = XlsxReader::open(path, {}, {});
    if (!reader) {
        return reader.error().message;
    }
    TableRow row;
    Result<bool> next = (*reader)->next(row);
    while (next && *next) {
        next = (*reader)->next(row);
    }
    return next ? QString() : next.error().message;
}

/// Sanitizers do. GCC tells of them by macros, Clang by features.
#ifdef __has_feature
constexpr bool keepsWhatIsGivenBack = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#elif defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool keepsWhatIsGivenBack = true;
#else
constexpr bool keepsWhatIsGivenBack = false;
#endif

/// The most memory this process ever had, in bytes; 0: the system does not say.
qint64 mostMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.mid(6).trimmed().split(' ').value(0).toLongLong() * 1024;
            }
        }
    }
    return 0;
}

} // namespace

/// Small files of which much comes out: they are refused, and before they have cost anything.
class TestImportBomb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void muchOfLittleIsRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("filling");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QByteArray>("tail");
        QTest::addColumn<qint64>("says"); // 0: the truth
        const QByteArray texts = "xl/sharedStrings.xml";
        const QByteArray styles = "xl/styles.xml";
        const auto row = [](const char *what, const QByteArray &name, const QByteArray &head, const QByteArray &filling,
                            qint64 bytes, const QByteArray &tail,
                            qint64 says) { QTest::newRow(what) << name << head << filling << bytes << tail << says; };
        row("one long text", texts, "<sst><si><t>", "x", 64 * mebibyte, "</t></si></sst>", 0);
        row("it says that it is small", texts, "<sst><si><t>", "x", 64 * mebibyte, "</t></si></sst>", mebibyte);
        row("a text in many pieces", texts, "<sst><si>", "<t>0123456789</t>", 16 * 17 * 60'000, "</si></sst>", 0);
        row("a value", texts, "<sst><si a='", "x", 15 * mebibyte, "'><t/></si></sst>", 0);
        row("a remark", styles, "<styleSheet><!--", "x", 15 * mebibyte, "--></styleSheet>", 0);
        row("styles", styles, "<styleSheet><cellXfs>", "<xf/>", 15 * mebibyte, "</cellXfs></styleSheet>", 0);
        row("names", "xl/workbook.xml", "<workbook><sheets>", "<sheet name='a'/>", 15 * mebibyte,
            "</sheets></workbook>", 0);
        row("relations", "xl/_rels/workbook.xml.rels", "<Relationships>", "<Relationship Id='a' Target='b'/>",
            15 * mebibyte, "</Relationships>", 0);
        const QByteArray sheet = "xl/worksheets/sheet1.xml";
        row("rows", sheet, "<worksheet><sheetData>", "<row><c><v>1</v></c></row>", 40 * mebibyte,
            "</sheetData></worksheet>", 0);
        // Each of these is below what is harmless however it is packed.
        row("one in another", sheet, "<worksheet>", "<a>", 15 * mebibyte, "", 0);
        row("one in another, at last", sheet, "<worksheet><sheetData>" + QByteArray("<row/>").repeated(1'000), "<a>",
            15 * mebibyte, "", 0);
        row("attributes", sheet, "<worksheet><sheetData ", " a########=''", 6 * mebibyte, "/></worksheet>", 0);
        row("a few attributes", sheet, "<worksheet><sheetData ", " a########=''", 13 * 1'000, "/></worksheet>", 0);
        row("namespaces", sheet, "<worksheet><sheetData ", " xmlns:a########='u'", 6 * mebibyte, "/></worksheet>", 0);
        row("namespaces of many", sheet, "<worksheet>", "<a xmlns:a########='u'>", 23 * 200, "", 0);
        row("attributes behind a mark", sheet, "<worksheet><sheetData a='>' ", " a########=''", 6 * mebibyte,
            "/></worksheet>", 0);
        row("attributes behind a remark", sheet, "<worksheet><!-- don't --><sheetData ", " a########=''", 6 * mebibyte,
            "/></worksheet>", 0);
    }
    void muchOfLittleIsRefused()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, filling);
        QFETCH(qint64, bytes);
        QFETCH(QByteArray, tail);
        QFETCH(qint64, says);
        const QTemporaryDir folder;
        const Filled part{head, filling, bytes - bytes % filling.size(), tail};
        const QString path = bombOf(folder, name, part);
        QVERIFY(says == 0 || sayInstead(path, part.size(), says));
        const qint64 before = mostMemory();
        const QString reason = reasonFor(path); // at once: the suite's patience would be over before a parser's work
        const qint64 cost = mostMemory() - before;
        qInfo("%lld bytes, of which come %lld: %lld KiB of memory, %s", QFileInfo(path).size(), part.size(),
              cost / 1024, qPrintable(reason));
        QVERIFY(reason.contains(u"holds more"_s) || reason.contains(u"larger than it says"_s) ||
                reason.contains(u"has no sheet"_s));
        QVERIFY2(keepsWhatIsGivenBack || cost < 64 * mebibyte, qPrintable(QString::number(cost)));
    }

    /// As programs write them: nothing in it is refused, and each is so long that its packing is looked at.
    void aLongTableIsNone_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("count");
        QTest::newRow("one row over and over")
            << QByteArray("<row><c t='str'><v>24-MB04</v></c><c t='str'><v>default</v></c><c><v>17</v></c></row>")
            << 220'000;
        QTest::newRow("a row for each product")
            << QByteArray("<row><c t='str'><v>########</v></c><c t='str'><v>default</v></c><c><v>17</v></c></row>")
            << 220'000;
        QTest::newRow("as wide as a sheet")
            << "<row><c t='str'><v>########</v></c>" + QByteArray("<c s='1'/>").repeated(200) + "</row>" << 9'000;
    }
    void aLongTableIsNone()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, count);
        const QTemporaryDir folder;
        const Filled part{"<worksheet><sheetData>", row, qint64(row.size()) * count, "</sheetData></worksheet>"};
        QVERIFY(part.size() > 16 * mebibyte);
        QCOMPARE(reasonFor(bombOf(folder, "xl/worksheets/sheet1.xml", part)), QString());
    }

    /// Elements in one another and attributes as there are in spreadsheets.
    void whatSpreadsheetsNestIsNone()
    {
        const QTemporaryDir folder;
        QByteArray open;
        QByteArray close;
        for (int i = 0; i < 30; ++i) {
            open += "<x" + QByteArray::number(i) + " xmlns:n" + QByteArray::number(i) + "='u'>";
            close = "</x" + QByteArray::number(i) + ">" + close;
        }
        const QByteArray ranges = QByteArray("AA10000:AB20000 ").repeated(6'000);
        const QByteArray row = "<row>" + open + close + "<c xmlns:n='u'><v>1</v></c></row>";
        QCOMPARE(reasonFor(bombOf(folder, "xl/worksheets/sheet1.xml",
                                  {"<worksheet><sheetData>", row, row.size() * 1'000ll,
                                   "</sheetData><dataValidation sqref='" + ranges + "'/></worksheet>"})),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestImportBomb)
#include "tst_importbomb.moc"
