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

/// What a part holds: `head`, then `filling` over and over, then `tail`; made as it is packed.
struct Filled
{
    QByteArray head;
    QByteArray filling;
    qint64 bytes = 0; ///< of the filling
    QByteArray tail;

    qint64 at = 0;

    [[nodiscard]] qint64 size() const { return head.size() + bytes + tail.size(); }
    [[nodiscard]] char byteAt(qint64 place) const
    {
        if (place < head.size()) {
            return head[qsizetype(place)];
        }
        place -= head.size();
        return place < bytes ? filling[qsizetype(place % filling.size())] : tail[qsizetype(place - bytes)];
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
        row("rows", "xl/worksheets/sheet1.xml", "<worksheet><sheetData>", "<row><c><v>1</v></c></row>", 40 * mebibyte,
            "</sheetData></worksheet>", 0);
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
        const QString reason = reasonFor(path);
        const qint64 cost = mostMemory() - before;
        qInfo("%lld bytes, of which come %lld: %lld KiB of memory, %s", QFileInfo(path).size(), part.size(),
              cost / 1024, qPrintable(reason));
        QVERIFY(!reason.isEmpty());
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they keep what was given back
        QVERIFY2(cost < 64 * mebibyte, qPrintable(QString::number(cost)));
#endif
    }

    /// As spreadsheets write them: nothing in it is refused.
    void aLongTableIsNone()
    {
        const QTemporaryDir folder;
        const QString path =
            bombOf(folder, "xl/worksheets/sheet1.xml",
                   {"<worksheet><sheetData>",
                    "<row><c t='str'><v>24-MB04</v></c><c t='str'><v>default</v></c>"
                    "<c><v>17</v></c></row>",
                    QByteArray("<row><c t='str'><v>24-MB04</v></c><c t='str'><v>default</v></c><c><v>17</v></c></row>")
                            .size() *
                        150'000ll,
                    "</sheetData></worksheet>"});
        QCOMPARE(reasonFor(path), QString());
    }
};

QTEST_GUILESS_MAIN(TestImportBomb)
#include "tst_importbomb.moc"
